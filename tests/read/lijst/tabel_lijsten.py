# SPDX-License-Identifier: EUPL-1.2
"""Lists as clerks make them: what stands on the sheet, the rows that must be read, and all that must be said.

`verwacht` holds a row for each document with the values of `velden`; lists between `;`, nothing for what is empty.
`vondsten` are all findings with their cells, and their weight where it is not the usual one. `A1:B2` in `samen` is
merged, rows in `weg` are hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from tests.read.lijst.bladen import Rijen


class Lijst(NamedTuple):
    naam: str
    rijen: Rijen
    verwacht: list[tuple[str, ...]]
    vondsten: list[str]
    velden: tuple[str, ...] = ("id", "titel", "beoordeling")
    samen: tuple[str, ...] = ()
    weg: tuple[int, ...] = ()
    kolommen: Mapping[str, str] = {}
    letters: Mapping[str, str] = {}


KOP = ("nr", "naam document", "datum", "beoordeling", "weigeringsgrond")
EEN = ("0001", "Nota", "2020-03-12", "openbaar", None)
TWEE = ("0002", "Brief", "2020-03-13", "deels openbaar", "5.1.2.e")
UIT_EEN = ("0001", "Nota", "openbaar")
UIT_TWEE = ("0002", "Brief", "deels openbaar")
_OORDEEL = ("id", "beoordeling")
_GROND = ("id", "beoordeling", "gronden")

LIJSTEN = [
    # --- numbers and addresses as people write them
    Lijst(
        "numbers with a dot behind them, and a remark that is an address",
        [
            (*KOP, "opmerkingen"),
            ("1.", "Nota", None, "reeds openbaar", None, "https://www.voorbeeld.example/nota"),
            ("2.", "Brief", None, "openbaar", None, "zie https://www.voorbeeld.example/"),
            ("2.3.", "Memo", None, "openbaar"),
        ],
        [
            ("1", "https://www.voorbeeld.example/nota", ""),
            ("2", "", "zie https://www.voorbeeld.example/"),
            ("2.3", "", ""),
        ],
        [],
        velden=("id", "links", "toelichting"),
    ),
    # --- where the headings stand
    Lijst("headings in the first row", [KOP, EEN, TWEE], [UIT_EEN, UIT_TWEE], []),
    Lijst(
        "headings under titles",
        [("Inventarislijst Woo-verzoek",), ("Datum: 12-3-2020",), (), KOP, EEN, TWEE],
        [UIT_EEN, UIT_TWEE],
        [],
    ),
    Lijst(
        "list that begins in column C",
        [(), (None, None, "VOORBEELD"), (None, None, *KOP), (None, None, *EEN),
         (None, None, *TWEE[:3], None, "10.2")],
        [UIT_EEN, ("0002", "Brief", "")],
        ["GRD002 G5", "INV005 F5"],
    ),
    Lijst(
        "headings of two rows",
        [
            ("Nr", "Document", None, None, "Oordeel", "Grond"),
            (None, "naam", "soort", "datum", None, None),
            ("0001", "Nota", "memo", "2020-03-12", "openbaar", None),
        ],
        [("0001", "Nota", "memo", "2020-03-12", "openbaar")],
        [],
        ("id", "titel", "soort", "datum", "beoordeling"),
        ("A1:A2", "B1:D1", "E1:E2", "F1:F2"),
    ),
    Lijst(
        "crosses under one heading",
        [
            ("nr", "titel", "Openbaar", None, None),
            (None, None, "ja", "deels", "nee"),
            ("0001", "Nota", "x", None, None),
            ("0002", "Brief", None, "X", None),
            ("0003", "Memo", None, None, "x"),
        ],
        [UIT_EEN, UIT_TWEE, ("0003", "Memo", "niet openbaar")],
        [],
        samen=("C1:E1",),
    ),
    Lijst(
        "headings repeated on every page",
        [KOP, EEN, KOP, TWEE],
        [UIT_EEN, UIT_TWEE],
        ["INV024 A3"],
    ),
    Lijst(
        "a second list with other columns below the first",
        [KOP, EEN, (), ("titel", "nr", "openbaar"), ("Brief", "0002", "deels")],
        [UIT_EEN, UIT_TWEE],
        [],
    ),
    Lijst("no headings at all", [EEN, TWEE], [], ["INV019 A1"]),
    Lijst("nothing but headings", [KOP], [], ["INV024 A1 (waarschuwing)"]),
    Lijst("no column of judgements", [("nr", "naam document", "datum"), EEN[:3]], [], ["INV019 A1"]),
    Lijst("no column of ids", [("naam document", "datum", "beoordeling"), EEN[1:4]], [], ["INV019 A1"]),
    Lijst(
        "names of files that are ids",
        [("Bestandsnaam", "Beoordeling"), ("0001.pdf", "openbaar"), ("0002.pdf", "geweigerd")],
        [("0001", "0001.pdf", "openbaar"), ("0002", "0002.pdf", "niet openbaar")],
        [],
    ),
    Lijst(
        "names of files as titles",
        [("nr", "Bestandsnaam", "Beoordeling"), ("1", "Nota def.docx", "openbaar")],
        [("1", "Nota def.docx", "openbaar")],
        [],
    ),
    Lijst(
        "Document with numbers below it",
        [("Document", "Omschrijving", "Beoordeling"), ("1", "Nota", "openbaar"), ("2", "Brief", "deels")],
        [("1", "Nota", "openbaar"), ("2", "Brief", "deels openbaar")],
        [],
    ),
    Lijst(
        "a portal's own headings go first",
        [("Kenmerk DMS", "nr", "Naam", "Oordeel"), ("A-1", "7", "Nota", "openbaar")],
        [("A-1", "Nota", "openbaar")],
        ["INV020 B1 (info)"],
        kolommen={"kenmerk dms": "id"},
    ),
    # --- columns
    Lijst(
        "a real id goes before a number",
        [("nr", "ID", "titel", "oordeel"), ("1", "0001", "Nota", "openbaar")],
        [UIT_EEN],
        ["INV020 A1 (info)"],
    ),
    Lijst(
        "two numbers, and no telling which",
        [("nr", "volgnummer", "titel", "oordeel"), ("1", "0001", "Nota", "openbaar")],
        [("1", "Nota", "openbaar")],
        ["INV019 B1"],
    ),
    Lijst(
        "two numbers that are the same",
        [("nr", "volgnummer", "titel", "oordeel"), ("0001", "0001", "Nota", "openbaar")],
        [UIT_EEN],
        [],
    ),
    Lijst(
        "two numbers, one of them empty",
        [("nr", "volgnummer", "titel", "oordeel"), (None, "0001", "Nota", "openbaar")],
        [UIT_EEN],
        [],
    ),
    Lijst(
        "date and time beside each other",
        [("nr", "titel", "datum", "tijd", "oordeel"), ("1", "Nota", "12-03-2020", "14.05 uur", "openbaar"),
         ("2", "Memo", "25-03-2020", None, "openbaar"), ("3", "Memo", "25-03-2020", "ochtend", "openbaar")],
        [("1", "2020-03-12T14:05"), ("2", "2020-03-25"), ("3", "2020-03-25")],
        ["INV006 D4 (waarschuwing)"],
        ("id", "datum"),
    ),
    Lijst(
        "grounds of both acts, remarks of two columns",
        [("nr", "titel", "oordeel", "artikel Woo", "Wob-artikel", "toelichting", "opmerkingen"),
         ("1", "Nota", "deels", "5.1.2e", "10.2.e", "Gelakt", "Zie ook 2"),
         ("2", "Nota", "deels", "5.1.2e", "5.1.2.e", "Gelakt.", "Meer."),
         ("3", "Nota", "deels", "5.1.2e", None, None, "Meer")],
        [("1", "5.1.2.e;10.2.e", "Gelakt; Zie ook 2"), ("2", "5.1.2.e", "Gelakt. Meer."), ("3", "5.1.2.e", "Meer")],
        [],
        ("id", "gronden", "toelichting"),
    ),
    Lijst(
        "a place that is an address, and one that is not",
        [("nr", "titel", "oordeel", "te vinden op"), ("1", "Nota", "reeds openbaar", "https://a.example/nota"),
         ("2", "Nota", "reeds openbaar", "In de bibliotheek"), ("3", "Nota", "openbaar", "-")],
        [("1", "https://a.example/nota", ""), ("2", "", "In de bibliotheek"), ("3", "", "")],
        [],
        ("id", "links", "toelichting"),
    ),
    Lijst(
        "a title and a description",
        [("nr", "titel", "omschrijving", "oordeel"), ("1", "Nota", "Over de begroting", "openbaar")],
        [("1", "Nota", "Over de begroting")],
        [],
        ("id", "titel", "toelichting"),
    ),
    Lijst(
        "names of files beside titles",
        [("nr", "titel", "bestandsnaam", "oordeel"), ("1", "Nota", "nota def.pdf", "openbaar"),
         ("2", "Mail", "mail.msg", "openbaar")],
        [("1", "Nota", "nota def.pdf"), ("2", "Mail", "")],
        ["INV020 C1 (info)"],
        ("id", "titel", "bestand"),
    ),
    Lijst(
        "columns that are not known, or have no place",
        [("nr", "titel", "oordeel", "Kleur", "Categorie", "beoordeeling 2", "Leeg", None),
         ("1", "Nota", "openbaar", "rood", "A", "x", None, "los")],
        [("1", "Nota", "openbaar")],
        ["INV020 D1", "INV020 E1 (info)", "INV020 F1", "INV020 H1"],
    ),
    Lijst(
        "two columns of judgements that agree, and that do not",
        [("nr", "titel", "beoordeling", "openbaar"), ("1", "Nota", "niet openbaar", "nee"),
         ("2", "Nota", "openbaar", "nee"), ("3", "Nota", None, "deels")],
        [("1", "Nota", "niet openbaar"), ("2", "Nota", ""), ("3", "Nota", "deels openbaar")],
        ["INV005 D3"],
    ),
    Lijst(
        "a column for each judgement",
        [("nr", "titel", "openbaar", "deels openbaar", "niet openbaar"), ("1", "Nota", "x", None, None),
         ("2", "Nota", None, None, "x"), ("3", "Nota", "x", "x", None), ("4", "Nota", None, None, None),
         ("5", "Nota", None, "zie 2", None)],
        [("1", "openbaar"), ("2", "niet openbaar"), ("3", ""), ("4", ""), ("5", "")],
        ["INV005 C4", "INV005 C5", "INV005 D6"],
        _OORDEEL,
    ),
    Lijst(
        "a column for each ground",
        [("nr", "titel", "oordeel", "5.1.2.e", "art. 5.1 lid 2 sub i Woo"), ("1", "Nota", "deels", "x", None),
         ("2", "Nota", "geweigerd", "x", "x"), ("3", "Nota", "openbaar", None, None),
         ("4", "Nota", "deels", "blz 3", None)],
        [("1", "deels openbaar", "5.1.2.e"), ("2", "niet openbaar", "5.1.2.e;5.1.2.i"), ("3", "openbaar", ""),
         ("4", "deels openbaar", "")],
        ["GRD001 D5"],
        _GROND,
    ),
    Lijst(
        "judgement and ground in one cell",
        [("nr", "titel", "beoordeling"), ("1", "Nota", "Deels openbaar (5.1.2.e)"),
         ("2", "Nota", "Geweigerd o.g.v. 10.2.g"),
         ("3", "Nota", "Deels openbaar, art. 5.1 lid 2 onder e en i Woo"), ("4", "Nota", "iets 5.1.2.e")],
        [("1", "deels openbaar", "5.1.2.e"), ("2", "niet openbaar", "10.2.g"),
         ("3", "deels openbaar", "5.1.2.e;5.1.2.i"), ("4", "", "")],
        ["INV005 C5"],
        _GROND,
    ),
    Lijst(
        "a double that says of what",
        [("nr", "titel", "beoordeling"), ("1", "Nota", "openbaar"), ("2", "Nota", "dubbel met 1"),
         ("3", "Nota", "dubbel (zie nr. 1)")],
        [("1", "openbaar", ""), ("2", "dubbel", "1"), ("3", "dubbel", "1")],
        [],
        ("id", "beoordeling", "dubbel_van"),
    ),
    Lijst(
        "the twelve columns of an exported inventory",
        [("Document ID", "Documentnummer", "Bestandsnaam", "Beoordeling", "Beoordelingsgrond", "Toelichting",
          "Publieke link", "Locatie document ID", "Opgeschort", "Gerelateerd Documentnummer",
           "Locatie gerelateerd ID",
          "Besluitnaam"),
         ("10001", "VB-2025-01-10001", "Nota.docx", "Deels openbaar", "5.1.1c;5.1.2e", "Let op",
          "https://a.example/1\nhttps://a.example/2", "https://b.example/10001", None, "VB-2025-01-10002",
          "https://b.example/10002", "Besluit"),
         ("10002", "VB-2025-01-10002", "Brief.docx", "Reeds openbaar", None, None, None, None, "ja", None, None,
          None)],
        [("10001", "Nota.docx", "5.1.1.c;5.1.2.e", "https://a.example/1;https://a.example/2", "10002", "False"),
         ("10002", "Brief.docx", "", "", "", "True")],
        ["INV020 B1 (info)", "INV020 H1 (info)", "INV020 K1 (info)", "INV020 L1 (info)"],
        ("id", "titel", "gronden", "links", "gerelateerd", "opgeschort"),
    ),
    Lijst(
        "related documents by matter and number",
        [("ID", "Matter", "Document", "Beoordeling", "Beoordelingsgrond", "Gerelateerd ID"),
         ("1", "2025-01", "Nota", "openbaar", None, "2025-01-2"), ("2", "2025-01", "Brief", "openbaar", None, "1;9")],
        [("1", "2"), ("2", "1;9")],
        ["INV020 B1 (info)"],
        ("id", "gerelateerd"),
    ),
    # --- rows
    Lijst("empty rows count", [KOP, EEN, (), (), TWEE[:3]], [UIT_EEN, ("0002", "Brief", "")], ["INV005 D5"]),
    Lijst("the same id twice", [KOP, EEN, ("0001", *TWEE[1:])], [UIT_EEN, ("0001", "Brief", "deels openbaar")],
     ["INV003 A3"]),
    Lijst(
        "the same id in other capitals",
        [KOP, ("a1", *EEN[1:]), ("A1", *TWEE[1:])],
        [("a1", "Nota", "openbaar"), ("A1", "Brief", "deels openbaar")],
        ["INV003 A3"],
    ),
    Lijst(
        "headings in between, totals, notes below",
        [KOP, ("Deel 1: brieven",), EEN, (None, "Deel 2"), TWEE, ("Totaal", 2), (None, "Totaal", None, "2"),
         ("* zie het besluit",)],
        [UIT_EEN, UIT_TWEE],
        ["INV024 A2", "INV024 A6", "INV024 A8", "INV024 B4", "INV024 B7"],
    ),
    Lijst(
        "a document without a number",
        [KOP, EEN, (None, *TWEE[1:])],
        [UIT_EEN, ("", "Brief", "deels openbaar")],
        ["INV004 A3"],
    ),
    Lijst(
        "a document with a number and nothing else",
        [KOP, EEN, ("0002",)],
        [UIT_EEN, ("0002", "", "")],
        ["INV005 D3", "INV011 B3"],
    ),
    Lijst(
        "hidden rows",
        [KOP, EEN, TWEE, ("0003", *TWEE[1:]), ("0004", *TWEE[1:])],
        [UIT_EEN, UIT_TWEE, ("0003", *UIT_TWEE[1:]), ("0004", *UIT_TWEE[1:])],
        ["INV021 A2", "INV021 A4"],
        weg=(2, 4, 5),
    ),
    Lijst(
        "ids that are numbers among ids with zeros",
        [KOP, ("0001", *EEN[1:]), (13, *TWEE[1:])],
        [UIT_EEN, ("13", "Brief", "deels openbaar")],
        ["INV023 A3"],
    ),
    Lijst(
        "a legend makes short codes clear",
        [("O = openbaar, DO = deels openbaar, NO = niet openbaar",), KOP, ("1", "Nota", None, "O", None),
         ("2", "Nota", None, "do", None), ("3", "Nota", None, "NO", None), ("4", "Nota", None, "X", None)],
        [("1", "openbaar"), ("2", "deels openbaar"), ("3", "niet openbaar"), ("4", "")],
        ["INV005 D6"],
        _OORDEEL,
    ),
    Lijst(
        "a legend below the list, in two cells, for grounds too",
        [KOP, ("1", "Nota", None, "D", "J"), (), ("Legenda",), ("D", "Deels openbaar"), ("J", "5.1.2.e")],
        [("1", "deels openbaar", "5.1.2.e")],
        ["INV024 A4", "INV024 A5", "INV024 A6"],
        _GROND,
    ),
    Lijst(
        "an authority's own letters",
        [KOP, ("1", "Nota", None, "deels", "J, P")],
        [("1", "deels openbaar", "5.1.2.e;5.1.2.i")],
        [],
        _GROND,
        letters={"J": "5.1.2.e", "P": "5.1.2.i"},
    ),
    # --- merged cells
    Lijst(
        "a value for several rows",
        [("nr", "titel", "familie", "oordeel", "grond"), ("1", "Mail", "7", "deels", "5.1.2.e"), ("2", "Bijlage"),
         ("3", "Bijlage")],
        [("1", "7", "deels openbaar", "5.1.2.e"), ("2", "7", "deels openbaar", "5.1.2.e"),
         ("3", "7", "deels openbaar", "")],
        [],
        ("id", "familie", "beoordeling", "gronden"),
        ("C2:C4", "D2:D4", "E2:E3"),
    ),
    Lijst(
        "an id or a title for several rows",
        [KOP, EEN, (None, None, *TWEE[2:])],
        [UIT_EEN, ("", "", "deels openbaar")],
        ["INV004 A3", "INV011 B3", "INV027 A2", "INV027 B2"],
        samen=("A2:A3", "B2:B3"),
    ),
    Lijst(
        "a heading in between over the whole row",
        [KOP, ("Deel 1",), EEN],
        [UIT_EEN],
        ["INV024 A2"],
        samen=("A2:E2",),
    ),
    Lijst(
        "one cell for sender and recipient, one for id and title",
        [("nr", "titel", "van", "aan", "oordeel"), ("1", "Nota", "Afdeling", None, "openbaar"),
         ("2", None, "A", "B", "openbaar")],
        [("1", "Nota", "Afdeling", ""), ("2", "", "A", "B")],
        ["INV011 B3", "INV027 A3", "INV027 C2 (waarschuwing)"],
        ("id", "titel", "afzender", "ontvanger"),
        ("C2:D2", "A3:B3"),
    ),
    # --- dates of a column
    Lijst(
        "one date shows that the day stands in front",
        [KOP, ("1", "N", "03-04-2020", "openbaar"), ("2", "N", "25-04-2020", "openbaar"),
         ("3", "N", "5-6-2020", "openbaar")],
        [("1", "2020-04-03"), ("2", "2020-04-25"), ("3", "2020-06-05")],
        [],
        ("id", "datum"),
    ),
    Lijst(
        "one date shows that the month stands in front",
        [KOP, ("1", "N", "03/04/2020", "openbaar"), ("2", "N", "03/26/2020", "openbaar")],
        [("1", "2020-03-04"), ("2", "2020-03-26")],
        [],
        ("id", "datum"),
    ),
    Lijst(
        "one date shows that the year stands in front",
        [KOP, ("1", "N", "20-03-04", "openbaar"), ("2", "N", "20-03-99", "openbaar"),
         ("3", "N", "98-03-04", "openbaar")],
        [("1", "2004-03-20"), ("2", "1999-03-20"), ("3", "")],
        ["INV006 C4"],
        ("id", "datum"),
    ),
    Lijst(
        "years of two digits in front",
        [KOP, ("1", "N", "98-03-04", "openbaar"), ("2", "N", "99-12-31", "openbaar")],
        [("1", "1998-03-04"), ("2", "1999-12-31")],
        [],
        ("id", "datum"),
    ),
    Lijst(
        "dates that speak against each other",
        [KOP, ("1", "N", "25-04-2020", "openbaar"), ("2", "N", "26-04-2020", "openbaar"),
         ("3", "N", "04-27-2020", "openbaar"),
         ("4", "N", "03-04-2020", "openbaar")],
        [("1", "2020-04-25"), ("2", "2020-04-26"), ("3", ""), ("4", "2020-04-03")],
        ["INV006 C4", "INV022 C5"],
        ("id", "datum"),
    ),
    Lijst(
        "nothing shows what stands in front",
        [KOP, ("1", "N", "03-04-2020", "openbaar"), ("2", "N", "05-05-2020", "openbaar"),
         ("3", "N", "01-02-2020", "openbaar")],
        [("1", "2020-04-03"), ("2", "2020-05-05"), ("3", "2020-02-01")],
        ["INV022 C2"],
        ("id", "datum"),
    ),
    Lijst(
        "times with AM and PM come from programs that put the month in front",
        [KOP, ("1", "N", "3/4/2021 10:38 AM UTC", "openbaar"), ("2", "N", "2/7/2021 6:51 PM UTC", "openbaar")],
        [("1", "2021-03-04T11:38"), ("2", "2021-02-07T19:51")],
        ["INV022 C2 (info)"],
        ("id", "datum"),
    ),
    Lijst(
        "dates that a program took the wrong way around",
        [KOP, ("1", "N", "03/26/2020", "openbaar"), ("2", "N", date(2020, 4, 3), "openbaar"),
         ("3", "N", date(2020, 5, 3), "openbaar"), ("4", "N", date(2020, 12, 1), "openbaar")],
        [("1", "2020-03-26"), ("2", "2020-04-03"), ("3", "2020-05-03"), ("4", "2020-12-01")],
        ["INV022 C3"],
        ("id", "datum"),
    ),
    Lijst(
        "columns of names and of ids",
        [("nr", "titel", "oordeel", "Van", "Aan", "CC"), ("1", "Mail", "openbaar", "Voorbeeld, J.", "A; B", "C; A")],
        [("1", "Voorbeeld, J.", "A;B;C")],
        [],
        ("id", "afzender", "ontvanger"),
    ),
    # --- what an independent tester found
    Lijst(
        "a title with a date, a sender, a ground, a file or a judgement is a document",
        [("nr", "titel", "datum", "van", "grond", "bestand", "oordeel"),
         ("1", "Mail", None, None, None, None, "openbaar"),
         (None, "Bijlage", date(2020, 3, 25)), (None, "Bijlage", None, "A"), (None, "Bijlage", None, None, "5.1.2.e"),
         (None, "Bijlage", None, None, None, "b.pdf"), (None, "Bijlage", None, None, None, None, "openbaar")],
        [("1", "Mail", "openbaar"), ("", "Bijlage", ""), ("", "Bijlage", ""), ("", "Bijlage", ""), ("", "Bijlage", ""),
         ("", "Bijlage", "openbaar")],
        ["INV004 A3", "INV004 A4", "INV004 A5", "INV004 A6", "INV004 A7", "INV005 G3", "INV005 G4", "INV005 G5",
         "INV005 G6"],
    ),
    Lijst(
        "totals and notes are no documents, whatever stands beside them",
        [KOP, EEN, (None, "Totaal", None, "12"), ("Totaal", 2, None, "2"),
         (None, "Totaal overzicht", date(2020, 3, 25)),
         (None, None, None, None, None, "los"), ("Aantal: 2",)],
        [UIT_EEN, ("", "Totaal overzicht", "")],
        ["INV004 A5", "INV005 D5", "INV020 F1", "INV024 A4", "INV024 A7", "INV024 B3", "INV024 F6"],
    ),
    Lijst(
        "a row that counts the columns",
        [("Nr", "Naam", "Beoordeling"), ("(1)", "(2)", "(3)"), ("1", "Nota", "openbaar")],
        [("1", "Nota", "openbaar")],
        ["INV024 A2"],
    ),
    Lijst(
        "two rows of headings that are not merged",
        [(None, None, "Datum", None, "Besluit"), ("Nr", "Onderwerp", "document", "Van", "Openbaar"),
         ("1", "Nota", "18-03-2021", "A", "J")],
        [("1", "Nota", "2021-03-18", "openbaar")],
        [],
        ("id", "titel", "datum", "beoordeling"),
    ),
    Lijst(
        "days are no titles",
        [("Nr", "Onderwerp", "document", "Openbaar"), ("1", "Nota", "18-03-2021", "ja"), ("2", "Brief", None, "nee")],
        [("1", "Nota", "openbaar"), ("2", "Brief", "niet openbaar")],
        ["INV020 C1"],
    ),
    Lijst(
        "real dates between texts with the month in front",
        [KOP, ("1", "N", date(2020, 4, 3), "openbaar"), ("2", "N", "03/26/2020", "openbaar"),
         ("3", "N", "12/31/2020", "openbaar")],
        [("1", "2020-04-03"), ("2", "2020-03-26"), ("3", "2020-12-31")],
        ["INV022 C2"],
        ("id", "datum"),
    ),
    Lijst(
        "times of elsewhere are told of once a column",
        [KOP, ("1", "N", "2021-03-18", "openbaar"), ("2", "N", "2021-03-18T14:05Z", "openbaar"),
         ("3", "N", "2021-03-18T14:05+02:00", "openbaar"), ("4", "N", "18-03-2021 14:05 CET", "openbaar")],
        [("1", "2021-03-18"), ("2", "2021-03-18T15:05"), ("3", "2021-03-18T13:05"), ("4", "2021-03-18T14:05")],
        ["INV022 C3 (info)"],
        ("id", "datum"),
    ),
    Lijst(
        "a no beside openbaar and deels openbaar",
        [KOP, ("1", "N", None, "Openbaar"), ("2", "N", None, "deels openbaar"), ("3", "N", None, "Nee"),
         ("4", "N", None, "ja"), ("5", "N", None, "nee?")],
        [("1", "openbaar"), ("2", "deels openbaar"), ("3", "niet openbaar"), ("4", ""), ("5", "")],
        ["INV005 D5", "INV005 D6"],
        _OORDEEL,
    ),
    Lijst(
        "a no beside a refusal, and a yes and no alone, say nothing",
        [("nr", "titel", "oordeel", "besluit document"), ("1", "N", "nee", None), ("2", "N", "geweigerd", None),
         ("3", "N", None, "ja"), ("4", "N", None, "deels"), ("5", "N", None, "nee")],
        [("1", ""), ("2", "niet openbaar"), ("3", ""), ("4", "deels openbaar"), ("5", "")],
        ["INV005 C2", "INV005 D4", "INV005 D6"],
        _OORDEEL,
    ),
    Lijst(
        "a status that is a judgement, one that is not, and one beside a judgement",
        [("nr", "titel", "Status"), ("1", "Nota", "openbaar"), ("2", "Brief", "geweigerd"), (),
         ("nr", "naam", "besluit", "Status"), ("3", "Nota", "openbaar", "gereed"), (),
         ("nr", "Resultaat", "naam", "beslissing"), ("4", "geweigerd", "Nota", "openbaar")],
        [("1", "openbaar"), ("2", "niet openbaar"), ("3", "openbaar"), ("4", "openbaar")],
        ["INV020 B8 (info)", "INV020 D5 (info)"],
        _OORDEEL,
    ),
    Lijst(
        "a status that is no judgement is none",
        [("nr", "titel", "Status"), ("1", "Nota", "openbaar"), ("2", "Brief", "gereed")],
        [],
        ["INV019 A1", "INV020 C1 (info)"],
    ),
    Lijst(
        "Kenmerk is the id where nothing better is, and it is one",
        [("Kenmerk", "titel", "oordeel"), ("VB-1", "Nota", "openbaar"), ("VB-2", "Brief", "openbaar"), (),
         ("nr", "Kenmerk", "onderwerp", "oordeel"), ("3", "VB-1", "Memo", "openbaar")],
        [("VB-1", "Nota", "openbaar"), ("VB-2", "Brief", "openbaar"), ("3", "Memo", "openbaar")],
        ["INV020 B5 (info)"],
    ),
    Lijst(
        "a Kenmerk that more documents have is no id",
        [("Kenmerk", "titel", "oordeel"), ("VB-1", "Nota", "openbaar"), ("VB-1", "Brief", "openbaar")],
        [],
        ["INV019 A1", "INV020 A1 (info)"],
    ),
    Lijst(
        "grounds that are all judgements are the judgement",
        [("Documentnummer", "Documentnaam", "Beslissing conform", "Artikel Wob"),
         ("1", "Mutatie", "Gedeeltelijk", "10.2.e"), ("2", "Foto", "Weigeren", "10.2.c")],
        [("1", "deels openbaar", "10.2.e"), ("2", "niet openbaar", "10.2.c")],
        [],
        _GROND,
    ),
    Lijst(
        "very many columns without a meaning are told of together",
        [("nr", "titel", "oordeel", *(f"Kleur {nr}" for nr in range(13))), ("1", "Nota", "openbaar", *("x" * 13))],
        [("1", "Nota", "openbaar")],
        ["INV020 D1"],
    ),
    Lijst(
        "addresses that only work inside are told of once a column",
        [("nr", "titel", "oordeel", "Link naar document"), ("1", "Nota", "openbaar", "https://dms.gemeente.local/1"),
         ("2", "Nota", "openbaar", "https://dms.gemeente.local/2|https://a.example/2")],
        [("1", ""), ("2", "https://a.example/2")],
        ["INV015 D2 (waarschuwing)"],
        ("id", "links"),
    ),
]  # fmt: skip

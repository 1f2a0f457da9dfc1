# SPDX-License-Identifier: EUPL-1.2
"""Cells as they occur: below a heading, what stands there, what must be read, and what must be said of it.

Every case is a list of one document: `0012`, `Nota`, `openbaar` in A2, B2 and C2, the tested heading and cell in D.
Where the tested column is one of those three, it stands in its place. `vondst` is a code; its cell is that of the
tested one. `raad` is a part of the advice.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, NamedTuple

from tests.read.lijst.bladen import Waarde
from woopub.model import Beoordeling


class Cel(NamedTuple):
    kop: str
    waarde: Waarde
    verwacht: Any
    vondst: str = ""
    raad: str = ""


OPEN, D, N, R, B, DUB = Beoordeling  # in the order of the model
_E, _I, _C = "5.1.2.e", "5.1.2.i", "5.1.1.c"

IDS = [
    Cel("nr", "0012", "0012"),
    Cel("nr", " 0012 ", "0012"),
    Cel("nr", "\xa00012", "0012"),
    Cel("nr", "0012.pdf", "0012"),
    Cel("nr", "0012.PDF", "0012"),
    Cel("nr", "1E05", "1E05"),
    Cel("nr", "3.10", "3.10"),
    Cel("nr", "A-12_b", "A-12_b"),
    Cel("nr", 12, "12"),
    Cel("nr", 10001.0, "10001"),
    Cel("nr", 3.1, "3.1", "INV023", "3.10"),
    Cel("nr", 1e21, "1000000000000000000000", "INV023"),
    Cel("nr", 12345678901234567890, None, "INV023", "Vergelijk"),
    Cel("nr", "12 a", "12 a", "INV004", "Bedoelt u '12-a'?"),
    Cel("nr", "12/a", "12/a", "INV004", "Bedoelt u '12-a'?"),
    Cel("nr", "nummer é", "nummer é", "INV004", "Bedoelt u 'nummer-e'?"),
    Cel("nr", "12.", "12"),
    Cel("nr", "0012.xlsx", "0012.xlsx", "INV004", "Laat .xlsx weg"),
    Cel("nr", "con", "con", "INV004", "Kies een ander id"),
    Cel("nr", None, "", "INV004", "Vul het nummer"),
    Cel("nr", date(2020, 10, 3), "", "INV004", "heeft er een datum van gemaakt. Stond er 3-10 of 10-3?"),
    Cel("nr", datetime(2020, 10, 3, 1, 2), "", "INV004", "datum"),
    Cel("nr", time(7, 8), "", "INV004", "een tijd"),
    Cel("nr", True, "", "INV004", "waar of onwaar"),
    Cel("nr", "7–8", "7–8", "INV004", "Bedoelt u '7-8'?"),
    Cel("nr", "1,23457E+14", "1,23457E+14", "INV004 INV023"),
    Cel("nr", "12\u200b", "12", "MET012"),
]

TITELS = [
    Cel("naam document", "Nota over J. Voorbeeld.docx", "Nota over J. Voorbeeld.docx"),
    Cel("Document", "  Nota  ", "Nota"),
    Cel("Document", "'-aanbod", "-aanbod"),
    Cel("Document", "''=som", "'=som"),
    Cel("Document", "'s-Gravenhage", "'s-Gravenhage"),
    Cel("Document", "=A1", "=A1"),
    Cel("Document", 2020, "2020"),
    Cel("Document", "Regel 1\nregel 2", "Regel 1\nregel 2"),
    Cel("Document", "Nota \xa0 over  de\u202fbegroting", "Nota over de begroting"),
    Cel("Document", "Nota  1\nover\xa0 2", "Nota 1\nover 2"),
    Cel("Email Subject", "RE: overleg", "RE: overleg"),
    Cel("Document", None, "", "INV011"),
]

OORDELEN = [
    *(Cel("Beoordeling", tekst, OPEN) for tekst in (
        "Openbaar", "openbaar", "OPENBAAR", " openbaar ", "Openbaar.", "Geheel openbaar", "volledig openbaar",
        "Openbaar gemaakt", "Public",
    )),
    *(Cel("Beoordeling", tekst, D) for tekst in (
        "Deels openbaar", "deels-openbaar", "deelsopenbaar", "Deels Openbaar", "Gedeeltelijk openbaar", "gedeeltelijk",
        "Deels", "Ged. openbaar", "Partially public", "Openbaar (deels)", "deels\nopenbaar",
    )),
    *(Cel("Beoordeling", tekst, N) for tekst in (
        "Niet openbaar", "niet-openbaar", "Geweigerd", "geheel geweigerd", "weigeren", "Niet Openbaar", "Not public",
        "Niet openbaar gemaakt",
    )),
    *(Cel("Beoordeling", tekst, R) for tekst in (
        "Reeds openbaar", "Al openbaar", "bekend", "Already public", "Eerder openbaar gemaakt",
    )),
    *(Cel("Beoordeling", tekst, B) for tekst in (
        "Buiten reikwijdte", "buiten verzoek", "Buiten scope", "Buiten de reikwijdte van het verzoek", "Out of scope",
        "valt buiten het verzoek",
    )),
    *(Cel("Beoordeling", tekst, DUB) for tekst in ("Dubbel", "duplicaat", "Dubbel document", "Dubbel met 12")),
    Cel("Openbaar", "ja", OPEN), Cel("Openbaar", "nee", N), Cel("Openbaar", "deels", D), Cel("Openbaar", "J", OPEN),
    Cel("Openbaar", True, OPEN), Cel("Openbaar", False, N), Cel("Openbaar (ja/nee/deels)", "Ja, deels", D),
    Cel("Beoordeling", "ja", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", None, None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "n.v.t.", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "-", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "DO", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "O", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "Vertrouwelijk", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "Dels openbaar", None, "INV005", "Bedoelt u 'deels openbaar'?"),
    Cel("Beoordeling", "Opnebaar", None, "INV005", "Bedoelt u 'openbaar'?"),
    Cel("Beoordeling", "onbekend", None, "INV005", "Mogelijk zijn"),
    Cel("Beoordeling", "geweigert", None, "INV005", "Bedoelt u 'niet openbaar'?"),
    Cel("Beoordeling", "openbaar / niet openbaar", None, "INV005"),
    Cel("Openbaar", "misschien", None, "INV005"),
    Cel("Beoordeling", "reeds\u2010openbaar", R),
    *(Cel("Beoordeling", tekst, None, "INV005", "Bedoelt u 'openbaar'?") for tekst in (
        "openbaar?", "~openbaar", "openbaar!", "Openbaar (?)", "±openbaar",
    )),
    Cel("Beoordeling", "niet openbaar??", None, "INV005", "Bedoelt u 'niet openbaar'?"),
    Cel("Beoordeling", "dubbel met 12?", None, "INV005"),
    Cel("Openbaar", "ja?", None, "INV005"),
    Cel("Beoordeling", "nee", None, "INV005", "Bedoelt u 'niet openbaar'? Vul dat in, of noem de kolom 'openbaar'"),
    Cel("Besluit", "Ja, deels", None, "INV005", "Bedoelt u 'deels openbaar'?"),
    *(Cel(kop, "Gedeeltelijk openbaar", D) for kop in (
        "Besluit Woo", "Beslissing Woo", "Conclusie", "Resultaat", "Beoordeeld als", "Status", "Mag openbaar",
    )),
]  # fmt: skip

GRONDEN = [
    Cel("Beoordelingsgrond", "5.1.2e", (_E,)),
    Cel("Beoordelingsgrond", "5.1.1c; 5.1.2e;", (_C, _E)),
    Cel("Beoordelingsgrond", "5.1.2e; 5.1.2i", (_E, _I)),
    Cel("Weigeringsgrond", "5.1.2e/5.1.2i", (_E, _I)),
    Cel("Weigeringsgrond", "5.1.2.e\n5.1.2.i", (_E, _I)),
    Cel("Weigeringsgrond", "5.1.2e en 5.1.2i", (_E, _I)),
    Cel("Weigeringsgrond", "5.1.2e & 5.1.2i", (_E, _I)),
    Cel("Weigeringsgrond", "5.1.2e; 5.1.2.E", (_E,)),
    Cel("Weigeringsgrond", "5.1, tweede lid, onder e", (_E,)),
    Cel("artikel Woo", "artikel 5.1 lid 2 onder e en i", (_E, _I)),
    Cel("artikel Woo", "Art. 5.1 lid 1 sub c Woo", (_C,)),
    Cel("artikel Woo", "o.g.v. artikel 5.1.2e", (_E,)),
    Cel("artikel Woo", "5.1.2.e (persoonsgegevens)", (_E,)),
    Cel("artikel Woo", "5.2.1", ("5.2.1",)),
    Cel("Wob-artikel", "art. 10 lid 2 sub e Wob", ("10.2.e",)),
    Cel("Wob-artikel", "10.2.e, 10.2.g, 11.1", ("10.2.e", "10.2.g", "11.1")),
    Cel("lakgrond", "10.2e+g", ("10.2.e", "10.2.g")),
    Cel("lakgrond", 11.1, ("11.1",)),
    Cel("lakgrond", 5.4, ("5.4",)),
    Cel("grond", "n.v.t.", ()),
    Cel("grond", "-", ()),
    Cel("grond", "", ()),
    Cel("grond", "buiten verzoek", ("buiten verzoek",)),
    Cel("grond", "Buiten reikwijdte", ("buiten verzoek",)),
    Cel("grond", "dubbel", ("dubbel",)),
    Cel("grond", "reeds openbaar", ("reeds openbaar",)),
    Cel("grond", "art. 67 AWR", ("awr-67",)),
    Cel("grond", "10.2", ("10.2",), "GRD002", "onderdeel"),
    Cel("grond", 10.2, ("10.2",), "GRD002", "onderdeel"),
    Cel("grond", 5.2, ("5.2",), "GRD002", "onderdeel"),
    Cel("grond", "5.1.e; 5.1.f", ("5.1.e", "5.1.f"), "GRD002 GRD002"),
    Cel("grond", "5.1.2.i; AVG", (_I, "AVG"), "GRD001"),
    Cel("grond", "5.1.2e, AVG", (_E, "AVG"), "GRD001"),
    Cel("grond", "51.2e", ("51.2e",), "GRD001", "Bedoelt u '5.1.2.e'?"),
    Cel("grond", "5.l.2.e", ("5.l.2.e",), "GRD001", "Bedoelt u '5.1.2.e'?"),
    Cel("grond", "2.1.e", ("2.1.e",), "GRD001"),
    Cel("grond", "persoonsgegevens", ("persoonsgegevens",), "GRD001"),
    Cel("grond", 512, ("512",), "GRD001"),
    Cel("grond", 11, ("11",), "GRD001", "Bedoelt u '11.1' of '11.2'?"),
    Cel("grond", "5.3", ("5.3",), "GRD001", "Gebruik een code"),
    Cel("grond", "J", ("J",), "GRD001", "`letters` in besluit.yml"),
    Cel("grond", "A, E", ("A, E",), "GRD001", "`letters` in besluit.yml"),
    *(
        Cel(kop, "5.1.2e", (_E,))
        for kop in (
            "Toepasselijke grond",
            "Toepasselijk artikel",
            "Grond van weigering",
            "Op grond van",
            "Uitzondering",
            "Toe te passen weigeringsgrond",
        )
    ),
    Cel("grond", date(2002, 1, 5), ("2002-01-05",), "GRD001", "Stond er 5.1.2?"),
    Cel("grond", date(2025, 2, 10), ("2025-02-10",), "GRD001", "Stond er 10.2?"),
    Cel("grond", datetime(2025, 1, 11), ("2025-01-11",), "GRD001", "Stond er 11.1?"),
]

DATUMS = [
    Cel("datum", "2020-03-12", "2020-03-12"),
    Cel("datum", "2020-03-12T14:05", "2020-03-12T14:05"),
    Cel("datum", "2020-03", "2020-03"),
    Cel("datum", "2020", "2020"),
    Cel("datum", 2020, "2020"),
    Cel("datum", date(2020, 3, 12), "2020-03-12"),
    Cel("datum", datetime(2020, 3, 12, 14, 5), "2020-03-12T14:05"),
    Cel("datum", datetime(2020, 3, 12, 0, 0), "2020-03-12"),
    Cel("datum", 43902, "2020-03-12"),
    Cel("datum", 43902.5868055556, "2020-03-12T14:05"),
    Cel("datum", "43902", "2020-03-12"),
    Cel("datum", 20200312, "2020-03-12"),
    Cel("datum", "20200312", "2020-03-12"),
    Cel("datum", "25-03-2020", "2020-03-25"),
    Cel("datum", "25/3/2020", "2020-03-25"),
    Cel("datum", "25.3.2020", "2020-03-25"),
    Cel("datum", "25 - 3 - 2020", "2020-03-25"),
    Cel("datum", "25-03-20", "2020-03-25"),
    Cel("datum", "25-03-98", "1998-03-25"),
    Cel("datum", "25-03-2020 14:05", "2020-03-25T14:05"),
    Cel("datum", "25-03-2020 14:05:33", "2020-03-25T14:05"),
    Cel("datum", "25-03-2020, 14.05 uur", "2020-03-25T14:05"),
    Cel("datum", "25-03-2020 00:00", "2020-03-25"),
    Cel("datum", "2020/03/12", "2020-03-12"),
    Cel("datum", "2020-3-2", "2020-03-02"),
    Cel("datum", "05-05-2020", "2020-05-05"),
    Cel("datum", "03/26/2020", "2020-03-26"),
    Cel("datum", "12 mrt. 2020", "2020-03-12"),
    Cel("datum", "12 maart 2020", "2020-03-12"),
    Cel("datum", "12-mrt-20", "2020-03-12"),
    Cel("datum", "donderdag 12 maart 2020", "2020-03-12"),
    Cel("datum", "do 12 mrt 2020 14:05", "2020-03-12T14:05"),
    Cel("datum", "12 maart 2020 om 14.05 uur", "2020-03-12T14:05"),
    Cel("datum", "1e maart 2020", "2020-03-01"),
    Cel("datum", "March 3, 2020", "2020-03-03"),
    Cel("datum", "3rd of March 2020", "2020-03-03"),
    Cel("datum", "Mar 3 2020 2:05 PM", "2020-03-03T14:05"),
    Cel("datum", "mei 2021", "2021-05"),
    Cel("datum", "mei-21", "2021-05"),
    Cel("datum", "05-2021", "2021-05"),
    Cel("datum", "2/19/2021 8:46 AM UTC", "2021-02-19T09:46", "INV022", "Nederlandse tijd"),
    Cel("datum", "10/9/2022 1:34 PM UTC", "2022-10-09T15:34", "INV022", "Nederlandse tijd"),
    Cel("datum", "2/19/2021 12:30 AM UTC", "2021-02-19T01:30", "INV022", "Nederlandse tijd"),
    Cel("datum", "2021-02-19T08:46:00Z", "2021-02-19T09:46", "INV022", "Nederlandse tijd"),
    Cel("datum", "2021-07-19T23:46:00Z", "2021-07-20T01:46", "INV022", "Nederlandse tijd"),
    Cel("datum", "2021-02-19T08:46:00.123+05:30", "2021-02-19T04:16", "INV022", "Nederlandse tijd"),
    Cel("datum", "Fri, 19 Feb 2021 08:46:00 +0000", "2021-02-19T09:46", "INV022", "Nederlandse tijd"),
    Cel("datum", "19-02-2021 08:46 CET", "2021-02-19T08:46"),
    Cel("Datum (UTC)", "19-02-2021 08:46", "2021-02-19T09:46", "INV022", "Nederlandse tijd"),
    Cel("Datum (UTC)", datetime(2021, 2, 19, 8, 46), "2021-02-19T09:46", "INV022", "Nederlandse tijd"),
    *(
        Cel("datum", leeg, None)
        for leeg in (None, "onbekend", "-", "n.b.", "Ongedateerd", "n.v.t.", "00-00-0000", 0)
    ),
    Cel("datum", "03-04-2020", "2020-04-03", "INV022", "dag-maand-jaar"),
    Cel("datum", "03/04/20", "2020-04-03", "INV022", "dag-maand-jaar"),
    Cel("datum (mm/dd/yyyy)", "03/04/2020", "2020-03-04"),
    Cel("datum (dd-mm-jjjj)", "03-04-2020", "2020-04-03"),
    Cel("datum (m/d/jj)", "3/4/20", "2020-03-04"),
    Cel("datum (dd-mm-jjjj)", "03/26/2020", None, "INV006"),
    Cel("datum (jjjj-mm-dd)", "26-03-2020", "2020-03-26"),
    Cel("datum", "01-01-0021", None, "INV006", "het jaar 21 kan niet kloppen"),
    Cel("datum", "25-03-1821", "1821-03-25", "INV006", "van voor 1900"),
    Cel("datum", date(1900, 1, 1), "1900-01-01"),
    *(
        Cel(kop, "12-03-2020 14:05", "2020-03-12T14:05", "INV022")
        for kop in ("Sent Date/Time", "Doc date", "Datum doc.")
    ),
    Cel("Jaar", 2020, "2020"),
    Cel("datum", "31-02-2021", None, "INV006", "JJJJ-MM-DD"),
    Cel("datum", "2021-02-31", None, "INV006", "JJJJ-MM-DD"),
    Cel("datum", "31 februari 2021", None, "INV006", "JJJJ-MM-DD"),
    Cel("datum", "31/31/2021", None, "INV006", "JJJJ-MM-DD"),
    Cel("datum", "29-02-2021", None, "INV006", "JJJJ-MM-DD"),
    Cel("datum", "13-2020", None, "INV006"),
    Cel("datum", "12-14 maart 2020", None, "INV006", "JJJJ-MM"),
    Cel("datum", "12 maart t/m 14 maart 2020", None, "INV006", "Hier past één datum"),
    Cel("datum", "maart - april 2020", None, "INV006", "Hier past één datum"),
    Cel("datum", "2019-2020", None, "INV006", "Hier past één datum"),
    Cel("datum", "12-03-2020; 14-03-2020", None, "INV006", "Hier past één datum"),
    Cel("datum", "ergens in het voorjaar", None, "INV006"),
    Cel("datum", "12-03-2020 25:61", None, "INV006"),
    Cel("datum", "ca. 2020", None, "INV006"),
    Cel("datum", time(14, 5), None, "INV006"),
    Cel("datum", True, None, "INV006"),
    Cel("datum", 12.03, None, "INV006"),
    Cel("datum", -3, None, "INV006"),
]

ANDERE = [
    Cel("afzender", "Voorbeeld, J.", ("Voorbeeld, J.",)),
    Cel("van", "Gemeente Voorbeeld; Provincie Voorbeeld", ("Gemeente Voorbeeld", "Provincie Voorbeeld")),
    Cel("From", "Gemeente Voorbeeld\nProvincie Voorbeeld", ("Gemeente Voorbeeld", "Provincie Voorbeeld")),
    Cel("ontvanger", "-", ()),
    Cel("aan", "n.v.t.", ()),
    Cel("naar", "Afdeling A;; Afdeling B;", ("Afdeling A", "Afdeling B")),
    Cel("soort", "E-mail", "E-mail"),
    Cel("File Type", "Word Processing", "Word Processing"),
    Cel("Family", 333, "333"),
    Cel("Thread ID", "232004", "232004"),
    Cel("Gerelateerd ID", "10001; 10002", ("10001", "10002")),
    Cel("Gerelateerd ID", "10001, 10002", ("10001", "10002")),
    Cel("Gerelateerd ID", 10001, ("10001",)),
    Cel("dubbel met", "12", ("12",)),
    Cel("dubbel met", 12, ("12",)),
    Cel("dubbel met", "nr. 12 en 13", ("12", "13")),
    Cel("dubbel met", "zie document 0012.pdf", ("0012",)),
    Cel("dubbel met", "-", ()),
    Cel("dubbel met", "ja", (), "INV010", "nummer"),
    *(Cel("Opgeschort", tekst, True) for tekst in ("true", "ja", "Ja", "yes", "1", "y", "j", "x", 1, True)),
    *(Cel("Opgeschort", tekst, False) for tekst in (None, "nee", "no", "0", "false", 0, False, "-", "N")),
    Cel("TAG015", "misschien", False, "INV010", "ja of nee"),
    Cel("Zaaknummer", "2024-01;2024-03", ("2024-01", "2024-03")),
    Cel("Zaaknummer", "2024-01, 2024-03", ("2024-01", "2024-03")),
    Cel("Zaaknummer(s)", 777, ("777",)),
    Cel(
        "Publieke Link",
        "https://a.example/1|https://b.example/2",
        ("https://a.example/1", "https://b.example/2"),
    ),
    Cel(
        "Publieke Link",
        "https://a.example/1\nhttps://b.example/2",
        ("https://a.example/1", "https://b.example/2"),
    ),
    Cel(
        "links", "https://a.example/x;y; https://b.example/", ("https://a.example/x;y", "https://b.example/")
    ),
    Cel("links", "https://a.example/ https://b.example/", ("https://a.example/", "https://b.example/")),
    Cel("links", "www.voorbeeld.example", ("https://www.voorbeeld.example",), "INV015", "ervoor gezet"),
    Cel("Weblink", "https://a.example/", ("https://a.example/",)),
    Cel("links", "voorbeeld.example", ("voorbeeld.example",), "INV015", "https://"),
    *(
        Cel("Link naar document", adres, (), "INV015", "alleen binnen uw organisatie")
        for adres in (
            "https://gemeente.sharepoint.com/x",
            "https://intranet.gemeente.example/x",
            "http://dms/123",
            "https://dms.gemeente.example/1",
            "file:" + "/" * 3 + "c:/stuk.pdf",
            "\\\\server\\map\\stuk.pdf",
            "C:\\map\\stuk.pdf",
            "http://10.1.2.3/x",
            "http://localhost/x",
            "https://zaken.gemeente.local/x",
        )
    ),
    Cel("Link naar document", "https://open.gemeente.example/x", ("https://open.gemeente.example/x",)),
    *(
        Cel("bestand", naam, "", "INV010", "alleen de naam van het bestand")
        for naam in (
            "map/stuk.pdf",
            "..",
            "../../etc/passwd",
            "C:\\stukken\\1.pdf",
            "\\\\server\\1.pdf",
            "/1.pdf",
        )
    ),
    Cel("bestandsnaam", "map/stuk.pdf", "", "INV010", "alleen de naam van het bestand"),
    Cel("bestand", "stuk..1.pdf", "stuk..1.pdf"),
    Cel("Email Thread Group", "12", "12"),
    Cel("Group Identifier", "12", "12"),
    Cel("PARENT_DOCID", "0012", ("0012",)),
    Cel("Publieke Link", "http://a.example/een stuk.docx", ("http://a.example/een%20stuk.docx",), "INV015"),
    Cel("toelichting", "Zie bijlage", "Zie bijlage"),
    Cel("opmerkingen", "'=1+1", "=1+1"),
]

PER_VELD: dict[str, list[Cel]] = {
    "id": IDS,
    "titel": TITELS,
    "beoordeling": OORDELEN,
    "gronden": GRONDEN,
    "datum": DATUMS,
}

# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets of LibreOffice: values, repeated rows and cells, what is hidden."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

import pytest

from tests.read.werkmap.lees import cellen, lees, lees_blad, teksten, weiger
from tests.read.werkmap.maak_ods import Blad, Cel, Rij, make_ods
from woopub.read.werkmap import Gebrek, Gebreksoort, Getal

FOUT = 'office:value-type="string" office:string-value="" calcext:value-type="error"'
VORM = 'table:style-name="vorm"'


def waarde(cel: object) -> object:
    return cellen(lees_blad(make_ods({"Blad1": [[cel]]}))).get("A1")


@pytest.mark.parametrize(
    ("cel", "gelezen"),
    [
        ("0012", "0012"),
        ("1E05", "1E05"),
        ("3.10", "3.10"),
        ("", None),
        (None, None),
        (True, True),
        (False, False),
        (12, Getal(12.0, "12")),
        (3.5, Getal(3.5, "3.5")),
        (date(2020, 3, 25), date(2020, 3, 25)),
        (datetime(2020, 3, 25, 8, 46), datetime(2020, 3, 25, 8, 46)),
        (datetime(2020, 3, 25, 8, 46, 0, 600_000), datetime(2020, 3, 25, 8, 46, 1)),
        (time(14, 5), time(14, 5)),
        ("a  b\tc\nd ", "a  b\tc\nd "),
        ("<een> & \"twee\"", '<een> & "twee"'),
        (Cel(12, "0012", VORM), Getal(12.0, "0012")),
        (Cel(3.1, "3,10", VORM), Getal(3.1, "3.10")),
        (Cel(3.1, "3.10", VORM), Getal(3.1, "3.10")),
        (Cel(12.0, "12,0", VORM), Getal(12.0, "12.0")),
        (Cel(12.0, "12.0"), Getal(12.0, "12")),
        (Cel(1234, "1.234", VORM), Getal(1234.0, "1234")),
        (Cel(1234567, "1.234.567", VORM), Getal(1234567.0, "1234567")),
        (Cel(1234567, "1\u00a0234\u00a0567", VORM), Getal(1234567.0, "1234567")),
        (Cel(12, "DOC-0012", VORM), Getal(12.0, "DOC-0012")),
        (Cel(3.14159, "3,14", VORM), Getal(3.14159, "3.14")),
        (Cel(100000, "1,00E+05", VORM), Getal(100000.0, "100000", twijfel=True)),
        (Cel(1e16, "10000000000000000"), Getal(1e16, "10000000000000000", twijfel=True)),
        (Cel(12, ""), Getal(12.0, "12")),
        (Cel(None, "26:30", 'office:value-type="time" office:time-value="PT26H30M00S"'), "26:30"),
        (Cel(None, "0:00:15", 'office:value-type="time" office:time-value="PT00H00M15.4S"'), time(0, 0, 15)),
        (Cel(None, "½", 'office:value-type="percentage" office:value="0.5"'), Getal(0.5, "0.5")),
        (Cel(None, "50%", 'office:value-type="percentage" office:value="0.5"'), Getal(0.5, "50%")),
        (Cel(None, "los"), "los"),
        (Cel(None, "31-02", 'office:value-type="date" office:date-value="2021-02-31"'), "31-02"),
        (Cel("zin", "anders", 'office:string-value="zin"'), "zin"),
    ],
)  # fmt: skip
def test_kinds_of_cells(cel: object, gelezen: object) -> None:
    assert waarde(cel) == gelezen


def test_remarks_drawings_and_links() -> None:
    maker = "<dc:creator>M. Testpersoon</dc:creator>"
    opmerking = f"<office:annotation>{maker}<text:p>niet doen</text:p></office:annotation>"
    tekening = "<draw:frame><draw:text-box><text:p>plaatje</text:p></draw:text-box></draw:frame>"
    opgemaakt = (
        "<text:p>deels\n   <text:span>open<text:a>baar</text:a></text:span><text:line-break/>ja</text:p>"
    )
    assert waarde(Cel("tekst", binnen=opmerking)) == "tekst"
    assert waarde(Cel("tekst", binnen=tekening)) == "tekst"
    assert waarde(Cel(None, binnen=opgemaakt, kenmerken='office:value-type="string"')) == "deels openbaar\nja"


def test_errors_and_formulas_without_a_value_are_told() -> None:
    rij = [
        Cel(None, "#REF!", f'table:formula="of:=#REF!" {FOUT}'),
        Cel(0, "Err:502", 'table:formula="of:=MID(1)"'),
        Cel(None, None, 'table:formula="of:=[.B1]"'),
        Cel(2, "2", 'table:formula="of:=1+1"'),
        Cel("#1", "#1"),
    ]
    blad = lees_blad(make_ods({"Blad1": [rij]}))
    assert blad.gebreken == (
        Gebrek(1, 0, Gebreksoort.FOUT, "#REF!"),
        Gebrek(1, 1, Gebreksoort.FOUT, "Err:502"),
        Gebrek(1, 2, Gebreksoort.FORMULE),
    )
    assert cellen(blad) == {"D1": Getal(2.0, "2"), "E1": "#1"}


def test_rows_and_cells_that_are_repeated() -> None:
    rijen: list[Sequence[object] | Rij] = [
        Rij(keer=3), [Cel(keer=2), Cel("x", keer=2), "y"], Rij([Cel("herhaald"), Cel(keer=16_000)], keer=2),
        Rij([Cel(keer=16_384)], keer=1_048_570),
    ]  # fmt: skip
    assert teksten(lees_blad(make_ods({"Blad1": rijen}))) == [
        (4, ["", "", "x", "x", "y"]), (5, ["herhaald"]), (6, ["herhaald"]),
    ]  # fmt: skip


def test_value_repeated_to_the_last_row_is_right() -> None:
    blad = lees_blad(make_ods({"Blad1": [["id"], Rij(["openbaar"], keer=1_048_575)]}))
    assert (len(blad.rijen), blad.rijen[-1].nummer, blad.rijen[-1].cellen) == (
        1_048_576,
        1_048_576,
        ("openbaar",),
    )


def test_formatting_to_the_last_row_stays_cheap_and_the_last_cell_counts() -> None:
    rijen: list[Sequence[object] | Rij] = [
        ["id"],
        Rij([Cel(kenmerken=VORM, keer=16_384)], keer=1_048_574),
        [Cel(keer=16_383), "einde"],
    ]
    assert [(rij.nummer, len(rij.cellen)) for rij in lees_blad(make_ods({"Blad1": rijen})).rijen] == [
        (1, 1), (1_048_576, 16_384),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rijen",
    [
        [Rij(["x"], keer=1_048_577)],
        [Rij([Cel("x", keer=16_385)])],
        [Rij([Cel("x", keer=16_384)], keer=1_000)],
        [Rij([Cel(keer=10**12), "x"])],
        [Rij(keer=10**15), ["x"]],
        [Rij([Cel(None, "#REF!", 'calcext:value-type="error"', keer=10**9)], keer=10**6)],
    ],
)
def test_more_than_a_spreadsheet_holds_is_refused(rijen: list[Rij]) -> None:
    assert weiger(make_ods({"Blad1": rijen}), "lijst.ods").melding


@pytest.mark.parametrize(
    ("kenmerken", "verborgen"),
    [
        ("", False),
        ('table:visibility="visible"', False),
        ('table:visibility="collapse"', True),
        ('table:visibility="filter"', True),
        ('table:style-name="plat"', True),
    ],
)
def test_hidden_rows(kenmerken: str, verborgen: bool) -> None:
    blad = lees_blad(make_ods({"Blad1": [["a"], Rij(["b"], kenmerken, keer=2), ["c"]]}))
    assert [rij.verborgen for rij in blad.rijen] == [False, verborgen, verborgen, False]


def test_hidden_sheets_and_copies_of_other_files() -> None:
    werkmap = lees(
        make_ods(
            {
                "Lijst": [["a"]],
                "weg": Blad([["b"]], verborgen=True),
                "'../x.ods'#Blad1": Blad([["c"]], vooraf="<table:table-source/>"),
                "leeg": [],
            }
        ),
        "lijst.ods",
    )
    assert werkmap.soort == "ods"
    assert [(b.naam, b.verborgen, len(b.rijen)) for b in werkmap.bladen] == [
        ("Lijst", False, 1), ("weg", True, 1), ("leeg", False, 0),
    ]  # fmt: skip


def test_merged_ranges_and_what_lies_under_them() -> None:
    samen = 'table:number-columns-spanned="2" table:number-rows-spanned="3"'
    blad = lees_blad(make_ods({"Blad1": [[], ["x", Cel("titel", kenmerken=samen), Cel("oud", bedekt=True)]]}))
    assert blad.samengevoegd == ((2, 1, 4, 2),)
    assert teksten(blad) == [(2, ["x", "titel"])]


def test_style_of_the_column_counts() -> None:
    kolommen = '<table:table-column/><table:table-column table:default-cell-style-name="vorm"/>'
    blad = Blad([[Cel(12, "12,0"), Cel(12, "12,0")]], vooraf=kolommen)
    assert cellen(lees_blad(make_ods({"Blad1": blad}))) == {
        "A1": Getal(12.0, "12"),
        "B1": Getal(12.0, "12.0"),
    }


def test_encrypted_file_is_refused() -> None:
    manifest = (
        b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
        b'manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    )
    bevinding = weiger(make_ods({"Blad1": [["a"]]}, {"META-INF/manifest.xml": manifest}), "lijst.ods")
    assert "wachtwoord" in bevinding.melding
    assert "Haal het wachtwoord eraf" in bevinding.advies


def test_other_kinds_of_libreoffice_are_named() -> None:
    soort = b"application/vnd.oasis.opendocument.text"
    assert "odt" in weiger(make_ods({"Blad1": [["a"]]}, {"mimetype": soort}), "lijst.ods").melding
    presentatie = b"application/vnd.oasis.opendocument.presentation-template"
    assert "odp" in weiger(make_ods({"Blad1": [["a"]]}, {"mimetype": presentatie}), "lijst.ods").melding


def test_file_without_a_mimetype_is_known_by_its_manifest() -> None:
    heel = make_ods({"Blad1": [["a"]]}, {"mimetype": b""})
    assert cellen(lees_blad(heel)) == {"A1": "a"}


def test_hidden_columns() -> None:
    vooraf = (
        '<table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="2"/>'
        '</table:table-column-group><table:table-column table:style-name="smal"/>'
    )
    blad = lees_blad(make_ods({"A": Blad([["a", "b", "c", "d", "e", "f", "g"]], vooraf=vooraf)}), "lijst.ods")
    assert blad.kolommen_verborgen == ((0, 0), (3, 4), (5, 5))
    assert [blad.is_verborgen(nr) for nr in range(7)] == [True, False, False, True, True, True, False]

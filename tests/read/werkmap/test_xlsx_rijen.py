# SPDX-License-Identifier: EUPL-1.2
"""Excel workbooks: rows, sheets and ranges, as Excel counts and hides them; and sheets that are damaged."""

from __future__ import annotations

from typing import Any

import pytest

from tests.read.werkmap.lees import cellen, lees, lees_blad, teksten, weiger
from tests.read.werkmap.maak_xlsx import HOOFD, make_xlsx, openpyxl_boek, xlsxwriter_boek
from woopub.read.werkmap import Getal


@pytest.mark.parametrize("zonder_plek", [False, True])
def test_rows_count_as_excel_counts_them(zonder_plek: bool) -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_worksheet()
        blad.write("C5", "nr")
        blad.write("D5", "titel")
        blad.write("C7", 1)
        blad.write("D9", "een")

    blad = lees_blad(xlsxwriter_boek(vul, constant_memory=zonder_plek))
    assert teksten(blad) == [(5, ["", "", "nr", "titel"]), (7, ["", "", "1"]), (9, ["", "", "", "een"])]
    assert blad.rijen[1].cel(3) is None


def test_rows_and_cells_without_a_place_follow_on_each_other() -> None:
    rijen = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>'
    rijen += '<row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    assert list(cellen(lees_blad(make_xlsx(rijen)))) == ["A1", "D1", "E1", "A4", "A5"]


def test_formatting_to_the_last_row_stays_cheap() -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_worksheet()
        geel = boek.add_format({"bg_color": "yellow"})
        blad.write("A1", "id")
        blad.write_blank(1_048_575, 16_383, None, geel)
        blad.set_column(0, 16_383, 20, geel)

    assert teksten(lees_blad(xlsxwriter_boek(vul))) == [(1, ["id"])]


def test_value_in_the_last_cell_stays_cheap() -> None:
    blad = lees_blad(
        make_xlsx(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
        )
    )
    assert [(rij.nummer, len(rij.cellen)) for rij in blad.rijen] == [(1, 1), (1_048_576, 16_384)]


@pytest.mark.parametrize(
    ("kenmerken", "vooraf", "verborgen"),
    [
        ("", "", False),
        ('hidden="1"', "", True),
        ('hidden="true"', "", True),
        ('hidden="0"', "", False),
        ('ht="0" customHeight="1"', "", True),
        ('ht="15"', "", False),
        ("", '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', True),
        ('ht="15" customHeight="1"', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', False),
    ],
)
def test_hidden_rows(kenmerken: str, vooraf: str, verborgen: bool) -> None:
    (rij,) = lees_blad(make_xlsx(f'<row r="3" {kenmerken}><c r="A3"><v>1</v></c></row>', vooraf=vooraf)).rijen
    assert (rij.nummer, rij.verborgen) == (3, verborgen)


def test_filtered_rows_and_grouped_rows_are_hidden() -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_worksheet()
        for rij in range(5):
            blad.write(rij, 0, rij)
        blad.autofilter(0, 0, 4, 0)
        blad.filter_column(0, "x != 2")
        blad.set_row(2, None, None, {"hidden": True})
        blad.set_row(3, None, None, {"level": 1, "hidden": True})

    assert [rij.verborgen for rij in lees_blad(xlsxwriter_boek(vul)).rijen] == [
        False,
        False,
        True,
        True,
        False,
    ]


def test_hidden_sheets_and_names() -> None:
    def vul(boek: Any) -> None:
        boek.active.title = "Lijst & meer"
        boek.active["A1"] = 1
        boek.create_sheet("weg").sheet_state = "hidden"
        boek.create_sheet("diep weg").sheet_state = "veryHidden"
        boek.create_chartsheet("grafiek")

    werkmap = lees(openpyxl_boek(vul))
    assert werkmap.soort == "xlsx"
    assert [(b.naam, b.verborgen) for b in werkmap.bladen] == [
        ("Lijst & meer", False), ("weg", True), ("diep weg", True),
    ]  # fmt: skip


def test_hidden_columns() -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_worksheet()
        blad.write_row(0, 0, ["a", "b", "c", "d", "e"])
        blad.set_column(1, 2, None, None, {"hidden": True})
        blad.set_column(4, 4, 0)

    blad = lees_blad(xlsxwriter_boek(vul))
    assert [blad.is_verborgen(nr) for nr in range(6)] == [False, True, True, False, True, False]


def test_merged_ranges() -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_worksheet()
        blad.merge_range("A1:D1", "Inventaris VOORBEELD")
        blad.merge_range("B3:B5", "openbaar")

    blad = lees_blad(xlsxwriter_boek(vul))
    assert blad.samengevoegd == ((1, 0, 1, 3), (3, 1, 5, 1))
    assert teksten(blad) == [(1, ["Inventaris VOORBEELD"]), (3, ["", "openbaar"])]


def test_prefix_strict_and_utf16() -> None:
    blad = (
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1" hidden="1">'
        '<x:c r="A1" t="inlineStr"><x:is><x:t>één</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells>'
        '<x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>'
    )
    gelezen = lees_blad(
        make_xlsx(
            "",
            extra={
                "xl/worksheets/sheet1.xml": f'<?xml version="1.0" encoding="UTF-16"?>{blad}'.encode("utf-16")
            },
        )
    )
    assert (cellen(gelezen), gelezen.rijen[0].verborgen) == ({"A1": "één"}, True)
    assert gelezen.samengevoegd == ((1, 0, 2, 1),)


def test_text_behind_the_cells_is_no_value() -> None:
    na = (
        "<headerFooter><oddHeader>&amp;Cgeheim</oddHeader></headerFooter><extLst><ext><v>9</v></ext></extLst>"
    )
    assert cellen(lees_blad(make_xlsx('<row r="1"><c r="A1"><v>1</v></c></row>', na=na))) == {
        "A1": Getal(1.0, "1")
    }


@pytest.mark.parametrize(
    "rijen",
    [
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>',
        '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
        '<row r="0"><c r="A0"><v>1</v></c></row>',
        '<row r="x"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="1"><c r="!1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>twaalf</v></c></row>',
        '<row r="1"><c r="A1"><v>inf</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" t="x"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></row>',
    ],
)
def test_damaged_sheets_are_refused(rijen: str) -> None:
    assert "beschadigd" in weiger(make_xlsx(rijen)).melding


def test_sheet_under_another_name_than_usual() -> None:
    anders = {
        "xl/_rels/workbook.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" '
        b'Target="../Blad%201.XML"/></Relationships>',
        "blad 1.xml": f'<worksheet xmlns="{HOOFD}"><sheetData><row r="2"><c r="B2"><v>3</v></c></row></sheetData>'
        "</worksheet>".encode(),
    }
    assert cellen(lees_blad(make_xlsx("", extra=anders))) == {"B2": Getal(3.0, "3")}

# SPDX-License-Identifier: EUPL-1.2
"""Excel workbooks: values as a clerk sees them, at the row and cell where Excel shows them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from tests.read.werkmap.lees import cellen, lees, lees_blad, teksten
from tests.read.werkmap.maak_xlsx import make_xlsx, openpyxl_boek, xlsxwriter_boek
from woopub.read.werkmap import Gebrek, Gebreksoort, Getal, tekst_van


def waarde(cel: str, vormen: tuple[str, ...] = (), werkmap: str = "") -> object:
    """Read one cell, A1, from its XML."""
    return cellen(lees_blad(make_xlsx(f'<row r="1">{cel}</row>', vormen, werkmap=werkmap))).get("A1")


@pytest.mark.parametrize(
    ("cel", "gelezen"),
    [
        ('<c r="A1"><v>12</v></c>', Getal(12.0, "12")),
        ('<c r="A1"><v> 12 </v></c>', Getal(12.0, "12")),
        ('<c r="A1"><v>1.2E1</v></c>', Getal(12.0, "12")),
        ('<c r="A1" t="n"/>', None),
        ('<c r="A1"><v></v></c>', None),
        ('<c r="A1" t="b"><v>1</v></c>', True),
        ('<c r="A1" t="b"><v>0</v></c>', False),
        ('<c r="A1" t="str"><f>B1</f><v> 0012 </v></c>', " 0012 "),
        ('<c r="A1" t="str">\n<v>0012</v>\n</c>', "0012"),
        ('<c r="A1" t="str"><f>""</f><v></v></c>', None),
        ('<c r="A1" t="inlineStr"><is><t>1E05</t></is></c>', "1E05"),
        ('<c r="A1" t="inlineStr">\n<is>\n <t>1E05</t>\n</is>\n</c>', "1E05"),
        ('<c r="A1" t="inlineStr"><is><r><t>deels </t></r><r><t>openbaar</t></r></is></c>', "deels openbaar"),
        ('<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>toukyou</t></rPh></is></c>', "東京"),
        ('<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_c</t></is></c>', "a\rb_c"),
        ('<c r="A1" t="inlineStr"><is><t>a &amp; b &lt;c&gt; <![CDATA[d&e]]></t></is></c>', "a & b <c> d&e"),
        ('<c r="A1" t="d"><v>2020-03-25</v></c>', date(2020, 3, 25)),
        ('<c r="A1" t="d"><v>2020-03-25T08:46:00Z</v></c>', datetime(2020, 3, 25, 8, 46)),
        ('<c r="A1" t="d"><v>14:05:00</v></c>', time(14, 5)),
        ('<c><v>12</v></c>', Getal(12.0, "12")),
    ],
)  # fmt: skip
def test_kinds_of_cells(cel: str, gelezen: object) -> None:
    assert waarde(cel) == gelezen


def test_shared_texts_are_one_object() -> None:
    blad = lees_blad(
        make_xlsx(
            '<row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
            '<row r="3"><c r="A3" t="inlineStr"><is><t>van 12</t></is></c><c r="B3" t="s"><v>0</v></c></row>',
            teksten="<si><t/></si><si><r><t>van </t></r><r><t>12</t></r><phoneticPr/></si>",
        )
    )
    een, twee, drie = (rij.cellen[0] for rij in blad.rijen)
    assert een == "van 12"
    assert een is twee
    assert twee is drie
    assert "B3" not in cellen(blad)


def test_formats_decide_what_a_number_is() -> None:
    rij = "".join(f'<c r="{k}1" s="{s}"><v>{v}</v></c>' for k, s, v in
                  [("A", 1, "12"), ("B", 2, "3.1"), ("C", 3, "43915"), ("D", 4, "100000"), ("E", 99, "7")])  # fmt: skip
    blad = lees_blad(make_xlsx(f'<row r="1">{rij}</row>', ("0000", "0.00", "d-m-yyyy", "0.00E+00")))
    assert blad.rijen[0].cellen == (
        Getal(12.0, "0012"),
        Getal(3.1, "3.10"),
        date(2020, 3, 25),
        Getal(100000.0, "100000", twijfel=True),
        Getal(7.0, "7"),
    )


def test_days_since_1904_follow_the_workbook() -> None:
    cel = '<c r="A1" s="1"><v>42453</v></c>'
    assert waarde(cel, ("d-m-yyyy",), werkmap='<workbookPr date1904="1"/>') == date(2020, 3, 25)
    assert waarde(cel, ("d-m-yyyy",), werkmap='<workbookPr date1904="0"/>') == date(2016, 3, 24)


def test_text_that_looks_like_a_number_stays_text() -> None:
    ids = ["0012", "1E05", "3.10", "'0012", "12 ", "=1+1", "TRUE", "12345678901234567890"]

    def vul(boek: Any) -> None:
        blad = boek.add_worksheet()
        for rij, id_ in enumerate(ids):
            blad.write_string(rij, 0, id_, boek.add_format({"quote_prefix": True}))

    assert teksten(lees_blad(xlsxwriter_boek(vul))) == [(i + 1, [id_]) for i, id_ in enumerate(ids)]


def test_errors_and_formulas_without_a_value_are_told() -> None:
    def vul(boek: Any) -> None:
        blad = boek.active
        blad["A1"], blad["B1"], blad["C2"], blad["D2"] = "id", "=1+1", "#REF!", "#N/A"

    blad = lees_blad(openpyxl_boek(vul))
    assert blad.gebreken == (
        Gebrek(1, 1, Gebreksoort.FORMULE),
        Gebrek(2, 2, Gebreksoort.FOUT, "#REF!"),
        Gebrek(2, 3, Gebreksoort.FOUT, "#N/A"),
    )
    assert [(rij.nummer, rij.cellen) for rij in blad.rijen] == [(1, ("id",)), (2, ())]


@pytest.mark.parametrize(
    ("cel", "gelezen", "gebrek"),
    [
        ('<c r="A1"><f>1+1</f><v>2</v></c>', Getal(2.0, "2"), None),
        ('<c r="A1"><f>1+1</f></c>', None, Gebreksoort.FORMULE),
        ('<c r="A1"><f>1+1</f><v/></c>', None, Gebreksoort.FORMULE),
        ('<c r="A1"><f>1-1</f><v>0</v></c>', Getal(0.0, "0"), None),
        ('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', None, Gebreksoort.FOUT),
        ('<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a", None),
    ],
)
def test_formulas(cel: str, gelezen: object, gebrek: Gebreksoort | None) -> None:
    blad = lees_blad(make_xlsx(f'<row r="1">{cel}</row>'))
    assert cellen(blad).get("A1") == gelezen
    assert [g.soort for g in blad.gebreken] == ([gebrek] if gebrek else [])


def test_zero_that_a_program_wrote_for_an_unknown_result_is_none() -> None:
    def vul(boek: Any) -> None:
        boek.add_worksheet().write_formula("A1", "=B1+1")

    blad = lees_blad(xlsxwriter_boek(vul))
    assert blad.gebreken == (Gebrek(1, 0, Gebreksoort.FORMULE),)


def test_dates_times_and_lengths() -> None:
    def vul(boek: Any) -> None:
        blad = boek.active
        blad.append(
            [
                date(2020, 3, 25),
                datetime(2020, 3, 25, 8, 46),
                time(14, 5),
                timedelta(hours=26, minutes=30),
                True,
            ]
        )

    (rij,) = lees_blad(openpyxl_boek(vul)).rijen
    assert rij.cellen == (date(2020, 3, 25), datetime(2020, 3, 25, 8, 46), time(14, 5), "26:30", True)


def test_rich_text() -> None:
    def vul(boek: Any) -> None:
        boek.active["A1"] = CellRichText("deels ", TextBlock(InlineFont(b=True), "openbaar"))

    assert cellen(lees_blad(openpyxl_boek(vul))) == {"A1": "deels openbaar"}


DATA = Path(__file__).parent / "data"


def test_real_production_report_of_review_software() -> None:
    (blad,) = lees((DATA / "productierapport1.xlsx").read_bytes()).bladen
    assert [tekst_van(waarde) for waarde in blad.rijen[0].cellen[:4]] == [
        "ID",
        "Matter",
        "Family",
        "Email Thread ID",
    ]
    assert [rij.nummer for rij in blad.rijen] == list(range(1, 12))
    assert blad.rijen[1].cellen[0] == Getal(3001.0, "3001")
    assert blad.rijen[1].cellen[6] == "2/19/2021 8:46 AM UTC"


def test_real_template_of_a_production_report() -> None:
    lijst, keuzes = lees((DATA / "productierapport_template.xlsx").read_bytes()).bladen
    assert lijst.rijen[1].cellen[6] == date(2020, 3, 25)
    assert (keuzes.naam, keuzes.rijen[0].nummer) == ("Lookup values", 2)

# SPDX-License-Identifier: EUPL-1.2
"""Labels beside a box, boxes that go on with the one above, and boxes from other layers of a page."""

from __future__ import annotations

import pymupdf
import pytest

from tests.pdf.draw import GRIJS, WIT, ZWART, Sheet, Vier, shown

VLAK: Vier = (150, 90, 210, 104)


def with_box() -> Sheet:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer")
    sheet.box(VLAK)
    return sheet


@pytest.mark.parametrize(
    ("x", "y"), [(213, 100), (218, 99), (152, 113), (158, 88)], ids=["right", "small gap", "below", "above"]
)
@pytest.mark.parametrize("size", [5, 8])
def test_label_beside_a_box_belongs_to_it(x: float, y: float, size: float) -> None:
    sheet = with_box()
    sheet.text(x, y, "5.1.2.e", size=size)
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.vlak for lakvlak in page.lakvlakken] == [VLAK]
    assert [label.codes for label in page.lakvlakken[0].labels] == [("5.1.2.e",)]
    assert shown(page) == ["Geachte heer [5.1.2.e]"]


def test_label_left_of_a_box_and_in_running_text() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Gesproken met de heer 5.1.2.e")
    start = sheet.wide(75, "Gesproken met de heer 5.1.2.e")
    sheet.box((start, 90, start + 40, 104))
    sheet.text(start + 43, 100, "over de brug.")
    assert shown(sheet.read()[0].paginas[0]) == ["Gesproken met de heer [5.1.2.e] over de brug."]


def test_label_in_the_margin_belongs_to_the_box_on_its_line() -> None:
    sheet = Sheet()
    sheet.text(
        100, 100, "Dit is een lange regel tekst met daarin", "nog een regel die ook doorloopt tot hier"
    )
    sheet.box((310, 90, 370, 104))
    sheet.text(40, 100, "5.2.1", size=7)
    page = sheet.read()[0].paginas[0]
    assert [[label.codes for label in lakvlak.labels] for lakvlak in page.lakvlakken] == [[("5.2.1",)]]


def test_each_label_goes_to_one_box() -> None:
    sheet = with_box()
    sheet.text(213, 100, "5.1.2.e", size=8)
    sheet.box((250, 90, 300, 104))
    sheet.text(303, 100, "5.1.2.i", size=8)
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.labels[0].codes for lakvlak in page.lakvlakken] == [("5.1.2.e",), ("5.1.2.i",)]


@pytest.mark.parametrize(
    "line",
    [
        "is weg op grond van artikel 5.1.2.e van de Woo",
        "en verder staat hier een zin, zie 5.2.1 en 5.1.5",
        "10.2 meter verder",
    ],
)
def test_prose_after_a_box_is_no_label(line: str) -> None:
    sheet = with_box()
    sheet.text(213, 100, line)
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.labels for lakvlak in page.lakvlakken] == [()]
    assert page.lakvlakken[0].zonder_label


def test_letter_beside_a_box_counts_where_declared() -> None:
    sheet = with_box()
    sheet.text(213, 100, "J", size=8)
    assert sheet.read()[0].labels == ()
    assert [label.codes for label in sheet.read(J="5.1.2.e")[0].labels] == [("5.1.2.e",)]


def test_continuation_without_a_label_is_marked() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Een regel tekst met daarin een lang stuk")
    sheet.lakvlak((300, 90, 450, 104))
    sheet.box((72, 106, 450, 120))
    sheet.box((72, 122, 200, 136))
    sheet.box((72, 300, 200, 314))
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.vervolg for lakvlak in page.lakvlakken] == [False, True, True, False]
    assert [lakvlak.zonder_label for lakvlak in page.lakvlakken] == [False, False, False, True]


def test_box_of_another_colour_or_beside_does_not_go_on() -> None:
    sheet = Sheet()
    sheet.lakvlak((100, 90, 200, 104))
    sheet.box((100, 106, 200, 120), GRIJS)
    sheet.box((300, 106, 400, 120))
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.vervolg for lakvlak in page.lakvlakken] == [False, False, False]


@pytest.mark.parametrize("size", [4, 6, 9, 14, 22, 30])
@pytest.mark.parametrize(("fill", "ink"), [(ZWART, WIT), (WIT, ZWART), ((0.5, 0, 0), WIT), (None, ZWART)])
def test_label_of_any_size_fits_its_box(
    size: float, fill: tuple[float, ...] | None, ink: tuple[float, ...]
) -> None:
    sheet = Sheet()
    wide = sheet.wide(0, "5.1.2.e", size)
    sheet.box((100, 100, 104 + wide, 102 + 1.2 * size), fill, rand=ZWART)
    sheet.text(102, 100 + size, "5.1.2.e", size=size, color=ink)
    page = sheet.read()[0].paginas[0]
    assert [[label.tekst for label in lakvlak.labels] for lakvlak in page.lakvlakken] == [["5.1.2.e"]]


def test_half_page_box_with_a_label_in_its_corner() -> None:
    sheet = Sheet()
    sheet.lakvlak((60, 400, 535, 780), "5.1.2.d", fill=(0.9, 0.9, 0.9), ink=ZWART)
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.vlak for lakvlak in page.lakvlakken] == [(60, 400, 535, 780)]
    assert page.gelakt_aandeel == pytest.approx(475 * 380 / (595 * 842), abs=1e-3)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_box_in_a_form_on_a_turned_page(turn: int) -> None:
    inner = Sheet(size=(200, 100))
    inner.lakvlak((20, 20, 120, 40), size=12)
    sheet = Sheet()
    sheet.text(72, 400, "Tekst buiten het formulier.")
    sheet.page.show_pdf_page(pymupdf.Rect(100, 100, 300, 200), inner.doc, 0)
    sheet.page.set_rotation(turn)
    page = sheet.read()[0].paginas[0]
    assert [[label.codes for label in lakvlak.labels] for lakvlak in page.lakvlakken] == [[("5.1.2.e",)]]


@pytest.mark.parametrize("turn", [0, 90, 270])
def test_label_of_an_annotation_is_read(turn: int) -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer")
    annot = sheet.page.add_freetext_annot(
        pymupdf.Rect(VLAK), "5.1.2.e", fontsize=9, fill_color=ZWART, text_color=WIT
    )
    annot.update()
    sheet.page.set_rotation(turn)
    page = sheet.read()[0].paginas[0]
    assert [[label.codes for label in lakvlak.labels] for lakvlak in page.lakvlakken] == [[("5.1.2.e",)]]


def test_upright_label_on_its_side_is_read() -> None:
    sheet = Sheet()
    sheet.box((100, 100, 120, 200))
    sheet.text(114, 190, "5.1.2.e; 5.1.2.i", size=9, color=WIT, rotate=90)
    assert [label.codes for label in sheet.read()[0].labels] == [("5.1.2.e", "5.1.2.i")]

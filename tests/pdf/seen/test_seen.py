# SPDX-License-Identifier: EUPL-1.2
"""LEK002 to LEK007: text hidden by its state, by a layer, off the page, or badly covered; what passes says why."""

from __future__ import annotations

from collections.abc import Callable

import pymupdf
import pytest

from tests.pdf.draw import GRIJS, WIT, ZWART, Sheet, codes, shown
from woopub.model import Niveau
from woopub.pdf import read_bytes

GEHEIM = "Geheime Naam"
VLAK = (148.0, 88.0, 228.0, 105.0)


def blank() -> Sheet:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte")
    sheet.text(232, 100, "en anderen.")
    return sheet


def content(sheet: Sheet, code: str, resources: str = "") -> None:
    """Add content after what is there; ``resources`` is ``Key/Name <object>``."""
    doc, page = sheet.doc, sheet.page
    page.clean_contents()
    xref = doc.get_new_xref()
    doc.update_object(xref, "<<>>")
    doc.update_stream(xref, code.encode())
    refs = " ".join(f"{number} 0 R" for number in [*page.get_contents(), xref])
    doc.xref_set_key(page.xref, "Contents", f"[{refs}]")
    if resources:
        key, _, value = resources.partition(" ")
        kind, where = doc.xref_get_key(page.xref, "Resources")
        own = int(where.split()[0]) if kind == "xref" else page.xref
        doc.xref_set_key(own, key if kind == "xref" else f"Resources/{key}", value)


def say(x: float, y: float, before: str = "", text: str = GEHEIM) -> str:
    return f" BT /helv 11 Tf {before} 1 0 0 1 {x} {842 - y} Tm ({text}) Tj ET "


def zero_opacity(sheet: Sheet) -> None:
    content(sheet, f"q /Weg gs{say(150, 100)}Q", "ExtGState <</Weg <</ca 0>>>>")


def unpainted(sheet: Sheet) -> None:
    content(sheet, f"q {say(150, 100, '3 Tr')} Q")


def clipping_text(sheet: Sheet) -> None:
    content(sheet, f"q {say(150, 100, '7 Tr')} Q")


def tiny(sheet: Sheet) -> None:
    sheet.text(150, 100, GEHEIM, size=1.1)


def off_the_page(sheet: Sheet) -> None:
    sheet.text(700, 100, GEHEIM)


def outside_crop(sheet: Sheet) -> None:
    sheet.text(100, 40, GEHEIM)
    sheet.page.set_cropbox((0, 60, 595, 842))


def clipped(sheet: Sheet) -> None:
    content(sheet, f"q 300 300 9 9 re W n {say(150, 100)} Q")


def layer_off(sheet: Sheet) -> None:
    sheet.text(150, 100, GEHEIM, oc=sheet.doc.add_ocg("Concept", on=False))


def faint_on_box(sheet: Sheet) -> None:
    sheet.box(VLAK, (0.3, 0.3, 0.3))
    sheet.text(150, 100, GEHEIM, color=(0.38, 0.38, 0.38))


def half_high(sheet: Sheet) -> None:
    sheet.text(150, 100, GEHEIM)
    sheet.box((148, 95.5, 228, 105))


def see_through(sheet: Sheet) -> None:
    sheet.text(150, 100, GEHEIM)
    sheet.box(VLAK, ZWART, fill_opacity=0.5)


def letter_as_box(sheet: Sheet) -> None:
    sheet.text(150, 100, "Geheim")
    sheet.page.insert_text((150, 102), "nnnn", fontsize=16, fontname="zadb")


STATES: dict[Callable[[Sheet], None], str] = {
    zero_opacity: "LEK003",
    faint_on_box: "LEK003",
    unpainted: "LEK004",
    clipping_text: "LEK004",
    tiny: "LEK004",
    off_the_page: "LEK005",
    outside_crop: "LEK005",
    clipped: "LEK005",
    layer_off: "LEK006",
    half_high: "LEK007",
    see_through: "LEK007",
}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("draw", STATES)
def test_text_that_its_state_hides_is_a_leak(draw: Callable[[Sheet], None], turn: int) -> None:
    sheet = blank()
    draw(sheet)
    sheet.page.set_rotation(turn)
    facts, bevindingen = sheet.read()
    found = [b for b in bevindingen if b.blokkeert]
    assert [b.code for b in found] == [STATES[draw]]
    assert found[0].melding.endswith("11 tekens.")
    assert found[0].geheim is not None
    assert found[0].geheim.onthul() == GEHEIM
    assert "Geheim" not in repr(bevindingen).replace("Geheim(…)", "").replace("geheim", "")
    if STATES[draw] != "LEK007":
        assert "Naam" not in repr(facts)


def test_letters_drawn_as_boxes_hide_text() -> None:
    sheet = blank()
    letter_as_box(sheet)
    assert any(b.blokkeert for b in sheet.read()[1])


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_place_is_that_of_the_page_as_shown(turn: int) -> None:
    sheet = Sheet()
    sheet.text(150, 100, GEHEIM)
    sheet.box(VLAK)
    sheet.page.set_cropbox((50, 60, 550, 760))
    sheet.page.set_rotation(turn)
    sheet.doc.xref_set_key(sheet.page.xref, "UserUnit", "2")
    _, bevindingen = sheet.read()
    (vlak,) = [b.vlak for b in bevindingen if b.blokkeert]
    assert vlak is not None
    x, y = 138.5, 37.0
    wide, high = 500, 700
    middles = {0: (x, y), 90: (high - y, x), 180: (wide - x, high - y), 270: (y, wide - x)}
    middle = (vlak[0] + vlak[2]) / 4, (vlak[1] + vlak[3]) / 4
    assert middle == pytest.approx(middles[turn], abs=3)


def test_a_layer_that_is_on_hides_nothing() -> None:
    sheet = blank()
    sheet.text(150, 100, GEHEIM, oc=sheet.doc.add_ocg("Tekst", on=True))
    facts, bevindingen = sheet.read()
    assert not any(b.blokkeert for b in bevindingen if b.code < "LEK008")
    assert shown(facts.paginas[0]) == [f"Geachte {GEHEIM} en anderen."]


def test_printers_slug_and_a_line_over_the_edge_warn() -> None:
    sheet = blank()
    sheet.text(100, 30, "besluit.indd 3   03-03-2023   14:05", size=6)
    sheet.text(560, 400, "een zin die doorloopt")
    sheet.page.set_cropbox((0, 60, 595, 842))
    weights = {b.niveau for b in sheet.read()[1] if b.code == "LEK005"}
    assert weights == {Niveau.WAARSCHUWING}


def test_what_passes_is_told_with_its_reason() -> None:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte")
    sheet.box((sheet.wide(100, "Geacht") - 1, 88, 200, 105))
    infos = [b for b in sheet.read()[1] if b.niveau is Niveau.INFO and b.code < "LEK008"]
    assert [(b.code, b.pagina) for b in infos] == [("LEK001", 1)]


def test_initials_under_a_box_of_their_own_are_a_leak() -> None:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte heer")
    sheet.text(300, 100, "J.V.")
    sheet.box((296, 88, 330, 105))
    assert codes(sheet.read()[1]) == ["LEK001"]


def test_recognised_text_under_a_box_in_the_scan_is_a_leak_and_its_label_is_none() -> None:
    drawn = Sheet()
    drawn.text(100, 100, "Geachte")
    drawn.box((150, 88, 300, 105), GRIJS)
    drawn.text(100, 140, "Met vriendelijke groet")
    scan = drawn.page.get_pixmap(dpi=120)
    for text, expected in ((GEHEIM, ["LEK004"]), ("5.1 .2e", []), ("s12e", [])):
        sheet = Sheet()
        sheet.page.insert_image(sheet.page.rect, pixmap=scan)
        sheet.text(100, 100, "Geachte", render_mode=3)
        sheet.text(160, 100, text, render_mode=3)
        sheet.text(100, 140, "Met vriendelijke groet", render_mode=3)
        assert [b.code for b in sheet.read()[1] if b.code.startswith("LEK00") and b.blokkeert] == expected


def test_light_text_on_a_dark_page_and_a_watermark_are_seen() -> None:
    dark = Sheet()
    dark.box((0, 0, 595, 842), (0.1, 0.1, 0.3))
    dark.text(100, 100, "Een gewone regel", color=WIT)
    assert codes(dark.read()[1]) == []
    marked = blank()
    marked.text(90, 400, "CONCEPT", size=90, color=(0.93, 0.93, 0.93))
    assert codes(marked.read()[1]) == []


def test_a_page_in_a_form_within_a_form_is_looked_into() -> None:
    inner, outer = Sheet(), pymupdf.open()
    inner.text(150, 100, GEHEIM)
    inner.box(VLAK)
    page = outer.new_page()
    page.show_pdf_page(page.rect, inner.doc)
    twice = pymupdf.open()
    page = twice.new_page()
    page.show_pdf_page(pymupdf.Rect(50, 50, 400, 545), outer)
    _, bevindingen = read_bytes(twice.tobytes(), "x.pdf")
    assert "LEK001" in codes(bevindingen)

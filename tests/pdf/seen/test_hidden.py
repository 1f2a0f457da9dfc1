# SPDX-License-Identifier: EUPL-1.2
"""LEK001: text under a box is found, counted and kept out; what looks like it and is not stays in."""

from __future__ import annotations

from collections.abc import Callable

import pymupdf
import pytest

from tests.make_pdf import cover, draw_plain
from tests.pdf.draw import BLAUW, GEEL, GRIJS, WIT, ZWART, Sheet, codes, shown
from woopub.pdf import read_bytes

GEHEIM = "Geheime Naam"
VLAK = (148.0, 88.0, 228.0, 105.0)


def secret(turn: int = 0) -> Sheet:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte")
    sheet.text(150, 100, GEHEIM)
    sheet.text(232, 100, "en anderen.")
    sheet.page.set_rotation(turn)
    return sheet


def black(sheet: Sheet) -> None:
    sheet.box(VLAK)


def labelled(sheet: Sheet) -> None:
    sheet.lakvlak(VLAK)


def bordered(sheet: Sheet) -> None:
    sheet.box(VLAK, ZWART, rand=(1, 0, 0))


def whiteout(sheet: Sheet) -> None:
    sheet.box(VLAK, WIT)


def grey_with_border_and_label(sheet: Sheet) -> None:
    sheet.box(VLAK, GRIJS, rand=ZWART)
    sheet.text(160, 100, "5.1.2.e", color=WIT)


def polygon(sheet: Sheet) -> None:
    x0, y0, x1, y1 = VLAK
    shape = sheet.page.new_shape()
    shape.draw_polyline([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])
    shape.finish(fill=ZWART, color=None)
    shape.commit()


def thick_line(sheet: Sheet) -> None:
    sheet.page.draw_line((148, 96), (228, 96), width=17)


def tilted_line(sheet: Sheet) -> None:
    sheet.page.draw_line((146, 100), (230, 93), width=19)


def bent_line(sheet: Sheet) -> None:
    sheet.page.draw_polyline([(146, 98), (190, 95), (230, 98)], width=19)


def curve(sheet: Sheet) -> None:
    sheet.page.draw_bezier((146, 98), (170, 93), (200, 100), (230, 96), width=19)


def thick_frame_of_nothing(sheet: Sheet) -> None:
    sheet.page.draw_rect((150, 96, 226, 97), width=17, color=ZWART)


def two_halves(sheet: Sheet) -> None:
    sheet.box((148, 88, 185, 105))
    sheet.box((185, 88, 228, 105))


def square_annotation(sheet: Sheet) -> None:
    annot = sheet.page.add_rect_annot(VLAK)
    annot.set_colors(stroke=ZWART, fill=ZWART)
    annot.update()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize(
    "draw",
    [
        black,
        labelled,
        bordered,
        whiteout,
        grey_with_border_and_label,
        polygon,
        thick_line,
        tilted_line,
        bent_line,
        curve,
        thick_frame_of_nothing,
        two_halves,
        square_annotation,
    ],
)
def test_text_under_a_shape_is_a_leak(draw: Callable[[Sheet], None], turn: int) -> None:
    sheet = secret()
    draw(sheet)
    sheet.page.set_rotation(turn)
    facts, bevindingen = sheet.read()
    found = [b for b in bevindingen if b.code == "LEK001" and b.blokkeert]
    assert found
    assert sum(int(b.melding.split()[-2]) for b in found) == 11
    assert all(b.pagina == 1 and b.vlak is not None and b.blokkeert for b in found)
    assert not any(part in repr((facts, bevindingen)) for part in ("Geheim", "Naam", "eheime"))
    text = " ".join(shown(facts.paginas[0]))
    assert text.startswith("Geachte")
    assert text.endswith("en anderen.")


def test_text_in_the_colour_of_its_box_is_a_leak() -> None:
    sheet = Sheet()
    sheet.box(VLAK)
    sheet.text(150, 100, GEHEIM)
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == ["LEK003"]
    assert "Naam" not in repr(facts)


def test_one_finding_for_each_box() -> None:
    data = draw_plain("Van: Geheime Naam\nAan: Andere Naam\nCc: niemand")
    for text in ("Geheime Naam", "Andere Naam"):
        data = cover(data, text, "5.1.2.e")
    facts, bevindingen = read_bytes(data, "x.pdf")
    assert facts is not None
    assert [b.melding for b in bevindingen if b.code == "LEK001"] == [
        "Onder een vlak is nog tekst te lezen: 11 tekens.",
        "Onder een vlak is nog tekst te lezen: 10 tekens.",
    ]
    assert shown(facts.paginas[0]) == ["Van: [5.1.2.e]", "Aan: [5.1.2.e]", "Cc: niemand"]


def test_no_finding_repeats_what_leaked() -> None:
    data = cover(draw_plain("Van: Geheime Naam"), "Geheime Naam", "5.1.2.e (Geheime Naam)")
    _, bevindingen = read_bytes(cover(data, "Geheime"), "x.pdf")
    assert "LEK001" in codes(bevindingen)
    assert "Naam" not in repr(bevindingen)


def test_page_ground_and_shading_below_text_are_no_leak() -> None:
    sheet = Sheet()
    sheet.box((0, 0, 595, 842), WIT)
    sheet.box((90, 85, 400, 105), (0.9, 0.9, 0.9))
    sheet.text(100, 100, "Een gewone tabelregel")
    sheet.box((90, 125, 400, 145), BLAUW)
    sheet.text(100, 140, "Witte kop op blauw", color=WIT)
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert shown(facts.paginas[0]) == ["Een gewone tabelregel", "Witte kop op blauw"]


def test_highlighter_is_no_leak() -> None:
    sheet = secret()
    sheet.box(VLAK, GEEL, fill_opacity=0.4)
    sheet.page.add_highlight_annot(sheet.page.search_for("anderen")[0])
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert shown(facts.paginas[0]) == ["Geachte Geheime Naam en anderen."]


def test_frame_around_text_is_no_leak() -> None:
    sheet = secret()
    x0, y0, x1, y1 = VLAK
    shape = sheet.page.new_shape()
    shape.draw_rect((x0 - 4, y0 - 4, x1 + 4, y1 + 4))
    shape.draw_rect((x0, y0, x1, y1))
    shape.finish(fill=(1, 0, 0), color=None, even_odd=True)
    shape.commit()
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert GEHEIM in shown(facts.paginas[0])[0]


def test_box_that_a_clip_leaves_nothing_of_is_no_leak() -> None:
    sheet = secret()
    clip = b"q 300 300 50 50 re W n 0 g 100 700 300 100 re f Q"
    xref = sheet.doc.get_new_xref()
    sheet.doc.update_object(xref, "<<>>")
    sheet.doc.update_stream(xref, clip)
    contents = " ".join(f"{number} 0 R" for number in [*sheet.page.get_contents(), xref])
    sheet.doc.xref_set_key(sheet.page.xref, "Contents", f"[{contents}]")
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert GEHEIM in shown(facts.paginas[0])[0]


def test_text_covered_and_written_again_is_no_leak() -> None:
    sheet = secret()
    sheet.box(VLAK, (0.9, 0.9, 0.9))
    sheet.text(150, 100, GEHEIM)
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert shown(facts.paginas[0]) == ["Geachte Geheime Naam en anderen."]


def test_label_under_its_own_box_is_no_leak_but_its_addition_may_be() -> None:
    sheet = Sheet()
    sheet.text(150, 100, "5.1.2.e")
    sheet.box(VLAK)
    assert codes(sheet.read()[1]) == []
    sheet = Sheet()
    sheet.text(100, 200, "5.1.2.e (Geheime Naam)")
    sheet.box((90, 185, 300, 205))
    assert codes(sheet.read()[1]) == ["LEK001"]


def test_box_that_touches_its_neighbours_hides_nothing() -> None:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte")
    end = sheet.wide(100, "Geachte")
    sheet.lakvlak((end - 1.5, 88, 200, 105))
    sheet.text(198.5, 100, "en anderen")
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert shown(facts.paginas[0]) == ["Geachte [5.1.2.e] en anderen"]


def test_ligature_on_a_coloured_ground_stays_whole() -> None:
    doc = pymupdf.open()
    page = doc.new_page()
    page.draw_rect((90, 85, 300, 105), color=None, fill=BLAUW)
    writer = pymupdf.TextWriter(page.rect)
    writer.append((100, 100), "e\ufb03ciënt \ufb01le", font=pymupdf.Font("notos"))
    writer.write_text(page, color=WIT)
    facts, bevindingen = read_bytes(doc.tobytes(), "x.pdf")
    assert facts is not None
    assert shown(facts.paginas[0]) == ["efficiënt file"]
    assert codes(bevindingen) == []


@pytest.mark.parametrize("hint", ["dd-mm-jjjj", "DD/MM/JJJJ", "uu:mm"])
def test_the_hint_of_a_form_is_no_leak(hint: str) -> None:
    """What a form shows where a date belongs, under the ground of the field."""
    sheet = Sheet()
    sheet.text(72, 100, hint)
    sheet.box((70, 88, 160, 104), fill=WIT)
    sheet.text(72, 130, "Ingevuld op papier.")
    assert [b.code for b in sheet.read()[1] if b.blokkeert] == []


def test_a_date_under_the_ground_of_a_field_is_a_leak() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "12-03-1987")
    sheet.box((70, 88, 160, 104), fill=WIT)
    sheet.text(72, 130, "Ingevuld op papier.")
    assert [b.code for b in sheet.read()[1] if b.blokkeert] == ["LEK001"]

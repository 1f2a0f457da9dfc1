# SPDX-License-Identifier: EUPL-1.2
"""Redacted areas: what is one, what is none, and where it stands in the text."""

from __future__ import annotations

import pytest

from tests.pdf.draw import BLAUW, GEEL, GRIJS, WIT, ZWART, Sheet, Vier, codes, gaps, shown

VLAK: Vier = (150, 90, 210, 104)


def line_with_hole() -> Sheet:
    """A page with a sentence that leaves room for VLAK."""
    sheet = Sheet()
    sheet.text(100, 100, "Geachte")
    sheet.text(214, 100, "en anderen, dit is een zin die verder loopt.")
    return sheet


@pytest.mark.parametrize(
    ("fill", "ink"),
    [
        (ZWART, WIT),
        (GRIJS, WIT),
        (GEEL, ZWART),
        ((0.5, 0, 0), WIT),
        ((0, 1, 1), (1, 0, 0)),
        ((0.9, 0.9, 0.9), ZWART),
    ],
)
def test_filled_box_with_label_is_lakvlak(fill: tuple[float, ...], ink: tuple[float, ...]) -> None:
    sheet = line_with_hole()
    sheet.lakvlak(VLAK, fill=fill, ink=ink)
    facts, bevindingen = sheet.read()
    page = facts.paginas[0]
    assert [(lakvlak.pagina, lakvlak.vlak) for lakvlak in page.lakvlakken] == [(1, VLAK)]
    assert [(label.tekst, label.codes) for label in facts.labels] == [("5.1.2.e", ("5.1.2.e",))]
    assert shown(page) == ["Geachte [5.1.2.e] en anderen, dit is een zin die verder loopt."]
    assert codes(bevindingen) == []


@pytest.mark.parametrize("rand", [ZWART, None])
def test_white_box_with_label_is_lakvlak(rand: tuple[float, ...] | None) -> None:
    sheet = line_with_hole()
    sheet.box(VLAK, WIT, rand=rand)
    sheet.text(152, 100, "5.1.2.e", size=8)
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.vlak for lakvlak in page.lakvlakken] == [VLAK]
    assert shown(page) == ["Geachte [5.1.2.e] en anderen, dit is een zin die verder loopt."]


def test_white_ground_under_a_heading_or_a_whole_page_is_no_lakvlak() -> None:
    sheet = Sheet()
    sheet.box((0, 0, 595, 842), WIT)
    sheet.box((70, 88, 100, 104), WIT)
    sheet.text(72, 100, "5.2.1", vet=True)
    sheet.text(110, 100, "Overleg met bewoners", vet=True)
    sheet.text(72, 130, "Tijdens het overleg kwamen veel punten aan de orde.")
    page = sheet.read()[0].paginas[0]
    assert page.lakvlakken == ()
    assert shown(page)[0].startswith("5.2.1")


@pytest.mark.parametrize(
    ("fill", "count"), [(ZWART, 1), (GRIJS, 1), (BLAUW, 0), (GEEL, 0), ((0.9, 0.9, 0.9), 0)]
)
def test_box_without_label_counts_when_black_or_grey(fill: tuple[float, ...], count: int) -> None:
    sheet = line_with_hole()
    sheet.box(VLAK, fill)
    page = sheet.read()[0].paginas[0]
    assert len(page.lakvlakken) == count
    assert all(lakvlak.labels == () for lakvlak in page.lakvlakken)


@pytest.mark.parametrize("fill", [ZWART, BLAUW, GRIJS])
def test_table_header_and_button_are_no_lakvlak(fill: tuple[float, ...]) -> None:
    sheet = Sheet()
    for number, head in enumerate(["Document", "Grond", ""]):
        x = 100 + 100 * number
        sheet.box((x, 90, x + 100, 106), fill)
        sheet.text(x + 4, 101, head, color=WIT)
    page = sheet.read()[0].paginas[0]
    assert page.lakvlakken == ()
    assert shown(page) == ["Document\tGrond"]


def test_column_of_grounds_in_an_inventory_is_no_lakvlak() -> None:
    sheet = Sheet()
    for row in range(4):
        for column, cell in enumerate([f"{row + 1}", "E-mail aan de commissie", "5.1.2.e"]):
            x, y = 60 + 150 * column, 90 + 20 * row
            sheet.box((x, y, x + 150, y + 20), WIT if row % 2 else (0.8, 0.8, 0.8), rand=ZWART)
            sheet.text(x + 4, y + 14, cell)
    facts, bevindingen = sheet.read()
    assert facts.labels == ()
    assert shown(facts.paginas[0])[0] == "1\tE-mail aan de commissie\t5.1.2.e"
    assert codes(bevindingen) == []


def test_redacted_cell_inside_a_table_is_lakvlak() -> None:
    sheet = Sheet()
    for column, cell in enumerate(["Naam", "", "Groningen"]):
        x = 60 + 150 * column
        sheet.box((x, 90, x + 150, 110), (0.8, 0.8, 0.8), rand=ZWART)
        sheet.text(x + 4, 104, cell)
    sheet.lakvlak((214, 93, 300, 107))
    page = sheet.read()[0].paginas[0]
    assert shown(page) == ["Naam\t[5.1.2.e]\tGroningen"]


def test_several_codes_in_one_box() -> None:
    sheet = line_with_hole()
    sheet.lakvlak((150, 110, 300, 124), "5.1.2.e; 5.1.2.i")
    sheet.lakvlak((150, 140, 300, 190), "5.1.2.e\n5.2.1\n5.1.2.e")
    labels = sheet.read()[0].labels
    assert [label.codes for label in labels] == [("5.1.2.e", "5.1.2.i"), ("5.1.2.e",), ("5.2.1",)]


def test_label_in_pieces_and_incomplete_label() -> None:
    sheet = Sheet()
    sheet.box(VLAK)
    sheet.text(152, 100, "5.1.", size=8, color=WIT)
    sheet.text(sheet.wide(152, "5.1.", 8), 100, "2e", size=8, vet=True, color=WIT)
    sheet.lakvlak((150, 110, 210, 124), "10.2")
    labels = sheet.read()[0].labels
    assert [(label.codes, label.onvolledig) for label in labels] == [(("5.1.2.e",), False), (("10.2",), True)]


def test_letter_is_a_label_only_where_the_authority_says_so() -> None:
    sheet = Sheet()
    sheet.lakvlak(VLAK, "J")
    assert sheet.read()[0].labels == ()
    assert [label.codes for label in sheet.read(J="5.1.2.e")[0].labels] == [("5.1.2.e",)]


def test_label_that_sticks_out_of_a_small_box_goes_whole() -> None:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte heer")
    sheet.box((172, 90, 190, 104))
    sheet.text(168, 100, "5.1.2.e", size=8, color=(1, 0, 0))
    assert shown(sheet.read()[0].paginas[0]) == ["Geachte heer [5.1.2.e]"]


def test_pieces_of_one_box_merge_and_neighbours_with_own_labels_do_not() -> None:
    sheet = Sheet()
    sheet.box((150, 90, 180, 104))
    sheet.box((180, 90, 210, 104))
    sheet.text(170, 100, "5.1.2.e", size=8, color=WIT)
    sheet.lakvlak((150, 120, 200, 134))
    sheet.lakvlak((200, 120, 250, 134), "5.1.2.i")
    page = sheet.read()[0].paginas[0]
    assert [lakvlak.vlak for lakvlak in page.lakvlakken] == [VLAK, (150, 120, 200, 134), (200, 120, 250, 134)]


def test_closed_polygon_and_thick_line_are_boxes() -> None:
    sheet = Sheet()
    shape = sheet.page.new_shape()
    shape.draw_polyline([(150, 90), (210, 90), (210, 104), (150, 104), (150, 90)])
    shape.finish(fill=ZWART, color=None, closePath=True)
    shape.commit()
    sheet.page.draw_line((150, 127), (210, 127), width=14)
    vlakken = [lakvlak.vlak for lakvlak in sheet.read()[0].paginas[0].lakvlakken]
    assert vlakken == [VLAK, (150, 120, 210, 134)]


def test_rule_and_band_from_edge_to_edge_are_no_lakvlak() -> None:
    sheet = Sheet()
    sheet.text(100, 100, "Tekst")
    sheet.box((60, 110, 500, 112))
    sheet.box((0, 0, 595, 30))
    assert sheet.read()[0].paginas[0].lakvlakken == ()


def test_box_over_a_paragraph_stands_between_its_neighbours() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "De eerste alinea van deze brief staat boven het vlak.")
    sheet.lakvlak((72, 115, 500, 200), "5.2.1")
    sheet.text(72, 225, "De laatste alinea van deze brief staat onder het vlak.")
    assert shown(sheet.read()[0].paginas[0]) == [
        "De eerste alinea van deze brief staat boven het vlak.",
        "[5.2.1]",
        "De laatste alinea van deze brief staat onder het vlak.",
    ]


def test_every_lakvlak_has_one_gap() -> None:
    sheet = Sheet()
    sheet.text(72, 100, *["Een zin met iets weg en een zin met iets weg erin." for _ in range(20)])
    for number in range(20):
        sheet.lakvlak((330 + number, 92 + 13.2 * number, 380 + number, 103 + 13.2 * number))
    page = sheet.read()[0].paginas[0]
    assert len(page.lakvlakken) == 20
    assert sorted(gaps(page)) == list(range(20))


def test_share_counts_overlap_once() -> None:
    sheet = Sheet(size=(100, 100))
    sheet.box((10, 10, 60, 60))
    sheet.lakvlak((40, 40, 90, 90))
    assert sheet.read()[0].paginas[0].gelakt_aandeel == pytest.approx((2500 + 2500 - 400) / 10000, abs=1e-3)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_and_cropped_pages_give_places_as_shown(turn: int) -> None:
    sheet = line_with_hole()
    sheet.lakvlak(VLAK)
    sheet.page.set_cropbox((50, 60, 550, 760))
    sheet.page.set_rotation(turn)
    page = sheet.read()[0].paginas[0]
    x0, y0, x1, y1 = (100, 30, 160, 44)
    expected = {
        0: (x0, y0, x1, y1),
        90: (700 - y1, x0, 700 - y0, x1),
        180: (500 - x1, 700 - y1, 500 - x0, 700 - y0),
        270: (y0, 500 - x1, y1, 500 - x0),
    }[turn]
    assert page.lakvlakken[0].vlak == pytest.approx(expected, abs=0.01)
    assert page.lakvlakken[0].labels[0].codes == ("5.1.2.e",)
    assert (page.breedte, page.hoogte) == ((500, 700) if turn in (0, 180) else (700, 500))
    assert shown(page) == ["Geachte [5.1.2.e] en anderen, dit is een zin die verder loopt."]


def test_really_removed_text_leaves_a_gap_and_no_leak() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte mevrouw Bijvoorbeeld, dank voor uw brief.")
    sheet.redact("mevrouw Bijvoorbeeld", "5.1.2.e")
    facts, bevindingen = sheet.read()
    assert shown(facts.paginas[0]) == ["Geachte [5.1.2.e], dank voor uw brief."]
    assert set(codes(bevindingen)) <= {"LEK021"}


def test_a_box_that_nips_its_neighbours_counts() -> None:
    """Letters under the edge of a box stand beside it: it is no box with text, such as the header of a table."""
    sheet = Sheet()
    x = sheet.wide(72, "Geachte ")
    sheet.text(72, 100, "Geachte ")
    sheet.text(x + 60, 100, ", dank voor uw brief.")
    sheet.box((x - 2, 90, x + 64, 104))
    facts, _ = sheet.read()
    assert len(facts.paginas[0].lakvlakken) == 1

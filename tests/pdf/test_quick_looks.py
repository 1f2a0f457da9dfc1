# SPDX-License-Identifier: EUPL-1.2
"""The cheap looks that decide how closely a page is read: they may ask for too much, never for too little."""

from __future__ import annotations

from random import Random

import pymupdf
import pytest

from tests.corpus import Klasse, klassen
from woopub.pdf.box_chance import find_near, may_hold_lakvlakken
from woopub.pdf.box_shapes import find_boxes
from woopub.pdf.boxes import find_lakvlakken
from woopub.pdf.engine import Pdf
from woopub.pdf.labels_inline import may_hold_labels
from woopub.pdf.seen.contents import clips, paints


def test_plain_text_paints_nothing_else() -> None:
    assert not paints(
        b"BT /F1 12 Tf 0 Tr 72 700 Td (Geachte heer) Tj [<0044004b> -20 (Sb)] TJ <0044004f> Tj ET"
    )


@pytest.mark.parametrize(
    "operator",
    [
        b"f",
        b"f*",
        b"F",
        b"S",
        b"s",
        b"B",
        b"B*",
        b"b",
        b"b*",
        b"/Sh1 sh",
        b"/Im1 Do",
        b"BI /W 1 ID",
        b"3 Tr",
        b"7 Tr",
    ],
)
@pytest.mark.parametrize("before", [b"\n", b" ", b")", b"]", b">", b"\0", b"10"])
def test_every_operator_that_paints_is_noticed(before: bytes, operator: bytes) -> None:
    if before == b"10" and operator[-2:] == b"Tr":
        before = b" "
    for after in (b"", b"\n", b" ", b"(", b"[", b"/", b"<", b"\0"):
        assert paints(b"0 0 10 10 re" + before + operator + after)


def test_a_clip_path_is_noticed() -> None:
    assert clips(b"W n")
    assert clips(b"0 0 9 9 re\nW* n")
    assert not clips(b"(Wie W. van W) Tj /W gs")


def _plain_page(rotation: int = 0) -> bytes:
    with pymupdf.open() as doc:
        page = doc.new_page()
        for number in range(20):
            page.insert_text((72, 80 + 20 * number), f"Regel {number} van een gewone brief over niets.")
        page.set_rotation(rotation)
        return bytes(doc.tobytes())


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_page_of_plain_text_needs_no_log(rotation: int) -> None:
    page = Pdf(_plain_page(rotation)).page(0)
    assert page.paint_log() == []
    assert len(page.lines()) == 20


def test_text_beside_the_page_is_logged() -> None:
    with pymupdf.open(stream=_plain_page()) as doc:
        doc[0].insert_text((-200, 300), "Testpersoon")
        data = bytes(doc.tobytes())
    page = Pdf(data).page(0)
    assert len(page.paint_log()) == 21
    assert len(page.lines()) == 20


@pytest.mark.parametrize("rotation", [0, 90])
def test_some_lines_read_closely_are_the_same_as_all(rotation: int) -> None:
    page = Pdf(_plain_page(rotation)).page(0)
    some = page.read_closely(page.lines(), {3, 7})
    whole = page.lines(True)
    assert [number for number, line in enumerate(some) if not line.heel] == [3, 7]
    assert (some[3], some[7]) == (whole[3], whole[7])
    assert ["".join(span.over for span in line.spans) for line in some] == [
        "".join(span.over for span in line.spans) for line in whole
    ]


@pytest.mark.parametrize(
    "klasse", [klasse for klasse in klassen() if klasse.naam != "encrypted"], ids=lambda klasse: klasse.naam
)
def test_a_quick_look_misses_no_redacted_area(klasse: Klasse) -> None:
    """What a page gives where all of it is read closely, it gives where only what seems to matter is."""
    pdf = Pdf(klasse.teken(Random(f"vluchtig-{klasse.naam}")).data)
    for number in range(min(pdf.page_count, 4)):
        page = pdf.page(number)
        size = page.breedte, page.hoogte
        shapes = [shape for shape in page.shapes() if not shape.streek]
        lines, boxes = page.lines(), find_boxes(shapes)
        all_found = find_lakvlakken(1, size, shapes, page.lines(True), {})
        if all_found:
            assert may_hold_lakvlakken(boxes, lines, {}) or may_hold_labels(lines, {})
        near = find_near(lines, [box.vlak for box in boxes], {})
        found = find_lakvlakken(1, size, shapes, page.read_closely(lines, near), {})
        assert found == all_found

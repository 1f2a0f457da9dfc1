# SPDX-License-Identifier: EUPL-1.2
"""Scans under boxes, behind masks and outside their crop: what can be got back is found, the rest is left alone."""

from __future__ import annotations

from io import BytesIO
from random import Random
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pytest

from tests.pdf.pictures.draw import SIZE, Pixels, draw_photo, draw_scan, jpeg, make_page, png
from woopub.model import Niveau
from woopub.pdf.engine import Pdf
from woopub.pdf.geometry import area, overlap
from woopub.pdf.pictures import find_in_pictures
from woopub.pdf.vondst import Vondst

BOX = (100.0, 68.0, 230.0, 84.0)
DPI = 150


def look(data: bytes, heeft_lakvlakken: bool = True) -> list[Vondst]:
    pdf = Pdf(data)
    try:
        return find_in_pictures(data, pdf, heeft_lakvlakken)
    finally:
        pdf.close()


def blocks(data: bytes) -> list[str]:
    return [vondst.code for vondst in look(data) if vondst.weging is None]


def cover(
    fill: tuple[float, ...] = (0, 0, 0), label: str = "", grow: float = 0.0, opacity: float = 1.0
) -> Any:
    def paint(page: Any) -> None:
        page.draw_rect(
            pymupdf.Rect(BOX) + (-grow, -grow, grow, grow), fill=fill, color=None, fill_opacity=opacity
        )
        if label:
            page.insert_text((110, 79), label, fontsize=8, color=(1, 1, 1) if sum(fill) < 1.5 else (0, 0, 0))

    return paint


def annotate(page: Any) -> None:
    annot = page.add_rect_annot(BOX)
    annot.set_colors(fill=(0, 0, 0), stroke=(0, 0, 0))
    annot.update()


def clear(scan: Pixels, tone: int) -> Pixels:
    x0, y0, x1, y1 = (round(side * DPI / 72) for side in BOX)
    scan[y0:y1, x0:x1] = tone
    return scan


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("quality", [0, 40, 85])
def test_a_box_over_a_scan(turn: int, quality: int) -> None:
    scan = draw_scan(Random(turn + quality))
    data = make_page(jpeg(scan, quality) if quality else png(scan), cover(), turn=turn)
    found = look(data)
    assert [vondst.code for vondst in found] == ["LEK008"]
    pdf = Pdf(data)
    expected = {
        0: BOX,
        90: (SIZE[1] - BOX[3], BOX[0], SIZE[1] - BOX[1], BOX[2]),
        180: (SIZE[0] - BOX[2], SIZE[1] - BOX[3], SIZE[0] - BOX[0], SIZE[1] - BOX[1]),
        270: (BOX[1], SIZE[0] - BOX[2], BOX[3], SIZE[0] - BOX[0]),
    }[turn]
    pdf.close()
    assert found[0].vlak
    assert area(overlap(found[0].vlak, expected)) > 0.6 * area(expected)


@pytest.mark.parametrize(
    "paint",
    [
        cover((1, 1, 1)),
        cover((0.5, 0.5, 0.5), "5.1.2e"),
        cover((0.4, 0.0, 0.1), "buiten verzoek"),
        cover(opacity=0.85),
        annotate,
    ],
    ids=["white", "label", "words", "nearly opaque", "annotation"],
)
def test_whatever_covers_it(paint: Any) -> None:
    assert set(blocks(make_page(png(draw_scan(Random(7))), paint))) == {"LEK008"}


def test_a_picture_that_is_turned_by_its_matrix() -> None:
    scan = np.ascontiguousarray(np.rot90(draw_scan(Random(3))))
    assert "LEK008" in blocks(make_page(png(scan), cover(), picture_turn=90))


@pytest.mark.parametrize("tone", [0, 128, 255])
@pytest.mark.parametrize("grow", [-3.0, 0.0, 2.0])
@pytest.mark.parametrize("quality", [0, 30, 80])
def test_pixels_that_were_really_cleared(tone: int, grow: float, quality: int) -> None:
    scan = clear(draw_scan(Random(quality), DPI), tone)
    assert look(make_page(jpeg(scan, quality) if quality else png(scan), cover(grow=grow))) == []


def test_a_highlight_hides_nothing() -> None:
    def mark(page: Any) -> None:
        page.add_highlight_annot(BOX).update()

    assert look(make_page(png(draw_scan(Random(1))), mark)) == []


def test_a_caption_over_a_photograph_does_not_block() -> None:
    def caption(page: Any) -> None:
        page.draw_rect((0, 250, 420, 280), fill=(0.1, 0.1, 0.3), color=None)
        page.insert_text(
            (20, 268), "Foto: een mooie dag aan de rand van de stad", fontsize=10, color=(1, 1, 1)
        )

    assert blocks(make_page(jpeg(draw_photo(Random(2))), caption)) == []


def test_a_caption_over_a_document_warns() -> None:
    def caption(page: Any) -> None:
        page.draw_rect((60, 88, 380, 124), fill=(0.9, 0.9, 1.0), color=None)
        page.insert_text((70, 108), "Kies hier de map met de documenten", fontsize=10)

    found = look(make_page(png(draw_scan(Random(4))), caption))
    assert {vondst.weging for vondst in found} == {Niveau.WAARSCHUWING}


def mask_of(scan: Pixels, tone: int) -> Pixels:
    return clear(np.full(scan.shape, 255, np.uint8), tone)


@pytest.mark.parametrize("alpha", [0, 8])
def test_a_soft_mask(alpha: int) -> None:
    scan = draw_scan(Random(alpha))
    found = look(make_page(png(scan), mask=png(mask_of(scan, alpha))))
    assert [vondst.code for vondst in found] == ["LEK008"]


def with_entry(data: bytes, key: str, value: Any) -> bytes:
    """Return a file of which the only image has one more entry."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        image = next(iter(pdf.pages[0].Resources.XObject.values()))
        image[key] = pdf.make_stream(value[0], value[1]) if isinstance(value, tuple) else value
        pdf.save(out)
    return out.getvalue()


def test_a_stencil_mask() -> None:
    scan = draw_scan(Random(5))
    bits = np.packbits(mask_of(scan, 0) == 0, axis=1).tobytes()
    high, wide = scan.shape
    head = {
        "/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": wide, "/Height": high,
        "/ImageMask": True, "/BitsPerComponent": 1,
    }  # fmt: skip
    assert blocks(with_entry(make_page(png(scan)), "/Mask", (bits, head))) == ["LEK008"]


def test_a_colour_key_over_the_ink() -> None:
    scan = draw_scan(Random(6), size=12)
    x0, y0, x1, y1 = (round(side * DPI / 72) for side in BOX)
    scan[y0:y1, x0:x1] = np.where(scan[y0:y1, x0:x1] < 150, 200, 255)
    scan[(scan > 190) & (scan < 210) & (np.arange(scan.shape[0])[:, None] > y1)] = 180
    assert "LEK008" in blocks(with_entry(make_page(png(scan)), "/Mask", pikepdf.Array([199, 201])))


@pytest.mark.parametrize("matte", [0, 255])
def test_a_logo_cut_out_of_its_ground(matte: int) -> None:
    ink = draw_scan(Random(8), font="hebo", size=18)
    logo = np.where(ink < 128, 90, matte).astype(np.uint8)
    assert look(make_page(png(logo), mask=png((255 - ink).astype(np.uint8)))) == []


def test_alternates() -> None:
    assert blocks(with_entry(make_page(png(draw_scan(Random(9)))), "/Alternates", pikepdf.Array([]))) == [
        "LEK008"
    ]


def test_a_crop_with_text_blocks_only_in_a_redacted_file() -> None:
    data = make_page(png(draw_scan(Random(10))), place=(-110, 0, SIZE[0], SIZE[1]))
    assert [vondst.weging for vondst in look(data, True)] == [None]
    assert [vondst.weging for vondst in look(data, False)] == [Niveau.WAARSCHUWING]


def test_a_little_bleed_is_no_crop() -> None:
    assert look(make_page(jpeg(draw_photo(Random(11))), place=(-6, -4, SIZE[0] + 6, SIZE[1] + 4))) == []


def test_an_image_too_large_to_decode() -> None:
    data = with_entry(make_page(png(draw_scan(Random(12)))), "/Width", 20_000)
    assert blocks(with_entry(data, "/Height", 10_000)) == ["BST012"]


def test_of_very_many_boxes_the_last_are_told_as_one() -> None:
    def paint(page: Any) -> None:
        for y in range(28, int(SIZE[1]) - 20, 20):
            for x in range(40, 220, 60):
                page.draw_rect(pymupdf.Rect(x, y, x + 45, y + 16), fill=(0, 0, 0), color=None)

    found = look(make_page(png(draw_scan(Random(3))), paint))
    assert len(found) == 21
    assert {vondst.code for vondst in found} == {"LEK008"}
    assert found[0].weging is None
    assert "nog" in found[-1].melding

# SPDX-License-Identifier: EUPL-1.2
"""Boxes in the pixels of scans, faint text in them, and mosaics and blurred text."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from PIL import Image, ImageFilter

from tests.pdf.pictures.draw import Pixels, as_jpeg, draw_photo, draw_scan, make_page, png
from woopub.pdf.engine import Pdf
from woopub.pdf.geometry import area, overlap
from woopub.pdf.pictures import PictureSearch
from woopub.pdf.pictures.burned import find_boxes
from woopub.pdf.pictures.cells import groups
from woopub.pdf.pictures.mosaic import find_mosaics

BOX = (100.0, 68.0, 230.0, 84.0)
KORREL_85 = 4.6
"""Grain of JPEG at quality 85."""


def place(scan: Pixels, dpi: int) -> Pixels:
    """Return the part of a scan where the box is; it can be written to."""
    x0, y0, x1, y1 = (round(side * dpi / 72) for side in BOX)
    return scan[y0:y1, x0:x1]


@pytest.mark.parametrize("dpi", [100, 150, 200])
@pytest.mark.parametrize("share", [0.06, 0.1])
@pytest.mark.parametrize("quality", [0, 85])
def test_faint_text_in_a_dark_box(dpi: int, share: float, quality: int) -> None:
    scan = draw_scan(Random(dpi), dpi, size=12)
    part = place(scan, dpi)
    part[:] = (10 + part * share).astype(np.uint8)
    tones = as_jpeg(scan, quality) if quality else scan
    assert [box.leesbaar for box in find_boxes(tones, dpi / 72, KORREL_85 if quality else 0.0)] == [True]


@pytest.mark.parametrize("tone", [0, 30, 90, 150])
@pytest.mark.parametrize("quality", [0, 60, 85])
@pytest.mark.parametrize("noise", [0.0, 2.0])
def test_an_even_box_is_found_and_not_readable(tone: int, quality: int, noise: float) -> None:
    scan = draw_scan(Random(tone), 150)
    place(scan, 150)[:] = tone
    grain = np.random.default_rng(tone).normal(0, noise, scan.shape)
    scan = np.clip(scan + grain, 0, 255).astype(np.uint8)
    tones = as_jpeg(scan, quality) if quality else scan
    boxes = find_boxes(tones, 150 / 72, {0: 0.0, 60: 12.0, 85: KORREL_85}[quality])
    assert [box.leesbaar for box in boxes] == [False]


@pytest.mark.parametrize("boxes", [100, 160])
def test_faint_text_among_so_many_boxes_that_they_are_a_drawing(boxes: int) -> None:
    scan = draw_scan(Random(3), 150, size=12)
    part = place(scan, 150)
    part[:] = (10 + part * 0.08).astype(np.uint8)
    faint = part.copy()
    for number in range(boxes):
        x, y = 40 + number % 16 * 50, 190 + number // 16 * 40
        scan[y - 10 : y + 30, x - 10 : x + 40] = 255
        scan[y : y + 20, x : x + 30] = 0
    part[:] = faint
    data = make_page(png(scan))
    pdf = Pdf(data)
    finds = PictureSearch(data).look(1, pdf.page(0))
    pdf.close()
    assert [vondst.code for vondst in finds.vondsten] == ["LEK008"]
    assert len(finds.vlakken) == (boxes + 1 if boxes < 150 else 1)


def test_text_photographs_and_dark_edges_have_no_boxes() -> None:
    scan = draw_scan(Random(1), 150, font="hebo", size=16)
    scan[:, :12] = 0
    assert find_boxes(scan, 150 / 72, 0.0) == []
    assert find_boxes(draw_photo(Random(2)), 2.0, 0.0) == []


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_burned_box_comes_back_in_points_on_the_page(turn: int) -> None:
    scan = draw_scan(Random(turn), 150)
    place(scan, 150)[:] = 0
    pdf = Pdf(make_page(png(scan), turn=turn))
    page = pdf.page(0)
    finds = PictureSearch(make_page(png(scan), turn=turn)).look(1, page)
    wide, high = page.breedte, page.hoogte
    pdf.close()
    x0, y0, x1, y1 = BOX
    expected = {
        0: BOX,
        90: (wide - y1, x0, wide - y0, x1),
        180: (wide - x1, high - y1, wide - x0, high - y0),
        270: (y0, high - x1, y1, high - x0),
    }[turn]
    assert finds.vondsten == []
    assert len(finds.vlakken) == 1
    assert area(overlap(finds.vlakken[0], expected)) > 0.9 * area(expected)


@pytest.mark.parametrize("block", [5, 6, 8, 10])
@pytest.mark.parametrize("quality", [0, 85])
def test_a_mosaic(block: int, quality: int) -> None:
    scan = draw_scan(Random(block), 200)
    part = place(scan, 200)
    high, wide = (size // block * block for size in part.shape)
    blocks = part[:high, :wide].reshape(high // block, block, wide // block, block).mean((1, 3))
    part[:high, :wide] = np.kron(blocks, np.ones((block, block))).astype(np.uint8)
    assert find_mosaics(as_jpeg(scan, quality) if quality else scan)


@pytest.mark.parametrize(("dpi", "sigma"), [(100, 3.5), (150, 5.0), (200, 6.0), (200, 9.0)])
@pytest.mark.parametrize("quality", [0, 85])
@pytest.mark.parametrize("turned", [False, True])
def test_blurred_text(dpi: int, sigma: float, quality: int, turned: bool) -> None:
    scan = draw_scan(Random(dpi), dpi)
    part = place(scan, dpi)
    part[:] = np.asarray(Image.fromarray(part).filter(ImageFilter.GaussianBlur(sigma)))
    scan = np.ascontiguousarray(scan.T) if turned else scan
    assert find_mosaics(as_jpeg(scan, quality) if quality else scan)


def test_a_scan_out_of_focus_hides_nothing() -> None:
    scan = Image.fromarray(draw_scan(Random(7), 150))
    assert find_mosaics(np.asarray(scan.filter(ImageFilter.GaussianBlur(5)))) == []


def test_shades_are_no_blurred_text() -> None:
    """A shaded cell, one that runs from dark to light, the shadow of a box, and a stain."""
    y, x = np.mgrid[0:60, 0:300]
    shades = {
        "even": np.full((60, 300), 170.0),
        "running": 120.0 + 0.45 * x,
        "stain": 255 - 24 * np.exp(-(((x - 150) / 60) ** 2) - ((y - 30) / 12) ** 2),
        "spot": 255 - 120 * np.exp(-(((x - 150) / 15) ** 2) - ((y - 30) / 15) ** 2),
    }
    for shade in shades.values():
        scan = draw_scan(Random(5), 200)
        scan[-200:] = 255
        scan[-150:-90, 200:500] = shade.astype(np.uint8)
        assert find_mosaics(scan) == []
    scan = draw_scan(Random(6), 200)
    scan[-200:] = 255
    edge = Image.new("L", (400, 120), 255)
    edge.paste(90, (30, 30, 370, 90))
    scan[-160:-40, 200:600] = np.asarray(edge.filter(ImageFilter.GaussianBlur(6)))
    scan[-134:-74, 226:566] = 255
    assert find_mosaics(scan) == []


def test_scans_and_photographs_are_no_mosaics() -> None:
    assert find_mosaics(draw_scan(Random(1), 200, quality=60)) == []
    assert find_mosaics(as_jpeg(draw_photo(Random(1)), 30)) == []


def test_touching_cells_are_one_group() -> None:
    cells = np.zeros((6, 8), bool)
    cells[1:3, 1:4] = True
    cells[3, 4] = True  # touches by its corner
    cells[5, 6] = True
    assert sorted(groups(cells)) == [((1, 1, 5, 4), 7), ((6, 5, 7, 6), 1)]

# SPDX-License-Identifier: EUPL-1.2
"""Images of which the palette or the Decode makes all samples one colour."""

from __future__ import annotations

from io import BytesIO
from random import Random
from typing import Any

import numpy as np
import pikepdf
import pytest

from tests.pdf.pictures.draw import SIZE, Pixels, draw_photo, draw_scan
from woopub.pdf.engine import Pdf
from woopub.pdf.pictures import find_in_pictures

GRIJS = pikepdf.Name.DeviceGray
MIDDEN = (slice(100, 200), slice(150, 600))
"""Part of a scan of 150 dots an inch, with text."""


def indexed(colours: bytes, parts: int = 1) -> pikepdf.Array:
    base = GRIJS if parts == 1 else pikepdf.Name.DeviceRGB
    return pikepdf.Array([pikepdf.Name.Indexed, base, len(colours) // parts - 1, pikepdf.String(colours)])


def codes(samples: Pixels, turn: int = 0, bits: int = 8, **keys: Any) -> list[str]:
    """Return the findings on a page with an image of these samples, and with these keys."""
    high, wide = samples.shape
    data = samples.tobytes()
    if bits == 1:
        data = np.packbits(samples, axis=1).tobytes()
    out = BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=SIZE)
        image = pikepdf.Stream(pdf, data)
        keys = {"ColorSpace": GRIJS, "Width": wide, "Height": high, "BitsPerComponent": bits} | keys
        for key, value in keys.items():
            image[f"/{key}"] = value
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(B=pdf.make_indirect(image)))
        page.Contents = pdf.make_stream(f"q {SIZE[0]} 0 0 {SIZE[1]} 0 0 cm /B Do Q".encode())
        page.Rotate = turn
        pdf.save(out, compress_streams=True)
    opened = Pdf(out.getvalue())
    try:
        return [vondst.code for vondst in find_in_pictures(out.getvalue(), opened, True)]
    finally:
        opened.close()


def bilevel(seed: int = 1) -> Pixels:
    return (draw_scan(Random(seed), 150) > 128).astype(np.uint8)


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize("decode", [[0, 0], [1, 1], [0.3, 0.35], [0.02, 0]])
def test_a_decode_of_one_tone(decode: list[float], turn: int) -> None:
    found = codes(draw_scan(Random(2), 150), turn, Decode=pikepdf.Array(decode))
    assert found
    assert set(found) == {"LEK008"}


@pytest.mark.parametrize("bits", [1, 8])
@pytest.mark.parametrize("colours", [b"\0\0", b"\xff\xff", b"\x03\x07"])
def test_a_palette_of_one_colour(colours: bytes, bits: int) -> None:
    assert set(codes(bilevel(), bits=bits, ColorSpace=indexed(colours))) == {"LEK008"}
    assert set(codes(bilevel(), bits=bits, ColorSpace=indexed(bytes(3) + bytes(3), 3))) == {"LEK008"}


def test_a_box_of_which_the_text_has_its_colour() -> None:
    """The sheet is seen as it should be; in the box the letters have a number of their own, and its colour."""
    samples = bilevel()
    samples[MIDDEN] = np.where(samples[MIDDEN] == 1, 2, 3)
    found = codes(samples, ColorSpace=indexed(b"\0\xff\x30\x30"))
    assert found
    assert set(found) == {"LEK008"}


def test_palettes_that_hide_nothing() -> None:
    scan = draw_scan(Random(3), 150, quality=50)
    assert codes(bilevel(), bits=1, ColorSpace=indexed(b"\0\xff")) == []
    assert codes(bilevel(), bits=1, ColorSpace=indexed(b"\xff\0")) == []
    assert codes(scan, ColorSpace=indexed(bytes(range(256)))) == []
    assert codes(bilevel(), ColorSpace=indexed(b"\0\xff" + bytes(254))) == []  # filled up, as programs do
    assert codes(scan, Decode=pikepdf.Array([1, 0])) == []
    # Every tone twice, as a program leaves it that takes a transparent colour apart: what is seen is all there is.
    twice = (draw_photo(Random(4)) // 2).astype(np.uint8)
    assert codes(twice, ColorSpace=indexed(bytes(2 * n for n in range(128)) + bytes(128))) == []
    assert codes(scan // 2, ColorSpace=indexed(bytes(2 * n for n in range(128)) * 2)) == []


def test_colours_that_make_no_sense_are_no_reason_to_stop() -> None:
    assert "LEK008" not in codes(bilevel(), ColorSpace=indexed(b"\0"), Decode=pikepdf.Array([0]))

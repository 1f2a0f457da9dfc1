# SPDX-License-Identifier: EUPL-1.2
"""Scans and photographs drawn by code, as pages of a PDF."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt
import pymupdf
from PIL import Image

Pixels = npt.NDArray[np.uint8]
WOORDEN = (
    "de",
    "raad",
    "heeft",
    "op",
    "verzoek",
    "van",
    "J. Voorbeeld",
    "besloten",
    "tot",
    "uitstel",
    "en",
    "plan",
)
SIZE = (420.0, 300.0)


def draw_scan(
    rng: Random, dpi: int = 150, font: str = "helv", size: float = 11.0, quality: int = 0
) -> Pixels:
    """Return a sheet with lines of text as grey pixels, packed as JPEG where ``quality`` is given."""
    with pymupdf.open() as doc:
        page = doc.new_page(width=SIZE[0], height=SIZE[1])
        for y in range(40, int(SIZE[1]) - 20, 20):
            page.insert_text((40, y), " ".join(rng.choices(WOORDEN, k=9)), fontname=font, fontsize=size)
        pixmap = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
        scan = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width).copy()
    return as_jpeg(scan, quality) if quality else scan


def as_jpeg(pixels: Pixels, quality: int) -> Pixels:
    """Return pixels as JPEG leaves them."""
    found: Pixels = np.asarray(Image.open(BytesIO(jpeg(pixels, quality))), np.uint8)
    return found


def jpeg(pixels: Pixels, quality: int = 80, **more: Any) -> bytes:
    out = BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, **more)
    return out.getvalue()


def png(pixels: Pixels) -> bytes:
    out = BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def draw_photo(rng: Random, wide: int = 600, high: int = 400) -> Pixels:
    """Return soft shapes with grain."""
    noise = np.random.default_rng(rng.getrandbits(32))
    y, x = np.mgrid[0:high, 0:wide]
    tone = 128 + 70 * np.sin(x / rng.uniform(20, 60)) * np.cos(y / rng.uniform(20, 60)) + 40 * x / wide
    photo: Pixels = np.clip(tone + noise.normal(0, 7, (high, wide)), 0, 255).astype(np.uint8)
    return photo


def make_page(
    picture: bytes,
    paint: Callable[[Any], None] | None = None,
    *,
    turn: int = 0,
    picture_turn: int = 0,
    mask: bytes | None = None,
    place: tuple[float, float, float, float] = (0, 0, *SIZE),
) -> bytes:
    """Return a file with one page: a picture, and what ``paint`` does to the page afterwards."""
    with pymupdf.open() as doc:
        page = doc.new_page(width=SIZE[0], height=SIZE[1])
        page.insert_image(place, stream=picture, rotate=picture_turn, mask=mask, keep_proportion=False)
        if paint:
            paint(page)
        page.set_rotation(turn)
        return bytes(doc.tobytes(garbage=3, deflate=True))

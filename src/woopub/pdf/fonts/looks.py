# SPDX-License-Identifier: EUPL-1.2
"""What a glyph looks like: drawn, and held against the letters of common fonts.

A font often tells nothing of its glyphs but what its ToUnicode claims. Then the drawing decides whether a
glyph can be the letter that it is said to be. All glyphs of a file are drawn on one page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

import numpy as np
import numpy.typing as npt
import pikepdf

from ..engine import Pdf
from .said import TEKENS

HOKJE, GROOT = 48, 28
"""Points of the square for one glyph, and of the letter in it."""

RIJ = 32
"""Squares on a line."""

MEESTE = 2048
"""Glyphs on one page."""

RASTER = 14
"""Samples of a glyph, in each direction."""

STAPPEN = (np.arange(RASTER) + 0.5) / RASTER

TEGELIJK = 3
"""Glyphs held against all letters at once: for a larger product the numeric library starts threads, at great cost."""

MAATVAST = (
    "Helvetica",
    "Times-Roman",
    "Courier",
    "Helvetica-Bold",
    "Times-Bold",
    "Times-Italic",
    "Courier-Bold",
)
"""Fonts that every reader has; most others look like one of them."""

Vorm = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a font (``breed`` bytes) to draw."""

    font: Any
    code: int
    breed: int


def draw_glyphs(codes: Sequence[Code]) -> list[Vorm | None]:
    """Return the shape of each glyph, None where it leaves no ink. Raises Unreadable, MemoryError, PdfError."""
    if not codes:
        return []
    if len(codes) > MEESTE:
        return [*draw_glyphs(codes[:MEESTE]), *draw_glyphs(codes[MEESTE:])]
    sheet = pikepdf.new()
    rows = -(-len(codes) // RIJ)
    page = sheet.add_blank_page(page_size=(RIJ * HOKJE, rows * HOKJE))
    names: dict[tuple[int, int], str] = {}
    fonts = pikepdf.Dictionary()
    content: list[str] = []
    for number, code in enumerate(codes):
        key = code.font.objgen
        if key not in names:
            names[key] = f"/F{len(names)}"
            own = sheet.copy_foreign(code.font) if code.font.is_indirect else code.font
            fonts[names[key]] = own
        x, y = number % RIJ * HOKJE + 10, (rows - 1 - number // RIJ) * HOKJE + 14
        content.append(
            f"BT {names[key]} {GROOT} Tf 1 0 0 1 {x} {y} Tm <{code.code:0{2 * code.breed}x}> Tj ET"
        )
    page.Contents = sheet.make_stream("\n".join(content).encode())
    page.Resources = pikepdf.Dictionary(Font=fonts)
    out = BytesIO()
    sheet.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    pdf = Pdf(out.getvalue())
    try:
        raster = pdf.page(0).tones(1.0)
    finally:
        pdf.close()
    tones = np.frombuffer(raster.bytes, np.uint8).reshape(raster.hoog, raster.breed)
    return _shapes(tones, len(codes))


def _shapes(tones: npt.NDArray[np.uint8], count: int) -> list[Vorm | None]:
    """Return each glyph fitted to a small square, with its width, height and foot at the end."""
    squares = tones.reshape(-1, HOKJE, RIJ, HOKJE).swapaxes(1, 2).reshape(-1, HOKJE, HOKJE)[:count]
    ink = 255 - squares.astype(np.float32)
    rows, columns = ink.max(axis=2) > 96, ink.max(axis=1) > 96
    inked = rows.any(axis=1) & columns.any(axis=1)
    top, left = rows.argmax(axis=1), columns.argmax(axis=1)
    foot, right = HOKJE - rows[:, ::-1].argmax(axis=1), HOKJE - columns[:, ::-1].argmax(axis=1)
    high, wide = np.maximum(foot - top, 1), np.maximum(right - left, 1)
    ys, xs = top[:, None] + _steps(high), left[:, None] + _steps(wide)
    small = _blurred(ink[np.arange(count)[:, None, None], ys[:, :, None], xs[:, None, :]]).reshape(count, -1)
    small -= small.mean(axis=1, keepdims=True)
    norm = np.sqrt((small**2).sum(axis=1, keepdims=True))
    place = np.stack([wide / GROOT, high / GROOT, (foot - HOKJE + 14) / GROOT], axis=1)
    vormen = np.concatenate([small / np.where(norm > 0, norm, 1), place.astype(np.float32)], axis=1)
    return [vormen[number].astype(np.float32) if inked[number] else None for number in range(count)]


def _steps(long: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the places of the samples along so many pixels, one row for each number."""
    places = np.minimum(STAPPEN * long[:, None], long[:, None] - 1.0) - 0.5
    steps: npt.NDArray[np.int64] = np.round(places.clip(0)).astype(np.int64)
    return steps


def _blurred(part: Vorm) -> Vorm:
    wide = np.pad(part, ((0, 0), (1, 1), (1, 1)))
    found: Vorm = (
        4 * part + wide[:, :-2, 1:-1] + wide[:, 2:, 1:-1] + wide[:, 1:-1, :-2] + wide[:, 1:-1, 2:]
    ) / np.float32(8)
    return found


@cache
def _models() -> tuple[list[str], Vorm]:
    """Return the letters of common fonts, and the shape of each, one a row."""
    sheet = pikepdf.new()
    fonts = [
        sheet.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name(f"/{name}"),
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )
        for name in MAATVAST
    ]
    letters = sorted(TEKENS)
    shapes = draw_glyphs([Code(font, ord(letter), 1) for font in fonts for letter in letters])
    kept = [(letter.lower(), shape) for letter, shape in zip(letters * len(fonts), shapes, strict=True)]
    kept.sort(key=lambda pair: pair[0])
    names = [letter for letter, _ in kept]
    return names, np.stack([shape for _, shape in kept if shape is not None])


def likeness(shapes: Sequence[Vorm]) -> list[dict[str, float]]:
    """Return how much each glyph looks like each letter and digit, 1 for the same; upper and lower case are one."""
    if not shapes:
        return []
    names, models = _models()
    drawn = np.stack(shapes)
    across = np.ascontiguousarray(models[:, :-3].T)
    parts = [drawn[start : start + TEGELIJK, :-3] @ across for start in range(0, len(drawn), TEGELIJK)]
    alike = np.concatenate(parts)
    for place, weight in enumerate((0.6, 0.6, 0.8), start=-3):
        alike -= np.float32(weight) * np.abs(drawn[:, place, None] - models[None, :, place])
    letters = sorted(set(names))
    best = np.maximum.reduceat(alike, [names.index(letter) for letter in letters], axis=1)
    return [dict(zip(letters, row, strict=True)) for row in best.tolist()]

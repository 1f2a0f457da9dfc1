# SPDX-License-Identifier: EUPL-1.2
"""A look at the rendered page: whether a glyph that a shape seems to cover is really not to be seen.

Geometry alone is not enough: PyMuPDF does not say which way outlines run (so a frame looks like a filled
box), nor what clip paths, blend modes and images leave of a shape.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Vlak
from .engine import Glyph, Raster, Shape
from .geometry import overlap

ZELFDE_TOON = 24
"""Difference, of 255, up to which a pixel has the colour of the shape: room for colour conversion."""

MEESTE = 0.5
"""Share of pixels in the colour of the shape from which it covers the glyph."""

WEINIG = 0.15
"""With less than this share of the glyph's place free of other text, nothing can be said."""


class Sight:
    """The pixels of a page, and where they show text that is surely seen."""

    def __init__(self, raster: Raster, seen: Iterable[Glyph]) -> None:
        self._raster = raster
        self._taken = bytearray(raster.breed * raster.hoog)
        for glyph in seen:
            x0, y0, x1, y1 = self._pixels(glyph.vlak)
            for y in range(y0, y1):
                self._taken[y * raster.breed + x0 : y * raster.breed + x1] = b"\1" * (x1 - x0)

    def is_hidden(self, vlak: Vlak, cover: Shape) -> bool:
        """Whether a glyph's place has the colour of the shape over it, or one tone; True where nothing is known."""
        raster, fill = self._raster, cover.vulling
        x0, y0, x1, y1 = self._pixels(overlap(overlap(vlak, cover.vlak), cover.knip))
        free: list[bytes] = []
        for y in range(y0, y1):
            line = y * raster.breed
            free += [
                raster.bytes[3 * p : 3 * p + 3] for p in range(line + x0, line + x1) if not self._taken[p]
            ]
        if fill is None or len(free) <= WEINIG * (x1 - x0) * (y1 - y0):
            return True
        r, g, b = (round(255 * part) for part in fill)
        same = sum(max(abs(p[0] - r), abs(p[1] - g), abs(p[2] - b)) <= ZELFDE_TOON for p in free)
        spread = max(max(part) - min(part) for part in zip(*free, strict=True))
        return same >= MEESTE * len(free) or spread <= ZELFDE_TOON

    def _pixels(self, vlak: Vlak) -> tuple[int, int, int, int]:
        """Return a rectangle in whole pixels, inside the page and never the wrong way round."""
        wide, high, scale = self._raster.breed, self._raster.hoog, self._raster.schaal
        x0, x1 = (min(wide, max(0, round(side * scale))) for side in (vlak[0], vlak[2]))
        y0, y1 = (min(high, max(0, round(side * scale))) for side in (vlak[1], vlak[3]))
        return x0, y0, max(x0, x1), max(y0, y1)

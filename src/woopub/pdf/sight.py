# SPDX-License-Identifier: EUPL-1.2
"""A look at the rendered page: whether a glyph that seems covered, or is near white, is really not to be seen.

Geometry alone is not enough: PyMuPDF does not say which way outlines run (so a frame looks like a filled
box), nor what clip paths, blend modes and images leave of a shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Vlak
from .geometry import overlap
from .painted import Glyph, Image, Kleur, Raster, Shape

ZELFDE_TOON = 24
"""Difference, of 255, up to which a pixel has the colour of the shape: room for colour conversion."""

MEESTE = 0.5
"""Share of pixels in the colour of the shape from which it covers the glyph."""

EEN_TOON = 8
"""Difference, of 255, up to which text in the colour of the page leaves no ink."""

INKT = 64
"""Difference, of 255, up to which a pixel may be ink of a glyph's colour."""

KLEIN = 6.0
"""Points; of lower text no pixel may have its full colour."""

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
        free = self._free(overlap(overlap(vlak, cover.vlak), cover.knip))
        if cover.vulling is None or free is None:
            return True
        return _share(free, cover.vulling, ZELFDE_TOON) >= MEESTE or _spread(free) <= ZELFDE_TOON

    def is_under(self, glyph: Glyph, image: Image) -> bool:
        """Whether an image hides a glyph: one tone there, or, under one that lets nothing through, no ink.

        Ink is any pixel in the glyph's colour, so a dark photo over dark text is not found. Where nothing is
        known, only an image that lets nothing through hides.
        """
        free = self._free(overlap(glyph.vlak, image.vlak))
        if free is None:
            return image.dicht
        if _spread(free) <= ZELFDE_TOON:
            return True
        if (
            not image.dicht
            or glyph.kleur is None
            or max(glyph.vlak[2] - glyph.vlak[0], glyph.vlak[3] - glyph.vlak[1]) < KLEIN
        ):
            return False
        return not _share(free, glyph.kleur, INKT)

    def is_blank(self, vlak: Vlak) -> bool:
        """Whether a glyph's place has one tone, so that the glyph leaves no ink; False where nothing is known."""
        free = self._free(vlak)
        return free is not None and _spread(free) <= EEN_TOON

    def _free(self, vlak: Vlak) -> list[bytes] | None:
        """Return the pixels of a place that no other text takes, or None if they are too few."""
        raster = self._raster
        x0, y0, x1, y1 = self._pixels(vlak)
        free: list[bytes] = []
        for y in range(y0, y1):
            line = y * raster.breed
            free += [
                raster.bytes[3 * p : 3 * p + 3] for p in range(line + x0, line + x1) if not self._taken[p]
            ]
        return free if len(free) > WEINIG * (x1 - x0) * (y1 - y0) else None

    def _pixels(self, vlak: Vlak) -> tuple[int, int, int, int]:
        """Return a rectangle in whole pixels, inside the page and never the wrong way round."""
        wide, high, scale = self._raster.breed, self._raster.hoog, self._raster.schaal
        x0, x1 = (min(wide, max(0, round(side * scale))) for side in (vlak[0], vlak[2]))
        y0, y1 = (min(high, max(0, round(side * scale))) for side in (vlak[1], vlak[3]))
        return x0, y0, max(x0, x1), max(y0, y1)


def _share(pixels: Sequence[bytes], kleur: Kleur, room: int) -> float:
    """Return which part of the pixels has a colour, give or take ``room`` of 255."""
    r, g, b = (round(255 * part) for part in kleur)
    same = sum(max(abs(p[0] - r), abs(p[1] - g), abs(p[2] - b)) <= room for p in pixels)
    return same / len(pixels)


def _spread(pixels: Sequence[bytes]) -> int:
    """Return the largest difference in one colour part between pixels, of 255."""
    return max(int(max(part) - min(part)) for part in zip(*pixels, strict=True))

# SPDX-License-Identifier: EUPL-1.2
"""Ink of an image that something on the page hides: a box or an image painted later, or the image's own mask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Literal

import numpy as np
import pikepdf

from ...model import Vlak
from ..geometry import area, around, overlap
from .cells import Masker, Raam, shrunk
from .ink import ZWAKKE_RAND, find_lost, is_paper
from .pixels import SCHAAL, Drawn, Tonen, draw_image, size_of
from .placed import Placement, shown_size

OVERHEEN = frozenset({"fill-path", "stroke-path", "fill-shade", "fill-image", "fill-imgmask"})
"""Paint that can hide an image. Text is left out: letters over a picture do not hide it."""

KLEINST = 4.0
"""Points of width and height of what can hide a word."""

RUIM = 12.0
"""Points around what may hide ink that are looked at with it."""

DOORZICHTIG = 24
"""Alpha, of 255, up to which a pixel is not seen."""

SPELING = 2
"""Pixels at the edge of what a mask hides that are left out: letters and logos fade there."""

EFFEN = 0.85
"""Share of the pixels of one tone in a box, a label in it aside."""

LICHT = 160
"""Tone, of 255, from which the ground of an image is paper, and what stands on it ink."""

Log = Sequence[tuple[str, Vlak]]
"""What a page paints, in order: PyMuPDF's name for it, and the rectangle around it."""

Oorzaak = Literal["vlak", "masker"]


@dataclass(slots=True)
class Cover:
    """What is painted over an image later: where, and whether it is an image too."""

    vlak: Vlak
    is_beeld: bool


@dataclass(slots=True)
class Hidden:
    """Where ink of an image is hidden, in points on the page as shown, and by what.

    ``papier`` is False for part of a photograph; ``onder_beeld`` where another picture, not one tone, is seen.
    ``over`` is what lies over it, in which a caption may stand.
    """

    vlak: Vlak
    over: Vlak
    oorzaak: Oorzaak
    papier: bool
    onder_beeld: bool


def find_covers(log: Log, placement: Placement, visible: Vlak) -> list[Cover]:
    """Return what is painted over an image later; ``log`` is what the page paints, in order.

    An image that the log does not name is taken as painted first.
    """
    first = next(
        (n for n, (kind, vlak) in enumerate(log) if "im" in kind and _same(vlak, placement.vlak)), -1
    )
    covers = [
        Cover(overlap(vlak, visible), "image" in kind) for kind, vlak in log[first + 1 :] if kind in OVERHEEN
    ]
    return [
        cover
        for cover in covers
        if min(cover.vlak[2] - cover.vlak[0], cover.vlak[3] - cover.vlak[1]) >= KLEINST
    ]


def has_mask(placement: Placement) -> bool:
    """Whether an image has a mask of its own, soft, hard or by colour."""
    return "/SMask" in placement.beeld or "/Mask" in placement.beeld


def find_hidden_ink(
    placement: Placement, covers: Sequence[Cover], masked: bool, document: bool, seen: Drawn
) -> list[Hidden]:
    """Return where ink of an image is not to be seen on the page.

    ``masked`` asks for what the image's own mask hides, ``document`` says that the image is not a photograph,
    ``seen`` is the whole page as rendered. Raises Unreadable, MemoryError or pikepdf.PdfError.
    """
    visible = overlap(placement.vlak, placement.knip)
    found: list[Hidden] = []
    if covers:
        window = _window(around(cover.vlak for cover in covers), seen)
        shown = window.cut(seen)
        drawn = draw_image(placement.beeld, placement.matrix, window.vlak, masked=has_mask(placement))
        within = np.zeros(shown.shape, bool)
        for cover in covers:
            window.part(within, cover.vlak)[:] = True
        for lost in find_lost(_fitted(drawn, shown), shown, within):
            vlak = window.points(lost.raam)
            pictured = _under_image(vlak, covers) and not is_paper(window.part(shown, vlak), EFFEN)
            found.append(Hidden(vlak, _smallest(vlak, covers), "vlak", lost.papier and document, pictured))
    if masked:
        window = _window(visible, seen)
        shown = window.cut(seen)
        image = _fitted(draw_image(placement.beeld, placement.matrix, window.vlak), shown)
        for lost in find_lost(image, shown, _masked(placement, window, image, visible), ZWAKKE_RAND):
            vlak = window.points(lost.raam)
            found.append(Hidden(vlak, vlak, "masker", lost.papier and document, False))
    return found


@dataclass(slots=True)
class _Window:
    """The part of a page that is looked at: in points, and how many pixels a point."""

    vlak: Vlak
    schaal: float

    def cut(self, seen: Drawn) -> Tonen:
        """Return this part of the page as rendered."""
        x0, y0, x1, y1 = (max(0, round(side * self.schaal)) for side in self.vlak)
        return seen.pixels[y0:y1, x0:x1]

    def part(self, tones: Tonen | Masker, vlak: Vlak) -> np.ndarray:
        """Return the part of a picture of this window that a rectangle on the page takes."""
        x, y = self.vlak[:2]
        x0, y0, x1, y1 = (
            max(0, round((side - start) * self.schaal))
            for side, start in zip(vlak, (x, y, x, y), strict=True)
        )
        return tones[y0:y1, x0:x1]

    def points(self, raam: Raam) -> Vlak:
        """Return a window in pixels as a rectangle on the page."""
        x, y = self.vlak[:2]
        x0, y0, x1, y1 = (side / self.schaal for side in raam)
        return x + x0, y + y0, x + x1, y + y1


def _window(vlak: Vlak, seen: Drawn) -> _Window:
    """Return the window around a part of a page; of a page at another scale the whole page.

    Its sides lie on whole points, so that both pictures have their pixels in the same places.
    """
    high, wide = seen.pixels.shape
    page: Vlak = (0.0, 0.0, wide / seen.schaal, high / seen.schaal)
    if seen.schaal != SCHAAL:
        return _Window(page, seen.schaal)
    x0, y0, x1, y1 = overlap(vlak, page)
    return _Window(
        overlap((floor(x0) - RUIM, floor(y0) - RUIM, ceil(x1) + RUIM, ceil(y1) + RUIM), page), SCHAAL
    )


def _masked(placement: Placement, window: _Window, image: Tonen, visible: Vlak) -> Masker:
    """Return where ink would be hidden by the image's mask and nothing else.

    That is what lies well inside the part that the mask takes away: at its edge a logo's colours run on. Where
    the paper itself is seen, all is looked at, for a mask may have the shape of the letters.
    """
    within = np.zeros(image.shape, bool)
    window.part(within, visible)[:] = True
    on_paper = np.median(window.part(image, visible)) >= LICHT
    mask = placement.beeld.get("/SMask", placement.beeld.get("/Mask"))
    if not isinstance(mask, pikepdf.Stream):
        return within if on_paper else np.zeros(image.shape, bool)
    stencil = "/SMask" not in placement.beeld
    alpha = _fitted(draw_image(mask, placement.matrix, window.vlak, stencil=stencil), image)
    alpha = 255 - alpha if stencil else alpha
    if on_paper and np.median(window.part(alpha, visible)) >= 255 - DOORZICHTIG:
        return within
    pixel = window.schaal * max(shown_size(placement)) / max(1, *size_of(placement.beeld))
    return within & shrunk(alpha <= DOORZICHTIG, SPELING + round(SPELING * pixel))


def _under_image(vlak: Vlak, covers: Sequence[Cover]) -> bool:
    """Whether it is images, and nothing else, that lie over a place."""
    over = [cover for cover in covers if area(overlap(cover.vlak, vlak)) >= area(vlak) / 2]
    return bool(over) and all(cover.is_beeld for cover in over)


def _smallest(vlak: Vlak, covers: Sequence[Cover]) -> Vlak:
    """Return the smallest thing that lies over a place, or the place itself where pieces do."""
    over = [cover.vlak for cover in covers if area(overlap(cover.vlak, vlak)) >= 0.8 * area(vlak)]
    return min(over, key=area, default=vlak)


def _fitted(drawn: Drawn, like: Tonen) -> Tonen:
    """Return a picture in the size of another, from which it may differ by a pixel."""
    high, wide = like.shape
    tones = drawn.pixels[:high, :wide]
    missing = ((0, high - tones.shape[0]), (0, wide - tones.shape[1]))
    return np.pad(tones, missing, mode="edge") if any(end for _, end in missing) else tones


def _same(a: Vlak, b: Vlak) -> bool:
    return all(abs(x - y) <= 1.0 for x, y in zip(a, b, strict=True))

# SPDX-License-Identifier: EUPL-1.2
"""Boxes that are part of a scan's own pixels, and text that can still be made out in a dark one.

A box is a rectangle of one tone, or all dark, with straight and sharp sides; a photograph has none.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .cells import Masker, Raam, extremes, groups
from .faint import DONKER, has_faint_text
from .pixels import Tonen

EFFEN = 18
"""Difference, of 255, in a cell of a grey box; JPEG leaves no more away from edges."""

VERSCHIL = 40
"""Difference, of 255, between a box and what lies around it."""

BREED, HOOG = 8.0, 6.0
"""Points; a smaller box is none."""

ZIJDE, VOL = 0.85, 0.55
"""Share of the cells along each side, and of all cells, that have the tone of the box: a label takes the rest."""

GRIJZEN = 6
"""Greys in one picture at most in which boxes are looked for."""


@dataclass(slots=True)
class Box:
    """A box in a picture: where, in pixels; ``leesbaar`` when text in it can be made out."""

    raam: Raam
    leesbaar: bool


def find_boxes(tones: Tonen, per_point: float, korrel: float) -> list[Box]:
    """Return the boxes in a picture of a document.

    ``per_point`` is the number of pixels in a PDF point, ``korrel`` the grain that JPEG leaves, 0 for none.
    """
    side = max(3, round(1.6 * per_point))
    low, high = extremes(tones, side)
    if min(low.shape) < 6:
        return []
    dark = high < DONKER
    found: list[Box] = []
    for raam in _rectangles(dark, high, side / per_point):
        pixels = _grown(tones, _pixels(raam, side), side)
        found.append(Box(pixels, has_faint_text(tones, pixels, korrel)))
    even = (high - low <= EFFEN) & ~dark
    for tone in _greys(low[even], low):
        grey = even & (np.abs(low - tone) <= EFFEN // 2)
        found += [Box(_pixels(raam, side), False) for raam in _rectangles(grey, high, side / per_point)]
    return found


def _rectangles(cells: Masker, high: npt.NDArray[np.int16], cell: float) -> list[Raam]:
    """Return the groups of cells that fill a rectangle with other tones all around; ``cell`` is in points."""
    rows, columns = cells.shape
    found: list[Raam] = []
    for raam, size in groups(cells):
        if size * cell * cell < VOL * BREED * HOOG:
            continue
        x0, y0, x1, y1 = raam = _trimmed(cells, raam)
        full = cells[y0:y1, x0:x1].sum() >= VOL * (x1 - x0) * (y1 - y0)
        if (x1 - x0) * cell < BREED or (y1 - y0) * cell < HOOG or not full:
            continue
        if x0 < 2 or y0 < 2 or x1 > columns - 2 or y1 > rows - 2:
            continue  # the shadow at the edge of a scan
        if min(_sides(cells, raam)) >= ZIJDE and _stands_out(raam, cells, high):
            found.append(raam)
    return found


def _grown(tones: Tonen, raam: Raam, side: int) -> Raam:
    """Return a dark window with the rows and columns of pixels beside it that are as dark: less than a cell."""
    for _ in range(side - 1):
        x0, y0, x1, y1 = raam
        dark = tones[max(0, y0 - 1) : y1 + 1, max(0, x0 - 1) : x1 + 1] < DONKER
        left, top, right, bottom = _sides(dark, (0, 0, dark.shape[1], dark.shape[0]))
        raam = (
            x0 - (left >= ZIJDE and x0 > 0),
            y0 - (top >= ZIJDE and y0 > 0),
            x1 + (right >= ZIJDE and x1 < tones.shape[1]),
            y1 + (bottom >= ZIJDE and y1 < tones.shape[0]),
        )
    return raam


def _sides(cells: Masker, raam: Raam) -> tuple[float, float, float, float]:
    """Return how much of the left, top, right and bottom side of a window the mask fills."""
    x0, y0, x1, y1 = raam
    left, top, right, bottom = cells[y0:y1, x0], cells[y0, x0:x1], cells[y0:y1, x1 - 1], cells[y1 - 1, x0:x1]
    return float(left.mean()), float(top.mean()), float(right.mean()), float(bottom.mean())


def _trimmed(cells: Masker, raam: Raam) -> Raam:
    """Return a window without sides that a letter or a line touching the box has pushed out."""
    for _ in range(max(raam[2] - raam[0], raam[3] - raam[1])):
        x0, y0, x1, y1 = raam
        sides = _sides(cells, raam)
        if min(sides) >= ZIJDE or x1 - x0 < 3 or y1 - y0 < 3:
            break
        steps = [(1, 0, 0, 0), (0, 1, 0, 0), (0, 0, -1, 0), (0, 0, 0, -1)][sides.index(min(sides))]
        raam = x0 + steps[0], y0 + steps[1], x1 + steps[2], y1 + steps[3]
    return raam


def _stands_out(raam: Raam, cells: Masker, high: npt.NDArray[np.int16]) -> bool:
    """Whether what lies within two cells outside a rectangle is lighter, nearly all around: another box may be near."""
    x0, y0, x1, y1 = raam
    inner = high[y0:y1, x0:x1][cells[y0:y1, x0:x1]]
    near = np.concatenate([high[y0 - 1, x0:x1], high[y1, x0:x1], high[y0:y1, x0 - 1], high[y0:y1, x1]])
    far = np.concatenate([high[y0 - 2, x0:x1], high[y1 + 1, x0:x1], high[y0:y1, x0 - 2], high[y0:y1, x1 + 1]])
    ring = np.maximum(near, far)
    return bool((ring >= np.median(inner) + VERSCHIL).mean() >= 0.8)


def _greys(even: npt.NDArray[np.int16], low: npt.NDArray[np.int16]) -> list[int]:
    """Return the tones that many even cells have and that are darker than the paper."""
    if not even.size:
        return []
    hist = np.bincount(even, minlength=256)
    paper = int(np.bincount(low.ravel(), minlength=256)[128:].argmax()) + 128
    hist[max(0, paper - VERSCHIL) :] = 0
    found: list[int] = []
    while len(found) < GRIJZEN and hist.max() >= 12:
        tone = int(hist.argmax())
        found.append(tone)
        hist[max(0, tone - EFFEN) : tone + EFFEN] = 0
    return found


def _pixels(raam: Raam, side: int) -> Raam:
    x0, y0, x1, y1 = raam
    return x0 * side, y0 * side, x1 * side, y1 * side

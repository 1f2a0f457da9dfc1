# SPDX-License-Identifier: EUPL-1.2
"""Text made unreadable with blocks of one tone (a mosaic) or by blurring, which can at times be worked back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from .cells import Masker, Raam, around, count, extremes, groups
from .ink import is_paper
from .pixels import Tonen

ZIJDEN = (4, 5, 6, 7, 9, 10, 11, 13)
"""Pixels of the side of a block that are tried: edges that lie 8 or 12 apart lie 4 or 6 apart too."""

EFFEN = 16
"""Difference, of 255, between pixels of one block."""

STAP = 0.2
"""Difference between neighbouring blocks, as a share of all tones there: JPEG blurs less than that."""

KLEINSTE = 24
"""Difference, of 255, between the blocks of a text: less is the grain of an even shade."""

OP_LIJN = 0.6
"""Share of the edges that must lie on the lines between blocks; of a photograph or of text less than half does."""

CEL = 4
"""Squares of two pixels in the side of a cell; three by three cells are looked at together."""

DEEL = 0.25
"""Share of those squares that are even and grey in a mosaic."""

BREED, HOOG = 24, 8
"""Pixels of the smallest mosaic that can hide a word."""

ZACHT = 0.18
"""Difference between neighbouring pixels of blurred text, as a share of all tones there."""

DONKER = 32
"""Difference, of 255, between the paper and the darkest of blurred text: a stain or what shines through is less."""

RAND = 0.4
"""Share of that at the sides of the place: blurred text fades away, a shaded cell does not."""

SCHERP, GENOEG = 96, 500
"""Difference, of 255, in a square of two pixels on the edge of a sharp letter, and how many a sharp sheet has."""

LANG = 1.8
"""Times that a blurred word is longer than it is high."""

PAPIER = 180
"""Tone, of 255, from which the commonest tone of a picture is paper."""

DEEL_BEELD = 0.2
"""Share of a picture that may be blocks; one with more is coarse as a whole, not made unreadable."""

MEESTE = 200
"""Places in one picture at most that are looked at; more is a photograph."""


def find_mosaics(tones: Tonen) -> list[Raam]:
    """Return the places in a picture of a document, in pixels, that are cut into equal square blocks of grey,
    or blurred as no scanner does.
    """
    if not is_paper(tones):
        return []
    low, high = extremes(tones, 2)
    paper = int(np.bincount(high.ravel(), minlength=256).argmax()) if high.size else 0
    if paper < PAPIER:
        return []
    grey = (high - low <= EFFEN) & (low > 24) & (high < paper - 16)
    if not grey.any():
        return []
    share = around(count(grey, CEL))
    places = groups(share >= DEEL * 9 * CEL * CEL)
    found: list[Raam] = []
    for x0, y0, x1, y1 in (raam for raam, _ in places[:MEESTE]):
        for raam in _lines(grey, (x0 * CEL, y0 * CEL, x1 * CEL, y1 * CEL)):
            part = tones[raam[1] : raam[3], raam[0] : raam[2]].astype(np.int16)
            if found and _is_within(raam, found[-1]):
                continue
            if _in_blocks(part) or (_is_blurred(part, paper) and _is_sharp(low, high)):
                found.append(raam)
    covered = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in found)
    return found if covered <= DEEL_BEELD * tones.size else []


def _lines(grey: Masker, raam: Raam) -> Iterator[Raam]:
    """Yield a window as a whole, and line by line where it has lines: each may have been made a mosaic by itself.

    Too small ones are left out. The sheet may lie on its side.
    """
    x0, y0, x1, y1 = raam
    part = grey[y0:y1, x0:x1]
    cuts = [[0, *np.flatnonzero(~part.any(axis=axis)).tolist(), part.shape[1 - axis]] for axis in (1, 0)]
    pieces = [raam]
    pieces += [(x0, y0 + a, x1, y0 + b) for a, b in pairwise(cuts[0]) if b - a < y1 - y0]
    pieces += [(x0 + a, y0, x0 + b, y1) for a, b in pairwise(cuts[1]) if b - a < x1 - x0]
    for piece in pieces:
        fit = _fit(grey, piece)
        sides = fit[2] - fit[0], fit[3] - fit[1]
        if max(sides) >= BREED and min(sides) >= HOOG:
            yield fit


def _is_within(raam: Raam, other: Raam) -> bool:
    return raam[0] >= other[0] and raam[1] >= other[1] and raam[2] <= other[2] and raam[3] <= other[3]


def _fit(grey: Masker, raam: Raam) -> Raam:
    """Return the window around the grey cells of a window in cells, in pixels."""
    x0, y0, x1, y1 = raam
    part = grey[y0:y1, x0:x1]
    rows, columns = np.nonzero(part.any(axis=1))[0], np.nonzero(part.any(axis=0))[0]
    if not rows.size:
        return 0, 0, 0, 0
    return (
        2 * (x0 + int(columns[0])),
        2 * (y0 + int(rows[0])),
        2 * (x0 + int(columns[-1]) + 1),
        2 * (y0 + int(rows[-1]) + 1),
    )


def _in_blocks(part: npt.NDArray[np.int16]) -> bool:
    """Whether the edges in a picture lie on the lines of a square grid, in both directions."""
    dark, light = np.percentile(part, (2, 98))
    if light - dark < KLEINSTE:
        return False
    step = STAP * (light - dark)
    columns = (np.abs(np.diff(part, axis=1)) >= step).sum(axis=0)
    rows = (np.abs(np.diff(part, axis=0)) >= step).sum(axis=1)
    if not _enough(columns) or not (rows.any()):
        return False
    return any(_on_lines(columns, side) and _on_lines(rows, side) for side in ZIJDEN)


def _is_blurred(part: npt.NDArray[np.int16], paper: int) -> bool:
    """Whether a place is a smear as long as a word: dark in the middle, fading to paper, without one sharp edge."""
    high, wide = part.shape
    if max(high, wide) < LANG * min(high, wide):
        return False
    dark = paper - int(np.percentile(part, 5))
    if dark < DONKER:
        return False
    steps = max(float(np.percentile(np.abs(np.diff(part, axis=axis)), 99)) for axis in (0, 1))
    sides = np.concatenate([part[0], part[-1], part[:, 0], part[:, -1]])
    return steps <= ZACHT * dark and paper - float(sides.mean()) <= RAND * dark


def _is_sharp(low: npt.NDArray[np.int16], high: npt.NDArray[np.int16]) -> bool:
    """Whether a picture is sharp elsewhere: one that is not in focus hides nothing."""
    return int((high - low >= SCHERP).sum()) >= GENOEG


def _enough(profile: npt.NDArray[np.int64]) -> bool:
    return int((profile > 0).sum()) >= 3


def _on_lines(profile: npt.NDArray[np.int64], side: int) -> bool:
    return max(int(profile[phase::side].sum()) for phase in range(side)) >= OP_LIJN * int(profile.sum())

# SPDX-License-Identifier: EUPL-1.2
"""What the pixels say of a glyph: rendered with and without the text, the page differs where ink is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from ...model import Vlak
from .letters import Bools, Floats, Ints, Letters

Bytes = NDArray[np.uint8]

NIETS = 12
"""Difference, of 255, up to which nothing is seen: anti-aliasing shines through a perfect cover by 1 to 9."""

VAAG = 64
"""Difference, of 255, from which ink is seen well."""

ENKELE = 0.05
"""Share of a glyph's samples that may differ by chance: a seam, the edge of a neighbour."""

VRIJ = 0.25
"""With less than this share of a glyph free of other glyphs, its pixels say nothing."""

INKT_U, INKT_V = (-0.03, 1.03), (-0.24, 0.8)
"""How far the ink of a glyph may reach in its frame."""

ZELFDE_PLEK = 0.12
"""Ems within which the same letter is the same letter painted again."""

EEN_TOON = 10
"""Difference, of 255, between the pixels of what has one tone."""

RIJ_HOOG = 24.0
"""Points; height of the rows in which neighbours are looked for."""


VOL = 0.95
"""Share of a glyph's samples that differ where it is more than ink of its own."""

KLEINST = 4.0
"""Points; a smaller letter may fill its few pixels."""


class Staat(IntEnum):
    """What is seen of a glyph."""

    GEZIEN = 0
    VERBORGEN = 1
    VAAG = 2
    ONZEKER = 3


@dataclass(slots=True)
class Beeld:
    """Part of a page in pixels; ``x``, ``y`` is its top left pixel, ``schaal`` the pixels a point."""

    pixels: Bytes
    x: int
    y: int
    schaal: float

    def at(self, points: Floats) -> Bytes:
        """Return the pixels at points, those outside the picture taken at its edge; colours come as rows of three."""
        high, wide = self.pixels.shape[:2]
        x = np.clip((points[..., 0] * self.schaal).astype(np.int32) - self.x, 0, wide - 1)
        y = np.clip((points[..., 1] * self.schaal).astype(np.int32) - self.y, 0, high - 1)
        found: Bytes = self.pixels[y, x]
        return found


@dataclass(slots=True)
class Blik:
    """What the pixels say of some glyphs: their state, the largest differences, and how free of others each is."""

    staat: NDArray[np.int8]
    helder: Floats
    """Which share of each differs well."""
    verschil: Floats
    vrij: Floats
    dubbel: Ints
    """The number of another glyph that is the same letter at the same place, or -1."""


Render = Callable[[Vlak, bool], Beeld]
"""Draws a part of the page, with its text (True) or without."""


def difference(a: Beeld, b: Beeld) -> Beeld:
    """Return how much two pictures of one place differ, of 255, the largest of the colours."""
    high, wide = (min(one, two) for one, two in zip(a.pixels.shape[:2], b.pixels.shape[:2], strict=True))
    p, q = a.pixels[:high, :wide], b.pixels[:high, :wide]
    apart = np.maximum(p, q) - np.minimum(p, q)
    if apart.ndim == 3:
        # Three planes one by one: many times faster than a maximum along the short axis.
        apart = np.maximum(np.maximum(apart[..., 0], apart[..., 1]), apart[..., 2])
    return Beeld(apart, a.x, a.y, a.schaal)


def look_at(letters: Letters, asked: Bools, shown: Beeld, apart: Beeld) -> Blik:
    """Return what is seen of the glyphs that are asked after; the others count as GEZIEN."""
    count = len(letters)
    staat = np.full(count, Staat.GEZIEN, np.int8)
    helder, verschil, vrij = np.ones(count), np.zeros(count), np.ones(count)
    dubbel = np.full(count, -1, np.int64)
    which = np.flatnonzero(asked)
    if not len(which):
        return Blik(staat, helder, verschil, vrij, dubbel)
    asked_letters = letters.take(which)
    samples = asked_letters.samples()
    found = apart.at(samples)
    free = np.ones(found.shape, bool)
    boxed = _mark_taken(letters, which, samples, free, dubbel, apart)
    share = free.mean(axis=1)
    seen = np.where(free, found, 0)
    strongest = seen.max(axis=1)
    enough = np.maximum(share, 1e-9)
    bright = (seen > VAAG).mean(axis=1) / enough
    clear = bright > ENKELE
    traces = (seen > NIETS).mean(axis=1) / enough > ENKELE
    state = np.where(clear, Staat.GEZIEN, np.where(traces, Staat.VAAG, Staat.VERBORGEN))
    few = share < VRIJ
    nothing = (found > NIETS).mean(axis=1) <= ENKELE
    # No letter fills its place with ink: where all has changed, another letter that is drawn as a box covers it.
    full = (bright > VOL) & (asked_letters.em >= KLEINST)
    flat = spread(shown.at(samples)) <= EEN_TOON
    state = np.where(few | full, np.where(nothing | flat | boxed, Staat.VERBORGEN, Staat.ONZEKER), state)
    staat[which], helder[which] = state, bright
    verschil[which], vrij[which] = strongest, share
    return Blik(staat, helder, verschil, vrij, dubbel)


def spread(tones: Bytes) -> Ints:
    """Return the largest difference between the samples of each glyph, of 255."""
    apart = tones.max(axis=1).astype(np.int64) - tones.min(axis=1)
    wide: Ints = apart.max(axis=-1) if apart.ndim == 2 else apart
    return wide


def _mark_taken(
    letters: Letters, which: Ints, samples: Floats, free: Bools, dubbel: Ints, apart: Beeld
) -> Bools:
    """Mark in ``free`` the samples on the ink of other glyphs, and in ``dubbel`` who is painted twice.

    Returns which glyphs lie under a later one that is drawn as a box.
    """
    boxed = np.zeros(len(which), bool)
    mine, other = neighbours(letters, which)
    if not len(mine):
        return boxed
    a, b = which[mine], other
    room = ZELFDE_PLEK * np.maximum(letters.em[a], 1e-6)
    near = np.abs(letters.voet[a] - letters.voet[b]).max(axis=1) <= room
    near &= np.abs(letters.em[a] - letters.em[b]) <= 0.1 * letters.em[a]
    same = near & np.array([letters.teken[i] == letters.teken[j] for i, j in zip(a, b, strict=True)], bool)
    same = _in_company(letters, a, same)
    dubbel[a[same]] = b[same]
    # Far larger letters are a watermark or a heading behind; their ink is told apart by other means.
    rest = ~same & (letters.em[b] <= 3 * letters.em[a])
    mine, a, b = mine[rest], a[rest], b[rest]
    offset = samples[mine] - letters.voet[b][:, None, :]
    u = (offset * letters.langs[b][:, None, :]).sum(axis=2) / np.maximum(letters.breed[b], 1e-6)[:, None]
    v = (offset * letters.op[b][:, None, :]).sum(axis=2) / np.maximum(letters.em[b], 1e-6)[:, None]
    on = (u > INKT_U[0]) & (u < INKT_U[1]) & (v > INKT_V[0]) & (v < INKT_V[1])
    np.logical_and.at(free, mine, ~on)
    above, place = np.unique(b, return_inverse=True)
    box = (apart.at(letters.take(above).samples()) > VAAG).mean(axis=1) > VOL
    boxed[mine[box[place] & (a < b) & (on.mean(axis=1) > 0.3)]] = True
    return boxed


def _in_company(letters: Letters, numbers: Ints, same: Bools) -> Bools:
    """Leave out letters that are painted again where the ones beside them are not: that is chance."""
    twice = np.zeros(len(letters) + 2, bool)
    twice[numbers[same]] = True
    alone = np.ones(len(letters), bool)
    for step in (1, 2):
        together = (
            (letters.stuk[step:] == letters.stuk[:-step]) & letters.leesbaar[step:] & letters.leesbaar[:-step]
        )
        alone[step:] &= ~together
        alone[:-step] &= ~together
    beside = twice[numbers - 1] | twice[numbers - 2] | twice[numbers + 1] | twice[numbers + 2]
    return same & (beside | alone[numbers])


def neighbours(letters: Letters, which: Ints) -> tuple[Ints, Ints]:
    """Return pairs of glyphs whose cores share ground: places in ``which``, and numbers of other painted glyphs."""
    half = (letters.breed / 2)[:, None] * np.abs(letters.langs) + (0.25 * letters.em)[:, None] * np.abs(
        letters.op
    )
    centre = (
        letters.voet
        + letters.langs * (letters.breed / 2)[:, None]
        + letters.op * (0.27 * letters.em)[:, None]
    )
    # A hair less, so that letters side by side are no neighbours.
    low, high = centre - 0.8 * half, centre + 0.8 * half
    others = np.flatnonzero(~letters.blind & letters.inkt)
    rows = np.floor(centre[others, 1] / RIJ_HOOG)
    first, last = np.floor(low[which, 1] / RIJ_HOOG) - 1, np.floor(high[which, 1] / RIJ_HOOG) + 1
    order = np.argsort(rows, kind="stable")
    others, rows = others[order], rows[order]
    mine: list[Ints] = []
    theirs: list[Ints] = []
    spans = np.stack([np.searchsorted(rows, first, "left"), np.searchsorted(rows, last, "right")], axis=1)
    for start, end in np.unique(spans, axis=0):
        own = np.flatnonzero((spans == (start, end)).all(axis=1))
        near = others[start:end]
        meets = (
            (low[which[own], 0][:, None] < high[near, 0])
            & (high[which[own], 0][:, None] > low[near, 0])
            & (low[which[own], 1][:, None] < high[near, 1])
            & (high[which[own], 1][:, None] > low[near, 1])
            & (which[own][:, None] != near)
        )
        i, j = np.nonzero(meets)
        mine.append(own[i])
        theirs.append(near[j])
    if not mine:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return np.concatenate(mine), np.concatenate(theirs)

# SPDX-License-Identifier: EUPL-1.2
"""Text that is painted twice in one place: what is hidden once and seen once is no secret."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby
from math import hypot

from .geometry import Punt
from .painted import Glyph, Shape

ZELFDE_PLEK = 1.0
"""Points within which the same letter painted again is the same letter, seen after all."""

OP_RIJ = 3
"""Letters in a row that make a repeat."""

Places = Mapping[tuple[str, int, int], list[Punt]]


def without_repeats(covered: list[tuple[Glyph, Shape]], seen: Iterable[Glyph]) -> list[tuple[Glyph, Shape]]:
    """Leave out what was painted again in the same place, where it is seen.

    That must be some letters in a row, or all that a shape covers: one letter of a label may happen to stand
    where the same letter is hidden.
    """
    near = file_places(seen)
    kept: list[tuple[Glyph, Shape]] = []
    for _, own in groupby(covered, key=lambda pair: id(pair[1])):
        runs = [(again, list(run)) for again, run in groupby(own, key=lambda pair: is_again(pair[0], near))]
        for again, run in runs:
            if not again or (len(run) < OP_RIJ and len(runs) > 1):
                kept.extend(run)
    return kept


def file_places(glyphs: Iterable[Glyph]) -> Places:
    """Return where each letter stands, filed by whole points."""
    near: dict[tuple[str, int, int], list[Punt]] = defaultdict(list)
    for glyph in glyphs:
        near[glyph.teken, int(glyph.voet[0]), int(glyph.voet[1])].append(glyph.voet)
    return near


def is_again(glyph: Glyph, seen: Places) -> bool:
    """Whether the same letter is seen at the same place, within ZELFDE_PLEK."""
    x, y = glyph.voet
    cells = [(glyph.teken, int(x) + i, int(y) + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    return any(hypot(x - a, y - b) <= ZELFDE_PLEK for cell in cells for a, b in seen.get(cell, ()))

# SPDX-License-Identifier: EUPL-1.2
"""What is painted over glyphs, by the geometry and the order of painting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ...model import Vlak
from ..geometry import Punt, overlap
from ..painted import Kleur, Shape, light
from .letters import Bools, Floats, Ints, Letters

ONDOORZICHTIG = 0.95
"""From this opacity on a fill hides what is below it."""

DOORSCHIJNEND = 0.3
"""From this opacity on a fill is meant to hide."""

DONKER = 0.82
"""Lightness up to which what is seen through a see-through box on paper is dimmed on purpose."""

DUN = 1.2
"""Points; a thinner fill is a line."""


class Soort(StrEnum):
    """What a cover is."""

    VLAK = "vlak"
    BEELD = "beeld"


@dataclass(slots=True)
class Dek:
    """Something painted that may cover text; ``lijnen`` are outlines, ``recht`` says that it is its rectangle.

    ``wazig`` lets text through and dims it.
    """

    soort: Soort
    vlak: Vlak
    lijnen: list[list[Punt]]
    recht: bool
    volg: int
    dicht: bool
    wazig: bool = False
    toon: float = 0.0
    """Lightness of a fill, 0 to 255."""


def covers_of(shapes: Iterable[Shape], log: Sequence[tuple[str, Vlak]]) -> list[Dek]:
    """Return the covers of a page in painting order: fills, strokes as wide as lines of text, images, shadings."""
    found: list[Dek] = []
    for shape in shapes:
        if shape.vulling is None:
            continue
        vlak = overlap(shape.vlak, shape.knip)
        if vlak[2] - vlak[0] < DUN or vlak[3] - vlak[1] < DUN:
            continue
        dicht = shape.dekking >= ONDOORZICHTIG
        wazig = not dicht and shape.dekking >= DOORSCHIJNEND and _dims(shape.vulling, shape.dekking)
        if dicht or wazig:
            recht = len(shape.lijnen) == 1 and _is_rect(shape.lijnen[0])
            found.append(
                Dek(
                    Soort.VLAK,
                    vlak,
                    shape.lijnen,
                    recht,
                    shape.volgnummer,
                    dicht,
                    wazig,
                    255 * light(shape.vulling),
                )
            )
    for number, (kind, vlak) in enumerate(log):
        if kind in {"fill-image", "fill-imgmask"}:
            found.append(Dek(Soort.BEELD, vlak, [], True, number, False))
        elif kind == "fill-shade":
            found.append(Dek(Soort.VLAK, vlak, [], True, number, False))
    found.sort(key=lambda dek: dek.volg)
    return found


def _dims(kleur: Kleur, dekking: float) -> bool:
    """Whether a see-through fill darkens paper, in a tone of grey or a dark colour: no highlighter does."""
    grey = max(kleur) - min(kleur) <= 0.15
    seen = 1 - (1 - light(kleur)) * dekking
    return (grey and seen <= DONKER) or (light(kleur) <= 0.35 and seen <= 0.7)


def _is_rect(lijn: Sequence[Punt]) -> bool:
    xs, ys = {round(x, 2) for x, _ in lijn}, {round(y, 2) for _, y in lijn}
    return len(xs) == 2 and len(ys) == 2


def covered(dek: Dek, points: Floats) -> Bools:
    """Return which points lie under a cover."""
    x, y = points[..., 0], points[..., 1]
    x0, y0, x1, y1 = dek.vlak
    on: Bools = (x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)
    if not dek.recht and on.any():
        some = np.nonzero(on)
        inside = np.zeros(len(some[0]), bool)
        for lijn in dek.lijnen:
            inside |= _inside(lijn, x[some], y[some])
        on[some] = inside
    return on


def count_over(letters: Letters, which: Ints, pieces: Sequence[tuple[int, Vlak]]) -> Ints:
    """Return how many of some pieces, given with their order of painting, were painted over each glyph's core."""
    core = letters.take(which).samples()
    low, high = core.min(axis=1), core.max(axis=1)
    count = np.zeros(len(which), np.int64)
    for order, (x0, y0, x1, y1) in pieces:
        over = (low[:, 0] < x1) & (high[:, 0] > x0) & (low[:, 1] < y1) & (high[:, 1] > y0)
        count += over & (letters.volg[which] < order)
    return count


def count_on_rows(letters: Letters, which: Ints, rows: Ints, pieces: Sequence[tuple[int, Vlak]]) -> Ints:
    """Return for some glyphs how many pieces lie on their row and were painted later than its first glyph."""
    _, place = np.unique(rows[which], return_inverse=True)
    count = np.zeros(int(place.max()) + 1, np.int64)
    low, high = np.full((len(count), 2), np.inf), np.full((len(count), 2), -np.inf)
    volg = np.full(len(count), np.iinfo(np.int64).max)
    np.minimum.at(low, place, letters.vlak[which, :2])
    np.maximum.at(high, place, letters.vlak[which, 2:])
    np.minimum.at(volg, place, letters.volg[which])
    for order, (x0, y0, x1, y1) in pieces:
        count += (volg < order) & (low[:, 0] < x1) & (high[:, 0] > x0) & (low[:, 1] < y1) & (high[:, 1] > y0)
    found: Ints = count[place]
    return found


def _inside(lijn: Sequence[Punt], x: Floats, y: Floats) -> Bools:
    """Whether points lie in a closed outline (even-odd)."""
    odd = np.zeros(x.shape, bool)
    ends = [*lijn[1:], lijn[0]]
    for (ax, ay), (bx, by) in zip(lijn, ends, strict=True):
        if ay != by:
            odd ^= ((ay <= y) != (by <= y)) & (ax + (y - ay) * (bx - ax) / (by - ay) > x)
    return odd

# SPDX-License-Identifier: EUPL-1.2
"""Rectangles and outlines on a page, in PDF points from the top left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from ..model import Vlak

Punt = tuple[float, float]
T = TypeVar("T")

STROOK = 16.0
"""Height of the strips in which a Strips index files its items: about one line of text."""

STROKEN = 2000
"""Strips at most: the largest page of PDF 1.7 (14 400 points) has 900."""


def area(vlak: Vlak) -> float:
    """Return the area in square points; 0 for an empty rectangle."""
    return max(0.0, vlak[2] - vlak[0]) * max(0.0, vlak[3] - vlak[1])


def middle(vlak: Vlak) -> Punt:
    """Return the centre."""
    return (vlak[0] + vlak[2]) / 2, (vlak[1] + vlak[3]) / 2


def holds(vlak: Vlak, punt: Punt) -> bool:
    """Whether a point lies in a rectangle, edges included."""
    return vlak[0] <= punt[0] <= vlak[2] and vlak[1] <= punt[1] <= vlak[3]


def overlap(a: Vlak, b: Vlak) -> Vlak:
    """Return the part that two rectangles share; it may be empty (x1 < x0)."""
    return max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])


def around(vlakken: Iterable[Vlak]) -> Vlak:
    """Return the smallest rectangle around all. Raises ValueError for none."""
    x0, y0, x1, y1 = zip(*vlakken, strict=True)
    return min(x0), min(y0), max(x1), max(y1)


def meets(a: Vlak, b: Vlak) -> bool:
    """Whether two rectangles share ground or touch."""
    return a[0] <= b[2] and a[2] >= b[0] and a[1] <= b[3] and a[3] >= b[1]


def within(vlak: Vlak, outer: Vlak) -> bool:
    """Whether no part of a rectangle sticks out of another."""
    return vlak[0] >= outer[0] and vlak[1] >= outer[1] and vlak[2] <= outer[2] and vlak[3] <= outer[3]


def rounded(vlak: Vlak) -> Vlak:
    """Return the rectangle as facts and findings give it: to a hundredth of a point."""
    return round(vlak[0], 2), round(vlak[1], 2), round(vlak[2], 2), round(vlak[3], 2)


def grow(vlak: Vlak, points: float) -> Vlak:
    """Return the rectangle with this much more on every side."""
    return vlak[0] - points, vlak[1] - points, vlak[2] + points, vlak[3] + points


def union_area(vlakken: Sequence[Vlak]) -> float:
    """Return the area that rectangles cover together, overlaps counted once."""
    total = 0.0
    xs = sorted({x for vlak in vlakken for x in (vlak[0], vlak[2])})
    for left, right in pairwise(xs):
        spans = sorted((v[1], v[3]) for v in vlakken if v[0] <= left and v[2] >= right)
        bottom = float("-inf")
        for y0, y1 in spans:
            if y1 > bottom:
                total += (right - left) * (y1 - max(y0, bottom))
                bottom = y1
    return total


def inside(lijnen: Iterable[Sequence[Punt]], punt: Punt) -> bool:
    """Whether a point lies in any of some closed outlines; holes do not count."""
    return any(_inside(lijn, punt) for lijn in lijnen)


def _inside(lijn: Sequence[Punt], punt: Punt) -> bool:
    x, y = punt
    odd = False
    for (ax, ay), (bx, by) in pairwise([*lijn, lijn[0]]):
        if (ay <= y) != (by <= y) and ax + (y - ay) * (bx - ax) / (by - ay) > x:
            odd = not odd
    return odd


def bounds(lijnen: Iterable[Sequence[Punt]]) -> Vlak:
    """Return the rectangle around outlines; a point at the corner of the page for none."""
    punten = [punt for lijn in lijnen for punt in lijn] or [(0.0, 0.0)]
    xs, ys = [x for x, _ in punten], [y for _, y in punten]
    return min(xs), min(ys), max(xs), max(ys)


def outline_area(lijn: Sequence[Punt]) -> float:
    """Return the area inside a closed outline, in square points."""
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise([*lijn, lijn[0]]))) / 2


def quarter(richting: Punt) -> int:
    """Return the quarter turns, clockwise, of a direction of reading."""
    x, y = richting
    if abs(x) >= abs(y):
        return 0 if x >= 0 else 2
    return 1 if y > 0 else 3


def turn_point(punt: Punt, turn: int, size: Punt) -> Punt:
    """Return where a point lies when a page of this width and height is turned so that text is upright."""
    x, y = punt
    if turn == 1:
        return y, size[0] - x
    if turn == 2:
        return size[0] - x, size[1] - y
    return (size[1] - y, x) if turn == 3 else (x, y)


def turn_vlak(vlak: Vlak, turn: int, size: Punt) -> Vlak:
    """Return where a rectangle lies then."""
    if not turn:
        return vlak
    (ax, ay), (bx, by) = (turn_point(punt, turn, size) for punt in (vlak[:2], vlak[2:]))
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _strip(y: float) -> int:
    """Return the number of a strip; what lies far off any real page shares the first or last one."""
    return int(max(-1.0, min(STROKEN, y // STROOK)))


class Strips(Generic[T]):
    """Items filed by height on the page, so that a point is compared with few of them."""

    def __init__(self, items: Iterable[T], vlak_of: Callable[[T], Vlak]) -> None:
        self._strips: dict[int, list[tuple[Vlak, T]]] = defaultdict(list)
        for item in items:
            vlak = vlak_of(item)
            for strip in range(_strip(vlak[1]), _strip(vlak[3]) + 1):
                self._strips[strip].append((vlak, item))

    def near(self, y: float) -> Iterator[T]:
        """Yield the items in the strip at this height, in the order in which they were given."""
        for _, item in self._strips.get(_strip(y), ()):
            yield item

    def at(self, punt: Punt) -> Iterator[T]:
        """Yield the items whose rectangle holds a point, in the order in which they were given."""
        for vlak, item in self._strips.get(_strip(punt[1]), ()):
            if holds(vlak, punt):
                yield item

    def over(self, vlak: Vlak) -> Iterator[T]:
        """Yield what is in the strips that a rectangle lies in, some of it more than once."""
        steps = int((vlak[3] - vlak[1]) // STROOK) + 2
        for step in range(steps):
            yield from self.near(vlak[1] + step * (vlak[3] - vlak[1]) / (steps - 1))

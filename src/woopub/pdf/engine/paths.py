# SPDX-License-Identifier: EUPL-1.2
"""What PyMuPDF says of a painted path, as plain outlines. Its own types come in as they are, untyped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import hypot
from typing import Any

from ..geometry import Punt

CURVE_STEPS = 8
"""Straight pieces for one curve."""

_DELEN = [
    ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    for t in (step / CURVE_STEPS for step in range(1, CURVE_STEPS + 1))
]
"""What each of its four points adds at the end of each piece."""


def group_opacity(outer: Mapping[str, Any], fill: Any) -> float:
    """Return how opaque a transparency group leaves what is in it; a blend mode hides only when it is dark."""
    if outer["type"] != "group":
        return 1.0
    blended = outer["blendmode"] != "Normal" and (fill is None or max(fill) > 0.2)
    return 0.5 if blended else float(outer["opacity"])


def outlines(items: Any) -> Iterator[list[Punt]]:
    """Yield the closed outlines of a path; curves become short straight pieces."""
    return (lijn for lijn, _ in _subpaths(items))


def _subpaths(items: Any) -> Iterator[tuple[list[Punt], bool]]:
    """Yield the lines of a path, and whether each is closed by itself."""
    current: list[Punt] = []
    for item in items:
        if item[0] == "re":
            x0, y0, x1, y1 = item[1]
            x0, y0, x1, y1 = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
            corners = [(x0, y0), (x0, y1), (x1, y1), (x1, y0)]
            yield (corners if item[2] > 0 else corners[::-1]), True
        elif item[0] == "qu":
            ul, ur, ll, lr = item[1]
            yield [ul, ll, lr, ur], True
        else:
            start = item[1]
            if current and current[-1] != start:
                yield current, False
                current = []
            current = current or [start]
            current.extend([item[2]] if item[0] == "l" else _curve(*item[1:5]))
    if current:
        yield current, False


def _curve(a: Punt, b: Punt, c: Punt, d: Punt) -> list[Punt]:
    return [
        (p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1])
        for p, q, r, s in _DELEN
    ]


def stroke_box(lijnen: list[list[Punt]], width: float) -> list[Punt] | None:
    """Return the rectangle that one straight, level or upright stroke paints, if the path is just that."""
    if len(lijnen) != 1 or len(lijnen[0]) != 2:
        return None
    (x0, y0), (x1, y1) = lijnen[0]
    half = width / 2
    if abs(y0 - y1) < 0.5:
        left, right, top, bottom = min(x0, x1), max(x0, x1), y0 - half, y0 + half
    elif abs(x0 - x1) < 0.5:
        left, right, top, bottom = x0 - half, x0 + half, min(y0, y1), max(y0, y1)
    else:
        return None
    return [(left, top), (left, bottom), (right, bottom), (right, top)]


def stroke_quads(items: Any, width: float, closes: bool, caps: bool) -> list[list[Punt]]:
    """Return what a stroke paints: a rectangle at any angle for each straight piece, curves flattened.

    At a joint, and with ``caps`` at the ends, the pieces are half the width longer: corners are filled.
    ``closes`` says that a line runs from the end back to its start. Dashes are not looked at.
    """
    quads: list[list[Punt]] = []
    for lijn, closed in _subpaths(items):
        whole = closed or closes
        pieces = list(pairwise([*lijn, lijn[0]] if whole else lijn))
        for place, (a, b) in enumerate(pieces):
            start = whole or caps or place > 0
            end = whole or caps or place < len(pieces) - 1
            quads.append(_quad(a, b, width / 2, start, end))
    return quads


def _quad(a: Punt, b: Punt, half: float, start: bool, end: bool) -> list[Punt]:
    """Return the rectangle around the line from a to b; a point is taken as level."""
    long = hypot(b[0] - a[0], b[1] - a[1])
    x, y = (half * (b[0] - a[0]) / long, half * (b[1] - a[1]) / long) if long else (half, 0.0)
    ax, ay = (a[0] - x, a[1] - y) if start else a
    bx, by = (b[0] + x, b[1] + y) if end else b
    return [(ax - y, ay + x), (bx - y, by + x), (bx + y, by - x), (ax + y, ay - x)]

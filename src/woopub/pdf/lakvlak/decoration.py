# SPDX-License-Identifier: EUPL-1.2
"""Dark rectangles without a label that are part of a page's design: bands, bars of a chart, icons, check boxes.

Judged by what readers take them for: a redaction lies where text was, a bar stands on the line of its chart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Vlak
from ..geometry import Punt, area, around, overlap

RAND = 2.0
"""Points; what comes this close to the edge of the paper runs off it."""

HEEL = 0.8
"""Share of the page from which a dark box is a page withheld as a whole."""

BREED = 0.92
"""Share of the width of the page from which a low box is a band."""

VIERKANT = 16.0
"""Points; a square up to this size may be an icon or a check box."""


@dataclass(slots=True)
class Surroundings:
    """What a page holds around its dark boxes: its size, the rectangles of its lines of text, its thin rules."""

    size: Punt
    tekst: Sequence[Vlak]
    regels: Sequence[Vlak]


def find_decoration(boxes: Sequence[Vlak], page: Surroundings) -> set[int]:
    """Return the places, in ``boxes``, of dark boxes that are decoration."""
    found = {n for n, vlak in enumerate(boxes) if _is_band(vlak, page.size) or _is_icon(vlak, page)}
    return found | _columns(boxes) | _bars(boxes, page)


def _is_band(vlak: Vlak, size: Punt) -> bool:
    """Whether it runs off the paper, or nearly fills its width as a low band or a thick rule does."""
    x0, y0, x1, y1 = vlak
    wide, high = x1 - x0, y1 - y0
    if area(overlap(vlak, (0, 0, *size))) >= HEEL * size[0] * size[1]:
        return False
    left, right = x0 <= RAND, x1 >= size[0] - RAND
    top, bottom = y0 <= RAND, y1 >= size[1] - RAND
    if top or bottom or (left and right) or (high < 8.0 and wide > 30 * high):
        return True
    return wide >= BREED * size[0] and high < 0.08 * size[1]


def _is_icon(vlak: Vlak, page: Surroundings) -> bool:
    """Whether it is a small square that no text runs up to from the left, as bullets and check boxes are."""
    x0, y0, x1, y1 = vlak
    wide, high = x1 - x0, y1 - y0
    if max(wide, high) > VIERKANT or min(wide, high) < 0.85 * max(wide, high):
        return False
    before = (x0 - 1.5 * wide, y0, x0, y1)
    return not any(_overlaps(tekst, before) for tekst in page.tekst)


def _overlaps(a: Vlak, b: Vlak) -> bool:
    x0, y0, x1, y1 = overlap(a, b)
    return x0 < x1 and y0 < y1


def _columns(boxes: Sequence[Vlak]) -> set[int]:
    """Return the places of bars that stand on one line, equally wide and not equally high: a column chart."""
    found: set[int] = set()
    feet: dict[tuple[int, int], list[int]] = {}
    for n, (x0, _, x1, y1) in enumerate(boxes):
        for step in (0, 1):
            feet.setdefault((round(y1) + step, round(x1 - x0)), []).append(n)
    for group in feet.values():
        hoogten = [boxes[n][3] - boxes[n][1] for n in group]
        breed = boxes[group[0]][2] - boxes[group[0]][0]
        lying = len({round(boxes[n][0]) for n in group}) == len(group)
        if len(group) >= 3 and lying and max(hoogten) > max(1.5 * min(hoogten), breed):
            found.update(group)
    return found


def _bars(boxes: Sequence[Vlak], page: Surroundings) -> set[int]:
    """Return the places of unequal bars that start from one upright rule, their axis; between rows there is none."""
    found: set[int] = set()
    lying = [regel for regel in page.regels if regel[2] - regel[0] > regel[3] - regel[1]]
    for ax0, ay0, ax1, ay1 in page.regels:
        if ax1 - ax0 > ay1 - ay0:
            continue
        middle = (ax0 + ax1) / 2
        on = [
            n
            for n, (x0, y0, _, y1) in enumerate(boxes)
            if abs(x0 - middle) <= 1.5 and y0 >= ay0 - 2 and y1 <= ay1 + 2
        ]
        if len(on) < 3:
            continue
        _, top, _, bottom = around(boxes[n] for n in on)
        rows = any(top + 1 < y0 < bottom - 1 and x0 <= middle + 2 < x1 for x0, y0, x1, _ in lying)
        hoogten = [boxes[n][3] - boxes[n][1] for n in on]
        breedten = [boxes[n][2] - boxes[n][0] for n in on]
        if max(hoogten) - min(hoogten) <= 1.0 and max(breedten) > 1.2 * min(breedten) and not rows:
            found.update(on)
    return found

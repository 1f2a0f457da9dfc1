# SPDX-License-Identifier: EUPL-1.2
"""Whether a page looks redacted: a plain box that stands in the middle of a line of text.

The readers of labels need more certainty; here the doubt counts, for what hangs around a redacted page weighs more.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Vlak
from ..geometry import overlap
from ..painted import Line, Shape, light

BREED, LAAG, HOOG = 12.0, 5.0, 40.0
"""Points: the least width of a box, and its least and greatest height."""

NAAST = 15.0
"""Points between a box and the word beside it."""

BIJNA_WIT, DICHT = 0.93, 0.95


def has_gap(shapes: Iterable[Shape], lines: Iterable[Line]) -> bool:
    """Whether a filled box without text in it has words on both sides, level with it; also on its side."""
    boxes = [overlap(shape.vlak, shape.knip) for shape in shapes if _is_box(shape)]
    if not boxes:
        return False
    words = [span.vlak for line in lines for span in line.spans if span.tekst.strip()]
    turned = [_turn(word) for word in words]
    return any(_in_line(box, words) or _in_line(_turn(box), turned) for box in boxes)


def _is_box(shape: Shape) -> bool:
    return (
        shape.vulling is not None
        and shape.dekking >= DICHT
        and light(shape.vulling) < BIJNA_WIT
        and len(shape.lijnen) == 1
    )


def _turn(vlak: Vlak) -> Vlak:
    return vlak[1], vlak[0], vlak[3], vlak[2]


def _in_line(box: Vlak, words: list[Vlak]) -> bool:
    x0, y0, x1, y1 = box
    if x1 - x0 < BREED or not LAAG <= y1 - y0 <= HOOG:
        return False
    level = [word for word in words if min(y1, word[3]) - max(y0, word[1]) > 0.5 * (word[3] - word[1])]
    if any(min(x1, word[2]) - max(x0, word[0]) > 3.0 for word in level):
        return False
    left = any(-3.0 <= x0 - word[2] <= NAAST for word in level)
    return left and any(-3.0 <= word[0] - x1 <= NAAST for word in level)

# SPDX-License-Identifier: EUPL-1.2
"""Boxes that are exactly as wide as what they hide: lists of names can be tried on the width.

See M. Bland, A. Iyer and K. Levchenko, 'Story Beyond the Eye: Glyph Positions Break PDF Text Redaction',
Proceedings on Privacy Enhancing Technologies, 2023.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ...model import Vlak
from ..geometry import middle, quarter, turn_vlak
from ..painted import Line

KRAP = 0.6
"""Points between a box and the text beside it, up to which the box gives the width away."""


def is_tight(lines: Iterable[Line], vlakken: Sequence[Vlak]) -> bool:
    """Whether a box touches the text on both its sides; ``lines`` were read in detail and hold only what is seen.

    The text before and after a box may be two lines: a wide gap parts them.
    """
    beside: dict[tuple[int, int], list[Vlak]] = defaultdict(list)
    for line in lines if vlakken else ():
        turn = quarter(line.richting)
        for span in line.spans:
            for number, box in enumerate(vlakken):
                if _meets(box, span.vlak):
                    beside[turn, number] += [turn_vlak(char.vlak, turn, (0.0, 0.0)) for char in span.chars]
    return any(
        _touches_both(turn_vlak(vlakken[number], turn, (0.0, 0.0)), placed)
        for (turn, number), placed in beside.items()
    )


def _meets(box: Vlak, span: Vlak) -> bool:
    """Whether a span comes so near to a box that one of its letters may touch it."""
    return (
        span[0] <= box[2] + KRAP
        and span[2] >= box[0] - KRAP
        and span[1] <= box[3] + KRAP
        and span[3] >= box[1] - KRAP
    )


def _touches_both(box: Vlak, placed: Sequence[Vlak]) -> bool:
    x0, y0, x1, y1 = box
    beside = [vlak for vlak in placed if y0 <= middle(vlak)[1] <= y1]
    before = any(abs(vlak[2] - x0) <= KRAP for vlak in beside)
    return before and any(abs(vlak[0] - x1) <= KRAP for vlak in beside)

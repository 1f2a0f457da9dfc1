# SPDX-License-Identifier: EUPL-1.2
"""Codes that a font says to be different letters, while they all look the same: a row of dots, crosses or blocks.

So a name is shown as 'XXXX', and still copied as a name. What the one glyph looks like does not matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from .looks import GROOT, HOKJE, Vorm

MINST = 3
"""Different letters that look the same."""

LIJKEN = str.maketrans("i10", "llo")
"""Letters and digits that some fonts draw the same; upper and lower case are one as well."""

PAST = (HOKJE - 8) / GROOT
"""Width and height above which a glyph does not fit its square: then other glyphs are drawn over it."""


def find_same(
    shapes: Iterable[tuple[int, Vorm]], beweerd: Mapping[int, str], seen: set[int] | None
) -> set[int]:
    """Return the codes of one font that look the same and are said to be different letters.

    ``beweerd`` is the letter that each code is said to be. ``seen`` leaves only codes that a page shows with ink
    (None: all); without it a font's own sign for 'no such glyph' counts, of codes that nobody uses.
    """
    alike: dict[bytes, set[int]] = defaultdict(set)
    for code, shape in shapes:
        if (seen is None or code in seen) and max(shape[-3:-1]) < PAST:
            alike[(shape.round(3) + 0.0).tobytes()].add(code)  # no -0.0
    found: set[int] = set()
    for codes in alike.values():
        if len({beweerd[code].lower().translate(LIJKEN) for code in codes}) >= MINST:
            found |= codes
    return found

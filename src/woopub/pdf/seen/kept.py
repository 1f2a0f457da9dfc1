# SPDX-License-Identifier: EUPL-1.2
"""The text layer of a page with only what is seen left in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ...model import Vlak
from ..geometry import Punt, grow, holds, middle
from ..painted import Char, Line
from .gate import Zicht

PLEK = 0.3
"""Points within which a character of the text layer and a glyph are the same."""

DUBBEL = 1.0
"""Points within which the same character is the same one, painted twice."""

Plekken = dict[tuple[int, int], list[tuple[str, Punt]]]


def keep_seen(lines: Iterable[Line], zicht: Zicht) -> None:
    """Take every hidden character out of lines that were read in detail; of text painted twice one copy stays."""
    if not zicht.verborgen:
        return
    hidden, seen = _file(zicht.verborgen), _file(zicht.gezien)
    cells = {(x + i, y + j) for x, y in hidden for i in (-1, 0, 1) for j in (-1, 0, 1)}
    copies: Plekken = defaultdict(list)
    for line in lines:
        for span in line.spans:
            span.chars = [
                char
                for char in span.chars
                if (int(char.voet[0]), int(char.voet[1])) not in cells or _stays(char, hidden, seen, copies)
            ]


def _stays(char: Char, hidden: Plekken, seen: Plekken, copies: Plekken) -> bool:
    if char.teken.isspace() or not any(
        _near(char.voet, plek, PLEK) for _, plek in _around(char.voet, hidden)
    ):
        return True
    shows = _is_there(char, seen, PLEK) and not _is_there(char, copies, DUBBEL)
    copies[int(char.voet[0]), int(char.voet[1])].append((char.teken, char.voet))
    return shows


def _is_there(char: Char, places: Plekken, room: float) -> bool:
    return any(
        teken == char.teken and _near(char.voet, plek, room) for teken, plek in _around(char.voet, places)
    )


def drop_marked(lines: Iterable[Line], marks: Sequence[Vlak]) -> None:
    """Take every character in the rectangles of marked redactions out of lines that were read in detail."""
    for line in lines:
        for span in line.spans:
            span.chars = [char for char in span.chars if not is_marked(char.vlak, marks)]


def is_marked(vlak: Vlak, marks: Sequence[Vlak]) -> bool:
    """Whether the middle of a character lies in one of these rectangles, or within a point of it."""
    return any(holds(grow(mark, 1.0), middle(vlak)) for mark in marks)


def _file(places: Iterable[tuple[str, Punt]]) -> Plekken:
    filed: Plekken = defaultdict(list)
    for teken, (x, y) in places:
        filed[int(x), int(y)].append((teken, (x, y)))
    return filed


def _around(punt: Punt, filed: Plekken) -> Iterable[tuple[str, Punt]]:
    x, y = int(punt[0]), int(punt[1])
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            yield from filed.get((x + i, y + j), ())


def _near(a: Punt, b: Punt, room: float) -> bool:
    return abs(a[0] - b[0]) <= room and abs(a[1] - b[1]) <= room

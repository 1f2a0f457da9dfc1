# SPDX-License-Identifier: EUPL-1.2
"""Characters on a page as the text of a label: by row, upright, with a space where there is room for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ...model import Vlak
from ..geometry import Punt, around, quarter, turn_point, turn_vlak
from ..painted import Char, Line

CEL = 1.2
"""Room between characters, as a share of their height, from which they belong to different cells of a table."""

MAAT_NUL = (0.0, 0.0)
"""Only places relative to each other count here, so the page may be turned around its corner."""


@dataclass(slots=True)
class Stretch:
    """Text on one line without a wide gap: a sentence, a cell, a label. ``vlak`` is upright, as if turned.

    ``chars`` go with the characters of ``tekst``; None for a space that is only room.
    """

    tekst: str
    chars: list[Char | None]
    vlak: Vlak
    voet: float
    turn: int

    @property
    def high(self) -> float:
        """The height of its characters, in points."""
        return self.vlak[3] - self.vlak[1]

    def part(self, start: int, end: int) -> list[Char]:
        """Return the characters of a part of the text."""
        return [char for char in self.chars[start:end] if char is not None]


def rows(chars: Iterable[Char], turn: int) -> list[list[Char]]:
    """Return the printed characters by line, each line in the direction of reading."""
    placed = [(turn_point(c.voet, turn, MAAT_NUL), c) for c in chars if not c.teken.isspace()]
    found: list[list[tuple[Punt, Char]]] = []
    for punt, char in sorted(placed, key=lambda pair: pair[0][1]):
        if found and punt[1] - found[-1][-1][0][1] <= 0.3 * high_of(char, turn):
            found[-1].append((punt, char))
        else:
            found.append([(punt, char)])
    return [[char for _, char in sorted(row, key=lambda pair: pair[0][0])] for row in found]


def tekst_of(chars: Iterable[Char], turn: int) -> str:
    """Return characters as text, with a space where there is room for one, and between lines."""
    return " ".join(
        "".join(teken for teken, _ in _spaced(row, turn, MAAT_NUL)).strip() for row in rows(chars, turn)
    )


def vlak_of(chars: Iterable[Char]) -> Vlak:
    """Return the rectangle around characters."""
    return around(char.vlak for char in chars)


def high_of(char: Char, turn: int) -> float:
    """Return the height of a character that runs in a direction, in points."""
    x0, y0, x1, y1 = char.vlak
    return x1 - x0 if turn % 2 else y1 - y0


def stretches(lines: Sequence[Line], size: Punt) -> list[Stretch]:
    """Return the stretches of text of lines, in their order; one that was read as a whole has no characters."""
    found: list[Stretch] = []
    for line in lines:
        turn = quarter(line.richting)
        if line.heel:
            found += _whole(line, turn, size)
            continue
        chars = [char for span in line.spans for char in span.chars]
        spaced = list(_spaced(chars, turn, size))
        for wide, group in groupby(spaced, key=lambda pair: pair[0] == "\t"):
            if not wide and (stretch := _stretch(list(group), turn, size)):
                found.append(stretch)
    return found


def _whole(line: Line, turn: int, size: Punt) -> Iterator[Stretch]:
    """Yield a line that was read as a whole: MuPDF starts a new one where there is a wide gap."""
    printed = [span for span in line.spans if span.tekst.strip()]
    if printed:
        tekst = " ".join("".join([span.tekst for span in line.spans]).split())
        vlak = turn_vlak(around(span.vlak for span in printed), turn, size)
        yield Stretch(tekst, [None] * len(tekst), vlak, turn_point(printed[0].voet, turn, size)[1], turn)


def _stretch(spaced: Sequence[tuple[str, Char | None]], turn: int, size: Punt) -> Stretch | None:
    """Return a stretch without white space at its ends; None for nothing but white space."""
    tekst = "".join(teken[:1] for teken, _ in spaced)
    start, end = len(tekst) - len(tekst.lstrip()), len(tekst.rstrip())
    chars = [char for _, char in spaced[start:end]]
    printed = [char for char in chars if char is not None and not char.teken.isspace()]
    if not printed:
        return None
    voet = turn_point(printed[0].voet, turn, size)[1]
    return Stretch(tekst[start:end], chars, turn_vlak(vlak_of(printed), turn, size), voet, turn)


def _spaced(chars: Iterable[Char], turn: int, size: Punt) -> Iterator[tuple[str, Char | None]]:
    """Yield characters with the room between them: a space, or a tab for a wide one. White space has no say."""
    end: float | None = None
    wit: Char | None = None
    for char in chars:
        if char.teken.isspace():
            wit = char
            continue
        vlak = turn_vlak(char.vlak, turn, size) if turn else char.vlak
        high = max(1.0, vlak[3] - vlak[1])
        room = vlak[0] - end if end is not None else 0.0
        if room > CEL * high or room < -3 * high:
            yield "\t", None
        elif wit is not None or room > 0.12 * high:
            yield " ", wit
        wit = None
        # One sign of the font may be several letters (ligatures); the place in the text must stay one.
        yield char.teken[:1] or " ", char
        end = vlak[2]

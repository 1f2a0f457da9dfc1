# SPDX-License-Identifier: EUPL-1.2
"""Labels without a box: a code that stands in a line of text where a word was withheld.

Some authorities leave out the box and type the code in its place: a line that says `5.1.2.e` and no more, or
`Geachte heer 5.1.2.e,`. Only codes with a letter count, or what stands in square brackets: `5.2.1` is more
often the number of a heading.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...law import GRONDEN, read_label
from ...law import Label as Opschrift
from ...model import Vlak
from ..geometry import Punt
from ..painted import Char, Line
from .context import explains, heads_grounds, heads_persons, judges, speaks_of_code
from .stretches import Stretch, stretches, vlak_of

_CODE = (
    r"(?:(?:5\s?\.\s?1\s?\.\s?[12]\s?\.?\s?\(?[a-i]|10\s?\.\s?[127]\s?\.?\s?\(?[a-g]|51[12][a-i]"
    r"|5\.1\([12]\)\([a-i]\)|10\([127]\)\([a-g]\)|\(10\)\([127][a-g]\))\)?)"
)
_LOS = (
    rf"{_CODE}(?:\s?(?:[;,/+&|–—-]|en)\s?{_CODE}|(?:\s?[;,/+&]\s?|\s+en\s+)[a-i](?![\w.]))*"
    r"(?![\w@/-]|\.\w)"
)
_REEKS = re.compile(rf"(?<![\w.,/@-])(?<!\d\s){_LOS}", re.IGNORECASE)
_RUW = re.compile(_LOS, re.IGNORECASE)
_HAKEN = re.compile(r"[\[{<]([^\[\]{}<>]{1,80})[\]}>]")
_KANS = re.compile(
    r"5\s?\.\s?1\s?\.?\s?\(?[12]|10\s?\.?\s?\(?[127]\)?\s?\.?\s?\(?[a-g]|51[12][a-i]|\(10\)"
    r"|[\[{<]\s*(?:art|woo|wob|awr|67|5|1[01]|buiten|valt|is |dubbel|duplicaat|doublure|reeds"
    r"|al |eerder|\w{1,2}\s*[\]}>,;/])",
    re.IGNORECASE,
)

KOLOM = 4.0
"""Points by which cells of one column may differ on their left side."""

ZINSREGELS = 3
"""Lines above a code that may belong to its sentence."""

LEGENDA_LENGTE = 140
"""Characters; what says in a legend what a ground means is no longer."""

KOP_VER = 900.0
"""Points above a code within which the heading of its column is looked for: anywhere on the page."""


@dataclass(slots=True)
class Inline:
    """A label in a line: its characters, and where it stands."""

    vlak: Vlak
    chars: list[Char]
    opschrift: Opschrift


@dataclass(slots=True)
class Place:
    """A code in a stretch of text, from ``start`` to ``end``."""

    stretch: Stretch
    start: int
    end: int
    opschrift: Opschrift
    brackets: bool

    @property
    def alone(self) -> bool:
        """Whether there is nothing else in the stretch, full stops and dashes aside."""
        rest = self.stretch.tekst[: self.start] + self.stretch.tekst[self.end :]
        return not rest.strip(" .,;:-–—")


def may_hold_labels(lines: Iterable[Line], letters: Mapping[str, str]) -> bool:
    """A cheap look at lines that were not read in detail: whether any may hold a label without a box."""
    teksten = ("".join([span.tekst for span in line.spans]) for line in lines)
    return any(_KANS.search(tekst) and _may_hold(" ".join(tekst.split()), letters) for tekst in teksten)


def _may_hold(tekst: str, letters: Mapping[str, str]) -> bool:
    """Whether a line holds a code, or a label in brackets: where its spaces are is not sure before a closer look."""
    if _RUW.search(tekst):
        return True
    inner = (match[1] for match in _HAKEN.finditer(tekst))
    return any(read_label(one, letters) for part in inner for one in {part, part.replace(" ", "")})


def find_inline(lines: Sequence[Line], size: Punt, letters: Mapping[str, str]) -> list[Inline]:
    """Return the labels without a box in the lines that were read in detail; the lines stay as they are."""
    if not any(not ln.heel and _KANS.search("".join([span.over for span in ln.spans])) for ln in lines):
        return []
    texts = stretches(lines, size)
    by_row = _by_row(texts)
    found: list[Inline] = []
    for number, stretch in enumerate(texts):
        for place in _places(stretch, letters) if any(stretch.chars) else ():
            mates = [
                other for other in by_row[_row(stretch)] if other is not stretch and _level(other, stretch)
            ]
            if _stands_for_word(place, texts, number, mates):
                chars = stretch.part(place.start, place.end)
                found.append(Inline(vlak_of(chars), chars, place.opschrift))
    return found


def find_legend(labels: Sequence[Sequence[Char]], texts: Sequence[Stretch]) -> set[int]:
    """Return the places of labels that begin a row of a legend: what a ground means stands to their right.

    One such row may be a sentence on privacy; two or more are a legend.
    """
    owner = {id(char): number for number, chars in enumerate(labels) for char in chars}
    by_row = _by_row(texts)
    found: set[int] = set()
    for stretch in texts:
        number = next((owner[id(char)] for char in stretch.chars if id(char) in owner), None)
        if number is None:
            continue
        mates = [other for other in by_row[_row(stretch)] if other is not stretch and _level(other, stretch)]
        right = min((m for m in mates if m.vlak[0] >= stretch.vlak[2]), key=lambda m: m.vlak[0], default=None)
        tekst = (
            right.tekst
            if right
            else "".join(
                " " if char is None else char.teken for char in stretch.chars if id(char) not in owner
            )
        )
        first = not any(mate.vlak[2] <= stretch.vlak[0] for mate in mates) and id(stretch.chars[0]) in owner
        if first and len(tekst) <= LEGENDA_LENGTE and explains(tekst, GRONDEN):
            found.add(number)
    return found if len(found) >= 2 else set()


def is_ground_cell(chars: Sequence[Char], opschrift: Opschrift, texts: Sequence[Stretch]) -> bool:
    """Whether the characters of a label are a cell of an inventory or legend, or text that speaks of the code."""
    own = {id(char) for char in chars}
    for number, stretch in enumerate(texts):
        places = [n for n, char in enumerate(stretch.chars) if id(char) in own]
        if places:
            place = Place(stretch, places[0], places[-1] + 1, opschrift, False)
            mates = [other for other in texts if other is not stretch and _level(other, stretch)]
            return not _stands_for_word(place, texts, number, mates)
    return False


def _places(stretch: Stretch, letters: Mapping[str, str]) -> Iterator[Place]:
    """Yield what reads as a label in a stretch of text: whole, in brackets, or as a row of codes."""
    taken: list[tuple[int, int]] = []
    for match in _HAKEN.finditer(stretch.tekst):
        if (label := read_label(match[1], letters)) and not label.onvolledig:
            taken.append(match.span())
            yield Place(stretch, *match.span(), label, True)
    for match in _REEKS.finditer(stretch.tekst):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        label = read_label(match[0])
        if label and not label.onvolledig and all(code in GRONDEN for code in label.codes):
            yield Place(stretch, *match.span(), label, False)


def _stands_for_word(place: Place, texts: Sequence[Stretch], number: int, mates: Sequence[Stretch]) -> bool:
    stretch = place.stretch
    before, after = stretch.tekst[: place.start], stretch.tekst[place.end :]
    if explains(f"{before} {after}", place.opschrift.codes):
        return False
    if place.alone and mates:
        return not _in_table_of_grounds(place, texts, mates)
    right = max(text.vlak[2] for text in texts if text.turn == stretch.turn)
    # A sentence runs on from the lines above and into the line below, if those are full.
    for line in range(number - 1, max(-1, number - 1 - ZINSREGELS), -1):
        if not _runs_on(texts[line], texts[line + 1], right):
            break
        before = f"{texts[line].tekst} {before}"
    if number + 1 < len(texts) and _runs_on(stretch, texts[number + 1], right):
        after = f"{after} {texts[number + 1].tekst}"
    return not speaks_of_code(before, after, place.brackets)


def _in_table_of_grounds(place: Place, texts: Sequence[Stretch], mates: Sequence[Stretch]) -> bool:
    """Whether a cell with a code belongs to an inventory or a legend.

    A column's heading tells; where there is none, an inventory has the grounds last in rows of several cells.
    """
    if any(judges(mate.tekst) or explains(mate.tekst, GRONDEN) for mate in mates):
        return True
    left = [mate for mate in mates if mate.vlak[2] <= place.stretch.vlak[0] + 1]
    nearest = max(left, key=lambda mate: mate.vlak[2], default=None)
    if nearest and heads_grounds(nearest.tekst):
        return True
    heads = [head.tekst for head in _heads(place.stretch, texts)]
    if any(map(heads_grounds, heads)):
        return True
    if (nearest and nearest.tekst.endswith(":")) or any(map(heads_persons, heads)):
        return False
    return len(left) >= 2 and len(left) == len(mates)


def _heads(cell: Stretch, texts: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield what stands above a cell in its column and may be the heading."""
    x0, y0, x1, _ = cell.vlak
    for other in texts:
        ox0, oy0, ox1, _ = other.vlak
        if other.turn == cell.turn and oy0 < y0 - 1 and y0 - oy0 < KOP_VER and ox0 < x1 and ox1 > x0 - KOLOM:
            yield other


def _row(stretch: Stretch) -> tuple[int, int]:
    return stretch.turn, round(stretch.voet / 4)


def _by_row(texts: Iterable[Stretch]) -> Mapping[tuple[int, int], list[Stretch]]:
    """Return the stretches by turn and height, each also under the heights just above and below."""
    by_row: dict[tuple[int, int], list[Stretch]] = defaultdict(list)
    for stretch in texts:
        turn, row = _row(stretch)
        for step in (-1, 0, 1):
            by_row[turn, row + step].append(stretch)
    return by_row


def _level(a: Stretch, b: Stretch) -> bool:
    return abs(a.voet - b.voet) <= 0.3 * max(a.high, b.high)


def _runs_on(first: Stretch, second: Stretch, right: float) -> bool:
    """Whether a full line goes on in the line right below it; ``right`` is where text ends on the page."""
    step = second.voet - first.voet
    below = first.turn == second.turn and 0.5 * second.high < step < 1.8 * max(first.high, second.high)
    wide = first.vlak[2] - first.vlak[0]
    return below and right - first.vlak[2] <= max(4 * first.high, 0.2 * wide) and wide > 15 * first.high

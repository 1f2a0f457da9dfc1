# SPDX-License-Identifier: EUPL-1.2
"""Which painted shapes are redacted areas, and the labels printed in them.

Boxes as people make them: black, grey or coloured with a label, white with a border and a label, or black
and grey without one. A box with other text in it (a table's header, a button) is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..law import Label as Opschrift
from ..law import read_label
from ..model import Label, Lakvlak, Vlak
from .geometry import (
    Punt,
    Strips,
    area,
    around,
    grow,
    middle,
    outline_area,
    overlap,
    quarter,
    turn_point,
    turn_vlak,
    union_area,
)
from .painted import Char, Kleur, Line, Shape, light

MIN_BREED, MIN_HOOG = 8.0, 6.0
"""Points; a shape without a label must be at least this large to count."""

RAAKT = 1.5
"""Points between two shapes that still touch."""

GRIJS_TOT = 0.72
"""Lightness (0 black, 1 white) up to which a grey box without a label counts as redaction."""


@dataclass(slots=True)
class Box:
    """A painted rectangle with the characters that are seen in it, which run in quarter turn ``turn``."""

    vlak: Vlak
    vulling: Kleur | None
    rand: bool
    turn: int = 0
    chars: list[Char] = field(default_factory=list)
    labels: list[tuple[Vlak, Opschrift]] = field(default_factory=list)

    @property
    def has_text(self) -> bool:
        """Whether anything but white space is seen in it."""
        return any(not char.teken.isspace() for char in self.chars)

    @property
    def dark(self) -> bool:
        """Whether it is black, or a grey that hides text."""
        return self.vulling is not None and _achromatic(self.vulling) and light(self.vulling) <= GRIJS_TOT


def find_lakvlakken(
    pagina: int,
    size: tuple[float, float],
    shapes: Iterable[Shape],
    lines: Sequence[Line],
    letters: Mapping[str, str],
) -> list[Lakvlak]:
    """Return the redacted areas of a page from top to bottom, and take their labels out of ``lines``.

    ``lines`` were read in detail and hold only what is seen; ``size`` is the page's width and height.
    """
    boxes = _boxes(shapes)
    if not boxes:
        return []
    _file_chars(boxes, lines, letters)
    for box in boxes:
        box.labels = _read_labels(box, letters)
    tables = _tables(boxes)
    found = [box for box in boxes if id(box) not in tables and _is_lakvlak(box, size)]
    found = _without_grounds(found)
    gone = {id(char) for box in found for char in box.chars}
    for line in lines:
        for span in line.spans:
            span.chars = [char for char in span.chars if id(char) not in gone]
    merged = _merge(found)
    merged.sort(key=lambda box: (box.vlak[1], box.vlak[0]))
    return [_lakvlak(pagina, box) for box in merged]


def share(lakvlakken: Iterable[Lakvlak], size: tuple[float, float]) -> float:
    """Return which part of the page redacted areas cover, from 0 to 1, to four decimals."""
    page = (0.0, 0.0, *size)
    covered = union_area([overlap(lakvlak.vlak, page) for lakvlak in lakvlakken])
    return round(min(1.0, covered / area(page)), 4) if area(page) else 0.0


def _boxes(shapes: Iterable[Shape]) -> list[Box]:
    """Return the rectangles among the shapes; a fill and a border of the same size are one box."""
    boxes: dict[tuple[int, ...], Box] = {}
    for shape in shapes:
        filled = shape.vulling is not None and shape.dekking >= 0.3
        for lijn in shape.lijnen:
            vlak = overlap(around((*punt, *punt) for punt in lijn), shape.knip)
            if vlak[2] - vlak[0] < 4 or vlak[3] - vlak[1] < 4 or not (filled or shape.rand):
                continue
            if outline_area(lijn) < 0.8 * area(around((*punt, *punt) for punt in lijn)):
                continue
            box = boxes.setdefault(tuple(round(side) for side in vlak), Box(vlak, None, False))
            box.vulling = shape.vulling if filled else box.vulling
            box.rand = box.rand or shape.rand is not None
    return list(boxes.values())


def _file_chars(boxes: Sequence[Box], lines: Iterable[Line], letters: Mapping[str, str]) -> None:
    """Give every character to the smallest box that holds its middle; a label that sticks out goes whole."""
    strips = Strips(boxes, lambda box: box.vlak)
    for line in lines:
        turn = quarter(line.richting)
        for span in line.spans:
            whole = _smallest(strips, middle(span.vlak)) if span.chars else None
            if whole and not read_label(_tekst(span.chars, turn), letters=letters):
                whole = None
            for char in span.chars:
                if box := whole or _smallest(strips, middle(char.vlak)):
                    box.turn = turn if not box.chars else box.turn
                    box.chars.append(char)


def _smallest(strips: Strips[Box], punt: tuple[float, float]) -> Box | None:
    return min(strips.at(punt), key=lambda box: area(box.vlak), default=None)


def _read_labels(box: Box, letters: Mapping[str, str]) -> list[tuple[Vlak, Opschrift]]:
    """Return the labels that the text of a box spells, each wording once; none if there is other text too."""
    rows = _rows(box.chars, box.turn)
    per_row = [(_vlak(row), read_label(_tekst(row, box.turn), letters=letters)) for row in rows]
    if not rows or not all(label for _, label in per_row):
        whole = read_label(_tekst(box.chars, box.turn), letters=letters)
        return [(_vlak(box.chars), whole)] if whole else []
    labels: dict[str, tuple[Vlak, Opschrift]] = {}
    for vlak, label in per_row:
        if label:
            labels.setdefault(label.tekst, (vlak, label))
    return list(labels.values())


def _rows(chars: Sequence[Char], turn: int) -> list[list[Char]]:
    """Return the printed characters by line, each line in the direction of reading."""
    placed = [(turn_point(c.voet, turn, (0, 0)), c) for c in chars if not c.teken.isspace()]
    rows: list[list[tuple[Punt, Char]]] = []
    for punt, char in sorted(placed, key=lambda pair: pair[0][1]):
        if rows and punt[1] - rows[-1][-1][0][1] <= 0.3 * _high(char, turn):
            rows[-1].append((punt, char))
        else:
            rows.append([(punt, char)])
    return [[char for _, char in sorted(row, key=lambda pair: pair[0][0])] for row in rows]


def _high(char: Char, turn: int) -> float:
    x0, y0, x1, y1 = char.vlak
    return x1 - x0 if turn % 2 else y1 - y0


def _tekst(chars: Sequence[Char], turn: int) -> str:
    """Return characters as text: by line, with a space where there is room for one."""
    lines: list[str] = []
    for row in _rows(chars, turn):
        parts: list[str] = []
        end: float | None = None
        for char in row:
            vlak = turn_vlak(char.vlak, turn, (0, 0))
            parts.append(" " if end is not None and vlak[0] - end > 0.12 * _high(char, turn) else "")
            parts.append(char.teken)
            end = vlak[2]
        lines.append("".join(parts))
    return " ".join(lines)


def _vlak(chars: Iterable[Char]) -> Vlak:
    return around(char.vlak for char in chars)


def _is_lakvlak(box: Box, size: tuple[float, float]) -> bool:
    if box.labels:
        plain = box.vulling is None or light(box.vulling) > 0.97
        return box.rand or not plain
    x0, y0, x1, y1 = box.vlak
    if box.has_text or not box.dark or x1 - x0 < MIN_BREED or y1 - y0 < MIN_HOOG:
        return False
    # What runs from edge to edge of the page is the letterhead's decoration.
    return not ((x0 <= 2 and x1 >= size[0] - 2) or (y0 <= 2 and y1 >= size[1] - 2))


def _achromatic(kleur: Kleur) -> bool:
    return max(kleur) - min(kleur) <= 0.12


def _tables(boxes: Sequence[Box]) -> set[int]:
    """Return the ids of boxes that are cells: in line with a box of the same look that holds ordinary text."""
    sides: dict[tuple[object, ...], list[Box]] = {}
    for box in boxes:
        for key in _side_keys(box):
            sides.setdefault(key, []).append(box)
    todo = [box for box in boxes if box.has_text and not box.labels]
    cells = {id(box) for box in todo}
    while todo:
        box = todo.pop()
        for key in _side_keys(box):
            for other in sides[key]:
                if id(other) not in cells and _touch(box.vlak, other.vlak):
                    cells.add(id(other))
                    todo.append(other)
    return cells


def _side_keys(box: Box) -> list[tuple[object, ...]]:
    """Return under which looks and whole sides a box can meet a neighbour."""
    x0, y0, x1, y1 = box.vlak
    look = tuple(round(part, 1) for part in box.vulling) if box.vulling else (), box.rand
    rows = [("y", look, round(y0) + i, round(y1) + j) for i in (0, 1) for j in (0, 1)]
    columns = [("x", look, round(x0) + i, round(x1) + j) for i in (0, 1) for j in (0, 1)]
    return [*rows, *columns]


def _touch(a: Vlak, b: Vlak) -> bool:
    shared = overlap(grow(a, RAAKT), b)
    return shared[0] <= shared[2] and shared[1] <= shared[3]


def _without_grounds(boxes: list[Box]) -> list[Box]:
    """Settle boxes inside boxes: a dark one takes over what is in it, a lighter one was only the ground."""
    strips = Strips(boxes, lambda box: box.vlak)
    gone: set[int] = set()
    for box in sorted(boxes, key=lambda box: area(box.vlak)):
        for outer in strips.at(middle(box.vlak)):
            inner = area(overlap(outer.vlak, box.vlak)) >= 0.9 * area(box.vlak)
            if outer is box or not inner or {id(outer), id(box)} & gone:
                continue
            ground = outer.vulling is None or light(outer.vulling) > 0.5
            if ground and not outer.labels and area(box.vlak) < 0.8 * area(outer.vlak):
                gone.add(id(outer))
            else:
                outer.labels.extend(label for label in box.labels if label not in outer.labels)
                outer.chars.extend(box.chars)
                gone.add(id(box))
    return [box for box in boxes if id(box) not in gone]


def _merge(boxes: list[Box]) -> list[Box]:
    """Join touching pieces of one colour that form a rectangle together and hold at most one label."""
    todo = sorted(boxes, key=lambda box: (box.vlak[1], box.vlak[0]))
    merged: list[Box] = []
    while todo:
        box = todo.pop(0)
        for other in todo:
            if other.vlak[1] > box.vlak[3] + RAAKT:
                merged.append(box)
                break
            if _one_box(box, other):
                other.vlak = around((box.vlak, other.vlak))
                other.labels = box.labels or other.labels
                break
        else:
            merged.append(box)
    return merged


def _one_box(a: Box, b: Box) -> bool:
    if a.vulling != b.vulling or (a.labels and b.labels) or not _touch(a.vlak, b.vlak):
        return False
    together = area(around((a.vlak, b.vlak)))
    return union_area([a.vlak, b.vlak]) >= 0.9 * together


def _lakvlak(pagina: int, box: Box) -> Lakvlak:
    labels = tuple(
        Label(pagina, _round(vlak), label.tekst, label.codes, label.onvolledig) for vlak, label in box.labels
    )
    return Lakvlak(pagina, _round(box.vlak), labels)


def _round(vlak: Vlak) -> Vlak:
    return round(vlak[0], 2), round(vlak[1], 2), round(vlak[2], 2), round(vlak[3], 2)

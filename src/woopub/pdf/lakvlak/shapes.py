# SPDX-License-Identifier: EUPL-1.2
"""Rectangles among the painted shapes: pieces that are one box, boxes in boxes, cells of tables, boxes that go on.

Nothing here knows what a label says; see `boxes`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ...law import Label as Opschrift
from ...model import Vlak
from ..geometry import Strips, area, around, bounds, grow, middle, outline_area, overlap, union_area
from ..painted import Char, Kleur, Shape, light

RAAKT = 1.5
"""Points between two shapes that still touch."""

GRIJS_TOT = 0.72
"""Lightness (0 black, 1 white) up to which a grey box without a label counts as redaction."""

WIT_VANAF = 0.97
"""Lightness from which a box without a border cannot be seen on paper."""

REGEL_HOOG = 24.0
"""Points; no line of text that goes on is higher."""

REGEL = 0.8
"""Room between a box and its continuation on the next line, as a share of the height of a line."""


CONTRAST = 0.15
"""Difference in lightness, 0 to 1, up to which text does not stand out from a box."""


@dataclass(slots=True)
class Box:
    """A painted rectangle with the characters that are seen in it, which run in quarter turn ``turn``."""

    vlak: Vlak
    vulling: Kleur | None
    rand: bool
    turn: int = 0
    chars: list[Char] = field(default_factory=list)
    labels: list[tuple[Vlak, Opschrift]] = field(default_factory=list)
    vervolg: bool = False

    @property
    def has_text(self) -> bool:
        """Whether anything but white space is seen in it."""
        return any(not char.teken.isspace() for char in self.chars)

    def shows(self, kleur: Kleur) -> bool:
        """Whether text of a colour stands out from the fill."""
        return self.vulling is None or abs(light(kleur) - light(self.vulling)) > CONTRAST

    @property
    def plain(self) -> bool:
        """Whether nothing of it is seen: white or not filled, and without a border."""
        return not self.rand and (self.vulling is None or light(self.vulling) > WIT_VANAF)

    @property
    def dark(self) -> bool:
        """Whether it is black, or a grey that hides text."""
        return self.vulling is not None and _achromatic(self.vulling) and light(self.vulling) <= GRIJS_TOT


def find_boxes(shapes: Iterable[Shape]) -> list[Box]:
    """Return the rectangles among the shapes; a fill and a border of the same size are one box."""
    boxes: dict[tuple[int, ...], Box] = {}
    for shape in shapes:
        filled = shape.vulling is not None and shape.dekking >= 0.3
        for lijn in shape.lijnen:
            whole = bounds([lijn])
            vlak = overlap(whole, shape.knip)
            if vlak[2] - vlak[0] < 4 or vlak[3] - vlak[1] < 4 or not (filled or shape.rand):
                continue
            if outline_area(lijn) < 0.8 * area(whole):
                continue
            box = boxes.setdefault(tuple(round(side) for side in vlak), Box(vlak, None, False))
            box.vulling = shape.vulling if filled else box.vulling
            box.rand = box.rand or shape.rand is not None
    return list(boxes.values())


def _achromatic(kleur: Kleur) -> bool:
    return max(kleur) - min(kleur) <= 0.12


def find_cells(boxes: Sequence[Box]) -> set[int]:
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


def settle_nested(boxes: list[Box]) -> list[Box]:
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


def merge_pieces(boxes: list[Box]) -> list[Box]:
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


def mark_continued(boxes: Sequence[Box], left: float, right: float) -> None:
    """Mark the boxes without a label that go on with a labelled one: one redaction over several lines.

    ``boxes`` run from top to bottom; ``left`` and ``right`` are the sides of the text on the page.
    """
    ends: dict[int, list[Box]] = defaultdict(list)
    for box in boxes:
        ends[round(box.vlak[3] / REGEL_HOOG)].append(box)
    for box in boxes:
        if not box.labels:
            row = round(box.vlak[1] / REGEL_HOOG)
            above = (other for near in (row - 1, row, row + 1) for other in ends.get(near, ()))
            box.vervolg = any(
                (other.labels or other.vervolg) and _goes_on(other, box, left, right) for other in above
            )


def _goes_on(first: Box, second: Box, left: float, right: float) -> bool:
    """Whether a redaction runs from one box into another below it, of the same colour."""
    if first.vulling is None or first.vulling != second.vulling:
        return False
    a, b = first.vlak, second.vlak
    line = min(a[3] - a[1], b[3] - b[1], REGEL_HOOG)
    step = b[1] - a[3]
    if b[1] <= a[1] + 0.5 * line or not -0.3 * line <= step <= REGEL * line:
        return False
    under = min(a[2], b[2]) - max(a[0], b[0]) > 0
    wraps = a[2] >= right - 2 * line and b[0] <= left + line
    return under or wraps

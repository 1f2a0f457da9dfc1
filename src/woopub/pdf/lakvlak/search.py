# SPDX-License-Identifier: EUPL-1.2
"""Which painted shapes are redacted areas, and the labels printed in or beside them, or in place of a word.

Boxes as people make them: black, grey or coloured with a label, white with or without a border and a label,
black and grey without one. A box with other text in it (a table's header, a button) is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...law import ANDERE_CODES
from ...law import Label as Opschrift
from ...model import Label, Lakvlak, Vlak
from ..geometry import Punt, Strips, area, holds, middle, overlap, quarter, rounded, union_area
from ..painted import Char, Line, Shape
from .beside import find_beside
from .decoration import Surroundings, find_decoration
from .inline import find_inline, find_legend, is_ground_cell
from .inside import file_chars, near, read_labels
from .numbers import drop_numbers
from .shapes import Box, find_boxes, find_cells, mark_continued, merge_pieces, settle_nested
from .stretches import Stretch, stretches

MIN_BREED, MIN_HOOG = 8.0, 6.0
"""Points; a shape without a label must be at least this large to count."""

DUN = 3.0
"""Points; what is thinner is a rule, not a box."""

WIT_DEEL = 0.3
"""Share of the page from which a white box without a border is the ground of the page."""


def find_lakvlakken(
    pagina: int,
    size: Punt,
    shapes: Iterable[Shape],
    lines: Sequence[Line],
    letters: Mapping[str, str],
) -> list[Lakvlak]:
    """Return the redacted areas of a page from top to bottom, and take their labels out of ``lines``.

    ``lines`` hold only what is seen, and were read in detail where ``find_near`` says; ``size`` is the page's width
    and height. A label that stands in a line without any box is an area of its own.
    """
    shapes = list(shapes)
    found = _painted(shapes, size, lines, letters)
    _take_out(lines, (char for box in found for char in box.chars))
    found = merge_pieces(found)
    bare = [box for box in found if not box.labels]
    besides = find_beside([box.vlak for box in bare], lines, size, letters)
    _take_out(lines, (char for beside in besides for char in beside.chars))
    for beside in besides:
        bare[beside.box].labels.append((beside.vlak, beside.opschrift))
    inlines = find_inline(lines, size, letters)
    _take_out(lines, (char for inline in inlines for char in inline.chars))
    found += [Box(inline.vlak, None, False, labels=[(inline.vlak, inline.opschrift)]) for inline in inlines]
    found.sort(key=lambda box: (box.vlak[1], box.vlak[0]))
    sides = [
        side for line in lines for span in line.spans if span.over for side in (span.vlak[0], span.vlak[2])
    ]
    mark_continued(found, min(sides, default=0.0), max(sides, default=size[0]))
    return [_lakvlak(pagina, box) for box in found]


def share(lakvlakken: Iterable[Lakvlak], size: tuple[float, float]) -> float:
    """Return which part of the page redacted areas cover, from 0 to 1, to four decimals."""
    page = (0.0, 0.0, *size)
    covered = union_area([overlap(lakvlak.vlak, page) for lakvlak in lakvlakken])
    return round(min(1.0, covered / area(page)), 4) if area(page) else 0.0


def _painted(
    shapes: Sequence[Shape], size: Punt, lines: Sequence[Line], letters: Mapping[str, str]
) -> list[Box]:
    """Return the shapes that are redacted areas, with the labels in them."""
    boxes = find_boxes(shapes)
    if not boxes:
        return []
    file_chars(boxes, lines, letters)
    for box in boxes:
        box.labels = read_labels(box, letters)
    drop_numbers(boxes)
    cells = find_cells(boxes)
    labelled = [box for box in boxes if id(box) not in cells and box.labels]
    labelled = _without_ground_cells(labelled, lines, size)
    bare = _without_ordinary_text([box for box in boxes if id(box) not in cells and _may_be_bare(box)], boxes)
    tekst = [span.vlak for line in lines for span in line.spans if span.over.strip()]
    regels = [shape.vlak for shape in shapes if min(_breed(shape.vlak), _hoog(shape.vlak)) < DUN]
    decoration = find_decoration([box.vlak for box in bare], Surroundings(size, tekst, regels))
    bare = [box for number, box in enumerate(bare) if number not in decoration]
    order = {id(box): number for number, box in enumerate(boxes)}
    return settle_nested(sorted([*labelled, *bare], key=lambda box: order[id(box)]))


def _may_be_bare(box: Box) -> bool:
    """Whether a box without a label may be a redacted area."""
    if box.labels or box.has_text or not box.dark:
        return False
    return _breed(box.vlak) >= MIN_BREED and _hoog(box.vlak) >= MIN_HOOG


def _without_ordinary_text(bare: list[Box], boxes: Sequence[Box]) -> list[Box]:
    """Leave out dark boxes with cells of text in them, such as the header of a table."""
    if not bare:
        return bare
    high = Strips([box for box in boxes if box.has_text and not box.labels], lambda box: box.vlak)
    return [box for box in bare if not any(holds(box.vlak, middle(o.vlak)) for o in near(high, box.vlak))]


def _without_ground_cells(boxes: Sequence[Box], lines: Sequence[Line], size: Punt) -> list[Box]:
    """Leave out boxes of a legend, and white ones that are cells of an inventory or the number of a heading."""
    if not boxes or (len(boxes) < 2 and not boxes[0].plain):
        return list(boxes)
    texts = stretches(lines, size) if any(box.plain for box in boxes) else []
    legend = find_legend([box.chars for box in boxes], texts or stretches(_level_with(boxes, lines), size))
    return [
        box
        for number, box in enumerate(boxes)
        if number not in legend and (not box.plain or _is_white_label(box, texts, size))
    ]


def _level_with(boxes: Sequence[Box], lines: Iterable[Line]) -> list[Line]:
    """Return the lines that stand beside a box, level or upright: the only ones that can explain its label."""
    levels = {
        round(middle(box.vlak)[axis] / 8) + step for box in boxes for axis in (0, 1) for step in (-1, 0, 1)
    }
    return [
        line
        for line in lines
        if any(round(middle(span.vlak)[quarter(line.richting) % 2 == 0] / 8) in levels for span in line.spans)
    ]


def _is_white_label(box: Box, texts: Sequence[Stretch], size: Punt) -> bool:
    """Whether a box that is not seen holds a label in place of a word."""
    small = area(box.vlak) < WIT_DEEL * size[0] * size[1]
    opschrift = box.labels[0][1]
    return small and _may_be_white(opschrift) and not is_ground_cell(box.chars, opschrift, texts)


def _may_be_white(opschrift: Opschrift) -> bool:
    """Whether a label on plain paper is sure enough: not `5.2.1`, which numbers headings too."""
    known = any(code in ANDERE_CODES or code[-1].isalpha() for code in opschrift.codes)
    return known and not opschrift.onvolledig


def _take_out(lines: Iterable[Line], chars: Iterable[Char]) -> None:
    gone = {id(char) for char in chars}
    for line in lines if gone else ():
        for span in line.spans:
            span.chars = [char for char in span.chars if id(char) not in gone]


def _breed(vlak: Vlak) -> float:
    return vlak[2] - vlak[0]


def _hoog(vlak: Vlak) -> float:
    return vlak[3] - vlak[1]


def _lakvlak(pagina: int, box: Box) -> Lakvlak:
    labels = tuple(
        Label(pagina, rounded(vlak), label.tekst, label.codes, label.onvolledig) for vlak, label in box.labels
    )
    return Lakvlak(pagina, rounded(box.vlak), labels, vervolg=box.vervolg)

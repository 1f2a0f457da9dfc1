# SPDX-License-Identifier: EUPL-1.2
"""A quick look at the boxes of a page: may any be a redacted area, and which lines must be read by character then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ...law import has_label_sign, read_label
from ...model import Vlak
from ..geometry import Strips, area, grow, meets, quarter, within
from ..painted import Line, Span
from .search import MIN_BREED, MIN_HOOG
from .shapes import Box

BIJ = 1.0
"""Points around a box within which text is looked at by character."""

KERN = 0.3
"""Share of the height of a span, above and below, where no character has its middle."""

SPELING = 1.0
"""Points by which a span may stick out of a box and still be in it."""


def may_hold_lakvlakken(boxes: Sequence[Box], lines: Iterable[Line], letters: Mapping[str, str]) -> bool:
    """A cheap look at lines that were not read in detail: whether any box of find_boxes may be a redacted area.

    It says yes to every dark box, and to a box in which there may be a label; never no to what is an area.
    """
    if not boxes:
        return False
    if any(box.dark and _is_large(box.vlak) for box in boxes):
        return True
    inside, grazed = _file_spans(boxes, [span for line in lines for span in line.spans if span.tekst.strip()])
    return any(
        _may_be_label(inside.get(number, []), grazed.get(number, []), letters) for number in range(len(boxes))
    )


def find_near(lines: Sequence[Line], vlakken: Iterable[Vlak], letters: Mapping[str, str]) -> set[int]:
    """Return the numbers of the lines to read in detail: those at some rectangles, and those that may hold a label.

    An authority's own marks may be any letter: with ``letters`` that is every line.
    """
    if letters:
        return set(range(len(lines)))
    strips = Strips([grow(vlak, BIJ) for vlak in vlakken], lambda vlak: vlak)
    found: set[int] = set()
    for number, line in enumerate(lines):
        kernen = [_core(span.vlak, quarter(line.richting)) for span in line.spans]
        if has_label_sign("".join([span.tekst for span in line.spans])) or any(
            meets(vlak, kern) for kern in kernen for vlak in strips.over(kern)
        ):
            found.add(number)
    return found


def _core(vlak: Vlak, turn: int) -> Vlak:
    """Return the part of a span in which the middles of its characters are."""
    x0, y0, x1, y1 = vlak
    if turn % 2:
        return x0 + KERN * (x1 - x0), y0, x1 - KERN * (x1 - x0), y1
    return x0, y0 + KERN * (y1 - y0), x1, y1 - KERN * (y1 - y0)


def _file_spans(
    boxes: Sequence[Box], spans: Iterable[Span]
) -> tuple[dict[int, list[Span]], dict[int, list[Span]]]:
    """Return by the place of each box the spans that are in it, and in no smaller box, and those that only may be."""
    inside: dict[int, list[Span]] = defaultdict(list)
    grazed: dict[int, list[Span]] = defaultdict(list)
    order = sorted(range(len(boxes)), key=lambda number: area(boxes[number].vlak))
    high = Strips(order, lambda number: (0.0, boxes[number].vlak[1], 0.0, boxes[number].vlak[3]))
    for span in spans:
        near = {n for n in high.over(span.vlak) if meets(boxes[n].vlak, span.vlak)}
        for number in sorted(near, key=order.index) if len(near) > 1 else near:
            if within(span.vlak, grow(boxes[number].vlak, SPELING)):
                inside[number].append(span)
                break
            grazed[number].append(span)
    return inside, grazed


def _may_be_label(inside: Sequence[Span], grazed: Sequence[Span], letters: Mapping[str, str]) -> bool:
    """Whether the text of a box may be a label as a whole, or by line; of ``grazed`` spans any part may be in it."""
    if grazed:
        return bool(letters) or has_label_sign("".join([span.tekst for span in (*inside, *grazed)]))
    per_row: dict[int, list[str]] = defaultdict(list)
    for span in sorted(inside, key=lambda span: span.voet[1]):
        per_row[round(span.voet[1] / 2)].append(span.tekst)
    rijen = [" ".join("".join(parts).split()) for parts in per_row.values()]
    return bool(rijen) and (all(_reads(rij, letters) for rij in rijen) or _reads(" ".join(rijen), letters))


def _reads(tekst: str, letters: Mapping[str, str]) -> bool:
    """Whether a text is a label, with its spaces or without: where they are is not sure before a closer look."""
    return any(read_label(one, letters=letters) for one in {tekst, tekst.replace(" ", "")})


def _is_large(vlak: Vlak) -> bool:
    return vlak[2] - vlak[0] >= MIN_BREED and vlak[3] - vlak[1] >= MIN_HOOG

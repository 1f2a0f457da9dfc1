# SPDX-License-Identifier: EUPL-1.2
"""Which characters stand in which box, and the labels that they spell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...law import Label as Opschrift
from ...law import read_label
from ...model import Vlak
from ..geometry import Punt, Strips, area, holds, meets, middle, quarter
from ..painted import Line
from .shapes import Box
from .stretches import rows, tekst_of, vlak_of


def file_chars(boxes: Sequence[Box], lines: Iterable[Line], letters: Mapping[str, str]) -> None:
    """Give every character to the smallest box that holds its middle; a label that sticks out goes whole."""
    smallest_first = sorted(boxes, key=lambda box: area(box.vlak))
    high = Strips(smallest_first, lambda box: (0.0, box.vlak[1], 0.0, box.vlak[3]))
    for line in lines:
        turn = quarter(line.richting)
        for span in line.spans:
            around = near(high, span.vlak) if span.chars else []
            if not around:
                continue
            whole = _first(around, middle(span.vlak))
            if whole and not read_label(tekst_of(span.chars, turn), letters=letters):
                whole = None
            for char in span.chars:
                box = whole or _first(around, middle(char.vlak))
                # Text in the colour of a box is not in it: it stands beside it, and the box nips it.
                if box and (whole or box.shows(span.kleur)):
                    box.turn = turn if not box.chars else box.turn
                    box.chars.append(char)


def near(high: Strips[Box], vlak: Vlak) -> list[Box]:
    """Return the boxes that share ground with a rectangle, the smallest first."""
    found = {id(box): box for box in high.over(vlak) if meets(box.vlak, vlak)}
    return sorted(found.values(), key=lambda box: area(box.vlak))


def _first(boxes: Iterable[Box], punt: Punt) -> Box | None:
    return next((box for box in boxes if holds(box.vlak, punt)), None)


def read_labels(box: Box, letters: Mapping[str, str]) -> list[tuple[Vlak, Opschrift]]:
    """Return the labels that the text of a box spells, each wording once; none if there is other text too."""
    lines = rows(box.chars, box.turn)
    per_row = [(vlak_of(row), read_label(tekst_of(row, box.turn), letters=letters)) for row in lines]
    if not lines or not all(label for _, label in per_row):
        whole = read_label(tekst_of(box.chars, box.turn), letters=letters)
        return [(vlak_of(box.chars), whole)] if whole else []
    labels: dict[str, tuple[Vlak, Opschrift]] = {}
    for vlak, label in per_row:
        if label:
            labels.setdefault(label.tekst, (vlak, label))
    return list(labels.values())

# SPDX-License-Identifier: EUPL-1.2
"""Telling `5.2` and `11.1` as codes from the same signs as numbers: in a chart, in a table of measurements.

One box with `11.1` is a label. Where boxes of the same look hold other numbers too, or codes of the Woo and of
the Wob in turn, all are numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from ...law import Label as Opschrift
from .shapes import Box
from .stretches import tekst_of

_KAAL = re.compile(r"\d{1,2}\.\d")
_GETAL = re.compile(r"[+-]?\d{1,3}(?:[.,]\d{1,2})\s?%?")
WOB = ("10", "11")
"""The articles of the Wob that hold grounds."""


def is_bare(opschrift: Opschrift) -> bool:
    """Whether a label is spelled as a number with one decimal: `5.2`, `11.1`."""
    return _KAAL.fullmatch(opschrift.tekst) is not None


def is_number(tekst: str) -> bool:
    """Whether a text is a number with decimals, with a sign or a per cent sign at most."""
    return _GETAL.fullmatch(tekst.strip()) is not None


def of_both_acts(opschriften: Iterable[Opschrift]) -> bool:
    """Whether labels spelled as numbers would be grounds of the Woo and of the Wob at once."""
    return len({opschrift.tekst.split(".")[0] in WOB for opschrift in opschriften}) > 1


def drop_numbers(boxes: Iterable[Box]) -> None:
    """Take the labels from boxes that hold numbers, one box of a chart or a table among many."""
    looks: dict[object, list[Box]] = defaultdict(list)
    for box in boxes:
        if box.has_text:
            looks[box.vulling, box.rand].append(box)
    for alike in looks.values():
        bare = [box for box in alike if box.labels and all(is_bare(label) for _, label in box.labels)]
        if not bare:
            continue
        numbers = any(not box.labels and is_number(tekst_of(box.chars, box.turn)) for box in alike)
        if numbers or of_both_acts(label for box in bare for _, label in box.labels):
            for box in bare:
                box.labels = []

# SPDX-License-Identifier: EUPL-1.2
"""Labels beside a box: on the same line, in the margin, right above or right below it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...law import Label as Opschrift
from ...law import read_label
from ...model import Vlak
from ..geometry import Punt, turn_vlak
from ..painted import Char, Line
from .context import speaks_of_code
from .numbers import is_bare, is_number, of_both_acts
from .stretches import Stretch, stretches, vlak_of

NAAST = 1.6
"""Room between a box and a label on its line, as a share of the height of the label."""

BOVEN = 0.9
"""The same for a label above or below."""

MAX_WOORDEN = 8
"""Words at the end or begin of a sentence that may be a label."""


@dataclass(slots=True)
class Beside:
    """A label next to a box: the place of the box among those asked for, and the characters of the label."""

    box: int
    chars: list[Char]
    vlak: Vlak
    opschrift: Opschrift
    room: float


def find_beside(
    boxes: Sequence[Vlak], lines: Sequence[Line], size: Punt, letters: Mapping[str, str]
) -> list[Beside]:
    """Return at most one label for every box without one, and each label for one box: the nearest.

    Labels are in lines that were read in detail; they stay as they are.
    """
    if not boxes:
        return []
    texts = stretches(lines, size)
    options: list[Beside] = []
    for stretch in texts:
        if not any(stretch.chars):
            continue
        turned = [turn_vlak(box, stretch.turn, size) for box in boxes]
        for chars, vlak, opschrift in _candidates(stretch, letters, size):
            for number, box in enumerate(turned):
                room = _room(box, vlak, texts, stretch)
                if room is not None:
                    options.append(Beside(number, chars, vlak_of(chars), opschrift, room))
    bare = [option.opschrift for option in options if is_bare(option.opschrift)]
    if bare and (of_both_acts(bare) or _has_figures(boxes, texts, size)):
        options = [option for option in options if not is_bare(option.opschrift)]
    found: list[Beside] = []
    for option in sorted(options, key=lambda option: option.room):
        if all(option.box != other.box and option.chars[0] is not other.chars[0] for other in found):
            found.append(option)
    return found


def _has_figures(boxes: Sequence[Vlak], texts: Sequence[Stretch], size: Punt) -> bool:
    """Whether the boxes have numbers beside them, as the bars of a chart do."""
    return any(
        _room(turn_vlak(box, stretch.turn, size), stretch.vlak, texts, stretch) is not None
        for stretch in texts
        if is_number(stretch.tekst) and not read_label(stretch.tekst)
        for box in boxes
    )


def _candidates(
    stretch: Stretch, letters: Mapping[str, str], size: Punt
) -> Iterator[tuple[list[Char], Vlak, Opschrift]]:
    """Yield what reads as a label at the end or begin of a stretch: all of it, or words next to a box in it."""
    if label := _whole(stretch.tekst, letters):
        chars = stretch.part(0, len(stretch.tekst))
        yield chars, stretch.vlak, label
        return
    words = [n for n, teken in enumerate(stretch.tekst) if teken == " "]
    for place in words[:MAX_WOORDEN][::-1]:
        if label := _whole(stretch.tekst[:place], letters):
            chars = stretch.part(0, place)
            yield chars, turn_vlak(vlak_of(chars), stretch.turn, size), label
            break
    for place in words[-MAX_WOORDEN:]:
        label = _whole(stretch.tekst[place + 1 :], letters)
        if label and not speaks_of_code(stretch.tekst[: place + 1], "", True):
            chars = stretch.part(place + 1, len(stretch.tekst))
            yield chars, turn_vlak(vlak_of(chars), stretch.turn, size), label
            break


def _whole(tekst: str, letters: Mapping[str, str]) -> Opschrift | None:
    """Read a text that is a label and nothing else; an incomplete code beside a box is just a number."""
    label = read_label(tekst, letters)
    return None if label is None or label.onvolledig else label


def _room(box: Vlak, label: Vlak, texts: Sequence[Stretch], own: Stretch) -> float | None:
    """Return the room between a label and its box as a share of the label's height; None if it belongs elsewhere."""
    high = max(1.0, label[3] - label[1])
    dx = max(box[0] - label[2], label[0] - box[2])
    dy = max(box[1] - label[3], label[1] - box[3])
    level = min(box[3], label[3]) - max(box[1], label[1]) >= 0.5 * min(high, box[3] - box[1])
    if level and -0.3 * high <= dx <= NAAST * high:
        return max(0.0, dx) / high
    under = min(box[2], label[2]) - max(box[0], label[0]) >= 0.5 * min(label[2] - label[0], box[2] - box[0])
    whole = own.vlak[2] - own.vlak[0] <= label[2] - label[0] + 1
    if under and whole and -0.3 * high <= dy <= BOVEN * high:
        return 1.0 + max(0.0, dy) / high
    if level and whole and _in_margin(own, texts):
        return 10.0 + dx / high
    return None


def _in_margin(own: Stretch, texts: Sequence[Stretch]) -> bool:
    """Whether a stretch stands left or right of all running text of the page."""
    prose = [text.vlak for text in texts if text.turn == own.turn and len(text.tekst) > 25]
    if not prose:
        return False
    return own.vlak[2] <= min(vlak[0] for vlak in prose) or own.vlak[0] >= max(vlak[2] for vlak in prose)

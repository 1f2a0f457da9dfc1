# SPDX-License-Identifier: EUPL-1.2
"""Boxes that are part of a scan's own pixels, with the labels that text recognition read in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...law import Label as Opschrift
from ...law import read_ocr_label
from ...model import Label, Lakvlak, Vlak
from ..geometry import Strips, area, middle, overlap, quarter, rounded
from ..painted import Char, Line
from .stretches import rows, tekst_of, vlak_of


def find_burned(
    pagina: int,
    vlakken: Sequence[Vlak],
    lines: Sequence[Line],
    letters: Mapping[str, str],
    bekend: Sequence[Lakvlak] = (),
) -> list[Lakvlak]:
    """Return a redacted area for every burned-in box, and take all text in it out of ``lines``.

    ``vlakken`` are boxes in points from the top left of the page as shown; one that ``bekend`` covers already is
    left out. ``lines`` were read in detail. What was recognised in a box and is no label is not text that a
    reader sees: whether it is a leak is for others to say.
    """
    eigen = [vlak for vlak in vlakken if not any(_same(vlak, lakvlak.vlak) for lakvlak in bekend)]
    chars = _file_chars(eigen, lines)
    return [
        Lakvlak(pagina, rounded(vlak), _labels(pagina, *chars[number], letters), ingebrand=True)
        for number, vlak in enumerate(eigen)
    ]


def _same(vlak: Vlak, bekend: Vlak) -> bool:
    return area(overlap(vlak, bekend)) >= 0.5 * area(vlak)


def _file_chars(vlakken: Sequence[Vlak], lines: Sequence[Line]) -> list[tuple[list[Char], int]]:
    """Return the characters in each box with the direction in which they run, and take them out of the lines."""
    found: list[tuple[list[Char], int]] = [([], 0) for _ in vlakken]
    strips = Strips(list(enumerate(vlakken)), lambda pair: pair[1])
    for line in lines:
        turn = quarter(line.richting)
        for span in line.spans:
            kept: list[Char] = []
            for char in span.chars:
                number = next((n for n, _ in strips.at(middle(char.vlak))), None)
                if number is None:
                    kept.append(char)
                else:
                    own = found[number][0]
                    own.append(char)
                    found[number] = own, turn if len(own) == 1 else found[number][1]
            span.chars = kept
    return found


def _labels(pagina: int, chars: Sequence[Char], turn: int, letters: Mapping[str, str]) -> tuple[Label, ...]:
    """Return the labels among recognised characters: of every line that is one, else of all together."""
    printed = [char for char in chars if not char.teken.isspace()]
    if not printed:
        return ()
    per_row = [(vlak_of(row), read_ocr_label(tekst_of(row, turn), letters)) for row in rows(printed, turn)]
    read = [(vlak, label) for vlak, label in per_row if label]
    if not read and (whole := read_ocr_label(tekst_of(printed, turn), letters)):
        read = [(vlak_of(printed), whole)]
    once: dict[tuple[str, ...], tuple[Vlak, Opschrift]] = {}
    for vlak, label in read:
        once.setdefault(label.codes, (vlak, label))
    return tuple(
        Label(pagina, rounded(vlak), label.tekst, label.codes, label.onvolledig)
        for vlak, label in once.values()
    )

# SPDX-License-Identifier: EUPL-1.2
"""From glyphs that are hidden to stretches of text that are a leak: no labels, no filler, no nipped letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ...law import Label
from ...model import Vlak
from .letters import ONBEKEND, Bools, Ints, Letters, is_letter

OP_RIJ = 3
"""Letters in a row that make a leak wherever they stand."""

LABEL_WOORDEN, LABEL_LANG = 4, 40
"""Words beside a stretch that may be the rest of a label, and the glyphs that such a stretch has at most."""

HINT = re.compile(
    r"d{1,2}[-/. ]?m{1,2}[-/. ]?(?:[jy]{4}|[jy]{2})|(?:[jy]{4})[-/. ]?m{1,2}[-/. ]?d{1,2}|[uh]{2}[:.]m{2}"
)
"""What forms show where a date or a time is to be filled in."""

LeesLabel = Callable[[str], Label | None]


@dataclass(slots=True)
class Reeks:
    """A stretch of glyphs in a row: their numbers, and whether they are all that stands on that stretch of line."""

    nummers: Ints
    heel: bool
    woord: bool
    """Whether it is made of whole words."""


def split_rows(letters: Letters) -> Ints:
    """Return for each glyph the number of the row it stands in: glyphs one after the other on one line."""
    if not len(letters):
        return np.zeros(0, np.int64)
    step = letters.voet[1:] - letters.voet[:-1]
    along = (step * letters.langs[:-1]).sum(axis=1) - letters.breed[:-1]
    across = np.abs((step * letters.op[:-1]).sum(axis=1))
    em = np.maximum(letters.em[:-1], letters.em[1:])
    turned = (letters.langs[1:] * letters.langs[:-1]).sum(axis=1) < 0.95
    apart = (along > 1.5 * em) | (along < -1.2 * em - letters.breed[:-1]) | (across > 0.6 * em) | turned
    apart |= letters.blind[1:] != letters.blind[:-1]
    rows: Ints = np.concatenate([[0], np.cumsum(apart)])
    return rows


def split_words(letters: Letters, rows: Ints) -> Ints:
    """Return for each glyph the number of its word: rows are split at white space and at gaps like it."""
    if not len(letters):
        return rows
    step = letters.voet[1:] - letters.voet[:-1]
    along = (step * letters.langs[:-1]).sum(axis=1) - letters.breed[:-1]
    gap = along > 0.22 * np.maximum(letters.em[:-1], letters.em[1:])
    white = ~letters.inkt
    split = gap | (rows[1:] != rows[:-1]) | white[1:] | white[:-1]
    words: Ints = np.concatenate([[0], np.cumsum(split)])
    return words


def stretches(letters: Letters, bad: Bools, rows: Ints, words: Ints) -> Iterator[Reeks]:
    """Yield the stretches of letters in a row that are all ``bad``; other signs go with the letters around them.

    One or two letters at an end that belong to a word of which more is seen are stretches of their own.
    """
    places = np.flatnonzero(letters.leesbaar)
    if not bad[places].any():
        return
    state, row, word = bad[places], rows[places], words[places]
    change = (state[1:] != state[:-1]) | (row[1:] != row[:-1])
    bounds = [0, *(np.flatnonzero(change) + 1).tolist(), len(places)]
    for start, end in pairwise(bounds):
        if not state[start]:
            continue
        before = start > 0 and row[start - 1] == row[start]
        after = end < len(places) and row[end] == row[start]
        head = _cut(word[start:end], before and word[start - 1] == word[start])
        tail = _cut(word[start:end][::-1], after and word[end] == word[end - 1])
        if head + tail >= end - start:
            head = tail = 0
        if head:
            yield Reeks(np.arange(places[start], places[start + head - 1] + 1), False, False)
        first, last = start + head, end - tail
        cut = (first > 0 and word[first - 1] == word[first]) or (
            last < len(places) and word[last] == word[last - 1]
        )
        yield Reeks(np.arange(places[first], places[last - 1] + 1), not (before or after), not cut)
        if tail:
            yield Reeks(np.arange(places[last], places[end - 1] + 1), False, False)


def _cut(word: Ints, cut: bool) -> int:
    """Return how many letters at the start of a stretch are the rest of a word that is cut; 0 from three on."""
    count = int((word == word[0]).sum()) if cut else 0
    return count if count < OP_RIJ else 0


def telling(letters: Letters, numbers: Ints, words: Ints, rows: Ints, lees: LeesLabel) -> Ints:
    """Return the glyphs of a stretch that say something: labels and filler are left out, span by span, then whole."""
    kept: list[int] = []
    for stuk in dict.fromkeys(letters.stuk[numbers].tolist()):
        own = numbers[letters.stuk[numbers] == stuk]
        whole = np.flatnonzero(letters.stuk == stuk)
        if not any(is_label(_tekst(letters, part), lees) for part in (own, whole)):
            kept.extend(own.tolist())
    result = np.array(sorted(kept), np.int64)
    tekst = _tekst(letters, result)
    if is_label(tekst, lees) or is_filler(tekst) or _is_in_label(letters, result, words, rows, lees):
        return result[:0]
    return result


def _is_in_label(letters: Letters, numbers: Ints, words: Ints, rows: Ints, lees: LeesLabel) -> bool:
    """Whether a stretch is part of a label of which the rest is seen: some words before and after are read too."""
    row = np.flatnonzero(rows == rows[numbers[0]])
    names = list(dict.fromkeys(words[row[letters.inkt[row]]].tolist()))
    if len(numbers) > LABEL_LANG or words[numbers[0]] not in names or words[numbers[-1]] not in names:
        return False
    first, last = names.index(words[numbers[0]]), names.index(words[numbers[-1]])
    for start in range(max(0, first - LABEL_WOORDEN), first + 1):
        for end in range(last, min(len(names), last + LABEL_WOORDEN + 1)):
            part = row[(words[row] >= names[start]) & (words[row] <= names[end])]
            if is_label(tekst_of(letters, part, words), lees):
                return True
    return False


def is_label(tekst: str, lees: LeesLabel) -> bool:
    """Whether a text is a label and no more: an addition in brackets may be what had to be hidden."""
    label = lees(tekst)
    return label is not None and not label.toevoeging


def is_filler(tekst: str) -> bool:
    """Whether a text is one letter over and over, the hint of a form on how to write a date or time, or no letters."""
    if HINT.fullmatch(tekst.strip().casefold()):
        return True
    letters = [teken.casefold() for teken in tekst if is_letter(teken)]
    return not letters or (len(set(letters)) < 2 and len(letters) > 1)


def tekst_of(letters: Letters, numbers: Ints, words: Ints) -> str:
    """Return the text of a stretch with spaces between its words."""
    parts: list[str] = []
    for place, number in enumerate(numbers.tolist()):
        if place and words[number] != words[numbers[place - 1]] and parts[-1] != " ":
            parts.append(" ")
        if letters.inkt[number]:
            teken = letters.teken[number]
            parts.append(teken if ord(teken) < ONBEKEND else "\ufffd")
    return "".join(parts).strip()


def around(letters: Letters, numbers: Ints) -> Vlak:
    """Return the rectangle around some glyphs."""
    vlak = letters.vlak[numbers]
    x0, y0 = vlak[:, :2].min(axis=0).tolist()
    x1, y1 = vlak[:, 2:].max(axis=0).tolist()
    return x0, y0, x1, y1


def _tekst(letters: Letters, numbers: Sequence[int] | Ints) -> str:
    return "".join(letters.teken[number] for number in numbers)

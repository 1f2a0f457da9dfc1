# SPDX-License-Identifier: EUPL-1.2
"""Which rows of a column form one paragraph, list item or heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from .hyphens import find_break
from .lines import MERK
from .order import Flow, Row

EINDE = (".", "!", "?", ":", ";")
KOPREGELS = 3
"""Lines of one heading, at most."""


@dataclass(slots=True)
class Maat:
    """What is usual in a document: the size of its text in points, and words that it writes with a hyphen."""

    grootte: float
    samen: frozenset[str]


@dataclass(slots=True)
class Group:
    """Rows that form one block."""

    rows: list[Row]
    merk: bool = False
    hang: float = field(default=0.0)


def find_groups(flow: Flow, maat: Maat) -> Iterator[Group]:
    """Yield the rows of a column in paragraphs, list items and headings."""
    return _join_heads(_groups(flow), maat)


def _groups(flow: Flow) -> Iterator[Group]:
    """Yield the rows of a column in paragraphs."""
    group: Group | None = None
    pitch = _pitch(flow.rows)
    for row in flow.rows:
        merk = _merk(row)
        if group is None or _starts(group, row, merk, pitch, flow.rechts):
            if group:
                yield group
            group = Group([row], merk is not None, merk or row.x0)
        else:
            group.rows.append(row)
            if len(group.rows) == 2 and group.merk:
                group.hang = row.x0
    if group:
        yield group


def _join_heads(groups: Iterable[Group], maat: Maat) -> Iterator[Group]:
    """Yield the groups, the lines of one heading together: two or three in a row, as in a name or a title."""
    run: list[Group] = []
    for group in groups:
        if run and not (_head(group, maat) and _follows(run[-1].rows[-1], group.rows[0])):
            yield from _one_head(run)
            run = []
        if run or _head(group, maat):
            run.append(group)
        else:
            yield group
    yield from _one_head(run)


def _one_head(run: Sequence[Group]) -> Iterator[Group]:
    """Yield one group for a run that is short enough for a heading, else each by itself."""
    rows = [row for group in run for row in group.rows]
    if run and len(rows) <= KOPREGELS:
        yield Group(rows, run[0].merk, run[0].hang)
    else:
        yield from run


def _head(group: Group, maat: Maat) -> bool:
    """Whether a group looks like a heading: bold or large, and not the end of a sentence."""
    large = group.rows[0].grootte >= 1.15 * maat.grootte
    gaps = any(stuk.gat >= 0 for row in group.rows for s in row.segmenten for stuk in s.stukken)
    return (large or all(map(is_vet, group.rows))) and not gaps and not _ended(group.rows[-1])


def _follows(last: Row, row: Row) -> bool:
    """Whether a row without marker stands right under one that looks the same."""
    same = abs(last.grootte - row.grootte) <= 0.08 * row.grootte and is_vet(last) == is_vet(row)
    return same and _merk(row) is None and 0.2 < (row.voet - last.voet) / row.grootte <= 1.4


def _pitch(rows: Sequence[Row]) -> float:
    """Return the usual distance between baselines, as a multiple of the size of the text."""
    steps = sorted(
        (b.voet - a.voet) / b.grootte
        for a, b in pairwise(rows)
        if abs(a.grootte - b.grootte) < 0.5 and 0.8 < (b.voet - a.voet) / b.grootte < 2.2
    )
    return steps[len(steps) // 4] if steps else 1.2


def _merk(row: Row) -> float | None:
    """Return where the text behind a list marker begins, or None for a row without marker."""
    first = row.segmenten[0]
    if first.stukken[0].gat >= 0:
        return None
    stukken = first.stukken
    if len(stukken) > 1 and MERK.match(stukken[0].tekst.strip()):
        return stukken[1].x0
    word, _, rest = first.tekst.lstrip().partition(" ")
    if not MERK.match(word) or not (rest.strip() or len(row.segmenten) > 1):
        return None
    return first.x0 + 0.5 * first.grootte * (len(word) + 1)


def _starts(group: Group, row: Row, merk: float | None, pitch: float, rechts: float) -> bool:
    """Whether a row begins a new block after what came before."""
    last = group.rows[-1]
    size = row.grootte
    step = row.voet - last.voet
    if step > max(1.12 * pitch, pitch + 0.18) * size or step < 0.2 * size or _tall(row) or _tall(last):
        return True
    if abs(size - last.grootte) > 0.08 * size or is_vet(row) != is_vet(last):
        return True
    if merk is not None and (group.merk or _ended(last) or _room(last, row, rechts)):
        return True
    if (
        group.merk
        and row.x0 < group.hang - 0.8 * size
        and (len(group.rows) > 1 or step > 1.04 * pitch * size)
    ):
        return True
    if not group.merk and row.x0 > last.x0 + 0.8 * size and _ended(last):
        return True
    return _room(last, row, rechts)


def _tall(row: Row) -> bool:
    """Whether a row holds a gap of several lines, which stands by itself."""
    return any(s.onder - s.boven > 1.6 * s.grootte for s in row.segmenten)


def _ended(row: Row) -> bool:
    return row.segmenten[-1].tekst.rstrip().endswith(EINDE)


def _room(last: Row, row: Row, rechts: float) -> bool:
    """Whether the first word of a row would have fitted on the line before: then the break was meant."""
    first = row.segmenten[0]
    if find_break(last.segmenten[-1].tekst) and first.tekst.lstrip()[:1].islower():
        return False
    wide = first.x1 - first.x0
    if first.stukken[0].gat < 0:
        tekst = first.tekst.strip()
        # A number may be tied to its neighbour: `4 oktober`, `nr. 7`.
        words = tekst.split(" ", 2)[:2]
        tied = len(words[0]) <= 4 and any(word[:1].isdigit() for word in words)
        first_word = " ".join(words) if tied else words[0]
        wide *= len(first_word) / max(1, len(tekst))
    return last.x1 + wide + 2.5 * row.grootte < rechts


def is_vet(row: Row) -> bool:
    """Whether all text of a row is bold; a row without text counts as plain."""
    texts = [stuk for segment in row.segmenten for stuk in segment.stukken if stuk.tekst.strip()]
    return bool(texts) and all(stuk.vet for stuk in texts)

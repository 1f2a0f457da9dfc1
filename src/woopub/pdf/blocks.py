# SPDX-License-Identifier: EUPL-1.2
"""From rows to blocks: paragraphs, headings, list items, tables' rows, and the notes at a page's edges."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ..model import Blok, Bloksoort, Gat, Tekst
from .hyphens import find_break, join_lines
from .lines import MERK, ZACHT, Stuk
from .order import Flow, Region, Row, TableRow

NOOTMERK = re.compile(r"\s*(?:\(?\d{1,3}\)?|\*{1,3}|[†‡])(?:\s|(?=[A-Z]))")
NAAM = re.compile(
    r"(?:[A-Z][a-z]?\.\s?){1,5}\s*(?:(?:van|de|den|der|ter|ten|het|'t)\s+)*[A-Z][\w'’-]+(?:\s[\w'’-]+)?$"
)
"""The whole of a line that signs a letter, under the office: `A.B. van der Voorbeeld`."""

EINDE = (".", "!", "?", ":", ";")
MAX_KOP = 160
"""Characters; a longer text is a paragraph, however it is set."""


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


def make_blocks(regions: Sequence[Region], maat: Maat) -> Iterator[Blok]:
    """Yield the blocks of a page in the order of its regions."""
    for number, region in enumerate(regions, start=1):
        if isinstance(region, TableRow):
            if delen := _join_cells(region, maat):
                yield Blok(Bloksoort.ALINEA, delen)
            continue
        groups = list(_groups(region))
        notes = _first_note(groups, maat) if number == len(regions) else len(groups)
        for place, group in enumerate(groups):
            delen = _delen(group.rows, maat)
            if delen:
                yield Blok(Bloksoort.NOOT if place >= notes else _soort(group, delen, maat), delen)


def make_notes(rows: Sequence[Row], maat: Maat) -> Iterator[Blok]:
    """Yield a block for each row of a running header or footer."""
    for row in rows:
        if delen := _delen([row], maat):
            yield Blok(Bloksoort.NOOT, delen)


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
    if abs(size - last.grootte) > 0.08 * size or _vet(row) != _vet(last):
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


def _vet(row: Row) -> bool:
    """Whether all text of a row is bold; a row without text counts as plain."""
    texts = [stuk for segment in row.segmenten for stuk in segment.stukken if stuk.tekst.strip()]
    return bool(texts) and all(stuk.vet for stuk in texts)


def _first_note(groups: Sequence[Group], maat: Maat) -> int:
    """Return the place of the first footnote: small text up to the end, that begins with a note's mark."""
    first = len(groups)
    for place in range(len(groups) - 1, -1, -1):
        rows = groups[place].rows
        if any(
            row.segmenten[0].grootte > 0.92 * maat.grootte and len(row.segmenten[0].tekst) > 3 for row in rows
        ):
            break
        if NOOTMERK.match(rows[0].segmenten[0].tekst):
            first = place
    return first


def _soort(group: Group, delen: Sequence[Tekst | Gat], maat: Maat) -> Bloksoort:
    tekst = "".join(deel.tekst for deel in delen if isinstance(deel, Tekst)).strip()
    letters = any(teken.isalpha() for teken in tekst)
    large = group.rows[0].grootte >= 1.15 * maat.grootte
    vet = all(_vet(row) for row in group.rows) and len(group.rows) <= 3
    vet = vet and not tekst.endswith(":") and not any(isinstance(deel, Gat) for deel in delen)
    if letters and len(tekst) <= MAX_KOP and not tekst.endswith((",", ";")) and (large or vet):
        return Bloksoort.KOP
    return Bloksoort.PUNT if group.merk else Bloksoort.ALINEA


def _join_cells(row: TableRow, maat: Maat) -> tuple[Tekst | Gat, ...]:
    """Return the cells of a table's row one after the other, a tab between them."""
    delen: list[Tekst | Gat] = []
    for cell in row.cellen:
        own = _delen(cell, maat)
        if delen and own:
            _add(delen, "\t", False)
        for deel in own:
            if isinstance(deel, Gat):
                delen.append(deel)
            else:
                _add(delen, deel.tekst, deel.vet)
    return tuple(delen)


def _delen(rows: Sequence[Row], maat: Maat) -> tuple[Tekst | Gat, ...]:
    """Return the text and gaps of rows as running text."""
    delen: list[Tekst | Gat] = []
    for row in rows:
        if delen:
            _break_line(delen, row, maat)
        end: float | None = None
        for segment in row.segmenten:
            for stuk in segment.stukken:
                if end is not None and stuk.x0 - end > 0.18 * stuk.grootte:
                    _space(delen, stuk)
                _put(delen, stuk)
                end = stuk.x1
    return _tidy(delen)


def _put(delen: list[Tekst | Gat], stuk: Stuk) -> None:
    """Append text or a gap; a gap that touches a word, as boxes do, is kept apart from it."""
    last = delen[-1] if delen else None
    if stuk.gat >= 0:
        if isinstance(last, Tekst) and last.tekst[-1:].isalnum():
            _space(delen, stuk)
        delen.append(Gat(stuk.gat))
    else:
        _add(delen, " " if isinstance(last, Gat) and stuk.tekst[:1].isalnum() else "", stuk.vet)
        _add(delen, stuk.tekst, stuk.vet)


def _space(delen: list[Tekst | Gat], stuk: Stuk) -> None:
    last = delen[-1] if delen else None
    if (isinstance(last, Tekst) and last.tekst.endswith(" ")) or stuk.tekst.startswith(" "):
        return
    _add(delen, " ", last.vet if isinstance(last, Tekst) else stuk.vet)


def _break_line(delen: list[Tekst | Gat], row: Row, maat: Maat) -> None:
    """Make the end of the line before fit the start of this row, hyphen or space."""
    first = row.segmenten[0].stukken[0]
    last = delen[-1]
    if first.gat >= 0 or isinstance(last, Gat):
        _space(delen, first)
        return
    before, after = join_lines(last.tekst, row.segmenten[0].tekst, maat.samen)
    delen[-1] = Tekst(before, last.vet)
    if after != row.segmenten[0].tekst:
        first.tekst = first.tekst.lstrip()


def _add(delen: list[Tekst | Gat], tekst: str, vet: bool) -> None:
    """Append text, to the last run where that looks the same."""
    last = delen[-1] if delen else None
    if isinstance(last, Tekst) and (last.vet == vet or not tekst.strip()):
        delen[-1] = Tekst(last.tekst + tekst, last.vet)
    elif tekst:
        delen.append(Tekst(tekst, vet))


def _tidy(delen: Sequence[Tekst | Gat]) -> tuple[Tekst | Gat, ...]:
    """Return the parts with single spaces, none at the ends, and without what is empty."""
    tidy: list[Tekst | Gat] = []
    for deel in delen:
        if isinstance(deel, Gat):
            tidy.append(deel)
            continue
        tekst = re.sub(" +", " ", deel.tekst.replace(ZACHT, ""))
        before = tidy[-1] if tidy else None
        # A space between plain and bold text is plain.
        if isinstance(before, Tekst) and before.vet and before.tekst.endswith(" "):
            tidy[-1] = before = Tekst(before.tekst.rstrip(" "), True)
            tekst = " " + tekst.lstrip(" ")
        elif (
            isinstance(before, Tekst)
            and deel.vet
            and tekst.startswith(" ")
            and not before.tekst.endswith(" ")
        ):
            tidy[-1] = before = Tekst(before.tekst + " ", before.vet)
        if before is None or (isinstance(before, Tekst) and before.tekst.endswith(" ")):
            tekst = tekst.lstrip(" ")
        if tekst:
            tidy.append(Tekst(tekst, deel.vet))
    if tidy and isinstance(last := tidy[-1], Tekst):
        tidy[-1] = Tekst(last.tekst.rstrip(" "), last.vet)
    return tuple(deel for deel in tidy if isinstance(deel, Gat) or deel.tekst)

# SPDX-License-Identifier: EUPL-1.2
"""From rows to blocks: paragraphs, headings, list items, tables' rows, and the notes at a page's edges."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model import Blok, Bloksoort, Gat, Tekst
from .groups import KOPREGELS, Group, Maat, find_groups, is_vet
from .hyphens import join_lines
from .lines import NAUW, ZACHT, Stuk
from .order import Region, Row, TableRow

NOOTMERK = re.compile(r"\s*(?:\(?\d{1,3}\)?|\*{1,3}|[†‡])(?:\s|(?=[A-Z]))")
NAAM = re.compile(
    r"(?:[A-Z][a-z]?\.\s?){1,5}\s*(?:(?:van|de|den|der|ter|ten|het|'t)\s+)*[A-Z][\w'’-]+(?:\s[\w'’-]+)?$"
)
"""The whole of a line that signs a letter, under the office: `A.B. van der Voorbeeld`."""

MAX_KOP = 160
"""Characters; a longer text is a paragraph, however it is set."""


def make_blocks(regions: Sequence[Region], maat: Maat) -> Iterator[Blok]:
    """Yield the blocks of a page in the order of its regions."""
    for number, region in enumerate(regions, start=1):
        if isinstance(region, TableRow):
            if delen := _join_cells(region, maat):
                yield Blok(Bloksoort.ALINEA, delen)
            continue
        groups = list(find_groups(region, maat))
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
    vet = all(is_vet(row) for row in group.rows) and len(group.rows) <= KOPREGELS
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
                if end is not None and stuk.x0 - end > NAUW * stuk.grootte:
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

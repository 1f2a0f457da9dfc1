# SPDX-License-Identifier: EUPL-1.2
"""Reading order: from segments anywhere on a page to rows, columns one after the other, tables row by row.

The page is cut into bands at white space across its whole width. Bands that share a white gutter form a
zone; a zone is read column by column when it looks like columns, and row by row when it looks like a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...model import Vlak
from .lines import MERK, Frame, Segment

GOOT = 10.0
"""Points of white that may keep columns apart."""

MAX_DIEP = 6
"""Columns inside columns, at most."""

Gutter = tuple[float, float]


@dataclass(slots=True)
class Row:
    """Segments on one baseline, from left to right."""

    segmenten: list[Segment]

    @property
    def x0(self) -> float:
        """The left edge."""
        return self.segmenten[0].x0

    @property
    def x1(self) -> float:
        """The right edge."""
        return max([segment.x1 for segment in self.segmenten])

    @property
    def voet(self) -> float:
        """The height of the baseline."""
        return self.segmenten[0].voet

    @property
    def grootte(self) -> float:
        """The size of the largest text."""
        first = self.segmenten[0].grootte
        return first if len(self.segmenten) == 1 else max([segment.grootte for segment in self.segmenten])


@dataclass(slots=True)
class Flow:
    """Rows of running text in one column, which ends at ``rechts``."""

    rows: list[Row]
    rechts: float


@dataclass(slots=True)
class TableRow:
    """One row of a table: the rows of text in each cell."""

    cellen: list[list[Row]]


Region = Flow | TableRow


def find_regions(frame: Frame, rechts: float) -> list[Region]:
    """Return the parts of a page in reading order; ``rechts`` is where its running text may end."""
    segments = list(_with_marks(frame.segmenten))
    return list(_joined(_cut(segments, frame.balken, rechts, MAX_DIEP)))


def _with_marks(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Yield the segments; a list marker becomes one with the text behind it, however far away."""
    marks: dict[int, list[Segment]] = {}
    rest: list[Segment] = []
    for segment in segments:
        if segment.x1 - segment.x0 < 40 and MERK.match(segment.tekst.strip()):
            marks.setdefault(round(segment.voet), []).append(segment)
        else:
            rest.append(segment)
    for segment in sorted(rest, key=lambda s: s.x0) if marks else rest:
        high = round(segment.voet)
        near = [
            m for y in (high - 1, high, high + 1) for m in marks.get(y, ()) if -2 < segment.x0 - m.x1 < 60
        ]
        if mark := max(near, key=lambda m: m.x1, default=None):
            marks[round(mark.voet)].remove(mark)
            segment.stukken = [*mark.stukken, *segment.stukken]
            segment.x0 = mark.x0
        yield segment
    for left in marks.values():
        yield from left


def _cut(segments: list[Segment], rules: Sequence[Vlak], rechts: float, diep: int) -> Iterator[Region]:
    bands = _bands(segments)
    place = 0
    while place < len(bands):
        end, gutter = _zone(bands, place, rules)
        zone = [segment for band in bands[place:end] for segment in band]
        if gutter is None or not diep or (end == place + 1 and len(_rows(zone)) == 1 and _narrow(zone)):
            yield Flow(_rows(zone), rechts)
        elif _is_columns(zone, gutter, rules):
            middle = (gutter[0] + gutter[1]) / 2
            yield from _cut([s for s in zone if s.x0 < middle], rules, gutter[0], diep - 1)
            yield from _cut([s for s in zone if s.x0 >= middle], rules, rechts, diep - 1)
        else:
            yield from _table(bands[place:end], rules)
        place = end


def _joined(regions: Iterable[Region]) -> Iterator[Region]:
    """Yield the regions, running text that only a band kept apart in one piece."""
    last: Flow | None = None
    for region in regions:
        if isinstance(region, Flow) and last and last.rechts == region.rechts and _below(last, region):
            last.rows.extend(region.rows)
            continue
        if last:
            yield last
        last = region if isinstance(region, Flow) else None
        if last is None:
            yield region
    if last:
        yield last


def _below(above: Flow, flow: Flow) -> bool:
    return flow.rows[0].voet >= above.rows[-1].voet


def _bands(segments: list[Segment]) -> list[list[Segment]]:
    """Return the segments in groups with white space across the whole width between them."""
    bands: list[list[Segment]] = []
    bottom = 0.0
    for segment in sorted(segments, key=lambda s: s.boven):
        if bands and segment.boven < bottom:
            bands[-1].append(segment)
            bottom = max(bottom, segment.onder)
        else:
            bands.append([segment])
            bottom = segment.onder
    return bands


def _rows(segments: Iterable[Segment]) -> list[Row]:
    """Return segments by baseline, top to bottom."""
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda s: s.voet):
        if rows and segment.voet - rows[-1].voet <= 0.35 * min(segment.grootte, rows[-1].grootte):
            rows[-1].segmenten.append(segment)
        else:
            rows.append(Row([segment]))
    for row in rows:
        row.segmenten.sort(key=lambda s: s.x0)
    return rows


def _narrow(zone: Sequence[Segment]) -> bool:
    """Whether no space inside one line is wider than three letters."""
    return all(b.x0 - a.x1 < 3 * a.grootte for a, b in pairwise(sorted(zone, key=lambda s: s.x0)))


def _white(band: Iterable[Segment]) -> list[Gutter]:
    """Return where a band has no ink, from minus to plus infinity."""
    white: list[Gutter] = []
    end = float("-inf")
    for segment in sorted(band, key=lambda s: s.x0):
        if segment.x0 > end:
            white.append((end, segment.x0))
        end = max(end, segment.x1)
    return [*white, (end, float("inf"))]


def _shared(a: Iterable[Gutter], b: Sequence[Gutter]) -> list[Gutter]:
    both = ((max(x[0], y[0]), min(x[1], y[1])) for x in a for y in b)
    return [gutter for gutter in both if gutter[1] - gutter[0] >= GOOT]


def _zone(bands: Sequence[list[Segment]], start: int, rules: Sequence[Vlak]) -> tuple[int, Gutter | None]:
    """Return the band after the zone that begins here, and its widest gutter; without one it is one band."""
    if len(bands[start]) == 1:
        return start + 1, None
    gutters = _shared([(float("-inf"), float("inf"))], _white(bands[start])[1:-1])
    if not gutters:
        return start + 1, None
    end, last_both = start + 1, start + 1
    while end < len(bands):
        band = bands[end]
        left = _shared(gutters, _white(band))
        both = any(min(s.x0 for s in band) < g[0] and max(s.x1 for s in band) > g[1] for g in left)
        far = min(s.boven for s in band) - max(s.onder for s in bands[end - 1]) > 2.5 * band[0].grootte
        if not left or (far and not both):
            break
        gutters, end = left, end + 1
        if both:
            last_both = end
    # One-sided bands at the end belong to the zone only as the rest of a long column.
    if last_both - start < 6:
        heights = _heights([segment for band in bands[start:last_both] for segment in band], rules)
        while last_both < end and _same_row(bands[last_both - 1], bands[last_both], heights):
            last_both += 1
        end = last_both
    x0 = min(s.x0 for band in bands[start:end] for s in band)
    x1 = max(s.x1 for band in bands[start:end] for s in band)
    inner = [g for g in gutters if g[0] > x0 - 1 and g[1] < x1 + 1]
    return end, max(inner, key=lambda g: g[1] - g[0], default=None)


def _is_columns(zone: Sequence[Segment], gutter: Gutter, rules: Sequence[Vlak]) -> bool:
    """Whether both sides of a gutter are texts of their own: prose, or lines at different heights."""
    top, bottom = min(s.boven for s in zone), max(s.onder for s in zone)
    for x0, y0, x1, y1 in rules:
        if (
            y1 >= top
            and y0 <= bottom
            and x0 <= gutter[1]
            and x1 >= gutter[0]
            and y1 - y0 < 0.9 * (bottom - top)
        ):
            return False
    left = _rows(s for s in zone if s.x1 <= gutter[0] + 1)
    right = _rows(s for s in zone if s.x1 > gutter[0] + 1)
    if min(len(left), len(right)) < 2:
        return False
    less, more = sorted((left, right), key=len)
    level = sum(any(abs(a.voet - b.voet) <= 1.5 for b in more) for a in less)
    return level < 0.6 * len(less) or (_prose(left) and _prose(right))


def _prose(rows: Sequence[Row]) -> bool:
    """Whether most rows fill their column, as wrapped text does."""
    x0, x1 = min(row.x0 for row in rows), max(row.x1 for row in rows)
    full = sum(row.x1 - row.x0 > 0.75 * (x1 - x0) for row in rows)
    long = sum(len(segment.tekst) for row in rows for segment in row.segmenten) / len(rows)
    return len(rows) >= 3 and full >= 0.6 * len(rows) and long >= 20


def _table(bands: Sequence[list[Segment]], rules: Sequence[Vlak]) -> Iterator[TableRow]:
    """Yield the rows of a table: what painted lines keep together, else each band by itself."""
    heights = _heights([segment for band in bands for segment in band], rules)
    group = list(bands[0])
    for above, band in pairwise(bands):
        if not _same_row(above, band, heights):
            yield TableRow(_cells(group))
            group = []
        group.extend(band)
    yield TableRow(_cells(group))


def _heights(segments: Sequence[Segment], rules: Sequence[Vlak]) -> list[float]:
    """Return the heights of the painted lines above, below and beside some text."""
    x0, x1 = min(s.x0 for s in segments), max(s.x1 for s in segments)
    return sorted({y for rule in rules if rule[0] < x1 and rule[2] > x0 for y in (rule[1], rule[3])})


def _same_row(above: Sequence[Segment], below: Sequence[Segment], heights: Sequence[float]) -> bool:
    """Whether two bands stand between the same painted lines."""
    first, last = min(s.boven for s in above), max(s.onder for s in below)
    end, start = max(s.onder for s in above), min(s.boven for s in below)
    framed = bool(heights) and heights[0] < first + 4 and heights[-1] > last - 4
    return framed and not any(end - 2 < y < start + 2 for y in heights)


def _cells(segments: Sequence[Segment]) -> list[list[Row]]:
    """Return the rows of text in each cell, cells from left to right."""
    cuts = [(g[0] + g[1]) / 2 for g in _white(segments)[1:-1]]
    cells: list[list[Segment]] = [[] for _ in range(len(cuts) + 1)]
    for segment in segments:
        cells[sum(segment.x0 >= cut for cut in cuts)].append(segment)
    return [_rows(cell) for cell in cells]

# SPDX-License-Identifier: EUPL-1.2
"""The text of a whole document: what is usual in it, its running headers and footers, its blocks by page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from ...model import Blok
from .blocks import make_blocks, make_notes
from .groups import Maat
from .hyphens import find_hyphenated
from .lines import Frame, Segment
from .order import Row, find_regions

RAND = 0.11
"""The part of a page's height, above and below, where running headers and footers stand."""

ADEM = 1.6
"""Distance from the body, as a multiple of the size of the text, that a running header or footer keeps."""

PAGINANUMMER = re.compile(
    r"(?:(?:pagina|blad|bladzijde|page|pag\.?|p\.)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:van|/|of)\s*\d{1,4})?$",
    re.I,
)

MAX_RAND = 120
"""Characters of a running header or footer that ends in the page number."""

Edges = tuple[list[Row], list[Row]]


def read_text(pages: Sequence[Sequence[Frame]]) -> list[tuple[Blok, ...]]:
    """Return the blocks of each page; each page is given as its frames, that with the most text first."""
    frames = [frame for page in pages for frame in page]
    maat = Maat(_usual_size(frames), find_hyphenated(s.tekst for frame in frames for s in frame.segmenten))
    edges = [_edges(page[0]) for page in pages]
    repeated = _repeated(edges)
    widths = _right_edges(pages)
    blocks: list[tuple[Blok, ...]] = []
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True), start=1):
        top, bottom = ([row for row in rows if _running(row, number, repeated)] for rows in edge)
        top, bottom = _apart(page[0], top, bottom)
        notes = {id(segment) for row in (*top, *bottom) for segment in row.segmenten}
        page[0].segmenten[:] = [s for s in page[0].segmenten if id(s) not in notes]
        body = (make_blocks(find_regions(f, widths.get(round(f.breedte), f.breedte)), maat) for f in page)
        blocks.append((*make_notes(top, maat), *chain.from_iterable(body), *make_notes(bottom, maat)))
    return blocks


def _usual_size(frames: Iterable[Frame]) -> float:
    """Return the size, in points, of most of the text."""
    sizes: Counter[float] = Counter()
    for frame in frames:
        for segment in frame.segmenten:
            sizes[round(segment.grootte * 2) / 2] += len(segment.tekst)
    return max(sizes, key=lambda size: (sizes[size], size), default=10.0)


def _right_edges(pages: Iterable[Sequence[Frame]]) -> dict[int, float]:
    """Return, for each width of page, how far to the right the text of most full lines goes."""
    edges: dict[int, list[float]] = {}
    for page in pages:
        for frame in page:
            edges.setdefault(round(frame.breedte), []).extend(
                s.x1 for s in frame.segmenten if len(s.tekst) > 30
            )
    return {wide: sorted(found)[int(0.95 * (len(found) - 1))] for wide, found in edges.items() if found}


def _edges(frame: Frame) -> Edges:
    """Return the rows in the top and bottom margin of a page."""
    top = [s for s in frame.segmenten if s.onder < RAND * frame.hoogte]
    bottom = [s for s in frame.segmenten if s.boven > (1 - RAND) * frame.hoogte]
    return _rows(top), _rows(bottom)


def _rows(segments: list[Segment]) -> list[Row]:
    rows: dict[int, list[Segment]] = {}
    for segment in segments:
        rows.setdefault(round(segment.voet), []).append(segment)
    return [Row(sorted(rows[voet], key=lambda s: s.x0)) for voet in sorted(rows)]


def _apart(frame: Frame, top: list[Row], bottom: list[Row]) -> Edges:
    """Return the rows of both margins without those that the body of the page runs into."""
    own = {id(segment) for row in (*top, *bottom) for segment in row.segmenten}
    body = [segment.voet for segment in frame.segmenten if id(segment) not in own]
    while top and any(0 <= voet - top[-1].voet < ADEM * top[-1].grootte for voet in body):
        body.extend(segment.voet for segment in top.pop().segmenten)
    while bottom and any(0 <= bottom[0].voet - voet < ADEM * bottom[0].grootte for voet in body):
        body.extend(segment.voet for segment in bottom.pop(0).segmenten)
    return top, bottom


def _wording(row: Row) -> str:
    """Return the text of a row in which every number is the same."""
    return re.sub(r"\d+", "#", " ".join(" ".join(s.tekst for s in row.segmenten).split()))


def _repeated(edges: Sequence[Edges]) -> set[str]:
    """Return the wordings that stand in the margin of half the pages, or of three and one in five."""
    counts = Counter(wording for edge in edges for wording in {_wording(row) for row in chain(*edge)})
    least = max(2, min(len(edges) / 2, max(3, len(edges) / 5)))
    return {wording for wording, count in counts.items() if count >= least}


def _running(row: Row, number: int, repeated: set[str]) -> bool:
    """Whether a row in a margin is a running header or footer: a page number, one that ends in it, or repeated."""
    wording = _wording(row)
    tekst = " ".join(" ".join(segment.tekst for segment in row.segmenten).split())
    if PAGINANUMMER.match(tekst) or (len(tekst) <= MAX_RAND and tekst.endswith(f" {number}")):
        return True
    return wording in repeated and any(teken.isalnum() for teken in wording)

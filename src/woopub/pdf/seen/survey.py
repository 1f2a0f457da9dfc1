# SPDX-License-Identifier: EUPL-1.2
"""The cheap first look at a page: where may something be recoverable that is not visible?

It works on what reading a page needs anyway, so that an ordinary page costs little more. It may ask for too
much, never for too little: the verdict is the gate's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...law import read_label
from ...model import Vlak
from ..geometry import Punt, area, around, grow, overlap, within
from ..painted import Char, Line, Shape, Span, light
from .contents import Aard
from .stacked import find_stacked
from .strokes import count_pieces, list_pieces, sharing, without_rims

Log = Sequence[tuple[str, Vlak]]
"""The paint operations of a page: PyMuPDF's name of each, and its place."""

TEKST = frozenset({"fill-text", "stroke-text"})
BEELD = frozenset({"fill-image", "fill-imgmask", "fill-shade"})

SAMEN = 3
"""So many thin strokes over one text may hide it."""

DOORZICHTIG = 0.6
"""Opacity of text below which it may not be seen."""

LICHT = 0.5
"""Lightness from which text may be too light for paper."""

GELIJK = 0.35
"""Difference of each colour part up to which text may not stand out from its ground."""

OP = 1.0
"""The same around a fill of the colour of text: text beside it stands out."""

GAT = 0.8
"""Room between letters, as a share of their size, from which there may be a box between them."""

MINUSCUUL = 1.6
"""Points; nobody reads smaller text."""

RUIM = 3.0
"""Points around a suspicious place that are looked at with it."""

KORT = 60
"""Characters; a longer span is no label."""

ALTIJD = 2**62
"""Later than any paint operation."""

MEESTE = 4000
"""Pieces of strokes and fills that are compared with text one by one; a page with more is looked at as a whole."""


@dataclass(frozen=True, slots=True)
class Plek:
    """A suspicious place: only what is painted before operation ``voor`` can be hidden there.

    ``strepen`` says that thin strokes may hide it, where some come together.
    """

    vlak: Vlak
    voor: int = ALTIJD
    strepen: bool = False


@dataclass(slots=True)
class Verdacht:
    """What to look at: the whole page or some places; whether there is text off the page or that is not painted."""

    heel: bool = False
    plekken: list[Plek] = field(default_factory=list)
    buiten: bool = False
    blind: bool = False
    lagen: bool = False

    def __bool__(self) -> bool:
        return self.heel or self.buiten or self.blind or self.lagen or bool(self.plekken)


def survey(
    log: Log,
    lines: Sequence[Line],
    shapes: Sequence[Shape],
    aard: Aard,
    size: Punt,
    own: Mapping[str, str],
) -> Verdacht:
    """Return what to look at on a page of this size; ``own`` are an authority's labels, which need no look."""
    every = [span for line in lines for span in line.spans]
    spans = [span for span in every if span.tekst.strip()]
    verdacht = Verdacht(heel=aard.masker or aard.patroon)
    verdacht.blind = aard.tekstknip or any(kind == "ignore-text" for kind, _ in log)
    page = (-1.0, -1.0, size[0] + 1.0, size[1] + 1.0)
    verdacht.buiten = any(kind.endswith("-text") and _sticks_out(vlak, page) for kind, vlak in log)
    if verdacht.heel:
        return verdacht
    texts = [(number, vlak) for number, (kind, vlak) in enumerate(log) if kind in TEKST]
    pieces = [piece for span in spans for piece in _pieces(span)]
    verdacht.plekken += _with_text(_under(texts, log, shapes), pieces, own)
    verdacht.plekken += [Plek(span.vlak) for span in spans if _is_odd(span) and not _is_label(span, own)]
    verdacht.plekken += _with_text(_on_like_ground(pieces, shapes), pieces, own)
    verdacht.plekken += map(Plek, find_stacked(spans))
    verdacht.plekken += map(Plek, _elsewhere(every, [vlak for _, vlak in texts]))
    verdacht.plekken = [replace(plek, vlak=grow(plek.vlak, RUIM)) for plek in verdacht.plekken]
    return verdacht


def _pieces(span: Span) -> Iterator[Span]:
    """Yield a span that was read in detail in pieces: what a box was put between is in no place under it."""
    if span.heel or not span.chars:
        yield span
        return
    part: list[Char] = []
    last = span.chars[0].vlak
    for char in span.chars:
        printed = not char.teken.isspace()
        if part and printed and _room(last, char.vlak) > GAT * span.grootte:
            yield from _piece(span, part)
            part = []
        part.append(char)
        last = char.vlak if printed else last
    yield from _piece(span, part)


def _piece(span: Span, chars: Sequence[Char]) -> Iterator[Span]:
    printed = [char.vlak for char in chars if not char.teken.isspace()]
    if printed:
        tekst = "".join([char.teken for char in chars])
        yield replace(span, tekst=tekst, vlak=around(printed), chars=[], heel=True)


def _room(a: Vlak, b: Vlak) -> float:
    """Return how far two rectangles are apart, along the axis on which that is most."""
    return max(b[0] - a[2], a[0] - b[2], b[1] - a[3], a[1] - b[3])


def count_signs(lines: Sequence[Line]) -> int:
    """Return the number of characters in lines, white space left out."""
    return sum(len(part) for line in lines for span in line.spans for part in span.tekst.split())


def _sticks_out(vlak: Vlak, page: Vlak) -> bool:
    if within(vlak, page):
        return False
    return vlak[2] > vlak[0] and area(overlap(vlak, page)) < 0.98 * area(vlak)


def _is_odd(span: Span) -> bool:
    """Whether a span's own looks may keep it from being seen on paper."""
    return span.dekking < DOORZICHTIG or light(span.kleur) >= LICHT or span.grootte < MINUSCUUL


def _is_label(span: Span, own: Mapping[str, str]) -> bool:
    label = read_label(span.tekst, own) if len(span.tekst) <= KORT else None
    return label is not None and not label.toevoeging


def _with_text(plekken: Sequence[Plek], spans: Sequence[Span], own: Mapping[str, str]) -> list[Plek]:
    """Return the places where the text layer has more than labels: one operation may paint text around a gap."""
    if not plekken or not spans:
        return []
    boxes = without_rims(np.array([span.vlak for span in spans]))
    labels: dict[int, bool] = {}
    found: list[Plek] = []
    for plek in plekken:
        for place in np.flatnonzero(sharing(boxes, plek.vlak)).tolist():
            if place not in labels:
                labels[place] = _is_label(spans[place], own)
            if not labels[place]:
                found.append(plek)
                break
    return found


def _under(texts: Sequence[tuple[int, Vlak]], log: Log, shapes: Sequence[Shape]) -> list[Plek]:
    """Return the places of text that share ground with what is painted later, or with images at all."""
    if not texts:
        return []
    orders = np.array([number for number, _ in texts])
    boxes = without_rims(np.array([vlak for _, vlak in texts]))
    found: list[Plek] = []
    images = [(ALTIJD, vlak) for kind, vlak in log if kind in BEELD]
    if count_pieces(shapes) > MEESTE:
        return [Plek(vlak) for _, vlak in texts]
    thick, thin = list_pieces(shapes)
    for number, vlak in (*images, *thick):
        hits = sharing(boxes, vlak) & (orders < number)
        found += [Plek(overlap(vlak, texts[place][1]), number) for place in np.flatnonzero(hits).tolist()]
    count = np.zeros(len(texts), int)
    for number, vlak in thin:
        count += sharing(boxes, vlak) & (orders < number)
    return found + [Plek(texts[place][1], strepen=True) for place in np.flatnonzero(count >= SAMEN).tolist()]


def _on_like_ground(spans: Sequence[Span], shapes: Sequence[Shape]) -> list[Plek]:
    """Return the spans on a fill of nearly their own colour, whichever was painted first."""
    fills = [
        (overlap(shape.vlak, shape.knip), shape.vulling)
        for shape in shapes
        if shape.vulling is not None and light(shape.vulling) < 0.97
    ]
    if not fills or not spans:
        return []
    boxes = without_rims(np.array([span.vlak for span in spans]))
    tones = np.array([span.kleur for span in spans])
    found: list[Plek] = []
    for vlak, vulling in fills:
        close = sharing(boxes, vlak) & (np.abs(tones - np.array(vulling)).max(axis=1) <= GELIJK)
        found += [
            Plek(grow(overlap(vlak, spans[place].vlak), OP - RUIM))
            for place in np.flatnonzero(close).tolist()
        ]
    return found


def _elsewhere(spans: Sequence[Span], texts: Sequence[Vlak]) -> list[Vlak]:
    """Return where text is painted that the text layer has in another place: fonts of signs with odd measures."""
    if not spans or not texts:
        return []
    boxes = np.array([span.vlak for span in spans])
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    places = np.array(texts) + [-1.0, -1.0, 1.0, 1.0]
    x0, y0, x1, y1 = (places[:, side][:, None] for side in range(4))
    told = ((x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)).any(axis=1)
    return [texts[place] for place in np.flatnonzero(~told & (x1 > x0 + 5.0)[:, 0]).tolist()]

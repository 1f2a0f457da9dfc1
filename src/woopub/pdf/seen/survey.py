# SPDX-License-Identifier: EUPL-1.2
"""The cheap first look at a page: where may something be recoverable that is not visible?

It works on what reading a page needs anyway, so that an ordinary page costs little more. It may ask for too
much, never for too little: the verdict is the gate's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from ...law import read_label
from ...model import Vlak
from ..geometry import Punt, area, around, grow, overlap
from ..painted import Char, Line, Shape, Span, light
from .contents import Aard
from .letters import Bools, Floats

Log = Sequence[tuple[str, Vlak]]
"""The paint operations of a page: PyMuPDF's name of each, and its place."""

TEKST = frozenset({"fill-text", "stroke-text"})
BEELD = frozenset({"fill-image", "fill-imgmask", "fill-shade"})

DUN = 2.4
"""Points; what is thinner hides a letter only together with others."""

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

TEKENS_OP_ELKAAR = 2.5
"""So many signs that share ground with others may say something; of one or two nobody can tell what they were."""

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
    verdacht.plekken += map(Plek, _on_top_of_each_other(spans))
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
    if vlak[0] >= page[0] and vlak[1] >= page[1] and vlak[2] <= page[2] and vlak[3] <= page[3]:
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
    boxes = _without_rims(np.array([span.vlak for span in spans]))
    labels: dict[int, bool] = {}
    found: list[Plek] = []
    for plek in plekken:
        for place in np.flatnonzero(_hits(boxes, plek.vlak)).tolist():
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
    boxes = _without_rims(np.array([vlak for _, vlak in texts]))
    found: list[Plek] = []
    images = [(ALTIJD, vlak) for kind, vlak in log if kind in BEELD]
    if _count_pieces(shapes) > MEESTE:
        return [Plek(vlak) for _, vlak in texts]
    thick, thin = list_pieces(shapes)
    for number, vlak in (*images, *thick):
        hits = _hits(boxes, vlak) & (orders < number)
        found += [Plek(overlap(vlak, texts[place][1]), number) for place in np.flatnonzero(hits).tolist()]
    count = np.zeros(len(texts), int)
    for number, vlak in thin:
        count += _hits(boxes, vlak) & (orders < number)
    return found + [Plek(texts[place][1], strepen=True) for place in np.flatnonzero(count >= SAMEN).tolist()]


def _without_rims(boxes: Floats) -> Floats:
    """Return the rectangles a little lower: much of a line's height is empty, what only grazes it hides nothing."""
    rim = np.minimum(0.2 * (boxes[:, 3] - boxes[:, 1]), 3.0)
    lower: Floats = boxes + np.stack([np.zeros(len(boxes)), rim, np.zeros(len(boxes)), -rim], axis=1)
    return lower


def _hits(boxes: Floats, vlak: Vlak) -> Bools:
    x0, y0, x1, y1 = vlak
    hits: Bools = (boxes[:, 0] < x1) & (boxes[:, 2] > x0) & (boxes[:, 1] < y1) & (boxes[:, 3] > y0)
    return hits


def _count_pieces(shapes: Iterable[Shape]) -> int:
    """Return how many pieces list_pieces would give."""
    return sum(
        1 if shape.vulling is not None else sum([len(lijn) - 1 for lijn in shape.lijnen]) for shape in shapes
    )


def list_pieces(shapes: Iterable[Shape]) -> tuple[list[tuple[int, Vlak]], list[tuple[int, Vlak]]]:
    """Return what shapes cover, thick and thin, with the order of painting.

    Fills come as their rectangle, other strokes as one around each straight piece.
    """
    thick: list[tuple[int, Vlak]] = []
    thin: list[tuple[int, Vlak]] = []
    for shape in shapes:
        if shape.vulling is not None:
            vlak = overlap(shape.vlak, shape.knip)
            wide = min(vlak[2] - vlak[0], vlak[3] - vlak[1])
            (thick if wide >= DUN else thin).append((shape.volgnummer, vlak))
        else:
            some = thick if shape.dikte >= DUN else thin
            for lijn in shape.lijnen:
                for a, b in pairwise(lijn):
                    piece = min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])
                    some.append(
                        (shape.volgnummer, overlap(grow(piece, max(0.1, shape.dikte / 2)), shape.knip))
                    )
    return thick, thin


def _on_like_ground(spans: Sequence[Span], shapes: Sequence[Shape]) -> list[Plek]:
    """Return the spans on a fill of nearly their own colour, whichever was painted first."""
    fills = [
        (overlap(shape.vlak, shape.knip), shape.vulling)
        for shape in shapes
        if shape.vulling is not None and light(shape.vulling) < 0.97
    ]
    if not fills or not spans:
        return []
    boxes = _without_rims(np.array([span.vlak for span in spans]))
    tones = np.array([span.kleur for span in spans])
    found: list[Plek] = []
    for vlak, vulling in fills:
        close = _hits(boxes, vlak) & (np.abs(tones - np.array(vulling)).max(axis=1) <= GELIJK)
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


def _on_top_of_each_other(spans: Sequence[Span]) -> list[Vlak]:
    """Return where pieces of text share much ground: letters that are drawn as boxes may hide others.

    An accent, a limit of a sum, a raised letter in a logo share ground with a sign or two: that is no leak, so
    only places where shares of three signs come together count, and text that is painted twice.
    """
    if len(spans) < 2:
        return []
    boxes = np.array([span.vlak for span in spans])
    order = np.argsort(boxes[:, 1], kind="stable")
    boxes = boxes[order]
    areas = np.maximum((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), 1e-6)
    found: list[tuple[Vlak, float]] = []
    for step in range(1, min(len(boxes), 200)):
        a, b = boxes[:-step], boxes[step:]
        high = np.minimum(a[:, 3], b[:, 3]) - b[:, 1]
        if not (high > 0).any():
            break
        wide = np.minimum(a[:, 2], b[:, 2]) - np.maximum(a[:, 0], b[:, 0])
        shared = np.maximum(wide, 0) * np.maximum(high, 0)
        for place in np.flatnonzero(shared >= 0.4 * np.minimum(areas[:-step], areas[step:])):
            p, q = boxes[place], boxes[place + step]
            vlak = max(p[0], q[0]), max(p[1], q[1]), min(p[2], q[2]), min(p[3], q[3])
            found.append((vlak, _signs_in(vlak, spans[order[place]], spans[order[place + step]])))
    return _together(found)


def _signs_in(vlak: Vlak, first: Span, second: Span) -> float:
    """Return how many signs of a text lie where it shares ground with another, at most; many for the same text."""
    if first.tekst.strip() == second.tekst.strip():
        return float("inf")
    return max(_share(vlak, first), _share(vlak, second))


def _share(vlak: Vlak, span: Span) -> float:
    """Return how many of the signs of a span, level or upright, lie in a part of its rectangle."""
    return area(vlak) / max(area(span.vlak), 1e-6) * len("".join(span.tekst.split()))


def _together(shared: Sequence[tuple[Vlak, float]]) -> list[Vlak]:
    """Return the places that have, with those right beside them, so many signs that they may say something."""
    if not shared:
        return []
    boxes = np.array([vlak for vlak, _ in shared])
    signs = np.array([count for _, count in shared])
    room = 2.0 * np.maximum(boxes[:, 3] - boxes[:, 1], boxes[:, 2] - boxes[:, 0]).clip(max=20.0) + 2.0
    found: list[Vlak] = []
    for place, (vlak, count) in enumerate(shared):
        near = count
        if count < TEKENS_OP_ELKAAR:
            x0, y0, x1, y1 = grow(vlak, float(room[place]))
            near = float(signs[_hits(boxes, (x0, y0, x1, y1))].sum())
        if near >= TEKENS_OP_ELKAAR:
            found.append(vlak)
    return found

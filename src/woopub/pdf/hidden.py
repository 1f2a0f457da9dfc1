# SPDX-License-Identifier: EUPL-1.2
"""Text that is still in the file under a shape painted over it (finding LEK001).

A first gate: glyphs under opaque fills and thick strokes, and glyphs in the colour of the fill that they
stand on. What images, layers and old revisions can hide is not looked at here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import hypot

from ..law import read_label
from ..model import Vlak
from .engine import Char, Glyph, Kleur, Line, Raster, Shape
from .geometry import Punt, Strips, inside, middle, overlap
from .sight import Sight

ONDOORZICHTIG = 0.95
"""From this opacity on a fill hides what is below it."""

ZELFDE_PLEK = 1.0
"""Points within which the same letter painted again is the same letter, seen after all."""

OP_RIJ = 3
"""Letters in a row that make a repeat."""

ZELFDE_KLEUR = 0.1
"""Difference of each colour part, 0 to 1, up to which text in a box cannot be read."""

VERSIERING = frozenset("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06")


@dataclass(slots=True)
class Leak:
    """A shape with readable text below it; the text itself is only counted."""

    vlak: Vlak
    tekens: int


@dataclass(slots=True)
class _Covered:
    vlak: Vlak
    tekens: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Hidden:
    """What lies under shapes on one page: the leaks, and the characters that may be shown."""

    leaks: list[Leak]
    _covers: Strips[Shape]
    _shown: set[tuple[str, float, float]]
    _ligatures: set[tuple[float, float]]

    def covers(self, char: Char) -> bool:
        """Whether a character of the text layer stands where a shape does, above or below it."""
        punt = middle(char.vlak)
        return any(inside(shape.lijnen, punt) for shape in self._covers.at(punt))

    def shows(self, char: Char, copies: set[tuple[str, float, float]]) -> bool:
        """Whether a character on or under a shape is one of the glyphs that are seen, and not a second copy.

        What cannot be matched with a glyph that is seen counts as hidden. ``copies`` is filled on the way.
        """
        place = _key(char.voet)
        if place in self._ligatures:
            return True
        key = (char.teken, *place)
        shows = key in self._shown and key not in copies
        copies.add(key)
        return shows


def find_hidden(
    glyphs: Sequence[Glyph], shapes: Iterable[Shape], render: Callable[[], Raster], letters: Mapping[str, str]
) -> Hidden:
    """Return what is hidden under the opaque shapes of a page; ``letters`` are an authority's own labels.

    ``render`` draws the page; it is called only where shapes and glyphs say that something may be hidden.
    """
    fills = [shape for shape in shapes if shape.vulling is not None and shape.dekking >= ONDOORZICHTIG]
    strips = Strips(fills, lambda shape: overlap(shape.vlak, shape.knip))
    seen: list[Glyph] = []
    covered: list[tuple[Glyph, Shape]] = []
    for glyph in glyphs:
        if cover := _cover(glyph, strips):
            covered.append((glyph, cover))
        else:
            seen.append(glyph)
    covered = _without_repeats(covered, seen)
    if any(not glyph.teken.isspace() for glyph, _ in covered):
        sight = Sight(render(), seen)
        hides = [sight.is_hidden(glyph.vlak, cover) for glyph, cover in covered]
        seen.extend(glyph for (glyph, _), hidden in zip(covered, hides, strict=True) if not hidden)
        covered = [pair for pair, hidden in zip(covered, hides, strict=True) if hidden]
    per_shape: dict[tuple[int, ...], _Covered] = {}
    for glyph, cover in covered:
        vlak = overlap(cover.vlak, cover.knip)
        key = tuple(round(side) for side in vlak)
        per_shape.setdefault(key, _Covered(vlak)).tekens.append(glyph.teken)
    return Hidden(
        leaks=[leak for found in per_shape.values() if (leak := _leak(found, letters))],
        _covers=strips,
        _shown={(glyph.teken, *_key(glyph.voet)) for glyph in seen},
        _ligatures={_key(glyph.voet) for glyph in seen if glyph.teken in VERSIERING},
    )


def keep_shown(lines: Iterable[Line], hidden: Hidden) -> None:
    """Take every hidden character, and second copies on a shape, out of lines that were read in detail."""
    copies: set[tuple[str, float, float]] = set()
    for line in lines:
        for span in line.spans:
            kept: list[Char] = []
            for char in span.chars:
                if char.teken.isspace() or not hidden.covers(char) or hidden.shows(char, copies):
                    kept.append(char)
            span.chars = kept


def _cover(glyph: Glyph, fills: Strips[Shape]) -> Shape | None:
    """Return the shape that may hide a glyph: painted over it, or the ground below it in its own colour."""
    punt = middle(glyph.vlak)
    here = [shape for shape in fills.at(punt) if inside(shape.lijnen, punt)]
    over = [shape for shape in here if shape.volgnummer > glyph.volgnummer]
    if over or not here:
        return over[-1] if over else None
    return here[-1] if _same(here[-1].vulling, glyph.kleur) else None


def _same(a: Kleur | None, b: Kleur | None) -> bool:
    return (
        a is not None and b is not None and all(abs(x - y) <= ZELFDE_KLEUR for x, y in zip(a, b, strict=True))
    )


def _key(voet: Punt) -> tuple[float, float]:
    return round(voet[0], 2), round(voet[1], 2)


def _without_repeats(covered: list[tuple[Glyph, Shape]], seen: Iterable[Glyph]) -> list[tuple[Glyph, Shape]]:
    """Leave out what was painted again in the same place, where it is seen.

    That must be some letters in a row, or all that a shape covers: one letter of a label may happen to stand
    where the same letter is hidden.
    """
    near = _near(seen)
    kept: list[tuple[Glyph, Shape]] = []
    for _, own in groupby(covered, key=lambda pair: id(pair[1])):
        runs = [(again, list(run)) for again, run in groupby(own, key=lambda pair: _again(pair[0], near))]
        for again, run in runs:
            if not again or (len(run) < OP_RIJ and len(runs) > 1):
                kept.extend(run)
    return kept


def _near(glyphs: Iterable[Glyph]) -> dict[tuple[str, int, int], list[Punt]]:
    near: dict[tuple[str, int, int], list[Punt]] = defaultdict(list)
    for glyph in glyphs:
        near[glyph.teken, int(glyph.voet[0]), int(glyph.voet[1])].append(glyph.voet)
    return near


def _again(glyph: Glyph, seen: Mapping[tuple[str, int, int], list[Punt]]) -> bool:
    """Whether the same letter is seen at the same place, within ZELFDE_PLEK."""
    x, y = glyph.voet
    cells = [(glyph.teken, int(x) + i, int(y) + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    return any(hypot(x - a, y - b) <= ZELFDE_PLEK for cell in cells for a, b in seen.get(cell, ()))


def _leak(found: _Covered, letters: Mapping[str, str]) -> Leak | None:
    """Return the leak, or None for a label without an addition, and for marks that spell nothing."""
    tekst = "".join(found.tekens)
    label = read_label(tekst, letters=letters)
    if label and not label.toevoeging:
        return None
    if not any(teken.isalnum() or teken == "\ufffd" for teken in tekst):
        return None
    return Leak(found.vlak, sum(not teken.isspace() for teken in tekst))

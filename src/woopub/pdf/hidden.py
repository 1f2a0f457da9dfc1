# SPDX-License-Identifier: EUPL-1.2
"""Text that is still in the file where nobody sees it (finding LEK001).

Looked at are glyphs under opaque fills; under strokes of four points or more, straight, bent or curved; in
the colour of the fill that they stand on; under images painted later (one tone over the glyph, or an image
without transparency that shows no ink of the glyph's colour there); near-white glyphs that leave no ink on
the page; and text under redactions that are marked and not applied. Not looked at: shadings, patterns, soft
masks, dark photos over dark text, text in faint colours other than near white, hidden layers, text off the
page, thinner strokes, old revisions, and what stands outside the pages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from ..law import read_label
from ..model import Vlak
from .geometry import Punt, Strips, around, grow, holds, inside, middle, overlap
from .painted import LICHT, Char, Glyph, Image, Kleur, Line, Raster, Shape, light
from .repeats import file_places, is_again, without_repeats
from .sight import Sight

ONDOORZICHTIG = 0.95
"""From this opacity on a fill hides what is below it."""

OP_RIJ = 3
"""Letters in a row that an image or the colour of the page must hide to be a leak."""

ZELFDE_KLEUR = 0.1
"""Difference of each colour part, 0 to 1, up to which text in a box cannot be read."""

Soort = Literal["vlak", "beeld", "kleur"]

VERSIERING = frozenset("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06")


@dataclass(slots=True)
class Leak:
    """Where readable text is hidden, and by what: a shape, an image or its colour. The text is only counted."""

    vlak: Vlak
    tekens: int
    soort: Soort = "vlak"


@dataclass(slots=True)
class _Covered:
    vlak: Vlak
    soort: Soort
    tekens: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Hidden:
    """What is hidden on one page: the leaks, and the characters that may be shown."""

    leaks: list[Leak]
    _covers: Strips[Shape]
    _shown: set[tuple[str, float, float]]
    _ligatures: set[tuple[float, float]]
    _blank: set[tuple[float, float]]

    def covers(self, char: Char) -> bool:
        """Whether a character of the text layer stands where a shape does, above or below it."""
        punt = middle(char.vlak)
        return any(inside(shape.lijnen, punt) for shape in self._covers.at(punt))

    def is_blank(self, char: Char) -> bool:
        """Whether a character is a glyph that leaves no ink, with nothing seen in its place."""
        place = _key(char.voet)
        return place in self._blank and not char.teken.isspace() and (char.teken, *place) not in self._shown

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
    glyphs: Sequence[Glyph],
    shapes: Iterable[Shape],
    images: Sequence[Image],
    render: Callable[[], Raster],
    letters: Mapping[str, str],
) -> Hidden:
    """Return what is hidden on a page; ``images`` are those painted over text, ``letters`` an authority's labels.

    ``render`` draws the page; it is called only where shapes, images and glyphs say that something may be hidden.
    """
    pages: list[Raster] = []

    def look(taken: Iterable[Glyph]) -> Sight:
        pages[:] = pages or [render()]
        return Sight(pages[0], taken)

    fills = [shape for shape in shapes if shape.vulling is not None and shape.dekking >= ONDOORZICHTIG]
    covers = sorted([*fills, *map(_as_shape, images)], key=lambda shape: shape.volgnummer)
    strips = Strips(covers, lambda shape: overlap(shape.vlak, shape.knip))
    covered, seen, pale = _sort(glyphs, strips)
    covered = without_repeats(covered, seen)
    if any(not glyph.teken.isspace() for glyph, _ in covered):
        covered, found = _look_under(covered, look(seen), {image.volgnummer: image for image in images})
        seen.extend(found)
    blank = _blank_runs(seen, pale, look, letters)
    gone = {id(glyph) for run in blank for glyph in run}
    seen = [glyph for glyph in seen if id(glyph) not in gone]
    leaks = [leak for found in _per_cover(covered) if (leak := _leak(found, letters))]
    leaks += [
        Leak(around(glyph.vlak for glyph in run), sum(not glyph.teken.isspace() for glyph in run), "kleur")
        for run in blank
    ]
    return Hidden(
        leaks=leaks,
        _covers=strips,
        _shown={(glyph.teken, *_key(glyph.voet)) for glyph in seen},
        _ligatures={_key(glyph.voet) for glyph in seen if glyph.teken in VERSIERING},
        _blank={_key(glyph.voet) for run in blank for glyph in run},
    )


def drop_marked(lines: Iterable[Line], marks: Sequence[Vlak]) -> None:
    """Take every character in the rectangles of marked redactions out of lines that were read in detail."""
    for line in lines:
        for span in line.spans:
            span.chars = [char for char in span.chars if not is_marked(char.vlak, marks)]


def is_marked(vlak: Vlak, marks: Sequence[Vlak]) -> bool:
    """Whether the middle of a character lies in one of these rectangles, or within a point of it."""
    return any(holds(grow(mark, 1.0), middle(vlak)) for mark in marks)


def _as_shape(image: Image) -> Shape:
    """Return an image as a shape without a fill."""
    x0, y0, x1, y1 = image.vlak
    corners = [(x0, y0), (x0, y1), (x1, y1), (x1, y0)]
    return Shape(image.vlak, image.vlak, [corners], None, 1.0, None, image.volgnummer)


def _sort(
    glyphs: Iterable[Glyph], strips: Strips[Shape]
) -> tuple[list[tuple[Glyph, Shape]], list[Glyph], list[Glyph]]:
    """Return the glyphs that something may cover, the others, and which of those are near white on no fill."""
    covered: list[tuple[Glyph, Shape]] = []
    seen: list[Glyph] = []
    pale: list[Glyph] = []
    for glyph in glyphs:
        here = _here(glyph, strips)
        if cover := _cover(glyph, here):
            covered.append((glyph, cover))
            continue
        seen.append(glyph)
        if glyph.kleur and light(glyph.kleur) > LICHT and not any(shape.vulling for shape in here):
            pale.append(glyph)
    return covered, seen, pale


def _look_under(
    covered: Sequence[tuple[Glyph, Shape]], sight: Sight, images: Mapping[int, Image]
) -> tuple[list[tuple[Glyph, Shape]], list[Glyph]]:
    """Return what is hidden indeed, and the glyphs that are seen after all; a few marks under an image are seen."""
    hidden: list[tuple[Glyph, Shape]] = []
    seen: list[Glyph] = []
    for glyph, cover in covered:
        if cover.vulling is None:
            hides = sight.is_under(glyph, images[cover.volgnummer])
        else:
            hides = sight.is_hidden(glyph.vlak, cover)
        if hides:
            hidden.append((glyph, cover))
        else:
            seen.append(glyph)
    letters = Counter(id(cover) for glyph, cover in hidden if _letter(glyph))
    few = {id(cover) for _, cover in hidden if cover.vulling is None and letters[id(cover)] < OP_RIJ}
    seen.extend(glyph for glyph, cover in hidden if id(cover) in few)
    return [pair for pair in hidden if id(pair[1]) not in few], seen


def _blank_runs(
    seen: Sequence[Glyph],
    pale: Sequence[Glyph],
    look: Callable[[Iterable[Glyph]], Sight],
    letters: Mapping[str, str],
) -> list[list[Glyph]]:
    """Return the runs of near-white glyphs that leave no ink, a label or a text seen in the same place left out."""
    if sum(map(_letter, pale)) < OP_RIJ:
        return []
    white = {id(glyph) for glyph in pale}
    others = [glyph for glyph in seen if id(glyph) not in white]
    sight, near = look(others), file_places(others)
    blank = {id(g) for g in pale if g.teken.isspace() or (sight.is_blank(g.vlak) and not is_again(g, near))}
    runs = [list(run) for is_blank, run in groupby(seen, key=lambda glyph: id(glyph) in blank) if is_blank]
    return [
        run
        for run in runs
        if sum(map(_letter, run)) >= OP_RIJ
        and not read_label("".join(glyph.teken for glyph in run), letters=letters)
    ]


def _letter(glyph: Glyph) -> bool:
    return glyph.teken.isalnum() or glyph.teken == "\ufffd"


def _per_cover(covered: Iterable[tuple[Glyph, Shape]]) -> Iterable[_Covered]:
    """Return what each cover hides; shapes in the same place are one."""
    per_shape: dict[tuple[int, ...], _Covered] = {}
    for glyph, cover in covered:
        vlak = overlap(cover.vlak, cover.knip)
        key = tuple(round(side) for side in vlak)
        found = per_shape.setdefault(key, _Covered(vlak, "vlak" if cover.vulling else "beeld"))
        found.tekens.append(glyph.teken)
    return per_shape.values()


def keep_shown(lines: Iterable[Line], hidden: Hidden) -> None:
    """Take every hidden character, and second copies on a shape, out of lines that were read in detail."""
    copies: set[tuple[str, float, float]] = set()
    for line in lines:
        for span in line.spans:
            kept: list[Char] = []
            for char in span.chars:
                if hidden.is_blank(char):
                    continue
                if char.teken.isspace() or not hidden.covers(char) or hidden.shows(char, copies):
                    kept.append(char)
            span.chars = kept


def _here(glyph: Glyph, covers: Strips[Shape]) -> list[Shape]:
    """Return the shapes and images at a glyph in painting order; to text that is blind an image is nothing."""
    punt = middle(glyph.vlak)
    found = [shape for shape in covers.at(punt) if inside(shape.lijnen, punt)]
    return [shape for shape in found if shape.vulling is not None or not glyph.blind]


def _cover(glyph: Glyph, here: Sequence[Shape]) -> Shape | None:
    """Return what may hide a glyph: what is painted over it, or the ground below it in its own colour."""
    over = [shape for shape in here if shape.volgnummer > glyph.volgnummer]
    if over:
        return over[-1]
    grounds = [shape for shape in here if shape.vulling is not None]
    return grounds[-1] if grounds and _same(grounds[-1].vulling, glyph.kleur) else None


def _same(a: Kleur | None, b: Kleur | None) -> bool:
    return (
        a is not None and b is not None and all(abs(x - y) <= ZELFDE_KLEUR for x, y in zip(a, b, strict=True))
    )


def _key(voet: Punt) -> tuple[float, float]:
    return round(voet[0], 2), round(voet[1], 2)


def _leak(found: _Covered, letters: Mapping[str, str]) -> Leak | None:
    """Return the leak, or None for a label without an addition, and for marks that spell nothing."""
    tekst = "".join(found.tekens)
    label = read_label(tekst, letters=letters)
    if label and not label.toevoeging:
        return None
    if not any(teken.isalnum() or teken == "\ufffd" for teken in tekst):
        return None
    return Leak(found.vlak, sum(not teken.isspace() for teken in tekst), found.soort)

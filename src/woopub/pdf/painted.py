# SPDX-License-Identifier: EUPL-1.2
"""What a page holds, as typed data: its text layer, and what is painted on it in which order.

All lengths are PDF points (1/72 inch) from the top left corner of the page as shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Vlak
from .geometry import Punt

Kleur = tuple[float, float, float]


LICHT = 0.9
"""Lightness, 0 to 1, above which the colour of text is near white."""


def light(kleur: Kleur) -> float:
    """Return the lightness as eyes see it (Rec. 601), 0 to 1."""
    return 0.299 * kleur[0] + 0.587 * kleur[1] + 0.114 * kleur[2]


@dataclass(slots=True)
class Char:
    """One character of the text layer; ``voet`` is where it stands on its baseline."""

    teken: str
    vlak: Vlak
    voet: Punt


@dataclass(slots=True)
class Span:
    """Characters in one font and size; ``chars`` is filled only where a page was read in detail.

    ``licht`` is text in a colour near white.
    """

    tekst: str
    vlak: Vlak
    voet: Punt
    grootte: float
    vet: bool
    chars: list[Char]
    licht: bool = False


@dataclass(slots=True)
class Line:
    """Spans on one baseline; ``richting`` is the direction of reading, (1, 0) for upright text."""

    spans: list[Span]
    richting: Punt


@dataclass(slots=True)
class Glyph:
    """A glyph as painted; ``volgnummer`` counts the paint operations of the page, from 0.

    ``blind`` text is there to be searched and copied only (render mode 3), as that under or over a scan.
    """

    teken: str
    vlak: Vlak
    voet: Punt
    kleur: Kleur | None
    volgnummer: int
    blind: bool = False


@dataclass(slots=True)
class Shape:
    """A painted path: ``lijnen`` are its outlines, ``dekking`` is the opacity of the fill, 0 to 1.

    Which way an outline runs is not known, so a hole in a shape is an outline too. A thick straight stroke,
    level or upright, is given as the rectangle that it paints; what any other thick stroke paints is a
    ``streek``, a shape of its own. ``knip`` is the part of the page that the clip paths around it leave.
    """

    vlak: Vlak
    knip: Vlak
    lijnen: list[list[Punt]]
    vulling: Kleur | None
    dekking: float
    rand: Kleur | None
    volgnummer: int
    streek: bool = False


@dataclass(slots=True)
class Image:
    """A painted image and the rectangle around it; ``dicht`` is one that lets nothing through by itself."""

    vlak: Vlak
    dicht: bool
    volgnummer: int


@dataclass(slots=True)
class Paint:
    """A first cheap look at a page: numbers of images and of paths, and which paint operation is the first text.

    ``over_tekst`` are the places in the painting order of images that came after text in the same place.
    """

    beelden: int
    paden: int
    eerste_tekst: int
    over_tekst: list[int]


@dataclass(slots=True)
class Raster:
    """A page as seen, in pixels of three bytes (RGB); ``schaal`` is the number of pixels a point."""

    breed: int
    hoog: int
    schaal: float
    bytes: bytes

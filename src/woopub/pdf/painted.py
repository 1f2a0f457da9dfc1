# SPDX-License-Identifier: EUPL-1.2
"""What a page holds, as typed data: its text layer, and what is painted on it in which order.

All lengths are PDF points (1/72 inch) from the top left corner of the page as shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Vlak
from .geometry import Punt

Kleur = tuple[float, float, float]


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
    """Characters in one font and size; ``heel`` is one that was read as a whole, without its characters.

    ``kleur`` is RGB, 0 to 1; ``dekking`` the opacity of its fill, 0 to 1.
    """

    tekst: str
    vlak: Vlak
    voet: Punt
    grootte: float
    vet: bool
    chars: list[Char]
    kleur: Kleur = (0.0, 0.0, 0.0)
    dekking: float = 1.0
    heel: bool = False

    @property
    def over(self) -> str:
        """The text that is left: that of the characters, some of which may have been taken out."""
        return self.tekst if self.heel else "".join([char.teken for char in self.chars])


@dataclass(slots=True)
class Line:
    """Spans on one baseline; ``richting`` is the direction of reading, (1, 0) for upright text."""

    spans: list[Span]
    richting: Punt

    @property
    def heel(self) -> bool:
        """Whether it was read as a whole, without its characters."""
        return any(span.heel for span in self.spans)


@dataclass(slots=True)
class Shape:
    """A painted path: ``lijnen`` are its outlines, ``dekking`` is the opacity of the fill, 0 to 1.

    Which way an outline runs is not known, so a hole in a shape is an outline too. A thick straight stroke,
    level or upright, is given as the rectangle that it paints; what any other thick stroke paints is a
    ``streek``, a shape of its own. ``dikte`` is the width of a stroke. ``knip`` is the part of the page that the
    clip paths around it leave.
    """

    vlak: Vlak
    knip: Vlak
    lijnen: list[list[Punt]]
    vulling: Kleur | None
    dekking: float
    rand: Kleur | None
    volgnummer: int
    streek: bool = False
    dikte: float = 0.0


@dataclass(slots=True)
class Glyph:
    """A glyph as painted; a ``blind`` one is there to be searched and copied only (render mode 3)."""

    teken: str
    vlak: Vlak
    blind: bool


@dataclass(slots=True)
class Paint:
    """A first cheap look at a page: numbers of images and of paths, and which paint operation is the first text."""

    beelden: int
    paden: int
    eerste_tekst: int


@dataclass(slots=True)
class Raster:
    """A page as seen, in pixels of three bytes (RGB) or one (grey); ``schaal`` is the number of pixels a point."""

    breed: int
    hoog: int
    schaal: float
    bytes: bytes

# SPDX-License-Identifier: EUPL-1.2
"""How each test letter looks when it is drawn: made from its name, so that every run draws the same."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32


@dataclass(frozen=True, slots=True)
class Stijl:
    """The looks of one letter.

    ``kopstijl``: headings have heading styles (else they are bold paragraphs only); ``echte_lijst``: list items are
    numbered by the program (else the mark is typed); ``zijkolom``: the letterhead's details stand in a column of
    their own; ``afbreken``: long words break at the end of a line; ``letter`` and ``corps`` in points.
    """

    kopstijl: bool
    echte_lijst: bool
    zijkolom: bool
    afbreken: bool
    letter: str
    corps: float
    voet: str


VOETEN = ("Pagina {n} van {t}", "{n}/{t}", "Pagina {n}", "blad {n} van {t}", "- {n} -")
LETTERS = ("helv", "tiro")


def stijl_van(naam: str) -> Stijl:
    """The looks of the letter with this name; `Pagina 2 van 5` for most."""
    getal = crc32(naam.encode())
    return Stijl(
        kopstijl=bool(getal & 1),
        echte_lijst=bool(getal & 2),
        zijkolom=bool(getal & 4) or naam.startswith("ministerie"),
        afbreken=bool(getal & 8),
        letter=LETTERS[(getal >> 4) & 1],
        corps=(9.0, 10.0, 11.0)[(getal >> 5) % 3],
        voet=VOETEN[(getal >> 8) % len(VOETEN)] if (getal >> 12) & 1 else VOETEN[0],
    )

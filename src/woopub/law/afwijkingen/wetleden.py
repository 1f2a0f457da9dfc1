# SPDX-License-Identifier: EUPL-1.2
"""The law as words: every wording held of every lid, in sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..redacties import Lidredactie, lidredacties, tekstdelen
from ..teksten import WET_IDS, artikelen
from .woorden import Woorden, read_woorden

_ZINSEINDE = re.compile(r"(?<=[.;?!])\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence of a lid, by its words (`begin` to before `eind`); `merk` is the number or letter that the law
    prints before it, empty where it prints none."""

    begin: int
    eind: int
    onderdeel: str
    merk: str

    def __len__(self) -> int:
        return self.eind - self.begin


@dataclass(frozen=True, slots=True)
class Wetlid:
    """One wording of a lid, as words."""

    bron: Lidredactie
    woorden: Woorden
    zinnen: tuple[Zin, ...]


@cache
def wetleden() -> tuple[Wetlid, ...]:
    """Every wording of every lid held, of all acts: a letter may print any of them, and some resemble another."""
    return tuple(
        _read_wetlid(redactie)
        for wet in WET_IDS
        for artikel in artikelen(wet)
        for redacties in lidredacties(wet, artikel.nummer)
        for redactie in redacties
        if redactie.tekst
    )


@cache
def alle_woorden() -> str:
    """All words of the law, each with a space before it."""
    return "".join(f" {woord}" for lid in wetleden() for woord in lid.woorden.woord)


def _read_wetlid(bron: Lidredactie) -> Wetlid:
    if bron.tekst is None:
        raise ValueError("a lid without text has no words")
    stukken: list[tuple[str, str, str]] = []
    for plek, (onderdeel, tekst) in enumerate(tekstdelen(bron.tekst)):
        merk = onderdeel.split(" ")[-1] or (bron.lid or "" if plek == 0 else "")
        for zin in _ZINSEINDE.split(tekst):
            stukken.append((onderdeel, merk, zin))
            merk = ""
    woorden = read_woorden([" ".join(zin for _, _, zin in stukken)])
    zinnen, begin = [], 0
    for onderdeel, merk, zin in stukken:
        eind = begin + len(read_woorden([zin]))
        zinnen.append(Zin(begin, eind, onderdeel, merk.casefold()))
        begin = eind
    return Wetlid(bron, woorden, tuple(zinnen))

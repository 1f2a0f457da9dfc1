# SPDX-License-Identifier: EUPL-1.2
"""The marks of list items and numbered headings: reading them, and how deep an item stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Merksoort(StrEnum):
    """What a mark counts in; items of one list share it."""

    CIJFER = "cijfer"
    GELEED = "geleed"  # 2.3
    LETTER = "letter"
    HOOFDLETTER = "hoofdletter"
    ROMEINS = "romeins"
    TEKEN = "teken"  # a bullet


@dataclass(frozen=True, slots=True)
class Merk:
    """The mark before an item: its kind, the number without signs around it (a bullet keeps its sign), and its end
    in the line, after the spaces."""

    soort: Merksoort
    nummer: str
    eind: int


_TEKEN = re.compile(r"\s*([•●○◦▪■□▫‣⁃∙·➢➤✓\uf0b7\uf0a7\uf0d8§»]\s*|[–—\-*]\s+|o\s+(?=\S))")
_NUMMER = re.compile(
    r"\s*(?:\((?P<haak>\d{1,2}|[a-z]|[ivx]{1,5})\)|(?P<geleed>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?"
    r"|(?P<cijfer>\d{1,2})[.)]|"
    r"(?P<letter>[a-z])[.)]|(?P<romeins>[ivx]{2,5}|[IVX]{1,5})[.)]|(?P<hoofd>[A-Z])[.)])(?P<leeg>\s+"
    r"|$)"
)
_ORDINAAL = re.compile(r"\s*(?P<cijfer>\d{1,2})[°º]\.?\s+|\s*(?P<graad>\d{1,2})(?:e|de|ste)\s*[:.)]\s+")
_ROMEINS = {"i": 1, "v": 5, "x": 10}


def read_merk(regel: str) -> Merk | None:
    """Return the mark that a line begins with, or None. ``1.``, ``1)``, ``(1)``, ``a.``, ``ii.``, ``2.3``, ``•``,
    ``-``; behind a sub-bullet, the mark after it counts (``- a. ...``)."""
    if teken := _TEKEN.match(regel):
        verder = _NUMMER.match(regel, teken.end())
        if verder and verder["leeg"] and not verder["geleed"] and teken[1].strip() in "-–—*":
            return _genummerd(verder)
        return Merk(Merksoort.TEKEN, "•", teken.end()) if teken.end() < len(regel) else None
    if ordinaal := _ORDINAAL.match(regel):
        return Merk(Merksoort.CIJFER, ordinaal["cijfer"] or ordinaal["graad"], ordinaal.end())
    nummer = _NUMMER.match(regel)
    return _genummerd(nummer) if nummer else None


def _genummerd(match: re.Match[str]) -> Merk:
    if match["haak"]:
        haak = match["haak"]
        soort = (
            Merksoort.CIJFER if haak.isdigit() else Merksoort.LETTER if len(haak) == 1 else Merksoort.ROMEINS
        )
        return Merk(soort, haak, match.end())
    for groep, soort in (
        ("geleed", Merksoort.GELEED),
        ("cijfer", Merksoort.CIJFER),
        ("letter", Merksoort.LETTER),
        ("romeins", Merksoort.ROMEINS),
    ):
        if match[groep]:
            return Merk(soort, match[groep], match.end())
    return Merk(Merksoort.HOOFDLETTER, match["hoofd"], match.end())


def telt(soort: Merksoort, nummer: str) -> int:
    """Return the place of an item in its list by its mark, from 1; 0 for a bullet."""
    if soort is Merksoort.TEKEN:
        return 0
    if soort is Merksoort.ROMEINS:
        return romeins(nummer)
    if soort is Merksoort.GELEED:
        return int(nummer.rsplit(".", 1)[-1])
    return int(nummer) if nummer.isdigit() else ord(nummer.lower()) - ord("a") + 1


def romeins(nummer: str) -> int:
    """Return the value of a Roman number in small or capital letters, up to thirty-nine."""
    waarden = [_ROMEINS.get(letter, 0) for letter in nummer.lower()]
    return sum(
        -waarde if waarde < max(waarden[plaats:], default=0) else waarde
        for plaats, waarde in enumerate(waarden)
    )


@dataclass(slots=True)
class _Laag:
    soort: Merksoort
    teller: int
    inspringing: float | None


class Diepte:
    """How deep each item of a list stands, from 0, by its mark and (where known) its indent.

    ``1., a., b., 2.`` gives 0, 1, 1, 0. A paragraph between items ends the list: call `sluit`.
    """

    def __init__(self) -> None:
        self._lagen: list[_Laag] = []

    def sluit(self) -> None:
        """End the list: the next item begins a new one."""
        self._lagen.clear()

    def plaats(self, merk: Merk, inspringing: float | None = None) -> tuple[int, Merksoort]:
        """Return the depth of the next item, and what its mark counts in (``i.`` after ``h.`` is a letter)."""
        for diepte in range(len(self._lagen) - 1, -1, -1):
            laag = self._lagen[diepte]
            for soort in _lezingen(merk):
                if self._volgt(laag, soort, merk, inspringing):
                    del self._lagen[diepte + 1 :]
                    self._lagen[diepte] = _Laag(soort, telt(soort, merk.nummer), inspringing)
                    return diepte, soort
        soort = _lezingen(merk)[-1] if merk.nummer in ("i", "I") else merk.soort
        dieper = bool(self._lagen) and self._mag_dieper(soort, merk, inspringing)
        if not dieper:
            self._lagen.clear()
        self._lagen.append(_Laag(soort, telt(soort, merk.nummer), inspringing))
        return len(self._lagen) - 1, soort

    def _volgt(self, laag: _Laag, soort: Merksoort, merk: Merk, inspringing: float | None) -> bool:
        if laag.soort is not soort:
            return False
        ver = (
            abs(laag.inspringing - inspringing)
            if laag.inspringing is not None and inspringing is not None
            else 0.0
        )
        if soort is Merksoort.TEKEN:
            return ver < 2
        return telt(soort, merk.nummer) == laag.teller + 1

    def _mag_dieper(self, soort: Merksoort, merk: Merk, inspringing: float | None) -> bool:
        boven = self._lagen[-1]
        if soort is Merksoort.TEKEN and boven.soort is Merksoort.TEKEN:
            return (
                inspringing is not None and boven.inspringing is not None and inspringing > boven.inspringing
            )
        return soort is Merksoort.TEKEN or telt(soort, merk.nummer) == 1


def _lezingen(merk: Merk) -> tuple[Merksoort, ...]:
    """What a mark may count in; ``i``, ``v`` and ``x`` are letters and Roman numbers."""
    if len(merk.nummer) == 1 and merk.nummer.lower() in _ROMEINS and merk.soort is not Merksoort.TEKEN:
        letter = Merksoort.LETTER if merk.nummer.islower() else Merksoort.HOOFDLETTER
        return (letter, Merksoort.ROMEINS)
    return (merk.soort,)

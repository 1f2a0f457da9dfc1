# SPDX-License-Identifier: EUPL-1.2
"""Days in running Dutch text, in words and in figures, several in a row included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...model.datum import MAANDEN

_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec")
_MAAND = rf"(?P<maand>(?:{'|'.join(MAANDEN)})\b|(?:{'|'.join((*_KORT, 'sep', 'maa'))})\b\.?)"
_DAG = r"(?P<dag>0?[1-9]|[12]\d|3[01])(?:e|ste|de)?"
_JAAR = r"(?P<jaar>(?:19|20)\d{2}(?!\d)|['’‘`]\d{2}(?!\d))"
_EENHEDEN = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TIENEN = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
_TWINTIG = [f"{een}{'ën' if een.endswith('e') else 'en'}twintig" for een in _EENHEDEN]
_GETALLEN = (*_EENHEDEN, *_TIENEN.split(), "twintig", *_TWINTIG, "dertig", "eenendertig")
"""The numbers in words, from one."""
_WOORDGETAL = "|".join(sorted(_GETALLEN, key=len, reverse=True))
_DUIZEND = re.compile(r"tweeduizend(?:\s?en)?\s?", re.IGNORECASE)
_WOORDEN = re.compile(rf"(?<![\d.,:/-]){_DAG}\s+{_MAAND}(?:\s*,?\s+{_JAAR})?", re.IGNORECASE)
_CIJFERS = re.compile(
    r"(?<![\d./-])(?P<dag>0?[1-9]|[12]\d|3[01])(?P<s>[-/.])(?P<maand>0?[1-9]"
    r"|1[0-2])(?P=s)(?P<jaar>(?:19|20)\d{2})(?![\d/-])"
)
_ISO = re.compile(
    r"(?<![\d./-])(?P<jaar>(?:19|20)\d{2})-(?P<maand>0[1-9]|1[0-2])-(?P<dag>0[1-9]|[12]\d|3[01])(?![\d-])"
)
# `tweeëntwintig november 2022`, as a formal letter writes its day.
_VOLUIT = re.compile(
    rf"(?<!\w)(?P<dag>{_WOORDGETAL})\s+{_MAAND}\s+"
    rf"(?P<jaar>(?:19|20)\d{{2}}(?!\d)|(?:tweeduizend(?:\s?en)?\s?)(?:{_WOORDGETAL}))",
    re.IGNORECASE,
)
# `3, 4 en 6 april 2023`: days that borrow the month behind them.
_RIJ = re.compile(
    r"(?<![\d.,:/-])(?P<rij>(?:(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?(?:\s*,\s*|\s+(?:en|of|&|resp\."
    r"|respectievelijk)\s+"
    r"|\s*(?:-|–|t/m|tot en met)\s*))+)$"
)


@dataclass(frozen=True, slots=True)
class Dagplek:
    """A day that a text names at ``tekst[start:eind]``; ``dag`` is None where the year is not said, and then ``maand``
    and ``dagnummer`` are all that is known."""

    start: int
    eind: int
    dag: date | None
    maand: int
    dagnummer: int

    def in_jaar(self, jaar: int) -> date | None:
        """Return this day in a year, None if that year has no such day."""
        return _maak(jaar, self.maand, self.dagnummer)


def vind_dagen(tekst: str) -> list[Dagplek]:
    """Return the days that a text names, in order. What is no day (31 februari) is left out; a day without a year
    (``3 mei jl.``) takes the year of the next one if both stand in one row (``3 april en 4 mei 2023``)."""
    gevonden = [
        plek
        for patroon in (_WOORDEN, _CIJFERS, _ISO, _VOLUIT)
        for match in patroon.finditer(tekst)
        for plek in _lees(tekst, match)
    ]
    op_plaats = sorted(gevonden, key=lambda plek: plek.start)
    return _leen_jaren(tekst, op_plaats)


def lees_dag(tekst: str) -> date | None:
    """Return the one day that a text names, None if it names none or more than one."""
    dagen = {plek.dag for plek in vind_dagen(tekst)}
    return dagen.pop() if len(dagen) == 1 else None


def _lees(tekst: str, match: re.Match[str]) -> Iterator[Dagplek]:
    maand = _maandnummer(match["maand"])
    jaar = _jaartal(match["jaar"]) if match["jaar"] else None
    dagnummer = _getal(match["dag"])
    if not match["maand"].isdigit() and (rij := _RIJ.search(tekst[: match.start()])):
        for eerder in re.finditer(r"\d{1,2}", rij["rij"]):
            begin = rij.start("rij") + eerder.start()
            nummer = int(eerder[0])
            if jaar is None or _maak(jaar, maand, nummer):
                yield Dagplek(begin, begin + len(eerder[0]), _maak(jaar, maand, nummer), maand, nummer)
    if jaar is None or _maak(jaar, maand, dagnummer):
        yield Dagplek(match.start(), match.end(), _maak(jaar, maand, dagnummer), maand, dagnummer)


def _leen_jaren(tekst: str, plekken: list[Dagplek]) -> list[Dagplek]:
    """Give a day without a year that of the next day, where nothing but a conjunction stands between."""
    for plaats in range(len(plekken) - 2, -1, -1):
        plek, volgend = plekken[plaats], plekken[plaats + 1]
        if plek.dag is None and volgend.dag and _is_rij(tekst[plek.eind : volgend.start]):
            plekken[plaats] = Dagplek(
                plek.start, plek.eind, plek.in_jaar(volgend.dag.year), plek.maand, plek.dagnummer
            )
    return plekken


_TUSSEN_RIJ = re.compile(
    r"\s*(?:,|en|of|en van|,? respectievelijk|tot|tot en met|t/m|-|–)\s*(?:op\s+|van\s+)?", re.IGNORECASE
)


_BEREIK = re.compile(r"\btot\b|t/m|[-–]", re.IGNORECASE)


def _is_rij(tussen: str) -> bool:
    return _TUSSEN_RIJ.fullmatch(tussen) is not None


def is_rij(tekst: str, een: Dagplek, ander: Dagplek) -> bool:
    """Whether two days stand in one row (``3 mei 2023 en 4 mei 2023``), so that what is said is said of both."""
    tussen = tekst[een.eind : ander.start]
    return _is_rij(tussen) and not _BEREIK.search(tussen)


def _maandnummer(woord: str) -> int:
    if woord.isdigit():
        return int(woord)
    begin = woord.casefold().rstrip(".")
    if begin in MAANDEN:
        return MAANDEN.index(begin) + 1
    return next(
        nummer
        for nummer, kort in enumerate(_KORT, start=1)
        if begin[:3] in (kort[:3], "maa" if nummer == 3 else "")
    )


def _maak(jaar: int | None, maand: int, dag: int) -> date | None:
    try:
        return date(jaar, maand, dag) if jaar else None
    except ValueError:
        return None


def _getal(woord: str) -> int:
    """A number in figures or in words; both spellings of the diaeresis."""
    klein = woord.casefold()
    return int(klein) if klein.isdigit() else _GETALLEN.index(klein) + 1


def _jaartal(woord: str) -> int:
    """A year in figures (``2023``, ``'23``) or in words (``tweeduizend drieëntwintig``)."""
    if woord[0] in "'’‘`":
        return 2000 + int(woord[1:])
    return int(woord) if woord.isdigit() else 2000 + _getal(_DUIZEND.sub("", woord))

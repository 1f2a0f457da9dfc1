# SPDX-License-Identifier: EUPL-1.2
"""Which act a letter rests on, and the articles that it prints in an annex of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from ....law import GRONDEN, wet_op, zoek_artikel
from ..delen import Sectie

_WOO = re.compile(r"\bWoo\b(?![ -]verzoek)|\bWet open overheid\b")
_WOB = re.compile(r"\bWob\b(?![ -]verzoek)|\bWet openbaarheid van bestuur\b")
_ARTIKEL = re.compile(r"^Artikel\s+(?P<nummer>\d{1,2}(?:[.:]\d{1,3})?[a-z]?)\b(?!\s*,)", re.IGNORECASE)
_WETTEN = (("woo", _WOO), ("wob", _WOB), ("awb", re.compile(r"\bAwb\b|\bAlgemene wet bestuursrecht\b")))


def lees_wet(teksten: Sequence[str], codes: Iterable[str], dag: date | None) -> tuple[str, str]:
    """Return the act that a letter decides under (``woo``, ``wob``; '' where nothing says so), and the sentence to
    look at where the letter and its day disagree. The grounds used say most, then what it names most often."""
    wetten = {GRONDEN[code].wet for code in codes if code in GRONDEN}
    tekst = "\n".join(teksten)
    woo, wob = len(_WOO.findall(tekst)), len(_WOB.findall(tekst))
    if len(wetten) == 1:
        genoemd: str = wetten.pop()
    else:
        genoemd = "woo" if woo > wob else "wob" if wob > woo else ""
    van_dag = wet_op(dag) if dag else ""
    if not genoemd or (woo and wob and not van_dag and genoemd not in wetten and woo == wob):
        return van_dag, ""
    if van_dag and van_dag != genoemd:
        return genoemd, f"De brief is van {dag} en noemt vooral de {genoemd.capitalize()}."
    return genoemd, ""


def lees_artikelen(bijlagen: Sequence[Sectie], wet: str, codes: Iterable[str]) -> list[str]:
    """Return the articles that a letter prints in its annex beside those that a publication shows by itself (``woo
    4.1`` and the articles of the grounds used), as ``woo 1.1``; what is not held here is left out."""
    vanzelf = {f"{GRONDEN[code].wet} {GRONDEN[code].artikel}" for code in codes if code in GRONDEN}
    if wet == "woo":
        vanzelf.add("woo 4.1")
    huidig = wet or "woo"
    gevonden: list[str] = []
    for sectie in bijlagen:
        for regel in (sectie.kop, *(deel.tekst for deel in sectie.delen if len(deel.tekst) < 120)):
            huidig = _wet_in(regel) or huidig
            artikel = _ARTIKEL.match(regel)
            if artikel and zoek_artikel(huidig, artikel["nummer"]):
                gevonden.append(f"{huidig} {artikel['nummer']}")
    return [artikel for artikel in dict.fromkeys(gevonden) if artikel not in vanzelf]


def _wet_in(regel: str) -> str:
    genoemd = [wet for wet, patroon in _WETTEN if patroon.search(regel)]
    return genoemd[0] if len(genoemd) == 1 else ""

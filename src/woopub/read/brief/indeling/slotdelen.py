# SPDX-License-Identifier: EUPL-1.2
"""The close of a letter that got among its text: ``Ik vertrouw erop …``, place and date, the signature, the address of
the sender below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ....model.datum import MAANDEN
from ..bestand.ruw import LANG, is_ondertekenaar, is_slot
from ..delen import Briefdeel, Deelsoort, Sectie
from .rubrieken import Rubriek

_GROET = re.compile(
    r"(?:ik|wij|we)\s+(?:vertrouw|vertrouwen|hoop|hopen|ga|gaan|neem|nemen)\b[^.]*\b(?:geïnformeerd|te hebben bericht|"
    r"duidelijk|van dienst|ingelicht|voldaan)\b[^.]*\.?\Z|groeten?,?\Z|een (?:afschrift|kopie) van dit besluit "
    r"(?:is|heb|wordt|zend|stuur)\b[^.]*\.\Z",
    re.IGNORECASE,
)
_DAGTEKENING = re.compile(
    rf"[A-Z'’][\w'’ -]{{2,30}},\s+(?:\d{{1,2}}\s+(?:{'|'.join(MAANDEN)})|\d{{1,2}}[-/.]\d{{1,2}}[-/.])\s*\d{{4}}\Z"
)


def zonder_slot(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[tuple[Sectie, Rubriek]]:
    """Return sections without a closing formula, and without a signature and the short lines that follow it."""
    over: list[tuple[Sectie, Rubriek]] = []
    for sectie, rubriek in secties:
        # `Den Haag, 14 december 2023` apart from the rest looks like a heading.
        dag = _DAGTEKENING.match(sectie.kop) is not None
        kop = "" if dag else sectie.kop
        over.append((replace(sectie, kop=kop, delen=_open(sectie.delen, dag)), rubriek))
    return over


def _open(delen: Sequence[Briefdeel], dicht: bool) -> tuple[Briefdeel, ...]:
    """The parts of a section that are no close; behind one only sentences, and what those announce, are text."""
    over: list[Briefdeel] = []
    for plaats, deel in enumerate(delen):
        dicht = dicht or _sluit(deel, delen[plaats + 1 :], bool(over))
        aangekondigd = bool(over) and over[-1].tekst.endswith(":") and over[-1] is delen[plaats - 1]
        zin = len(deel.tekst) >= LANG and not _is_adres(deel)
        if dicht and not (zin or aangekondigd or deel.soort is Deelsoort.PUNT):
            continue
        if not (_GROET.match(deel.tekst) and len(deel.tekst) < 200):
            over.append(deel)
    return tuple(over)


def _sluit(deel: Briefdeel, rest: Sequence[Briefdeel], na_tekst: bool) -> bool:
    """Whether the signature begins here: closing words, place and date, or in whose name, with no more text below."""
    if deel.soort is not Deelsoort.ALINEA:
        return False
    eerste = deel.regels[0].strip() if deel.regels else deel.tekst
    if is_slot(deel.tekst) or (is_slot(eerste) and eerste.endswith(",")):
        return True
    volgt = next((verder for verder in rest if len(verder.tekst) >= LANG), None)
    kort = not rest or len(rest[0].tekst) < LANG
    if _DAGTEKENING.match(deel.tekst) and na_tekst and kort:
        return True
    alleen = volgt is None or "bezwaar" in volgt.tekst.casefold() or "beroep" in volgt.tekst.casefold()
    # A PDF may give the office on two lines.
    einde = deel.tekst if deel.tekst.endswith(",") or not kort else rest[0].tekst if rest else ""
    return na_tekst and alleen and is_ondertekenaar(deel.tekst) and einde.endswith(",")


def _is_adres(deel: Briefdeel) -> bool:
    return len(deel.regels) > 1 and all(len(regel.strip()) < 60 for regel in deel.regels)

# SPDX-License-Identifier: EUPL-1.2
"""Text that no heading announces: paragraphs of a letter without headings, and sections whose heading says nothing
known, given a place among the legal framework and the considerations where their words say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..delen import Briefdeel, Deelsoort, Sectie
from .rubrieken import Rubriek

# How a paragraph speaks of the law in general, and of what was found and weighed.
_KADER = (
    r"^(?:de (?:woo|wob)|de wet open(?:baar)?heid\w*)\b[^.]*\b(?:verplicht|bepaalt|geeft|regelt)\b",
    r"^op (?:uw|het) verzoek is de (?:woo|wob|wet)\b",
    r"^(?:ingevolge|op grond van|krachtens) artikel (?:1\.1|2\.1|3|4\.1)\b[^.]*\b(?:woo|wob)\b",
)
_OVERWEGING = (
    r"\b(?:aangetroffen|inventarislijst|belangenafweging|afweging|afgewogen)\b",
    r"\bbelang van (?:de )?(?:openbaarheid|openbaarmaking)\b",
    r"\b(?:al|reeds) (?:\w+ ){0,2}openbaar\b",
    r"\b(?:woo|wob)\b[^.]*\b(?:niet van toepassing|verplicht\w* niet|ziet niet op)\b",
    r"\bberust\w*\b[^.]*\b(?:documenten|stukken|informatie)\b",
)
# What belongs to the request, the course of events, the decision or how to go on.
_ANDERS = (
    r"\bu (?:geeft|stuurde|vraagt|vroeg|verzoekt|verzocht|hebt|heeft|wilt)\b",
    r"\b(?:heeft|hebt|vraagt|verzoekt) u\b|\bverzocht u\b",
    r"ontvangst|termijn\b|\bstuurden u\b|\bverdaag|\bverlengd|\bopgeschort|\bzienswijze",
    r"\bbezwaarschrift|\bberoep\b|\bgeplaatst op\b|\bbericht ik u\b|\bin deze brief\b",
    r"\bbesl(?:uit|uiten|oten)\b|\bwijs\b|\bwillig\b",
)
_INHOUD = re.compile(r"\b(?:Woo|Wob|artikel|openbaar\w*|verstrekt|geheim\w*)\b")


def _een_van(patronen: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(patronen), re.IGNORECASE)


_IS_KADER, _IS_OVERWEGING, _IS_ANDERS = _een_van(_KADER), _een_van(_OVERWEGING), _een_van(_ANDERS)
_BEGIN = frozenset({Rubriek.VERZOEK, Rubriek.VERLOOP})
_EIND = frozenset({Rubriek.BESLUIT, Rubriek.BEZWAAR})


def plaats_overige(over: Sequence[tuple[Sectie, Rubriek]]) -> list[tuple[Sectie, Rubriek]]:
    """Return the sections of a letter with a place for what had none: a section between the request and the decision
    that speaks of openness is among the considerations; in a letter without considerations so are the paragraphs that
    stand below no heading and do."""
    klaar = any(rubriek is Rubriek.OVERWEGINGEN and sectie.delen for sectie, rubriek in over)
    rubrieken = [rubriek for _, rubriek in over]
    begin = next((plaats for plaats, rubriek in enumerate(rubrieken) if rubriek in _BEGIN), len(over))
    eind = next((plaats for plaats, rubriek in enumerate(rubrieken) if rubriek in _EIND), len(over))
    geplaatst: list[tuple[Sectie, Rubriek]] = []
    for plaats, (sectie, rubriek) in enumerate(over):
        tekst = " ".join(deel.tekst for deel in sectie.delen)
        inhoud = _INHOUD.search(tekst) and not _IS_ANDERS.search(tekst)
        if rubriek is Rubriek.ANDERS and sectie.kop and begin < plaats < eind and inhoud:
            geplaatst.append((sectie, Rubriek.OVERWEGINGEN))
        elif not sectie.kop and not klaar:
            geplaatst += _zonder_kop(sectie)
        else:
            geplaatst.append((sectie, rubriek))
    return geplaatst


def _zonder_kop(sectie: Sectie) -> list[tuple[Sectie, Rubriek]]:
    """The paragraphs of a section without a heading: those about the law, those that weigh, the others."""
    groepen: dict[Rubriek, list[Briefdeel]] = {
        Rubriek.ANDERS: [],
        Rubriek.KADER: [],
        Rubriek.OVERWEGINGEN: [],
    }
    for deel in sectie.delen:
        groepen[_rubriek_van_deel(deel)].append(deel)
    return [(replace(sectie, delen=tuple(delen)), rubriek) for rubriek, delen in groepen.items() if delen]


def _rubriek_van_deel(deel: Briefdeel) -> Rubriek:
    if deel.soort is not Deelsoort.ALINEA or _IS_ANDERS.search(deel.tekst):
        return Rubriek.ANDERS
    if _IS_KADER.search(deel.tekst):
        return Rubriek.KADER
    return Rubriek.OVERWEGINGEN if _IS_OVERWEGING.search(deel.tekst) else Rubriek.ANDERS

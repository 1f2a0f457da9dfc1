# SPDX-License-Identifier: EUPL-1.2
"""The general considerations and the legal framework, as Markdown; what is said of single grounds is not among them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from ..delen import Briefdeel, Deelsoort, Pad, Sectie, Voorstel
from ..indeling.overige import plaats_overige
from ..indeling.rubrieken import Rubriek, rubriek_van
from ..indeling.secties import Brief, rubriceer
from ..opmaak.markdown import als_markdown
from ..opmaak.scalair import BREEDTE
from ..personen.maskeren import mask_personen, namen_in
from ..zinnen import split_zinnen

_ALGEMEEN = frozenset({Rubriek.OVERWEGINGEN, Rubriek.INVENTARISATIE, Rubriek.ZIENSWIJZEN})
RESTEN = frozenset({Rubriek.GROND, Rubriek.BEZWAAR})
"""What is left of these, once grounds and how to object are taken out, was no ground and is what somebody argued."""
_INSPRINGING = 2


def read_overwegingen(brief: Brief, ook: Collection[Rubriek] = ()) -> Voorstel:
    """Return wettelijk_kader and overwegingen as Markdown, as far as the letter has them.

    Headings under `Overwegingen` become ``###``; so do the sections about the search for documents and the views of
    third parties, which no other field has. Names of persons are not copied; where one stood is to be checked.
    ``ook``: more kinds of section to take (`RESTEN`), for a letter without what belongs elsewhere.
    """
    namen = namen_in(brief)
    over = rubriceer(brief.secties)
    if ook:
        over = plaats_overige(over)
    waarden: dict[str, Any] = {}
    controleren: dict[Pad, str] = {}
    for veld, delen in (("wettelijk_kader", _kader(over)), ("overwegingen", _overwegingen(over, ook))):
        schoon = [_schoon(deel, namen) for deel in delen]
        gelakt = [nieuw.tekst for nieuw, oud in zip(schoon, delen, strict=True) if nieuw.tekst != oud.tekst]
        if not any(deel.soort is not Deelsoort.KOP for deel in schoon):
            continue
        waarden[veld] = als_markdown(schoon, BREEDTE - _INSPRINGING)
        if gelakt:
            controleren[veld,] = next(zin for zin in split_zinnen(gelakt[0]) if "[" in zin)
    return Voorstel(waarden, controleren)


def _kader(over: Sequence[tuple[Sectie, Rubriek]]) -> list[Briefdeel]:
    secties = [sectie for sectie, rubriek in over if rubriek is Rubriek.KADER and sectie.delen]
    return [deel for nummer, sectie in enumerate(secties) for deel in _met_kop(sectie, nummer > 0)]


def _overwegingen(over: Sequence[tuple[Sectie, Rubriek]], ook: Collection[Rubriek]) -> list[Briefdeel]:
    """The parts of all general sections, each with its heading, but for the one that only says `Overwegingen`."""
    gekozen = [
        sectie for sectie, rubriek in over if rubriek in {*_ALGEMEEN, *ook} and (sectie.delen or sectie.kop)
    ]
    met_tekst = [sectie for sectie in gekozen if sectie.delen]
    delen: list[Briefdeel] = []
    for nummer, sectie in enumerate(met_tekst):
        alleen = len(met_tekst) == 1 or (nummer == 0 and sectie.kop == gekozen[0].kop)
        kaal = alleen and rubriek_van(sectie.kop) is Rubriek.OVERWEGINGEN and _is_algemene_kop(sectie.kop)
        delen += _met_kop(sectie, not kaal)
    return delen


def _is_algemene_kop(kop: str) -> bool:
    return len(kop.split()) <= 2


def _met_kop(sectie: Sectie, met_kop: bool) -> list[Briefdeel]:
    kop = [Briefdeel(Deelsoort.KOP, sectie.kop)] if met_kop and sectie.kop else []
    return [*kop, *sectie.delen]


def _schoon(deel: Briefdeel, namen: Sequence[str]) -> Briefdeel:
    return Briefdeel(deel.soort, mask_personen(deel.tekst, namen)[0], deel.nummer, deel.niveau)

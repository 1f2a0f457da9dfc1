# SPDX-License-Identifier: EUPL-1.2
"""How to object: the text, the term in weeks, and where the objection must go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..delen import Briefdeel, Deelsoort, Sectie
from ..indeling.rubrieken import Rubriek
from ..opmaak.markdown import als_markdown, is_adresblok
from ..zinnen import split_zinnen, zin_grenzen
from .contact import is_contact

BREEDTE = 96

_GETALLEN = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "twaalf": 12, "dertien": 13,
}  # fmt: skip
_WEKEN = re.compile(rf"\b(\d{{1,2}}|{'|'.join(_GETALLEN)})\s*(?:\(\s*\w+\s*\)\s*)?weken\b", re.IGNORECASE)
_OVER_BEZWAAR = re.compile(
    r"bezwaar\s*(?:maken|schrift|aantekenen|indienen)|bezwaarschrift|beroep(?:schrift|\s+(?:instellen|"
    r"aantekenen|indienen))|\bniet (?:mee )?eens\b.{0,20}\b(?:besluit|beslissing)\b.*\?",
    re.I,
)
_PLAATS = re.compile(
    r"(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])[,\s]+(?:'s-|’s-)?[A-Z][\w\-'’]+(?:[\s\-](?:aan|op|den|de|en|bij|"
    r"a/d|ZH|NB|IJ\w*|[A-Z](?![.\w])[\w\-'’]*|[A-Z][\w\-'’]+))*"
)
_CUE = re.compile(
    r"\b(?:sturen\s+(?:naar|aan)|stuurt\s+(?:u\s+)?(?:\w+\s+){0,3}(?:naar|aan)|stuur\s+(?:\w+\s+){0,4}(?:naar|"
    r"aan)|gestuurd\s+(?:naar|aan)|zenden\s+(?:naar|aan)|gezonden\s+(?:naar|aan)|te\s+richten\s+(?:tot|aan)|"
    r"richten\s+(?:tot|aan)|gericht\s+(?:tot|aan)|indienen\s+bij|in\s+te\s+dienen\s+bij|ingediend\s+bij|"
    r"dient\s+u\s+in\s+bij|adresseren\s+aan|geadresseerd\s+aan|"
    r"verzenden\s+(?:naar|aan)|adres(?:\s+is)?|opsturen\s+naar|per\s+post(?:\s+(?:naar|aan|via|bij))?|"
    r"schriftelijk\s+bij|indient\s+bij|ter\s+attentie\s+van|"
    r"bezwaar\s+(?:maken|indienen)\s+bij|bij|aan|naar|tot)\b:?\s*(?:het\s+volgende\s+adres:?\s*)?",
    re.IGNORECASE,
)
# Beside the objection itself a court can be asked to stop the decision.
_RECHTER = re.compile(r"voorlopige voorziening|voorzieningenrechter", re.IGNORECASE)
_LANG = re.compile(
    r"\b(?:binnen|stuur|stuurt|sturen|zend|zendt|zenden|richt|richten|schrijf|schriftelijk|bezwaar|bezwaarschrift|u|kunt|moet|dient|weken|dag|verzending|bekendmaking)\b",
    re.IGNORECASE,
)
# `De Nederlandsche Bank` has its article in its name.
_ZINSWOORD = re.compile(
    r"\b(?:binnen|stuur|stuurt|sturen|zend|zendt|zenden|richt|richten|schrijf|u|uw|kunt|moet|dient|weken|vermeld)\b",
    re.IGNORECASE,
)
_LIDWOORD = re.compile(r"^(?:het|de)\s+(?=[A-Z])")
_ADRES_IS = re.compile(
    r"^(?:het|ons|dit|dat|mijn)\s+(?:post|correspondentie|bezoek)?adres\s+(?:hiervoor\s+|daarvoor\s+)?(?:is|luidt):?\s+",
    re.IGNORECASE,
)
_MAX_ADRES = 5
"""Lines above the postcode."""
_ZIN = re.compile(r"[:;?!]\Z|(?<![A-Z])\.\Z")
_CLAUSULE = re.compile(
    r"\b(?:kunt|kan|kunnen|mogelijk|open|staat|dient|moet)\b[^.]*\b(?:bezwaar|beroep)|\b(?:bezwaar|beroep)\w*\b[^.]*"
    r"\b(?:kunt|kan|kunnen|mogelijk|open|dient|moet|indienen|instellen|maken)\b",
    re.IGNORECASE,
)
_BETOOG = re.compile(
    r"\b(?:voert|voeren|voerde)\b[^.]*\baan\b|\b(?:bezwaarmaker|reclamant|indiener)\w*\b|"
    r"\b(?:u|zij|hij) (?:stelt|meent|vindt|betoogt|bent van mening)|"
    r"\buw bezwaar\w*\b[^.]*\b(?:houdt|luidt|samengevat|gericht)|"
    r"\bheeft\b[^.]*\bbezwaar gemaakt",
    re.IGNORECASE,
)
_DIGITAAL = re.compile(r"(?:https?://|www\.)[^\s,;()<>]+[^\s,;()<>.]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def lees_bezwaar(delen: Sequence[Briefdeel]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return text, term in weeks and address of the objection (or the appeal) from the parts about it, and of what
    is not sure the sentence."""
    if not delen:
        return {}, {}
    waarden: dict[str, Any] = {"tekst": als_markdown(delen, BREEDTE)}
    twijfel: dict[str, str] = {}
    zinnen = [zin for deel in delen for zin in split_zinnen(deel.tekst)]
    termijnen = {weken: zin for zin in reversed(zinnen) for weken in _weken(zin)}
    if termijnen:
        eigen = next((weken for zin in zinnen if _OVER_BEZWAAR.search(zin) for weken in _weken(zin)), None)
        weken = eigen or next(weken for zin in zinnen for weken in _weken(zin))
        if 1 <= weken <= 26:
            waarden["termijn_weken"] = weken
        if len(termijnen) > 1 and weken != 6:
            twijfel["termijn_weken"] = termijnen[weken]
    adressen = _adressen(delen)
    if adressen:
        waarden["adres"] = adressen[0]
        if len(adressen) > 1:
            twijfel["adres"] = "De brief noemt meer adressen: " + "; ".join(adressen)
    elif digitaal := [
        adres[0] for zin in zinnen if _OVER_BEZWAAR.search(zin) for adres in _DIGITAAL.finditer(zin)
    ]:
        waarden["adres"] = digitaal[0]
    return waarden, twijfel


def bezwaardelen(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[Briefdeel]:
    """Return the section about objecting; in a letter without one the paragraphs about it, and an address below."""
    delen: list[Briefdeel] = []
    for sectie, rubriek in _zonder_contact(secties):
        if rubriek is Rubriek.BEZWAAR and sectie.delen and not _is_betoog(sectie):
            delen += [Briefdeel(Deelsoort.KOP, sectie.kop)] if delen else []
            delen += sectie.delen
    if delen:
        return delen
    for sectie, rubriek in secties:
        if rubriek in (Rubriek.VERLOOP, Rubriek.VERZOEK) or _is_betoog(sectie):
            continue
        raak = False
        for deel in sectie.delen:
            raak = bool(_OVER_BEZWAAR.search(deel.tekst)) or (raak and _gaat_door(deel, delen))
            delen += [deel] if raak else []
    return delen


def _zonder_contact(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[tuple[Sectie, Rubriek]]:
    """The sections without what they say, behind how to object, of whom to ask."""
    return [
        (
            replace(sectie, delen=(*sectie.delen[:1], *(d for d in sectie.delen[1:] if not is_contact(d)))),
            rubriek,
        )
        for sectie, rubriek in secties
    ]


def gaat_over_bezwaar(tekst: str) -> bool:
    """Whether a text is about how to object or appeal."""
    return _OVER_BEZWAAR.search(tekst) is not None


def _is_betoog(sectie: Sectie) -> bool:
    """Whether a section `Het bezwaar` gives what somebody argued, and not how to object."""
    zinnen = [zin for deel in sectie.delen for zin in split_zinnen(deel.tekst)]
    return any(_BETOOG.search(zin) for zin in zinnen) and not any(
        _CLAUSULE.search(zin) and not _BETOOG.search(zin) for zin in zinnen
    )


def _gaat_door(deel: Briefdeel, tot_hier: Sequence[Briefdeel]) -> bool:
    """Whether a part goes on about the objection: it says so, or is the address that was announced."""
    if "bezwaar" in deel.tekst.casefold():
        return True
    kaal = not any(_PLAATS.search(eerder.tekst) for eerder in tot_hier)
    return _PLAATS.search(deel.tekst) is not None and (kaal or tot_hier[-1].tekst.rstrip().endswith(":"))


def _weken(zin: str) -> list[int]:
    return [
        int(match[1]) if match[1].isdigit() else _GETALLEN[match[1].lower()] for match in _WEKEN.finditer(zin)
    ]


def _adressen(delen: Sequence[Briefdeel]) -> list[str]:
    """The postal addresses, from the name of who gets it to the town, each once."""
    gevonden: list[str] = []
    for plaats, deel in enumerate(delen):
        tekst = ", ".join(regel.strip(" ,") for regel in deel.regels) if is_adresblok(deel) else deel.tekst
        zinnen = zin_grenzen(tekst)
        eerder = 0
        for match in _PLAATS.finditer(tekst):
            zin = next(grens for grens in zinnen if grens[0] <= match.start() < grens[1])
            begin = max(eerder, zin[0])
            if gevonden and _RECHTER.search(tekst[zin[0] : zin[1]]):
                continue
            adres = _zonder_aanloop(tekst[begin : match.end()])
            if begin == 0 and tekst.startswith(adres):
                adres = "".join(f"{naam}, " for naam in _ontvanger(delen[:plaats])) + adres
            gevonden.append(adres)
            eerder = match.end()
    return list(dict.fromkeys(gevonden))


def _zonder_aanloop(stuk: str) -> str:
    """What remains of a sentence without what stands before the name: behind the last word that leads to it."""
    beste = _ADRES_IS.sub("", stuk.rpartition(": ")[2].strip())
    stuk = beste
    for cue in _CUE.finditer(stuk):
        rest = stuk[cue.end() :]
        # `gericht aan het college, bij de afdeling …`: no further than the name goes.
        if _LANG.search(beste) or not beste[:1].isalnum():
            beste = rest
    beste = beste.strip(" ,-–\"'(")
    # `het Instituut`: an address begins with the name; `het college van …` is how that is spoken to.
    beste = _LIDWOORD.sub("", beste)
    return " ".join(beste.split())


def _ontvanger(boven: Sequence[Briefdeel]) -> list[str]:
    """The short lines above an address, which name who gets it: up to a sentence, or one that announces it."""
    namen: list[str] = []
    for deel in reversed(boven[-_MAX_ADRES:]):
        regels = [regel.strip(" ,") for regel in deel.regels] or [deel.tekst.strip(" ,")]
        naam = all(
            0 < len(regel) < 80 and not _ZINSWOORD.search(regel) and not _ZIN.search(regel)
            for regel in regels
        )
        if not naam or deel.soort is not Deelsoort.ALINEA:
            break
        namen = [*regels, *namen]
    return namen

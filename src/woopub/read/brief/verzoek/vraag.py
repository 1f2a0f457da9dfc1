# SPDX-License-Identifier: EUPL-1.2
"""What was asked: the text of the request, its parts, what the requester left out, and the period it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from ..datums import vind_dagen
from ..delen import Briefdeel, Deelsoort, Pad, Sectie, Voorstel
from ..indeling.rubrieken import Rubriek
from ..indeling.secties import Brief
from ..personen.maskeren import mask_personen, namen_in
from ..verloop.gebeurtenissen import vind_gebeurtenissen
from ..verloop.stapsoorten import Stapsoort, soort_van
from ..zinnen import split_zinnen
from .periode import vind_periode

_AFBAKENING = re.compile(
    (
        r"afbaken|afgebakend|beperk\w* (?:u|uw|zich)|buiten (?:uw|het) verzoek|hoe(?:ft|ven) (?:u )?(?:niet|geen)\b"
        r"|buiten beschouwing|geen belangstelling|niet geïnteresseerd|niet (?:te )?(?:ontvangen|verstrekt|nodig)|"
        r"(?:uitgezonderd|met uitzondering van|behalve|u (?:sluit|zondert))\b.*\buit\b"
        r"|mogen worden (?:weg)?gelakt|geen (?:prijs|belang) (?:op|bij)|uitgesloten"
    ),
    re.IGNORECASE,
)
_ZONDERT_UIT = re.compile(
    r"^(?!.*\b(?:verzocht|gevraagd|verzoekt|vraagt)\b).*\b(?:(?:heeft|hebt) u|u (?:heeft|hebt))\b[^;:]*"
    r"\buitgezonderd\W*$",
    re.IGNORECASE,
)
"""What the requester said not to want, as a sentence of its own."""
_TERMIJN = re.compile(
    r"termijn\b.*\b(?:opgeschort|verdaagd|verlengd|verdagen|stil)\b|termijn\b.*\bniet (?:door|verder)\b",
    re.IGNORECASE,
)
_OOK_VERLOOP = re.compile(r"\b(?:procedure|procesverloop|verloop|behandeling|ontvangst)\b", re.IGNORECASE)
_WIJ_DEDEN = re.compile(
    r"\b(?:hebben wij|wij hebben|heb ik|ik heb|heeft het college)\b(?!.*\bontvangen\b)", re.IGNORECASE
)
_BEGINT = re.compile(
    (
        r"(?:Het|Uw|Dit)\s+(?:[\w-]*)verzoek\s+(?:gaat|ziet|betreft|heeft betrekking|luidt|houdt in|omvat"
        r"|richt)\b"
        r"|U\s+(?:vraagt|verzoekt|vroeg|wilt|wenst)\b|In\s+(?:uw|het)\s+[\w-]*verzoek\s+(?:vraagt|verzoekt|vroeg)\s+u\b"
        r"|(?:Concreet|Specifiek|In het bijzonder)\s+(?:gaat|ging)\s+het\s+(?:u\s+)?om\b"
        r"|(?:Concreet|Specifiek|Meer specifiek)\s+(?:vraagt|verzoekt|wilt)\s+u\b"
    ),
    re.IGNORECASE,
)
_INLEIDING = re.compile(r"^(?:inleiding|aanleiding)$", re.IGNORECASE)
_VRAAGT = re.compile(
    (
        r"\b(?:verzoekt|verzocht|vraagt|gevraagd|vroeg|verzoek(?:t)? om|wenst|wilt|ontvangen|gaat het u om|gaat het om"
        r"|openbaarmaking|openbaar te maken|verstrekking|informatie|documenten|stukken|luidt|schrijft"
        r"|citeer|als volgt)\b"
    ),
    re.IGNORECASE,
)
_VERVOLG = re.compile(
    r"^(?:U (?:vraagt|verzoekt|wilt|wenst|schrijft|geeft aan|heeft)|Het gaat|Specifiek|Meer specifiek"
    r"|Concreet|Daarbij|Daarnaast|Ook|Verder|Uw verzoek|In uw verzoek|Hierbij|Het verzoek|Voorts"
    r"|Tevens|Middels)\b|^[\"“„‘«']"
)


def read_verzoek(brief: Brief, datum_verzoek: str = "") -> Voorstel:
    """Return verzoek (tekst, onderdelen, afbakening) and periode, as far as the letter says them.

    ``datum_verzoek`` (ISO 8601) is where `tot heden` ends. Without a section about the request, the opening tells it:
    from the first sentence that asks, up to where the letter goes on about something else. Names of persons are not
    copied; where one stood is to be checked.
    """
    delen, zeker = _delen_van(brief)
    lezing = _Lezing(namen_in(brief))
    lezing.lees(delen)
    if not (lezing.tekst or lezing.onderdelen):
        return Voorstel()
    verzoek: dict[str, Any] = {"tekst": "\n\n".join(lezing.tekst)}
    if lezing.onderdelen:
        verzoek["onderdelen"] = lezing.onderdelen
    if lezing.afbakening:
        verzoek["afbakening"] = lezing.afbakening
    waarden: dict[str, Any] = {"verzoek": verzoek}
    controleren = dict(lezing.controleren)
    if not zeker:
        controleren.setdefault(("verzoek", "tekst"), " ".join(lezing.tekst))
    alles = " ".join([*lezing.tekst, *_alle_teksten(lezing.onderdelen), *lezing.afbakening])
    if gevonden := vind_periode(alles, datum_verzoek):
        tijdvak, woorden = gevonden
        waarden["periode"] = {
            sleutel: waarde for sleutel, waarde in (("van", tijdvak.van), ("tot", tijdvak.tot)) if waarde
        }
        if not tijdvak.zeker:
            controleren["periode",] = next((zin for zin in split_zinnen(alles) if woorden in zin), woorden)
    return Voorstel(waarden, controleren)


def _delen_van(brief: Brief) -> tuple[list[Briefdeel], bool]:
    """The parts of the letter that tell the request, and whether a heading says so."""
    alle = [sectie for sectie in brief.van(Rubriek.VERZOEK) if sectie.delen]
    secties = [sectie for sectie in alle if not _INLEIDING.match(sectie.kop)] or alle
    gekozen = [deel for sectie in secties for deel in _zonder_randnummers(sectie)]
    if any(_VRAAGT.search(deel.tekst) or deel.soort is Deelsoort.PUNT for deel in gekozen):
        return gekozen, True
    for delen in (brief.aanloop, *(sectie.delen for sectie in brief.secties[:3] if sectie.kop)):
        if gevonden := _uit_aanloop(delen):
            return gevonden, False
    return [], False


def _zonder_randnummers(sectie: Sectie) -> Sequence[Briefdeel]:
    """The parts of a section; where it also tells the procedure in numbered paragraphs, those are no list of what
    was asked."""
    punten = [deel for deel in sectie.delen if deel.soort is Deelsoort.PUNT]
    aangekondigd = any(
        deel.tekst.endswith(":") and volgend.soort is Deelsoort.PUNT
        for deel, volgend in pairwise(sectie.delen)
        if deel.soort is Deelsoort.ALINEA
    )
    if (
        aangekondigd
        or not _OOK_VERLOOP.search(sectie.kop)
        or not any(_is_stap(deel.tekst) for deel in punten)
    ):
        return sectie.delen
    hoogste = min(deel.niveau for deel in punten)
    return [
        replace(deel, soort=Deelsoort.ALINEA, nummer="", niveau=0)
        if deel.soort is Deelsoort.PUNT and deel.niveau == hoogste
        else deel
        for deel in sectie.delen
    ]


def _uit_aanloop(delen: Sequence[Briefdeel]) -> list[Briefdeel]:
    """From an opening: the sentence that asks, and what belongs to it (a list, a quotation, `U vraagt …`)."""
    gekozen: list[Briefdeel] = []
    for plaats, deel in enumerate(delen):
        if deel.soort is Deelsoort.PUNT:
            if gekozen and not _is_stap(deel.tekst):
                gekozen.append(deel)
            elif not gekozen and _vraagt(deel.tekst, False):
                gekozen.append(Briefdeel(Deelsoort.ALINEA, deel.tekst))
            continue
        zinnen = split_zinnen(deel.tekst)
        vraag = [zin for zin in zinnen if _vraagt(zin, bool(gekozen))]
        if vraag:
            gekozen.append(Briefdeel(Deelsoort.ALINEA, " ".join(vraag)))
        elif gekozen and gekozen[-1].tekst.endswith(":") and deel.tekst:
            gekozen.append(deel)
        elif gekozen:
            return _later(delen[plaats:]) or gekozen
    return gekozen


def _later(delen: Sequence[Briefdeel]) -> list[Briefdeel]:
    """What was asked where the letter first tells how it was dealt with: from the paragraph that opens with it."""
    for plaats, deel in enumerate(delen):
        if deel.soort is Deelsoort.ALINEA and _BEGINT.match(deel.tekst) and not _is_stap(deel.tekst):
            return _uit_aanloop(delen[plaats:])
    return []


def _vraagt(zin: str, begonnen: bool) -> bool:
    """Whether a sentence says what was asked; behind such a one also what goes on about it."""
    if begonnen and _VERVOLG.match(zin) and not _is_stap(zin):
        return True
    return _BEGINT.match(zin) is not None or (
        soort_van(zin) is Stapsoort.VERZOEK and _VRAAGT.search(zin) is not None
    )


def _is_stap(tekst: str) -> bool:
    """Whether a text tells a step of the procedure other than the request itself."""
    if _TERMIJN.search(tekst) or (_WIJ_DEDEN.search(tekst) and vind_dagen(tekst)):
        return True
    stappen = vind_gebeurtenissen([tekst])
    return bool(stappen) and not any(
        stap.soort in (Stapsoort.VERZOEK, Stapsoort.ONTVANGST) for stap in stappen
    )


def _alle_teksten(onderdelen: Sequence[dict[str, Any]]) -> list[str]:
    return [
        tekst for deel in onderdelen for tekst in (deel["tekst"], *_alle_teksten(deel.get("onderdelen", ())))
    ]


class _Lezing:
    """Builds a request from its parts: paragraphs, then numbered parts; a list or paragraph that limits it apart."""

    def __init__(self, namen: Sequence[str]) -> None:
        self.tekst: list[str] = []
        self.onderdelen: list[dict[str, Any]] = []
        self.afbakening: list[str] = []
        self.controleren: dict[Pad, str] = {}
        self._namen = namen
        self._pad: list[tuple[int, dict[str, Any], Pad]] = []
        self._beperkt = False

    def lees(self, delen: Sequence[Briefdeel]) -> None:
        """Take in parts in order."""
        for plaats, deel in enumerate(delen):
            volgend = delen[plaats + 1] if plaats + 1 < len(delen) else None
            if deel.soort is Deelsoort.PUNT:
                self._punt(deel)
            elif (
                volgend is not None
                and volgend.soort is Deelsoort.PUNT
                and deel.tekst.endswith(":")
                and _AFBAKENING.search(deel.tekst)
            ):
                self._beperkt = True
            else:
                self._alinea(deel.tekst)

    def _punt(self, deel: Briefdeel) -> None:
        if self._beperkt:
            pad: Pad = ("verzoek", "afbakening", len(self.afbakening))
            self.afbakening.append(self._schoon(deel.tekst, pad))
            return
        while self._pad and self._pad[-1][0] >= deel.niveau:
            self._pad.pop()
        ouder = self._pad[-1] if self._pad else None
        lijst = ouder[1].setdefault("onderdelen", []) if ouder else self.onderdelen
        pad = (*(ouder[2] if ouder else ("verzoek",)), "onderdelen", len(lijst))
        onderdeel: dict[str, Any] = {
            "nummer": deel.nummer or str(len(lijst) + 1),
            "tekst": self._schoon(deel.tekst, (*pad, "tekst")),
        }
        lijst.append(onderdeel)
        self._pad.append((deel.niveau, onderdeel, pad))

    def _alinea(self, tekst: str) -> None:
        """Keep a paragraph but for the sentences that tell another step; one that limits the request goes apart."""
        self._beperkt = False
        self._pad.clear()
        zinnen = [zin for zin in split_zinnen(tekst) if not _is_stap(zin)]
        vraag = [zin for zin in zinnen if not _ZONDERT_UIT.match(zin)]
        if vraag or self.tekst or self.onderdelen:
            for zin in filter(_ZONDERT_UIT.match, zinnen):
                self.afbakening.append(self._schoon(zin, ("verzoek", "afbakening", len(self.afbakening))))
            zinnen = vraag
        if self.onderdelen and zinnen and all(_AFBAKENING.search(zin) for zin in zinnen):
            pad: Pad = ("verzoek", "afbakening", len(self.afbakening))
            self.afbakening.append(self._schoon(" ".join(zinnen), pad))
        elif zinnen:
            self.tekst.append(self._schoon(" ".join(zinnen), ("verzoek", "tekst")))

    def _schoon(self, tekst: str, pad: Pad) -> str:
        schoon, gelakt = mask_personen(tekst, self._namen)
        if gelakt:
            self.controleren[pad] = schoon
        return schoon

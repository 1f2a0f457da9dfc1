# SPDX-License-Identifier: EUPL-1.2
"""Whom to ask: the text about contact, and the general addresses of the body; never those of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from ..delen import Briefdeel, Deelsoort, Sectie
from ..indeling.rubrieken import Rubriek
from ..opmaak.markdown import als_markdown
from ..personen.maskeren import GEGEVENS, NAAM, mask_personen
from ..zinnen import split_zinnen

BREEDTE = 96

_OVER_CONTACT = re.compile(
    r"\b(?:heeft|hebt|hebben|bij|met|voor|mocht)\b[^.]{0,40}\bvragen\b|\bcontact (?:opnemen|op te nemen|op met)|"
    r"\bneemt? (?:u )?(?:dan )?contact|(?:meer|nadere|verdere) informatie|"
    r"(?:algemene|nadere|verdere)? ?inlichtingen\b|\bterecht bij\b|\bbel(?:t|len)? (?:ons|dan|u|gerust|met|naar)\b",
    re.IGNORECASE,
)
_WEBSITE = re.compile(
    r"(?<![\w@.])(?:https?://(?:www\.)?|www\.)[\w-]+(?:\.[\w-]+)+(?:/[^\s,;()<>\"]*[^\s,;()<>\".])?/?"
)
_EMAIL = re.compile(r"(?<![\w.])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_TELEFOON = re.compile(
    r"(?<![\w/.,-])(?:14\s?0\d{1,3}|(?:\+31\s?\(?0?\)?|(?:\((?=0\d{1,3}\)))?0)\s?[1-57-9]?\d{0,3}[\s()\-–]*\d(?:[\s\-]?\d){5,8})(?![\w/-])"
)
_PERSOON = re.compile(
    r"contactpersoon|behandelaar|behandelend|behandeld door|doorkies|rechtstreeks|mevrouw|de heer|mw\.|dhr\.|"
    r"uw contact\b|" + re.escape(NAAM),
    re.IGNORECASE,
)
_VOOR_IEDEREEN = re.compile(r"(?<!\d)(?:0[89]00|14\s?0\d|088)")
_VREEMD = re.compile(
    r"rechtspraak\.nl|raadvanstate|wetten\.(?:overheid|nl)|officielebekendmakingen|ombudsman", re.IGNORECASE
)


def lees_contact(
    delen: Sequence[Briefdeel], hoofd: Sequence[Briefdeel], namen: Iterable[str] = ()
) -> dict[str, Any]:
    """Return text, website, phone number and e-mail address for questions: from the parts about it, and what those
    lack from the letterhead; nothing where the letter has no such parts."""
    namen = tuple(namen)
    waarden: dict[str, Any] = {}
    if delen:
        waarden["tekst"] = als_markdown(_zonder_personen(delen, namen), BREEDTE)
    boven = [regel for deel in hoofd for regel in (deel.regels or (deel.tekst,))] if delen else []
    eigen = [zin for deel in delen for zin in split_zinnen(deel.tekst)]
    for veld, zoek in (("website", _websites), ("email", _emails), ("telefoon", _telefoons)):
        if veld == "telefoon":
            # A number beside other details is often that of who wrote the letter.
            boven = [regel for regel in boven if _VOOR_IEDEREEN.search(regel)]
        gevonden = next(
            (waarde for bron in (eigen, boven) for zin in bron for waarde in zoek(zin, namen)), ""
        )
        if gevonden:
            waarden[veld] = gevonden
    return waarden


def contactdelen(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[Briefdeel]:
    """Return the parts of a letter about whom to ask: its section, or else the last paragraph that says so."""
    delen: list[Briefdeel] = []
    for sectie, rubriek in secties:
        if rubriek is Rubriek.CONTACT and sectie.delen:
            delen += [Briefdeel(Deelsoort.KOP, sectie.kop)] if delen else []
            delen += sectie.delen
    if delen:
        return delen
    laatste = [
        (sectie, rubriek)
        for sectie, rubriek in secties
        if rubriek not in (Rubriek.VERZOEK, Rubriek.VERLOOP, Rubriek.GROND)
    ]
    gevonden = [
        deel
        for sectie, rubriek in laatste
        for deel in sectie.delen
        if is_contact(deel)
        or (
            _OVER_CONTACT.search(deel.tekst)
            and "contact" in deel.tekst
            and "bezwaar" not in deel.tekst.casefold()
        )
    ]
    return gevonden[-1:]


def is_contact(deel: Briefdeel) -> bool:
    """Whether a paragraph says where to ask questions, with a number or an address, and not how to object."""
    bereikbaar = _TELEFOON.search(deel.tekst) or _EMAIL.search(deel.tekst) or _WEBSITE.search(deel.tekst)
    anders = re.search(r"bezwa(?:ar|ren)|\bberoep|voorlopige voorziening|rechter", deel.tekst, re.IGNORECASE)
    return bool(bereikbaar and _OVER_CONTACT.search(deel.tekst)) and not anders


def _zonder_personen(delen: Sequence[Briefdeel], namen: tuple[str, ...]) -> list[Briefdeel]:
    """The parts without sentences about a person to ask for, as far as any other remain."""
    over: list[Briefdeel] = []
    for deel in delen:
        zinnen = split_zinnen(deel.tekst)
        blijft = [zin for zin in zinnen if NAAM not in mask_personen(zin, namen)[0]]
        if len(blijft) == len(zinnen):
            over.append(deel)
        elif blijft:
            over.append(replace(deel, tekst=" ".join(blijft), regels=()))
    return over or list(delen)


def _websites(zin: str, namen: tuple[str, ...]) -> list[str]:
    return [match[0].rstrip("/") for match in _WEBSITE.finditer(zin) if not _VREEMD.search(match[0])]


def _emails(zin: str, namen: tuple[str, ...]) -> list[str]:
    return [match[0] for match in _EMAIL.finditer(zin) if GEGEVENS not in mask_personen(match[0], namen)[0]]


def _telefoons(zin: str, namen: tuple[str, ...]) -> list[str]:
    """Numbers of a body: no mobile ones, none in a sentence about a person."""
    if _PERSOON.search(zin) or _PERSOON.search(mask_personen(zin, namen)[0]):
        return []
    return [match[0].strip() for match in _TELEFOON.finditer(zin) if _is_nummer(match[0])]


def _is_nummer(tekst: str) -> bool:
    cijfers = re.sub(r"\D", "", tekst)
    cijfers = "0" + cijfers[2:].removeprefix("0") if tekst.startswith("+31") else cijfers
    if cijfers.startswith("14"):
        return 4 <= len(cijfers) <= 6
    gratis = cijfers.startswith(("0800", "0900", "0906", "0909"))
    return not cijfers.startswith("06") and (len(cijfers) == 10 or (gratis and 8 <= len(cijfers) <= 11))

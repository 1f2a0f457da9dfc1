# SPDX-License-Identifier: EUPL-1.2
"""Names and details of persons, which a publication must not repeat, taken out of a text.

Rules can find a name by what stands around it: a title, initials, a role, somebody being spoken to, or that the
letter is sent to this person. A name that nothing announces stays; people check what was pre-filled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .adressering import namen_in
from .naamvormen import (
    GEEN_NAAM,
    HOOFD,
    LETTERS,
    TITEL,
    TUSSEN,
    VOLLEDIG,
    VOORNAAM_ACHTER,
    is_opsomletter,
    kan_naam,
)
from .voornamen import VOORNAMEN

__all__ = ["GEGEVENS", "NAAM", "mask_personen", "namen_in"]

NAAM = "[naam]"
GEGEVENS = "[gegevens]"

_MET_TITEL = re.compile(rf"(?<!\w)(?:(?:{TITEL})\s+){{1,4}}(?:en\s+(?:{TITEL})\s+)?{VOLLEDIG}", re.IGNORECASE)
_MET_LETTERS = re.compile(
    rf"(?<![\w.])(?P<letters>{LETTERS})(?:\s?\([^()]{{2,20}}\)\s*)?(?P<rest>(?:{TUSSEN}\s+){{0,2}}{HOOFD})"
)
_ROL = re.compile(
    (
        rf"(?<!\w)(?P<rol>journaliste?|redacteur|redactrice|verzoekster|verzoeker|gemachtigde|advocate"
        rf"|advocaat|contactpersoon|behandelaar|"
        rf"behandelend\s+ambtenaar|woo-coördinator|woo-jurist|juriste?|beleidsmedewerk(?:er|ster)"
        rf"|beleidsadviseur|projectleider|medewerk(?:er|ster)|"
        rf"onderzoeker|onderzoekster|ondergetekende|cliënte?|inwoner|collega|ambtena(?:ar|res)|heer|bewoner"
        rf"|omwonende|eigenaar|aanvrager)"
        rf"(?:\s*[:,]\s*|\s+)(?P<naam>(?:{LETTERS}\s?(?:{TUSSEN}\s+){{0,2}}{HOOFD})"
        rf"|{VOORNAAM_ACHTER})"
    ),
    re.IGNORECASE,
)
_LEZER = re.compile(r"(?P<voor>\b[Uu]\s*\()(?P<naam>(?!hierna)[^()]*)(?P<na>\))")
_HANDELT = re.compile(
    rf"(?P<naam>(?<![\w.-]){HOOFD}(?:\s+(?:{TUSSEN}\s+){{0,2}}{HOOFD}){{1,2}})(?=\s+(?:(?:heeft"
    rf"|heb)\b[^.;]{{0,120}}\b(?:verzocht|gevraagd|verzoek|ingediend|gebeld|gemaild|geschreven|gereageerd|gesproken"
    rf"|ingestemd|laten weten)|verzoekt|verzocht|vraagt|vroeg"
    rf"|diende|belde|mailde|schreef|reageerde|stemde|vertelde|woont)\b)"
    rf"|\b(?:heeft|vroeg|diende)\s(?P<na>{HOOFD}\s+(?:{TUSSEN}\s+){{0,2}}{HOOFD})(?=\s+(?:verzocht"
    rf"|gevraagd|een\s+(?:woo-|wob-)?verzoek|namens|mij|ons|het\s+college)\b)"
)
_PRAAT = (
    r"(?:gesproken|sprak(?:en)?|spreken|besprak(?:en)?|besproken|gebeld|belden?|bellen|bel|gemaild|mailden?|mailen|mail"
    r"|geschreven|overlegd(?:en)?|gesprek|contact|afgesproken|afspraak|gehoord|vraag|vragen|wenden|terecht)"
)
# Who spoke with whom: `besproken met …`, `Wij spraken …`.
_GESPROKEN = re.compile(
    rf"\b(?i:{_PRAAT})\b[^.;]{{0,60}}?\b(?:met|door|aan|bij|naar|tot)\s+(?P<naam>{VOORNAAM_ACHTER})"
    rf"|\b(?:sprak(?:en)?|belden?|mailden?|hoorden?|ontmoetten?|benaderden?|informeerden?)\s+(?:wij\s+|ik\s+|we\s+"
    rf"|u\s+)?(?P<na>{VOORNAAM_ACHTER})"
)
_BIJ_GEGEVENS = re.compile(
    rf"\b(?:met|naar|bij|aan|van|door)\s+(?P<naam>{HOOFD}(?:\s+(?:{TUSSEN}\s+){{0,2}}{HOOFD}){{0,3}})"
    rf"(?=\s*[,(:–-]*\s*(?:tel\w*\.?:?\s*|mobiel\w*:?\s*|via\s+|op\s+)?{re.escape(GEGEVENS)})"
)
_VOORNAAM = re.compile(rf"(?<![\w.-])(?P<naam>(?=(?:{'|'.join(sorted(VOORNAMEN))})\b){VOORNAAM_ACHTER})")
_AMBT = re.compile(
    (
        r"(?:minister|president|premier|staatssecretaris|wethouder|burgemeester|gedeputeerde|commissaris"
        r"|kamerlid|raadslid|statenlid|koning|koningin|"
        r"eurocommissaris|dijkgraaf|heemraad|hoogheemraad|[Ww]et|regeling)\s*$"
    ),
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_ALGEMEEN = re.compile(
    (
        r"(?:woo|wob|info|informatie|contact|post|postbus|publiek|klant|gemeente|provincie|secretariaat"
        r"|bezwaar|communicatie|loket|"
        r"voorlichting|juridisch|jz|bestuur|griffie|griffier|privacy|fg|balie|service|team|archief"
        r"|documentatie|pers|no-?reply|antwoord|raad|college|dienst)"
    ),
    re.IGNORECASE,
)
_MOBIEL = re.compile(r"(?<![\d+])(?:\+31\s?\(?0?\)?\s?6|0031\s?6|06)[\s.-]*(?:\d[\s.-]*){7}\d(?!\d)")
_DIRECT = re.compile(
    (
        r"(?P<voor>(?:doorkies(?:nummer)?|rechtstreeks|direct(?:e)?\s+nummer"
        r"|\[naam\][^.]{0,60}?)[^.\d(]{0,30})(?P<nummer>\(?(?:\+31|0)[\s()\d.-]{8,14}\d)"
    ),
    re.IGNORECASE,
)
_BSN = re.compile(
    r"(?P<voor>\b(?:BSN|burgerservicenummer)\s*(?:is|:|van)?\s*)(?P<nummer>\d[\d. ]{7,10}\d)", re.IGNORECASE
)
_POST = r"(?:,?\s+\d{4}\s?[A-Z]{2}(?:,?\s+(?:te\s+)?(?:[A-Z][\w-]+)(?:\s[A-Z][\w-]+)?)?)"
_WONING = re.compile(
    rf"(?P<voor>(?:\b(?:woont|wonen|woonde|wonend\w*|woonachtig|uw (?:woon)?(?:adres|huis)|uw woning)\b[^.;,]{{0,25}}?"
    rf"|{re.escape(NAAM)}[,(]\s*)\b)(?P<adres>(?:['’]s-)?[A-ZÀ-Þ][\w'’-]+(?:\s(?:{TUSSEN}\s){{0,2}}[A-Z][\w'’-]+){{0,3}}"
    rf"(?:\s\d{{1,5}}(?:\s?[a-zA-Z]\b)?{_POST}?|(?<=straat)|(?<=laan)|(?<=weg)|(?<=plein)|(?<=kade)|(?<=gracht)|(?<=dijk)"
    rf"|(?<=singel)|(?<=hof)|(?<=dreef)|(?<=steeg)|(?<=pad)))"
)
_BEGINWOORD = rf"(?:{'|'.join(sorted(GEEN_NAAM))})\b"


def mask_personen(tekst: str, namen: Iterable[str] = ()) -> tuple[str, bool]:
    """Return a text without the names and details of persons, and whether anything was taken out.

    A name becomes ``[naam]``; a person's e-mail address, mobile or direct number or home becomes ``[gegevens]``.
    ``namen`` are names known from the letterhead (`namen_in`), found wherever they stand. Holders of an office named
    with them (``minister Voorbeeld``), organisations and courts stay.
    """
    schoon = _LEZER.sub(_lezer, tekst)
    for naam in namen:
        schoon = _zonder_bekende(schoon, naam)
    for patroon in (_MET_TITEL, _ROL, _GESPROKEN, _HANDELT, _VOORNAAM, _MET_LETTERS):
        schoon = patroon.sub(_naam, schoon)
    schoon = re.sub(rf"{re.escape(NAAM)}(?:\s+{re.escape(NAAM)})+", NAAM, schoon)
    schoon = _EMAIL.sub(lambda adres: adres[0] if _is_algemeen(adres[0]) else GEGEVENS, schoon)
    schoon = _MOBIEL.sub(GEGEVENS, schoon)
    for patroon in (_BSN, _DIRECT, _WONING):
        schoon = patroon.sub(rf"\g<voor>{GEGEVENS}", schoon)
    schoon = _BIJ_GEGEVENS.sub(_naam, schoon)
    return schoon, schoon != tekst


def _zonder_bekende(tekst: str, naam: str) -> str:
    """Take out one known name with what belongs to it; a prefix at its begin may have a capital or not."""
    voor = rf"(?:{LETTERS}\s*|(?i:{TITEL})\s+|(?!{_BEGINWOORD}){HOOFD}\s+(?:{TUSSEN}\s+)?){{0,3}}"
    begin = (
        rf"(?i:{re.escape(naam[:1])})"
        if re.match(rf"{TUSSEN}\s", naam, re.IGNORECASE)
        else re.escape(naam[:1])
    )
    return re.sub(rf"(?<![\w-]){voor}{begin}{re.escape(naam[1:])}(?![\w-])", _bekend, tekst)


def _naam(match: re.Match[str]) -> str:
    """Replace a name that a pattern found, unless it is of an office, a company or the begin of a sentence."""
    groepen = match.groupdict()
    naam = groepen.get("naam") or groepen.get("na") or match[0]
    begin = match.start() + match[0].rindex(naam)
    if _AMBT.search(match.string[max(0, begin - 30) : begin]) or not kan_naam(naam):
        return match[0]
    if groepen.get("letters"):
        rest = match.string[match.start("rest") : match.end() + 40]
        if is_opsomletter(groepen["letters"], rest, match.string[: match.start()]):
            return match[0]
    plaats = begin - match.start()
    return match[0][:plaats] + NAAM + match[0][plaats + len(naam) :]


def _bekend(match: re.Match[str]) -> str:
    """A name that the letter greets; not where it is that of somebody in office."""
    voor = match.string[max(0, match.start() - 30) : match.start()]
    if _AMBT.search(voor) or _AMBT.search(match[0].split()[0]):
        return match[0]
    return GEGEVENS if any(teken.isdigit() for teken in match[0]) else NAAM


def _lezer(match: re.Match[str]) -> str:
    """`U (mevrouw X, journalist bij Y)`: all that says who the reader is."""
    return f"{match['voor']}{NAAM}{match['na']}" if re.search(r"[A-Z]", match["naam"]) else match[0]


def _is_algemeen(adres: str) -> bool:
    """Whether an address is of an office: each part of it names one, or is a short department (``wjz.bezwaar@…``)."""
    delen = re.split(r"[._]", adres.split("@")[0])
    genoemd = [_ALGEMEEN.match(deel) is not None for deel in delen]
    return any(genoemd) and all(ja or 1 < len(deel) < 5 for ja, deel in zip(genoemd, delen, strict=True))

# SPDX-License-Identifier: EUPL-1.2
"""Names and details of persons, which a publication must not repeat, taken out of a text.

Rules can find a name by what stands around it: a title, initials, a role, or that the letter greets this person. A
name that nothing announces stays; people check what was pre-filled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...tooi import zoek_organisatie
from .secties import Brief

NAAM = "[naam]"
GEGEVENS = "[gegevens]"

_TUSSEN = (
    r"(?:van\s+der|van\s+den|van\s+de|van\s+het|van\s+'t|in\s+'t|op\s+de|op\s+den|de\s+la|von\s+der"
    r"|van|de|den|der|ter|ten|te|het|'t|el|al|von|la|le|di|du|bin|ben)"
)
_HOOFD = r"(?-i:[A-ZÀ-Þ][\w'’]*[a-zà-ÿ][\w'’]*(?:-[A-ZÀ-Þ][\w'’]+)*)"
_LETTERS = r"(?-i:(?:[A-ZÀ-Þ][a-z]?\.\s?){1,6})"
_ACHTER = rf"(?:{_TUSSEN}\s+){{0,2}}{_HOOFD}"
_VOLLEDIG = rf"(?:{_LETTERS}(?:\s?\([^()]{{2,20}}\))?\s*)?{_ACHTER}(?:\s+{_ACHTER}){{0,3}}"
_TITEL = (
    r"(?:de\s+heer|meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|de\s+heren|drs\.|mr\.|ir\.|ing\.|prof\.|dr\."
    r"|jhr\.|ds\.|ms\.)"
)
_MET_TITEL = re.compile(
    rf"(?<!\w)(?:(?:{_TITEL})\s+){{1,4}}(?:en\s+(?:{_TITEL})\s+)?{_VOLLEDIG}", re.IGNORECASE
)
_MET_LETTERS = re.compile(rf"(?<![\w.]){_LETTERS}(?:\s?\([^()]{{2,20}}\)\s*)?(?:{_TUSSEN}\s+){{0,2}}{_HOOFD}")
_ROL = re.compile(
    (
        rf"(?<!\w)(?P<rol>journaliste?|redacteur|redactrice|verzoekster|verzoeker|gemachtigde|advocate"
        rf"|advocaat|contactpersoon|behandelaar|"
        rf"behandelend\s+ambtenaar|woo-coördinator|woo-jurist|juriste?|beleidsmedewerk(?:er|ster)"
        rf"|beleidsadviseur|projectleider|medewerk(?:er|ster)|"
        rf"onderzoeker|onderzoekster|ondergetekende|cliënte?|inwoner|collega|ambtena(?:ar|res)|heer|bewoner"
        rf"|omwonende|eigenaar|aanvrager)"
        rf"(?:\s*[:,]\s*|\s+)(?P<naam>(?:{_LETTERS}\s?(?:{_TUSSEN}\s+){{0,2}}{_HOOFD})"
        rf"|{_HOOFD}(?:\s+(?:{_TUSSEN}\s+){{0,2}}{_HOOFD}){{1,3}})"
    ),
    re.IGNORECASE,
)
_LEZER = re.compile(r"(?P<voor>\b[Uu]\s*\()(?P<naam>(?!hierna)[^()]*)(?P<na>\))")
_HANDELT = re.compile(
    rf"(?P<naam>(?<![\w.-]){_HOOFD}(?:\s+(?:{_TUSSEN}\s+){{0,2}}{_HOOFD}){{1,2}})(?=\s+(?:(?:heeft"
    rf"|heb)\b[^.;]{{0,120}}\b(?:verzocht|gevraagd|verzoek|ingediend)|verzoekt|verzocht|vraagt|vroeg"
    rf"|diende)\b)"
    rf"|\b(?:heeft|vroeg|diende)\s(?P<na>{_HOOFD}\s+(?:{_TUSSEN}\s+){{0,2}}{_HOOFD})(?=\s+(?:verzocht"
    rf"|gevraagd|een\s+(?:woo-|wob-)?verzoek|namens|mij|ons|het\s+college)\b)"
)
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
        r"|\[naam\][^.]{0,60}?)[^.\d]{0,30})(?P<nummer>(?:\+31|0)[\s()\d.-]{8,14}\d)"
    ),
    re.IGNORECASE,
)
_BSN = re.compile(
    r"(?P<voor>\b(?:BSN|burgerservicenummer)\s*(?:is|:|van)?\s*)(?P<nummer>\d[\d. ]{7,10}\d)", re.IGNORECASE
)
_GEEN_NAAM = frozenset(
    [
        "De",
        "Het",
        "Een",
        "Dit",
        "Dat",
        "Deze",
        "Die",
        "Ik",
        "U",
        "Wij",
        "We",
        "Hij",
        "Zij",
        "Ze",
        "In",
        "Op",
        "Voor",
        "Van",
        "Met",
        "Bij",
        "Aan",
        "Als",
        "Er",
        "En",
        "Of",
        "Maar",
        "Ook",
        "Uit",
        "Over",
        "Om",
        "Naar",
        "Tot",
        "Door",
        "Hierbij",
        "Daarom",
        "Verder",
        "Daarnaast",
        "Gelet",
        "Artikel",
        "Bijlage",
        "Woo",
        "Wob",
        "Awb",
        "Ad",
        "Voorts",
        "Tevens",
        "Uw",
        "Mijn",
        "Ons",
        "Onze",
        "Geen",
        "Niet",
        "Hoofdstuk",
        "Paragraaf",
        "Januari",
        "Februari",
        "Maart",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Augustus",
        "September",
        "Oktober",
        "November",
        "December",
        "Staat",
        "Kroon",
    ]
)
_BEGINWOORD = rf"(?:{'|'.join(sorted(_GEEN_NAAM))})\b"
_BEDRIJF = frozenset(
    {"bv", "nv", "vof", "cv", "ua", "eu", "vs", "uk", "us", "vn", "ec", "eg", "bw", "rvb", "ro"}
)
_ORGANISATIE = re.compile(
    r"\b(?:Stichting|Vereniging|Gemeente|Provincie|Waterschap|Hoogheemraadschap|Ministerie|Instituut"
    r"|Autoriteit|Raad|College|Bureau|"
    r"Coöperatie|Universiteit|Hogeschool|Rechtbank|Hof|Afdeling|Kamer|Commissie|Politie|Inspectie"
    r"|Dienst|Rijk\w*|Omgevingsdienst|"
    r"Veiligheidsregio|Centrum|Fonds|Groep|Holding|Media|Krant|Dagblad|Omroep|Partij|Nederland\w*|Wet"
    r"|Besluit|Bank|Staten)\b"
)
_AANHEFNAAM = re.compile(
    rf"(?:geachte|beste)\s+(?:(?:heer|mevrouw|dhr\.?|mevr\.?|mw\.?|{_TITEL}|/|en|of)\s*)*(?P<naam>{_VOLLEDIG})",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\d{4}\s?[A-Z]{2}\b")
_GERICHT = re.compile(
    (
        r"(?:aan\b|de heer|mevrouw|dhr|mevr|mw|familie|fam\.|t\.?a\.?v|redactie|stichting|vereniging"
        r"|bewoners)"
    ),
    re.IGNORECASE,
)
_AANDACHT = re.compile(r"^(?:t\.?a\.?v\.?|aan|ter attentie van)\s+", re.IGNORECASE)
_MAX_ADRES = 4
_VOORAF = re.compile(rf"^(?:{_TITEL}\s+|{_LETTERS}\s*|\([^()]*\)\s*)+", re.IGNORECASE)
_PREFIX = re.compile(rf"^(?:{_TUSSEN}\s+)+", re.IGNORECASE)
_BEHANDELAAR = re.compile(
    (
        rf"(?:behandeld door|behandelaar|behandelend ambtenaar|contact(?:persoon)?|inlichtingen(?: bij)?"
        rf"|uw contactpersoon|steller)\s*:?\s*(?:{_TITEL}\s+)*(?P<naam>{_VOLLEDIG})"
    ),
    re.IGNORECASE,
)


def mask_personen(tekst: str, namen: Iterable[str] = ()) -> tuple[str, bool]:
    """Return a text without the names and details of persons, and whether anything was taken out.

    A name becomes ``[naam]``; a person's e-mail address, mobile or direct number becomes ``[gegevens]``. ``namen`` are
    surnames known from the letterhead (`namen_in`), found wherever they stand. Holders of an office named with them
    (``minister Voorbeeld``), organisations and courts stay.
    """
    schoon = _LEZER.sub(_lezer, tekst)
    for naam in namen:
        voor = rf"(?:{_LETTERS}\s*|(?i:{_TITEL})\s+|(?!{_BEGINWOORD}){_HOOFD}\s+(?:{_TUSSEN}\s+)?){{0,3}}"
        schoon = re.sub(
            rf"(?<![\w-]){voor}(?i:{re.escape(naam[:1])}){re.escape(naam[1:])}(?![\w-])", _bekend, schoon
        )
    for patroon in (_MET_TITEL, _ROL, _HANDELT, _MET_LETTERS):
        schoon = patroon.sub(_naam, schoon)
    schoon = re.sub(rf"{re.escape(NAAM)}(?:\s+{re.escape(NAAM)})+", NAAM, schoon)
    schoon = _EMAIL.sub(lambda adres: adres[0] if _is_algemeen(adres[0]) else GEGEVENS, schoon)
    schoon = _MOBIEL.sub(GEGEVENS, schoon)
    schoon = _BSN.sub(rf"\g<voor>{GEGEVENS}", schoon)
    schoon = _DIRECT.sub(rf"\g<voor>{GEGEVENS}", schoon)
    return schoon, schoon != tekst


def namen_in(brief: Brief) -> tuple[str, ...]:
    """Return the names that the letter greets, is sent to (with street) or gives as the one who dealt with it, to be
    found in its text."""
    gevonden: list[str] = []
    for deel in brief.hoofd:
        for regel in (*deel.regels, deel.tekst):
            for patroon in (_AANHEFNAAM, _BEHANDELAAR):
                if match := patroon.search(regel):
                    gevonden += _achternamen(match["naam"])
    adres = _adressering([regel for deel in brief.hoofd for regel in (deel.regels or (deel.tekst,))])
    return tuple(dict.fromkeys([*gevonden, *adres]))


def _adressering(regels: Sequence[str]) -> list[str]:
    """The lines that say to whom and where the letter goes: from the name of a person or a club, or the line before
    `t.a.v.`, up to a postal code; both must be there."""
    for plaats, regel in enumerate(regels):
        if not _POSTCODE.match(regel.strip()):
            continue
        begin = max(0, plaats - _MAX_ADRES)
        namen = [nummer for nummer in range(begin, plaats) if _GERICHT.match(regels[nummer].strip())]
        if not namen:
            continue
        eerste = namen[0] - 1 if _AANDACHT.match(regels[namen[0]].strip()) and namen[0] else namen[0]
        blok = [_AANDACHT.sub("", deel.strip()) for deel in regels[eerste:plaats]]
        return [deel for deel in blok if len(deel) > 5 and deel[0].isalpha() and not zoek_organisatie(deel)]
    return []


def _achternamen(naam: str) -> list[str]:
    """A name without title and initials, and without a first name; a prefix (`de`, `van der`) belongs to it."""
    kaal = _VOORAF.sub("", naam).strip()
    delen = re.split(rf"\s+(?={_TUSSEN}\s)|\s+(?=[A-ZÀ-Þ])", kaal) if not _PREFIX.match(kaal) else [kaal]
    namen = [kaal, delen[-1]]
    return [deel for deel in namen if len(deel) > 3 and _kan_naam(_PREFIX.sub("", deel))]


def _naam(match: re.Match[str]) -> str:
    """Replace a name that a pattern found, unless it is of an office, a company or the begin of a sentence."""
    groepen = match.groupdict()
    naam = groepen.get("naam") or groepen.get("na") or match[0]
    if _AMBT.search(match.string[max(0, match.start() - 30) : match.start()]) or not _kan_naam(naam):
        return match[0]
    plaats = match[0].index(naam)
    return match[0][:plaats] + NAAM + match[0][plaats + len(naam) :]


def _bekend(match: re.Match[str]) -> str:
    """A name that the letter greets; not where it is that of somebody in office."""
    voor = match.string[max(0, match.start() - 30) : match.start()]
    if _AMBT.search(voor) or _AMBT.search(match[0].split()[0]):
        return match[0]
    return GEGEVENS if any(teken.isdigit() for teken in match[0]) else NAAM


def _kan_naam(naam: str) -> bool:
    woorden = re.sub(rf"^(?:(?:{_TITEL})\s+)+", "", naam, flags=re.IGNORECASE).split()
    letters = "".join(woord for woord in woorden if re.fullmatch(r"(?:[A-Za-z]{1,2}\.)+", woord))
    if letters.replace(".", "").casefold() in _BEDRIJF or _ORGANISATIE.search(naam):
        return False
    gewoon = [woord for woord in woorden if woord[:1].isupper() and "." not in woord]
    if not gewoon or gewoon[0] in _GEEN_NAAM:
        return False
    return zoek_organisatie(" ".join(woorden)) is None


def _lezer(match: re.Match[str]) -> str:
    """`U (mevrouw X, journalist bij Y)`: all that says who the reader is."""
    return f"{match['voor']}{NAAM}{match['na']}" if re.search(r"[A-Z]", match["naam"]) else match[0]


def _is_algemeen(adres: str) -> bool:
    lokaal = adres.split("@")[0]
    return _ALGEMEEN.match(lokaal) is not None and not re.search(r"\w\.\w{3,}", lokaal)

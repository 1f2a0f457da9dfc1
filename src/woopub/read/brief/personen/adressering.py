# SPDX-License-Identifier: EUPL-1.2
"""To whom a letter goes and who dealt with it, by its letterhead: names and addresses that no publication repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ....tooi import zoek_organisatie
from ..indeling.secties import Brief
from .naamvormen import LETTERS, TITEL, TUSSEN, VOLLEDIG, kan_naam

_AANHEFNAAM = re.compile(
    rf"(?:geachte|beste)\s+(?:(?:heer|mevrouw|dhr\.?|mevr\.?|mw\.?|{TITEL}|/|en|of)\s*)*(?P<naam>{VOLLEDIG})",
    re.IGNORECASE,
)
_RANG = (
    r"(?:hoofd)?(?:inspecteur|agent|brigadier|commissaris)|(?:senior\s+)?(?:beleids)?(?:adviseur|medewerker|jurist)"
    r"|coördinator"
)
_BEHANDELAAR = re.compile(
    r"(?:behandeld door|behandelaar|behandelend ambtenaar|contact(?:persoon)?|inlichtingen(?: bij)?|uw contactpersoon|"
    rf"steller)\s*:?\s*(?:(?:{TITEL}|{_RANG})\s+)*(?P<naam>{VOLLEDIG})",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\d{4}\s?[A-Z]{2}\b")
_GERICHT = re.compile(
    r"(?:aan\b|de heer|mevrouw|dhr|mevr|mw|familie|fam\.|t\.?a\.?v|redactie|stichting|vereniging|bewoners)",
    re.IGNORECASE,
)
_AANDACHT = re.compile(r"^(?:t\.?a\.?v\.?|ter attentie van)\s*:?\s+", re.IGNORECASE)
_AAN = re.compile(r"^(?:t\.?a\.?v\.?|aan|ter attentie van)\s*:?\s+", re.IGNORECASE)
_STRAAT = re.compile(r"(?P<straat>[A-ZÀ-Þ'’][^\d,:@]{3,40}?)\s+\d{1,5}\s?[a-zA-Z]?(?:[-/ ]\w{1,4})?$")
_VAN_OVERHEID = re.compile(
    r"\b(?:ministerie|directi\w+|directoraat\S*|gemeente|provincie|waterschap|hoogheemraadschap|afdeling|inspectie|"
    r"\w*dienst|politie|rijks\w*|autoriteit|raad|college|bezoek\w*|post\w*|retour\w*|team|unit|juridische|www\S*|"
    r"staf|universiteit|hogeschool)\b",
    re.IGNORECASE,
)
"""What stands in the address of the sender, and not in that of who asked."""
_BEREIKBAAR = re.compile(
    r"postbus|antwoordnummer|www\.|@|^(?:t|tel\w*)\b[.: ]*\(?[+0]|^[+0(][\d() -]{8,}$", re.IGNORECASE
)
"""What follows right below the address of a sender."""
_FUNCTIE = frozenset(
    {"bestuur", "het bestuur", "redactie", "de redactie", "secretariaat", "directie", "voorzitter"}
)
_MAX_ADRES = 4
"""Lines above the postal code that an address of a reader has at most."""
_VOLGEND_ETIKET = re.compile(
    r"(?:^|\s+)(?:Telefoon\w*|Tel|Datum|Ons|Onze|Uw|Kenmerk|Onderwerp|Betreft|Bijlagen?|Doorkies\w*|Mail|Email|Zaak\w*|"
    r"Dossier\w*|Afdeling|Team|Bezoekadres|Postbus)\b.*"
)
"""The next label of a letterhead that was read as one line."""
_VOORAF = re.compile(rf"^(?:{TITEL}\s+|{LETTERS}\s*|\([^()]*\)\s*)+", re.IGNORECASE)
_PREFIX = re.compile(rf"^(?:{TUSSEN}\s+)+", re.IGNORECASE)


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
    """The lines that say to whom and where the letter goes, up to a postal code: those that begin with the name of a
    person or a club, else those above a street, unless it is the address of a public body."""
    kaal = [regel.strip() for regel in regels]
    for plaats, regel in enumerate(kaal):
        if not _POSTCODE.match(regel):
            continue
        eerste = _eerste(kaal, plaats)
        if eerste < 0:
            continue
        blok = [_AAN.sub("", deel) for deel in kaal[eerste:plaats]]
        blok = [deel for deel in blok if len(deel) > 5 and not deel.casefold().startswith("postbus")]
        namen = [deel for deel in blok if deel[0].isalpha() and not zoek_organisatie(deel)]
        return [deel for deel in namen if deel.casefold() not in _FUNCTIE]
    return []


def _eerste(regels: Sequence[str], postcode: int) -> int:
    """The first line of the reader's address that ends with this postal code, -1 where it is another's."""
    begin = max(0, postcode - _MAX_ADRES)
    gericht = [plaats for plaats in range(begin, postcode) if _GERICHT.match(regels[plaats])]
    if gericht:
        return gericht[0] - 1 if _AANDACHT.match(regels[gericht[0]]) and gericht[0] else gericht[0]
    if postcode < 2 or not _STRAAT.match(regels[postcode - 1]):
        return -1
    boven = postcode - 2
    buren = regels[max(0, boven - 1) : postcode]
    samen = [f"{een} {ander}" for een, ander in pairwise(regels[max(0, boven - 2) : postcode])]
    eigen = any(_VAN_OVERHEID.search(regel) or zoek_organisatie(regel) for regel in (*buren, *samen))
    eigen = eigen or any(_BEREIKBAAR.search(regel) for regel in regels[postcode + 1 : postcode + 4])
    return -1 if eigen or len(regels[boven]) > 60 or not regels[boven][:1].isupper() else boven


def _achternamen(naam: str) -> list[str]:
    """A name without title and initials, and without a first name; a prefix (`de`, `van der`) belongs to it."""
    kaal = _VOLGEND_ETIKET.sub("", _VOORAF.sub("", naam).strip())
    delen = re.split(rf"\s+(?={TUSSEN}\s)|\s+(?=[A-ZÀ-Þ])", kaal) if not _PREFIX.match(kaal) else [kaal]
    namen = [kaal, delen[-1]]
    return [deel for deel in namen if len(deel) > 3 and kan_naam(_PREFIX.sub("", deel))]

# SPDX-License-Identifier: EUPL-1.2
"""How names of persons look in Dutch letters: titles, initials, prefixes, and the capitals that are no name."""

from __future__ import annotations

import re

from ....tooi import zoek_organisatie
from ..indeling.rubrieken import Rubriek, rubriek_van

TUSSEN = (
    r"(?:van\s+der|van\s+den|van\s+de|van\s+het|van\s+'t|in\s+'t|op\s+de|op\s+den|de\s+la|von\s+der"
    r"|van|de|den|der|ter|ten|te|het|'t|el|al|von|la|le|di|du|bin|ben)"
)
HOOFD = r"(?-i:[A-ZÀ-Þ][\w'’]*[a-zà-ÿ][\w'’]*(?:-[A-ZÀ-Þ][\w'’]+)*)"
LETTERS = r"(?-i:(?:[A-ZÀ-Þ][a-z]?\.\s?){1,6})"
ACHTER = rf"(?:{TUSSEN}\s+){{0,2}}{HOOFD}"
VOLLEDIG = rf"(?:{LETTERS}(?:\s?\([^()]{{2,20}}\))?\s*)?{ACHTER}(?:\s+{ACHTER}){{0,3}}"
VOORNAAM_ACHTER = rf"{HOOFD}(?:\s+(?:{TUSSEN}\s+){{0,2}}{HOOFD}){{1,3}}"
"""A first name and a surname, with prefixes between."""
TITEL = (
    r"(?:de\s+heer|meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|de\s+heren|drs\.|mr\.|ir\.|ing\.|prof\.|dr\."
    r"|jhr\.|ds\.|ms\.|familie|fam\.|het\s+echtpaar|echtpaar|het\s+gezin|erven)"
)
_GEWOON = """
De Het Een Dit Dat Deze Die Ik U Wij We Hij Zij Ze In Op Voor Van Met Bij Aan Als Er En Of Maar Ook
Uit Over Om Naar Tot Door Hierbij Daarom Verder Daarnaast Gelet Artikel Bijlage Woo Wob Awb Ad
Voorts Tevens Uw Mijn Ons Onze Geen Niet Hoofdstuk Paragraaf Januari Februari Maart April Mei Juni
Juli Augustus September Oktober November December Staat Kroon Wat Waar Wanneer Hoe Waarom Wie Welke
Daar Daarbij Daarvan Hier Hiervoor Nu Dan Dus Ten Ter Te Namens Volgens Via Na Onder Tegen Tussen
Vanaf Sinds Omdat Aangezien Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Document
Documenten Pagina Bezwaar Besluit
"""
GEEN_NAAM = frozenset(_GEWOON.split())
"""Words with a capital that no name begins with."""
_BEDRIJF = frozenset(
    {"bv", "nv", "vof", "cv", "ua", "eu", "vs", "uk", "us", "vn", "ec", "eg", "bw", "rvb", "ro"}
)
_ORGANISATIE = re.compile(
    r"\b(?:Stichting|Vereniging|Gemeente|Provincie|Waterschap|Hoogheemraadschap|Ministerie|Instituut|Autoriteit|Raad|"
    r"College|Bureau|Coöperatie|Universiteit|Hogeschool|Rechtbank|Hof|Afdeling|Kamer|Commissie|Politie|Inspectie|"
    r"Dienst|Rijk\w*|Omgevingsdienst|Veiligheidsregio|Centrum|Fonds|Groep|Holding|Media|Krant|Dagblad|Omroep|Partij|"
    r"Nederland\w*|Wet|Besluit|Bank|Staten|Zaken|Juridische?|Team|Loket|Secretariaat|Unit|Directie|Directoraat\S*|"
    r"Bestuur\w*|Serviceteam|Klantcontact\w*|Group|Steel|Energy|Bouw|International|Europe|Airport|Eenheid|Woo-\w+|"
    r"Staatscourant|Kamerstukken|Algemene|Den Haag|Noord|Zuid|Oost|West)\b"
)
"""Words in a name that no person has."""
_PLEK = re.compile(
    r"(?:straat|laan|weg|plein|school|college|park|brug|kade|gracht|tunnel|huis|prijs|arena|steeg|dijk|haven|singel|"
    r"fonds|polder|kazerne|sluis|hof)$",
    re.IGNORECASE,
)
"""How the last word of a street or a building ends that bears somebody's name."""
_TITELS = re.compile(rf"^(?:{TITEL}\s+|en\s+)+", re.IGNORECASE)
_PREFIX = re.compile(rf"^{TUSSEN}$", re.IGNORECASE)


def kan_naam(naam: str) -> bool:
    """Whether a text with capitals can be the name of a person: not that of a body, a company or a street, and not
    the begin of a sentence. Behind a title a prefix may have a capital (``mevrouw De Voorbeeld``)."""
    kaal = _TITELS.sub("", naam)
    woorden = kaal.split()
    if kaal != naam:
        while len(woorden) > 1 and _PREFIX.match(woorden[0]):
            woorden = woorden[1:]
    letters = "".join(woord for woord in woorden if re.fullmatch(r"(?:[A-Za-z]{1,2}\.)+", woord))
    if letters.replace(".", "").casefold() in _BEDRIJF or _ORGANISATIE.search(kaal):
        return False
    gewoon = [woord for woord in woorden if woord[:1].isupper() and "." not in woord]
    if not gewoon or gewoon[0] in GEEN_NAAM or _PLEK.search(gewoon[-1]):
        return False
    return zoek_organisatie(" ".join(woorden)) is None


def is_opsomletter(letters: str, rest: str, voor: str) -> bool:
    """Whether a capital with a full stop counts in a list and is no initial: ``Ad A. Persoonlijke levenssfeer``,
    ``B. Beoordeling``."""
    if len(re.sub(r"\W", "", letters)) != 1:
        return False
    if re.search(
        r"\b(?:[Aa]d|[Oo]nder|[Ss]ub|[Ll]etter|[Gg]rond|[Oo]nderdeel|[Cc]ategorie|[Bb]ijlage)\s+$", voor
    ):
        return True
    return not voor.strip() and rubriek_van(" ".join(rest.split()[:3])) is not Rubriek.ANDERS

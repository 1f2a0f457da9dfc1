# SPDX-License-Identifier: EUPL-1.2
"""Headings that are in no table as a whole: what their first words mean, where the others add nothing; and the words
that say that a column was never meant for readers."""

from __future__ import annotations

import re

INTERN = re.compile(
    r"intern(?:e|al)?\b|jurist(?:en)?\b|juridische?\b|advocaat|landsadvocaat|lakkers?\b|behandelaars?\b|behandelend"
    r"|beoordelaars?\b|reviewers?\b|medewerkers?\b|collegas?\b|contactpersoon|verzoekers?\b|derden?\b"
    r"|belanghebbenden?\b|(?:woo|wob|lak|project|behandel) ?team|voor team|concept|werkversie|vertrouwelijk|geheim"
    r"|prive\b|confidential|privileged|attorney|niet (?:te )?(?:publiceren|publicabel|tonen|delen|naar buiten)"
    r"|niet (?:voor|in|ter) (?:publicatie|extern|inventaris|verzoeker)|not for publication|to ?do\b|actie\b"
    r"|nog (?:te|doen|checken|nakijken)\b"
)
"""Words of a heading (small letters, no accents) that name people at work, or say that it is for them."""

_HARMLOOS = frozenset(
    re.findall(
        r"\w+",
        """
    de het een van der bij op uit voor in en of na per tot te toe ten over met door aan als indien nodig waar deze dit
    woo wob wet open overheid art artikel artikelen lid sub document documenten documentnummer stuk stukken bestand
    grond gronden weigering weigeringsgrond weigeringsgronden uitzonderingsgrond uitzonderingsgronden lakgrond
    lakgronden toegepaste toepasselijke passen toepassing eventueel eventuele relevante gebruikte gehanteerde besluit
    verzoek wooverzoek wobverzoek openbaarmaking openbaarheid beoordeling conform reeds al eerder openbare openbaar
    publicatie publieke gepubliceerde gescheiden kolom optioneel verplicht facultatief max maximaal tekens ja nee deels
    niet geheel gedeeltelijk definitief definitieve algemeen algemene overig overige nadere korte aanvullende inhoud
    bijv bijvoorbeeld zie ook etc enz nvt wettelijke reden redenen s n
    """,
    )
)
"""Words that leave a heading what it is."""

_GEEN: frozenset[str] = frozenset()
_NUMMER = frozenset(
    ("nummer", "nr", "nrs", "nummers", "id", "ids", "documentnummer", "documentnummers", "doc")
)
_WEB = frozenset(("internet", "website", "url", "link", "links", "pagina", "webpagina", "internetpagina"))
_NAAM = frozenset(("naam", "organisatie", "organisaties", "afdeling", "functie", "mail", "e", "email"))
_WOORDEN: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("toelichting", r"(?:toelichting|opmerking|uitleg|motivering)(?:en)?|bijzonderhe(?:id|den)", _GEEN),
    ("dubbel_van", r"(?:dubbel|duplicaat|doublure) ?(?:met|van)", _NUMMER),
    ("gronden", r"(?:\w+ )*?(?:weigerings|uitzonderings|beoordelings|lak|wob|woo) ?grond(?:en)?", _GEEN),
    ("gronden", r"artikel(?:en)?(?: uit| van)?(?: de)? wo[bo]|grondslag(?:en)?", _GEEN),
    (
        "beoordeling",
        r"beoordeling(?!.* (?:door|reden|grond))",
        frozenset(("zienswijze", "zienswijzen", "bestuursorgaan")),
    ),
    ("gerelateerd", r"gerelateerde?", _NUMMER),
    ("links", r"publieke ?link(?:s|tag)?|link naar", _WEB),
    ("vindplaats", r"vindplaats(?:en)?|te vinden", _WEB),
    ("zaaknummers", r"zaaknummers?", _GEEN),
    ("afzender", r"afzenders?(?!.*(?:ontvanger|aan))", _NAAM),
    ("ontvanger", r"(?:ontvanger|geadresseerde)s?(?!.*(?:afzender|van))", _NAAM | {"cc"}),
    ("soort", r"(?:soort|type) ?(?:document|stuk)(?:en)?|documentsoort|documenttype", _GEEN),
    ("datum", r"datum ?(?:van)?(?: het)? ?(?:document|stuk)(?:en)?", _GEEN),
)
"""Field, how a heading begins that can mean only that, and which other words leave it so."""
_GEEN_WOORD = re.compile(r"[^a-z0-9]+")
_AFGEBROKEN = re.compile(r"(?<=[a-z])-\s*\n\s*(?=[a-z])")


def woorden(tekst: str) -> str:
    """Return a heading in small letters without accents as words between single spaces; a word that is broken off at
    the end of a line is one."""
    return " ".join(_GEEN_WOORD.sub(" ", _AFGEBROKEN.sub("", tekst)).split())


def is_harmloos(tekst: str) -> bool:
    """Whether words behind a heading leave it what it is."""
    return all(woord in _HARMLOOS or woord.isdigit() for woord in tekst.split())


def zoek_begin(tekst: str) -> str | None:
    """Return the field of a heading (as `woorden` gives it) by its first words; None where any other word in it could
    make it something else."""
    for veld, patroon, extra in _WOORDEN:
        if match := re.match(rf"(?:{patroon})(?= |\Z)", tekst):
            voor = match[0] if veld == "gronden" else ""
            rest = f"{tekst[match.end() :]} {' '.join(voor.split()[:-1])}"
            over = " ".join(woord for woord in rest.split() if woord not in extra)
            if is_harmloos(over):
                return veld
    return None

# SPDX-License-Identifier: EUPL-1.2
"""What a heading of a decision letter announces, by the words that public bodies use for it."""

from __future__ import annotations

import re
from enum import StrEnum


class Rubriek(StrEnum):
    """A part that decision letters have in common; ``ANDERS`` is any other."""

    VERZOEK = "verzoek"
    VERLOOP = "procesverloop"
    KADER = "wettelijk kader"
    INVENTARISATIE = "inventarisatie"
    ZIENSWIJZEN = "zienswijzen"
    OVERWEGINGEN = "overwegingen"
    GROND = "grond"
    BESLUIT = "besluit"
    OPENBAARMAKING = "wijze van openbaarmaking"
    BEZWAAR = "bezwaar"
    CONTACT = "contact"
    BIJLAGE = "bijlage"
    ANDERS = "anders"


_WET = r"(?:(?:woo|wob|informatie|openbaarmakings)[ -]?)"
_UW = r"(?:(?:uw|het|de|ons|onze|mijn|dit|deze|van)\s+)*"
# The first that fits counts: what is special stands before what is general.
_KOPPEN: tuple[tuple[Rubriek, str], ...] = (
    (Rubriek.BIJLAGE, r"^bijlagen?\b"),
    (
        Rubriek.VERLOOP,
        (
            r"bezwaarprocedure|procedure (?:in|van) bezwaar|verloop van|hoorzitting"
            r"|^wat (?:hebben|heb|is|zijn|ging|deden) .*(?:gedaan"
            r"|gebeurd|vooraf|tot nu toe)"
            r"|tot nu toe|^wat deden|^wat er (?:\w+ )?(?:is |was )?(?:gebeurd|gedaan|voorafging)"
        ),
    ),
    (
        Rubriek.OVERWEGINGEN,
        (
            r"gronden van (?:het )?bezwaar|bezwaargronden|uw bezwaren|ontvankelijk|heroverweging"
            r"|beoordeling van (?:het|uw) bezwaar"
            r"|^(?:het )?advies\b|reactie op (?:het|uw) bezwaar|overwegingen"
        ),
    ),
    (
        Rubriek.BESLUIT,
        r"^"
        + _UW
        + (
            r"besl(?:uit|issing) op (?:uw |het )?bezwaar|^wat .*\bbesl(?:uit|oten|is|issen)|^ons antwoord"
            r"|^wat krijgt u"
        ),
    ),
    (
        Rubriek.OVERWEGINGEN,
        (
            r"^wat is (?:de|onze|mijn) (?:beoordeling|afweging)"
            r"|^hoe .*(?:afgewogen|wegen|beoordeeld|getoetst|(?:tot|aan) (?:dit|ons|het) besluit)|^waarom\b"
        ),
    ),
    (
        Rubriek.OPENBAARMAKING,
        (
            r"^(?:waar|wanneer|hoe) (?:vindt|kunt|krijgt|ontvangt|zijn|staan|worden) (?:u|de (?:stukken"
            r"|documenten))(?!.*bezwaar)"
        ),
    ),
    (
        Rubriek.BEZWAAR,
        (
            r"bezwaar(?!fase|schriftencommissie)(?!.*(?:gronden|overweg))"
            r"|rechtsmiddel|beroepsclausule|niet eens|rechtsbescherming|beroep (?:instellen|aantekenen)"
            r"|voorlopige voorziening"
            r"|in beroep|^beroep$|beroepsmogelijkheid|^niet eens|niet mee eens|mee oneens"
            r"|bent u het (?:hier)?(?:mee )?(?:niet )?(?:mee )?(?:eens|oneens)"
        ),
    ),
    (
        Rubriek.CONTACT,
        (
            r"^contact|^vragen\b|^meer weten|meer informatie|nadere informatie$|heeft u (?:nog )?vragen"
            r"|hebt u (?:nog )?vragen"
            r"|^(?:tot slot|afsluiting|ten slotte|slot)$|^informatie$|inlichtingen$|contactpersoon"
        ),
    ),
    (
        Rubriek.VERLOOP,
        r"verloop|voorgeschiedenis|^"
        + _UW
        + (
            r"(?:\w+\s+)?procedure(?!s)\b|^procedurele\b|^behandeling\b|ontvangst(?:bevestiging)?$"
            r"|beslistermijn|^(?:de )?termijn(?:en)?$|^"
        )
        + _UW
        + (
            r"(?:verdaging|opschorting)|^proces$|wat (?:er )?vooraf ging"
            r"|voorafging|^verdaging|feiten en omstandigheden|^stappen|correspondentie over uw verzoek"
            r"|wat is er (?:tot nu toe )?gebeurd"
            r"|hoe .*(?:behandeld|verlopen)|^tijdlijn"
        ),
    ),
    (
        Rubriek.KADER,
        (
            r"wettelijk kader|juridisch kader|toetsingskader|wettelijke (?:grondslag|bepaling|basis|regels)"
            r"|^(?:toepasselijk|relevant|toegepast)e? (?:wettelijke )?(?:bepalingen|recht|regels|wetgeving|artikelen)"
            r"|regelgeving|welke wet"
            r"|beoordelingskader|wet- en regelgeving|^(?:de )?wet(?: open overheid"
            r"| openbaarheid van bestuur)?(?: \(wo[ob]\))?$"
        ),
    ),
    (
        Rubriek.OPENBAARMAKING,
        (
            r"(?:wijze|moment|tijdstip|datum) van (?:de )?(?:openbaarmaking|publicatie|verstrekking"
            r"|verstrekken|openbaar)"
            r"|^"
        )
        + _UW
        + (
            r"(?:publicatie|plaatsing|verstrekking|openbaarmaking van (?:de )?documenten)\b|op internet"
            r"|(?:uitgestelde|feitelijke) (?:openbaarmaking|verstrekking)|^openbaarmaking$"
        ),
    ),
    (
        Rubriek.GROND,
        (
            r"(?:^|[\s(])(?:artikel\s+)?(?:5\.[124]a?|1[01])(?:\.\d|,|\s+(?:lid|eerste|tweede|zevende)\b"
            r"|\s*\()"
            r"|artikel\s+(?:5\.[124]a?|1[01])\b|persoonlijke (?:levenssfeer|beleidsopvatting)"
            r"|onevenredige (?:benadeling|bevoordeling)"
            r"|fabricagegegevens|bedrijfsgegevens|concurrentiegevoelig|goed functioneren van"
            r"|eenheid van de kroon|veiligheid van de staat"
            r"|financi[eë]le belang|economische (?:of|en) financ|betrekkingen van nederland"
            r"|internationale betrekkingen|bescherming van het milieu|betrekkingen met andere"
            r"|opsporing en vervolging"
            r"|inspectie,? (?:controle|en)|controle en toezicht|sabotage|identificatienummer"
            r"|bijzondere persoonsgegevens"
            r"|persoonsgegevens|beleidsopvattingen|intern beraad|^privacy|beveiliging van personen"
        ),
    ),
    (Rubriek.OVERWEGINGEN, r"^" + _UW + r"(?:weigerings|uitzonderings|lak)gronden$"),
    (Rubriek.ZIENSWIJZEN, r"zienswijze|derde[- ]?(?:belanghebbende|partij|n$)|^derden|^belanghebbenden"),
    (
        Rubriek.OVERWEGINGEN,
        r"overweging|motivering|^"
        + _UW
        + r"beoordeling|^"
        + _UW
        + (
            r"(?:inhoudelijke |nadere )?(?:toetsing|afweging|belangenafweging)"
            r"|uitgangspunt|toelichting op|^toelichting$|waarom (?:hebben|heb|maken|is|krijgt)|^onderbouwing|uitleg bij"
        ),
    ),
    (
        Rubriek.INVENTARISATIE,
        r"inventaris|zoekslag|zoekvraag|^"
        + _UW
        + (
            r"(?:aangetroffen|gevonden|aanwezige|gevraagde|onderzochte) (?:documenten|informatie)"
            r"|^(?:de )?documenten$|zoekactie|zoekproces|onderzoek naar documenten|welke documenten"
            r"|wat hebben wij gevonden"
        ),
    ),
    (
        Rubriek.BESLUIT,
        (
            r"^(?:\w+\s+)?(?:besluit|beslissing|dictum|conclusie|uitkomst)(?:$|\s(?:op|over|inzake|tot|in)\b)"
            r"|wij (?:hebben )?besl(?:uiten|oten)"
            r"|^ik besluit|wat (?:hebben wij|heb ik|is|is er) besl|^"
        )
        + _UW
        + r"(?:besluit|beslissing)\b|toegepaste uitzonderingsgrond",
    ),
    (
        Rubriek.VERZOEK,
        r"verzoek(?:en)?(?:$|\s(?:om|over|van|tot|en|is|\()|\s*-|,)|^"
        + _UW
        + _WET
        + r"?(?:aan)?vraag\b|"
        + _WET
        + (
            r"verzoek"
            r"|informatieverzoek|wat (?:heeft|hebt|vraagt|vroeg|wilt|wil) u"
            r"|^wat u (?:vraagt|vroeg|wilt|wilde|heeft|hebt)|u (?:vraagt|vroeg|verzoekt)|^aanleiding$"
            r"|^inleiding$"
        ),
    ),
)
_REGELS = tuple((rubriek, re.compile(patroon, re.IGNORECASE)) for rubriek, patroon in _KOPPEN)
_OPTELLING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)]|[IVX]{1,5}[.)])\s+")


def rubriek_van(kop: str) -> Rubriek:
    """Return what a heading announces, with or without a number before it and a colon behind it."""
    kaal = _OPTELLING.sub("", kop.strip()).rstrip(" :.?!")
    for rubriek, patroon in _REGELS:
        if kaal and patroon.search(kaal):
            return rubriek
    return Rubriek.ANDERS

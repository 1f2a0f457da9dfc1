# SPDX-License-Identifier: EUPL-1.2
"""What happened on a day, by the words around it; and the days in a letter that are no step of the procedure."""

from __future__ import annotations

import re
from enum import StrEnum


class Stapsoort(StrEnum):
    """What a step of the procedure is called in besluit.yml."""

    VERZOEK = "verzoek"
    ONTVANGST = "ontvangst"
    BEVESTIGING = "ontvangstbevestiging"
    PRECISERING = "precisering"
    BEHANDELING = "in behandeling"
    OVERLEG = "overleg"
    HERINNERING = "herinnering"
    OPSCHORTING = "opschorting"
    HERVATTING = "einde opschorting"
    VERDAGING = "verdaging"
    ZIENSWIJZE = "zienswijze"
    DOORZENDING = "doorzending"
    INGEBREKESTELLING = "ingebrekestelling"
    BEROEP = "beroep"
    UITSPRAAK = "uitspraak"
    BEZWAAR = "bezwaar"
    HOORZITTING = "hoorzitting"
    ADVIES = "advies"
    DEELBESLUIT = "deelbesluit"
    EERDER_BESLUIT = "eerder besluit"
    BESLUIT = "besluit"


_VERZOEKWOORD = r"(?:(?:woo|wob|informatie)[- ]?)?verzoek"
# The first that fits counts: what is special stands before what is general.
_REGELS: tuple[tuple[Stapsoort, str], ...] = (
    (Stapsoort.INGEBREKESTELLING, r"in\s?gebreke"),
    (
        Stapsoort.UITSPRAAK,
        (
            r"^(?:bij|in) (?:haar |zijn |de )?(?:uitspraak|tussenuitspraak)\b.*?\b(?:heeft|is|werd|draagt"
            r"|verklaar\w+)\b|heeft de (?:rechtbank|voorzieningenrechter)|\b(?:rechtbank"
            r"|voorzieningenrechter)\b.*?\b(?:bij uitspraak|bepaald|opgedragen|geoordeeld)"
            r"|\buitspraak (?:gedaan|op uw beroep)"
        ),
    ),
    (
        Stapsoort.HERVATTING,
        (
            r"(?:opschorting\w*|termijn).*?(?:be[eë]indigd|ge[eë]indigd|opgeheven|hervat"
            r"|weer (?:is |was )?(?:gaan lopen|gestart|begonnen|gaan)|weer (?:liep|loopt|lopen)|(?:liep|loopt) weer)"
            r"|hervat\w*.*?termijn|opschorting\w*.*?(?:eindig(?:de|t)|ten einde|afgelopen|kwam een einde|voorbij)"
            r"|(?:einde|eind|be[eë]indiging) (?:van )?(?:de |deze |die )?opschorting"
            r"|eindig(?:de|t) (?:de |deze |die )?opschorting"
        ),
    ),
    (
        Stapsoort.OVERLEG,
        (
            r"^(?!.*op(?:ge)?schort)(?=.*\b(?:u|verzoek(?:st)?er)\b).*\b(?:akkoord|ingestemd|instemming gegeven"
            r"|toestemming gegeven|stemde u|u stemde)\b"
            r".*?\b(?:uitstel\w*|beslis\w*|besluit\w*|verleng\w*|verdag\w*|later\w*|termijn)"
        ),
    ),
    (
        Stapsoort.DEELBESLUIT,
        (
            r"deelbesl(?:uit|issing)|(?:eerste|tweede|derde) (?:deel|gedeelte) van (?:uw"
            r"|het) (?:\w+-?)?verzoek (?:besl|afgehandeld)"
        ),
    ),
    (
        Stapsoort.VERDAGING,
        (
            r"verda(?:ag|gen|gd|ging)|(?:twee|vier|zes|2|4|6) weken (?:later|langer|extra|meer tijd)"
            r"|meer tijd nodig|later (?:beslis|een besluit)|(?:termijn|beslissing|beslisdatum).*?(?:verleng"
            r"|uitgesteld|uit te stellen)|verleng\w*.*?termijn"
        ),
    ),
    (
        Stapsoort.OPSCHORTING,
        (
            r"opgeschort|opschort|schort\w*\b.{0,60}\bop\b|termijn.*?(?:stilgezet|stil\s?gelegd|stopgezet|stilgestaan)"
            r"|stilgezet.*?termijn|\bst(?:ond|aat)\b.*?termijn\b.*?\bstil\b|termijn\b.*?\bst(?:ond|aat)\b.*?\bstil\b"
            r"|\b(?:liep|loopt)\b.*?termijn\b.*?\bniet (?:door|verder)\b"
            r"|termijn\b.*?\b(?:liep|loopt)\b.*?\bniet (?:door|verder)\b"
        ),
    ),
    (
        Stapsoort.HOORZITTING,
        r"hoorzitting|\bgehoord\b|\bhoorcommissie\b.*?(?:zitting|gehoord)|telefonisch gehoord",
    ),
    (
        Stapsoort.ADVIES,
        r"(?:commissie|adviescommissie).*?(?:advies|geadviseerd)|advies (?:uitgebracht|ontvangen)",
    ),
    (
        Stapsoort.BEROEP,
        (
            r"beroep (?:ingesteld|ingediend|aangetekend)|beroepschrift|in beroep (?:gegaan|gekomen)"
            r"|voorlopige voorziening (?:gevraagd|verzocht)"
        ),
    ),
    (Stapsoort.ZIENSWIJZE, r"geen bezwaar(?:en)? (?:te hebben|heeft|had|hebben|te maken|tegen)"),
    (Stapsoort.BEVESTIGING, r"\bontvangst\b.*?bezwaar\w*.*?bevestig|bevestig\w*.*?\bontvangst\b.*?bezwaar"),
    (
        Stapsoort.BEZWAAR,
        (
            r"bezwaar (?:gemaakt|ingediend|aangetekend)|bezwaarschrift|maakt u bezwaar|heeft u.*?\bbezwaar\b"
            r"|pro forma bezwaar|gronden van (?:uw|het) bezwaar"
        ),
    ),
    (Stapsoort.DOORZENDING, r"door(?:gezonden|gestuurd|geleid)|doorzending"),
    (Stapsoort.ZIENSWIJZE, r"zienswijze|belanghebbende.*?(?:geïnformeerd|ingelicht)|voorgenomen besluit"),
    (
        Stapsoort.PRECISERING,
        (
            r"precis|\b(?:hebben wij|wij hebben|heb ik|ik heb|heeft (?:de|het) \w+) u\b(?! laten).*?"
            r"\b(?:verzocht|gevraagd)\b"
            r"|\b(?:vroeg|vroegen|verzocht|verzochten) (?:wij|ik|we) u\b"
            r"|\b(?:wij|ik|we) (?:vroegen|vroeg|verzochten) u\b"
            r"|(?:afgesproken|spraken|afspraak).*?\b(?:alleen|slechts|uitsluitend|beperk\w*|minder"
            r"|kleiner)\b|specific(?:eer|er|ati)|gespecificeerd|verduidelijk|concretis|geconcretiseerd"
            r"|nader (?:toe ?(?:gelicht|te lichten)|omschreven|aangeduid|afgebakend|ingeperkt)"
            r"|afgebakend|ingeperkt|inperk|(?<!niet )beperkt (?:uw|u)\b|(?:uw|het"
            r"|dit) verzoek.*?(?:(?<!niet )beperkt(?! tot:)|aangevuld|aangepast|gewijzigd|verkleind)"
            r"|aanvulling op uw|\bu antwoordde\b|\bantwoordde u\b"
        ),
    ),
    (
        Stapsoort.BEVESTIGING,
        (
            r"bevestig|ontvangstbericht|(?:bericht|brief|mail|weten|geschreven|schreven|meegedeeld"
            r"|medegedeeld)\b.*?verzoek.*?(?:\bbinnen (?:is|was|kwam)|ontvangen|goede orde)"
        ),
    ),
    (
        Stapsoort.BEHANDELING,
        (
            r"in behandeling (?:\w+ ){0,2}(?:genomen|wordt|is|neem|nemen|genomen)|in behandeling\b"
            r"|voortgangsbericht|stand van zaken|op de hoogte gesteld|termijnbrief"
        ),
    ),
    (
        Stapsoort.EERDER_BESLUIT,
        (
            r"\b(?:het|bij|dit|dat|mijn|ons|onze|primaire|bestreden|van het) (?:\w+ )?besluit van\b"
            r"|primair\w* besluit|bestreden besluit|besluit genomen|\bbesloten\b|nader besluit"
        ),
    ),
    (Stapsoort.HERINNERING, r"\bherinner(?:d|ing|ingen|de)\b"),
    (
        Stapsoort.OVERLEG,
        (
            r"telefonisch|telefoongesprek|\boverleg\b|\bgesprek\b|\bgebeld\b|\bbelde[n]?\b|\bgesproken\b"
            r"|\bspraken\b|afspraak|contact (?:gehad|opgenomen|geweest)|afgesproken"
        ),
    ),
    (
        Stapsoort.VERZOEK,
        (
            rf"(?:{_VERZOEKWOORD}|aanvraag)\s+(?:van|d\.d\.|gedateerd|met dagtekening)|\b(?:kregen|kreeg"
            rf"|ontving|ontvingen) (?:wij|we|ik|het|de)\b.*?\bu\b.*?(?:vraagt|verzoekt|verzocht|gevraagd)"
            rf"|(?:heeft|hebt|heb|hebben|is|werd|verzoekt|vraagt|verzocht|vroeg"
            rf"|diende)\b.*?\b(?:{_VERZOEKWOORD}(?:en)?|verzocht|gevraagd|verzoekt|vraagt|aanvraag)\b"
            rf"|\b(?:verzocht|verzoekt|vraagt|vroeg|diende)\b.*?\b(?:u|verzoeker|verzoekster|openbaar"
            rf"|openbaarmaking|informatie|documenten|{_VERZOEKWOORD})\b"
            rf"|\b(?:in|met|bij|per|via|middels) uw (?:\w+ ){{0,2}}(?:e-?mail\w*|brief|schrijven|bericht"
            rf"|{_VERZOEKWOORD}|webformulier|formulier)|\buw (?:brief|e-?mail\w*|schrijven) (?:van|d\.d\.)"
            rf"|\bu (?:stuurde|zond|schreef|mailde) (?:ons|mij)\b|\b(?:stuurde|zond|schreef|mailde) u (?:ons|mij)\b"
            rf"|\bberoep (?:gedaan )?op de (?:Wet open|Wet openbaarheid|Woo|Wob)\b.*"
            rf"|(?:heeft|hebt|deed|doet) u\b.*?\bberoep op de W"
            rf"|{_VERZOEKWOORD}.*?\b(?:ingediend|gedaan)|\bdateert (?:van|uw)|{_VERZOEKWOORD}.*?\bgedateerd"
        ),
    ),
    (
        Stapsoort.ONTVANGST,
        r"ontv(?:ang|ing)|ontvangst|binnengekomen|ingekomen|binnen\s?kwam|\bkwam\b.*\bbinnen\b|bereikt",
    ),
)
_PATRONEN = tuple((soort, re.compile(patroon, re.IGNORECASE)) for soort, patroon in _REGELS)
_ONTVANGST = re.compile(
    r"ontvangen|ontvingen?\b|ontvangst(?!bevestig)|binnengekomen|ingekomen|\bkwam\b.*\bbinnen\b",
    re.IGNORECASE,
)
_ONTVANGST_BIJ_DAG = re.compile(
    (
        r"(?:ontvangen|ontvingen?(?:\s+(?:wij|ik|het\s+\w+))?|kwam(?:en)?(?:\s+binnen)?|binnengekomen|ingekomen|ontvangst(?:datum)?"
        r"|ontvangen\s+door\s+\w+(?:\s+\w+)?)\s*(?:door ons\s+|door mij\s+)?(?:op|d\.d\.|is|:|van)?\s*"
        r"(?:\w+dag\s+)?$"
    ),
    re.IGNORECASE,
)
_ZELFDE_DAG = re.compile(
    (
        r"(?:op\s+)?(?:die|dezelfde|diezelfde|gelijke|eenzelfde)\s+(?:dag|datum)[^.]{0,25}(?:ontv|binnen"
        r"|ingekomen)|ontv\w+[^.]{0,30}\b(?:op\s+)?(?:die|dezelfde|diezelfde|gelijke)\s+(?:dag|datum)"
        r"|(?:diezelfde|dezelfde|die) dag[^.]{0,20}ontv"
    ),
    re.IGNORECASE,
)
# What stands right before a day that is no event: a judgment, a document, the law, a period, a day still to come.
_GEEN_STAP = re.compile(
    (
        r"(?:\b(?:ABRvS|ABRS|AbRS|CRvB|CBb|HR|Rb\.?|Hof|Afdeling[^,.]{0,40}|Raad van State"
        r"|rechtbank [A-Z][\w-]+(?: [A-Z][\w-]+)?|Hoge Raad|arrest(?:en)?)[^,.;]{0,25},?\s*(?:van|d\.d\."
        r"|op)?\s*$"
        r"|\b(?:uitspra(?:ak|ken)|vonnis|arrest)\b[^.;]{0,60}\b(?:van|d\.d\.|op)\s*$"
        r"|\b(?:Stb|Stcrt|Staatsblad|Staatscourant|Kamerstuk\w*|Kamerbrief|PbEU|Pb)\b[^;]{0,40}$"
        r"|\b(?:Wet|wetswijziging)(?!-)\b[^,;]{0,25}\bvan\s*$"
        r"|\b(?:Wet|Woo|Wob|Awb)(?!-)\b[^,;]{0,25}\b(?:is|trad|treedt|geldt)\b[^,;]{0,15}\b(?:op|per|sinds"
        r"|vanaf|met ingang van)\s*$|\bin ?werking\w*\b[^,;]{0,25}$"
        r"|\b(?:met ingang van|vóór|voor|uiterlijk(?: op)?|vanaf|sinds|sedert|tot|tot en met|t/m"
        r"|tot uiterlijk|na|tussen|nieuwe (?:beslis|uiterste )?datum is|per|eindigt op|loopt af op"
        r"|verstr[ei]\w+ op|"
        r"(?:nieuwe|uiterste|laatste) beslis\w+ (?:is|wordt)(?: op)?|periode(?:\s+van)?|loopt (?:tot|van)"
        r"|jaren|tijdvak)\s*(?:\w+dag\s+)?$)"
    ),
    re.IGNORECASE,
)
_STIL_VANAF = re.compile(
    r"opgeschort\s+(?:\w+\s+){0,3}(?:vanaf|van|met ingang van|per|sinds)\s*(?:\w+dag\s+)?$", re.IGNORECASE
)
_VANAF = re.compile(
    r"\b(?:vanaf|met ingang van|per|sinds|periode(?: van)?|tijdvak(?: van)?)\s*(?:\w+dag\s+)?$", re.IGNORECASE
)
_LOOPT_WEER = re.compile(
    r"\b(?:liep weer|loopt weer|weer gaan lopen|hervat)\s+(?:vanaf|per|met ingang van|sinds)\s*$",
    re.IGNORECASE,
)
_STAAT_STIL = re.compile(r"[^.,;]{0,60}(?:opgeschort|stil\b|stilgezet|stopgezet)", re.IGNORECASE)
_EIGEN_ZAAK = re.compile(
    (
        r"(?:^|\b(?:rechtbank|voorzieningenrechter)\b[^.,;]{0,40}\s)(?:bij|in) (?:haar |zijn "
        r"|de )?(?:tussen)?uitspraak (?:van|d\.d\.)\s*$"
    ),
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    (
        r"\b(?<!uw )(?<!mijn )(?<!onze )(?<!ons )(?:notulen|verslag(?:en)?|rapport(?:en)?|nota(?:'s)?"
        r"|memo(?:'s)?|overeenkomst(?:en)?|contract(?:en)?|factuur|facturen|agenda|presentatie|"
        r"vergadering(?:en)?|bijeenkomst|artikel|persbericht|nieuwsbericht|publicatie|uitzending"
        r"|raadsbesluit|collegebesluit|vergunning|incident|ongeval|brand|document(?:en)?|"
        r"foto(?:'s)?|kamervragen)\b[^.;,]{0,30}?\b(?:van|d\.d\.|op|uit)\s*$"
    ),
    re.IGNORECASE,
)


def soort_van(tekst: str) -> Stapsoort | None:
    """Return what a sentence, or the part of one about one day, says that happened; None if it is no step."""
    return next((soort for soort, patroon in _PATRONEN if patroon.search(tekst)), None)


def is_geen_stap(voor: str, na: str = "") -> bool:
    """Whether the words before a day show that it is no event of this procedure (case law, a document, a limit).

    What follows (``na``) counts too: `met ingang van 3 mei 2023 is de termijn opgeschort` tells when it stopped.
    """
    kort = voor[-110:]
    if _STIL_VANAF.search(kort) or _EIGEN_ZAAK.search(kort):
        return False
    if (_VANAF.search(kort) and _STAAT_STIL.match(na)) or _LOOPT_WEER.search(kort):
        return False
    return _GEEN_STAP.search(kort) is not None or _DOCUMENT.search(kort) is not None


def zegt_ontvangen(tekst: str) -> bool:
    """Whether a text says that something came in."""
    return _ONTVANGST.search(tekst) is not None


def ontvangen_op(voor: str, na: str) -> bool:
    """Whether the words right around a day say that it is the day on which something came in."""
    erna = re.match(
        (
            r"\s*(?:door\s+(?:mij|ons|het\s+\w+|de\s+\w+)\s+)?(?:is\s+)?(?:bij\s+\w+\s+)?(?:ontvangen"
            r"|binnengekomen|ingekomen|geregistreerd|ontvingen|ontving|kregen)\b"
        ),
        na,
        re.IGNORECASE,
    )
    return _ONTVANGST_BIJ_DAG.search(voor) is not None or erna is not None


def zelfde_dag(tekst: str) -> bool:
    """Whether a sentence says that the request came in on the day that it was made."""
    return _ZELFDE_DAG.search(tekst) is not None

# SPDX-License-Identifier: EUPL-1.2
"""The decision itself: the text below `Besluit`, and the sentences in it that say what was decided."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..delen import Briefdeel, Deelsoort, Sectie
from ..indeling.rubrieken import Rubriek, rubriek_van
from ..opmaak.markdown import als_markdown
from ..zinnen import split_zinnen, zinnen_van

BREEDTE = 98
"""Columns of a text at the top of besluit.yml: a hundred less its indent."""

_BESLISZIN = re.compile(
    r"\b(?:besluit|besloten|besluiten|beslis|beslissen|beslist)\b(?!\s+(?:op|tot|over|van)\s+(?:uw )?bezwaar\b)|"
    r"\bwij(?:s|zen)\b[^.]*\b(?:verzoek|aanvraag)\b[^.]*\b(?:af|toe)\b|\bwillig\w*\b[^.]*\bin\b|"
    r"verzoek\b[^.]*\b(?:ingewilligd|afgewezen|toegewezen|gehonoreerd)\b|\bkom(?:en|t)?\b[^.]*\btegemoet\b|"
    r"\bweiger(?:en|t)?\b[^.]*\b(?:verzoek|gevraagde)\b|"
    r"\bma(?:ak|ken)\b[^.]{0,80}\bopenbaar\b|\bverkla(?:ar|ren)\w*\b[^.]*\bbezwaar\b",
    re.IGNORECASE,
)
_UITSLAG = re.compile(
    r"openbaar|inwillig|te willigen|willig|af te wijzen|\baf\b|afgewezen|weiger|verstrek|tegemoet|gegrond|"
    r"toe te wijzen|\btoe\b|herroep|handha|krijgt",
    re.IGNORECASE,
)
_GEVONDEN = re.compile(
    r"\b(?:ik|wij|we|er)\b[^.]*\b(?:heb|hebben|zijn|is)\b[^.]*\b(?:geen|niets|niks)\b[^.]*\b(?:gevonden|aangetroffen)\b|"
    r"\bu krijgt\b|\bkrijgt u\b",
    re.IGNORECASE,
)
_GEEN_BESLISSING = re.compile(
    r"\b(?:bezwaar maken|bezwaarschrift|beroep instellen|dit besluit (?:wordt|is|treedt|zal)|beslistermijn|"
    r"termijn|verdaagd|tegen dit besluit|"
    r"op grond van artikel 4\.4|binnen \w+ weken|als u het niet eens)\b",
    re.IGNORECASE,
)
# What becomes of the request as a whole, whatever is said around it; `in zoverre` is about a part of it.
_VERZOEK = re.compile(
    r"\b(?:verzoek|aanvraag)\b.*\b(?:ingewilligd|afgewezen|toegewezen|gehonoreerd|in te willigen|toe te wijzen|"
    r"af te wijzen|tegemoet|(?:wijs|willig|wijzen|willigen)\b.*\b(?:af|toe|in))\b|"
    r"\b(?:wijs|wijzen|wijst|willig|willigt|willigen|kom|komt|komen)\b.*\b(?:verzoek|aanvraag)\b.*"
    r"\b(?:af|toe|in|tegemoet)\b|"
    r"\b(?:ik|wij|college|minister|bestuur)\b(?=.*\b(?:documenten|informatie|stukken)\b)(?!.*\bniet\b)(?=.*\b(?:deels|"
    r"gedeeltelijk|geheel|volledig|alle)\b).*\b(?:besluit|besluiten|besloten)\b.*\b(?:openbaar|verstrek\w*)\b|"
    r"^(?:ik|wij) besl(?:uit|uiten)\b.*:\s*\Z",
    re.IGNORECASE,
)
_DEEL = re.compile(
    r"\b(?:in zoverre|op dit (?:punt|onderdeel)|voor dit (?:deel|onderdeel)|zover)\b", re.IGNORECASE
)
_NIET = frozenset(
    {
        Rubriek.VERZOEK,
        Rubriek.VERLOOP,
        Rubriek.BEZWAAR,
        Rubriek.CONTACT,
        Rubriek.KADER,
        Rubriek.BIJLAGE,
        Rubriek.ZIENSWIJZEN,
    }
)


def besluitdelen(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[Briefdeel]:
    """Return the parts of the decision: the section `Besluit` with what stands under it, the grounds left out; in a
    letter without such a section the paragraphs that decide."""
    delen: list[Briefdeel] = []
    for sectie, rubriek in secties:
        if rubriek not in (Rubriek.BESLUIT, Rubriek.OPENBAARMAKING) or not sectie.delen:
            continue
        if sectie.kop and (delen or not _is_besluit(sectie)):
            delen.append(Briefdeel(Deelsoort.KOP, sectie.kop))
        delen += sectie.delen
    if any(rubriek is Rubriek.BESLUIT and sectie.delen for sectie, rubriek in secties):
        return delen
    return [*_beslisdelen(secties), *delen]


def schrijf_besluit(delen: Sequence[Briefdeel]) -> str:
    """Return the parts of the decision as Markdown."""
    return als_markdown(delen, BREEDTE)


def besliszinnen(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[str]:
    """Return the sentences of the sections about the decision; where there are none, those of the letter that
    decide."""
    eigen = [deel.tekst for sectie, rubriek in secties if rubriek is Rubriek.BESLUIT for deel in sectie.delen]
    zinnen = [zin for zin in zinnen_van(eigen) if not _GEEN_BESLISSING.search(zin)]
    if any(_UITSLAG.search(zin) or "geen" in zin for zin in zinnen):
        return zinnen
    beslist = [zin for deel in _beslisdelen(secties) for zin in split_zinnen(deel.tekst) if is_besliszin(zin)]
    return beslist or zinnen or _uitslagen(secties)


def _uitslagen(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[str]:
    """Sentences of a letter that decides in no sentence, that tell the reader what comes of the request."""
    teksten = [deel.tekst for sectie, rubriek in secties if rubriek not in _NIET for deel in sectie.delen]
    return [zin for zin in zinnen_van(teksten) if _GEVONDEN.search(zin)]


def is_besliszin(zin: str) -> bool:
    """Whether a sentence says what becomes of the request."""
    return bool(_BESLISZIN.search(zin) and _UITSLAG.search(zin)) and not _GEEN_BESLISSING.search(zin)


def is_verzoekbeslissing(zin: str) -> bool:
    """Whether a sentence decides on the request as a whole, and so is no reason for a ground."""
    return bool(_VERZOEK.search(zin)) and not _DEEL.search(zin) and not _GEEN_BESLISSING.search(zin)


def _is_besluit(sectie: Sectie) -> bool:
    return rubriek_van(sectie.kop) is Rubriek.BESLUIT and "uitzondering" not in sectie.kop.casefold()


def _beslisdelen(secties: Sequence[tuple[Sectie, Rubriek]]) -> list[Briefdeel]:
    """Paragraphs with a sentence that decides, and the list right below one that announces it."""
    gevonden: list[Briefdeel] = []
    for sectie, rubriek in secties:
        if rubriek in _NIET:
            continue
        open_ = False
        for deel in sectie.delen:
            raak = any(is_besliszin(zin) for zin in split_zinnen(deel.tekst))
            if raak or (open_ and deel.soort is Deelsoort.PUNT):
                gevonden.append(deel)
                open_ = open_ if deel.soort is Deelsoort.PUNT else deel.tekst.endswith(":")
            else:
                open_ = deel.tekst.endswith(":") and _BESLISZIN.search(deel.tekst) is not None
                if open_:
                    gevonden.append(deel)
    return gevonden

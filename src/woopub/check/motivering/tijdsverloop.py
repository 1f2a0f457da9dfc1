# SPDX-License-Identifier: EUPL-1.2
"""Whether a text says a word on the passage of time (Woo, article 5.3), other than by printing the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from ...law.teksten import artikel_op
from .zinnen import list_woorden, list_zinnen

_VIJF = r"(?:vijf|5|zes|6|zeven|7|acht|8|negen|9|tien|1\d|2\d)"
_STUK = r"(?:informatie|gegevens|documenten|document|stukken|stuk|berichten|bericht|e-mails?|passages?)"
_GERUIME = r"(?:geruime|lange|veel|enige|zoveel|de|die|deze)"
_OUD = r"(?:jaar|jaren) (?:oud|geleden|terug|verstreken)"
_NOG = r"(?:nog (?:steeds|altijd)|(?:ook nu|nu|thans|vandaag(?: de dag)?|tegenwoordig) nog)"
_GEVOELIG = (
    r"(?:actueel|relevant|(?:concurrentie)?gevoelig|schadelijk|kwetsbaar|bruikbaar|geschaad|herkenbaar|herkend"
    r"|herleidbaar|herleiden|herleid|te (?:herkennen|identificeren)|van (?:waarde|betekenis|belang))"
)
_JAAR = r"(?:jaar|jaren)"
_ZOVEEL = r"(?:al|die|deze|zoveel|zo veel|vele|ruim|meer dan|langer dan)"
_HOEWEL = r"(?:feit dat|dat het|hoewel|weliswaar|ook al|ook bij|ook voor|juist bij)"
_UITDRUKKINGEN = (
    # time that went by
    r"\btijds?verloop\b|\btijdsduur\b|\bverlopen\s+tijd\b",
    r"\bverloop van (?:de |meer |zoveel |geruime )?(?:tijd|jaren)\b",
    r"\btijd\b(?! (?:om|voor)\b)[^.;]{0,40}\b(?:verstreken|verlopen)\b",
    rf"\bverstr(?:eken|ijken) (?:van )?{_GERUIME}? ?(?:tijd|jaren)\b",
    r"\b(?:jaar|jaren) (?:zijn |is )?(?:inmiddels |sindsdien )?verstreken\b",
    r"\bsinds\w*\b[^.;]{0,60}\b(?:jaar|jaren)\b[^.;]{0,20}\b(?:verlopen|verstreken|voorbij)\b",
    r"\b(?:feit dat|dat er|nu er|terwijl er)\b[^.;]{0,40}\b(?:jaar|jaren) (?:voorbij|verlopen|verder)\b",
    r"\b(?:privacy|belang|gevoeligheid|schade|bescherming|risico)\b[^.;]{0,30}\b(?:met|door) de (?:jaren|tijd)\b",
    # so much later
    rf"\b(?:ook|zelfs) (?:nu )?na (?:{_ZOVEEL} )*(?:{_VIJF} )?(?:jaar|jaren|tijd)\b",
    r"\bna (?:al die|al deze|zoveel|zo veel) (?:jaar|jaren|tijd)\b",
    r"\b(?:ook|zelfs) nu\b[^.;]{0,30}\b(?:jaar|jaren) (?:later|na dato)\b|\bjaren? na dato\b",
    rf"\b{_NOG} (?:\w+ ){{0,4}}{_GEVOELIG}\b|\b{_GEVOELIG} {_NOG}\b",
    # how old it is
    r"\b(?:ouder|langer geleden)\b[^.;]{0,25}\bdan (?:de )?(?:vijf|5) jaar\b",
    r"\b(?:vijf|5) jaar (?:of|en) ouder\b",
    rf"\b(?:meer|langer|ruim) (?:dan )?{_VIJF} {_OUD}\b",
    rf"\b{_STUK}\b[^.;]{{0,40}}\b{_VIJF} (?:jaar|jaren) oud\b",
    rf"\bouderdom (?:van|daarvan|hiervan|ervan)\b|\bleeftijd van (?:het |de |deze |dit )?{_STUK}\b",
    rf"\b{_STUK} (?:is|zijn) (?:\w+ )?(?:oud|gedateerd)\b",
    rf"\b{_STUK}\b[^.;]{{0,40}}\b(?:geruime|lange|enige) tijd geleden\b",
    rf"\b{_STUK}\b[^.;]{{0,25}}\b(?:van|uit) (?:\w+ )?(?:lang(?:er)? geleden|een ver verleden)\b",
    rf"\b(?:hoewel|ook al|ondanks|al)\b[^.;]{{0,60}}\b(?:{_STUK}\b[^.;]{{0,30}}\b)?{_JAAR} (?:oud|geleden)\b",
    rf"\b{_HOEWEL}\b[^.;]{{0,60}}\boude(?:re)? {_STUK}\b",
)
_TIJD = re.compile("|".join(_UITDRUKKINGEN))
"""Dutch for: although time went by."""
_ARTIKEL = re.compile(r"\bart(?:ikel|\.)? ?5\.3\b")
_WEGEN = re.compile(
    r"\b(?:ouder|tijd|we(?:eg|gen|egt|gende)\w*|meegewogen|gewogen|gemotiveer\w*|motiveer\w*|zwaarder)\b"
)
_ONTKEND = re.compile(
    rf"\bgeen (?:enkele? )?(?:van de )?{_STUK}\b[^.;]{{0,40}}\bouder\b|\bniet (?:ouder|langer geleden) dan\b"
    r"|\bjaar (?:is|zijn|was|waren) (?:er )?niet(?: aanwezig| aangetroffen| gevonden|$|\.)"
)
"""Nothing is that old: no reason for what is."""
_OPSCHRIFT = re.compile(
    r"(?:(?:artikel |art\. ?)?5\.3\.?:? )(?:informatie ouder dan vijf jaar\b\.? ?)?"
    r"|informatie ouder dan vijf jaar\.? ?(?=$|bij een verzoek om informatie)"
)
"""The heading of the article, before its text."""
_KOP = {
    "artikel", "artikelen", "art", "5.3", "informatie", "ouder", "dan", "vijf", "5", "jaar", "woo", "wet", "open",
    "overheid", "van", "de", "die", "is", "bijlage", "lid", "tijdsverloop",
}  # fmt: skip
_KOP_WOORDEN = 14
_RUIM = 6
"""Words on each side that show whether a hit stands in the law's own sentence."""
_WET_AANDEEL = 0.75


@lru_cache(maxsize=1024)
def noemt_tijd(tekst: str) -> bool:
    """Whether a text of the decision, such as the reasoning of a ground, speaks of the passage of time."""
    return zoek_tijd([tekst])


def zoek_tijd(delen: Sequence[str], behalve: str = "") -> bool:
    """Whether texts that follow each other speak of the passage of time. Not counted: a heading alone, the text of
    article 5.3, a sentence that says that nothing is that old, and sentences that stand in the text ``behalve``."""
    zinnen = [
        _OPSCHRIFT.sub("", zin, count=1) if _OPSCHRIFT.match(zin) else zin for zin in _alle_zinnen(delen)
    ]
    elders = " ".join(list_woorden(behalve))
    for nummer, zin in enumerate(zinnen):
        treffers = list(_TIJD.finditer(zin))
        if not treffers and not (_ARTIKEL.search(zin) and _WEGEN.search(zin)):
            continue
        woorden = list_woorden(zin)
        kop = len(woorden) <= _KOP_WOORDEN and set(woorden) <= _KOP
        if kop or _ONTKEND.search(zin) or (elders and " ".join(woorden) in elders):
            continue
        if not treffers or not all(_is_wet(zinnen, nummer, treffer) for treffer in treffers):
            return True
    return False


def _alle_zinnen(delen: Sequence[str]) -> list[str]:
    return [zin for deel in delen for zin in list_zinnen(deel)]


def _is_wet(zinnen: Sequence[str], nummer: int, treffer: re.Match[str]) -> bool:
    """Whether the words around a hit are those of the law; a page may break its sentence."""
    zin = zinnen[nummer]
    voor = list_woorden(" ".join(zinnen[max(0, nummer - 2) : nummer]) + " " + zin[: treffer.start()])
    na = list_woorden(zin[treffer.end() :] + " " + " ".join(zinnen[nummer + 1 : nummer + 3]))
    hier = [*voor[-_RUIM:], *list_woorden(treffer[0]), *na[:_RUIM]]
    return any(SequenceMatcher(None, hier, wet, autojunk=False).ratio() >= _WET_AANDEEL for wet in _WETSDELEN)


def _read_wetsdelen() -> tuple[list[str], ...]:
    """The places in article 5.3 that would be hits, each with the words around it."""
    versie = artikel_op("woo", "5.3")
    delen = []
    for lid in versie.leden if versie else ():
        zin = list_zinnen(lid.tekst)[0]
        for treffer in _TIJD.finditer(zin):
            voor, na = list_woorden(zin[: treffer.start()]), list_woorden(zin[treffer.end() :])
            delen.append([*voor[-_RUIM:], *list_woorden(treffer[0]), *na[:_RUIM]])
    return tuple(delen)


_WETSDELEN = _read_wetsdelen()

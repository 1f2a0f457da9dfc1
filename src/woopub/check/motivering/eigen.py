# SPDX-License-Identifier: EUPL-1.2
"""A relative ground has a reasoning of its own: more than the words of the law, and not that of another ground."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...law.bepalingen import Bepaling
from ...law.gronden import GRONDEN, Grond
from ...law.teksten import artikel_op
from ...model import Bevinding, Grondgebruik
from ..regel import Dossier, regel
from .gewone_woorden import GEWONE_WOORDEN, VERWIJZENDE_WOORDEN
from .weigering import list_gebruik, volgens
from .zinnen import list_woorden, plat

MINST = 4
"""Different words of its own that make a reasoning: less says neither what was refused nor why."""

_UITDRUKKELIJK = Bepaling("woo", "5.1", "3")

_KORT = 2
"""Letters of a word that says nothing by itself: `e`, `ad`."""
_CODE = re.compile(r"\b\d{1,2}\.\d(?:\.\w+)*\b")
_SYNONIEMEN = {"5.1.2.e": frozenset({"privacy", "privéleven", "levenssfeer", "privacybelang"})}


@regel("GRD020")
def alleen_de_wet(dossier: Dossier) -> Iterator[Bevinding]:
    """A decision on a request that refuses on article 5.1 lid 2 reasons it explicitly. Reasons per document count."""
    if not dossier.is_verzoek:
        return
    for nummer, gebruik, grond in list_gebruik(dossier):
        # Without a general text the reasons per document are all there is; without those too, it is GRD003.
        tekst = gebruik.motivering or " ".join(reden.motivering for reden in gebruik.documenten)
        if not grond.motivering_vereist or not tekst or _per_document(gebruik, grond):
            continue
        if gebruik.motivering and _is_eigen(tekst, grond):
            continue
        wat = "herhaalt alleen de wet" if _steunt_op_wet(tekst, grond) else "zegt niet waarom"
        melding = (
            f"De motivering bij {gebruik.opdruk} {wat}. Voor deze grond vraagt de wet een uitdrukkelijke motivering "
            f"(Woo, artikel 5.1 lid 3)."
        )
        advies = "Schrijf waarom dit belang in dit geval zwaarder weegt dan openbaarheid."
        waar = "motivering" if gebruik.motivering else "documenten"
        plek = dossier.in_yml("GRD020", melding, advies, "gronden", nummer, waar)
        yield volgens(dossier, plek, _UITDRUKKELIJK)


@regel("GRD020")
def van_een_ander(dossier: Dossier) -> Iterator[Bevinding]:
    """The reasoning of a relative ground is not that of another one, word for word; unless it names both."""
    if not dossier.is_verzoek:
        return
    eerder: dict[str, tuple[int, Grondgebruik, Grond]] = {}
    for nummer, gebruik, grond in list_gebruik(dossier):
        kern = _kern(gebruik.motivering)
        if not kern:
            continue
        vorige = eerder.setdefault(kern, (nummer, gebruik, grond))
        # The one that the duty is about; of two such, the later.
        paar = [deel for deel in (vorige, (nummer, gebruik, grond)) if deel[2].motivering_vereist]
        if vorige[2].code == grond.code or not paar or _per_document(paar[-1][1], paar[-1][2]):
            continue
        plaats, eigen, welke = paar[-1]
        ander = grond if welke is vorige[2] else vorige[2]
        # Bare words of the law have their own finding; a text about both grounds may well be for both.
        if not _is_eigen(eigen.motivering, welke) or _noemt_beide(eigen.motivering, welke, ander):
            continue
        melding = (
            f"Bij {eigen.opdruk} staat dezelfde motivering als bij {ander.code}. Elke grond van het tweede lid vraagt "
            f"een uitdrukkelijke motivering (Woo, artikel 5.1 lid 3)."
        )
        advies = f"Schrijf waarom juist het belang van {welke.code} hier zwaarder weegt dan openbaarheid."
        plek = dossier.in_yml("GRD020", melding, advies, "gronden", plaats, "motivering")
        yield volgens(dossier, plek, _UITDRUKKELIJK)


def _per_document(gebruik: Grondgebruik, grond: Grond) -> bool:
    """Whether reasons for documents make up a reasoning: one that only repeats the law does not."""
    return any(
        _is_eigen(reden.motivering, grond) or _zegt_iets(reden.motivering, grond)
        for reden in gebruik.documenten
    )


def _zegt_iets(tekst: str, grond: Grond) -> bool:
    """Whether a short text has a word of its own and does not lean on the law."""
    return bool(_eigen_woorden(tekst, grond)) and not _steunt_op_wet(tekst, grond)


def _is_eigen(tekst: str, grond: Grond) -> bool:
    """Whether a text says more than the law: enough words of its own, or a short text that does not lean on it."""
    eigen = _eigen_woorden(tekst, grond)
    return len(eigen) >= MINST or (len(eigen) > 1 and not _steunt_op_wet(tekst, grond))


def _steunt_op_wet(tekst: str, grond: Grond) -> bool:
    """Whether a text cites a provision or uses the words by which the law names the interest."""
    woorden = set(list_woorden(tekst))
    return bool(_CODE.search(tekst)) or "artikel" in woorden or len(woorden & _wetswoorden(grond.code)) > 1


def _eigen_woorden(tekst: str, grond: Grond) -> set[str]:
    """The words of a text that are neither in the law nor in every reasoning."""
    woorden = {woord for woord in list_woorden(tekst) if len(woord) > _KORT and not woord[0].isdigit()}
    zegt_niets = GEWONE_WOORDEN | VERWIJZENDE_WOORDEN | _wetswoorden(grond.code)
    return woorden - zegt_niets - _SYNONIEMEN.get(grond.code, frozenset())


@cache
def _wetswoorden(code: str) -> frozenset[str]:
    """The words of the law on one ground (its lid's opening words, the onderdeel, the duty to reason) and of its
    short name, without those that stand everywhere."""
    grond = GRONDEN[code]
    versie = artikel_op(grond.wet, grond.artikel)
    plicht = [lid.tekst for lid in versie.leden if lid.nummer == "3"] if versie else []
    return (
        frozenset(list_woorden(" ".join((grond.aanhef, grond.wettekst, grond.titel, *plicht))))
        - GEWONE_WOORDEN
    )


def _kern(tekst: str) -> str:
    """A reasoning as it is compared with another: words only, citations left out."""
    return " ".join(woord for woord in list_woorden(_CODE.sub(" ", plat(tekst))) if len(woord) > 1)


def _noemt_beide(tekst: str, een: Grond, ander: Grond) -> bool:
    """Whether a text speaks of both grounds, by code or by onderdeel."""
    glad = plat(tekst)
    return all(
        grond.code in glad or bool(re.search(rf"\b(?:onder|onderdeel|sub|en|of)\s+{grond.onderdeel}\b", glad))
        for grond in (een, ander)
    )

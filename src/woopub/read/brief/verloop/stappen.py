# SPDX-License-Identifier: EUPL-1.2
"""The procedure as a letter tells it: request, receipt, suspensions, postponement, and every other step with its day.

Terms: Woo, articles 4.1 lid 5 (precisering), 4.4 lid 2 (verdaging) and lid 3 (opschorting); Wob, article 6.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ..datums import vind_dagen
from ..delen import Briefdeel, Deelsoort, Pad, Sectie, Voorstel
from ..indeling.rubrieken import Rubriek
from ..indeling.secties import Brief, rubriceer
from ..personen.maskeren import mask_personen, namen_in
from ..zinnen import split_zinnen, zinnen_van
from .gebeurtenissen import Gebeurtenis, vind_gebeurtenissen, vul_jaren
from .stapsoorten import Stapsoort, soort_van, zelfde_dag
from .termijnen import lees_opschortingen, lees_verdaging, volgende_zin, zonder_personen

_OVERAL = frozenset({Rubriek.VERZOEK, Rubriek.VERLOOP})
_TERMIJN = frozenset({Rubriek.ZIENSWIJZEN, Rubriek.INVENTARISATIE})
_ALTIJD = frozenset(
    {
        Stapsoort.VERDAGING,
        Stapsoort.OPSCHORTING,
        Stapsoort.HERVATTING,
        Stapsoort.ZIENSWIJZE,
        Stapsoort.INGEBREKESTELLING,
        Stapsoort.DEELBESLUIT,
        Stapsoort.PRECISERING,
        Stapsoort.OVERLEG,
    }
)
_BESLIST = re.compile(
    (
        r"\b(?:besl(?:uit|uiten|is|ist|issen|oten)|maakt?|maken|wil+igt?|willigen|ingewilligd|wijst?"
        r"|wijzen|weigert?|weigeren|verklaart?|verklaren|"
        r"aangetroffen|afgewezen|toegewezen|verstrekt|verstrek(?:ken)?|krijgt|toewijs|toewijzen|afwijs|afwijzen|inwillig"
        r"|inwilligen|(?:al|reeds) openbaar)\b"
    ),
    re.IGNORECASE,
)
_BESLUIT_ZEKER = re.compile(
    (
        r"\b(?:ik|wij|we|het college|de minister|het dagelijks bestuur"
        r"|gedeputeerde staten)\b.{0,40}\b(?:besluit(?:en)?|besloten|wil+igt?|willigen|wijst?|wijzen)\b"
        r"|\b(?:besluit(?:en)?|besloten|willigen?|wijzen?|wijs)\s+(?:ik|wij|we|het college)\b"
    ),
    re.IGNORECASE,
)
_NAAR_ONS = re.compile(
    r"\b(?:aan|naar) (?:ons|mij)\b[^.;]{0,20}\bdoor(?:gezonden|gestuurd|geleid|gezet)\b"
    r"|\bdoor(?:gezonden|gestuurd|geleid|gezet)\b[^.;]{0,10}\b(?:aan|naar) (?:ons|mij)\b",
    re.IGNORECASE,
)
_TOEKOMST = re.compile(
    r"\b(?:zal|zullen|leest|hieronder leest|uiterlijk|later|verdaag|opgeschort|voornemens)\b", re.IGNORECASE
)


def read_verloop(brief: Brief, datum_besluit: str = "") -> Voorstel:
    """Return datum_verzoek, datum_ontvangst, verdaging, opschortingen and procesverloop.

    ``datum_besluit`` (ISO 8601) closes the procedure, and says in which year a day without a year fell. Where the
    letter only has the day of the request, receipt is the same day and to be checked. Texts are whole sentences,
    without names of persons.
    """
    eind = date.fromisoformat(datum_besluit) if datum_besluit else None
    zinnen = _zinnen(brief)
    stappen = vul_jaren([stap for stap in vind_gebeurtenissen(zinnen) if _telt(stap, eind)], eind)
    stappen = [stap for stap in stappen if _telt(stap, eind)]
    stappen = [*stappen, *_elders(brief, zinnen, eind)]
    dagen = _verzoekdagen(stappen, zinnen)
    stappen = _zonder_dubbele(_met_verzoek(stappen))
    waarden: dict[str, Any] = {}
    controleren: dict[Pad, str] = {}
    for deel in (dagen, lees_verdaging(stappen, zinnen), lees_opschortingen(stappen)):
        waarden |= deel.waarden
        controleren |= deel.controleren
    verloop = _procesverloop(brief, stappen, datum_besluit)
    return Voorstel({**waarden, **verloop.waarden}, {**controleren, **verloop.controleren})


def _zinnen(brief: Brief) -> list[str]:
    """The sentences of the opening and of the sections that tell the procedure."""
    met = rubriceer(brief.secties)
    secties = [sectie for sectie, rubriek in met if rubriek in _OVERAL or not sectie.kop]
    if not any(rubriek in _OVERAL for _, rubriek in met):
        secties += [sectie for sectie, rubriek in met[:3] if sectie.kop and rubriek is Rubriek.ANDERS]
    return zinnen_van(_teksten(secties))


def _teksten(secties: Sequence[Sectie]) -> list[str]:
    return [deel.tekst for sectie in secties for deel in sectie.delen if _is_verhaal(deel)]


def _is_verhaal(deel: Briefdeel) -> bool:
    """A paragraph, or an item that is a sentence of its own, as a list of steps has; not a part of the request."""
    return deel.soort is Deelsoort.ALINEA or bool(vind_dagen(deel.tekst) and soort_van(deel.tekst))


def _elders(brief: Brief, gelezen: Sequence[str], eind: date | None) -> list[Gebeurtenis]:
    """Steps of the term that other sections tell: suspension for views of third parties, for example."""
    secties = [sectie for sectie, rubriek in rubriceer(brief.secties) if rubriek in _TERMIJN]
    zinnen = [zin for zin in zinnen_van(_teksten(secties)) if zin not in gelezen]
    return [
        stap
        for stap in vul_jaren(vind_gebeurtenissen(zinnen), eind)
        if stap.soort in _ALTIJD and _telt(stap, eind)
    ]


def _telt(stap: Gebeurtenis, eind: date | None) -> bool:
    """A step lies in the past of the decision; what comes after it is a limit or a mistake."""
    return stap.dag is None or eind is None or stap.dag <= eind


def _zonder_dubbele(stappen: Sequence[Gebeurtenis]) -> list[Gebeurtenis]:
    """Each day once for each kind, and no receipt that the step of the request tells; by day."""
    uniek: dict[tuple[Stapsoort, date | None], Gebeurtenis] = {}
    for stap in stappen:
        uniek.setdefault((stap.soort, stap.dag), stap)
    verteld = {
        waarde
        for stap in uniek.values()
        if stap.soort is Stapsoort.VERZOEK
        for waarde in (stap.dag, stap.zin)
    }
    over = [
        stap
        for stap in uniek.values()
        if stap.soort is not Stapsoort.ONTVANGST or not {stap.dag, stap.zin} & verteld
    ]
    return sorted(over, key=lambda stap: stap.dag or date.min)


def _met_verzoek(stappen: list[Gebeurtenis]) -> list[Gebeurtenis]:
    """Where nothing else tells of the request, its receipt does."""
    if any(stap.soort is Stapsoort.VERZOEK for stap in stappen):
        return stappen
    plaats = next((plaats for plaats, stap in enumerate(stappen) if stap.soort is Stapsoort.ONTVANGST), None)
    if plaats is None:
        return stappen
    return [*stappen[:plaats], replace(stappen[plaats], soort=Stapsoort.VERZOEK), *stappen[plaats + 1 :]]


def _verzoekdagen(stappen: Sequence[Gebeurtenis], zinnen: Sequence[str]) -> Voorstel:
    """The day of the request and of its receipt."""
    verzoek = next((stap for stap in stappen if stap.soort is Stapsoort.VERZOEK), None)
    ontvangst = next((stap for stap in stappen if stap.soort is Stapsoort.ONTVANGST), None)
    if verzoek is None and ontvangst is None:
        return Voorstel()
    waarden: dict[str, Any] = {}
    controleren: dict[Pad, str] = {}
    if verzoek and verzoek.dag:
        waarden["datum_verzoek"] = waarden["datum_ontvangst"] = verzoek.dag.isoformat()
        if not any(zelfde_dag(zin) for zin in (verzoek.zin, volgende_zin(verzoek.zin, zinnen))):
            controleren["datum_ontvangst",] = verzoek.zin
    if (
        ontvangst
        and ontvangst.dag
        and (verzoek is None or verzoek.dag is None or ontvangst.dag >= verzoek.dag)
    ):
        waarden["datum_ontvangst"] = ontvangst.dag.isoformat()
        controleren.pop(("datum_ontvangst",), None)
    if ontvangst and ontvangst.dag and "datum_verzoek" not in waarden:
        waarden["datum_verzoek"] = ontvangst.dag.isoformat()
        controleren["datum_verzoek",] = ontvangst.zin
    doorgezonden = next((stap for stap in stappen if _NAAR_ONS.search(stap.zin) and stap.dag), None)
    if doorgezonden and doorgezonden.dag and not ontvangst and doorgezonden.soort is Stapsoort.DOORZENDING:
        waarden["datum_ontvangst"] = doorgezonden.dag.isoformat()
        controleren["datum_ontvangst",] = doorgezonden.zin
    for veld, stap in (("datum_verzoek", verzoek), ("datum_ontvangst", ontvangst)):
        if stap and not stap.zeker:
            controleren[veld,] = stap.zin
    return Voorstel(waarden, {pad: zonder_personen(zin) for pad, zin in controleren.items()})


def _procesverloop(brief: Brief, stappen: Sequence[Gebeurtenis], datum_besluit: str) -> Voorstel:
    """All steps by day, the decision last."""
    namen = namen_in(brief)
    lijst: list[dict[str, str]] = []
    controleren: dict[Pad, str] = {}
    for stap in stappen:
        tekst, gelakt = mask_personen(stap.zin, namen)
        if not stap.dag:
            continue
        if gelakt or not stap.zeker:
            controleren["procesverloop", len(lijst)] = tekst
        lijst.append({"datum": stap.dag.isoformat(), "soort": stap.soort.value, "tekst": tekst})
    besluit = _besluitzin(brief)
    if datum_besluit and lijst:
        stap_besluit = {"datum": datum_besluit, "soort": Stapsoort.BESLUIT.value}
        lijst.append(stap_besluit | ({"tekst": zonder_personen(besluit, namen)} if besluit else {}))
    return Voorstel({"procesverloop": lijst} if lijst else {}, controleren)


def _besluitzin(brief: Brief) -> str:
    """The first sentence of the decision itself; '' where there is no section of that name."""
    for sectie in brief.van(Rubriek.BESLUIT):
        for deel in sectie.delen:
            for zin in split_zinnen(deel.tekst):
                if _BESLIST.search(zin):
                    return zin
    for zin in zinnen_van([deel.tekst for sectie in brief.secties for deel in sectie.delen]):
        if _BESLUIT_ZEKER.search(zin) and not _TOEKOMST.search(zin) and not vind_dagen(zin):
            return zin
    return ""

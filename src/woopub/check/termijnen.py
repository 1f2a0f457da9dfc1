# SPDX-License-Identifier: EUPL-1.2
"""Rules on terms: to decide, to postpone, to ask for a more specific request, to publish, to object.

Only for decisions on requests, and never for what was withdrawn. "Te laat" is said only where that is sure.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..law import Bepaling, Beslistermijn, Stand, beslistermijn, na_weken
from ..law.gegevens import MAANDEN
from ..law.gronden import WOO_IN_WERKING
from ..law.termijnen import TERMIJN_ARTIKEL, VERDAGING_WEKEN, tegenspraken, verdaging_te_lang, wetten_van
from ..model import Beoordeling, Bevinding, Status, dag_voluit
from ..model.termijn import behandeling_van, preciseringen
from .regel import Dossier, regel

_PUBLICATIE_WEKEN = 2
"""Within how many weeks a decision is to be published (Woo, article 3.3 lid 4)."""

_PRECISERING_WEKEN = 2
"""Within how many weeks the requester is asked to be specific (Woo, article 4.1 lid 5)."""

_VAN_DE_TERMIJN = frozenset({
    "datum_verzoek", "datum_ontvangst", "datum_besluit", "verdaging", "opschortingen", "procesverloop", "wet",
})  # fmt: skip
"""The keys of besluit.yml on which a term depends."""


def geldt(dossier: Dossier) -> bool:
    """Whether there are terms to judge: of a decision on a request that was not withdrawn."""
    return dossier.is_verzoek and not dossier.ingetrokken


def vrije_dagen(dossier: Dossier) -> frozenset[date]:
    """The days that the portal put on a par with holidays (Atw, article 3 lid 3)."""
    return frozenset(dossier.portaal.instelling.vrije_dagen if dossier.portaal else ())


def bepaling(dossier: Dossier, artikel: str, lid: str | None = None, wet: str | None = None) -> Bepaling:
    """A provision as it was on the day of the decision; of the act of the decision if none is named."""
    return dossier.op_dag(Bepaling(wet or dossier.publicatie.wet, artikel, lid))


def termijnbepaling(dossier: Dossier, lid: str) -> Bepaling:
    """A lid of the article on the term of a decision; the leden say the same in both acts."""
    return bepaling(dossier, TERMIJN_ARTIKEL[dossier.publicatie.wet], lid)


def meld(
    dossier: Dossier, code: str, bron: Bepaling, melding: str, advies: str, *plaats: str | int
) -> Bevinding:
    """Make a finding on a place in besluit.yml, with the provision that it rests on."""
    return replace(dossier.in_yml(code, melding, advies, *plaats), bepaling=bron)


def _onleesbaar(dossier: Dossier) -> bool:
    """Whether anything that a term depends on could not be read: that has a finding of its own, and until it is
    repaired nothing is sure."""
    publicatie = dossier.publicatie
    lijsten = {veld: getattr(publicatie.besluit, veld) for veld in ("opschortingen", "procesverloop")}
    weggelaten = any((veld, len(lijst)) in publicatie.regels for veld, lijst in lijsten.items())
    return weggelaten or bool(publicatie.onleesbaar & _VAN_DE_TERMIJN)


@regel("TRM003", "TRM004")
def beslist_op_tijd(dossier: Dossier) -> Iterator[Bevinding]:
    """A request is decided within four weeks (Woo, article 4.4 lid 1), postponement and suspensions added."""
    genomen = dossier.publicatie.besluit.datum_besluit
    behandeling = behandeling_van(dossier.publicatie, vrije_dagen(dossier))
    # Days that cannot be right have findings of their own.
    if not genomen or genomen > dossier.vandaag or tegenspraken(behandeling):
        return
    if not geldt(dossier) or _onleesbaar(dossier):
        return
    termijn = beslistermijn(behandeling)
    bron = termijnbepaling(dossier, "1")
    if termijn is None or termijn.stand is Stand.ONBEKEND:
        ontbreekt = termijn.ontbreekt if termijn else ("De dag van ontvangst ontbreekt.",)
        melding = f"Of op tijd is besloten, is niet vast te stellen ({bron.voluit}). {' '.join(ontbreekt)}"
        advies = "Vul in besluit.yml aan wat u hiervan weet. Weet u het niet? Dan hoeft u niets te doen."
        yield meld(dossier, "TRM004", bron, melding, advies, "datum_besluit")
    elif termijn.stand is Stand.TE_LAAT:
        yield meld(dossier, "TRM003", bron, _te_laat(termijn, bron), _NAGAAN, "datum_besluit")


_NAGAAN = "Controleer de datums, de verdaging en de opschortingen. Kloppen ze? Dan hoeft u niets te doen."


def _te_laat(termijn: Beslistermijn, bron: Bepaling) -> str:
    """Say how late a decision was, for sure."""
    dagen = f"{termijn.te_laat} {'dag' if termijn.te_laat == 1 else 'dagen'}"
    minstens = "" if termijn.einde.zeker else "minstens "
    uiterst = dag_voluit(termijn.einde.laatst or termijn.einde.vroegst)
    melding = (
        f"Het besluit van {dag_voluit(termijn.besluit)} kwam {minstens}{dagen} te laat. De laatste dag van de termijn "
        f"was {'' if termijn.einde.zeker else 'op zijn laatst '}{uiterst} ({bron.voluit})."
    )
    return (
        f"{melding} De verdaging telt niet mee: die kwam te laat." if termijn.verdaging_te_laat else melding
    )


@regel("TRM005", "TRM006")
def verdaging_mag(dossier: Dossier) -> Iterator[Bevinding]:
    """A postponement is short, in time and with reasons (Woo, article 4.4 lid 2; Wob, article 6 lid 2)."""
    verdaging = dossier.publicatie.besluit.verdaging
    if not geldt(dossier) or verdaging is None:
        return
    bron = termijnbepaling(dossier, "2")
    behandeling = behandeling_van(dossier.publicatie, vrije_dagen(dossier))
    # Whether it was in time does not hang on the decision, which may still have to be taken.
    termijn = beslistermijn(replace(behandeling, besluit=behandeling.besluit or dossier.vandaag))
    if verdaging_te_lang(behandeling):
        hoogste = max(VERDAGING_WEKEN[wet] for wet in wetten_van(behandeling))
        melding = (
            f"Het besluit is {verdaging.weken} weken verdaagd. "
            f"Dat mag met hoogstens {hoogste} weken ({bron.voluit})."
        )
        advies = "Verbeter `weken:`. Klopt het? Aanvaard de bevinding dan met de reden."
        yield meld(dossier, "TRM005", bron, melding, advies, "verdaging", "weken")
    elif termijn and termijn.verdaging_te_laat and not _onleesbaar(dossier):
        uiterst = dag_voluit(termijn.eerste.laatst or termijn.eerste.vroegst)
        melding = (
            f"De verdaging van {dag_voluit(verdaging.datum)} kwam na de eerste termijn, die op {uiterst} eindigde. "
            f"Een verdaging moet voor het einde van die termijn zijn meegedeeld ({bron.voluit})."
        )
        advies = "Controleer de datums. Kloppen ze? Aanvaard de bevinding dan met de reden."
        yield meld(dossier, "TRM005", bron, melding, advies, "verdaging", "datum")
    if not verdaging.reden:
        melding = f"Er staat niet waarom het besluit is verdaagd ({bron.voluit})."
        advies = (
            "Vul `reden:` in, zoals die aan de verzoeker is meegedeeld. Is er geen genoemd? Laat het dan zo."
        )
        yield meld(dossier, "TRM006", bron, melding, advies, "verdaging")


@regel("TRM008")
def precisering_op_tijd(dossier: Dossier) -> Iterator[Bevinding]:
    """A requester is asked to be specific within two weeks of receipt (Woo, article 4.1 lid 5)."""
    besluit = dossier.publicatie.besluit
    ontvangst = besluit.datum_ontvangst
    vragen = sorted(preciseringen(besluit), key=lambda paar: paar[1].datum)
    # The Wob had no such term. Which of two days of receipt and request is right is another finding.
    if not geldt(dossier) or not ontvangst or ontvangst < WOO_IN_WERKING or not vragen:
        return
    nummer, stap = vragen[0]
    uiterst = na_weken(ontvangst, _PRECISERING_WEKEN, vrije_dagen(dossier))
    if stap.datum > uiterst and not tegenspraken(behandeling_van(dossier.publicatie)):
        bron = bepaling(dossier, "4.1", "5", "woo")
        melding = (
            f"Op {dag_voluit(stap.datum)} is gevraagd het verzoek te preciseren. Dat moest uiterlijk op "
            f"{dag_voluit(uiterst)}, twee weken na ontvangst ({bron.voluit})."
        )
        advies = "Controleer de datum. Klopt die? Dan hoeft u niets te doen."
        yield meld(dossier, "TRM008", bron, melding, advies, "procesverloop", nummer, "datum")


@regel("TRM007")
def publicatie_op_tijd(dossier: Dossier) -> Iterator[Bevinding]:
    """A decision is published within two weeks (Woo, article 3.3 lid 4); one that a third party objects to, later."""
    besluit = dossier.publicatie.besluit
    dag = besluit.publicatiedatum
    if not geldt(dossier) or not dossier.uitgegeven or not dag or not besluit.datum_besluit:
        return
    if besluit.status is Status.GEPUBLICEERD and dag > dossier.vandaag:
        return  # It was published before today; which day it was is another finding.
    uiterst = na_weken(besluit.datum_besluit, _PUBLICATIE_WEKEN, vrije_dagen(dossier))
    if dag > uiterst and dossier.publicatie.wet == "woo" and not besluit.bezwaar_derden:
        bron = bepaling(dossier, "3.3", "4")
        melding = (
            f"Dit besluit is later gepubliceerd dan {dag_voluit(uiterst)}, twee weken na het besluit ({bron.voluit}). "
            "Voor Woo-besluiten is dat nog een streven, geen plicht."
        )
        advies = "Controleer de publicatiedatum. Klopt die? Dan hoeft u niets te doen."
        yield meld(dossier, "TRM007", bron, melding, advies, "publicatiedatum")


@regel("TRM012")
def alsnog_openbaar(dossier: Dossier) -> Iterator[Bevinding]:
    """What the addressee may know first becomes public after a term (Woo, article 5.1 lid 4)."""
    geheim = (Beoordeling.NIET, Beoordeling.DEELS)
    rijen = [r for r in dossier.publicatie.inventaris if _TIJDELIJK in r.gronden and r.beoordeling in geheim]
    if not geldt(dossier) or not rijen:
        return
    for nummer, gebruik in enumerate(dossier.publicatie.besluit.gronden):
        dag = laatste_dag(gebruik.termijn) if gebruik.code == _TIJDELIJK else None
        if dag and dag < dossier.vandaag:
            bron = bepaling(dossier, "5.1", "4")
            ids = ", ".join(rij.id for rij in rijen[:_GENOEMD]) + (" en andere" if rijen[_GENOEMD:] else "")
            melding = (
                f"De termijn van grond {_TIJDELIJK} liep tot {dag_voluit(dag)}. Nog niet (helemaal) openbaar: {ids} "
                f"({bron.voluit})."
            )
            advies = "Maak de documenten openbaar en pas de inventaris aan, of verbeter `termijn:`."
            yield meld(dossier, "TRM012", bron, melding, advies, "gronden", nummer, "termijn")


_TIJDELIJK = "5.1.4"
_GENOEMD = 5
_DATUMS = re.compile(
    rf"\b(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<d>\d{{1,2}})[-/.](?P<m>\d{{1,2}})[-/.](?P<j>\d{{4}})"
    rf"|(?:(?P<dag>\d{{1,2}})\s+)?(?P<maand>{'|'.join(MAANDEN)})\s+(?P<jaar>\d{{4}}))\b",
    re.IGNORECASE,
)


def laatste_dag(tekst: str) -> date | None:
    """Return the last day that a text names: ISO, with numbers as in the Netherlands, or in words; a month without a
    day ends with its last day. None where it names none."""
    dagen = []
    for gevonden in _DATUMS.finditer(tekst):
        try:
            dagen.append(_dag(gevonden))
        except ValueError:
            return None  # A day that does not exist may be any.
    return max(dagen, default=None)


def _dag(gevonden: re.Match[str]) -> date:
    if gevonden["iso"]:
        return date.fromisoformat(gevonden["iso"])
    if gevonden["d"]:
        return date(int(gevonden["j"]), int(gevonden["m"]), int(gevonden["d"]))
    jaar, maand = int(gevonden["jaar"]), MAANDEN.index(gevonden["maand"].casefold()) + 1
    return date(jaar, maand, int(gevonden["dag"] or monthrange(jaar, maand)[1]))

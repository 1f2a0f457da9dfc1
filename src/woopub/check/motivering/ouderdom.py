# SPDX-License-Identifier: EUPL-1.2
"""Information older than five years is refused only with a word on the passage of time (Woo, article 5.3)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date

from ...law.bepalingen import Bepaling
from ...law.termijnen import ouder_dan_vijf_jaar
from ...model import Bevinding, Datum, Inventarisregel, Niveau, dag_voluit
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .tijdsverloop import noemt_tijd, zoek_tijd
from .weigering import index_redenen, list_geweigerd, list_gronden, noem, volgens
from .zinnen import list_algemeen, list_brief

_ADVIES = (
    "Schrijf bij de motivering waarom het belang ondanks het tijdsverloop zwaarder weegt dan openbaarheid."
)


@regel("GRD017")
def ouder_zonder_motivering(dossier: Dossier) -> Iterator[Bevinding]:
    """Per document: older than five years at the request warns; what cannot be said for sure is a remark."""
    if not dossier.is_verzoek or dossier.publicatie.wet != "woo":
        return
    oud = [(rij, vondst) for rij in list_geweigerd(dossier) if (vondst := _leeftijd(dossier, rij))]
    # Nothing of that age: the letter need not be read.
    if not oud or _algemeen(dossier):
        return
    redenen = index_redenen(dossier)
    genoemd = {g.code for g in dossier.publicatie.besluit.gronden if noemt_tijd(g.motivering)}
    for rij, (wat, weging) in oud:
        codes = [grond.code for grond in list_gronden(dossier, rij) if grond.vijf_jaar]
        zonder = [
            code for code in codes if code not in genoemd and not _noemt(redenen.get((code, rij.id), []))
        ]
        if zonder and not noemt_tijd(rij.toelichting):
            melding = (
                f"Dit document is van {_voluit(rij.datum)} en geweigerd op {noem(zonder)}, "
                f"zonder een woord over het tijdsverloop (Woo, artikel 5.3). {wat}"
            )
            plek = in_cel(dossier, "GRD017", rij, "gronden", melding, _ADVIES)
            yield volgens(dossier, plek, Bepaling("woo", "5.3"), weging)


def _leeftijd(dossier: Dossier, rij: Inventarisregel) -> tuple[str, Niveau | None] | None:
    """Say how sure it is that a document is older than five years, and the weight of that; None where it is not."""
    besluit = dossier.publicatie.besluit
    verzoek, dag = besluit.datum_verzoek or besluit.datum_ontvangst, besluit.datum_besluit
    if rij.datum is None:
        return None
    eerste, laatste = rij.datum.eerste_dag, _laatste_dag(rij.datum)

    def ouder(van: date, op: date | None) -> bool:
        return op is not None and ouder_dan_vijf_jaar(van, op)

    if verzoek and ouder(laatste, verzoek):
        return f"Op de dag van het verzoek, {dag_voluit(verzoek)}, was het ouder dan vijf jaar.", None
    if not ouder(eerste, verzoek) and not ouder(eerste, dag):
        return None
    return _wat_open_is(verzoek, dag, eerste, laatste, ouder), Niveau.INFO


def _wat_open_is(
    verzoek: date | None,
    dag: date | None,
    eerste: date,
    laatste: date,
    ouder: Callable[[date, date | None], bool],
) -> str:
    """Say why nobody can tell whether article 5.3 asks a reasoning."""
    onzeker = "De datum van het document is niet precies bekend"
    wet = "De wet zegt niet welke van die dagen telt"
    if ouder(eerste, verzoek) and verzoek:
        return f"{onzeker}: op de dag van het verzoek, {dag_voluit(verzoek)}, was het misschien ouder dan vijf jaar."
    besluit = f"op de dag van het besluit, {dag_voluit(dag)}," if dag else ""
    if verzoek is None:
        misschien = "" if ouder(laatste, dag) else "misschien "
        return f"De dag van het verzoek ontbreekt; {besluit} was het {misschien}ouder dan vijf jaar."
    niet = f"Op de dag van het verzoek, {dag_voluit(verzoek)}, was het niet ouder dan vijf jaar,"
    if ouder(laatste, dag):
        return f"{niet} {besluit} wel. {wet}; woopub neemt de dag van het verzoek."
    return f"{niet} {besluit} misschien. {onzeker}, en de wet zegt niet welke van die dagen telt."


def _laatste_dag(datum: Datum) -> date:
    """The last day that a date can mean."""
    dag = datum.eerste_dag
    if datum.dag:
        return dag
    maand = 12 if datum.alleen_jaar else dag.month
    return date(dag.year, maand, monthrange(dag.year, maand)[1])


def _noemt(teksten: list[str]) -> bool:
    return any(map(noemt_tijd, teksten))


def _voluit(datum: Datum | None) -> str:
    """A date in Dutch words, without the time of day."""
    if datum is None:
        return ""
    return dag_voluit(datum.dag) if datum.dag else datum.voluit()


def _algemeen(dossier: Dossier) -> bool:
    """Whether the decision speaks of the passage of time for all documents, in besluit.yml or in the letter. What the
    letter says of one ground, and besluit.yml holds there, is for that ground alone."""
    gronden = dossier.publicatie.besluit.gronden
    per_grond = [g.motivering for g in gronden] + [r.motivering for g in gronden for r in g.documenten]
    return any(map(noemt_tijd, list_algemeen(dossier))) or zoek_tijd(
        list(list_brief(dossier)), behalve=" ".join(per_grond)
    )

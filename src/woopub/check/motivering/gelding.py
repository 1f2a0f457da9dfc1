# SPDX-License-Identifier: EUPL-1.2
"""A ground exists on the day of the decision: the law of that day has its lid and onderdeel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...law.gronden import Grond, bestaat_op, wet_op
from ...model import Bevinding, dag_voluit
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .weigering import list_gebruik, list_geweigerd, list_gronden, volgens

_ADVIES = "Gebruik een grond die op die dag gold, of verbeter de datum van het besluit of `wet:`."


@regel("GRD023")
def grond_bestond_niet(dossier: Dossier) -> Iterator[Bevinding]:
    """Grounds whose provision was not in the law on the decision's day, as far as the texts held show; the act that
    besluit.yml states does not change that day. One finding a ground, where the decision names it first."""
    dag = _dag(dossier)
    gemeld: set[str] = set()

    def bestond_niet(grond: Grond) -> bool:
        nieuw = grond.code not in gemeld and dag is not None and bestaat_op(grond.code, dag) is False
        gemeld.add(grond.code)
        return nieuw

    for nummer, _, grond in list_gebruik(dossier):
        if dag and bestond_niet(grond):
            plek = dossier.in_yml("GRD023", _melding(grond, dag), _ADVIES, "gronden", nummer, "code")
            yield volgens(dossier, plek, grond.bepaling)
    for rij in list_geweigerd(dossier):
        for grond in list_gronden(dossier, rij):
            if dag and bestond_niet(grond):
                plek = in_cel(dossier, "GRD023", rij, "gronden", _melding(grond, dag), _ADVIES)
                yield volgens(dossier, plek, grond.bepaling)


def _dag(dossier: Dossier) -> date | None:
    """The day of which the law is asked. Without a decision on a request a publication may be older than its day says:
    who states the act there means the labels on old documents."""
    if dossier.is_verzoek:
        return dossier.publicatie.besluit.datum_besluit
    dag = dossier.publicatie.peildatum
    return dag if dag and wet_op(dag) == dossier.publicatie.wet else None


def _melding(grond: Grond, dag: date) -> str:
    return f"De grond {grond.code} bestond niet op {dag_voluit(dag)}: {grond.vindplaats} gold die dag niet."

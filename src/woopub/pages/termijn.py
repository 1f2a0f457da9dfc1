# SPDX-License-Identifier: EUPL-1.2
"""The term of one decision as its page tells it: by when it had to come, when it came, and the bar that shows both."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from ..law.bepalingen import Bepaling
from ..law.termijnen import TERMIJN_ARTIKEL, Beslistermijn, Grens, Stand, beslistermijn
from ..model import CheckedPublicatie, dag_voluit
from ..model.termijn import behandeling_van, beslistermijn_van
from .adres import artikel_url, link
from .basis import feit
from .tekst import aantal, to_html
from .termijnbalk import balk_data


def termijn_data(
    publicatie: CheckedPublicatie, vrije_dagen: Collection[date], url: str
) -> dict[str, Any] | None:
    """Return the term of a decision on a request, seen from the page ``url``; None where its days are not known.

    ``vrije_dagen`` count as holidays. Of what is not certain there is no verdict, only what is missing.
    """
    termijn = _termijn_van(publicatie, vrije_dagen)
    if termijn is None:
        return None
    besluit, wet = publicatie.besluit, publicatie.publicatie.wet
    artikel = Bepaling(wet, TERMIJN_ARTIKEL[wet])
    return {
        "begin": "ontvangst" if besluit.datum_ontvangst else "verzoek",
        "duur": _duur(termijn),
        "oordeel": _oordeel(termijn),
        "regels": list(_regels(publicatie, termijn, vrije_dagen)),
        "ontbreekt_html": [to_html(zin, url, wet) for zin in _open_vragen(termijn)],
        "balk": balk_data(termijn, besluit.verdaging.datum if besluit.verdaging else None),
        "artikel": artikel.voluit,
        "artikel_href": link(url, artikel_url(wet, artikel.artikel)),
        "cijfers_href": link(url, "cijfers/"),
    }


def _regels(
    publicatie: CheckedPublicatie, termijn: Beslistermijn, vrije_dagen: Collection[date]
) -> Iterator[dict[str, str]]:
    """Yield in words what the bar shows, in order of time."""
    besluit = publicatie.besluit
    begin = "Ontvangen" if besluit.datum_ontvangst else "Verzoek"
    yield feit(begin, dag_voluit(termijn.begin), iso=termijn.begin.isoformat())
    if termijn.stilstand:
        yield feit("Dagen die niet meetelden", "; ".join(_stilstand(*reeks) for reeks in termijn.stilstand))
    if besluit.verdaging:
        dag = besluit.verdaging.datum
        telt = ", na de eerste termijn: zij telt niet mee" if termijn.verdaging_te_laat else ""
        yield feit("Verdaging meegedeeld", f"{dag_voluit(dag)}{telt}")
    yield feit("Uiterste dag volgens de wet", _uiterste_dag(publicatie, termijn, vrije_dagen))
    yield feit("Besluit", dag_voluit(termijn.besluit), iso=termijn.besluit.isoformat())


def behandeltijd(publicatie: CheckedPublicatie, vrije_dagen: Collection[date]) -> str:
    """Return how long a decision on a request took, for the key facts: ``160 dagen``; empty where that is not known."""
    termijn = _termijn_van(publicatie, vrije_dagen)
    if termijn is None:
        return ""
    dagen = aantal(termijn.dagen, "dag", "dagen")
    return dagen if publicatie.besluit.datum_ontvangst else f"{dagen}, gerekend vanaf de dag van het verzoek"


def _termijn_van(publicatie: CheckedPublicatie, vrije_dagen: Collection[date]) -> Beslistermijn | None:
    """Return the term; None also where the days contradict each other so that none can be counted."""
    termijn = beslistermijn_van(publicatie.publicatie, frozenset(vrije_dagen))
    return termijn if termijn and termijn.dagen >= 0 else None


def _stilstand(van: date, tot: date | None) -> str:
    if tot is None:
        return f"vanaf {dag_voluit(van)}, tot wanneer is niet bekend"
    return f"van {dag_voluit(van)} tot en met {dag_voluit(tot)}"


def _duur(termijn: Beslistermijn) -> str:
    if not termijn.dagen:
        return "Het besluit kwam op dezelfde dag."
    return f"Het besluit kwam na {aantal(termijn.dagen, 'dag', 'dagen')}."


def _oordeel(termijn: Beslistermijn) -> str:
    """Say whether it was in time; of what is not certain, only that."""
    if termijn.stand is Stand.OP_TIJD:
        return "Dat was op tijd."
    if termijn.stand is Stand.ONBEKEND or termijn.te_laat is None:
        return "Of dat op tijd was, is niet vast te stellen."
    minstens = "" if termijn.einde.zeker else "minstens "
    return f"Dat was {minstens}{aantal(termijn.te_laat, 'dag', 'dagen')} te laat."


def _open_vragen(termijn: Beslistermijn) -> tuple[str, ...]:
    return () if termijn.einde.zeker else termijn.ontbreekt


def _uiterste_dag(
    publicatie: CheckedPublicatie, termijn: Beslistermijn, vrije_dagen: Collection[date]
) -> str:
    """Say by when the decision had to come, without and with postponement, or what is known of that day."""
    if termijn.einde.zeker:
        return _met_verdaging(termijn.eerste, termijn.einde)
    vroegst, laatst = termijn.einde.vroegst, termijn.einde.laatst
    if laatst:
        return f"Niet precies vast te stellen: tussen {dag_voluit(vroegst)} en {dag_voluit(laatst)}"
    gewoon = _zonder_stilstand(publicatie, vrije_dagen)
    if gewoon:
        return (
            f"Niet vast te stellen. Zonder opschorting: {_klein(_met_verdaging(gewoon.eerste, gewoon.einde))}"
        )
    return f"Niet vast te stellen. Niet eerder dan {dag_voluit(vroegst)}"


def _zonder_stilstand(publicatie: CheckedPublicatie, vrije_dagen: Collection[date]) -> Beslistermijn | None:
    """Return the term as if it had never stood still and postponement came at once; None where that is not certain
    either, or where it did not stand still."""
    behandeling = behandeling_van(publicatie.publicatie, frozenset(vrije_dagen))
    if not (behandeling.stilstanden or behandeling.precisering):
        return None
    gewoon = beslistermijn(
        replace(
            behandeling,
            stilstanden=(),
            precisering=(),
            verdaging=behandeling.begin if behandeling.verdaging else None,
        )
    )
    return gewoon if gewoon and gewoon.einde.zeker else None


def _met_verdaging(eerste: Grens, einde: Grens) -> str:
    uiterlijk = f"Uiterlijk {dag_voluit(eerste.vroegst)}"
    if einde.vroegst == eerste.vroegst or not eerste.zeker:
        return f"Uiterlijk {dag_voluit(einde.vroegst)}"
    return f"{uiterlijk}, met de verdaging {dag_voluit(einde.vroegst)}"


def _klein(tekst: str) -> str:
    return tekst[:1].lower() + tekst[1:]

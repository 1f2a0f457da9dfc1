# SPDX-License-Identifier: EUPL-1.2
"""Terms of a number of weeks after a day, and the age of information."""

from __future__ import annotations

from datetime import date

from ..feestdagen import GEEN_EXTRA, tel_dagen, verleng

BEZWAAR_WEKEN = 6
"""How long one can object, in weeks (Awb, article 6:7)."""

_JAREN = 5


def na_weken(dag: date, weken: int, vrij: frozenset[date] = GEEN_EXTRA) -> date:
    """Return the last day of a term of ``weken`` weeks that starts the day after ``dag``, extended over weekends,
    holidays and the days in ``vrij`` (Atw, article 1)."""
    return verleng(tel_dagen(dag, 7 * weken), vrij)


def bezwaartermijn(
    bekendmaking: date, weken: int = BEZWAAR_WEKEN, vrij: frozenset[date] = GEEN_EXTRA
) -> date:
    """Return the last day to object: six weeks from the day after the decision was sent (Awb, articles 6:7 and 6:8
    lid 1; Atw, article 1)."""
    return na_weken(bekendmaking, weken, vrij)


def ouder_dan_vijf_jaar(dag: date, peildatum: date) -> bool:
    """Whether information of ``dag`` is older than five years on ``peildatum``: its fifth birthday lies before that
    day (Woo, article 5.3). For 29 February that birthday is 28 February."""
    dag_in_maand = 28 if (dag.month, dag.day) == (2, 29) else dag.day
    return (dag.year + _JAREN, dag.month, dag_in_maand) < (peildatum.year, peildatum.month, peildatum.day)

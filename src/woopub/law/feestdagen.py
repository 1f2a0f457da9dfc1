# SPDX-License-Identifier: EUPL-1.2
"""Days on which no term ends: Saturdays, Sundays and the holidays of the Algemene termijnenwet (Atw)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from holidays import OPTIONAL, PUBLIC, country_holidays

# They are Sundays, which are free without the Atw; article 3 names only the days after them.
_ZONDAGEN = frozenset({"Eerste paasdag", "Eerste pinksterdag"})
_ZATERDAG = 5
GEEN_EXTRA: frozenset[date] = frozenset()


@cache
def feestdagen(jaar: int) -> Mapping[date, str]:
    """Return the holidays of a year with their Dutch names, by day (Atw, article 3 lid 1 and 2).

    5 May is one in every year (from 1982), whatever a collective agreement says; Good Friday counts as one. Known for
    1966 to 2100; empty outside.
    """
    dagen = country_holidays("NL", years=jaar, categories=(PUBLIC, OPTIONAL), language="nl")
    namen = {dag: [naam for naam in dagen.get_list(dag) if naam not in _ZONDAGEN] for dag in sorted(dagen)}
    return MappingProxyType({dag: " en ".join(lijst) for dag, lijst in namen.items() if lijst})


def is_vrij(dag: date, extra: frozenset[date] = GEEN_EXTRA) -> bool:
    """Whether no term ends on this day: Saturday, Sunday, a holiday, or an ``extra`` day (Atw, article 3 lid 3)."""
    return dag.weekday() >= _ZATERDAG or dag in feestdagen(dag.year) or dag in extra


def verleng(dag: date, extra: frozenset[date] = GEEN_EXTRA) -> date:
    """Return the last day of a term that ends on ``dag``: that day, or the first after it that is not free
    (Atw, article 1 lid 1)."""
    while is_vrij(dag, extra) and dag < date.max:
        dag = tel_dagen(dag, 1)
    return dag


def tel_dagen(dag: date, aantal: int) -> date:
    """Return the day ``aantal`` days later (earlier if negative), or the last (first) that the calendar has."""
    nummer = dag.toordinal() + aantal
    return date.fromordinal(max(date.min.toordinal(), min(date.max.toordinal(), nummer)))

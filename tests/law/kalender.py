# SPDX-License-Identifier: EUPL-1.2
"""A calendar that counts days one by one, to hold against the one that calculates."""

from __future__ import annotations

from datetime import date, timedelta

DAG = timedelta(days=1)


def paasdag(jaar: int) -> date:
    """Easter Sunday, by the method of Gauss as Lichtenberg corrected it."""
    k = jaar // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = jaar % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    grens = 21 + d - r
    zondag = 7 - (jaar + jaar // 4 + s) % 7
    na_1_maart = grens + 7 - (grens - zondag) % 7
    return date(jaar, 3, 1) + (na_1_maart - 1) * DAG


def feest(jaar: int) -> set[date]:
    """The holidays of a year from 1982 on, Easter Sunday and Whit Sunday left out."""
    vorstendag = date(jaar, 4, 27) if jaar > 2013 else date(jaar, 4, 30)
    if vorstendag.isoweekday() == 7:
        vorstendag -= DAG
    pasen = paasdag(jaar)
    beweeglijk = {pasen + n * DAG for n in (-2, 1, 39, 50)}
    return beweeglijk | {
        date(jaar, 1, 1),
        vorstendag,
        date(jaar, 5, 5),
        date(jaar, 12, 25),
        date(jaar, 12, 26),
    }


def is_werkdag(dag: date, extra: frozenset[date] = frozenset()) -> bool:
    return dag.isoweekday() < 6 and dag not in feest(dag.year) and dag not in extra


def loop_af(begin: date, dagen: int, stil: set[date]) -> date:
    """Walk from the day after ``begin`` until ``dagen`` days have counted."""
    dag = begin
    while dagen:
        dag += DAG
        dagen -= dag not in stil
    return dag


def werkdag_vanaf(dag: date, extra: frozenset[date] = frozenset()) -> date:
    while not is_werkdag(dag, extra):
        dag += DAG
    return dag


def reeks(eerste: date, laatste: date) -> set[date]:
    """Every day from the first to the last."""
    return {eerste + n * DAG for n in range((laatste - eerste).days + 1)}

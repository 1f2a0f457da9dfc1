# SPDX-License-Identifier: EUPL-1.2
"""The holidays of the Algemene termijnenwet, year by year, and where a term ends that ends on one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.law.kalender import feest, is_werkdag, paasdag, werkdag_vanaf
from woopub.law.feestdagen import feestdagen, is_vrij, tel_dagen, verleng

DAGEN = st.dates(date(1982, 1, 1), date(2099, 12, 31))


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


@pytest.mark.parametrize(
    "pasen",
    ["2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
     "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2030-04-21", "2038-04-25"],
)  # fmt: skip
def test_what_moves_with_easter(pasen: str) -> None:
    zondag = dag(pasen)
    assert paasdag(zondag.year) == zondag
    namen = feestdagen(zondag.year)
    for afstand, naam in (
        (-2, "Goede vrijdag"),
        (1, "Tweede paasdag"),
        (39, "Hemelvaartsdag"),
        (50, "Tweede pink"),
    ):
        assert naam in namen[zondag + timedelta(days=afstand)]
    assert zondag not in namen
    assert is_vrij(zondag)


@pytest.mark.parametrize(
    ("gevierd", "naam"),
    [
        ("2013-04-30", "Koninginnedag"), ("2012-04-30", "Koninginnedag"), ("2006-04-29", "Koninginnedag"),
        ("2000-04-29", "Koninginnedag"), ("2014-04-26", "Koningsdag"), ("2015-04-27", "Koningsdag"),
        ("2024-04-27", "Koningsdag"), ("2025-04-26", "Koningsdag"), ("2026-04-27", "Koningsdag"),
        ("2031-04-26", "Koningsdag"),
    ],
)  # fmt: skip
def test_the_birthday_of_the_king_is_not_kept_on_a_sunday(gevierd: str, naam: str) -> None:
    jaar = feestdagen(dag(gevierd).year)
    assert {d: n for d, n in jaar.items() if n.startswith("Kon")} == {dag(gevierd): naam}


@pytest.mark.parametrize("jaar", range(1982, 2100))
def test_every_year_has_the_same_days_as_the_calendar_that_walks(jaar: int) -> None:
    assert set(feestdagen(jaar)) == feest(jaar)
    assert feestdagen(jaar)[date(jaar, 5, 5)].startswith("Bevrijdingsdag")


def test_two_holidays_on_one_day_are_both_named() -> None:
    assert feestdagen(2016)[date(2016, 5, 5)] == "Bevrijdingsdag en Hemelvaartsdag"


@pytest.mark.parametrize(
    ("einde", "laatste"),
    [
        ("2024-03-12", "2024-03-12"),  # an ordinary Tuesday
        ("2024-03-29", "2024-04-02"),  # Good Friday, up to Easter Monday
        ("2025-04-18", "2025-04-22"),
        ("2025-04-26", "2025-04-28"),  # King's Day on Saturday, because the 27th is a Sunday
        ("2025-04-27", "2025-04-28"),
        ("2024-04-27", "2024-04-29"),
        ("2013-04-30", "2013-05-01"),  # Queen's Day
        ("2013-04-27", "2013-04-29"),  # not yet King's Day, but a Saturday
        ("2026-05-05", "2026-05-06"), ("2023-05-05", "2023-05-08"),  # 5 May, also between lustra
        ("2024-05-09", "2024-05-10"),  # Ascension Day; the Friday after it counts
        ("2024-05-18", "2024-05-21"),  # Whitsun
        ("2026-12-25", "2026-12-28"),  # Christmas before a weekend
        ("2027-12-25", "2027-12-27"), ("2028-12-25", "2028-12-27"), ("2021-12-25", "2021-12-27"),
        ("2022-12-24", "2022-12-27"),  # four days on end
        ("2027-01-01", "2027-01-04"), ("2023-01-01", "2023-01-02"), ("2022-01-01", "2022-01-03"),
        ("2024-02-29", "2024-02-29"), ("2020-02-29", "2020-03-02"),
        ("2011-04-30", "2011-05-02"), ("2008-05-01", "2008-05-02"),
    ],
)  # fmt: skip
def test_a_term_runs_on_to_a_working_day(einde: str, laatste: str) -> None:
    assert verleng(dag(einde)) == dag(laatste)


def test_days_that_a_portal_names_are_free_too() -> None:
    extra = frozenset({dag("2026-05-15"), dag("2026-05-18")})
    assert verleng(dag("2026-05-14"), extra) == dag("2026-05-19")
    assert verleng(dag("2026-05-14")) == dag("2026-05-15")


@given(DAGEN, st.frozensets(DAGEN, max_size=5))
def test_the_last_day_of_a_term_is_never_free(einde: date, extra: frozenset[date]) -> None:
    laatste = verleng(einde, extra)
    assert laatste == werkdag_vanaf(einde, extra)
    assert is_werkdag(laatste, extra)
    assert not is_vrij(laatste, extra)


@given(st.dates())
def test_any_day_has_an_answer(einde: date) -> None:
    assert verleng(einde) >= einde
    assert tel_dagen(einde, 10_000_000) == date.max
    assert tel_dagen(einde, -10_000_000) == date.min
    assert verleng(date.max, frozenset({date.max})) == date.max

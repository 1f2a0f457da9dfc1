# SPDX-License-Identifier: EUPL-1.2
"""Terms, held against dates counted by hand and against a calendar that walks from day to day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.law.kalender import DAG, is_werkdag, loop_af, reeks, werkdag_vanaf
from woopub.law import (
    Behandeling,
    Beslistermijn,
    Grondslag,
    Stand,
    Stilstand,
    beslistermijn,
    bezwaartermijn,
    lees_grondslag,
    na_weken,
    ouder_dan_vijf_jaar,
)
from woopub.law.gronden import WetId

Z, A, P = Grondslag.ZIENSWIJZEN, Grondslag.AANVULLING, Grondslag.PRECISERING
B, OM, T, V = Grondslag.BUITENLAND, Grondslag.OVERMACHT, Grondslag.TOESTEMMING, Grondslag.VERTRAGING
Stil = tuple[str, str | None, Grondslag | None]


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def stil(*delen: Stil) -> tuple[Stilstand, ...]:
    return tuple(Stilstand(dag(van), dag(tot) if tot else None, grond) for van, tot, grond in delen)


def tel(behandeling: Behandeling) -> Beslistermijn:
    termijn = beslistermijn(behandeling)
    assert termijn is not None
    return termijn


def behandel(ontvangst: str, *delen: Stil, wet: WetId = "woo", weken: int = 0) -> Behandeling:
    """A request decided long after; postponed a week after receipt, if by any weeks."""
    begin = dag(ontvangst)
    return Behandeling(
        wet=wet,
        ontvangst=begin,
        besluit=begin + timedelta(days=190),
        verdaging=begin + timedelta(days=7) if weken else None,
        verdaging_weken=weken or None,
        stilstanden=stil(*delen),
    )


# --- the last day, where all is known


@pytest.mark.parametrize(
    ("wet", "ontvangst", "kaal", "laatste"),
    [
        ("woo", "2024-02-01", "2024-02-29", "2024-02-29"),  # leap years
        ("woo", "2024-01-31", "2024-02-28", "2024-02-28"), ("woo", "2023-02-01", "2023-03-01", "2023-03-01"),
        ("woo", "2028-02-01", "2028-02-29", "2028-02-29"), ("wob", "2020-02-01", "2020-02-29", "2020-03-02"),
        ("woo", "2024-03-01", "2024-03-29", "2024-04-02"),  # Good Friday
        ("woo", "2025-03-21", "2025-04-18", "2025-04-22"), ("woo", "2026-03-06", "2026-04-03", "2026-04-07"),
        ("woo", "2023-03-10", "2023-04-07", "2023-04-11"),
        ("woo", "2024-03-04", "2024-04-01", "2024-04-02"),  # Easter Monday
        ("woo", "2025-03-29", "2025-04-26", "2025-04-28"),  # King's Day, on Saturday in 2025
        ("woo", "2025-03-30", "2025-04-27", "2025-04-28"), ("woo", "2024-03-30", "2024-04-27", "2024-04-29"),
        ("woo", "2026-03-30", "2026-04-27", "2026-04-28"),
        ("wob", "2013-04-02", "2013-04-30", "2013-05-01"),  # Queen's Day
        ("wob", "2013-03-30", "2013-04-27", "2013-04-29"),
        ("wob", "2019-04-07", "2019-05-05", "2019-05-06"),  # 5 May, in every year
        ("woo", "2024-04-07", "2024-05-05", "2024-05-06"), ("woo", "2026-04-07", "2026-05-05", "2026-05-06"),
        ("woo", "2023-04-07", "2023-05-05", "2023-05-08"),
        ("woo", "2024-04-11", "2024-05-09", "2024-05-10"),  # Ascension Day
        ("woo", "2025-05-01", "2025-05-29", "2025-05-30"), ("woo", "2026-04-16", "2026-05-14", "2026-05-15"),
        ("woo", "2024-04-22", "2024-05-20", "2024-05-21"),  # Whit Monday
        ("woo", "2025-05-12", "2025-06-09", "2025-06-10"),
        ("woo", "2022-12-04", "2023-01-01", "2023-01-02"),  # New Year
        ("woo", "2023-12-04", "2024-01-01", "2024-01-02"), ("woo", "2024-12-04", "2025-01-01", "2025-01-02"),
        ("woo", "2025-12-04", "2026-01-01", "2026-01-02"),
        ("woo", "2026-11-27", "2026-12-25", "2026-12-28"),  # Christmas and the weekend
        ("woo", "2026-11-28", "2026-12-26", "2026-12-28"), ("woo", "2027-11-27", "2027-12-25", "2027-12-27"),
    ],
)  # fmt: skip
def test_four_weeks(wet: WetId, ontvangst: str, kaal: str, laatste: str) -> None:
    einde = tel(behandel(ontvangst, wet=wet)).einde
    assert (einde.vroegst, einde.laatst, einde.kaal) == (dag(laatste), dag(laatste), dag(kaal))


@pytest.mark.parametrize(
    ("wet", "ontvangst", "weken", "eerste", "laatste"),
    [
        ("woo", "2026-11-20", 2, "2026-12-18", "2027-01-04"), ("woo", "2024-02-02", 2, "2024-03-01", "2024-03-15"),
        ("woo", "2022-11-20", 2, "2022-12-19", "2023-01-02"), ("woo", "2023-11-20", 2, "2023-12-18", "2024-01-02"),
        ("woo", "2024-11-20", 2, "2024-12-18", "2025-01-02"), ("woo", "2024-05-13", 1, "2024-06-10", "2024-06-17"),
        ("wob", "2018-11-20", 4, "2018-12-18", "2019-01-15"), ("wob", "2020-11-26", 4, "2020-12-24", "2021-01-21"),
        ("wob", "2016-03-29", 4, "2016-04-26", "2016-05-24"),
    ],
)  # fmt: skip
def test_postponement(wet: WetId, ontvangst: str, weken: int, eerste: str, laatste: str) -> None:
    termijn = tel(behandel(ontvangst, wet=wet, weken=weken))
    assert (termijn.eerste.vroegst, termijn.eerste.laatst) == (dag(eerste), dag(eerste))
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (dag(laatste), dag(laatste))
    assert (termijn.verdaging_te_laat, termijn.verdaging_te_lang) == (False, False)


@pytest.mark.parametrize(
    ("wet", "ontvangst", "weken", "delen", "laatste"),
    [
        ("woo", "2024-01-11", 2, [("2024-01-20", "2024-02-08", Z)], "2024-03-12"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", Z)], "2027-01-04"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", A)], "2026-12-31"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", B)], "2026-12-31"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", T)], "2027-01-04"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", V)], "2027-01-04"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", OM)], "2027-01-04"),
        ("wob", "2018-11-20", 0, [("2018-12-01", "2018-12-15", Z)], "2018-12-31"),
        # that overlap; one inside the other; that touch; apart
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", Z), ("2026-12-09", "2026-12-20", Z)], "2027-01-06"),
        ("woo", "2026-11-20", 0, [("2026-12-01", "2026-12-15", Z), ("2026-12-03", "2026-12-07", A)], "2027-01-04"),
        ("woo", "2024-05-13", 0, [("2024-05-20", "2024-05-24", Z), ("2024-05-24", "2024-05-28", Z)], "2024-06-18"),
        ("woo", "2024-05-13", 0, [("2024-05-20", "2024-05-24", Z), ("2024-06-03", "2024-06-06", Z)], "2024-06-17"),
        # over the last day; told on the day before it; told on it; after it; before the term
        ("woo", "2024-05-13", 0, [("2024-06-05", "2024-06-14", Z)], "2024-06-19"),
        ("woo", "2024-05-13", 0, [("2024-06-09", "2024-06-20", Z)], "2024-06-21"),
        ("woo", "2024-05-13", 0, [("2024-06-10", "2024-06-20", Z)], "2024-06-10"),
        ("woo", "2024-05-13", 0, [("2024-07-01", "2024-07-20", Z)], "2024-06-10"),
        ("woo", "2024-05-13", 0, [("2024-07-01", None, Z)], "2024-06-10"),
        ("woo", "2024-05-13", 0, [("2024-05-06", "2024-05-15", OM)], "2024-06-12"),
        ("woo", "2024-05-13", 0, [("2024-04-06", "2024-05-13", OM)], "2024-06-10"),
        # inside a postponement, and from the first term into it
        ("woo", "2024-05-13", 2, [("2024-06-12", "2024-06-17", Z)], "2024-07-01"),
        ("woo", "2024-05-13", 2, [("2024-06-20", "2024-07-04", A)], "2024-07-08"),
        ("woo", "2024-05-13", 2, [("2024-05-20", "2024-05-27", Z), ("2024-06-20", "2024-06-30", Z)], "2024-07-11"),
        ("woo", "2024-05-13", 2, [("2024-06-08", "2024-06-18", Z)], "2024-07-04"),
        ("woo", "2024-01-15", 0, [("2024-01-29", "2024-02-12", Z)], "2024-02-26"),
        # over before it began
        ("woo", "2024-05-13", 0, [("2024-05-20", "2024-05-20", Z)], "2024-06-10"),
        ("woo", "2024-05-13", 0, [("2024-05-20", "2024-05-21", A)], "2024-06-10"),
    ],
)  # fmt: skip
def test_suspensions(wet: WetId, ontvangst: str, weken: int, delen: list[Stil], laatste: str) -> None:
    for volgorde in (delen, delen[::-1]):
        einde = tel(behandel(ontvangst, *volgorde, wet=wet, weken=weken)).einde
        assert (einde.vroegst, einde.laatst) == (dag(laatste), dag(laatste))


def test_a_day_that_the_portal_names_moves_the_end() -> None:
    gewoon = behandel("2024-05-13")
    vrij = replace(gewoon, vrije_dagen=frozenset({dag("2024-06-10"), dag("2024-06-11")}))
    assert tel(gewoon).einde.vroegst == dag("2024-06-10")
    assert tel(vrij).einde.vroegst == tel(vrij).einde.laatst == dag("2024-06-12")


def test_suspended_days_are_told_once_and_within_the_term() -> None:
    termijn = tel(
        behandel(
            "2026-11-20",
            ("2026-12-09", "2026-12-20", Z),
            ("2026-12-01", "2026-12-15", Z),
            ("2027-03-01", "2027-03-10", Z),
        )
    )
    assert termijn.stilstand == ((dag("2026-12-02"), dag("2026-12-20")),)


# --- whether it was in time


@pytest.mark.parametrize(
    ("besluit", "stand", "te_laat", "dagen"),
    [
        ("2026-12-24", Stand.OP_TIJD, None, 27),
        ("2026-12-28", Stand.OP_TIJD, None, 31),
        ("2026-12-29", Stand.TE_LAAT, 1, 32),
        ("2027-01-28", Stand.TE_LAAT, 31, 62),
    ],
)
def test_the_last_day_itself_is_in_time(besluit: str, stand: Stand, te_laat: int | None, dagen: int) -> None:
    termijn = tel(replace(behandel("2026-11-27"), besluit=dag(besluit)))
    assert (termijn.stand, termijn.te_laat, termijn.dagen) == (stand, te_laat, dagen)


def test_the_demo_letter_cannot_be_determined() -> None:
    brief = Behandeling(
        wet="woo",
        ontvangst=dag("2023-10-04"),
        verzoek=dag("2023-10-04"),
        besluit=dag("2024-03-12"),
        verdaging=dag("2023-12-27"),
        stilstanden=stil(("2023-11-20", None, Z), ("2023-12-13", None, Z)),
        precisering=(dag("2023-10-12"),),
    )
    termijn = tel(brief)
    assert (termijn.stand, termijn.te_laat, termijn.dagen) == (Stand.ONBEKEND, None, 160)
    assert (termijn.eerste.vroegst, termijn.einde.vroegst) == (dag("2023-11-01"), dag("2023-11-01"))
    assert (termijn.eerste.laatst, termijn.einde.laatst) == (None, None)
    assert (termijn.verdaging_te_laat, termijn.verdaging_te_lang) == (None, False)
    assert termijn.stilstand == ((dag("2023-11-21"), None),)
    assert [zin for zin in termijn.ontbreekt if "12 oktober 2023" in zin and "preciseren" in zin]
    assert [zin for zin in termijn.ontbreekt if "20 november 2023 en 13 december 2023" in zin]
    assert len(termijn.ontbreekt) == 2
    # Without the request to be specific the law would be plain: the suspensions came when the term was over.
    zonder = tel(replace(brief, precisering=()))
    assert (zonder.stand, zonder.te_laat, zonder.verdaging_te_laat) == (Stand.TE_LAAT, 132, True)
    assert zonder.ontbreekt == ()


def test_without_a_day_to_begin_or_end_there_is_no_term() -> None:
    assert beslistermijn(Behandeling("woo", besluit=dag("2024-01-01"))) is None
    assert beslistermijn(replace(behandel("2024-01-01"), besluit=None)) is None


@pytest.mark.parametrize(
    ("besluit", "stand"), [("2024-06-10", Stand.OP_TIJD), ("2024-06-11", Stand.ONBEKEND)]
)
def test_without_receipt_only_in_time_can_be_sure(besluit: str, stand: Stand) -> None:
    gevraagd = replace(behandel("2024-05-13"), ontvangst=None, verzoek=dag("2024-05-13"))
    termijn = tel(replace(gevraagd, besluit=dag(besluit)))
    assert (termijn.stand, termijn.einde.laatst) == (stand, None)
    assert termijn.ontbreekt == ("De dag van ontvangst ontbreekt.",)
    laat = replace(gevraagd, verdaging=dag("2024-06-11"))
    assert tel(laat).verdaging_te_laat is None


@pytest.mark.parametrize(
    ("grond", "vroegst", "laatst"),
    [
        (None, "2026-12-18", "2027-01-04"),  # none, where it was a request to be specific, to 15 days
        (P, "2026-12-18", "2026-12-31"),  # none or 13 days
    ],
)
def test_an_unclear_ground_gives_an_interval(grond: Grondslag | None, vroegst: str, laatst: str) -> None:
    behandeling = behandel("2026-11-20", ("2026-12-01", "2026-12-15", grond))
    termijn = tel(behandeling)
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (dag(vroegst), dag(laatst))
    assert len(termijn.ontbreekt) == 1
    for dag_, stand in (
        (dag(vroegst), Stand.OP_TIJD),
        (dag(vroegst) + DAG, Stand.ONBEKEND),
        (dag(laatst), Stand.ONBEKEND),
        (dag(laatst) + DAG, Stand.TE_LAAT),
    ):
        assert tel(replace(behandeling, besluit=dag_)).stand is stand


def test_a_suspension_without_end_gives_no_latest_day() -> None:
    termijn = tel(behandel("2024-05-13", ("2024-05-20", None, Z), ("2024-05-15", "2024-05-17", Z)))
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (dag("2024-06-12"), None)
    assert termijn.stilstand == ((dag("2024-05-16"), dag("2024-05-17")), (dag("2024-05-21"), None))
    assert termijn.ontbreekt == ("Het einde van de opschorting van 20 mei 2024 is niet bekend.",)


@pytest.mark.parametrize(
    ("delen", "laatst"),
    [
        ([], None),  # nothing stated: perhaps suspended, perhaps without end
        ([("2024-05-20", "2024-05-30", P)], "2024-06-19"),  # stated: until its end, if at all
        ([("2024-05-20", "2024-05-30", A)], "2024-06-19"),  # stated as one that surely suspends
        ([("2024-05-17", "2024-05-22", P)], "2024-06-14"),  # within a stated one
    ],
)
def test_a_request_to_be_specific_may_suspend(delen: list[Stil], laatst: str | None) -> None:
    behandeling = replace(behandel("2024-05-13", *delen), precisering=(dag("2024-05-20"),))
    einde = tel(behandeling).einde
    assert einde.laatst == (dag(laatst) if laatst else None)
    assert einde.vroegst == dag("2024-06-19" if delen and delen[0][2] is A else "2024-06-10")


def test_a_request_to_be_specific_after_the_term_changes_nothing() -> None:
    termijn = tel(replace(behandel("2024-05-13"), precisering=(dag("2024-06-10"), dag("2024-07-01"))))
    assert (termijn.stand, termijn.ontbreekt, termijn.einde.laatst) == (Stand.TE_LAAT, (), dag("2024-06-10"))


def test_from_where_postponement_counts_is_not_settled() -> None:
    """Four weeks from 27 November 2026 end on Christmas Day, two weeks on 8 January; from 28 December, on the 11th."""
    behandeling = behandel("2026-11-27", weken=2)
    termijn = tel(behandeling)
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (dag("2027-01-08"), dag("2027-01-11"))
    assert "artikel 4.4, tweede lid, van de Woo" in termijn.ontbreekt[0]
    assert tel(replace(behandeling, besluit=dag("2027-01-11"))).stand is Stand.ONBEKEND


def test_a_suspension_while_free_days_extend_a_term_is_not_settled() -> None:
    """Four weeks from 18 May 2024 end on Saturday 15 June, by the Atw on Monday, on which an agreed delay begins."""
    termijn = tel(behandel("2024-05-18", ("2024-06-17", "2024-06-21", T)))
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (dag("2024-06-17"), dag("2024-06-24"))
    assert "artikel 1, eerste lid, van de Atw" in termijn.ontbreekt[0]


@pytest.mark.parametrize(
    ("verdaging", "te_laat", "laatste"),
    [("2024-06-09", False, "2024-06-24"), ("2024-06-10", False, "2024-06-24"), ("2024-06-11", True, "2024-06-10")],
)  # fmt: skip
def test_postponement_after_the_first_term_does_not_count(
    verdaging: str, te_laat: bool, laatste: str
) -> None:
    termijn = tel(replace(behandel("2024-05-13"), verdaging=dag(verdaging)))
    assert (termijn.verdaging_te_laat, termijn.einde.laatst) == (te_laat, dag(laatste))


@pytest.mark.parametrize(
    ("wet", "weken", "te_lang", "laatste"),
    [
        ("woo", None, False, "2024-06-24"), ("woo", 2, False, "2024-06-24"), ("woo", 3, True, "2024-06-24"),
        ("woo", 52, True, "2024-06-24"), ("wob", None, False, "2018-07-09"), ("wob", 3, False, "2018-07-02"),
        ("wob", 4, False, "2018-07-09"), ("wob", 5, True, "2018-07-09"),
    ],
)  # fmt: skip
def test_postponement_counts_as_far_as_the_act_allows(
    wet: WetId, weken: int | None, te_lang: bool, laatste: str
) -> None:
    begin = "2024-05-13" if wet == "woo" else "2018-05-14"
    termijn = tel(replace(behandel(begin, wet=wet, weken=1), verdaging_weken=weken))
    assert (termijn.verdaging_te_lang, termijn.einde.laatst) == (te_lang, dag(laatste))


def test_a_request_from_before_the_woo_may_go_by_either_act() -> None:
    behandeling = behandel("2022-04-19", weken=4)
    termijn = tel(behandeling)
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (dag("2022-05-31"), dag("2022-06-14"))
    assert termijn.verdaging_te_lang is False
    assert "Wob" in termijn.ontbreekt[0]
    # Where both acts give the same day there is nothing to ask.
    assert tel(replace(behandeling, verdaging=None)).ontbreekt == ()
    assert tel(replace(behandeling, besluit=dag("2022-04-29"))).ontbreekt == ()
    assert tel(replace(behandeling, verdaging_weken=5)).verdaging_te_lang is True


@pytest.mark.parametrize(
    "wijziging",
    [
        {"verzoek": dag("2024-05-14")}, {"besluit": dag("2024-05-12")}, {"verdaging": dag("2024-05-12")},
        {"verdaging": dag("2025-05-12")}, {"stilstanden": stil(("2024-05-20", "2024-05-19", Z))},
    ],
)  # fmt: skip
def test_days_that_contradict_each_other_settle_nothing(wijziging: dict[str, object]) -> None:
    termijn = tel(replace(behandel("2024-05-13"), **wijziging))  # type: ignore[arg-type]
    assert (termijn.stand, termijn.einde.laatst, termijn.te_laat) == (Stand.ONBEKEND, None, None)
    assert len(termijn.ontbreekt) == 1


# --- properties

DAGEN = st.dates(date(2000, 1, 1), date(2040, 12, 31))
DUUR = st.integers(0, 60)


@st.composite
def een_stilstand(draw: st.DrawFn, begin: date, bekend: bool) -> Stilstand:
    van = begin + timedelta(days=draw(st.integers(-10, 90)))
    tot = van + timedelta(days=draw(DUUR))
    gronden = [Z, A, B, OM, T, V]
    if bekend:
        return Stilstand(van, tot, draw(st.sampled_from(gronden)))
    return Stilstand(van, draw(st.sampled_from([tot, None])), draw(st.sampled_from([*gronden, P, None])))


@st.composite
def een_behandeling(draw: st.DrawFn, bekend: bool = False) -> Behandeling:
    begin = draw(DAGEN)
    na = st.integers(0, 120).map(lambda dagen: begin + timedelta(days=dagen))
    besluit = begin + timedelta(days=draw(st.integers(0, 300)))
    return Behandeling(
        wet=draw(st.sampled_from(["woo", "wob"])),
        ontvangst=begin if bekend else draw(st.sampled_from([begin, None])),
        verzoek=begin,
        besluit=besluit,
        verdaging=draw(st.none() | na.map(lambda d: min(d, besluit))),
        verdaging_weken=draw(st.none() | st.integers(1, 6)),
        stilstanden=tuple(draw(st.lists(een_stilstand(begin, bekend), max_size=5))),
        precisering=() if bekend else tuple(draw(st.lists(na, max_size=2))),
        vrije_dagen=draw(st.frozensets(na, max_size=3)),
    )


def _stille_dagen(stilstand: Stilstand, wet: str) -> set[date]:
    """The days of a suspension that is known in full, from the words of the law."""
    tot = stilstand.tot
    assert tot is not None
    if stilstand.grondslag in (T, V, OM):  # "gedurende", "zolang"
        return reeks(stilstand.van, tot)
    tot_en_met = stilstand.grondslag is Z and wet == "woo"  # "tot en met de dag", else "tot de dag"
    return reeks(stilstand.van + DAG, tot) - (set() if tot_en_met else {tot})


@given(een_behandeling(bekend=True))
def test_what_is_known_in_full_is_what_a_walk_gives(behandeling: Behandeling) -> None:
    """With an interval only for the questions that the law leaves open: those are left out here."""
    begin = behandeling.ontvangst
    assert begin is not None
    assert behandeling.besluit is not None
    if begin < date(2022, 5, 1) <= behandeling.besluit:
        return
    stille = set().union(*(_stille_dagen(s, behandeling.wet) for s in behandeling.stilstanden))
    kaal = loop_af(begin, 28, stille)
    eerste = werkdag_vanaf(kaal, behandeling.vrije_dagen)
    termijn = tel(behandeling)
    if stille & reeks(kaal, eerste):
        return
    assert (termijn.eerste.vroegst, termijn.eerste.laatst, termijn.eerste.kaal) == (eerste, eerste, kaal)
    op_tijd = behandeling.verdaging is not None and behandeling.verdaging <= eerste
    if not op_tijd:
        assert termijn.einde == termijn.eerste
        return
    hoogste = 2 if behandeling.wet == "woo" else 4
    dagen = 7 * min(behandeling.verdaging_weken or hoogste, hoogste)
    einden = {
        werkdag_vanaf(loop_af(vanaf, dagen, stille), behandeling.vrije_dagen) for vanaf in (kaal, eerste)
    }
    assert termijn.einde.vroegst == min(einden)
    assert termijn.einde.laatst is not None
    if not any(stille & reeks(loop_af(vanaf, dagen, stille), max(einden)) for vanaf in (kaal, eerste)):
        assert termijn.einde.laatst == max(einden)


@given(een_behandeling())
@example(Behandeling("woo", ontvangst=date.max, besluit=date.max, verdaging=date.max))
@example(
    Behandeling("wob", ontvangst=date.min, besluit=date.max, stilstanden=(Stilstand(date.min, date.min, A),))
)
def test_an_interval_is_an_interval(behandeling: Behandeling) -> None:
    termijn = tel(behandeling)
    for grens in (termijn.eerste, termijn.einde):
        assert grens.kaal <= grens.vroegst
        assert grens.laatst is None or grens.vroegst <= grens.laatst
        if behandeling.besluit != date.max:
            for dag_ in filter(None, (grens.vroegst, grens.laatst)):
                assert is_werkdag(dag_, behandeling.vrije_dagen)
    assert termijn.eerste.vroegst <= termijn.einde.vroegst
    assert (termijn.te_laat is not None) == (termijn.stand is Stand.TE_LAAT)
    if not termijn.ontbreekt:
        assert termijn.stand is not Stand.ONBEKEND
        assert termijn.einde.zeker
    if not termijn.einde.zeker:
        assert termijn.ontbreekt


@given(een_behandeling(), st.data())
def test_more_suspension_never_brings_the_end_nearer(behandeling: Behandeling, data: st.DataObject) -> None:
    begin = behandeling.begin
    assert begin is not None
    meer = replace(
        behandeling,
        stilstanden=(*behandeling.stilstanden, data.draw(een_stilstand(begin, bekend=False))),
        precisering=(),
    )
    zonder, met = tel(replace(behandeling, precisering=())), tel(meer)
    assert met.einde.vroegst >= zonder.einde.vroegst
    assert met.einde.laatst is None or (
        zonder.einde.laatst is not None and met.einde.laatst >= zonder.einde.laatst
    )


@given(een_behandeling(), st.randoms(use_true_random=False))
def test_the_order_of_suspensions_does_not_matter(behandeling: Behandeling, toeval: object) -> None:
    door_elkaar = list(behandeling.stilstanden)
    toeval.shuffle(door_elkaar)  # type: ignore[attr-defined]
    assert tel(replace(behandeling, stilstanden=tuple(door_elkaar))) == tel(behandeling)


@given(een_behandeling(), st.data())
def test_whatever_turns_out_to_be_so_lies_within_the_interval(
    behandeling: Behandeling, data: st.DataObject
) -> None:
    """Fill in all that was not known: the last day is then one of those that were possible."""
    begin = behandeling.begin
    assert begin is not None
    ingevuld = []
    for s in behandeling.stilstanden:
        tot = s.tot or s.van + timedelta(days=data.draw(DUUR))
        grond = s.grondslag or data.draw(st.sampled_from([Z, A, T]))
        if grond is not P:
            ingevuld.append(Stilstand(s.van, tot, grond))
        elif data.draw(st.booleans()):
            ingevuld.append(Stilstand(s.van, tot, A))
    later = data.draw(st.integers(0, 10)) if behandeling.ontvangst is None else 0
    feit = replace(
        behandeling,
        ontvangst=begin + timedelta(days=later),
        stilstanden=tuple(ingevuld),
        precisering=(),
    )
    if tel(feit).einde.laatst is None:
        return  # days that contradict each other
    mogelijk, echt = tel(behandeling).einde, tel(feit).einde
    assert mogelijk.vroegst <= echt.vroegst
    assert mogelijk.laatst is None or (echt.laatst is not None and echt.laatst <= mogelijk.laatst)


# --- other terms


@pytest.mark.parametrize(
    ("bekend", "einde"),
    [
        ("2024-03-12", "2024-04-23"), ("2026-03-24", "2026-05-06"), ("2024-03-28", "2024-05-10"),
        ("2025-03-07", "2025-04-22"), ("2025-03-15", "2025-04-28"), ("2023-11-13", "2023-12-27"),
        ("2026-11-13", "2026-12-28"), ("2024-01-18", "2024-02-29"), ("2013-03-19", "2013-05-01"),
    ],
)  # fmt: skip
def test_six_weeks_to_object(bekend: str, einde: str) -> None:
    assert bezwaartermijn(dag(bekend)) == dag(einde)


def test_other_weeks() -> None:
    assert na_weken(dag("2024-03-12"), 2) == dag("2024-03-26")
    assert na_weken(dag("2024-03-15"), 2) == dag("2024-04-02")
    assert na_weken(dag("2024-03-12"), 2, frozenset({dag("2024-03-26")})) == dag("2024-03-27")
    assert bezwaartermijn(dag("2024-03-12"), 4) == dag("2024-04-09")


@pytest.mark.parametrize(
    ("informatie", "peildag", "ouder"),
    [
        ("2019-02-18", "2023-10-04", False), ("2019-02-18", "2024-03-12", True), ("2019-02-18", "2024-02-18", False),
        ("2019-02-18", "2024-02-19", True), ("2020-02-29", "2025-02-28", False), ("2020-02-29", "2025-03-01", True),
        ("2019-12-31", "2024-12-31", False), ("2019-12-31", "2025-01-01", True), ("2024-03-01", "2020-01-01", False),
        ("9999-01-01", "2024-01-01", False),
    ],
)  # fmt: skip
def test_older_than_five_years(informatie: str, peildag: str, ouder: bool) -> None:
    assert ouder_dan_vijf_jaar(dag(informatie), dag(peildag)) is ouder


# --- grounds for suspension in words


@pytest.mark.parametrize("grond", Grondslag)
def test_the_word_of_a_ground_is_read(grond: Grondslag) -> None:
    assert lees_grondslag(grond.value) is grond
    assert lees_grondslag(f" {grond.value.capitalize()}. ") is grond


@pytest.mark.parametrize(
    ("tekst", "grond"),
    [
        ("zienswijze van derde-belanghebbenden", Z), ("artikel 4:8 Awb", Z), ("Woo, artikel 4.4, derde lid", Z),
        ("artikel 4.4 lid 3 Woo", Z), ("artikel 6, derde lid, van de Wob", Z), ("raadpleging van derden", Z),
        ("aanvullen van het verzoek", A), ("artikel 4:15, eerste lid, onder a, van de Awb", A),
        ("ontbrekende gegevens", A), ("4:15 lid 1 sub b Awb", B), ("informatie uit het buitenland", B),
        ("met instemming van de verzoeker", T), ("Awb 4:15 lid 2 onder a", T), ("u ging akkoord", T),
        ("vertraging door verzoeker", V), ("4:15, tweede lid, aanhef en onder b, Awb", V), ("overmacht (brand)", OM),
        ("artikel 4:15, tweede lid, onder c", OM), ("artikel 4:15, derde lid, van de Awb", OM),
        ("precisering", P), ("aanvulling: te algemeen, specificeren", P), ("artikel 4.1, vijfde lid, Woo", P),
        ("artikel 4:15 van de Awb", None), ("", None), ("zienswijzen en overmacht", None), ("vakantie", None),
        ("artikel 4:15, eerste lid, van de Awb", None), ("x" * 10_000, None),
    ],
)  # fmt: skip
def test_grounds_in_free_words(tekst: str, grond: Grondslag | None) -> None:
    assert lees_grondslag(tekst) is grond

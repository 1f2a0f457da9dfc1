# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from datetime import date

import pytest

from woopub.law.gronden import (
    ANDERE_CODES,
    GRONDEN,
    Soort,
    bestaat_op,
    wet_op,
    zoek_grond,
)
from woopub.law.teksten import artikel_op

WOO = [
    *(f"5.1.1.{letter}" for letter in "abcde"),
    *(f"5.1.2.{letter}" for letter in "abcdefghi"),
    *("5.1.4", "5.1.5", "5.1.6", "5.2.1", "5.2.2", "5.4", "5.4a.1"),
]
WOB = [
    *(f"10.1.{letter}" for letter in "abcd"),
    *(f"10.2.{letter}" for letter in "abcdefg"),
    *("10.7.a", "10.7.b", "11.1", "11.2"),
]


def test_exactly_the_canonical_codes_exist() -> None:
    assert list(GRONDEN) == [*WOO, *WOB]
    assert set(ANDERE_CODES) == {"buiten verzoek", "dubbel", "reeds openbaar", "awr-67"}


@pytest.mark.parametrize("code", [*WOO, *WOB])
def test_every_ground_has_its_words(code: str) -> None:
    grond = GRONDEN[code]
    assert grond.code == code
    assert grond.wet == ("woo" if code in WOO else "wob")
    assert len(grond.titel) > 10
    assert grond.uitleg.endswith(".")
    assert max(len(zin.split()) for zin in grond.uitleg.split(". ")) <= 25, "a sentence too long to read"
    assert len(grond.wettekst) > 30
    assert bool(grond.aanhef) == bool(grond.onderdeel)


@pytest.mark.parametrize("code", [*WOO, *WOB])
def test_the_place_of_a_ground_is_in_its_article(code: str) -> None:
    grond = GRONDEN[code]
    versie = artikel_op(grond.wet, grond.artikel)
    assert versie is not None
    lid = next(lid for lid in versie.leden if lid.nummer == grond.lid)
    woorden = [deel.tekst for deel in lid.onderdelen if deel.letter == grond.onderdeel] or [lid.tekst]
    assert woorden == [grond.wettekst]


SOORTEN = {
    Soort.ABSOLUUT: ["5.1.1.a", "5.1.1.e", "5.4a.1", "10.1.a", "10.1.d"],
    Soort.RELATIEF: ["5.1.2.a", "5.1.2.i", "5.1.5", "5.1.6", "10.2.a", "10.2.f", "10.2.g", "10.7.b"],
    Soort.TIJDELIJK: ["5.1.4", "5.4"],
    Soort.EIGEN_REGIME: ["5.2.1", "5.2.2", "11.1", "11.2"],
}


@pytest.mark.parametrize(
    ("soort", "code"), [(soort, code) for soort, codes in SOORTEN.items() for code in codes]
)
def test_kind(soort: Soort, code: str) -> None:
    assert GRONDEN[code].soort is soort
    assert soort.uitleg.endswith(".")


def test_own_reasoning_and_five_years_follow_articles_5_1_lid_3_and_5_3() -> None:
    assert [c for c, g in GRONDEN.items() if g.motivering_vereist] == [f"5.1.2.{x}" for x in "abcdefghi"]
    assert [c for c, g in GRONDEN.items() if g.vijf_jaar] == [
        *(f"5.1.2.{x}" for x in "abcdefghi"),
        *("5.1.5", "5.2.1", "5.2.2"),
    ]


def test_successors_and_predecessors_mirror_each_other() -> None:
    for code, grond in GRONDEN.items():
        assert bool(grond.opvolgers) == (grond.wet == "wob")
        assert all(code in GRONDEN[opvolger].voorgangers for opvolger in grond.opvolgers)
        assert all(code in GRONDEN[voorganger].opvolgers for voorganger in grond.voorgangers)
    assert GRONDEN["10.1.d"].opvolgers == ("5.1.1.d", "5.1.1.e")
    assert GRONDEN["10.2.g"].opvolgers[0] == "5.1.5"
    assert GRONDEN["5.1.6"].voorgangers == ()


@pytest.mark.parametrize(
    ("code", "vindplaats", "anker"),
    [
        ("5.1.2.e", "artikel 5.1, tweede lid, aanhef en onder e, van de Woo", "lid-2-onderdeel-e"),
        ("5.1.5", "artikel 5.1, vijfde lid, van de Woo", "lid-5"),
        ("5.4", "artikel 5.4 van de Woo", ""),
        ("5.4a.1", "artikel 5.4a, eerste lid, van de Woo", "lid-1"),
        ("10.7.b", "artikel 10, zevende lid, aanhef en onder b, van de Wob", "lid-7-onderdeel-b"),
        ("11.1", "artikel 11, eerste lid, van de Wob", "lid-1"),
    ],
)
def test_place_in_words_and_anchor(code: str, vindplaats: str, anker: str) -> None:
    assert (GRONDEN[code].vindplaats, GRONDEN[code].anker) == (vindplaats, anker)


@pytest.mark.parametrize(
    ("dag", "wet"),
    [
        (date(2022, 4, 30), "wob"),
        (date(2022, 5, 1), "woo"),
        (date(1991, 1, 1), "wob"),
        (date(2026, 1, 1), "woo"),
    ],
)
def test_the_act_of_a_day(dag: date, wet: str) -> None:
    assert wet_op(dag) == wet
    assert (bestaat_op("5.1.2.e", dag) is not False) == (wet == "woo")
    assert (bestaat_op("10.2.e", dag) is not False) == (wet == "wob")


@pytest.mark.parametrize(
    ("code", "dag", "bestond"),
    [
        ("5.1.2.e", date(2022, 4, 30), False),
        ("5.1.2.e", date(2022, 5, 1), None),
        ("5.1.2.e", date(2023, 3, 31), None),
        ("5.1.2.e", date(2023, 4, 1), True),
        ("5.4", date(2023, 4, 1), None),
        ("5.4", date(2025, 2, 12), True),
        ("5.4a.1", date(2024, 3, 12), None),
        ("5.4a.1", date(2026, 11, 20), True),
        ("10.1.d", date(2015, 7, 17), None),
        ("10.1.d", date(2018, 7, 27), True),
        ("10.2.g", date(2022, 4, 30), True),
        ("10.2.g", date(2022, 5, 1), False),
    ],
)
def test_whether_a_ground_stood_in_the_law_of_a_day(code: str, dag: date, bestond: bool | None) -> None:
    assert bestaat_op(code, dag) is bestond


def test_unknown_codes() -> None:
    assert zoek_grond("5.1.3") is None
    assert not bestaat_op("5.1.2", date(2024, 1, 1))

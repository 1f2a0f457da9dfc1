# SPDX-License-Identifier: EUPL-1.2
"""How a provision is cited, and where its text is."""

from __future__ import annotations

from datetime import date

import pytest

from woopub.law import Bepaling
from woopub.law.gronden import GRONDEN
from woopub.model import CODES


@pytest.mark.parametrize(
    ("bepaling", "voluit", "anker"),
    [
        (Bepaling("woo", "5.3"), "artikel 5.3 van de Woo", ""),
        (Bepaling("woo", "5.1", "3"), "artikel 5.1, derde lid, van de Woo", "lid-3"),
        (
            Bepaling("woo", "5.1", "2", "e"),
            "artikel 5.1, tweede lid, aanhef en onder e, van de Woo",
            "lid-2-onderdeel-e",
        ),
        (Bepaling("awb", "6:7"), "artikel 6:7 van de Awb", ""),
    ],
)
def test_cited_in_full(bepaling: Bepaling, voluit: str, anker: str) -> None:
    assert (bepaling.voluit, bepaling.anker) == (voluit, anker)


def test_the_address_is_of_the_text_of_its_day() -> None:
    oud, nieuw = Bepaling("woo", "5.2", dag=date(2024, 3, 12)), Bepaling("woo", "5.2")
    assert "/2024-03-12" in oud.adres
    assert oud.adres != nieuw.adres
    assert oud.verwijzing == f"{oud.voluit} ({oud.adres})"


def test_what_is_not_held_has_no_address() -> None:
    assert Bepaling("woo", "99.9").verwijzing == "artikel 99.9 van de Woo"


def test_every_ground_and_every_code_leads_to_a_text_that_is_held() -> None:
    bepalingen = [grond.bepaling for grond in GRONDEN.values()]
    bepalingen += [code.bepaling for code in CODES.values() if code.bepaling]
    assert len(bepalingen) > len(GRONDEN) + 15
    for bepaling in bepalingen:
        assert bepaling.adres.startswith("https://wetten.overheid.nl/")

# SPDX-License-Identifier: EUPL-1.2
"""What changed in an article: by word, and as the two texts that were held say themselves."""

from __future__ import annotations

import pytest

from woopub.law.redacties import tekstdelen
from woopub.law.teksten import WET_IDS, artikelen
from woopub.law.wijzigingen import Lidwijziging, Verschil, wijzigingen

ALLE = [
    wijziging
    for wet in WET_IDS
    for artikel in artikelen(wet)
    for wijziging in wijzigingen(wet, artikel.nummer)
]


def woorden(wijziging: Lidwijziging, soort: Verschil) -> list[str]:
    return [tekst for deel in wijziging.delen for wat, tekst in deel.stukken if wat is soort]


def test_the_third_lid_of_5_2_came_to_name_the_water_boards() -> None:
    (wijziging,) = wijzigingen("woo", "5.2")
    assert wijziging.oud.lid == wijziging.nieuw.lid == "3"
    assert wijziging.wanneer == "na 1 oktober 2024 en uiterlijk op 12 februari 2025"
    assert woorden(wijziging, Verschil.WEG) == ["burgemeester en"]
    assert woorden(wijziging, Verschil.NIEUW) == [
        "burgemeester,",
        "het dagelijks bestuur van een waterschap of een lid van dat bestuur,",
    ]


def test_of_a_part_that_changed_only_that_part_is_shown() -> None:
    (wijziging,) = wijzigingen("wob", "10")
    assert [deel.nummer for deel in wijziging.delen] == ["d"]
    assert wijziging.wanneer == "op 28 juli 2018"


def test_a_lid_that_came() -> None:
    (wijziging,) = wijzigingen("awb", "4:5")
    assert (wijziging.oud.tekst, wijziging.nieuw.lid) == (None, "5")
    assert not woorden(wijziging, Verschil.WEG)


def test_a_lid_that_lost_its_number_did_not_change_and_the_one_after_it_went() -> None:
    genummerd, weg = wijzigingen("uavg", "46")
    assert (genummerd.oud.lid, genummerd.nieuw.lid, genummerd.delen) == ("1", None, ())
    assert (weg.oud.lid, weg.nieuw.tekst) == ("2", None)
    assert not woorden(weg, Verschil.NIEUW)


def test_an_article_that_did_not_change() -> None:
    assert wijzigingen("woo", "5.1") == ()
    assert wijzigingen("woo", "99") == ()


@pytest.mark.parametrize("wijziging", ALLE, ids=lambda w: f"{w.oud.wet}-{w.oud.artikel}-{w.oud.lid}")
def test_the_pieces_together_are_the_old_and_the_new_text(wijziging: Lidwijziging) -> None:
    for kant, andere in ((wijziging.oud, Verschil.NIEUW), (wijziging.nieuw, Verschil.WEG)):
        teksten = [" ".join(tekst.split()) for _, tekst in tekstdelen(kant.tekst)] if kant.tekst else []
        for deel in wijziging.delen:
            heel = " ".join(tekst for soort, tekst in deel.stukken if soort is not andere)
            assert heel in teksten if heel else True
    assert all(tekst == tekst.strip() for deel in wijziging.delen for _, tekst in deel.stukken)

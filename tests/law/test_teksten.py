# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from woopub.law.gegevens import read_gegevens
from woopub.law.teksten import (
    WET_IDS,
    Artikelversie,
    anker,
    artikel_op,
    artikelen,
    wetten,
    zoek_artikel,
    zoek_wet,
)

BESLUIT = date(2024, 3, 12)


def versie_op(wet: str, nummer: str, dag: str | None) -> Artikelversie:
    versie = artikel_op(wet, nummer, date.fromisoformat(dag) if dag else None)
    assert versie is not None
    return versie


def test_the_five_acts_and_how_many_articles_are_held() -> None:
    assert [wet.id for wet in wetten()] == list(WET_IDS)
    assert {wet: len(artikelen(wet)) for wet in WET_IDS} == {
        "woo": 40,
        "wob": 3,
        "awb": 22,
        "atw": 4,
        "uavg": 2,
    }
    woo = zoek_wet("woo")
    assert woo is not None
    assert (woo.titel, woo.afkorting, woo.bwb_id) == ("Wet open overheid", "Woo", "BWBR0045754")
    assert woo.in_werking == date(2022, 5, 1)


def test_unknown_acts_and_articles() -> None:
    assert zoek_wet("avg") is None
    assert artikelen("avg") == ()
    assert zoek_artikel("woo", "2.3") is None
    assert artikel_op("woo", "2.3") is None
    assert artikel_op("avg", "9", BESLUIT) is None


@pytest.mark.parametrize("wet", WET_IDS)
def test_every_article_has_text_and_every_wording_its_place_in_time(wet: str) -> None:
    for artikel in artikelen(wet):
        versie = artikel_op(wet, artikel.nummer)
        assert versie is not None
        assert versie.leden
        assert versie.gehouden or wet == "wob"
        assert all(lid.tekst and lid.kopieen for lid in versie.leden)
        assert artikel.url.startswith("https://wetten.overheid.nl/BWBR")
    for rij in read_gegevens(wet)["artikelen"]:
        for lid in rij["leden"]:
            for nieuw, oud in pairwise(lid["redacties"]):
                assert nieuw["tekst"] != oud["tekst"] or nieuw["onderdelen"] != oud["onderdelen"]
                assert nieuw["gezien"][-1]["versie"] > oud["gezien"][0]["versie"]
            assert all(redactie["gezien"] for redactie in lid["redacties"])


@pytest.mark.parametrize("nummer", ["4.1", "5.1", "5.2"])
def test_the_articles_of_the_demo_letter_are_held_on_its_day(nummer: str) -> None:
    versie = versie_op("woo", nummer, "2024-03-12")
    assert versie.gehouden
    assert "1 april 2023" in versie.opmerking
    assert "12 maart 2024" in versie.opmerking
    assert versie.url == (
        f"https://wetten.overheid.nl/BWBR0045754/2024-03-12#Hoofdstuk{nummer[0]}_Artikel{nummer}"
    )


def test_the_law_s_own_odd_wording_stays_and_is_explained() -> None:
    lid = versie_op("woo", "4.1", None).leden[5]
    assert "als bedoeld het vijfde lid" in lid.tekst
    assert "officiële tekst" in lid.toelichting


@pytest.mark.parametrize(
    ("dag", "gehouden", "woorden", "opmerking"),
    [
        ("2022-06-01", False, "een burgemeester en een wethouder,", "hebben wij niet"),
        ("2023-04-01", True, "een burgemeester en een wethouder,", "Het derde lid is later gewijzigd"),
        ("2024-10-01", True, "een burgemeester en een wethouder,", "Het derde lid is later gewijzigd"),
        (
            "2024-12-15",
            False,
            "een burgemeester en een wethouder,",
            "na 1 oktober 2024 en uiterlijk op 12 februari",
        ),
        ("2025-02-12", True, "het dagelijks bestuur van een waterschap", "12 februari 2025 stond hetzelfde"),
        ("2026-08-15", True, "het dagelijks bestuur van een waterschap", ""),
        ("2026-10-09", True, "het dagelijks bestuur van een waterschap", ""),
        ("2026-10-10", True, "het dagelijks bestuur van een waterschap", "is niet nagegaan"),
    ],
)
def test_article_5_2_lid_3_through_time(dag: str, gehouden: bool, woorden: str, opmerking: str) -> None:
    versie = versie_op("woo", "5.2", dag)
    assert versie.gehouden is gehouden
    assert woorden in versie.leden[2].tekst
    assert opmerking in versie.opmerking
    assert bool(opmerking) == bool(versie.opmerking)


@pytest.mark.parametrize(
    ("wet", "nummer", "dag", "gehouden", "opmerking"),
    [
        ("woo", "1.1", "2024-03-12", False, "die op 12 maart 2024 gold, hebben wij niet"),
        ("woo", "1.1", "2025-02-12", True, "stond hetzelfde"),
        (
            "woo",
            "2.1",
            "2024-03-12",
            False,
            "In de versie van 12 februari 2025 was de tekst van dit artikel anders.",
        ),
        (
            "woo",
            "2.4",
            "2024-03-12",
            False,
            "was de tekst van het derde lid anders. Onderdeel a was toen langer.",
        ),
        (
            "woo",
            "3.3",
            "2022-09-01",
            False,
            "van het eerste lid anders. Dit lid was toen nog niet in werking.",
        ),
        ("woo", "5.1", "2021-01-01", False, "De Woo geldt sinds 1 mei 2022."),
        ("wob", "11", "2014-01-01", False, "hebben wij niet"),
        ("wob", "11", "2017-05-01", True, "18 juli 2015 stond hetzelfde"),
        ("wob", "11", "2018-07-28", True, ""),
        ("wob", "11", "2022-04-30", True, ""),
        ("wob", "11", "2022-05-01", False, "De Wob is ingetrokken op 1 mei 2022."),
        ("awb", "6:7", "2024-03-12", True, "1 januari 2024 stond hetzelfde"),
        ("awb", "6:8", "2020-01-01", False, "De tekst van het vierde lid"),
        ("awb", "3:44", "2010-01-01", False, "26 november 2015 was de tekst van dit artikel anders."),
        ("atw", "1", "2024-03-12", True, "Of de wet na 10 oktober 2010 is gewijzigd, is niet nagegaan."),
        ("uavg", "31", "2024-03-12", False, "hebben wij niet"),
    ],
)
def test_what_is_held_and_what_is_said(
    wet: str, nummer: str, dag: str, gehouden: bool, opmerking: str
) -> None:
    versie = versie_op(wet, nummer, dag)
    assert versie.gehouden is gehouden
    assert opmerking in versie.opmerking
    assert bool(opmerking) == bool(versie.opmerking)


@pytest.mark.parametrize(
    ("dag", "woorden"),
    [
        ("2018-07-27", "Wet bescherming persoonsgegevens"),
        ("2018-07-28", "de artikelen 9, 10 en 87 van de Algemene verordening"),
    ],
)
def test_wob_10_lid_1_onder_d_changed_on_a_known_day(dag: str, woorden: str) -> None:
    versie = versie_op("wob", "10", dag)
    assert versie.gehouden
    assert woorden in versie.leden[0].onderdelen[3].tekst
    assert versie.leden[0].onderdelen[0].tekst == "de eenheid van de Kroon in gevaar zou kunnen brengen;"


@pytest.mark.parametrize(
    ("dag", "leden", "gehouden", "opmerking"),
    [
        ("2020-01-01", 4, False, "Of het vijfde lid op 1 januari 2020 al gold, is niet nagegaan."),
        ("2025-12-31", 4, True, "Het vijfde lid gold op 31 december 2025 nog niet."),
        ("2026-01-01", 5, True, "stond hetzelfde"),
    ],
)
def test_a_lid_that_came_later(dag: str, leden: int, gehouden: bool, opmerking: str) -> None:
    versie = versie_op("awb", "4:5", dag)
    assert (len(versie.leden), versie.gehouden) == (leden, gehouden)
    assert opmerking in versie.opmerking
    assert versie.leden[0].slot.startswith("mits de aanvrager")


@pytest.mark.parametrize(
    ("dag", "nummers"), [("2024-03-12", ["1", "2"]), ("2026-08-31", ["1", "2"]), ("2026-09-01", [None])]
)
def test_an_article_whose_leden_were_merged(dag: str, nummers: list[str | None]) -> None:
    versie = versie_op("uavg", "46", dag)
    assert versie.gehouden
    assert [lid.nummer for lid in versie.leden] == nummers
    assert ("Dit artikel is later gewijzigd." in versie.opmerking) == (dag < "2026-09-01")


def test_parts_not_in_force_have_no_text() -> None:
    tweede = versie_op("woo", "3.3", None).leden[1]
    assert [deel.letter for deel in tweede.onderdelen if deel.in_werking] == ["b"]
    assert all(bool(deel.tekst) == deel.in_werking for deel in tweede.onderdelen)


@pytest.mark.parametrize(
    ("lid", "onderdeel", "verwacht"),
    [("2", "e", "lid-2-onderdeel-e"), ("2", None, "lid-2"), (None, None, ""), (None, "a", "onderdeel-a")],
)
def test_anchors(lid: str | None, onderdeel: str | None, verwacht: str) -> None:
    assert anker(lid, onderdeel) == verwacht

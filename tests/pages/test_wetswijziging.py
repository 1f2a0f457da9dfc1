# SPDX-License-Identifier: EUPL-1.2
"""The page of an article tells what changed in it."""

from __future__ import annotations

import pytest

from woopub.pages.wet import wet_pages

PAGINAS = {page.url: page.data for page in wet_pages({})}


def test_the_page_tells_what_came_and_what_went() -> None:
    (wijziging,) = PAGINAS["wet/woo/5.2/"]["wijzigingen"]
    assert wijziging["kop"] == "Derde lid"
    assert wijziging["wanneer"] == "Gewijzigd na 1 oktober 2024 en uiterlijk op 12 februari 2025."
    (deel,) = wijziging["delen"]
    assert {stuk["soort"] for stuk in deel["stukken"]} == {"gelijk", "weg", "nieuw"}


@pytest.mark.parametrize(
    ("url", "koppen", "wanneer"),
    [
        ("wet/awb/4-5/", ["Vijfde lid"], "Toegevoegd op 1 januari 2026."),
        (
            "wet/uavg/46/",
            ["Eerste lid", "Tweede lid"],
            "De woorden bleven gelijk. Op 1 september 2026 kreeg dit lid een ander nummer, of geen nummer.",
        ),
        ("wet/wob/10/", ["Eerste lid"], "Gewijzigd op 28 juli 2018."),
    ],
)
def test_lids_that_came_went_or_only_lost_their_number(url: str, koppen: list[str], wanneer: str) -> None:
    wijzigingen = PAGINAS[url]["wijzigingen"]
    assert [wijziging["kop"] for wijziging in wijzigingen] == koppen
    assert wijzigingen[0]["wanneer"] == wanneer


def test_most_articles_did_not_change() -> None:
    assert PAGINAS["wet/woo/5.1/"]["wijzigingen"] == []

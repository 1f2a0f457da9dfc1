# SPDX-License-Identifier: EUPL-1.2
"""Annex 1 points to where the letter prints the law otherwise, and to what changed later."""

from __future__ import annotations

import pytest

from tests.pages.dossier import VERZOEK, Map, grond, rij

GELUID = "besluiten/2025/geluid/"
WET = (
    "In uitzonderlijke gevallen kan openbaarmaking van andere informatie dan milieu-informatie voorts "
    "achterwege blijven indien openbaarmaking onevenredige benadeling toebrengt aan een ander belang dan "
    "genoemd in het eerste of tweede lid en het algemeen belang van openbaarheid niet tegen deze benadeling "
    "opweegt. Het bestuursorgaan baseert een beslissing tot achterwege laten van de openbaarmaking van enige "
    "informatie op deze grond ten aanzien van dezelfde informatie niet tevens op een van de in het eerste of "
    "tweede lid genoemde gronden."
)


def artikelen(portaal: Map, tekst: str) -> dict[str, dict[str, object]]:
    brief = ["VOORBEELD van een brief.", "===", "# Artikel 5.1", f"5. {tekst}"]
    gronden = "gronden:\n" + grond("5.1.2.e") + grond("5.2.1")
    stukken = [rij("0001", gronden="5.1.2.e; 5.2.1")]
    portaal.add("2025/geluid", VERZOEK + gronden, stukken, {"besluitbrief.pdf": brief})
    bijlage = portaal.pages()[GELUID].data["bijlage1"]
    return {artikel["nummer"]: artikel for artikel in bijlage["artikelen"]}


def test_a_word_that_the_letter_prints_otherwise_is_told_beside_the_law(portaal: Map) -> None:
    afwijkingen = artikelen(portaal, WET.replace("voorts", "voortaan"))["5.1"]["afwijkingen"]
    assert afwijkingen == [
        {
            "tekst": "In de brief staat ‘voortaan’ waar de wet ‘voorts’ zegt (vijfde lid). Hier leest u de wet.",
            "href": "../../../besluiten/2025/geluid/besluitbrief/#pagina-2",
            "bron": "Besluitbrief, pagina 2",
        }
    ]


def test_a_letter_that_prints_the_law_is_left_alone(portaal: Map) -> None:
    assert [artikel["afwijkingen"] for artikel in artikelen(portaal, WET).values()] == [[], [], []]


@pytest.mark.parametrize(
    ("nummer", "href"), [("5.1", ""), ("5.2", "../../../wet/woo/5.2/#gewijzigd"), ("4.1", "")]
)
def test_an_article_that_changed_leads_to_what_changed(portaal: Map, nummer: str, href: str) -> None:
    assert artikelen(portaal, WET)[nummer]["gewijzigd_href"] == href

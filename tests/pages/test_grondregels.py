# SPDX-License-Identifier: EUPL-1.2
"""What the page of a ground says that a decision has to say."""

from __future__ import annotations

import pytest

from woopub.law.gronden import GRONDEN
from woopub.law.teksten import artikel_op
from woopub.pages.grondregels import regels_data


def articles(code: str) -> list[str]:
    return [regel["artikel"] for regel in regels_data(GRONDEN[code], "")]


@pytest.mark.parametrize(
    ("code", "artikelen"),
    [
        ("5.1.1.c", ["Artikel 3:46 van de Awb", "Artikel 5.3 van de Woo"]),
        ("5.1.2.e", ["Artikel 5.1, derde lid, van de Woo", "Artikel 5.3 van de Woo"]),
        (
            "5.1.4",
            ["Artikel 3:46 van de Awb", "Artikel 5.1, vierde lid, van de Woo", "Artikel 5.3 van de Woo"],
        ),
        ("5.1.5", ["Artikel 5.1, vijfde lid, van de Woo", "Artikel 5.3 van de Woo"]),
        ("5.1.6", ["Artikel 5.1, zesde lid, van de Woo", "Artikel 5.3 van de Woo"]),
        ("5.2.1", ["Artikel 5.2, eerste lid, van de Woo", "Artikel 5.3 van de Woo"]),
        ("5.4", ["Artikel 3:46 van de Awb", "Artikel 5.4 van de Woo", "Artikel 5.3 van de Woo"]),
        ("10.2.e", ["Artikel 3:46 van de Awb"]),
        ("11.1", ["Artikel 11, eerste lid, van de Wob"]),
    ],
)
def test_each_ground_names_the_article_that_asks_more(code: str, artikelen: list[str]) -> None:
    assert articles(code) == artikelen


@pytest.mark.parametrize("code", GRONDEN)
def test_what_a_page_says_of_old_information_is_what_article_5_3_names(code: str) -> None:
    koppen = {regel["kop"] for regel in regels_data(GRONDEN[code], "")}
    geldt, geldt_niet = "Extra uitleg bij oude informatie", "Geen aparte regel voor oude informatie"
    assert (geldt in koppen) == GRONDEN[code].vijf_jaar
    assert (geldt_niet in koppen) == (GRONDEN[code].wet == "woo" and not GRONDEN[code].vijf_jaar)


@pytest.mark.parametrize("code", GRONDEN)
def test_every_rule_leads_to_an_article_that_is_held(code: str) -> None:
    for regel in regels_data(GRONDEN[code], ""):
        _, wet, nummer = regel["href"].partition("#")[0].strip("/").split("/")[-3:]
        assert artikel_op(wet, nummer.replace("-", ":") if wet == "awb" else nummer) is not None

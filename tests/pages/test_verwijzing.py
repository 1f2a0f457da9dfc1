# SPDX-License-Identifier: EUPL-1.2
"""Citations in the text of published files become links, and the text stays as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woopub.model import Gat, Tekst
from woopub.pages.verwijzing import tekstdelen_data

URL = "besluiten/2024/x/besluitbrief/"


def links(*delen: Tekst | Gat) -> list[tuple[str, str]]:
    return [(deel["tekst"], deel["href"]) for _, deel in tekstdelen_data(delen, URL) if deel["href"]]


@pytest.mark.parametrize(
    ("tekst", "woorden", "href"),
    [
        (
            "Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo niet.",
            "artikel 5.1, tweede lid, aanhef en onder e, van de Woo",
            "../../../../wet/woo/5.1/#lid-2-onderdeel-e",
        ),
        ("Dit staat in artikel 1.1. van de Woo.", "artikel 1.1. van de Woo", "../../../../wet/woo/1.1/"),
        (
            "zie art. 5.1 lid 2 sub e Woo",
            "art. 5.1 lid 2 sub e Woo",
            "../../../../wet/woo/5.1/#lid-2-onderdeel-e",
        ),
        ("Artikel 3:45 Awb zegt", "Artikel 3:45 Awb", "../../../../wet/awb/3-45/"),
        (
            "de uitspraak van 14 februari 2018 (ECLI:NL:RVS:2018:466).",
            "ECLI:NL:RVS:2018:466",
            "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2018:466",
        ),
    ],
)
def test_a_citation_leads_to_the_article_or_the_judgment(tekst: str, woorden: str, href: str) -> None:
    assert links(Tekst(tekst)) == [(woorden, href)]


@pytest.mark.parametrize(
    "tekst",
    [
        "Artikel 5.2 van deze overeenkomst",
        "art. 4 lid 2",
        "artikel 5.1 van de Grondwet",
        "Artikel 5.2",
        "5.1.2.e",
    ],
)
def test_without_an_act_that_is_held_it_is_no_citation(tekst: str) -> None:
    assert links(Tekst(tekst)) == []


def test_a_citation_that_is_bold_in_part_is_a_link_all_the_same() -> None:
    assert links(Tekst("Zie "), Tekst("artikel 5.1", vet=True), Tekst(" van de Woo.")) == [
        ("artikel 5.1", "../../../../wet/woo/5.1/"),
        (" van de Woo", "../../../../wet/woo/5.1/"),
    ]


def test_no_citation_goes_on_across_a_withheld_passage() -> None:
    assert links(Tekst("artikel 5.1 van "), Gat(0), Tekst(" de Woo")) == []


@given(
    st.lists(
        st.one_of(
            st.builds(Gat, st.just(0)),
            st.builds(
                Tekst,
                st.sampled_from(
                    ["artikel 5.1", ", eerste lid,", " van de Woo", "ECLI:NL:RVS:2018:466", " en "]
                )
                | st.text(max_size=9),
                st.booleans(),
            ),
        )
    )
)
def test_nothing_of_the_text_is_lost_or_moved(delen: list[Tekst | Gat]) -> None:
    data = list(tekstdelen_data(delen, URL))
    assert [gat for gat, _ in data if gat] == [deel for deel in delen if isinstance(deel, Gat)]
    for vet in (False, True):
        oud = "".join(deel.tekst for deel in delen if isinstance(deel, Tekst) and deel.vet is vet)
        assert "".join(deel["tekst"] for gat, deel in data if not gat and deel["vet"] is vet) == oud

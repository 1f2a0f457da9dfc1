# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woopub.law.gronden import GRONDEN
from woopub.law.verwijzingen import vind_verwijzingen

GENOEMD = {
    "Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo kan ik": [
        ("artikel 5.1, tweede lid, aanhef en onder e, van de Woo", "woo 5.1 lid-2-onderdeel-e")
    ],
    "Dit staat in artikel 1.1. van de Woo. Dit is": [("artikel 1.1. van de Woo", "woo 1.1 ")],
    "In afwijking van artikel 4:5, vierde lid, van de Algemene wet bestuursrecht wordt": [
        ("artikel 4:5, vierde lid, van de Algemene wet bestuursrecht", "awb 4:5 lid-4")
    ],
    "(artikel 5.1 lid 2 sub e Woo)": [("artikel 5.1 lid 2 sub e Woo", "woo 5.1 lid-2-onderdeel-e")],
    "artikelen 5.1 en 5.2 van de Woo": [("artikelen 5.1", "woo 5.1 "), ("5.2 van de Woo", "woo 5.2 ")],
    "op basis van artikel 4.1 de Woo. Voor": [("artikel 4.1 de Woo", "woo 4.1 ")],
    "artikel 10, tweede lid, aanhef en onder e, van de Wob": [
        ("artikel 10, tweede lid, aanhef en onder e, van de Wob", "wob 10 lid-2-onderdeel-e")
    ],
    "artikel 5.1 lid 2 onder e en i van de Wet open overheid": [
        ("artikel 5.1 lid 2 onder e", "woo 5.1 lid-2-onderdeel-e"),
        ("i", "woo 5.1 lid-2-onderdeel-i"),
    ],
    "artikelen 5.1, eerste, tweede en vijfde lid, en 5.2 van de Woo": [
        ("artikelen 5.1, eerste", "woo 5.1 lid-1"),
        ("tweede", "woo 5.1 lid-2"),
        ("vijfde lid", "woo 5.1 lid-5"),
        ("5.2 van de Woo", "woo 5.2 "),
    ],
    "artikel 46 van de Uitvoeringswet Algemene verordening gegevensbescherming": [
        ("artikel 46 van de Uitvoeringswet Algemene verordening gegevensbescherming", "uavg 46 ")
    ],
    "artikel 6:7 Awb en artikel 3 van de Algemene termijnenwet": [
        ("artikel 6:7 Awb", "awb 6:7 "),
        ("artikel 3 van de Algemene termijnenwet", "atw 3 "),
    ],
    "artikel 5.1, negende lid, van de Woo": [("artikel 5.1, negende lid, van de Woo", "woo 5.1 ")],
    "artikel 5.4a, eerste lid, van de Woo": [("artikel 5.4a, eerste lid, van de Woo", "woo 5.4a lid-1")],
    "artikel 5.1,\ntweede lid, aanhef\nen onder e, van\nde Woo": [
        ("artikel 5.1,\ntweede lid, aanhef\nen onder e, van\nde Woo", "woo 5.1 lid-2-onderdeel-e")
    ],
    "artikel 5.1, eerste lid, aanhef en onder d en e, van de Woo": [
        ("artikel 5.1, eerste lid, aanhef en onder d", "woo 5.1 lid-1-onderdeel-d"),
        ("e", "woo 5.1 lid-1-onderdeel-e"),
    ],
    "art 5.1 lid 2 sub e WOO": [("art 5.1 lid 2 sub e WOO", "woo 5.1 lid-2-onderdeel-e")],
    "artt. 5.1 en 5.2 Woo": [("artt. 5.1", "woo 5.1 "), ("5.2 Woo", "woo 5.2 ")],
    "ARTIKEL 5.2 VAN DE WET OPEN OVERHEID": [("ARTIKEL 5.2 VAN DE WET OPEN OVERHEID", "woo 5.2 ")],
    "artikel 10, tweede lid, onder e en g, Wob": [
        ("artikel 10, tweede lid, onder e", "wob 10 lid-2-onderdeel-e"),
        ("g", "wob 10 lid-2-onderdeel-g"),
    ],
    "Artikel 5.1.2.e Woo": [("Artikel 5.1.2.e Woo", "woo 5.1 lid-2-onderdeel-e")],
    "artikel 5.1.2i van de Woo": [("artikel 5.1.2i van de Woo", "woo 5.1 lid-2-onderdeel-i")],
    "artikel 5.2.1 van de Woo": [("artikel 5.2.1 van de Woo", "woo 5.2 lid-1")],
    "artikel 10.2.e Wob": [("artikel 10.2.e Wob", "wob 10 lid-2-onderdeel-e")],
    "artikel 10.2a van de Woo": [("artikel 10.2a van de Woo", "woo 10.2a ")],
    "artikel 4.4, leden 3 en 4, van de Woo": [
        ("artikel 4.4, leden 3", "woo 4.4 lid-3"),
        ("4, van de Woo", "woo 4.4 lid-4"),
    ],
    "artikel 5.1, eerste lid, sub d, en tweede lid, sub e, van de Woo": [
        ("artikel 5.1, eerste lid, sub d", "woo 5.1 lid-1-onderdeel-d"),
        ("tweede lid, sub e", "woo 5.1 lid-2-onderdeel-e"),
    ],
    "artikel 5.1 lid 1 en 5.2 van de Woo": [
        ("artikel 5.1 lid 1", "woo 5.1 lid-1"),
        ("5.2 van de Woo", "woo 5.2 "),
    ],
    "artikel 5.1, tweede lid, onder e, respectievelijk i, van de Woo": [
        ("artikel 5.1, tweede lid, onder e", "woo 5.1 lid-2-onderdeel-e"),
        ("i", "woo 5.1 lid-2-onderdeel-i"),
    ],
    "artikel 5.1, tweede lid, aanhef en onder ‘e’, van de Woo": [
        ("artikel 5.1, tweede lid, aanhef en onder ‘e’, van de Woo", "woo 5.1 lid-2-onderdeel-e")
    ],
    "(Woo, artikel 5.1, tweede lid, onder e)": [
        ("artikel 5.1, tweede lid, onder e", "woo 5.1 lid-2-onderdeel-e")
    ],
    "volgens de Algemene wet bestuursrecht (artikel 3:45)": [("artikel 3:45", "awb 3:45 ")],
    "artikel 6:7 jo. 6:8 Awb": [("artikel 6:7", "awb 6:7 "), ("6:8 Awb", "awb 6:8 ")],
}

ONGENOEMD = {
    "(5.1 lid 1 sub e)": [("5.1 lid 1 sub e", "woo 5.1 lid-1-onderdeel-e")],
    "Intern beraad (5.2 lid 1)": [("5.2 lid 1", "woo 5.2 lid-1")],
    "Artikel 5.2 Persoonlijke": [("Artikel 5.2", "woo 5.2 ")],
    "In afwijking van de artikelen 5.1 en 5.2 is": [("artikelen 5.1", "woo 5.1 "), ("5.2", "woo 5.2 ")],
    "artikel 5.1 van deze wet": [("artikel 5.1 van deze wet", "woo 5.1 ")],
}

NOOIT = [
    "In artikel 21 van richtlijn (EU) 2022/2555 (NIS-2) is bepaald",
    *(
        "artikel 28.2 AVG",
        "artikel 32 AVG",
        "artikel 5.1 AVG",
        "artikel 10 van de Grondwet",
        "artikel 5.1.2 van de Woo",
    ),
    *("artikel 5.1.2.x van de Woo", "artikel 10.2.e van de Woo", "artikel 5.1.2.e van de Awb"),
    *("Woo, artikel 5.2 van de overeenkomst", "de Woo. Zie AVG, artikel 9"),
    *("artikel 5.1 van de overeenkomst", "artikel 5.1 Wet milieubeheer", "artikel 5.2 Waterwet"),
    *(
        "artikel 19.1a van de Wet milieubeheer",
        "artikel 2.3 van de Woo",
        "lid 2 van het artikel",
        "versie 5.1",
    ),
]


def gevonden(tekst: str, standaardwet: str | None = None) -> list[tuple[str, str]]:
    return [
        (tekst[v.start : v.eind], f"{v.wet} {v.artikel} {v.anker}")
        for v in vind_verwijzingen(tekst, standaardwet)
    ]


@pytest.mark.parametrize(("tekst", "verwacht"), GENOEMD.items())
@pytest.mark.parametrize("standaardwet", [None, "woo"])
def test_the_act_is_named(tekst: str, verwacht: list[tuple[str, str]], standaardwet: str | None) -> None:
    assert gevonden(tekst, standaardwet) == verwacht


@pytest.mark.parametrize(("tekst", "verwacht"), ONGENOEMD.items())
def test_the_act_is_known_to_the_caller_only(tekst: str, verwacht: list[tuple[str, str]]) -> None:
    assert gevonden(tekst, "woo") == verwacht
    assert gevonden(tekst) == []


@pytest.mark.parametrize("tekst", NOOIT)
def test_other_acts_and_articles_not_held(tekst: str) -> None:
    assert gevonden(tekst, "woo") == []


def test_a_contract_s_own_articles_are_left_alone() -> None:
    assert gevonden("Artikel 5.2 en 5.3 zijn van overeenkomstige toepassing op het exit-plan") == []


def test_case_law_leads_to_its_official_address() -> None:
    tekst = "(zie ECLI:NL:RVS:2018:466, en ECLI:NL:RVS:2010:BO4235)."
    verwijzingen = vind_verwijzingen(tekst)
    assert [tekst[v.start : v.eind] for v in verwijzingen] == [
        "ECLI:NL:RVS:2018:466",
        "ECLI:NL:RVS:2010:BO4235",
    ]
    assert {v.soort for v in verwijzingen} == {"ecli"}
    assert verwijzingen[0].adres == "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2018:466"


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("ECLI:NL:RBDHA:2023:15609", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2023:15609"),
        ("ecli:nl:rvs:2018:466", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2018:466"),
        ("ECLI: NL:RVS:2018:466", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2018:466"),
        ("ECLI:EU:C:2014:317", "https://e-justice.europa.eu/ecli/ECLI:EU:C:2014:317"),
        ("ECLI:CE:ECHR:2016:1108JUD001803011", None),
        ("ECLI:XX:C:2014:317", None),
    ],
)
def test_each_kind_of_case_law_has_its_own_address_or_none(tekst: str, adres: str | None) -> None:
    assert [v.adres for v in vind_verwijzingen(f"(zie {tekst}).")] == ([adres] if adres else [])


@pytest.mark.parametrize(
    "deel", ["artikel 5.1, eerste, tweede, ", "art. 5.1, ", "5.1 lid 1, ", "onder e en ", "ECLI:NL:"]
)
def test_long_texts_are_read_in_time_that_grows_with_their_length(deel: str) -> None:
    begin = time.perf_counter()
    vind_verwijzingen(deel * 4000, "woo")
    assert time.perf_counter() - begin < 3


@pytest.mark.parametrize("code", GRONDEN)
def test_every_ground_in_words_is_found(code: str) -> None:
    grond = GRONDEN[code]
    zin = f"Op grond van {grond.vindplaats} is dit weggelaten."
    assert gevonden(zin) == [(grond.vindplaats, f"{grond.wet} {grond.artikel} {grond.anker}")]


@given(
    st.lists(
        st.sampled_from([*GENOEMD, *ONGENOEMD, *NOOIT, "ECLI:NL:RVS:2018:466", " ", ", en "]), max_size=6
    )
)
def test_references_stand_in_order_and_do_not_overlap(delen: list[str]) -> None:
    verwijzingen = vind_verwijzingen(" ".join(delen), "woo")
    grenzen = [grens for v in verwijzingen for grens in (v.start, v.eind)]
    assert grenzen == sorted(grenzen)


@given(st.text(alphabet="artikel 5.12:e,lidvanWoob()\n", max_size=80))
def test_any_text_is_read_without_error(tekst: str) -> None:
    assert all(0 <= v.start < v.eind <= len(tekst) for v in vind_verwijzingen(tekst, "woo"))

# SPDX-License-Identifier: EUPL-1.2
"""Slips in a print of the law are found, wherever they are; and nothing else is."""

from __future__ import annotations

import random
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.law.annex import (
    DAG,
    EXTRA,
    FOUTEN,
    PROZA,
    Opmaak,
    kern,
    make_annex,
    plekken,
    versies,
    zet,
)
from woopub.law.afwijkingen import Afwijking, vind_afwijkingen
from woopub.law.teksten import artikel_op

BESLUIT = date(2024, 3, 12)
BRIEVEN = Path(__file__).parents[1] / "brieven"
ALLE = versies()
ZEKER = [versie for versie in ALLE if versie.gehouden and versie.artikel.wet != "wob"]


def find(tekst: str, dag: date = BESLUIT) -> list[tuple[str, str]]:
    """What was printed and what the law says; `=== ` in the text begins a new page."""
    return [(a.gedrukt, a.wettekst) for a in vind_afwijkingen(tekst.split("==="), versies(dag))]


LID_1 = (
    "Artikel 4.1 Verzoek\n1. Eenieder kan een verzoek om publieke informatie richten tot een bestuursorgaan of een "
    "onder verantwoordelijkheid van een bestuursorgaan werkzame instelling, dienst of bedrijf. In het laatste geval "
    "beslist het verantwoordelijke bestuursorgaan op het verzoek."
)
OUD_LID_3 = (
    "3. Onverminderd het eerste en tweede lid wordt uit documenten opgesteld ten behoeve van formele bestuurlijke "
    "besluitvorming door een minister, een commissaris van de Koning, Gedeputeerde Staten, een gedeputeerde, het "
    "college van burgemeester en wethouders, een burgemeester en een wethouder, informatie verstrekt over persoonlijke "
    "beleidsopvattingen in niet tot personen herleidbare vorm, tenzij het kunnen voeren van intern beraad onevenredig "
    "wordt geschaad."
)


def test_the_demo_letter_has_two_slips_and_the_law_s_own_odd_wording_is_none() -> None:
    tekst = (BRIEVEN / "img-datalekken.txt").read_text(encoding="utf-8")
    gevonden = vind_afwijkingen([tekst], versies(BESLUIT))
    assert [(a.artikel, a.lid, a.gedrukt, a.wettekst) for a in gevonden] == [
        ("4.1", "1", "Enieder", "Eenieder"),
        ("5.1", "5", "voortaan", "voorts"),
    ]
    assert [a.verschil for a in gevonden] == [
        "staat ‘Enieder’ waar de wet ‘Eenieder’ zegt",
        "staat ‘voortaan’ waar de wet ‘voorts’ zegt",
    ]
    assert gevonden[1].bepaling.voluit == "artikel 5.1, vijfde lid, van de Woo"
    assert "milieu-informatie voortaan achterwege" in gevonden[1].zin


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("Eenieder kan", "Enieder kan", [("Enieder", "Eenieder")]),
        ("Eenieder kan", "Kan", [("", "Eenieder")]),
        ("1. Eenieder", "1. Werkelijk eenieder", [("Werkelijk", "")]),
        ("een verzoek om publieke", "een verzoek om", [("", "publieke")]),
        ("publieke informatie", "publieke schriftelijke informatie", [("schriftelijke", "")]),
        ("op het verzoek.", "op het verzook.", [("verzook", "verzoek")]),
        ("op het verzoek.", "op het verzoek tijdig.", [("tijdig", "")]),
        ("dienst of bedrijf.", "dienst of.", [("", "bedrijf")]),
        # How it is set is no slip.
        ("verantwoordelijkheid", "verantwoor-\ndelijkheid", []),
        ("verantwoordelijkheid", "verantwoor\u00addelijkheid", []),
        ("verantwoordelijkheid van", "verantwoor-\nPagina 3 van 9===Gemeente Voorbeeld\ndelijkheid van", []),
        ("verantwoordelijkheid van", "verantwoordelijkheid\n3/9===\nOns kenmerk: V-12\nvan", []),
        ("Eenieder", "Een ieder", []),
        ("Eenieder", "EENIEDER", []),
        ("1. Eenieder", "1 Eenieder", []),
        ("1. Eenieder", "Lid 1: Eenieder", []),
        ("1. Eenieder", "“Eenieder", []),
        ("verzoek om", "verzoek1 om", []),
        # What was left out knowingly is no slip.
        ("of een onder verantwoordelijkheid", "(...) verantwoordelijkheid", []),
        ("een bestuursorgaan of", "[het college] of", []),
        ("publieke informatie", "publieke █", []),
        ("publieke informatie", "publieke [REDACTED]", []),
        (" In het laatste geval beslist het verantwoordelijke bestuursorgaan op het verzoek.", "", []),
    ],
)
def test_a_slip_anywhere_in_a_lid_and_what_is_none(
    oud: str, nieuw: str, verwacht: list[tuple[str, str]]
) -> None:
    assert oud in LID_1
    assert find(LID_1) == []
    assert find(LID_1.replace(oud, nieuw, 1)) == verwacht


PARAFRASES = """
Volgens de Woo kan in uitzonderlijke gevallen openbaarmaking van andere informatie dan milieu-informatie achterwege
blijven indien openbaarmaking onevenredige benadeling toebrengt aan een ander belang dan genoemd in het eerste of tweede
lid en het algemeen belang van openbaarheid niet tegen deze benadeling opweegt.

Ingevolge artikel 4.1 kan eenieder een verzoek om publieke informatie richten tot een bestuursorgaan of een onder
verantwoordelijkheid van een bestuursorgaan werkzame instelling of dienst.

Persoonlijke beleidsopvattingen zijn ambtelijke adviezen, meningen, visies, standpunten en overwegingen ten behoeve van
intern beraad. Daaronder vallen niet: feiten, prognoses, beleidsalternatieven, de gevolgen van een bepaald
beleidsalternatief of andere onderdelen met een overwegend objectief karakter.

Op grond van artikel 5.1, tweede lid, blijft het openbaar maken van informatie achterwege voor zover het belang daarvan
niet opweegt tegen het belang van de eerbiediging van de persoonlijke levenssfeer.

Wij toetsen aan artikel 5.1, eerste lid, aanhef en onder c, bedrijfs- en fabricagegegevens die door natuurlijke personen
of rechtspersonen vertrouwelijk aan de overheid zijn meegedeeld, en weigeren die.

Openbaarmaking kan volgens het vierde lid tijdelijk achterwege blijven, indien het belang van de geadresseerde van de
informatie om als eerste kennis te nemen van de informatie dit vereist.
""".strip().split("\n\n")


@pytest.mark.parametrize("proza", PARAFRASES)
@pytest.mark.parametrize("einde", [" ", "\n"])
def test_what_prose_says_after_the_law_is_no_print(proza: str, einde: str) -> None:
    """A paraphrase is not the law's text, wherever its lines break."""
    for breedte in range(1, 12):
        woorden = proza.split()
        regels = [" ".join(woorden[plek : plek + breedte]) for plek in range(0, len(woorden), breedte)]
        assert find(f"{PROZA[1]}\n{einde.join(regels)}\nHoogachtend,\nJ. Voorbeeld") == []


def test_the_wording_of_the_day_is_right_and_that_of_another_day_is_said_to_be_so() -> None:
    """Woo, article 5.2 lid 3, changed between 2 October 2024 and 12 February 2025."""
    assert find(OUD_LID_3, date(2024, 3, 12)) == []
    assert find(OUD_LID_3, date(2024, 12, 15)) == [], "the wording of that day is not known"
    assert find(OUD_LID_3, date(2022, 6, 1)) == []
    (afwijking,) = vind_afwijkingen([OUD_LID_3], versies(date(2025, 6, 1)))
    assert afwijking.versie is not None
    assert afwijking.verschil == (
        "staat een tekst die gold op een andere dag (in elk geval 1 april 2023 tot en met 1 oktober 2024)"
    )
    fout = OUD_LID_3.replace("intern beraad", "beraad")
    assert find(fout, date(2024, 3, 12)) == [("", "intern")]


def test_a_lid_whose_words_of_the_day_are_not_held_gives_nothing() -> None:
    fout = LID_1.replace("Eenieder", "Enieder")
    assert find(fout, date(2022, 6, 1)) == []
    assert find(fout, date(2021, 6, 1)) == []
    assert vind_afwijkingen([fout], []) == ()
    anders = artikel_op("woo", "5.1", BESLUIT)
    assert anders is not None
    assert vind_afwijkingen([fout], [anders]) == ()


def test_a_print_of_the_wob_is_not_measured_by_the_woo() -> None:
    wob = artikel_op("wob", "10")
    assert wob is not None
    brief = zet(make_annex([wob], Opmaak()).alineas, Opmaak(), random.Random(1))
    assert vind_afwijkingen(brief, versies(BESLUIT)) == ()
    assert vind_afwijkingen(brief, versies(date(2019, 1, 1))) == ()
    fout = [pagina.replace("in gevaar zou kunnen brengen", "in gevaar kan brengen") for pagina in brief]
    assert vind_afwijkingen(fout, versies(BESLUIT)) == ()
    assert vind_afwijkingen(fout, versies(date(2019, 1, 1))) != ()


def test_two_prints_of_one_lid_are_two() -> None:
    fout = LID_1.replace("Eenieder", "Enieder")
    gevonden = vind_afwijkingen([fout, LID_1, *PROZA, fout], versies(BESLUIT))
    assert [(a.gedrukt, a.pagina) for a in gevonden] == [("Enieder", 1), ("Enieder", 6)]


@given(
    st.integers(0, 10_000),
    st.lists(st.integers(0, len(ZEKER) - 1), min_size=1, max_size=4, unique=True),
    st.sampled_from(FOUTEN),
    st.sampled_from(EXTRA),
    st.builds(
        Opmaak,
        breedte=st.integers(45, 110),
        hoogte=st.integers(12, 45),
        kop=st.sampled_from(["Gemeente Voorbeeldstad", "", "Ons kenmerk 2024-17\nBlad"]),
        voet=st.sampled_from(["Pagina {nummer} van {aantal}", "{nummer}", "", "- {nummer} -\nPostbus 1, Proefstad"]),
        afbreken=st.booleans(),
        nummers=st.booleans(),
    ),
)  # fmt: skip
def test_one_slip_in_an_annex_is_found_and_nothing_else(kans, gekozen, fout, nieuw, opmaak) -> None:  # type: ignore[no-untyped-def]
    annex = make_annex([ZEKER[plek] for plek in gekozen], opmaak)
    schoon = zet(annex.alineas, opmaak, random.Random(kans))
    assert vind_afwijkingen(schoon, ALLE) == ()
    plaatsen = plekken(annex, 12)
    if not plaatsen:
        return
    alinea, plek = random.Random(kans).choice(plaatsen)
    gedrukt, wettekst = fout(annex.alineas[alinea], plek, nieuw)
    gevonden = vind_afwijkingen(zet(annex.alineas, opmaak, random.Random(kans)), ALLE)
    # Where the last word of a line is broken over two pages, its halves may count as two words; and a slip that makes
    # a sentence end or begin otherwise may be missed. Nothing but the slip is found.
    assert len(gevonden) <= 1
    assert all(is_deze(a, gedrukt, wettekst) for a in gevonden)


def is_deze(afwijking: Afwijking, gedrukt: str, wettekst: str) -> bool:
    """Whether what was found is the slip that was made, or the same with a neighbour beside it."""
    return (not gedrukt or gedrukt in "".join(afwijking.gedrukt.split()) or not afwijking.gedrukt) and (
        not wettekst or kern(wettekst) in afwijking.wettekst or not afwijking.wettekst
    )


@pytest.mark.parametrize("fout", FOUTEN)
def test_nearly_all_slips_are_found(fout) -> None:  # type: ignore[no-untyped-def]
    """Of a hundred slips in as many letters at least 98 are found."""
    gevonden = 0
    for zaad in range(100):
        kans = random.Random(zaad)
        opmaak = Opmaak(breedte=kans.randint(50, 100), hoogte=kans.randint(20, 45))
        annex = make_annex(kans.sample(ZEKER, 3), opmaak)
        alinea, plek = kans.choice(plekken(annex, 10))
        fout(annex.alineas[alinea], plek, kans.choice(EXTRA))
        gevonden += len(vind_afwijkingen(zet(annex.alineas, opmaak, kans), ALLE)) == 1
    assert gevonden >= 98


@pytest.mark.parametrize("brief", sorted(BRIEVEN.glob("*/*/brief.txt")), ids=lambda pad: pad.parent.name)
@pytest.mark.parametrize("dag", [date(2019, 6, 1), BESLUIT, DAG])
def test_letters_without_a_print_of_the_law_give_nothing(brief: Path, dag: date) -> None:
    assert vind_afwijkingen(brief.read_text(encoding="utf-8").split("\f"), versies(dag)) == ()


@given(st.lists(st.text(alphabet="Eenieder kan1.\n-\f█[", max_size=60), max_size=4))
def test_any_text_is_read_without_error(paginas: list[str]) -> None:
    assert isinstance(vind_afwijkingen(paginas, ALLE), tuple)


def test_a_letter_of_thirty_pages_takes_a_moment() -> None:
    annex = make_annex(ZEKER[:20], Opmaak())
    brief = zet(annex.alineas, Opmaak(hoogte=40), random.Random(2))
    proza = [" ".join(PROZA * 12)] * (30 - min(30, len(brief)))
    vind_afwijkingen(brief, ALLE)
    begin = time.perf_counter()
    vind_afwijkingen([*proza, *brief][:30], ALLE)
    assert time.perf_counter() - begin < 1.5  # 0.1 on a machine that does nothing else

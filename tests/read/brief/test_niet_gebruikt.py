# SPDX-License-Identifier: EUPL-1.2
"""What looks like a ground and is none, where the reasons of a ground end, and the close of a letter."""

from __future__ import annotations

from typing import Any

import pytest

from tests.read.brief.bouwstenen import delen, secties
from woopub.read.brief.delen import Inventarisdocument
from woopub.read.brief.gronden.nietgebruikt import gebruikte_codes, is_niet_gebruikt
from woopub.read.brief.indeling.slotdelen import zonder_slot
from woopub.read.brief.lees import read_brief
from woopub.read.brief.opmaak.aanhaling import MAX_LENGTE, beknopt

AANHEF = "Datum: 12 maart 2024\nGeachte heer,\nU heeft verzocht om informatie op grond van de Woo.\n"
BESLUIT = "# Besluit\nIk besluit de documenten gedeeltelijk openbaar te maken.\n"
ARTIKEL = "Artikel 5.1, tweede lid, onder b, van de Woo"


def lees(tekst: str) -> dict[str, Any]:
    return dict(read_brief(delen(AANHEF + tekst)).waarden)


@pytest.mark.parametrize(
    "zin",
    [
        f"{ARTIKEL} hebben wij niet toegepast.",
        f"{ARTIKEL} hoefde ik niet toe te passen, omdat er geen prijzen in staan.",
        f"{ARTIKEL} pas ik hier niet toe.",
        f"{ARTIKEL} is niet aan de orde.",
        f"Ik zie geen aanleiding om met {ARTIKEL.lower()} informatie te weigeren.",
        f"De situatie van {ARTIKEL.lower()} doet zich hier niet voor.",
        f"Het beroep van de leverancier op {ARTIKEL.lower()} slaagt niet.",
        "De leverancier wees op artikel 5.1.2.b. Die zienswijze volg ik niet.",
    ],
)
def test_a_ground_that_was_not_used(zin: str) -> None:
    assert is_niet_gebruikt(zin)
    waarden = lees(f"# Overwegingen\nAlgemeen. {zin}\n{BESLUIT}")
    assert "gronden" not in waarden
    assert zin.split()[-1] in waarden["overwegingen"]


@pytest.mark.parametrize(
    "zin",
    [
        f"{ARTIKEL} staat daaraan in de weg; deze bedragen maak ik niet openbaar.",
        f"Op grond van {ARTIKEL.lower()} worden de bedragen niet verstrekt.",
        f"Uw stelling volg ik niet. Op grond van {ARTIKEL.lower()} blijven de bedragen geheim.",
        f"De bedragen weiger ik op grond van {ARTIKEL.lower()}. Het vijfde lid pas ik niet toe.",
    ],
)
def test_a_ground_that_was_used(zin: str) -> None:
    assert not is_niet_gebruikt(zin)
    assert gebruikte_codes(zin) == ("5.1.2.b",)
    assert [grond["code"] for grond in lees(f"# Overwegingen\nAlgemeen.\n{zin}\n{BESLUIT}")["gronden"]] == [
        "5.1.2.b"
    ]


def test_a_heading_over_a_wish_that_was_not_granted_is_no_ground() -> None:
    tekst = (
        "# Overwegingen\nAlgemeen.\n## Onevenredige benadeling (artikel 5.1, vijfde lid)\n"
        "Een leverancier vroeg zijn naam weg te laten. Die wens honoreren wij niet.\n" + BESLUIT
    )
    waarden = lees(tekst)
    assert "gronden" not in waarden
    assert "honoreren wij niet" in waarden["overwegingen"]


@pytest.mark.parametrize(
    "zin",
    [
        "Uw verzoek wordt ingewilligd, met uitzondering van de onder artikel 5.1, tweede lid, onder e, genoemde namen.",
        "Wij besluiten de documenten gedeeltelijk openbaar te maken.",
        "Daarom wijs ik uw verzoek gedeeltelijk toe.",
    ],
)
def test_the_decision_behind_a_ground_is_no_reason(zin: str) -> None:
    reden = "Namen zijn weggelakt, omdat de privacy zwaarder weegt."
    for besluit in (f"# Besluit\n{zin}\n", f"{zin}\n"):
        waarden = lees(f"# Overwegingen\nAlgemeen.\n# Persoonlijke levenssfeer (5.1.2.e)\n{reden}\n{besluit}")
        assert [(grond["code"], grond["motivering"]) for grond in waarden["gronden"]] == [("5.1.2.e", reden)]
        assert " ".join(waarden["besluit"].split()) == zin
        assert waarden["uitkomst"] == "gedeeltelijke openbaarmaking"


def test_how_to_object_behind_a_ground_is_no_reason() -> None:
    tekst = (
        "# Overwegingen\nAlgemeen.\n# Persoonlijke levenssfeer (5.1.2.e)\nNamen zijn weggelakt.\n"
        "Wij besluiten u de documenten deels te verstrekken.\n"
        "Niet eens met dit besluit? Stuur binnen zes weken een brief aan het college."
    )
    waarden = lees(tekst)
    assert waarden["gronden"][0]["motivering"] == "Namen zijn weggelakt."
    assert waarden["besluit"] == "Wij besluiten u de documenten deels te verstrekken."
    assert waarden["bezwaar"]["termijn_weken"] == 6


@pytest.mark.parametrize(
    ("kop", "gelezen"),
    [
        ("IV.2 Artikel 5.1, tweede lid, onder e: namen van burgers", "Namen van burgers"),
        (
            "Artikel 5.2, vierde lid, van de Woo – meningen van toezichthouders",
            "Meningen van toezichthouders",
        ),
        ("Ad B. Namen van burgers (artikel 5.1, tweede lid, onder e)", "Namen van burgers"),
    ],
)
def test_a_heading_without_its_number(kop: str, gelezen: str) -> None:
    tekst = f"# Overwegingen\nAlgemeen.\n# {kop}\nDeze maak ik niet openbaar.\n{BESLUIT}"
    assert lees(tekst)["gronden"][0]["kop"] == gelezen


def test_titles_that_stand_as_lines_of_their_own() -> None:
    tekst = (
        "# Toepassing\nA | artikel 5.1, tweede lid, onder e | namen\nB | artikel 5.1, tweede lid, onder f | prijzen\n"
        "Ad A. Namen van personen\nDe namen van inwoners en van medewerkers zijn weggelakt in alle documenten.\n"
        "Ad B. Bedrijfsgegevens\nDe prijzen zijn weggelakt, omdat andere bedrijven daar hun voordeel mee zouden doen.\n"
        + BESLUIT
    )
    gelezen = [(grond["code"], grond["label"], grond["kop"]) for grond in lees(tekst)["gronden"]]
    assert gelezen == [("5.1.2.e", "A", "Namen van personen"), ("5.1.2.f", "B", "Bedrijfsgegevens")]


def test_the_last_ground_of_a_letter_without_headings() -> None:
    tekst = (
        "In de memo's staan namen. Op grond van artikel 5.1, tweede lid, onder e, van de Woo zijn die weggelakt.\n"
        "Ten slotte staan er serveradressen in. Op grond van artikel 5.1, tweede lid, onder i, van de Woo verstrek ik "
        "die niet.\nIk heb besloten uw verzoek gedeeltelijk in te willigen."
    )
    waarden = lees(tekst)
    assert [grond["code"] for grond in waarden["gronden"]] == ["5.1.2.e", "5.1.2.i"]
    assert waarden["besluit"] == "Ik heb besloten uw verzoek gedeeltelijk in te willigen."


def test_reasons_of_single_documents() -> None:
    inventaris = [Inventarisdocument(id_, f"Stuk {id_}") for id_ in ("A-01", "A-02", "A-03")]
    tekst = (
        "# Namen (5.1.2.e)\nNamen zijn weggelakt.\nDocument A-01 bevat ook een adres. Dat is weggelakt.\n"
        "# Bedragen (5.1.2.b)\nDocument A-02 is een raming. In A-03 staat een bod. Beide bedragen zijn weggelakt.\n"
    )
    een, twee = read_brief(delen(AANHEF + BESLUIT + tekst), inventaris).waarden["gronden"]
    assert een["motivering"] == "Namen zijn weggelakt."
    assert een["documenten"] == [
        {"document": "A-01", "motivering": "Document A-01 bevat ook een adres. Dat is weggelakt."}
    ]
    assert twee["motivering"].endswith("Beide bedragen zijn weggelakt.")
    assert twee["documenten"] == [
        {"document": "A-02", "motivering": "Document A-02 is een raming."},
        {"document": "A-03", "motivering": "In A-03 staat een bod."},
    ]


def test_the_close_of_a_letter_is_no_text_of_it() -> None:
    tekst = (
        "# Besluit\nIk wijs uw verzoek af.\nWij hopen u hiermee voldoende te hebben geïnformeerd.\n"
        "Voorbeeldstad, 3 mei 2024\nHet college van burgemeester en wethouders van Voorbeeldstad,\nJ. Voorbeeld"
    )
    ((sectie, _),) = zonder_slot(secties(tekst))
    assert [deel.tekst for deel in sectie.delen] == ["Ik wijs uw verzoek af."]


def test_a_section_between_request_and_decision_is_kept() -> None:
    tekst = (
        "# Uw verzoek\nU vraagt om het dossier.\n# Geheimhouding in de belastingwet\n"
        "Artikel 67 van die wet verbiedt dat deze gegevens bekend worden. De Woo is daarop niet van toepassing.\n"
        "# Besluit\nIk wijs uw verzoek af."
    )
    assert "Artikel 67 van die wet" in lees(tekst)["overwegingen"]


def test_considerations_of_a_letter_without_headings() -> None:
    tekst = (
        "De Woo verplicht ons informatie te verstrekken, tenzij een uitzondering zich daartegen verzet.\n"
        "Er zijn drie documenten aangetroffen. Die staan op de lijst.\nWij wijzen uw verzoek af."
    )
    waarden = lees(tekst)
    assert waarden["wettelijk_kader"].startswith("De Woo verplicht")
    assert waarden["overwegingen"] == "Er zijn drie documenten aangetroffen. Die staan op de lijst."


def test_a_remark_never_quotes_a_letterhead() -> None:
    hoofd = "Bedacht Bureau B.V.; Luchtweg 1; gemeente Utrecht; gemeente Almere; T.a.v. M. Testpersoon"
    lang = "Deze zin is lang genoeg om te tellen. " * 40
    kort = beknopt({("organisatie",): hoofd, ("besluit",): lang})
    assert kort["organisatie",] == "gemeente Utrecht; gemeente Almere"
    assert len(kort["besluit",]) <= MAX_LENGTE + 2

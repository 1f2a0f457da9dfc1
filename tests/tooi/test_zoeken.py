# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from woopub import tooi
from woopub.tooi import Lijst

ORGANISATIES = {
    "Instituut Mijnbouwschade Groningen": "zb000312",
    "  instituut   mijnbouwschade GRONINGEN ": "zb000312",
    "zb000312": "zb000312",
    "https://identifier.overheid.nl/tooi/id/zbo/zb000312": "zb000312",
    "IMG": "zb000312",
    "gemeente Almere": "gm0034",
    "de gemeente Almere": "gm0034",
    "Almere": "gm0034",
    "Ministerie van Sociale Zaken en Werkgelegenheid": "mnre1073",
    "SZW": "mnre1073",
    "ministerie van SZW": "mnre1073",
    "Min. van SZW": "mnre1073",
    "Eerste Kamer": "oorg10001",
    "het Rijk": "oorg12345",
    "ministerie van Economische Zaken": "mnre1045",
    "Ministerie van Economische Zaken en Klimaat": "mnre1045",
    "ministerie van Veiligheid en Justitie": "mnre1058",
    "IGUO": "so0889",
}


@pytest.mark.parametrize(("tekst", "code"), ORGANISATIES.items())
def test_organisations_by_what_people_write(tekst: str, code: str) -> None:
    organisatie = tooi.zoek_organisatie(tekst)
    assert organisatie is not None
    assert organisatie.code == code


@pytest.mark.parametrize("tekst", ["Groningen", "Utrecht", "gemeente Amere", "", "niets"])
def test_an_ambiguous_or_unknown_name_is_no_organisation(tekst: str) -> None:
    assert tooi.zoek_organisatie(tekst) is None


def test_every_label_in_use_finds_its_organisation() -> None:
    actief = [organisatie for organisatie in tooi.organisaties() if organisatie.actief]
    assert [o.label for o in actief if tooi.zoek_organisatie(o.label) != o] == []


@pytest.mark.parametrize(
    ("tekst", "infocat"),
    [
        *(
            ("Woo-verzoeken en -besluiten", 14),
            ("Woo-verzoek of -besluit", 14),
            ("3.3.2i", 14),
            ("infocat014", 14),
        ),
        *(("convenanten", 11), ("Convenant", 11), ("vergaderstukken Staten-Generaal", 7)),
        ("agenda's en besluitenlijsten bestuurscolleges", 9),
        ("inspanningsverplichting art 3.1 Woo", None),
    ],
)
def test_categories_by_what_people_write(tekst: str, infocat: int | None) -> None:
    categorie = tooi.zoek_categorie(tekst)
    assert categorie is not None
    assert categorie.infocat == infocat


@pytest.mark.parametrize("lijst", Lijst)
def test_uri_code_and_label_find_the_value(lijst: Lijst) -> None:
    for waarde in tooi.waarden(lijst)[:60]:
        assert tooi.zoek(lijst, waarde.uri) == waarde
        assert tooi.zoek(lijst, waarde.code) == waarde


def test_other_lists() -> None:
    taal, soort = tooi.zoek_taal("nl"), tooi.zoek_documentsoort("publiekrechtelijke rechtshandeling")
    assert taal is not None
    assert taal.label == "Nederlands"
    assert soort is not None
    assert soort.label == "besluit"
    assert tooi.zoek_documentsoort("e-mail") is None


@pytest.mark.parametrize(
    ("lijst", "tekst", "eerste"),
    [
        (Lijst.ORGANISATIES, "Instituut Mijnbouwschade Groninge", "Instituut Mijnbouwschade Groningen"),
        (Lijst.ORGANISATIES, "Mijnbouwschade", "Instituut Mijnbouwschade Groningen"),
        (Lijst.ORGANISATIES, "gemeente Amere", "gemeente Almere"),
        (Lijst.ORGANISATIES, "Groningen", "gemeente Groningen"),
        (
            Lijst.ORGANISATIES,
            "Ministerie van Sociale Zaken",
            "ministerie van Sociale Zaken en Werkgelegenheid",
        ),
        (Lijst.CATEGORIEEN, "Woo verzoeken en besluiten", "Woo-verzoeken en -besluiten"),
        (Lijst.TALEN, "nederlans", "Nederlands"),
    ],
)
def test_a_misspelt_name_gets_a_suggestion(lijst: Lijst, tekst: str, eerste: str) -> None:
    voorstellen = tooi.stel_voor(lijst, tekst)
    assert voorstellen[0] == eerste
    assert len(voorstellen) <= 3
    assert tooi.zoek(lijst, voorstellen[0]) is not None


def test_both_meanings_of_an_ambiguous_name_are_suggested() -> None:
    assert {"gemeente Groningen", "provincie Groningen"} <= set(
        tooi.stel_voor(Lijst.ORGANISATIES, "Groningen")
    )


@pytest.mark.parametrize("tekst", ["", "  ", "xyzzy"])
def test_no_suggestion_for_what_looks_like_nothing(tekst: str) -> None:
    assert tooi.stel_voor(Lijst.ORGANISATIES, tekst) == []

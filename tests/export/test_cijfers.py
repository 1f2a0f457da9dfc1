# SPDX-License-Identifier: EUPL-1.2
"""The figures as files: one row a decision, safe to open in a spreadsheet, and equal to what the page says."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from tests.pages.dossier import CONVENANT, PORTAAL, VERZOEK, Map, grond, rij
from woopub.export import cijfers_csv

NAMEN = ("behandeltermijnen.csv", "beoordelingen.csv", "gronden.csv")


@pytest.fixture
def portaal(tmp_path: Path) -> Map:
    """An empty folder for publications."""
    return Map(tmp_path)


def lees(portaal: Map, naam: str, site_url: str = PORTAAL.site_url) -> list[dict[str, str]]:
    """The rows of one of the files."""
    inhoud = cijfers_csv(replace(PORTAAL, site_url=site_url), portaal.checked())[naam]
    assert inhoud.startswith(b"\xef\xbb\xbf")
    assert inhoud.count(b"\n") == inhoud.count(b"\r\n")
    return list(csv.DictReader(io.StringIO(inhoud.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("naam", NAMEN)
def test_a_portal_without_publications_has_every_file_with_its_header(portaal: Map, naam: str) -> None:
    inhoud = cijfers_csv(PORTAAL, portaal.checked())
    assert sorted(inhoud) == list(NAMEN)
    assert lees(portaal, naam) == []
    assert inhoud[naam].decode("utf-8-sig").startswith("jaar,organisatie,")


def test_a_decision_is_one_row(portaal: Map) -> None:
    portaal.add("2025/geluid", VERZOEK)
    assert lees(portaal, "behandeltermijnen.csv") == [
        {
            "jaar": "2025", "organisatie": "gemeente Almere", "titel": "Besluit over de geluidsmetingen",
            "kenmerk": "Z-2024-17", "link": "https://woo.example/besluiten/2025/geluid/", "wet": "woo",
            "datum_verzoek": "2024-11-04", "datum_ontvangst": "2024-11-05",
            "uiterste_dag_vroegst": "2024-12-03", "uiterste_dag_laatst": "2024-12-03",
            "datum_besluit": "2025-01-20", "dagen": "76", "oordeel": "te laat", "dagen_te_laat": "48",
            "ontbreekt": "",
        }
    ]  # fmt: skip


def test_what_is_not_certain_is_empty_and_says_why(portaal: Map) -> None:
    portaal.add("2025/geluid", VERZOEK + "opschortingen: [{van: 2024-11-20, grondslag: zienswijzen}]\n")
    (besluit,) = lees(portaal, "behandeltermijnen.csv")
    assert (besluit["uiterste_dag_laatst"], besluit["dagen_te_laat"]) == ("", "")
    assert besluit["oordeel"] == "niet vast te stellen"
    assert besluit["ontbreekt"] == "Het einde van de opschorting van 20 november 2024 is niet bekend."


def test_a_decision_without_days_has_a_row_without_them(portaal: Map) -> None:
    zonder = [regel for regel in VERZOEK.splitlines() if not regel.startswith(("datum_v", "datum_o"))]
    portaal.add("2025/geluid", "\n".join(zonder) + "\n")
    (besluit,) = lees(portaal, "behandeltermijnen.csv")
    assert (besluit["dagen"], besluit["oordeel"]) == ("", "niet vast te stellen")
    assert besluit["ontbreekt"] == "De dag van ontvangst ontbreekt."


@pytest.mark.parametrize("site_url", ["https://woo.example/map", "https://woo.example/map/"])
def test_links_start_at_the_address_of_the_portal(portaal: Map, site_url: str) -> None:
    portaal.add("2025/geluid", VERZOEK)
    (besluit,) = lees(portaal, "behandeltermijnen.csv", site_url)
    assert besluit["link"] == "https://woo.example/map/besluiten/2025/geluid/"


def test_no_cell_is_a_formula(portaal: Map) -> None:
    besluit = VERZOEK.replace("Besluit over de geluidsmetingen", "'=1+1'").replace("Z-2024-17", "'@x'")
    portaal.add("2025/geluid", besluit)
    (rij_,) = lees(portaal, "behandeltermijnen.csv")
    assert (rij_["titel"], rij_["kenmerk"]) == ("'=1+1", "'@x")


def test_withdrawn_and_other_publications_are_no_decisions(portaal: Map) -> None:
    intrekking = "intrekking: {datum: 2025-04-01, reden: correctie privacygevoelige gegevens}\n"
    intrekking += "gronden:\n" + grond("5.1.2.e")
    portaal.add("2025/a", VERZOEK.replace("gepubliceerd", "ingetrokken") + intrekking, [rij("0001")])
    portaal.add("2025/b", CONVENANT)
    assert all(lees(portaal, naam) == [] for naam in NAMEN)


def test_grounds_and_judgements_by_year_and_organisation(portaal: Map) -> None:
    rijen = [rij("0001", gronden="5.1.2.e; 5.2.1"), rij("0002"), rij("0003", "openbaar")]
    gronden = "gronden:\n" + grond("5.1.2.e") + grond("5.2.1")
    portaal.add("2025/geluid", VERZOEK + gronden, rijen, {"documenten/0003.pdf": ["Een.", "===", "Twee."]})
    portaal.add("2025/groningen", CONVENANT.replace("Almere", "Groningen"), [rij("0001")])
    assert [tuple(rij_.values()) for rij_ in lees(portaal, "gronden.csv")] == [
        ("2025", "gemeente Almere", "woo", "5.1.2.e", "Eerbiediging van de persoonlijke levenssfeer", "2"),
        ("2025", "gemeente Almere", "woo", "5.2.1",
         "Persoonlijke beleidsopvattingen in stukken voor intern beraad", "1"),
        ("2025", "gemeente Groningen", "woo", "5.1.2.e", "Eerbiediging van de persoonlijke levenssfeer", "1"),
    ]  # fmt: skip
    assert [tuple(rij_.values()) for rij_ in lees(portaal, "beoordelingen.csv")] == [
        ("2025", "gemeente Almere", "openbaar", "1", "2"),
        ("2025", "gemeente Almere", "niet openbaar", "2", ""),
        ("2025", "gemeente Groningen", "niet openbaar", "1", ""),
    ]

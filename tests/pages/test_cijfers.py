# SPDX-License-Identifier: EUPL-1.2
"""The page with figures: what it counts, what it says of few data, and that page and lists count the same."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pages.dossier import CONVENANT, VERZOEK, Map, grond, rij
from woopub.model import Beoordeling
from woopub.pages.cijfers.grafiek import Staaf, grafiek_data

INTREKKING = "intrekking: {datum: 2025-04-01, reden: correctie privacygevoelige gegevens}\n"
STIL = "opschortingen: [{van: 2024-11-20, grondslag: zienswijzen}]\n"


def besluit(ontvangst: str = "2024-11-05", dag: str = "2025-01-20", extra: str = "", **meer: str) -> str:
    """A decision on a request with its own days, and other values for some keys."""
    waarden = {"datum_verzoek": ontvangst, "datum_ontvangst": ontvangst, "datum_besluit": dag,
               "publicatiedatum": dag, **meer}  # fmt: skip
    regels = [regel for regel in VERZOEK.splitlines() if regel.partition(":")[0] not in waarden]
    return "\n".join([*regels, *(f"{naam}: {waarde}" for naam, waarde in waarden.items())]) + f"\n{extra}"


def delen(portaal: Map) -> dict[str, dict[str, Any]]:
    return {deel["anker"]: deel for deel in portaal.pages()["cijfers/"].data["delen"]}


def cellen(tabel: dict[str, Any]) -> dict[str, list[str]]:
    """The rows of a table by their head, the last under ``""``."""
    return {rij["kop"]: rij["cellen"] for rij in tabel["rijen"]} | {"": tabel["totaal"]}


def test_portal_without_publications_says_so(portaal: Map) -> None:
    for deel in delen(portaal).values():
        assert deel["tekst"].startswith(("Op dit portaal staat nog geen", "In geen enkel document"))
        assert deel["grafieken"] == deel["tabellen"] == []


def test_one_decision_gives_one_bar_and_plain_words(portaal: Map) -> None:
    portaal.add("2025/a", besluit())
    deel = delen(portaal)["behandeltermijnen"]
    assert deel["tekst"] == (
        "Op dit portaal staat 1 besluit op een verzoek. Dat kwam na 76 dagen. Dat was te laat."
    )
    duur, op_tijd = deel["grafieken"]
    assert [(rij["label"], rij["waarde"]) for rij in duur["rijen"]] == [("2025", "76 dagen")]
    assert duur["legenda"] == []
    assert [(rij["label"], rij["waarde"]) for rij in op_tijd["rijen"]] == [("2025", "1 te laat")]
    (tabel,) = deel["tabellen"]
    assert cellen(tabel) == {"2025": ["1", "76", "76", "0", "1", "0", "0% (0 van 1)"], "": []}


def test_years_median_and_share_of_what_is_certain(portaal: Map) -> None:
    portaal.add("2025/a", besluit("2025-01-06", "2025-01-16"))
    portaal.add("2025/b", besluit("2025-01-06", "2025-01-27"))
    portaal.add("2025/c", besluit("2024-11-05", "2025-01-20", STIL))
    portaal.add("2025/d", besluit("2025-03-03", "2025-06-11"))
    portaal.add("2024/e", besluit("2024-01-08", "2024-01-31"))
    deel = delen(portaal)["behandeltermijnen"]
    (tabel,) = deel["tabellen"]
    assert [rij["kop"] for rij in tabel["rijen"]] == ["2025", "2024"]
    assert cellen(tabel) == {
        "2025": ["4", "48,5", "100", "2", "1", "1", "67% (2 van 3)"],
        "2024": ["1", "23", "23", "1", "0", "0", "100% (1 van 1)"],
        "": ["5", "23", "100", "3", "1", "1", "75% (3 van 4)"],
    }
    assert deel["tekst"].startswith("Op dit portaal staan 5 besluiten op een verzoek. De mediaan is 23 dagen")
    assert "Op tijd: 3. Te laat: 1. Niet vast te stellen: 1." in deel["tekst"]
    duur, op_tijd = deel["grafieken"]
    assert duur["rijen"][0]["waarde"] == "mediaan 48,5 dagen, langste 100 dagen"
    assert duur["rijen"][0]["delen"] == [
        {"soort": "langste", "x": 0.0, "breedte": 100.0}, {"soort": "mediaan", "x": 0.0, "breedte": 48.5},
    ]  # fmt: skip
    assert op_tijd["rijen"][0]["delen"] == [
        {"soort": "op-tijd", "x": 0.0, "breedte": 50.0},
        {"soort": "te-laat", "x": 50.0, "breedte": 25.0},
        {"soort": "niet-vast-te-stellen", "x": 75.0, "breedte": 25.0},
    ]
    assert [regel["tekst"] for regel in op_tijd["legenda"]] == ["op tijd", "te laat", "niet vast te stellen"]


def test_what_cannot_be_determined_is_no_share(portaal: Map) -> None:
    portaal.add("2025/a", besluit(extra=STIL))
    (tabel,) = delen(portaal)["behandeltermijnen"]["tabellen"]
    assert cellen(tabel)["2025"][-4:] == ["0", "0", "1", "niet vast te stellen"]


def test_a_share_is_only_all_or_nothing_where_it_is(portaal: Map) -> None:
    for nummer in range(201):
        dag = "2025-06-11" if nummer == 0 else "2025-01-27"
        portaal.add(f"2025/p{nummer}", besluit("2025-01-06", dag, titel=f"Besluit {nummer}"))
    (tabel,) = delen(portaal)["behandeltermijnen"]["tabellen"]
    assert cellen(tabel)["2025"][-1] == "99% (200 van 201)"


def test_a_half_percent_goes_up(portaal: Map) -> None:
    """One of eight is 12,5%, three of eight 37,5%: both go up."""
    for nummer in range(8):
        for jaar, op_tijd in ((2024, 1), (2025, 3)):
            dag = f"{jaar}-01-27" if nummer < op_tijd else f"{jaar}-06-11"
            portaal.add(f"{jaar}/p{nummer}", besluit(f"{jaar}-01-08", dag, titel=f"Besluit {nummer}"))
    (tabel,) = delen(portaal)["behandeltermijnen"]["tabellen"]
    aandeel = {jaar: rij_[-1] for jaar, rij_ in cellen(tabel).items()}
    assert aandeel == {"2024": "13% (1 van 8)", "2025": "38% (3 van 8)", "": "25% (4 van 16)"}


def test_other_publications_and_withdrawn_ones_are_no_decisions(portaal: Map) -> None:
    portaal.add("2025/a", CONVENANT, [rij("0001")])
    ingetrokken = besluit(extra=INTREKKING + "gronden:\n" + grond("5.1.2.e"), status="ingetrokken")
    portaal.add("2025/b", ingetrokken, [rij("0001"), rij("0002")])
    gevonden = delen(portaal)
    assert gevonden["behandeltermijnen"]["tabellen"] == []
    assert cellen(gevonden["gronden"]["tabellen"][0]) == {
        "5.1.2.e Eerbiediging van de persoonlijke levenssfeer": ["1"], "": [],
    }  # fmt: skip


def test_more_organisations_get_a_table_of_their_own(portaal: Map) -> None:
    portaal.add("2025/a", besluit("2025-01-06", "2025-01-16"))
    portaal.add("2025/b", besluit("2025-01-06", "2025-06-11", organisatie="gemeente Groningen"))
    _, tabel = delen(portaal)["behandeltermijnen"]["tabellen"]
    assert {naam: rij[:3] for naam, rij in cellen(tabel).items()} == {
        "gemeente Almere": ["1", "10", "10"],
        "gemeente Groningen": ["1", "156", "156"],
        "": ["2", "83", "156"],
    }


def test_grounds_are_counted_in_documents_per_year(portaal: Map) -> None:
    gronden = "gronden:\n" + grond("5.1.2.e") + grond("5.1.2.i", d0002="Een lijst.")
    stukken = {
        "documenten/0001.pdf": ["Een {{5.1.2.e|naam}} en {{5.1.2.i|adres}}.", "Nog een {{5.1.2.e|naam}}."]
    }
    rijen = [rij("0001", "deels openbaar", "5.1.2.e; 5.1.2.i"), rij("0002", gronden="5.1.2.i"), rij("0003")]
    portaal.add("2025/a", besluit(extra=gronden), rijen, stukken)
    portaal.add("2024/b", CONVENANT.replace("2025", "2024"), [rij("0001")])
    pages = portaal.pages()
    deel = delen(portaal)["gronden"]
    (tabel,) = deel["tabellen"]
    assert tabel["kolommen"] == ["Grond", "2025", "2024"]
    assert [(rij["kop"][:7], rij["href"], rij["cellen"]) for rij in tabel["rijen"]] == [
        ("5.1.2.e", "../gronden/5.1.2.e/", ["2", "1"]), ("5.1.2.i", "../gronden/5.1.2.i/", ["2", "0"]),
    ]  # fmt: skip
    # One scale for all years, and only the newest year in sight.
    assert [beeld["titel"][:15] for beeld in deel["grafieken"]] == ["Gronden in 2025"]
    (eerder,) = deel["eerder"]
    assert [(rij["waarde"], rij["delen"][0]["breedte"]) for rij in eerder["rijen"]] == [("1 document", 50.0)]
    # The lists of grounds count the same way.
    assert {link["titel"][:7]: link["aantal"] for link in pages[""].data["gronden"]} == {
        "5.1.2.e": 3, "5.1.2.i": 2,
    }  # fmt: skip
    assert sum(item["documenten"] for item in pages["gronden/5.1.2.e/"].data["publicaties"]) == 3


def test_judgements_with_pages_only_where_they_are_known(portaal: Map) -> None:
    stukken = {
        "documenten/0001.pdf": ["Een.", "===", "Twee."],
        "documenten/0002.pdf": ["Een {{5.1.2.e|naam}}."],
    }
    rijen = [rij("0001", "openbaar"), rij("0002", "deels openbaar"), rij("0003"), rij("0004")]
    portaal.add("2025/a", CONVENANT, rijen, stukken)
    documenten, paginas = delen(portaal)["beoordelingen"]["tabellen"]
    assert documenten["kolommen"] == ["Jaar", "Openbaar", "Deels openbaar", "Niet openbaar", "Totaal"]
    assert cellen(documenten)["2025"] == ["1", "1", "2", "4"]
    assert paginas["kolommen"] == ["Jaar", "Openbaar", "Deels openbaar", "Totaal"]
    assert cellen(paginas)["2025"] == ["2", "1", "3"]
    (balk,) = delen(portaal)["beoordelingen"]["grafieken"][0]["rijen"]
    assert balk["voluit"] == "4 documenten: 1 openbaar, 1 deels openbaar, 2 niet openbaar"
    assert [deel["breedte"] for deel in balk["delen"]] == [25.0, 25.0, 50.0]


def test_nothing_published_gives_no_table_of_pages(portaal: Map) -> None:
    portaal.add("2025/a", CONVENANT, [rij("0001")])
    deel = delen(portaal)["beoordelingen"]
    assert [tabel["id"] for tabel in deel["tabellen"]] == ["documenten-per-beoordeling"]


@pytest.mark.parametrize("over", [False, True])
def test_bars_share_one_scale_and_stay_inside_it(over: bool) -> None:
    staven = [
        Staaf("a", "", (("een", 3), ("twee", 1)), over),
        Staaf("b", "", (("een", 0), ("twee", 2)), over),
    ]
    data = grafiek_data("x", "X", staven, [("een", "Een"), ("drie", "Drie")])
    eind = [[deel["x"] + deel["breedte"] for deel in rij["delen"]] for rij in data["rijen"]]
    assert eind == (
        [[100.0, pytest.approx(33.333)], [pytest.approx(66.667)]] if over else [[75.0, 100.0], [50.0]]
    )
    assert data["legenda"] == [{"soort": "een", "tekst": "Een"}]


def test_a_chart_of_nothing_divides_by_nothing() -> None:
    data = grafiek_data("x", "X", [Staaf("2025", "niet bekend", (("langste", 0),))], [])
    assert data["rijen"] == [{"label": "2025", "waarde": "niet bekend", "voluit": "niet bekend", "delen": []}]


def test_every_judgement_has_its_own_kind_of_bar(portaal: Map) -> None:
    rijen = [
        rij(f"{nummer:04}", oordeel.value, dubbel_van="0002" if oordeel is Beoordeling.DUBBEL else "",
            links="https://www.almere.example/x" if oordeel is Beoordeling.REEDS else "")
        for nummer, oordeel in enumerate(Beoordeling)
        if not oordeel.heeft_bestand
    ]  # fmt: skip
    portaal.add("2025/a", CONVENANT, rijen)
    (balk,) = delen(portaal)["beoordelingen"]["grafieken"][0]["rijen"]
    assert len({deel["soort"] for deel in balk["delen"]}) == len(rijen) == 4

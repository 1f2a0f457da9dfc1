# SPDX-License-Identifier: EUPL-1.2
"""The term of a decision on its page: the bar, the words beside it, and until when one can object."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pages.dossier import CONVENANT, PORTAAL, VERZOEK, Map
from woopub.law.termijnen import Behandeling, Grondslag, Stand, Stilstand, beslistermijn
from woopub.pages import make_pages
from woopub.pages.termijnbalk import balk_data

GELUID = "besluiten/2025/geluid/"
DATUMS = "datum_verzoek: 2024-11-04\ndatum_ontvangst: 2024-11-05\ndatum_besluit: 2025-01-20\n"


def pagina(portaal: Map, besluit: str = VERZOEK, **dagen: str) -> dict[str, Any]:
    """The page of a decision with other days; a day that is empty is left out."""
    for naam, dag in dagen.items():
        regels = [regel for regel in besluit.splitlines() if not regel.startswith(f"{naam}:")]
        besluit = "\n".join([*regels, *([f"{naam}: {dag}"] if dag else [])]) + "\n"
    return portaal.add("2025/geluid", besluit).pages()[GELUID].data


def regels(data: dict[str, Any]) -> dict[str, str]:
    return {regel["term"]: regel["waarde"] for regel in data["termijn"]["regels"]}


def feiten(data: dict[str, Any]) -> dict[str, str]:
    return {feit["term"]: feit["waarde"] for feit in data["feiten"]}


@pytest.mark.parametrize(
    ("besluit", "duur", "oordeel"),
    [
        ("2024-11-05", "Het besluit kwam op dezelfde dag.", "Dat was op tijd."),
        ("2024-11-06", "Het besluit kwam na 1 dag.", "Dat was op tijd."),
        ("2024-12-03", "Het besluit kwam na 28 dagen.", "Dat was op tijd."),
        ("2024-12-04", "Het besluit kwam na 29 dagen.", "Dat was 1 dag te laat."),
        ("2025-01-20", "Het besluit kwam na 76 dagen.", "Dat was 48 dagen te laat."),
    ],
)
def test_days_taken_and_verdict(portaal: Map, besluit: str, duur: str, oordeel: str) -> None:
    data = pagina(portaal, datum_besluit=besluit)
    assert (data["termijn"]["duur"], data["termijn"]["oordeel"]) == (duur, oordeel)
    assert regels(data)["Uiterste dag volgens de wet"] == "Uiterlijk 3 december 2024"
    assert data["termijn"]["ontbreekt_html"] == []


@pytest.mark.parametrize(
    ("extra", "uiterste_dag", "oordeel"),
    [
        ("verdaging: {datum: 2024-12-02}",
         "Uiterlijk 3 december 2024, met de verdaging 17 december 2024", "Dat was 34 dagen te laat."),
        ("opschortingen: [{van: 2024-11-20, tot: 2025-02-20, grondslag: zienswijzen}]",
         "Uiterlijk 5 maart 2025", "Dat was op tijd."),
        ("opschortingen: [{van: 2024-11-20, grondslag: zienswijzen}]",
         "Niet vast te stellen. Zonder opschorting: uiterlijk 3 december 2024",
         "Of dat op tijd was, is niet vast te stellen."),
        ("opschortingen: [{van: 2024-11-20}]\nverdaging: {datum: 2024-12-27}",
         "Niet vast te stellen. Zonder opschorting: uiterlijk 3 december 2024, met de verdaging 17 december 2024",
         "Of dat op tijd was, is niet vast te stellen."),
    ],
)  # fmt: skip
def test_last_day_in_words(portaal: Map, extra: str, uiterste_dag: str, oordeel: str) -> None:
    data = pagina(portaal, VERZOEK + extra + "\n")
    assert regels(data)["Uiterste dag volgens de wet"] == uiterste_dag
    assert data["termijn"]["oordeel"] == oordeel
    assert bool(data["termijn"]["ontbreekt_html"]) is ("niet vast te stellen" in oordeel)


def test_what_is_missing_is_named_with_the_law(portaal: Map) -> None:
    data = pagina(portaal, VERZOEK + "procesverloop: [{datum: 2024-11-12, soort: precisering}]\n")
    (zin,) = data["termijn"]["ontbreekt_html"]
    assert "12 november 2024" in zin
    assert 'href="../../../wet/woo/4.1/#lid-5"' in zin
    assert "te laat" not in data["termijn"]["oordeel"]


def test_without_a_day_of_receipt_it_counts_from_the_request_and_is_never_late(portaal: Map) -> None:
    data = pagina(portaal, datum_ontvangst="")
    assert regels(data)["Verzoek"] == "4 november 2024"
    assert (
        regels(data)["Uiterste dag volgens de wet"] == "Niet vast te stellen. Niet eerder dan 2 december 2024"
    )
    assert data["termijn"]["oordeel"] == "Of dat op tijd was, is niet vast te stellen."
    assert feiten(data)["Behandeltijd"] == "77 dagen, gerekend vanaf de dag van het verzoek"


def test_late_postponement_does_not_count_and_says_so(portaal: Map) -> None:
    aanvaard = "aanvaard: [{code: TRM005, reden: Zo is het destijds gegaan.}]\n"
    data = pagina(portaal, VERZOEK + "verdaging: {datum: 2024-12-05, reden: omvang}\n" + aanvaard)
    assert regels(data)["Verdaging meegedeeld"] == "5 december 2024, na de eerste termijn: zij telt niet mee"
    assert regels(data)["Uiterste dag volgens de wet"] == "Uiterlijk 3 december 2024"
    assert data["termijn"]["oordeel"] == "Dat was 48 dagen te laat."


def test_too_few_days_show_nothing(portaal: Map) -> None:
    data = pagina(portaal, datum_verzoek="", datum_ontvangst="")
    assert data["termijn"] is None
    assert "Behandeltijd" not in feiten(data)


def test_days_that_cannot_be_are_no_term(portaal: Map) -> None:
    data = pagina(portaal, datum_besluit="2024-11-01")
    assert data["termijn"] is None
    assert "Behandeltijd" not in feiten(data)


def test_only_decisions_on_requests_have_a_term(portaal: Map) -> None:
    data = portaal.add("2025/x", CONVENANT + DATUMS).pages()["besluiten/2025/x/"].data
    assert data["termijn"] is None
    assert {"Behandeltijd", "Bezwaar mogelijk"} & set(feiten(data)) == set()


def test_days_that_the_portal_counts_as_holidays_reach_page_and_term(portaal: Map) -> None:
    instelling = PORTAAL.instelling.model_copy(update={"vrije_dagen": (date(2024, 12, 3), date(2025, 3, 3))})
    publicaties = portaal.add("2025/geluid", VERZOEK).checked()
    pages = {page.url: page for page in make_pages(replace(PORTAAL, instelling=instelling), publicaties)}
    data = pages[GELUID].data
    assert regels(data)["Uiterste dag volgens de wet"] == "Uiterlijk 4 december 2024"
    assert feiten(data)["Bezwaar mogelijk"] == "tot en met 4 maart 2025"


@pytest.mark.parametrize(
    ("dagen", "einde"),
    [
        ({"datum_besluit": "2024-03-12", "datum_verzoek": "2024-02-20", "datum_ontvangst": "2024-02-20"},
         "23 april 2024"),
        # The 5th of May is a holiday in every year.
        ({"datum_besluit": "2026-03-24", "publicatiedatum": "2026-03-25"}, "6 mei 2026"),
        ({"datum_bekendmaking": "2025-01-22"}, "5 maart 2025"),
    ],
)  # fmt: skip
def test_last_day_to_object(portaal: Map, dagen: dict[str, str], einde: str) -> None:
    data = pagina(portaal, **dagen)
    assert data["bezwaar"]["einde"] == einde
    assert data["bezwaar"]["anders"] is False
    assert feiten(data)["Bezwaar mogelijk"] == f"tot en met {einde}"


@pytest.mark.parametrize(("weken", "anders"), [("6", False), ("4", True), ("12", True)])
def test_another_term_than_the_laws_is_said_to_be_so(portaal: Map, weken: str, anders: bool) -> None:
    besluit = VERZOEK.replace("bezwaar: {", f"bezwaar: {{termijn_weken: {weken}, ")
    data = pagina(portaal, besluit)
    assert (data["bezwaar"]["einde"], data["bezwaar"]["anders"]) == ("3 maart 2025", anders)


def test_no_word_on_objecting_gives_no_last_day(portaal: Map) -> None:
    besluit = "\n".join(regel for regel in VERZOEK.splitlines() if not regel.startswith("bezwaar:"))
    data = pagina(portaal, besluit + "\nbesluit: U kunt bezwaar maken bij het college.\n")
    assert data["bezwaar"] is None
    assert "Bezwaar mogelijk" not in feiten(data)


def test_sending_is_a_step_where_it_was_another_day(portaal: Map) -> None:
    data = pagina(portaal, datum_bekendmaking="2025-01-22")
    stappen = [(stap["soort"], stap["datum_iso"]) for stap in data["tijdlijn"]]
    assert stappen[-3:] == [
        ("Besluit", "2025-01-20"), ("Bekendmaking", "2025-01-22"), ("Publicatie", "2025-02-03"),
    ]  # fmt: skip
    assert feiten(data)["Verzonden"] == "22 januari 2025"


def test_sending_on_the_same_day_or_told_by_a_step_is_no_step_of_its_own(portaal: Map) -> None:
    zelfde = pagina(portaal, datum_bekendmaking="2025-01-20")
    assert "Bekendmaking" not in [stap["soort"] for stap in zelfde["tijdlijn"]]
    assert "Verzonden" not in feiten(zelfde)
    eigen = "procesverloop: [{datum: 2025-01-22, soort: verzending, tekst: Het besluit is verstuurd.}]\n"
    portaal.adressen.clear()
    data = pagina(portaal, VERZOEK + eigen, datum_bekendmaking="2025-01-22")
    assert [stap["soort"] for stap in data["tijdlijn"] if stap["datum_iso"] == "2025-01-22"] == ["Verzending"]


DAG = date(2024, 11, 5)


def soorten(delen: list[dict[str, Any]]) -> list[str]:
    return [deel["soort"] for deel in delen]


def test_bar_has_the_days_at_their_place() -> None:
    stil = Stilstand(date(2024, 11, 15), date(2024, 11, 25), Grondslag.ZIENSWIJZEN)
    behandeling = Behandeling("woo", DAG, DAG, date(2025, 1, 13), date(2024, 12, 9), None, (stil,))
    termijn = beslistermijn(behandeling)
    assert termijn is not None
    balk = balk_data(termijn, behandeling.verdaging)
    # 70 days are drawn: from the day of receipt up to and including that of the decision.
    assert balk["wet"] == [
        {"soort": "eerste", "x": 0.0, "breedte": round(39 / 70 * 100, 3)},
        {"soort": "verdaging", "x": round(39 / 70 * 100, 3), "breedte": 20.0},
        {"soort": "stilstand", "x": round(11 / 70 * 100, 3), "breedte": round(10 / 70 * 100, 3)},
    ]
    grens = round(53 / 70 * 100, 3)
    assert balk["echt"] == [
        {"soort": "behandeling", "x": 0.0, "breedte": grens},
        {"soort": "te-laat", "x": grens, "breedte": round(100 - grens, 3)},
    ]
    assert [merk["soort"] for merk in balk["merken"]] == ["verdaagd", "uiterste-dag"]
    assert [(s["maand"], s["jaar"]) for s in balk["streepjes"]] == [("dec", "2024"), ("jan", "2025")]


def test_a_postponement_on_the_day_after_the_term_is_marked_apart_from_its_end() -> None:
    """The first term ended on 3 December; what was told on the 4th stands in the middle of that day."""
    behandeling = Behandeling("woo", DAG, DAG, date(2024, 12, 14), date(2024, 12, 4))
    termijn = beslistermijn(behandeling)
    assert termijn is not None
    plekken = {merk["soort"]: merk["x"] for merk in balk_data(termijn, behandeling.verdaging)["merken"]}
    assert plekken == {"verdaagd": round(29.5 / 40 * 100, 3), "uiterste-dag": round(29 / 40 * 100, 3)}


def test_a_suspension_on_an_unknown_ground_is_not_drawn_as_one_that_counts() -> None:
    stil = Stilstand(date(2024, 11, 15), date(2024, 11, 25), None)
    termijn = beslistermijn(Behandeling("woo", DAG, DAG, date(2024, 12, 10), stilstanden=(stil,)))
    assert termijn is not None
    assert (termijn.stand, termijn.stilstand) == (Stand.ONBEKEND, ())
    assert soorten(balk_data(termijn, None)["wet"]) == ["eerste", "onzeker"]
    assert termijn.ontbreekt == (
        "De grondslag van de opschorting van 15 november 2024 is niet bekend, en daarmee het aantal dagen niet.",
    )


def test_a_kind_that_is_drawn_is_explained_and_no_other() -> None:
    termijn = beslistermijn(Behandeling("woo", DAG, DAG, date(2024, 11, 20)))
    assert termijn is not None
    balk = balk_data(termijn, None)
    assert soorten(balk["legenda"]) == soorten([*balk["wet"], *balk["echt"]]) == ["eerste", "behandeling"]
    assert soorten(balk["merklegenda"]) == ["uiterste-dag"]


dagen = st.dates(date(2020, 1, 1), date(2026, 12, 31))


@st.composite
def behandelingen(draw: st.DrawFn) -> Behandeling:
    """Any handling of a request, decided on or after the day of receipt."""
    ontvangst = draw(dagen)
    stil = st.builds(Stilstand, dagen, st.none() | dagen, st.sampled_from([None, *Grondslag]))
    return Behandeling(
        wet=draw(st.sampled_from(["woo", "wob"])),
        ontvangst=draw(st.sampled_from([None, ontvangst])),
        verzoek=ontvangst,
        besluit=ontvangst + timedelta(days=draw(st.integers(0, 2000))),
        verdaging=draw(st.none() | dagen),
        stilstanden=tuple(draw(st.lists(stil, max_size=3))),
    )


@given(behandelingen())
def test_bar_stays_inside_the_picture_and_never_shows_a_late_day_that_is_not_sure(
    behandeling: Behandeling,
) -> None:
    termijn = beslistermijn(behandeling)
    assert termijn is not None
    balk = balk_data(termijn, behandeling.verdaging)
    for deel in (*balk["wet"], *balk["echt"]):
        assert deel["breedte"] > 0
        assert 0 <= deel["x"] <= deel["x"] + deel["breedte"] <= 100.01
    for plek in (*balk["merken"], *balk["streepjes"]):
        assert 0 <= plek["x"] <= 100
    assert len(balk["streepjes"]) <= 5
    assert ("te-laat" in soorten(balk["echt"])) is (termijn.stand is Stand.TE_LAAT)
    assert ("onzeker" in soorten(balk["wet"])) <= (not termijn.einde.zeker)
    assert ("uiterste-dag" in soorten(balk["merken"])) is termijn.einde.zeker

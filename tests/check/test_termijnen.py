# SPDX-License-Identifier: EUPL-1.2
"""What the rules on terms say, and when they keep silent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.besluiten.maken import Wijziging, Zet, codes, find, yml
from tests.check.geval import GEEN_VERZOEK, INGETROKKEN, INTREKKING, Geval, alle
from tests.check.gevallen_termijnen import (
    DAG_KORTER,
    GEEN_EINDE,
    GEVALLEN,
    OPSCHORTING,
    STAP_BESLUIT,
    ZONDER_BEZWAAR,
    stap,
)
from tests.make_pdf import Drawing, draw_scan
from woopub.check.bezwaar import noemt_bezwaar
from woopub.check.termijnen import laatste_dag
from woopub.model import Bevinding


def van_termijnen(bevindingen: tuple[Bevinding, ...]) -> list[str]:
    return [b.code for b in bevindingen if b.code.startswith("TRM")]


def enige(bevindingen: tuple[Bevinding, ...]) -> Bevinding:
    assert len(bevindingen) == 1, bevindingen
    return bevindingen[0]


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_every_finding_names_its_article_as_it_was_on_the_day_of_the_decision(
    geval: Geval, tmp_path: Path
) -> None:
    bevinding = enige(find(tmp_path, *alle(geval.fout)))
    assert bevinding.bepaling is not None
    assert bevinding.bepaling.voluit in bevinding.melding
    assert bevinding.bepaling.dag in (date(2024, 3, 12), None)
    assert bevinding.bepaling.adres


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_what_was_withdrawn_or_is_no_decision_has_no_terms(geval: Geval, tmp_path: Path) -> None:
    if not any("taal: nl" in str(w) or "status" in str(w) for w in alle(geval.fout)):
        ingetrokken = find(tmp_path / "a", *alle(geval.fout), INGETROKKEN, INTREKKING)
        assert van_termijnen(ingetrokken) == []
    if not any("verdaging" in str(w) or "reden" in str(w) for w in alle(geval.fout)):
        assert van_termijnen(find(tmp_path / "b", *alle(geval.fout), *GEEN_VERZOEK)) == []


# --- the term of the decision


def test_how_late_is_said_with_the_last_day(tmp_path: Path) -> None:
    melding = enige(find(tmp_path, DAG_KORTER)).melding
    assert "12 maart 2024 kwam 1 dag te laat" in melding
    assert "was 11 maart 2024 (artikel 4.4, eerste lid, van de Woo)" in melding


def test_at_least_how_late_where_the_last_day_is_not_sure(tmp_path: Path) -> None:
    kort = yml(OPSCHORTING, "{van: 2024-01-20, tot: 2024-02-01, grondslag: een brief}")
    bevinding = enige(find(tmp_path, kort))
    assert bevinding.code == "TRM003"
    assert "minstens 6 dagen te laat" in bevinding.melding
    assert "op zijn laatst 6 maart 2024" in bevinding.melding


def test_all_that_is_missing_is_one_finding(tmp_path: Path) -> None:
    tweede = "{van: 2024-01-25, tot: , grondslag: zienswijzen}"
    wijzigingen = (
        yml(OPSCHORTING, f"{OPSCHORTING.replace('2024-02-08', '')}\n  - {tweede}"),
        yml("datum_ontvangst: 2024-01-11\n", ""),
        yml(STAP_BESLUIT, stap("2024-01-15") + STAP_BESLUIT),
    )
    melding = enige(find(tmp_path, *wijzigingen)).melding
    for stuk in (
        "dag van ontvangst",
        "15 januari 2024",
        "opschortingen van 20 januari 2024 en 25 januari 2024",
    ):
        assert stuk in melding
    assert "te laat" not in melding


@pytest.mark.parametrize(
    ("wijziging", "code"),
    [
        (yml("van: 2024-01-20", "van: 2024-01-32"), "MET004"),
        (yml("tot: 2024-02-08", "tot: 2024-02-28"), ""),
        (yml("datum_ontvangst: 2024-01-11", "datum_ontvangst: 2024-01-41"), "MET004"),
        (yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-02-37"), "MET004"),
        (yml("{datum: 2024-01-10, soort: verzoek}", "{datum: 2024-01-40, soort: precisering}"), "MET004"),
        (yml("datum_ontvangst: 2024-01-11", "datum_ontvangst: 2023-01-11"), "TRM002"),
        (yml("tot: 2024-02-08", "tot: 2024-01-08"), "TRM002"),
        (yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-03-13"), "TRM002"),
        (yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-01-10"), "TRM002"),
    ],
)
def test_what_has_a_finding_of_its_own_makes_no_decision_late(
    wijziging: Wijziging, code: str, tmp_path: Path
) -> None:
    assert set(codes(find(tmp_path, wijziging))) == ({code} if code else set())


def test_postponement_that_came_too_late_does_not_count(tmp_path: Path) -> None:
    bevindingen = find(tmp_path, yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-02-28"))
    assert sorted(codes(bevindingen)) == ["TRM003", "TRM005"]
    te_laat, verdaagd = sorted(bevindingen, key=lambda b: b.code)
    assert "De verdaging telt niet mee" in te_laat.melding
    assert "op 27 februari 2024 eindigde" in verdaagd.melding
    assert verdaagd.blokkeert


def test_postponement_is_not_late_where_that_is_not_sure(tmp_path: Path) -> None:
    laat = yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-02-28")
    assert codes(find(tmp_path, laat, GEEN_EINDE)) == ["TRM004"]


def test_the_wob_allows_four_weeks_and_names_its_own_article(tmp_path: Path) -> None:
    wob = yml("taal: nl", "wet: wob")
    vijf = yml("reden: Er zijn veel documenten.", "weken: 5")
    bevindingen = [b for b in find(tmp_path, wob, vijf) if b.code.startswith("TRM")]
    assert sorted(codes(tuple(bevindingen))) == ["TRM005", "TRM006"]
    assert {b.bepaling.voluit for b in bevindingen if b.bepaling} == {"artikel 6, tweede lid, van de Wob"}


@pytest.mark.parametrize("weken", [3, 4])
def test_a_request_from_before_the_woo_could_be_postponed_as_the_wob_allows(
    weken: int, tmp_path: Path
) -> None:
    oud = (
        yml("datum_verzoek: 2024-01-10", "datum_verzoek: 2022-04-29"),
        yml("datum_ontvangst: 2024-01-11", "datum_ontvangst: 2022-04-29"),
        yml("verdaging: {datum: 2024-02-07, ", f"verdaging: {{datum: 2022-05-09, weken: {weken}, "),
    )
    assert van_termijnen(find(tmp_path, *oud)) == ["TRM003"]


# --- publication


@pytest.mark.parametrize(
    ("status", "dag", "verwacht"),
    [
        ("gepland", "2024-06-15", ["TRM007"]),
        ("concept", "2024-06-15", []),
        ("gepubliceerd", "2024-06-02", ["TRM001"]),
    ],
)
def test_a_planned_day_can_be_too_late(status: str, dag: str, verwacht: list[str], tmp_path: Path) -> None:
    wijzigingen = (
        yml("status: gepubliceerd", f"status: {status}"),
        yml("publicatiedatum: 2024-03-15", f"publicatiedatum: {dag}"),
    )
    gevonden = codes(find(tmp_path, *wijzigingen))
    assert [code for code in gevonden if code == "TRM007"] == [c for c in verwacht if c == "TRM007"]
    assert set(verwacht) <= set(gevonden)


def test_where_nothing_is_given_a_third_party_has_nothing_to_wait_for(tmp_path: Path) -> None:
    niets = yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: geen openbaarmaking\nbezwaar_derden: ja")
    assert "TRM011" not in codes(find(tmp_path, niets))


# --- objection


def brief(tekst: str) -> Zet:
    drawing = Drawing("Voorbeeld van een besluit")
    drawing.paragraph(tekst)
    return Zet("besluitbrief.pdf", drawing.save())


@pytest.mark.parametrize(
    ("tekst", "noemt"),
    [
        ("U kunt binnen zes weken een bezwaarschrift indienen.", True),
        ("Tegen dit besluit kunt u bezwaar maken.", True), ("Heeft u bezwaar tegen dit besluit?", True),
        ("Tegen dit besluit staat beroep open.", True), ("Bent u het er niet mee eens? Ga dan in beroep.", True),
        ("U kunt hiertegen geen bezwaar maken.", True), ("BEZWAAR", True), ("Rechtsmiddelen: bezwaar en beroep", True),
        ("De derde heeft geen bezwaar tegen openbaarmaking.", False), ("U doet een beroep op de Woo.", False),
        ("De aannemer had bezwaar.", False), ("Het beroepsgeheim weegt zwaarder.", False), ("Wij besluiten zo.", False),
        ("De bezwaren tegen openbaarmaking wegen niet op.", False), ("", False),
    ],
)  # fmt: skip
def test_words_of_objection(tekst: str, noemt: bool) -> None:
    assert noemt_bezwaar(tekst) is noemt


@pytest.mark.parametrize(
    ("wijziging", "verwacht"),
    [
        (brief("Tegen dit besluit kunt u bezwaar maken."), []),
        (brief("De derde heeft geen bezwaar tegen openbaarmaking."), ["TRM010"]),
        (Zet("besluitbrief.pdf", draw_scan("Wie weet wat hier staat.")), []),
        (yml("status: gepubliceerd", "status: concept"), []),
        (yml("taal: nl", "bezwaar: {adres: Postbus 1, Almere}"), []),
    ],
)
def test_a_decision_that_is_silent_on_objection(
    wijziging: Wijziging, verwacht: list[str], tmp_path: Path
) -> None:
    assert van_termijnen(find(tmp_path, ZONDER_BEZWAAR, wijziging)) == verwacht


# --- a term within which all becomes public


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("uiterlijk 1 mei 2024", "2024-05-01"), ("2024-05-01", "2024-05-01"), ("1-5-2024", "2024-05-01"),
        ("op 01/05/2024", "2024-05-01"), ("eind Mei 2024", "2024-05-31"), ("februari 2024", "2024-02-29"),
        ("tussen 1 mei 2024 en 1 juni 2025", "2025-06-01"), ("na het debat", None), ("", None), ("in 2024", None),
        ("31 februari 2024", None), ("binnen 6 weken", None), ("1 mei 2024 of 2024-13-01", None),
    ],
)  # fmt: skip
def test_the_day_in_a_term(tekst: str, dag: str | None) -> None:
    assert laatste_dag(tekst) == (date.fromisoformat(dag) if dag else None)

# SPDX-License-Identifier: EUPL-1.2
"""Rules: which act, what applies to which publication, and findings that a clerk can act on."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.besluiten.maken import (
    PAD,
    VANDAAG,
    Weg,
    Wijziging,
    Zet,
    check_portaal,
    codes,
    csv,
    draw_open,
    find,
    make_portaal,
    yml,
)
from tests.check.geval import GEEN_VERZOEK, INGETROKKEN, INTREKKING, Geval, alle, grond_0003
from tests.check.gevallen import GEVALLEN
from woopub.check import judge
from woopub.check.gronden import judge_code
from woopub.law.gronden import ANDERE_CODES, GRONDEN
from woopub.model import Bestand, Bestanden, Bevinding, Status, Uitkomst
from woopub.read import read_publicatie

MOTIVEER_521B = yml(
    "bijlagen:\n",
    "  - {code: 5.1.2.b, motivering: De prijs die de gemeente biedt bleef geheim.}\nbijlagen:\n",
)
REDEN = yml("bijlagen:\n", "  - {code: 10.2.e, motivering: Namen.}\nbijlagen:\n")


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_a_finding_says_where_what_and_what_to_do(geval: Geval, tmp_path: Path) -> None:
    for bevinding in find(tmp_path, *alle(geval.fout)):
        assert re.match(r"['‘A-Z0-9`]", bevinding.melding)
        assert bevinding.melding.endswith((".", "?"))
        assert bevinding.advies.endswith((".", "?"))
        assert (tmp_path / "portaal" / bevinding.bestand).exists()
        if bevinding.bestand.endswith((".yml", ".csv")):
            assert bevinding.regel
        if bevinding.bestand.endswith(".csv") and bevinding.code not in ("INV002", "INV012"):
            assert bevinding.cel


# --- which act


@pytest.mark.parametrize(
    ("besluitdatum", "wet"),
    [("2022-04-30", "wob"), ("2022-05-01", "woo"), ("2024-03-12", "woo"), ("2009-01-01", "wob")],
)
def test_the_day_of_the_decision_says_which_act(besluitdatum: str, wet: str, tmp_path: Path) -> None:
    dag = yml("datum_besluit: 2024-03-12", f"datum_besluit: {besluitdatum}")
    fout = [b for b in find(tmp_path, dag, grond_0003("10.2.e"), REDEN) if b.code == "GRD005"]
    assert {b.melding.rpartition(" ")[2] for b in fout} == {"Wob." if wet == "wob" else "Woo."}


@pytest.mark.parametrize(("wet", "vreemd"), [("wob", "5.1.2.e"), ("woo", "10.2.e")])
def test_the_field_wet_goes_before_the_day(wet: str, vreemd: str, tmp_path: Path) -> None:
    alle_ = find(tmp_path, yml("taal: nl", f"wet: {wet}"), grond_0003("10.2.e"), REDEN)
    # Which grounds the law of that day had, is another question.
    bevindingen = [b for b in alle_ if b.code == "GRD005"]
    assert {b.melding for b in bevindingen} == {f"De grond {vreemd} hoort niet bij de {wet.capitalize()}."}


def test_without_a_request_the_day_of_publication_says_which_act(tmp_path: Path) -> None:
    oud = yml("datum_besluit: 2024-03-12", "datum_besluit: 2019-01-01")
    assert find(tmp_path / "a", *GEEN_VERZOEK, oud) == ()
    bevindingen = find(tmp_path / "b", oud)
    assert "GRD005" in codes(bevindingen)


# --- publications without a decision on a request


@pytest.mark.parametrize(
    "wijziging",
    [
        grond_0003("5.1.2.e; 5.2.1"),
        yml("bijlagen:\n", "  - {code: 5.2.1, motivering: Overleg.}\nbijlagen:\n"),
        yml("{document: '0002'", "{document: '0004'"),
        yml("datum_ontvangst: 2024-01-11", "datum_ontvangst: 2031-01-01"),
        yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-06-15"),
        csv("2023-05,", "2204,"),
        yml("van: 2022, tot: 2023-05", "van: 2022, tot: 2021"),
        yml("datum_besluit: 2024-03-12\n", ""),
        Weg("besluitbrief.pdf"),
    ],
)
def test_without_a_request_there_is_no_motivation_and_no_term_to_judge(
    wijziging: Wijziging, tmp_path: Path
) -> None:
    assert find(tmp_path / "a", *GEEN_VERZOEK, wijziging) == ()
    assert find(tmp_path / "b", wijziging) != ()


def test_a_notice_of_withdrawal_does_not_wait_for_a_motivation(tmp_path: Path) -> None:
    ongemotiveerd = (grond_0003("5.1.2.e; 5.2.1"), MOTIVEER_521B)
    assert set(codes(find(tmp_path / "a", *ongemotiveerd))) == {"GRD003", "GRD004"}
    assert find(tmp_path / "b", *ongemotiveerd, INGETROKKEN, INTREKKING) == ()


def test_without_a_request_references_still_have_to_be_right(tmp_path: Path) -> None:
    onbekend = yml("{document: '0002'", "{document: '0099'")
    assert codes(find(tmp_path, *GEEN_VERZOEK, onbekend)) == ["GRD006"]


# --- grounds


@pytest.mark.parametrize("code", GRONDEN)
def test_every_ground_is_known_under_its_own_act_only(code: str) -> None:
    wet = GRONDEN[code].wet
    assert judge_code(code, wet) is None
    vondst = judge_code(code, "wob" if wet == "woo" else "woo")
    assert vondst is not None
    assert vondst[0] == "GRD005"


@pytest.mark.parametrize(
    ("code", "verwacht", "advies"),
    [
        ("10.2", "GRD002", "onderdeel"), ("5.1", "GRD002", "onderdeel"), ("5.1.2.E", "GRD001", "'5.1.2.e'"),
        ("5.1.2e", "GRD001", "'5.1.2.e'"), ("artikel 5.1, tweede lid, onder e", "GRD001", "'5.1.2.e'"),
        ("", "GRD001", "Gebruik"), ("x" * 5000, "GRD001", "Gebruik"), ("５.1.2.e", "GRD001", "'5.1.2.e'"),
        ("buiten verzoek", "GRD001", "overwegingen"),
    ],
)  # fmt: skip
def test_a_code_that_is_not_right(code: str, verwacht: str, advies: str) -> None:
    vondst = judge_code(code, "woo")
    assert vondst is not None
    assert vondst[0] == verwacht
    assert advies in vondst[2]
    assert len(vondst[1]) < 120


@pytest.mark.parametrize("code", ANDERE_CODES)
def test_other_marks_may_stand_in_the_inventory_and_among_the_letters(code: str, tmp_path: Path) -> None:
    letters = yml("letters: {J: 5.1.2.e}", f"letters: {{K: {code}}}")
    assert find(tmp_path, grond_0003(f"5.1.2.e; {code}"), letters) == ()


# --- files


@pytest.mark.parametrize("volgorde", [("0003,", "0008,"), ("0008,", "0003,")])
def test_a_withheld_file_is_found_whichever_row_comes_first(
    volgorde: tuple[str, str], tmp_path: Path
) -> None:
    """The order of rows that name one file does not matter; a withheld file never slips through."""
    rijen = {
        "0003,": "0003,Verslag,,,,,niet openbaar,5.1.2.e,,x.pdf,,,,,,,",
        "0008,": "0008,Verslag,,,,,openbaar,,,x.pdf,,,,,,,",
    }
    nieuw = "\n".join(rijen[begin] for begin in volgorde)
    inventaris = csv("0003,Gespreksverslag,2023-05,verslag,,,niet openbaar,5.1.2.e,,,,,,,,,", nieuw)
    controle = check_portaal(tmp_path, inventaris, Zet("documenten/x.pdf", draw_open()))
    assert codes(controle.oordeel.bevindingen) == ["BST007"]
    assert controle.oordeel.geblokkeerd == (PAD,)


def test_many_documents_are_judged_quickly(tmp_path: Path) -> None:
    """No rule compares every row with every file: 5,000 documents take a second, not minutes."""
    publicatie, _ = read_publicatie(root := make_portaal(tmp_path), root / PAD)
    assert publicatie is not None
    namen = [f"d{nummer}" for nummer in range(5_000)]
    bestanden = tuple(Bestand(f"{PAD}/documenten/{naam}.pdf", 1) for naam in namen)
    groot = replace(
        publicatie,
        besluit=publicatie.besluit.model_copy(
            update={
                "status": Status.CONCEPT,
                "bijlagen": (),
                "gronden": (),
                "uitkomst": Uitkomst.OPENBAARMAKING,
            }
        ),
        inventaris=tuple(replace(publicatie.inventaris[0], id=naam) for naam in namen),
        bestanden=Bestanden(publicatie.bestanden.brief, bestanden),
    )
    gezien = [Bevinding("TOE003", bestand.pad, "Geen taal.", "Stel de taal in.") for bestand in bestanden]
    begin = time.perf_counter()
    oordeel = judge([groot], {}, gezien, VANDAAG)
    assert time.perf_counter() - begin < 5
    assert [(b.code, b.document) for b in oordeel.bevindingen[:2]] == [("TOE003", "d0"), ("TOE003", "d1")]
    assert len(oordeel.bevindingen) == 5_000

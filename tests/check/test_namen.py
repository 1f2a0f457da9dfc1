# SPDX-License-Identifier: EUPL-1.2
"""Names of persons among senders and receivers: what is found, what is not, what is allowed, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.besluiten.maken import codes, csv, find, mkdocs, yml
from tests.check.tabel_naam import GEEN, PERSONEN
from woopub.check import allow, check_namen
from woopub.check.persoonsnaam import find_namen
from woopub.model import Inventarisregel, Niveau
from woopub.tooi import organisaties

AFZENDER = "0001,Nota over de brug,2023-05-09,nota,Gemeente,Raad"


def rij(afzender: str, *ontvanger: str) -> Inventarisregel:
    """A row with these people."""
    leeg = Inventarisregel(
        "0001", "Nota", None, "", (), (), None, (), "", "", "", "", (), (), opgeschort=False, zaaknummers=(), links=(),
        rij=14, regel=14,
    )  # fmt: skip
    return replace(leeg, afzender=(afzender,), ontvanger=ontvanger)


@pytest.mark.parametrize("waarde", PERSONEN)
def test_a_person_is_seen(waarde: str) -> None:
    assert find_namen(waarde)


@pytest.mark.parametrize("waarde", GEEN)
def test_a_body_is_no_person(waarde: str) -> None:
    assert [gegeven.waarde for gegeven in find_namen(waarde)] == []


def test_the_tables_are_large_enough() -> None:
    assert min(len(set(PERSONEN)), len(set(GEEN))) >= 60


def test_no_body_of_the_official_lists_is_a_person() -> None:
    namen = {
        naam
        for o in organisaties()
        for naam in (o.label, o.naam, *o.andere_namen, *o.eerdere_namen, f"afdeling {o.naam}")
    }
    assert len(namen) > 3_000
    assert [naam for naam in sorted(namen) if find_namen(naam)] == []


@pytest.mark.parametrize(
    "spellingen",
    [
        ("J. Voorbeeld", "Voorbeeld, J.", "drs. J. Voorbeeld", "J Voorbeeld", "wethouder J. Voorbeeld (B&W)"),
        ("Jan van Voorbeeld", "Voorbeeld, Jan van", "dhr. Jan van Voorbeeld"),
    ],
)
def test_spellings_of_one_name_are_the_same(spellingen: tuple[str, ...]) -> None:
    assert len({gegeven.sleutel for waarde in spellingen for gegeven in find_namen(waarde)}) == 1


def test_the_finding_says_where_and_never_who() -> None:
    (eerste, tweede) = check_namen(
        rij("J. Voorbeeld", "Gemeente", "A. Testpersoon", "dhr. B. Testpersoon"), "lijst.xlsx"
    )
    assert (eerste.code, eerste.cel, eerste.document, eerste.niveau) == (
        "PER008",
        "E14",
        "0001",
        Niveau.WAARSCHUWING,
    )
    assert tweede.cel == "F14"
    assert "2 namen" in tweede.melding
    for bevinding in (eerste, tweede):
        assert "Voorbeeld" not in repr(bevinding)
        assert "Testpersoon" not in f"{bevinding}{bevinding.record()}"
    assert eerste.geheim is not None
    assert eerste.geheim.onthul() == "J. Voorbeeld"


@pytest.mark.parametrize("ingang", ["J. Voorbeeld", "Voorbeeld, J.", " dhr. J. Voorbeeld "])
def test_a_name_that_was_allowed_is_no_finding(ingang: str) -> None:
    assert list(check_namen(rij("J. Voorbeeld", "wethouder J. Voorbeeld"), "x", allow((ingang,)))) == []
    assert len(list(check_namen(rij("K. Voorbeeld"), "x", allow((ingang,))))) == 1


def test_names_elsewhere_are_not_looked_for(tmp_path: Path) -> None:
    assert find(tmp_path, csv("Nota over de brug", "Nota van J. Voorbeeld")) == ()


def test_the_portal_allows_and_weighs(tmp_path: Path) -> None:
    fout = csv(AFZENDER, AFZENDER.replace("Gemeente", "J. Voorbeeld"))
    mag = mkdocs("    contact:", "    persoonsgegevens: {toegestaan: [J. Voorbeeld]}\n    contact:")
    zwaar = mkdocs("    contact:", "    persoonsgegevens: {weging: blokkade}\n    contact:")
    assert find(tmp_path / "a", fout, mag) == ()
    (bevinding,) = find(tmp_path / "b", fout, zwaar)
    assert (bevinding.code, bevinding.niveau) == ("PER008", Niveau.BLOKKADE)


def test_who_withdraws_a_publication_need_not_clean_its_rows(tmp_path: Path) -> None:
    fout = csv(AFZENDER, AFZENDER.replace("Gemeente", "J. Voorbeeld"))
    ingetrokken = yml("status: gepubliceerd", "status: ingetrokken")
    reden = yml("taal: nl", "intrekking: {datum: 2024-04-01, reden: correctie procedurele fout}")
    assert "PER008" not in codes(find(tmp_path, fout, ingetrokken, reden))

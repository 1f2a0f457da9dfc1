# SPDX-License-Identifier: EUPL-1.2
"""Headings and cells one by one, through a real file: what is read, and what is said of which cell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.read.lijst.bladen import Waarde, lees_rijen
from tests.read.lijst.tabel_cellen import ANDERE, PER_VELD, Cel
from tests.read.lijst.tabel_koppen import GEEN_KOP, INTERN, KOPPEN, ONBEKEND
from woopub.model import KOLOMMEN, Datum, Niveau
from woopub.read.lijst.koppen import zoek_kop

GEVALLEN = [(veld, geval) for veld, gevallen in PER_VELD.items() for geval in gevallen]
GEVALLEN += [(kop.veld, geval) for geval in ANDERE if (kop := zoek_kop(geval.kop))]
PLAATSEN = {"id": 0, "titel": 1, "beoordeling": 2}


def regels(tekst: str) -> list[str]:
    """The lines of a block, in which a heading may break over lines too."""
    return [regel.strip() for regel in tekst.replace("\n        ", "\0").split("\0") if regel.strip()]


@pytest.mark.parametrize(
    ("kop", "veld"), [(kop, veld) for veld, tekst in KOPPEN.items() for kop in regels(tekst)]
)
def test_a_heading_means_one_column(kop: str, veld: str) -> None:
    gevonden = zoek_kop(kop)
    assert gevonden is not None
    assert (gevonden.veld, gevonden.kruis) == (veld, "")


@pytest.mark.parametrize("tekst", [regel.strip() for regel in INTERN.splitlines() if regel.strip()])
def test_what_is_for_internal_use_has_no_place(tekst: str, tmp_path: Path) -> None:
    gevonden = zoek_kop(tekst)
    assert gevonden is not None
    assert gevonden.intern
    koppen = ["nr", "naam document", "beoordeling", tekst]
    rijen, bevindingen = lees_rijen(tmp_path, [koppen, ["1", "Nota", "openbaar", "INTERN"]])
    assert "INTERN" not in repr(rijen)
    assert [(b.code, b.cel, b.niveau) for b in bevindingen] == [("INV020", "D1", Niveau.WAARSCHUWING)]
    assert "intern gebruik" in bevindingen[0].melding


@pytest.mark.parametrize(
    "tekst", [regel.strip() for regel in (GEEN_KOP + ONBEKEND).splitlines() if regel.strip()]
)
def test_other_cells_are_no_heading(tekst: str) -> None:
    assert zoek_kop(tekst) is None


def test_own_headings_are_headings() -> None:
    assert [kop.veld for naam in KOLOMMEN if (kop := zoek_kop(naam))] == list(KOLOMMEN)


@pytest.mark.parametrize(("veld", "geval"), GEVALLEN, ids=lambda deel: str(deel)[:60])
def test_a_cell_is_read(veld: str, geval: Cel, tmp_path: Path) -> None:
    koppen, waarden = ["nr", "naam document", "beoordeling"], ["0012", "Nota", "openbaar"]
    plaats = PLAATSEN.get(veld, 3)
    rij: list[Waarde] = [*waarden, None]
    koppen = [*koppen, "soort"]
    koppen[plaats], rij[plaats] = geval.kop, geval.waarde
    rijen, bevindingen = lees_rijen(tmp_path, [koppen, rij])
    assert len(rijen) == 1
    if geval.verwacht is not None or veld != "id":
        assert _waarde(getattr(rijen[0], veld)) == geval.verwacht
    cel = f"{'ABCD'[plaats]}2"
    assert sorted((b.code, b.cel) for b in bevindingen) == sorted(
        (code, cel) for code in geval.vondst.split()
    )
    if geval.raad:
        assert any(geval.raad in f"{b.melding} {b.advies}" for b in bevindingen)


def _waarde(gelezen: Any) -> Any:
    return gelezen.iso if isinstance(gelezen, Datum) else gelezen


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(GEVALLEN) >= 150

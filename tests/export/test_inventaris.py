# SPDX-License-Identifier: EUPL-1.2
"""The inventory for reuse: the same rows as the clerk's own, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pages.dossier import CONVENANT, Map, rij
from woopub.export import inventaris_csv
from woopub.model import KOLOMMEN
from woopub.read.inventaris import read_inventaris
from woopub.read.tekst import clean_text

# What a clerk can type in a cell and gets back as typed.
CEL = (
    st.text(max_size=20)
    .map(lambda text: clean_text(text)[0].strip())
    .filter(lambda t: not t.startswith(tuple("=+-@")))
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples of a property."""
    return tmp_path_factory.mktemp("besluiten")


def export(root: Path, *rijen: dict[str, str]) -> bytes:
    (publicatie,) = Map(root).add("2025/x", CONVENANT, rijen).checked()
    return inventaris_csv(publicatie)


@given(st.lists(st.tuples(CEL.filter(bool), CEL, CEL), min_size=1, max_size=4))
def test_any_inventory_survives_write_and_read(root: Path, cellen: list[tuple[str, str, str]]) -> None:
    rijen = [
        dict(rij(f"{n}", titel=titel, soort=soort, toelichting=toelichting, datum="2024-05", thread="x"))
        for n, (titel, soort, toelichting) in enumerate(cellen)
    ]
    (root / "terug.csv").write_bytes(export(root, *rijen))
    eerst, _ = read_inventaris(root / "besluiten/2025/x/inventaris.csv", "x")
    terug, bevindingen = read_inventaris(root / "terug.csv", "x")
    assert terug == eerst
    assert bevindingen == []


@pytest.mark.parametrize("cel", ["=1+1", "+31 6", "-5", "@SUM(A1)"])
def test_cell_that_a_spreadsheet_would_run_is_text(tmp_path: Path, cel: str) -> None:
    data = export(tmp_path, dict(rij("a", titel=cel, afzender=cel)))
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
    assert (row["titel"], row["afzender"]) == (f"'{cel}", f"'{cel}")


def test_form_of_the_file(tmp_path: Path) -> None:
    data = export(tmp_path, dict(rij("a", gronden="5.1.2.e; 5.2.1", opgeschort="nee")), dict(rij("b")))
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(KOLOMMEN).encode() + b"\r\n")
    assert data.count(b"\r\n") == 3
    assert b"5.1.2.e; 5.2.1" in data

# SPDX-License-Identifier: EUPL-1.2
"""The inventory for reuse: the same rows as the clerk's own, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pages.dossier import CONVENANT, Map, Rij, rij
from woopub.export import import_documenten, inventaris_cellen, inventaris_csv, to_inventaris
from woopub.model import KOLOMMEN
from woopub.model.formule import guard_cel, unguard_cel
from woopub.read.inventaris import read_inventaris
from woopub.read.tekst import clean_text

# What a clerk can type in a cell and gets back as typed; also what a spreadsheet would take for a formula, and what
# looks as if it was protected from that already.
CEL = (
    st.tuples(st.sampled_from(["", "", "=", "+", "-", "@", "'", "''", "'=", "''-"]), st.text(max_size=20))
    .map("".join)
    .map(lambda text: clean_text(text)[0].strip())
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
        dict(
            rij(
                f"{n}",
                titel=guard_cel(titel),
                soort=guard_cel(soort),
                toelichting=guard_cel(toelichting),
                datum="2024-05",
                thread="x",
            )
        )
        for n, (titel, soort, toelichting) in enumerate(cellen)
    ]
    (root / "terug.csv").write_bytes(export(root, *rijen))
    eerst, _ = read_inventaris(root / "besluiten/2025/x/inventaris.csv", "x")
    terug, bevindingen = read_inventaris(root / "terug.csv", "x")
    assert terug == eerst
    assert bevindingen == []
    assert eerst is not None
    assert [(r.titel, r.soort, r.toelichting) for r in eerst] == cellen
    (root / "eigen.csv").write_bytes(to_inventaris(map(inventaris_cellen, eerst)))
    assert read_inventaris(root / "eigen.csv", "x") == (eerst, [])


@pytest.mark.parametrize(
    ("cel", "geschreven"),
    [
        ("=1+1", "'=1+1"), ("+31", "'+31"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"), ("'=1", "''=1"),
        ("''-", "'''-"), ("'s-Gravenhage", "'s-Gravenhage"), ("'", "'"), ("", ""), ("a=b", "a=b"), ("''", "''"),
    ],
)  # fmt: skip
def test_the_apostrophe_is_put_and_taken_away(cel: str, geschreven: str) -> None:
    assert guard_cel(cel) == geschreven
    assert unguard_cel(geschreven) == cel


def test_form_of_the_clerks_own_file(tmp_path: Path) -> None:
    pad = tmp_path / "inventaris.csv"
    (publicatie,) = Map(tmp_path).add("2025/x", CONVENANT, [rij("a", titel="Een, twee\ndrie")]).checked()
    pad.write_bytes(to_inventaris(inventaris_cellen(document.regel) for document in publicatie.documenten))
    assert pad.read_bytes() == (
        ",".join(KOLOMMEN).encode() + b'\na,"Een, twee\ndrie",,,,,niet openbaar,5.1.2.e,,,,,,,,,\n'
    )


def test_rows_as_json_have_lists_nulls_and_their_source(tmp_path: Path) -> None:
    volledig = rij("a", "deels openbaar", "5.1.2.e; 5.2.1", datum="2024-05", opgeschort="ja", afzender="A; B")
    (tmp_path / "x.csv").write_bytes(to_csv(volledig, rij("b", "misschien")))
    regels, _ = read_inventaris(tmp_path / "x.csv", "x")
    assert regels is not None
    eerste, tweede = import_documenten(("Blad 1", regel) for regel in regels)
    assert list(eerste) == [*KOLOMMEN, "bron"]
    assert eerste == {
        "id": "a", "titel": "Stuk a", "datum": "2024-05", "soort": None, "afzender": ["A", "B"], "ontvanger": [],
        "beoordeling": "deels openbaar", "gronden": ["5.1.2.e", "5.2.1"], "toelichting": None, "bestand": None,
        "familie": None, "thread": None, "gerelateerd": [], "dubbel_van": [], "opgeschort": True, "zaaknummers": [],
        "links": [], "bron": {"blad": "Blad 1", "rij": 2},
    }  # fmt: skip
    assert (tweede["beoordeling"], tweede["datum"], tweede["opgeschort"]) == (None, None, False)


def to_csv(*rijen: Rij) -> bytes:
    """An inventaris.csv with these rows, as a clerk may have typed it."""
    tekst = io.StringIO()
    schrijver = csv.DictWriter(tekst, KOLOMMEN, restval="")
    schrijver.writeheader()
    schrijver.writerows(rijen)
    return tekst.getvalue().encode()


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

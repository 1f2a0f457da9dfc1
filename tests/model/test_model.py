# SPDX-License-Identifier: EUPL-1.2
"""The nouns: dates as people know them, cells as spreadsheets name them, findings as reports print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woopub.model import (
    CODES,
    Besluit,
    Bestand,
    Bestanden,
    Bevinding,
    Datum,
    Niveau,
    kolom_cel,
    parse_invoer,
    sort_bevindingen,
)


@pytest.mark.parametrize(
    ("iso", "voluit", "eerste"),
    [
        ("2023", "2023", date(2023, 1, 1)),
        ("2023-05", "mei 2023", date(2023, 5, 1)),
        ("2023-05-09", "9 mei 2023", date(2023, 5, 9)),
        ("2023-05-09T14:05", "9 mei 2023, 14.05 uur", date(2023, 5, 9)),
    ],
)
def test_datum(iso: str, voluit: str, eerste: date) -> None:
    datum = Datum.lees(f" {iso} ")
    assert (datum.iso, datum.voluit(), datum.eerste_dag, datum.jaar) == (iso, voluit, eerste, 2023)
    assert datum.dag == (eerste if len(iso) >= 10 else None)
    assert datum.alleen_jaar is (len(iso) == 4)


@given(st.dates())
def test_every_day_can_be_written_and_read(dag: date) -> None:
    assert Datum.lees(dag.isoformat()).dag == dag


@given(st.text())
def test_anything_else_is_no_date(tekst: str) -> None:
    try:
        datum = Datum.lees(tekst)
    except ValueError:
        return
    assert datum.iso.isascii()
    assert datum.eerste_dag.year == datum.jaar


@pytest.mark.parametrize(
    ("nummer", "cel"), [(0, "A7"), (16, "Q7"), (25, "Z7"), (26, "AA7"), (51, "AZ7"), (52, "BA7")]
)
def test_kolom_cel(nummer: int, cel: str) -> None:
    assert kolom_cel(nummer, 7) == cel


def test_a_finding_needs_a_code_of_the_catalogue() -> None:
    with pytest.raises(KeyError):
        Bevinding("XYZ001", "a", "Melding.", "Advies.")


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_explained(code: str) -> None:
    soort = CODES[code]
    assert code[:3] in {"LEK", "PER", "INV", "GRD", "TRM", "MET", "BST", "TOE"}
    assert Niveau(soort.niveau)
    assert not soort.titel.endswith(".")
    assert soort.uitleg.endswith(".")
    assert soort.oplossing.endswith(".")


@pytest.mark.parametrize(
    ("bevinding", "plek"),
    [
        (Bevinding("MET002", "a/besluit.yml", "M.", "A.", regel=3), "regel 3"),
        (Bevinding("INV005", "a/inventaris.csv", "M.", "A.", cel="G4", regel=4), "cel G4"),
        (Bevinding("LEK001", "a/1.pdf", "M.", "A.", pagina=3), "pagina 3"),
        (Bevinding("BST010", "a", "M.", "A."), ""),
    ],
)
def test_the_place_of_a_finding(bevinding: Bevinding, plek: str) -> None:
    assert bevinding.plek == plek


def test_an_accepted_finding_no_longer_blocks_but_keeps_its_weight() -> None:
    los = Bevinding("LEK001", "a.pdf", "M.", "A.", vlak=(1.0, 2.0, 3.0, 4.0))
    aanvaard = Bevinding("LEK001", "a.pdf", "M.", "A.", aanvaard="Dit is geen geheim.")
    assert (los.blokkeert, aanvaard.blokkeert) == (True, False)
    assert (los.record()["niveau"], aanvaard.record()["niveau"]) == ("blokkade", "blokkade")
    assert los.record()["vlak"] == [1.0, 2.0, 3.0, 4.0]


def test_findings_are_in_reading_order_and_each_once() -> None:
    een, twee, drie = (Bevinding("INV011", "a.csv", "M.", "A.", cel=f"B{n}", regel=n) for n in (2, 9, 10))
    assert sort_bevindingen([drie, een, twee, een]) == (een, twee, drie)
    cellen = [Bevinding("INV011", "a.xlsx", "M.", "A.", cel=cel) for cel in ("A2", "B2", "AA2", "A10", "C10")]
    assert sort_bevindingen(reversed(cellen)) == tuple(cellen)


def test_files_are_found_without_regard_to_case_or_composition() -> None:
    bestanden = Bestanden(
        documenten=(Bestand("b/2024/x/documenten/0001.PDF", 1), Bestand("b/2024/x/documenten/0001.pdf", 2)),
        bijlagen=(Bestand("b/2024/x/bijlagen/Cafe\u0301.pdf", 3),),
    )
    eerste, bijlage = bestanden.zoek("documenten/0001.pdf"), bestanden.zoek("bijlagen/caf\u00e9.pdf")
    assert eerste is bestanden.documenten[0]
    assert bijlage is bestanden.bijlagen[0]
    assert bestanden.zoek("documenten/../bijlagen/caf\u00e9.pdf") is None


def test_input_that_is_wrong_everywhere_still_ends() -> None:
    besluit, fouten = parse_invoer(
        Besluit, {"titel": [], "gronden": [{"code": {}}, {}, 3], "aanvaard": {"a": 1}, "x": {}}
    )
    assert besluit is not None
    assert (besluit.titel, besluit.gronden, besluit.aanvaard) == ("", (), ())
    assert [fout.plaats for fout in fouten] == [
        ("titel",), ("gronden", 0, "code"), ("gronden", 1, "code"), ("gronden", 2), ("aanvaard",), ("x",),
    ]  # fmt: skip

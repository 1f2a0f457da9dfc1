# SPDX-License-Identifier: EUPL-1.2
"""Whole lists through a real file: rows, columns, sheets, and every finding with its cell."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.read.lijst.bladen import Rijen, lees, schrijf_csv, schrijf_xlsx, vondsten
from tests.read.lijst.tabel_lijsten import EEN, KOP, LIJSTEN, TWEE, Lijst
from woopub.model import Datum, Inventarisregel


def schrijf(pad: Path, lijst: Lijst) -> Path:
    schrijf_xlsx(pad, lijst.rijen)
    if lijst.samen or lijst.weg:
        boek = openpyxl.load_workbook(pad)
        for bereik in lijst.samen:
            boek.worksheets[0].merge_cells(bereik)
        for rij in lijst.weg:
            boek.worksheets[0].row_dimensions[rij].hidden = True
        boek.save(pad)
    return pad


def tekst(regel: Inventarisregel, veld: str) -> str:
    waarde: Any = getattr(regel, veld)
    if isinstance(waarde, tuple):
        return ";".join(waarde)
    if isinstance(waarde, Datum):
        return waarde.iso
    return waarde.value if isinstance(waarde, Enum) else "" if waarde is None else str(waarde)


@pytest.mark.parametrize("lijst", LIJSTEN, ids=lambda lijst: lijst.naam)
def test_a_list_is_read(lijst: Lijst, tmp_path: Path) -> None:
    pad = schrijf(tmp_path / "lijst.xlsx", lijst)
    inlezing, bevindingen = lees(pad, kolommen=lijst.kolommen, letters=lijst.letters)
    regels = [bron.regel for bron in inlezing.rijen] if inlezing else []
    assert [tuple(tekst(regel, veld) for veld in lijst.velden) for regel in regels] == lijst.verwacht
    assert vondsten(bevindingen) == sorted(lijst.vondsten)


@pytest.mark.parametrize(
    "lijst", [lijst for lijst in LIJSTEN if not (lijst.samen or lijst.weg)], ids=lambda lijst: lijst.naam
)
def test_a_csv_says_the_same(lijst: Lijst, tmp_path: Path) -> None:
    inlezing, bevindingen = lees(
        schrijf_csv(tmp_path / "lijst.csv", lijst.rijen), kolommen=lijst.kolommen, letters=lijst.letters
    )
    regels = [bron.regel for bron in inlezing.rijen] if inlezing else []
    if any(isinstance(cel, int | float) or hasattr(cel, "year") for rij in lijst.rijen for cel in rij):
        return  # there all is text, which says less
    assert [tuple(tekst(regel, veld) for veld in lijst.velden) for regel in regels] == lijst.verwacht
    assert vondsten(bevindingen) == sorted(lijst.vondsten)
    assert all(b.regel for b in bevindingen if b.cel)


def test_cells_are_those_of_the_clerk(tmp_path: Path) -> None:
    rijen = [
        ("VOORBEELD",),
        (None, "beoordeling", "afzender", "nr", "titel", "datum", "tijd", "vindplaats"),
        (None, "openbaar", "A", "1", "Nota", "25-03-2020", "14:05", "https://a.example/"),
    ]
    inlezing, _ = lees(schrijf_xlsx(tmp_path / "x.xlsx", rijen))
    assert inlezing is not None
    regel = inlezing.rijen[0].regel
    velden = ("id", "titel", "afzender", "beoordeling", "datum", "links", "soort")
    assert [regel.cel(veld) for veld in velden] == ["D3", "E3", "C3", "B3", "F3", "H3", None]
    assert inlezing.kolommen == set(velden) - {"soort"}
    assert (regel.rij, inlezing.rijen[0].blad) == (3, "Blad1")


def test_all_sheets_with_headings_are_read(tmp_path: Path) -> None:
    bladen: dict[str, Rijen] = {"A": [KOP, EEN], "Legenda": [("x", "y")], "B": [("titel",), KOP, TWEE, EEN]}
    inlezing, bevindingen = lees(schrijf_xlsx(tmp_path / "x.xlsx", bladen))
    assert inlezing is not None
    assert [(bron.blad, bron.regel.id, bron.regel.rij) for bron in inlezing.rijen] == [
        ("A", "0001", 2),
        ("B", "0002", 3),
        ("B", "0001", 4),
    ]
    assert vondsten(bevindingen) == ["INV003 A4", "INV024"]
    dubbel, los = sorted(bevindingen, key=lambda b: b.code)
    assert "A2 van werkblad 'A'" in dubbel.melding
    assert "'Legenda'" in los.melding


def test_a_hidden_sheet_is_named_and_not_read(tmp_path: Path) -> None:
    pad = schrijf_xlsx(tmp_path / "x.xlsx", {"A": [KOP, EEN], "B": [KOP, TWEE], "C": [("ja",), ("nee",)]})
    boek = openpyxl.load_workbook(pad)
    boek["B"].sheet_state = boek["C"].sheet_state = "hidden"
    boek.save(pad)
    inlezing, bevindingen = lees(pad)
    assert inlezing is not None
    assert [bron.regel.id for bron in inlezing.rijen] == ["0001"]
    assert vondsten(bevindingen) == ["INV021", "INV021 (info)"]


def test_a_list_that_misses_its_judgements_is_no_other_sheet(tmp_path: Path) -> None:
    pad = schrijf_xlsx(tmp_path / "x.xlsx", {"A": [KOP, EEN], "B": [KOP[:3], TWEE[:3]]})
    _, bevindingen = lees(pad)
    assert vondsten(bevindingen) == ["INV019 A1"]
    assert "de beoordeling" in bevindingen[0].melding
    assert "'B'" in bevindingen[0].melding


def test_many_hidden_rows_give_one_finding(tmp_path: Path) -> None:
    lijst = Lijst(
        "", [KOP, *((f"d{nr}", *EEN[1:]) for nr in range(300))], [], [], weg=tuple(range(2, 300, 2))
    )
    _, bevindingen = lees(schrijf(tmp_path / "x.xlsx", lijst))
    assert vondsten(bevindingen) == ["INV021 A2"]


def test_a_guess_is_made_for_an_unknown_column(tmp_path: Path) -> None:
    _, bevindingen = lees(schrijf_xlsx(tmp_path / "x.xlsx", [(*KOP, "afzendr"), (*EEN, "A")]))
    assert [(b.code, b.cel, b.advies) for b in bevindingen] == [("INV020", "F1", "Bedoelt u 'afzender'?")]


def test_formulas_and_errors(tmp_path: Path) -> None:
    pad = tmp_path / "x.xlsx"
    boek = openpyxl.Workbook()
    blad = boek.active
    assert blad is not None
    for rij in (KOP, EEN, TWEE):
        blad.append(rij)
    blad["D3"] = "=B1"
    blad["E2"] = "#REF!"
    blad["E2"].data_type = "e"
    boek.save(pad)
    _, bevindingen = lees(pad)
    assert vondsten(bevindingen) == ["INV005 D3", "INV023 D3", "INV027 E2"]


def test_no_spreadsheet(tmp_path: Path) -> None:
    pad = tmp_path / "x.xlsx"
    pad.write_bytes(b"\x00\x01VOORBEELD\x00")
    inlezing, bevindingen = lees(pad)
    assert inlezing is None
    assert vondsten(bevindingen) == ["INV018"]

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


@pytest.mark.parametrize(
    ("kop", "raad"),
    [("afzendr", "Bedoelt u 'afzender'?"), ("weigeringsgrnd", "Bedoelt u 'weigeringsgrond'?")]
    + [(kop, "Geef de kolom een gewone naam") for kop in ("Legenda", "Datum verzoek", "Lakdienst", "Kleur")],
)
def test_a_guess_is_near_and_of_the_same_kind(kop: str, raad: str, tmp_path: Path) -> None:
    _, bevindingen = lees(schrijf_xlsx(tmp_path / "x.xlsx", [(*KOP, kop), (*EEN, "A")]))
    assert [(b.code, b.cel) for b in bevindingen] == [("INV020", "F1")]
    assert bevindingen[0].advies.startswith(raad)


def test_a_slip_in_a_heading_that_is_missed_is_named_with_all_others(tmp_path: Path) -> None:
    andere = [f"Kleur {letter}" for letter in "abcdefghijkl"]
    _, bevindingen = lees(
        schrijf_xlsx(tmp_path / "x.xlsx", [("nr", "naam", "beoordeeling", *andere), ("1", "N", "x")])
    )
    assert vondsten(bevindingen) == ["INV019 A1"]
    assert bevindingen[0].advies.startswith("Bedoelt u met 'beoordeeling' de kolom 'beoordeling'?")
    assert all(naam in bevindingen[0].advies for naam in andere)


def test_what_cannot_be_read_is_no_reason_to_skip_a_row(tmp_path: Path) -> None:
    """An id or judgement that is an error or a formula without a result: the row is a document all the same."""
    boek = openpyxl.Workbook()
    blad = boek.active
    assert blad is not None
    for rij in (KOP, EEN, ("=A2+1", "Stuk"), (None, "Stuk"), ("=A2", None, None, "=D2")):
        blad.append(rij)
    for cel in ("A4", "D4"):
        blad[cel] = "#N/A"
        blad[cel].data_type = "e"
    blad.append(("Totaal", None, None, "=COUNTA(D2:D5)"))
    boek.save(tmp_path / "x.xlsx")
    inlezing, bevindingen = lees(tmp_path / "x.xlsx")
    assert inlezing is not None
    assert [bron.regel.rij for bron in inlezing.rijen] == [2, 3, 4, 5]
    assert vondsten(bevindingen) == [
        "INV004 A3", "INV004 A4", "INV004 A5", "INV005 D3", "INV005 D4", "INV005 D5", "INV011 B5", "INV023 A3",
        "INV023 A5", "INV023 D5", "INV023 D6", "INV024 A6", "INV027 A4", "INV027 D4",
    ]  # fmt: skip


def test_a_list_that_goes_on_without_headings_blocks(tmp_path: Path) -> None:
    bladen: dict[str, Rijen] = {
        "A": [KOP, EEN],
        "B": [TWEE, ("0003", *TWEE[1:])],
        "C": [("3", "drie", "rood")],
    }
    inlezing, bevindingen = lees(schrijf_xlsx(tmp_path / "x.xlsx", bladen))
    assert inlezing is not None
    assert vondsten(bevindingen) == ["INV019 A1", "INV024"]
    assert "'B' staan documenten (2)" in bevindingen[0].melding


def test_a_sheet_that_explains_codes_is_read(tmp_path: Path) -> None:
    bladen: dict[str, Rijen] = {
        "A": [KOP, ("1", "Nota", None, "deels", "J")],
        "Legenda": [("Letter", "Grond"), ("J", "5.1.2e")],
    }
    inlezing, bevindingen = lees(schrijf_xlsx(tmp_path / "x.xlsx", bladen))
    assert inlezing is not None
    assert inlezing.rijen[0].regel.gronden == ("5.1.2.e",)
    assert [(b.code, b.melding) for b in bevindingen] == [
        ("INV024", "Van het werkblad 'Legenda' is alleen de uitleg van codes gelezen: J.")
    ]


def test_hidden_columns_that_are_read_are_told_of(tmp_path: Path) -> None:
    pad = schrijf_xlsx(tmp_path / "x.xlsx", [(*KOP, "toelichting", "Kleur", "van"), (*EEN, "intern", "rood")])
    boek = openpyxl.load_workbook(pad)
    for kolom in "EFGH":  # a column without content, one with, one that is not read, one without content
        boek.worksheets[0].column_dimensions[kolom].hidden = True
    boek.save(pad)
    _, bevindingen = lees(pad)
    assert vondsten(bevindingen) == ["INV020 G1", "INV021 F1"]
    assert "'toelichting' (F1) is verborgen" in bevindingen[1].melding + bevindingen[0].melding


def test_the_sheet_of_a_csv_is_called_as_the_file(tmp_path: Path) -> None:
    inlezing, _ = lees(schrijf_csv(tmp_path / "Lijst 2024.csv", [KOP, EEN]))
    assert inlezing is not None
    assert [bron.blad for bron in inlezing.rijen] == ["Lijst 2024"]


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

# SPDX-License-Identifier: EUPL-1.2
"""Workbooks of Excel before 2007."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest
import xlwt

from tests.read.werkmap.lees import cellen, lees, lees_blad, teksten, weiger
from woopub.read.werkmap import Gebrek, Gebreksoort, Getal


def make_xls(vul: Callable[[Any], None]) -> bytes:
    boek = xlwt.Workbook(encoding="utf-8")
    vul(boek)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def waarde(inhoud: object, vorm: str = "General") -> object:
    data = make_xls(
        lambda boek: boek.add_sheet("Blad1").write(0, 0, inhoud, xlwt.easyxf(num_format_str=vorm))
    )
    return cellen(lees_blad(data, "lijst.xls")).get("A1")


@pytest.mark.parametrize(
    ("inhoud", "vorm", "gelezen"),
    [
        ("0012", "General", "0012"),
        ("1E05", "@", "1E05"),
        ("één – €", "General", "één – €"),
        ("", "General", None),
        (12, "General", Getal(12.0, "12")),
        (12, "0000", Getal(12.0, "0012")),
        (3.1, "0.00", Getal(3.1, "3.10")),
        (100000, "0.00E+00", Getal(100000.0, "100000", twijfel=True)),
        (True, "General", True),
        (date(2020, 3, 25), "d-m-yyyy", date(2020, 3, 25)),
        (datetime(2020, 3, 25, 8, 46), "d-m-yyyy h:mm", datetime(2020, 3, 25, 8, 46)),
        (time(14, 5), "h:mm", time(14, 5)),
    ],
)
def test_kinds_of_cells(inhoud: object, vorm: str, gelezen: object) -> None:
    assert waarde(inhoud, vorm) == gelezen


def test_rows_hidden_rows_and_sheets() -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_sheet("Lijst")
        blad.write(4, 2, "nr")
        blad.write(6, 2, "x")
        blad.write(7, 2, "y")
        blad.row(6).hidden = True
        blad.row(7).height_mismatch = True
        blad.row(7).height = 0
        blad.write(60_000, 0, "laatste")
        boek.add_sheet("weg").visibility = 1
        boek.add_sheet("diep weg").visibility = 2

    werkmap = lees(make_xls(vul), "lijst.xls")
    assert werkmap.soort == "xls"
    assert [(b.naam, b.verborgen) for b in werkmap.bladen] == [
        ("Lijst", False),
        ("weg", True),
        ("diep weg", True),
    ]
    assert teksten(werkmap.bladen[0]) == [
        (5, ["", "", "nr"]), (7, ["", "", "x"]), (8, ["", "", "y"]), (60_001, ["laatste"]),
    ]  # fmt: skip
    assert [rij.verborgen for rij in werkmap.bladen[0].rijen] == [False, True, True, False]


def test_hidden_columns() -> None:
    def vul(boek: Any) -> None:
        blad = boek.add_sheet("Lijst")
        for kolom in range(4):
            blad.write(0, kolom, "x")
        blad.col(1).hidden = True
        blad.col(3).width = 0

    assert lees_blad(make_xls(vul), "lijst.xls").kolommen_verborgen == ((1, 1), (3, 3))


def test_merged_ranges_errors_and_days_since_1904() -> None:
    def vul(boek: Any) -> None:
        boek.dates_1904 = True
        blad = boek.add_sheet("Lijst")
        blad.write_merge(0, 0, 0, 3, "Inventaris VOORBEELD")
        blad.row(1).set_cell_error(0, 0x2A)
        blad.write(1, 1, 42453, xlwt.easyxf(num_format_str="d-m-yyyy"))

    blad = lees_blad(make_xls(vul), "lijst.xls")
    assert blad.samengevoegd == ((1, 0, 1, 3),)
    assert blad.gebreken == (Gebrek(2, 0, Gebreksoort.FOUT, "#N/A"),)
    assert cellen(blad) == {"A1": "Inventaris VOORBEELD", "B2": date(2020, 3, 25)}


def test_password_is_refused() -> None:
    """A record FILEPASS (MS-XLS, 2.4.117) right behind the first record: what follows is encrypted."""
    data = bytearray(make_xls(lambda boek: boek.add_sheet("Blad1").write(0, 0, "x")))
    begin = data.index(struct.pack("<HHHH", 0x0809, 16, 0x0600, 0x0005)) + 20
    data[begin : begin + 10] = struct.pack("<HHHHH", 0x002F, 6, 0, 0x1234, 0x5678)
    assert "wachtwoord" in weiger(bytes(data), "lijst.xls").melding


def test_damaged_file_is_refused() -> None:
    data = make_xls(lambda boek: boek.add_sheet("Blad1").write(0, 0, "x"))
    assert all(
        "beschadigd" in weiger(data[:einde], "lijst.xls").melding for einde in (600, 1536, len(data) - 600)
    )

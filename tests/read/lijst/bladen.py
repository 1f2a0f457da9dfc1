# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets that a test draws, as real files; and what was read from them, short enough to compare."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from woopub.model import Bevinding, Inventarisregel, Niveau
from woopub.read.lijst import Inlezing, read_lijst

Waarde = str | int | float | bool | date | datetime | time | None
Rijen = Sequence[Sequence[Waarde]]


def schrijf_xlsx(pad: Path, bladen: Mapping[str, Rijen] | Rijen) -> Path:
    """Write sheets (by name) or one sheet as xlsx; text stays text, also where it looks like a formula."""
    boek = openpyxl.Workbook()
    for naam in boek.sheetnames:
        del boek[naam]
    alle = bladen if isinstance(bladen, Mapping) else {"Blad1": bladen}
    for naam, rijen in alle.items():
        vul(boek.create_sheet(naam), rijen)
    boek.save(pad)
    return pad


def vul(blad: Worksheet, rijen: Rijen) -> None:
    """Fill a sheet from A1 on."""
    for rij, waarden in enumerate(rijen, start=1):
        for kolom, waarde in enumerate(waarden, start=1):
            if waarde is None:
                continue
            cel = blad.cell(rij, kolom)
            cel.value = waarde
            if isinstance(waarde, str):
                cel.data_type = "s"


def schrijf_csv(pad: Path, rijen: Rijen, teken: str = ";", codering: str = "utf-8-sig") -> Path:
    """Write rows as csv, as a Dutch Excel does."""
    tekst = io.StringIO()
    csv.writer(tekst, delimiter=teken).writerows([["" if w is None else w for w in rij] for rij in rijen])
    pad.write_bytes(tekst.getvalue().encode(codering))
    return pad


def lees(pad: Path, **opties: Any) -> tuple[Inlezing | None, list[Bevinding]]:
    return read_lijst(pad, "lijst", **opties)


def lees_rijen(map_: Path, rijen: Rijen, **opties: Any) -> tuple[list[Inventarisregel], list[Bevinding]]:
    """Write rows as one sheet of an xlsx and read them back; no list at all fails the test."""
    inlezing, bevindingen = lees(schrijf_xlsx(map_ / "lijst.xlsx", rijen), **opties)
    assert inlezing is not None, bevindingen
    return [bron.regel for bron in inlezing.rijen], bevindingen


def vondsten(bevindingen: Sequence[Bevinding]) -> list[str]:
    """What was found, as `INV005 C2`; `(info)` and so on behind it where it weighs other than its code."""
    return sorted(
        " ".join(filter(None, (b.code, b.cel, f"({b.weging.value})" if b.weging else "")))
        for b in bevindingen
    )


def zwaar(bevindingen: Sequence[Bevinding]) -> list[str]:
    """The same without what only informs."""
    return vondsten([b for b in bevindingen if b.niveau is not Niveau.INFO])

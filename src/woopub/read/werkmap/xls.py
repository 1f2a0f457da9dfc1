# SPDX-License-Identifier: EUPL-1.2
"""Workbooks of Excel before 2007, by way of xlrd: values, number formats, hidden rows, merged ranges."""

from __future__ import annotations

import io

import xlrd

from .blad import Celwaarde, Gebreksoort, Werkblad
from .bouw import Bladbouw, Telling
from .getalvorm import Getalvorm
from .herken import weiger_wachtwoord
from .weigering import MAX_BLADEN, MAX_ONTHOUDEN, Geweigerd, te_groot

_LAAG = 20
"""Twentieths of a point; lower rows show nothing."""


def read_xls(data: bytes) -> tuple[Werkblad, ...]:
    """Read all sheets of cells. Raises Geweigerd, and whatever xlrd raises on a damaged file."""
    try:
        boek = xlrd.open_workbook(
            file_contents=data, formatting_info=True, on_demand=True, ragged_rows=True, logfile=io.StringIO()
        )
    except xlrd.XLRDError as fout:
        if "encrypted" in str(fout).casefold():
            weiger_wachtwoord()
        if "find workbook" in str(fout):
            # A letter or presentation in which a sheet was pasted has a workbook too, but not as its own.
            raise Geweigerd("Dit is geen werkmap van Excel, al zit er misschien een in.") from fout
        raise
    if boek.nsheets > MAX_BLADEN:
        raise te_groot()
    telling = Telling()
    vormen: list[Getalvorm] = []
    bladen = []
    for plek in range(boek.nsheets):
        blad = boek.sheet_by_index(plek)
        if not vormen:
            vormen = _read_vormen(boek)
        bladen.append(_Blad(boek, vormen, telling).lees(blad))
        boek.unload_sheet(plek)
    if not bladen:
        raise Geweigerd("In dit bestand zit geen werkblad met cellen.")
    return tuple(bladen)


def _read_vormen(boek: xlrd.Book) -> list[Getalvorm]:
    """Return the number format of each style of cells."""
    vormen: dict[str, Getalvorm] = {}
    uit = []
    for stijl in boek.xf_list:
        formaat = boek.format_map.get(stijl.format_key)
        code = formaat.format_str if formaat is not None else "General"
        uit.append(vormen.setdefault(code, Getalvorm(code)))
    return uit


class _Blad:
    """Reads one sheet."""

    def __init__(self, boek: xlrd.Book, vormen: list[Getalvorm], telling: Telling) -> None:
        self._boek = boek
        self._vormen = vormen
        self._telling = telling
        self._bouw = Bladbouw(telling)
        self._getallen: dict[tuple[int, float], Celwaarde] = {}

    def lees(self, blad: xlrd.sheet.Sheet) -> Werkblad:
        for rij in range(blad.nrows):
            soorten = blad.row_types(rij)
            waarden = blad.row_values(rij)
            cellen = [
                self._lees_cel(blad, rij, kolom, soort, waarde)
                for kolom, (soort, waarde) in enumerate(zip(soorten, waarden, strict=True))
            ]
            vorm = blad.rowinfo_map.get(rij)
            verborgen = bool(blad.default_row_hidden) if vorm is None else _is_verborgen(vorm)
            self._bouw.voeg_toe(rij + 1, cellen, verborgen)
        for rij, rij_eind, kolom, kolom_eind in blad.merged_cells:
            self._bouw.voeg_samen(rij + 1, kolom, rij_eind, kolom_eind - 1)
        for kolom, stijl in blad.colinfo_map.items():
            if stijl.hidden or stijl.width == 0:
                self._bouw.verberg(kolom, kolom)
        return self._bouw.werkblad(blad.name, blad.visibility != 0)

    def _lees_cel(
        self, blad: xlrd.sheet.Sheet, rij: int, kolom: int, soort: int, waarde: object
    ) -> Celwaarde:
        if isinstance(waarde, str):
            return self._telling.deel(waarde) or None
        if soort == xlrd.XL_CELL_BOOLEAN:
            return bool(waarde)
        if soort == xlrd.XL_CELL_ERROR and isinstance(waarde, int):
            tekst = xlrd.error_text_from_code.get(waarde, "#FOUT")
            self._bouw.meld_gebrek(rij + 1, kolom, Gebreksoort.FOUT, tekst)
            return None
        if not isinstance(waarde, float):
            return None
        sleutel = blad.cell_xf_index(rij, kolom), waarde
        gelezen = self._getallen.get(sleutel)
        if gelezen is None:
            gelezen = self._vormen[sleutel[0]].lees(waarde, self._boek.datemode == 1)
            if len(self._getallen) < MAX_ONTHOUDEN:
                self._getallen[sleutel] = gelezen
        return gelezen


def _is_verborgen(vorm: xlrd.sheet.Rowinfo) -> bool:
    return bool(vorm.hidden) or (vorm.height is not None and vorm.height < _LAAG)

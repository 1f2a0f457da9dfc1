# SPDX-License-Identifier: EUPL-1.2
"""What a spreadsheet is to the rest of woopub, whatever program wrote it: sheets of rows of plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from .kalender import read_moment


@dataclass(frozen=True, slots=True)
class Getal:
    """A number cell.

    ``tekst`` is how it reads as an id: with the zeros that its format shows (``0012`` for 12 with ``0000``, ``3.10``
    for 3.1 with ``0.00``), without a point where there is nothing behind it, with a decimal point and without marks
    between thousands. ``twijfel`` says that the program may have made this number of something else: it is shown
    with an exponent (``1E05`` typed as an id), or has more digits than a spreadsheet keeps (15). ``date1904``: should
    it be the number of a day after all, then days count from 1904.
    """

    waarde: float
    tekst: str
    twijfel: bool = False
    date1904: bool = False

    def moment(self) -> date | datetime | str | None:
        """Return the day (and time) that this is the number of: for a date that lost its format."""
        return read_moment(self.waarde, False, self.date1904)


Celwaarde = str | Getal | datetime | date | time | bool | None
"""What a cell holds. None: nothing. A ``date`` has no time of day; a ``datetime`` has one, or a format that shows one
(then it may be midnight); neither has a time zone. A length of time (``26:30``) and a day that does not exist
(``0-1-1900``, ``29-2-1900``) are text."""


class Gebreksoort(StrEnum):
    """Why a cell with something in it has no value."""

    FORMULE = "formule zonder uitkomst"
    FOUT = "fout"


@dataclass(frozen=True, slots=True)
class Gebrek:
    """A cell whose value is not known; in the row it is None.

    ``rij`` counts from 1, ``kolom`` from 0. ``tekst`` is what the cell shows for an error (``#REF!``), else empty.
    """

    rij: int
    kolom: int
    soort: Gebreksoort
    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Rij:
    """A row in which something stands; empty rows are left out, and ``nummer`` goes on counting.

    ``nummer`` is what the spreadsheet shows beside it, from 1. ``cellen`` begin at column A and end with the last cell
    that holds something, so rows differ in length. ``verborgen``: hidden, filtered out, or of no height. ``regel``
    is the line of the file on which the row begins, of a csv only (a cell may hold line breaks).
    """

    nummer: int
    cellen: tuple[Celwaarde, ...]
    verborgen: bool = False
    regel: int | None = None

    def cel(self, kolom: int) -> Celwaarde:
        """Return the value in a column (from 0), None where the row is shorter."""
        return self.cellen[kolom] if kolom < len(self.cellen) else None


@dataclass(frozen=True, slots=True)
class Werkblad:
    """A sheet: its rows in order, the ranges that are merged, and the cells whose value is not known.

    A merged range is (first row, first column, last row, last column), rows from 1, columns from 0, both ends in it;
    its value stands in the first cell. ``kolommen_verborgen`` are ranges of columns that are hidden, or of no width
    (first, last, from 0, both in it).
    """

    naam: str
    rijen: tuple[Rij, ...]
    verborgen: bool = False
    samengevoegd: tuple[tuple[int, int, int, int], ...] = ()
    gebreken: tuple[Gebrek, ...] = ()
    kolommen_verborgen: tuple[tuple[int, int], ...] = ()

    def is_verborgen(self, kolom: int) -> bool:
        """Whether a column (from 0) is hidden."""
        return any(eerste <= kolom <= laatste for eerste, laatste in self.kolommen_verborgen)


@dataclass(frozen=True, slots=True)
class Werkmap:
    """A spreadsheet file: its sheets of cells as they follow on each other, and what it is (xlsx, xls, ods, csv).

    That follows from what is in the file, not from its name. A csv is one sheet, called as the file.
    """

    bladen: tuple[Werkblad, ...]
    soort: str


def tekst_van(waarde: Celwaarde) -> str:
    """Return a value as text: numbers as ids, dates and times as ISO 8601 (seconds only where there are some),
    yes and no as Dutch spreadsheets show them."""
    match waarde:
        case None:
            return ""
        case str():
            return waarde
        case Getal():
            return waarde.tekst
        case bool():
            return "WAAR" if waarde else "ONWAAR"
        case datetime() | time():
            return waarde.isoformat(timespec="seconds" if waarde.second else "minutes")
    return waarde.isoformat()

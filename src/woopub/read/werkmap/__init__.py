# SPDX-License-Identifier: EUPL-1.2
"""A spreadsheet file (xlsx, xls, ods, csv) → plain rows, as a clerk sees them."""

from .blad import Celwaarde, Gebrek, Gebreksoort, Getal, Rij, Werkblad, Werkmap, tekst_van
from .lezen import read_werkmap

__all__ = [
    "Celwaarde",
    "Gebrek",
    "Gebreksoort",
    "Getal",
    "Rij",
    "Werkblad",
    "Werkmap",
    "read_werkmap",
    "tekst_van",
]

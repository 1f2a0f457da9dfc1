# SPDX-License-Identifier: EUPL-1.2
"""Checked data and findings → bytes in the formats that others read."""

from .bevindingen import KOPPEN, rapport_rij, samenvatting, to_github, to_json, to_sarif, to_xlsx
from .inventaris import inventaris_csv
from .scan import scan_bestanden

__all__ = [
    "KOPPEN",
    "inventaris_csv",
    "rapport_rij",
    "samenvatting",
    "scan_bestanden",
    "to_github",
    "to_json",
    "to_sarif",
    "to_xlsx",
]

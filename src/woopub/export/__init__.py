# SPDX-License-Identifier: EUPL-1.2
"""Checked data and findings → bytes in the formats that others read."""

from .bevindingen import KOPPEN, iter_json, rapport_rij, samenvatting, to_github, to_json, to_sarif, to_xlsx
from .cijfers import cijfers_csv
from .documenten import import_documenten
from .inventaris import inventaris_cellen, inventaris_csv, to_inventaris
from .scan import scan_bestanden

__all__ = [
    "KOPPEN",
    "cijfers_csv",
    "import_documenten",
    "inventaris_cellen",
    "inventaris_csv",
    "iter_json",
    "rapport_rij",
    "samenvatting",
    "scan_bestanden",
    "to_github",
    "to_inventaris",
    "to_json",
    "to_sarif",
    "to_xlsx",
]

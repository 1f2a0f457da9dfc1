# SPDX-License-Identifier: EUPL-1.2
"""The findings as a file for colleagues who do not use a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import as_file, files

from .. import __version__
from ..export import KOPPEN, rapport_rij, samenvatting, to_xlsx
from ..model import Bevinding
from ..pour import render


def make_report(bevindingen: Sequence[Bevinding], soort: str) -> bytes:
    """Return the report as a file of the kind ``.html`` (one page, nothing from elsewhere) or ``.xlsx``."""
    if soort == ".xlsx":
        return to_xlsx(bevindingen)
    data = {
        "versie": __version__,
        "koppen": KOPPEN,
        "rijen": [rapport_rij(bevinding) for bevinding in bevindingen],
        "telling": samenvatting(bevindingen),
    }
    with as_file(files("woopub") / "theme") as theme:
        return render(theme, "rapport.html", data).encode()

# SPDX-License-Identifier: EUPL-1.2
"""What every section of the page with figures has."""

from __future__ import annotations

from typing import Any

from ..adres import link

URL = "cijfers/"
"""The address of the page, and of the folder with its files."""


def deel_data(anker: str, kop: str, **inhoud: Any) -> dict[str, Any]:
    """Return a section: a few sentences, charts (those of earlier years apart), tables, and the file ``ANKER.csv``."""
    leeg: dict[str, Any] = {"tekst": "", "grafieken": [], "eerder": [], "tabellen": []}
    csv = f"{anker}.csv"
    return leeg | {"anker": anker, "kop": kop, "csv": csv, "csv_href": link(URL, f"{URL}{csv}")} | inhoud

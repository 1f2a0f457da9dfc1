# SPDX-License-Identifier: EUPL-1.2
"""The rows of an inventory that was read, as the key ``documenten`` of `woopub import --format json`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..model import KOLOMMEN, Inventarisregel


def import_documenten(rijen: Iterable[tuple[str, Inventarisregel]]) -> Iterator[dict[str, Any]]:
    """Yield one record a row, given with the name of its sheet: the columns of inventaris.csv (lists as arrays, what
    is unknown or empty as None, ``opgeschort`` as a boolean), and ``bron``: the sheet, and the row as it counts."""
    for blad, regel in rijen:
        yield {kolom: _waarde(regel, kolom) for kolom in KOLOMMEN} | {
            "bron": {"blad": blad, "rij": regel.rij}
        }


def _waarde(regel: Inventarisregel, kolom: str) -> Any:
    match kolom:
        case "datum":
            return regel.datum.iso if regel.datum else None
        case "beoordeling":
            return regel.beoordeling.value if regel.beoordeling else None
    waarde = getattr(regel, kolom)
    if isinstance(waarde, tuple):
        return list(waarde)
    return waarde if isinstance(waarde, bool) else waarde or None

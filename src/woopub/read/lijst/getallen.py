# SPDX-License-Identifier: EUPL-1.2
"""Ids that a spreadsheet may have changed: numbers that lost zeros or digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model import Bevinding, kolom_cel
from ..werkmap import Getal, Rij
from .cellen import celtekst

_EXPONENT = re.compile(r"-?\d(?:[.,]\d+)?E\+?\d+\Z", re.IGNORECASE)
_ADVIES = (
    "Vergelijk met het document. Maak van de kolom tekst (Celeigenschappen, Tekst) en typ het id opnieuw."
)
_SOORTEN = {
    "exponent": "Het id in {cel} is een getal met een exponent, of een heel lang getal",
    "nullen": "Het id in {cel} is een getal, en andere ids in deze kolom zijn tekst met nullen vooraan",
    "komma": "Het id in {cel} is een getal met cijfers achter de komma; een nul achteraan (3.10) gaat dan verloren",
}


def meld_getallen(rijen: Iterable[Rij], kolom: int, bestand: str, waar: str) -> Iterator[Bevinding]:
    """Yield a finding for each way in which ids of this column may have been changed, at the first such cell."""
    gevonden: dict[str, list[Rij]] = {}
    getallen: list[Rij] = []
    nullen = False
    for rij in rijen:
        waarde = rij.cel(kolom)
        if isinstance(waarde, Getal):
            getallen.append(rij)
            if waarde.twijfel:
                gevonden.setdefault("exponent", []).append(rij)
            elif waarde.waarde != int(waarde.waarde) and len(str(waarde.waarde)) >= len(waarde.tekst):
                gevonden.setdefault("komma", []).append(rij)
        elif isinstance(waarde, str):
            nullen = nullen or (waarde[:1] == "0" and celtekst(waarde).isdigit())
            if "+" in waarde and _EXPONENT.match(celtekst(waarde)):
                gevonden.setdefault("exponent", []).append(rij)
    if nullen and (los := [rij for rij in getallen if not celtekst(rij.cel(kolom)).startswith("0")]):
        gevonden["nullen"] = los
    for soort, geraakt in gevonden.items():
        cel = kolom_cel(kolom, geraakt[0].nummer)
        meer = f" (en {len(geraakt) - 1} keer elders in deze kolom)" if len(geraakt) > 1 else ""
        melding = f"{_SOORTEN[soort].format(cel=cel)}{meer}.{waar}"
        yield Bevinding("INV023", bestand, melding, _ADVIES, cel=cel, regel=geraakt[0].regel)

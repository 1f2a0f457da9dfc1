# SPDX-License-Identifier: EUPL-1.2
"""What a scan saw in each file, as the key ``bestanden`` of its JSON (interfaces.md, section 3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Lakvlak, PdfFacts


def scan_bestanden(facts: Mapping[str, PdfFacts | None]) -> list[dict[str, Any]]:
    """Return one record a file; of a file that could not be read only the name is known, the rest is None."""
    return [_onbekend(naam) if feiten is None else _bestand(naam, feiten) for naam, feiten in facts.items()]


def _onbekend(naam: str) -> dict[str, Any]:
    leeg = dict.fromkeys(("sha256", "paginas", "gelakt_aandeel", "tekstlaag"))
    return {"bestand": naam, **leeg, "lakvlakken": [], "labels": []}


def _bestand(naam: str, feiten: PdfFacts) -> dict[str, Any]:
    return {
        "bestand": naam,
        "sha256": feiten.sha256,
        "paginas": len(feiten.paginas),
        "lakvlakken": [_lakvlak(vlak) for pagina in feiten.paginas for vlak in pagina.lakvlakken],
        "labels": [
            {"pagina": label.pagina, "vlak": list(label.vlak), "tekst": label.tekst, "code": code}
            for label in feiten.labels
            for code in label.codes
        ],
        "gelakt_aandeel": feiten.gelakt_aandeel,
        "tekstlaag": feiten.tekstlaag,
    }


def _lakvlak(lakvlak: Lakvlak) -> dict[str, Any]:
    gronden = dict.fromkeys(code for label in lakvlak.labels for code in label.codes)
    return {"pagina": lakvlak.pagina, "vlak": list(lakvlak.vlak), "gronden": list(gronden)}

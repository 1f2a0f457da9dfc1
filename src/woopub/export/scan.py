# SPDX-License-Identifier: EUPL-1.2
"""What a scan saw in each file, as the key ``bestanden`` of its JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import BestandFacts, Lakvlak, PdfFacts


def scan_bestanden(facts: Mapping[str, PdfFacts | BestandFacts | None]) -> list[dict[str, Any]]:
    """Return one record a file; what is not known of it is None: of a file that could not be read all but its
    name, of one that is no PDF all but its hash."""
    return [
        _pdf(naam, feiten) if isinstance(feiten, PdfFacts) else _ander(naam, feiten)
        for naam, feiten in facts.items()
    ]


def _ander(naam: str, feiten: BestandFacts | None) -> dict[str, Any]:
    leeg = dict.fromkeys(("paginas", "gelakt_aandeel", "tekstlaag"))
    sha256 = feiten.sha256 if feiten else None
    return {"bestand": naam, "sha256": sha256, **leeg, "lakvlakken": [], "labels": []}


def _pdf(naam: str, feiten: PdfFacts) -> dict[str, Any]:
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

# SPDX-License-Identifier: EUPL-1.2
"""Writes the list of findings in the manual from the catalogue: ``python -m tests.manual``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from tests.voorbeelden import VOORBEELDEN
from woopub.model import CODES

MANUAL = Path(__file__).parents[1] / "content" / "hulp" / "bevindingen.md"
MARKER = "<!-- bevindingen -->"
FAMILIES = {
    "LEK": "Nog te lezen",
    "PER": "Persoonsgegevens",
    "INV": "De inventaris",
    "GRD": "Gronden en motiveringen",
    "TRM": "Datums en termijnen",
    "MET": "Gegevens van publicatie en portaal",
    "BST": "Bestanden",
    "TOE": "Toegankelijkheid van documenten",
}


def list_codes() -> str:
    """Return the Markdown below the marker: every code with its weight, meaning and repair, per family."""
    parts = []
    for family, codes in groupby(CODES, key=lambda code: code[:3]):
        parts.append(f"## {FAMILIES[family]} ({family})")
        for code in codes:
            entry = CODES[code]
            parts.append(f"### {code}: {entry.titel} {{ #{code.lower()} }}")
            parts.append(f"*{entry.niveau}.* {entry.uitleg}")
            if entry.voorbeeld:
                parts.append(f"**Voorbeeld:** {entry.voorbeeld}")
            if code in VOORBEELDEN:
                parts.append(f"![Voorbeeld van {code}: {entry.titel}](voorbeelden/{code.lower()}.svg)")
            parts.append(f"**Wat te doen:** {entry.oplossing}")
            if entry.bepaling:
                parts.append(f"**Wet:** [{entry.bepaling.voluit}]({entry.bepaling.adres})")
            if entry.gereedschap:
                parts.append("\n".join(f"- {programma}: {stap}" for programma, stap in entry.gereedschap))
    return "\n\n".join(parts) + "\n"


def manual() -> str:
    """Return the whole page: the hand-written head and the list."""
    head, _, _ = MANUAL.read_text(encoding="utf-8").partition(MARKER)
    return f"{head}{MARKER}\n\n{list_codes()}"


if __name__ == "__main__":
    MANUAL.write_text(manual(), encoding="utf-8")

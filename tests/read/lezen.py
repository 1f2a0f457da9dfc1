# SPDX-License-Identifier: EUPL-1.2
"""Reads a besluit.yml that a test writes."""

from __future__ import annotations

from pathlib import Path

from woopub.model import Besluit, Bevinding
from woopub.read.besluit import read_besluit

VERPLICHT = "titel: T\norganisatie: O\ncategorie: C\nstatus: concept\n"


def lees(map_: Path, tekst: str | bytes) -> tuple[Besluit | None, list[Bevinding]]:
    """Read a besluit.yml with this text below the fields that must be there (lines 1 to 4)."""
    pad = map_ / "besluit.yml"
    pad.write_bytes(tekst if isinstance(tekst, bytes) else f"{VERPLICHT}{tekst}".encode())
    gelezen = read_besluit(pad, "besluit.yml")
    besluit, bevindingen = gelezen.besluit, gelezen.bevindingen
    return besluit, bevindingen


def plaatsen(bevindingen: list[Bevinding]) -> list[tuple[str, int | None]]:
    return sorted((b.code, b.regel or 0) for b in bevindingen)

# SPDX-License-Identifier: EUPL-1.2
"""Reads a spreadsheet that a test draws."""

from __future__ import annotations

import tempfile
from pathlib import Path

from woopub.model import Bevinding
from woopub.read.werkmap import Celwaarde, Werkblad, Werkmap, read_werkmap, tekst_van


def lees(data: bytes, naam: str = "inventaris.xlsx") -> Werkmap:
    """Read a file that must be fine; its name must not matter."""
    werkmap, bevindingen = probeer(data, naam)
    assert bevindingen == []
    assert werkmap is not None
    return werkmap


def lees_blad(data: bytes, naam: str = "inventaris.xlsx") -> Werkblad:
    """Read a file that must be fine; return its first sheet."""
    return lees(data, naam).bladen[0]


def probeer(data: bytes, naam: str = "inventaris.xlsx") -> tuple[Werkmap | None, list[Bevinding]]:
    with tempfile.TemporaryDirectory() as map_:
        pad = Path(map_) / naam
        pad.write_bytes(data)
        return read_werkmap(pad, f"bron/{naam}")


def weiger(data: bytes, naam: str = "inventaris.xlsx") -> Bevinding:
    """Read a file that must be refused; return the one finding."""
    werkmap, (bevinding,) = probeer(data, naam)
    assert werkmap is None
    assert (bevinding.code, bevinding.bestand) == ("INV018", f"bron/{naam}")
    assert bevinding.advies
    return bevinding


def cellen(blad: Werkblad) -> dict[str, Celwaarde]:
    """Return the filled cells of a sheet by their place, as a spreadsheet names it."""
    return {
        f"{chr(ord('A') + kolom)}{rij.nummer}": waarde
        for rij in blad.rijen
        for kolom, waarde in enumerate(rij.cellen)
        if waarde is not None
    }


def teksten(blad: Werkblad) -> list[tuple[int, list[str]]]:
    """Return the rows of a sheet as numbers and texts."""
    return [(rij.nummer, [tekst_van(waarde) for waarde in rij.cellen]) for rij in blad.rijen]

# SPDX-License-Identifier: EUPL-1.2
"""Look inside loose files, without a portal: all of `woopub scan`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..model import Bevinding, PdfFacts, sort_bevindingen
from ..pdf import Opdracht, read_all
from .controle import Voortgang

KOP_BYTES = 1024
"""A PDF says that it is one within so many bytes, whatever its name."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What scanning gave: the findings, and per file (as findings name it) its facts, None where it is unreadable."""

    bevindingen: tuple[Bevinding, ...]
    facts: Mapping[str, PdfFacts | None]


def find_bestanden(paden: Sequence[Path]) -> tuple[list[Path], int]:
    """Return the files to scan, each once: those named, and in folders all PDF files at any depth; and how many
    other files the folders hold.

    A file is a PDF by its name or by what it begins with. Hidden folders and links in folders are left alone.
    Raises OSError for a folder that cannot be read.
    """
    gekozen: dict[Path, None] = {}
    anders = 0
    for pad in paden:
        if not pad.is_dir():
            gekozen[pad] = None
            continue
        for gevonden in _walk(pad):
            if _is_pdf(gevonden):
                gekozen[gevonden] = None
            else:
                anders += 1
    return list(gekozen), anders


def _walk(map_: Path) -> Iterator[Path]:
    """Return all files below a folder, by name; a part that cannot be listed is an error, not an empty folder."""

    def klaag(fout: OSError) -> None:
        raise fout

    for plek, mappen, namen in os.walk(map_, onerror=klaag):
        mappen[:] = sorted(naam for naam in mappen if not naam.startswith("."))
        yield from (Path(plek, naam) for naam in sorted(namen) if not naam.startswith("."))


def _is_pdf(pad: Path) -> bool:
    if pad.is_symlink() or not pad.is_file():
        return False
    if pad.suffix.casefold() == ".pdf":
        return True
    try:
        with pad.open("rb") as bestand:
            return b"%PDF-" in bestand.read(KOP_BYTES)
    except OSError:
        return True  # what cannot be looked at is not left out without a word: it becomes a finding


def run_scan(
    paden: Sequence[Path],
    letters: Mapping[str, str],
    workers: int = 1,
    voortgang: Voortgang = lambda *_: None,
) -> Scan:
    """Scan files for what can be recovered and for personal data that was forgotten.

    ``letters`` are an authority's own labels (``{"J": "5.1.2.e"}``), ``workers`` the number of processes.
    A file that is not there, is no PDF or cannot be read is a finding, never an error.
    """
    klaar = 0

    def gedaan(aantal: int) -> None:
        nonlocal klaar
        klaar += aantal
        voortgang("Bestanden nakijken", klaar, len(paden))

    opdrachten = [Opdracht(pad, pad.as_posix(), letters) for pad in paden]
    bevindingen: list[Bevinding] = []
    facts: dict[str, PdfFacts | None] = {}
    for opdracht, (feiten, gevonden) in zip(
        opdrachten, read_all(opdrachten, workers=workers, progress=gedaan), strict=True
    ):
        facts[opdracht.bestand] = feiten
        bevindingen += gevonden
    return Scan(sort_bevindingen(bevindingen), facts)

# SPDX-License-Identifier: EUPL-1.2
"""Look inside loose files, without a portal: all of `woopub scan`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..check import check_tekst
from ..model import BESTANDSOORTEN, BestandFacts, Bevinding, PdfFacts, bestandsoort, sort_bevindingen
from ..pdf import Opdracht
from .bestanden import Voortgang, is_pdf, read_bestanden

KOP_BYTES = 1024
"""A PDF says that it is one within so many bytes, whatever its name."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What scanning gave: the findings, and per file (as findings name it) its facts, None where it is unreadable."""

    bevindingen: tuple[Bevinding, ...]
    facts: Mapping[str, PdfFacts | BestandFacts | None]


def find_bestanden(paden: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return the files to scan, each once: those named, and in folders all that can be published, at any depth; and
    the other files that the folders hold.

    A file is a PDF by its name or by what it begins with; of the others the name says what they are. Hidden folders
    and links in folders are left alone.
    Raises OSError for a folder that cannot be read.
    """
    gekozen: dict[Path, None] = {}
    anders: dict[Path, None] = {}
    for pad in paden:
        if not pad.is_dir():
            gekozen[pad] = None
            continue
        for gevonden in _walk(pad):
            if _is_bekend(gevonden):
                gekozen[gevonden] = None
            else:
                anders[gevonden] = None
    return list(gekozen), [pad for pad in anders if pad not in gekozen]


def _walk(map_: Path) -> Iterator[Path]:
    """Return all files below a folder, by name; a part that cannot be listed is an error, not an empty folder."""

    def klaag(fout: OSError) -> None:
        raise fout

    for plek, mappen, namen in os.walk(map_, onerror=klaag):
        mappen[:] = sorted(naam for naam in mappen if not naam.startswith("."))
        yield from (Path(plek, naam) for naam in sorted(namen) if not naam.startswith("."))


def _is_bekend(pad: Path) -> bool:
    if pad.is_symlink() or not pad.is_file():
        return False
    if is_pdf(pad.name) or bestandsoort(pad.name) in BESTANDSOORTEN:
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
    A file that is of another kind or cannot be read is a finding, never an error.
    """
    opdrachten = [Opdracht(pad, pad.as_posix(), letters) for pad in paden]
    gelezen, bevindingen = read_bestanden(opdrachten, workers, voortgang)
    for naam, feiten in gelezen.items():
        bevindingen += check_tekst(feiten, naam)
    return Scan(sort_bevindingen(bevindingen), {o.bestand: gelezen.get(o.bestand) for o in opdrachten})

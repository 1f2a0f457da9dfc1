# SPDX-License-Identifier: EUPL-1.2
"""Look inside files of all kinds, each by the room that knows its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..files import Uitkomst, read_order
from ..model import CODES, BestandFacts, Bevinding, PdfFacts, bestandsoort
from ..pdf import Opdracht, Uitval, do_all, read_all

Voortgang = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


def read_bestanden(
    opdrachten: Sequence[Opdracht], workers: int, voortgang: Voortgang
) -> tuple[dict[str, PdfFacts | BestandFacts], list[Bevinding]]:
    """Look inside files, in worker processes with limits of time and memory.

    Returns the facts by the name that findings use (a file that cannot be read has none), and the findings.
    """
    facts: dict[str, PdfFacts | BestandFacts] = {}
    gevonden: list[Bevinding] = []
    klaar = 0

    def gedaan(aantal: int) -> None:
        nonlocal klaar
        klaar += aantal
        voortgang("Documenten nakijken", klaar, len(opdrachten))

    pdfs = [opdracht for opdracht in opdrachten if is_pdf(opdracht.bestand)]
    for opdracht, (feiten, bevindingen) in zip(
        pdfs, read_all(pdfs, workers=workers, progress=gedaan), strict=True
    ):
        gevonden += bevindingen
        if feiten:
            facts[opdracht.bestand] = feiten
    andere = [(opdracht.pad, opdracht.bestand) for opdracht in opdrachten if not is_pdf(opdracht.bestand)]
    for (_, bestand), (ander, bevindingen) in zip(
        andere, do_all(read_order, andere, _lost, gedaan, workers=workers), strict=True
    ):
        gevonden += bevindingen
        if ander:
            facts[bestand] = ander
    return facts, gevonden


def _lost(order: tuple[Path, str], reden: Uitval, seconden: float) -> Uitkomst:
    """Return the finding for a file that took its worker with it."""
    meldingen = {
        "dood": "Bij het lezen van dit bestand stopte het controleprogramma.",
        "tijd": f"Het lezen van dit bestand duurde langer dan {seconden:.0f} seconden.",
    }
    return None, (Bevinding("BST009", order[1], meldingen[reden], CODES["BST009"].oplossing),)


def is_pdf(naam: str) -> bool:
    """Whether a file is to be read as a PDF, by its name."""
    return bestandsoort(naam) == "pdf"

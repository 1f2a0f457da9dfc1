# SPDX-License-Identifier: EUPL-1.2
"""Read everything, look inside every PDF, judge: the first half of every build, and all of `woopub check`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from ..check import Oordeel, judge
from ..model import Bevinding, PdfFacts, Portaal, Publicatie
from ..pdf import Opdracht, read_all
from ..read import list_publicaties, read_portaal, read_publicatie

# A path in a folder besluiten/JAAR/NAAM, or that folder itself.
_IN_PUBLICATIE = re.compile(r"besluiten/[^/]+/[^/]+")

Voortgang = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Controle:
    """What checking gave: the portal's settings (None where mkdocs.yml is unusable) and the verdict."""

    portaal: Portaal | None
    oordeel: Oordeel

    @property
    def portaal_geblokkeerd(self) -> bool:
        """Whether something outside the publications stops the whole portal, also a loose file in besluiten/."""
        return self.portaal is None or any(
            b.blokkeert and not _IN_PUBLICATIE.match(b.bestand) for b in self.oordeel.bevindingen
        )


def today() -> date:
    """Return the day on which is judged: today in Amsterdam, or that of SOURCE_DATE_EPOCH (seconds since 1970),
    the usual way to repeat a build."""
    seconden = os.environ.get("SOURCE_DATE_EPOCH")
    nu = datetime.fromtimestamp(int(seconden), UTC) if seconden else datetime.now(UTC)
    return nu.astimezone(ZoneInfo("Europe/Amsterdam")).date()


def run_check(
    root: Path,
    mappen: Sequence[Path] | None = None,
    workers: int = 1,
    voortgang: Voortgang = lambda *_: None,
    vandaag: date | None = None,
) -> Controle:
    """Check a portal, or only some of its publication folders.

    ``root`` is the portal's folder, ``mappen`` folders ``besluiten/JAAR/NAAM`` in it (None: all),
    ``workers`` the number of processes that read PDF files.
    """
    portaal, gelezen = read_portaal(root)
    if mappen is None:
        mappen, vreemd = list_publicaties(root)
        gelezen += vreemd
    publicaties: list[Publicatie] = []
    for nummer, map_ in enumerate(mappen, start=1):
        publicatie, bevindingen = read_publicatie(root, map_)
        gelezen += bevindingen
        if publicatie:
            publicaties.append(publicatie)
        voortgang("Publicaties lezen", nummer, len(mappen))
    facts, bevindingen = _read_pdfs(root, publicaties, workers, voortgang)
    oordeel = judge(publicaties, facts, [*gelezen, *bevindingen], vandaag or today())
    return Controle(portaal, oordeel)


def _read_pdfs(
    root: Path, publicaties: Sequence[Publicatie], workers: int, voortgang: Voortgang
) -> tuple[dict[str, PdfFacts], list[Bevinding]]:
    """Look inside every file of every publication, in worker processes."""
    opdrachten = [
        Opdracht(root / bestand.pad, bestand.pad, publicatie.besluit.letters)
        for publicatie in publicaties
        for bestand in publicatie.bestanden.alle
    ]
    facts: dict[str, PdfFacts] = {}
    gevonden: list[Bevinding] = []

    klaar = 0

    def gedaan(aantal: int) -> None:
        nonlocal klaar
        klaar += aantal
        voortgang("Documenten nakijken", klaar, len(opdrachten))

    for opdracht, (feiten, bevindingen) in zip(
        opdrachten, read_all(opdrachten, workers=workers, progress=gedaan), strict=True
    ):
        gevonden += bevindingen
        if feiten:
            facts[opdracht.bestand] = feiten
    return facts, gevonden

# SPDX-License-Identifier: EUPL-1.2
"""Read everything, look inside every PDF, judge: the first half of every build, and all of `woopub check`."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from zoneinfo import ZoneInfo

from ..check import Oordeel, judge
from ..model import Bevinding, Portaal, Publicatie
from ..pdf import Opdracht
from ..read import list_publicaties, read_portaal, read_publicatie
from ..stage import find_ongecontroleerd
from .bestanden import Voortgang, read_bestanden

# A path in a folder besluiten/JAAR/NAAM, or that folder itself.
_IN_PUBLICATIE = re.compile(r"besluiten/[^/]+/[^/]+")
_DIEPTE = 3  # of such a folder, in the portal


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


class VerkeerdTijdstip(Exception):
    """SOURCE_DATE_EPOCH is no moment; the message is Dutch."""


class GeenPublicatie(Exception):
    """A folder that was asked for is none that can hold a publication; ``pad`` is its path in the portal."""

    def __init__(self, pad: str) -> None:
        super().__init__(pad)
        self.pad = pad


def today() -> date:
    """Return the day on which is judged: today in Amsterdam, or that of SOURCE_DATE_EPOCH (seconds since 1970),
    the usual way to repeat a build. Raises VerkeerdTijdstip."""
    seconden = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        nu = datetime.fromtimestamp(int(seconden), UTC) if seconden else datetime.now(UTC)
        return nu.astimezone(ZoneInfo("Europe/Amsterdam")).date()
    except (ValueError, OverflowError, OSError) as fout:
        raise VerkeerdTijdstip(
            f"SOURCE_DATE_EPOCH is '{seconden}', maar moet een heel getal zijn: de seconden sinds 1 januari 1970."
        ) from fout


def run_check(
    root: Path,
    delen: Sequence[str] | None = None,
    workers: int = 1,
    voortgang: Voortgang = lambda *_: None,
    vandaag: date | None = None,
) -> Controle:
    """Check a portal, or only parts of it.

    ``root`` is the portal's folder, ``delen`` are paths ``besluiten``, ``besluiten/JAAR`` or
    ``besluiten/JAAR/NAAM`` in it (None: everything), ``workers`` the number of processes that read PDF files.
    Raises GeenPublicatie, VerkeerdTijdstip.
    """
    vandaag = vandaag or today()
    portaal, gelezen = read_portaal(root)
    mappen, vreemd = list_publicaties(root)
    if delen is None:
        gelezen += [*vreemd, *find_ongecontroleerd(root)]
    else:
        mappen, vreemd = _select(root, delen, mappen, vreemd)
        gelezen += vreemd
    publicaties: list[Publicatie] = []
    for nummer, map_ in enumerate(mappen, start=1):
        publicatie, bevindingen = read_publicatie(root, map_)
        gelezen += bevindingen
        if publicatie:
            publicaties.append(publicatie)
        voortgang("Publicaties lezen", nummer, len(mappen))
    opdrachten = [
        Opdracht(root / bestand.pad, bestand.pad, publicatie.besluit.letters)
        for publicatie in publicaties
        for bestand in publicatie.bestanden.alle
    ]
    facts, bevindingen = read_bestanden(opdrachten, workers, voortgang)
    oordeel = judge(publicaties, facts, [*gelezen, *bevindingen], vandaag, portaal)
    return Controle(portaal, oordeel)


def _select(
    root: Path, delen: Sequence[str], mappen: Sequence[Path], vreemd: Sequence[Bevinding]
) -> tuple[list[Path], list[Bevinding]]:
    """Keep the publication folders in the parts that were asked for, and what was found there or above."""
    gekozen: dict[Path, None] = {}
    gevonden: dict[Bevinding, None] = {}
    for deel in map(PurePosixPath, delen):
        eigen = [map_ for map_ in mappen if map_.relative_to(root).is_relative_to(deel)]
        daar = [
            b for b in vreemd
            if PurePosixPath(b.bestand).is_relative_to(deel) or deel.is_relative_to(b.bestand)
        ]  # fmt: skip
        if len(deel.parts) == _DIEPTE and not eigen and not daar:
            raise GeenPublicatie(deel.as_posix())
        gekozen |= dict.fromkeys(eigen)
        gevonden |= dict.fromkeys(daar)
    return list(gekozen), list(gevonden)

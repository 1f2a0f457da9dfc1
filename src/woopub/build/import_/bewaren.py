# SPDX-License-Identifier: EUPL-1.2
"""Which files an import writes, in which order, and what it keeps of those that it replaces.

Documents first, then inventaris.csv in one rename, then the record. Should the power fail between the last two, the
next import finds that both say the same. ``invoer/`` holds the record (``import.json``), what was replaced
(``vorige/``) and scans as they were delivered (``origineel/``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from ...export import to_inventaris
from ...model import vouw_naam
from .herkomst import MAP, NAAM, Bestandsbron, Herkomst, to_json
from .plaatsen import Stap, write_klad
from .stand import VORIGE, Stand, digest
from .stukken import Stuk, Stukken, bewaarnaam
from .vergelijk import Lot, Vergelijking
from .weghalen import Weg

ORIGINEEL = "origineel"

GITIGNORE = """\
# Gemaakt door woopub. In deze map staat waar de publicaties vandaan komen: wat er in de spreadsheets stond, bestanden
# die zijn vervangen, en scans zoals ze zijn aangeleverd. Daar kan iets in staan wat niet openbaar mag zijn. Daarom
# gaat niets hiervan naar git, en komt niets ervan op de website.
*
"""


class IntussenGewijzigd(Exception):
    """Somebody changed the publication while an import was at work; the message is Dutch."""

    def __init__(self, bestand: str) -> None:
        super().__init__(
            f"{bestand} is veranderd tijdens het importeren. Er is niets geschreven. Probeer het opnieuw."
        )


def require_ongewijzigd(stand: Stand, stukken: Stukken, weg: Weg) -> None:
    """Raise IntussenGewijzigd where inventaris.csv, the record or a document that is replaced is not as it was read, or
    somebody put a file where one is to come: with text recognition an import takes hours. Raises OSError."""
    for pad, inhoud in (
        (stand.map_ / "inventaris.csv", stand.inventaris),
        (stand.invoer / NAAM, stand.verslag),
    ):
        if (pad.read_bytes() if pad.is_file() else None) != inhoud:
            raise IntussenGewijzigd(pad.relative_to(stand.root).as_posix())
    for naam, som in _verwacht(stukken, weg).items():
        pad = stand.map_ / "documenten" / naam
        if (digest(pad) if pad.is_file() else "") != som:
            raise IntussenGewijzigd(pad.relative_to(stand.root).as_posix())


def _verwacht(stukken: Stukken, weg: Weg) -> dict[str, str]:
    """Return the SHA-256 of each file in documenten/ that the import touches, '' where there was none."""
    verwacht = dict(weg.bestanden)
    for stuk in stukken.plaatsen:
        if stuk.oud:
            verwacht[stuk.oud] = stuk.oud_sha256
        # On some disks a name in other capitals is the same file.
        if vouw_naam(stuk.naam) != vouw_naam(stuk.oud):
            verwacht.setdefault(stuk.naam, "")
    return verwacht


def make_stappen(
    stand: Stand, vergelijking: Vergelijking, stukken: Stukken, weg: Weg, herkomst: Herkomst, klad: Path
) -> list[Stap]:
    """Write what is new below ``klad`` and return the moves in their order; none where nothing changes.

    ``herkomst`` is the record but for the hash of inventaris.csv, which is made here.
    """
    stappen = [*_documenten(stand, stukken), *_verwijderd(stand, weg)]
    inhoud = stand.inventaris
    if vergelijking.anders or not (inhoud and inhoud.strip()):
        inhoud = to_inventaris(vergelijking.rijen)
        nieuw = write_klad(klad / "inventaris.csv", inhoud)
        stappen.append(Stap(stand.map_ / "inventaris.csv", nieuw, _oude_inventaris(stand, vergelijking)))
    stappen += make_verslag(stand, herkomst, inhoud or b"", klad)
    return [*make_gitignore(stand, klad), *stappen] if stappen else []


def make_gitignore(stand: Stand, klad: Path) -> Iterator[Stap]:
    """Yield the move of the file that keeps ``invoer/`` out of git, where it is not there."""
    doel = stand.root / MAP / ".gitignore"
    if not doel.exists():
        yield Stap(doel, write_klad(klad / "gitignore", GITIGNORE.encode()))


def make_origineel(stand: Stand, stuk: Stuk) -> Iterator[Stap]:
    """Yield the move of a scan as it was delivered, where it got text."""
    if stuk.origineel is not None and stuk.bron is not None:
        yield Stap(stand.invoer / ORIGINEEL / bewaarnaam(stuk.bron.sha256, stuk.naam), stuk.origineel)


def make_verslag(stand: Stand, herkomst: Herkomst, inventaris: bytes, klad: Path) -> Iterator[Stap]:
    """Yield the move of the record, where it differs from the one that is there; a damaged one is kept."""
    met_som = Herkomst(
        herkomst.inventaris, herkomst.documenten, _som(inventaris), herkomst.rijen, herkomst.bestanden
    )
    inhoud = to_json(met_som)
    if inhoud == stand.verslag:
        return
    bewaar = None
    if stand.verslag is not None and not stand.herkomst.inventaris.naam:
        bewaar = stand.invoer / VORIGE / bewaarnaam(_som(stand.verslag), NAAM)
    yield Stap(stand.invoer / NAAM, write_klad(klad / NAAM, inhoud), bewaar)


def list_bestanden(stand: Stand, weg: Weg, stukken: Stukken) -> dict[str, Bestandsbron]:
    """Return the record of the files as they will be: those of earlier imports that are still there, and the new."""
    vervangen = {s.oud for s in stukken.plaatsen if s.oud}
    gaat = {vouw_naam(naam) for naam in (*weg.bestanden, *vervangen)}
    oud = {
        naam: bron
        for naam, bron in stand.herkomst.bestanden.items()
        if naam in stand.documenten and naam not in gaat
    }
    return oud | stukken.bronnen


def _documenten(stand: Stand, stukken: Stukken) -> Iterator[Stap]:
    for stuk in stukken.plaatsen:
        if stuk.klad is None or stuk.bron is None:
            continue
        yield from make_origineel(stand, stuk)
        map_ = stand.map_ / "documenten"
        bewaar = stand.invoer / VORIGE / bewaarnaam(stuk.oud_sha256, stuk.oud) if stuk.oud else None
        if stuk.oud and vouw_naam(stuk.oud) != vouw_naam(stuk.naam):
            yield Stap(map_ / stuk.oud, None, bewaar)
            yield Stap(map_ / stuk.naam, stuk.klad)
        else:
            yield Stap(map_ / (stuk.oud or stuk.naam), stuk.klad, bewaar)


def _verwijderd(stand: Stand, weg: Weg) -> Iterator[Stap]:
    for naam, som in weg.bestanden.items():
        yield Stap(stand.map_ / "documenten" / naam, None, stand.invoer / VORIGE / bewaarnaam(som, naam))


def _oude_inventaris(stand: Stand, vergelijking: Vergelijking) -> Path | None:
    """Return where to keep the inventaris.csv that is replaced; one without rows need not be kept, nor one that an
    import wrote, unless rows of it are taken away."""
    verdwenen = any(w.lot is Lot.VERDWENEN and not w.blijft for w in vergelijking.wijzigingen)
    geschreven = _som(stand.inventaris or b"") == stand.herkomst.geschreven and not verdwenen
    if not stand.inventaris or not stand.rijen or geschreven:
        return None
    return stand.invoer / VORIGE / bewaarnaam(_som(stand.inventaris), "inventaris.csv")


def _som(inhoud: bytes) -> str:
    return hashlib.sha256(inhoud).hexdigest()

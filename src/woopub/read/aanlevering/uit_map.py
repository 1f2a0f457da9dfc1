# SPDX-License-Identifier: EUPL-1.2
"""A folder of documents → its files, at any depth; links are reported, never followed."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Collection, Iterator
from pathlib import Path

from ...model import CODES, Bevinding
from .levering import BROK, Aanlevering, Lid, Onleesbaar, plek_in
from .soorten import is_ruis

# No link is followed and nothing is waited for (a pipe), not even one that was put there after the listing.
_OPENEN = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


class MapAanlevering(Aanlevering):
    """A folder as a delivery."""

    CODE = "BST017"
    ADVIES = "Verander de map niet terwijl woopub leest, en probeer het opnieuw."

    def __init__(self, bestand: str, leden: tuple[Lid, ...], paden: tuple[Path, ...]) -> None:
        super().__init__(bestand, leden)
        self._paden = paden

    def close(self) -> None:
        """Do nothing: every file is closed after it was read."""

    def _read(self, lid: Lid) -> Iterator[bytes]:
        pad = self._paden[lid.plaats]
        # A link in the place of the file is an OSError here (ELOOP), in the place of a folder it shows below.
        with os.fdopen(os.open(pad, _OPENEN), "rb") as bestand:
            if not stat.S_ISREG(os.fstat(bestand.fileno()).st_mode):
                raise Onleesbaar("Dit is intussen geen gewoon bestand meer.")
            while brok := bestand.read(BROK):
                yield brok


def read_map(pad: Path, bestand: str, zonder: Collection[Path]) -> tuple[Aanlevering, list[Bevinding]]:
    """List the files of a folder; see ``read_aanlevering``. Raises OSError for a part that cannot be listed."""
    overgeslagen = {ander.resolve() for ander in zonder}
    leden: list[Lid] = []
    paden: list[Path] = []
    bevindingen: list[Bevinding] = []
    for item, naam in _walk(pad):
        if melding := _onveilig(item):
            plek = plek_in(bestand, naam)
            bevindingen.append(Bevinding("BST017", plek, melding, CODES["BST010"].oplossing))
        elif overgeslagen and Path(item.path).resolve() in overgeslagen:
            continue
        else:
            leden.append(Lid(naam, item.stat(follow_symlinks=False).st_size, len(paden)))
            paden.append(Path(item.path))
    return MapAanlevering(bestand, tuple(leden), tuple(paden)), bevindingen


def _walk(wortel: Path) -> Iterator[tuple[os.DirEntry[str], str]]:
    """Return all below a folder that is no folder itself, with its path from there, sorted by name."""
    wachtend = [(str(wortel), "")]
    while wachtend:
        map_, voor = wachtend.pop()
        with os.scandir(map_) as inhoud:
            items = sorted((item for item in inhoud if not is_ruis(item.name)), key=lambda item: item.name)
        dieper = []
        for item in items:
            if item.is_dir(follow_symlinks=False) and not _is_junction(item):
                dieper.append((item.path, f"{voor}{item.name}/"))
            else:
                yield item, unicodedata.normalize("NFC", voor + item.name)
        wachtend += reversed(dieper)


def _is_junction(item: os.DirEntry[str]) -> bool:
    """Whether this is a folder of Windows that stands for another one; the system calls it a folder, not a link."""
    kenmerk: int = getattr(item.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return kenmerk == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)


def _onveilig(item: os.DirEntry[str]) -> str:
    """Return why something in a folder is not taken, in Dutch; '' for a plain file."""
    if item.is_symlink() or _is_junction(item):
        return "Dit is een snelkoppeling; woopub volgt die niet."
    if not item.is_file(follow_symlinks=False):
        return "Dit is geen gewoon bestand, maar een apparaat of een doorgeefluik van een programma."
    return ""

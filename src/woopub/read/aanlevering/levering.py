# SPDX-License-Identifier: EUPL-1.2
"""What a folder and a ZIP have in common: members, and a way to copy one that does not trust it."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from ...model import Bevinding
from ..tekst import toonbaar

BROK = 1024 * 1024
"""Bytes that are in memory at a time while a member is read: a scan may be larger than the memory."""

VRIJ_OVER = 64 * 1024 * 1024
"""Bytes that stay free on the disk: a disk that is full to the brim breaks other programs."""


@dataclass(frozen=True, slots=True)
class Lid:
    """One file of a delivery: its path within, with forward slashes, and its size in bytes as stated.

    ``plaats`` is where the delivery finds it. A name is only ever shown and compared, never written to.
    """

    naam: str
    omvang: int
    plaats: int

    @property
    def eigen_naam(self) -> str:
        """The name without its folders."""
        return self.naam.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Kopie:
    """What was read from a member: SHA-256 as hexadecimal digits, and how many bytes."""

    sha256: str
    omvang: int


def plek_in(bestand: str, naam: str) -> str:
    """Return what findings call a path within a delivery, whatever characters it is made of."""
    plat = naam if naam.isascii() and naam.isprintable() else toonbaar(naam)
    return f"{bestand}/{plat}"


class Onleesbaar(Exception):
    """A member does not hold what the delivery says; the message is Dutch, for the clerk."""


class Aanlevering(ABC):
    """A delivery that was listed and found safe; close it, or use it in a ``with`` statement.

    ``bestand`` is the name that findings use, ``leden`` the files in it by name.
    """

    CODE: str
    """Of the finding on a member that cannot be read."""
    ADVIES: str

    def __init__(self, bestand: str, leden: tuple[Lid, ...]) -> None:
        self.bestand = bestand
        self.leden = leden

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Let go of the files; may be called twice."""

    @abstractmethod
    def _read(self, lid: Lid) -> Iterator[bytes]:
        """Return the bytes of a member in pieces. Raises Onleesbaar, and OSError where the disk fails."""

    def plek(self, lid: Lid) -> str:
        """Return the name of a member as findings have it: ``levering.zip/map/0012.pdf``."""
        return plek_in(self.bestand, lid.naam)

    def copy_lid(self, lid: Lid, doel: Path) -> tuple[Kopie | None, list[Bevinding]]:
        """Copy one member to a path, which appears only when it is complete; its folder must be there.

        Returns what was copied, or None and the finding that says why not: then the delivery is not what it seemed
        and nothing of it should be used. Raises OSError (ENOSPC also before the disk is full).
        """
        self.require_ruimte(doel.parent, (lid,))
        half = doel.with_name(f"{doel.name}.half")
        half.unlink(missing_ok=True)  # of a run that was killed
        try:
            with half.open("xb") as uit:
                kopie = self._count(lid, uit)
            half.replace(doel)
        except Onleesbaar as fout:
            return None, [self._bevinding(lid, fout)]
        finally:
            half.unlink(missing_ok=True)
        return kopie, []

    def digest_lid(self, lid: Lid) -> tuple[Kopie | None, list[Bevinding]]:
        """Read one member to its end without keeping it; returns as ``copy_lid`` does."""
        try:
            return self._count(lid, None), []
        except Onleesbaar as fout:
            return None, [self._bevinding(lid, fout)]

    def require_ruimte(self, map_: Path, leden: Iterable[Lid]) -> None:
        """Raise OSError (ENOSPC) where the disk of a folder has no room for these members."""
        nodig = sum(lid.omvang for lid in leden)
        if shutil.disk_usage(map_).free < nodig + VRIJ_OVER:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(map_))

    def _count(self, lid: Lid, uit: BinaryIO | None) -> Kopie:
        """Read a member, write it where asked, and hold it to the size that it stated."""
        som, omvang = hashlib.sha256(), 0
        for brok in self._read(lid):
            omvang += len(brok)
            if omvang > lid.omvang:
                raise Onleesbaar("Dit bestand is groter dan het zelf zegt.")
            som.update(brok)
            if uit is not None:
                uit.write(brok)
        if omvang < lid.omvang:
            raise Onleesbaar("Dit bestand is kleiner dan het zelf zegt; er ontbreekt een stuk.")
        return Kopie(som.hexdigest(), omvang)

    def _bevinding(self, lid: Lid, fout: Onleesbaar) -> Bevinding:
        return Bevinding(self.CODE, self.plek(lid), str(fout), self.ADVIES)

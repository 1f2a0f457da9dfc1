# SPDX-License-Identifier: EUPL-1.2
"""Office files are zip archives of XML: opened without trust. Bombs, passwords, document types and broken archives are
refused before anything is read."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
from collections.abc import Iterator
from typing import IO
from urllib.parse import unquote
from xml.etree import ElementTree as ET
from xml.parsers import expat

from .verslag import Geweigerd

MAX_DELEN = 20_000
MAX_DEEL = 200 * 1024**2
"""Bytes of one part when unpacked; a sheet of a million rows stays below it."""
MAX_GEHEEL = 600 * 1024**2
"""Bytes of all parts together."""
MAX_BOOM = 64 * 1024**2
"""Bytes of a part that is read as a whole; the tree in memory is some ten times as large."""

_STUK = 65_536

# Headers of parts and the end of an archive (APPNOTE, 4.3.7 and 4.3.16).
_KOP, _NAAMLENGTE = 30, 26
_MET_STAART = 8
_SLOT, _SLOTLENGTE = b"PK\x05\x06", 22


class Pakket:
    """An archive that may be read. Names of parts are compared without regard to case, as office programs do."""

    def __init__(self, data: bytes) -> None:
        """Open an archive. Raises Geweigerd, zipfile.BadZipFile."""
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        delen = [deel for deel in self._zip.infolist() if not deel.is_dir()]
        if len(delen) > MAX_DELEN or sum(d.file_size for d in delen) > MAX_GEHEEL:
            raise Geweigerd("BST003", "Dit bestand is uitgepakt veel te groot om na te kijken.")
        if any(deel.flag_bits & 1 for deel in delen):
            raise Geweigerd("BST004", "Dit bestand is beveiligd met een wachtwoord.")
        self._delen = {deel.filename.casefold(): deel for deel in delen}
        if len(self._delen) != len(delen):
            raise Geweigerd("BST003", "In dit bestand zitten twee onderdelen met dezelfde naam.")
        self.vreemd = _count_vreemd(data, self._zip)

    def __contains__(self, naam: str) -> bool:
        return naam.casefold() in self._delen

    @property
    def namen(self) -> list[str]:
        """The names of all parts, in small letters, sorted."""
        return sorted(self._delen)

    def onder(self, *begin: str) -> list[str]:
        """Return the names of the parts that begin so."""
        return [naam for naam in self.namen if naam.startswith(begin)]

    def lees(self, naam: str, grens: int = MAX_DEEL) -> bytes:
        """Return the bytes of a part. Raises KeyError where there is none, Geweigerd where it is too large."""
        with self.open(naam, grens) as stroom:
            return stroom.read()

    def open(self, naam: str, grens: int = MAX_DEEL) -> IO[bytes]:
        """Open a part for reading. Raises KeyError, Geweigerd."""
        deel = self._delen[naam.casefold()]
        if deel.file_size > grens:
            raise Geweigerd("BST003", "Een onderdeel van dit bestand is te groot om na te kijken.")
        return self._zip.open(deel)

    def xml(self, naam: str) -> ET.Element | None:
        """Return a part as a tree, or None where there is none. Raises Geweigerd, ET.ParseError."""
        if naam not in self:
            return None
        data = self.lees(naam, MAX_BOOM)
        refuse_doctype(io.BytesIO(data))
        return ET.fromstring(data)

    def alle(self, naam: str) -> Iterator[ET.Element]:
        """Yield every element of a part; nothing where there is no such part. Raises Geweigerd, ET.ParseError."""
        boom = self.xml(naam)
        yield from boom.iter() if boom is not None else ()

    def elementen(self, naam: str) -> Iterator[ET.Element]:
        """Yield the elements of a large part as they end; the caller clears what it has read."""
        with self.open(naam) as stroom:
            refuse_doctype(stroom)
        with self.open(naam) as stroom:
            for _, element in ET.iterparse(stroom, ("end",)):
                yield element

    def relaties(self, deel: str) -> Iterator[tuple[str, str, bool]]:
        """Yield what a part of an OOXML file refers to: kind (last word of its address), target, whether outside."""
        map_, _, naam = deel.rpartition("/")
        boom = self.xml(posixpath.join(map_, "_rels", f"{naam}.rels"))
        for relatie in boom if boom is not None else ():
            soort = relatie.get("Type", "").rpartition("/")[2]
            doel = relatie.get("Target", "")
            if relatie.get("TargetMode") == "External":
                yield soort, doel, True
            else:
                pad = posixpath.normpath(posixpath.join("/", map_, unquote(doel.partition("#")[0])))
                yield soort, pad.lstrip("/").casefold(), False


def _count_vreemd(data: bytes, archief: zipfile.ZipFile) -> int:
    """Return how many stretches of bytes belong to no part: before the first, between two, and behind the end.

    There may be another archive in front, a part that was taken out of the table, or anything in a comment.
    """
    aantal = vorige = 0
    for deel in sorted(archief.infolist(), key=lambda deel: deel.header_offset):
        aantal += (deel.header_offset > vorige) + bool(deel.comment)
        naam, extra = struct.unpack_from("<HH", data, deel.header_offset + _NAAMLENGTE)
        vorige = deel.header_offset + _KOP + naam + extra + deel.compress_size
        if deel.flag_bits & _MET_STAART:
            vorige = _skip_staart(data, vorige, deel)
    return aantal + (archief.start_dir > vorige) + (len(data) > data.rfind(_SLOT) + _SLOTLENGTE)


def _skip_staart(data: bytes, plek: int, deel: zipfile.ZipInfo) -> int:
    """Return where the check sum and sizes behind a part end (APPNOTE, 4.3.9): with a mark or not, 32 or 64 bits."""
    for merk in (b"PK\x07\x08", b""):
        for vorm in ("<LQQ", "<LLL"):
            maten = (deel.compress_size, deel.file_size)
            if max(maten) < 2**32 or vorm == "<LQQ":
                staart = merk + struct.pack(vorm, deel.CRC, *maten)
                if data.startswith(staart, plek):
                    return plek + len(staart)
    return plek


class _Begonnen(Exception):
    """The first element was reached: from here on no document type can come."""


def refuse_doctype(stroom: IO[bytes]) -> None:
    """Read as far as the first element. Raises Geweigerd for a document type (entities are how XML does harm)."""
    lezer = expat.ParserCreate()

    def doctype(*_: object) -> None:
        raise Geweigerd("BST003", "In dit bestand zit een documenttype (DTD); dat hoort er niet in.")

    def element(*_: object) -> None:
        raise _Begonnen

    lezer.StartDoctypeDeclHandler = doctype
    lezer.StartElementHandler = element
    try:
        while stuk := stroom.read(_STUK):
            lezer.Parse(stuk, False)
    except _Begonnen:
        return


def kaal(tag: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def kenmerk(element: ET.Element, naam: str) -> str | None:
    """Return an attribute by its bare name, whatever its namespace."""
    for sleutel, waarde in element.items():
        if kaal(sleutel) == naam:
            return waarde
    return None


def is_aan(waarde: str | None) -> bool:
    """Whether a yes-or-no of OOXML says yes; present without a value is yes."""
    return waarde is None or waarde.casefold() not in ("0", "false", "off", "none")

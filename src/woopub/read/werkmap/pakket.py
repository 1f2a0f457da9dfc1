# SPDX-License-Identifier: EUPL-1.2
"""A spreadsheet as an archive of XML, opened without trust: passwords, bombs and document types are refused."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote
from xml.etree import ElementTree as ET
from xml.parsers import expat

from .weigering import MAX_DEEL, Geweigerd, beschadigd, te_groot

_STUK = 1 << 18
_MAX_DELEN = 50_000
_MAX_BOOM = 12 * 1024**2
"""Bytes of a part that is read as a tree, which takes some ten times as much memory."""
_MAX_TAKKEN = 600_000
"""Elements of such a tree; a workbook with 64,000 styles, which is all that Excel can have, has fewer."""
_VERDACHT = 16 * 1024**2
_MAX_VERHOUDING = 400
"""A sheet of nothing but equal rows shrinks some hundredfold; deflate reaches a thousand."""


class Pakket:
    """An open archive; names of parts are compared as office programs do, without regard to case."""

    def __init__(self, pad: Path) -> None:
        """Open an archive. Raises Geweigerd, zipfile.BadZipFile, OSError."""
        self._zip = zipfile.ZipFile(pad)
        self._gelezen = 0
        delen = [deel for deel in self._zip.infolist() if not deel.is_dir()]
        if len(delen) > _MAX_DELEN:
            raise te_groot()
        self._delen = {_sleutel(deel.filename): deel for deel in delen}
        if len(self._delen) != len(delen):
            raise beschadigd("er zitten twee onderdelen met dezelfde naam in")

    def __enter__(self) -> Pakket:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, naam: str) -> bool:
        return _sleutel(naam) in self._delen

    @property
    def namen(self) -> frozenset[str]:
        """The names of all parts, in small letters, with forward slashes."""
        return frozenset(self._delen)

    @property
    def is_versleuteld(self) -> bool:
        """Whether parts have a password of the archive itself."""
        return any(deel.flag_bits & 1 for deel in self._delen.values())

    def stukken(self, naam: str) -> Iterator[bytes]:
        """Yield the bytes of a part. Raises Geweigerd where there is none, or it is unreasonably large."""
        deel = self._delen.get(_sleutel(naam))
        if deel is None:
            raise beschadigd(f"het onderdeel {posixpath.basename(naam)} ontbreekt")
        self._gelezen += deel.file_size
        verdacht = deel.file_size > _VERDACHT and deel.file_size > _MAX_VERHOUDING * deel.compress_size
        if self._gelezen > MAX_DEEL or verdacht:
            raise te_groot()
        with self._zip.open(deel) as stroom:
            while stuk := stroom.read(_STUK):
                yield stuk

    def lees(self, naam: str, grens: int = _MAX_BOOM) -> bytes:
        """Return all bytes of a part. Raises Geweigerd."""
        if naam in self and self._delen[_sleutel(naam)].file_size > grens:
            raise te_groot()
        return b"".join(self.stukken(naam))

    def boom(self, naam: str) -> ET.Element:
        """Return a part as a tree. Raises Geweigerd, ET.ParseError."""
        data = self.lees(naam)
        _tel_elementen(data)
        return ET.fromstring(data)

    def ontleed(self, naam: str, lezer: expat.XMLParserType) -> None:
        """Feed a part to a parser, piece by piece. Raises Geweigerd, expat.ExpatError."""
        for stuk in self.stukken(naam):
            lezer.Parse(stuk, False)
        lezer.Parse(b"", True)

    def relaties(self, deel: str) -> dict[str, tuple[str, str]]:
        """Return what a part of an OOXML file refers to inside it, by id: the last word of its kind, and the part."""
        map_, _, naam = deel.rpartition("/")
        uit: dict[str, tuple[str, str]] = {}
        for relatie in self.boom(posixpath.join(map_, "_rels", f"{naam}.rels")):
            if relatie.get("TargetMode", "").casefold() == "external":
                continue
            soort = relatie.get("Type", "").rpartition("/")[2]
            doel = unquote(relatie.get("Target", "").partition("#")[0]).replace("\\", "/")
            uit[relatie.get("Id", "")] = (
                soort,
                posixpath.normpath(posixpath.join("/", map_, doel)).lstrip("/"),
            )
        return uit


def _sleutel(naam: str) -> str:
    return naam.replace("\\", "/").lstrip("/").casefold()


def _refuse(*_: object) -> NoReturn:
    raise Geweigerd("In dit bestand zit een documenttype (DTD); dat hoort niet in een spreadsheet.")


def maak_lezer(tussen: str | None = None) -> expat.XMLParserType:
    """Return a parser that refuses a document type, for entities are how XML does harm.

    ``tussen`` stands between the namespace and the name of an element; without it, names keep their prefix.
    """
    lezer = expat.ParserCreate(namespace_separator=tussen)
    lezer.StartDoctypeDeclHandler = _refuse
    lezer.buffer_text = True
    return lezer


def _tel_elementen(data: bytes) -> None:
    """Read XML without keeping it. Raises Geweigerd where a tree of it would be too large, expat.ExpatError."""
    aantal = 0

    def tel(*_: object) -> None:
        nonlocal aantal
        aantal += 1
        if aantal > _MAX_TAKKEN:
            raise te_groot()

    lezer = maak_lezer()
    lezer.StartElementHandler = tel
    lezer.Parse(data, True)


def kaal(tag: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def kenmerk(element: ET.Element, naam: str) -> str | None:
    """Return an attribute by its bare name, whatever its namespace."""
    return next((waarde for sleutel, waarde in element.items() if kaal(sleutel) == naam), None)


def is_aan(waarde: str | None) -> bool:
    """Whether a yes-or-no of OOXML says yes; absent (None) is no."""
    return waarde is not None and waarde.casefold() not in ("0", "false", "off", "")

# SPDX-License-Identifier: EUPL-1.2
"""The texts of an XMP packet (ISO 16684-1), with what kind each is. Also of a packet that is not well-formed XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from xml.parsers import expat

LEEG = frozenset(
    {
        "CreateDate", "ModifyDate", "MetadataDate", "date", "format", "language", "DocumentID", "InstanceID",
        "OriginalDocumentID", "VersionID", "RenditionClass", "PDFVersion", "Trapped", "Rating", "part",
        "conformance",
        "rev", "amd", "corr", "hasVisibleOverprint", "hasVisibleTransparency", "NPages", "documentID",
        "instanceID",
        "originalDocumentID", "when", "about", "parseType", "lang", "GTS_PDFXVersion",
        "GTS_PDFXConformance", "xmptk",
        "renditionClass", "versionID", "unit", "w", "h", "stDim", "swatchName", "groupName", "mode",
        "type", "cyan",
        "magenta", "yellow", "black", "red", "green", "blue", "fontName", "fontFamily", "fontFace",
        "fontType",
        "versionString", "composite", "fontFileName", "PlateNames", "Marked", "ColorMode",
        "Orientation", "StartupProfile",
        "fromPart", "toPart", "partMapping", "linkForm", "placedXResolution", "placedYResolution",
        "placedResolutionUnit", "LegacyIPTCDigest", "ICCProfile", "NativeDigest", "MarkInfo", "Compliance",
    }
)  # fmt: skip
"""Local names of elements and attributes that hold dates, identifiers, fonts, inks and standards."""

PROGRAMMA = frozenset({"Producer", "CreatorTool", "softwareAgent", "CreatorVersion", "action"})
MAKER = frozenset({"creator", "Author", "author", "AuthorsPosition"})
SCHEMA = frozenset({"schemas", "extensionSchema", "pdfaExtension"})
BEELD = "image"
ADRESSEN = frozenset({"resource", "about", "namespaceURI"})

TAG = re.compile(r"<[?!/]?([\w:.-]*)[^<>]*>")


@dataclass(frozen=True, slots=True)
class Eigenschap:
    """One text of a packet; it is of someone who made the file, of a program, or a picture in base64."""

    tekst: str
    maker: bool = False
    programma: bool = False
    beeld: bool = False


def read_xmp(data: bytes) -> list[Eigenschap]:
    """Return the texts of a packet, comments too, without what cannot hold anyone's secret."""
    if not data.strip():
        return []
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.CommentHandler = reader.comment
    try:
        parser.Parse(data.strip(b"\0 \r\n\t"), True)
    except expat.ExpatError:
        tekst = data.decode("utf-16" if data[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf-8", "replace")
        return list(_loose(tekst))
    return [deel for deel in reader.found if deel.tekst.strip()]


class _Reader:
    def __init__(self) -> None:
        self.found: list[Eigenschap] = []
        self._path: list[str] = []
        self._text: list[list[str]] = [[]]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(_local(name))
        self._text.append([])
        for key, value in attributes.items():
            self._add([*self._path, _local(key)], value)

    def end(self, name: str) -> None:
        self._add(self._path, "".join(self._text.pop()))
        self._path.pop()

    def text(self, data: str) -> None:
        self._text[-1].append(data)

    def comment(self, data: str) -> None:
        self.found.append(Eigenschap(data))

    def _add(self, path: list[str], tekst: str) -> None:
        names = set(path)
        if not tekst.strip() or (
            tekst.startswith(("http://", "https://")) and path[-1] in {"resource", "about", "namespaceURI"}
        ):
            return
        if path[-1] == BEELD and "Thumbnails" in names:
            self.found.append(Eigenschap(tekst, beeld=True))
        elif not names & LEEG and not names & SCHEMA:
            self.found.append(
                Eigenschap(tekst.strip(), maker=bool(names & MAKER), programma=bool(names & PROGRAMMA))
            )


def _local(name: str) -> str:
    return name.rpartition(" ")[2].rpartition(":")[2]


def _loose(tekst: str) -> Iterator[Eigenschap]:
    """Yield the texts between the tags of a packet that no parser takes."""
    name, end = "", 0
    for match in TAG.finditer(tekst):
        between = unescape(tekst[end : match.start()]).strip("\0 \r\n\t\ufeff")
        if between and _local(name) not in LEEG:
            yield Eigenschap(between, maker=_local(name) in MAKER, programma=_local(name) in PROGRAMMA)
        name, end = match.group(1) or name, match.end()

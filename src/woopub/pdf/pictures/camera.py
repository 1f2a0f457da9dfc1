# SPDX-License-Identifier: EUPL-1.2
"""What a camera, scanner or editor wrote beside the pixels: EXIF, IPTC and XMP of an image."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Literal

import pikepdf

from ..jpeg import EINDE, OPMERKING, SCAN, TABEL, Segment, segments

Soort = Literal["plaats", "persoon", "tijd", "toestel"]

TAGS: dict[int, Soort] = {
    0x010E: "persoon",  # ImageDescription
    0x010F: "toestel",  # Make
    0x0110: "toestel",  # Model
    0x0131: "toestel",  # Software
    0x0132: "tijd",  # DateTime
    0x013B: "persoon",  # Artist
    0x013C: "persoon",  # HostComputer
    0x8298: "persoon",  # Copyright
    0x8825: "plaats",  # the table of GPS values
    0x9003: "tijd",  # DateTimeOriginal
    0x9004: "tijd",  # DateTimeDigitized
    0x927C: "persoon",  # MakerNote: what is in it nobody says
    0x9286: "persoon",  # UserComment
    0x9C9B: "persoon",  # XPTitle
    0x9C9C: "persoon",  # XPComment
    0x9C9D: "persoon",  # XPAuthor
    0x9C9E: "persoon",  # XPKeywords
    0x9C9F: "persoon",  # XPSubject
    0xA430: "persoon",  # CameraOwnerName
    0xA431: "persoon",  # BodySerialNumber
}
"""Tags of EXIF 2.32 that say something, and about what."""

TABELLEN = frozenset({0x8769, 0x8825})
"""Tags that point to another table: EXIF and GPS."""

XMP_WOORDEN: dict[bytes, Soort] = {
    b"exif:GPS": "plaats",
    b"photoshop:City": "plaats",
    b"Iptc4xmp": "persoon",
    b"dc:creator": "persoon",
    b"dc:description": "persoon",
    b"dc:title": "persoon",
    b"dc:rights": "persoon",
    b"dc:subject": "persoon",
    b"photoshop:Authors": "persoon",
    b"photoshop:Caption": "persoon",
    b"photoshop:Credit": "persoon",
    b"photoshop:Headline": "persoon",
    b"photoshop:Instructions": "persoon",
    b"photoshop:History": "persoon",
    b"DerivedFrom": "persoon",
    b"OwnerName": "persoon",
    b"SerialNumber": "persoon",
    b"DateTimeOriginal": "tijd",
    b"xmp:CreateDate": "tijd",
    b"xmp:ModifyDate": "tijd",
    b"xmp:MetadataDate": "tijd",
}

KOP_BYTES = 1 << 20
"""Bytes at the start of a JPEG in which its segments are looked for."""

PROGRAMMA = re.compile(
    rb"gd-jpeg|LEAD Tech|GIMP|Photoshop|Adobe|Intel\(R\)|IJG|libjpeg|ImageMagick|Lavc|Ghostscript|AppleMark|"
    rb"ACD Systems|Software:|Xerox|Ricoh|Canon|Kodak|Handmade|JPEG|copyright|quality|Quality|compress|optimi[sz]ed",
)
"""How programs and devices name themselves in a remark."""

LEESBAAR = re.compile(rb"[A-Za-z\xc0-\xff][A-Za-z0-9\xc0-\xff .,:;@'/_-]{5,}")
LETTERS = re.compile(rb"[A-Za-z]{3,}")

JPX_KORREL = 12.0
"""Grain to reckon with in a JPEG 2000 picture, which does not say how much it has lost."""

XMP_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Gegevens:
    """What stands beside the pixels of an image: kinds, in the order of weight; empty for nothing."""

    soorten: frozenset[Soort]

    @property
    def is_toestel(self) -> bool:
        """Whether there is no more than the make of the device or the name of a program."""
        return self.soorten <= {"toestel"}


def read_camera(beeld: Any) -> Gegevens:
    """Return what an image object says beside its pixels; ``beeld`` is an image XObject."""
    soorten: set[Soort] = set()
    metadata = beeld.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream):
        soorten |= _xmp(_decoded(metadata))
    if str(_last_filter(beeld)) == "/DCTDecode":
        jpeg = _jpeg(beeld)
        for segment in segments(jpeg):
            soorten |= _words(jpeg[segment.end :]) if segment.merk == EINDE else _segment(segment)
    return Gegevens(frozenset(soorten))


def jpeg_grain(beeld: Any) -> float:
    """Return the standard deviation that JPEG packing leaves in busy blocks, of 255; 0 for other images.

    It follows from the steps in which the tones were packed (ITU-T T.81, the first table of DQT).
    """
    packed = str(_last_filter(beeld))
    if packed == "/JPXDecode":
        return JPX_KORREL
    if packed != "/DCTDecode":
        return 0.0
    before = takewhile(lambda segment: segment.merk != SCAN, segments(_jpeg(beeld)))
    data = next((segment.inhoud for segment in before if segment.merk == TABEL), None)
    if data is None:
        return 0.0
    wide = data[0] >> 4
    steps = [data[1 + n * (wide + 1) + wide] + (data[1 + 2 * n] << 8 if wide else 0) for n in range(64)]
    return float((sum(step * step for step in steps) / 64 / 12) ** 0.5)


def _decoded(stream: Any) -> bytes:
    try:
        return bytes(stream.read_bytes()[:XMP_BYTES])
    except pikepdf.PdfError:
        return bytes(stream.read_raw_bytes()[:XMP_BYTES])


def _last_filter(beeld: Any) -> Any:
    kind = beeld.get("/Filter")
    return kind[-1] if isinstance(kind, pikepdf.Array) and len(kind) else kind


def _jpeg(beeld: Any) -> bytes:
    """Return the start of the JPEG in an image, which may be packed once more; empty where it cannot be unpacked."""
    data = bytes(beeld.read_raw_bytes())
    kind = beeld.get("/Filter")
    if not isinstance(kind, pikepdf.Array) or len(kind) < 2:
        return data[:KOP_BYTES]
    if (
        len(kind) == 2 and str(kind[0]) == "/FlateDecode"
    ):  # by far the most; a scan need not be unpacked as a whole
        try:
            return zlib.decompressobj().decompress(data, KOP_BYTES)
        except zlib.error:
            return b""
    try:
        return _undo(beeld, data)[:KOP_BYTES]
    except pikepdf.PdfError:
        return b""


def _undo(beeld: Any, data: bytes) -> bytes:
    """Undo all filters of an image but the last. Raises pikepdf.PdfError."""
    with pikepdf.new() as pdf:
        outer = pikepdf.Stream(pdf, data)
        outer.Filter = pikepdf.Array([pikepdf.Name(str(name)) for name in beeld.Filter][:-1])
        return bytes(outer.read_bytes())


def _words(data: bytes) -> set[Soort]:
    """Return whether bytes hold something to read: a run of characters with a word in it."""
    found = any(LETTERS.search(run) for run in LEESBAAR.findall(data.replace(b"\0", b"")))
    return {"persoon"} if found else set()


def _segment(segment: Segment) -> set[Soort]:
    kind, data = segment.merk, segment.inhoud
    if kind == 0xE1 and data.startswith(b"Exif\0\0"):
        return _exif(data[6:])
    if kind == 0xE1 and b"ns.adobe.com/x" in data[:40]:
        return _xmp(data)
    if kind == OPMERKING:
        return set() if PROGRAMMA.search(data) else _words(data)
    if kind == 0xED and b"8BIM\x04\x04" in data:
        return {"persoon"}  # IPTC: by-line, caption, place
    return set()


def _xmp(data: bytes) -> set[Soort]:
    if b"\0<\0" in data[:200] or b"<\0" in data[:200]:
        data = data.replace(b"\0", b"")  # UTF-16
    return {soort for woord, soort in XMP_WOORDEN.items() if woord in data}


def _exif(data: bytes) -> set[Soort]:
    """Return what the tables of an EXIF block are about; one that cannot be read may hold anything."""
    order: Literal["little", "big"] = "little" if data[:2] == b"II" else "big"
    if data[:2] not in {b"II", b"MM"}:
        return {"persoon"}
    found: set[Soort] = set()
    todo, seen = [int.from_bytes(data[4:8], order)], set[int]()
    while todo:
        table = todo.pop()
        if table in seen or table + 2 > len(data):
            continue
        seen.add(table)
        for number in range(int.from_bytes(data[table : table + 2], order)):
            entry = data[table + 2 + 12 * number : table + 14 + 12 * number]
            tag = int.from_bytes(entry[:2], order)
            if tag in TAGS and _says_something(entry, data, order):
                found.add(TAGS[tag])
            if tag in TABELLEN:
                todo.append(int.from_bytes(entry[8:12], order))
    return found


def _says_something(entry: bytes, data: bytes, order: Literal["little", "big"]) -> bool:
    """Whether the value of a text tag is more than blanks; values of other types always say something."""
    kind, size = int.from_bytes(entry[2:4], order), int.from_bytes(entry[4:8], order)
    if kind != 2:
        return True
    start = int.from_bytes(entry[8:12], order)
    value = entry[8 : 8 + size] if size <= 4 else data[start : start + size]
    return bool(value.strip(b"\0 "))

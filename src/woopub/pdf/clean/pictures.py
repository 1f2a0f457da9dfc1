# SPDX-License-Identifier: EUPL-1.2
"""What cameras and programs write beside the pixels (EXIF, GPS, XMP, IPTC, remarks) goes; no pixel changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Name, Pdf, Stream

from .keys import as_list, text

EINDE, SCAN, VAK = 0xD9, 0xDA, 0xFE
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_APPS = range(0xE0, 0xF0)
_JP2_WEG = frozenset(
    {b"xml ", b"uuid", b"uinf", b"jp2i", b"asoc", b"lbl ", b"jumb", b"mdat", b"free", b"skip"}
)


def strip_jpeg(data: bytes) -> bytes:
    """Return a JPEG file without segments that say something about the picture.

    What a decoder needs stays: the JFIF and Adobe markers and ICC profiles. What follows the picture goes too.
    Data that is no whole JPEG comes back as it is.
    """
    parts = list(_segments(data))
    return b"".join(parts) if parts else data


def _segments(data: bytes) -> Iterator[bytes]:
    """Yield the start and every segment that stays; nothing at all where the data makes no sense."""
    if data[:2] != b"\xff\xd8":
        return
    kept, place = [data[:2]], 2
    while place + 1 < len(data):
        if data[place] != 0xFF:
            return
        marker = data[place + 1]
        if marker == 0xFF:  # padding
            place += 1
            continue
        alone = marker == EINDE or marker in _ALONE
        size = 0 if alone else int.from_bytes(data[place + 2 : place + 4])
        end = place + 2 + size
        if end > len(data) or (size < 2 and not alone):
            return
        if marker == SCAN:
            end = _scan_end(data, end)
        if not _is_remark(marker, data[place + 4 : place + 18]):
            kept.append(data[place:end])
        place = end
        if marker == EINDE:
            yield from kept
            return
    # No end marker: many pictures are like that, and viewers show them.
    yield from kept


def _is_remark(marker: int, begin: bytes) -> bool:
    if marker == VAK:
        return True
    needed = begin.startswith((b"JFIF\0", b"Adobe", b"ICC_PROFILE\0"))  # JFXX is a thumbnail
    return marker in _APPS and not needed


def _scan_end(data: bytes, place: int) -> int:
    """Return where the coded pixels of a scan end: at the next marker that is none of theirs."""
    while (place := data.find(b"\xff", place)) >= 0 and place + 1 < len(data):
        if data[place + 1] and not 0xD0 <= data[place + 1] <= 0xD7 and data[place + 1] != 0xFF:
            return place
        place += 1 if data[place + 1] == 0xFF else 2
    return len(data)


def strip_jp2(data: bytes) -> bytes:
    """Return a JPEG 2000 file without boxes of XML and the like; other data comes back as it is."""
    kept, place = [], 0
    if data[4:8] != b"jP  ":
        return data
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4])
        if size == 1:
            size = int.from_bytes(data[place + 8 : place + 16])
        end = len(data) if size == 0 else place + size
        if size not in (0, 1) and size < 8:
            return data
        if data[place + 4 : place + 8] not in _JP2_WEG:
            kept.append(data[place:end])
        place = end
    return b"".join(kept)


def clean_image(pdf: Pdf, image: Any) -> None:
    """Strip the data of an image in the file, if it is in a form that can hold more than pixels."""
    filters = [text(name) for name in as_list(image.get("/Filter"))]
    strip = {"/DCTDecode": strip_jpeg, "/DCT": strip_jpeg, "/JPXDecode": strip_jp2}.get(
        filters[-1] if filters else ""
    )
    if strip is None:
        return
    last = image.get("/Filter") if len(filters) == 1 else image.Filter[-1]
    raw = image.read_raw_bytes() if len(filters) == 1 else _unpack(pdf, image)
    bare = strip(raw)
    if bare == raw:
        return
    settings = as_list(image.get("/DecodeParms"))
    own = settings[-1] if len(settings) == len(filters) else None
    image.write(bare, filter=Name(str(last)), decode_parms=own, type_check=False)


def _unpack(pdf: Pdf, image: Any) -> bytes:
    """Undo the filters around the picture's own."""
    outer = Stream(pdf, image.read_raw_bytes())
    outer.Filter = Array(list(image.Filter)[:-1])
    settings = image.get("/DecodeParms")
    if settings is not None:
        outer.DecodeParms = Array([part if part is not None else None for part in as_list(settings)[:-1]])
    return outer.read_bytes()

# SPDX-License-Identifier: EUPL-1.2
"""What cameras and programs write beside the pixels (EXIF, GPS, XMP, IPTC, remarks) goes; no pixel changes."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Name, Pdf, Stream

from ..jpeg import APPS, BEGIN, EINDE, OPMERKING, Segment, segments
from .keys import as_list, text

_JP2_WEG = frozenset(
    {b"xml ", b"uuid", b"uinf", b"jp2i", b"asoc", b"lbl ", b"jumb", b"mdat", b"free", b"skip"}
)


def strip_jpeg(data: bytes) -> bytes:
    """Return a JPEG file without segments that say something about the picture.

    What a decoder needs stays: the JFIF and Adobe markers and ICC profiles. What stands between segments and what
    follows the picture goes too. Data that is no whole JPEG comes back as it is.
    """
    parts = list(segments(data))
    # No end marker: many pictures are like that, and viewers show them.
    if not parts or (parts[-1].merk != EINDE and not len(data) - 1 <= parts[-1].end <= len(data)):
        return data
    kept = [data[part.begin : part.end] for part in parts if not _is_remark(part)]
    return b"".join([BEGIN, *kept])


def _is_remark(part: Segment) -> bool:
    if part.merk == OPMERKING:
        return True
    needed = part.inhoud.startswith((b"JFIF\0", b"Adobe", b"ICC_PROFILE\0"))  # JFXX is a thumbnail
    return part.merk in APPS and not needed


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

# SPDX-License-Identifier: EUPL-1.2
"""A JPEG file from marker to marker (ITU-T T.81, annex B): what stands beside the coded pixels, and where they end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

BEGIN = b"\xff\xd8"
TABEL, EINDE, SCAN, OPMERKING = 0xDB, 0xD9, 0xDA, 0xFE
"""The markers of a table that says how tones were packed, of the end, of coded pixels, and of a remark."""

PUNTEN = 0x00
"""Stands for the coded pixels behind the header of a scan, which have no marker of their own."""

APPS = range(0xE0, 0xF0)
"""The markers of segments that programs add: EXIF, XMP, IPTC, ICC profiles."""

_LOS = frozenset({0x01, *range(0xD0, 0xD9), EINDE})
"""Markers that stand alone: no length follows."""

_MERK = re.compile(rb"\xff[^\x00\xff]")
_NA_PUNTEN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""A marker that ends coded pixels: neither a stuffed byte, nor a restart, nor filling."""


class Segment(NamedTuple):
    """A marker with what is its own, from ``begin`` up to ``end`` in the file; ``inhoud`` is what its length spans."""

    merk: int
    begin: int
    end: int
    inhoud: bytes


def segments(data: bytes) -> Iterator[Segment]:
    """Yield the segments of a JPEG behind its first marker, up to and with the end marker.

    Filling and what else stands between two segments is in none, as decoders skip it. The last one of data that is
    cut off ends behind the data; nothing follows a length that makes no sense.
    """
    place = len(BEGIN)
    while match := _MERK.search(data, place) if data.startswith(BEGIN) else None:
        merk, begin = data[match.end() - 1], match.start()
        size = 0 if merk in _LOS else int.from_bytes(data[begin + 2 : begin + 4])
        if size < 2 and merk not in _LOS:
            return
        place = begin + 2 + size
        yield Segment(merk, begin, place, data[begin + 4 : place])
        if merk == EINDE:
            return
        if merk == SCAN:
            after = _NA_PUNTEN.search(data, place)
            begin, place = place, after.start() if after else max(place, len(data))
            yield Segment(PUNTEN, begin, place, b"")

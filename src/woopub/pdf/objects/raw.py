# SPDX-License-Identifier: EUPL-1.2
"""The bytes of a file from the first to the last: which objects stand where, and what stands between them.

A reader of PDF jumps from one known place to the next and never sees the rest; this module reads the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

OBJ = re.compile(rb"(?<![0-9])(\d{1,10})[\s\0]+(\d{1,5})[\s\0]+obj(?![a-z])")
LENGTH = re.compile(rb"/Length\s+(\d+)(?!\s+\d+\s+R)")
EINDE = re.compile(rb"[\s\0]*endstream")
XREF = re.compile(rb"xref[\s\0]+(?:\d+[\s\0]+\d+[\s\0]*(?:\d{10}\s\d{5}\s[nf][\s\0]*)*)+")
STARTXREF = re.compile(rb"startxref[\s\0]*-?\d*")
EOF = re.compile(rb"%%EOF")
KOP = 8
"""Bytes of '%PDF-1.7'."""

BEGIN = re.compile(rb"[(%]")
HAAK = re.compile(rb"\\.|[()]", re.DOTALL)
REGEL = re.compile(rb"[^\r\n]*")


@dataclass(slots=True)
class Span:
    """An object as it stands in the bytes: its reference, from where to where, and its stream, if it has one."""

    ref: str
    start: int
    end: int
    body: tuple[int, int]
    stream: tuple[int, int] | None


@dataclass(slots=True)
class Raw:
    """What the bytes hold: objects in their order, and what stands between them."""

    header: int
    spans: list[Span] = field(default_factory=list)
    tussen: list[bytes] = field(default_factory=list)
    opmerkingen: list[bytes] = field(default_factory=list)
    eofs: list[int] = field(default_factory=list)
    slot: bytes = b""
    kop: bytes = b""


def scan(data: bytes, length: Callable[[str, int], int]) -> Raw:
    """Read the bytes of a file. ``length`` tells the length of the stream of an object at a place, or -1."""
    raw = Raw(max(0, data.find(b"%PDF-")))
    raw.kop = data[: raw.header]
    position = raw.header
    while match := OBJ.search(data, position):
        _between(raw, data, position, match.start())
        span = _span(data, match, length)
        raw.spans.append(span)
        _comments(raw, data[span.body[0] : span.body[1]])
        if span.stream:
            _comments(raw, data[span.stream[1] : span.end])
        position = span.end
    end = data.rfind(b"%%EOF", position) + 5
    if end < 5:
        end = len(data)
    _between(raw, data, position, end)
    raw.slot = data[end:]
    return raw


def _span(data: bytes, match: re.Match[bytes], length: Callable[[str, int], int]) -> Span:
    ref = f"{int(match.group(1))} {int(match.group(2))} R"
    start = match.end()
    end = data.find(b"endobj", start)
    end = len(data) if end < 0 else end
    keyword = _stream_keyword(data, start, end)
    if keyword is None:
        return Span(ref, match.start(), min(len(data), end + 6), (start, end), None)
    first = keyword + 6
    first += 2 if data[first : first + 2] == b"\r\n" else 1
    direct = LENGTH.search(data, start, keyword)
    size = int(direct.group(1)) if direct else length(ref, match.start())
    last = first + size
    if size < 0 or not EINDE.match(data, last):
        last = data.find(b"endstream", first)
        last = len(data) if last < 0 else last
    end = data.find(b"endobj", last)
    follows = OBJ.search(data, last, last + 2000 if end < 0 else end)
    end = follows.start() - 6 if follows else len(data) if end < 0 else end
    return Span(ref, match.start(), min(len(data), end + 6), (start, keyword), (first, last))


def _stream_keyword(data: bytes, start: int, end: int) -> int | None:
    place = data.find(b"stream", start, end)
    while place >= 0:
        if data[place + 6 : place + 7] in (b"\r", b"\n") and data[start:place].rstrip().endswith(b">>"):
            return place
        place = data.find(b"stream", place + 6, end)
    return None


def _between(raw: Raw, data: bytes, start: int, end: int) -> None:
    """Take apart what stands between two objects: cross-reference tables, trailers, ends of file, the rest."""
    part = data[start:end]
    if not part.strip(b" \r\n\t\0\f"):
        return
    for match in EOF.finditer(part):
        raw.eofs.append(start + match.end())
    part = XREF.sub(b"\n", part)
    part = b"".join(_without_trailers(raw, part))
    part = STARTXREF.sub(b"\n", part)
    _comments(raw, part)
    rest = _without_comments(part)
    if rest.strip(b" \r\n\t\0\f"):
        raw.tussen.append(rest)


def _without_trailers(raw: Raw, part: bytes) -> Iterator[bytes]:
    position = 0
    while (place := part.find(b"trailer", position)) >= 0:
        yield part[position:place]
        end = part.find(b"startxref", place)
        if end < 0:
            end = part.rfind(b">>", place) + 2
            end = len(part) if end < 2 else end
        _comments(raw, part[place:end])
        position = end
    yield part[position:]


def _comments(raw: Raw, part: bytes) -> None:
    for start, end in _comment_places(part):
        tekst = part[start:end]
        if not tekst.startswith((b"%%EOF", b"%PDF-")):
            raw.opmerkingen.append(tekst[1:])
        elif len(tekst) > KOP:
            raw.opmerkingen.append(tekst[5:] if tekst.startswith(b"%%EOF") else tekst[KOP:])


def _comment_places(part: bytes) -> Iterator[tuple[int, int]]:
    """Yield where the comments are, from the percent sign to the end of the line; inside a string there are none."""
    if b"%" not in part:
        return
    position, open_end = 0, False
    while match := BEGIN.search(part, position):
        position = match.end()
        if match.group() == b"%":
            line = REGEL.match(part, position)
            position = line.end() if line else position
            yield match.start(), position
        elif not open_end:
            closed = _string_end(part, position)
            open_end = closed < 0
            position = max(position, closed)


def _string_end(part: bytes, position: int) -> int:
    """Return the place behind the string that begins before a place, -1 for one without an end."""
    depth = 1
    for match in HAAK.finditer(part, position):
        depth += {b"(": 1, b")": -1}.get(match.group(), 0)
        if not depth:
            return match.end()
    return -1


def _without_comments(part: bytes) -> bytes:
    kept, position = [], 0
    for start, end in _comment_places(part):
        kept.append(part[position:start])
        position = end
    return b"".join([*kept, part[position:]])

# SPDX-License-Identifier: EUPL-1.2
"""What content streams show and name, without drawing them: text operands, XObjects, marked content."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

STRING = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.){0,200}+\)){0,1000}+\)|<[0-9A-Fa-f\s]*+>"
SHOWN = re.compile(rb"(" + STRING + rb")\s*(?:Tj|'|\")|\[((?:" + STRING + rb"|[^\]()<>])*)\]\s*TJ", re.DOTALL)
KEYED = re.compile(rb"(?:/([^\s/<>\[\](){}%]+)\s*)?(?<!<)(" + STRING + rb")", re.DOTALL)
OPERAND = re.compile(STRING, re.DOTALL)
DO = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do(?![A-Za-z])")
NEXT = re.compile(rb"[(%]|(?<![^\s\]>)])BI(?=\s)")
REGEL = re.compile(rb"[^\r\n]*")
BEELD_EINDE = re.compile(rb"\sEI(?=[\s]|$)")
INLINE = re.compile(rb"(?<![A-Za-z])BI\s.{0,400}?\sID\s", re.DOTALL)
MARKED = re.compile(rb">>\s*(?:BDC|DP)(?![A-Za-z])")
LIJST, HAKEN = 8000, 12
"""A property list begins within so many bytes before its operator, at one of so many opening brackets."""
ESCAPE = re.compile(rb"\\([nrtbf()\\]|[0-7]{1,3}|\r\n|\r|\n)")
ESCAPES = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"(": b"(",
    b")": b")",
    b"\\": b"\\",
}


def shown(content: bytes) -> list[bytes]:
    """Return the strings that a content stream shows, as its fonts will read them, in order."""
    found = []
    for match in SHOWN.finditer(content):
        if match.group(1) is not None:
            found.append(_string(match.group(1)))
        else:
            found.append(b"".join(_string(part) for part in OPERAND.findall(match.group(2))))
    return [part for part in found if part.strip(b" \0\t\r\n")]


def shown_text(content: bytes) -> str:
    """Return the shown strings as far as they are plain letters; subset fonts may hide what they say."""
    parts = []
    for part in shown(content):
        if part[:1] == b"\0" and not any(part[::2]):
            part = part[1::2]
        parts.append(part.decode("cp1252", "replace"))
    return "\n".join(parts)


def has_inline_image(content: bytes) -> bool:
    """Whether a content stream holds an inline image."""
    return INLINE.search(content) is not None


def drawn(content: bytes) -> set[str]:
    """Return the names of the XObjects that a content stream draws."""
    if b"Do" not in content:
        return set()
    return {_name(match) for match in DO.findall(content)}


def marked(content: bytes) -> Iterator[pikepdf.Object]:
    """Yield the property lists that stand in a content stream itself, as dictionaries."""
    if b"BDC" not in content and b" DP" not in content:
        return
    for match in MARKED.finditer(content):
        parsed = _property_list(content, match.start() + 2)
        if parsed is not None:
            yield parsed


def comments(content: bytes) -> Iterator[bytes]:
    """Yield the comments in a content stream (ISO 32000-1, 7.2.3); in a string or an inline image there are none."""
    if b"%" not in content:
        return
    place = 0
    while match := NEXT.search(content, place):
        place = match.end()
        if match.group() == b"%":
            line = REGEL.match(content, place)
            place = line.end() if line else place
            yield content[match.end() : place]
        elif match.group() == b"(":
            whole = OPERAND.match(content, match.start())
            place = whole.end() if whole else place
        else:
            end = BEELD_EINDE.search(content, place)
            place = end.end() if end else len(content)


def _property_list(content: bytes, end: int) -> pikepdf.Dictionary | None:
    """Return the dictionary that ends at a place; None for one without strings, and for what is none."""
    place = end
    for _ in range(HAKEN):
        place = content.rfind(b"<<", max(0, end - LIJST), place)
        if place < 0:
            return None
        body = content[place:end]
        if b"(" not in body and b"<" not in body[2:] and body.count(b">>") == 1:
            return None
        try:
            parsed = pikepdf.Object.parse(body)
        except (pikepdf.PdfError, ValueError, RuntimeError):
            continue  # a bracket inside a string, or the dictionary inside the one that is sought
        return parsed if isinstance(parsed, pikepdf.Dictionary) else None
    return None


def literals(body: bytes, skip: frozenset[str]) -> Iterator[bytes]:
    """Yield the strings in the source text of a dictionary, but for those directly under a key of ``skip``."""
    for match in KEYED.finditer(body):
        if f"/{(match.group(1) or b'').decode('latin-1')}" not in skip:
            yield _string(match.group(2))


def _string(raw: bytes) -> bytes:
    if raw[:1] == b"<":
        digits = re.sub(rb"\s", b"", raw[1:-1])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    return ESCAPE.sub(_unescape, raw[1:-1])


def _unescape(match: re.Match[bytes]) -> bytes:
    found = match.group(1)
    if found[:1].isdigit():
        return bytes([int(found, 8) & 255])
    return ESCAPES.get(found, b"")


def _name(raw: bytes) -> str:
    raw = re.sub(rb"#([0-9A-Fa-f]{2})", lambda match: bytes.fromhex(match.group(1).decode()), raw)
    return raw.decode("utf-8", "replace")

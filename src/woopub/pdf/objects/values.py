# SPDX-License-Identifier: EUPL-1.2
"""PDF values as qpdf's JSON holds them: which are references, which are texts, and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Dict = dict[str, Any]

REF = re.compile(r"\d+ \d+ R")
KENNERS = frozenset(
    {"/EF", "/JS", "/URI", "/F", "/Win", "/Unix", "/Mac", "/XObject", "/CharProcs", "/G", "/AP",
     "/Metadata", "/PieceInfo",
     "/ActualText", "/Alt", "/E", "/K", "/ByteRange", "/S", "/Subtype"}
)  # fmt: skip
"""Keys by which the rules find the dictionaries they are about."""

CIJFER = frozenset("0123456789")
SOORT = frozenset("ub")

STIL = frozenset(
    {"/Producer", "/Creator", "/CreationDate", "/ModDate", "/M", "/ID", "/Lang", "/Registry",
     "/Ordering", "/FontFamily",
     "/CharSet", "/DA", "/DS", "/Limits", "/NM", "/CheckSum", "/LastModified", "/Panose"}
)  # fmt: skip
"""Keys whose strings are of programs: names of software and fonts, dates, identifiers."""


def is_ref(value: Any) -> bool:
    """Whether a value is a reference to an object."""
    return isinstance(value, str) and value[-2:] == " R" and REF.fullmatch(value) is not None


def read_string(value: str) -> str:
    """Return the text of a string as qpdf's JSON holds it."""
    if value.startswith("b:"):
        try:
            return read_bytes_text(bytes.fromhex(value[2:]))
        except ValueError:
            return ""
    return value[2:]


def read_bytes_text(data: bytes) -> str:
    """Return bytes as text: UTF-16 or UTF-8 where they say so or are so, else Latin-1, which takes all."""
    if data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return data.decode("utf-16", "replace")
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def survey(value: Any, skip: frozenset[str] = frozenset()) -> tuple[list[str], bool, list[Dict]]:
    """Return the references in a value, whether it holds a string, and its dictionaries with a key of KENNERS."""
    refs: list[str] = []
    known: list[Dict] = []
    texts = False
    stack = [value]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is str:
            first = item[:1]
            if first in CIJFER and item[-2:] == " R":
                refs.append(item)
            elif item[1:2] == ":" and first in SOORT:
                texts = True
        elif kind is dict:
            if not KENNERS.isdisjoint(item):
                known.append(item)
            if skip:
                stack += [below for key, below in item.items() if key not in skip]
            else:
                stack += item.values()
        elif kind is list:
            stack += item
    return refs, texts, known


def strings(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the strings in a value with the key that they stand under; names of fonts, software and dates not."""
    stack = [("", value)]
    while stack:
        key, item = stack.pop()
        if isinstance(item, str):
            if item[:2] in ("u:", "b:"):
                yield key, read_string(item)
        elif isinstance(item, dict):
            stack += [(name, below) for name, below in item.items() if name not in STIL]
        elif isinstance(item, list) and not (item and item[0] in ("/Indexed", "/I")):
            stack += [(key, below) for below in item]

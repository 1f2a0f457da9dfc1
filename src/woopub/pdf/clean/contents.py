# SPDX-License-Identifier: EUPL-1.2
"""Content streams: which resources they ask for, so that the others can go, and remarks that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pikepdf import Dictionary, Pdf, parse_content_stream, unparse_content_stream

from .keys import DICT, RESOURCES, STREAM, as_list, is_dict, keys_of, kind, text

# Names as they are written. Some stand in texts and pixels, and only keep a resource more than is needed.
_NAME = re.compile(rb"/([^\x00\t\n\f\r ()<>\[\]{}/%]+)")
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
# Texts are stepped over; a bracket in a text, or pixels in the stream, ask for a better look.
_PERCENT = re.compile(rb"\((?:[^\\()]|\\.)*+\)|\(|%|(?<![^\x00\t\n\f\r ])BI(?![^\x00\t\n\f\r /])", re.DOTALL)

_PER_DEFAULT = frozenset({"/DefaultGray", "/DefaultRGB", "/DefaultCMYK"})
"""Colour spaces that apply without being asked for (PDF 32000-1, 8.6.5.6)."""


def read_contents(holder: Any) -> bytes | None:
    """Return what a page, form, pattern or Type 3 font draws with; None where that cannot be read."""
    if kind(holder) is STREAM:
        streams = [holder]
    elif text(holder.get("/Type")) == "/Page":
        streams = as_list(holder.get("/Contents"))
    else:
        procedures = holder.get("/CharProcs")
        streams = [procedures[key] for key in keys_of(procedures)] if is_dict(procedures) else []
    try:
        return b"\n".join(stream.read_bytes() for stream in streams if kind(stream) is STREAM)
    except Exception:  # a filter that is unknown, or data that is damaged: keep what is there
        return None


def read_names(data: bytes) -> set[str]:
    """Return every name that a content stream may ask for, with its slash."""
    names = set(_NAME.findall(data))
    return {
        "/" + _HEX.sub(lambda found: bytes([int(found[1], 16)]), name).decode("utf-8", "surrogateescape")
        for name in names
    }


def has_remark(data: bytes) -> bool:
    """Whether a content stream may hold a remark (from ``%`` to the end of the line)."""
    return b"%" in data and any(found[0][:1] != b"(" or found[0] == b"(" for found in _PERCENT.finditer(data))


def drop_remarks(pdf: Pdf, holder: Any, data: bytes) -> bool:
    """Write a page's or form's content anew without remarks; tells whether there were any to drop."""
    is_page = text(holder.get("/Type")) == "/Page"
    if not has_remark(data) or not (is_page or kind(holder) is STREAM):
        return False
    try:
        bare = unparse_content_stream(parse_content_stream(holder))
    except Exception:  # it is left as it is, and the gate that reads the copy has its say
        return False
    if bare.count(b"%") == data.count(b"%"):  # every one of them stands in a text or a picture
        return False
    if is_page:
        holder.Contents = pdf.make_stream(bare)
    else:
        holder.write(bare)
    return True


def prune_resources(holder: Any, data: bytes | None) -> None:
    """Give a page, form, pattern or Type 3 font resources of its own: only what its content asks for."""
    resources = holder.get("/Resources")
    if not is_dict(resources):
        return
    names = None if data is None else read_names(data) | _borrowed(resources, data, set())
    own = Dictionary()
    for group in RESOURCES:
        entries = resources.get(group)
        if is_dict(entries):
            kept = {key: entries[key] for key in _wanted(entries.keys(), names)}
            if kept:
                own[group] = Dictionary(kept)
    procset = resources.get("/ProcSet")
    if procset is not None:
        own["/ProcSet"] = procset
    holder.Resources = own


def _wanted(keys: Iterable[str], names: set[str] | None) -> list[str]:
    return [key for key in keys if names is None or key in names or key in _PER_DEFAULT]


def _borrowed(resources: Any, data: bytes, seen: set[tuple[int, int]]) -> set[str]:
    """Return the names that forms and Type 3 fonts without resources of their own ask of those around them."""
    names: set[str] = set()
    asked = read_names(data)
    for group in ("/XObject", "/Font", "/Pattern"):
        entries = resources.get(group)
        for key in _wanted(entries.keys(), asked | names) if is_dict(entries) else ():
            inner = entries[key]
            if kind(inner) not in (STREAM, DICT) or "/Resources" in inner or inner.objgen in seen:
                continue
            if text(inner.get("/Subtype")) in ("/Form", "/Type3") or "/PatternType" in inner:
                seen.add(inner.objgen)
                below = read_contents(inner) or b""
                names |= read_names(below) | _borrowed(resources, below, seen)
    return names

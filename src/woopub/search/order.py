# SPDX-License-Identifier: EUPL-1.2
"""Puts a Pagefind bundle in a fixed order, so that the same pages give the same bytes.

Pagefind 1.5.2 writes the values within a filter, and the lists of filters and of sort keys, in the random
order of a hash table: those files, the index's table of contents, their names and the entry file then differ
from run to run. A file is gzip over a 12-byte signature and CBOR (RFC 8949), of which Pagefind uses whole
numbers, texts and arrays.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from pathlib import Path
from typing import TypeAlias

Value: TypeAlias = "int | str | list[Value]"

_SIGNATURE = b"pagefind_dcd"
_NUMBER, _TEXT, _ARRAY = 0, 3, 4
_FILTERS, _SORTS, _PARTS = 3, 4, 6  # places in the table of contents, and how many it has


class FormaatFout(Exception):
    """The bundle is not laid out as Pagefind 1.5 does."""


def order_bundle(folder: Path) -> None:
    """Sort filters, their values and the sort keys of the bundle in ``folder``; rename what changed.

    Raises:
        FormaatFout: a file is not what Pagefind 1.5 writes; the bundle may be half changed then.
        OSError: a file cannot be read or written.
    """
    entry_path = folder / "pagefind-entry.json"
    entry = json.loads(entry_path.read_text(encoding="utf-8"))
    for name, language in entry["languages"].items():
        language["hash"] = _order_language(folder, name, language["hash"])
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    entry_path.write_text(text, encoding="utf-8")


def _order_language(folder: Path, language: str, old: str) -> str:
    path = folder / f"pagefind.{old}.pf_meta"
    contents = _as_list(_read(path))
    if len(contents) != _PARTS:
        raise FormaatFout(f"{path.name}: {len(contents)} delen")
    filters: list[Value] = []
    for item in _as_list(contents[_FILTERS]):
        name, file = _as_list(item)
        filters.append([name, _order_filter(folder / "filter", language, str(file))])
    contents[_FILTERS] = sorted(filters, key=_first)
    contents[_SORTS] = sorted(_as_list(contents[_SORTS]), key=_first)
    data = encode(contents)
    new = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    path.unlink()
    _write(folder / f"pagefind.{new}.pf_meta", data)
    return new


def _order_filter(folder: Path, language: str, old: str) -> str:
    path = folder / f"{old}.pf_filter"
    name, values = _as_list(_read(path))
    data = encode([name, sorted(_as_list(values), key=_first)])
    new = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    path.unlink()
    _write(folder / f"{new}.pf_filter", data)
    return new


def _first(item: Value) -> str:
    return str(_as_list(item)[0])


def _as_list(value: Value) -> list[Value]:
    if not isinstance(value, list):
        raise FormaatFout("een lijst ontbreekt")
    return value


def _read(path: Path) -> Value:
    try:
        data = gzip.decompress(path.read_bytes())
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise FormaatFout(f"{path.name}: beschadigd") from error
    if not data.startswith(_SIGNATURE):
        raise FormaatFout(f"{path.name}: geen bestand van Pagefind")
    return decode(data[len(_SIGNATURE) :])


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(gzip.compress(_SIGNATURE + data, 9, mtime=0))


def decode(data: bytes) -> Value:
    """The value that ``data`` (CBOR with whole numbers, texts and arrays of known length) stands for.

    Raises:
        FormaatFout: another kind of value, or bytes too many or too few.
    """
    try:
        value, end = _decode(data, 0)
    except (IndexError, UnicodeDecodeError) as error:
        raise FormaatFout("afgebroken of beschadigde gegevens") from error
    if end != len(data):
        raise FormaatFout("gegevens na het einde")
    return value


def _decode(data: bytes, at: int) -> tuple[Value, int]:
    kind, size, at = _decode_head(data, at)
    if kind == _NUMBER:
        return size, at
    if kind == _TEXT:
        if at + size > len(data):
            raise IndexError(at)
        return data[at : at + size].decode(), at + size
    if kind != _ARRAY:
        raise FormaatFout(f"onbekend gegeven van soort {kind}")
    items: list[Value] = []
    for _ in range(size):
        item, at = _decode(data, at)
        items.append(item)
    return items, at


def _decode_head(data: bytes, at: int) -> tuple[int, int, int]:
    """Kind (3 bits), number or length, and where what follows begins (RFC 8949, section 3)."""
    kind, short = data[at] >> 5, data[at] & 31
    if short < 24:
        return kind, short, at + 1
    if short > 27:
        raise FormaatFout("een lijst van onbekende lengte")
    end = at + 1 + (1 << (short - 24))
    if end > len(data):
        raise IndexError(at)
    return kind, int.from_bytes(data[at + 1 : end], "big"), end


def encode(value: Value) -> bytes:
    """``value`` as CBOR, each length in as few bytes as can be (RFC 8949, section 4.2)."""
    out = bytearray()
    _encode(value, out)
    return bytes(out)


def _encode(value: Value, out: bytearray) -> None:
    if isinstance(value, int):
        out += _encode_head(_NUMBER, value)
    elif isinstance(value, str):
        text = value.encode()
        out += _encode_head(_TEXT, len(text)) + text
    else:
        out += _encode_head(_ARRAY, len(value))
        for item in value:
            _encode(item, out)


def _encode_head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    for power in range(4):
        if size < 1 << (8 << power):
            return bytes([kind << 5 | 24 + power]) + size.to_bytes(1 << power, "big")
    raise FormaatFout(f"een getal van meer dan 64 bits: {size}")

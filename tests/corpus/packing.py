# SPDX-License-Identifier: EUPL-1.2
"""How a drawn document becomes bytes: by qpdf in several manners, by a writer of our own, and in later updates.

The same document and the same draw give the same bytes. Revisions follow ISO 32000-1, 7.5.6 (incremental updates).
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import groupby
from random import Random
from typing import Literal

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream

from .dossier import Dossier
from .prose import chance

Manner = Literal["classic", "packed", "plain", "linear", "hand"]
MANNERS: tuple[Manner, ...] = ("classic", "packed", "packed", "plain", "linear", "hand", "hand")

Body = tuple[int, bytes]
"""The number and the text of one object."""


def pack(dossier: Dossier, manners: Sequence[Manner] = MANNERS) -> bytes:
    """Write a document in one of these manners, drawn."""
    return save(dossier.pdf, dossier.rng, dossier.rng.choice(manners))


def save(pdf: Pdf, rng: Random, manner: Manner) -> bytes:
    """Write a PDF: classic or packed (object streams), plain (streams not compressed), linear, or by our own hand."""
    if manner == "hand":
        return write_by_hand(pdf, rng)
    target = io.BytesIO()
    pdf.save(
        target,
        static_id=True,
        compress_streams=manner != "plain",
        object_stream_mode=ObjectStreamMode.generate if manner == "packed" else ObjectStreamMode.disable,
        linearize=manner == "linear",
        force_version=rng.choice(("1.5", "1.6", "1.7")) if manner == "packed" else "1.4",
    )
    return target.getvalue()


def text(rng: Random, words: str) -> pikepdf.String:
    """Return a text string: in PDFDocEncoding where that can hold it, in UTF-16, now and then in UTF-8."""
    way = rng.random()
    if way < 0.55:
        return pikepdf.String(words)
    if way < 0.92:
        return pikepdf.String(b"\xfe\xff" + words.encode("utf-16-be"))
    return pikepdf.String(b"\xef\xbb\xbf" + words.encode("utf-8"))


def maybe_indirect(dossier: Dossier, value: Object) -> Object:
    """Return the value itself, or the value as an object of its own."""
    return dossier.pdf.make_indirect(value) if chance(dossier.rng, 0.4) else value


# --- our own writer ---------------------------------------------------------------------------------------


def write_by_hand(
    pdf: Pdf, rng: Random, between: Sequence[bytes] = (), head: bytes = b"%\xe2\xe3\xcf\xd3\n"
) -> bytes:
    """Write every object of a PDF, those that nothing refers to as well, with a classic table.

    ``between`` are lines to put between objects. Strings are spelled in one of several ways.
    """
    gap = rng.choice((b"\n", b"\n", b"\r\n"))
    spell = Speller(rng)
    todo: list[Body] = [(obj.objgen[0], spell.top(obj)) for obj in pdf.objects if not is_null(obj)]
    data = b"%PDF-1.7" + gap + head
    lines = {rng.randrange(1, len(todo)): line for line in between}
    places: dict[int, int] = {}
    for place, (number, body) in enumerate(todo):
        if place in lines:
            data += lines[place] + gap
        places[number] = len(data)
        data += b"%d 0 obj" % number + gap + body + gap + b"endobj" + gap
    trailer = b"<</Size %d/Root %b" % (max(places) + 1, spell.inner(pdf.Root))
    if "/Info" in pdf.trailer:
        trailer += b"/Info " + spell.inner(pdf.trailer.Info)
    start = len(data)
    return (
        data + _table(places, whole=True) + b"trailer\n" + trailer + b">>\nstartxref\n%d\n%%%%EOF\n" % start
    )


def is_null(obj: object) -> bool:
    """Return whether an object is null: freed, or never made."""
    return obj is None


class Speller:
    """Writes objects as text, each file in its own style."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.style = rng.choice(("literal", "octal", "hex", "HEX", "spaced", "mixed"))
        self.space = rng.choice((b" ", b"\n"))

    def top(self, obj: Object) -> bytes:
        """Return the body of an indirect object."""
        if isinstance(obj, Stream):
            raw = obj.read_raw_bytes()
            entries: dict[str, object] = dict(obj.items())
            entries["/Length"] = len(raw)
            return self.entries(entries) + b"\nstream\n" + raw + b"\nendstream"
        return self.direct(obj)

    def inner(self, obj: object) -> bytes:
        """Return a value inside another: a reference, if it has a number of its own."""
        if isinstance(obj, Object) and obj.is_indirect:
            return b"%d 0 R" % obj.objgen[0]
        return self.direct(obj)

    def direct(self, obj: object) -> bytes:
        if obj is None:
            return b"null"
        if isinstance(obj, bool):
            return b"true" if obj else b"false"
        if isinstance(obj, int | float | Decimal):
            return str(obj).encode()
        if isinstance(obj, pikepdf.String):
            return self.string(bytes(obj))
        if isinstance(obj, Array):
            return b"[" + self.space.join(self.inner(item) for item in obj.as_list()) + b"]"
        if isinstance(obj, Dictionary):
            return self.entries(dict(obj.items()))
        assert isinstance(obj, Object)
        return obj.unparse()

    def entries(self, entries: dict[str, object]) -> bytes:
        parts = [Name(key).unparse() + b" " + self.inner(value) for key, value in entries.items()]
        return b"<<" + self.space.join(parts) + b">>"

    def string(self, raw: bytes) -> bytes:
        style = self.rng.choice(("literal", "octal", "hex")) if self.style == "mixed" else self.style
        if style == "hex":
            return b"<" + raw.hex().encode() + b">"
        if style == "HEX":
            return b"<" + raw.hex().upper().encode() + b">"
        if style == "spaced":
            return b"<" + raw.hex(" ", 8).encode() + b">"
        return b"(" + b"".join(self.sign(byte, style) for byte in raw) + b")"

    def sign(self, byte: int, style: str) -> bytes:
        if byte in b"()\\":
            return b"\\" + bytes([byte])
        if byte < 32 or byte > 126 or (style == "octal" and self.rng.random() < 0.3):
            return b"\\%03o" % byte
        return bytes([byte])


def _table(places: dict[int, int], whole: bool = False) -> bytes:
    """Return a cross-reference table of these objects; ``whole`` for a first revision, with the free entry."""
    lines = b"xref\n0 1\n0000000000 65535 f \n" if whole or not places else b"xref\n"
    for _, run in groupby(enumerate(sorted(places)), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in run]
        lines += b"%d %d\n" % (numbers[0], len(numbers))
        lines += b"".join(b"%010d 00000 n \n" % places[number] for number in numbers)
    return lines


# --- later revisions --------------------------------------------------------------------------------------


def update(old: bytes, rng: Random, edit: Callable[[Pdf], Iterable[Object]], *, info: bool = True) -> bytes:
    """Append a revision to a file: ``edit`` changes the opened file and returns the objects to write again.

    With ``info`` false the new trailer no longer names the document's properties.
    """
    with Pdf.open(io.BytesIO(old)) as pdf:
        changed = list(edit(pdf))
        spell = Speller(rng)
        bodies: list[Body] = [(obj.objgen[0], spell.top(obj)) for obj in changed]
        size = max([int(pdf.trailer.Size), *(number + 1 for number, _ in bodies)])
        entries: dict[str, object] = {"/Size": size, "/Root": pdf.Root, "/Prev": _last_startxref(old)}
        if info and "/Info" in pdf.trailer:
            entries["/Info"] = pdf.trailer.Info
        if "/ID" in pdf.trailer:
            entries["/ID"] = pdf.trailer.ID
        return _append(old, spell, bodies, entries)


def _append(old: bytes, spell: Speller, bodies: Sequence[Body], entries: dict[str, object]) -> bytes:
    data = old if old.endswith(b"\n") else old + b"\n"
    places: dict[int, int] = {}
    for number, body in bodies:
        places[number] = len(data)
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(data)
    if old[int(str(entries["/Prev"])) :].startswith(b"xref"):
        end = _table(places) + b"trailer\n" + spell.entries(entries) + b"\n"
    else:
        end = _xref_stream(spell, places, start, entries)
    return data + end + b"startxref\n%d\n%%%%EOF\n" % start


def _xref_stream(spell: Speller, places: dict[int, int], start: int, entries: dict[str, object]) -> bytes:
    """Return a cross-reference stream, for files that have them (ISO 32000-1, 7.5.8)."""
    size = int(str(entries["/Size"]))
    places = {**places, size: start}
    rows = b"".join(b"\x01" + places[number].to_bytes(4, "big") + b"\x00" for number in sorted(places))
    index = Array([value for number in sorted(places) for value in (number, 1)])
    keys = {
        **entries,
        "/Size": size + 1,
        "/Type": Name.XRef,
        "/W": Array([1, 4, 1]),
        "/Index": index,
        "/Length": len(rows),
    }
    return b"%d 0 obj\n" % size + spell.entries(keys) + b"\nstream\n" + rows + b"\nendstream\nendobj\n"


def _last_startxref(data: bytes) -> int:
    return int(data[data.rindex(b"startxref") + 9 :].split()[0])

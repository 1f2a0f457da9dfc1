# SPDX-License-Identifier: EUPL-1.2
"""The objects of a drawn file, and how they become bytes."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pymupdf

from .typefaces import NAMED, Typeface, advance, glyph, is_compact, load_font, unicode_map

BINARY = b"%\xe2\xe3\xcf\xd3\n"
WIDTHS = range(32, 256)
LIGATURES = {"ﬁ": "fi", "ﬂ": "fl"}


class Objects:
    """The numbered objects of one file; ``add`` gives a reference (``7 0 R``)."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def reserve(self) -> str:
        """Take a number for an object that ``put`` fills later."""
        self._bodies.append(b"null")
        return f"{len(self._bodies)} 0 R"

    def put(self, ref: str, source: str, stream: bytes | None = None) -> str:
        """Fill an object: a dictionary without its ``<<>>``, or any other object as it is."""
        number = int(ref.split()[0])
        if stream is None:
            self._bodies[number - 1] = source.encode("latin-1")
        else:
            body = f"<<{source}/Length {len(stream)}>>\nstream\n".encode("latin-1")
            self._bodies[number - 1] = body + stream + b"\nendstream"
        return ref

    def add(self, source: str, stream: bytes | None = None) -> str:
        """Add an object, or a stream with its dictionary's entries."""
        return self.put(self.reserve(), source, stream)

    def write(self, root: str, version: str = "1.7") -> bytes:
        """Return the file, nothing compressed."""
        body = f"%PDF-{version}\n".encode() + BINARY
        places = []
        for number, source in enumerate(self._bodies, start=1):
            places.append(len(body))
            body += b"%d 0 obj\n%b\nendobj\n" % (number, source)
        table = b"".join(b"%010d 00000 n \n" % place for place in places)
        size = len(places) + 1
        end = f"trailer\n<</Size {size}/Root {root}>>\nstartxref\n{len(body)}\n%%EOF\n".encode()
        return body + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def array(values: Sequence[str]) -> str:
    """Return an array."""
    return f"[{' '.join(values)}]"


def text_string(text: str) -> str:
    """Return a text as a PDF string."""
    return f"<feff{text.encode('utf-16-be').hex()}>"


def add_font(objects: Objects, ref: str, face: Typeface, letters: set[str]) -> None:
    """Fill the object of a font with what its letters need."""
    if face.kind == "named":
        objects.put(ref, f"<</Type/Font/Subtype/Type1/BaseFont/{NAMED[face.name]}/Encoding/WinAnsiEncoding>>")
    elif face.kind == "simple":
        _add_simple(objects, ref, face)
    else:
        _add_glyphs(objects, ref, face, letters)


def add_descriptor(objects: Objects, name: str, base: str, flags: int = 32) -> str:
    """Add the description of an embedded font and its program."""
    program = bytes(load_font(name).buffer)
    if is_compact(name):
        file = f"/FontFile3 {objects.add('/Subtype/Type1C', program)}"
    else:
        file = f"/FontFile2 {objects.add(f'/Length1 {len(program)}', program)}"
    return objects.add(
        f"<</Type/FontDescriptor/FontName/{base}/Flags {flags}/FontBBox[-200 -250 1200 950]/ItalicAngle 0"
        f"/Ascent 950/Descent -250/CapHeight 720/StemV 80{file}>>"
    )


def _add_simple(objects: Objects, ref: str, face: Typeface) -> None:
    base = f"ABCDEF+{load_font(face.name).name.replace(' ', '')}"
    wide = [advance(face.name, bytes([code]).decode("cp1252", "replace")) for code in WIDTHS]
    widths = array([f"{1000 * value:.0f}" for value in wide])
    kind = "Type1" if is_compact(face.name) else "TrueType"
    objects.put(
        ref,
        f"<</Type/Font/Subtype/{kind}/BaseFont/{base}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255"
        f"/Widths {widths}/FontDescriptor {add_descriptor(objects, face.name, base)}>>",
    )


def _add_glyphs(objects: Objects, ref: str, face: Typeface, letters: set[str]) -> None:
    base = load_font(face.name).name.replace(" ", "")
    used = sorted({(glyph(face.name, letter), letter) for letter in letters})
    widths = " ".join(f"{code} [{1000 * advance(face.name, letter):.0f}]" for code, letter in used)
    kind = "0" if is_compact(face.name) else "2/CIDToGIDMap/Identity"
    child = objects.add(
        f"<</Type/Font/Subtype/CIDFontType{kind}/BaseFont/{base}"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/W [{widths}]"
        f"/FontDescriptor {add_descriptor(objects, face.name, base, 4)}>>"
    )
    texts = ((code, LIGATURES.get(letter, letter)) for code, letter in used)
    said = "" if face.kind == "bare" else f"/ToUnicode {objects.add('', unicode_map(texts))}"
    objects.put(
        ref,
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H/DescendantFonts[{child}]{said}>>",
    )


def tidy(data: bytes, rng: Random, *, subset: bool, compress: bool = True) -> bytes:
    """Return a file as a producer would leave it: fonts cut down, nothing unused, mostly compressed."""
    with pymupdf.open(stream=data, filetype="pdf") as doc:
        if subset:
            doc.subset_fonts()
        return bytes(doc.tobytes(
            garbage=4,
            deflate=compress,
            deflate_fonts=True,
            deflate_images=True,
            use_objstms=int(rng.random() < 0.3),
            no_new_id=True,
        ))  # fmt: skip

# SPDX-License-Identifier: EUPL-1.2
"""Fonts as office programs write them into a file: by name, as they are, or with codes of two bytes."""

from __future__ import annotations

import re
import zlib
from decimal import Decimal
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from .typefaces import Typeface, load_font


@cache
def _signs(name: str) -> tuple[tuple[int, int], ...]:
    """Return (glyph, code point) of the Latin letters of a font."""
    font = load_font(name)
    pairs = {
        font.has_glyph(code): code for code in (*range(32, 127), *range(160, 256), 0x20AC, 0x2013, 0x2019)
    }
    return tuple(sorted((int(glyph), code) for glyph, code in pairs.items() if glyph))


@cache
def _squeeze(name: str) -> bytes:
    """Return a font program, compressed once for all files."""
    return zlib.compress(load_font(name).buffer)


def make_font(pdf: Pdf, face: Typeface) -> Object:
    """Return a font dictionary for a face, with the program where it is not one of the base fonts."""
    font = load_font(face.name)
    base = Name("/" + re.sub(r"[^A-Za-z0-9-]", "", font.name))
    if face.kind == "named":
        return pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=base, Encoding=Name.WinAnsiEncoding)
        )
    program = pdf.make_stream(_squeeze(face.name), Length1=len(font.buffer), Filter=Name.FlateDecode)
    describe = pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=base, Flags=32, FontBBox=Array([-200, -300, 1200, 1000]), ItalicAngle=0,
            Ascent=900, Descent=-250, CapHeight=700, StemV=80, FontFile2=program,
        )
    )  # fmt: skip
    if face.kind == "simple":
        widths = [
            round(font.glyph_advance(ord(bytes([code]).decode("cp1252", "replace"))) * 1000)
            for code in range(32, 256)
        ]
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.TrueType, BaseFont=base, Encoding=Name.WinAnsiEncoding, FirstChar=32,
                LastChar=255, Widths=Array(widths), FontDescriptor=describe,
            )
        )  # fmt: skip
    below = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=base, FontDescriptor=describe, CIDToGIDMap=Name.Identity,
        CIDSystemInfo=Dictionary(Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0),
        W=_widths(face), DW=1000,
    )  # fmt: skip
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=base, Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(below)]), ToUnicode=_to_unicode(pdf, face),
        )
    )  # fmt: skip


def _widths(face: Typeface) -> Array:
    font = load_font(face.name)
    entries: list[object] = []
    for glyph, code in _signs(face.name):
        entries += [glyph, Array([Decimal(round(font.glyph_advance(code) * 1000))])]
    return Array(entries)


def _to_unicode(pdf: Pdf, face: Typeface) -> Stream:
    pairs = [f"<{glyph:04x}> <{code:04x}>" for glyph, code in _signs(face.name)]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return pdf.make_stream(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def\n"
            f"/CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n{body}\n"
            "endcmap CMapName currentdict /CMap defineresource pop end end"
        ).encode()
    )

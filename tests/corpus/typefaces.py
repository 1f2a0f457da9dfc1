# SPDX-License-Identifier: EUPL-1.2
"""The fonts of the drawn files, and how each gets into a PDF: by name only, as simple font, or by glyph numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

import pymupdf

Kind = Literal["named", "simple", "cid", "bare"]
"""Base-14 by name; embedded with WinAnsi codes; glyph numbers with ToUnicode; glyph numbers without it."""

NAMED = {
    "helv": "Helvetica", "hebo": "Helvetica-Bold", "heit": "Helvetica-Oblique", "tiro": "Times-Roman",
    "tibo": "Times-Bold", "tiit": "Times-Italic", "cour": "Courier", "cobo": "Courier-Bold",
}  # fmt: skip
BODY = ("helv", "tiro", "helv", "cour", "figo", "notos", "ubuntu", "spacemo", "cascadia")
BOLD = {
    "helv": "hebo", "tiro": "tibo", "cour": "cobo", "figo": "figbo", "notos": "notosbo", "ubuntu": "ubuntubo",
    "spacemo": "spacembo", "cascadia": "cascadiab",
}  # fmt: skip


@cache
def load_font(name: str) -> pymupdf.Font:
    """Return one of PyMuPDF's fonts, the same object each time."""
    return pymupdf.Font(name)


@cache
def glyph(name: str, letter: str) -> int:
    """Return the glyph number of a letter, 0 where the font lacks it."""
    return int(load_font(name).has_glyph(ord(letter)))


@cache
def advance(name: str, letter: str) -> float:
    """Return the width of a letter, as a share of the size."""
    return float(load_font(name).glyph_advance(ord(letter)))


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font in one of the ways in which it can be written."""

    name: str
    kind: Kind

    def width(self, text: str, size: float) -> float:
        """Return how wide a text is, in points."""
        return size * sum(advance(self.name, letter) for letter in text)

    def codes(self, text: str) -> str:
        """Return a text as hexadecimal codes of this font."""
        if self.kind in ("named", "simple"):
            return text.encode("cp1252", "replace").hex()
        return "".join(f"{glyph(self.name, letter):04x}" for letter in text)

    def bold(self) -> Typeface:
        """Return the bold of this face."""
        return Typeface(BOLD.get(self.name, self.name), self.kind)

    def can_write(self, text: str) -> bool:
        """Return whether the font has every letter of a text."""
        if self.kind in ("named", "simple"):
            return all(letter.encode("cp1252", "ignore") for letter in text)
        return all(glyph(self.name, letter) for letter in text)


def is_compact(name: str) -> bool:
    """Return whether a font program is a bare CFF (those of the base 14), not TrueType."""
    return bool(load_font(name).buffer[:1] == b"\x01")


def unicode_map(pairs: Iterable[tuple[int, str]], digits: int = 4) -> bytes:
    """Return a ToUnicode stream that gives each code its text."""
    lines = [
        f"<{code:0{digits}x}> <{text.encode('utf-16-be').hex()}>" for code, text in sorted(set(pairs)) if text
    ]
    blocks = [lines[start : start + 90] for start in range(0, len(lines), 90)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks if block
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<{'00' * (digits // 2)}> <{'ff' * (digits // 2)}>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()

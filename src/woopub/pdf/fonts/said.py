# SPDX-License-Identifier: EUPL-1.2
"""What a font says its codes mean (ToUnicode), and what can be known of the glyphs themselves without drawing them.

Only Latin letters and digits are compared: of signs, ligatures and other scripts programs say too many
harmless different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from ..engine import letters_of_font

TEKENS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
LAATSTE = ord("z")
CIJFERS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
CODERINGEN = frozenset({"/WinAnsiEncoding", "/MacRomanEncoding", "/StandardEncoding"})
"""Encodings in which letters and digits have the codes of ASCII."""

STANDAARD = re.compile(r"/?(?:[A-Z]{6}\+)?(Helvetica|Times|Courier|Arial)", re.IGNORECASE)
"""Fonts that need not be embedded and have no glyphs of their own."""

BLOK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf(?:char|range)", re.DOTALL)
WAARDE = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
MEESTE_CODES = 70_000


@dataclass(slots=True)
class Said:
    """What a font says of its codes: ``beweerd`` are those that it says to be letters and digits."""

    beweerd: dict[int, str]
    breed: int
    """Bytes of a code."""


def read_said(font: Any) -> Said | None:
    """Return what a font's ToUnicode says, or None where it has none that can be read."""
    stream = font.get("/ToUnicode")
    if not isinstance(stream, pikepdf.Stream):
        return None
    try:
        pairs = dict(_pairs(bytes(stream.read_bytes())))
    except (pikepdf.PdfError, ValueError):
        return None
    beweerd = {code: tekst for code, tekst in pairs.items() if tekst in TEKENS}
    return Said(beweerd, 2 if str(font.get("/Subtype")) == "/Type0" else 1)


def _pairs(cmap: bytes) -> Iterator[tuple[int, str]]:
    """Yield codes of a CMap and the text of each (ISO 32000-1, 9.10.3), at least all that may be letters."""
    count = 0
    for block in BLOK.finditer(cmap):
        tokens = [(m[1], m[2], m[3]) for m in WAARDE.finditer(block[2])]
        pairs = _chars(tokens) if block[1] == b"bfchar" else _ranges(tokens)
        for pair in pairs:
            yield pair
            if (count := count + 1) > MEESTE_CODES:
                return


Token = tuple[bytes | None, bytes | None, bytes | None]


def _chars(tokens: list[Token]) -> Iterator[tuple[int, str]]:
    values = [value for value, _, _ in tokens if value is not None]
    for code, tekst in zip(values[::2], values[1::2], strict=False):
        yield _number(code), _text(tekst)


def _ranges(tokens: list[Token]) -> Iterator[tuple[int, str]]:
    place = 0
    while place + 2 < len(tokens):
        low, high, start = tokens[place : place + 3]
        place += 3
        if low[0] is None or high[0] is None:
            return
        first, last = _number(low[0]), min(_number(high[0]), _number(low[0]) + 0xFFFF)
        if start[0] is not None:
            # A range that begins above the letters has none: a font of another script has ranges of thousands.
            tekst = _text(start[0])
            low_sign = ord(tekst) if len(tekst) == 1 else LAATSTE + 1
            for step in range(min(last - first, LAATSTE - low_sign) + 1):
                yield first + step, chr(low_sign + step)
        else:
            while place < len(tokens) and tokens[place][0] is not None:
                if first <= last:
                    yield first, _text(tokens[place][0] or b"")
                first, place = first + 1, place + 1
            place += 1


def _number(value: bytes) -> int:
    return int(b"".join(value.split()) or b"0", 16)


def _text(value: bytes) -> str:
    digits = b"".join(value.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()).decode("utf-16-be", "ignore")


def known_letters(font: Any, said: Said) -> dict[int, str]:
    """Return what the glyphs of the codes are that ``said`` calls letters, as far as names and tables tell.

    For a simple font that is its encoding, for one with glyph numbers the program's own table. What cannot be
    known is left out.
    """
    if said.breed == 1:
        return _by_encoding(font, said)
    children = font.get("/DescendantFonts")
    if not isinstance(children, pikepdf.Array) or not len(children):
        return {}
    child = children[0]
    glyphs = letters_of_font(program(child))
    if not glyphs or str(font.get("/Encoding")) not in {"/Identity-H", "/Identity-V"}:
        return {}
    table = child.get("/CIDToGIDMap")
    numbers = bytes(table.read_bytes()) if isinstance(table, pikepdf.Stream) else None
    found: dict[int, str] = {}
    for code in said.beweerd:
        number = code if numbers is None else int.from_bytes(numbers[2 * code : 2 * code + 2], "big")
        if number in glyphs:
            found[code] = glyphs[number]
    return found


def program(font: Any) -> bytes:
    """Return the program of a font, empty where it has none of its own or it cannot be read."""
    descriptor = font.get("/FontDescriptor")
    if not isinstance(descriptor, pikepdf.Dictionary):
        return b""
    for key in ("/FontFile2", "/FontFile3", "/FontFile"):
        if isinstance(stream := descriptor.get(key), pikepdf.Stream):
            try:
                return bytes(stream.read_bytes())
            except pikepdf.PdfError:
                return b""
    return b""


def _by_encoding(font: Any, said: Said) -> dict[int, str]:
    encoding, names = font.get("/Encoding"), dict[int, str]()
    base = encoding
    if isinstance(encoding, pikepdf.Dictionary):
        base = encoding.get("/BaseEncoding")
        names = _differences(encoding.get("/Differences"))
    plain = str(base) in CODERINGEN or (base is None and _is_standard(font))
    found: dict[int, str] = {}
    for code in said.beweerd:
        if code in names:
            if letter := _letter(names[code]):
                found[code] = letter
        elif plain and chr(code) in TEKENS:
            found[code] = chr(code)
    return found


def _is_standard(font: Any) -> bool:
    return "/FontDescriptor" not in font and bool(STANDAARD.match(str(font.get("/BaseFont", ""))))


def _differences(array: Any) -> dict[int, str]:
    names: dict[int, str] = {}
    code = 0
    for item in array if isinstance(array, pikepdf.Array) else ():
        if isinstance(item, pikepdf.Name):
            names[code] = str(item)[1:]
            code += 1
        else:
            code = int(item)
    return names


def _letter(name: str) -> str | None:
    """Return the letter or digit that a glyph name stands for (Adobe Glyph List), without the kind of figure."""
    name = name.partition(".")[0]
    name = CIJFERS.get(name, name)
    if name.startswith("uni") and len(name) == 7:
        try:
            name = chr(int(name[3:], 16))
        except ValueError:
            return None
    return name if name in TEKENS else None

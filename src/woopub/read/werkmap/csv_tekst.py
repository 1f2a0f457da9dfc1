# SPDX-License-Identifier: EUPL-1.2
"""From the bytes of a csv to its text: which encoding it is in, and where it is in none."""

from __future__ import annotations

import codecs
import re

from ..tekst import decode_utf8
from .weigering import Geweigerd

_UTF8 = (
    "Sla het in uw spreadsheetprogramma opnieuw op als 'CSV UTF-8 (door komma's gescheiden)', of als xlsx."
)
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DOS_EINDE = "\x1a"
_STUURTEKEN = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_VEEL = 0.02
"""The share of control characters above which it is no text; Word leaves one here and there."""
_REGELEINDE = re.compile(r"\r\n|\r|\n")
# A letter of two bytes in UTF-8, read as cp1252: then most of the text is UTF-8, and a piece in it is not.
_VERMENGD = re.compile(r"[ÂÃâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
# Behind a letter these signs mean nothing; they are é, ë, è, ê, â, ç and the like of DOS (cp850) or of an old Mac.
_ANDERE_TEKENS = re.compile(r"[a-zà-ÿ](?:[‚ƒ„ˆ‰ŠŽŸ]|[†‡‹][a-zà-ÿ]|‘(?!s\b)[a-zà-ÿ])")
_KIJK = 4096


def decode_csv(data: bytes) -> str:
    """Return the text of a csv: UTF-8, UTF-16 or the old encoding of Windows (cp1252). Raises Geweigerd, with the line
    of what is in none of them."""
    return _decode(data).removesuffix(_DOS_EINDE)


def _decode(data: bytes) -> str:
    for bom, codering in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(codering)
            except UnicodeDecodeError as fout:
                goed = data[: fout.start].decode(codering, "ignore")
                raise _onleesbaar(_regel(goed, len(goed))) from fout
    if zonder_bom := _raad_utf16(data[:_KIJK]):
        try:
            return data.decode(zonder_bom)
        except UnicodeDecodeError as fout:
            goed = data[: fout.start].decode(zonder_bom, "ignore")
            raise _onleesbaar(_regel(goed, len(goed))) from fout
    if 0 in data or len(_STUURTEKEN.findall(data[:_KIJK])) > _VEEL * len(data[:_KIJK]) + 1:
        raise Geweigerd("Dit is geen spreadsheet: geen xlsx, xls of ods, en ook geen tekst.")
    tekst, regel = decode_utf8(data)
    if regel is None:
        return tekst
    if data.startswith(codecs.BOM_UTF8):
        raise _onleesbaar(regel)
    return _decode_windows(data, regel)


def _decode_windows(data: bytes, regel: int) -> str:
    """Decode as cp1252; ``regel`` is the line on which the text is not UTF-8."""
    try:
        tekst = data.decode("cp1252")
    except UnicodeDecodeError as fout:
        goed = data[: fout.start].decode("cp1252")
        raise _onleesbaar(_regel(goed, len(goed))) from fout
    if _VERMENGD.search(tekst):
        raise _onleesbaar(regel)
    if vreemd := _ANDERE_TEKENS.search(tekst):
        melding = (
            "Op deze regel staat een letter met een accent die niet te lezen is: het bestand is geen UTF-8."
        )
        raise Geweigerd(melding, _UTF8, _regel(tekst, vreemd.start()))
    return tekst


def _raad_utf16(begin: bytes) -> str | None:
    """Return which UTF-16 a text without byte order mark is in: every other byte of Dutch is then zero."""
    helft = len(begin) // 2
    if helft and begin[1::2].count(0) > helft * 0.7 and not begin[::2].count(0):
        return "utf-16-le"
    if helft and begin[::2].count(0) > helft * 0.7 and not begin[1::2].count(0):
        return "utf-16-be"
    return None


def _onleesbaar(regel: int) -> Geweigerd:
    melding = "Op deze regel staat een teken dat niet te lezen is: het is geen UTF-8 en geen Windows-tekst."
    return Geweigerd(melding, _UTF8, regel)


def _regel(tekst: str, plek: int) -> int:
    return len(_REGELEINDE.findall(tekst, 0, plek)) + 1

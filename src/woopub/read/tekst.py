# SPDX-License-Identifier: EUPL-1.2
"""Clean text: characters that nobody sees must not change what people read."""

from __future__ import annotations

import codecs
import re
import unicodedata

# Control characters but tab and line end, zero-width characters, those that turn the reading direction, those
# that are no characters at all (half a pair, tags).
_ONZICHTBAAR = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)
# Line ends that only some programs know, such as the one Word puts inside a paragraph: words must stay apart.
_ANDERE_REGELEINDEN = str.maketrans(dict.fromkeys("\x0b\x0c\x85\u2028\u2029", " "))
# How JSON escapes one character beyond the first 65,536; YAML reads that as two halves.
_PAAR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
# What YAML itself refuses to read.
_STUURTEKENS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_GETOOND = 60


def decode_utf8(data: bytes) -> tuple[str, int | None]:
    """Return the text of a file, with or without byte order mark, and the line of its first byte that is not
    UTF-8 (None: there is none; else the text ends there)."""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as fout:
        begin = data[: fout.start].decode("utf-8")
        return begin, len(re.findall(r"\r\n|\r|\n", begin)) + 1


def clean_text(tekst: str) -> tuple[str, int]:
    """Return the text in Unicode form NFC with Unix line ends and without invisible characters, and how many
    of those were removed."""
    tekst = _PAAR.sub(lambda paar: paar[0].encode("utf-16", "surrogatepass").decode("utf-16"), tekst)
    regels = tekst.replace("\r\n", "\n").replace("\r", "\n").translate(_ANDERE_REGELEINDEN)
    return _ONZICHTBAAR.subn("", unicodedata.normalize("NFC", regels))


def drop_stuurtekens(tekst: str) -> tuple[str, int]:
    """Return a text without the control characters that YAML refuses, and how many of those were removed."""
    return _STUURTEKENS.subn("", tekst.translate(_ANDERE_REGELEINDEN))


def toonbaar(tekst: str) -> str:
    """Return the name of a file or folder as a finding can print it, whatever bytes it is made of."""
    return "".join(
        teken if teken.isprintable() and not _ONZICHTBAAR.match(teken) else "\ufffd" for teken in tekst
    )


def kort(tekst: str) -> str:
    """Return a text as a finding can quote it: on one line, cut where it is long."""
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _GETOOND else f"{regel[:_GETOOND].rstrip()}…"


def meld_onzichtbaar(waar: str, aantal: int) -> str:
    """Say in Dutch that characters were left out somewhere (``In 'kenmerk'``)."""
    if aantal == 1:
        return f"{waar} stond 1 onzichtbaar teken; dat is weggelaten."
    return f"{waar} stonden {aantal} onzichtbare tekens; die zijn weggelaten."

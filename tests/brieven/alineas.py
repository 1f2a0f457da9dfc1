# SPDX-License-Identifier: EUPL-1.2
"""Text fields as lists of paragraphs that can be compared: single line ends, marks of items and signs made alike."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

TEKEN = re.compile(r"(?:[-•*–]|\(?\d{1,2}[.)]|\(?[A-Za-z][.)]|[IVX]+\.)\s+")
KOPNUMMER = re.compile(r"(?:\d+(?:\.\d+)*\.?|[A-Z]\.|[IVX]+\.)\s+")
GELIJK = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u00ad": ""})
KOPARTIKEL = re.compile(r"^artikel\s+[\d.:a-z]+[^:–—]*?\s*[:–—]\s*|\s*\([^()]*\d[^()]*\)\s*$", re.IGNORECASE)


def effen(waarde: Any) -> str:
    """A value as one line of text, with straight quotes and single spaces."""
    if waarde is None:
        return ""
    tekst = unicodedata.normalize("NFC", str(waarde)).translate(GELIJK)
    return re.sub(r"\s+", " ", tekst.replace("\\", "")).strip()


def effen_kop(waarde: Any) -> str:
    """A heading without its number and without the article that it names."""
    tekst = KOPNUMMER.sub("", effen(waarde), count=1)
    return KOPARTIKEL.sub("", tekst).strip().casefold()


def alineas(tekst: Any) -> list[str]:
    """The paragraphs of a text, each on one line; list items are paragraphs, a heading begins with ``#``."""
    uit: list[str] = []
    for blok in re.split(r"\n\s*\n", str(tekst or "").strip()):
        stuk: list[str] = []
        for regel in [*blok.split("\n"), None]:
            if regel is None or TEKEN.match(regel.lstrip()) or regel.startswith("#"):
                if stuk:
                    uit.append(_alinea(" ".join(stuk)))
                stuk = []
            if regel is not None and regel.strip():
                stuk.append(regel)
    return uit


def _alinea(tekst: str) -> str:
    tekst = effen(tekst)
    if tekst.startswith("#"):
        return "# " + effen_kop(tekst.lstrip("# "))
    for _ in range(2):
        tekst = TEKEN.sub("", tekst, count=1) if TEKEN.match(tekst) else tekst
    return tekst

# SPDX-License-Identifier: EUPL-1.2
"""Joining the lines of a paragraph: a space between, or a word that was broken made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

_GEBROKEN = re.compile(r"[^\W\d_]{2,}[-\u00ad]$")
# Compounds that keep their hyphen: what stands before it is no syllable of the word after it.
_EIGEN_STREEPJE = re.compile(
    r"(?:^|[\s(])(?:[A-Z]\w*[A-Z]\w*|e|re|ex|niet|non|oud|Woo|Wob|AVG|Awb|AP|ICT|IT|PDF|sub|zo|semi"
    r"|pro|anti|co|mede|vice|"
    r"(?:\w+)(?:generaal|president|minister))-$"
)
_SAMENTREKKING = re.compile(r"(?:en|of|en/of|dan|noch|tot|c\.q\.)\b")


def voeg_regels(regels: Sequence[str]) -> str:
    """Return lines as running text with single spaces. A hyphen at a line's end goes where it broke a word
    (``infor-`` / ``matie``) and stays in ``Woo-`` / ``verzoek`` and ``bedrijfs-`` / ``en fabricagegegevens``."""
    stukken: list[str] = []
    for regel in regels:
        deel = " ".join(regel.split())
        if deel and stukken:
            stukken += _naad(stukken.pop(), deel)
        if deel:
            stukken.append(deel)
    return "".join(stukken)


def _naad(regel: str, volgend: str) -> tuple[str, str]:
    """The line as it must end, and what stands between it and the next."""
    if not _GEBROKEN.search(regel) or not volgend[0].islower():
        los = regel.endswith("-") and regel[-2:-1].isalnum() and volgend[0].isalnum()
        return regel, "" if los and not _SAMENTREKKING.match(volgend) else " "
    if regel.endswith("\u00ad"):
        return regel[:-1], ""
    if _SAMENTREKKING.match(volgend):
        return regel, " "
    return (regel, "") if _EIGEN_STREEPJE.search(regel) else (regel[:-1], "")

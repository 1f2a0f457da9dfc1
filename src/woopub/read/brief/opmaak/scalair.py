# SPDX-License-Identifier: EUPL-1.2
"""One text as YAML that a clerk can read: plain where that is safe, in quotes, folded or literal where not.

Written here and not by ruamel: that one folds by its own count, breaks at places that change the text, and cannot
put a comment above a value inside a list without moving it. What YAML can misread is little, and tested with any text.
"""

from __future__ import annotations

import re

from ...tekst import clean_text

BREEDTE = 100
"""Columns; longer lines are folded, where that does not change the text."""

_KAAL = re.compile(r"[^\W_][^\t\n]*\Z|\([^\t\n]*\Z")
_ANDERS = re.compile(r":(?:\s|\Z)|\s#")
_IN_RIJ = re.compile(r"[,\[\]{}:]")
# What other readers of YAML than ours would take for a number, a day, a truth or nothing.
_GEEN_TEKST = re.compile(
    r"(?:null|true|false|yes|no|on|off|y|n|[-+.\d][-+.\d_:,eExXoOa-fA-F]*|\d{4}-\d\d?-\d\d?(?:[tT ].*)?|"
    r"\.?(?:inf|nan))\Z",
    re.IGNORECASE,
)
_CODE = re.compile(r"\d+\.\d+\.[\da-z.]+\Z")
"""``5.1.2.e``: nobody takes that for a number."""
_VOUW = re.compile(r"(?<=\S) (?=\S)")


def reinig(waarde: object) -> str:
    """Return a value as text the way that `read_besluit` would give it back: clean, nothing around it."""
    return clean_text(str(waarde))[0].strip()


def op_regel(tekst: str, in_rij: bool = False, dag: bool = False) -> str:
    """Return a text of one line as a YAML scalar. ``in_rij``: between braces, where commas count; ``dag``: a date,
    which stays as it is."""
    if dag and re.fullmatch(r"[\d\-T:]+", tekst):
        return tekst
    kaal = _KAAL.match(tekst) and not _ANDERS.search(tekst) and not (in_rij and _IN_RIJ.search(tekst))
    if kaal and (_CODE.match(tekst) or not _GEEN_TEKST.match(tekst)):
        return tekst
    return "'" + tekst.replace("'", "''") + "'"


def als_blok(tekst: str, inspring: int, markdown: bool) -> str:
    """Return a longer text as what stands behind its key: folded (one paragraph), or literal (Markdown, and all
    with line ends). ``inspring``: spaces before its lines."""
    begin = " " * inspring
    if markdown or "\n" in tekst:
        regels = [begin + regel if regel else "" for regel in tekst.split("\n")]
        return " |\n" + "\n".join(regels)
    return " >-\n" + "\n".join(begin + regel for regel in vouw(tekst, BREEDTE - inspring))


def vouw(tekst: str, breedte: int) -> list[str]:
    """Return a line as lines of at most ``breedte`` characters, broken at single spaces only, so that joining them
    with a space gives it back; a longer word stays whole."""
    regels: list[str] = []
    regel = ""
    for woord in _VOUW.split(tekst):
        if regel and len(regel) + 1 + len(woord) > breedte:
            regels.append(regel)
            regel = woord
        else:
            regel = f"{regel} {woord}" if regel else woord
    return [*regels, regel]


def opmerking(zin: str, inspring: int) -> list[str]:
    """Return ``# controleren: <sentence>`` as lines of comment, folded."""
    begin = " " * inspring
    tekst = "controleren: " + " ".join(clean_text(zin)[0].split())
    eerste, *rest = vouw(tekst, BREEDTE - inspring - 4)
    return [f"{begin}# {eerste}", *(f"{begin}#   {regel}" for regel in rest)]

# SPDX-License-Identifier: EUPL-1.2
"""Grounds named in running text or in a heading: where, and which codes.

`law.read_label` must account for every character of a text; here the longest stretch that it can read is cut out of
a sentence first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ....law import GRONDEN, read_label

_RANG = "eerste|tweede|derde|vierde|vijfde|zesde|zevende"
_STUK = (
    rf"(?:artikelen|artikel|artt?\.?|lid|leden|{_RANG}|aanhef|onderdelen|onderdeel|onder|sub|letter|en/of|en|of|"
    rf"jo\.?|juncto|"
    r"van|de|het|Wet\s+open\s+overheid|Wet\s+openbaarheid\s+van\s+bestuur|Woo|Wob|\d{1,2}(?:e|de|ste)?(?![\w])|"
    r"(?:5\.[124]a?|1[01])[.\d]*[a-i]?\d?[a-i]?|[a-i](?![\w])|\d[a-i](?![\w]))"
)
_BEGIN = re.compile(
    r"(?<![\w.:/,\-])(?:\(?(?:artikelen|artikel|artt?\.?)\s+(?=\(?(?:5\.|1[01]\b|1[01]\.))|(?=\(?5\s?\.\s?[124])|"
    r"(?=1[01](?:\.\d|,?\s+(?:lid|eerste|tweede|zevende)\b|\s*\()))",
    re.IGNORECASE,
)
_LOOP = re.compile(rf"(?:[\s,.;()\"'\-]*{_STUK}){{1,80}}[)\"']*", re.IGNORECASE)
_ANDERE_WET = re.compile(
    r"\)?,?\s+(?:(?:van|uit|in)\s+)?(?:de|het)?\s*(?!Woo\b|Wob\b|Wet\s+open|wet\b)"
    r"(?:[A-Z]\w*(?:wet|besluit|boek|verordening|regeling|richtlijn)\b|[A-Z]{2,}\b|Wet\s|Besluit\s|Awb|Wabo|"
    r"verordening|richtlijn)"
)
_TUSSENDOOR = re.compile(r"\((?![^()]*\d)[^()]{3,80}\)(?=,?\s+(?:en|of|alsmede)\b)")
_LAATSTE_WOORD = re.compile(r"[\s,.;()\"'\-]*[^\s,.;()\"'\-]+[\s,.;()\"'\-]*\Z")
_STAART = re.compile(r"(?:[\s,;]+(?:en/of|en|of|jo\.?|juncto|van|de|het)?)+\Z", re.IGNORECASE)

_MAX_LENGTE = 200
"""Characters; what `read_label` takes for a label at most."""


@dataclass(frozen=True, slots=True)
class Grondplek:
    """A place where a text names grounds: ``tekst[start:eind]``; ``codes`` are canonical, or incomplete as printed
    (``5.2``) and then ``volledig`` is False."""

    start: int
    eind: int
    codes: tuple[str, ...]
    volledig: bool


def vind_gronden_in(tekst: str) -> list[Grondplek]:
    """Return all places in a text that name grounds of the Woo or the Wob, in order; articles of other acts and
    of the Woo itself that are no ground (``artikel 4.1``, ``artikel 5.1, derde lid``) are none."""
    return list(_vind(tekst))


def volledige_codes(tekst: str) -> tuple[str, ...]:
    """Return the complete codes that a text names, each once, in order."""
    gevonden = (code for plek in _vind(tekst) for code in plek.codes if code in GRONDEN)
    return tuple(dict.fromkeys(gevonden))


def _vind(tekst: str) -> Iterator[Grondplek]:
    # `onder b (economische belangen) en onder d`: what is said of the first must not hide the second.
    tekst = _TUSSENDOOR.sub(lambda haakjes: " " * len(haakjes[0]), tekst)
    plaats = 0
    while begin := _BEGIN.search(tekst, plaats):
        loop = _LOOP.match(tekst, begin.start())
        if loop is None:
            plaats = begin.end() + 1
            continue
        plek = _langste(tekst, begin.start(), min(loop.end(), begin.start() + _MAX_LENGTE))
        if plek and not _ANDERE_WET.match(tekst, plek.eind):
            yield plek
        plaats = plek.eind if plek else max(begin.end(), begin.start() + 1)


def _langste(tekst: str, start: int, eind: int) -> Grondplek | None:
    """The longest stretch from ``start`` that reads as codes and nothing else."""
    while eind > start:
        stuk = _STAART.sub("", tekst[start:eind])
        eind = start + len(stuk)
        label = read_label(stuk.replace("leden", "lid"))
        if label and any(code in GRONDEN or code[0] in "51" for code in label.codes):
            codes = tuple(code for code in label.codes if code in GRONDEN) or label.codes
            return Grondplek(start, eind, codes, codes[0] in GRONDEN)
        korter = _LAATSTE_WOORD.search(stuk)
        if korter is None or not korter.start():
            return None
        eind = start + korter.start()
    return None

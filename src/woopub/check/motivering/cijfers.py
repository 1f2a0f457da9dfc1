# SPDX-License-Identifier: EUPL-1.2
"""Redacted passages that stand where a figure or a date stands, by the words around them on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...law.gegevens import MAANDEN
from ...model import Blok, Gat, Tekst

_GELD = r"bedrag(?:en)?|(?:sub)?totaal|totalen|prijs|kosten|saldo|som|(?:uur)?tarief|btw|budget|omzet|raming|begroot"
_AANTAL = r"aantal(?: \w+)?|percentage|looptijd|oppervlakte|hoeveelheid|omvang in \w+|fte"
_VOOR_GELD = re.compile(r"(?:€|\beur|\beuro)\s*$", re.IGNORECASE)
_VOOR_WOORD = re.compile(
    rf"\b(?:(?P<getal>\w*(?:{_GELD})|{_AANTAL})|(?P<dag>(?:\w+)?datum|d\.d\.))(?:\s+\([^()]*\))?\s*[:=]\s*$|\bd\.d\.\s*$",
    re.IGNORECASE,
)
_NA_GETAL = re.compile(
    r"\s?(?:%|‰|procent\b|euro\b|eur\b|(?:miljoen|miljard|mln|mld|duizend)\b\.?(?:\s+euro)?|m²|m2\b|km\b|hectare\b"
    r"|fte\b|procentpunt\b|uur\b|(?:kilo)?meter\b|kilo(?:gram)?\b|ton\b|liter\b|(?:weken|maanden)\b)",
    re.IGNORECASE,
)
_VOOR_DAG = re.compile(
    r"\b(?:op|van|per|d\.d\.|dd\.?|sinds|tot|vanaf|uiterlijk|vóór|voor|t/m|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\s*$",
    re.IGNORECASE,
)
_NA_DAG = re.compile(rf"\s?(?:(?:{'|'.join(MAANDEN)})(?: (?:19|20)\d\d)?|(?:19|20)\d\d)\b", re.IGNORECASE)
"""A month or a year right behind a passage: with the word before it, the rest of a date."""
_KOLOM = re.compile(rf"(?:{_GELD}|{_AANTAL}|datum|%|€|in euro)\b|[%€]", re.IGNORECASE)
_GETAL = re.compile(r"[€$]?\s?-?\d[\d.,:/-]*\s?%?|[€%-]")
_MINST_GETALLEN = 2
_KORT = 4
"""Words beside a passage that fills a cell; more make it a sentence."""

Plek = tuple[int, str]
"""The number of the redacted area on its page, and what seems to stand there, in Dutch."""


def find_cijfers(blokken: Sequence[Blok]) -> Iterator[Plek]:
    """Yield the redacted passages of a page that read as a figure or a date, in reading order."""
    kop: list[str] = []
    for blok in blokken:
        cellen = _cellen(blok)
        if len(cellen) < 2:
            kop = []
        elif not kop:
            kop = cellen
        yield from _in_blok(blok, kop if kop is not cellen else [])


def _cellen(blok: Blok) -> list[str]:
    """The cells of a block that is a row of a table: a tab parts them."""
    return "".join(deel.tekst if isinstance(deel, Tekst) else "█" for deel in blok.delen).split("\t")


def _in_blok(blok: Blok, kop: Sequence[str]) -> Iterator[Plek]:
    kolom = 0
    for nummer, deel in enumerate(blok.delen):
        if isinstance(deel, Tekst):
            kolom += deel.tekst.count("\t")
            continue
        voor, na = _tekst(blok, nummer - 1), _tekst(blok, nummer + 1)
        if wat := _bij_de_woorden(voor, na) or _in_de_tabel(blok, kop, kolom):
            yield deel.lakvlak, wat


def _tekst(blok: Blok, nummer: int) -> str:
    deel = blok.delen[nummer] if 0 <= nummer < len(blok.delen) else None
    return deel.tekst if isinstance(deel, Tekst) else ""


def _bij_de_woorden(voor: str, na: str) -> str | None:
    """What the words right before and after a passage say of it."""
    if _VOOR_GELD.search(voor):
        return "een bedrag"
    if woord := _VOOR_WOORD.search(voor):
        return "een getal of een bedrag" if woord["getal"] else "een datum"
    # A space parts the last word of an opinion from what follows as well; the unit goes on with the sentence.
    if _NA_GETAL.match(na):
        return "een getal of een bedrag"
    return "een datum" if _VOOR_DAG.search(voor) and _NA_DAG.match(na) else None


def _in_de_tabel(blok: Blok, kop: Sequence[str], kolom: int) -> str | None:
    """What the head of its column, or the rest of its row, says of a cell that was redacted as a whole."""
    cellen = _cellen(blok)
    if kolom >= len(cellen) or not any(isinstance(deel, Gat) for deel in blok.delen):
        return None
    leeg = cellen[kolom].replace("█", "").strip(" €%.,")
    if len(cellen) < 2 or leeg:
        return None
    if len(kop) == len(cellen) and any(teken.isalpha() for teken in kop[kolom]):
        return "een cijfer of datum in een tabel" if _KOLOM.match(kop[kolom].strip()) else None
    anderen = [woord for cel in cellen for woord in cel.replace("█", " ").split()]
    getallen = [woord for woord in anderen if _GETAL.fullmatch(woord)]
    if len(getallen) >= _MINST_GETALLEN and len(anderen) - len(getallen) < _KORT:
        return "een cijfer in een tabel"
    return None

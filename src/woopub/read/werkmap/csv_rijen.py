# SPDX-License-Identifier: EUPL-1.2
"""Text with separators (RFC 4180, and what Dutch Excel makes of it) → one sheet; rows as Excel counts them, and the
line on which each begins."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from .blad import Celwaarde, Werkblad
from .bouw import Bladbouw, Telling
from .weigering import MAX_RIJ, Geweigerd, te_groot

SCHEIDINGSTEKENS = (";", ",", "\t", "|")
_REGEL = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_SEP = re.compile(r'"?sep=(.)"?[ ,;\t]*(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
_MONSTER = 300
"""Rows by which the separator is chosen."""
_MAX_CEL = 100_000
"""Letters; three times what Excel can hold. Keeps one broken quote from swallowing a whole file without a word."""
_ALS_TEKST = re.compile(r'="(.*)"\Z', re.DOTALL)
"""How exports keep Excel from taking an id for a number: ``="0012"``."""


def read_csv(tekst: str, naam: str) -> Werkblad:
    """Read a text with separators; ``naam`` is what the sheet is called. Raises Geweigerd, with the line
    where the quoting breaks."""
    csv.field_size_limit(_MAX_CEL)
    begin, overgeslagen = 0, 0
    if gegeven := _SEP.match(tekst):
        # Excel obeys this line and does not show it, so it is no row.
        teken, begin, overgeslagen = gegeven[1], gegeven.end(), 1
    else:
        teken = kies_teken(tekst)
    telling = Telling()
    bouw = Bladbouw(telling)
    for nummer, (regel, velden) in enumerate(_read_velden(tekst, begin, teken, overgeslagen), start=1):
        telling.tel_elementen(len(velden))
        if nummer > MAX_RIJ:
            raise te_groot()
        cellen: list[Celwaarde] = [telling.deel(veld) or None for veld in velden]
        for plek, veld in enumerate(velden):
            if veld.startswith('="') and (als_tekst := _ALS_TEKST.match(veld)):
                cellen[plek] = als_tekst[1].replace('""', '"')
        bouw.voeg_toe(nummer, cellen, verborgen=False, regel=regel)
    return bouw.werkblad(naam, verborgen=False)


def kies_teken(tekst: str) -> str:
    """Return the character between cells: the one that cuts most rows in equally many pieces, and in more of them.

    A comma in a sentence, or the semicolons between grounds, cut some rows and not the header.
    """
    return max(SCHEIDINGSTEKENS, key=lambda teken: _weeg(tekst, teken))


def _weeg(tekst: str, teken: str) -> float:
    lezer = csv.reader(_regels(tekst, 0), delimiter=teken)
    breedtes: Counter[int] = Counter()
    # Where a cell never ends, what came before it is weighed.
    with suppress(csv.Error):
        breedtes.update(len(velden) for velden in islice(lezer, _MONSTER) if any(map(str.strip, velden)))
    meer = {breedte: keer for breedte, keer in breedtes.items() if breedte > 1}
    if not meer:
        return 0.0
    breedte = max(meer, key=lambda b: (meer[b], b))
    return meer[breedte] / breedtes.total() * (1 - 1 / breedte)


def _regels(tekst: str, begin: int) -> Iterator[str]:
    """Yield the lines with their ends; not one copy of all, as a list or a stream would be."""
    for regel in _REGEL.finditer(tekst, begin):
        if regel[0]:
            yield regel[0]


def _read_velden(tekst: str, begin: int, teken: str, overgeslagen: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row, and the line on which it begins."""
    lezer = csv.reader(_regels(tekst, begin), delimiter=teken, strict=True)
    regel = overgeslagen + 1
    while True:
        try:
            velden = next(lezer)
        except StopIteration:
            return
        except csv.Error as fout:
            raise Geweigerd(
                "Vanaf deze regel is het bestand niet als csv te lezen; vaak ontbreekt een aanhalingsteken.",
                'Zet een aanhalingsteken binnen een cel dubbel ("") en sluit elke cel af die met een aanhalingsteken '
                "begint. Of open de inventaris in uw spreadsheetprogramma en sla die op als xlsx.",
                regel,
            ) from fout
        yield regel, velden
        regel = overgeslagen + lezer.line_num + 1

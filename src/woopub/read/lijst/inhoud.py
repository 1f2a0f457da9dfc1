# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a list hold: numbers that can be ids, words, nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from ...model import ID_VORM
from ..werkmap import Rij
from .beoordelingen import read_beoordeling
from .cellen import celtekst, lees_id
from .datums import Datumfout, Drietal, read_datumtekst


def tel_gevuld(rijen: Sequence[Rij]) -> Counter[int]:
    """Return in how many rows each column holds something."""
    teller: Counter[int] = Counter()
    for rij in rijen:
        for nr, cel in enumerate(rij.cellen):
            if cel is not None and cel != "":
                teller[nr] += 1
    return teller


def verschilt(rij: Rij, een: int, ander: int) -> bool:
    return celtekst(rij.cel(een)).casefold() != celtekst(rij.cel(ander)).casefold()


def zijn_ids(rijen: Sequence[Rij], kolom: int, eind: str = "") -> bool:
    """Whether all values of a column can be ids, each once, and all have a digit (or end like a file)."""
    # A row with one cell is a heading in between, or a note.
    vol = (rij for rij in rijen if sum(1 for cel in rij.cellen if cel not in (None, "")) > 1)
    teksten = [tekst for rij in vol if (tekst := celtekst(rij.cel(kolom)))]
    return (
        bool(teksten)
        and len(set(teksten)) == len(teksten)
        and all(ID_VORM.match(lees_id(tekst)) for tekst in teksten)
        and all(
            tekst.casefold().endswith(eind) if eind else any(map(str.isdigit, tekst)) for tekst in teksten
        )
    )


def zijn_namen(rijen: Sequence[Rij], kolom: int) -> bool:
    """Whether a column holds words rather than numbers."""
    teksten = [tekst for rij in rijen if (tekst := celtekst(rij.cel(kolom)))]
    return sum(1 for tekst in teksten if not ID_VORM.match(lees_id(tekst))) * 2 > len(teksten)


def zijn_datums(rijen: Sequence[Rij], kolom: int) -> bool:
    """Whether a column holds nothing but days."""
    waarden = [cel for rij in rijen if (cel := rij.cel(kolom)) not in (None, "")]
    return bool(waarden) and all(isinstance(w, date) or (isinstance(w, str) and _is_dag(w)) for w in waarden)


def _is_dag(tekst: str) -> bool:
    if len(tekst) > _LANGSTE_DATUM or not any(map(str.isdigit, tekst)):
        return False
    try:
        datum = read_datumtekst(celtekst(tekst))
    except Datumfout:
        return False
    return isinstance(datum, Drietal) or (datum is not None and datum.dag is not None)


_LANGSTE_DATUM = 60


def zijn_oordelen(rijen: Sequence[Rij], kolom: int) -> bool:
    """Whether all that stands in a column can be read as a judgement."""
    teksten = {tekst for rij in rijen if (tekst := celtekst(rij.cel(kolom)))}
    return bool(teksten) and all(read_beoordeling(tekst).oordeel for tekst in teksten)

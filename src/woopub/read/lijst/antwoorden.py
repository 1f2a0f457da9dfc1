# SPDX-License-Identifier: EUPL-1.2
"""Yes and no in a column of judgements whose heading does not ask whether the document is public.

`Beoordeling: ja` may mean "refuse: yes", and is not read. But beside `openbaar` and `deels openbaar` a `nee` can only
be the third of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...model import Beoordeling
from ..werkmap import Rij
from .beoordelingen import lees_antwoord, read_beoordeling
from .cellen import celtekst
from .indeling import Indeling

_WOORD = "openbaar"


def find_antwoorden(rijen: Iterable[Rij], indeling: Indeling) -> Mapping[int, Mapping[str, Beoordeling]]:
    """Return by column which yes or no (small letters) is clear there, and what it says.

    That is so where the column also says `openbaar` or `deels openbaar`, and nowhere in other words what this answer
    would say.
    """
    kolommen = [nr for nr in indeling.plaatsen.get("beoordeling", ()) if nr not in indeling.ja_nee]
    teksten: dict[int, set[str]] = {nr: set() for nr in kolommen}
    for rij in rijen if kolommen else ():
        for nr in kolommen:
            if isinstance(waarde := rij.cel(nr), str):
                teksten[nr].add(waarde)
    return {nr: duidelijk for nr, alle in teksten.items() if (duidelijk := _weeg(alle))}


def _weeg(teksten: Iterable[str]) -> dict[str, Beoordeling]:
    gezegd: set[Beoordeling] = set()
    antwoorden: dict[str, Beoordeling] = {}
    noemt = False
    for tekst in map(celtekst, teksten):
        oordeel = read_beoordeling(tekst).oordeel
        if oordeel:
            gezegd.add(oordeel)
            open_ = oordeel in (Beoordeling.OPENBAAR, Beoordeling.DEELS)
            noemt = noemt or (open_ and _WOORD in tekst.casefold())
        elif antwoord := lees_antwoord(tekst):
            antwoorden[tekst.casefold()] = antwoord
    return {tekst: wat for tekst, wat in antwoorden.items() if noemt and wat not in gezegd}

# SPDX-License-Identifier: EUPL-1.2
"""Rows of a list that are no document: totals, headings in between, notes and a legend below."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date

from ...law import GRONDEN, normaliseer_code
from ...model import ID_VORM
from ..werkmap import Rij
from .beoordelingen import read_beoordeling
from .cellen import celtekst, lees_id
from .indeling import Indeling

_TOTAAL = re.compile(
    r"(?:sub|eind)?tota(?:al|len|l|ls)\b|aantal\b|som\b|gemiddelde?\b|grand total\b", re.IGNORECASE
)
_WEINIG = 2
"""Cells of a row without an id and a judgement that is still a note."""
_EIGEN = ("soort", "afzender", "ontvanger", "gronden", "bestand", "beoordeling")
"""Columns that say something of a document, and of nothing else; so does `datum`, where a date stands in it."""
_CODE = re.compile(r"[A-Za-z]{1,3}\Z")


def find_documenten(
    rijen: list[Rij], indeling: Indeling, gebreken: Mapping[int, AbstractSet[int]]
) -> list[Rij]:
    """Return the rows that are about one document each. A row of which that is not clear is: then what it lacks is
    reported. ``gebreken``: by row, the columns of cells that hold something of which the value is not known."""
    laatste = next((rij.nummer for rij in reversed(rijen) if _heeft_oordeel(rij, indeling)), 0)
    zoeker = _Zoeker(indeling, gebreken)
    return [
        rij
        for plaats, rij in enumerate(rijen)
        if zoeker.is_document(rij)
        and not (rij.nummer > laatste and _is_uitleg(rij))
        and not (plaats == 0 and _is_nummering(rij))
    ]


class _Zoeker:
    """Tells rows that are documents from those that are not, in one list."""

    def __init__(self, indeling: Indeling, gebreken: Mapping[int, AbstractSet[int]]) -> None:
        self._indeling = indeling
        self._gebreken = gebreken
        self._id = indeling.plaatsen["id"][0]
        self._titel = indeling.plaatsen["titel"][0]
        self._gebruikt = indeling.gebruikt | set(indeling.andere_ids)
        self._eigen = {nr for veld in _EIGEN for nr in indeling.plaatsen.get(veld, ())} | set(
            indeling.kruisjes
        )
        self._eigen |= set(indeling.grondkruisjes)
        self._eigen -= {self._id, self._titel}
        self._datum = indeling.plaatsen.get("datum", ())

    def is_document(self, rij: Rij) -> bool:
        if rij.nummer in self._gebreken and self._gebreken[rij.nummer] & self._gebruikt:
            return not self._is_totaal(rij)
        id_ = lees_id(celtekst(rij.cel(self._id)))
        if id_ and not id_[0].isalpha() and len(rij.cellen) > self._id + 1:
            return True
        gevuld = [(nr, tekst) for nr, cel in enumerate(rij.cellen) if (tekst := celtekst(cel))]
        if not any(nr in self._gebruikt for nr, _ in gevuld) or self._is_totaal(rij):
            return False
        if len(gevuld) == 1:
            return gevuld[0][0] == self._id and bool(ID_VORM.match(id_)) and any(map(str.isdigit, id_))
        return (
            bool(id_)
            or len(gevuld) > _WEINIG
            or _heeft_oordeel(rij, self._indeling)
            or (bool(celtekst(rij.cel(self._titel))) and self._zegt_meer(rij))
        )

    def _zegt_meer(self, rij: Rij) -> bool:
        """Whether a row says what only a document has: a date, a sender, a ground, a file, a judgement."""
        return any(celtekst(rij.cel(nr)) for nr in self._eigen) or any(
            isinstance(rij.cel(nr), date) or any(map(str.isdigit, celtekst(rij.cel(nr))))
            for nr in self._datum
        )

    def _is_totaal(self, rij: Rij) -> bool:
        """Whether a row begins with `Totaal`, and has no more beside it than numbers and words of one cell."""
        eerste = next((tekst for cel in rij.cellen if (tekst := celtekst(cel))), "")
        if not _TOTAAL.match(eerste) or _heeft_oordeel(rij, self._indeling):
            return False
        waarden = (rij.cel(nr) for nr in (*self._eigen, *self._datum))
        return not any(
            isinstance(cel, date) or any(map(str.isalpha, celtekst(cel)))
            for cel in waarden
            if cel is not None and celtekst(cel) != eerste
        )


def _is_nummering(rij: Rij) -> bool:
    """Whether a row below the headings only counts the columns: `(1)`, `(2)`, `(3)`."""
    cijfers = [celtekst(cel).strip("()") for cel in rij.cellen]
    return len(cijfers) > _WEINIG and cijfers == [str(nr) for nr in range(1, len(cijfers) + 1)]


def _is_uitleg(rij: Rij) -> bool:
    """Whether a row explains a code: `DO`, `deels openbaar`; or `5.1.2.e` and what that is."""
    teksten = [tekst for cel in rij.cellen if (tekst := celtekst(cel))]
    if len(teksten) != _WEINIG:
        return False
    code, uitleg = teksten
    if _CODE.match(code) and (read_beoordeling(uitleg).oordeel or normaliseer_code(uitleg) in GRONDEN):
        return True
    return code[-1].isalpha() and normaliseer_code(code) in GRONDEN


def _heeft_oordeel(rij: Rij, indeling: Indeling) -> bool:
    """Whether a judgement can be read in the row, or stands there as a cross."""
    oordelen = (
        read_beoordeling(celtekst(rij.cel(nr)), nr in indeling.ja_nee).oordeel
        for nr in indeling.plaatsen.get("beoordeling", ())
    )
    return any(oordelen) or any(celtekst(rij.cel(nr)) for nr in indeling.kruisjes)

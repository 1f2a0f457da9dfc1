# SPDX-License-Identifier: EUPL-1.2
"""Rows of a list that are no document: totals, headings in between, notes and a legend below."""

from __future__ import annotations

import re

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
_CODE = re.compile(r"[A-Za-z]{1,3}\Z")


def find_documenten(rijen: list[Rij], indeling: Indeling) -> list[Rij]:
    """Return the rows that are about one document each. A row of which that is not clear is: then what it lacks is
    reported."""
    laatste = next((rij.nummer for rij in reversed(rijen) if _heeft_oordeel(rij, indeling)), 0)
    return [
        rij for rij in rijen if _is_document(rij, indeling) and not (rij.nummer > laatste and _is_uitleg(rij))
    ]


def _is_document(rij: Rij, indeling: Indeling) -> bool:
    id_kolom = indeling.plaatsen["id"][0]
    id_ = lees_id(celtekst(rij.cel(id_kolom)))
    if id_ and not id_[0].isalpha() and len(rij.cellen) > id_kolom + 1:
        return True
    gevuld = [(nr, tekst) for nr, cel in enumerate(rij.cellen) if (tekst := celtekst(cel))]
    if not gevuld:
        return False
    if _TOTAAL.match(gevuld[0][1]) and not _heeft_oordeel(rij, indeling):
        return False
    if len(gevuld) == 1:
        return gevuld[0][0] == id_kolom and bool(ID_VORM.match(id_)) and any(map(str.isdigit, id_))
    return bool(id_) or len(gevuld) > _WEINIG or _heeft_oordeel(rij, indeling)


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

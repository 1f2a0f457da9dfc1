# SPDX-License-Identifier: EUPL-1.2
"""The judgement in a cell, however it is written: `oordeelspellingen` holds the table.

What is not in the table is no judgement: nothing is guessed, and nothing has a default.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from ...law import read_label
from ...model import Beoordeling
from .oordeelspellingen import JA_NEE, OORDELEN

_TEKENS = re.compile(r"[^a-z0-9]+")
_STREEP = re.compile("[\u2010-\u2015\u2212]")
_TWIJFEL = re.compile(r"[?!~≈±¿]")
"""Signs of somebody who is not sure, or says more than the word."""
_VAN_LABEL = {
    "buiten verzoek": Beoordeling.BUITEN, "dubbel": Beoordeling.DUBBEL, "reeds openbaar": Beoordeling.REEDS,
}  # fmt: skip
_MET_GROND = re.compile(
    r"(?P<oordeel>[^\d(]+?)[\s,:;(\-–]*"
    r"(?:\b(?:o\.?g\.?v\.?|i\.?v\.?m\.?|op grond van|conform|cf\.?|ingevolge|vanwege|grond(?:en)?)[\s:]*)?"
    r"(?P<grond>\(?(?:\b(?:art(?:ikel(?:en)?|t)?\.?|woo|wob)\b[\s.:]*)*\(?\d.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_NUMMER = re.compile(
    r"\b(?:met|van|zie|document|doc|nr|nummer|of|id)\b[\s.:]*(?P<id>[A-Za-z0-9][\w.\-]*)\W*\Z", re.IGNORECASE
)
_KALE_NUMMER = re.compile(r"[\s(:\-]+(?P<id>\d[\w.\-]*)\W*\Z")


def lees_antwoord(tekst: str) -> Beoordeling | None:
    """Return what a yes or no says of a document where the question is whether it is public; None for other words."""
    return None if _TWIJFEL.search(tekst) else JA_NEE.get(_vouw(tekst))


@dataclass(frozen=True, slots=True)
class Oordeel:
    """What a cell says: the judgement (None where that is not clear), and besides it the text of grounds and the id
    of the document that this one is a copy of, each empty where it says none."""

    oordeel: Beoordeling | None
    gronden: str = ""
    dubbel_van: str = ""


def _vouw(tekst: str) -> str:
    recht = _STREEP.sub("-", unicodedata.normalize("NFKD", tekst.casefold()))
    kaal = recht.encode("ascii", "ignore").decode()
    return _TEKENS.sub(" ", kaal).strip()


_TABEL: Mapping[str, Beoordeling] = MappingProxyType(
    {
        _vouw(naam): oordeel
        for oordeel, tekst in OORDELEN.items()
        for naam in re.split(r"[;\n]", tekst)
        if naam.strip()
    }
)
SPELLINGEN: Mapping[str, str] = MappingProxyType({naam: oordeel.value for naam, oordeel in _TABEL.items()})
"""Every spelling with the word of inventaris.csv, to guess from."""


@lru_cache(maxsize=4096)
def read_beoordeling(tekst: str, ja_nee: bool = False) -> Oordeel:
    """Read the judgement in a cell. ``ja_nee``: the column asks whether the document is public."""
    vorm = _vouw(tekst)
    if not vorm or _TWIJFEL.search(tekst):
        return Oordeel(None)
    if oordeel := _TABEL.get(vorm) or (JA_NEE.get(vorm) if ja_nee else None):
        return Oordeel(oordeel)
    label = read_label(tekst)
    if label and len(label.codes) == 1 and (oordeel := _VAN_LABEL.get(label.codes[0])):
        return Oordeel(oordeel, dubbel_van=_dubbel_van(tekst) if oordeel is Beoordeling.DUBBEL else "")
    delen = _MET_GROND.match(tekst.strip())
    if delen and read_label(delen["grond"]):
        vorm = _vouw(delen["oordeel"])
        oordeel = _TABEL.get(vorm) or (JA_NEE.get(vorm) if ja_nee else None)
        return Oordeel(oordeel, gronden=delen["grond"] if oordeel else "")
    return Oordeel(None)


def _dubbel_van(tekst: str) -> str:
    """Return the id in `dubbel met 12`, else nothing."""
    nummer = _NUMMER.search(tekst) or _KALE_NUMMER.search(tekst)
    return nummer["id"].rstrip(".") if nummer else ""

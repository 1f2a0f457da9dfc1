# SPDX-License-Identifier: EUPL-1.2
"""The label that a ground has in the documents, where the letter says so: ``aangeduid met "5.1.2.e"``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....law import GRONDEN, read_label
from .codes import vind_gronden_in

_AANHALING = "\"“”„‟«»‘’'"
_AANGEDUID = re.compile(
    r"\b(?:aangeduid|aangegeven|aangemerkt|gemarkeerd|gelakt|weergegeven|voorzien|herkenbaar|kenbaar|gecodeerd|"
    r"aanduiding|vermeld|"
    r"vermelding|opgenomen|gekenmerkt|afgekort|label|codering|de codes?|de letters?|markering|"
    r"onder vermelding van|staat dan|staat)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    rf"\b(?:met|als|onder|van|aan|door|code|codes|letter|letters|aanduiding|label|"
    rf"een)\b[^{_AANHALING}.]{{0,40}}?[{_AANHALING}]"
    rf"(?P<label>[^{_AANHALING}]{{1,60}})[{_AANHALING}]",
    re.IGNORECASE,
)
_LETTER = re.compile(
    rf"\b(?:de\s+)?(?:(?:hoofd)?letter|code|"
    rf"aanduiding)\s+[{_AANHALING}(]?(?P<label>[A-Z]{{1,2}}\d{{0,2}})[{_AANHALING})]?(?!\w)"
)
_KORT = re.compile(r"[\d(]*(?:\d|\.|\s?[a-i](?!\w)|\)|\(|\s)+(?:\([^()]{3,40}\))?\Z")
_MAX_EIGEN = 4
"""Characters of a mark of an authority's own, such as ``J`` or ``A12``."""


@dataclass(frozen=True, slots=True)
class Opdruk:
    """What a sentence says is printed: the label, the codes it stands for (none for an authority's own mark)."""

    label: str
    codes: tuple[str, ...]
    zin: str


def vind_opdrukken(zinnen: list[str]) -> list[Opdruk]:
    """Return the labels that sentences say are printed in the documents, in order, each once."""
    gevonden: dict[str, Opdruk] = {}
    for zin in zinnen:
        if aangeduid := _AANGEDUID.search(zin):
            for opdruk in _in_zin(zin, zin[aangeduid.start() :]):
                gevonden.setdefault(opdruk.label, opdruk)
    return list(gevonden.values())


def _in_zin(zin: str, rest: str) -> list[Opdruk]:
    begin = _MET.search(rest)
    stukken = []
    if begin:
        # `met "5.1.2.e" en "5.1.2.i"`: what follows in quotes belongs to the same list.
        stukken = [
            begin["label"],
            *re.findall(
                rf"(?:en|of|,)\s+[{_AANHALING}]([^{_AANHALING}]{{1,60}})[{_AANHALING}]", rest[begin.end() :]
            ),
        ]
    opdrukken = [opdruk for stuk in stukken if (opdruk := _lees(stuk.strip(" .,;"), zin))]
    if opdrukken:
        return opdrukken
    if letter := _LETTER.search(rest):
        return [Opdruk(letter["label"], (), zin)]
    for plek in vind_gronden_in(rest):
        toevoeging = re.match(r"\s\([^()\d]{3,40}\)", rest[plek.eind :])
        label = rest[plek.start : plek.eind].strip() + (toevoeging[0] if toevoeging else "")
        if plek.volledig and len(plek.codes) == 1 and _KORT.match(label):
            opdrukken.append(Opdruk(label.strip("() ") if not toevoeging else label, plek.codes, zin))
    return opdrukken


def _lees(stuk: str, zin: str) -> Opdruk | None:
    label = read_label(stuk)
    codes = tuple(code for code in label.codes if code in GRONDEN) if label else ()
    if codes:
        return Opdruk(stuk, codes, zin)
    eigen = len(stuk) <= _MAX_EIGEN and re.fullmatch(r"[A-Z]{1,2}\.?\d{0,2}", stuk)
    return Opdruk(stuk, (), zin) if eigen else None

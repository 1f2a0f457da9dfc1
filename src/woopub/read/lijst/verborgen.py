# SPDX-License-Identifier: EUPL-1.2
"""What somebody hid and was read all the same: rows and columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ...model import Bevinding, kolom_cel
from ..tekst import kort
from ..werkmap import Rij, Werkblad
from .indeling import Indeling
from .tabel import Koprij

_BLOKKEN = 50
"""Blocks of hidden rows that are named one by one."""


def meld_verborgen(rijen: Iterable[Rij], kolom: int, bestand: str, waar: str) -> list[Bevinding]:
    """Tell of hidden rows that were read, one finding for each block of rows that follow on each other; where there
    are very many blocks, one for all."""
    blokken: list[list[Rij]] = []
    for rij in rijen:
        if not rij.verborgen:
            continue
        if blokken and blokken[-1][-1].nummer == rij.nummer - 1:
            blokken[-1].append(rij)
        else:
            blokken.append([rij])
    advies = "Horen ze er niet bij? Verwijder ze uit de spreadsheet. Horen ze er wel bij? Maak ze zichtbaar."
    if len(blokken) > _BLOKKEN:
        aantal, eerste = sum(map(len, blokken)), blokken[0][0]
        melding = f"Er zijn {aantal} verborgen rijen gelezen; de eerste is rij {eerste.nummer}.{waar}"
        cel = kolom_cel(kolom, eerste.nummer)
        return [Bevinding("INV021", bestand, melding, advies, cel=cel, regel=eerste.regel)]
    return [_meld_blok(blok, kolom, bestand, advies, waar) for blok in blokken]


def _meld_blok(blok: list[Rij], kolom: int, bestand: str, advies: str, waar: str) -> Bevinding:
    eerste, laatste = blok[0], blok[-1]
    if len(blok) == 1:
        melding = f"Rij {eerste.nummer} is verborgen, en is wel gelezen.{waar}"
    else:
        melding = (
            f"De rijen {eerste.nummer} tot en met {laatste.nummer} zijn verborgen, en zijn wel gelezen.{waar}"
        )
    return Bevinding(
        "INV021", bestand, melding, advies, cel=kolom_cel(kolom, eerste.nummer), regel=eerste.regel
    )


def meld_kolommen(
    blad: Werkblad, rijen: Sequence[Rij], indeling: Indeling, kop: Koprij, bestand: str, waar: str
) -> Iterator[Bevinding]:
    """Yield a finding for each hidden column that was read and has something in it."""
    if not blad.kolommen_verborgen:
        return
    for nr in sorted(indeling.gebruikt):
        if not blad.is_verborgen(nr) or all(rij.cel(nr) in (None, "") for rij in rijen):
            continue
        cel = kolom_cel(nr, kop.nummer)
        melding = f"De kolom '{kort(kop.teksten[nr])}' ({cel}) is verborgen, en is wel gelezen.{waar}"
        advies = "Hoort zij er niet bij? Verwijder de kolom. Hoort zij er wel bij? Maak haar zichtbaar."
        yield Bevinding("INV021", bestand, melding, advies, cel=cel, regel=kop.regel)

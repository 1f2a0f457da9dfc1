# SPDX-License-Identifier: EUPL-1.2
"""Merged cells: where one value stands for several rows, every row gets it; where that is not safe, it is reported."""

from __future__ import annotations

from bisect import bisect_left

from ...model import Bevinding, Niveau, kolom_cel
from ..werkmap import Celwaarde, Rij, Werkblad
from .indeling import Indeling

_NIET_DELEN = ("id", "titel", "bestand")
"""What cannot be the same for two documents because somebody merged its cells."""
_SPLITS = "Splits de samengevoegde cel en vul bij elk document de waarde in."


def spreid_uit(
    blad: Werkblad, rijen: list[Rij], indeling: Indeling, bestand: str, waar: str
) -> tuple[list[Rij], list[Bevinding]]:
    """Return the rows with the values of merged cells in each row that they span, and what is not safe.

    ``waar``: what findings say of the sheet.
    """
    nummers = [rij.nummer for rij in rijen]
    velden = {nr: veld for veld, kolommen in indeling.plaatsen.items() for nr in kolommen}
    velden |= dict.fromkeys(indeling.kruisjes, "beoordeling") | dict.fromkeys(
        indeling.grondkruisjes, "gronden"
    )
    bevindingen: list[Bevinding] = []
    nieuw: dict[int, dict[int, Celwaarde]] = {}
    per_nummer = {rij.nummer: plaats for plaats, rij in enumerate(rijen)}
    for rij0, kolom0, rij1, kolom1 in blad.samengevoegd:
        begin, eind = bisect_left(nummers, rij0), bisect_left(nummers, rij1 + 1)
        geraakt = [nr for nr in sorted(velden) if kolom0 <= nr <= kolom1]
        if begin == eind or not geraakt or rij0 not in per_nummer:
            continue
        if len(geraakt) > 1:
            over = _meld_breed(rijen[begin], geraakt, velden, kolom0, bestand, waar)
            bevindingen += [over] if over else []
        if rij1 == rij0:
            continue
        if raak := [velden[nr] for nr in geraakt if velden[nr] in _NIET_DELEN]:
            cel = kolom_cel(kolom0, rij0)
            melding = (
                f"Cel {cel} (kolom '{raak[0]}') is samengevoegd over de rijen {rij0} tot en met {rij1}.{waar}"
            )
            bevindingen.append(
                Bevinding("INV027", bestand, melding, _SPLITS, cel=cel, regel=rijen[begin].regel)
            )
        elif geraakt[0] == kolom0:
            waarde = rijen[per_nummer[rij0]].cel(kolom0)
            for plaats in range(begin + 1, eind):
                nieuw.setdefault(plaats, {})[kolom0] = waarde
    return [_vul(rij, nieuw.get(plaats, {})) for plaats, rij in enumerate(rijen)], bevindingen


def _meld_breed(
    rij: Rij, geraakt: list[int], velden: dict[int, str], kolom0: int, bestand: str, waar: str
) -> Bevinding | None:
    """Tell of a cell merged over columns that each mean something, unless the row is a heading in between."""
    if sum(1 for cel in rij.cellen if cel not in (None, "")) < 2:
        return None
    cel = kolom_cel(kolom0, rij.nummer)
    namen = [velden[nr] for nr in geraakt]
    essentieel = any(naam in ("id", "titel", "beoordeling") for naam in namen[1:])
    melding = f"Cel {cel} is samengevoegd over de kolommen {', '.join(namen)}; de waarde telt voor {namen[0]}.{waar}"
    weging = None if essentieel else Niveau.WAARSCHUWING
    return Bevinding("INV027", bestand, melding, _SPLITS, cel=cel, regel=rij.regel, weging=weging)


def _vul(rij: Rij, waarden: dict[int, Celwaarde]) -> Rij:
    if not waarden:
        return rij
    cellen = list(rij.cellen) + [None] * (max(waarden) + 1 - len(rij.cellen))
    for nr, waarde in waarden.items():
        if cellen[nr] is None or cellen[nr] == "":
            cellen[nr] = waarde
    return Rij(rij.nummer, tuple(cellen), rij.verborgen, rij.regel)

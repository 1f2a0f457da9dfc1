# SPDX-License-Identifier: EUPL-1.2
"""Charts and tables as page data: bars as percentages of their full length, cells as text.

A chart is ``{id, titel, uitleg, legenda, rijen}``. Each row has a label, its value in words and its bars ``{soort, x,
breedte}``; the theme has a pattern for each ``soort``, so that nothing hangs on colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Deel = tuple[str, float]
"""A part of a bar: its kind and how much it stands for."""


@dataclass(frozen=True, slots=True)
class Staaf:
    """One row of a chart: the parts lie end to end, or ``over`` each other from the start. ``voluit`` says the value in
    full where ``waarde`` leaves something to the picture."""

    label: str
    waarde: str
    delen: tuple[Deel, ...]
    over: bool = False
    voluit: str = ""

    @property
    def lengte(self) -> float:
        """How long the whole bar is."""
        maten = [maat for _, maat in self.delen] or [0]
        return max(maten) if self.over else sum(maten)


def grafiek_data(
    id_: str, titel: str, staven: Sequence[Staaf], legenda: Iterable[tuple[str, str]], langste: float = 0
) -> dict[str, Any]:
    """Return a chart; ``legenda`` says in words what each kind of bar is, ``langste`` how much a bar of full length
    stands for where that is more than the longest of these bars."""
    vol = max([langste, *(staaf.lengte for staaf in staven)]) or 1
    gebruikt = {soort for staaf in staven for soort, maat in staaf.delen if maat}
    return {
        "id": id_,
        "titel": titel,
        "legenda": [{"soort": soort, "tekst": tekst} for soort, tekst in legenda if soort in gebruikt],
        "rijen": [
            {
                "label": staaf.label,
                "waarde": staaf.waarde,
                "voluit": staaf.voluit or staaf.waarde,
                "delen": _delen(staaf, vol),
            }
            for staaf in staven
        ],
    }


def _delen(staaf: Staaf, vol: float) -> list[dict[str, Any]]:
    delen, begin = [], 0.0
    for soort, maat in staaf.delen:
        if maat:
            x, breedte = round(begin / vol * 100, 3), round(maat / vol * 100, 3)
            delen.append({"soort": soort, "x": x, "breedte": breedte})
            begin += 0 if staaf.over else maat
    return delen


def tabel_data(
    id_: str,
    bijschrift: str,
    kolommen: Sequence[str],
    rijen: Iterable[tuple[str, str, Sequence[str]]],
    totaal: Sequence[str] = (),
) -> dict[str, Any]:
    """Return a table: the first of ``kolommen`` heads the rows, each given as its name, an address for it (or none) and
    its cells; ``totaal`` are the cells of a last row."""
    return {
        "id": id_,
        "bijschrift": bijschrift,
        "kolommen": list(kolommen),
        "rijen": [{"kop": kop, "href": href, "cellen": list(cellen)} for kop, href, cellen in rijen],
        "totaal": list(totaal),
    }

# SPDX-License-Identifier: EUPL-1.2
"""The section on grounds: in how many documents each was used, a chart for every year and one table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, TypeAlias

from ...law.gronden import GRONDEN, Grond
from ...model.cijfers import Grondcijfer
from ..adres import grond_url, link
from ..tekst import aantal, duizendtal
from .deel import URL, deel_data
from .grafiek import Staaf, grafiek_data, tabel_data

_ANKER, _KOP = "gronden", "Op welke gronden is er geweigerd?"

Telling: TypeAlias = "Counter[tuple[int, str]]"
"""In how many documents, per year and ground."""


def gronden_deel(cijfers: Sequence[Grondcijfer]) -> dict[str, Any]:
    """Return the section; the chart of the newest year is in sight, those of earlier years are folded away."""
    telling: Telling = Counter()
    for cijfer in cijfers:
        telling[cijfer.jaar, cijfer.grond.code] += cijfer.documenten
    if not telling:
        return deel_data(_ANKER, _KOP, tekst="In geen enkel document op dit portaal is een grond gebruikt.")
    jaren = sorted({jaar for jaar, _ in telling}, reverse=True)
    gronden = [grond for grond in GRONDEN.values() if any(telling[jaar, grond.code] for jaar in jaren)]
    grafieken = [_grafiek(telling, jaar, gronden) for jaar in jaren]
    return deel_data(
        _ANKER,
        _KOP,
        tekst="Geteld is het aantal documenten. Een document met meer dan één grond telt bij elk van die gronden mee.",
        grafieken=grafieken[:1],
        eerder=grafieken[1:],
        tabellen=[_tabel(telling, jaren, gronden)],
    )


def _grafiek(telling: Telling, jaar: int, gronden: Sequence[Grond]) -> dict[str, Any]:
    """Return the chart of one year, the ground used most on top; bars of all years have one scale."""
    gebruikt = sorted(
        (grond for grond in gronden if telling[jaar, grond.code]),
        key=lambda grond: -telling[jaar, grond.code],
    )
    staven = [
        Staaf(
            f"{grond.code} {grond.titel}",
            aantal(telling[jaar, grond.code], "document", "documenten"),
            (("grond", telling[jaar, grond.code]),),
        )
        for grond in gebruikt
    ]
    titel = f"Gronden in {jaar}: documenten per grond"
    return grafiek_data(f"grafiek-gronden-{jaar}", titel, staven, (), max(telling.values()))


def _tabel(telling: Telling, jaren: Sequence[int], gronden: Sequence[Grond]) -> dict[str, Any]:
    rijen = [
        (
            f"{grond.code} {grond.titel}",
            link(URL, grond_url(grond.code)),
            [duizendtal(telling[jaar, grond.code]) for jaar in jaren],
        )
        for grond in gronden
    ]
    kolommen = ("Grond", *map(str, jaren))
    return tabel_data("gronden-per-jaar", "Documenten per grond, per jaar", kolommen, rijen)

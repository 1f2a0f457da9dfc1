# SPDX-License-Identifier: EUPL-1.2
"""The section on judgements: documents and published pages per judgement, by year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...model import Beoordeling
from ...model.cijfers import Oordeelcijfer
from ..tekst import aantal, duizendtal, hoofdletter
from .deel import deel_data
from .grafiek import Staaf, grafiek_data, tabel_data

_ANKER, _KOP = "beoordelingen", "Wat werd openbaar?"
_LEGENDA = tuple((beoordeling.value.replace(" ", "-"), beoordeling.value) for beoordeling in Beoordeling)

Telling = Mapping[int, Mapping[Beoordeling, int]]
"""Per year and judgement how many; a judgement of which nothing is known is left out."""


def oordelen_deel(cijfers: Sequence[Oordeelcijfer]) -> dict[str, Any]:
    """Return the section; pages are counted where a file is published, of what is withheld nobody here knows them."""
    documenten = _tel((c.jaar, c.beoordeling, c.documenten) for c in cijfers)
    paginas = _tel((c.jaar, c.beoordeling, c.paginas) for c in cijfers if c.paginas is not None)
    if not documenten:
        return deel_data(_ANKER, _KOP, tekst="Op dit portaal staat nog geen document.")
    grafieken = [
        _grafiek("documenten", "Documenten per beoordeling, per jaar", documenten, ("document", "documenten"))
    ]
    tabellen = [_tabel("documenten", "Documenten per beoordeling, per jaar", documenten)]
    if paginas:
        titel = "Gepubliceerde pagina’s per beoordeling, per jaar"
        grafieken.append(_grafiek("paginas", titel, paginas, ("pagina", "pagina’s")))
        tabellen.append(_tabel("paginas", titel, paginas))
    return deel_data(
        _ANKER,
        _KOP,
        tekst="Van elk document in een inventaris staat hier hoe het is beoordeeld. Pagina’s zijn alleen geteld van "
        "wat op dit portaal te lezen is: hoe lang een geweigerd document is, weten wij niet.",
        grafieken=grafieken,
        tabellen=tabellen,
    )


def _tel(cijfers: Iterable[tuple[int, Beoordeling, int]]) -> Telling:
    telling: dict[int, Counter[Beoordeling]] = defaultdict(Counter)
    for jaar, beoordeling, maat in cijfers:
        telling[jaar][beoordeling] += maat
    return {jaar: telling[jaar] for jaar in sorted(telling, reverse=True)}


def _grafiek(id_: str, titel: str, telling: Telling, woord: tuple[str, str]) -> dict[str, Any]:
    staven = []
    for jaar, per_oordeel in telling.items():
        waarde = aantal(sum(per_oordeel.values()), *woord)
        delen = tuple((b.value.replace(" ", "-"), per_oordeel.get(b, 0)) for b in Beoordeling)
        staven.append(Staaf(str(jaar), waarde, delen, voluit=f"{waarde}: {_som_op(per_oordeel)}"))
    return grafiek_data(f"grafiek-{id_}", titel, staven, _LEGENDA)


def _som_op(per_oordeel: Mapping[Beoordeling, int]) -> str:
    return ", ".join(
        f"{duizendtal(per_oordeel[beoordeling])} {beoordeling.value}"
        for beoordeling in Beoordeling
        if per_oordeel.get(beoordeling)
    )


def _tabel(id_: str, titel: str, telling: Telling) -> dict[str, Any]:
    kolommen = [b for b in Beoordeling if any(b in per_oordeel for per_oordeel in telling.values())]
    totaal: Counter[Beoordeling] = Counter()
    for per_oordeel in telling.values():
        totaal.update(per_oordeel)
    rijen = [(str(jaar), "", _cellen(per_oordeel, kolommen)) for jaar, per_oordeel in telling.items()]
    return tabel_data(
        f"{id_}-per-beoordeling",
        titel,
        ("Jaar", *(hoofdletter(beoordeling.value) for beoordeling in kolommen), "Totaal"),
        rijen,
        _cellen(totaal, kolommen) if len(rijen) > 1 else (),
    )


def _cellen(per_oordeel: Mapping[Beoordeling, int], kolommen: Sequence[Beoordeling]) -> list[str]:
    maten = [per_oordeel.get(beoordeling, 0) for beoordeling in kolommen]
    return [duizendtal(maat) for maat in (*maten, sum(maten))]

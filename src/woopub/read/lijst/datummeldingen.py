# SPDX-License-Identifier: EUPL-1.2
"""What is said of a column of dates as a whole: two readings, day and month that changed places, times of elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model import Bevinding, Niveau, kolom_cel
from ..tekst import kort
from ..werkmap import Rij
from .cellen import celtekst
from .datumkolom import Datumkolom

_ADVIES = "Vergelijk de datums met de documenten. Kloppen ze niet? Maak er JJJJ-MM-DD van."


def meld_datums(
    datums: Datumkolom, rijen: Sequence[Rij], kolom: int, bestand: str, waar: str
) -> Iterator[Bevinding]:
    """Yield what is to be looked at, each with the first cell of which it is true."""
    eerste = (*datums.onzeker[:1], *datums.verwisseld[:1], datums.omgerekend)
    per_nummer = {rij.nummer: rij for rij in rijen if rij.nummer in eerste}

    def meld(melding: str, advies: str, nummer: int, weging: Niveau | None = None) -> Bevinding:
        cel, regel = kolom_cel(kolom, nummer), per_nummer[nummer].regel
        return Bevinding("INV022", bestand, melding + waar, advies, cel=cel, regel=regel, weging=weging)

    def noem(nummer: int) -> str:
        return f"'{kort(celtekst(per_nummer[nummer].cel(kolom)))}' in {kolom_cel(kolom, nummer)}"

    if datums.onzeker:
        nummer, aantal = datums.onzeker[0], len(datums.onzeker)
        wat = "is 1 datum" if aantal == 1 else f"zijn {aantal} datums"
        melding = f"In deze kolom {wat} op twee manieren te lezen: {noem(nummer)}."
        advies = f"Ze zijn gelezen als {datums.volgorde.value}. Klopt dat niet? Maak er JJJJ-MM-DD van."
        yield meld(melding, advies, nummer)
    if datums.verwisseld:
        aantal = len(datums.verwisseld)
        wat = "staat 1 echte datum" if aantal == 1 else f"staan {aantal} echte datums"
        melding = (
            f"In deze kolom {wat}, {'' if aantal == 1 else 'alle '}van voor de 13e, tussen datums die tekst zijn "
            "gebleven. Uw spreadsheetprogramma kan dag en maand hebben verwisseld."
        )
        yield meld(melding, _ADVIES, datums.verwisseld[0])
    if datums.omgerekend is not None:
        melding = f"In deze kolom staan tijden met een tijdzone: {noem(datums.omgerekend)}."
        melding += " Daarvan is Nederlandse tijd gemaakt."
        yield meld(melding, "Is dat goed? Dan hoeft u niets te doen.", datums.omgerekend, Niveau.INFO)

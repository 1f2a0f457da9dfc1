# SPDX-License-Identifier: EUPL-1.2
"""Names of persons among the senders and receivers of an inventory, which everybody can read."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Bevinding, Geheim, Inventarisregel, Niveau
from .gegeven import Gegevensoort
from .persoon import NIETS, Toegestaan
from .persoonsnaam import find_namen

KOLOMMEN = ("afzender", "ontvanger")

_ADVIES = (
    "Vul de organisatie of de functie in. Mag de naam openbaar zijn, bijvoorbeeld van een bestuurder? Zet haar dan bij "
    "`toegestaan` in besluit.yml."
)


def check_namen(
    rij: Inventarisregel, bestand: str, toegestaan: Toegestaan = NIETS, weging: Niveau | None = None
) -> Iterator[Bevinding]:
    """Yield a finding for each cell of a row in which names of persons seem to stand; it does not repeat them.

    ``bestand`` is the file that the row was read from, as findings name it: inventaris.csv, or the spreadsheet of an
    import. ``toegestaan`` is what may be there, ``weging`` a weight other than the catalogue's.
    """
    for kolom in KOLOMMEN:
        namen = {
            naam.sleutel: naam.waarde
            for waarde in getattr(rij, kolom)
            for naam in find_namen(waarde)
            if not toegestaan.bevat(naam)
        }
        if namen:
            wat = (
                "lijkt de naam van een persoon"
                if len(namen) == 1
                else f"lijken {len(namen)} namen van personen"
            )
            yield Bevinding(
                Gegevensoort.NAAM.value,
                bestand,
                f"In deze cel {wat} te staan.",
                _ADVIES,
                document=rij.id or None,
                cel=rij.cel(kolom),
                regel=rij.regel or None,
                weging=weging,
                geheim=Geheim("; ".join(namen.values())),
            )

# SPDX-License-Identifier: EUPL-1.2
"""A refusal for a time says until when (Woo, article 5.1 lid 4 and article 5.4)."""

from __future__ import annotations

from collections.abc import Iterator

from ...law.bepalingen import Bepaling
from ...model import Bevinding, Niveau
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .weigering import list_gebruik, list_geweigerd, list_gronden, volgens

_TIJDELIJK = {
    "5.1.4": (
        Bepaling("woo", "5.1", "4"),
        "het besluit zegt niet binnen welke termijn de informatie alsnog openbaar wordt (Woo, artikel 5.1 lid 4).",
    ),
    "5.4": (
        Bepaling("woo", "5.4"),
        "het besluit zegt niet wanneer de weigering eindigt: als de formatie is afgerond (Woo, artikel 5.4).",
    ),
}
"""Ground → its provision, and what is wrong without an end."""


@regel("GRD016")
def tijdelijk_zonder_termijn(dossier: Dossier) -> Iterator[Bevinding]:
    """Each entry of a ground for a time has a term; one that is used and has no entry lacks it too. The duty is owed to
    who asked: without a request it is a warning."""
    weging = None if dossier.is_verzoek else Niveau.WAARSCHUWING
    genoemd: set[str] = set()
    for nummer, gebruik, grond in list_gebruik(dossier):
        if grond.code not in _TIJDELIJK:
            continue
        genoemd.add(grond.code)
        if not gebruik.termijn:
            bepaling, wat = _TIJDELIJK[grond.code]
            melding = f"Bij de grond {grond.code} ontbreekt `termijn:`: {wat}"
            advies = "Vul `termijn:` in: een datum of een gebeurtenis."
            plek = dossier.in_yml("GRD016", melding, advies, "gronden", nummer, "code")
            yield volgens(dossier, plek, bepaling, weging)
    for rij in list_geweigerd(dossier):
        for grond in list_gronden(dossier, rij):
            if grond.code in _TIJDELIJK and grond.code not in genoemd:
                genoemd.add(grond.code)
                bepaling, wat = _TIJDELIJK[grond.code]
                melding = f"De grond {grond.code} is tijdelijk, maar {wat}"
                advies = f"Neem {grond.code} op onder `gronden:` in besluit.yml, met `termijn:`."
                plek = in_cel(dossier, "GRD016", rij, "gronden", melding, advies)
                yield volgens(dossier, plek, bepaling, weging)

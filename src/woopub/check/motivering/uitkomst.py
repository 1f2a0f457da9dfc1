# SPDX-License-Identifier: EUPL-1.2
"""The outcome that readers see first fits the judgements in the inventory (Woo, article 3.1 lid 2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...law.bepalingen import Bepaling
from ...law.gronden import ANDERE_CODES
from ...model import Beoordeling, Bevinding, Inventarisregel, Niveau, Uitkomst
from ..regel import Dossier, regel
from .weigering import noem, volgens

_ADVIES = "Verbeter `uitkomst:` in besluit.yml, of de beoordelingen in de inventaris."
_ZIE = " (zie ook Woo, artikel 3.1 lid 2)."


@regel("GRD022")
def uitkomst_en_beoordelingen(dossier: Dossier) -> Iterator[Bevinding]:
    """An outcome that hides a refusal blocks; one that says too much or too little warns."""
    besluit, rijen = dossier.publicatie.besluit, dossier.publicatie.inventaris
    if not dossier.is_verzoek or dossier.ingetrokken or besluit.uitkomst is None:
        return
    # A judgement that could not be read might be any.
    if not dossier.publicatie.inventaris_leesbaar or any(rij.beoordeling is None for rij in rijen):
        return
    if vondst := _vergelijk(besluit.uitkomst, rijen):
        melding, weging = vondst
        plek = dossier.in_yml("GRD022", melding, _ADVIES, "uitkomst")
        yield volgens(dossier, plek, Bepaling("woo", "3.1", "2"), weging)


def _vergelijk(uitkomst: Uitkomst, rijen: Sequence[Inventarisregel]) -> tuple[str, Niveau | None] | None:
    """Say what does not fit, and how heavy that is (None: as the catalogue says); None where all fits.

    What is public already, a duplicate, out of scope or suspended contradicts no outcome; it may well explain one.
    """
    geweigerd = [rij for rij in rijen if _is_weigering(rij)]
    open_ = [rij for rij in rijen if rij.beoordeling in (Beoordeling.OPENBAAR, Beoordeling.DEELS)]
    nu_geweigerd, nu_open = ([rij.id for rij in groep if not rij.opgeschort] for groep in (geweigerd, open_))
    zin = f"De uitkomst is '{uitkomst.value}', maar"
    if uitkomst in (Uitkomst.OPENBAARMAKING, Uitkomst.REEDS_OPENBAAR) and nu_geweigerd:
        wat = f"{zin} deze documenten zijn deels of niet openbaar: {noem(nu_geweigerd)}"
        return f"{wat}. Lezers moeten zien dat er is geweigerd (Woo, artikel 3.1 lid 2).", None
    if uitkomst is Uitkomst.GEEN and nu_open:
        return f"{zin} deze documenten zijn (deels) openbaar: {noem(nu_open)}{_ZIE}", Niveau.WAARSCHUWING
    if uitkomst is Uitkomst.GEDEELTELIJK and nu_open and not geweigerd:
        melding = f"{zin} in de inventaris is geen document deels of niet openbaar{_ZIE}"
        return melding, Niveau.WAARSCHUWING
    # Who gets a link to what is public already, did get part of what was asked.
    elders = any(rij.beoordeling in (Beoordeling.REEDS, None) for rij in rijen)
    if uitkomst is Uitkomst.GEDEELTELIJK and nu_geweigerd and not open_ and not elders:
        melding = f"{zin} alle documenten zijn geweigerd: {noem(nu_geweigerd)}{_ZIE}"
        return melding, Niveau.WAARSCHUWING
    return None


def _is_weigering(rij: Inventarisregel) -> bool:
    """Whether something was refused: not where only what nobody asked for was left out."""
    geweigerd = rij.beoordeling in (Beoordeling.DEELS, Beoordeling.NIET)
    return geweigerd and not (rij.gronden and all(code in ANDERE_CODES for code in rij.gronden))

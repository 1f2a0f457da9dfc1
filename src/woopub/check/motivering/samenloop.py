# SPDX-License-Identifier: EUPL-1.2
"""Ground 5.1.5 and a ground of the first or second lid never stand for the same information (Woo, 5.1 lid 5)."""

from __future__ import annotations

from collections.abc import Iterator

from ...law.bepalingen import Bepaling
from ...model import Beoordeling, Bevinding, Inventarisregel, Lakvlak, Niveau
from ..inventaris import in_cel
from ..labels import op_paginas
from ..regel import Dossier, regel
from .weigering import is_eerste_of_tweede_lid, list_geweigerd, list_gronden, noem, volgens

_VIJFDE_LID = Bepaling("woo", "5.1", "5")


@regel("GRD012")
def samen_op_een_vlak(dossier: Dossier) -> Iterator[Bevinding]:
    """One redacted passage bears 5.1.5 and a ground of the first or second lid; one finding a file."""
    if dossier.ingetrokken or dossier.publicatie.wet != "woo":
        return
    for bestand in dossier.publicatie.bestanden.alle:
        facts = dossier.facts.get(bestand.pad)
        vlakken = [vlak for pagina in facts.paginas for vlak in pagina.lakvlakken] if facts else []
        fout = [vlak for vlak in vlakken if _samen(_codes(vlak))]
        if fout:
            lid12 = sorted(filter(is_eerste_of_tweede_lid, _codes(fout[0])))
            waar = op_paginas(sorted({vlak.pagina for vlak in fout}))
            melding = (
                f"Op één gelakte plek staan 5.1.5 en {noem(lid12)} samen ({waar}). "
                f"Dat mag niet voor dezelfde informatie (Woo, artikel 5.1 lid 5)."
            )
            advies = "Kies voor deze passage een van beide gronden, en pas het label en het besluit aan."
            plek = Bevinding("GRD012", bestand.pad, melding, advies, pagina=fout[0].pagina, vlak=fout[0].vlak)
            yield volgens(dossier, plek, _VIJFDE_LID)


@regel("GRD012")
def samen_in_een_rij(dossier: Dossier) -> Iterator[Bevinding]:
    """A row with both grounds whose labels nobody can read may use them for the same passage: a question."""
    for rij in list_geweigerd(dossier):
        codes = {grond.code for grond in list_gronden(dossier, rij)}
        if _samen(codes) and not _zichtbaar_apart(dossier, rij):
            lid12 = sorted(filter(is_eerste_of_tweede_lid, codes))
            melding = (
                f"Bij dit document staan 5.1.5 en {noem(lid12)}: gaat het om dezelfde passage? "
                f"Dan mag dat niet samen (Woo, artikel 5.1 lid 5)."
            )
            advies = "Schrijf in het besluit welke passage op welke grond is geweigerd, of kies een van beide gronden."
            plek = in_cel(dossier, "GRD012", rij, "gronden", melding, advies)
            yield volgens(dossier, plek, _VIJFDE_LID, Niveau.WAARSCHUWING)


def _codes(vlak: Lakvlak) -> set[str]:
    return {code for label in vlak.labels for code in label.codes}


def _samen(codes: set[str]) -> bool:
    return "5.1.5" in codes and any(map(is_eerste_of_tweede_lid, codes))


def _zichtbaar_apart(dossier: Dossier, rij: Inventarisregel) -> bool:
    """Whether the labels in a document that is public in part can be read; then each passage speaks for itself."""
    if rij.beoordeling is not Beoordeling.DEELS or not rij.verwacht_bestand:
        return False
    bestand = dossier.publicatie.bestand_van(rij)
    facts = dossier.facts.get(bestand.pad) if bestand else None
    if facts is None:
        return False
    gezien = set(facts.gronden_per_pagina)
    return _samen(gezien) or (facts.tekstlaag and bool(gezien))

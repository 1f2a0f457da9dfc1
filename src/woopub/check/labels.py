# SPDX-License-Identifier: EUPL-1.2
"""Rules on what was redacted: the labels on the pages and the grounds in the inventory say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..law.gronden import ANDERE_CODES, zoek_grond
from ..law.opmerkingen import som_op
from ..model import Beoordeling, Bestand, Bevinding, Inventarisregel, Niveau, PdfFacts
from .inventaris import in_cel
from .regel import Dossier, regel

MAX_PAGINAS = 8
"""Page numbers that one message names."""


def _stukken(dossier: Dossier) -> Iterator[tuple[Inventarisregel, Bestand, PdfFacts]]:
    """Yield the rows of the inventory whose file is published and could be read."""
    if dossier.ingetrokken:
        return
    for rij in dossier.publicatie.inventaris:
        bestand = dossier.publicatie.bestand_van(rij) if rij.verwacht_bestand else None
        facts = dossier.facts.get(bestand.pad) if bestand else None
        if bestand and facts:
            yield rij, bestand, facts


def op_paginas(nummers: Sequence[int]) -> str:
    """Return page numbers in words: ``pagina 3``, ``pagina 1, 2 en 7``, ``pagina 1, 2 en nog 9 pagina's``."""
    namen = [str(nummer) for nummer in nummers]
    if len(namen) > MAX_PAGINAS:
        namen = [*namen[: MAX_PAGINAS - 1], f"nog {len(namen) - MAX_PAGINAS + 1} pagina's"]
    return f"pagina {som_op(namen)}"


@regel("GRD009", "GRD010")
def labels_en_inventaris(dossier: Dossier) -> Iterator[Bevinding]:
    """The grounds printed in a document are those of its row in the inventory, and the other way round."""
    for rij, bestand, facts in _stukken(dossier):
        bekend = all(zoek_grond(code) or code in ANDERE_CODES for code in rij.gronden)
        if rij.beoordeling is not Beoordeling.DEELS or not rij.gronden or not bekend:
            continue  # other rules speak of these
        gezien = {code: waar for code, waar in facts.gronden_per_pagina.items() if code not in ANDERE_CODES}
        for code, waar in gezien.items():
            if zoek_grond(code) and code not in rij.gronden:
                plek = f"In {bestand.naam} staat op {op_paginas(waar)}"
                melding = f"{plek} de grond {code}, maar deze rij noemt die niet."
                advies = "Vul de grond aan in de inventaris, of verbeter het label in het document."
                yield in_cel(dossier, "GRD009", rij, "gronden", melding, advies)
        for code in rij.gronden:
            # An incomplete label may stand for the ground; where no label can be read, nothing can be said.
            toch = any(code == label or code.startswith(f"{label}.") for label in gezien)
            if zoek_grond(code) and gezien and facts.tekstlaag and not toch:
                melding = f"De grond {code} staat op geen enkele gelakte plek in {bestand.naam}."
                advies = "Controleer de labels in het document, of haal de grond weg uit deze rij."
                yield in_cel(dossier, "GRD010", rij, "gronden", melding, advies)


@regel("INV016", "INV017")
def beoordeling_en_lakken(dossier: Dossier) -> Iterator[Bevinding]:
    """A document that is public in part has something redacted, one that is wholly public has nothing."""
    for rij, bestand, facts in _stukken(dossier):
        if rij.beoordeling is Beoordeling.DEELS and not facts.aantal_lakvlakken:
            melding = f"Dit document is deels openbaar, maar in {bestand.naam} is niets gelakt."
            advies = "Controleer of dit de gelakte versie is, of kies 'openbaar'."
            # In a picture without text, boxes can escape us.
            weging = None if facts.tekstlaag else Niveau.WAARSCHUWING
            yield _weeg(in_cel(dossier, "INV016", rij, "beoordeling", melding, advies), weging)
        if rij.beoordeling is Beoordeling.OPENBAAR and facts.aantal_lakvlakken:
            waar = [pagina.nummer for pagina in facts.paginas if pagina.lakvlakken]
            melding = f"Dit document is openbaar, maar in {bestand.naam} is gelakt op {op_paginas(waar)}."
            advies = "Kies 'deels openbaar' en vul de gronden in, of gebruik de versie zonder lakken."
            # A dark rectangle without a label may still be part of the design.
            weging = None if facts.labels else Niveau.WAARSCHUWING
            yield _weeg(in_cel(dossier, "INV017", rij, "beoordeling", melding, advies), weging)


@regel("GRD011")
def lakvlak_zonder_label(dossier: Dossier) -> Iterator[Bevinding]:
    """Every redacted passage says on which ground it was withheld; one finding a file."""
    if dossier.ingetrokken:
        return
    openbaar = {
        bestand.pad for rij, bestand, _ in _stukken(dossier) if rij.beoordeling is Beoordeling.OPENBAAR
    }
    for bestand in dossier.publicatie.bestanden.alle:
        facts = dossier.facts.get(bestand.pad)
        kaal = [pagina for pagina in facts.paginas if pagina.zonder_label] if facts else []
        if kaal and bestand.pad not in openbaar:
            aantal = sum(pagina.zonder_label for pagina in kaal)
            wat = "1 gelakte plek heeft" if aantal == 1 else f"{aantal} gelakte plekken hebben"
            melding = f"{wat} geen label met een grond: {op_paginas([pagina.nummer for pagina in kaal])}."
            advies = "Zet op elke gelakte plek de grond, bijvoorbeeld 5.1.2.e."
            eerste = next(vlak for vlak in kaal[0].lakvlakken if vlak.zonder_label)
            yield Bevinding("GRD011", bestand.pad, melding, advies, pagina=kaal[0].nummer, vlak=eerste.vlak)


def _weeg(bevinding: Bevinding, weging: Niveau | None) -> Bevinding:
    return replace(bevinding, weging=weging)

# SPDX-License-Identifier: EUPL-1.2
"""Milieu-informatie has grounds of its own, and on emissions the first two leden do not hold (Woo, 5.1 lid 5 to 7).

Which documents hold it only a person knows: besluit.yml says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...law.bepalingen import Bepaling
from ...model import Bevinding, Inventarisregel, Niveau
from ...model.besluit import ALLE
from ..inventaris import in_cel
from ..regel import Dossier, bedoeld, regel
from .weigering import is_eerste_of_tweede_lid, list_geweigerd, list_gronden, noem, volgens

VELDEN = ("milieu_informatie", "emissies")


@regel("MET004")
def milieu_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """What is said to hold milieu-informatie is in the inventory."""
    if not dossier.publicatie.inventaris_leesbaar:
        return
    bekend = {rij.id: None for rij in dossier.publicatie.inventaris}
    for veld in VELDEN:
        for nummer, id_ in enumerate(getattr(dossier.publicatie.besluit, veld) or ()):
            if id_ not in bekend and id_ != ALLE:
                melding = f"Bij '{veld}' staat '{id_[:60]}', maar dat document staat niet in de inventaris."
                yield dossier.in_yml("MET004", melding, bedoeld(id_, bekend), veld, nummer)


@regel("GRD013")
def benadeling_op_milieu(dossier: Dossier) -> Iterator[Bevinding]:
    """Ground 5.1.5 is for other information than milieu-informatie."""
    for rij in list_geweigerd(dossier):
        if "5.1.5" in _codes(dossier, rij) and _is_milieu(dossier, rij):
            melding = (
                "De grond 5.1.5 geldt niet voor milieu-informatie (Woo, artikel 5.1 lid 5), en dat is dit document "
                "volgens besluit.yml."
            )
            advies = "Kies een andere grond, of verbeter `milieu_informatie` (of `emissies`) in besluit.yml."
            plek = in_cel(dossier, "GRD013", rij, "gronden", melding, advies)
            yield volgens(dossier, plek, Bepaling("woo", "5.1", "5"))


@regel("GRD014")
def bedrijfsgegevens_buiten_milieu(dossier: Dossier) -> Iterator[Bevinding]:
    """Ground 5.1.6 is for milieu-informatie only; where besluit.yml says nothing of it, this is a question."""
    gesteld = dossier.publicatie.besluit.milieu_informatie is not None
    if any(veld in dossier.publicatie.onleesbaar for veld in VELDEN):
        return
    for rij in list_geweigerd(dossier):
        if "5.1.6" not in _codes(dossier, rij) or _is_milieu(dossier, rij):
            continue
        wel = "De grond 5.1.6 is er alleen voor milieu-informatie (Woo, artikel 5.1 lid 6)"
        if gesteld:
            melding = f"{wel}, en dit document staat niet bij `milieu_informatie` in besluit.yml."
            advies = (
                "Kies een andere grond, bijvoorbeeld 5.1.1.c, of zet het document bij `milieu_informatie`."
            )
        else:
            melding = f"{wel}. In besluit.yml staat niet of dit document dat is."
            advies = (
                f"Is het milieu-informatie? Schrijf dan `milieu_informatie: ['{rij.id}']` in besluit.yml."
            )
        weging = None if gesteld else Niveau.WAARSCHUWING
        plek = in_cel(dossier, "GRD014", rij, "gronden", melding, advies)
        yield volgens(dossier, plek, Bepaling("woo", "5.1", "6"), weging)


@regel("GRD015")
def emissies_geweigerd(dossier: Dossier) -> Iterator[Bevinding]:
    """The first and second lid of article 5.1 do not hold for emissions into the environment."""
    for rij in list_geweigerd(dossier):
        fout = [code for code in _codes(dossier, rij) if is_eerste_of_tweede_lid(code)]
        if fout and _noemt(dossier.publicatie.besluit.emissies, rij):
            melding = (
                f"Dit document gaat volgens besluit.yml over emissies in het milieu. Daarvoor geldt "
                f"{noem(fout)} niet (Woo, artikel 5.1 lid 7)."
            )
            advies = "Maak de informatie over emissies openbaar, of verbeter `emissies` in besluit.yml."
            plek = in_cel(dossier, "GRD015", rij, "gronden", melding, advies)
            yield volgens(dossier, plek, Bepaling("woo", "5.1", "7"))


def _codes(dossier: Dossier, rij: Inventarisregel) -> list[str]:
    return [grond.code for grond in list_gronden(dossier, rij) if grond.wet == "woo"]


def _noemt(lijst: tuple[str, ...] | None, rij: Inventarisregel) -> bool:
    """Whether a list names a document, or all of them."""
    return lijst is not None and (rij.id in lijst or ALLE in lijst)


def _is_milieu(dossier: Dossier, rij: Inventarisregel) -> bool:
    """Whether a document holds milieu-informatie; emissions into the environment are a part of that."""
    besluit = dossier.publicatie.besluit
    return _noemt(besluit.milieu_informatie, rij) or _noemt(besluit.emissies, rij)

# SPDX-License-Identifier: EUPL-1.2
"""Rules on the bytes that readers get: a clean copy, unless besluit.yml keeps the original."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import BEHOUDEN, BRIEF, NIETS_TE_DOEN, Bestand, Bevinding, Niveau, bijlage_id
from .regel import Dossier, bedoeld, regel


@regel("BST014", "BST015")
def origineel_of_kopie(dossier: Dossier) -> Iterator[Bevinding]:
    """What a reader should know is lost with a copy, and what stays public without one."""
    if dossier.ingetrokken:
        return
    for id_, bestand in _published(dossier):
        facts = dossier.facts.get(bestand.pad)
        if facts is None:
            continue
        if dossier.publicatie.besluit.behoudt(id_):
            melding = "Dit bestand wordt gepubliceerd zoals het is, met alle gegevens over het bestand erbij."
            advies = "Kijk of die gegevens openbaar mogen zijn."
            yield Bevinding("BST014", bestand.pad, melding, advies, document=id_)
        elif facts.ondertekend or facts.pdfa:
            wat = [*(["digitaal ondertekend"] if facts.ondertekend else []), *_archief(facts.pdfa)]
            melding = (
                f"Dit bestand is {' en '.join(wat)}; de schone kopie die woopub publiceert is dat niet meer."
            )
            advies = "Moet dat zo blijven, zet dan `origineel: behouden` in besluit.yml."
            yield Bevinding("BST015", bestand.pad, melding, advies, document=id_)


@regel("MET004")
def origineel_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """What is kept as it is, is one of the publication's files."""
    publicatie = dossier.publicatie
    if not publicatie.inventaris_leesbaar:
        return
    bekend = [
        BRIEF, BEHOUDEN, *map(bijlage_id, publicatie.bestanden.bijlagen), *(rij.id for rij in publicatie.inventaris)
    ]  # fmt: skip
    for nummer, id_ in enumerate(publicatie.besluit.origineel):
        if id_ not in bekend:
            melding = f"Bij 'origineel' staat '{id_[:60]}', maar zo'n bestand heeft deze publicatie niet."
            yield dossier.in_yml("MET004", melding, bedoeld(id_, bekend), "origineel", nummer)


def weigh_kopie(dossier: Dossier, bevindingen: Iterable[Bevinding]) -> list[Bevinding]:
    """Return the findings, with a lighter weight for what the clean copy surely leaves behind.

    Only the properties of a file (title, maker, keywords): nearly every program writes some, and a clerk who has to
    judge each of them looks no more at what matters. All else blocks, although the copy would not have it: it may
    mean that the redaction itself went wrong. `woopub scan` knows of no copy, and blocks.
    """
    # By file, not by the document of a finding: two rows can name one file, and either may keep it.
    kopie = dossier.facts.keys() - {
        bestand.pad for id_, bestand in _published(dossier) if dossier.publicatie.besluit.behoudt(id_)
    }
    return [_weigh(bevinding) if bevinding.bestand in kopie else bevinding for bevinding in bevindingen]


def _weigh(bevinding: Bevinding) -> Bevinding:
    if bevinding.code != "LEK012" or bevinding.niveau is Niveau.INFO:
        return bevinding
    melding = f"{bevinding.melding} De kopie op de website heeft dit niet."
    return replace(bevinding, melding=melding, advies=NIETS_TE_DOEN, weging=Niveau.INFO)


def _published(dossier: Dossier) -> Iterator[tuple[str, Bestand]]:
    """Yield id and file of everything that is published."""
    publicatie = dossier.publicatie
    if publicatie.bestanden.brief:
        yield BRIEF, publicatie.bestanden.brief
    for bijlage in publicatie.bestanden.bijlagen:
        yield bijlage_id(bijlage), bijlage
    for rij in publicatie.inventaris:
        bestand = publicatie.bestand_van(rij) if rij.verwacht_bestand else None
        if bestand:
            yield rij.id, bestand


def _archief(pdfa: str) -> list[str]:
    return [f"een PDF/A-{pdfa.lower()}"] if pdfa else []

# SPDX-License-Identifier: EUPL-1.2
"""Rules on the inventory as a whole: what one cell says must fit the others."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Beoordeling, Bevinding, Inventarisregel
from .regel import Dossier, bedoeld, regel


def in_cel(
    dossier: Dossier, code: str, rij: Inventarisregel, kolom: str, melding: str, advies: str
) -> Bevinding:
    """Make a finding on one cell of the inventory."""
    document = rij.id or None
    return Bevinding(
        code, dossier.csv, melding, advies, document=document, cel=rij.cel(kolom), regel=rij.regel
    )


@regel("INV001")
def inventaris_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """Documents without an inventory."""
    publicatie = dossier.publicatie
    if not publicatie.heeft_inventaris and publicatie.bestanden.documenten:
        aantal = len(publicatie.bestanden.documenten)
        staat = "staat 1 bestand" if aantal == 1 else f"staan {aantal} bestanden"
        melding = f"In documenten/ {staat}, maar er is geen inventaris."
        yield Bevinding("INV001", publicatie.pad, melding, "Maak inventaris.csv met een rij per document.")


@regel("INV003")
def id_dubbel(dossier: Dossier) -> Iterator[Bevinding]:
    """The same id twice; case does not count, since many disks do not keep it."""
    eerste: dict[str, Inventarisregel] = {}
    for rij in dossier.publicatie.inventaris:
        if not rij.id:
            continue
        vorige = eerste.setdefault(rij.id.casefold(), rij)
        if vorige is not rij:
            melding = f"Het id '{rij.id}' staat ook in cel {vorige.cel('id')}."
            yield in_cel(dossier, "INV003", rij, "id", melding, "Geef dit document een ander id.")


@regel("INV007")
def openbaar_met_grond(dossier: Dossier) -> Iterator[Bevinding]:
    """A wholly public document cannot have a ground for refusal."""
    for rij in dossier.publicatie.inventaris:
        if rij.beoordeling is Beoordeling.OPENBAAR and rij.gronden:
            melding = f"Dit document is openbaar, maar heeft als grond {', '.join(rij.gronden)}."
            advies = "Kies 'deels openbaar' als er iets is gelakt, of maak deze cel leeg."
            yield in_cel(dossier, "INV007", rij, "gronden", melding, advies)


@regel("INV008")
def weigering_zonder_grond(dossier: Dossier) -> Iterator[Bevinding]:
    """A refusal rests on a ground of the act (Woo, chapter 5)."""
    for rij in dossier.publicatie.inventaris:
        if rij.beoordeling in (Beoordeling.DEELS, Beoordeling.NIET) and not rij.gronden:
            melding = f"Dit document is {rij.beoordeling.value}, maar er staat geen grond."
            yield in_cel(dossier, "INV008", rij, "gronden", melding, "Vul de grond in, bijvoorbeeld 5.1.2.e.")


@regel("INV009")
def verwijzing_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """References lead to rows of this inventory."""
    bekend = {rij.id: rij for rij in dossier.publicatie.inventaris}
    for rij in dossier.publicatie.inventaris:
        for kolom in ("gerelateerd", "dubbel_van"):
            for ander in getattr(rij, kolom):
                if ander not in bekend or ander == rij.id:
                    melding = f"'{ander}' is geen ander document in deze inventaris."
                    yield in_cel(dossier, "INV009", rij, kolom, melding, bedoeld(ander, bekend))


@regel("INV013", "INV014")
def vindplaats_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """Who reads 'dubbel' or 'reeds openbaar' wants to know where the document can be read."""
    for rij in dossier.publicatie.inventaris:
        if rij.beoordeling is Beoordeling.DUBBEL and not rij.dubbel_van:
            melding = "Er staat niet van welk document dit een dubbel is."
            yield in_cel(
                dossier, "INV013", rij, "dubbel_van", melding, "Vul het id van het andere document in."
            )
        if rij.beoordeling is Beoordeling.REEDS and not rij.links:
            melding = "Er staat niet waar dit document al openbaar is."
            yield in_cel(dossier, "INV014", rij, "links", melding, "Vul het webadres in.")

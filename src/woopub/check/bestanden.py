# SPDX-License-Identifier: EUPL-1.2
"""Rules on files: everything that must be there is there, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Bestand, Bevinding
from .inventaris import in_cel
from .regel import Dossier, regel


@regel("BST001")
def bestand_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """Public documents and named attachments have a file."""
    for rij in dossier.publicatie.inventaris:
        if rij.verwacht_bestand and rij.id and dossier.publicatie.bestand_van(rij) is None:
            kolom = "bestand" if rij.bestand else "id"
            melding = f"Het bestand documenten/{rij.bestandsnaam} ontbreekt."
            yield in_cel(dossier, "BST001", rij, kolom, melding, "Zet het bestand in de map documenten/.")
    aanwezig = {_in_map(dossier, bestand) for bestand in dossier.publicatie.bestanden.bijlagen}
    for nummer, bijlage in enumerate(dossier.publicatie.besluit.bijlagen):
        if bijlage.bestand not in aanwezig:
            melding = f"De bijlage {bijlage.bestand} ontbreekt."
            advies = "Zet het bestand in de map bijlagen/."
            yield dossier.in_yml("BST001", melding, advies, "bijlagen", nummer, "bestand")


@regel("BST002", "BST007")
def bestand_over(dossier: Dossier) -> Iterator[Bevinding]:
    """A file that nobody decided on is never published, and certainly not a withheld one."""
    publicatie = dossier.publicatie
    rijen = {rij.bestandsnaam.casefold(): rij for rij in publicatie.inventaris if rij.id}
    for bestand in publicatie.bestanden.documenten if publicatie.inventaris_leesbaar else ():
        rij = rijen.get(bestand.naam.casefold())
        if rij is None:
            melding = "Dit bestand hoort bij geen enkele rij van de inventaris."
            yield Bevinding("BST002", bestand.pad, melding, "Neem het op in de inventaris, of haal het weg.")
        elif rij.beoordeling and not rij.verwacht_bestand:
            waarom = "opgeschort" if rij.beoordeling.heeft_bestand else rij.beoordeling.value
            melding = f"Document {rij.id} is {waarom}, maar het bestand staat wel in de map."
            yield Bevinding("BST007", bestand.pad, melding, "Haal het bestand uit de map.", document=rij.id)
    genoemd = {bijlage.bestand for bijlage in publicatie.besluit.bijlagen}
    for bestand in publicatie.bestanden.bijlagen:
        if _in_map(dossier, bestand) not in genoemd:
            melding = "Deze bijlage staat niet in besluit.yml."
            yield Bevinding("BST002", bestand.pad, melding, "Geef de bijlage een titel onder `bijlagen:`.")


@regel("BST008")
def bestand_dubbel(dossier: Dossier) -> Iterator[Bevinding]:
    """Names that differ only in case are one file on many disks, and one address on many hosts."""
    for bestanden in (dossier.publicatie.bestanden.documenten, dossier.publicatie.bestanden.bijlagen):
        yield from _dubbel(bestanden)


def _dubbel(bestanden: Iterable[Bestand]) -> Iterator[Bevinding]:
    gezien: dict[str, str] = {}
    for bestand in bestanden:
        vorige = gezien.setdefault(bestand.naam.casefold(), bestand.naam)
        if vorige != bestand.naam:
            melding = f"Er is ook een bestand '{vorige}'."
            yield Bevinding("BST008", bestand.pad, melding, "Hernoem of verwijder een van de twee.")


def _in_map(dossier: Dossier, bestand: Bestand) -> str:
    """Return a file's path from the folder of its publication."""
    return bestand.pad.removeprefix(dossier.publicatie.url)

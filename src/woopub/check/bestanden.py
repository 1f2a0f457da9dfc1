# SPDX-License-Identifier: EUPL-1.2
"""Rules on files: everything that must be there is there, and nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..model import BESTANDSOORTEN, Bestand, Bevinding, Inventarisregel, bestandsoort, vouw_naam
from .inventaris import in_cel
from .regel import Dossier, regel

# What means something else in an address, or cannot be in a file name on Windows.
_GEEN_ADRES = re.compile(r"""[/#?%\\:*"<>|\x00-\x1f]|^[. ]|[. ]\.[a-z]+$""", re.IGNORECASE)


@regel("BST001")
def bestand_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """Public documents and named attachments have a file; what was taken back has none any more."""
    publicatie = dossier.publicatie
    if dossier.ingetrokken:
        return
    for rij in publicatie.inventaris:
        if rij.verwacht_bestand and rij.id and publicatie.bestand_van(rij) is None:
            kolom = "bestand" if rij.bestand else "id"
            melding = f"Het bestand documenten/{rij.bestandsnaam} ontbreekt."
            yield in_cel(dossier, "BST001", rij, kolom, melding, "Zet het bestand in de map documenten/.")
    for nummer, bijlage in enumerate(publicatie.besluit.bijlagen):
        if not bijlage.bestand.startswith("bijlagen/") or publicatie.bestanden.zoek(bijlage.bestand) is None:
            melding = f"De bijlage {bijlage.bestand} ontbreekt."
            advies = "Zet het bestand in de map bijlagen/ en schrijf hier bijlagen/ voor de naam."
            yield dossier.in_yml("BST001", melding, advies, "bijlagen", nummer, "bestand")


@regel("BST002", "BST007")
def bestand_over(dossier: Dossier) -> Iterator[Bevinding]:
    """A file that nobody decided on is never published, and certainly not a withheld one."""
    publicatie = dossier.publicatie
    rijen: dict[str, list[Inventarisregel]] = defaultdict(list)
    for rij in publicatie.inventaris:
        rijen[vouw_naam(publicatie.bestandsnaam(rij))].append(rij)
    # Without an inventory that can be read, one finding on the inventory says enough.
    leesbaar = publicatie.heeft_inventaris and publicatie.inventaris_leesbaar
    for bestand in publicatie.bestanden.documenten if leesbaar else ():
        eigen = rijen.get(vouw_naam(bestand.naam), [])
        if not eigen:
            melding = "Dit bestand hoort bij geen enkele rij van de inventaris."
            yield Bevinding("BST002", bestand.pad, melding, "Neem het op in de inventaris, of haal het weg.")
        yield from _geweigerd(dossier, bestand, eigen)
    genoemd = {vouw_naam(bijlage.bestand) for bijlage in publicatie.besluit.bijlagen}
    for bestand in publicatie.bestanden.bijlagen:
        if vouw_naam(bestand.pad.removeprefix(publicatie.url)) not in genoemd:
            melding = "Deze bijlage staat niet in besluit.yml."
            yield Bevinding("BST002", bestand.pad, melding, "Geef de bijlage een titel onder `bijlagen:`.")


def _geweigerd(dossier: Dossier, bestand: Bestand, eigen: list[Inventarisregel]) -> Iterator[Bevinding]:
    """Report the rows that withhold a file which is there; another row may publish the same file."""
    openbaar = next((rij for rij in eigen if rij.verwacht_bestand), None)
    for rij in eigen:
        if not rij.beoordeling or rij.verwacht_bestand:
            continue
        waarom = "opgeschort" if rij.beoordeling.heeft_bestand else rij.beoordeling.value
        if openbaar is not None:
            melding = (
                f"Dit document is {waarom}, maar document {openbaar.id} maakt hetzelfde bestand openbaar."
            )
            yield in_cel(dossier, "BST007", rij, "bestand", melding, "Verbeter deze cel of de beoordeling.")
        else:
            melding = f"Document {rij.id} is {waarom}, maar het bestand staat wel in de map."
            yield Bevinding("BST007", bestand.pad, melding, "Haal het bestand uit de map.", document=rij.id)


@regel("BST008")
def bestand_dubbel(dossier: Dossier) -> Iterator[Bevinding]:
    """Names that differ only in case are one file on many disks, and one address on many hosts; names that differ
    only in kind have one page."""
    for bestanden in (dossier.publicatie.bestanden.documenten, dossier.publicatie.bestanden.bijlagen):
        yield from _dubbel(bestanden)


def _dubbel(bestanden: Iterable[Bestand]) -> Iterator[Bevinding]:
    gezien: dict[str, str] = {}
    for bestand in bestanden:
        # Without what says its kind: the pages of kaart.pdf and kaart.xlsx would have one address.
        vorige = gezien.setdefault(vouw_naam(bestand.naam).rpartition(".")[0], bestand.naam)
        if vorige != bestand.naam:
            melding = f"Er is ook een bestand '{vorige}'."
            yield Bevinding("BST008", bestand.pad, melding, "Hernoem of verwijder een van de twee.")


@regel("MET004")
def bijlage_geen_adres(dossier: Dossier) -> Iterator[Bevinding]:
    """The name of an attachment is its address on the site."""
    for nummer, bijlage in enumerate(dossier.publicatie.besluit.bijlagen):
        naam = bijlage.bestand.removeprefix("bijlagen/")
        plaats = ("bijlagen", nummer, "bestand")
        if not bijlage.bestand.startswith("bijlagen/") or bestandsoort(naam) not in ("pdf", *BESTANDSOORTEN):
            melding = f"'{bijlage.bestand}' is geen bestand in de map bijlagen/ dat woopub kan publiceren."
            yield dossier.in_yml("MET004", melding, "Schrijf bijvoorbeeld bijlagen/kaart.pdf.", *plaats)
        elif _GEEN_ADRES.search(naam):
            melding = f"De bestandsnaam '{naam}' kan geen adres zijn."
            advies = "Hernoem het bestand; gebruik letters, cijfers, streepjes en aan het eind de soort, zoals .pdf."
            yield dossier.in_yml("MET004", melding, advies, *plaats)
        eerder = [vouw_naam(ander.bestand) for ander in dossier.publicatie.besluit.bijlagen[:nummer]]
        if vouw_naam(bijlage.bestand) in eerder:
            melding = f"De bijlage {bijlage.bestand} staat hier voor de tweede keer."
            yield dossier.in_yml("MET004", melding, "Haal een van de twee weg.", *plaats)

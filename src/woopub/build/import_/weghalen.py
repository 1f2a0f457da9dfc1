# SPDX-License-Identifier: EUPL-1.2
"""Files in documenten/ that have no place there any more: their row is gone, or its document is not public now.

What an import put there and nobody touched goes, and is kept beside the record; what a person put there stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from ...model import CODES, Beoordeling, Bevinding, vouw_naam
from .stand import Stand, digest
from .vergelijk import Cellen, Lot, Vergelijking


@dataclass(slots=True)
class Weg:
    """Names in documenten/ of the files that go, with their SHA-256; and what to say of them and of those that stay."""

    bestanden: dict[str, str] = field(default_factory=dict)
    bevindingen: list[Bevinding] = field(default_factory=list)


def find_weg(stand: Stand, vergelijking: Vergelijking, komen: Collection[str]) -> Weg:
    """Return what goes once the inventory is what it becomes. ``komen``: folded names of files that this import puts
    into documenten/. Raises OSError."""
    weg = Weg()
    if not stand.documenten:
        return weg
    nodig = {
        vouw_naam(naam)
        for rij in vergelijking.rijen
        if _mag_blijven(rij)
        for naam in stand.bestanden_van(rij)
    }
    nodig |= set(komen)
    verdwenen = {w.id for w in vergelijking.wijzigingen if w.lot is Lot.VERDWENEN and not w.blijft}
    for rij in stand.rijen:
        if rij["id"] in verdwenen:
            weg.bestanden |= {
                naam: som for naam, som in _eigen(stand, rij) if som and vouw_naam(naam) not in nodig
            }
    for rij in vergelijking.rijen:
        for naam, som in () if _mag_blijven(rij) else _eigen(stand, rij):
            if vouw_naam(naam) in nodig or naam in weg.bestanden:
                continue
            weg.bevindingen.append(_meld(stand, rij, naam, gaat=bool(som)))
            if som:
                weg.bestanden[naam] = som
    return weg


def _mag_blijven(rij: Cellen) -> bool:
    """Whether a file of this row belongs in documenten/, or nobody can tell."""
    if not rij["beoordeling"]:
        return True
    return Beoordeling(rij["beoordeling"]).heeft_bestand and rij["opgeschort"] != "ja"


def _eigen(stand: Stand, rij: Cellen) -> Iterator[tuple[str, str]]:
    """Yield the files of a row with their SHA-256, which is empty for one that no import put there like this."""
    for naam in stand.bestanden_van(rij):
        bron = stand.herkomst.bestanden.get(vouw_naam(naam))
        som = digest(stand.map_ / "documenten" / naam) if bron else ""
        yield naam, som if bron and bron.geplaatst == som else ""


def _meld(stand: Stand, rij: Cellen, naam: str, *, gaat: bool) -> Bevinding:
    oordeel = "opgeschort" if rij["opgeschort"] == "ja" else f"'{rij['beoordeling']}'"
    if gaat:
        melding = (
            f"Document {rij['id']} is {oordeel}. Dit bestand wordt weggehaald uit de publicatie; het blijft bewaard in "
            f"{stand.vorige}."
        )
        advies = CODES["BST021"].oplossing
    else:
        melding = (
            f"Document {rij['id']} is {oordeel}, maar dit bestand staat in documenten/. Het is daar met de hand "
            "neergezet of veranderd, en blijft staan."
        )
        advies = "Haal het bestand weg, of verbeter de beoordeling in inventaris.csv."
    return Bevinding("BST021", f"{stand.pad}/documenten/{naam}", melding, advies, document=rij["id"])

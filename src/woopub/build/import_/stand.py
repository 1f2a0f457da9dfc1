# SPDX-License-Identifier: EUPL-1.2
"""What is in a publication before an import: its rows, its files, and the record of the last time."""

from __future__ import annotations

import hashlib
from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ...check import Toegestaan, find_toegestaan
from ...export import inventaris_cellen
from ...model import (
    BESTANDSOORTEN,
    Beoordeling,
    Bevinding,
    Datum,
    Inventarisregel,
    Plaats,
    Portaal,
    Status,
    vouw_naam,
)
from ...read import read_portaal
from ...read.besluit import read_besluit
from ...read.inventaris import GEEN_BEOORDELING, read_inventaris
from .herkomst import GEEN, MAP, NAAM, Herkomst, read_herkomst
from .vergelijk import Cellen, vouw_id

VORIGE = "vorige"
"""The folder beside the record in which is kept what was replaced or taken away."""

_SOORTEN = ("pdf", *BESTANDSOORTEN)
_KOLOMMEN: Plaats = ("extra", "woopub", "kolommen")


@dataclass(frozen=True, slots=True)
class Stand:
    """A publication as it is.

    ``rijen`` are the cells of inventaris.csv, ``documenten`` the names of the files in documenten/ by their folded
    name, ``inventaris`` and ``verslag`` the bytes of inventaris.csv and of the record (None: not there).
    ``uitgegeven``: the publication is public, will be, or was, or nobody can tell. ``letters`` are the authority's
    own for grounds, ``kolommen`` the portal's own headings, ``toegestaan`` the personal data that may be public.
    """

    root: Path
    pad: str
    rijen: tuple[Cellen, ...] = ()
    documenten: Mapping[str, str] = field(default_factory=dict)
    inventaris: bytes | None = None
    verslag: bytes | None = None
    herkomst: Herkomst = GEEN
    uitgegeven: bool = False
    letters: Mapping[str, str] = field(default_factory=dict)
    kolommen: Mapping[str, str] = field(default_factory=dict)
    toegestaan: Toegestaan = field(default_factory=Toegestaan)

    @property
    def map_(self) -> Path:
        """The folder of the publication."""
        return self.root / self.pad

    @property
    def invoer(self) -> Path:
        """The folder in which the import keeps its record, and what it replaced."""
        return invoer_map(self.root, self.pad)

    @property
    def vorige(self) -> str:
        """Where the import keeps what it replaced or took away, as people may read it: from the portal's root."""
        return f"{self.invoer.relative_to(self.root).as_posix()}/{VORIGE}"

    def bestand_van(self, rij: Cellen) -> str | None:
        """Return the name of a row's file in documenten/, found as a check finds it; None where there is none."""
        return next(self.bestanden_van(rij), None)

    def bestanden_van(self, rij: Cellen) -> Iterator[str]:
        """Yield the names of all files in documenten/ that may be a row's, the one that a check takes first."""
        if not self.documenten:
            return
        namen = [rij["bestand"]] if rij["bestand"] else [f"{rij['id']}.{soort}" for soort in _SOORTEN]
        yield from (self.documenten[naam] for naam in map(vouw_naam, namen) if naam in self.documenten)


def invoer_map(root: Path, pad: str) -> Path:
    """Return where the record of ``besluiten/JAAR/NAAM`` is kept."""
    return root.joinpath(MAP, *pad.split("/")[1:])


def read_nieuw(root: Path, pad: str) -> tuple[Stand, list[Bevinding]]:
    """Return the state of a publication that is still to be made; the findings are those on the portal's headings.

    A record of one that stood there before is kept when this one gets its own.
    """
    portaal, bevindingen = _portaal(root)
    stand = Stand(root, pad, kolommen=_kolommen(portaal), toegestaan=find_toegestaan(None, portaal))
    verslag = stand.invoer / NAAM
    return replace(stand, verslag=verslag.read_bytes()) if verslag.is_file() else stand, bevindingen


def read_stand(root: Path, pad: str) -> tuple[Stand | None, list[Bevinding]]:
    """Read what is in ``besluiten/JAAR/NAAM``.

    Returns None with findings where something there cannot be read: what cannot be read cannot be kept either. The
    findings on fields of besluit.yml that an import does not use are left to `woopub check`.
    """
    map_ = root / pad
    portaal, bevindingen = _portaal(root)
    koppelingen = [
        _koppeling(p.relative_to(root).as_posix())
        for p in (map_ / "besluit.yml", map_ / "inventaris.csv", map_ / "documenten", *_boven(root, pad))
        if p.is_symlink()
    ]
    if koppelingen:
        return None, [*bevindingen, *koppelingen]
    gelezen = read_besluit(map_ / "besluit.yml", f"{pad}/besluit.yml")
    if gelezen.besluit is None:
        return None, [*bevindingen, *gelezen.bevindingen]
    besluit = gelezen.besluit
    rijen, inventaris, fouten = _read_rijen(map_ / "inventaris.csv", f"{pad}/inventaris.csv")
    fouten = [fout for fout in fouten if not _is_behouden(fout)]
    bevindingen += fouten
    if any(fout.blokkeert for fout in fouten):
        return None, bevindingen
    verslag = invoer_map(root, pad) / NAAM
    herkomst, fouten = read_herkomst(verslag, verslag.relative_to(root).as_posix())
    stand = Stand(
        root,
        pad,
        rijen,
        _list_documenten(map_ / "documenten"),
        inventaris,
        verslag.read_bytes() if verslag.is_file() else None,
        herkomst,
        besluit.status is not Status.CONCEPT or "status" not in besluit.model_fields_set,
        besluit.letters,
        _kolommen(portaal),
        find_toegestaan(besluit, portaal),
    )
    return stand, [*bevindingen, *fouten]


def _boven(root: Path, pad: str) -> list[Path]:
    """Return the folders of the record, which must not lead elsewhere, and the record."""
    delen = pad.split("/")[1:]
    return [
        root / MAP,
        *(root.joinpath(MAP, *delen[:n]) for n in range(1, len(delen) + 1)),
        invoer_map(root, pad) / NAAM,
    ]


def _portaal(root: Path) -> tuple[Portaal | None, list[Bevinding]]:
    """Return the portal, and the findings on its own headings; on all of mkdocs.yml where that cannot be used."""
    portaal, bevindingen = read_portaal(root)
    if portaal is None:
        return None, bevindingen
    return portaal, [b for b in bevindingen if b.regel and _is_van_kolommen(b.regel, portaal.regels)]


def _is_van_kolommen(regel: int, regels: Mapping[Plaats, int]) -> bool:
    """Whether a line of mkdocs.yml, in which ``regels`` gives places their lines, is one of the portal's own headings.
    A line without a place, such as one of a field that stands there twice, belongs to the places around it."""
    eigen = {waar for plaats, waar in regels.items() if plaats[:3] == _KOLOMMEN}
    bekend = sorted(set(regels.values()))
    na = bisect(bekend, regel)
    rondom = [regel] if regel in bekend[:na] else bekend[max(na - 1, 0) : na + 1]
    return not eigen.isdisjoint(rondom)


def _kolommen(portaal: Portaal | None) -> Mapping[str, str]:
    return portaal.instelling.kolommen if portaal else {}


def _read_rijen(pad: Path, bestand: str) -> tuple[tuple[Cellen, ...], bytes | None, list[Bevinding]]:
    """Return the rows of an inventaris.csv, its bytes, and what is wrong; one that is not there has no rows."""
    if not pad.is_file():
        return (), None, []
    inhoud = pad.read_bytes()
    if not inhoud.strip():
        return (), inhoud, []
    regels, bevindingen = read_inventaris(pad, bestand)
    if regels is None:
        return (), inhoud, bevindingen
    return tuple(map(inventaris_cellen, regels)), inhoud, [*bevindingen, *_dubbel(regels, bestand)]


def _is_behouden(fout: Bevinding) -> bool:
    """Whether nothing is lost by importing over a cell that is wrong: it is empty, or kept as it stands. A check tells
    of it all the same."""
    return fout.code in ("INV011", "INV015") or fout.melding == GEEN_BEOORDELING


def _dubbel(regels: tuple[Inventarisregel, ...], bestand: str) -> list[Bevinding]:
    """Return a finding for each row whose id another row has: what belongs to which cannot be said."""
    eerste: dict[str, Inventarisregel] = {}
    gevonden = []
    for regel in regels:
        vorige = eerste.setdefault(vouw_id(regel.id), regel)
        if vorige is not regel and regel.id:
            melding = f"Het id '{regel.id}' staat ook in cel {vorige.cel('id')}."
            advies = "Geef dit document een ander id."
            gevonden.append(
                Bevinding(
                    "INV003",
                    bestand,
                    melding,
                    advies,
                    document=regel.id,
                    cel=regel.cel("id"),
                    regel=regel.regel,
                )
            )
    return gevonden


def _list_documenten(map_: Path) -> dict[str, str]:
    if not map_.is_dir():
        return {}
    return {
        vouw_naam(pad.name): pad.name
        for pad in sorted(map_.iterdir())
        if pad.is_file() and not pad.is_symlink()
    }


def _koppeling(pad: str) -> Bevinding:
    melding = "Dit is een snelkoppeling; woopub volgt die niet."
    return Bevinding("BST010", pad, melding, "Zet het bestand of de map zelf op deze plek.")


def to_regel(cellen: Cellen, rij: int) -> Inventarisregel:
    """Return a row of cells as ``inventaris_cellen`` gave them, in number ``rij``."""

    def lijst(kolom: str) -> tuple[str, ...]:
        return tuple(filter(None, cellen[kolom].split("; ")))

    return Inventarisregel(
        id=cellen["id"],
        titel=cellen["titel"],
        datum=Datum(cellen["datum"]) if cellen["datum"] else None,
        soort=cellen["soort"],
        afzender=lijst("afzender"),
        ontvanger=lijst("ontvanger"),
        beoordeling=Beoordeling(cellen["beoordeling"]) if cellen["beoordeling"] else None,
        gronden=lijst("gronden"),
        toelichting=cellen["toelichting"],
        bestand=cellen["bestand"],
        familie=cellen["familie"],
        thread=cellen["thread"],
        gerelateerd=lijst("gerelateerd"),
        dubbel_van=lijst("dubbel_van"),
        opgeschort=cellen["opgeschort"] == "ja",
        zaaknummers=lijst("zaaknummers"),
        links=lijst("links"),
        rij=rij,
        regel=rij,
    )


def digest(pad: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits. Raises OSError."""
    with pad.open("rb") as bestand:
        return hashlib.file_digest(bestand, "sha256").hexdigest()

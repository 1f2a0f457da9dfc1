# SPDX-License-Identifier: EUPL-1.2
"""One folder of besluiten/ → a Publicatie, with all that is wrong in it."""

from __future__ import annotations

import re
from pathlib import Path

from ..model import BRIEF, Bestand, Bestanden, Bevinding, Publicatie
from .besluit import read_besluit
from .inventaris import read_inventaris

_JAAR = re.compile(r"\d{4}\Z")
_NAAM = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\Z")
# Left behind by file managers and git; they are never published, so they are no surprise either.
_RUIS = {".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"}
_EIGEN = {"besluit.yml", "inventaris.csv", f"{BRIEF}.pdf"}
_MAPPEN = ("documenten", "bijlagen")


def valid_pad(jaar: str, naam: str) -> bool:
    """Whether JAAR/NAAM can be the address of a publication: four digits, then a-z, 0-9 and hyphens."""
    return bool(_JAAR.match(jaar) and _NAAM.match(naam))


def list_publicaties(portaal: Path) -> tuple[list[Path], list[Bevinding]]:
    """Return every folder ``besluiten/JAAR/NAAM`` of a portal, sorted, and findings on what else is there."""
    mappen: list[Path] = []
    bevindingen: list[Bevinding] = []
    besluiten = portaal / "besluiten"
    for jaar in sorted(besluiten.iterdir()) if besluiten.is_dir() else []:
        if jaar.name in _RUIS:
            continue
        if not jaar.is_dir() or jaar.is_symlink() or not _JAAR.match(jaar.name):
            bevindingen.append(_vreemd(portaal, jaar, "In besluiten/ staan alleen mappen met een jaartal."))
            continue
        for map_ in sorted(jaar.iterdir()):
            if map_.name in _RUIS:
                continue
            if map_.is_dir() and not map_.is_symlink():
                mappen.append(map_)
            else:
                bevindingen.append(_vreemd(portaal, map_, "In de map van een jaar staan alleen mappen."))
    return mappen, bevindingen


def read_publicatie(portaal: Path, map_: Path) -> tuple[Publicatie | None, list[Bevinding]]:
    """Read one publication folder of a portal.

    Returns the publication (None where besluit.yml is missing or no YAML) and the findings so far.
    """
    pad = map_.relative_to(portaal).as_posix()
    bevindingen: list[Bevinding] = []
    if not valid_pad(map_.parent.name, map_.name):
        advies = "Gebruik kleine letters, cijfers en streepjes."
        bevindingen.append(Bevinding("MET009", pad, f"'{map_.name}' kan geen adres zijn.", advies))
    yml = map_ / "besluit.yml"
    if not yml.is_file() or yml.is_symlink():
        melding = "In deze map ontbreekt besluit.yml."
        bevindingen.append(
            Bevinding("BST001", pad, melding, "Maak de publicatie met `woopub new`, of verwijder de map.")
        )
        return None, bevindingen
    besluit, regels, fouten = read_besluit(yml, f"{pad}/besluit.yml")
    bevindingen += fouten
    bestanden, fouten = _list_bestanden(portaal, map_)
    bevindingen += fouten
    rijen = None
    csv = map_ / "inventaris.csv"
    heeft_inventaris = csv.is_file() and not csv.is_symlink()
    if heeft_inventaris:
        rijen, fouten = read_inventaris(csv, f"{pad}/inventaris.csv")
        bevindingen += fouten
    if besluit is None:
        return None, bevindingen
    leesbaar = rijen is not None or not heeft_inventaris
    return Publicatie(pad, besluit, rijen or (), bestanden, heeft_inventaris, leesbaar, regels), bevindingen


def _list_bestanden(portaal: Path, map_: Path) -> tuple[Bestanden, list[Bevinding]]:
    """List the letter, documents and attachments; whatever does not belong in the folder is a finding."""
    bevindingen: list[Bevinding] = []
    per_map: dict[str, list[Bestand]] = {naam: [] for naam in _MAPPEN}
    brief = None
    for item in sorted(map_.iterdir()):
        if item.name in _RUIS:
            continue
        if item.is_symlink():
            bevindingen.append(_koppeling(portaal, item))
        elif item.is_dir() and item.name in _MAPPEN:
            for bestand in sorted(item.iterdir()):
                if bestand.name in _RUIS:
                    continue
                if bestand.is_symlink():
                    bevindingen.append(_koppeling(portaal, bestand))
                elif bestand.is_dir():
                    bevindingen.append(_vreemd(portaal, bestand, f"In {item.name}/ staan geen mappen."))
                else:
                    per_map[item.name].append(_bestand(portaal, bestand))
        elif item.name == f"{BRIEF}.pdf" and item.is_file():
            brief = _bestand(portaal, item)
        elif item.name not in _EIGEN:
            bevindingen.append(_vreemd(portaal, item, "Dit hoort niet in de map van een publicatie."))
    bestanden = Bestanden(brief, tuple(per_map["documenten"]), tuple(per_map["bijlagen"]))
    return bestanden, bevindingen


def _bestand(portaal: Path, pad: Path) -> Bestand:
    return Bestand(pad.relative_to(portaal).as_posix(), pad.stat().st_size)


def _vreemd(portaal: Path, pad: Path, melding: str) -> Bevinding:
    return Bevinding(
        "BST002", pad.relative_to(portaal).as_posix(), melding, "Verplaats het, of haal het weg."
    )


def _koppeling(portaal: Path, pad: Path) -> Bevinding:
    melding = "Dit is een snelkoppeling; woopub volgt die niet."
    return Bevinding(
        "BST010", pad.relative_to(portaal).as_posix(), melding, "Zet het bestand zelf in de map."
    )

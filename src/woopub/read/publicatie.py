# SPDX-License-Identifier: EUPL-1.2
"""One folder of besluiten/ → a Publicatie, with all that is wrong in it."""

from __future__ import annotations

import re
from pathlib import Path

from ..model import BRIEF, Bestand, Bestanden, Bevinding, Publicatie
from .besluit import gok, read_besluit
from .inventaris import read_inventaris
from .tekst import toonbaar

_JAAR = re.compile(r"[0-9]{4}\Z")
_NAAM = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\Z")
# Left behind by file managers and git; they are never published, so they are no surprise either.
_RUIS = {".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"}
# Begin of names that office programs give to a file while another one is open, and macOS on foreign disks.
_RUIS_BEGIN = ("~$", ".~lock.", "._")
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
    for jaar in _items(besluiten) if besluiten.is_dir() else ():
        if jaar.is_symlink():
            bevindingen.append(_koppeling(portaal, jaar))
            continue
        if not jaar.is_dir() or not _JAAR.match(jaar.name):
            bevindingen.append(_vreemd(portaal, jaar, "In besluiten/ staan alleen mappen met een jaartal."))
            continue
        for map_ in _items(jaar):
            if map_.is_symlink():
                bevindingen.append(_koppeling(portaal, map_))
            elif not map_.is_dir():
                bevindingen.append(_vreemd(portaal, map_, "In de map van een jaar staan alleen mappen."))
            elif toonbaar(map_.name) != map_.name:
                bevindingen.append(_onleesbaar(portaal, map_))
            else:
                mappen.append(map_)
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
    gelezen = read_besluit(yml, f"{pad}/besluit.yml")
    bevindingen += gelezen.bevindingen
    bestanden, fouten = _list_bestanden(portaal, map_)
    bevindingen += fouten
    rijen = None
    csv = map_ / "inventaris.csv"
    heeft_inventaris = csv.is_file() and not csv.is_symlink()
    if heeft_inventaris:
        rijen, fouten = read_inventaris(csv, f"{pad}/inventaris.csv")
        bevindingen += fouten
    if gelezen.besluit is None:
        return None, bevindingen
    leesbaar = rijen is not None or not heeft_inventaris
    publicatie = Publicatie(
        pad,
        gelezen.besluit,
        rijen or (),
        bestanden,
        heeft_inventaris=heeft_inventaris,
        inventaris_leesbaar=leesbaar,
        onleesbaar=gelezen.onleesbaar,
        regels=gelezen.regels,
    )
    return publicatie, bevindingen


def _list_bestanden(portaal: Path, map_: Path) -> tuple[Bestanden, list[Bevinding]]:
    """List the letter, documents and attachments; whatever does not belong in the folder is a finding."""
    bevindingen: list[Bevinding] = []
    per_map: dict[str, list[Bestand]] = {naam: [] for naam in _MAPPEN}
    brief = None
    for item in _items(map_):
        if item.is_symlink():
            bevindingen.append(_koppeling(portaal, item))
        elif item.is_dir() and item.name in _MAPPEN:
            per_map[item.name], vreemd = _list_map(portaal, item)
            bevindingen += vreemd
        elif item.name == f"{BRIEF}.pdf" and item.is_file():
            brief = _bestand(portaal, item)
        elif item.name not in _EIGEN or not item.is_file():
            melding = "Dit hoort niet in de map van een publicatie."
            bedoeld = gok(item.name, (*_EIGEN, *_MAPPEN))
            bevindingen.append(_vreemd(portaal, item, f"{melding} {bedoeld}".strip()))
    bestanden = Bestanden(brief, tuple(per_map["documenten"]), tuple(per_map["bijlagen"]))
    return bestanden, bevindingen


def _list_map(portaal: Path, map_: Path) -> tuple[list[Bestand], list[Bevinding]]:
    """List documenten/ or bijlagen/: plain files only, with a name that can be printed."""
    bestanden: list[Bestand] = []
    bevindingen: list[Bevinding] = []
    for item in _items(map_):
        if item.is_symlink():
            bevindingen.append(_koppeling(portaal, item))
        elif not item.is_file():
            bevindingen.append(_vreemd(portaal, item, f"In {map_.name}/ staan alleen bestanden."))
        elif toonbaar(item.name) != item.name:
            bevindingen.append(_onleesbaar(portaal, item))
        else:
            bestanden.append(_bestand(portaal, item))
    return bestanden, bevindingen


def _items(map_: Path) -> list[Path]:
    """Return what is in a folder, sorted, but for what programs leave behind."""
    return [
        item
        for item in sorted(map_.iterdir())
        if item.name not in _RUIS and not item.name.startswith(_RUIS_BEGIN)
    ]


def _bestand(portaal: Path, pad: Path) -> Bestand:
    return Bestand(pad.relative_to(portaal).as_posix(), pad.stat().st_size)


def _vreemd(
    portaal: Path, pad: Path, melding: str, advies: str = "Verplaats het, of haal het weg."
) -> Bevinding:
    return Bevinding("BST002", toonbaar(pad.relative_to(portaal).as_posix()), melding, advies)


def _onleesbaar(portaal: Path, pad: Path) -> Bevinding:
    melding = "In deze naam staan tekens die niet te lezen zijn."
    return _vreemd(portaal, pad, melding, "Hernoem het met gewone letters en cijfers.")


def _koppeling(portaal: Path, pad: Path) -> Bevinding:
    melding = "Dit is een snelkoppeling; woopub volgt die niet."
    plek = toonbaar(pad.relative_to(portaal).as_posix())
    return Bevinding("BST010", plek, melding, "Zet het bestand zelf in de map.")

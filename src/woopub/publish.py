# SPDX-License-Identifier: EUPL-1.2
"""The finished tree: its manifest and checksums, and the step by which it takes the place of the old one."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
CHECKSUMS = "SHA256SUMS"
# What file managers leave behind wherever somebody looks; it is nobody's work, so it may go with the old site.
_RUIS = {".DS_Store", "Thumbs.db", "desktop.ini"}


class VerkeerdeMap(Exception):
    """A folder that the site must not be written to; ``reden`` says why, in Dutch."""

    def __init__(self, reden: str) -> None:
        super().__init__(reden)
        self.reden = reden


class Gewijzigd(Exception):
    """A file is not the one that was checked; the message is Dutch and names it."""

    def __init__(self, naam: str) -> None:
        super().__init__(f"{naam} is gewijzigd tijdens het bouwen; bouw opnieuw.")


@dataclass(frozen=True, slots=True)
class Kopie:
    """A file to copy into the site: where it is, its path as people know it, and the SHA-256 (hexadecimal) of
    the bytes that were checked. ``gemaakt_van`` is the file that it was made from, if it is not that file itself,
    with the SHA-256 that it had then."""

    bron: Path
    naam: str
    sha256: str
    gemaakt_van: tuple[Path, str] | None = None


def guard_site_dir(site: Path, portaal: Path) -> None:
    """Refuse every folder but one that is absent, empty or an earlier woopub site. Raises VerkeerdeMap."""
    if site.is_symlink():
        # The new tree takes the place of the link, and the folder behind it would stay as it was.
        raise VerkeerdeMap("dit is een snelkoppeling; noem de map zelf")
    site, portaal = site.resolve(), portaal.resolve()
    if site == portaal or site in portaal.parents:
        raise VerkeerdeMap("de site kan niet in de map van het portaal zelf of een map daarboven komen")
    for eigen in ("besluiten", "content", "theme", "build"):
        if site == portaal / eigen or portaal / eigen in site.parents:
            raise VerkeerdeMap(f"de site kan niet in de map {eigen}/ komen")
    if site.exists() and not site.is_dir():
        raise VerkeerdeMap("dit is geen map")
    if not site.exists() or all(pad.name in _RUIS for pad in site.iterdir()):
        return
    bekend = _read_manifest(site)
    if bekend is None:
        raise VerkeerdeMap("de map is niet leeg en is geen eerdere site van woopub")
    vreemd = sorted(
        {
            pad.relative_to(site).as_posix()
            for pad in site.rglob("*")
            if not pad.is_dir() and pad.name not in _RUIS
        }
        - bekend
    )
    if vreemd:
        raise VerkeerdeMap(f"in de map staan bestanden die niet van de site zijn, zoals {vreemd[0]}")


def _read_manifest(site: Path) -> set[str] | None:
    """Return the files of an earlier site, or None where the folder holds no manifest of ours."""
    try:
        manifest = json.loads((site / MANIFEST).read_text(encoding="utf-8"))
        return {regel["pad"] for regel in manifest["bestanden"]} | {MANIFEST, CHECKSUMS}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def place_files(site: Path, bestanden: Mapping[str, Kopie | bytes]) -> None:
    """Put files into the new tree, by their path from its root.

    Raises Gewijzigd where a copy is not what was checked or its source is no longer, and FileExistsError where a
    page is there already.
    """
    for pad, inhoud in bestanden.items():
        doel = site / pad
        if doel.exists():
            raise FileExistsError(f"{pad} exists already")
        doel.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(inhoud, bytes):
            doel.write_bytes(inhoud)
        else:
            shutil.copyfile(inhoud.bron, doel)
            # Of the copy, not of the source: that may change at any moment.
            if sha256_of(doel) != inhoud.sha256:
                raise Gewijzigd(inhoud.naam)
            if inhoud.gemaakt_van and not _is_still(*inhoud.gemaakt_van):
                raise Gewijzigd(inhoud.naam)


def _is_still(pad: Path, sha256: str) -> bool:
    try:
        return sha256_of(pad) == sha256
    except FileNotFoundError:
        return False


def write_manifest(site: Path, versie: str, invoer: str) -> int:
    """Write manifest.json and SHA256SUMS over every file of the tree; returns the number of files listed.

    ``versie`` is the version of woopub and ``invoer`` the fingerprint of what the site was made from.
    """
    regels = [
        {"pad": pad.relative_to(site).as_posix(), "omvang": pad.stat().st_size, "sha256": sha256_of(pad)}
        for pad in site.rglob("*")
        if pad.is_file()
    ]
    regels.sort(key=lambda regel: str(regel["pad"]))
    manifest = {"woopub": versie, "invoer": invoer, "bestanden": regels}
    inhoud = json.dumps(manifest, ensure_ascii=False, indent=1).encode() + b"\n"
    (site / MANIFEST).write_bytes(inhoud)
    sommen = [f"{regel['sha256']}  {regel['pad']}\n" for regel in regels]
    sommen.append(f"{hashlib.sha256(inhoud).hexdigest()}  {MANIFEST}\n")
    (site / CHECKSUMS).write_text("".join(sommen), encoding="utf-8", newline="\n")
    return len(regels)


def sha256_of(pad: Path) -> str:
    """Return the SHA-256 of a file, as hexadecimal digits."""
    with pad.open("rb") as bestand:
        return hashlib.file_digest(bestand, "sha256").hexdigest()


def fingerprint(portaal: Path, bronnen: Iterable[Path]) -> str:
    """Return one SHA-256 over the names and contents of files below the portal, in any order."""
    totaal = hashlib.sha256()
    for pad in sorted(set(bronnen)):
        totaal.update(f"{sha256_of(pad)}  {pad.relative_to(portaal).as_posix()}\n".encode())
    return totaal.hexdigest()


def nieuwe_map(site: Path) -> Path:
    """Return a fresh, empty folder beside the site, on the same disk, in which the new tree is made."""
    nieuw = site.with_name(f".{site.name}.nieuw")
    shutil.rmtree(nieuw, ignore_errors=True)
    nieuw.mkdir(parents=True)
    return nieuw


def recover(site: Path) -> None:
    """Finish or undo a swap that was cut short: without a site, the old one that was moved aside comes back."""
    oud = _oude_map(site)
    if oud.exists() and not site.exists():
        oud.rename(site)
    shutil.rmtree(oud, ignore_errors=True)


def swap(nieuw: Path, site: Path) -> None:
    """Let the new tree take the site's place: the old one is moved aside, and only then removed."""
    oud = _oude_map(site)
    if site.exists():
        site.rename(oud)
    try:
        nieuw.rename(site)
    except OSError:
        if oud.exists():
            oud.rename(site)
        raise
    shutil.rmtree(oud, ignore_errors=True)


def _oude_map(site: Path) -> Path:
    return site.with_name(f".{site.name}.oud")

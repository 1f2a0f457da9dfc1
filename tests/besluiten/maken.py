# SPDX-License-Identifier: EUPL-1.2
"""A small portal on disk that is right, and changes to it: every test says only what differs from ``goed/``.

``goed/`` holds the settings, the decision and the inventory; the PDF files are drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Protocol

import pymupdf

from tests.make_pdf import Drawing, cover
from woopub.build import Controle, run_check
from woopub.model import Bevinding, Niveau

GOED = Path(__file__).parent / "goed"
PAD = "besluiten/2024/fietsbrug"
VANDAAG = date(2024, 6, 1)
BESTANDEN = ("besluitbrief.pdf", "bijlagen/kaart.pdf", "documenten/0001.pdf", "documenten/0002.pdf")
OPENBAAR = "documenten/0001.pdf"
"""The one document that the inventory calls wholly public."""


@cache
def draw_goed(pages: int = 1, label: str = "5.1.2.e") -> bytes:
    """Return a tagged Dutch PDF with a passage on each page that is really gone."""
    drawing = Drawing("De brug kost geld")
    for number in range(pages):
        if number:
            drawing.page_break()
        drawing.paragraph(f"De brug kost geld, zegt {{{{{label}|een medewerker}}}} in deze nota.")
    return drawing.save()


@cache
def draw_open(pages: int = 1) -> bytes:
    """Return a tagged Dutch PDF in which nothing was redacted."""
    drawing = Drawing("De brug kost geld")
    for number in range(pages):
        if number:
            drawing.page_break()
        drawing.paragraph("De brug kost geld, zegt de gemeente in deze nota.")
    return drawing.save()


@cache
def draw_lek(pages: int = 1) -> bytes:
    """Return ``draw_goed`` with one word on each page under a labelled box, and still in the file."""
    return cover(draw_goed(pages), "nota", "5.1.2.e")


def draw_kaal(data: bytes = b"") -> bytes:
    """Return a file, ``draw_open`` if none is given, with an empty black box below the text of its first page."""
    doc = pymupdf.open(stream=data or draw_open())
    doc[0].draw_rect((100, 300, 200, 315), color=None, fill=(0, 0, 0))
    return bytes(doc.tobytes(garbage=4, deflate=True, no_new_id=True))


class Wijziging(Protocol):
    """One change to a portal on disk."""

    def apply(self, root: Path) -> None: ...


def _plek(root: Path, bestand: str) -> Path:
    """Return where a file stands: ``/`` in front means from the portal's root, else from the publication."""
    return root / bestand[1:] if bestand.startswith("/") else root / PAD / bestand


@dataclass(frozen=True)
class Vervang:
    """Replace a piece of text that stands in a file exactly once."""

    bestand: str
    oud: str
    nieuw: str

    def apply(self, root: Path) -> None:
        plek = _plek(root, self.bestand)
        tekst = plek.read_bytes().decode()
        assert tekst.count(self.oud) == 1, f"{self.oud!r} stands {tekst.count(self.oud)} times in {plek.name}"
        plek.write_bytes(tekst.replace(self.oud, self.nieuw).encode())


@dataclass(frozen=True)
class Zet:
    """Write a file, with what is in it."""

    bestand: str
    inhoud: str | bytes = ""

    def apply(self, root: Path) -> None:
        plek = _plek(root, self.bestand)
        plek.parent.mkdir(parents=True, exist_ok=True)
        plek.write_bytes(self.inhoud.encode() if isinstance(self.inhoud, str) else self.inhoud)


@dataclass(frozen=True)
class Weg:
    """Take a file away."""

    bestand: str

    def apply(self, root: Path) -> None:
        _plek(root, self.bestand).unlink()


@dataclass(frozen=True)
class Hernoem:
    """Give a file or folder another name."""

    bestand: str
    nieuw: str

    def apply(self, root: Path) -> None:
        _plek(root, self.bestand).rename(_plek(root, self.nieuw))


@dataclass(frozen=True)
class Koppel:
    """Put a symbolic link to a file elsewhere in the place of a file."""

    bestand: str

    def apply(self, root: Path) -> None:
        plek = _plek(root, self.bestand)
        elders = root.parent / "elders"
        plek.rename(elders)
        plek.symlink_to(elders)


def yml(oud: str, nieuw: str) -> Vervang:
    """Change besluit.yml."""
    return Vervang("besluit.yml", oud, nieuw)


def csv(oud: str, nieuw: str) -> Vervang:
    """Change inventaris.csv."""
    return Vervang("inventaris.csv", oud, nieuw)


def mkdocs(oud: str, nieuw: str) -> Vervang:
    """Change mkdocs.yml."""
    return Vervang("/mkdocs.yml", oud, nieuw)


def make_portaal(map_: Path, *wijzigingen: Wijziging) -> Path:
    """Write the portal that is right into ``map_/portaal``, change it, and return its folder."""
    root = map_ / "portaal"
    Zet("/mkdocs.yml", (GOED / "mkdocs.yml").read_bytes()).apply(root)
    for naam in ("besluit.yml", "inventaris.csv"):
        Zet(naam, (GOED / naam).read_bytes()).apply(root)
    for naam in BESTANDEN:
        Zet(naam, draw_open() if naam == OPENBAAR else draw_goed()).apply(root)
    for wijziging in wijzigingen:
        wijziging.apply(root)
    return root


def check_portaal(map_: Path, *wijzigingen: Wijziging, vandaag: date = VANDAAG) -> Controle:
    """Make a portal with these changes and check it, as `woopub check` does."""
    return run_check(make_portaal(map_, *wijzigingen), vandaag=vandaag)


def find(map_: Path, *wijzigingen: Wijziging, vandaag: date = VANDAAG) -> tuple[Bevinding, ...]:
    """Return the findings on a portal with these changes, without what the gate found in a file and holds harmless:
    each PDF has leftovers of the program that made it."""
    alle = check_portaal(map_, *wijzigingen, vandaag=vandaag).oordeel.bevindingen
    return tuple(b for b in alle if not (b.code.startswith("LEK") and b.niveau is Niveau.INFO))


def codes(bevindingen: tuple[Bevinding, ...]) -> list[str]:
    """Return the codes of findings, in order."""
    return [bevinding.code for bevinding in bevindingen]


def blokkades(bevindingen: tuple[Bevinding, ...]) -> list[str]:
    """Return the codes of what blocks, in order."""
    return [b.code for b in bevindingen if b.niveau is Niveau.BLOKKADE and b.aanvaard is None]

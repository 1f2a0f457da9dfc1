# SPDX-License-Identifier: EUPL-1.2
"""A test letter's structure, from its ``brief.md``: headings, fixed blocks, list items, tables and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MAP = Path(__file__).parent
"""Where the letters stand: ``zichtbaar/NAAM`` and ``achtergehouden/NAAM``."""

PUNT = re.compile(r"(?P<inspring> *)(?P<teken>\d+[.)]|\(\d+\)|[a-z][.)]|-)\s+(?P<tekst>\S.*)")
AANHEF = re.compile(r"(Geachte?|Beste)\s")


class Bloksoort(StrEnum):
    """What a block of a letter is."""

    KOP = "kop"
    VAST = "vast"
    PUNT = "punt"
    TABEL = "tabel"
    ALINEA = "alinea"


@dataclass(frozen=True, slots=True)
class Blok:
    """One block: ``regels`` are its lines (a table's rows, with cells split by tabs), ``teken`` a list item's mark,
    ``niveau`` the depth of a heading (1, 2) or an item (0, 1)."""

    soort: Bloksoort
    regels: tuple[str, ...]
    teken: str = ""
    niveau: int = 0

    @property
    def tekst(self) -> str:
        """The block on one line."""
        return " ".join(self.regels)


def _tabel(regels: list[str]) -> Blok:
    rijen = [[cel.strip() for cel in regel.strip().strip("|").split("|")] for regel in regels]
    return Blok(Bloksoort.TABEL, tuple("\t".join(rij) for rij in rijen if set("".join(rij)) != {"-"}))


def _blokken(stuk: str) -> list[Blok]:
    """The blocks of one piece between empty lines: list items stand together in one piece."""
    regels = stuk.split("\n")
    if stuk.startswith("#"):
        diepte = len(stuk) - len(stuk.lstrip("#"))
        return [Blok(Bloksoort.KOP, (stuk[diepte:].strip(),), niveau=diepte - 1)]
    if all(regel.startswith("|") for regel in regels):
        return [_tabel(regels)]
    if regels[0].endswith("\\"):
        return [Blok(Bloksoort.VAST, tuple(regel.rstrip("\\") for regel in regels))]
    punten = [PUNT.fullmatch(regel) for regel in regels]
    if all(punten):
        return [
            Blok(Bloksoort.PUNT, (p["tekst"],), p["teken"], 1 if p["inspring"] else 0) for p in punten if p
        ]
    return [Blok(Bloksoort.ALINEA, (stuk,))]


def read_opbouw(map_: Path) -> tuple[Blok, ...]:
    """The blocks of the letter in this folder, in reading order."""
    tekst = (map_ / "brief.md").read_text("utf-8").strip("\n")
    return tuple(blok for stuk in re.split(r"\n{2,}", tekst) for blok in _blokken(stuk))


def aanhef_plaats(blokken: tuple[Blok, ...]) -> int:
    """Where the salutation stands; what comes before it is the letterhead."""
    for plaats, blok in enumerate(blokken):
        if AANHEF.match(blok.tekst):
            return plaats
    raise ValueError("een brief zonder aanhef")


def brieven(soort: str = "") -> list[Path]:
    """The folders of the letters, of one kind (``zichtbaar``, ``achtergehouden``) or of both."""
    soorten = (soort,) if soort else ("zichtbaar", "achtergehouden")
    return sorted(pad.parent for naam in soorten for pad in (MAP / naam).glob("*/verwacht.yml"))

# SPDX-License-Identifier: EUPL-1.2
"""Letters in a few lines, for the tests of how they are read: `# kop`, `1. punt`, `- punt`, else a paragraph."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from woopub.read.brief.delen import Briefdeel, Deelsoort, Inventarisdocument, Sectie
from woopub.read.brief.indeling.rubrieken import Rubriek
from woopub.read.brief.indeling.secties import rubriceer, split_secties

ROOT = Path(__file__).parents[3]
DEMO = ROOT / "besluiten" / "2024" / "img-datalekken"
BRIEF = ROOT / "tests" / "brieven" / "img-datalekken.txt"
SJABLOON = ROOT / "src" / "woopub" / "skeleton" / "besluit.yml"

_PUNT = re.compile(r"(?P<inspring> *)(?:(?P<nummer>\d+|[a-z])[.)]|-)\s+(?P<tekst>\S.*)")


def delen(tekst: str) -> tuple[Briefdeel, ...]:
    """The parts of a text, one on each line."""
    return tuple(_deel(regel) for regel in tekst.strip("\n").split("\n") if regel.strip())


def _deel(regel: str) -> Briefdeel:
    if regel.startswith("#"):
        diepte = len(regel) - len(regel.lstrip("#"))
        return Briefdeel(Deelsoort.KOP, regel[diepte:].strip(), niveau=diepte - 1)
    if punt := _PUNT.fullmatch(regel):
        return Briefdeel(Deelsoort.PUNT, punt["tekst"], punt["nummer"] or "", len(punt["inspring"]) // 2)
    return Briefdeel(Deelsoort.ALINEA, regel.strip(), regels=(regel.strip(),))


def secties(tekst: str) -> list[tuple[Sectie, Rubriek]]:
    """The sections of a text with what they are about."""
    return rubriceer(split_secties(delen(tekst)))


def demo_inventaris() -> tuple[Inventarisdocument, ...]:
    """The documents of the demonstration as a letter may speak of them."""
    with (DEMO / "inventaris.csv").open(encoding="utf-8", newline="") as bestand:
        return tuple(
            Inventarisdocument(rij["id"], rij["titel"], rij["datum"]) for rij in csv.DictReader(bestand)
        )

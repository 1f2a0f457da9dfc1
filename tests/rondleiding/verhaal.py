# SPDX-License-Identifier: EUPL-1.2
"""The walk of the manual, walked for real: from Excel, ZIP and letter to a checked publication.

``python -m tests.rondleiding.verhaal`` does it and draws what the terminal showed in content/hulp/rondleiding/.
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.rondleiding.scherm import BREED, draw_scherm
from tests.rondleiding.spullen import NAAM, NIEUW, draw_spullen

MAP = Path(__file__).parents[2] / "content" / "hulp" / "rondleiding"
ADRES = "2025/bomen-voorbeeldpark"
TITEL = "Besluit op Woo-verzoek over bomenkap in het Voorbeeldpark"
DATUM = "2025-06-16"
VANDAAG = "1750075200"
"""Seconds since 1970 of the day of the walk (SOURCE_DATE_EPOCH): 16 June 2025."""


@dataclass(frozen=True, slots=True)
class Stap:
    """One command of the walk: the name of its picture, what is typed, and the exit code that it gives."""

    naam: str
    opdracht: str
    code: int = 0


NEW = Stap(
    "new", f"woopub new {ADRES} --letter besluit.pdf --inventory inventaris.xlsx --documents documenten.zip"
)
CHECK = Stap("check", f"woopub check besluiten/{ADRES}")
BUILD = Stap("build", "woopub build")
IMPORT = Stap("import", f"woopub import {NIEUW} --to besluiten/{ADRES} --dry-run")


def walk(map_: Path) -> dict[str, str]:
    """Do the walk in an empty folder; returns the picture of each step by its name.

    Raises AssertionError where a command ends otherwise than the manual says.
    """
    portaal = map_ / "portaal"
    beelden: dict[str, str] = {}
    _run(Stap("init", "woopub init portaal --name Voorbeeld --url https://woo.voorbeeld.example/ "
                      "--email woo@voorbeeld.example"), map_)  # fmt: skip
    draw_spullen(portaal)
    for stap in (NEW, CHECK, BUILD, IMPORT):
        beelden[stap.naam] = draw_scherm(stap.opdracht, _run(stap, portaal))
        if stap is NEW:
            fill_in(portaal / "besluiten" / ADRES)
    return beelden


def fill_in(publicatie: Path) -> None:
    """Do what a clerk does after `new`: take a name out of the inventory, look at what is marked, and fill in what no
    letter tells."""
    inventaris = publicatie / "inventaris.csv"
    cellen = inventaris.read_text(encoding="utf-8")
    assert cellen.count(NAAM) == 1
    inventaris.write_text(cellen.replace(NAAM, "medewerker"), encoding="utf-8")
    besluit = publicatie / "besluit.yml"
    tekst = besluit.read_text(encoding="utf-8")
    assert tekst.count("# controleren") == 1
    for veld, waarde in {"titel": TITEL, "status": "gepubliceerd", "publicatiedatum": DATUM}.items():
        tekst, aantal = re.subn(rf"^{veld}:.*$", f"{veld}: {waarde}", tekst, count=1, flags=re.MULTILINE)
        assert aantal == 1, f"besluit.yml has no line for {veld}"
    besluit.write_text(tekst, encoding="utf-8")


def _run(stap: Stap, map_: Path) -> str:
    """Run a command on a terminal of BREED columns, as a person does; returns what it printed there."""
    meester, slaaf = pty.openpty()
    omgeving = os.environ | {
        "COLUMNS": str(BREED), "LINES": "50", "TERM": "xterm-256color", "SOURCE_DATE_EPOCH": VANDAAG,
    }  # fmt: skip
    woorden = stap.opdracht.split()[1:]
    with subprocess.Popen(
        [sys.executable, "-m", "woopub", *woorden],
        cwd=map_, env=omgeving, stdin=slaaf, stdout=slaaf, stderr=subprocess.DEVNULL,
    ) as proces:  # fmt: skip
        os.close(slaaf)
        uitvoer = _read_all(meester)
    os.close(meester)
    assert proces.returncode == stap.code, f"{stap.opdracht}: {proces.returncode}\n{uitvoer}"
    # Which command took how long says nothing to a reader, and differs each time.
    return re.sub(r"(?<=Gebouwd in )[\d,.]+", "4,0", uitvoer.replace("\r\n", "\n"))


def _read_all(handvat: int) -> str:
    """Read a terminal until the program at its other end is gone (Linux says so with an error)."""
    delen = []
    while True:
        try:
            deel = os.read(handvat, 65536)
        except OSError:
            break
        if not deel:
            break
        delen.append(deel)
    return b"".join(delen).decode()


def main() -> None:
    """Draw the pictures anew."""
    with TemporaryDirectory() as tijdelijk:
        beelden = walk(Path(tijdelijk))
    shutil.rmtree(MAP, ignore_errors=True)
    MAP.mkdir(parents=True)
    for naam, svg in beelden.items():
        (MAP / f"{naam}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()

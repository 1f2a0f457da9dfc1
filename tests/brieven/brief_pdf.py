# SPDX-License-Identifier: EUPL-1.2
"""Draws a test letter as a PDF, as authorities send them: a letterhead, maybe with a column of details at the right,
running headers and footers, words broken at the end of a line, tables without lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import pymupdf

from tests.brieven.opbouw import Blok, Bloksoort, aanhef_plaats
from tests.brieven.stijl import Stijl

BREED, HOOG = 595.0, 842.0
"""A4 in points."""
LINKS, BOVEN, ONDER = 70.0, 70.0, 770.0
KOLOM = 430.0
"""Where the column at the right begins, in points from the left."""
RECHTS = re.compile(
    r"(Ministerie van|(Ons |Uw )?[Kk]enmerk|Contactpersoon|Inlichtingen|Bezoekadres|Directie|Bijlage"
    r"|(Onze|Uw) referentie|Turfmarkt|Bij beantwoording|De Nederlandsche Bank|Van$)"
)
BREEKPUNT = re.compile(r"(?<=[aeiou])(?=[bdfgklmnprstvz][aeiou])")


@dataclass
class _Pen:
    """Where the next line comes, on which page."""

    pdf: Any
    stijl: Stijl
    breedte: float
    loopkop: tuple[str, ...]
    y: float = BOVEN
    pagina: Any = None
    letters: dict[str, Any] = field(default_factory=dict)

    def letter(self, vet: bool) -> Any:
        naam = {"helv": "hebo", "tiro": "tibo"}[self.stijl.letter] if vet else self.stijl.letter
        return self.letters.setdefault(naam, pymupdf.Font(naam))

    @property
    def stap(self) -> float:
        return self.stijl.corps * 1.3

    def nieuwe_pagina(self) -> None:
        eerste = self.pagina is None
        self.pagina = self.pdf.new_page(width=BREED, height=HOOG)
        self.y = BOVEN
        if not eerste and self.loopkop:
            x = KOLOM if self.stijl.zijkolom else LINKS
            for plaats, regel in enumerate(self.loopkop):
                self.zet(x, 40 + plaats * self.stap, regel)
            if not self.stijl.zijkolom:
                self.y = max(BOVEN, 60 + len(self.loopkop) * self.stap)

    def zet(self, x: float, y: float, tekst: str, vet: bool = False) -> None:
        """Write a line at a place of the page."""
        schrijver = pymupdf.TextWriter(self.pagina.rect)
        schrijver.append((x, y), tekst, font=self.letter(vet), fontsize=self.stijl.corps)
        schrijver.write_text(self.pagina)

    def regel(self, tekst: str, x: float = LINKS, vet: bool = False) -> None:
        """Write the next line, on a new page where this one is full."""
        if self.y + self.stap > ONDER:
            self.nieuwe_pagina()
        self.y += self.stap
        if tekst:
            self.zet(x, self.y, tekst, vet)

    def wit(self) -> None:
        """Half a line of white between two blocks."""
        self.y += self.stap * 0.6


def _splits(woord: str, past: Any) -> tuple[str, str] | None:
    """A long word in two, with a hyphen, so that the first part fits: not where it has a hyphen or sign of its own."""
    if len(woord) < 10 or not woord.rstrip(".,;:").isalpha():
        return None
    for punt in reversed([m.start() for m in BREEKPUNT.finditer(woord)]):
        if 3 <= punt <= len(woord) - 4 and past(woord[:punt] + "-"):
            return woord[:punt] + "-", woord[punt:]
    return None


def _regels(tekst: str, breedte: float, stijl: Stijl, letter: Any) -> list[str]:
    """The text in lines that fit the width (points)."""
    regels: list[str] = []
    nu = ""
    for woord in tekst.split():
        while True:
            proef = f"{nu} {woord}".strip()
            if letter.text_length(proef, stijl.corps) <= breedte or not nu:
                nu = proef
                break
            begin = nu

            def past(stuk: str, begin: str = begin) -> bool:
                return bool(letter.text_length(f"{begin} {stuk}", stijl.corps) <= breedte)

            delen = _splits(woord, past) if stijl.afbreken else None
            if delen:
                regels.append(f"{nu} {delen[0]}")
                nu, woord = "", delen[1]
            else:
                regels.append(nu)
                nu = ""
    return [*regels, nu]


def _alinea(pen: _Pen, tekst: str, teken: str = "", niveau: int = 0, vet: bool = False) -> None:
    inspring = 18.0 * (niveau + 1) if teken else 0.0
    for plaats, regel in enumerate(_regels(tekst, pen.breedte - inspring, pen.stijl, pen.letter(vet))):
        pen.regel(regel, LINKS + inspring, vet)
        if teken and not plaats:
            pen.zet(LINKS + inspring - 16, pen.y, "•" if teken == "-" else teken)


def _vast(pen: _Pen, blok: Blok) -> None:
    """Lines as they stand; wide gaps in a line become places on the page."""
    for regel in blok.regels:
        if pen.y + pen.stap > ONDER:
            pen.nieuwe_pagina()
        pen.y += pen.stap
        for stuk in re.finditer(r"\S+(?: \S+)*", regel):
            pen.zet(LINKS + stuk.start() * pen.stijl.corps * 0.5, pen.y, stuk.group())


def _tabel(pen: _Pen, blok: Blok) -> None:
    rijen = [regel.split("\t") for regel in blok.regels]
    breedten = [max(len(rij[k]) for rij in rijen) + 2 for k in range(len(rijen[0]))]
    schaal = min(pen.stijl.corps * 0.55, (BREED - 2 * LINKS) / sum(breedten))
    for rij in rijen:
        pen.regel("")
        x = LINKS
        for cel, breedte in zip(rij, breedten, strict=True):
            if cel:
                pen.zet(x, pen.y, cel)
            x += breedte * schaal


def _briefhoofd(pen: _Pen, blokken: tuple[Blok, ...]) -> None:
    """The letterhead; details go to the column at the right where the style has one."""
    rechts = BOVEN + pen.stap
    for blok in blokken:
        if pen.stijl.zijkolom and RECHTS.match(blok.regels[0]):
            for regel in blok.regels:
                rechts += pen.stap
                pen.zet(KOLOM, rechts, regel)
            rechts += pen.stap * 0.6
        else:
            _vast(pen, blok)
            pen.wit()
    pen.y = max(pen.y, rechts) if pen.stijl.zijkolom and rechts > 500 else pen.y


def _lichaam(pen: _Pen, blokken: tuple[Blok, ...]) -> None:
    for plaats, blok in enumerate(blokken):
        if blok.soort is Bloksoort.KOP:
            if pen.y + 3 * pen.stap > ONDER:
                pen.nieuwe_pagina()
            _alinea(pen, blok.tekst, vet=True)
        elif blok.soort is Bloksoort.TABEL:
            _tabel(pen, blok)
        elif blok.soort is Bloksoort.VAST:
            _vast(pen, blok)
        else:
            _alinea(pen, blok.tekst, blok.teken, blok.niveau)
        volgende = blokken[plaats + 1 : plaats + 2]
        if blok.soort is not Bloksoort.KOP and not (
            blok.teken and volgende and volgende[0].soort is Bloksoort.PUNT
        ):
            pen.wit()


def draw_pdf(blokken: tuple[Blok, ...], stijl: Stijl, loopkop: tuple[str, ...] = ()) -> bytes:
    """The letter as the bytes of a PDF; ``loopkop`` are the lines above every page but the first."""
    with pymupdf.open() as pdf:
        breedte = (KOLOM - 20 if stijl.zijkolom else BREED - LINKS) - LINKS
        pen = _Pen(pdf, stijl, breedte, loopkop)
        pen.nieuwe_pagina()
        plaats = aanhef_plaats(blokken)
        _briefhoofd(pen, blokken[:plaats])
        pen.wit()
        _lichaam(pen, blokken[plaats:])
        aantal = len(pdf)
        for nummer, pagina in enumerate(pdf, 1):
            pen.pagina = pagina
            pen.zet(KOLOM if stijl.zijkolom else LINKS, 805, stijl.voet.format(n=nummer, t=aantal))
        return bytes(pdf.tobytes(garbage=3, deflate=True, no_new_id=True))

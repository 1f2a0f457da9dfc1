# SPDX-License-Identifier: EUPL-1.2
"""Draws the examples in the manual, one for each leak: what a reader sees, and what is in the file.

``python -m tests.voorbeelden`` writes them to content/hulp/voorbeelden/. Names in them are made up, and look it.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

MAP = Path(__file__).parents[1] / "content" / "hulp" / "voorbeelden"
NAAM = "N. Voorbeeld"
BREED, HOOG = 640, 176
REGEL, LETTER = 26, 15
"""Height of a line of text and of its letters, in pixels."""

Tekening = Callable[[], tuple[str, str]]
VOORBEELDEN: dict[str, Tekening] = {}


def voorbeeld(code: str) -> Callable[[Tekening], Tekening]:
    """Register a function that draws both halves of the example for a code: seen, and recovered."""

    def register(teken: Tekening) -> Tekening:
        VOORBEELDEN[code] = teken
        return teken

    return register


# --- what is drawn on a half: x from 0 to 290, lines counted from 0


def tekst(
    regel: int, woorden: str, x: int = 0, kleur: str = "#1a1a1a", vet: bool = False, maat: int = LETTER
) -> str:
    """A line of text."""
    gewicht = ' font-weight="700"' if vet else ""
    plek = f'x="{x}" y="{regel * REGEL + LETTER}" font-size="{maat}"'
    return f'<text {plek} fill="{kleur}"{gewicht}>{escape(woorden)}</text>'


def vlak(
    regel: int,
    x: int,
    breed: int,
    label: str = "5.1.2.e",
    kleur: str = "#111",
    dekking: float = 1,
    hoog: int = 20,
) -> str:
    """A box over a part of a line, with its label."""
    y = regel * REGEL
    wit = tekst(regel, label, x + 8, "#fff", maat=12) if label else ""
    return f'<rect x="{x}" y="{y}" width="{breed}" height="{hoog}" fill="{kleur}" fill-opacity="{dekking}"/>{wit}'


def lek(regel: int, woorden: str, x: int = 0) -> str:
    """A line that was recovered: marked, so that it is not told by its colour alone."""
    breed = round(len(woorden) * LETTER * 0.56) + 8
    return (
        f'<rect x="{x - 4}" y="{regel * REGEL - 2}" width="{breed}" height="22" fill="#ffe9e6" stroke="#b3261e"/>'
        + tekst(regel, woorden, x, "#7d120c", vet=True)
    )


def brief() -> str:
    """The start of a letter."""
    return tekst(0, "Gesprek met", 0) + tekst(1, "over de dijk bij het dorp.")


def gelakt() -> str:
    """A letter in which the name is under a box."""
    return brief() + vlak(0, 96, 110)


def kop(woorden: str) -> str:
    """A small heading, such as that of a window of a reader."""
    return tekst(0, woorden, 0, "#4a4a4a", vet=True, maat=13)


@voorbeeld("LEK001")
def onder_een_vlak() -> tuple[str, str]:
    return gelakt(), kop("Selecteren en kopiëren:") + lek(1, f"Gesprek met {NAAM}", 4)


@voorbeeld("LEK002")
def niet_toegepast() -> tuple[str, str]:
    kader = '<rect x="94" y="0" width="112" height="21" fill="none" stroke="#b3261e" stroke-width="2"/>'
    return brief() + tekst(0, NAAM, 98) + kader, kop("Pas na 'toepassen':") + tekst(1, "Gesprek met") + vlak(
        1, 96, 110
    )


@voorbeeld("LEK003")
def zelfde_kleur() -> tuple[str, str]:
    return brief(), kop("Alles selecteren (Ctrl+A):") + tekst(1, "Gesprek met") + lek(1, NAAM, 98)


@voorbeeld("LEK004")
def onzichtbaar() -> tuple[str, str]:
    scan = '<rect x="-8" y="-8" width="286" height="72" fill="#f1efe8" stroke="#bbb"/>'
    return scan + gelakt() + tekst(3, "een scan met tekstherkenning", 0, "#4a4a4a", maat=12), (
        kop("De tekst die bij de scan hoort:") + lek(1, f"Gesprek met {NAAM}", 4)
    )


@voorbeeld("LEK005")
def buiten_de_pagina() -> tuple[str, str]:
    rand = '<line x1="150" y1="-10" x2="150" y2="110" stroke="#1a1a1a" stroke-dasharray="5 4"/>'
    return tekst(0, "Melder:") + tekst(1, "Datum: 3 mei") + rand, (
        tekst(0, "Melder:")
        + tekst(1, "Datum: 3 mei")
        + rand
        + lek(0, NAAM, 160)
        + tekst(3, "rand van de pagina", 22, maat=12)
    )


@voorbeeld("LEK006")
def verborgen_laag() -> tuple[str, str]:
    uit, aan = "☐", "☑"
    return brief() + tekst(3, f"{uit} laag 'Notities'", 0, "#4a4a4a"), (
        brief() + tekst(3, f"{aan} laag 'Notities'", 0, "#4a4a4a") + lek(4, f"{NAAM} belt terug", 4)
    )


@voorbeeld("LEK007")
def bedekt_te_weinig() -> tuple[str, str]:
    half = '<rect x="94" y="9" width="112" height="12" fill="#111"/>'
    return brief() + tekst(0, NAAM, 98) + half, kop("Te lezen en te kopiëren:") + lek(1, NAAM, 4)


@voorbeeld("LEK008")
def beeld_onder_vlak() -> tuple[str, str]:
    krabbel = "M8 70 q14 -34 26 -4 t24 -8 q10 -22 22 2 t40 -6"
    lijn = f'<path d="{krabbel}" fill="none" stroke="#123a8c" stroke-width="3"/>'
    boven = tekst(0, "Met vriendelijke groet,")
    vlak_ = '<rect x="0" y="32" width="140" height="50" fill="#111"/>' + tekst(
        2, "5.1.2.e", 10, "#fff", maat=12
    )
    return boven + lijn + vlak_, kop("De afbeelding uit het bestand:") + lijn


@voorbeeld("LEK009")
def opmerking() -> tuple[str, str]:
    icoon = '<rect x="212" y="0" width="18" height="18" fill="#ffd54a" stroke="#7a5b00"/>'
    return gelakt() + icoon, kop("De opmerking:") + lek(1, f"Naam van {NAAM} moet weg", 4)


@voorbeeld("LEK010")
def formulierveld() -> tuple[str, str]:
    veld = '<rect x="70" y="0" width="140" height="22" fill="#fff" stroke="#555"/>'
    return tekst(0, "Melder:") + veld, kop("De waarde van het veld:") + lek(1, NAAM, 4)


@voorbeeld("LEK011")
def koppeling() -> tuple[str, str]:
    return gelakt(), kop("Het adres achter het vlak:") + lek(1, "mailto:n.voorbeeld@post.example", 4)


@voorbeeld("LEK012")
def eigenschappen() -> tuple[str, str]:
    return gelakt(), kop("Bestand, Eigenschappen:") + tekst(1, "Titel:") + lek(1, f"Brief {NAAM}", 60) + (
        tekst(2, "Maker:") + lek(2, "M. Voorbeeldambtenaar", 60)
    )


@voorbeeld("LEK013")
def bladwijzer() -> tuple[str, str]:
    return gelakt(), kop("Het venster met bladwijzers:") + tekst(1, "▸ Inleiding") + lek(
        2, f"▸ Gesprek {NAAM}", 4
    )


@voorbeeld("LEK014")
def vervangende_tekst() -> tuple[str, str]:
    return gelakt(), kop("Voorleessoftware leest:") + lek(1, f"Gesprek met {NAAM}", 4)


@voorbeeld("LEK015")
def bijlage() -> tuple[str, str]:
    return gelakt(), kop("Het venster met bijlagen:") + lek(1, "brief-ongelakt.docx", 4)


@voorbeeld("LEK016")
def script() -> tuple[str, str]:
    return gelakt(), kop("Het script in het bestand:") + lek(1, f'if (melder == "{NAAM}")', 4)


@voorbeeld("LEK017")
def miniatuur() -> tuple[str, str]:
    klein = '<rect x="0" y="26" width="120" height="84" fill="#fff" stroke="#555"/>'
    return gelakt(), kop("Het venster met miniaturen:") + klein + lek(2, NAAM, 8)


@voorbeeld("LEK018")
def eerdere_versie() -> tuple[str, str]:
    return gelakt(), kop("De versie van voor het lakken:") + tekst(1, "Gesprek met") + lek(1, NAAM, 98)


@voorbeeld("LEK019")
def achtergebleven() -> tuple[str, str]:
    return gelakt(), kop("Onderdeel dat nergens bij hoort:") + lek(1, f"Verslag van {NAAM}", 4)


@voorbeeld("LEK020")
def andere_letters() -> tuple[str, str]:
    return tekst(0, "Gesprek met XXXXXXXXX") + tekst(1, "over de dijk."), (
        kop("Kopiëren en plakken:") + lek(1, f"Gesprek met {NAAM}", 4)
    )


@voorbeeld("LEK021")
def breedte() -> tuple[str, str]:
    maat = '<path d="M96 34 h110 M96 28 v12 M206 28 v12" stroke="#b3261e" fill="none" stroke-width="2"/>'
    return gelakt(), tekst(0, "Gesprek met") + vlak(0, 96, 110) + maat + tekst(2, f"past precies: {NAAM}?", 0)


@voorbeeld("LEK022")
def gegevens_in_foto() -> tuple[str, str]:
    huis = '<path d="M10 60 v60 h80 v-60 l-40 -34 z" fill="#d9e6f2" stroke="#34506b" stroke-width="2"/>'
    return huis, kop("Gegevens in de foto:") + lek(1, "Plaats: 52.00 N, 5.00 O", 4) + lek(
        2, "Toestel: Voorbeeld 1", 4
    )


@voorbeeld("LEK023")
def geblokt() -> tuple[str, str]:
    grijs = "".join(
        f'<rect x="{96 + 11 * x}" y="{10 * y}" width="11" height="10" fill="#{tint}"/>'
        for y, rij in enumerate(("7b5a9c6d8a", "9d6b7c5a8c"))
        for x, tint in enumerate(3 * teken for teken in rij)
    )
    return brief() + grijs, brief() + grijs + tekst(2, "met rekenwerk soms te raden", 0, "#7d120c", vet=True)


@voorbeeld("LEK024")
def ander_bestand() -> tuple[str, str]:
    def blad(*cellen: str) -> str:
        return "".join(
            f'<rect x="{70 * n}" y="26" width="70" height="24" fill="none" stroke="#999"/>{tekst(1, cel, 70 * n + 6)}'
            for n, cel in enumerate(cellen)
        )

    return kop("Kolommen A en C:") + blad("3 mei", "€ 250"), (
        kop("Kolom B was verborgen:") + blad("3 mei", "", "€ 250") + lek(1, "N. V.", 78)
    )


def teken_voorbeeld(code: str) -> str:
    """Return the picture for a code as SVG: left what a reader sees, right what is in the file."""
    links, rechts = VOORBEELDEN[code]()
    helften = "".join(
        f'<g transform="translate({x} 0)"><rect width="300" height="{HOOG - 8}" x="4" y="4" rx="6" fill="#fff" '
        f'stroke="#8a8a8a"/><text x="20" y="28" font-size="13" fill="#4a4a4a">{titel}</text>'
        f'<g transform="translate(20 52)">{inhoud}</g></g>'
        for x, titel, inhoud in (
            (0, "Wat lezers zien", links),
            (BREED // 2, "Wat er in het bestand zit", rechts),
        )
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREED} {HOOG}" width="{BREED}" height="{HOOG}" '
        f'font-family="Arial, Helvetica, sans-serif">{helften}</svg>\n'
    )


if __name__ == "__main__":
    MAP.mkdir(exist_ok=True)
    for code in VOORBEELDEN:
        (MAP / f"{code.lower()}.svg").write_text(teken_voorbeeld(code), encoding="utf-8")

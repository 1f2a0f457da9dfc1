# SPDX-License-Identifier: EUPL-1.2
"""Law texts as letters print them, with slips put in: numbered, wrapped, over pages, with headers and footers."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from woopub.law.redacties import tekstdelen
from woopub.law.teksten import WET_IDS, Artikelversie, Lid, artikel_op, artikelen

DAG = date(2026, 9, 15)
"""A day on which the newest wording of nearly every article is surely held."""
PROZA = (
    "Geachte mevrouw Voorbeeld,",
    "U heeft ons gevraagd om documenten over de geluidsmetingen langs de Dorpsstraat. Hier leest u ons besluit.",
    "Wij hebben uw verzoek getoetst aan de Wet open overheid. De relevante artikelen staan in de bijlage.",
)
SLOT = "Dit is een VOORBEELD van een brief."
EXTRA = ("volstrekt", "echter", "wellicht", "schriftelijke", "voortaan", "Enieder")


def versies(dag: date = DAG) -> list[Artikelversie]:
    """Every article held, as on a day."""
    alle = (artikel_op(wet, artikel.nummer, dag) for wet in WET_IDS for artikel in artikelen(wet))
    return [versie for versie in alle if versie]


def stukken_van(lid: Lid, versie: Artikelversie, nummers: bool) -> list[list[str]]:
    """The paragraphs of a lid, each as words, with the number or letter first."""
    alineas = []
    for plek, (onderdeel, tekst) in enumerate(tekstdelen(lid)):
        merk = onderdeel.split(" ")[-1] or (lid.nummer or "" if plek == 0 else "")
        alineas.append([*([f"{merk}."] if merk and nummers else []), *tekst.split()])
    return alineas


@dataclass
class Opmaak:
    """How a letter is set: characters per line, lines per page, and what stands at the edges of a page."""

    breedte: int = 80
    hoogte: int = 30
    kop: str = "Gemeente Voorbeeldstad"
    voet: str = "Pagina {nummer} van {aantal}"
    afbreken: bool = True
    nummers: bool = True


def zet(alineas: Sequence[Sequence[str]], opmaak: Opmaak, kans: random.Random) -> list[str]:
    """Set paragraphs on pages: lines are broken anywhere, words at the end of a line sometimes too."""
    regels: list[str] = []
    for alinea in alineas:
        regel = ""
        for woord in alinea:
            if regel and len(regel) + 1 + len(woord) > opmaak.breedte:
                letters = re.fullmatch(r"[a-z]{9,}[.,;:]?", woord)
                if opmaak.afbreken and letters and woord not in EXTRA and kans.random() < 0.5:
                    knip = kans.randint(3, len(woord) - 4)
                    regels.append(f"{regel} {woord[:knip]}-")
                    regel = woord[knip:]
                    continue
                regels.append(regel)
                regel = woord
            else:
                regel = f"{regel} {woord}" if regel else woord
        regels.append(regel)
    bladen = [regels[begin : begin + opmaak.hoogte] for begin in range(0, len(regels), opmaak.hoogte)]
    return [
        "\n".join(filter(None, (opmaak.kop, *blad, opmaak.voet.format(nummer=nummer, aantal=len(bladen)))))
        for nummer, blad in enumerate(bladen, 1)
    ]


@dataclass
class Annex:
    """The paragraphs of a letter with the law in an annex; `wetalineas` are those of the law."""

    alineas: list[list[str]]
    wetalineas: list[int] = field(default_factory=list)


def make_annex(gekozen: Sequence[Artikelversie], opmaak: Opmaak) -> Annex:
    """A letter that prints articles whole, under their headings."""
    annex = Annex([tekst.split() for tekst in PROZA])
    annex.alineas.append(["Bijlage:", "relevante", "artikelen"])
    for versie in gekozen:
        annex.alineas.append(f"Artikel {versie.artikel.nummer} {versie.artikel.titel or ''}".split())
        for lid in versie.leden:
            for alinea in stukken_van(lid, versie, opmaak.nummers):
                annex.wetalineas.append(len(annex.alineas))
                annex.alineas.append(alinea)
    annex.alineas.append(SLOT.split())
    return annex


def plekken(annex: Annex, lang: int) -> list[tuple[int, int]]:
    """Every (paragraph, word) of the law where a slip may be put: in paragraphs of `lang` words or more."""
    gevonden = []
    for nummer in annex.wetalineas:
        alinea = annex.alineas[nummer]
        begin = 1 if re.fullmatch(r"(?:\d+|[a-z]+)\.", alinea[0]) else 0
        if len(alinea) - begin >= lang:
            gevonden += [(nummer, plek) for plek in range(begin, len(alinea))]
    return gevonden


def kern(woord: str) -> str:
    """A word without the punctuation around it."""
    return re.sub(r"^\W+|\W+$", "", woord)


def vervang(alinea: list[str], plek: int, nieuw: str) -> tuple[str, str]:
    """Put another word in the place of one."""
    oud = kern(alinea[plek])
    alinea[plek] = alinea[plek].replace(oud, nieuw, 1)
    return nieuw, oud


def laat_weg(alinea: list[str], plek: int, _nieuw: str) -> tuple[str, str]:
    """Leave a word out; the punctuation stays with the word before it."""
    weg = alinea.pop(plek)
    if weg[-1] in ".;:" and plek:
        alinea[plek - 1] += weg[-1]
    return "", kern(weg)


def voeg_toe(alinea: list[str], plek: int, nieuw: str) -> tuple[str, str]:
    """Put a word in front of one."""
    alinea.insert(plek, nieuw)
    return nieuw, ""


FOUTEN: tuple[Callable[[list[str], int, str], tuple[str, str]], ...] = (vervang, laat_weg, voeg_toe)

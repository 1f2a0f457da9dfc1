# SPDX-License-Identifier: EUPL-1.2
"""How cells of a workbook look, as far as it decides whether anybody sees what is in them."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from .pakket import Pakket, kaal

_WIT = "wit"


@dataclass(frozen=True, slots=True)
class Celstijl:
    """One style of cells: the colour of letters and paper (``wit`` for both where nothing is said), and which parts
    its number format hides."""

    letters: str = "zwart"
    papier: str = _WIT
    verbergt_getal: bool = False
    verbergt_tekst: bool = False

    def zichtbaar(self, is_tekst: bool) -> bool:
        """Whether a cell of this style shows what is in it."""
        return self.letters != self.papier and not (self.verbergt_tekst if is_tekst else self.verbergt_getal)


OPEN = Celstijl()
"""A cell that shows what it holds."""


def read_celstijlen(pakket: Pakket) -> list[Celstijl]:
    """Return the styles in the order in which cells refer to them."""
    boom = pakket.xml("xl/styles.xml")
    if boom is None:
        return []
    groepen = {kaal(groep.tag): list(groep) for groep in boom}
    letters = [_letters(font) for font in groepen.get("fonts", [])]
    papier = [_papier(vulling) for vulling in groepen.get("fills", [])]
    formaten = {f.get("numFmtId", ""): f.get("formatCode", "") for f in groepen.get("numFmts", [])}
    return [
        Celstijl(
            _op_plek(letters, xf.get("fontId"), OPEN.letters),
            _op_plek(papier, xf.get("fillId"), OPEN.papier),
            *_verbergt(formaten.get(xf.get("numFmtId", ""), "")),
        )
        for xf in groepen.get("cellXfs", [])
    ]


def _op_plek(rij: list[str], plek: str | None, anders: str) -> str:
    return rij[int(plek)] if plek and plek.isdigit() and int(plek) < len(rij) else anders


def _letters(font: ET.Element) -> str:
    kleur = next((kind for kind in font if kaal(kind.tag) == "color"), None)
    return _kleur(kleur) or OPEN.letters


def _papier(vulling: ET.Element) -> str:
    patroon = next((kind for kind in vulling if kaal(kind.tag) == "patternFill"), None)
    if patroon is None:
        return "verloop"
    soort = patroon.get("patternType", "none")
    if soort == "none":
        return _WIT
    kleur = next((kind for kind in patroon if kaal(kind.tag) == "fgColor"), None)
    return (_kleur(kleur) or "zwart") if soort == "solid" else "patroon"


def _kleur(kleur: ET.Element | None) -> str:
    """Return a colour in a form in which two can be compared; '' where none is given."""
    if kleur is None:
        return ""
    if rgb := kleur.get("rgb"):
        return _WIT if rgb[-6:].upper() == "FFFFFF" else rgb[-6:].upper()
    if thema := kleur.get("theme"):
        # The first colour of a theme is that of the paper.
        tint = kleur.get("tint", "0")
        return _WIT if thema == "0" and float(tint) == 0 else f"thema {thema} {tint}"
    if nummer := kleur.get("indexed"):
        return {"1": _WIT, "9": _WIT, "65": _WIT, "0": "zwart", "8": "zwart", "64": "zwart"}.get(
            nummer, f"kleur {nummer}"
        )
    return ""


def _verbergt(formaat: str) -> tuple[bool, bool]:
    """Return whether a number format hides numbers and texts: ``;;;`` shows nothing at all."""
    delen = formaat.split(";")
    if len(delen) < 2:
        return False, False
    return not any(deel.strip() for deel in delen[:3]), len(delen) > 3 and not delen[3].strip()

# SPDX-License-Identifier: EUPL-1.2
"""Excel workbooks (ECMA-376 part 1, 18): which sheets there are, the texts that they share, and the formats of numbers.

Read here, and not by a library, because what a clerk sees takes more than values: hidden rows, formats, formulas
without a result. And a cell at the far end of an empty sheet must not cost the memory of all that lie before it.
"""

from __future__ import annotations

from .blad import Werkblad
from .bouw import Bladbouw, Telling
from .getalvorm import INGEBOUWD, Getalvorm
from .pakket import Pakket, is_aan, kaal, kenmerk, maak_lezer
from .weigering import MAX_BLADEN, MAX_CELLEN, MAX_STUKKEN, Geweigerd, te_groot
from .xlsx_blad import Omgeving, Xlsxblad, ontsnap


def read_xlsx(pakket: Pakket, werkmap: str) -> tuple[Werkblad, ...]:
    """Read all sheets of cells; ``werkmap`` is the part that is the workbook. Raises Geweigerd, expat.ExpatError."""
    boom = pakket.boom(werkmap)
    relaties = pakket.relaties(werkmap)
    eigenschappen = next((e for e in boom.iter() if kaal(e.tag) == "workbookPr"), None)
    rekenen = next((e for e in boom.iter() if kaal(e.tag) == "calcPr"), None)
    telling = Telling()
    omgeving = Omgeving(
        teksten=_read_teksten(pakket, _vind(relaties, "sharedStrings"), telling),
        vormen=_read_vormen(pakket, _vind(relaties, "styles")),
        date1904=eigenschappen is not None and is_aan(eigenschappen.get("date1904")),
        onberekend=rekenen is not None and is_aan(rekenen.get("fullCalcOnLoad")),
    )
    bladen = []
    for blad in (e for e in boom.iter() if kaal(e.tag) == "sheet"):
        soort, deel = relaties.get(kenmerk(blad, "id") or "", ("", ""))
        if soort != "worksheet":
            continue
        bouw = Bladbouw(telling)
        Xlsxblad(omgeving, bouw, telling).lees(pakket, deel)
        verborgen = (blad.get("state") or "visible") != "visible"
        bladen.append(bouw.werkblad(blad.get("name", ""), verborgen))
        if len(bladen) > MAX_BLADEN:
            raise te_groot()
    if not bladen:
        raise Geweigerd("In dit bestand zit geen werkblad met cellen.")
    return tuple(bladen)


def _vind(relaties: dict[str, tuple[str, str]], gezocht: str) -> str:
    return next((deel for soort, deel in relaties.values() if soort == gezocht), "")


def _read_vormen(pakket: Pakket, deel: str) -> list[Getalvorm]:
    """Return the number format of each style of cells, in the order in which cells refer to them."""
    if deel not in pakket:
        return []
    groepen = {kaal(groep.tag): list(groep) for groep in pakket.boom(deel)}
    codes = {str(nummer): code for nummer, code in INGEBOUWD.items()}
    codes |= {f.get("numFmtId", ""): f.get("formatCode", "") for f in groepen.get("numFmts", [])}
    vormen: dict[str, Getalvorm] = {}
    uit = []
    for stijl in groepen.get("cellXfs", []):
        code = codes.get(stijl.get("numFmtId", "0"), "General")
        uit.append(vormen.setdefault(code, Getalvorm(code)))
    return uit


class _Teksten:
    """Reads the table of texts that cells refer to: rich text as plain, without what is spoken beside it."""

    def __init__(self, telling: Telling) -> None:
        self.teksten: list[str] = []
        self._telling = telling
        self._delen: list[str] = []
        self._diep_uitspraak = 0
        self._in_tekst = False

    def begin(self, tag: str, _: dict[str, str]) -> None:
        naam = tag.rpartition(":")[2]
        if naam == "t":
            self._in_tekst = not self._diep_uitspraak
        elif naam == "rPh":
            self._diep_uitspraak += 1

    def eind(self, tag: str) -> None:
        naam = tag.rpartition(":")[2]
        if naam == "t":
            self._in_tekst = False
        elif naam == "rPh":
            self._diep_uitspraak -= 1
        elif naam == "si":
            self.teksten.append(self._telling.deel(ontsnap("".join(self._delen))))
            self._delen.clear()
            if len(self.teksten) > MAX_CELLEN:
                raise te_groot()

    def letters(self, tekst: str) -> None:
        if self._in_tekst:
            if len(self._delen) > MAX_STUKKEN:
                raise te_groot()
            self._delen.append(tekst)


def _read_teksten(pakket: Pakket, deel: str, telling: Telling) -> list[str]:
    if not deel:
        return []
    lezer = maak_lezer()
    teksten = _Teksten(telling)
    lezer.StartElementHandler = teksten.begin
    lezer.EndElementHandler = teksten.eind
    lezer.CharacterDataHandler = teksten.letters
    pakket.ontleed(deel, lezer)
    return teksten.teksten

# SPDX-License-Identifier: EUPL-1.2
"""What a paragraph of a docx has from its styles and numbering: the number that Word prints, heading level, bold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .merken import Merk, Merksoort, read_merk

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KOPSTIJL = re.compile(
    r"(?:heading|kop|titel|title|kopje|paragraafkop|subtitle)\s*(?P<niveau>\d)?", re.IGNORECASE
)
_ROMEINS = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MAX_STIJLEN = 20
_GETYPT = re.compile(
    r"(?:[•●○▪■·–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[A-Z][.)]|[IVX]{1,4}[.)])\s"
)


def waarde(element: Any) -> str | None:
    """Return the ``w:val`` of an element, None where it has none."""
    gevonden = element.get(f"{W}val")
    return str(gevonden) if gevonden is not None else None


class Nummering:
    """Counts the automatic numbers of a document while its paragraphs go by in order."""

    def __init__(self, document: Any) -> None:
        self._stijlen: dict[str, Any] = {
            stijl.get(f"{W}styleId"): stijl for stijl in document.styles.element.iter(f"{W}style")
        }
        self._standaard = next(
            (
                sleutel
                for sleutel, stijl in self._stijlen.items()
                if stijl.get(f"{W}default") in ("1", "true") and stijl.get(f"{W}type") == "paragraph"
            ),
            "",
        )
        self._lijsten = _lees_lijsten(document)
        self._tellers: dict[tuple[str, int], int] = {}

    def merk(self, alinea: Any) -> tuple[Merk | None, float | None]:
        """Return the mark that Word prints before a paragraph, and its depth as an indent; None, None for none."""
        nummer, niveau = self._numpr(alinea)
        if nummer is None or nummer == "0" or nummer not in self._lijsten:
            return None, None
        abstract, niveaus = self._lijsten[nummer]
        niveau = niveau or 0
        vorm, tekst, begin = niveaus.get(niveau, ("bullet", "", 1))
        self._tellers[abstract, niveau] = self._tellers.get((abstract, niveau), begin - 1) + 1
        for dieper in [
            sleutel for sleutel in self._tellers if sleutel[0] == abstract and sleutel[1] > niveau
        ]:
            del self._tellers[dieper]
        if vorm in ("bullet", "none"):
            return (Merk(Merksoort.TEKEN, "•", 0) if vorm == "bullet" else None), float(niveau * 10)
        geprint = self._print(abstract, niveaus, tekst or f"%{niveau + 1}.")
        merk = read_merk(f"{geprint} x") or read_merk(f"{geprint}. x")
        return (merk or Merk(Merksoort.CIJFER, geprint.strip(" .()"), 0)), float(niveau * 10)

    def kopniveau(self, alinea: Any) -> int | None:
        """Return the level of a heading by its style or outline, from 0; None for other paragraphs."""
        outline = alinea.find(f"{W}pPr/{W}outlineLvl")
        for stijl in self._keten(alinea):
            naam = stijl.find(f"{W}name")
            match = _KOPSTIJL.match((waarde(naam) or "") if naam is not None else "")
            if match:
                return int(match["niveau"] or 1) - 1
            if outline is None:
                outline = stijl.find(f"{W}pPr/{W}outlineLvl")
        niveau = int(waarde(outline) or 9) if outline is not None else 9
        return niveau if niveau < 9 else None

    def is_vet(self, run: Any, alinea: Any) -> bool:
        """Whether a run is bold, by itself or by its styles."""
        bronnen = [
            run,
            *(stijl for stijl in self._keten_van(_stijl(run.find(f"{W}rPr/{W}rStyle")))),
            *self._keten(alinea),
        ]
        for bron in bronnen:
            vet = bron.find(f"{W}rPr/{W}b")
            if vet is not None:
                return waarde(vet) not in ("0", "false")
        return False

    @staticmethod
    def getypt(tekst: str) -> Merk | None:
        """Return the mark that was typed as text before a paragraph."""
        return read_merk(tekst) if _GETYPT.match(tekst) else None

    def _numpr(self, alinea: Any) -> tuple[str | None, int | None]:
        for bron in (alinea, *self._keten(alinea)):
            numpr = bron.find(f"{W}pPr/{W}numPr")
            if numpr is None:
                continue
            nummer, niveau = numpr.find(f"{W}numId"), numpr.find(f"{W}ilvl")
            diep = int(waarde(niveau) or 0) if niveau is not None else None
            if nummer is not None:
                return waarde(nummer), diep
        return None, None

    def _keten(self, alinea: Any) -> Iterator[Any]:
        return self._keten_van(_stijl(alinea.find(f"{W}pPr/{W}pStyle")) or self._standaard)

    def _keten_van(self, sleutel: str) -> Iterator[Any]:
        """A style and those that it is based on."""
        for _ in range(_MAX_STIJLEN):
            stijl = self._stijlen.get(sleutel)
            if stijl is None:
                return
            yield stijl
            sleutel = _stijl(stijl.find(f"{W}basedOn"))

    def _print(self, abstract: str, niveaus: dict[int, tuple[str, str, int]], tekst: str) -> str:
        def vul(match: re.Match[str]) -> str:
            niveau = int(match[1]) - 1
            vorm, _, begin = niveaus.get(niveau, ("decimal", "", 1))
            return _schrijf(vorm, self._tellers.get((abstract, niveau), begin))

        return re.sub(r"%(\d)", vul, tekst)


def _stijl(element: Any) -> str:
    return (waarde(element) or "") if element is not None else ""


def _lees_lijsten(document: Any) -> dict[str, tuple[str, dict[int, tuple[str, str, int]]]]:
    """Return for each numId the list it belongs to and per level: format, text (``%1.``), first number."""
    deel = next(
        (rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/numbering")), None
    )
    if deel is None:
        return {}
    wortel = deel.element
    abstracten = {
        abstract.get(f"{W}abstractNumId"): {
            int(niveau.get(f"{W}ilvl")): _niveau(niveau) for niveau in abstract.findall(f"{W}lvl")
        }
        for abstract in wortel.findall(f"{W}abstractNum")
    }
    lijsten: dict[str, tuple[str, dict[int, tuple[str, str, int]]]] = {}
    for nummer in wortel.findall(f"{W}num"):
        verwijst = nummer.find(f"{W}abstractNumId")
        sleutel = waarde(verwijst) if verwijst is not None else None
        niveaus = dict(abstracten.get(sleutel or "", {}))
        herstart = False
        for anders in nummer.findall(f"{W}lvlOverride"):
            plaats = int(anders.get(f"{W}ilvl") or 0)
            begin = anders.find(f"{W}startOverride")
            if begin is not None and plaats in niveaus:
                vorm, tekst, _ = niveaus[plaats]
                niveaus[plaats] = (vorm, tekst, int(waarde(begin) or 1))
                herstart = True
        # Lists that share their form go on counting, unless one says where it starts.
        eigen = f"num{nummer.get(f'{W}numId')}" if herstart else f"abstract{sleutel}"
        lijsten[nummer.get(f"{W}numId")] = (eigen, niveaus)
    return lijsten


def _niveau(niveau: Any) -> tuple[str, str, int]:
    delen = [niveau.find(f"{W}{naam}") for naam in ("numFmt", "lvlText", "start")]
    vorm, tekst, begin = [(waarde(deel) or "") if deel is not None else "" for deel in delen]
    return vorm or "decimal", tekst, int(begin) if begin.isdigit() else 1


def _schrijf(vorm: str, getal: int) -> str:
    if vorm in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (getal - 1) % 26)
        return letter if vorm == "lowerLetter" else letter.upper()
    if vorm in ("lowerRoman", "upperRoman"):
        klein = _romeins(getal)
        return klein if vorm == "lowerRoman" else klein.upper()
    return f"{getal:02d}" if vorm == "decimalZero" else str(getal)


def _romeins(getal: int) -> str:
    tekst = ""
    for grootte, letters in _ROMEINS:
        while getal >= grootte:
            tekst, getal = tekst + letters, getal - grootte
    return tekst

# SPDX-License-Identifier: EUPL-1.2
"""Draws a test letter as a Word file, as word processors make them: real styles and numbering, or typed ones."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.brieven.opbouw import Blok, Bloksoort, aanhef_plaats
from tests.brieven.stijl import Stijl


def _element(naam: str, **kenmerken: str) -> Any:
    element = OxmlElement(naam)
    for sleutel, waarde in kenmerken.items():
        element.set(qn(f"w:{sleutel}"), waarde)
    return element


def _veld(alinea: Any, code: str) -> None:
    """A field such as PAGE, that Word fills in."""
    element = _element("w:fldSimple", instr=code)
    alinea._p.append(element)


def _voet(document: Any, stijl: Stijl, kop: str) -> None:
    """A running footer with the page's number and a running header with the letter's first line."""
    alinea = document.sections[0].footer.paragraphs[0]
    for stuk in stijl.voet.replace("{n}", "\0PAGE\0").replace("{t}", "\0NUMPAGES\0").split("\0"):
        if stuk in ("PAGE", "NUMPAGES"):
            _veld(alinea, stuk)
        elif stuk:
            alinea.add_run(stuk)
    document.sections[0].header.paragraphs[0].text = kop


def _nummering(document: Any, tekens: tuple[str, ...]) -> str:
    """A new numbered or bulleted list, with for each depth the look of its first mark; gives its id."""
    deel = document.part.numbering_part.element
    nieuw = str(900 + len(deel))
    lijst = _element("w:abstractNum", abstractNumId=nieuw)
    for diepte, teken in enumerate(tekens):
        vorm = "bullet" if teken == "-" else "lowerLetter" if teken.strip("().").isalpha() else "decimal"
        vel = _element("w:lvl", ilvl=str(diepte))
        beeld = "•" if teken == "-" else teken.replace(teken.strip("()."), f"%{diepte + 1}")
        vel.append(_element("w:start", val="1"))
        vel.append(_element("w:numFmt", val=vorm))
        vel.append(_element("w:lvlText", val=beeld))
        lijst.append(vel)
    plaats = next((i for i, kind in enumerate(deel) if kind.tag == qn("w:num")), len(deel))
    deel.insert(plaats, lijst)
    nummer = _element("w:num", numId=nieuw)
    nummer.append(_element("w:abstractNumId", val=nieuw))
    deel.append(nummer)
    return nieuw


def _lijst(document: Any, punten: list[Blok], stijl: Stijl) -> None:
    """List items that follow each other: numbered by the program, or with a typed mark."""
    diepten = sorted({punt.niveau for punt in punten})
    eerste = tuple(next(p.teken for p in punten if p.niveau == diepte) for diepte in diepten)
    id_ = _nummering(document, eerste) if stijl.echte_lijst else ""
    for punt in punten:
        if not id_:
            alinea = document.add_paragraph(f"{punt.teken}\t{punt.tekst}")
            alinea.paragraph_format.left_indent = Pt(18 * (punt.niveau + 1))
            continue
        eigenschap = document.add_paragraph(punt.tekst, style="List Paragraph")._p.get_or_add_pPr()
        nummering = _element("w:numPr")
        nummering.append(_element("w:ilvl", val=str(punt.niveau)))
        nummering.append(_element("w:numId", val=id_))
        eigenschap.append(nummering)


def _tabel(document: Any, blok: Blok) -> None:
    rijen = [regel.split("\t") for regel in blok.regels]
    tabel = document.add_table(rows=len(rijen), cols=max(map(len, rijen)))
    tabel.style = "Table Grid"
    for rij, cellen in zip(tabel.rows, rijen, strict=True):
        for cel, tekst in zip(rij.cells, cellen, strict=False):
            cel.text = tekst


def _kop(document: Any, blok: Blok, stijl: Stijl) -> None:
    if stijl.kopstijl:
        document.add_heading(blok.tekst, blok.niveau)
        return
    document.add_paragraph().add_run(blok.tekst).bold = True


def _briefhoofd(document: Any, blokken: tuple[Blok, ...], stijl: Stijl) -> None:
    """What stands above the salutation: in a table of two columns, or one block below the other."""
    if not stijl.zijkolom:
        for blok in blokken:
            document.add_paragraph("\n".join(blok.regels))
        return
    document.add_paragraph(blokken[0].tekst)
    links, rechts = document.add_table(rows=1, cols=2).rows[0].cells
    for plaats, blok in enumerate(blokken[1:]):
        cel = rechts if plaats % 2 else links
        cel.add_paragraph("\n".join(blok.regels))


def _lichaam(document: Any, blokken: tuple[Blok, ...], stijl: Stijl) -> None:
    punten: list[Blok] = []
    for blok in (*blokken, None):
        if blok is not None and blok.soort is Bloksoort.PUNT:
            punten.append(blok)
            continue
        if punten:
            _lijst(document, punten, stijl)
            punten = []
        if blok is None:
            return
        if blok.soort is Bloksoort.KOP:
            _kop(document, blok, stijl)
        elif blok.soort is Bloksoort.TABEL:
            _tabel(document, blok)
        else:
            document.add_paragraph("\n".join(blok.regels))


def draw_docx(blokken: tuple[Blok, ...], stijl: Stijl) -> bytes:
    """The letter as the bytes of a Word file."""
    document: Any = Document()
    document.styles["Normal"].font.size = Pt(stijl.corps)
    _voet(document, stijl, blokken[0].tekst)
    plaats = aanhef_plaats(blokken)
    _briefhoofd(document, blokken[:plaats], stijl)
    _lichaam(document, blokken[plaats:], stijl)
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()

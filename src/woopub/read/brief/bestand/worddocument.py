# SPDX-License-Identifier: EUPL-1.2
"""A letter as docx → paragraphs: headings by style or by bold, list numbers as Word would print them, tables by row.

The document's XML is walked here, because python-docx leaves out what stands in content controls and in tracked
insertions. What was deleted, hidden or is a field's code does not count as text. Text boxes and the header of the
first page are letterhead.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zlib import error as ZlibError

from docx import Document
from docx.opc.exceptions import PackageNotFoundError

from ...tekst import clean_text
from .ruw import Ruw, heel
from .woordnummers import Nummering, W, waarde

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAX_UITGEPAKT = 300_000_000
"""Bytes; a letter with pictures is far below this."""
_STAPEL = {
    "sdt",
    "sdtContent",
    "ins",
    "customXml",
    "smartTag",
    "hyperlink",
    "fldSimple",
    "moveTo",
    "AlternateContent",
    "Choice",
}
_WEG = {
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "txbxContent",
    "Fallback",
    "footnoteReference",
    "drawing",
    "pict",
    "object",
}


class Onleesbaar(Exception):
    """A letter that cannot be read: what is wrong and what to do, in Dutch."""

    def __init__(self, melding: str, advies: str) -> None:
        super().__init__(melding)
        self.melding = melding
        self.advies = advies


def read_worddocument(data: bytes) -> list[Ruw]:
    """Return the paragraphs of a docx file, in order; raises Onleesbaar for one that is damaged, protected or an
    old Word file."""
    document = _open(data)
    nummering = Nummering(document)
    lezer = _Lezer(document, nummering)
    hoofd = [Ruw(tekst, (tekst,), hoofd=True) for tekst in lezer.koptekst()]
    return [*hoofd, *lezer.lees(document.element.body)]


def _open(data: bytes) -> Any:
    if data.startswith(_OLE):
        beveiligd = "EncryptedPackage".encode("utf-16-le") in data
        melding = (
            "Dit document is met een wachtwoord beveiligd."
            if beveiligd
            else "Dit is een Word-bestand van de oude soort (.doc)."
        )
        raise Onleesbaar(melding, "Open het in Word en sla het zonder wachtwoord op als .docx.")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archief:
            if sum(lid.file_size for lid in archief.infolist()) > _MAX_UITGEPAKT:
                raise Onleesbaar(
                    "Dit document is uitgepakt veel te groot.", "Sla de brief opnieuw op vanuit Word."
                )
            if any(lid.flag_bits & 1 for lid in archief.infolist()):
                raise Onleesbaar(
                    "Dit document is met een wachtwoord beveiligd.", "Sla het op zonder wachtwoord."
                )
        return Document(BytesIO(data))
    except Onleesbaar:
        raise
    except (
        zipfile.BadZipFile, PackageNotFoundError, SyntaxError, ZlibError, KeyError, ValueError, OSError,
        AttributeError, NotImplementedError, EOFError, TypeError,
    ) as fout:  # fmt: skip
        raise Onleesbaar(
            "Dit bestand heet .docx, maar is beschadigd of iets anders.",
            "Open het in Word en sla het opnieuw op.",
        ) from fout


class _Lezer:
    """Walks the XML of one document."""

    def __init__(self, document: Any, nummering: Nummering) -> None:
        self._document = document
        self._nummering = nummering

    def koptekst(self) -> Iterator[str]:
        """Yield the lines of the header of the first page."""
        sectie = self._document.sections[0] if len(self._document.sections) else None
        if sectie is None:
            return
        eigen_eerste = bool(sectie.different_first_page_header_footer)
        kop = sectie.first_page_header if eigen_eerste else sectie.header
        for alinea in kop._element.iter(f"{W}p"):
            yield from (regel for regel in map(heel, _tekst(alinea).split("\n")) if regel)

    def lees(self, element: Any) -> Iterator[Ruw]:
        """Yield the paragraphs below an element: its own, those of tables by row, and of text boxes as letterhead."""
        for kind in element:
            naam = _naam(kind)
            if naam == "p":
                for vak in _tekstvakken(kind):
                    yield from vak
                yield from self._alinea(kind)
            elif naam == "tbl":
                yield from self._tabel(kind)
            elif naam in _STAPEL:
                yield from self.lees(kind)

    def _alinea(self, alinea: Any) -> Iterator[Ruw]:
        tekst = clean_text(_tekst(alinea))[0]
        regels = tuple(_wijd(regel) for regel in tekst.split("\n") if regel.strip())
        if not regels:
            return
        merk, inspringing = self._nummering.merk(alinea)
        kop = self._nummering.kopniveau(alinea)
        geheel = heel(tekst)
        merk_in_tekst = None
        if merk is None and kop is None:
            merk_in_tekst = self._nummering.getypt(geheel)
            geheel = geheel[merk_in_tekst.eind :] if merk_in_tekst else geheel
        yield Ruw(geheel, regels, merk or merk_in_tekst, inspringing, kop, vet=self._is_vet(alinea))

    def _tabel(self, tabel: Any) -> Iterator[Ruw]:
        """A row of more cells is one paragraph, the cells as its lines; of one cell, the paragraphs inside."""
        for rij in tabel.iter(f"{W}tr"):
            if next((boven for boven in rij.iterancestors(f"{W}tbl")), None) is not tabel:
                continue
            cellen = [cel for cel in rij if _naam(cel) == "tc"]
            if len(cellen) == 1:
                yield from self.lees(cellen[0])
                continue
            inhoud = [regels for cel in cellen if (regels := _regels(cel))]
            if _is_opmaak(inhoud):
                yield from (Ruw(heel(" ".join(regels)), regels, los=False) for regels in inhoud)
            elif inhoud:
                gevuld = tuple(heel(" ".join(regels)) for regels in inhoud)
                yield Ruw(" | ".join(gevuld), gevuld, los=False)

    def _is_vet(self, alinea: Any) -> bool:
        stukken = [
            run
            for run in alinea.iter(f"{W}r")
            if any(deel.text and deel.text.strip() for deel in run.iter(f"{W}t"))
        ]
        return bool(stukken) and all(self._nummering.is_vet(run, alinea) for run in stukken)


def _regels(cel: Any) -> tuple[str, ...]:
    """The lines of a cell, tabs as wide as columns are told by."""
    teksten = (clean_text(_tekst(alinea))[0] for alinea in cel.iter(f"{W}p"))
    return tuple(_wijd(regel) for tekst in teksten for regel in tekst.split("\n") if regel.strip())


def _wijd(regel: str) -> str:
    return regel.replace("\t", "   ").strip()


def _is_opmaak(cellen: list[tuple[str, ...]]) -> bool:
    """Whether a row only puts things beside each other, as a letterhead does: cells of several short lines."""
    regels = [regel for cel in cellen for regel in cel]
    return any(len(cel) > 2 for cel in cellen) and sum(map(len, regels)) < 60 * len(regels)


def _naam(element: Any) -> str:
    naam = element.tag if isinstance(element.tag, str) else ""
    return naam.rsplit("}", 1)[-1]


def _tekst(element: Any) -> str:
    """The text of a paragraph as it is seen, a line feed for a break inside it."""
    delen: list[str] = []
    for kind in element:
        naam = _naam(kind)
        if naam in _WEG or (naam == "r" and _verborgen(kind)):
            continue
        if naam == "t":
            delen.append(kind.text or "")
        elif naam == "tab":
            delen.append("\t" if _naam(element) == "r" else "")
        elif naam in ("br", "cr"):
            delen.append("\n")
        elif naam == "noBreakHyphen":
            delen.append("-")
        elif naam not in ("pPr", "rPr", "sdtPr"):
            delen.append(_tekst(kind))
    return "".join(delen)


def _verborgen(run: Any) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and waarde(vanish) not in ("0", "false")


def _tekstvakken(alinea: Any) -> Iterator[list[Ruw]]:
    """Text boxes that hang on a paragraph, each once: Word writes a second copy for older programs."""
    for vak in alinea.iter(f"{W}txbxContent"):
        if any(_naam(boven) == "Fallback" for boven in vak.iterancestors()):
            continue
        regels = [heel(clean_text(_tekst(deel))[0]) for deel in vak.iter(f"{W}p")]
        yield [Ruw(regel, (regel,), hoofd=True) for regel in regels if regel]

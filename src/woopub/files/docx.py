# SPDX-License-Identifier: EUPL-1.2
"""Word documents: tracked changes, comments and text that is there and not shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from .ooxml import check_ooxml
from .pakket import Pakket, is_aan, kaal, kenmerk
from .tekst import Regels
from .verslag import OPMERKINGEN, Verslag

_TEKSTDEEL = re.compile(r"word/(?:document|header|footer|footnotes|endnotes)\w*\.xml\Z")
_OPMERKINGEN = re.compile(r"word/comments\w*\.xml\Z")
_WIJZIGING = {
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange",
    "trPrChange", "cellIns", "cellDel", "cellMerge", "numberingChange",
}  # fmt: skip
# Fields whose instruction says nothing that the page does not.
_VELDEN = {
    "page", "numpages", "sectionpages", "toc", "tc", "pageref", "ref", "noteref", "seq", "styleref", "hyperlink",
    "date", "time", "createdate", "savedate", "printdate", "symbol", "eq", "formtext", "formcheckbox", "section", "=",
}  # fmt: skip
_WIT = ("ffffff", "fffffe", "fefefe")
_KLEIN = 4
"""Half points; smaller letters are dots."""


def check_docx(pakket: Pakket, verslag: Verslag) -> tuple[str, str]:
    """Report what a document hides; returns its text, a line for each paragraph, and its title."""
    titel = check_ooxml(pakket, verslag)
    regels = Regels()
    onzichtbare_stijlen = _hidden_styles(pakket)
    gekleurde_stijlen = _coloured_styles(pakket)
    wijzigingen = velden = rijen = 0
    verborgen: list[str] = []
    for deel in filter(_TEKSTDEEL.match, pakket.namen):
        boom = pakket.xml(deel)
        if boom is None:
            continue
        wijzigingen += sum(kaal(e.tag) in _WIJZIGING for e in boom.iter())
        velden += _count_velden(boom)
        rijen += sum(kaal(e.tag) == "hidden" and is_aan(kenmerk(e, "val")) for e in boom.iter())
        verborgen += _find_verborgen(boom, onzichtbare_stijlen, gekleurde_stijlen)
        for alinea in boom.iter():
            if kaal(alinea.tag) == "p":
                regels.voeg_toe("".join(_tekst(alinea)))
    verslag.tel(
        wijzigingen,
        "bijgehouden wijziging",
        "bijgehouden wijzigingen",
        advies="Kies in Word 'Controleren', 'Alle wijzigingen accepteren', en sla het bestand op.",
    )
    verslag.tel(
        len(verborgen),
        "stuk onzichtbare tekst",
        "stukken onzichtbare tekst",
        "LEK004",
        "Maak de tekst zichtbaar of haal hem weg (in Word: 'Document controleren').",
        geheim="; ".join(verborgen),
    )
    verslag.tel(rijen, "verborgen rij van een tabel", "verborgen rijen van tabellen")
    verslag.tel(velden, "veld met verborgen inhoud", "velden met verborgen inhoud")
    _check_onderdelen(pakket, verslag)
    return regels.tekst(), titel


def _check_onderdelen(pakket: Pakket, verslag: Verslag) -> None:
    delen = filter(_OPMERKINGEN.match, pakket.namen)
    opmerkingen = sum(kaal(e.tag) == "comment" for deel in delen for e in pakket.alle(deel))
    verslag.tel(opmerkingen, "opmerking", "opmerkingen", "LEK009", OPMERKINGEN)
    personen = pakket.xml("word/people.xml")
    verslag.tel(int(personen is not None and len(personen) > 0), "lijst van personen die meewerkten", "")
    bouwstenen = [n for n in pakket.onder("word/glossary/") if n.endswith("document.xml")]
    verslag.tel(len(bouwstenen), "verzameling bouwstenen met eigen tekst", "verzamelingen bouwstenen")
    verborgen = [e for e in pakket.alle("word/settings.xml") if kaal(e.tag) in ("docVar", "mailMerge")]
    verslag.tel(
        len(verborgen),
        "verborgen variabele of koppeling voor een mailing",
        "verborgen variabelen of koppelingen",
    )
    stukken = pakket.onder("word/afchunk", "word/altchunk")
    verslag.tel(len(stukken), "ingevoegd ander document", "ingevoegde andere documenten", "LEK015")


def _tekst(alinea: ET.Element) -> Iterator[str]:
    for element in alinea.iter():
        naam = kaal(element.tag)
        if naam in ("t", "delText"):
            yield element.text or ""
        elif naam in ("tab", "br", "cr"):
            yield " "


def _count_velden(boom: ET.Element) -> int:
    """Count fields that hold what the page does not show: a path, a query, a condition."""
    aantal = 0
    for element in boom.iter():
        instructie = (element.text if kaal(element.tag) == "instrText" else kenmerk(element, "instr")) or ""
        woorden = instructie.split()
        if not woorden or kaal(element.tag) not in ("instrText", "fldSimple"):
            continue
        soort = woorden[0].casefold()
        # A field can be cut into pieces; only a piece that begins with a name says which it is.
        if soort.isalpha() and soort not in _VELDEN and woorden[0].isupper():
            aantal += 1
        aantal += soort == "hyperlink" and any("mailto:" in woord.casefold() for woord in woorden)
    return aantal


def _hidden_styles(pakket: Pakket) -> set[str]:
    """Return the ids of styles whose text is not shown."""
    boom = pakket.xml("word/styles.xml")
    return {
        kenmerk(stijl, "styleId") or ""
        for stijl in (boom if boom is not None else ())
        if kaal(stijl.tag) == "style"
        and any(kaal(e.tag) == "vanish" and is_aan(kenmerk(e, "val")) for e in stijl.iter())
    }


def _coloured_styles(pakket: Pakket) -> set[str]:
    """Return the ids of styles of tables that colour cells, themselves or by the style that they build on."""
    boom = pakket.xml("word/styles.xml")
    stijlen = [e for e in (boom if boom is not None else ()) if kenmerk(e, "type") == "table"]
    gekleurd = {kenmerk(stijl, "styleId") or "" for stijl in stijlen if _heeft_arcering(stijl)}
    for _ in stijlen:
        gekleurd |= {
            kenmerk(stijl, "styleId") or ""
            for stijl in stijlen
            if (basis := _kind(stijl, "basedOn")) is not None and kenmerk(basis, "val") in gekleurd
        }
    return gekleurd


def _heeft_arcering(element: ET.Element) -> bool:
    return any(kaal(e.tag) == "shd" and _is_kleur(e) for e in element.iter())


def _is_kleur(arcering: ET.Element) -> bool:
    return (kenmerk(arcering, "fill") or "auto").casefold() not in ("auto", *_WIT)


def _find_verborgen(boom: ET.Element, stijlen: set[str], tabelstijlen: set[str]) -> list[str]:
    """Return the text of every run that is hidden, white on nothing, or too small to be read.

    White letters do not count in shapes, nor in tables of a coloured style: there something dark may lie behind them.
    """
    gevonden: list[str] = []

    def bekijk(element: ET.Element, achtergrond: bool, weg: bool) -> None:
        naam = kaal(element.tag)
        achtergrond = (
            achtergrond or naam in ("txbxContent", "pict", "drawing") or _is_gekleurd(element, tabelstijlen)
        )
        if naam == "p":
            weg = _stijl_van(element, "pPr", "pStyle") in stijlen
        if naam == "r":
            tekst = "".join(_tekst(element))
            if tekst.strip() and (weg or _is_onzichtbaar(element, achtergrond, stijlen)):
                gevonden.append(tekst)
        for kind in element:
            bekijk(kind, achtergrond, weg)

    bekijk(boom, False, False)
    return gevonden


def _kind(element: ET.Element, naam: str) -> ET.Element | None:
    return next((kind for kind in element if kaal(kind.tag) == naam), None)


def _stijl_van(element: ET.Element, groep: str, naam: str) -> str:
    eigenschappen = _kind(element, groep)
    stijl = _kind(eigenschappen, naam) if eigenschappen is not None else None
    return (kenmerk(stijl, "val") or "") if stijl is not None else ""


def _is_gekleurd(element: ET.Element, tabelstijlen: set[str]) -> bool:
    """Whether a paragraph, cell, row or table has a background of its own, or may have that of a style."""
    for groep in ("pPr", "tcPr", "tblPr", "tblPrEx"):
        eigenschappen = _kind(element, groep)
        arcering = _kind(eigenschappen, "shd") if eigenschappen is not None else None
        if arcering is not None and _is_kleur(arcering):
            return True
    return _stijl_van(element, "tblPr", "tblStyle") in tabelstijlen


def _is_onzichtbaar(run: ET.Element, achtergrond: bool, stijlen: set[str]) -> bool:
    eigenschappen = _kind(run, "rPr")
    if eigenschappen is None:
        return False
    waarden = {kaal(e.tag): e for e in eigenschappen}
    if "vanish" in waarden and is_aan(kenmerk(waarden["vanish"], "val")):
        return True
    if "rStyle" in waarden and (kenmerk(waarden["rStyle"], "val") or "") in stijlen:
        return True
    grootte = kenmerk(waarden["sz"], "val") if "sz" in waarden else None
    if grootte and grootte.isdigit() and int(grootte) < _KLEIN:
        return True
    eigen = "shd" in waarden and _is_kleur(waarden["shd"])
    if achtergrond or eigen or "highlight" in waarden or "color" not in waarden:
        return False
    kleur = waarden["color"]
    return (kenmerk(kleur, "val") or "").casefold() in _WIT or kenmerk(kleur, "themeColor") == "background1"

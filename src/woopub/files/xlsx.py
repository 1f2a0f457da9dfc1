# SPDX-License-Identifier: EUPL-1.2
"""Excel workbooks: sheets, rows and columns that are there and not shown, and the text that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from .celstijl import OPEN, Celstijl, read_celstijlen
from .ooxml import check_ooxml
from .pakket import Pakket, is_aan, kaal, kenmerk
from .tekst import Regels
from .verslag import OPMERKINGEN, Verslag

_CEL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")
_OPMERKINGEN = re.compile(r"xl/(?:threadedcomments/|comments).*\.xml\Z")
_SMAL = 0.3
"""Characters; narrower columns show nothing."""
_LAAG = 1.0
"""Points; lower rows show nothing."""
_EIGEN_NAAM = re.compile(r"_xlnm\._?FilterDatabase\Z", re.IGNORECASE)
"""What Excel itself hides: the range of a filter."""


@dataclass(slots=True)
class _Blad:
    """What one sheet hides: filled cells by why nobody sees them."""

    rijen: int = 0
    kolommen: set[int] = field(default_factory=set)
    cellen: int = 0


def check_xlsx(pakket: Pakket, verslag: Verslag) -> tuple[str, str]:
    """Report what a workbook hides; returns its text, a line for each row, and its title."""
    titel = check_ooxml(pakket, verslag)
    bladen = _check_werkmap(pakket, verslag)
    _check_onderdelen(pakket, verslag)
    gedeeld = _Gedeeld(pakket)
    stijlen = read_celstijlen(pakket)
    regels = Regels()
    verborgen = _Blad()
    for deel in bladen:
        _read_blad(pakket, deel, gedeeld, stijlen, regels, verborgen)
    verslag.tel(
        verborgen.rijen,
        "verborgen of weggefilterde rij met inhoud",
        "verborgen of weggefilterde rijen met inhoud",
    )
    verslag.tel(len(verborgen.kolommen), "verborgen kolom met inhoud", "verborgen kolommen met inhoud")
    verslag.tel(verborgen.cellen, "cel met onzichtbare inhoud", "cellen met onzichtbare inhoud")
    over = gedeeld.ongebruikt()
    verslag.tel(
        len(over),
        "tekst die in geen enkele cel staat",
        "teksten die in geen enkele cel staan",
        "LEK019",
        "Open het bestand in Excel en sla het op onder een nieuwe naam.",
        geheim="; ".join(over),
    )
    return regels.tekst(), titel


def _check_werkmap(pakket: Pakket, verslag: Verslag) -> list[str]:
    """Report hidden sheets and names; returns the parts that are sheets of cells."""
    elementen = list(pakket.alle("xl/workbook.xml"))
    bladen = [e for e in elementen if kaal(e.tag) == "sheet"]
    verborgen = [e for e in bladen if (e.get("state") or "visible") != "visible"]
    verslag.tel(len(verborgen), "verborgen werkblad", "verborgen werkbladen")
    namen = [
        e for e in elementen
        if kaal(e.tag) == "definedName" and is_aan(e.get("hidden", "0")) and not _EIGEN_NAAM.match(e.get("name", ""))
    ]  # fmt: skip
    verslag.tel(len(namen), "verborgen naam", "verborgen namen")
    if any(kaal(e.tag) == "workbookView" and e.get("visibility", "visible") != "visible" for e in elementen):
        verslag.tel(1, "werkmap waarvan het venster verborgen is", "")
    return [
        doel
        for soort, doel, buiten in pakket.relaties("xl/workbook.xml")
        if soort == "worksheet" and not buiten
    ]


def _check_onderdelen(pakket: Pakket, verslag: Verslag) -> None:
    opmerkingen = sum(
        kaal(element.tag) in ("comment", "threadedComment")
        for deel in filter(_OPMERKINGEN.match, pakket.namen)
        for element in pakket.alle(deel)
    )
    verslag.tel(opmerkingen, "opmerking of notitie", "opmerkingen of notities", "LEK009", OPMERKINGEN)
    verslag.tel(
        len(pakket.onder("xl/persons/")), "lijst van personen die opmerkingen maakten", "lijsten van personen"
    )
    draaitabellen = pakket.onder("xl/pivotcache/pivotcacherecords")
    verslag.tel(
        len(draaitabellen),
        "draaitabel met alle gegevens erachter",
        "draaitabellen met alle gegevens erachter",
        advies="Plak de draaitabel als waarden in een nieuw werkblad, of maak er een PDF van.",
    )
    verslag.tel(
        len(pakket.onder("xl/revisions/")),
        "geschiedenis van wijzigingen",
        "geschiedenissen van wijzigingen",
        "LEK018",
        "Zet het delen van de werkmap uit en sla het bestand op onder een nieuwe naam.",
    )
    slicers = pakket.onder("xl/slicercaches/", "xl/timelinecaches/")
    verslag.tel(len(slicers), "filterknop met gegevens erachter", "filterknoppen met gegevens erachter")


class _Gedeeld:
    """The table of texts that cells refer to."""

    def __init__(self, pakket: Pakket) -> None:
        self._teksten: list[str] = []
        self._gebruikt: set[int] = set()
        if "xl/sharedstrings.xml" in pakket:
            for element in pakket.elementen("xl/sharedStrings.xml"):
                if kaal(element.tag) == "si":
                    self._teksten.append(_zichtbaar(element))
                    element.clear()

    def lees(self, nummer: str) -> str:
        """Return a text by its place, and remember that a cell shows it."""
        try:
            plek = int(nummer)
            tekst = self._teksten[plek] if plek >= 0 else ""
        except (ValueError, IndexError):
            return ""
        self._gebruikt.add(plek)
        return tekst

    def ongebruikt(self) -> list[str]:
        """Return the texts that no cell shows, nor another entry says."""
        gezien = {self._teksten[plek] for plek in self._gebruikt}
        return [
            t
            for plek, t in enumerate(self._teksten)
            if plek not in self._gebruikt and t.strip() and t not in gezien
        ]


def _zichtbaar(element: ET.Element) -> str:
    """Return the text of a string item without what is spoken beside it (phonetic runs)."""
    delen = []
    for kind in element:
        if kaal(kind.tag) == "t":
            delen.append(kind.text or "")
        elif kaal(kind.tag) == "r":
            delen += [t.text or "" for t in kind if kaal(t.tag) == "t"]
    return "".join(delen)


def _read_blad(
    pakket: Pakket, deel: str, gedeeld: _Gedeeld, stijlen: list[Celstijl], regels: Regels, verborgen: _Blad
) -> None:
    """Read the rows of one sheet, as they come: a sheet can be far larger than memory."""
    kolommen: set[int] = set()
    alles_verborgen = False
    gevuld: set[int] = set()
    for element in pakket.elementen(deel):
        naam = kaal(element.tag)
        if naam == "col":
            kolommen |= _verborgen_kolommen(element)
        elif naam == "sheetFormatPr":
            alles_verborgen = is_aan(element.get("zeroHeight", "0"))
        elif naam == "row":
            cellen = [cel for cel in _cellen(element, gedeeld) if cel.tekst.strip()]
            if cellen and _is_rij_verborgen(element, alles_verborgen):
                verborgen.rijen += 1
            gevuld |= {cel.kolom for cel in cellen if cel.kolom in kolommen}
            verborgen.cellen += sum(
                not (stijlen[cel.stijl] if cel.stijl < len(stijlen) else OPEN).zichtbaar(cel.is_tekst)
                for cel in cellen
            )
            regels.voeg_toe("\t".join(cel.tekst for cel in cellen))
            element.clear()
    # Columns of other sheets are other columns.
    verborgen.kolommen |= {len(verborgen.kolommen) * 20_000 + kolom for kolom in gevuld}


def _verborgen_kolommen(element: ET.Element) -> set[int]:
    """Return the numbers (from 1) of columns that are hidden or have no width."""
    breedte = element.get("width")
    if not is_aan(element.get("hidden", "0")) and not (breedte and float(breedte) < _SMAL):
        return set()
    begin, eind = int(element.get("min", "1")), int(element.get("max", "1"))
    return set(range(begin, min(eind, 16_384) + 1))


def _is_rij_verborgen(element: ET.Element, alles_verborgen: bool) -> bool:
    hoogte = element.get("ht")
    if hoogte is not None and float(hoogte) < _LAAG:
        return True
    return is_aan(element.get("hidden", "1" if alles_verborgen and hoogte is None else "0"))


@dataclass(frozen=True, slots=True)
class _Cel:
    kolom: int
    tekst: str
    stijl: int
    is_tekst: bool


def _cellen(rij: ET.Element, gedeeld: _Gedeeld) -> Iterator[_Cel]:
    kolom = 0
    for cel in rij:
        if kaal(cel.tag) != "c":
            continue
        plek = _CEL.match(cel.get("r", ""))
        kolom = _kolomnummer(plek[1]) if plek else kolom + 1
        soort = cel.get("t", "n")
        waarde = next((kind.text or "" for kind in cel if kaal(kind.tag) == "v"), "")
        if soort == "s":
            waarde = gedeeld.lees(waarde)
        elif soort == "inlineStr":
            waarde = "".join(_zichtbaar(kind) for kind in cel if kaal(kind.tag) == "is")
        yield _Cel(kolom, waarde, int(kenmerk(cel, "s") or 0), soort in ("s", "str", "inlineStr"))


def _kolomnummer(letters: str) -> int:
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + ord(letter) - ord("A") + 1
    return nummer

# SPDX-License-Identifier: EUPL-1.2
"""Properties of office files: who made them, and what else they say of themselves."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from ..model import Niveau
from .pakket import Pakket, kaal
from .verslag import Verslag

_NAMEN = {
    "creator",
    "lastmodifiedby",
    "manager",
    "initial-creator",
    "printed-by",
    "sender-firstname",
    "sender-lastname",
}
_TEKSTEN = {
    "title",
    "subject",
    "description",
    "keywords",
    "keyword",
    "category",
    "hyperlinkbase",
    "user-defined",
}
# What programs write there themselves.
_PROGRAMMAS = {
    "openpyxl",
    "python-docx",
    "apache poi",
    "xlsxwriter",
    "unknown creator",
    "microsoft office user",
    "user",
}
_WEG = (
    "Haal de eigenschappen weg. In Word en Excel: 'Bestand', 'Info', 'Controleren op problemen', 'Document "
    "controleren'. In LibreOffice: 'Bestand', 'Eigenschappen', 'Eigenschappen herstellen', en vink "
    "'gebruikersgegevens toepassen' uit."
)


def check_eigenschappen(pakket: Pakket, verslag: Verslag, *delen: str) -> str:
    """Report names and texts in the parts that hold properties; returns the title of the file."""
    namen: list[str] = []
    teksten: list[str] = []
    titel = ""
    for deel in delen:
        for element in pakket.alle(deel):
            waarde = (element.text or "").strip()
            naam = kaal(element.tag).casefold()
            if not waarde:
                continue
            titel = titel or (waarde if naam == "title" else "")
            if naam in _NAMEN and waarde.casefold() not in _PROGRAMMAS:
                namen.append(waarde)
            elif naam in _TEKSTEN:
                teksten.append(waarde)
    verslag.tel(
        len(namen),
        "naam in de eigenschappen",
        "namen in de eigenschappen",
        "LEK012",
        _WEG,
        geheim="; ".join(namen),
    )
    verslag.tel(
        len(teksten),
        "tekst in de eigenschappen, zoals een titel of trefwoord",
        "teksten in de eigenschappen, zoals een titel of trefwoorden",
        "LEK012",
        _WEG,
        Niveau.WAARSCHUWING,
        "; ".join(teksten),
    )
    return titel


def check_eigen_velden(pakket: Pakket, verslag: Verslag, deel: str = "docprops/custom.xml") -> None:
    """Report properties that a body or a program added; labels of sensitivity hold the address of who set them."""
    teksten = [
        waarde
        for element in pakket.alle(deel)
        if kaal(element.tag) in ("lpwstr", "lpstr", "bstr")
        and (waarde := (element.text or "").strip())
        and _is_tekst(waarde)
    ]
    verslag.tel(
        len(teksten),
        "eigen veld in de eigenschappen",
        "eigen velden in de eigenschappen",
        "LEK012",
        _WEG,
        geheim="; ".join(teksten),
    )


def _is_tekst(waarde: str) -> bool:
    """Whether a value can say something: not a number, a yes or a no."""
    return any(teken.isalpha() for teken in waarde) and waarde.casefold() not in (
        "true",
        "false",
        "yes",
        "no",
    )


def text_of(element: ET.Element) -> str:
    """Return all text in an element."""
    return "".join(element.itertext())

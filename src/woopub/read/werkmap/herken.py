# SPDX-License-Identifier: EUPL-1.2
"""What a file really is. Its name says little: exports called .xls are often web pages, and a workbook with a password
is no zip archive any more."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree as ET

from .pakket import Pakket
from .weigering import OPSLAAN, Geweigerd

_KOP = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# Excel 2, 3, 4 and 5 without the container of later versions: the record that begins a workbook.
_BIFF = (
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x08\x10\x00",
)
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_ODF = {
    "application/vnd.oasis.opendocument.text": "een tekstdocument van LibreOffice (odt)",
    "application/vnd.oasis.opendocument.presentation": "een presentatie van LibreOffice (odp)",
    "application/vnd.sun.xml.calc": "een spreadsheet van OpenOffice 1 (sxc)",
}
_BEGIN = (
    (b"%PDF", "een pdf"),
    (b"{\\rtf", "een tekstdocument (rtf)"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
    (b"Rar!", "een ingepakt bestand (rar)"),
    (b"7z\xbc\xaf", "een ingepakt bestand (7z)"),
    (b"\x1f\x8b", "een ingepakt bestand (gz)"),
    (b"SQLite format 3", "een database"),
    (b"\x00\x01\x00\x00Standard", "een database van Access"),
)
_WEB = re.compile(rb"<(?:!doctype html|html|head|body|table|meta|style|div)\b", re.IGNORECASE)
_MHTML = re.compile(rb"MIME-Version:", re.IGNORECASE)
_HAAL_ERAF = (
    "Haal het wachtwoord eraf (in Excel: Bestand, Info, Werkmap beveiligen, Versleutelen met wachtwoord, en maak het "
    "veld leeg) en sla het op. Heeft het een label dat het bestand vertrouwelijk maakt? Haal dat er ook af."
)


def herken_bestand(pad: Path) -> str:
    """Return what a file is by its content: ``zip``, ``xls``, or ``csv`` for any text. Raises Geweigerd, saying what it
    is instead; OSError."""
    with pad.open("rb") as stroom:
        kop = stroom.read(_KOP)
    if not kop.strip():
        raise Geweigerd("Dit bestand is leeg.", "Kies het bestand waarin de inventaris staat.")
    if kop.startswith(_OLE):
        return _herken_ole(pad)
    if kop.startswith(_ZIP):
        return "zip"
    if kop.startswith(_BIFF):
        return "xls"
    begin = kop.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\x00", b"")
    for merk, wat in _BEGIN:
        if kop.startswith(merk) or (merk == b"%PDF" and merk in kop[:1024]):
            _weiger(wat)
    if begin.startswith(b"<"):
        _weiger_xml(begin)
    if _MHTML.match(begin):
        _weiger("een webpagina (mht)")
    return "csv"


def herken_pakket(pakket: Pakket) -> tuple[str, str]:
    """Return what an archive is: ``xlsx`` or ``ods``, and the part to begin with. Raises Geweigerd, saying what it is
    instead."""
    if pakket.is_versleuteld:
        weiger_wachtwoord()
    if "META-INF/manifest.xml" in pakket and ("mimetype" in pakket or "content.xml" in pakket):
        return _herken_odf(pakket)
    if "_rels/.rels" in pakket:
        return _herken_ooxml(pakket)
    if any(naam.endswith(".iwa") or naam == "index.zip" for naam in pakket.namen):
        _weiger(
            "een bestand van Apple (Numbers, Pages of Keynote)", "Kies in Numbers: Exporteer naar, Excel."
        )
    raise Geweigerd(
        "Dit is een ZIP-bestand, geen spreadsheet.",
        "Pak het uit en kies de inventaris die erin zit. De documenten mogen wel in een ZIP blijven.",
    )


def weiger_wachtwoord() -> NoReturn:
    """Refuse a file that has a password. Raises Geweigerd."""
    raise Geweigerd(
        "Dit bestand is beveiligd met een wachtwoord of versleuteld; woopub kan er niet in.", _HAAL_ERAF
    )


def _weiger(wat: str, advies: str = OPSLAAN) -> NoReturn:
    raise Geweigerd(f"Dit is {wat}. woopub leest xlsx, xls, ods en csv.", advies)


def _weiger_xml(begin: bytes) -> None:
    """Refuse what is a web page or other XML, whatever its name; a csv may begin with this sign too."""
    if b"urn:schemas-microsoft-com:office:spreadsheet" in begin:
        _weiger("een spreadsheet in XML van Excel 2003")
    if b"opendocument:xmlns:office" in begin:
        _weiger("een spreadsheet van LibreOffice in platte XML (fods)")
    if _WEB.search(begin):
        _weiger("een webpagina, ook al heet het bestand anders")
    if begin.startswith(b"<?xml"):
        _weiger("een XML-bestand")


def _herken_ole(pad: Path) -> str:
    """Tell the programs apart that keep their files in Microsoft's container, by the names of its streams."""
    data = pad.read_bytes()
    if _bevat(data, "Workbook") or _bevat(data, "Book"):
        return "xls"
    if _bevat(data, "EncryptedPackage"):
        weiger_wachtwoord()
    if _bevat(data, "WordDocument"):
        _weiger("een Word-document (doc)")
    if _bevat(data, "PowerPoint Document"):
        _weiger("een presentatie (ppt)")
    if _bevat(data, "__properties_version1.0"):
        _weiger("een e-mail van Outlook (msg)")
    raise Geweigerd("Dit is geen spreadsheet die woopub kent, of het bestand is beschadigd.")


def _bevat(data: bytes, naam: str) -> bool:
    """Whether a stream has this name: an entry of the directory keeps 64 bytes for it, and its length behind
    (MS-CFB, 2.6.1)."""
    letters = naam.encode("utf-16-le")
    return letters.ljust(64, b"\0") + (len(letters) + 2).to_bytes(2, "little") in data


def _herken_odf(pakket: Pakket) -> tuple[str, str]:
    manifest = pakket.boom("META-INF/manifest.xml")
    if any(e.tag.endswith("}encryption-data") for e in manifest.iter()):
        weiger_wachtwoord()
    soort = pakket.lees("mimetype", _KOP).decode("ascii", "replace").strip() if "mimetype" in pakket else ""
    if not soort:
        soort = next((_kenmerk(e, "media-type") for e in manifest if _kenmerk(e, "full-path") == "/"), "")
    if soort.startswith(_ODS):
        return "ods", "content.xml"
    _weiger(_ODF.get(soort.removesuffix("-template"), "een bestand van LibreOffice dat geen spreadsheet is"))


def _kenmerk(element: ET.Element, naam: str) -> str:
    return next((waarde for sleutel, waarde in element.items() if sleutel.endswith(f"}}{naam}")), "")


def _herken_ooxml(pakket: Pakket) -> tuple[str, str]:
    deel = next((doel for soort, doel in pakket.relaties("").values() if soort == "officeDocument"), "")
    klein = deel.casefold()
    if klein.endswith(".bin"):
        _weiger("een binaire werkmap van Excel (xlsb)")
    if klein.startswith("word/"):
        _weiger("een Word-document (docx)")
    if klein.startswith("ppt/"):
        _weiger("een presentatie (pptx)")
    if deel not in pakket or not pakket.boom(deel).tag.endswith("}workbook"):
        raise Geweigerd("Dit is geen werkmap van Excel, of het bestand is beschadigd.")
    return "xlsx", deel

# SPDX-License-Identifier: EUPL-1.2
"""One file that is no PDF in, facts and findings out. Nothing in a file makes this raise."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import TypeAlias

from ..model import BESTANDSOORTEN, CODES, BestandFacts, Bevinding, bestandsoort
from .beeld import check_beeld
from .docx import check_docx
from .odf import check_odf
from .pakket import Pakket
from .tekst import check_platte_tekst
from .verslag import Geweigerd, Verslag
from .weigeren import refusal_of
from .xlsx import check_xlsx

Uitkomst: TypeAlias = tuple[BestandFacts | None, tuple[Bevinding, ...]]

MAX_BESTAND = 300 * 1024**2
"""Bytes of a file that is read into memory."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK"
_PDF = b"%PDF-"
_ANDERS = "De inhoud past niet bij de naam: dit is geen .{soort}-bestand."
# Where an archive says which kind it is.
_HOOFDDEEL = {
    "xlsx": "xl/workbook.xml",
    "docx": "word/document.xml",
    "ods": "content.xml",
    "odt": "content.xml",
}
_MEDIATYPE = {
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odt": b"application/vnd.oasis.opendocument.text",
}


def read_file(pad: Path, bestand: str) -> Uitkomst:
    """Read one file at ``pad``; ``bestand`` is the path that findings name.

    Returns its facts, None where it is refused or cannot be read, and the findings. The kind is that of its name, and
    what is in it must agree. Raises OSError where the disk fails, and nothing else.
    """
    soort = bestandsoort(bestand)
    if soort not in BESTANDSOORTEN:
        return None, (Bevinding("BST006", bestand, *refusal_of(soort)),)
    omvang = pad.stat().st_size
    if omvang > MAX_BESTAND:
        return None, (_fout(bestand, "BST003", "Dit bestand is te groot om na te kijken."),)
    data = pad.read_bytes()
    verslag = Verslag(bestand)
    try:
        tekst, titel = _look(data, soort, verslag)
    except Geweigerd as fout:
        return None, (Bevinding(fout.code, bestand, fout.melding, fout.advies),)
    except Exception:
        # Whatever a broken file makes a reader stumble on: it was not looked at to the end, so it is not published.
        return None, (_fout(bestand, "BST003", "Dit bestand is beschadigd en niet na te kijken."),)
    som = hashlib.sha256(data).hexdigest()
    return BestandFacts(soort, som, omvang, tekst, titel), tuple(verslag.bevindingen)


def read_order(order: tuple[Path, str]) -> Uitkomst:
    """Read the file of one order, a path and the name that findings use; the function that workers call."""
    try:
        return read_file(*order)
    except OSError:
        return None, (_fout(order[1], "BST003", "Dit bestand kan niet worden geopend."),)


def _fout(bestand: str, code: str, melding: str) -> Bevinding:
    return Bevinding(code, bestand, melding, CODES[code].oplossing)


def _look(data: bytes, soort: str, verslag: Verslag) -> tuple[str, str]:
    """Look inside a file of a known kind; returns its text and title. Raises Geweigerd and whatever a reader raises."""
    if soort in ("jpg", "jpeg", "png"):
        if data.startswith(b"\x89PNG") != (soort == "png"):
            raise Geweigerd("BST006", _ANDERS.format(soort=soort), "Geef het bestand de naam die erbij past.")
        check_beeld(data, verslag)
        return "", ""
    if soort in ("csv", "txt"):
        if data.startswith((_ZIP, _OLE, _PDF, b"\x89PNG", b"\xff\xd8\xff")):
            raise Geweigerd("BST006", _ANDERS.format(soort=soort), "Geef het bestand de naam die erbij past.")
        return check_platte_tekst(data, soort, verslag), ""
    if data.startswith(_OLE):
        melding = (
            "Dit bestand is beveiligd met een wachtwoord, of gemaakt in een oude vorm van Word of Excel."
        )
        raise Geweigerd("BST004", melding, "Sla het op zonder wachtwoord, in de vorm .docx of .xlsx.")
    if not zipfile.is_zipfile(io.BytesIO(data)):
        raise Geweigerd("BST003", "Dit bestand is beschadigd en niet na te kijken.")
    pakket = Pakket(data)
    past = _HOOFDDEEL[soort] in pakket
    if soort in _MEDIATYPE:
        past = past and "mimetype" in pakket and pakket.lees("mimetype", 200).strip() == _MEDIATYPE[soort]
    if not past:
        raise Geweigerd("BST006", _ANDERS.format(soort=soort), "Geef het bestand de naam die erbij past.")
    return {"xlsx": check_xlsx, "docx": check_docx, "ods": check_odf, "odt": check_odf}[soort](
        pakket, verslag
    )

# SPDX-License-Identifier: EUPL-1.2
"""Writes small OpenDocument spreadsheets as LibreOffice does, for tests; no library of ours writes them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from xml.sax.saxutils import escape, quoteattr

SOORT = "application/vnd.oasis.opendocument.spreadsheet"
_NAMEN = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
}
_STIJLEN = (
    '<style:style style:name="plat" style:family="table-row"><style:table-row-properties style:row-height="0cm"/>'
    '</style:style><style:style style:name="smal" style:family="table-column"><style:table-column-properties '
    'style:column-width="0cm"/></style:style>'
    '<style:style style:name="weg" style:family="table"><style:table-properties table:display="false"/>'
    '</style:style><style:style style:name="vorm" style:family="table-cell" style:data-style-name="N1"/>'
)
_SPATIES = re.compile(r" {2,}|^ | $", re.MULTILINE)


@dataclass(frozen=True)
class Cel:
    """A cell that says more than its value: what it shows, raw attributes, raw XML inside, how often it is repeated,
    and whether it lies under a merged cell."""

    waarde: str | float | bool | datetime | date | time | None = None
    getoond: str | None = None
    kenmerken: str = ""
    binnen: str = ""
    keer: int = 1
    bedekt: bool = False


@dataclass(frozen=True)
class Rij:
    """A row that says more than its cells: raw attributes (``table:visibility="filter"``), how often repeated."""

    cellen: Sequence[object] = ()
    kenmerken: str = ""
    keer: int = 1


@dataclass(frozen=True)
class Blad:
    """A sheet: its rows, whether it is hidden, and raw XML before the rows."""

    rijen: Sequence[Sequence[object] | Rij]
    verborgen: bool = False
    vooraf: str = ""


def make_ods(
    sheets: Mapping[str, Sequence[Sequence[object] | Rij] | Blad], extra: Mapping[str, bytes] | None = None
) -> bytes:
    """Return an ods file: sheets by name, each a list of rows of values (None, str, int, float, bool, date, datetime,
    time), or of ``Rij`` and ``Cel`` where more is to be said. ``extra``: parts in place of, or beside, these."""
    tabellen = "".join(_tabel(naam, blad) for naam, blad in sheets.items())
    ruimten = " ".join(f"xmlns:{kort}={quoteattr(lang)}" for kort, lang in _NAMEN.items())
    inhoud = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ruimten} office:version="1.3">'
        f"<office:automatic-styles>{_STIJLEN}</office:automatic-styles><office:body><office:spreadsheet>{tabellen}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{SOORT}"/></manifest:manifest>'
    )
    delen = {
        "mimetype": SOORT.encode(),
        "content.xml": inhoud.encode(),
        "META-INF/manifest.xml": manifest.encode(),
    }
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as archief:
        for deel, data in (delen | dict(extra or {})).items():
            soort = zipfile.ZIP_STORED if deel == "mimetype" else zipfile.ZIP_DEFLATED
            archief.writestr(zipfile.ZipInfo(deel), data, soort)
    return uit.getvalue()


def _tabel(naam: str, blad: Sequence[Sequence[object] | Rij] | Blad) -> str:
    blad = blad if isinstance(blad, Blad) else Blad(blad)
    stijl = ' table:style-name="weg"' if blad.verborgen else ""
    rijen = "".join(_rij(rij) for rij in blad.rijen)
    return f"<table:table table:name={quoteattr(naam)}{stijl}>{blad.vooraf}<table:table-column/>{rijen}</table:table>"


def _rij(rij: Sequence[object] | Rij) -> str:
    rij = rij if isinstance(rij, Rij) else Rij(rij)
    keer = f' table:number-rows-repeated="{rij.keer}"' if rij.keer > 1 else ""
    return f"<table:table-row {rij.kenmerken}{keer}>{''.join(map(_cel, rij.cellen))}</table:table-row>"


def _cel(inhoud: object) -> str:
    cel = inhoud if isinstance(inhoud, Cel) else Cel(inhoud)  # type: ignore[arg-type]
    keer = f' table:number-columns-repeated="{cel.keer}"' if cel.keer > 1 else ""
    soort, getoond = _waarde(cel.waarde)
    tekst = getoond if cel.getoond is None else cel.getoond
    alineas = "".join(f"<text:p>{_alinea(regel)}</text:p>" for regel in tekst.split("\n")) if tekst else ""
    naam = "table:covered-table-cell" if cel.bedekt else "table:table-cell"
    return f"<{naam} {soort} {cel.kenmerken}{keer}>{cel.binnen}{alineas}</{naam}>"


def _alinea(tekst: str) -> str:
    """Escape a paragraph; spaces that would run together, and tabs, are elements."""
    met_spaties = _SPATIES.sub(lambda m: f"\0{len(m[0])}\1", tekst)
    xml = escape(met_spaties).replace("\t", "<text:tab/>")
    return re.sub("\0(\\d+)\1", r'<text:s text:c="\1"/>', xml)


def _waarde(waarde: object) -> tuple[str, str]:
    """Return the attributes that hold a value, and how LibreOffice shows it."""
    match waarde:
        case None:
            return "", ""
        case bool():
            return (
                f'office:value-type="boolean" office:boolean-value="{str(waarde).lower()}"',
                "WAAR" if waarde else "ONWAAR",
            )
        case int() | float():
            return f'office:value-type="float" office:value="{waarde!r}"', f"{waarde:.15g}".replace(".", ",")
        case datetime():
            return (
                f'office:value-type="date" office:date-value="{waarde.isoformat()}"',
                f"{waarde:%d-%m-%Y %H:%M}",
            )
        case date():
            return f'office:value-type="date" office:date-value="{waarde.isoformat()}"', f"{waarde:%d-%m-%Y}"
        case time():
            return f'office:value-type="time" office:time-value="PT{waarde:%HH%MM%SS}"', f"{waarde:%H:%M}"
    return 'office:value-type="string" calcext:value-type="string"', str(waarde)

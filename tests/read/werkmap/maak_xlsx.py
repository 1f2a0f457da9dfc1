# SPDX-License-Identifier: EUPL-1.2
"""Writes Excel workbooks: by libraries, and from raw XML for what none of them writes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

import openpyxl
import xlsxwriter

HOOFD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIES = "http://schemas.openxmlformats.org/package/2006/relationships"
_KANTOOR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def make_xlsx(
    rijen: str,
    vormen: Sequence[str] = (),
    *,
    na: str = "",
    vooraf: str = "",
    teksten: str = "",
    werkmap: str = "",
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a workbook of one sheet: ``rijen`` is what stands in sheetData, ``vooraf`` and ``na`` around it.

    ``vormen`` are number formats, styles 1, 2, … of cells; ``teksten`` what stands in the table of shared texts;
    ``werkmap`` what stands before the sheets; ``extra`` parts in place of, or beside, these.
    """
    formaten = "".join(
        f'<numFmt numFmtId="{200 + i}" formatCode={quoteattr(v)}/>' for i, v in enumerate(vormen)
    )
    stijlen = "".join(f'<xf numFmtId="{200 + i}"/>' for i in range(len(vormen)))
    delen = {
        "_rels/.rels": _relaties({"rId1": ("officeDocument", "/xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{HOOFD}" xmlns:r="{_KANTOOR}">{werkmap}<sheets><sheet name="Blad1" '
        'sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relaties(
            {
                "rId1": ("worksheet", "worksheets/sheet1.xml"),
                "rId2": ("styles", "styles.xml"),
                "rId3": ("sharedStrings", "sharedStrings.xml"),
            }
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{HOOFD}"><numFmts>{formaten}</numFmts><cellXfs><xf numFmtId="0"/>'
        f"{stijlen}</cellXfs></styleSheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{HOOFD}">{teksten}</sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{HOOFD}">{vooraf}<sheetData>{rijen}</sheetData>{na}'
        "</worksheet>",
    }
    return zip_delen({naam: tekst.encode() for naam, tekst in delen.items()} | dict(extra or {}))


def openpyxl_boek(vul: Callable[[Any], None]) -> bytes:
    boek = openpyxl.Workbook()
    vul(boek)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def xlsxwriter_boek(vul: Callable[[Any], None], **opties: object) -> bytes:
    uit = io.BytesIO()
    with xlsxwriter.Workbook(uit, {"in_memory": True, **opties}) as boek:
        vul(boek)
    return uit.getvalue()


def zip_delen(delen: Mapping[str, bytes]) -> bytes:
    """Return an archive of these parts."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, data in delen.items():
            archief.writestr(naam, data)
    return uit.getvalue()


def _relaties(doelen: Mapping[str, tuple[str, str]]) -> str:
    regels = "".join(
        f'<Relationship Id="{id_}" Type="{_KANTOOR}/{soort}" Target="{doel}"/>'
        for id_, (soort, doel) in doelen.items()
    )
    return f'<Relationships xmlns="{_RELATIES}">{regels}</Relationships>'

# SPDX-License-Identifier: EUPL-1.2
"""What a published copy says of itself: its title and its language, and nothing about who made it, how or when."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf, Stream, String

_KOP = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_VOET = '\n<?xpacket end="r"?>'
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_UA = "http://www.aiim.org/pdfua/ns/id/"

_GEEN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_PDFUA = re.compile(rb"<pdfuaid:part>\s*([12])\s*<|pdfuaid:part\s*=\s*[\"']([12])[\"']")


def read_pdfua(pdf: Pdf) -> str:
    """Return the part of PDF/UA that a file says it follows (``1`` or ``2``), or ''."""
    found = _PDFUA.search(_read_xmp(pdf.Root))
    return (found[1] or found[2]).decode() if found else ""


def describe(pdf: Pdf, titel: str, taal: str, pdfua: str) -> None:
    """Give a file its title, its language and its claim to PDF/UA, in place of all that it said of itself."""
    titel = _GEEN_XML.sub("", titel).strip()
    root: Any = pdf.Root
    packet = (_KOP + _packet(titel, taal, pdfua) + _VOET).encode()
    root.Metadata = pdf.make_indirect(Stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML))
    pdf.trailer["/Info"] = pdf.make_indirect(Dictionary(Title=String(titel)) if titel else Dictionary())
    if taal:
        root.Lang = String(taal)
    # A viewer then shows the title, not the name of the file (ISO 14289-1, 7.1).
    preferences: Any = root.get("/ViewerPreferences")
    reading = preferences.get("/Direction") if isinstance(preferences, Dictionary) else None
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if reading == Name.R2L:
        root.ViewerPreferences.Direction = Name.R2L


def _packet(titel: str, taal: str, pdfua: str) -> str:
    parts = ["<dc:format>application/pdf</dc:format>"]
    if titel:
        parts.append(
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(titel)}</rdf:li></rdf:Alt></dc:title>'
        )
    if taal:
        parts.append(f"<dc:language><rdf:Bag><rdf:li>{escape(taal)}</rdf:li></rdf:Bag></dc:language>")
    if pdfua:
        parts.append(f"<pdfuaid:part>{pdfua}</pdfuaid:part>")
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
        f'<rdf:Description rdf:about="" xmlns:dc="{_DC}" xmlns:pdfuaid="{_UA}">\n'
        + "\n".join(parts)
        + "\n</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


def _read_xmp(root: Any) -> bytes:
    metadata = root.get("/Metadata")
    if not isinstance(metadata, Stream):
        return b""
    try:
        return metadata.read_bytes()
    except Exception:  # whatever is wrong with what will be thrown away does not matter
        return b""

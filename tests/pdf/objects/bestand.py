# SPDX-License-Identifier: EUPL-1.2
"""Draws small PDFs whose pages say little and whose objects hold what the test puts there."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from woopub.model import CODES, Niveau
from woopub.pdf.engine import Pdf
from woopub.pdf.gezien import Gezien
from woopub.pdf.objects import find_in_objects, open_oog
from woopub.pdf.vondst import Vondst

ZICHTBAAR = "Besluit over de brug"
GEHEIM = "J. Voorbeeld"


def content(*regels: str) -> bytes:
    """Return operators that show lines of text."""
    shows = " ".join(f"1 0 0 1 72 {700 - 20 * n} Tm ({regel}) Tj" for n, regel in enumerate(regels))
    return f"BT /F1 12 Tf {shows} ET".encode("latin-1")


def new_pdf(*paginas: str) -> pikepdf.Pdf:
    """Return a document with a page for each text, or one that says ZICHTBAAR."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for tekst in paginas or (ZICHTBAAR,):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Contents = pdf.make_stream(content(tekst))
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
    return pdf


def save(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    """Return a document as bytes."""
    buffer = io.BytesIO()
    pdf.save(buffer, static_id=True, **options)
    return buffer.getvalue()


def draw(fill: Callable[[pikepdf.Pdf], object], *paginas: str) -> bytes:
    """Return a document to which ``fill`` has added something."""
    pdf = new_pdf(*paginas)
    fill(pdf)
    return save(pdf)


def add_annot(pdf: pikepdf.Pdf, kind: str, page: int = 0, **keys: Any) -> Dictionary:
    """Hang an annotation on a page and return it."""
    annot = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name("/" + kind), Rect=Array([72, 600, 172, 620]), **keys)
    )
    obj = pdf.pages[page].obj
    if Name.Annots not in obj:
        obj.Annots = Array()
    obj.Annots.append(annot)
    return annot


def form(pdf: pikepdf.Pdf, data: bytes, **keys: Any) -> pikepdf.Stream:
    """Return a Form XObject."""
    stream = pdf.make_stream(data)
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
    for key, value in keys.items():
        stream[Name("/" + key)] = value
    return stream


def image(pdf: pikepdf.Pdf, tone: int = 0, side: int = 32) -> pikepdf.Stream:
    """Return a grey image XObject."""
    pixels = bytes((tone + x * y) % 256 for y in range(side) for x in range(side))
    stream = pdf.make_stream(pixels)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width = stream.Height = side
    stream.ColorSpace, stream.BitsPerComponent = Name.DeviceGray, 8
    return stream


def search(data: bytes, lakvlakken: bool = True) -> list[Vondst]:
    """Return what the object gate finds in a document, with all its text taken as seen."""
    pdf = Pdf(data)
    try:
        gezien = Gezien(
            [
                "\n".join("".join(span.tekst for span in line.spans) for line in pdf.page(n).lines())
                for n in range(pdf.page_count)
            ]
        )
        return find_in_objects(data, gezien, lakvlakken, open_oog(pdf))
    finally:
        pdf.close()


def weights(vondsten: list[Vondst]) -> dict[str, str]:
    """Return the heaviest weight of each code that was found."""
    order = ["info", "waarschuwing", "blokkade"]
    found: dict[str, str] = {}
    for vondst in vondsten:
        weging = (vondst.weging or Niveau(CODES[vondst.code].niveau)).value
        found[vondst.code] = max(found.get(vondst.code, "info"), weging, key=order.index)
    return found


def blocks(data: bytes, lakvlakken: bool = True) -> set[str]:
    """Return the codes that block."""
    return {code for code, weging in weights(search(data, lakvlakken)).items() if weging == "blokkade"}


__all__ = [
    "GEHEIM",
    "ZICHTBAAR",
    "Array",
    "Dictionary",
    "Name",
    "String",
    "add_annot",
    "blocks",
    "content",
    "draw",
]
__all__ += ["form", "image", "new_pdf", "save", "search", "weights"]

# SPDX-License-Identifier: EUPL-1.2
"""Scans to read, drawn by code; without Tesseract these tests are skipped, but never in CI."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pymupdf
import pytest

from woopub.ocr import add_tekst, ocr_beschikbaar

REGELS = (
    "VOORBEELD Gemeente Proefstad",
    "Verslag van het overleg over de geluidsschermen",
    "Aanwezig waren de projectleider en de wethouder",
    "De adviseur licht de metingen toe aan de raad",
    "Contact via telefoon                                      of per brief",
    "De volgende vergadering is op dinsdag",
)
HOOGTE = 30  # points from line to line
BEGIN = 90
LAKBALK = (199.0, BEGIN + 4 * HOOGTE - 13.0, 316.0, BEGIN + 4 * HOOGTE + 5.0)
"""In the line on the telephone."""

LABELBALK = (72.0, 300.0, 300.0, 324.0)
GRIJS = (72.0, 340.0, 300.0, 364.0)
LEEG = (72.0, 380.0, 500.0, 480.0)


@dataclass(frozen=True)
class Gelezen:
    """A scan, and what came of it."""

    bron: Path
    bron_bytes: bytes
    doel: Path


def draw_pagina(balken: bool = True) -> pymupdf.Page:
    """A page with lines of text and four boxes: black, black and grey with a ground, and one over a paragraph."""
    pagina = pymupdf.open().new_page(width=595, height=842)
    for nummer, regel in enumerate(REGELS):
        pagina.insert_text((72, BEGIN + nummer * HOOGTE), regel, fontsize=13)
    if balken:
        for vlak, tint, inkt in ((LABELBALK, 0, 1), (GRIJS, 0.6, 0)):
            pagina.draw_rect(vlak, fill=(tint,) * 3, color=None)
            pagina.insert_text((150, vlak[3] - 7), "5.1.2.e", fontsize=13, color=(inkt,) * 3)
        for vlak in (LAKBALK, LEEG):
            pagina.draw_rect(vlak, fill=(0, 0, 0), color=None)
    return pagina


def add_scan(pdf: pymupdf.Document, pagina: pymupdf.Page, dpi: int = 200) -> None:
    """Put the picture of a page on a page of its own."""
    beeld = pagina.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY).tobytes("png")
    pdf.new_page(width=595, height=842).insert_image((0, 0, 595, 842), stream=beeld)


def save_pdf(pdf: pymupdf.Document, pad: Path) -> Path:
    pdf.save(pad, garbage=4, deflate=True)
    return pad


@pytest.fixture(scope="session")
def herkenning() -> None:
    """Text can be recognised here."""
    goed, reden = ocr_beschikbaar()
    if not goed:
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(reden)
        pytest.skip(reden)


@pytest.fixture(scope="session")
def gelezen(herkenning: None, tmp_path_factory: pytest.TempPathFactory) -> Gelezen:
    """A scan with boxes, a page with text of its own, and a scan without boxes."""
    map_ = tmp_path_factory.mktemp("ocr")
    pdf = pymupdf.open()
    add_scan(pdf, draw_pagina())
    pdf.new_page(width=595, height=842).insert_text((72, 90), "Deze pagina heeft al tekst.")
    add_scan(pdf, draw_pagina(balken=False))
    bron = save_pdf(pdf, map_ / "-scan met spatie.pdf")
    voor = bron.read_bytes()
    doel = map_ / "doel.pdf"
    assert add_tekst(bron, doel, paginas=3) == ""
    return Gelezen(bron, voor, doel)

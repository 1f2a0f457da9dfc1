# SPDX-License-Identifier: EUPL-1.2
"""Boxes are turned white in the picture that is read, with the print on them, and nothing else is."""

from __future__ import annotations

import io
import time

import pymupdf
import pytest
from PIL import Image, ImageChops

from tests.ocr.conftest import draw_pagina
from woopub.ocr.vlakken import filter_ocr_image

Vlak = tuple[float, float, float, float]
VLAK = (100.0, 300.0, 260.0, 318.0)


def beeld(pagina: pymupdf.Page, dpi: int, soort: str = "RGB") -> Image.Image:
    geopend = Image.open(io.BytesIO(pagina.get_pixmap(dpi=dpi).tobytes("png"))).convert(soort)
    geopend.info["dpi"] = (dpi, dpi)
    return geopend


def knip(plaatje: Image.Image, vlak: Vlak, dpi: int, rand: float = 0) -> Image.Image:
    """Return a box of the page, in points, with a margin around it."""
    x0, y0, x1, y1 = (round(maat * dpi / 72) for maat in vlak)
    marge = round(rand * dpi / 72)
    return plaatje.convert("L").crop((x0 - marge, y0 - marge, x1 + marge, y1 + marge))


def laagste(plaatje: Image.Image) -> int:
    return min(plaatje.tobytes())


@pytest.mark.parametrize(
    ("dpi", "tint"),
    [(100, 0), (200, 0), (200, 0.15), (200, 0.4), (200, 0.7), (200, 0.85), (300, 0), (600, 0.5)],
)
def test_een_vlak_wordt_wit(dpi: int, tint: float) -> None:
    pagina = draw_pagina(balken=False)
    zonder = beeld(pagina, dpi)
    pagina.draw_rect(VLAK, fill=(tint,) * 3, color=None)
    uit = filter_ocr_image(None, beeld(pagina, dpi))
    assert uit is not None
    assert uit.info["dpi"] == (dpi, dpi)
    assert laagste(knip(uit, VLAK, dpi, 2)) > 150
    # The text elsewhere is as it was.
    verschil = ImageChops.difference(uit, zonder.convert("L"))
    ergens = verschil.point([0] * 60 + [255] * 196).getbbox()
    assert ergens is None


@pytest.mark.parametrize(("tint", "inkt"), [(0, 1), (0.2, 1), (0.5, 1), (0.5, 0), (0.8, 0)])
def test_druk_op_een_vlak_wordt_zwart(tint: float, inkt: float) -> None:
    pagina = draw_pagina(balken=False)
    pagina.draw_rect(VLAK, fill=(tint,) * 3, color=None)
    pagina.insert_text((140, 313), "5.1.2.e", fontsize=12, color=(inkt,) * 3)
    uit = filter_ocr_image(None, beeld(pagina, 300))
    assert laagste(knip(uit, VLAK, 300)) < 100
    assert knip(uit, (100, 300, 130, 318), 300).getextrema() == (255, 255)


@pytest.mark.parametrize("dpi", [200, 300])
def test_een_vlak_vol_druk(dpi: int) -> None:
    pagina = draw_pagina(balken=False)
    pagina.draw_rect((140, 300, 232, 316), fill=(0, 0, 0), color=None)
    pagina.insert_text((143, 312), "art. 5.1 lid 2 e", fontsize=11, fontname="hebo", color=(1, 1, 1))
    uit = filter_ocr_image(None, beeld(pagina, dpi))
    assert uit is not None
    tonen = knip(uit, (140, 300, 232, 316), dpi).tobytes()
    assert 0.1 < sum(toon < 128 for toon in tonen) / len(tonen) < 0.5
    assert laagste(knip(uit, (130, 300, 142, 316), dpi)) > 200


@pytest.mark.parametrize("soort", ["1", "L", "RGB"])
def test_zonder_vlak_blijft_het_beeld(soort: str) -> None:
    pagina = draw_pagina(balken=False)
    pagina.insert_text((72, 500), "GROOT EN VET", fontsize=40, fontname="hebo")
    pagina.insert_text((72, 540), "Vette tekst van een tussenkop", fontsize=18, fontname="hebo")
    pagina.insert_text((72, 570), "Vette gewone tekst in het verslag", fontsize=10, fontname="hebo")
    pagina.draw_rect((72, 600, 500, 700), color=(0, 0, 0), width=1)
    assert filter_ocr_image(None, beeld(pagina, 200, soort)) is None


@pytest.mark.parametrize("papier", [0.9, 0.75])
def test_grijs_papier_is_geen_vlak(papier: float) -> None:
    pagina = pymupdf.open().new_page(width=595, height=842)
    pagina.draw_rect(pagina.rect, fill=(papier,) * 3, color=None)
    pagina.insert_text((72, 90), "Verslag van het overleg", fontsize=13)
    assert filter_ocr_image(None, beeld(pagina, 200)) is None


def test_tekst_in_een_dikke_lijst_blijft_staan() -> None:
    """A frame is dark around, not behind its text."""
    pagina = draw_pagina(balken=False)
    voor = beeld(pagina, 200)
    pagina.draw_rect((60, 60, 560, 280), color=(0, 0, 0), width=12)
    uit = filter_ocr_image(None, beeld(pagina, 200))
    binnen = (70.0, 75.0, 550.0, 270.0)
    assert uit is not None
    verschil = ImageChops.difference(knip(uit, binnen, 200), knip(voor, binnen, 200))
    assert verschil.getextrema() == (0, 0)


def test_een_zwarte_pagina_blijft_zwart() -> None:
    pagina = pymupdf.open().new_page(width=595, height=842)
    pagina.draw_rect(pagina.rect, fill=(0, 0, 0), color=None)
    assert filter_ocr_image(None, beeld(pagina, 200)) is None


def test_een_halve_pagina_duurt_niet_lang() -> None:
    pagina = pymupdf.open().new_page(width=595, height=842)
    pagina.draw_rect((40, 40, 555, 440), fill=(0, 0, 0), color=None)
    begin = time.process_time()
    uit = filter_ocr_image(None, beeld(pagina, 300))
    assert time.process_time() - begin < 15
    assert uit is not None
    assert laagste(uit) > 200


def test_wat_te_groot_is_verkleint_ocrmypdf_zelf() -> None:
    assert filter_ocr_image(None, Image.new("L", (30_001, 10))) is None

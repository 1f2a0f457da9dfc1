# SPDX-License-Identifier: EUPL-1.2
"""Thumbnails: of the page as it is, and of the page before it was redacted."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Name

from tests.pdf.objects.bestand import new_pdf, save, search, weights
from woopub.pdf.engine import Pdf

ZWART = b"0 g 72 640 200 60 re f"


def _with_thumb(vlak: bytes, ander: bytes, side: tuple[int, int]) -> bytes:
    """Return a file whose page draws one thing, and its thumbnail another."""
    pdf = new_pdf()
    pdf.pages[0].obj.Contents = pdf.make_stream(ander)
    source = Pdf(save(pdf))
    picture = source.render_at(1, side)
    source.close()
    pdf.pages[0].obj.Contents = pdf.make_stream(vlak)
    thumb = pdf.make_stream(picture.bytes)
    thumb.Width, thumb.Height = side
    thumb.ColorSpace, thumb.BitsPerComponent = Name.DeviceRGB, 8
    pdf.pages[0].obj.Thumb = thumb
    return save(pdf)


@pytest.mark.parametrize("side", [(76, 108), (106, 150), (53, 75)])
def test_a_thumbnail_of_another_page_blocks(side: tuple[int, int]) -> None:
    tekst = b"BT /F1 20 Tf 72 660 Td (Brief aan J. Voorbeeld) Tj ET"
    assert weights(search(_with_thumb(tekst + b" " + ZWART, tekst, side)))["LEK017"] == "blokkade"


@pytest.mark.parametrize("side", [(76, 108), (106, 150), (53, 75)])
def test_a_thumbnail_of_the_page_itself_warns(side: tuple[int, int]) -> None:
    assert weights(search(_with_thumb(ZWART, ZWART, side)))["LEK017"] == "waarschuwing"


@pytest.mark.parametrize("tint", [b"1", b"0.85", b"0.5"])
@pytest.mark.parametrize("side", [(240, 339), (420, 594)])
def test_a_thumbnail_with_text_where_the_page_has_a_light_box_blocks(
    tint: bytes, side: tuple[int, int]
) -> None:
    regel = b"BT /F1 11 Tf 72 660 Td (Gesproken met ) Tj (Vera van Testpersoon) %s ( over de brug) Tj ET"
    page = regel % b"Tj" + b" " + tint + b" g 144 656 115 14 re f 0 G 144 656 115 14 re S"
    assert weights(search(_with_thumb(page, regel % b"Tj", side)))["LEK017"] == "blokkade"
    assert weights(search(_with_thumb(page, page, side)))["LEK017"] == "waarschuwing"


def test_a_line_that_is_drawn_thicker_is_no_other_page() -> None:
    thin, thick = (b"%s w 90 650 90 12 re S 90 600 90 12 re S" % wide for wide in (b"0.5", b"7"))
    assert weights(search(_with_thumb(thin, thick, (72, 102))))["LEK017"] == "waarschuwing"


def test_a_thumbnail_that_cannot_be_read_blocks() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.pages[0].obj.Thumb = pdf.make_stream(b"x")
    assert weights(search(save(pdf)))["LEK017"] == "blokkade"

# SPDX-License-Identifier: EUPL-1.2
"""LEK004 on scans: the words of a reader over the print of a typewriter are seen, what was taken away is not."""

from __future__ import annotations

import pymupdf
import pytest

from tests.pdf.draw import Sheet
from woopub.model import Bevinding

REGELS = (
    "Besluit op het verzoek over de afvalinzameling",
    "in de regeling van het district; zie de lijst",
    "met titels en het uittreksel uit het tijdschrift",
    "is uit te stellen tot de uitslag er feitelijk is",
)
BREED = 6.6
"""Points; the width of every letter of Courier in 11 points."""

DREMPEL = 96
"""The tone below which a scanner for black and white sees ink; thin strokes become thinner."""

LINKS, BOVEN, REGELHOOG = 72.0, 100.0, 18.0


def typed(dpi: int, blank: pymupdf.Rect | None = None) -> pymupdf.Pixmap:
    """Return the pixels of a page of a typewriter in black and white, with one place made white."""
    sheet = Sheet()
    for number, regel in enumerate(REGELS):
        sheet.page.insert_text((LINKS, BOVEN + number * REGELHOOG), regel, fontname="cour", fontsize=11)
    if blank is not None:
        sheet.page.draw_rect(blank, color=None, fill=(1, 1, 1))
    grey = sheet.page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    tones = bytes(255 if tone >= DREMPEL else 0 for tone in grey.samples)
    return pymupdf.Pixmap(pymupdf.csGRAY, grey.width, grey.height, tones, False)


def place_of(word: str, part: str) -> pymupdf.Rect:
    """Return the place of a part of a word on the page, in points from the top left."""
    row = next(number for number, regel in enumerate(REGELS) if word in regel)
    column = REGELS[row].index(word) + word.index(part)
    y = BOVEN + row * REGELHOOG
    return pymupdf.Rect(LINKS + column * BREED, y - 9, LINKS + (column + len(part)) * BREED, y + 3)


def read(scan: pymupdf.Pixmap, short: float, lift: float = 0.0) -> list[Bevinding]:
    """Return what blocks on the page with a layer of words, each in letters of another width and a bit short."""
    sheet = Sheet()
    sheet.page.insert_image(sheet.page.rect, pixmap=scan)
    for number, regel in enumerate(REGELS):
        x, y = LINKS, BOVEN + number * REGELHOOG - lift
        for word in regel.split(" "):
            squeeze = short * len(word) * BREED / sheet.wide(0, word)
            point = pymupdf.Point(x, y)
            sheet.page.insert_text(
                point, word, fontsize=11, render_mode=3, morph=(point, pymupdf.Matrix(squeeze, 1))
            )
            x += (len(word) + 1) * BREED
    return [b for b in sheet.read()[1] if b.blokkeert]


@pytest.mark.parametrize("short", [0.92, 1.0])
@pytest.mark.parametrize("lift", [0.0, 0.4])
@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_words_read_from_typewriter_print_are_seen(dpi: int, lift: float, short: float) -> None:
    assert [b.melding for b in read(typed(dpi), short, lift)] == []


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("Besluit", "Besluit"),
        ("Besluit", "luit"),
        ("titels", "titels"),
        ("district", "stric"),
        ("feitelijk", "elijk"),
    ],
)
@pytest.mark.parametrize("dpi", [150, 200])
def test_letters_that_are_gone_from_the_print_leak(dpi: int, word: str, part: str) -> None:
    assert [b.code for b in read(typed(dpi, place_of(word, part)), 1.0)] == ["LEK004"]


@pytest.mark.parametrize(("step", "level"), [(17, False), (9, True)], ids=["specks", "dots"])
def test_specks_or_a_dotted_line_where_letters_are_gone_are_no_print(step: int, level: bool) -> None:
    word = "afvalinzameling"
    scan = typed(200, place_of(word, word))
    x0, y0, x1, y1 = (round(part * 200 / 72) for part in place_of(word, word))
    for x in range(x0, x1, step):
        y = y1 - 11 if level else y0 + 7 * x % (y1 - y0)
        scan.set_rect(pymupdf.IRect(x, y, x + 2, y + 2), (0,))
    assert [b.code for b in read(scan, 1.0)] == ["LEK004"]


def test_letters_taller_than_the_bar_in_the_print_leak() -> None:
    word = "afvalinzameling"
    scan = typed(200)
    place = place_of(word, word)
    scan.set_rect(pymupdf.IRect(*(round(part * 200 / 72) for part in (place + (0, 1, 0, -1.5)))), (0,))
    assert [b.code for b in read(scan, 1.0)] == ["LEK004"]

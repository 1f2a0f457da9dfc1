# SPDX-License-Identifier: EUPL-1.2
"""Dark rectangles that are no redaction, beside those that are."""

from __future__ import annotations

import random

import pytest

from tests.pdf.draw import GRIJS, WIT, ZWART, Sheet, Vier


def count(sheet: Sheet) -> int:
    return len(sheet.read()[0].paginas[0].lakvlakken)


@pytest.mark.parametrize("fill", [ZWART, GRIJS])
@pytest.mark.parametrize("seed", range(4))
def test_column_chart(fill: tuple[float, ...], seed: int) -> None:
    rng = random.Random(seed)
    sheet = Sheet()
    base = rng.uniform(300, 600)
    for number in range(rng.randint(4, 9)):
        x = 100 + 40 * number
        sheet.box((x, base - rng.uniform(20, 180), x + 22, base), fill)
        sheet.text(x, base + 12, str(2015 + number), size=8)
    sheet.page.draw_line((90, base), (480, base))
    assert count(sheet) == 0


@pytest.mark.parametrize("seed", range(4))
def test_bar_chart_with_an_axis(seed: int) -> None:
    rng = random.Random(seed)
    sheet = Sheet()
    left = rng.uniform(120, 200)
    for number in range(rng.randint(4, 8)):
        y = 200 + 24 * number
        wide = rng.uniform(30, 300)
        sheet.box((left, y, left + wide, y + 14), GRIJS)
        sheet.text(left - 60, y + 10, f"Wijk {number}", size=8)
        sheet.text(left + wide + 4, y + 10, f"{wide:.0f}", size=8)
    sheet.page.draw_line((left, 190), (left, 410))
    assert count(sheet) == 0


@pytest.mark.parametrize(
    "vlak",
    [
        (0, 0, 595, 60),
        (0, 800, 595, 842),
        (30, 0, 90, 120),
        (20, 30, 575, 60),
        (60, 120, 535, 127),
        (0, 0, 20, 842),
    ],
    ids=["band", "foot", "ribbon", "bar", "thick rule", "side"],
)
def test_bands_of_a_letterhead(vlak: Vier) -> None:
    sheet = Sheet()
    sheet.box(vlak)
    sheet.text(72, 200, "Een brief met tekst.")
    assert count(sheet) == 0


@pytest.mark.parametrize("side", [8, 10, 14])
def test_check_boxes_and_bullets(side: float) -> None:
    sheet = Sheet()
    for number in range(4):
        y = 100 + 20 * number
        sheet.box((72, y, 72 + side, y + side), ZWART if number % 2 else None, rand=ZWART)
        sheet.text(76 + side, y + 9, "Een keuze")
    assert count(sheet) == 0


@pytest.mark.parametrize("fill", [ZWART, GRIJS])
def test_header_of_a_table_in_one_band_or_in_cells(fill: tuple[float, ...]) -> None:
    sheet = Sheet()
    sheet.box((60, 90, 500, 110), fill)
    for number, head in enumerate(["Nummer", "Titel", "Datum"]):
        sheet.text(64 + 140 * number, 104, head, color=WIT)
        sheet.box((60 + 140 * number, 200, 200 + 140 * number, 220), fill)
        sheet.text(64 + 140 * number, 214, head if number else "", color=WIT)
        sheet.text(64 + 140 * number, 240, "waarde")
    assert count(sheet) == 0


def test_header_band_under_outlined_cells() -> None:
    sheet = Sheet()
    sheet.box((60, 90, 480, 110), GRIJS)
    for row, cells in enumerate([["Nummer", "Titel", "Datum"], ["1", "Nota", "12 mei"]]):
        for column, cell in enumerate(cells):
            x, y = 60 + 140 * column, 90 + 20 * row
            sheet.box((x, y, x + 140, y + 20), None, rand=ZWART)
            sheet.text(x + 4, y + 14, cell, color=ZWART if row else WIT)
    assert count(sheet) == 0


def test_bar_code() -> None:
    rng = random.Random(1)
    sheet = Sheet()
    x = 100.0
    while x < 300:
        wide = rng.choice([1, 2, 3, 4])
        sheet.box((x, 100, x + wide, 140))
        x += wide + rng.choice([1, 2, 3])
    assert count(sheet) == 0


def test_redacted_names_in_a_list_still_count() -> None:
    rng = random.Random(2)
    sheet = Sheet()
    for number in range(6):
        y = 100 + 20 * number
        sheet.text(72, y + 10, "Naam:")
        sheet.box((130, y, 130 + rng.uniform(40, 160), y + 13))
    assert count(sheet) == 6


def test_redacted_column_of_a_table_still_counts() -> None:
    rng = random.Random(3)
    sheet = Sheet()
    for number in range(5):
        y = 100 + 20 * number
        for x in (72, 200):
            sheet.box((x, y, x + 128, y + 20), None, rand=ZWART)
        sheet.text(76, y + 14, "Voorzitter")
        sheet.box((200, y + 3, 200 + rng.uniform(40, 120), y + 17))
    assert count(sheet) == 5


def test_page_withheld_as_a_whole_counts() -> None:
    sheet = Sheet()
    sheet.box((0, 0, 595, 842))
    page = sheet.read()[0].paginas[0]
    assert len(page.lakvlakken) == 1
    assert page.gelakt_aandeel == 1.0


def test_short_word_in_a_line_counts() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Het antwoord is")
    start = sheet.wide(75, "Het antwoord is")
    sheet.box((start, 90, start + 13, 103))
    sheet.text(start + 16, 100, "geweest.")
    assert count(sheet) == 1

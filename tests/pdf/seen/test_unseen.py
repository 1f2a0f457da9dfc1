# SPDX-License-Identifier: EUPL-1.2
"""Marked redactions (LEK002), text under images (LEK001) or in the colour of the page (LEK003), and what is none."""

from __future__ import annotations

from typing import Any

import pymupdf
import pytest

from tests.pdf.draw import BLAUW, WIT, ZWART, Sheet, codes, shown

GEHEIM = "Geheime Naam"
VLAK = (148.0, 88.0, 228.0, 105.0)
HEEL = "Geachte Geheime Naam en anderen."


def secret(**more: Any) -> Sheet:
    sheet = Sheet()
    sheet.text(100, 100, "Geachte")
    sheet.text(150, 100, GEHEIM, **more)
    sheet.text(232, 100, "en anderen.")
    return sheet


def picture(wide: int, high: int, tones: tuple[int, ...] = (0,), alpha: int | None = None) -> pymupdf.Pixmap:
    """Return a picture of blocks of 8 by 8 pixels in these tones of grey, by turns."""
    size = pymupdf.IRect(0, 0, wide, high)
    pixmap = pymupdf.Pixmap(pymupdf.csRGB, size, alpha is not None)
    for place, (x, y) in enumerate((x, y) for y in range(0, high, 8) for x in range(0, wide, 8)):
        tone = (tones[place % len(tones)],) * 3
        pixmap.set_rect(pymupdf.IRect(x, y, x + 8, y + 8), tone if alpha is None else (*tone, alpha))
    return pixmap


def leaks(sheet: Sheet) -> tuple[list[str], str]:
    """Return the messages of what blocks and the text of the first page, which repeat no part of the secret."""
    facts, bevindingen = sheet.read()
    assert not any(part in repr((facts, bevindingen)) for part in ("Geheim", "Naam", "eheim"))
    found = [b for b in bevindingen if b.blokkeert and b.code < "LEK008"]
    assert all(b.pagina == 1 and b.vlak is not None for b in found)
    return [b.melding for b in found], " ".join(" ".join(shown(facts.paginas[0])).split())


def all_seen(sheet: Sheet) -> str:
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    return " ".join(shown(facts.paginas[0]))


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("fill", [None, ZWART])
def test_marked_redaction_is_a_leak_and_its_text_stays_out(turn: int, fill: tuple[int, ...] | None) -> None:
    sheet = secret()
    sheet.page.add_redact_annot(VLAK, text="5.1.2.e", fill=fill)
    sheet.page.set_rotation(turn)
    meldingen, text = leaks(sheet)
    assert meldingen == ["Op deze pagina staat een lakmarkering die niet is toegepast."]
    assert text == "Geachte en anderen."


def test_marked_redaction_of_several_lines_takes_only_those() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Een regel met de Geheime", "Naam erin en daarna nog meer.")
    quads = [quad for part in ("Geheime", "Naam") for quad in sheet.page.search_for(part, quads=True)]
    annot = sheet.page.add_redact_annot((72, 88, 260, 118))
    points = [(p.x, 842 - p.y) for quad in quads for p in (quad.ul, quad.ur, quad.ll, quad.lr)]
    numbers = " ".join(f"{part:.2f}" for punt in points for part in punt)
    sheet.doc.xref_set_key(annot.xref, "QuadPoints", f"[{numbers}]")
    meldingen, text = leaks(sheet)
    assert len(meldingen) == 1
    assert text == "Een regel met de erin en daarna nog meer."


def test_marked_redaction_over_nothing_is_a_finding_and_an_applied_one_is_none() -> None:
    sheet = secret()
    sheet.page.add_redact_annot((300, 300, 400, 320))
    assert "LEK002" in codes(sheet.read()[1])
    sheet = secret()
    sheet.redact(GEHEIM, "5.1.2.e")
    meldingen, text = leaks(sheet)
    assert (meldingen, text) == ([], "Geachte [5.1.2.e] en anderen.")


def test_thin_or_distant_strokes_hide_nothing() -> None:
    sheet = secret()
    sheet.page.draw_line((148, 99), (228, 94), width=1)
    sheet.page.draw_polyline([(90, 76), (310, 76), (310, 116), (90, 116)], width=6, closePath=True)
    assert all_seen(sheet) == HEEL


def test_thick_frame_is_no_lakvlak() -> None:
    sheet = secret()
    sheet.page.draw_rect((60, 60, 400, 140), width=8, color=ZWART)
    facts, bevindingen = sheet.read()
    assert codes(bevindingen) == []
    assert facts.paginas[0].lakvlakken == ()
    assert shown(facts.paginas[0]) == [HEEL]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("tones", [(0,), (255,), (90, 140, 200)], ids=["black", "white", "photo"])
def test_text_under_an_image_is_a_leak(tones: tuple[int, ...], turn: int) -> None:
    sheet = secret()
    sheet.page.insert_image(VLAK, pixmap=picture(80, 16, tones), keep_proportion=False)
    sheet.page.set_rotation(turn)
    meldingen, text = leaks(sheet)
    assert meldingen == ["Onder een afbeelding is nog tekst te lezen: 11 tekens."]
    assert text == "Geachte en anderen."


def test_whole_page_image_over_text_is_a_leak() -> None:
    sheet = Sheet()
    sheet.text(150, 100, GEHEIM)
    sheet.page.insert_image(sheet.page.rect, pixmap=picture(64, 64, (230, 235)), keep_proportion=False)
    assert len(leaks(sheet)[0]) == 1


def test_image_below_text_beside_it_or_see_through_is_no_leak() -> None:
    below = Sheet()
    below.page.insert_image((90, 80, 320, 110), pixmap=picture(80, 16, (255,)), keep_proportion=False)
    below.text(100, 100, HEEL)
    assert all_seen(below) == HEEL
    beside = secret()
    beside.page.insert_image((148, 106, 228, 140), pixmap=picture(80, 16), keep_proportion=False)
    assert all_seen(beside) == HEEL
    through = secret()
    through.page.insert_image(VLAK, pixmap=picture(80, 16, (0,), alpha=0), keep_proportion=False)
    assert all_seen(through) == HEEL
    watermark = secret()
    watermark.page.insert_image(
        (90, 80, 320, 110), pixmap=picture(80, 16, (128, 200), alpha=90), keep_proportion=False
    )
    assert all_seen(watermark) == HEEL


@pytest.mark.parametrize("scan_first", [True, False])
def test_scan_with_its_own_text_layer_is_no_leak(scan_first: bool) -> None:
    drawn = secret()
    scan = drawn.page.get_pixmap(dpi=100)
    sheet = Sheet()
    if scan_first:
        sheet.page.insert_image(sheet.page.rect, pixmap=scan)
    sheet.text(100, 100, HEEL, render_mode=3)
    if not scan_first:
        sheet.page.insert_image(sheet.page.rect, pixmap=scan)
    assert all_seen(sheet) == HEEL


@pytest.mark.parametrize("turn", [0, 90])
def test_white_text_on_a_white_page_is_a_leak(turn: int) -> None:
    sheet = secret(color=WIT)
    sheet.page.set_rotation(turn)
    meldingen, text = leaks(sheet)
    assert meldingen == ["Hier staat tekst in de kleur van de achtergrond: 11 tekens."]
    assert text == "Geachte en anderen."


def test_white_text_that_shows_is_no_leak() -> None:
    dark = Sheet()
    dark.box((0, 0, 595, 842), BLAUW)
    dark.text(100, 100, HEEL, color=WIT)
    assert all_seen(dark) == HEEL
    header = Sheet()
    header.box((90, 88, 400, 105), BLAUW)
    header.text(100, 100, HEEL, color=WIT)
    assert all_seen(header) == HEEL
    photo = Sheet()
    photo.page.insert_image((90, 80, 400, 120), pixmap=picture(80, 16, (40, 90)), keep_proportion=False)
    photo.text(100, 100, HEEL, color=WIT)
    assert all_seen(photo) == HEEL


def test_pale_grey_two_letters_and_a_white_copy_below_are_no_leak() -> None:
    assert all_seen(secret(color=(0.85, 0.85, 0.85))) == HEEL
    few = Sheet()
    few.text(100, 100, "Een regel")
    few.text(100, 130, "ab", color=WIT)
    assert codes(few.read()[1]) == []
    shadow = Sheet()
    shadow.text(100.5, 100.5, HEEL, color=WIT)
    shadow.text(100, 100, HEEL)
    assert codes(shadow.read()[1]) == []


def test_white_label_on_the_page_is_no_leak() -> None:
    sheet = Sheet()
    sheet.text(100, 100, "5.1.2.e", color=WIT)
    sheet.text(100, 130, "Tekst")
    assert codes(sheet.read()[1]) == []

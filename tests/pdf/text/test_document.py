# SPDX-License-Identifier: EUPL-1.2
"""Text by page: paragraphs, headings, lists, notes, columns, tables, and the letters, all of them."""

from __future__ import annotations

from collections import Counter

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.make_pdf import Drawing
from tests.pdf.draw import GRIJS, WIT, ZWART, Sheet, shown
from woopub.model import Bloksoort, PdfPage, Tekst
from woopub.pdf import read_bytes

LANG = [
    "Een alinea die over meer regels loopt, zodat te zien is dat",
    "regels worden samengevoegd tot een lopende tekst zonder dat",
    "er woorden aan elkaar plakken of verdwijnen.",
]


def page_of(sheet: Sheet, number: int = 0) -> PdfPage:
    return sheet.read()[0].paginas[number]


def soorten(page: PdfPage) -> list[Bloksoort]:
    return [blok.soort for blok in page.blokken]


def test_lines_join_to_paragraphs_and_white_space_parts_them() -> None:
    sheet = Sheet()
    sheet.text(72, 100, *LANG)
    sheet.text(72, 160, *LANG)
    assert shown(page_of(sheet)) == [" ".join(LANG)] * 2


def test_indent_after_a_full_stop_begins_a_paragraph() -> None:
    sheet = Sheet()
    sheet.text(72, 100, *LANG[:2], "er woorden aan elkaar plakken. De laatste regel is heel vol.")
    sheet.text(92, 100 + 3 * 13.2, "Nieuwe alinea met inspringing, die doorloopt tot het eind")
    sheet.text(72, 100 + 4 * 13.2, "van deze regel.")
    assert len(page_of(sheet).blokken) == 2


def test_lines_of_an_address_stay_apart() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Postbus 20011", "2500 EA Den Haag", "Nederland")
    sheet.text(72, 200, *LANG)
    assert shown(page_of(sheet))[:3] == ["Postbus 20011", "2500 EA Den Haag", "Nederland"]


def test_headings_by_size_and_by_bold() -> None:
    sheet = Sheet()
    sheet.text(72, 80, "Grote kop", size=16)
    sheet.text(72, 110, "Vette kop", vet=True)
    sheet.text(72, 130, *LANG)
    sheet.text(72, 180, "Aan:", vet=True)
    sheet.text(110, 180, "de Voorzitter")
    page = page_of(sheet)
    assert soorten(page) == [Bloksoort.KOP, Bloksoort.KOP, Bloksoort.ALINEA, Bloksoort.ALINEA]
    assert page.blokken[3].delen == (Tekst("Aan:", True), Tekst(" de Voorzitter"))


def test_two_or_three_lines_of_one_look_are_one_heading() -> None:
    sheet = Sheet()
    sheet.text(72, 80, "Ministerie van Onderwijs", "Cultuur en Wetenschap", vet=True)
    sheet.text(72, 120, "Besluit op", "uw verzoek", size=16)
    sheet.text(72, 170, *LANG)
    page = page_of(sheet)
    assert shown(page)[:2] == ["Ministerie van Onderwijs Cultuur en Wetenschap", "Besluit op uw verzoek"]
    assert soorten(page) == [Bloksoort.KOP, Bloksoort.KOP, Bloksoort.ALINEA]


def test_headings_with_numbers_apart_or_many_stay_apart() -> None:
    sheet = Sheet()
    sheet.text(72, 80, "1. Inleiding", "1.1 Aanleiding", vet=True)
    sheet.text(72, 120, "Kop", vet=True)
    sheet.text(72, 140, "Kop verderop", vet=True)
    sheet.text(72, 170, *LANG)
    sheet.text(72, 230, "Naam", "Adres", "Plaats", "Land", vet=True)
    assert shown(page_of(sheet)) == [
        "1. Inleiding",
        "1.1 Aanleiding",
        "Kop",
        "Kop verderop",
        " ".join(LANG),
        "Naam",
        "Adres",
        "Plaats",
        "Land",
    ]


def test_list_items_with_hanging_text() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Het gaat om:")
    for number, mark in enumerate(["1.", "a.", "•", "–"]):
        sheet.text(72, 120 + 30 * number, mark)
        sheet.text(
            100,
            120 + 30 * number,
            f"punt {number} dat ook een tweede regel nodig heeft omdat",
            "het lang is;",
        )
    page = page_of(sheet)
    assert soorten(page) == [Bloksoort.ALINEA, *[Bloksoort.PUNT] * 4]
    assert shown(page)[1] == "1. punt 0 dat ook een tweede regel nodig heeft omdat het lang is;"


def test_initials_are_no_list_item() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "De Minister van Onderwijs,")
    sheet.text(72, 140, "A. Voorbeeld")
    assert soorten(page_of(sheet)) == [Bloksoort.ALINEA, Bloksoort.ALINEA]


def test_left_column_before_right_whatever_the_order_in_the_file() -> None:
    left = [f"linker kolom regel {n} met genoeg tekst om" for n in range(8)]
    right = [f"rechter kolom regel {n} met genoeg tekst" for n in range(8)]
    sheet = Sheet()
    sheet.text(310, 120, *right, size=10)
    sheet.text(72, 120, *left, size=10)
    sheet.text(72, 100, "Een kop over de hele breedte van de pagina, boven de twee kolommen van de tekst.")
    text = " ".join(shown(page_of(sheet)))
    places = [
        text.index(part)
        for part in ("Een kop", "linker kolom regel 0", "linker kolom regel 7", "rechter kolom regel 0")
    ]
    assert places == sorted(places)


def test_address_beside_small_print_is_read_in_columns() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Aan de leden", "van de raad", "Postbus 1", "1000 AA Dorp")
    sheet.text(400, 96, "Datum", "12 maart 2024", "Kenmerk", "2024-001", "Bijlagen", "3", size=7)
    text = " ".join(shown(page_of(sheet)))
    assert (
        text
        == "Aan de leden van de raad Postbus 1 1000 AA Dorp Datum 12 maart 2024 Kenmerk 2024-001 Bijlagen 3"
    )


def test_table_is_read_by_row_and_cell() -> None:
    drawing = Drawing("Tabel")
    drawing.table(
        [
            ["Nummer", "Titel", "Datum"],
            ["1", "Een lange titel die over twee of meer regels van de cel loopt", "12 maart 2024"],
        ],
        [60, 150, 100],
    )
    facts, _ = read_bytes(drawing.save(), "a.pdf")
    assert facts is not None
    assert shown(facts.paginas[0]) == [
        "Nummer\tTitel\tDatum",
        "1\tEen lange titel die over twee of meer regels van de cel loopt\t12 maart 2024",
    ]


def test_running_header_footer_and_footnote_are_notes() -> None:
    sheet = Sheet()
    for number in range(1, 4):
        sheet.text(72, 40, "Gemeente Voorbeeld")
        sheet.text(72, 100, f"Tekst van bladzijde {number} met een noot onder aan de bladzijde.", *LANG)
        sheet.text(72, 740, f"{number} Zie het eerdere stuk.", size=8)
        sheet.text(280, 810, f"Pagina {number} van 3", size=8)
        if number < 3:
            sheet.new_page()
    for page in sheet.read()[0].paginas:
        assert soorten(page) == [Bloksoort.NOOT, Bloksoort.ALINEA, Bloksoort.NOOT, Bloksoort.NOOT]
        assert page.blokken[0].tekst == "Gemeente Voorbeeld"


def test_first_line_that_differs_and_body_at_the_edge_are_no_notes() -> None:
    sheet = Sheet()
    for word in ("aap", "noot", "mies"):
        sheet.text(72, 60, f"Begin met {word}")
        sheet.text(72, 90, *LANG)
        if word != "mies":
            sheet.new_page()
    assert all(soorten(page) == [Bloksoort.ALINEA] * 2 for page in sheet.read()[0].paginas)


def test_hyphens_at_line_ends() -> None:
    sheet = Sheet()
    sheet.text(
        72,
        100,
        "Dit vraagt om veel inspan-",
        "ningen en om goede re-",
        "integratie van mensen. De re-integratie",
    )
    text = shown(page_of(sheet))
    assert text == ["Dit vraagt om veel inspanningen en om goede re-integratie van mensen. De re-integratie"]


def test_bold_words_inside_a_paragraph() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Vanaf ")
    x = sheet.wide(72, "Vanaf ")
    sheet.text(x, 100, "1 maart ", vet=True)
    x += float(pymupdf.get_text_length("1 maart ", fontname="hebo", fontsize=11))
    sheet.text(x, 100, "geldt de nieuwe wet.")
    assert page_of(sheet).blokken[0].delen == (
        Tekst("Vanaf "), Tekst("1 maart", True), Tekst(" geldt de nieuwe wet."),
    )  # fmt: skip


def test_sideways_text_comes_after_and_whole() -> None:
    sheet = Sheet()
    sheet.text(30, 600, "Tekst in de kantlijn", rotate=90)
    sheet.text(72, 100, *LANG)
    assert shown(page_of(sheet)) == [" ".join(LANG), "Tekst in de kantlijn"]


def test_signs_that_nobody_sees_are_gone() -> None:
    doc = pymupdf.open()
    writer = pymupdf.TextWriter((0, 0, 595, 842))
    writer.append((72, 100), "in\u00adlichting\u200b e\u0301e\u0301n\u00a0twee", font=pymupdf.Font("notos"))
    writer.write_text(doc.new_page())
    facts, _ = read_bytes(doc.tobytes(), "a.pdf")
    assert facts is not None
    assert shown(facts.paginas[0]) == ["inlichting één twee"]


WORDS = st.lists(
    st.text(st.sampled_from("abcdeéëïXYZ0123456789.,;:()-"), min_size=1, max_size=12), min_size=1, max_size=40
)


@settings(max_examples=60)
@given(
    pieces=st.lists(
        st.tuples(st.integers(20, 400), st.integers(20, 800), WORDS, st.sampled_from([7, 10, 11, 18]), st.booleans()),
        min_size=1, max_size=12,
        unique_by=lambda piece: piece[1],  # the same letter twice in the same place counts once
    ),
    boxes=st.lists(st.tuples(st.integers(20, 400), st.integers(20, 800)), max_size=4),
    turn=st.sampled_from([0, 90, 180, 270]),
)  # fmt: skip
def test_no_letter_is_lost(
    pieces: list[tuple[int, int, list[str], int, bool]], boxes: list[tuple[int, int]], turn: int
) -> None:
    sheet = Sheet()
    for x, y in boxes:
        # Drawn first: nothing is hidden, whatever is written on them.
        sheet.box((x, y, x + 90, y + 14), (0.9, 0.95, 0.8))
    for x, y, words, size, vet in pieces:
        sheet.text(x, y, " ".join(words)[: (580 - x) * 2 // size], size=size, vet=vet)
    sheet.page.set_rotation(turn)
    page = page_of(sheet)
    expected = pymupdf.open(stream=sheet.data())[0].get_text()
    lost, new = _letters(expected), _letters("".join(shown(page)))
    assert {sign: count for sign, count in (lost - new).items() if sign != "-"} == {}
    # A code that stands by itself is a label: `shown` puts it between brackets.
    assert {sign: count for sign, count in (new - lost).items() if sign not in "[]"} == {}


def _letters(text: str) -> Counter[str]:
    return Counter(sign for sign in text if not sign.isspace())


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_gaps_stand_in_place_on_turned_pages(turn: int) -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Van:", "Aan:", "Onderwerp: lekkage")
    sheet.lakvlak((100, 91, 160, 103), "5.1.2.e", GRIJS, WIT)
    sheet.lakvlak((100, 104.5, 160, 116), "5.1.2.i", ZWART, WIT)
    sheet.page.set_rotation(turn)
    assert shown(page_of(sheet)) == ["Van: [5.1.2.e]", "Aan: [5.1.2.i]", "Onderwerp: lekkage"]

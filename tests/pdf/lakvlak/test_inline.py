# SPDX-License-Identifier: EUPL-1.2
"""Codes without a box: those that stand for a word are labels, those that are spoken of are not."""

from __future__ import annotations

import pytest

from tests.pdf.draw import WIT, ZWART, Sheet, shown

STANDS_FOR_WORD = [
    ("Geachte heer 5.1.2.e,", "Geachte heer [5.1.2.e],"),
    ("5.1.2.e", "[5.1.2.e]"),
    ("5.1.2e", "[5.1.2e]"),
    ("10.2.e", "[10.2.e]"),
    ("512e", "[512e]"),
    ("(10)(2e)", "[(10)(2e)]"),
    ("5.1.2.e; 5.1.2.i", "[5.1.2.e; 5.1.2.i]"),
    ("Van: 5.1.2.e", "Van: [5.1.2.e]"),
    ("Aan: 5.1.2.e, 5.1.2.e", "Aan: [5.1.2.e, 5.1.2.e]"),
    ("De heer 5.1.2.e heeft gebeld over de brug.", "De heer [5.1.2.e] heeft gebeld over de brug."),
    ("Ik sprak met 5.1.2e en mevrouw 5.1.2e.", "Ik sprak met [5.1.2e] en mevrouw [5.1.2e]."),
    ("U kunt mailen naar [5.1.2.e] of bellen.", "U kunt mailen naar [5.1.2.e] of bellen."),
    ("Het advies luidt: [5.2.1]", "Het advies luidt: [5.2.1]"),
    ("Naam: [art. 5.1 lid 2 sub e]", "Naam: [art. 5.1 lid 2 sub e]"),
    ("Dit stuk [buiten verzoek] is kort.", "Dit stuk [buiten verzoek] is kort."),
    ("Telefoon 5.1.2.e (mobiel)", "Telefoon [5.1.2.e] (mobiel)"),
    ("Met vriendelijke groet, 5.1.2.e", "Met vriendelijke groet, [5.1.2.e]"),
    (
        "5.1.2.e schrijft dat het Woo-verzoek later komt.",
        "[5.1.2.e] schrijft dat het Woo-verzoek later komt.",
    ),
]

SPEAKS_OF_CODE = [
    "Wij weigeren dit op grond van artikel 5.1.2.e van de Woo.",
    "De namen zijn gelakt met 5.1.2.e Woo.",
    "Zie artikel 5.1, tweede lid, onder e, van de Woo.",
    "Het belang van art. 5.1.2.e weegt zwaarder.",
    "Daarom is de uitzonderingsgrond 5.1.2.e toegepast.",
    "De gronden 5.1.2.e en 5.1.2.i zijn van toepassing.",
    "De weigeringsgronden 5.1.2.e, 5.1.2.f en 5.1.2.i staan hieronder.",
    "Wij passen 5.1.2.e toe.",
    "De code 5.1.2.e betekent dat er persoonsgegevens staan.",
    "5.1.2.e: de eerbiediging van de persoonlijke levenssfeer",
    "5.1.2.e - de eerbiediging van de persoonlijke levenssfeer",
    "5.1.2.e de eerbiediging van de persoonlijke levenssfeer",
    "5.1.2.f bedrijfs- en fabricagegegevens die vertrouwelijk zijn",
    "Persoonlijke levenssfeer (5.1.2.e)",
    "5.1.2.e = persoonlijke levenssfeer",
    "Artikel 10.2.e Wob",
    'In de stukken is dit aangeduid met "5.1.2.e".',
    "In de stukken staat dan '5.1.2.e' op die plek.",
    'Wij schrijven dan "5.1.2.i (contactgegevens)" in het stuk.',
    "Op deze plek is de grond van 5.1.2.i, goed functioneren van de Staat, genoemd.",
    "5.2.1 Overleg met de raad",
    "5.1.5",
    "Versie 5.1.2.e van het programma",
    "Download 5.1.2.iso en 5.1.2.e1.",
    "Open www.5.1.2.e.example of 5.1.2.e@woo.example.",
    "10.2 km en 5.1 m",
    "Buiten verzoek",
    "[5.1.2]",
    "[1] Zie de bijlage.",
]


@pytest.mark.parametrize(("line", "expected"), STANDS_FOR_WORD)
def test_code_in_place_of_a_word_is_a_label(line: str, expected: str) -> None:
    sheet = Sheet()
    sheet.text(72, 100, line)
    assert shown(sheet.read()[0].paginas[0]) == [expected]


@pytest.mark.parametrize("line", SPEAKS_OF_CODE)
def test_code_that_is_spoken_of_is_no_label(line: str) -> None:
    sheet = Sheet()
    sheet.text(72, 100, line)
    page = sheet.read()[0].paginas[0]
    assert page.lakvlakken == ()
    assert shown(page) == [line]


def test_reference_that_runs_over_two_lines_is_no_label() -> None:
    sheet = Sheet()
    sheet.text(
        72,
        100,
        "Deze gegevens maken wij niet openbaar. Dat doen wij op grond van artikel",
        "5.1.2.e van de Woo.",
    )
    sheet.text(
        72,
        160,
        "Deze gegevens maken wij niet openbaar. Wij noemen daarvoor de gronden 5.1.2.e,",
        "5.1.2.f en 5.1.2.i.",
    )
    assert sheet.read()[0].labels == ()


def test_word_withheld_at_the_begin_of_the_next_line_is_a_label() -> None:
    sheet = Sheet()
    sheet.text(
        72,
        100,
        "Gisteren heb ik over dit onderwerp een gesprek gehad met de heer",
        "5.1.2.e en dat was prettig.",
    )
    assert [label.codes for label in sheet.read()[0].labels] == [("5.1.2.e",)]


def test_address_block_of_labels() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "5.1.2.e", "5.1.2.e", "5.1.2.e")
    sheet.text(72, 180, "Geachte 5.1.2.e,")
    assert len(sheet.read()[0].labels) == 4


def table(sheet: Sheet, rows: list[list[str]], borders: bool) -> None:
    """Draw a table of 140 points a column, with or without lines around its cells."""
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            x, y = 60 + 140 * column, 90 + 20 * number
            if borders:
                sheet.box((x, y, x + 140, y + 20), None, rand=ZWART)
            sheet.text(x + 4, y + 14, cell, size=9)


@pytest.mark.parametrize("borders", [True, False])
@pytest.mark.parametrize(
    "rows",
    [
        [
            ["Nr.", "Document", "Grond"],
            ["1", "E-mail over de nota", "5.1.2.e"],
            ["2", "Nota", "5.1.2.e; 5.1.2.i"],
        ],
        [["1", "E-mail over de nota", "5.1.2.e"], ["2", "Nota over de brug", "5.1.2.i"]],
        [["1", "E-mail", "deels openbaar", "5.1.2.e"], ["2", "Nota", "5.1.2.e", "niet openbaar"]],
        [["Woo", "Betekenis"], ["5.1.2.e", "Persoonlijke levenssfeer"], ["5.1.2.f", "Bedrijfsgegevens"]],
        [
            ["5.1.2.e", "Eerbiediging van de persoonlijke levenssfeer"],
            ["5.1.2.i", "Goed functioneren van de Staat"],
        ],
        [["Artikel", "Uitleg", ""], ["5.1.2.e", "Hier staan namen", ""], ["10.2.e", "Hier ook", ""]],
    ],
    ids=["heading", "last column", "judgement", "legend with heading", "legend", "articles"],
)
def test_codes_in_inventory_and_legend_are_no_labels(rows: list[list[str]], borders: bool) -> None:
    sheet = Sheet()
    table(sheet, rows, borders)
    assert sheet.read()[0].labels == ()


def test_boxes_of_a_legend_are_no_labels_and_one_in_a_sentence_is() -> None:
    sheet = Sheet()
    meaning = ["Eerbiediging van de persoonlijke levenssfeer", "Goed functioneren van de Staat"]
    for number, (code, tekst) in enumerate(zip(["5.1.2.e", "5.1.2.i"], meaning, strict=True)):
        sheet.lakvlak((72, 90 + 20 * number, 130, 104 + 20 * number), code)
        sheet.text(140, 100 + 20 * number, tekst)
    assert sheet.read()[0].labels == ()
    sheet = Sheet()
    sheet.lakvlak((72, 90, 130, 104))
    sheet.text(133, 100, "vindt dat de persoonlijke levenssfeer belangrijk is.")
    sheet.lakvlak((72, 110, 130, 124))
    sheet.text(133, 120, "vindt dat niet.")
    assert len(sheet.read()[0].labels) == 2


@pytest.mark.parametrize("borders", [True, False])
@pytest.mark.parametrize(
    "rows",
    [
        [["Naam", "Functie"], ["5.1.2.e", "Voorzitter"], ["5.1.2.e", "Lid"]],
        [["Nr.", "Functie", "Naam"], ["1", "Voorzitter", "5.1.2.e"], ["2", "Lid", "5.1.2.e"]],
        [["Datum:", "12 mei 2023"], ["Van:", "5.1.2.e"], ["Aan:", "5.1.2.e"]],
    ],
    ids=["names first", "names last", "mail"],
)
def test_codes_in_a_table_of_persons_are_labels(rows: list[list[str]], borders: bool) -> None:
    sheet = Sheet()
    table(sheet, rows, borders)
    assert [label.codes for label in sheet.read()[0].labels] == [("5.1.2.e",), ("5.1.2.e",)]


def test_letter_without_box_counts_in_brackets_only() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer [J], J is hier een letter.")
    assert [label.tekst for label in sheet.read(J="5.1.2.e")[0].labels] == ["J"]
    assert sheet.read()[0].labels == ()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_pages_give_labels_as_shown(turn: int) -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer 5.1.2.e,")
    sheet.page.set_rotation(turn)
    page = sheet.read()[0].paginas[0]
    assert shown(page) == ["Geachte heer [5.1.2.e],"]
    x0, y0, x1, y1 = page.lakvlakken[0].vlak
    assert (x1 - x0 > y1 - y0) is (turn in (0, 180))


def test_text_in_another_font_and_a_white_box_is_one_label() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer")
    sheet.box((140, 90, 190, 104), WIT)
    sheet.text(142, 100, "5.1.", size=9, vet=True)
    sheet.text(sheet.wide(143, "5.1.", 9), 100, "2.e", size=9)
    sheet.text(190, 100, ", dank voor uw brief.")
    assert shown(sheet.read()[0].paginas[0]) == ["Geachte heer [5.1.2.e], dank voor uw brief."]

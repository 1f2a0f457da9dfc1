# SPDX-License-Identifier: EUPL-1.2
"""One file in, facts and findings out: bad files, metadata, pages without text."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.make_pdf import Drawing, damage, draw_no_pages, draw_plain, draw_scan, encrypt
from tests.pdf.draw import Sheet, codes
from woopub.model import Niveau
from woopub.pdf import read_bytes, read_pdf

GOOD = draw_plain("Een gewone pagina.", "Nog een pagina.", title="Titel van  het stuk")


def write(folder: Path, data: bytes, name: str = "a.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (damage(GOOD), "BST003"),
        (GOOD[: len(GOOD) // 3], "BST003"),
        (encrypt(GOOD), "BST004"),
        (draw_no_pages(), "BST005"),
        (b"Dit is tekst.", "BST006"),
        (b"", "BST006"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "BST006"),
    ],
    ids=["damaged", "cut", "locked", "no pages", "text", "empty", "picture"],
)
def test_bad_file_is_one_blocking_finding(data: bytes, code: str, tmp_path: Path) -> None:
    facts, bevindingen = read_pdf(write(tmp_path, data), "besluiten/2024/x/documenten/a.pdf")
    assert facts is None
    assert [(b.code, b.bestand, b.blokkeert) for b in bevindingen] == [
        (code, "besluiten/2024/x/documenten/a.pdf", True)
    ]
    assert bevindingen[0].melding
    assert bevindingen[0].advies


def test_other_suffix_missing_file_and_folder(tmp_path: Path) -> None:
    assert codes(read_pdf(write(tmp_path, GOOD, "a.docx"), "a.docx")[1]) == ["BST006"]
    assert codes(read_pdf(tmp_path / "niets.pdf", "niets.pdf")[1]) == ["BST001"]
    (tmp_path / "map.pdf").mkdir()
    assert codes(read_pdf(tmp_path / "map.pdf", "map.pdf")[1]) == ["BST003"]


def test_capitals_in_suffix_are_fine(tmp_path: Path) -> None:
    assert read_pdf(write(tmp_path, GOOD, "A.PDF"), "A.PDF")[0] is not None


def test_broken_table_of_contents_that_can_be_repaired_blocks(tmp_path: Path) -> None:
    broken = GOOD.replace(b"startxref", b"startxxxx")
    facts, bevindingen = read_pdf(write(tmp_path, broken), "a.pdf")
    assert facts is not None
    assert [page.blokken[0].tekst for page in facts.paginas] == ["Een gewone pagina.", "Nog een pagina."]
    assert "BST003" in [b.code for b in bevindingen if b.blokkeert]


@settings(max_examples=60)
@given(st.data())
def test_no_bytes_make_it_raise(data: st.DataObject) -> None:
    broken = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 20))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(broken)))
    facts, bevindingen = read_bytes(bytes(broken[:cut]), "a.pdf")
    assert "BST009" not in codes(bevindingen)
    assert facts is not None or [b.blokkeert for b in bevindingen] == [True]


def test_facts_of_a_plain_file() -> None:
    facts, bevindingen = read_bytes(GOOD, "a.pdf")
    assert facts is not None
    assert (facts.sha256, facts.omvang) == (hashlib.sha256(GOOD).hexdigest(), len(GOOD))
    assert (facts.titel, facts.taal, facts.getagd) == ("Titel van het stuk", "", False)
    assert [(p.nummer, p.breedte, p.hoogte, p.gelakt_aandeel) for p in facts.paginas] == [
        (1, 595, 842, 0.0),
        (2, 595, 842, 0.0),
    ]
    assert sorted(b.code for b in bevindingen if b.niveau is not Niveau.INFO) == [
        "LEK012",
        "TOE002",
        "TOE003",
    ]


def test_facts_of_an_accessible_file() -> None:
    drawing = Drawing("Een titel")
    drawing.heading("Kop")
    drawing.paragraph("Tekst met {{5.1.2.e|een naam}} erin.")
    data = drawing.save()
    facts, bevindingen = read_bytes(data, "a.pdf")
    assert facts is not None
    assert (facts.titel, facts.taal, facts.getagd) == ("Een titel", "nl-NL", True)
    assert [label.tekst for label in facts.labels] == ["5.1.2.e"]
    # Its title is nowhere on the page, and it has a redaction.
    assert [b.code for b in bevindingen if b.blokkeert] == ["LEK012"]
    assert read_bytes(data, "a.pdf") == (facts, bevindingen)


def test_pages_without_text_are_named_and_blank_pages_are_not() -> None:
    facts, bevindingen = read_bytes(draw_scan("Eerste", "Tweede"), "a.pdf")
    assert facts is not None
    assert not facts.tekstlaag
    assert [b.melding for b in bevindingen if b.code == "TOE001"] == [
        "De pagina's 1 en 2 hebben geen tekst, alleen beeld."
    ]
    blank = Sheet()
    facts, bevindingen = blank.read()
    assert facts.tekstlaag
    assert "TOE001" not in [b.code for b in bevindingen]


def test_text_turned_into_outlines_is_a_page_without_text() -> None:
    sheet = Sheet()
    for number in range(40):
        sheet.page.draw_circle((100 + 5 * number, 100), 2, fill=(0, 0, 0), color=None)
    assert "TOE001" in [b.code for b in sheet.read()[1]]


def test_page_ground_and_thin_lines_cost_no_detail_and_change_nothing() -> None:
    plain, painted = Sheet(), Sheet()
    painted.box((0, 0, 595, 842), (1, 1, 1))
    for sheet in (plain, painted):
        sheet.text(72, 100, "Een regel met een streep eronder")
    painted.box((72, 102, 240, 103))
    assert plain.read()[0].paginas[0].blokken == painted.read()[0].paginas[0].blokken
    assert painted.read()[0].paginas[0].lakvlakken == ()


def test_page_of_absurd_size_is_read() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geheim")
    sheet.box((70, 85, 200, 110))
    sheet.page.set_mediabox((0, 0, 1_000_000, 1_000_000))
    facts, bevindingen = sheet.read()
    assert facts.paginas[0].hoogte == 1_000_000
    assert codes(bevindingen) == ["LEK001"]

# SPDX-License-Identifier: EUPL-1.2
"""The PDFs of the demo portal: drawn from their texts, complete, tagged, and truly redacted."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pymupdf
import pytest
from ruamel.yaml import YAML

from tests.demo.draw import ROOT, TEKSTEN, draw, read_text
from tests.make_pdf import Drawing, redact
from tests.pdf_objects import GEWOON, VET, load_font
from tests.pdf_text import OPMAAK

TEXTS = sorted(TEKSTEN.rglob("*.txt"))
REDACTED = [path for path in TEXTS if "{{" in path.read_text(encoding="utf-8")]
INVENTORIES = sorted((ROOT / "besluiten").glob("*/*/inventaris.csv"))
EXAMPLE = "Voorbeeld bij de demonstratie, niet het oorspronkelijke document"


def name(path: Path) -> str:
    return path.stem if path.is_file() else path.name


def pdf_of(path: Path) -> Path:
    return ROOT / read_text(path)[0]["bestand"]


def squeeze(text: str) -> str:
    """Return only what a reader reads: no white space, hyphens or bullets."""
    return re.sub(r"[\s•-]", "", text)


def visible_text(path: Path) -> list[str]:
    """Return what must stand in the PDF of a text: the stretches between its marks, in order."""
    blocks = [re.sub(r"^(@tabel.*|===\+?|@\w+ |#+ )", "", block) for block in read_text(path)[1]]
    body = re.sub(r"(?m)^ *- (\[([^\]]+)\] )?", r"\2 ", "\n\n".join(blocks))
    body = re.sub(r"(?m)^@\w+ |^\||\\$| \|(?= |$)|<br>", " ", body)
    body = OPMAAK.sub(lambda found: "\0" if found["weg"] else found["vet"] or found["tekst"], body)
    return [part for part in map(squeeze, body.split("\0")) if part]


def labels_of(doc: pymupdf.Document) -> list[str]:
    """Return the labels in the boxes: white text in a document that has no other white text."""
    spans = [
        span
        for page in doc
        for block in page.get_text("dict")["blocks"]
        for line in block.get("lines", [])
        for span in line["spans"]
        if span["color"] == 0xFFFFFF
    ]
    return [str(span["text"]).strip() for span in spans]


@pytest.mark.parametrize("path", TEXTS, ids=name)
def test_committed_file_is_what_the_generator_draws(path: Path) -> None:
    # The bytes depend on the version of PyMuPDF, which the requirements file fixes.
    assert draw(path) == pdf_of(path).read_bytes(), "run: python tests/demo/draw.py"


def test_every_committed_pdf_has_a_text() -> None:
    assert {pdf_of(path) for path in TEXTS} == set((ROOT / "besluiten").rglob("*.pdf"))


@pytest.mark.parametrize("path", TEXTS, ids=name)
def test_pdf_is_tagged_dutch_and_has_a_title(path: Path) -> None:
    doc = pymupdf.open(pdf_of(path))
    catalog = doc.pdf_catalog()
    assert doc.xref_get_key(catalog, "MarkInfo/Marked")[1] == "true"
    assert doc.xref_get_key(catalog, "StructTreeRoot/K")[0] == "xref"
    assert doc.xref_get_key(catalog, "Lang")[1] == "nl-NL"
    assert doc.xref_get_key(catalog, "ViewerPreferences/DisplayDocTitle")[1] == "true"
    assert doc.metadata["title"] == read_text(path)[0]["titel"]
    assert not doc.metadata["author"]
    assert not doc.metadata["creationDate"]


@pytest.mark.parametrize("path", TEXTS, ids=name)
def test_every_mark_on_a_page_is_in_the_tree(path: Path) -> None:
    doc = pymupdf.open(pdf_of(path))
    objects = [doc.xref_object(xref, compressed=True) for xref in range(1, doc.xref_length())]
    tree = "".join(text for text in objects if "/StructElem" in text)
    for page in doc:
        content = page.read_contents().decode("latin-1")
        marks = set(re.findall(r"/MCID (\d+)", content))
        known = set(re.findall(rf"/Pg {page.xref} 0 R/MCID (\d+)", tree))
        assert marks == known
        # Nothing is drawn outside a tag or an artifact.
        loose = re.sub(r"(?s)(?:BDC|BMC)\b.*?\bEMC", "", content)
        assert not re.search(r"T[jJ]\b", loose)


@pytest.mark.parametrize("path", TEXTS, ids=name)
def test_every_page_has_text_within_its_margins(path: Path) -> None:
    for page in pymupdf.open(pdf_of(path)):
        words = page.get_text("words")
        assert words
        assert all(word[0] >= 40 and word[2] <= 560 and word[1] >= 20 and word[3] <= 825 for word in words)


@pytest.mark.parametrize("path", TEXTS, ids=name)
def test_the_whole_text_is_in_the_pdf(path: Path) -> None:
    text = squeeze("".join(page.get_text() for page in pymupdf.open(pdf_of(path))))
    text = re.sub(rf"{squeeze(EXAMPLE)}|Pagina\dvan\d", "", text)
    place = 0
    for part in visible_text(path):
        found = text.find(part, place)
        assert found >= 0, part[:80]
        place = found + len(part)


@pytest.mark.parametrize("path", [path for path in TEXTS if path.stem.isdigit()], ids=name)
def test_an_example_says_so_on_every_page(path: Path) -> None:
    assert all(EXAMPLE in page.get_text() for page in pymupdf.open(pdf_of(path)))


def everything_in(doc: pymupdf.Document) -> str:
    """Return all objects and unpacked streams of a file as one text."""
    xrefs = range(1, doc.xref_length())
    streams = [doc.xref_stream(xref).decode("latin-1") for xref in xrefs if doc.xref_is_stream(xref)]
    return "\n".join([doc.xref_object(xref) for xref in xrefs] + streams)


def traces(data: bytes, words: set[str]) -> set[str]:
    """Return which words are in a file: as text, or as the glyph numbers that would show them."""
    doc = pymupdf.open(stream=data)
    whole = everything_in(doc)
    shown = "".join(page.get_text() for page in doc)
    forms = {word: ["".join(f"{load_font(font).has_glyph(ord(char)):04x}" for char in word) for font in (GEWOON, VET)]
             for word in words}  # fmt: skip
    return {word for word in words if word in shown or any(form in whole for form in [word, *forms[word]])}


@pytest.mark.parametrize("path", REDACTED, ids=name)
def test_nothing_of_a_removed_passage_is_left(path: Path) -> None:
    data = pdf_of(path).read_bytes()
    passages = [found["weg"] for found in OPMAAK.finditer(path.read_text(encoding="utf-8")) if found["weg"]]
    words = {word for passage in passages for word in re.findall(r"[Xx]{3,}", passage)}
    assert traces(data, {*words, *passages}) == set()
    # A capital X stands in no other place of these texts, so no font may know it any more.
    assert "> <0058>" not in everything_in(pymupdf.open(stream=data))
    assert data.count(b"%%EOF") == 1


def test_traces_are_found_where_they_are() -> None:
    drawing = Drawing("Proef")
    drawing.paragraph("Van Xxxxxx, **vet Yyyyyy**.")
    assert traces(drawing.save(), {"Xxxxxx", "Yyyyyy", "Zzzzzz"}) == {"Xxxxxx", "Yyyyyy"}


def test_redact_removes_a_passage_from_a_finished_file() -> None:
    drawing = Drawing("Proef")
    drawing.paragraph("Het nummer Qq12 staat hier, en het woord erna blijft staan.")
    doc = pymupdf.open(stream=(data := redact(drawing.save(), [("Qq12", "5.1.1.e")])))
    text = doc[0].get_text()
    assert traces(data, {"Qq12"}) == set()
    assert "Het nummer" in text
    assert "staat hier, en het woord erna blijft staan." in text
    assert labels_of(doc) == ["5.1.1.e"]
    assert everything_in(doc).count("/MCID") >= 4


def inventory_rows() -> list[tuple[Path, dict[str, str]]]:
    return [
        (path.parent, row)
        for path in INVENTORIES
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    ]


@pytest.mark.parametrize(
    ("folder", "row"),
    inventory_rows(),
    ids=lambda value: value["id"] if isinstance(value, dict) else value.name,
)
def test_labels_are_the_grounds_of_the_inventory(folder: Path, row: dict[str, str]) -> None:
    path = folder / "documenten" / f"{row['id']}.pdf"
    assert path.exists() == (row["beoordeling"] in {"openbaar", "deels openbaar"})
    if path.exists():
        printed = {label.split(" ")[0] for label in labels_of(pymupdf.open(path))}
        assert printed == set(filter(None, row["gronden"].split("; ")))


def test_every_label_of_the_decision_is_printed_and_no_other() -> None:
    folder = ROOT / "besluiten/2024/img-datalekken"
    grounds = YAML(typ="safe").load(folder / "besluit.yml")["gronden"]
    printed = {label for path in folder.glob("documenten/*.pdf") for label in labels_of(pymupdf.open(path))}
    assert printed == {ground.get("label", ground["code"]) for ground in grounds}


def test_a_sentence_on_page_three_stands_beside_a_box() -> None:
    page = pymupdf.open(ROOT / "besluiten/2024/img-datalekken/documenten/0011.pdf")[2]
    (sentence,) = page.search_for(
        "De ontvanger heeft schriftelijk bevestigd dat het bestand ongeopend is verwijderd."
    )
    boxes = [drawing["rect"] for drawing in page.get_drawings() if drawing["fill"] == (0.0, 0.0, 0.0)]
    assert any(abs(box.y0 - sentence.y0) < 5 and box.x0 >= sentence.x1 for box in boxes)


def test_the_demo_stays_small() -> None:
    assert sum(pdf_of(path).stat().st_size for path in TEXTS) < 1_000_000

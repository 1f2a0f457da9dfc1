# SPDX-License-Identifier: EUPL-1.2
"""The drawn files about the file itself: the same draw gives the same bytes, they open, and the secret is in them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from random import Random

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Object, Pdf, Stream

from tests.corpus import (
    Klasse,
    Tekening,
    harmless_files,
    harmless_objects,
    inside,
    klassen,
    leftovers,
    notes,
    properties,
)
from tests.corpus.typefaces import load_font

MODULES = {
    module.__name__ for module in (notes, properties, inside, leftovers, harmless_files, harmless_objects)
}
KLASSEN = [klasse for klasse in klassen() if klasse.teken.__module__ in MODULES]
NO_WORDS = {"thumbnail", "encrypted", "damaged"}
"""Classes that leak no text that can be looked up."""
LEAKS = {
    "annot_comment", "annot_markup_residue", "annot_hidden", "annot_spare_appearance",
    "annot_author", "link_uri", "link_tooltip", "form_hidden_field", "form_value_not_shown",
    "form_default_value", "form_choices", "form_tooltip", "xfa_data", "info_author", "xmp_creator",
    "info_title", "info_keywords", "xmp_title", "xmp_history", "page_metadata", "piece_info",
    "outline_title", "named_destination", "page_label", "article_thread", "attachment",
    "attachment_nested_pdf", "javascript", "structure_text", "class_map",
    "marked_content_actualtext", "thumbnail", "signature_name", "template_page", "prior_revision",
    "prior_revision_metadata", "deleted_page_revision", "orphan_object", "unused_xobject",
    "trailing_bytes", "comment_in_file", "encrypted", "damaged",
}  # fmt: skip
FONTS = ("spacemo", "spacembo", "ubuntu", "ubuntubo")


def draw(klasse: Klasse, seed: int) -> Tekening:
    """Draw a file of a class, in a way that does not depend on the others."""
    return klasse.teken(Random(f"{klasse.naam}/{seed}"))


def recover(data: bytes) -> Iterator[str]:
    """Give every text in a file that a patient reader gets out: of each revision, each object, each font."""
    yield data.decode("latin-1")
    yield data.decode("utf-8", "replace")
    yield data[data.rfind(b"%%EOF") + 5 :].lstrip(b"\r\n").decode("utf-16", "replace")
    for end in re.finditer(rb"%%EOF", data):
        revision = data[: end.end()] + b"\n"
        try:
            with Pdf.open(io.BytesIO(revision)) as pdf:
                for obj in pdf.objects:
                    yield from _texts(obj)
        except pikepdf.PdfError:
            continue
        with pymupdf.open(stream=revision) as doc:
            yield from (page.get_text() for page in doc)


def _texts(obj: Object | None) -> Iterator[str]:
    """Give what an object holds, not what it refers to."""
    if isinstance(obj, pikepdf.String):
        yield from (str(obj), bytes(obj).decode("cp1252", "replace"))
    elif isinstance(obj, Array):
        for item in obj.as_list():
            if not _is_reference(item):
                yield from _texts(item)
    elif isinstance(obj, Dictionary | Stream):
        for key, value in obj.items():
            yield key
            if not _is_reference(value):
                yield from _texts(value)
    if isinstance(obj, Stream):
        yield from _stream_texts(obj)


def _is_reference(value: object) -> bool:
    return isinstance(value, Object) and value.is_indirect


def _stream_texts(stream: Stream) -> Iterator[str]:
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:
        return
    if data.startswith(b"%PDF-"):
        yield from recover(data)
    yield from (data.decode(encoding, "replace") for encoding in ("utf-8", "latin-1", "utf-16"))
    shown = [bytes.fromhex(found.decode()) for found in re.findall(rb"<((?:[0-9a-fA-F]{2})+)>", data)]
    for raw in shown:
        yield raw.decode("cp1252", "replace")
        yield raw.decode("utf-16-be", "replace")
        codes = [int.from_bytes(raw[place : place + 2], "big") for place in range(0, len(raw) - 1, 2)]
        for name in FONTS:
            yield "".join(_letters(name).get(code, "") for code in codes)
    for literal in re.findall(rb"\(((?:[^()\\]|\\.)*)\)", data, re.S):
        yield from _texts(Object.parse(b"(" + literal + b")"))


_LETTERS: dict[str, dict[int, str]] = {}


def _letters(name: str) -> dict[int, str]:
    """Return the letters of a font by glyph number."""
    if name not in _LETTERS:
        font = load_font(name)
        _LETTERS[name] = {int(font.has_glyph(code)): chr(code) for code in (*range(32, 256), 0x20AC)}
    return _LETTERS[name]


def _squash(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("klasse", KLASSEN, ids=lambda klasse: klasse.naam)
def test_the_same_draw_gives_the_same_bytes_and_another_gives_others(klasse: Klasse) -> None:
    first = draw(klasse, 1)
    assert draw(klasse, 1) == first
    assert draw(klasse, 2).data != first.data


@pytest.mark.parametrize("klasse", KLASSEN, ids=lambda klasse: klasse.naam)
def test_files_open_and_hold_their_secret(klasse: Klasse) -> None:
    looked_up = 0
    for seed in range(8, 10 if klasse.verwacht == "schoon" else 16):
        tekening = draw(klasse, seed)
        if klasse.naam != "damaged":
            with pymupdf.open(stream=tekening.data) as doc:
                assert len(doc) > 0
                assert bool(doc.needs_pass) == (klasse.naam == "encrypted")
                assert not doc.is_repaired
        if klasse.verwacht == "schoon":
            assert tekening.geheim == ""
        elif tekening.geheim:
            wanted = _squash(tekening.geheim)
            assert any(wanted in _squash(text) for text in recover(tekening.data)), seed
            looked_up += 1
    assert looked_up or klasse.verwacht == "schoon" or klasse.naam in NO_WORDS


def test_every_class_of_leak_around_the_pages_and_left_in_the_file_is_drawn() -> None:
    names = {klasse.naam for klasse in KLASSEN}
    assert names >= LEAKS
    assert len([klasse for klasse in KLASSEN if klasse.verwacht == "schoon"]) >= 30


def test_a_damaged_file_cannot_be_read_without_repair_or_a_warning() -> None:
    klasse = next(klasse for klasse in KLASSEN if klasse.naam == "damaged")
    for seed in range(12):
        data = draw(klasse, seed).data
        try:
            with Pdf.open(io.BytesIO(data)) as pdf:
                assert pdf.check_pdf_syntax()
        except pikepdf.PdfError:
            continue

# SPDX-License-Identifier: EUPL-1.2
"""Holds the drawn corpus to what it says of itself: stable bytes, sound files, and secrets that are really in them."""

from __future__ import annotations

import hashlib
from functools import cache
from random import Random

import pymupdf
import pytest

from tests.corpus import Klasse, klassen

PAGES = "tests.corpus."
DRAWN = ("covered", "shapes", "unseen", "annotated", "scans", "fonts")
HARMLESS = tuple(f"harmless_{kind}" for kind in ("boxes", "text", "tables", "letters", "marks", "scans"))
# Their secret is in pixels, in measures, or in a font without names for its letters: no plain reader gives it back.
NOT_AS_TEXT = {
    "no_tounicode_under_box", "vector_box_over_scan", "annot_box_over_scan", "image_smask_hides", "image_alternate",
    "image_cropped", "burned_box_low_contrast", "pixelated_text", "image_exif", "image_xmp", "width_side_channel",
    "font_charset",
}  # fmt: skip
SEEDS = range(2)


def of_modules(*names: str) -> list[Klasse]:
    """Return the classes of these modules."""
    modules = {PAGES + name for name in names}
    return [klasse for klasse in klassen() if klasse.teken.__module__ in modules]


@cache
def draw(klasse: Klasse, seed: int) -> tuple[bytes, str]:
    """Draw one file of a class."""
    tekening = klasse.teken(Random(f"{klasse.naam}/{seed}"))
    return tekening.data, tekening.geheim


def read_everything(data: bytes) -> str:
    """Return all text of a file without its spaces: beside the page, clipped, and in layers that are off too."""
    with pymupdf.open(stream=data, filetype="pdf") as doc:
        if doc.xref_get_key(doc.pdf_catalog(), "OCProperties")[0] != "null":
            doc.xref_set_key(doc.pdf_catalog(), "OCProperties", "null")
            data = doc.tobytes()
    with pymupdf.open(stream=data, filetype="pdf") as doc:
        pages = (page.get_text(flags=0, clip=pymupdf.INFINITE_RECT()) for page in doc)
        return "".join("".join(pages).split())


@pytest.mark.parametrize("klasse", of_modules(*DRAWN, *HARMLESS), ids=lambda klasse: klasse.naam)
def test_class_draws_sound_files(klasse: Klasse) -> None:
    seen = set()
    for seed in SEEDS:
        data, geheim = draw(klasse, seed)
        assert draw.__wrapped__(klasse, seed) == (data, geheim), "the same seed gave other bytes"
        seen.add(hashlib.sha256(data).digest())
        with pymupdf.open(stream=data, filetype="pdf") as doc:
            assert not doc.is_repaired
            assert doc.page_count >= 1
            assert not any(
                doc.metadata[key] for key in ("title", "author", "subject", "keywords", "producer")
            )
            assert doc.version_count == 1
            for page in doc:
                page.get_pixmap(dpi=20)
    assert len(seen) == len(SEEDS), "other seeds gave the same file"


@pytest.mark.parametrize("klasse", of_modules(*DRAWN), ids=lambda klasse: klasse.naam)
def test_secret_is_in_the_file(klasse: Klasse) -> None:
    for seed in SEEDS:
        data, geheim = draw(klasse, seed)
        if klasse.naam in NOT_AS_TEXT:
            assert not geheim or "".join(geheim.split()) not in read_everything(data)
            continue
        text = read_everything(data)
        assert geheim
        assert all(word in text for word in geheim.split()), f"seed {seed}"


@pytest.mark.parametrize("klasse", of_modules(*HARMLESS), ids=lambda klasse: klasse.naam)
def test_harmless_class_has_no_secret(klasse: Klasse) -> None:
    assert klasse.verwacht == "schoon"
    assert not draw(klasse, 0)[1]


def test_corpus_has_the_page_classes() -> None:
    verwacht = {klasse.naam: klasse.verwacht for klasse in of_modules(*DRAWN, *HARMLESS)}
    assert sum(verwacht[naam] == "blokkade" for naam in verwacht) >= 50
    assert {naam for naam in verwacht if verwacht[naam] == "waarschuwing"} == {
        "image_cropped", "pixelated_text", "image_exif", "image_xmp", "width_side_channel", "font_charset",
    }  # fmt: skip

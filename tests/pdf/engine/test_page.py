# SPDX-License-Identifier: EUPL-1.2
"""A page is read no closer than it must be, with the same outcome."""

from __future__ import annotations

import pymupdf
import pytest

from woopub.pdf.engine import Pdf


def _plain_page(rotation: int = 0) -> bytes:
    with pymupdf.open() as doc:
        page = doc.new_page()
        for number in range(20):
            page.insert_text((72, 80 + 20 * number), f"Regel {number} van een gewone brief over niets.")
        page.set_rotation(rotation)
        return bytes(doc.tobytes())


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_page_of_plain_text_needs_no_log(rotation: int) -> None:
    page = Pdf(_plain_page(rotation)).page(0)
    assert page.paint_log() == []
    assert len(page.lines()) == 20


def test_text_beside_the_page_is_logged() -> None:
    with pymupdf.open(stream=_plain_page()) as doc:
        doc[0].insert_text((-200, 300), "Testpersoon")
        data = bytes(doc.tobytes())
    page = Pdf(data).page(0)
    assert len(page.paint_log()) == 21
    assert len(page.lines()) == 20


@pytest.mark.parametrize("rotation", [0, 90])
def test_some_lines_read_closely_are_the_same_as_all(rotation: int) -> None:
    page = Pdf(_plain_page(rotation)).page(0)
    some = page.read_closely(page.lines(), {3, 7})
    whole = page.lines(True)
    assert [number for number, line in enumerate(some) if not line.heel] == [3, 7]
    assert (some[3], some[7]) == (whole[3], whole[7])
    assert ["".join(span.over for span in line.spans) for line in some] == [
        "".join(span.over for span in line.spans) for line in whole
    ]

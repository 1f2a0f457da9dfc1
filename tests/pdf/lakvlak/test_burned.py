# SPDX-License-Identifier: EUPL-1.2
"""Labels that text recognition read in boxes of a scan."""

from __future__ import annotations

import pytest

from tests.pdf.draw import Sheet
from woopub.model import Vlak
from woopub.pdf.engine import Pdf
from woopub.pdf.lakvlak.burned import find_burned
from woopub.pdf.painted import Line

VLAK: Vlak = (150.0, 90.0, 210.0, 104.0)


def lines_of(sheet: Sheet) -> list[Line]:
    return Pdf(sheet.data()).page(0).lines(True)


def text_of(lines: list[Line]) -> str:
    return " ".join(
        "".join(char.teken for span in line.spans for char in span.chars) for line in lines
    ).strip()


@pytest.mark.parametrize(
    ("recognised", "codes"),
    [
        ("5.1 .2e", "5.1.2.e"),
        ("512e", "5.1.2.e"),
        ("s12e", "5.1.2.e"),
        ("11)(1)", "11.1"),
        ("512e 512i", "5.1.2.e 5.1.2.i"),
    ],
)
def test_recognised_label_is_read_and_its_text_goes(recognised: str, codes: str) -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer")
    sheet.text(152, 100, recognised, size=8, render_mode=3)
    lines = lines_of(sheet)
    found = find_burned(3, [VLAK], lines, {})
    assert [(lakvlak.pagina, lakvlak.vlak, lakvlak.ingebrand) for lakvlak in found] == [(3, VLAK, True)]
    assert [" ".join(label.codes) for label in found[0].labels] == [codes]
    assert text_of(lines) == "Geachte heer"


@pytest.mark.parametrize("recognised", ["Testpersoon", "512", "..:", ""])
def test_what_is_no_label_goes_too(recognised: str) -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer")
    sheet.text(152, 100, recognised, size=8, render_mode=3)
    lines = lines_of(sheet)
    (lakvlak,) = find_burned(1, [VLAK], lines, {})
    assert lakvlak.labels == ()
    assert text_of(lines) == "Geachte heer"


def test_box_that_is_known_is_not_counted_twice() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Geachte heer")
    lines = lines_of(sheet)
    first = find_burned(1, [VLAK], lines, {})
    assert find_burned(1, [(149.0, 89.0, 211.0, 105.0)], lines, {}, first) == []

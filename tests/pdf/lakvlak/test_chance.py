# SPDX-License-Identifier: EUPL-1.2
"""The quick look for redacted areas may ask for too much, never for too little."""

from __future__ import annotations

from random import Random

import pytest

from tests.corpus import Klasse, klassen
from woopub.pdf.engine import Pdf
from woopub.pdf.lakvlak import find_boxes, find_lakvlakken, find_near, may_hold_labels, may_hold_lakvlakken


@pytest.mark.parametrize(
    "klasse", [klasse for klasse in klassen() if klasse.naam != "encrypted"], ids=lambda klasse: klasse.naam
)
def test_a_quick_look_misses_no_redacted_area(klasse: Klasse) -> None:
    """What a page gives where all of it is read closely, it gives where only what seems to matter is."""
    pdf = Pdf(klasse.teken(Random(f"vluchtig-{klasse.naam}")).data)
    for number in range(min(pdf.page_count, 4)):
        page = pdf.page(number)
        size = page.breedte, page.hoogte
        shapes = [shape for shape in page.shapes() if not shape.streek]
        lines, boxes = page.lines(), find_boxes(shapes)
        all_found = find_lakvlakken(1, size, shapes, page.lines(True), {})
        if all_found:
            assert may_hold_lakvlakken(boxes, lines, {}) or may_hold_labels(lines, {})
        near = find_near(lines, [box.vlak for box in boxes], {})
        found = find_lakvlakken(1, size, shapes, page.read_closely(lines, near), {})
        assert found == all_found

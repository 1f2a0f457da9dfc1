# SPDX-License-Identifier: EUPL-1.2
"""The gate on the drawn corpus: every class of leak is found, and nothing harmless is stopped.

Two files of each class; ``make bench-scan`` draws many more.
"""

from __future__ import annotations

from random import Random

import pytest

from tests.corpus import Klasse, klassen
from woopub.model import CODES, Bevinding, Niveau
from woopub.pdf import read_bytes

AANTAL = 2

GEMIST = {("text_under_hatch", 0)}
"""What the gate does not find yet: a hatch of crossing strokes with dots of paper between them."""

VOORBEELD = {
    "LEK001": "text_under_rect", "LEK002": "annot_redact_unapplied", "LEK003": "white_text", "LEK004": "invisible_text",
    "LEK005": "offpage_text", "LEK006": "hidden_layer", "LEK007": "semi_transparent_box", "LEK008": "image_alternate",
    "LEK009": "annot_comment", "LEK010": "form_value_not_shown", "LEK011": "link_uri", "LEK012": "info_title",
    "LEK013": "outline_title", "LEK014": "structure_text", "LEK015": "attachment", "LEK016": "javascript",
    "LEK017": "thumbnail", "LEK018": "prior_revision", "LEK019": "orphan_object", "LEK020": "tounicode_mismatch",
    "LEK021": "width_side_channel", "LEK022": "image_exif", "LEK023": "pixelated_text", "BST011": "owner_password",
}  # fmt: skip
"""A class for each finding that the gate makes on what is in a PDF."""


def scan(klasse: Klasse, nummer: int) -> list[Bevinding]:
    """Return what the gate says of one file of a class."""
    data = klasse.teken(Random(f"toets-{klasse.naam}-{nummer}")).data
    _, bevindingen = read_bytes(data, f"{klasse.naam}.pdf")
    return [bevinding for bevinding in bevindingen if bevinding.code[:3] in ("LEK", "BST")]


@pytest.mark.parametrize("nummer", range(AANTAL))
@pytest.mark.parametrize("klasse", klassen(), ids=lambda klasse: klasse.naam)
def test_the_verdict_of_a_class(klasse: Klasse, nummer: int) -> None:
    geheim = klasse.teken(Random(f"toets-{klasse.naam}-{nummer}")).geheim
    bevindingen = scan(klasse, nummer)
    blokkades = sorted({b.code for b in bevindingen if b.blokkeert})
    if (klasse.naam, nummer) in GEMIST:
        assert not blokkades, "found at last: take it out of the list"
    elif klasse.verwacht == "blokkade":
        assert blokkades
    else:
        assert blokkades == []
    if klasse.verwacht == "waarschuwing":
        assert any(b.niveau is not Niveau.INFO for b in bevindingen)
    # What leaked is told by nobody.
    for bevinding in bevindingen:
        assert not geheim or geheim not in f"{bevinding.record()}"


@pytest.mark.parametrize("code", VOORBEELD)
def test_a_class_gives_the_finding_that_is_made_for_it(code: str) -> None:
    klasse = next(klasse for klasse in klassen() if klasse.naam == VOORBEELD[code])
    gevonden = [
        b.code for nummer in range(AANTAL) for b in scan(klasse, nummer) if b.niveau is not Niveau.INFO
    ]
    assert code in gevonden


def test_every_finding_in_a_pdf_has_a_class() -> None:
    assert {code for code in CODES if code.startswith("LEK")} - {"LEK024"} == set(VOORBEELD) - {"BST011"}

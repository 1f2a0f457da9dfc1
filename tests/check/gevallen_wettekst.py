# SPDX-License-Identifier: EUPL-1.2
"""Cases on the texts of laws: as printed in the letter, and as the website shows them."""

from __future__ import annotations

from functools import cache

from tests.besluiten.maken import Zet, yml
from tests.check.geval import Geval
from tests.make_pdf import Drawing
from woopub.law.redacties import tekstdelen
from woopub.law.teksten import artikel_op


@cache
def draw_bijlage(nummer: str, *anders: tuple[str, str]) -> bytes:
    """A letter that prints an article of the Woo, with some of its words replaced by others."""
    versie = artikel_op("woo", nummer)
    assert versie is not None
    drawing = Drawing("VOORBEELD van een besluit")
    drawing.paragraph("Dit is een VOORBEELD van een brief. De artikelen staan in de bijlage.")
    drawing.page_break()
    drawing.heading(f"Artikel {nummer} {versie.artikel.titel}")
    for lid in versie.leden:
        for plek, (onderdeel, tekst) in enumerate(tekstdelen(lid)):
            merk = f"{onderdeel or (lid.nummer if plek == 0 else '')}. "
            for oud, nieuw in anders:
                tekst = tekst.replace(oud, nieuw, 1)
            drawing.paragraph(merk.removeprefix(". ") + tekst)
    return drawing.save()


OUDE_TEKST = (
    "een burgemeester, een wethouder, het dagelijks bestuur van een waterschap of een lid van dat bestuur,",
    "een burgemeester en een wethouder,",
)
"""Woo, article 5.2 lid 3: the words since 2025, and those before."""

GEVALLEN = (
    Geval(
        "GRD025",
        "een ander woord in de brief",
        Zet("besluitbrief.pdf", draw_bijlage("4.1", ("Eenieder", "Enieder"))),
        Zet("besluitbrief.pdf", draw_bijlage("4.1")),
    ),
    Geval(
        "GRD025",
        "een woord te weinig in een bijlage",
        Zet("bijlagen/kaart.pdf", draw_bijlage("5.1", ("uitdrukkelijke ", ""))),
        Zet("bijlagen/kaart.pdf", draw_bijlage("5.1", ("milieu-informatie", "milieuinformatie"))),
    ),
    Geval(
        "GRD025",
        "een ander woord in de tekst van die dag",
        Zet("besluitbrief.pdf", draw_bijlage("5.2", OUDE_TEKST, ("intern beraad onevenredig", "beraad onevenredig"))),
        Zet("besluitbrief.pdf", draw_bijlage("5.2", OUDE_TEKST)),
    ),
    Geval(
        "GRD025",
        "de tekst van een andere dag",
        Zet("besluitbrief.pdf", draw_bijlage("5.2")),
        Zet("besluitbrief.pdf", draw_bijlage("2.5")),
    ),
    Geval(
        "GRD025",
        "een scan die slecht is gelezen",
        Zet("besluitbrief.pdf", draw_bijlage("5.1", ("belang", "be1ang"), ("van ", "vam "), (" het ", " hct "))),
        Zet("besluitbrief.pdf", draw_bijlage("5.1")),
    ),
    Geval(
        "GRD024",
        "artikel waarvan de tekst van die dag er niet is",
        yml("artikelen: [awb 4:15]", "artikelen: [awb 4:15, woo 1.1]"),
        yml("artikelen: [awb 4:15]", "artikelen: [awb 4:15, woo 5.2]"),
    ),
)  # fmt: skip

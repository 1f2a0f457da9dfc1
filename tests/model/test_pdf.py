# SPDX-License-Identifier: EUPL-1.2
"""What follows from the facts of a PDF: its grounds by page, its areas, the share that is redacted."""

from __future__ import annotations

from woopub.model import Blok, Bloksoort, Label, Lakvlak, PdfFacts, PdfPage, Tekst, Vlak

VLAK: Vlak = (0.0, 0.0, 10.0, 10.0)
TEKST = (Blok(Bloksoort.ALINEA, (Tekst("tekst"),)),)


def vlak(*codes: str, vervolg: bool = False, ingebrand: bool = False) -> Lakvlak:
    labels = (Label(1, VLAK, "; ".join(codes), codes),) if codes else ()
    return Lakvlak(1, VLAK, labels, vervolg, ingebrand)


def page(
    nummer: int, *vlakken: Lakvlak, share: float = 0.0, tekst: bool = True, size: float = 100.0
) -> PdfPage:
    return PdfPage(nummer, size, size, TEKST if tekst else (), vlakken, share, True)


def facts(*pages: PdfPage) -> PdfFacts:
    return PdfFacts("0", 1, pages, "", "nl", True)


def test_grounds_by_page_in_order() -> None:
    seen = facts(page(1, vlak("5.2.1", "5.1.2.e"), vlak("5.1.2.e")), page(2), page(3, vlak("5.1.2.e")))
    assert list(seen.gronden_per_pagina.items()) == [("5.2.1", (1,)), ("5.1.2.e", (1, 3))]
    assert seen.aantal_lakvlakken == 3


def test_share_weighs_pages_by_size() -> None:
    assert facts(page(1, share=0.5), page(2, share=0.1, size=200.0)).gelakt_aandeel == 0.18
    assert facts().gelakt_aandeel == 0.0


def test_area_without_label_and_its_continuation() -> None:
    assert page(1, vlak("5.1.2.e"), vlak(vervolg=True), vlak()).zonder_label == 1


def test_picture_with_burned_boxes_has_no_text() -> None:
    bare = page(1, vlak(ingebrand=True), tekst=False)
    assert not bare.tekstlaag
    assert bare.zonder_label == 0
    assert page(1, vlak("5.1.2.e", ingebrand=True), tekst=False).tekstlaag
    assert page(1, vlak(), tekst=False).tekstlaag

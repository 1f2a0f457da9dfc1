# SPDX-License-Identifier: EUPL-1.2
"""What a page of a document says of its redactions: at their place, and together in the page's legend."""

from __future__ import annotations

from woopub.law.gronden import ANDERE_CODES, GRONDEN
from woopub.model import Gat, Label, Lakvlak, PdfPage, Vlak
from woopub.pages.paginatekst import ONVOLLEDIG, VERVOLG, ZONDER, Uitleg, pagina_data

VLAK: Vlak = (100.0, 100.0, 200.0, 112.0)
LETTERS = (("J", "5.1.2.e"),)
E, URL = GRONDEN["5.1.2.e"], "besluiten/2024/x/documenten/1/"


def vlak(*teksten: str, codes: tuple[str, ...] = ("5.1.2.e",), vervolg: bool = False) -> Lakvlak:
    return Lakvlak(1, VLAK, tuple(Label(1, VLAK, tekst, codes) for tekst in teksten), vervolg)


def pagina(*vlakken: Lakvlak, aandeel: float = 0.081) -> PdfPage:
    return PdfPage(1, 595.0, 842.0, (), vlakken, aandeel, False)


def uitleg() -> Uitleg:
    return Uitleg((), LETTERS, eigen_gronden=True)


def test_legend_counts_areas_by_label() -> None:
    blad = pagina(
        vlak("5.1.2.e"),
        vlak("5.1.2e"),
        vlak("J"),
        vlak("dubbel", codes=("dubbel",)),
        vlak(),
        vlak(vervolg=True),
    )
    gelakt = pagina_data(blad, uitleg(), URL)["gelakt"]
    assert (gelakt["aantal"], gelakt["procent"], gelakt["zonder"], gelakt["vervolg"]) == (6, "8 %", 1, 1)
    assert [(regel["label"], regel["titel"], regel["aantal"]) for regel in gelakt["legenda"]] == [
        ("5.1.2.e", E.titel, 3),
        ("dubbel", ANDERE_CODES["dubbel"], 1),
    ]


def test_page_without_areas_has_no_legend_and_a_trace_counts_as_one_percent() -> None:
    assert pagina_data(pagina(), uitleg(), URL)["gelakt"] is None
    assert pagina_data(pagina(vlak("5.1.2.e"), aandeel=0.0004), uitleg(), URL)["gelakt"]["procent"] == "1 %"


def test_every_gap_can_be_reached_and_explains_itself() -> None:
    blad = pagina(
        vlak("5.1.2.e"),
        vlak("buiten verzoek", codes=("buiten verzoek",)),
        vlak(),
        vlak(vervolg=True),
        vlak("5.1.2", codes=("5.1.2",)),
    )
    gaten = [uitleg().gat_data(blad, Gat(nummer), URL) for nummer in range(5)]
    assert [gat["titel"] for gat in gaten] == [
        E.titel,
        ANDERE_CODES["buiten verzoek"],
        ZONDER,
        VERVOLG,
        ONVOLLEDIG,
    ]
    assert [gat["href"] for gat in gaten] == ["../../../../../gronden/5.1.2.e/", *["#legenda-1"] * 4]
    assert [gat["leeg"] for gat in gaten] == [False, False, True, True, False]
    assert [gat["vervolg"] for gat in gaten] == [False, False, False, True, False]


def test_garbled_label_of_a_scan_is_shown_by_its_code() -> None:
    gat = uitleg().gat_data(pagina(vlak("s12e", codes=("5.1.2.e",))), Gat(0), URL)
    assert (gat["label"], gat["titel"]) == ("5.1.2.e", E.titel)

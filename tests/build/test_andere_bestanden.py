# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets, texts and pictures in a publication: checked, published byte for byte, and shown on a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.besluiten.maken import (
    PAD,
    Hernoem,
    Weg,
    Wijziging,
    Zet,
    blokkades,
    check_portaal,
    codes,
    csv,
    find,
    yml,
)
from tests.files.tekenen import draw_docx, draw_jpeg, draw_xlsx
from woopub.build import build_site
from woopub.model import CheckedPublicatie
from woopub.pages import make_pages

BLAD = draw_xlsx()
TABEL = (Weg("documenten/0001.pdf"), Zet("documenten/0001.xlsx", BLAD))
FOTO = (
    Weg("bijlagen/kaart.pdf"),
    Zet("bijlagen/kaart.jpg", draw_jpeg()),
    yml("bijlagen/kaart.pdf", "bijlagen/kaart.jpg"),
)


def goedgekeurd(map_: Path, *wijzigingen: Wijziging) -> CheckedPublicatie:
    oordeel = check_portaal(map_, *wijzigingen).oordeel
    assert oordeel.bevindingen == ()
    (publicatie,) = oordeel.goedgekeurd
    return publicatie


def test_a_row_finds_its_file_of_any_kind(tmp_path: Path) -> None:
    publicatie = goedgekeurd(tmp_path, *TABEL, *FOTO)
    assert [stuk.adres for stuk in publicatie.stukken] == [
        "besluitbrief.pdf", "bijlagen/kaart.jpg", "documenten/0001.xlsx", "documenten/0002.pdf",
    ]  # fmt: skip
    assert [(stuk.id, len(stuk.paginas)) for stuk in publicatie.stukken if stuk.pdf is None] == [
        ("bijlagen/kaart", 0),
        ("documenten/0001", 0),
    ]


def test_a_row_can_name_its_file(tmp_path: Path) -> None:
    wijzigingen = (
        Weg("documenten/0001.pdf"),
        Zet("documenten/cijfers 2024.xlsx", BLAD),
        csv(
            "0001,Nota over de brug,2023-05-09,nota,Gemeente,Raad,openbaar,,,",
            "0001,Nota,,,,,openbaar,,,cijfers 2024.xlsx",
        ),
    )
    assert goedgekeurd(tmp_path, *wijzigingen).stukken[2].adres == "documenten/0001.xlsx"


@pytest.mark.parametrize(
    ("wijzigingen", "verwacht"),
    [
        ((Zet("documenten/0001.xlsx", BLAD),), ["BST002", "BST008"]),
        ((Zet("documenten/0003.xlsx", BLAD),), ["BST007"]),
        ((Zet("documenten/0099.xlsx", BLAD),), ["BST002"]),
        ((Weg("documenten/0001.pdf"), Zet("documenten/0001.pptx", BLAD)), ["BST002", "BST006", "BST001"]),
        ((Hernoem("documenten/0001.pdf", "documenten/0001.xlsx"),), ["BST003"]),
        ((Weg("documenten/0001.pdf"), Zet("documenten/0001.docx", draw_docx()[:200])), ["BST003"]),
        ((Hernoem("bijlagen/kaart.pdf", "bijlagen/kaart.tif"), yml("bijlagen/kaart.pdf", "bijlagen/kaart.tif")),
         ["MET004", "BST006"]),
        ((csv("0006,", "a.xlsx,"),), ["INV004"]),
    ],
)  # fmt: skip
def test_what_cannot_be_published_blocks(
    wijzigingen: tuple[Wijziging, ...], verwacht: list[str], tmp_path: Path
) -> None:
    assert sorted(blokkades(find(tmp_path, *wijzigingen))) == sorted(verwacht)


def test_two_kinds_of_one_name_would_share_a_page(tmp_path: Path) -> None:
    extra = "bijlagen:\n  - {bestand: bijlagen/kaart.jpg, titel: De kaart als foto}\n"
    bevindingen = find(tmp_path, Zet("bijlagen/kaart.jpg", draw_jpeg()), yml("bijlagen:\n", extra))
    assert codes(bevindingen) == ["BST008"]


def verborgen(blad: Worksheet) -> None:
    blad.row_dimensions[2].hidden = True


def test_what_is_hidden_blocks_and_belongs_to_its_document(tmp_path: Path) -> None:
    (bevinding,) = find(tmp_path, TABEL[0], Zet("documenten/0001.xlsx", draw_xlsx(verborgen)))
    assert (bevinding.code, bevinding.document, bevinding.blokkeert) == ("LEK024", "0001", True)


def met_telefoon(blad: Worksheet) -> None:
    blad["C2"] = "Bel 06-12345678"


def test_personal_data_in_it_is_found(tmp_path: Path) -> None:
    (bevinding,) = find(tmp_path, TABEL[0], Zet("documenten/0001.xlsx", draw_xlsx(met_telefoon)))
    assert (bevinding.code, bevinding.melding) == ("PER003", "In dit bestand staat 1 telefoonnummer.")


def test_its_page_says_what_it_is(tmp_path: Path) -> None:
    controle = check_portaal(tmp_path, *TABEL)
    assert controle.portaal
    (pagina,) = [
        p
        for p in make_pages(controle.portaal, controle.oordeel.goedgekeurd)
        if p.url == f"{PAD}/documenten/0001/"
    ]
    assert pagina.data["bestand"]["naam"] == "0001.xlsx"
    assert pagina.data["bestand"]["href"].endswith(f"{PAD}/documenten/0001.xlsx")
    assert pagina.data["paginas"] == []
    assert "spreadsheet" in pagina.data["kwaliteit"][0]


def test_it_is_published_byte_for_byte(tmp_path: Path) -> None:
    check_portaal(tmp_path, *TABEL, *FOTO)
    site = tmp_path / "site"
    bouw = build_site(tmp_path / "portaal", site)
    assert bouw.gebouwd, bouw.bevindingen
    assert (site / PAD / "documenten" / "0001.xlsx").read_bytes() == BLAD
    assert (site / PAD / "bijlagen" / "kaart.jpg").read_bytes() == draw_jpeg()
    html = (site / PAD / "documenten" / "0001" / "index.html").read_text(encoding="utf-8")
    assert "Open het XLSX-bestand" in html
    assert "0001.xlsx" in (site / PAD / "inventaris.csv").read_text(encoding="utf-8-sig")

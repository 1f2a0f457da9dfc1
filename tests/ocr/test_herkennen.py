# SPDX-License-Identifier: EUPL-1.2
"""Text recognition for real: what is read, what stays as it was, and what the gate says of it."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.ocr.conftest import (
    GRIJS,
    LABELBALK,
    LAKBALK,
    LEEG,
    REGELS,
    Gelezen,
    add_scan,
    draw_pagina,
    save_pdf,
)
from woopub.ocr import add_tekst, herkennen
from woopub.pdf import read_pdf

Vlak = tuple[float, float, float, float]


def woorden(pdf: Path, pagina: int = 0) -> list[tuple[Vlak, str]]:
    with pymupdf.open(pdf) as document:
        return [(woord[:4], woord[4]) for woord in document[pagina].get_text("words")]


def in_vlak(pdf: Path, vlak: Vlak) -> str:
    """Return the words with their middle in a box."""
    binnen = []
    for (x0, y0, x1, y1), woord in woorden(pdf):
        if vlak[0] < (x0 + x1) / 2 < vlak[2] and vlak[1] < (y0 + y1) / 2 < vlak[3]:
            binnen.append(woord)
    return " ".join(binnen)


def test_de_tekst_is_gelezen(gelezen: Gelezen) -> None:
    for pagina in (0, 2):
        tekst = " ".join(woord for _, woord in woorden(gelezen.doel, pagina))
        for woord in " ".join(REGELS).split():
            assert woord in tekst


def test_woorden_staan_op_hun_plaats(gelezen: Gelezen) -> None:
    getekend = {woord: vlak for vlak, woord in _getekende_woorden()}
    for vlak, woord in woorden(gelezen.doel):
        if woord in ("Verslag", "projectleider", "adviseur", "vergadering"):
            assert vlak == pytest.approx(getekend[woord], abs=6)


def _getekende_woorden() -> list[tuple[Vlak, str]]:
    pagina = draw_pagina(balken=False)
    return [(woord[:4], woord[4]) for woord in pagina.get_text("words")]


def test_er_komt_geen_tekst_in_lakbalken(gelezen: Gelezen) -> None:
    assert in_vlak(gelezen.doel, LAKBALK) == ""
    assert in_vlak(gelezen.doel, LEEG) == ""


@pytest.mark.parametrize("vlak", [LABELBALK, GRIJS])
def test_een_grond_in_een_balk_is_gelezen(gelezen: Gelezen, vlak: Vlak) -> None:
    assert "5.1.2" in in_vlak(gelezen.doel, vlak)


def test_niets_is_zichtbaar_anders(gelezen: Gelezen) -> None:
    with pymupdf.open(gelezen.bron) as voor, pymupdf.open(gelezen.doel) as na:
        assert len(voor) == len(na)
        for een, ander in zip(voor, na, strict=True):
            assert een.get_pixmap(dpi=100).samples == ander.get_pixmap(dpi=100).samples
        assert voor[1].get_text() == na[1].get_text()


def test_beelden_houden_hun_bytes(gelezen: Gelezen) -> None:
    with pikepdf.open(gelezen.bron) as voor, pikepdf.open(gelezen.doel) as na:
        for pagina in (0, 2):
            een, ander = (
                next(iter(pdf.pages[pagina].get_images().values())).read_raw_bytes() for pdf in (voor, na)
            )
            assert een == ander
        assert "/StructTreeRoot" not in na.Root
        assert "/OutputIntents" not in na.Root  # plain PDF, not PDF/A


def test_de_bron_blijft(gelezen: Gelezen) -> None:
    assert gelezen.bron.read_bytes() == gelezen.bron_bytes
    assert sorted(pad.name for pad in gelezen.doel.parent.iterdir()) == ["-scan met spatie.pdf", "doel.pdf"]


def test_de_poort_laat_het_door(gelezen: Gelezen) -> None:
    voor, _ = read_pdf(gelezen.bron, "bron.pdf")
    feiten, bevindingen = read_pdf(gelezen.doel, "doel.pdf")
    assert voor is not None
    assert feiten is not None
    assert (voor.tekstlaag, feiten.tekstlaag) == (False, True)
    assert [b for b in bevindingen if b.blokkeert] == []
    assert "5.1.2.e" in {code for label in feiten.labels for code in label.codes}
    tekst = " ".join(blok.tekst for blok in feiten.paginas[0].blokken)
    assert "Contact via telefoon of per brief" in tekst


def test_twee_keer_geeft_dezelfde_tekst(herkenning: None, tmp_path: Path) -> None:
    pdf = pymupdf.open()
    add_scan(pdf, draw_pagina())
    bron = save_pdf(pdf, tmp_path / "bron.pdf")
    for naam in ("een.pdf", "twee.pdf"):
        assert add_tekst(bron, tmp_path / naam) == ""
    assert woorden(tmp_path / "een.pdf") == woorden(tmp_path / "twee.pdf")


def test_een_lek_blijft_een_lek(herkenning: None, tmp_path: Path) -> None:
    """A box drawn over a scan covers what the picture still holds: reading the page does not take that away."""
    pdf = pymupdf.open()
    add_scan(pdf, draw_pagina(balken=False))
    pdf[0].draw_rect((100, 140, 400, 160), fill=(0, 0, 0), color=None)
    bron = save_pdf(pdf, tmp_path / "bron.pdf")
    assert add_tekst(bron, tmp_path / "doel.pdf") == ""
    assert in_vlak(tmp_path / "doel.pdf", (100, 140, 400, 160)) == ""
    codes = [{b.code for b in read_pdf(pad, "x")[1] if b.blokkeert} for pad in (bron, tmp_path / "doel.pdf")]
    assert codes[0]
    assert codes[0] == codes[1]


def _geen_pdf(pad: Path) -> None:
    pad.write_bytes(b"geen pdf")


def _beveiligd(pad: Path) -> None:
    pdf = pymupdf.open()
    add_scan(pdf, draw_pagina(), 72)
    pdf.save(pad, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="geheim", owner_pw="geheim")


def _ondertekend(pad: Path) -> None:
    pdf = pymupdf.open()
    add_scan(pdf, draw_pagina(), 72)
    save_pdf(pdf, pad)
    with pikepdf.open(pad, allow_overwriting_input=True) as open_:
        veld = {"/FT": pikepdf.Name.Sig, "/T": "handtekening", "/V": {"/Type": pikepdf.Name.Sig}}
        open_.Root.AcroForm = open_.make_indirect(
            pikepdf.Dictionary({"/SigFlags": 3, "/Fields": [open_.make_indirect(pikepdf.Dictionary(veld))]})
        )
        open_.save(pad)


@pytest.mark.parametrize(
    ("maak", "zegt"), [(_geen_pdf, "geen PDF"), (_beveiligd, "wachtwoord"), (_ondertekend, "ondertekend")]
)
def test_waarom_het_niet_lukt(herkenning: None, tmp_path: Path, maak: object, zegt: str) -> None:
    assert callable(maak)
    maak(tmp_path / "bron.pdf")
    voor = (tmp_path / "bron.pdf").read_bytes()
    (tmp_path / "doel.pdf").write_bytes(b"wat er al was")
    reden = add_tekst(tmp_path / "bron.pdf", tmp_path / "doel.pdf")
    assert zegt in reden
    assert reden.endswith(".")
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["bron.pdf", "doel.pdf"]
    assert (tmp_path / "doel.pdf").read_bytes() == b"wat er al was"
    assert (tmp_path / "bron.pdf").read_bytes() == voor


def test_een_pdf_met_tags_lukt(herkenning: None, tmp_path: Path) -> None:
    pdf = pymupdf.open()
    add_scan(pdf, draw_pagina())
    with pikepdf.open(save_pdf(pdf, tmp_path / "bron.pdf"), allow_overwriting_input=True) as open_:
        open_.Root.MarkInfo = pikepdf.Dictionary({"/Marked": True})
        open_.Root.StructTreeRoot = pikepdf.Dictionary({"/Type": pikepdf.Name.StructTreeRoot})
        open_.save(tmp_path / "bron.pdf")
    assert add_tekst(tmp_path / "bron.pdf", tmp_path / "doel.pdf") == ""
    assert woorden(tmp_path / "doel.pdf")


def test_wat_te_lang_duurt_stopt(herkenning: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(herkennen, "SECONDEN_BESTAND", 0)
    monkeypatch.setattr(herkennen, "SECONDEN_PAGINA", 1)
    pdf = pymupdf.open()
    for _ in range(6):
        add_scan(pdf, draw_pagina(), 300)
    bron = save_pdf(pdf, tmp_path / "bron.pdf")
    assert "langer" in add_tekst(bron, tmp_path / "doel.pdf")
    assert [pad.name for pad in tmp_path.iterdir()] == ["bron.pdf"]


def test_bron_en_doel_zijn_twee_bestanden(herkenning: None, tmp_path: Path) -> None:
    _geen_pdf(tmp_path / "bron.pdf")
    with pytest.raises(ValueError, match="overwritten"):
        add_tekst(tmp_path / "bron.pdf", tmp_path / "bron.pdf")

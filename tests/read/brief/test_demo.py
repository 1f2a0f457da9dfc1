# SPDX-License-Identifier: EUPL-1.2
"""The letter of the demonstration gives the besluit.yml that was made by hand, as text, as PDF and as docx."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.brieven.brief_docx import draw_docx
from tests.brieven.brief_pdf import draw_pdf
from tests.brieven.opbouw import Blok, Bloksoort
from tests.brieven.stijl import Stijl
from tests.read.brief.bouwstenen import BRIEF, DEMO, SJABLOON, demo_inventaris
from woopub.model import Besluit
from woopub.pdf import read_pdf
from woopub.read.besluit import read_besluit
from woopub.read.brief import Briefdeel, read_brief, read_delen, render_besluit
from woopub.read.brief.delen import Deelsoort

MET_DE_HAND = frozenset({"titel", "samenvatting", "publicatiedatum", "status"})
"""What no letter says."""


def uit_de_brief(brief: Path, map_: Path) -> Besluit:
    """The besluit.yml that a letter gives, written, and read as every other is."""
    facts = read_pdf(brief, brief.name)[0] if brief.suffix == ".pdf" else None
    delen, bevindingen = read_delen(brief, brief.name, facts)
    assert delen is not None, bevindingen
    tekst = render_besluit(read_brief(delen, demo_inventaris()), SJABLOON.read_text("utf-8"))
    pad = map_ / "besluit.yml"
    pad.write_text(tekst, "utf-8")
    gelezen = read_besluit(pad, "besluit.yml")
    assert [bevinding.code for bevinding in gelezen.bevindingen] == ["MET003"]  # the title
    assert gelezen.besluit is not None
    return gelezen.besluit


@pytest.fixture(scope="module")
def hand() -> Besluit:
    """The besluit.yml of the demonstration, made by hand."""
    besluit = read_besluit(DEMO / "besluit.yml", "besluit.yml").besluit
    assert besluit is not None
    return besluit


@pytest.fixture(scope="module")
def gelezen(tmp_path_factory: pytest.TempPathFactory) -> Besluit:
    """The besluit.yml that the letter gives."""
    return uit_de_brief(BRIEF, tmp_path_factory.mktemp("demo"))


@pytest.mark.parametrize("veld", [veld for veld in Besluit.model_fields if veld not in MET_DE_HAND])
def test_every_field_equals_the_one_made_by_hand(veld: str, gelezen: Besluit, hand: Besluit) -> None:
    assert getattr(gelezen, veld) == getattr(hand, veld)


# --- as Word and Acrobat make it

STIJLEN = {
    "koppen": Stijl(True, True, False, False, "helv", 10.0, "Pagina {n} van {t}"),
    "vet": Stijl(False, False, False, True, "tiro", 11.0, "{n}/{t}"),
}


def getekend(soort: str, stijl: Stijl, map_: Path) -> Path:
    """The letter of the demonstration as a file of another kind, drawn from its parts."""
    delen, _ = read_delen(BRIEF, BRIEF.name)
    assert delen is not None
    blokken = tuple(_blok(deel) for deel in delen)
    pad = map_ / f"brief.{soort}"
    pad.write_bytes(draw_docx(blokken, stijl) if soort == "docx" else draw_pdf(blokken, stijl))
    return pad


def _blok(deel: Briefdeel) -> Blok:
    if deel.soort is Deelsoort.KOP:
        return Blok(Bloksoort.KOP, (f"{deel.nummer} {deel.tekst}".strip(),), niveau=1)
    if deel.soort is Deelsoort.PUNT:
        return Blok(Bloksoort.PUNT, (deel.tekst,), f"{deel.nummer}." if deel.nummer else "-", deel.niveau)
    if deel.tekst == "Geachte":
        return Blok(Bloksoort.ALINEA, ("Geachte heer of mevrouw,",))
    if len(deel.regels) > 1 and all(len(regel) < 60 for regel in deel.regels):
        return Blok(Bloksoort.VAST, deel.regels)
    return Blok(Bloksoort.ALINEA, (deel.tekst,))


VERLIES = {
    ("docx", "koppen"): frozenset[str](),
    ("docx", "vet"): frozenset[str](),
    # In a PDF a sentence that goes on behind a page's end can stay in two paragraphs.
    ("pdf", "koppen"): frozenset({"gronden"}),
    # And a word that is broken at a page's end can stay broken.
    ("pdf", "vet"): frozenset({"verzoek"}),
}
"""What the layout of a kind of file can cost."""


@pytest.mark.parametrize(("soort", "stijl"), VERLIES)
def test_a_word_file_and_a_pdf_say_the_same(soort: str, stijl: str, tmp_path: Path, hand: Besluit) -> None:
    gelezen = uit_de_brief(getekend(soort, STIJLEN[stijl], tmp_path), tmp_path)
    anders = {
        veld
        for veld in Besluit.model_fields
        if veld not in MET_DE_HAND and getattr(gelezen, veld) != getattr(hand, veld)
    }
    assert anders <= VERLIES[soort, stijl]
    for een, ander in zip(gelezen.gronden, hand.gronden, strict=True):
        assert (een.code, een.label, een.kop) == (ander.code, ander.label, ander.kop)
        assert een.documenten == ander.documenten
        assert "".join(een.motivering.split()) == "".join(ander.motivering.split())
    assert gelezen.verzoek is not None
    assert [len(deel.onderdelen) for deel in gelezen.verzoek.onderdelen] == [1, 5, 0, 0]

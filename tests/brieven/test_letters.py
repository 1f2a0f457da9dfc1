# SPDX-License-Identifier: EUPL-1.2
"""The letters themselves hold: what is expected stands in the letter, and the drawings carry the whole text."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pymupdf
import pytest
from docx import Document

from tests.brieven.alineas import effen
from tests.brieven.draw import draw
from tests.brieven.opbouw import brieven, read_opbouw
from tests.brieven.vergelijk import Uitslag, Vergelijking
from tests.brieven.verwachting import read_rijen, read_verwacht, teksten, zonder_sleutels
from woopub.model import KOLOMMEN
from woopub.model.besluit import Besluit
from woopub.tooi import zoek_organisatie

MAPPEN = brieven()
alle = pytest.mark.parametrize("map_", MAPPEN, ids=[m.name for m in MAPPEN])


def _kaal(tekst: str) -> str:
    return re.sub(r"\W+", "", tekst).casefold()


def test_nine_letters_are_kept_back() -> None:
    assert [len(brieven(soort)) for soort in ("zichtbaar", "achtergehouden")] == [9, 9]


@alle
def test_expected_values_are_a_besluit(map_: Path) -> None:
    verwacht = zonder_sleutels(read_verwacht(map_))
    besluit = Besluit.model_validate({"titel": "voorbeeld", **verwacht})
    organisatie = zoek_organisatie(besluit.organisatie)
    assert organisatie is not None
    assert organisatie.label == besluit.organisatie


@alle
def test_expected_texts_stand_in_the_letter(map_: Path) -> None:
    verwacht, brief = read_verwacht(map_), _kaal((map_ / "brief.md").read_text("utf-8"))
    delen = [verwacht.get(v, "") for v in ("overwegingen", "besluit", "wettelijk_kader")]
    delen += [g.get(v, "") for g in verwacht.get("gronden", ()) for v in ("kop", "motivering")]
    delen += [s["tekst"] for s in verwacht.get("procesverloop", ()) if s["tekst"] != "*"]
    bezwaar = {k: v for k, v in verwacht.get("bezwaar", {}).items() if k != "termijn_weken"}
    delen += teksten(bezwaar) + teksten(verwacht.get("contact", {}))
    delen += [verwacht.get("verzoek", {}).get("tekst", "")]
    for tekst in delen:
        for alinea in tekst.split("\n\n"):
            assert _kaal(alinea.lstrip("#- ")) in brief, alinea


@alle
def test_every_letter_says_that_it_is_made_up_and_names_someone(map_: Path) -> None:
    brief, verwacht = (map_ / "brief.txt").read_text("utf-8"), read_verwacht(map_)
    assert brief.startswith("VOORBEELD – verzonnen brief\n")
    assert verwacht["_niet_in_resultaat"]
    for naam in verwacht["_niet_in_resultaat"]:
        assert naam in brief
        assert not [tekst for tekst in teksten(zonder_sleutels(verwacht)) if naam in tekst]


@alle
def test_inventories_are_canonical(map_: Path) -> None:
    rijen = read_rijen(map_)
    assert all(tuple(rij) == KOLOMMEN for rij in rijen)
    redenen = [d for g in read_verwacht(map_).get("gronden", ()) for d in g.get("documenten", ())]
    if rijen:
        assert {d["document"] for d in redenen} <= {rij["id"] for rij in rijen}


@alle
def test_the_text_and_the_markdown_say_the_same(map_: Path) -> None:
    tekst = _kaal((map_ / "brief.txt").read_text("utf-8"))
    for blok in read_opbouw(map_):
        if blok.soort in ("kop", "punt"):
            assert _kaal(blok.tekst) in tekst or len(blok.tekst) > 70


@alle
def test_a_word_file_carries_the_whole_letter(map_: Path) -> None:
    document = Document(BytesIO(draw(map_, "docx")))
    tekst = _kaal("".join(t.text or "" for t in document.element.body.iter() if t.tag.endswith("}t")))
    for blok in read_opbouw(map_):
        for regel in blok.regels:
            assert _kaal(regel) in tekst, regel


@alle
def test_a_pdf_carries_the_whole_letter(map_: Path) -> None:
    with pymupdf.open("pdf", draw(map_, "pdf")) as pdf:
        woorden = {_kaal(w) for pagina in pdf for w in pagina.get_text().split()}
    for blok in read_opbouw(map_):
        for woord in blok.tekst.split():
            heel = _kaal(woord)
            assert heel in woorden or any(heel[:k] in woorden for k in range(3, len(heel))), woord


@alle
def test_what_is_expected_compares_as_right(map_: Path) -> None:
    verwacht = read_verwacht(map_)
    scores = Vergelijking(verwacht, zonder_sleutels(verwacht), {}).scores()
    assert scores
    assert {score.uitslag for score in scores} == {Uitslag.GOED}


def test_a_wrong_a_missing_and_an_extra_value_are_told_apart() -> None:
    verwacht = read_verwacht(MAPPEN[0])
    gelezen = {**zonder_sleutels(verwacht), "datum_besluit": "1999-01-01", "kenmerk": "", "samenvatting": "x"}
    scores = Vergelijking(verwacht, gelezen, {("kenmerk",): "zin"}).scores()
    anders = {score.veld: (score.uitslag, score.gemarkeerd) for score in scores if score.uitslag != "goed"}
    assert anders == {
        "kenmerk": (Uitslag.ONTBREEKT, True),
        "datum_besluit": (Uitslag.FOUT, False),
        "samenvatting": (Uitslag.EXTRA, False),
    }
    assert effen(" a\n b ") == "a b"

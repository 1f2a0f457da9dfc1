# SPDX-License-Identifier: EUPL-1.2
"""What readers get of a file: a clean copy, whose bytes every page names; or the original, where that is kept."""

from __future__ import annotations

import hashlib
import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.build.html import read_site
from tests.pages.dossier import CONVENANT, Map, rij
from tests.pdf.dirty import save
from woopub.build import Bouw, build_site, run_check
from woopub.publish import Gewijzigd

OPENBAAR = [rij("0001", "openbaar", titel="Verslag van de vergadering")]
STUK = {"documenten/0001.pdf": ["Dit is het verslag van de vergadering."]}
MAP = "besluiten/2025/een"
PDF = f"{MAP}/documenten/0001.pdf"
MAKER = "Testpersoon Voorbeeld"


def build(portaal: Map) -> Bouw:
    return build_site(portaal.root, portaal.root / "site")


@pytest.fixture
def met_maker(portaal: Map) -> Map:
    """A portal with a document that names who made it in its own properties."""
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    bron = portaal.root / PDF
    with pymupdf.open(stream=bron.read_bytes()) as doc:
        doc.set_metadata({"author": MAKER, "title": "Microsoft Word - kladje.docx"})
        bron.write_bytes(doc.tobytes(no_new_id=True))
    return portaal


def add_yml(portaal: Map, regel: str) -> None:
    yml = portaal.root / MAP / "besluit.yml"
    yml.write_text(f"{CONVENANT}{regel}\n", encoding="utf-8")


def metadata(pad: Path) -> dict[str, str]:
    with pymupdf.open(pad) as doc:
        return dict(doc.metadata)


def codes(bouw: Bouw) -> list[str]:
    return [b.code for b in bouw.bevindingen if b.code.startswith("BST")]


def test_published_file_is_a_copy_and_everything_names_its_bytes(met_maker: Map) -> None:
    assert build(met_maker).gebouwd
    bron, uit = met_maker.root / PDF, met_maker.root / "site" / PDF
    assert (metadata(bron)["author"], metadata(uit)["author"]) == (MAKER, "")
    assert metadata(uit)["title"] == "Verslag van de vergadering"
    sha256 = hashlib.sha256(uit.read_bytes()).hexdigest()
    assert sha256 != hashlib.sha256(bron.read_bytes()).hexdigest()
    regels = json.loads((met_maker.root / "site/manifest.json").read_text(encoding="utf-8"))["bestanden"]
    assert [r["sha256"] for r in regels if r["pad"] == PDF] == [sha256]
    pagina = read_site(met_maker.root / "site")[f"{MAP}/documenten/0001/index.html"]
    assert sha256 in pagina.html


def test_second_build_takes_copies_from_the_first_and_withdrawn_ones_go(met_maker: Map) -> None:
    kast = met_maker.root / "build/cache/kopieen"
    build(met_maker)
    (kopie,) = kast.iterdir()
    when = kopie.stat().st_mtime_ns
    first = (met_maker.root / "site" / PDF).read_bytes()
    build(met_maker)
    assert kopie.stat().st_mtime_ns == when
    assert (met_maker.root / "site" / PDF).read_bytes() == first
    intrekking = "intrekking: {datum: 2025-04-01, reden: correctie privacygevoelige gegevens}\n"
    yml = met_maker.root / MAP / "besluit.yml"
    yml.write_text(CONVENANT.replace("gepubliceerd", "ingetrokken") + intrekking, encoding="utf-8")
    assert build(met_maker).gebouwd
    assert list(kast.iterdir()) == []


@pytest.mark.parametrize("origineel", ["behouden", "['0001']"])
def test_original_that_is_kept_keeps_its_bytes(met_maker: Map, origineel: str) -> None:
    add_yml(met_maker, f"origineel: {origineel}")
    bouw = build(met_maker)
    assert bouw.gebouwd
    assert codes(bouw) == ["BST014"]
    bron, uit = met_maker.root / PDF, met_maker.root / "site" / PDF
    assert uit.read_bytes() == bron.read_bytes()
    sha256 = hashlib.sha256(bron.read_bytes()).hexdigest()
    assert sha256 in read_site(met_maker.root / "site")[f"{MAP}/documenten/0001/index.html"].html
    assert list((met_maker.root / "build/cache/kopieen").iterdir()) == []


def test_signed_archive_file_gets_a_word_of_warning(met_maker: Map) -> None:
    bron = met_maker.root / PDF
    with pikepdf.open(BytesIO(bron.read_bytes())) as pdf:
        claim = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><pdfaid:part>2</pdfaid:part></x:xmpmeta>"
        pdf.Root.Metadata = pikepdf.Stream(pdf, claim, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        bron.write_bytes(save(pdf))
    bouw = build(met_maker)
    assert codes(bouw) == ["BST015"]
    (bevinding,) = (b for b in bouw.bevindingen if b.code == "BST015")
    assert (bevinding.document, bevinding.niveau.value) == ("0001", "info")
    assert "PDF/A-2" in bevinding.melding
    assert b"pdfaid" not in (met_maker.root / "site" / PDF).read_bytes()
    add_yml(met_maker, "origineel: behouden")
    assert codes(build(met_maker)) == ["BST014"]
    assert b"pdfaid" in (met_maker.root / "site" / PDF).read_bytes()


@pytest.mark.parametrize("stap", ["Documenten nakijken", "Schone kopieën maken", "Pagina's opmaken"])
@pytest.mark.parametrize("behouden", [False, True])
def test_source_that_changes_after_the_check_is_refused(met_maker: Map, stap: str, behouden: bool) -> None:
    if behouden:
        add_yml(met_maker, "origineel: behouden")
    bron = met_maker.root / PDF

    def change(wat: str, gedaan: int, totaal: int) -> None:
        if wat == stap or (behouden and wat == "Pagina's opmaken"):
            bron.write_bytes(bron.read_bytes() + b"% ongelakt")

    with pytest.raises(Gewijzigd, match=r"0001\.pdf is gewijzigd tijdens"):
        build_site(met_maker.root, met_maker.root / "site", voortgang=change)
    assert not (met_maker.root / "site").exists()


def break_copy(portaal: Map) -> None:
    """Make the one document a file that a check reads and no copy can be made of: fields that viewers fill in."""
    bron = portaal.root / PDF
    with pikepdf.open(BytesIO(bron.read_bytes())) as pdf:
        empty = pikepdf.Stream(
            pdf, b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 90, 30]
        )
        field = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, Rect=[300, 300, 390, 330], F=4,
                FT=pikepdf.Name.Ch, T=pikepdf.String("keuze"), DA=pikepdf.String("/Helv 9 Tf 0 g"),
                Opt=pikepdf.Array(["het verslag"]), V=pikepdf.String("het verslag"),
                AP=pikepdf.Dictionary(N=pdf.make_indirect(empty)),
            )
        )  # fmt: skip
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([field]), NeedAppearances=True,
            DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=font)),
        )  # fmt: skip
        pdf.pages[0].obj.Annots = pikepdf.Array([field])
        bron.write_bytes(save(pdf))


def test_file_without_a_copy_blocks_and_is_never_published_as_it_is(met_maker: Map) -> None:
    break_copy(met_maker)
    if any(b.blokkeert for b in run_check(met_maker.root).oordeel.bevindingen):
        pytest.fail("the file must pass the check, or this test says nothing")
    bouw = build(met_maker)
    assert not bouw.gebouwd
    assert [(b.code, b.bestand, b.document) for b in bouw.bevindingen if b.blokkeert] == [
        ("BST013", PDF, "0001")
    ]
    assert bouw.achtergehouden == (MAP,)
    assert not (met_maker.root / "site").exists()
    met_maker.add("2025/twee", CONVENANT, OPENBAAR, STUK)
    bouw = build_site(met_maker.root, met_maker.root / "site", hold_back=True)
    assert (bouw.gebouwd, bouw.achtergehouden) == (True, (MAP,))
    assert not (met_maker.root / "site" / MAP).exists()
    assert (met_maker.root / "site/besluiten/2025/twee/documenten/0001.pdf").exists()


def test_progress_of_copies_is_told(met_maker: Map) -> None:
    stappen: list[tuple[str, int, int]] = []
    build_site(met_maker.root, met_maker.root / "site", voortgang=lambda *stap: stappen.append(stap))
    assert ("Schone kopieën maken", 1, 1) in stappen

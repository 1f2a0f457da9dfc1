# SPDX-License-Identifier: EUPL-1.2
"""`woopub new` with a letter, an inventory and documents: a whole publication, or nothing."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from ruamel.yaml import YAML

from tests.besluiten.maken import draw_goed, draw_open
from tests.cli.conftest import Woopub
from tests.cli.test_aanmaken import interrupt
from tests.cli.test_import import bytes_of, lijst, make_zip, rijen, tree, write_xlsx
from tests.make_pdf import Drawing, draw_scan
from tests.pages.dossier import Map

PAD = "besluiten/2026/brug"
BRIEF = """\
VOORBEELD

Gemeente Almere

Ons kenmerk: VB-2024-17

Datum: 20 januari 2025

Onderwerp: Besluit op uw Woo-verzoek

Geachte verzoeker,

Op 4 november 2024 heeft u een verzoek ingediend op grond van de Wet open overheid (Woo). U vraagt om documenten over de
brug.

Besluit

Ik besluit de documenten gedeeltelijk openbaar te maken.

De persoonlijke levenssfeer

Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo blijft openbaarmaking achterwege van namen.

Bezwaar

U kunt binnen zes weken na de dag waarop dit besluit is bekendgemaakt bezwaar maken.
"""


@pytest.fixture
def spullen(portaal: Map, tmp_path: Path) -> Map:
    """A portal, and beside it a letter in four kinds, a spreadsheet and documents."""
    (tmp_path / "brief.txt").write_text(BRIEF, encoding="utf-8")
    (tmp_path / "brief.md").write_text(BRIEF, encoding="utf-8")
    word = docx.Document()
    tekening = Drawing("Voorbeeldbrief")
    for alinea in BRIEF.split("\n\n"):
        word.add_paragraph(" ".join(alinea.split()))
        tekening.paragraph(" ".join(alinea.split()))
    word.save(str(tmp_path / "brief.docx"))
    (tmp_path / "brief.pdf").write_bytes(tekening.save())
    write_xlsx(tmp_path / "lijst.xlsx", lijst())
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": draw_open()})
    return portaal


def besluit(root: Path) -> dict[str, object]:
    gelezen: dict[str, object] = YAML(typ="safe").load(
        (root / PAD / "besluit.yml").read_text(encoding="utf-8")
    )
    return gelezen


def test_everything_at_once(woopub: Woopub, spullen: Map, tmp_path: Path) -> None:
    done = woopub(
        "new",
        "2026/brug",
        "--letter",
        "../brief.pdf",
        "--inventory",
        "../lijst.xlsx",
        "--documents",
        "../d.zip",
    )
    assert done.exit_code == 0, done.output
    map_ = spullen.root / PAD
    assert {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in map_.rglob("*.pdf")} == {
        "besluitbrief.pdf": (tmp_path / "brief.pdf").read_bytes(),
        "documenten/0012.pdf": draw_goed(),
        "documenten/0013.pdf": draw_open(),
    }
    assert list(rijen(spullen.root, PAD)) == ["0012", "0013", "0014"]
    assert besluit(spullen.root)["status"] == "concept"
    assert str(besluit(spullen.root)["datum_besluit"]) == "2025-01-20"
    regels = done.stdout.splitlines()
    assert regels[0] == "3 nieuw, 0 gewijzigd, 0 verdwenen, 0 gelijk"
    assert "Gemaakt: besluiten/2026/brug" in regels
    assert regels[-1] == "  woopub check besluiten/2026/brug"
    aantal = (map_ / "besluit.yml").read_text(encoding="utf-8").count("# controleren")
    assert ("controleren" in done.stdout) == bool(aantal)
    assert not aantal or f"{aantal} plaats" in done.stdout
    assert {pad.name for pad in spullen.root.iterdir()} == {
        ".github", ".gitignore", "besluiten", "build", "content", "invoer", "mkdocs.yml",
    }  # fmt: skip
    assert [pad.name for pad in (spullen.root / "build").iterdir()] == ["besluit.schema.json"]
    # An import of the same afterwards changes nothing: the record is there.
    before = tree(spullen.root)
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)
    assert done.stdout.splitlines()[0] == "0 nieuw, 0 gewijzigd, 0 verdwenen, 3 gelijk"
    assert tree(spullen.root) == before


@pytest.mark.parametrize("soort", ["txt", "md", "docx", "pdf"])
def test_a_letter_of_any_kind(woopub: Woopub, spullen: Map, soort: str) -> None:
    done = woopub("new", "2026/brug", "--letter", f"../brief.{soort}")
    assert done.exit_code == 0, done.output
    assert besluit(spullen.root)["uitkomst"] == "gedeeltelijke openbaarmaking"
    assert (spullen.root / PAD / "besluitbrief.pdf").exists() == (soort == "pdf")
    assert ("geen PDF" in done.stdout) == (soort != "pdf")
    assert "Uit de brief" in done.stdout
    assert rijen(spullen.root, PAD) == {}
    assert (spullen.root / PAD / "documenten").is_dir()
    assert not (spullen.root / "invoer").exists()


def test_an_inventory_alone(woopub: Woopub, spullen: Map) -> None:
    done = woopub("new", "2026/brug", "--inventory", "../lijst.xlsx")
    assert done.exit_code == 0, done.output
    assert list(rijen(spullen.root, PAD)) == ["0012", "0013", "0014"]
    leeg = woopub("new", "2026/leeg")
    assert leeg.exit_code == 0
    yml = [(spullen.root / f"besluiten/2026/{naam}/besluit.yml").read_bytes() for naam in ("brug", "leeg")]
    assert yml[0] == yml[1]


def test_a_record_of_an_earlier_publication_of_that_name_is_not_believed(
    woopub: Woopub, spullen: Map
) -> None:
    oud = spullen.root / "invoer/2026/brug/import.json"
    oud.parent.mkdir(parents=True)
    oud.write_text('{"oud": 1}', encoding="utf-8")
    assert woopub("new", "2026/brug", "--inventory", "../lijst.xlsx").exit_code == 0
    assert list(json.loads(oud.read_bytes())["rijen"]) == ["0012", "0013", "0014"]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["--letter", "../kapot.pdf"], "BST003"),
        (["--letter", "../scan.pdf"], "MET018"),
        (["--letter", "../leeg.txt"], "MET018"),
        (["--letter", "../brief.odt"], "MET018"),
        (["--letter", "../brief.txt", "--inventory", "../fout.xlsx"], "INV005"),
        (
            ["--letter", "../brief.txt", "--inventory", "../lijst.xlsx", "--documents", "../kwaad.zip"],
            "BST017",
        ),
    ],
)
def test_what_blocks_makes_nothing(
    woopub: Woopub, spullen: Map, tmp_path: Path, args: list[str], code: str
) -> None:
    fout = lijst()
    fout[0][3] = "weet niet"
    write_xlsx(tmp_path / "fout.xlsx", fout)
    make_zip(tmp_path / "kwaad.zip", {"../0012.pdf": b"%PDF-1.4"})
    (tmp_path / "kapot.pdf").write_bytes(b"%PDF-1.7\nkapot")
    (tmp_path / "scan.pdf").write_bytes(draw_scan("Een brief."))
    (tmp_path / "leeg.txt").touch()
    (tmp_path / "brief.odt").write_bytes(b"PK")
    before = tree(spullen.root)
    done = woopub("new", "2026/brug", *args)
    assert done.exit_code == 1, done.output
    assert code in done.stdout
    assert "Er is niets gemaakt" in done.stderr
    assert tree(spullen.root) == before


@pytest.mark.parametrize(
    ("args", "woord"),
    [
        (["--letter", "../er-niet.pdf"], "bestaat niet"),
        (["--letter", ".."], "besluitbrief"),
        (["--inventory", "../er-niet.xlsx"], "bestaat niet"),
        (["--documents", "../d.zip"], "--inventory"),
        (["--ocr"], "--inventory"),
    ],
)
def test_wrong_usage_makes_nothing(woopub: Woopub, spullen: Map, args: list[str], woord: str) -> None:
    before = tree(spullen.root)
    done = woopub("new", "2026/brug", *args)
    assert done.exit_code == 2
    assert woord in done.stderr
    assert tree(spullen.root) == before


@pytest.mark.parametrize(
    ("event", "wat"),
    [
        ("open", "besluit.yml"),
        ("open", "import.json"),
        ("os.rename", "publicatie"),
        ("os.rename", "import.json"),
    ],
)
def test_cut_off_it_leaves_nothing(spullen: Map, event: str, wat: str) -> None:
    before = bytes_of(spullen.root)
    args = ["--letter", "../brief.txt", "--inventory", "../lijst.xlsx", "--documents", "../d.zip"]
    assert (
        interrupt(spullen.root, event, wat, "new", "2026/brug", *args).splitlines()[-1]
        == "woopub: afgebroken."
    )
    assert bytes_of(spullen.root) == before
    assert not (spullen.root / "besluiten/2026").exists()
    assert not (spullen.root / "invoer").exists()


def test_cut_off_while_it_is_shown_it_says_that_all_is_there(spullen: Map) -> None:
    zegt = interrupt(
        spullen.root, "open", f"{PAD}/besluit.yml", "new", "2026/brug", "--letter", "../brief.txt"
    )
    assert zegt.splitlines()[-1] == (
        f"woopub: afgebroken tijdens het tonen. De publicatie zelf was klaar: {PAD}. Controleer met: woopub check {PAD}"
    )
    assert (spullen.root / PAD / "besluit.yml").is_file()

# SPDX-License-Identifier: EUPL-1.2
"""`woopub init` and `woopub new`: nothing is overwritten, nothing half-made is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.cli.conftest import Woopub
from tests.conftest import ROOT
from tests.pages.dossier import Map
from woopub import __version__
from woopub.model import KOLOMMEN
from woopub.read import read_portaal


def test_init_makes_a_portal_that_passes(
    woopub: Woopub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    naam = "Woo: 't portaal & meer #1"
    done = woopub(
        "init",
        "nieuw/portaal",
        "--name",
        naam,
        "--url",
        "https://woo.example/x",
        "--email",
        "a@b.nl",
        "--cname",
    )
    assert done.exit_code == 0
    assert "woopub build" in done.stdout
    root = tmp_path / "nieuw/portaal"
    portaal, bevindingen = read_portaal(root)
    assert bevindingen == []
    assert portaal is not None
    assert (portaal.naam, portaal.site_url) == (naam, "https://woo.example/x/")
    assert portaal.instelling.contact.email == "a@b.nl"
    assert (root / "content/CNAME").read_text(encoding="utf-8") == "woo.example\n"
    workflow = YAML(typ="safe").load((root / ".github/workflows/pages.yml").read_text(encoding="utf-8"))
    assert {"bouwen", "publiceren"} == set(workflow["jobs"])
    assert "${{ github.ref }}" in workflow["concurrency"]["group"]
    # What builds the portal tomorrow is what built it today.
    stappen = [stap.get("run", "") for stap in workflow["jobs"]["bouwen"]["steps"]]
    assert f"pip install woopub=={__version__}" in stappen
    for bestand in (
        ".gitignore",
        "besluiten/.gitkeep",
        "content/over.md",
        "content/begrippen.md",
        "content/hulp/zoeken.md",
    ):
        assert (root / bestand).is_file(), bestand
    tekst = "".join(path.read_text(encoding="utf-8") for path in (root / "content").rglob("*.md"))
    assert "$email" not in tekst
    monkeypatch.chdir(root)
    assert woopub("check").exit_code == 0


def test_init_without_cname_has_none(woopub: Woopub, tmp_path: Path) -> None:
    assert woopub("init", str(tmp_path / "x")).exit_code == 0
    assert not (tmp_path / "x/content/CNAME").exists()


def test_init_into_an_empty_folder_is_fine(
    woopub: Woopub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert woopub("init", ".").exit_code == 0
    assert (tmp_path / "mkdocs.yml").is_file()


def test_pages_for_readers_are_those_of_the_demonstration() -> None:
    lezers = ROOT / "src/woopub/skeleton/lezers"
    paginas = {path.relative_to(lezers) for path in lezers.rglob("*.md")}
    assert {path.as_posix() for path in paginas} == {"begrippen.md", "hulp/gelakt-lezen.md", "hulp/zoeken.md"}
    anders = [
        pagina.as_posix()
        for pagina in paginas
        if (lezers / pagina).read_bytes() != (ROOT / "content" / pagina).read_bytes()
    ]
    assert anders == []


def test_init_refuses_what_is_there(woopub: Woopub, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    for map_ in (tmp_path, tmp_path / "bestand"):
        done = woopub("init", str(map_))
        assert done.exit_code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["bestand"]
    assert (tmp_path / "bestand").read_text(encoding="utf-8") == "x"


@pytest.mark.parametrize(
    "args",
    [
        ["--url", "http://woo.example"], ["--url", "woo.example"], ["--url", "https://"], ["--url", "https://[x"],
        ["--url", "https://woo.example/?a"], ["--url", "https://woo example/"],
        ["--name", 'a"b'], ["--name", "a\nb"], ["--name", " "],
        ["--name", "a\\"], ["--email", "geen-adres"], ["--email", "a@b\rc"],
    ],
    ids=repr,
)  # fmt: skip
def test_init_refuses_settings_that_cannot_be(woopub: Woopub, tmp_path: Path, args: list[str]) -> None:
    done = woopub("init", str(tmp_path / "x"), *args)
    assert done.exit_code == 2
    assert args[0] in done.stderr
    assert not (tmp_path / "x").exists()


def test_init_below_a_file_ends_with_3(woopub: Woopub, tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    done = woopub("init", str(tmp_path / "bestand/x"))
    assert done.exit_code in (2, 3)
    assert done.stderr.startswith("woopub: ")


def test_new_publication(woopub: Woopub, portaal: Map) -> None:
    done = woopub("new", "2026/mijn-besluit")
    assert done.exit_code == 0
    map_ = portaal.root / "besluiten/2026/mijn-besluit"
    assert sorted(path.name for path in map_.iterdir()) == ["besluit.yml", "documenten", "inventaris.csv"]
    assert (map_ / "inventaris.csv").read_text(encoding="utf-8") == ",".join(KOLOMMEN) + "\n"
    eerste = (map_ / "besluit.yml").read_text(encoding="utf-8").splitlines()[0]
    schema = eerste.removeprefix("# yaml-language-server: $schema=")
    assert (map_ / schema).resolve().is_file()
    assert map_.stat().st_mode & 0o777 == 0o755
    assert [path.name for path in portaal.root.iterdir() if path.name.startswith(".nieuw")] == []
    # An empty concept asks to be filled in, and keeps nobody else from building.
    assert woopub("check").exit_code == 1
    assert "titel" in woopub("check").stdout


@pytest.mark.parametrize("adres", ["2026/x", "besluiten/2026/x", "2026/x/"])
def test_new_takes_the_address_as_people_type_it(woopub: Woopub, portaal: Map, adres: str) -> None:
    assert woopub("new", adres).exit_code == 0
    assert (portaal.root / "besluiten/2026/x/besluit.yml").is_file()


@pytest.mark.parametrize(
    "adres",
    [
        "x",
        "2026",
        "26/x",
        "2026/X",
        "2026/a b",
        "2026/a/b",
        "2026/..",
        "../x/y",
        "2026/-x",
        "2026/é",
        "/2026",
        "2026/x.y",
    ],
)
def test_new_refuses_what_cannot_be_an_address(woopub: Woopub, portaal: Map, adres: str) -> None:
    done = woopub("new", adres)
    assert done.exit_code == 2
    assert "2026/naam-van-het-besluit" in done.stderr
    assert [path.name for path in (portaal.root / "besluiten").iterdir()] == [".gitkeep"]


def test_new_refuses_what_exists(woopub: Woopub, goed: Map) -> None:
    before = (goed.root / "besluiten/2025/goed/besluit.yml").read_bytes()
    done = woopub("new", "2025/goed")
    assert done.exit_code == 2
    assert "bestaat al" in done.stderr
    assert (goed.root / "besluiten/2025/goed/besluit.yml").read_bytes() == before


def test_new_where_a_file_is_in_the_way_ends_with_3(woopub: Woopub, portaal: Map) -> None:
    (portaal.root / "besluiten/2026").write_text("x", encoding="utf-8")
    done = woopub("new", "2026/x")
    assert done.exit_code == 3
    assert done.stderr.startswith("woopub: Hier staat al een bestand")
    assert not [path for path in portaal.root.iterdir() if path.name.startswith(".nieuw")]


INTERRUPT = """
import sys
from woopub.cli import main

# The last thing that is made, by its event in the interpreter (PEP 578): there comes Ctrl+C.
def on_event(event, args):
    if event == sys.argv[1] and sys.argv[2] in str(args[0]):
        raise KeyboardInterrupt

sys.addaudithook(on_event)
main(sys.argv[3:])
"""


def interrupt(cwd: Path, event: str, pad: str, *args: str) -> str:
    """Run a command that is interrupted at an event for a path; returns what it says of that."""
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPT, event, pad, *args], cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "afgebroken" in done.stderr
    return done.stderr


@pytest.mark.parametrize("map_", ["diep/nieuw/portaal", "leeg", "."])
def test_interrupted_init_leaves_nothing(tmp_path: Path, map_: str) -> None:
    cwd = tmp_path / "hier"
    cwd.mkdir()
    if map_ == "leeg":
        (cwd / "leeg").mkdir()
    before = sorted(cwd.rglob("*"))
    interrupt(cwd, "open", "zoeken.md", "init", map_)
    assert sorted(cwd.rglob("*")) == before


@pytest.mark.parametrize(
    ("event", "pad"),
    [
        ("open", "inventaris.csv"),
        ("open", "schema.json"),
        ("os.rename", ".nieuw-"),
        ("os.rename", "publicatie"),
    ],
)
def test_interrupted_new_leaves_nothing(portaal: Map, event: str, pad: str) -> None:
    before = sorted(portaal.root.rglob("*"))
    interrupt(portaal.root, event, pad, "new", "2026/x")
    assert sorted(portaal.root.rglob("*")) == before


def test_interrupted_new_leaves_the_schema_that_was_there(portaal: Map) -> None:
    schema = portaal.root / "build/besluit.schema.json"
    schema.parent.mkdir()
    schema.write_text("{}", encoding="utf-8")
    interrupt(portaal.root, "os.rename", "publicatie", "new", "2026/x")
    assert schema.read_text(encoding="utf-8") == "{}"


def test_new_fills_in_the_organisation_of_the_portal(
    woopub: Woopub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert woopub("init", ".").exit_code == 0
    config = tmp_path / "mkdocs.yml"
    naam = "gemeente 's-Gravenhage: \\1"
    config.write_text(
        config.read_text(encoding="utf-8").replace(
            "  woopub:\n", f'  woopub:\n    organisatie: "{naam}"\n'.replace("\\", "\\\\")
        ),
        encoding="utf-8",
    )
    assert woopub("new", "2026/brug").exit_code == 0
    besluit = YAML(typ="safe").load(
        (tmp_path / "besluiten/2026/brug/besluit.yml").read_text(encoding="utf-8")
    )
    assert besluit["organisatie"] == naam

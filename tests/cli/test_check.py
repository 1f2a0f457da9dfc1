# SPDX-License-Identifier: EUPL-1.2
"""`woopub check`: what it looks at, how it ends, and every form in which it says so."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from click.testing import Result
from openpyxl import load_workbook

from tests.build.html import Pagina
from tests.cli.conftest import Woopub
from tests.export.test_bevindingen import SCHEMA
from tests.pages.dossier import CONVENANT, Map, rij
from woopub import __version__
from woopub.export import KOPPEN


def test_warnings_are_fine(woopub: Woopub, goed: Map) -> None:
    done = woopub("check")
    assert done.exit_code == 0
    assert "waarschuwing INV014" in done.stdout
    assert "besluiten/2025/goed/inventaris.csv" in done.stdout
    assert done.stdout.rstrip().endswith("0 blokkades, 1 waarschuwing, 0 opmerkingen.")


def test_blocked_ends_with_1_and_says_where_and_what_to_do(woopub: Woopub, fout: Map) -> None:
    done = woopub("check")
    assert done.exit_code == 1
    assert "blokkade INV005 Onbekende beoordeling — cel G2" in done.stdout
    assert "'misschien' is geen beoordeling." in done.stdout
    assert "→ " in done.stdout
    assert "Publicaties lezen: 1 van 1" in done.stderr
    assert "lezen" not in done.stdout


def test_empty_portal_is_fine(woopub: Woopub, portaal: Map) -> None:
    done = woopub("check")
    assert (done.exit_code, done.stdout) == (0, "0 blokkades, 0 waarschuwingen, 0 opmerkingen.\n")


@pytest.mark.parametrize(
    ("mappen", "code"),
    [
        (["besluiten/2025/goed"], 0), (["besluiten/2025/fout"], 1), (["besluiten/2025/goed", "besluiten/2025/fout"], 1),
        (["besluiten/2024"], 0), (["besluiten/2025"], 1), (["besluiten"], 1), (["."], 1), ([], 1),
        (["besluiten/2026"], 2), (["content"], 2), (["besluiten/2025/goed/documenten"], 2),
    ],
)  # fmt: skip
def test_only_what_was_asked_is_checked(woopub: Woopub, fout: Map, mappen: list[str], code: int) -> None:
    fout.add("2025/goed", CONVENANT, [rij("a")]).add("2024/oud", CONVENANT, [rij("a")])
    (fout.root / "besluiten/2025/goed/documenten").mkdir()
    done = woopub("check", *mappen)
    assert done.exit_code == code
    if code == 2:
        assert done.stderr.startswith("woopub: ")


def codes(done: Result) -> list[tuple[str, str]]:
    """The findings of a check, each by its code and file."""
    return [(b["code"], b["bestand"]) for b in json.loads(done.stdout)["bevindingen"]]


@pytest.fixture
def rommelig(goed: Map, tmp_path: Path) -> Map:
    """A portal with loose files and links among its publications."""
    besluiten, elders = goed.root / "besluiten", tmp_path / "elders"
    elders.mkdir()
    (elders / "besluit.yml").write_text("titel: van elders\n", encoding="utf-8")
    (besluiten / "los.pdf").touch()
    (besluiten / "2025/los.pdf").touch()
    (besluiten / "2025/link").symlink_to(elders)
    (besluiten / "2019").symlink_to(tmp_path)
    (besluiten / "oud/x").mkdir(parents=True)
    return goed


LOS = [("BST002", "besluiten/2025/los.pdf"), ("BST010", "besluiten/2025/link")]
WOL = [("INV014", "besluiten/2025/goed/inventaris.csv")]


@pytest.mark.parametrize(
    ("mappen", "gevonden"),
    [
        (["besluiten/2025"], LOS + WOL),
        (["besluiten/2025", "besluiten/2025/goed"], LOS + WOL),
        (["besluiten/2025/goed"], WOL),
        (["besluiten/2025/link"], [LOS[1]]),
        (["besluiten/2019"], [("BST010", "besluiten/2019")]),
        (["besluiten/2019/elders"], [("BST010", "besluiten/2019")]),
        (["besluiten/oud"], [("BST002", "besluiten/oud")]),
        (["besluiten/oud/x"], [("BST002", "besluiten/oud")]),
    ],
)
def test_part_shows_what_the_whole_shows_there(
    woopub: Woopub, rommelig: Map, mappen: list[str], gevonden: list[tuple[str, str]]
) -> None:
    done = woopub("check", "--format", "json", *mappen)
    assert sorted(codes(done)) == sorted(gevonden)
    assert done.exit_code == (0 if gevonden == WOL else 1)


def test_folder_besluiten_shows_all_of_it(woopub: Woopub, rommelig: Map) -> None:
    alles = codes(woopub("check", "--format", "json"))
    assert {bestand for _, bestand in alles} >= {"besluiten/los.pdf", "besluiten/2019", "besluiten/oud"}
    for map_ in ("besluiten", "./besluiten/", "besluiten/2025/.."):
        assert codes(woopub("check", "--format", "json", map_)) == alles


def test_link_to_a_publication_is_not_followed(woopub: Woopub, rommelig: Map, tmp_path: Path) -> None:
    (tmp_path / "snel").symlink_to(rommelig.root / "besluiten/2025/goed")
    done = woopub("check", str(tmp_path / "snel"))
    assert done.exit_code == 2
    assert "hoort niet bij het portaal" in done.stderr


def test_portal_behind_a_link_is_the_portal(woopub: Woopub, fout: Map, tmp_path: Path) -> None:
    (tmp_path / "snel").symlink_to(fout.root)
    assert codes(woopub("check", "--format", "json", str(tmp_path / "snel/besluiten/2025/fout"))) == [
        ("INV005", "besluiten/2025/fout/inventaris.csv")
    ]


@pytest.mark.parametrize("naam", [".git", "~$goed"])
def test_folder_that_is_never_read_is_no_part(woopub: Woopub, goed: Map, naam: str) -> None:
    (goed.root / "besluiten/2025" / naam).mkdir()
    done = woopub("check", f"besluiten/2025/{naam}")
    assert done.exit_code == (1 if naam == ".git" else 2)


def test_portal_can_be_elsewhere(
    woopub: Woopub, fout: Map, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert woopub("check", "portaal").exit_code == 1
    assert woopub("check", "portaal/besluiten/2025/fout").exit_code == 1
    done = woopub("check")
    assert done.exit_code == 2
    assert "hier is geen portaal" in done.stderr
    (tmp_path / "ander").mkdir()
    done = woopub("check", "portaal", "ander")
    assert done.exit_code == 2
    assert "hoort niet bij het portaal" in done.stderr


def test_below_the_portal_works_too(woopub: Woopub, fout: Map, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(fout.root / "besluiten/2025")
    assert woopub("check").exit_code == 1
    assert woopub("check", "fout").exit_code == 1


def test_json(woopub: Woopub, fout: Map) -> None:
    done = woopub("check", "--format", "json")
    assert done.exit_code == 1
    data = json.loads(done.stdout)
    jsonschema.validate(data, SCHEMA)
    assert data["woopub"] == __version__
    (bevinding,) = data["bevindingen"]
    assert (bevinding["code"], bevinding["cel"], bevinding["regel"], bevinding["document"]) == (
        "INV005",
        "G2",
        2,
        "0001",
    )
    assert data["samenvatting"] == {"blokkade": 1, "waarschuwing": 0, "info": 0}


def test_github_and_sarif(woopub: Woopub, fout: Map) -> None:
    assert woopub("check", "--format", "github").stdout.startswith(
        "::error file=besluiten/2025/fout/inventaris.csv,"
    )
    (run,) = json.loads(woopub("check", "--format", "sarif").stdout)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["INV005"]


@pytest.mark.parametrize("formaat", ["json", "sarif"])
def test_machines_get_valid_output_also_without_findings(woopub: Woopub, portaal: Map, formaat: str) -> None:
    assert json.loads(woopub("check", "--format", formaat).stdout)
    assert woopub("check", "--format", "github").stdout == ""


class Rapport(HTMLParser):
    """Collects the tags of a report and the cells of its table."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rijen: list[list[str]] = []
        self._in_cel = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "tr":
            self.rijen.append([])
        if tag in ("th", "td"):
            self.rijen[-1].append("")
            self._in_cel = True

    def handle_endtag(self, tag: str) -> None:
        self._in_cel = self._in_cel and tag not in ("th", "td")

    def handle_data(self, data: str) -> None:
        if self._in_cel:
            self.rijen[-1][-1] += data


def test_html_report_is_one_accessible_file(woopub: Woopub, portaal: Map) -> None:
    portaal.add("2025/fout", CONVENANT, [rij("0001", "<script>alert(1)</script>")])
    done = woopub("check", "--report", "uit/verslag.HTML")
    assert done.exit_code == 1
    assert "Rapport geschreven" in done.stderr
    html = (portaal.root / "uit/verslag.HTML").read_text(encoding="utf-8")
    rapport = Rapport(html)
    tags = dict(rapport.tags)
    assert rapport.rijen[0] == list(KOPPEN)
    assert rapport.rijen[1][:4] == [
        "blokkade", "INV005", "Onbekende beoordeling", "besluiten/2025/fout/inventaris.csv",
    ]  # fmt: skip
    assert "<script>alert(1)" in rapport.rijen[1][6]
    assert tags["html"]["lang"] == "nl"
    assert {"title", "caption", "main", "h1"} <= set(tags)
    assert not {"script", "link", "img"} & set(tags)
    assert [attrs["scope"] for tag, attrs in rapport.tags if tag == "th"] == ["col"] * len(KOPPEN) + ["row"]
    assert not [adres for _, _, adres in Pagina(html).links if adres]
    assert "1 blokkade" in html
    assert "prefers-color-scheme: dark" in html


def test_html_report_without_findings(woopub: Woopub, portaal: Map) -> None:
    assert woopub("check", "--report", "x.html").exit_code == 0
    html = (portaal.root / "x.html").read_text(encoding="utf-8")
    assert "niets gevonden" in html
    assert "<table" not in html


def test_spreadsheet_report(woopub: Woopub, fout: Map) -> None:
    woopub("check", "--report", "verslag.xlsx")
    blad = load_workbook(fout.root / "verslag.xlsx").active
    assert blad is not None
    assert [cel.value for cel in blad[2]][:2] == ["blokkade", "INV005"]


@pytest.mark.parametrize(("naam", "code"), [("x.pdf", 2), ("x", 2), (".", 2), ("mkdocs.yml/x.html", 3)])
def test_report_that_cannot_be(woopub: Woopub, goed: Map, naam: str, code: int) -> None:
    done = woopub("check", "--report", naam)
    assert done.exit_code == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr

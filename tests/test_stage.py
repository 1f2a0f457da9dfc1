# SPDX-License-Identifier: EUPL-1.2
"""Staging: front matter that nothing can break, and a folder of which only what changed is touched."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from woopub.model import Page
from woopub.stage import (
    DOCS,
    THEME,
    Adresbotsing,
    OngecontroleerdBestand,
    find_ongecontroleerd,
    list_bronnen,
    stage_site,
)

# Text of clerks has no halves of characters; everything else may turn up.
TEKST = st.text(st.characters(exclude_categories=["Cs"]))
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | TEKST,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEKST, inner, max_size=3),
    max_leaves=8,
)
OUD = 1_000_000_000  # a moment long ago, in seconds since 1970


def stage(root: Path, pages: Iterable[Page] = (), bezet: Iterable[str] = ()) -> set[str]:
    return stage_site(root, pages, bezet)


def put(root: Path, name: str, text: str = "x") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples of a property."""
    return tmp_path_factory.mktemp("portaal")


@given(title=TEKST, value=DATA)
@example(title="---\n...\n# x: y", value=["{{ x }}", "---", "a: b", "\x85\u2028\u2029\ufeff\x7f", "  \x85  "])
@example(title="'\"\\", value={"yes": "no", "~": "0012", "1e3": 1, "": None})
def test_front_matter_survives_any_text(root: Path, title: str, value: Any) -> None:
    data = {"title": title, "iets": value}
    stage(root, [Page("x/", "besluit.html", data)])
    path = root / DOCS / "x" / "index.md"
    assert (
        yaml.safe_load(path.read_text(encoding="utf-8").split("\n---\n")[0])
        == {"template": "besluit.html"} | data
    )
    # MkDocs reads it with universal line ends, and takes what follows for the page's own text.
    with path.open(encoding="utf-8-sig") as file:
        assert get_data(file.read()) == ("", {"template": "besluit.html"} | data)


def test_staged_files_and_expected_pages(tmp_path: Path) -> None:
    for name in ("over.md", "hulp/index.md", "hulp/zoeken.md", "logo.png", "google12.html", "CNAME"):
        put(tmp_path, f"content/{name}")
    verwacht = stage(
        tmp_path, [Page("", "home.html", {"title": "x"}), Page("wet/woo/", "lijst.html", {"title": "y"})]
    )
    assert verwacht == {
        "index.html", "wet/woo/index.html", "over/index.html", "hulp/index.html", "hulp/zoeken/index.html",
        "google12.html",
    }  # fmt: skip
    assert (tmp_path / DOCS / "logo.png").read_text(encoding="utf-8") == "x"


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    pages = [Page("a/", "lijst.html", {"title": "a"}), Page("b/", "lijst.html", {"title": "b"})]
    put(tmp_path, "content/over.md", "over")
    put(tmp_path, "content/hulp.md", "hulp")
    stage(tmp_path, pages)
    staged = [path for path in (tmp_path / "build").rglob("*") if path.is_file()]
    for path in staged:
        os.utime(path, (OUD, OUD))
    put(tmp_path, "content/over.md", "veranderd")
    stage(tmp_path, [pages[0], Page("b/", "lijst.html", {"title": "nieuw"})])
    changed = {path.relative_to(tmp_path / DOCS).as_posix() for path in staged if path.stat().st_mtime != OUD}
    assert changed == {"over.md", "b/index.md"}


def test_stale_files_and_empty_folders_go(tmp_path: Path) -> None:
    put(tmp_path, "content/oud/diep/x.md")
    put(tmp_path, "theme/assets/oud.css")
    stage(tmp_path, [Page("besluiten/2024/x/", "besluit.html", {"title": "x"})])
    for name in ("content/oud/diep/x.md", "theme/assets/oud.css"):
        (tmp_path / name).unlink()
    stage(tmp_path)
    assert list((tmp_path / DOCS).rglob("*")) == []
    assert not (tmp_path / THEME / "assets/oud.css").exists()


def test_file_becomes_folder_and_back(tmp_path: Path) -> None:
    put(tmp_path, "content/data.txt", "bestand")
    stage(tmp_path)
    (tmp_path / "content/data.txt").unlink()
    put(tmp_path, "content/data.txt/x.md")
    stage(tmp_path)
    assert (tmp_path / DOCS / "data.txt/x.md").is_file()
    (tmp_path / "content/data.txt/x.md").unlink()
    (tmp_path / "content/data.txt").rmdir()
    put(tmp_path, "content/data.txt", "bestand")
    stage(tmp_path)
    assert (tmp_path / DOCS / "data.txt").read_text(encoding="utf-8") == "bestand"


def test_hidden_files_readmes_and_links_are_left_out(tmp_path: Path) -> None:
    geheim = put(tmp_path, "elders/geheim.txt", "geheim")
    for name in (".env", ".git/config", "README.md", "hulp/readme.md", "__pycache__/x.pyc", ".DS_Store"):
        put(tmp_path, f"content/{name}")
    (tmp_path / "content/link.txt").symlink_to(geheim)
    (tmp_path / "content/map").symlink_to(geheim.parent)
    assert stage(tmp_path) == set()
    assert [path.name for path in (tmp_path / DOCS).rglob("*") if path.is_file()] == []
    assert list_bronnen(tmp_path) == []


@pytest.mark.parametrize(
    "name",
    [
        "content/brief.pdf", "content/hulp/brief.PDF", "content/brief.docx", "content/lijst.xlsx",
        "content/mail.msg", "content/alles.zip", "content/zonder", "content/pagefind.toml", "content/x.md.pdf",
        "theme/brief.pdf", "theme/assets/foto.tiff", "theme/notitie.txt", "theme/CNAME", "theme/x.md",
    ],
)  # fmt: skip
def test_file_that_nobody_checks_is_refused(tmp_path: Path, name: str) -> None:
    put(tmp_path, "content/over.md")
    put(tmp_path, name)
    (bevinding,) = find_ongecontroleerd(tmp_path)
    assert (bevinding.code, bevinding.bestand, bevinding.blokkeert) == ("BST002", name, True)
    with pytest.raises(OngecontroleerdBestand) as fout:
        stage(tmp_path)
    assert fout.value.bevindingen == (bevinding,)
    assert not (tmp_path / "build").exists()


def test_files_of_a_website_are_fine(tmp_path: Path) -> None:
    for name in (
        "over.md", "logo.PNG", "foto.jpg", "foto.jpeg", "a.gif", "a.svg", "a.webp", "favicon.ico", "robots.txt",
        "eigen.css", "letter.woff2", "CNAME", "google12.html",
    ):  # fmt: skip
        put(tmp_path, f"content/{name}")
    for name in (
        "home.html",
        "a/eigen.css",
        "a/b.js",
        "wapen.svg",
        "wapen.webp",
        "letter.woff2",
        "README.md",
    ):
        put(tmp_path, f"theme/{name}")
    assert find_ongecontroleerd(tmp_path) == []
    stage(tmp_path)
    assert (tmp_path / DOCS / "logo.PNG").is_file()
    staged = {path.name for map_ in (DOCS, THEME) for path in (tmp_path / map_).rglob("*")}
    assert {path.name for path in list_bronnen(tmp_path)} <= staged


def test_name_that_cannot_be_printed_is_shown_without_harm(tmp_path: Path) -> None:
    put(tmp_path, "content/\x1b[2J.pdf")
    (bevinding,) = find_ongecontroleerd(tmp_path)
    assert bevinding.bestand == "content/\ufffd[2J.pdf"


@pytest.mark.parametrize(
    "name",
    [
        "index.md", "zoeken.md", "Zoeken.md", "zoeken/index.md", "zoeken/index.html", "zoeken.markdown",
        "besluiten/2024/x.txt", "besluiten/2024/x.txt/y.md", "CNAME", "pagefind/x.js", "schil/x.md",
    ],
)  # fmt: skip
def test_address_that_is_taken_is_refused(tmp_path: Path, name: str) -> None:
    put(tmp_path, f"content/{name}")
    pages = [Page("", "home.html", {"title": "x"}), Page("zoeken/", "zoeken.html", {"title": "y"})]
    with pytest.raises(Adresbotsing) as fout:
        stage(tmp_path, pages, ["besluiten/2024/x.txt", "CNAME/x.html", "pagefind/", "schil/"])
    assert fout.value.pad == f"content/{name}"
    assert not (tmp_path / DOCS).exists()


@pytest.mark.parametrize(
    "names", [("over.md", "over/index.md"), ("over.md", "OVER.md"), ("a.md", "a/index.html")]
)
def test_two_files_of_content_cannot_share_an_address(tmp_path: Path, names: tuple[str, str]) -> None:
    for name in names:
        put(tmp_path, f"content/{name}")
    with pytest.raises(Adresbotsing):
        stage(tmp_path)


def test_folder_with_the_name_of_a_page_is_fine(tmp_path: Path) -> None:
    put(tmp_path, "content/zoeken/uitleg.md")
    pages = [Page("zoeken/", "zoeken.html", {"title": "y"})]
    assert stage(tmp_path, pages) == {"zoeken/index.html", "zoeken/uitleg/index.html"}


def test_theme_of_the_portal_wins_file_by_file(tmp_path: Path) -> None:
    put(tmp_path, "theme/home.html", "eigen")
    put(tmp_path, "theme/assets/woopub/logo.svg", "<svg/>")
    stage(tmp_path)
    theme = tmp_path / THEME
    assert (theme / "home.html").read_text(encoding="utf-8") == "eigen"
    assert (theme / "assets/woopub/logo.svg").is_file()
    assert "{% block" in (theme / "base.html").read_text(encoding="utf-8")
    (tmp_path / "theme/home.html").unlink()
    stage(tmp_path)
    assert (theme / "home.html").read_text(encoding="utf-8") != "eigen"

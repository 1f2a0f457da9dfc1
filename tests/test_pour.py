# SPDX-License-Identifier: EUPL-1.2
"""Pouring: pages into the shell, with nothing missing and nothing mistaken for a slot."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from woopub.model import Page
from woopub.pour import pour_pages, render, schil_url

SCHIL = (
    '<title>@@woopub:title@@ - Site</title><meta content="@@woopub:description@@">'
    "<main@@woopub:mainattrs@@>@@woopub:main@@</main>"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A theme with one template, and a site with shells at two depths."""
    root = tmp_path_factory.mktemp("pour")
    (root / "theme").mkdir()
    (root / "theme/document.html").write_text("<h1>{{ page.meta.titel }}</h1>\n", encoding="utf-8")
    for depth in (1, 3):
        shell = root / "site" / schil_url(depth) / "index.html"
        shell.parent.mkdir(parents=True)
        shell.write_text(f"{depth} {SCHIL}", encoding="utf-8")
    return root


def page(url: str = "x/", **data: object) -> Page:
    return Page(url, "document.html", {"title": "t", "description": "d", "zoek": None, "titel": "x"} | data)


def pour(folder: Path, *pages: Page) -> list[str]:
    return list(pour_pages(pages, folder / "theme", folder / "site"))


def read(folder: Path, url: str = "x/") -> str:
    return (folder / "site" / url / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("depth", "url"), [(1, "schil/"), (2, "schil/x/"), (5, "schil/x/x/x/x/")])
def test_shell_stands_as_deep_as_its_pages(depth: int, url: str) -> None:
    assert schil_url(depth) == url
    assert url.count("/") == depth


def test_page_is_poured_into_the_shell_of_its_depth(folder: Path) -> None:
    assert pour(folder, page(), page("a/b/c/", zoek={"soort": "Document"})) == [
        "x/index.html",
        "a/b/c/index.html",
    ]
    assert read(folder) == '1 <title>t - Site</title><meta content="d"><main><h1>x</h1>\n</main>'
    assert read(folder, "a/b/c/").startswith("3 <title>")
    assert "<main data-pagefind-body>" in read(folder, "a/b/c/")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_title_is_escaped(folder: Path, text: str) -> None:
    pour(folder, page(title=text, description=text, titel=text))
    html = read(folder).replace("1 ", "", 1)
    fixed = ["<title>", "</title>", "<meta content=", "<main>", "</main>", "<h1>", "</h1>"]
    assert html.count("<") == len(fixed)
    assert html.count('"') == 2


def test_slots_in_text_are_only_text(folder: Path) -> None:
    slots = "@@woopub:main@@ @@woopub:title@@ @@woopub:mainattrs@@"
    pour(folder, page(title=slots, description=slots, titel=slots))
    assert read(folder).count("<h1>") == 1
    assert read(folder).count(slots) == 3


def test_backslashes_stay(folder: Path) -> None:
    pour(folder, page(title=r"\1 \g<0> C:\map"))
    assert r"<title>\1 \g&lt;0&gt; C:\map - Site" in read(folder)


def test_missing_value_raises(folder: Path) -> None:
    data = {"title": "t", "description": "d", "zoek": None}
    with pytest.raises(UndefinedError, match="titel"):
        pour(folder, Page("y/", "document.html", data))
    assert not (folder / "site/y").exists()


def test_missing_shell_raises(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        pour(folder, page("a/b/"))


@pytest.mark.parametrize("slot", ["title", "description", "mainattrs", "main"])
def test_shell_without_a_slot_raises(tmp_path: Path, folder: Path, slot: str) -> None:
    shell = tmp_path / "schil/index.html"
    shell.parent.mkdir()
    shell.write_text(SCHIL.replace(f"@@woopub:{slot}@@", ""), encoding="utf-8")
    with pytest.raises(ValueError, match=slot):
        list(pour_pages([page()], folder / "theme", tmp_path))


def test_loose_template_is_rendered_strictly(folder: Path) -> None:
    assert (
        render(folder / "theme", "document.html", {"page": {"meta": {"titel": "<x>"}}})
        == "<h1>&lt;x&gt;</h1>\n"
    )
    with pytest.raises(UndefinedError):
        render(folder / "theme", "document.html", {"page": {"meta": {}}})

# SPDX-License-Identifier: EUPL-1.2
"""A small site with the real search page, to try searching without the demonstration portal."""

from __future__ import annotations

import shutil
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest

from tests.conftest import ROOT, Serve
from woopub.search import index_site

THEME = ROOT / "src" / "woopub" / "theme"
PREFIX = "/woo/demo/"

ZOEKEN = """---
title: Zoeken
template: zoeken.html
lijsten:
- {titel: Alle besluiten, href: ../besluiten/, aantal: 2, uitleg: ''}
---
"""
MKDOCS = """site_name: Proefportaal
use_directory_urls: true
docs_dir: docs
theme: {name: null, custom_dir: THEME}
validation: {links: {not_found: ignore}}
plugins: []
"""


def write_page(
    site: Path, url: str, main: str, filters: list[tuple[str, str]], datum: tuple[int, str] | None = None
) -> None:
    """A page as the templates write it: the search data stand in attributes of hidden elements."""
    spans = [
        f'<span hidden data-pagefind-filter="{n}[data-waarde]" data-waarde="{escape(w)}"></span>'
        for n, w in filters
    ]
    if datum:
        spans.append(f'<span hidden data-pagefind-sort="datum[data-waarde]" data-waarde="{datum[0]}"></span>')
        spans.append(f'<span hidden data-pagefind-meta="Datum[data-waarde]" data-waarde="{datum[1]}"></span>')
    folder = site / url
    folder.mkdir(parents=True)
    folder.joinpath("index.html").write_text(
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{url}</title>'
        '<link rel="icon" href="data:,"></head>'
        f"<body><main data-pagefind-body>{''.join(spans)}{main}</main></body></html>",
        encoding="utf-8",
    )


def write_document(site: Path, nummer: int, jaar: int, grond: str, paginas: list[str]) -> None:
    secties = "".join(
        f'<section aria-labelledby="pagina-{p}"><h2 id="pagina-{p}">Pagina {p}</h2><p>{escape(tekst)}</p></section>'
        for p, tekst in enumerate(paginas, start=1)
    )
    filters = [
        ("Soort", "Document"),
        ("Jaar", str(jaar)),
        ("Organisatie", "Gemeente Proefstad"),
        ("Grond", grond),
        ("Beoordeling", "deels openbaar"),
    ]
    write_page(
        site,
        f"besluiten/proef/{nummer}",
        f"<h1>E-mail {nummer}</h1><p>Hoort bij het proefbesluit.</p>{secties}",
        filters,
        ((jaar - 1970) * 365 + nummer, f"{nummer} maart {jaar}"),
    )


def write_documents(site: Path) -> None:
    """Twenty-three documents with `kenteken`; one with text that would be markup if it were not escaped."""
    for nummer in range(1, 24):
        jaar, grond = (2023, "5.1.2.e") if nummer % 2 else (2024, "5.1.2.i" if nummer % 4 else "5.2.1")
        write_document(
            site,
            nummer,
            jaar,
            grond,
            [
                f"Begin van e-mail {nummer}.",
                "Niets bijzonders hier.",
                f"Het kenteken van wagen {nummer} is onbekend.",
            ],
        )
    write_document(
        site,
        24,
        2022,
        "5.2.1",
        [
            "De leerbaarheidstoets komt hier een keer voor.",
            "Een leerbaarheidstoets meet leerbaarheid; de leerbaarheidstoets duurt lang. De leerbaarheidstoets slaagt.",
            'Pas op met <img src=x onerror="document.title=1"> en <mark>gevaarlijk</mark> &amp; <script>1</script>.',
        ],
    )
    write_page(
        site,
        "wet/woo/5.1",
        "<h1>Artikel 5.1</h1><p>Een wet kent geen datum. Ook hier staat kenteken.</p>",
        [("Soort", "Wet"), ("Categorie", "Wet, regeling: besluit")],
    )


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with 25 pages to find, their index, and the search page as MkDocs renders it."""
    root = tmp_path_factory.mktemp("proef")
    (root / "docs").mkdir()
    (root / "docs" / "zoeken.md").write_text(ZOEKEN, encoding="utf-8")
    (root / "mkdocs.yml").write_text(MKDOCS.replace("THEME", str(THEME)), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=root, check=True, capture_output=True
    )
    site = root / "site"
    write_documents(site)
    assert index_site(site).paginas == 25
    return site


@pytest.fixture(scope="session")
def zoeken(small_site: Path, serve: Serve) -> str:
    """Address of the small site's search page, in a sub-folder of the host."""
    return serve(small_site, PREFIX) + "zoeken/"


@pytest.fixture(scope="session")
def zoeken_zonder_index(small_site: Path, tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> str:
    """Address of the same page in a site whose index is missing."""
    folder = tmp_path_factory.mktemp("zonder") / "site"
    shutil.copytree(small_site, folder, ignore=shutil.ignore_patterns("pagefind"))
    return serve(folder, PREFIX) + "zoeken/"


@pytest.fixture(scope="session")
def demo(demo_site: Path, serve: Serve) -> str:
    """Address of the demonstration portal, in a sub-folder of the host."""
    return serve(demo_site, PREFIX)

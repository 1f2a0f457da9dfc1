# SPDX-License-Identifier: EUPL-1.2
"""The room that knows MkDocs: what it renders, what it leaves out, and what it warns of."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from woopub.build import create_portaal
from woopub.model import Page
from woopub.site import InstellingFout, Waarschuwing, render_site
from woopub.stage import stage_site

PAGES = [
    Page(url, "shell.html", {"title": url or "home"})
    for url in ("", "zoeken/", "besluiten/", "gronden/", "wet/", "cijfers/", "schil/")
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A new portal, with the pages that its menu names."""
    create_portaal(
        tmp_path / "p", naam="Proef", url="https://woo.example/x/", email="woo@woo.example", cname=True
    )
    return tmp_path / "p"


def render(root: Path) -> list[Waarschuwing]:
    stage_site(root, PAGES)
    return render_site(root / "mkdocs.yml", root / "site")


def names(root: Path) -> set[str]:
    """Every file of the site."""
    return {
        path.relative_to(root / "site").as_posix() for path in (root / "site").rglob("*") if path.is_file()
    }


def test_site_has_its_pages_and_only_the_assets_that_are_used(root: Path) -> None:
    assert render(root) == []
    made = names(root)
    assert {
        "index.html",
        "zoeken/index.html",
        "over/index.html",
        "hulp/zoeken/index.html",
        "404.html",
        "CNAME",
    } <= made
    assets = {name for name in made if name.startswith("assets/") and not name.startswith("assets/woopub/")}
    assert len(assets) == 1
    assert next(iter(assets)).startswith("assets/stylesheets/main.")
    assert not [name for name in made if name.endswith((".map", ".gz", ".py", ".yml")) or "README" in name]
    assert "sitemap.xml" not in made
    assert not [path for path in (root / "site").rglob("*") if path.is_dir() and not any(path.iterdir())]


def test_material_stylesheet_is_the_one_that_pages_ask_for(root: Path) -> None:
    render(root)
    css = next(name for name in names(root) if name.startswith("assets/stylesheets/"))
    assert css in (root / "site/over/index.html").read_text(encoding="utf-8")


def test_files_of_the_portal_stay_also_where_material_has_its_own(root: Path) -> None:
    own = [
        "assets/images/logo.png",
        "assets/images/favicon.png",
        "assets/stylesheets/eigen.css",
        "search/x.txt",
    ]
    for name in own:
        (root / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / name).write_text("eigen", encoding="utf-8")
    (root / "theme/assets/images").mkdir(parents=True)
    (root / "theme/assets/images/wapen.svg").write_text("eigen", encoding="utf-8")
    render(root)
    for name in [*own, "assets/images/wapen.svg"]:
        assert (root / "site" / name).read_text(encoding="utf-8") == "eigen"


def test_warnings_are_caught_and_said_in_dutch(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with (root / "content/over.md").open("a", encoding="utf-8") as over:
        over.write("[x](weg.md) [y](/absoluut) [z](contact.md#is-er-niet)\n")
    config = root / "mkdocs.yml"
    config.write_text(
        config.read_text(encoding="utf-8").replace(": over.md", ": foetsie.md")
        + "\nstrict: true\nuse_directory_urls: false\n",
        encoding="utf-8",
    )
    warnings = render(root)
    assert ("content/over.md", "De verwijzing naar 'weg.md' gaat nergens heen.") in warnings
    assert [w for w in warnings if w.bestand == "mkdocs.yml" and "foetsie.md" in w.melding]
    assert not [w for w in warnings if "Doc file" in w.melding]
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("mkdocs").propagate
    # What the rest counts on holds whatever mkdocs.yml says.
    assert "over/index.html" in names(root)


@pytest.mark.parametrize(
    ("regels", "zegt"),
    [
        ("nav: 5\n", "'nav': Expected nav to be a list"),
        ("markdown_extensions: [bestaat_niet]\n", "Failed to load extension 'bestaat_niet'.*No module named"),
        ("theme: {name: onbekend}\n", "'theme': Unrecognised theme name: 'onbekend'"),
        ("INHERIT: weg.yml\n", "weg.yml"),
    ],
)
def test_mistake_in_mkdocs_yml_is_told_on_one_line(
    root: Path, regels: str, zegt: str, capfd: pytest.CaptureFixture[str]
) -> None:
    config = root / "mkdocs.yml"
    config.write_text(f"{config.read_text(encoding='utf-8')}\n{regels}", encoding="utf-8")
    with pytest.raises(InstellingFout, match=zegt) as fout:
        render(root)
    assert "\n" not in str(fout.value)
    assert "Aborted" not in str(fout.value)
    assert ".py" not in str(fout.value)
    assert capfd.readouterr() == ("", "")


def test_strict_does_not_turn_a_warning_about_settings_into_an_end(root: Path) -> None:
    config = root / "mkdocs.yml"
    config.write_text(
        f"{config.read_text(encoding='utf-8')}\nstrict: true\nonbekende_instelling: 1\n", encoding="utf-8"
    )
    assert [w.bestand for w in render(root) if "onbekende_instelling" in w.melding] == ["mkdocs.yml"]
    assert "index.html" in names(root)


def test_page_that_looks_like_jinja_or_markdown_is_plain_text(root: Path) -> None:
    text = "{{ config }} {% raw %} **x** <b>"
    stage_site(
        root,
        [*PAGES, Page("x/", "lijst.html", {"title": text, "titel": text, "inleiding": text, "groepen": []})],
    )
    render_site(root / "mkdocs.yml", root / "site")
    html = (root / "site/x/index.html").read_text(encoding="utf-8")
    assert html.count("{{ config }} {% raw %} **x** &lt;b&gt;") >= 2

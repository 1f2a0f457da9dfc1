# SPDX-License-Identifier: EUPL-1.2
"""The theme rendered: hostile text stays text, and no template asks for a value that is not there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from jinja2 import Environment, Undefined
from mkdocs.commands.build import build, get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page as MkDocsPage

from tests.conftest import ROOT
from woopub.model import Page
from woopub.pour import environment

from .conftest import THEME

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
FORBIDDEN = ("<script>alert", "<img src=x")


def mkdocs_config(folder: Path, site_name: str) -> MkDocsConfig:
    """A portal's configuration, with every setting that the theme prints."""
    (folder / "docs").mkdir(exist_ok=True)
    settings = {
        "site_name": site_name,
        "site_url": "https://woopub.example/map/",
        "theme": {"name": "material", "custom_dir": str(THEME), "font": False},
        "plugins": [],
        "extra": {
            "material_css": "assets/stylesheets/main.css",
            "woopub": {
                "voettekst": site_name,
                "organisatie": site_name,
                "contact": dict.fromkeys(("naam", "email", "telefoon", "adres"), site_name),
            },
        },
    }
    (folder / "mkdocs.yml").write_text(json.dumps(settings), encoding="utf-8")
    config = load_config(str(folder / "mkdocs.yml"))
    assert isinstance(config, MkDocsConfig)
    return config


def render(page: Page, config: MkDocsConfig, env: Environment) -> str:
    """Render a page as the portal does: the bulk by our own engine, the rest by MkDocs'."""
    if page.gegoten:
        return environment(THEME).get_template(page.template).render(page={"meta": page.data})
    file = File(f"{page.url}index.md", None, config.site_dir, use_directory_urls=True)
    files = Files([file])
    nav = get_navigation(files, config)
    made = MkDocsPage(None, file, config)
    made.meta, made.content = page.data, ""
    return env.get_template(page.template).render(get_context(nav, files, config, made))


def poisoned(value: Any, key: str = "") -> Any:
    """The same data with markup added to every text that a template must escape."""
    if isinstance(value, str):
        return value if key.endswith("_html") or not value else value + HOSTILE
    if isinstance(value, list):
        return [poisoned(item, key) for item in value]
    if isinstance(value, dict):
        return {name: poisoned(item, name) for name, item in value.items()}
    return value


def richest(pages: list[Page]) -> list[Page]:
    """Of every template the pages with the most data."""
    by_template: dict[str, list[Page]] = {}
    for page in pages:
        by_template.setdefault(page.template, []).append(page)
    return [
        page
        for same in by_template.values()
        for page in sorted(same, key=lambda page: len(repr(page.data)), reverse=True)[:3]
    ]


def test_hostile_text_stays_text(demo_pages: list[Page], tmp_path: Path) -> None:
    config = mkdocs_config(tmp_path, "Portaal" + HOSTILE)
    env = config.theme.get_env()
    for page in richest(demo_pages):
        html = render(Page(page.url, page.template, poisoned(page.data)), config, env)
        assert "&lt;script&gt;alert(1)" in html, page.template
        for text in FORBIDDEN:
            assert text not in html, page.template


def test_hostile_title_through_mkdocs(tmp_path: Path) -> None:
    config = mkdocs_config(tmp_path, "Portaal" + HOSTILE)
    (tmp_path / "docs" / "index.md").write_text(
        f"---\ntitle: '{HOSTILE.replace(chr(39), chr(39) * 2)}'\n---\n", "utf-8"
    )
    build(config)
    for name in ("index.html", "404.html"):
        html = (tmp_path / "site" / name).read_text(encoding="utf-8")
        assert "&lt;script&gt;alert(1)" in html
        for text in FORBIDDEN:
            assert text not in html


def test_no_value_is_missing(demo_pages: list[Page], tmp_path: Path) -> None:
    """Jinja2 prints nothing for a misspelt name; here every such name below the page data is written down."""
    missing: set[tuple[str, str]] = set()

    class Recorder(Undefined):
        def __init__(
            self, hint: Any = None, obj: Any = None, name: Any = None, *rest: Any, **more: Any
        ) -> None:
            super().__init__(hint, obj, name, *rest, **more)
            if isinstance(obj, dict) and id(obj) in known:
                missing.add((template, name))

    config = mkdocs_config(tmp_path, "Portaal")
    env = config.theme.get_env()
    env.undefined = Recorder
    for page in demo_pages:
        if page.gegoten:
            continue  # rendered with StrictUndefined, which raises
        template, known = page.template, set(ids(page.data))
        render(page, config, env)
    assert missing == set()


def ids(value: Any) -> list[int]:
    """Identity of every dictionary in the data, however deep."""
    if isinstance(value, dict):
        return [id(value), *(found for item in value.values() for found in ids(item))]
    return [found for item in value for found in ids(item)] if isinstance(value, list) else []


@pytest.mark.parametrize("part", ["Content-Security-Policy", 'lang="nl"', 'href="#inhoud"', 'id="inhoud"'])
def test_every_frame_has(part: str, demo_pages: list[Page], tmp_path: Path) -> None:
    config = mkdocs_config(tmp_path, "Portaal")
    home = next(page for page in demo_pages if page.template == "home.html")
    html = render(home, config, config.theme.get_env())
    assert html.count(part) == 1
    assert " style=" not in html
    assert " onclick=" not in html


def golden(name: str, changes: dict[str, Any]) -> str:
    """A page of the goldens of tests/pages, rendered with some values changed."""
    stored = json.loads((ROOT / "tests" / "pages" / "goldens" / f"{name}.json").read_text(encoding="utf-8"))
    template, data = stored["uitvoer"]["template"], stored["uitvoer"]["data"] | changes
    return environment(THEME).get_template(template).render(page={"meta": data})


@pytest.mark.parametrize(
    ("name", "fact"),
    [("document", "Gelakt op grond van"), ("document-niet-openbaar", "Niet openbaar op grond van")],
)
def test_grounds_say_what_they_were_for(name: str, fact: str) -> None:
    terms = re.findall(r"<dt>([^<]* op grond van)</dt>", golden(name, {}))
    assert terms == [fact]


def test_titles_of_grounds_stay_out_of_the_index() -> None:
    tree = lxml.html.fromstring(golden("document", {}))
    for ignored in tree.xpath("//*[@data-pagefind-ignore]"):
        ignored.drop_tree()
    text = tree.text_content()
    assert "levenssfeer" in golden("document", {})
    assert "levenssfeer" not in text
    assert "5.1.2.e" in text  # printed in the document itself


def test_text_in_another_language_says_so_and_the_portal_speaks_dutch() -> None:
    assert " lang=" not in golden("document", {})
    tree = lxml.html.fromstring(golden("document", {"taal": "en-GB"}))
    assert {element.get("lang") for element in tree.xpath("//*[@class='blad']/*[self::p or self::h3]")} == {
        "en-GB"
    }
    assert {element.get("lang") for element in tree.xpath("//mark")} == {"nl"}
    assert tree.xpath("//h2[@lang]") == []


def test_long_thread_leads_to_the_inventory() -> None:
    stuk = {"titel": "Mail", "href": "../x/", "datum": "", "beoordeling": "openbaar"}
    meer = {"titel": "en 75 andere in de inventaris", "href": "../../#inventaris"}
    html = golden("document", {"verwant": [{"kop": "Zelfde e-mailwisseling", "items": [stuk], "meer": meer}]})
    assert '<a href="../../#inventaris">en 75 andere in de inventaris</a>' in html


def test_contact_without_address_is_text(demo_pages: list[Page], tmp_path: Path) -> None:
    config = mkdocs_config(tmp_path, "Portaal")
    page = next(page for page in demo_pages if page.template == "besluit.html")
    velden = {"website": "onze site", "telefoon": "de balie", "email": "geen"}
    contact = velden | {f"{naam}_href": "" for naam in velden} | {"tekst_html": ""}
    html = render(
        Page(page.url, page.template, page.data | {"contact": contact}), config, config.theme.get_env()
    )
    for tekst in ("Website: onze site</li>", "Telefoon: de balie</li>", "E-mail: geen</li>"):
        assert tekst in html


def test_bars_are_drawn_without_style_or_script_and_have_a_name(
    demo_pages: list[Page], tmp_path: Path
) -> None:
    config = mkdocs_config(tmp_path, "Portaal")
    env = config.theme.get_env()
    getekend = [page for page in demo_pages if page.template == "cijfers.html" or page.data.get("termijn")]
    assert {page.template for page in getekend} == {"besluit.html", "cijfers.html"}
    for page in getekend:
        html = render(page, config, env)
        assert " style=" not in html
        assert "<script>" not in html
        tree = lxml.html.fromstring(html)
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids))
        gebruikt = set(re.findall(r"url\(#([^)]+)\)", html))
        assert gebruikt
        assert gebruikt <= set(tree.xpath("//pattern/@id"))
        beelden = tree.xpath("//svg[@role='img']")
        assert beelden
        for beeld in beelden:
            genoemd = [naam for ids in beeld.xpath("@aria-labelledby") for naam in ids.split()]
            assert beeld.get("aria-label") or (genoemd and set(genoemd) <= set(ids))
        assert {svg.get("aria-hidden") for svg in tree.xpath("//svg[not(@role)]")} == {"true"}


JUDGEMENTS = (
    "openbaar", "deels-openbaar", "niet-openbaar", "reeds-openbaar", "buiten-reikwijdte", "dubbel",
)  # fmt: skip


@pytest.mark.parametrize(
    "side_by_side",
    [JUDGEMENTS, ("op-tijd", "te-laat", "niet-vast-te-stellen"), ("eerste", "verdaging", "stilstand", "onzeker"),
     ("behandeling", "te-laat"), ("mediaan", "langste")],
)  # fmt: skip
def test_bars_side_by_side_differ_by_more_than_colour(side_by_side: tuple[str, ...], tmp_path: Path) -> None:
    config = mkdocs_config(tmp_path, "Portaal")
    source = '{% from "macros/grafiek.html" import vlak %}{{ vlak(soort, 0, 50) }}'
    template = config.theme.get_env().from_string(source)
    css = (THEME / "assets" / "woopub" / "cijfers.css").read_text(encoding="utf-8")
    filled = {kind for rule in re.findall(r"([^{}]+)\{ fill: var\(--basis-color-a[^}]+\}", css)
              for kind in re.findall(r"staaf__vlak--([\w-]+)", rule)} | {"behandeling"}  # fmt: skip
    looks = [
        (kind in filled, *re.findall(r"#patroon-(\w+)", template.render(soort=kind))) for kind in side_by_side
    ]
    assert len(set(looks)) == len(side_by_side)

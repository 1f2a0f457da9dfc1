# SPDX-License-Identifier: EUPL-1.2
"""Every page of the demonstration portal: axe, width, titles, other hosts, and life without JavaScript."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import html
from playwright.sync_api import Browser, Page

from tests.conftest import Serve, watch

pytestmark = pytest.mark.browser

Scheme = Literal["light", "dark"]
NOT_FOUND = "404.html"
NO_OVERFLOW = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
# Beyond what the law asks (WCAG 2.2 A and AA) also axe's best practices: only AAA is left out.
AXE_OPTIONS = {"resultTypes": ["violations"]}
# Dark differs from light in its colours only.
AXE_COLOURS = {**AXE_OPTIONS, "runOnly": ["color-contrast", "link-in-text-block"]}


def list_pages(site: Path) -> list[str]:
    """Addresses from the site's root of all pages that have one: 404.html has none."""
    folders = (path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))
    return sorted("" if folder == "." else folder + "/" for folder in folders)


def kind(url: str) -> str:
    """Pages of one kind come from one template: they differ in their data only."""
    parts = url.strip("/").split("/")
    if parts[0] == "besluiten":
        return ("besluiten", "jaar", "publicatie", "stuk", "stuk")[min(len(parts), 5) - 1]
    return f"{parts[0]} ({len(parts)})" if len(parts) > 1 else url


def some_per_kind(site: Path, most: int) -> list[str]:
    """Of each kind at most so many pages, spread from the largest (the most that can go wrong) to the smallest."""
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for url in sorted(list_pages(site), key=lambda url: -page_file(site, url).stat().st_size):
        kinds[kind(url)].append(url)
    return sorted(url for urls in kinds.values() for url in urls[:: -(-len(urls) // most)])


def page_file(site: Path, url: str) -> Path:
    return site / url / "index.html"


@contextmanager
def open_tab(browser: Browser, width: int, scheme: Scheme) -> Iterator[tuple[Page, list[str]]]:
    with browser.new_context(
        locale="nl-NL", viewport={"width": width, "height": 900}, color_scheme=scheme
    ) as context:
        yield context.new_page(), watch(context)


def find_faults(page: Page, scheme: Scheme) -> list[str]:
    """What axe says of the open page, and a word when it is wider than the window."""
    options = AXE_OPTIONS if scheme == "light" else AXE_COLOURS
    found = [
        f"{page.url}: {violation['id']}: {node['html'][:120]}"
        for violation in Axe().run(page, options=options).response["violations"]
        for node in violation["nodes"]
    ]
    return found + find_overflow(page)


def find_overflow(page: Page) -> list[str]:
    return [] if page.evaluate(NO_OVERFLOW) else [f"{page.url}: wider than the window"]


@pytest.mark.parametrize(
    ("width", "scheme", "most"), [(1280, "light", 2), (320, "light", 1), (320, "dark", 1), (1280, "dark", 1)]
)
def test_every_kind_of_page(
    browser: Browser, demo: str, demo_site: Path, width: int, scheme: Scheme, most: int
) -> None:
    faults = []
    with open_tab(browser, width, scheme) as (page, seen):
        for url in some_per_kind(demo_site, most):
            page.goto(demo + url)
            faults += find_faults(page, scheme)
        assert faults + seen == []


def test_every_page_on_a_phone(browser: Browser, demo: str, demo_site: Path) -> None:
    """No page scrolls sideways, none logs an error or asks another host for anything."""
    faults = []
    with open_tab(browser, 320, "light") as (page, seen):
        for url in list_pages(demo_site):
            page.goto(demo + url)
            faults += find_overflow(page)
        assert faults + seen == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_page_not_found(browser: Browser, serve: Serve, demo_site: Path, width: int, scheme: Scheme) -> None:
    """404.html is shown at any depth, so it links from site_url: of the demonstration that is the root."""
    with open_tab(browser, width, scheme) as (page, seen):
        page.goto(serve(demo_site, "/") + NOT_FOUND)
        assert find_faults(page, scheme) + seen == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_search_results(browser: Browser, demo: str, width: int, scheme: Scheme) -> None:
    with open_tab(browser, width, scheme) as (page, seen):
        page.goto(demo + "zoeken/?q=datalek&jaar=2024")
        page.locator("#zoek-lijst > li").first.wait_for()
        page.locator("#zoek-filters").evaluate("(filters) => { filters.open = true; }")
        assert find_faults(page, scheme) + seen == []


def list_files(site: Path) -> list[Path]:
    return [site / NOT_FOUND, *(page_file(site, url) for url in list_pages(site))]


def test_titles_are_unique(demo_site: Path) -> None:
    files: defaultdict[str, list[Path]] = defaultdict(list)
    for path in list_files(demo_site):
        title = html.parse(path).findtext(".//title")
        assert title, path
        files[title].append(path)
    assert {title: paths for title, paths in files.items() if len(paths) > 1} == {}


def test_every_page_forbids_what_it_does_not_need(demo_site: Path) -> None:
    for path in list_files(demo_site):
        root = html.parse(path).getroot()
        policy = root.xpath('string(//meta[@http-equiv="Content-Security-Policy"]/@content)')
        assert "default-src 'self'" in policy, path
        assert "unsafe-inline" not in policy, path
        assert not root.xpath('//*[@style] | //*[@*[starts-with(name(), "on")]] | //style'), path
        assert not root.xpath('//script[not(@src) and not(@type="application/json")]'), path
        assert not root.xpath('//@src[starts-with(., "http")]'), path
        assert not root.xpath('//link[not(@rel="canonical")]/@href[starts-with(., "http")]'), path


def test_no_link_leads_to_another_host_by_accident(demo_site: Path) -> None:
    """``//zoeken/`` is a host called zoeken."""
    for path in list_files(demo_site):
        assert html.parse(path).getroot().xpath('//@href[starts-with(., "//")]') == [], path


def test_every_kind_of_page_works_without_javascript(browser: Browser, demo: str, demo_site: Path) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        seen = watch(context)
        page = context.new_page()
        for url in some_per_kind(demo_site, 1):
            page.goto(demo + url)
            main = page.get_by_role("main")
            assert main.get_by_role("heading", level=1).count() == 1, url
            assert len(main.inner_text()) > 100, url
        assert seen == []

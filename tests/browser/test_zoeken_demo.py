# SPDX-License-Identifier: EUPL-1.2
"""Searching in the demonstration portal, as it is built from the publications in this repository."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_zoeken import field, hits, press_until, query, status

pytestmark = pytest.mark.browser

ZIN = "Dit vraagt om gericht beleid van gemeenten"
"""A sentence of the fifth text, a letter to parliament of 2013."""

STUKKEN = {"Document", "Besluitbrief", "Bijlage"}


def words(text: str) -> str:
    return re.sub(r"\W+", " ", text).lower()


def search(page: Page, demo: str, q: str) -> None:
    """Ask from the home page, by keyboard."""
    page.goto(demo)
    box = page.get_by_role("searchbox")
    press_until(page, "Tab", box)
    page.keyboard.type(q)
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=*")
    expect(hits(page).first).to_be_visible()


@pytest.mark.parametrize(
    "q", ["kenteken", "burgerservicenummer", "leerbaarheidstoets", "ketenID", f'"{ZIN}"']
)
def test_the_first_hit_shows_the_words(page: Page, demo: str, q: str) -> None:
    search(page, demo, q)
    expect(status(page)).to_have_text(re.compile(rf"^\d+ resulta\w+ voor ‘{re.escape(q)}’$"))
    soort = hits(page).first.locator(".zoek__gegevens span").first.inner_text()
    link = hits(page).first.locator("h2 a")
    press_until(page, "Tab", link)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/zoeken/" not in url)
    text = landing(page, soort)
    assert words(q) in words(text.inner_text()), page.url


def landing(page: Page, soort: str) -> Locator:
    """What the link leads to: for a file one of its pages, in view; else the whole page."""
    anchor = urlsplit(page.url).fragment
    if soort not in STUKKEN:
        assert not anchor
        return page.get_by_role("main")
    assert re.fullmatch(r"pagina-\d+", anchor), page.url
    heading = page.locator(f"#{anchor}")
    expect(heading).to_be_in_viewport()
    return page.get_by_role("region", name=heading.inner_text(), exact=True)


def test_the_question_survives_reload_and_back(page: Page, demo: str) -> None:
    search(page, demo, "kenteken")
    said = status(page).inner_text()
    page.reload()
    expect(status(page)).to_have_text(said)
    expect(field(page)).to_have_value("kenteken")
    hits(page).first.locator("h2 a").press("Enter")
    page.wait_for_url(lambda url: "/zoeken/" not in url)
    page.go_back()
    expect(status(page)).to_have_text(said)
    assert query(page) == {"q": ["kenteken"]}


def test_numbers_at_filters_are_the_numbers_of_results(page: Page, demo: str) -> None:
    search(page, demo, "datalek")
    for group in ("Jaar", "Categorie", "Organisatie", "Beoordeling", "Grond", "Documentsoort", "Soort"):
        label = page.get_by_role("group", name=group).locator("label:visible").first
        found = re.search(r"\((\d+)\)$", label.inner_text())
        assert found, group
        label.get_by_role("checkbox").check()
        expect(status(page)).to_have_text(
            re.compile(rf"^{found[1]} resulta\w+ voor ‘datalek’, met de gekozen filters$")
        )
        page.get_by_role("button", name="weghalen").first.click()
        expect(status(page)).to_have_text(re.compile("‘datalek’$"))


def test_newest_and_oldest_first(page: Page, demo: str) -> None:
    page.goto(demo + "zoeken/?q=gemeenten&soort=Publicatie&sorteer=nieuwste")
    expect(hits(page).nth(1)).to_be_visible()
    newest = [link.get_attribute("href") for link in hits(page).locator("h2 a").all()]
    page.get_by_label("Sorteer op").select_option("oudste eerst")
    expect(hits(page).first.locator("h2 a")).to_have_attribute("href", newest[-1] or "")
    assert [link.get_attribute("href") for link in hits(page).locator("h2 a").all()] == newest[::-1]

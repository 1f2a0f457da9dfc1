# SPDX-License-Identifier: EUPL-1.2
"""The search page, on a small site made for it."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser


def status(page: Page) -> Locator:
    return page.get_by_role("status")


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox")


def hits(page: Page) -> Locator:
    return page.locator("#zoek-lijst > li")


def box(page: Page, group: str, value: str) -> Locator:
    return page.get_by_role("group", name=group).get_by_role(
        "checkbox", name=re.compile(rf"^{re.escape(value)} ")
    )


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def open_search(page: Page, zoeken: str, vraag: str) -> None:
    page.goto(zoeken + vraag)
    expect(status(page)).to_have_text(re.compile("resulta"))


def test_typing_searches_and_keeps_the_focus(page: Page, zoeken: str) -> None:
    page.goto(zoeken)
    field(page).click()
    page.keyboard.type("kenteken", delay=20)
    expect(status(page)).to_have_text("24 resultaten voor ‘kenteken’")
    expect(field(page)).to_be_focused()
    assert query(page) == {"q": ["kenteken"]}
    expect(page).to_have_title("kenteken – Zoeken – Proefportaal")


def test_a_hit_leads_to_its_page_in_the_document(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=wagen+7")
    first = hits(page).first
    expect(first.locator("h2")).to_have_text("E-mail 7")
    expect(first.locator(".zoek__gegevens span")).to_have_text(
        ["Document", "7 maart 2023", "Gemeente Proefstad"]
    )
    expect(first.locator("mark").first).to_have_text("wagen 7")
    expect(first.locator(".zoek__fragment").first).to_contain_text(
        "Pagina 3: Het kenteken van wagen 7 is onbekend."
    )
    first.get_by_role("link", name="E-mail 7", exact=True).press("Enter")
    page.wait_for_url("**/woo/demo/besluiten/proef/7/#pagina-3")
    expect(page.locator("#pagina-3")).to_be_in_viewport()


def test_the_best_page_comes_first_and_other_pages_follow(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=leerbaarheidstoets")
    expect(status(page)).to_have_text("1 resultaat voor ‘leerbaarheidstoets’")
    main_link = hits(page).first.locator("h2 a")
    assert (main_link.get_attribute("href") or "").endswith("/woo/demo/besluiten/proef/24/#pagina-2")
    part = hits(page).first.locator(".zoek__delen a")
    expect(part).to_have_text(["Pagina 1 van E-mail 24"])
    assert (part.get_attribute("href") or "").endswith("/24/#pagina-1")


def test_enter_searches_at_once_and_back_returns(page: Page, zoeken: str) -> None:
    page.goto(zoeken)
    field(page).fill("leerbaarheidstoets")
    field(page).press("Enter")
    expect(status(page)).to_have_text("1 resultaat voor ‘leerbaarheidstoets’")
    field(page).fill("kenteken")
    field(page).press("Enter")
    expect(status(page)).to_have_text("24 resultaten voor ‘kenteken’")
    page.go_back()
    expect(status(page)).to_have_text("1 resultaat voor ‘leerbaarheidstoets’")
    expect(field(page)).to_have_value("leerbaarheidstoets")
    page.go_forward()
    expect(status(page)).to_have_text("24 resultaten voor ‘kenteken’")


def test_filters_widen_within_a_group_and_narrow_between_groups(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=kenteken")
    expect(page.get_by_role("group", name="Jaar").locator("label:visible")).to_have_text(
        ["2024 (11)", "2023 (12)"]
    )
    expect(page.get_by_role("group", name="Soort").locator("label:visible")).to_have_text(
        ["Document (23)", "Wet (1)"]
    )
    expect(page.get_by_role("group", name="Categorie").locator("label:visible")).to_have_text(
        ["Wet, regeling: besluit (1)"]
    )
    box(page, "Grond", "5.2.1").check()
    expect(status(page)).to_have_text("5 resultaten voor ‘kenteken’, met de gekozen filters")
    expect(page.get_by_role("group", name="Jaar").locator("label:visible")).to_have_text(["2024 (5)"])
    expect(page.get_by_role("group", name="Grond").locator("label:visible")).to_have_text(
        ["5.1.2.e (12)", "5.1.2.i (6)", "5.2.1 (5)"]
    )
    box(page, "Grond", "5.1.2.i").check()
    expect(status(page)).to_have_text("11 resultaten voor ‘kenteken’, met de gekozen filters")
    assert query(page) == {"q": ["kenteken"], "grond": ["5.2.1", "5.1.2.i"]}
    expect(box(page, "Grond", "5.1.2.i")).to_be_focused()


def test_chosen_filters_can_be_taken_away_by_keyboard(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=kenteken&grond=5.1.2.e&jaar=2023&grond=bestaat-niet")
    expect(status(page)).to_have_text("12 resultaten voor ‘kenteken’, met de gekozen filters")
    chosen = page.get_by_role("list", name="Gekozen filters").get_by_role("button")
    expect(chosen).to_have_text(
        [
            "Jaar: 2023 weghalen",
            "Grond: 5.1.2.e weghalen",
            "Grond: bestaat-niet weghalen",
            "Alle filters weghalen",
        ]
    )
    chosen.first.press("Enter")
    expect(chosen.first).to_have_text("Grond: 5.1.2.e weghalen")
    expect(chosen.first).to_be_focused()
    chosen.last.press("Enter")
    expect(status(page)).to_have_text("24 resultaten voor ‘kenteken’")
    expect(chosen).to_have_count(0)
    expect(field(page)).to_be_focused()
    assert query(page) == {"q": ["kenteken"]}


def test_sorting_by_date_keeps_what_has_no_date(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=kenteken")
    page.get_by_label("Sorteer op").select_option("nieuwste eerst")
    expect(hits(page).first.locator("h2")).to_have_text("E-mail 22")
    assert query(page) == {"q": ["kenteken"], "sorteer": ["nieuwste"]}
    page.get_by_label("Sorteer op").select_option("oudste eerst")
    expect(hits(page).first.locator("h2")).to_have_text("E-mail 1")
    expect(status(page)).to_have_text("24 resultaten voor ‘kenteken’")
    for _ in range(2):
        page.get_by_role("button", name="Meer resultaten").click()
    expect(hits(page)).to_have_count(24)
    expect(hits(page).last.locator("h2")).to_have_text("Artikel 5.1")


def test_more_results_and_reload_keep_everything(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=kenteken&soort=Document&sorteer=oudste")
    expect(hits(page)).to_have_count(10)
    page.get_by_role("button", name="Meer resultaten").press("Enter")
    expect(hits(page)).to_have_count(20)
    expect(hits(page).nth(10).locator("h2 a")).to_be_focused()
    page.reload()
    expect(hits(page)).to_have_count(20)
    expect(field(page)).to_have_value("kenteken")
    expect(page.get_by_label("Sorteer op")).to_have_value("oudste")
    expect(box(page, "Soort", "Document")).to_be_checked()
    expect(hits(page).first.locator("h2")).to_have_text("E-mail 1")
    hits(page).nth(15).get_by_role("link").first.click()
    page.wait_for_url("**/#pagina-3")
    page.go_back()
    expect(hits(page)).to_have_count(20)


def test_a_phrase_between_quotes(page: Page, zoeken: str) -> None:
    page.goto(zoeken)
    for quotes in ('""', "“”", "„”", "«»"):
        phrase, other = (
            quotes[0] + text + quotes[1] for text in ("leerbaarheidstoets duurt", "duurt leerbaarheidstoets")
        )
        field(page).fill(phrase)
        field(page).press("Enter")
        expect(status(page)).to_have_text(f"1 resultaat voor ‘{phrase}’")
        expect(hits(page).first.locator("mark")).to_have_text(["leerbaarheidstoets duurt"])
        field(page).fill(other)
        field(page).press("Enter")
        expect(status(page)).to_have_text(f"Geen resultaten voor ‘{other}’")


def test_text_of_a_page_never_becomes_markup(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=gevaarlijk")
    text = hits(page).first.locator(".zoek__fragment").first
    expect(text).to_contain_text(
        'Pas op met <img src=x onerror="document.title=1"> en <mark>gevaarlijk</mark>'
    )
    expect(text.locator("img, script")).to_have_count(0)
    expect(text.locator("mark")).to_have_count(1)
    field(page).fill('<img src=x onerror="alert(1)">')
    expect(status(page)).to_have_text(re.compile("<img src=x"))
    assert page.locator("main img").count() == 0


def test_words_that_only_look_alike_are_called_so(page: Page, zoeken: str) -> None:
    open_search(page, zoeken, "?q=kentekenbewijsstuk")
    expect(status(page)).to_have_text(
        "1 resultaat dat lijkt op ‘kentekenbewijsstuk’; precies zo staat het er niet"
    )


def test_no_result_helps(page: Page, zoeken: str) -> None:
    page.goto(zoeken + "?q=zqzqzq")
    expect(status(page)).to_have_text("Geen resultaten voor ‘zqzqzq’")
    expect(page.get_by_role("heading", name="Wat kunt u doen?")).to_be_visible()
    expect(page.get_by_role("link", name="Alle besluiten")).to_be_visible()
    expect(hits(page)).to_have_count(0)


def test_without_a_word_nothing_is_loaded(page: Page, zoeken: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(zoeken + "?grond=5.1.2.e")
    expect(status(page)).to_have_text("Typ een woord of een zin om te zoeken.")
    expect(page.get_by_role("link", name="Alle besluiten")).to_be_visible()
    assert not [url for url in asked if "/pagefind/" in url]
    field(page).fill("kenteken")
    expect(status(page)).to_have_text("12 resultaten voor ‘kenteken’, met de gekozen filters")
    field(page).fill("  ")
    expect(status(page)).to_have_text("Typ een woord of een zin om te zoeken.")
    expect(hits(page).first).to_be_hidden()


def test_a_missing_index_is_told_in_dutch(browser: Browser, zoeken_zonder_index: str) -> None:
    # Not the fixture `page`: the browser itself logs the file that is missing.
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(zoeken_zonder_index + "?q=kenteken")
        expect(status(page)).to_have_text(re.compile("^Zoeken lukt nu niet"))
        expect(page.get_by_role("link", name="Alle besluiten")).to_be_visible()


def test_without_javascript_the_page_offers_the_lists(browser: Browser, zoeken: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(zoeken + "?q=kenteken")
        expect(page.get_by_text("Zoeken werkt alleen met JavaScript").filter(visible=True)).to_be_visible()
        expect(page.get_by_role("link", name="Alle besluiten")).to_be_visible()
        expect(page.locator("#zoek")).to_be_hidden()


def test_keyboard_from_start_to_end(page: Page, zoeken: str) -> None:
    page.goto(zoeken)
    field(page).focus()
    page.keyboard.type("kenteken")
    page.keyboard.press("Enter")
    expect(hits(page)).to_have_count(10)
    press_until(page, "Tab", page.get_by_label("Sorteer op"))
    press_until(page, "Tab", page.get_by_role("group", name="Soort").get_by_role("checkbox").first)
    page.keyboard.press("Space")
    expect(status(page)).to_have_text("23 resultaten voor ‘kenteken’, met de gekozen filters")
    press_until(page, "Tab", hits(page).first.locator("h2 a"))
    press_until(page, "Tab", page.get_by_role("button", name="Meer resultaten"))
    page.keyboard.press("Enter")
    expect(hits(page).nth(10).locator("h2 a")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/#pagina-3")


def press_until(page: Page, key: str, goal: Locator, most: int = 60) -> None:
    for _ in range(most):
        page.keyboard.press(key)
        if goal.evaluate("(element) => element === document.activeElement"):
            return
    pytest.fail(f"{goal} gets no focus within {most} × {key}")


@pytest.mark.parametrize("width", [320, 1280])
def test_filters_are_folded_on_a_phone_only(page: Page, zoeken: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    open_search(page, zoeken, "?q=kenteken")
    folded = page.locator("#zoek-filters").get_attribute("open") is None
    assert folded == (width == 320)
    page_width, text_width = page.evaluate(
        "[document.documentElement.clientWidth, document.documentElement.scrollWidth]"
    )
    assert text_width <= page_width

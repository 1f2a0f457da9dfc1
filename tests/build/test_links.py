# SPDX-License-Identifier: EUPL-1.2
"""Every link of the built demonstration leads somewhere, relatively, and nothing is loaded from elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.build.html import LADEN, Pagina, dead_links


def test_no_dead_links(demo_site: Path, demo_html: dict[str, Pagina]) -> None:
    # The page for unknown addresses is served at any depth: it alone has links from site_url.
    paginas = {naam: pagina for naam, pagina in demo_html.items() if naam != "404.html"}
    assert sum(len(pagina.links) for pagina in paginas.values()) > 5000
    assert list(dead_links(demo_site, paginas)) == []


@pytest.mark.parametrize(
    ("html", "dood"),
    [
        ('<a href="../b/">', False), ('<a href="../b/#hier">', False), ('<a href="#daar"><i id="daar">', False),
        ('<a href="../b">', True), ('<a href="../c/">', True), ('<a href="../b/#nergens">', True),
        ('<a href="/b/">', True), ('<a href="#nergens">', True), ('<img src="x.png">', True),
        ('<a href="../../uit/">', True),
        ('<a href="https://elders.example/x">', False), ('<a href="../">', True), ('<a href="./">', False),
    ],
)  # fmt: skip
def test_link_checker_sees_what_is_dead(tmp_path: Path, html: str, dood: bool) -> None:
    paginas = {"a/index.html": Pagina(html), "b/index.html": Pagina('<p id="hier">')}
    for naam in paginas:
        (tmp_path / naam).parent.mkdir()
        (tmp_path / naam).touch()
    assert bool(list(dead_links(tmp_path, paginas))) is dood


def test_links_of_404_start_at_site_url(demo_html: dict[str, Pagina]) -> None:
    interne = [adres for _, _, adres in demo_html["404.html"].links if not adres.startswith(("#", "mailto:"))]
    assert interne
    assert {urlsplit(adres).netloc for adres in interne} <= {"", "woopub.example"}
    assert all(adres.startswith(("/", "https://woopub.example/")) for adres in interne)


def test_nothing_is_loaded_from_elsewhere(demo_site: Path, demo_html: dict[str, Pagina]) -> None:
    for naam, pagina in demo_html.items():
        for tag, attribuut, adres in pagina.links:
            if tag in LADEN or (tag == "link" and "canonical" not in pagina.html.partition(adres)[0][-40:]):
                assert urlsplit(adres).netloc in ("", "woopub.example"), f"{naam}: {tag} {attribuut}={adres}"
        assert "<style" not in pagina.html, naam
        assert not re.search(r"<[^>]+\son[a-z]+\s*=", pagina.html), naam
    for css in demo_site.rglob("assets/woopub/*.css"):
        assert not re.search(r"url\(\s*['\"]?(?:https?:)?//", css.read_text(encoding="utf-8")), css.name


def test_anchors_are_unique_on_their_page(demo_html: dict[str, Pagina]) -> None:
    dubbel = {
        naam: [id_ for id_, aantal in Counter(pagina.ids).items() if aantal > 1]
        for naam, pagina in demo_html.items()
    }
    assert {naam: ids for naam, ids in dubbel.items() if ids} == {}


def test_titles_are_unique_in_the_site(demo_html: dict[str, Pagina]) -> None:
    titels = Counter(pagina.titel.strip() for pagina in demo_html.values())
    assert [titel for titel, aantal in titels.items() if aantal > 1 or not titel] == []


def test_every_page_has_the_contact_for_mistakes(demo_html: dict[str, Pagina]) -> None:
    for naam, pagina in demo_html.items():
        assert "Fout of datalek gezien?" in pagina.text, naam
        assert "mailto:woo@woopub.example" in {adres for _, _, adres in pagina.links}, naam

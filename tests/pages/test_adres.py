# SPDX-License-Identifier: EUPL-1.2
"""Addresses: what becomes part of one, and the relative way between two pages."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pages.dossier import CONVENANT, PORTAAL, Map, rij
from woopub.model.besluit import Bijlage
from woopub.pages import make_pages
from woopub.pages.adres import artikel_url, can_serve, link, organisatie_url, slug, wortel
from woopub.tooi import Lijst, categorieen, waarden


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Woo-verzoeken en -besluiten", "woo-verzoeken-en-besluiten"),
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("'s-Gravenhage", "s-gravenhage"),
        ("5.1.2.i (contactgegevens)", "5.1.2.i-contactgegevens"),
        ("../../etc/passwd", "etc-passwd"),
        ("…", ""),
    ],
)
def test_slug(tekst: str, verwacht: str) -> None:
    assert slug(tekst) == verwacht


@given(st.text())
def test_slug_is_safe_in_any_address(tekst: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9][a-z0-9.-]*)?", slug(tekst))


def test_colon_of_an_article_never_reaches_the_disk() -> None:
    assert artikel_url("awb", "4:15", "lid-2") == "wet/awb/4-15/#lid-2"


@given(st.lists(st.sampled_from(["besluiten", "2024", "x", "documenten"]), max_size=6))
def test_link_leads_from_every_depth_to_the_target(mappen: list[str]) -> None:
    van = "".join(f"{map_}/" for map_ in mappen)
    assert posixpath.normpath(f"/{van}{link(van, 'gronden/5.1.2.e/')}") == "/gronden/5.1.2.e"
    assert posixpath.normpath(f"/{van}{wortel(van)}") == "/"


def test_official_names_share_an_address_only_where_they_are_the_same() -> None:
    namen = {waarde.label.casefold() for waarde in waarden(Lijst.ORGANISATIES)}
    assert len({organisatie_url(naam) for naam in namen}) == len(namen)
    assert len({slug(categorie.label) for categorie in categorieen()}) == len(categorieen())


def test_names_that_differ_in_capitals_share_a_page(portaal: Map) -> None:
    naam = "commissie buitenslands gediplomeerden volksgezondheid"
    codes = {w.label: w.code for w in waarden(Lijst.ORGANISATIES) if w.label.casefold() == naam}
    assert len(codes) == 2
    for nummer, code in enumerate(codes.values()):
        portaal.add(f"2025/x{nummer}", CONVENANT.replace("gemeente Almere", code))
    assert {publicatie.organisatie.label for publicatie in portaal.checked()} == set(codes)
    groepen = portaal.pages()[organisatie_url(naam)].data["groepen"]
    assert len(groepen[0]["kaarten"]) == 2


def test_two_pages_on_one_address_raise(portaal: Map) -> None:
    (publicatie,) = portaal.add("2025/x", CONVENANT, [rij("0001")]).checked()
    with pytest.raises(ValueError, match="besluiten/2025/x/"):
        list(make_pages(PORTAAL, [publicatie, publicatie]))


@pytest.mark.parametrize(
    "url", ["../x/", "besluiten/../../x/", "besluiten/./x/", "a//b/", "/a/", "a\\b/", "//x.example/"]
)
def test_address_that_leads_elsewhere_is_refused(url: str) -> None:
    assert not can_serve(url)


@pytest.mark.parametrize(
    "url", ["", "besluiten/2025/x/documenten/a..b/", "wet/awb/4-15/", "gronden/5.1.2.e/"]
)
def test_ordinary_address_is_served(url: str) -> None:
    assert can_serve(url)


@pytest.mark.parametrize("bestand", ["bijlagen/...pdf", "bijlagen/.pdf", "bijlagen/a\\b.pdf"])
def test_page_with_such_an_address_is_never_made(portaal: Map, bestand: str) -> None:
    """The room check stops these names; whatever passes it must not reach the disk."""
    besluit = (
        CONVENANT.replace("gepubliceerd", "ingetrokken")
        + "intrekking: {datum: 2025-04-01, reden: correctie privacygevoelige gegevens}\n"
    )
    (publicatie,) = portaal.add("2025/x", besluit).checked()
    bijlagen = (Bijlage(bestand=bestand, titel="Kaart"),)
    gelezen = replace(
        publicatie.publicatie, besluit=publicatie.besluit.model_copy(update={"bijlagen": bijlagen})
    )
    with pytest.raises(ValueError, match="no page can have the address"):
        list(make_pages(PORTAAL, [replace(publicatie, publicatie=gelezen)]))

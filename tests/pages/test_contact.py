# SPDX-License-Identifier: EUPL-1.2
"""Ways to reach an authority: a link where there is an address in what the clerk typed, plain text elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.pages.dossier import CONVENANT, Map
from woopub.model.besluit import Contact
from woopub.pages.contact import contact_data, telefoon_href, website_href


@pytest.mark.parametrize(
    ("website", "href"),
    [
        ("www.almere.nl", "https://www.almere.nl"),
        ("https://almere.nl/woo?a=b#c", "https://almere.nl/woo?a=b#c"),
        ("HTTP://almere.nl:8080/", "HTTP://almere.nl:8080/"),
        ("https://gemeente-x.example", "https://gemeente-x.example"),
        ("", ""),
        ("https://", ""),
        ("onze site", ""),
        ("almere", ""),
        ("zie almere.nl", ""),
        ("mailto:woo@almere.nl", ""),
        ("javascript:alert(1)", ""),
        ("https://[x", ""),
        ("https://.nl", ""),
    ],
)
def test_website(website: str, href: str) -> None:
    assert website_href(website) == href


@pytest.mark.parametrize(
    ("telefoon", "href"),
    [
        ("036 - 123 45 67", "tel:0361234567"),
        ("+31 36 1234567", "tel:+31361234567"),
        ("14 036 (lokaal)", "tel:14036"),
        ("", ""),
        ("geheim", ""),
        ("+", ""),
        ("036 1234567 of 036 7654321", ""),
    ],
)
def test_phone(telefoon: str, href: str) -> None:
    assert telefoon_href(telefoon) == href


def test_what_is_no_address_stays_text(portaal: Map) -> None:
    """The room check stops these; whatever passes it is no link that leads nowhere."""
    (publicatie,) = portaal.add("2025/x", CONVENANT).checked()
    contact = Contact(website="onze site", telefoon="bij de balie", email="zie de site")
    besluit = publicatie.besluit.model_copy(update={"contact": contact})
    data = contact_data(replace(publicatie, publicatie=replace(publicatie.publicatie, besluit=besluit)), "")
    assert data is not None
    assert (data["website"], data["telefoon"], data["email"]) == ("onze site", "bij de balie", "zie de site")
    assert {data[f"{soort}_href"] for soort in ("website", "telefoon", "email")} == {""}


def test_email_is_a_link(portaal: Map) -> None:
    data = portaal.add("2025/x", CONVENANT + "contact: {email: woo@almere.example}\n").pages()
    assert data["besluiten/2025/x/"].data["contact"]["email_href"] == "mailto:woo@almere.example"

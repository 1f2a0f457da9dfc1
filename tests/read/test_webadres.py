# SPDX-License-Identifier: EUPL-1.2
"""Which texts are web addresses, for links in an inventory and for the place of a portal."""

from __future__ import annotations

import pytest

from woopub.read.webadres import is_https, is_webadres

GOED = ["https://woo.example", "https://woo.example:8443/a/?b=c#d", "https://[2001:db8::1]/"]
FOUT = ["", "https://", "https:woo.example", "https://[", "https://[x", "//woo.example", "www.woo.example",
        "ftp://woo.example", "zie https://woo.example", "https://woo example/", "https://woo.example/a\tb",
        "https://woo.example/\n", "\x00https://woo.example/"]  # fmt: skip


@pytest.mark.parametrize("adres", GOED)
def test_a_full_address_is_good_for_both(adres: str) -> None:
    assert is_webadres(adres)
    assert is_https(adres)


@pytest.mark.parametrize("adres", FOUT)
def test_anything_else_is_good_for_neither(adres: str) -> None:
    assert not is_webadres(adres)
    assert not is_https(adres)


def test_a_link_may_be_http_and_a_portal_may_not() -> None:
    assert is_webadres("http://woo.example/")
    assert not is_https("http://woo.example/")


@pytest.mark.parametrize("teken", "\"'<>\\")
def test_a_link_has_no_sign_that_ends_an_address(teken: str) -> None:
    assert not is_webadres(f"https://woo.example/a{teken}b")


@pytest.mark.parametrize(
    "waarde", [None, 3, True, ["https://woo.example/"], {"a": "b"}, "https://woo.example/\xa0"]
)
def test_a_setting_may_hold_anything(waarde: object) -> None:
    assert not is_https(waarde)

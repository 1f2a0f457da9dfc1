# SPDX-License-Identifier: EUPL-1.2
"""What a full web address is: for links in an inventory, and for the place of a portal."""

from __future__ import annotations

from urllib.parse import urlsplit

_NIET_IN_ADRES = frozenset(" \"'<>\\\n\t")


def is_webadres(tekst: str) -> bool:
    """Whether a text is a full web address, beginning with https:// or http:// in small letters, and no sign in it
    that ends an address in running text (RFC 3986, appendix C)."""
    return (
        tekst.startswith(("https://", "http://")) and _NIET_IN_ADRES.isdisjoint(tekst) and _heeft_host(tekst)
    )


def is_https(waarde: object) -> bool:
    """Whether a value (of a setting, of an option) is a full web address that begins with https://, in whatever
    letters, with no white space in it."""
    if not isinstance(waarde, str) or any(teken.isspace() for teken in waarde):
        return False
    return waarde[:8].lower() == "https://" and _heeft_host(waarde)


def _heeft_host(adres: str) -> bool:
    try:
        return bool(urlsplit(adres).hostname)
    except ValueError:
        return False

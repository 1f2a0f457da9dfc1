# SPDX-License-Identifier: EUPL-1.2
"""Addresses: every page's own, and the way from one page to another."""

from __future__ import annotations

import re
import unicodedata


def slug(tekst: str) -> str:
    """Return a text as part of an address: ``Woo-verzoeken en -besluiten`` → ``woo-verzoeken-en-besluiten``.

    Dots stay, since grounds and articles have them.
    """
    kaal = unicodedata.normalize("NFKD", tekst.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"-{2,}", "-", re.sub(r"[^a-z0-9.]+", "-", kaal)).strip("-.")


def wortel(url: str) -> str:
    """Return the relative way from a page to the site's root: ``./`` for home, ``../../`` two folders down."""
    return "../" * url.count("/") or "./"


def link(van: str, naar: str) -> str:
    """Return the relative address of a page or file (from the root, with or without #anchor) seen from a page."""
    return wortel(van) + naar


def document_url(publicatie: str, id_: str) -> str:
    """Return the address of the page of a document, from the address of its publication and its id."""
    return f"{publicatie}documenten/{id_}/"


def can_serve(url: str) -> bool:
    """Whether a page's address from the root stays inside the site, the same for every host and browser."""
    return not (url.startswith("/") or "//" in url or "\\" in url or {".", ".."} & set(url.split("/")))


def grond_url(code: str) -> str:
    """Return the address of a ground's page."""
    return f"gronden/{code}/"


def artikel_url(wet: str, nummer: str, anker: str = "") -> str:
    """Return the address of an article's page; ``4:15`` becomes ``4-15``, since disks and hosts refuse colons."""
    return f"wet/{wet}/{nummer.replace(':', '-')}/" + (f"#{anker}" if anker else "")


def categorie_url(label: str) -> str:
    """Return the address of the list of one information category."""
    return f"categorieen/{slug(label)}/"


def organisatie_url(label: str) -> str:
    """Return the address of the list of one organisation."""
    return f"organisaties/{slug(label)}/"


def jaar_url(jaar: str) -> str:
    """Return the address of the list of one year."""
    return f"besluiten/{jaar}/"

# SPDX-License-Identifier: EUPL-1.2
"""What every page has: title, breadcrumb, the way to the root, and what search may know of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from .adres import link, wortel

_BEGIN = date(1970, 1, 1)


def basis(
    url: str,
    title: str,
    boven: Iterable[tuple[str, str]] = (),
    kruimel: str = "",
    description: str = "",
    zoek: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the data that every template reads.

    ``title`` must be unique in the site (WCAG 2.4.2); ``boven`` are the pages above as (title, address);
    ``zoek`` is None for pages that search leaves out.
    """
    return {
        "title": title,
        "description": description,
        "wortel": wortel(url),
        "kruimels": [{"titel": titel, "href": link(url, adres)} for titel, adres in boven],
        "kruimel": kruimel or title,
        "zoek": zoek,
    }


def zoekgegevens(
    soort: str,
    filters: Iterable[tuple[str, str]],
    dag: date | None,
    meta: Iterable[tuple[str, str]] = (),
) -> dict[str, Any]:
    """Return what search keeps of a page: its kind, filters and extra fields, empty ones left out.

    The date goes as days since 1970: Pagefind sorts numbers as 32-bit floats, too coarse for 20240312.
    """
    return {
        "soort": soort,
        "filters": [{"naam": naam, "waarde": waarde} for naam, waarde in filters if waarde],
        "datum_dagen": (dag - _BEGIN).days if dag else None,
        "meta": [{"naam": naam, "waarde": waarde} for naam, waarde in meta if waarde],
    }

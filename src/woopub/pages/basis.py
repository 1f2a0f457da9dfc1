# SPDX-License-Identifier: EUPL-1.2
"""What every page has: title, breadcrumb, the way to the root, and what search may know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from .adres import link

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
        "kruimels": [{"titel": titel, "href": link(url, adres)} for titel, adres in boven],
        "kruimel": kruimel or title,
        "zoek": zoek,
    }


def feit(term: str, waarde: str, href: str = "", iso: str = "") -> dict[str, str]:
    """Return one line of the key facts."""
    return {"term": term, "waarde": waarde, "href": href, "iso": iso}


def delen_data(
    totaal: int, per_deel: int, huidig: int, van: str, adres: Callable[[int], str]
) -> list[dict[str, Any]]:
    """Return the parts of something long, seen from the page ``van``; none where one part holds it all.

    ``adres`` gives the address of a part (from 1), ``huidig`` is the part at hand.
    """
    if totaal <= per_deel:
        return []
    return [
        {
            "nummer": nummer,
            "href": link(van, adres(nummer)),
            "van": begin + 1,
            "tot": min(begin + per_deel, totaal),
            "huidig": nummer == huidig,
        }
        for nummer, begin in enumerate(range(0, totaal, per_deel), start=1)
    ]


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

# SPDX-License-Identifier: EUPL-1.2
"""Checked publications → page data. Pure: the same publications always give the same pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..model import CheckedPublicatie, Page, Portaal
from ..model.cijfers import list_grondcijfers
from .adres import can_serve
from .basis import basis
from .bijlage1 import artikelen_van
from .cijfers import cijfers_page
from .document import document_pages
from .gronden import Gebruik, anker_per_grond, grond_pages, legenda
from .inventaris import inventaris_pages
from .lijst import Register, home_page, lijst_pages, zoeken_page
from .publicatie import publicatie_page
from .stuk import ingetrokken_pages, stuk_pages
from .wet import wet_pages

__all__ = ["make_pages", "shell_page"]


STUKKEN = 50
"""Documents that the page of a ground names per publication; a dossier can have thousands."""


def shell_page(url: str) -> Page:
    """Make the page that becomes the frame of all document pages at its depth."""
    return Page(url, "shell.html", basis(url, "Document"))


def make_pages(portaal: Portaal, publicaties: Sequence[CheckedPublicatie]) -> Iterator[Page]:
    """Make every page of the portal, each with a title that no other has (WCAG 2.4.2).

    Raises ValueError where two pages want the same address (the site would lose one of them) and for an address
    that leads out of the site.
    """
    adressen: set[str] = set()
    titels: set[str] = set()
    for page in _alle(portaal, publicaties):
        if not can_serve(page.url):
            raise ValueError(f"no page can have the address {page.url}")
        if page.url.casefold() in adressen:
            raise ValueError(f"two pages want the address {page.url}")
        adressen.add(page.url.casefold())
        titel = str(page.data["title"])
        if titel.casefold() in titels:
            page = replace(page, data=page.data | {"title": f"{titel} ({page.url.strip('/')})"})
        titels.add(str(page.data["title"]).casefold())
        yield page


def _alle(portaal: Portaal, publicaties: Sequence[CheckedPublicatie]) -> Iterator[Page]:
    register = Register(publicaties)
    titels = _unieke_titels(register.alle)
    per_grond: dict[str, list[dict[str, Any]]] = defaultdict(list)
    per_artikel: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for publicatie in register.alle:
        titel = titels[publicatie.publicatie.pad]
        gebruikt = () if publicatie.ingetrokken else legenda(publicatie)
        yield publicatie_page(publicatie, titel, gebruikt, portaal.instelling.vrije_dagen)
        if publicatie.ingetrokken:
            yield from ingetrokken_pages(publicatie, titel)
            continue
        yield from inventaris_pages(publicatie, titel, anker_per_grond(gebruikt))
        yield from stuk_pages(publicatie, titel, gebruikt)
        yield from document_pages(publicatie, titel, gebruikt)
        _tel(publicatie, gebruikt, per_grond, per_artikel)
    telling: Counter[str] = Counter()
    for cijfer in list_grondcijfers(register.alle):
        telling[cijfer.grond.code] += cijfer.documenten
    yield home_page(portaal, register, telling)
    yield cijfers_page(portaal, register.alle)
    yield zoeken_page(register)
    yield from lijst_pages(register)
    yield from grond_pages(per_grond, telling)
    yield from wet_pages(per_artikel)


def _tel(
    publicatie: CheckedPublicatie,
    gebruikt: Sequence[Gebruik],
    per_grond: dict[str, list[dict[str, Any]]],
    per_artikel: dict[tuple[str, str], list[dict[str, Any]]],
) -> None:
    """Add what one publication uses to the tallies behind the pages of grounds and articles."""
    for gebruik in gebruikt:
        per_grond[gebruik.grond.code].append({
            "titel": publicatie.besluit.titel,
            "url": f"{publicatie.publicatie.url}#{gebruik.anker}",
            "label": gebruik.label,
            "documenten": len(gebruik.documenten),
            "paginas": gebruik.paginas,
            "stukken": _stukken(publicatie, gebruik),
        })  # fmt: skip
    for wet, nummer in artikelen_van(publicatie, gebruikt):
        per_artikel[wet, nummer].append({
            "titel": publicatie.besluit.titel,
            "url": publicatie.publicatie.url,
            "aantal": 0,
            "uitleg": publicatie.organisatie.label,
        })  # fmt: skip


def _stukken(publicatie: CheckedPublicatie, gebruik: Gebruik) -> list[dict[str, str]]:
    """Return the first documents on which a ground was used; the legend leads to the rest."""
    url = publicatie.publicatie.url
    documenten = [d.regel for d in publicatie.documenten if d.regel.id in gebruik.documenten]
    return [{"titel": regel.titel, "url": f"{url}documenten/{regel.id}/"} for regel in documenten[:STUKKEN]]


def _unieke_titels(publicaties: Sequence[CheckedPublicatie]) -> dict[str, str]:
    """Return a title per publication that no other has (WCAG 2.4.2), adding the address where titles are equal."""
    aantallen = Counter(publicatie.besluit.titel.casefold() for publicatie in publicaties)
    return {
        publicatie.publicatie.pad: publicatie.besluit.titel
        if aantallen[publicatie.besluit.titel.casefold()] == 1
        else f"{publicatie.besluit.titel} ({publicatie.publicatie.jaar}/{publicatie.publicatie.naam})"
        for publicatie in publicaties
    }

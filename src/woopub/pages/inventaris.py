# SPDX-License-Identifier: EUPL-1.2
"""The inventory as a table that people can read, sort and filter; a long one in parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..law.gronden import zoek_grond
from ..model import Beoordeling, CheckedPublicatie, Document, Page
from .adres import document_url, grond_url, link
from .basis import basis, delen_data

RIJEN_PER_DEEL = 500

_KOLOMMEN = {
    "id": ("Nr.", "tekst"),
    "titel": ("Document", "tekst"),
    "datum": ("Datum", "datum"),
    "soort": ("Soort", "tekst"),
    "beoordeling": ("Beoordeling", "tekst"),
    "gronden": ("Gronden", "lijst"),
    "paginas": ("Pagina's", "getal"),
    "afzender": ("Van", "tekst"),
    "ontvanger": ("Aan", "tekst"),
    "toelichting": ("Toelichting", "tekst"),
    "familie": ("Familie", "tekst"),
    "thread": ("E-mailwisseling", "tekst"),
    "gerelateerd": ("Gerelateerd", "lijst"),
    "dubbel_van": ("Dubbel van", "lijst"),
    "opgeschort": ("Opgeschort", "tekst"),
    "zaaknummers": ("Zaaknummers", "lijst"),
    "links": ("Te vinden op", "lijst"),
}


def deel_url(publicatie: CheckedPublicatie, deel: int) -> str:
    """Return the address of a part of the inventory; the first is on the publication's own page."""
    url = publicatie.publicatie.url
    return f"{url}inventaris/deel-{deel}/" if deel > 1 else f"{url}#inventaris"


class Tabel:
    """The inventory of one publication; knows which columns have data somewhere.

    ``ankers`` gives the anchor in the legend per ground's code.
    """

    def __init__(self, publicatie: CheckedPublicatie, ankers: Mapping[str, str]) -> None:
        self._publicatie = publicatie
        self._ankers = ankers
        leeg = set(_KOLOMMEN)
        for document in publicatie.documenten:
            leeg -= {sleutel for sleutel in leeg if _heeft(document, sleutel)}
        self._kolommen = [sleutel for sleutel in _KOLOMMEN if sleutel not in leeg]

    def data(self, van: str, deel: int) -> dict[str, Any]:
        """Return one part (from 1) of the inventory for a template, seen from the page ``van``."""
        documenten = self._publicatie.documenten
        begin = (deel - 1) * RIJEN_PER_DEEL
        return {
            "titel": f"Inventaris: {self._publicatie.besluit.titel}",
            "kolommen": [
                {"sleutel": sleutel, "naam": _KOLOMMEN[sleutel][0], "soort": _KOLOMMEN[sleutel][1]}
                for sleutel in self._kolommen
            ],
            "rijen": [self._rij(document, van) for document in documenten[begin : begin + RIJEN_PER_DEEL]],
            "totaal": len(documenten),
            "deel": deel,
            "delen": delen_data(
                len(documenten), RIJEN_PER_DEEL, deel, van, lambda nummer: deel_url(self._publicatie, nummer)
            ),
            "csv_href": link(van, f"{self._publicatie.publicatie.url}inventaris.csv"),
        }

    def _rij(self, document: Document, van: str) -> dict[str, Any]:
        cellen = _cellen(self._publicatie, document, van, self._ankers)
        return {
            "id": document.regel.id,
            "beoordeling": document.regel.oordeel.value,
            "gronden": list(document.regel.gronden),
            "cellen": [{"sleutel": sleutel} | cellen[sleutel] for sleutel in self._kolommen],
        }


def _heeft(document: Document, sleutel: str) -> bool:
    """Whether a document has something to show in a column."""
    return bool(document.paginas if sleutel == "paginas" else getattr(document.regel, sleutel))


def _cellen(
    publicatie: CheckedPublicatie, document: Document, van: str, ankers: Mapping[str, str]
) -> dict[str, dict[str, Any]]:
    regel = document.regel
    eigen = link(van, document_url(publicatie.publicatie.url, regel.id))

    def cel(tekst: str, sorteer: str = "", links: list[tuple[str, str]] | None = None) -> dict[str, Any]:
        items = [{"titel": titel, "href": href} for titel, href in links or []]
        return {"tekst": tekst, "sorteer": sorteer or tekst, "links": items}

    def ids(waarden: tuple[str, ...]) -> dict[str, Any]:
        url = publicatie.publicatie.url
        return cel("; ".join(waarden), links=[(id_, link(van, document_url(url, id_))) for id_ in waarden])

    def grond(code: str) -> str:
        """Lead to the reasoning here, else to the ground's page; what is no ground (dubbel) leads nowhere."""
        if code in ankers:
            return link(van, f"{publicatie.publicatie.url}#{ankers[code]}")
        return link(van, grond_url(code)) if zoek_grond(code) else ""

    gronden = [(code, grond(code)) for code in regel.gronden]
    return {
        "id": cel(regel.id, links=[(regel.id, eigen)]),
        "titel": cel(regel.titel, links=[(regel.titel, eigen)]),
        "datum": cel(regel.datum.voluit(), regel.datum.iso) if regel.datum else cel(""),
        "soort": cel(regel.soort),
        "afzender": cel("; ".join(regel.afzender)),
        "ontvanger": cel("; ".join(regel.ontvanger)),
        "beoordeling": cel(regel.oordeel.value, str(list(Beoordeling).index(regel.oordeel))),
        "gronden": cel("; ".join(regel.gronden), links=gronden),
        "paginas": cel(str(document.paginas), f"{document.paginas:06}") if document.stuk else cel(""),
        "toelichting": cel(regel.toelichting),
        "familie": cel(regel.familie),
        "thread": cel(regel.thread),
        "gerelateerd": ids(regel.gerelateerd),
        "dubbel_van": ids(regel.dubbel_van),
        "opgeschort": cel("ja" if regel.opgeschort else ""),
        "zaaknummers": cel("; ".join(regel.zaaknummers)),
        "links": cel("; ".join(regel.links), links=[(adres, adres) for adres in regel.links]),
    }


def inventaris_pages(publicatie: CheckedPublicatie, titel: str, ankers: dict[str, str]) -> Iterator[Page]:
    """Make the second and later parts of a long inventory, each with its own address."""
    tabel = Tabel(publicatie, ankers)
    for deel in range(2, -(-len(publicatie.documenten) // RIJEN_PER_DEEL) + 1):
        url = deel_url(publicatie, deel)
        boven = [("Publicaties", "besluiten/"), (publicatie.besluit.titel, publicatie.publicatie.url)]
        yield Page(
            url,
            "inventaris.html",
            basis(url, f"Inventaris, deel {deel}: {titel}", boven, kruimel=f"Inventaris, deel {deel}")
            | {
                "titel": f"Inventaris, deel {deel}",
                "publicatie": {
                    "titel": publicatie.besluit.titel,
                    "href": link(url, publicatie.publicatie.url),
                },
                "inventaris": tabel.data(url, deel),
            },
        )

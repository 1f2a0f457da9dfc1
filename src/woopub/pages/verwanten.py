# SPDX-License-Identifier: EUPL-1.2
"""The relatives of a document in its publication: same e-mail thread, same family, named either way."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..model import CheckedPublicatie, Document
from .adres import document_url, link
from .inventaris import deel_url
from .tekst import duizendtal

HEEL = 50
"""A thread or family with at most so many documents is shown whole."""
NABIJ = 25
"""Of a longer one, so many documents before and after the one at hand: all of them on the page of each
would be a hundred million lines for ten thousand documents."""

_KOPPEN = {"thread": "Zelfde e-mailwisseling", "familie": "Zelfde familie"}


class Verwanten:
    """Knows the relatives of every document of one publication; each thread and family is sorted only once."""

    def __init__(self, publicatie: CheckedPublicatie) -> None:
        self._publicatie = publicatie
        self._op_id = {document.regel.id: document for document in publicatie.documenten}
        self._terug: dict[str, list[str]] = defaultdict(list)
        self._groepen: dict[tuple[str, str], list[Document]] = defaultdict(list)
        self._plek: dict[tuple[str, str], int] = {}
        for document in publicatie.documenten:
            for ander in (*document.regel.gerelateerd, *document.regel.dubbel_van):
                self._terug[ander].append(document.regel.id)
        for document in sorted(publicatie.documenten, key=lambda d: (d.regel.datum is None, d.regel.datum)):
            for soort in _KOPPEN:
                if waarde := getattr(document.regel, soort):
                    groep = self._groepen[soort, waarde]
                    self._plek[soort, document.regel.id] = len(groep)
                    groep.append(document)

    def data(self, document: Document, van: str) -> list[dict[str, Any]]:
        """Return the relatives per heading, seen from the page ``van``; a thread in order of time, the document
        itself included. ``meer`` is None, or the way to those of a long one that are not shown."""
        regel = document.regel
        genoemd = dict.fromkeys((*regel.gerelateerd, *self._terug[regel.id]))
        groepen = [
            ("Dubbel van", [self._op_id[id_] for id_ in regel.dubbel_van], 0),
            ("Gerelateerd", [self._op_id[id_] for id_ in genoemd if id_ not in regel.dubbel_van], 0),
            *((kop, *self._nabij(soort, document)) for soort, kop in _KOPPEN.items()),
        ]
        return [
            {
                "kop": kop,
                "items": [self._item(ander, regel.id, van) for ander in documenten],
                "meer": self._meer(rest, van) if rest else None,
            }
            for kop, documenten, rest in groepen
            if documenten
        ]

    def _nabij(self, soort: str, document: Document) -> tuple[list[Document], int]:
        """Return the thread or family around a document, and how many of it that leaves out."""
        groep = self._groepen.get((soort, getattr(document.regel, soort)), [])
        if len(groep) <= HEEL:
            return (groep if len(groep) > 1 else []), 0
        plek = self._plek[soort, document.regel.id]
        nabij = groep[max(0, plek - NABIJ) : plek + NABIJ + 1]
        return nabij, len(groep) - len(nabij)

    def _item(self, document: Document, zelf: str, van: str) -> dict[str, Any]:
        regel = document.regel
        adres = document_url(self._publicatie.publicatie.url, regel.id)
        return {
            "titel": regel.titel,
            "href": "" if regel.id == zelf else link(van, adres),
            "datum": regel.datum.voluit() if regel.datum else "",
            "beoordeling": regel.oordeel.value,
        }

    def _meer(self, rest: int, van: str) -> dict[str, str]:
        titel = f"en {duizendtal(rest)} {'ander' if rest == 1 else 'andere'} in de inventaris"
        return {"titel": titel, "href": link(van, deel_url(self._publicatie, 1))}

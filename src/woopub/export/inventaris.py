# SPDX-License-Identifier: EUPL-1.2
"""The inventory as a file: for reuse, and as the clerk's own inventaris.csv."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import KOLOMMEN, CheckedPublicatie, Document, Inventarisregel
from .tabel import to_csv


def inventaris_csv(publicatie: CheckedPublicatie) -> bytes:
    """Return the inventory for reuse: UTF-8 with byte order mark, comma, CRLF, a header row; cells that a
    spreadsheet would run as a formula get an apostrophe in front."""
    tekst = _to_csv((_cellen(document) for document in publicatie.documenten), "\r\n")
    return tekst.encode("utf-8-sig")


def to_inventaris(rijen: Iterable[Mapping[str, str]]) -> bytes:
    """Return an inventaris.csv from rows as ``inventaris_cellen`` gives them: UTF-8, comma, LF, a header row."""
    return _to_csv(rijen, "\n").encode("utf-8")


def inventaris_cellen(regel: Inventarisregel) -> dict[str, str]:
    """Return a row as the cells of inventaris.csv, by column; what is unknown is empty."""
    return {
        "id": regel.id,
        "titel": regel.titel,
        "datum": regel.datum.iso if regel.datum else "",
        "soort": regel.soort,
        "afzender": "; ".join(regel.afzender),
        "ontvanger": "; ".join(regel.ontvanger),
        "beoordeling": regel.beoordeling.value if regel.beoordeling else "",
        "gronden": "; ".join(regel.gronden),
        "toelichting": regel.toelichting,
        "bestand": regel.bestand,
        "familie": regel.familie,
        "thread": regel.thread,
        "gerelateerd": "; ".join(regel.gerelateerd),
        "dubbel_van": "; ".join(regel.dubbel_van),
        "opgeschort": "ja" if regel.opgeschort else "",
        "zaaknummers": "; ".join(regel.zaaknummers),
        "links": "; ".join(regel.links),
    }


def _cellen(document: Document) -> dict[str, str]:
    bestand = document.stuk.adres.rpartition("/")[2] if document.stuk else ""
    # Of a row without a readable judgement, no page is made: it raises.
    return inventaris_cellen(document.regel) | {
        "beoordeling": document.regel.oordeel.value,
        "bestand": bestand,
    }


def _to_csv(rijen: Iterable[Mapping[str, str]], regeleinde: str) -> str:
    return to_csv(KOLOMMEN, ([rij[kolom] for kolom in KOLOMMEN] for rij in rijen), regeleinde)

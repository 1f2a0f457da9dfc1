# SPDX-License-Identifier: EUPL-1.2
"""The inventory as a file for reuse: the same columns as the clerk's own (interfaces.md, section 1)."""

from __future__ import annotations

import csv
import io

from ..model import KOLOMMEN, CheckedPublicatie, Document

# A spreadsheet takes a cell that begins like this for a formula and runs it (OWASP, CSV injection).
_FORMULE = ("=", "+", "-", "@", "\t", "\r")


def inventaris_csv(publicatie: CheckedPublicatie) -> bytes:
    """Return the inventory as CSV: UTF-8 with byte order mark, comma, CRLF, a header row; cells that a
    spreadsheet would run as a formula get an apostrophe in front."""
    tekst = io.StringIO()
    schrijver = csv.writer(tekst)
    schrijver.writerow(KOLOMMEN)
    for document in publicatie.documenten:
        schrijver.writerow([_veilig(cel) for cel in _cellen(document)])
    return tekst.getvalue().encode("utf-8-sig")


def _cellen(document: Document) -> list[str]:
    regel = document.regel
    waarden = {
        "id": regel.id,
        "titel": regel.titel,
        "datum": regel.datum.iso if regel.datum else "",
        "soort": regel.soort,
        "afzender": "; ".join(regel.afzender),
        "ontvanger": "; ".join(regel.ontvanger),
        "beoordeling": regel.oordeel.value,
        "gronden": "; ".join(regel.gronden),
        "toelichting": regel.toelichting,
        "bestand": document.stuk.adres.rpartition("/")[2] if document.stuk else "",
        "familie": regel.familie,
        "thread": regel.thread,
        "gerelateerd": "; ".join(regel.gerelateerd),
        "dubbel_van": "; ".join(regel.dubbel_van),
        "opgeschort": "ja" if regel.opgeschort else "",
        "zaaknummers": "; ".join(regel.zaaknummers),
        "links": "; ".join(regel.links),
    }
    return [waarden[kolom] for kolom in KOLOMMEN]


def _veilig(cel: str) -> str:
    return f"'{cel}" if cel.startswith(_FORMULE) else cel

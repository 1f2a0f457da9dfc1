# SPDX-License-Identifier: EUPL-1.2
"""What programs keep for themselves in a file (LEK019; /PieceInfo, ISO 32000-1, 14.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .finds import BLOK, INFO, WAARSCHUW, Finds
from .values import strings
from .walk import Objects


def find_private(objects: Objects, finds: Finds) -> None:
    """Judge what programs keep for themselves (/PieceInfo; ISO 32000-1, 14.5)."""
    skip = frozenset({"/Parent", "/P", "/Pg"})
    pages = {id(blad.eigen): blad.nummer for blad in objects.pages}
    for _, owner in objects.having("/PieceInfo"):
        held = [
            value
            for entry in objects.mapping(owner["/PieceInfo"]).values()
            for value in [objects.mapping(entry).get("/Private")]
            if value is not None
        ]
        refs = objects.reach(held, skip) - objects.page_numbers.keys()
        teksten = [
            tekst
            for start in [held, *(objects.objects.get(r) for r in refs)]
            for tekst in _told(objects, finds, start)
        ]
        if any(r in objects.streams and objects.raw(r).strip() for r in refs) or teksten:
            zin = (
                "Een programma heeft eigen gegevens bewaard, met tekst of beeld dat niet op de pagina's staat"
            )
            finds.add("LEK019", zin, "\n".join(teksten), pages.get(id(owner)), BLOK)
        elif held:
            finds.add(
                "LEK019",
                "Een programma heeft eigen gegevens bewaard, zonder tekst",
                "",
                pages.get(id(owner)),
                WAARSCHUW,
            )
        else:
            finds.add("LEK019", "Programma's hebben een merk zonder inhoud achtergelaten", weging=INFO)


def _told(objects: Objects, finds: Finds, start: Any) -> Iterator[str]:
    for value in objects.dicts(start):
        objects.claim(value, *value)
    for _, tekst in strings(start):
        if finds.tells(tekst):
            yield tekst

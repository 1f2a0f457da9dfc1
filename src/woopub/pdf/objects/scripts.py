# SPDX-License-Identifier: EUPL-1.2
"""Scripts, wherever they hang, and what a file does when it is opened (LEK016; ISO 32000-1, 12.6)."""

from __future__ import annotations

import re

from .finds import INFO, WAARSCHUW, Finds
from .walk import Objects

AFDRUKKEN = re.compile(r"\s*(?:this\.)?print\s*\([\w\s:,{}.]*\)\s*;?\s*")
"""A script that does no more than open the dialog for printing."""

RUSTIG = frozenset({"GoTo", "Named", ""})


def find_scripts(objects: Objects, finds: Finds) -> None:
    """Find every script that the trailer leads to, and actions at opening."""
    pages = {id(blad.eigen): blad.nummer for blad in objects.pages}
    for ref, value in objects.having("/JS", "/S"):
        if "/JS" in value or objects.name(value.get("/S")) == "JavaScript":
            objects.claim(value, "/JS")
            _script(finds, objects.long_text(value.get("/JS")), pages.get(id(objects.objects.get(ref))))
    action = objects.get(objects.catalog.get("/OpenAction"))
    if isinstance(action, dict):
        kind = objects.name(action.get("/S"))
        if kind in RUSTIG:
            finds.add(
                "LEK016", "Bij het openen gaat het bestand naar een pagina of een gewone functie", weging=INFO
            )
        elif kind != "JavaScript":
            finds.add("LEK016", "Bij het openen voert het bestand een opdracht uit", weging=WAARSCHUW)


def _script(finds: Finds, tekst: str, pagina: int | None) -> None:
    if AFDRUKKEN.fullmatch(tekst):
        finds.add("LEK016", "Een script opent het venster voor afdrukken", tekst, pagina, WAARSCHUW)
    else:
        finds.add("LEK016", "Het bestand bevat een script", tekst, pagina)

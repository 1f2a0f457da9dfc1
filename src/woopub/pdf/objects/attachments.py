# SPDX-License-Identifier: EUPL-1.2
"""Files inside the file: attachments, portfolios, sound, film and models (LEK015; ISO 32000-1, 7.11 and 13)."""

from __future__ import annotations

import re
from typing import Any

from .annots import all_annots
from .finds import WAARSCHUW, Finds
from .values import Dict
from .walk import Objects

NAMEN = ("/UF", "/F", "/DOS", "/Unix", "/Mac")
FACTUUR = re.compile(r"(?:factur-?x|zugferd\S*|x-?rechnung|order-x|ubl\S*)\.xml", re.IGNORECASE)
ZIN = {
    False: "In de PDF zit een ander bestand",
    True: "In de PDF zit een ander bestand: de gegevens van een e-factuur",
}


def find_attachments(objects: Objects, finds: Finds) -> None:
    """Find every file that the PDF carries, whatever it hangs from."""
    pages = _page_of(objects)
    done: set[str] = set()
    for _, value in objects.having("/EF"):
        _spec(objects, finds, value, pages, done)
    for blad, annot in all_annots(objects):
        if objects.name(annot.get("/Subtype")) in ("Sound", "Movie", "Screen", "3D", "RichMedia"):
            finds.add("LEK015", "Op deze pagina staat geluid, film of een model", "", blad.nummer)
    for ref in objects.objects:
        if ref not in objects.streams or ref not in objects.reached:
            continue
        kind = objects.name(objects.objects[ref].get("/Type"))
        if kind in ("EmbeddedFile", "3D") and ref not in done:
            _embedded(objects, finds, ref, "", None)
    names = objects.mapping(objects.catalog.get("/Names"))
    for key, _ in objects.tree(names.get("/EmbeddedFiles"), "/Names"):
        if not done:
            # A name without a file: the file is gone or stands outside.
            finds.add(
                "LEK015", "De PDF noemt een bijlage die er niet in zit", objects.text(key), None, WAARSCHUW
            )
    if objects.catalog.get("/Collection") is not None and not done:
        finds.add(
            "LEK015",
            "De PDF is een map met bestanden (portfolio), maar er zitten geen bestanden in",
            weging=WAARSCHUW,
        )


def _page_of(objects: Objects) -> dict[str, int]:
    """Return the page of each annotation, by its reference."""
    return {
        str(ref): blad.nummer for blad in objects.pages for ref in objects.array(blad.eigen.get("/Annots"))
    }


def _spec(objects: Objects, finds: Finds, spec: Dict, pages: dict[str, int], done: set[str]) -> None:
    objects.claim(spec, *NAMEN, "/Desc")
    naam = next(filter(None, (objects.text(spec.get(key)) for key in NAMEN)), "")
    for value in objects.mapping(spec.get("/EF")).values():
        ref = objects.stream_ref(value)
        if ref and ref not in done:
            done.add(ref)
            _embedded(objects, finds, ref, naam, _page(objects, spec, pages))


def _page(objects: Objects, spec: Dict, pages: dict[str, int]) -> int | None:
    for ref, nummer in pages.items():
        if objects.mapping(objects.mapping(ref).get("/FS")) is spec:
            return nummer
    return None


def _embedded(objects: Objects, finds: Finds, ref: str, naam: str, pagina: int | None) -> None:
    value: Any = objects.mapping(ref)
    for key in objects.mapping(value.get("/Params")):
        objects.claim(objects.mapping(value.get("/Params")), key)
    omvang = len(objects.data(ref) or objects.raw(ref))
    factuur = bool(FACTUUR.fullmatch(naam))
    finds.add("LEK015", f"{ZIN[factuur]} ({omvang} bytes)", naam, pagina)

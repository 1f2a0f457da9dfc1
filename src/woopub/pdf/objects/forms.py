# SPDX-License-Identifier: EUPL-1.2
"""Form fields: values, choices and tooltips that the page does not show (LEK010; ISO 32000-1, 12.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .annots import has_appearance, is_hidden
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .values import Dict, is_ref
from .walk import Objects

OPMAAK = re.compile(r"<[^>]*>")
DIEP = 4000


def find_forms(objects: Objects, finds: Finds) -> None:
    """Judge every field of the form, fields that only a page knows, and an XFA form."""
    form = objects.mapping(objects.catalog.get("/AcroForm"))
    objects.claim(form, "/DA")
    _xfa(objects, finds, form)
    live = False
    for field in _fields(objects, form):
        live = live or objects.name(field.get("/FT")) not in ("", "Sig")
        _field(objects, finds, field)
    if live:
        finds.add("LEK010", "Deze PDF heeft een formulier dat nog in te vullen is", weging=WAARSCHUW)


def _fields(objects: Objects, form: Dict) -> Iterator[Dict]:
    """Yield the fields and widgets that can be reached from the form or from a page, each once."""
    stack = [ref for ref in objects.array(form.get("/Fields")) if is_ref(ref) or isinstance(ref, dict)]
    for blad in objects.pages:
        for ref in objects.array(blad.eigen.get("/Annots")):
            if objects.name(objects.mapping(ref).get("/Subtype")) == "Widget":
                stack.append(ref)
    seen: set[int] = set()
    while stack:
        field = objects.mapping(stack.pop())
        if field and id(field) not in seen:
            seen.add(id(field))
            yield field
            stack += objects.array(field.get("/Kids"))
            stack += [field["/Parent"]] if "/Parent" in field else []


def _field(objects: Objects, finds: Finds, field: Dict) -> None:
    nummer = objects.page_numbers.get(str(field.get("/P")))
    objects.claim(
        field, "/DA", "/DS", "/M", "/NM", "/V", "/DV", "/Opt", "/TU", "/RV", "/T", "/TM", "/Contents", "/MK"
    )
    if objects.name(field.get("/FT")) != "Sig":
        for key in ("/V", "/DV", "/RV", "/Opt", "/Contents"):
            for tekst in _texts(objects, field.get(key)):
                _value(finds, key, tekst, nummer)
    for key in ("/TU", "/T", "/TM"):
        tekst = objects.text(field.get(key))
        weging = finds.weigh(tekst) if key == "/TU" else finds.weigh_light(tekst)
        if weging is BLOK or (weging is WAARSCHUW and key == "/TU"):
            wat = "De toelichting" if key == "/TU" else "De naam"
            finds.add(
                "LEK010",
                f"{wat} bij een formulierveld is tekst die niet op de pagina staat",
                tekst,
                nummer,
                weging,
            )
    for tekst in _texts(objects, list(objects.mapping(field.get("/MK")).values())):
        if any(teken.isalnum() for teken in tekst) and len(tekst) > 1 and not finds.gezien.shows(tekst):
            finds.add(
                "LEK010", "Het opschrift van een knop is tekst die niet op de pagina staat", tekst, nummer
            )
    if "/Subtype" in field and is_hidden(objects, field):
        filled = any(_texts(objects, field.get(key)) for key in ("/V", "/DV")) or has_appearance(
            objects, field
        )
        if filled and objects.name(field.get("/FT")) != "Sig":
            finds.add("LEK010", "Op deze pagina staat een verborgen formulierveld met inhoud", "", nummer)


def _value(finds: Finds, key: str, tekst: str, pagina: int | None) -> None:
    tekst = OPMAAK.sub(" ", tekst) if key == "/RV" else tekst
    if not any(teken.isalnum() for teken in tekst) or finds.gezien.shows(tekst, pagina):
        return
    if len(tekst.strip()) < 2:
        finds.add("LEK010", "Een formulierveld heeft een waarde van een enkel teken", weging=INFO)
        return
    wat = {"/DV": "De beginwaarde", "/Opt": "Een keuze"}.get(key, "De waarde")
    finds.add("LEK010", f"{wat} van een formulierveld is tekst die niet op de pagina staat", tekst, pagina)


def _texts(objects: Objects, value: object) -> list[str]:
    """Return the texts in a value: a string, a stream, or an array of these."""
    found: list[str] = []
    stack: list[object] = [value]
    while stack and len(found) < DIEP:
        item = stack.pop()
        tekst = objects.long_text(item)
        if tekst.strip():
            found.append(tekst)
        followed = objects.get(item)
        if isinstance(followed, list):
            objects.claim(followed, "")
            stack += reversed(followed)
    return found


def _xfa(objects: Objects, finds: Finds, form: Dict) -> None:
    objects.claim(form, "/XFA")
    parts = [form["/XFA"]] if objects.is_stream(form.get("/XFA")) else objects.array(form.get("/XFA"))
    tekst = " ".join(
        OPMAAK.sub(" ", objects.data(part).decode("utf-8", "replace"))
        for part in parts
        if objects.is_stream(part)
    )
    woorden = " ".join(tekst.split())
    if woorden and not finds.gezien.shows(woorden):
        finds.add("LEK010", "In het XFA-formulier staat tekst die niet op de pagina's staat", woorden)
    elif parts:
        finds.add("LEK010", "Deze PDF heeft een XFA-formulier", weging=WAARSCHUW)

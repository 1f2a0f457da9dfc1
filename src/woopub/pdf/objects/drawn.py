# SPDX-License-Identifier: EUPL-1.2
"""Which forms and images are drawn somewhere, and which lie in the file for nothing (LEK019)."""

from __future__ import annotations

from hashlib import sha256

from .content import drawn, has_inline_image, shown, shown_text
from .finds import BLOK, INFO, Finds
from .texts import is_text
from .values import Dict
from .walk import Objects

PIXELS = 256
"""A smaller image is a dot, a line or a pattern."""


def find_undrawn(objects: Objects, finds: Finds) -> None:
    """Judge the XObjects that resources name and nothing draws."""
    known, used = _survey(objects)
    if not known - used:
        return
    # What hangs under a drawn form or image is used with it (a soft mask), but for names that its content must draw.
    below = objects.reach([objects.objects[ref] for ref in sorted(used)], frozenset({"/XObject"})) | used
    shown_already = {digest(objects, ref) for ref in used}
    for ref in sorted(known - below):
        if digest(objects, ref) in shown_already:
            finds.add("LEK019", "Een afbeelding of formulier staat dubbel in het bestand", weging=INFO)
        else:
            judge_stream(objects, finds, ref, "Een onderdeel dat op geen pagina wordt getekend")


def _survey(objects: Objects) -> tuple[set[str], set[str]]:
    """Return the references of the XObjects in any resources, and of those that something draws.

    A name is looked up in the resources of the content that draws it and, for a form without resources, of the page.
    """
    known: set[str] = set()
    used: set[str] = set()
    todo: list[tuple[str, bytes, Dict]] = []
    for _, value in objects.having("/XObject"):
        if isinstance(objects.get(value["/XObject"]), dict) and "/Type" not in value:
            known |= _refs(objects, value["/XObject"])
    if not known:
        return known, used
    for _, value in objects.having("/CharProcs", "/G", "/AP"):
        own = objects.mapping(value.get("/Resources"))
        todo += [
            (str(proc), objects.data(proc), own) for proc in objects.mapping(value.get("/CharProcs")).values()
        ]
        if objects.is_stream(value.get("/G")):
            used.add(objects.stream_ref(value["/G"]))
        if "/AP" in value:
            used |= objects.reach(value["/AP"], frozenset({"/Resources", "/Parent", "/P"})) & objects.streams
    for ref in objects.reached & objects.streams:
        if objects.number(objects.mapping(ref).get("/PatternType")) == 1:
            used.add(ref)
    todo += [
        (ref, objects.data(ref), objects.mapping(objects.mapping(ref).get("/Resources"))) for ref in used
    ]
    todo += [("", objects.contents(blad), blad.resources) for blad in objects.pages]
    _follow(objects, todo, used)
    return known, used


def _follow(objects: Objects, todo: list[tuple[str, bytes, Dict]], used: set[str]) -> None:
    """Add to ``used`` what the contents draw, and what is drawn by that in turn."""
    done: set[tuple[str, int]] = set()
    while todo:
        _, content, resources = todo.pop()
        xobjects = objects.mapping(resources.get("/XObject"))
        if not xobjects:
            continue
        for name in drawn(content):
            ref = objects.stream_ref(xobjects.get(f"/{name}", xobjects.get(f"n:/{name}")))
            if not ref or (ref, id(resources)) in done:
                continue
            done.add((ref, id(resources)))
            used.add(ref)
            form = objects.mapping(ref)
            if objects.name(form.get("/Subtype")) == "Form":
                todo.append((ref, objects.data(ref), objects.mapping(form.get("/Resources")) or resources))


def _refs(objects: Objects, xobjects: object) -> set[str]:
    found = {objects.stream_ref(value) for value in objects.mapping(xobjects).values()}
    return found - {""}


def digest(objects: Objects, ref: str) -> bytes:
    """Return what two streams have in common that hold the same."""
    value = objects.mapping(ref)
    size = f"{objects.number(value.get('/Width'))} {objects.number(value.get('/Height'))} "
    image = objects.name(value.get("/Subtype")) == "Image"  # decoded, a picture may fill the memory
    return sha256(size.encode() + (objects.raw(ref) if image else objects.data(ref))).digest()


def judge_stream(objects: Objects, finds: Finds, ref: str, wat: str, code: str = "LEK019") -> bool:
    """Judge a form, an image or a content stream that nothing shows. Returns whether it holds something."""
    value = objects.mapping(ref)
    kind = objects.name(value.get("/Subtype"))
    if kind == "Image":
        if objects.number(value.get("/Width")) * objects.number(value.get("/Height")) < PIXELS:
            finds.add(
                "LEK019", "Een klein beeldje van een paar beeldpunten wordt nergens getekend", weging=INFO
            )
            return False
        finds.add(code, f"{wat}, is een afbeelding", weging=BLOK)
        return True
    content = objects.data(ref)
    if has_inline_image(content):
        finds.add(code, f"{wat}, bevat een afbeelding", weging=BLOK)
        return True
    if kind not in ("", "Form") or not shown(content):
        below = (
            objects.mapping(objects.mapping(value.get("/Resources")).get("/XObject"))
            if kind == "Form"
            else {}
        )
        inner = [objects.stream_ref(part) for part in below.values()]
        return bool(
            [part for part in inner if part and part != ref and judge_stream(objects, finds, part, wat, code)]
        )
    tekst = shown_text(content)
    if is_text(tekst) and finds.gezien.shows(tekst):
        finds.add(
            "LEK019", "Een onderdeel dat nergens wordt getekend, herhaalt tekst van de pagina's", weging=INFO
        )
        return False
    finds.add(code, f"{wat}, bevat tekst", tekst, weging=BLOK)
    return True

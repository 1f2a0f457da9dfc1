# SPDX-License-Identifier: EUPL-1.2
"""Comments and marks on pages: what they say besides what they draw (LEK009; ISO 32000-1, 12.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .content import has_inline_image, shown
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import is_text
from .values import Dict
from .walk import Blad, Objects

VERBORGEN, GEEN_BEELD = 2, 32
"""Flags of an annotation: Hidden and NoView (ISO 32000-1, table 165)."""

EIGEN_REGELS = frozenset({"Link", "Widget"})
"""Kinds with rules in modules of their own."""

GEREEDSCHAP = re.compile(
    r"(?:redact(?:ion|ed)?|lak(?:markering|ken)?|gelakt|rectangle|rechthoek|square|vierkant|circle|"
    r"cirkel|ovaal|oval|ellips\w*|"
    r"highlight(?:ed)?(?: text)?|markeren|markering|gemarkeerde tekst|underline|onderstrep\w+|"
    r"strike ?out|doorhal\w+|cross-out|"
    r"text ?box|tekstvak|typewriter|schrijfmachine|sticky ?note|notitie|note|opmerking|"
    r"comment(?: on text)?|callout|stamp|"
    r"stempel|pencil|potlood|ink|inkt|freehand|line|lijn|pijl|arrow|polygon|veelhoek|polyline|cloud|wolk|"
    r"caret|"
    r"inserted text|ingevoegde tekst|free ?text|replace text|file attachment|popup|watermark|watermerk|note text)",
    re.IGNORECASE,
)
"""What programs call their own tools, in the subject of an annotation."""

OPMAAK = re.compile(r"<[^>]*>")


def all_annots(objects: Objects) -> Iterator[tuple[Blad, Dict]]:
    """Yield every annotation with its page."""
    for blad in objects.pages:
        for ref in objects.array(blad.eigen.get("/Annots")):
            annot = objects.mapping(ref)
            if annot:
                yield blad, annot


def find_comments(objects: Objects, finds: Finds) -> None:
    """Judge the texts, the authors and the spare appearances of annotations, and hidden ones."""
    for blad, annot in all_annots(objects):
        kind = objects.name(annot.get("/Subtype"))
        _spare(objects, finds, blad, annot, "LEK010" if kind == "Widget" else "LEK009")
        if kind not in EIGEN_REGELS:
            _comment(objects, finds, blad, annot)


def _comment(objects: Objects, finds: Finds, blad: Blad, annot: Dict) -> None:
    nummer = blad.nummer
    objects.claim(
        annot, "/DA", "/DS", "/M", "/CreationDate", "/NM", "/T", "/Contents", "/RC", "/Subj", "/OverlayText"
    )
    maker = objects.text(annot.get("/T"))
    if maker.strip() and not finds.gezien.shows(maker):
        zin = "Een aantekening noemt een maker die niet op de pagina staat"
        finds.add("LEK009", zin, maker, nummer, WAARSCHUW)
    hidden = is_hidden(objects, annot)
    for key in ("/Contents", "/RC", "/Subj", "/OverlayText", "/NM"):
        tekst = (
            OPMAAK.sub(" ", objects.long_text(annot.get(key)))
            if key == "/RC"
            else objects.text(annot.get(key))
        )
        _text(finds, key, tekst.strip(), nummer)
    if hidden and (objects.text(annot.get("/Contents")).strip() or has_appearance(objects, annot)):
        finds.add("LEK009", "Op deze pagina staat een verborgen aantekening", "", nummer)


def _text(finds: Finds, key: str, tekst: str, pagina: int) -> None:
    if not tekst or finds.gezien.shows(tekst, pagina):
        return
    if key == "/Subj" and GEREEDSCHAP.fullmatch(tekst):
        finds.add("LEK009", "Aantekeningen noemen het gereedschap waarmee ze zijn gemaakt", weging=INFO)
        return
    if key == "/NM":
        # An identifier by which programs find the annotation again.
        if (weging := finds.weigh_light(tekst)) is BLOK:
            finds.add(
                "LEK009",
                "De naam van een aantekening is tekst die niet op de pagina staat",
                tekst,
                pagina,
                weging,
            )
        return
    if any(teken.isalnum() for teken in tekst):
        finds.add("LEK009", "In een aantekening staat tekst die niet op de pagina staat", tekst, pagina)


def is_hidden(objects: Objects, annot: Dict) -> bool:
    """Whether an annotation is there without being shown on a screen."""
    return bool(objects.number(annot.get("/F")) & (VERBORGEN | GEEN_BEELD))


def has_appearance(objects: Objects, annot: Dict) -> bool:
    """Whether an annotation draws anything."""
    normal = objects.mapping(annot.get("/AP")).get("/N")
    if objects.is_stream(normal):
        return bool(objects.data(normal).strip())
    return any(objects.data(state).strip() for state in objects.mapping(normal).values())


def _spare(objects: Objects, finds: Finds, blad: Blad, annot: Dict, code: str) -> None:
    looks = objects.mapping(annot.get("/AP"))
    if not looks:
        return
    current, spare = _looks(objects, annot, looks)
    visible = {part for value in current for part in _shown(objects, value)}
    for value in spare:
        if objects.stream_ref(value) in {objects.stream_ref(other) for other in current}:
            continue
        extra = [part for part in _shown(objects, value) if part not in visible]
        tekst = b"\n".join(extra).replace(b"\0", b"").decode("cp1252", "replace")
        pixels = _has_image(objects, value) and not any(_has_image(objects, other) for other in current)
        if pixels or (len(tekst.strip()) > 2 and not (is_text(tekst) and finds.gezien.shows(tekst))):
            zin = "Een aantekening heeft een tweede gezicht, dat pas bij aanwijzen of klikken verschijnt"
            finds.add(code, zin, tekst, blad.nummer)


def _looks(objects: Objects, annot: Dict, looks: Dict) -> tuple[list[Any], list[Any]]:
    """Return the appearances that are drawn, and those that are kept in reserve."""
    state = annot.get("/AS")
    current: list[Any] = []
    spare: list[Any] = []
    for key, value in looks.items():
        if objects.is_stream(value):
            (current if key == "/N" else spare).append(value)
            continue
        for name, below in objects.mapping(value).items():
            chosen = key == "/N" and name[1:] == objects.name(state)
            (current if chosen else spare).append(below)
    return current, spare


def _streams(objects: Objects, value: Any) -> Iterator[str]:
    """Yield the form of an appearance and the forms inside it."""
    ref = objects.stream_ref(value)
    if ref:
        yield ref
        inner = objects.mapping(objects.mapping(ref).get("/Resources")).get("/XObject")
        yield from sorted(objects.reach(inner, frozenset({"/Parent", "/P"})) & objects.streams)


def _shown(objects: Objects, value: Any) -> list[bytes]:
    found = []
    for ref in _streams(objects, value):
        if objects.name(objects.mapping(ref).get("/Subtype")) != "Image":
            found += shown(objects.data(ref))
    return found


def _has_image(objects: Objects, value: Any) -> bool:
    return any(
        objects.name(objects.mapping(ref).get("/Subtype")) == "Image" or has_inline_image(objects.data(ref))
        for ref in _streams(objects, value)
    )

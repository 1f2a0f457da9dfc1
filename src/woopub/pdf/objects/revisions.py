# SPDX-License-Identifier: EUPL-1.2
"""Earlier versions of the document that are still in the file (LEK018; ISO 32000-1, 7.5.6, and annex F)."""

from __future__ import annotations

import io
import re

import pikepdf

from ..gezien import words
from .drawn import digest
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .oog import Oog
from .raw import Raw
from .texts import is_generated, is_text
from .values import strings
from .walk import Objects
from .xmp import read_xmp

LINEARIZED = re.compile(rb"/Linearized\s")
LENGTE = re.compile(rb"/L\s+(\d+)")
KOP = 2048


def find_revisions(objects: Objects, finds: Finds, oog: Oog, raw: Raw, data: bytes) -> None:
    """Open the bytes up to each end-of-file mark but the last, and see what is gone since."""
    ends = version_ends(raw, data)
    if not ends:
        return
    now = oog.text_of(data)
    for end in ends:
        if not any(span.start >= end for span in raw.spans):
            finds.add(
                "LEK018",
                "Het bestand eindigt met een tweede inhoudsopgave, zonder nieuwe inhoud",
                weging=INFO,
            )
            continue
        _revision(objects, finds, oog, data[:end], now)


def version_ends(raw: Raw, data: bytes) -> list[int]:
    """Return where earlier versions end. The first section of a linearized file is no version."""
    ends = raw.eofs[:-1]
    kop = data[raw.header : raw.header + KOP]
    if ends and LINEARIZED.search(kop) and (match := LENGTE.search(kop)):
        whole = int(match.group(1)) + raw.header
        ends = [end for end in ends if end >= whole - 2] if whole <= len(data) + 2 else ends[1:]
    return [end for end in ends if raw.spans and end > raw.spans[0].start]


def _revision(objects: Objects, finds: Finds, oog: Oog, old: bytes, now: list[str]) -> None:
    then = oog.text_of(old)
    have = frozenset(words("\n".join(now)))
    lost = [woord for woord in dict.fromkeys(words("\n".join(then))) if woord not in have]
    lost = [woord for woord in lost if len(woord) > 1 and not finds.gezien.shows(woord)]
    if lost:
        finds.add(
            "LEK018",
            "In een eerdere versie in het bestand staat tekst die later is weggehaald",
            " ".join(lost),
        )
    if len(then) > len(now):
        weg = len(then) - len(now)
        finds.add(
            "LEK018",
            f"Een eerdere versie in het bestand heeft {weg} pagina's meer"
            if weg > 1
            else "Een eerdere versie in het bestand heeft een pagina meer",
        )
    try:
        with pikepdf.open(io.BytesIO(old), inherit_page_attributes=False) as pdf:
            gone = _gone(objects, finds, Objects.read(pdf))
    except (pikepdf.PdfError, ValueError, KeyError):
        finds.add("LEK018", "Een eerdere versie in het bestand kan niet worden gelezen", weging=BLOK)
        return
    if not lost and len(then) <= len(now) and not gone:
        finds.add(
            "LEK018", "In het bestand zit een eerdere versie, met dezelfde tekst en beelden", weging=WAARSCHUW
        )


def _gone(objects: Objects, finds: Finds, old: Objects) -> bool:
    """Judge the pictures and strings of an earlier version that the last one lacks. Returns whether there are any."""
    gone = False
    now = {digest(objects, ref) for ref in objects.reached & objects.streams if _is_image(objects, ref)}
    for ref in sorted(old.reached & old.streams):
        if _is_image(old, ref) and digest(old, ref) not in now:
            finds.add("LEK018", "In een eerdere versie in het bestand zit een beeld dat later is weggehaald")
            gone = True
    have = _texts(objects)
    for tekst in _texts(old) - have:
        if not finds.gezien.shows(tekst):
            finds.add(
                "LEK018",
                "In een eerdere versie in het bestand staan gegevens die later zijn weggehaald",
                tekst,
            )
            gone = True
    return gone


def _is_image(objects: Objects, ref: str) -> bool:
    return objects.name(objects.mapping(ref).get("/Subtype")) == "Image"


def _texts(objects: Objects) -> set[str]:
    """Return the texts in the strings and the XMP packets of a file, without dates and names of programs."""
    found: set[str] = set()
    for ref in objects.with_text:
        found.update(tekst for _, tekst in strings(objects.objects[ref]))
    for ref in objects.reached & objects.streams:
        if objects.name(objects.mapping(ref).get("/Type")) == "Metadata":
            found.update(deel.tekst for deel in read_xmp(objects.data(ref)) if not deel.programma)
    return {tekst.strip() for tekst in found if is_text(tekst) and not is_generated(tekst)}

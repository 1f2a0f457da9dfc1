# SPDX-License-Identifier: EUPL-1.2
"""What was left in the file: objects that nothing uses, and hidden pages (LEK019)."""

from __future__ import annotations

from typing import Any

from .content import shown
from .drawn import digest, judge_stream
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import is_generated, is_text
from .values import Dict, strings
from .walk import Objects
from .xmp import read_xmp

TECHNISCH = frozenset(
    {
        "/Length1",
        "/Length2",
        "/FunctionType",
        "/ShadingType",
        "/CMapName",
        "/Alternate",
        "/BitsPerFlag",
        "/HalftoneType",
        "/Linearized",
    }
)
"""Keys by which fonts, functions, shadings, character maps and colour profiles are known."""

SOORTEN = frozenset(
    {"XRef", "ObjStm", "Font", "FontDescriptor", "ExtGState", "Encoding", "CMap", "Halftone", "Pattern"}
)
LETTERTYPE = frozenset({"Type1C", "CIDFontType0C", "OpenType"})


def find_leftovers(objects: Objects, finds: Finds) -> None:
    """Judge orphans and templates."""
    _orphans(objects, finds)
    names = objects.mapping(objects.catalog.get("/Names"))
    for tree in ("/Templates", "/Pages"):
        for _, page in objects.tree(names.get(tree), "/Names"):
            if tree == "/Templates" or str(page) not in objects.page_numbers:
                finds.add("LEK019", "In het bestand zit een verborgen pagina (sjabloon)", weging=BLOK)


VORM = frozenset({"XRef", "ObjStm"})
"""Parts of the file's own form, which nothing refers to by nature (ISO 32000-2, 7.5.7 and 7.5.8)."""


def _orphans(objects: Objects, finds: Finds) -> None:
    orphans = [
        ref
        for ref, value in objects.objects.items()
        if ref not in objects.reached
        and not (ref in objects.streams and objects.name(value.get("/Type")) in VORM)
    ]
    if not orphans:
        return
    used = (
        frozenset(digest(objects, ref) for ref in objects.reached & objects.streams)
        if objects.streams & set(orphans)
        else frozenset()
    )
    harmless = 0
    for ref in orphans:
        value = objects.objects[ref]
        if ref in objects.streams:
            found = _orphan_stream(objects, finds, ref, value, used)
        else:
            found = _orphan_strings(objects, finds, value)
        harmless += not found
    if harmless:
        finds.add(
            "LEK019",
            "In het bestand zijn lege of technische resten achtergebleven, zonder tekst of beeld",
            weging=INFO,
        )


def _orphan_stream(objects: Objects, finds: Finds, ref: str, value: Any, used: frozenset[bytes]) -> bool:
    if _technical(objects, value) or digest(objects, ref) in used:
        return False
    zin = "Een achtergebleven onderdeel dat op geen pagina wordt gebruikt"
    kind = objects.name(value.get("/Type"))
    if kind == "EmbeddedFile":
        finds.add("LEK015", "In het bestand is een ander bestand achtergebleven", weging=BLOK)
        return True
    if kind == "Metadata":
        return _loose_packet(finds, objects.data(ref))
    if judge_stream(objects, finds, ref, zin):
        return True
    content = objects.data(ref)
    tekst = (
        content.decode("utf-8", "replace")
        if content[:2] != b"\xfe\xff"
        else content.decode("utf-16", "replace")
    )
    if not shown(content) and _prose(tekst) and not finds.gezien.shows(tekst):
        finds.add("LEK019", f"{zin}, bevat tekst", tekst, weging=BLOK)
        return True
    return _orphan_strings(objects, finds, value)


def _prose(tekst: str) -> bool:
    """Whether decoded bytes are text, and no program for a printer or list of numbers."""
    kop = tekst[:4000]
    return is_text(kop) and sum(teken.isalpha() or teken == " " for teken in kop) * 10 >= 7 * len(kop)


def _technical(objects: Objects, value: Dict) -> bool:
    return bool(
        TECHNISCH & value.keys()
        or objects.name(value.get("/Type")) in SOORTEN
        or objects.name(value.get("/Subtype")) in LETTERTYPE
    )


def _loose_packet(finds: Finds, data: bytes) -> bool:
    held = False
    for eigenschap in read_xmp(data):
        if eigenschap.programma or is_generated(eigenschap.tekst):
            continue
        if eigenschap.maker or not finds.lakvlakken:
            weging = (
                WAARSCHUW if is_text(eigenschap.tekst) and not finds.gezien.shows(eigenschap.tekst) else None
            )
        else:
            weging = finds.weigh(eigenschap.tekst)
        if weging in (WAARSCHUW, BLOK):
            finds.add(
                "LEK012",
                "In achtergebleven eigenschappen staat tekst die niet op de pagina's staat",
                eigenschap.tekst,
                weging=weging,
            )
            held = True
    return held


def _orphan_strings(objects: Objects, finds: Finds, value: Any) -> bool:
    if isinstance(value, dict) and _technical(objects, value):
        return False
    held = False
    for _, tekst in strings(value):
        if finds.tells(tekst):
            finds.add(
                "LEK019",
                "In een achtergebleven onderdeel staat tekst die niet op de pagina's staat",
                tekst,
                weging=BLOK,
            )
            held = True
    return held

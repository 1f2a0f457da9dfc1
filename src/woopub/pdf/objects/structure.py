# SPDX-License-Identifier: EUPL-1.2
"""Text for screen readers: the structure tree and marked content (LEK014; ISO 32000-1, 14.6 to 14.9)."""

from __future__ import annotations

import re
from typing import Any

import pikepdf

from .content import marked
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import may_name_someone, names_someone
from .values import Dict, is_ref, read_bytes_text
from .walk import Objects

LIGATUUR = 4
"""Characters; a replacement this short stands for a ligature, a bullet or a hyphen inside a word."""

ALGEMEEN = re.compile(
    r"(?:het |een |the )?(?:beeld|woord)?(?:logo|afbeelding|illustratie|icoon|pictogram|image|icon|"
    r"picture|diagram|grafiek|"
    r"tabel|chart|kaart|map|schermafdruk|screenshot|lijn|vorm|achtergrond|decoratie\w*|QR-code|rijkswapen|wapen)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""How descriptions of what pictures show begin ('Logo van …', 'Afbeelding met …')."""

KENMERK = re.compile(r"[A-Za-z_.:-]{1,16}\d{0,8}(?:[._-]\d{1,6})*|\d{1,6}|(?:uuid|UUID)[\w-]+")
"""Identifiers of elements that programs number."""

KAPITAAL = re.compile(r"[A-Z][a-z]{3,}(?:-[A-Z][a-z]+)?")
TELT = frozenset({"/K", "/Pg", "/ID", "/T", "/A", "/C"})
"""Keys of which an element of structure has at least one beside its kind and its parent."""

STIL = ("/Lang", "/Pg", "/P", "/K", "/S")


def find_structure(objects: Objects, finds: Finds) -> None:
    """Judge the texts of the structure tree and of property lists in content."""
    root = objects.mapping(objects.catalog.get("/StructTreeRoot"))
    if root:
        for key, _ in objects.tree(root.get("/IDTree"), "/Names"):
            _other(finds, "/ID", objects.text(key), None)
        classes = objects.mapping(root.get("/ClassMap"))
        for name, attributes in classes.items():
            los = name[1:].replace("_", " ")
            _other(finds, "/ClassMap", los, None, streng=may_name_someone(los))
            objects.claim(classes, name)
            for part in [objects.get(value) for value in objects.array(attributes)]:
                _strings(objects, finds, part, None, streng=True)
        for name in objects.mapping(root.get("/RoleMap")):
            _other(finds, "/RoleMap", name[1:], None)
    for _, value in objects.having("/ActualText", "/Alt", "/E", "/K", "/S"):
        if "/ActualText" in value or "/Alt" in value or "/E" in value or _is_element(objects, value):
            _element(objects, finds, value)
    _content(objects, finds)


def _is_element(objects: Objects, value: Dict) -> bool:
    return objects.name(value.get("/Type")) == "StructElem" or (
        "/S" in value and is_ref(value.get("/P")) and not TELT.isdisjoint(value)
    )


def _element(objects: Objects, finds: Finds, value: Dict) -> None:
    nummer = objects.page_numbers.get(str(value.get("/Pg")))
    for key in ("/ActualText", "/E", "/Alt", "/T", "/ID"):
        if key == "/T" and not _is_element(objects, value):
            continue
        objects.claim(value, key)
        tekst = objects.text(value.get(key))
        if key in ("/ActualText", "/E"):
            _replacement(finds, key, tekst, nummer)
        else:
            _other(finds, key, tekst, nummer)
    if _is_element(objects, value):
        objects.claim(value, "/Lang", "/A")
        for part in objects.array(value.get("/A")):
            _strings(objects, finds, objects.get(part), nummer)


def _strings(objects: Objects, finds: Finds, start: Any, nummer: int | None, streng: bool = False) -> None:
    """Judge every string of an attribute object, such as the summary of a table."""
    stack = [("", start)]
    for _ in range(10_000):
        if not stack:
            return
        key, value = stack.pop()
        followed = objects.get(value)
        if isinstance(followed, dict):
            objects.claim(followed, *followed)
            stack += followed.items()
        elif isinstance(followed, list):
            stack += [(key, below) for below in followed]
        elif key not in STIL:
            _other(finds, "/ID" if key == "/Headers" else key, objects.text(followed), nummer, streng)


def _replacement(finds: Finds, key: str, tekst: str, pagina: int | None) -> None:
    """Judge text that takes the place of what the page shows."""
    kaal = "".join(teken for teken in tekst if teken.isalnum())
    if not kaal or finds.gezien.shows(tekst, pagina) or finds.gezien.shows(tekst):
        return
    if len(kaal) <= LIGATUUR and not kaal.isdigit() and key == "/ActualText":
        finds.add("LEK014", "Vervangende tekst staat voor losse tekens en ligaturen", weging=INFO)
        return
    wat = (
        "In vervangende tekst (ActualText)"
        if key == "/ActualText"
        else "In de uitschrijving van een afkorting"
    )
    finds.add("LEK014", f"{wat} staat tekst die niet op de pagina staat", tekst, pagina)


def _other(finds: Finds, key: str, tekst: str, pagina: int | None, streng: bool = False) -> None:
    """Judge a description, a name or an identifier: none of these is expected to be seen.

    ``streng`` is for places where no program writes descriptions: there a person is not only looked for in a file
    with redactions, and a single word with a capital may be one.
    """
    if key in ("/ID", "/ClassMap", "/RoleMap") and KENMERK.fullmatch(tekst):
        return
    weging = finds.weigh(tekst, pagina)
    if weging is None:
        return
    zin = "In een beschrijving in de opmaakstructuur staat tekst die niet op de pagina staat"
    gewoon = key != "/Summary" and bool(ALGEMEEN.fullmatch(tekst))
    persoon = names_someone(tekst) or (may_name_someone(tekst) and not gewoon)
    if streng and not gewoon and KAPITAAL.fullmatch(tekst.strip()):
        persoon = True
    if persoon and (finds.lakvlakken or streng):
        finds.add("LEK014", zin, tekst, pagina, BLOK)
    elif persoon and names_someone(tekst):
        finds.add("LEK014", zin, tekst, pagina, WAARSCHUW)
    else:
        finds.add(
            "LEK014", "Beschrijvingen in de opmaakstructuur noemen geen persoon en geen nummer", weging=INFO
        )


def _content(objects: Objects, finds: Finds) -> None:
    """Judge the property lists that stand in content streams, and those named in resources."""
    for blad in objects.pages:
        _properties(finds, objects.contents(blad), blad.nummer)
    for ref, value in objects.having("/Subtype"):
        if (
            ref in objects.streams
            and value is objects.objects[ref]
            and objects.name(value["/Subtype"]) == "Form"
        ):
            _properties(finds, objects.data(ref), None)


def _properties(finds: Finds, content: bytes, pagina: int | None) -> None:
    for properties in marked(content):
        for key, value in properties.items():
            if not isinstance(value, pikepdf.String):
                continue
            tekst = _pdf_text(value)
            if key in ("/ActualText", "/E"):
                _replacement(finds, str(key), tekst, pagina)
            elif key not in STIL:
                _other(finds, str(key), tekst, pagina, streng=True)


def _pdf_text(value: pikepdf.String) -> str:
    try:
        return str(value)
    except ValueError:
        return read_bytes_text(bytes(value))

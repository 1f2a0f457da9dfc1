# SPDX-License-Identifier: EUPL-1.2
"""What a file says of itself: Info, XMP of the file and its parts, signatures (LEK012; ISO 32000-1, 14.3, 12.8)."""

from __future__ import annotations

import re
from typing import Any

from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import is_generated, is_text, names_person, names_someone
from .values import Dict, is_ref
from .walk import Objects
from .xmp import read_xmp

VAN_ZELF = frozenset(
    {
        "/Producer",
        "/Creator",
        "/CreationDate",
        "/ModDate",
        "/Trapped",
        "/GTS_PDFXVersion",
        "/GTS_PDFXConformance",
    }
)
"""Keys of Info that name programs, dates and standards."""

COMMON_NAME = re.compile(rb"\x06\x03\x55\x04\x03[\x0c\x13\x14\x16\x1e](.)", re.DOTALL)
"""In a certificate: the object identifier 2.5.4.3 and the header of the string after it (X.690)."""


BESTANDSNAAM = re.compile(
    r"^Microsoft (?:Office )?(?:Word|Excel|PowerPoint) - |\s*\.(?:docx?|xlsx?|pptx?|odt)$", re.I
)
"""What programs put around the name of a file to make a title of it."""

KORTE_CODE = re.compile(r"(?=.*[^\W\d])(?!(?:.*\d){4})\w*\d\w{0,4}")
"""A word of letters with three digits at most."""

BEKEND = 0.7
"""Share of the words of such a title that must be readable on the pages."""


def find_metadata(objects: Objects, finds: Finds) -> None:
    """Judge Info, every XMP packet, and the names in signatures."""
    _info(objects, finds)
    for owner in _owners(objects):
        _packet(objects, finds, owner)
    for _, value in objects.having("/ByteRange"):
        _signature(objects, finds, value)


def _info(objects: Objects, finds: Finds) -> None:
    info = objects.mapping(objects.trailer.get("/Info"))
    for key, value in info.items():
        objects.claim(info, key)
        tekst = objects.text(value) or objects.name(value)
        if key in VAN_ZELF or key.startswith("/PTEX."):
            _program(finds, tekst)
        elif key == "/Author":
            _author(finds, tekst)
        else:
            waar = {"/Title": "de titel", "/Subject": "het onderwerp", "/Keywords": "de trefwoorden"}
            plek = waar.get(key, "een eigen kenmerk")
            _property(finds, tekst, f"In {plek} van het bestand staat tekst die niet op de pagina's staat")
            if not key[1:].isascii() or not key[1:].replace("_", "").replace(".", "").isalnum() or " " in key:
                _property(
                    finds,
                    key[1:],
                    "De naam van een eigen kenmerk is tekst die niet op de pagina's staat",
                    light=True,
                )


def _author(finds: Finds, tekst: str) -> None:
    if is_text(tekst) and not finds.gezien.shows(tekst) and not is_generated(tekst):
        finds.add(
            "LEK012", "Het bestand noemt een maker die niet op de pagina's staat", tekst, weging=WAARSCHUW
        )


def _program(finds: Finds, tekst: str) -> None:
    """Judge the name of a program, in which numbers and capitals are of the program; other words are harmless."""
    if names_person(tekst) and not finds.gezien.shows(tekst):
        weging = BLOK if finds.lakvlakken else WAARSCHUW
        zin = "In de naam van het programma staat tekst die niet op de pagina's staat"
        finds.add("LEK012", zin, tekst, weging=weging)


def _property(finds: Finds, tekst: str, zin: str, light: bool = False) -> None:
    weging = finds.weigh_light(tekst) if light else finds.weigh(tekst)
    if weging is BLOK and _is_known(finds, tekst):
        weging = WAARSCHUW
    if weging is INFO:
        finds.add("LEK012", "De eigenschappen van het bestand zeggen niets dat niet te zien is", weging=INFO)
    elif weging:
        finds.add("LEK012", zin, tekst, weging=weging)


def _is_known(finds: Finds, tekst: str) -> bool:
    """Whether a text is the name of a file of which all can be read but a short code, and names nobody."""
    kaal = BESTANDSNAAM.sub("", tekst)
    if kaal == tekst or names_someone(tekst):
        return False
    aandeel, weg = finds.gezien.share(kaal)
    return aandeel >= BEKEND and all(KORTE_CODE.fullmatch(woord) for woord in weg)


def _owners(objects: Objects) -> list[Dict]:
    """Return the dictionaries that have an XMP packet; those of images are left to the rules on pictures."""
    return [
        value for _, value in objects.having("/Metadata") if objects.name(value.get("/Subtype")) != "Image"
    ]


def _packet(objects: Objects, finds: Finds, owner: Dict) -> None:
    whole = owner is objects.catalog
    for eigenschap in read_xmp(objects.data(owner.get("/Metadata"))):
        if eigenschap.maker:
            _author(finds, eigenschap.tekst)
        elif eigenschap.beeld:
            weging = BLOK if finds.lakvlakken else WAARSCHUW
            finds.add(
                "LEK017",
                "In de eigenschappen van het bestand zit een klein plaatje van een pagina",
                weging=weging,
            )
        elif eigenschap.programma:
            _program(finds, eigenschap.tekst)
        else:
            waar = "van het bestand" if whole else "van een pagina of een onderdeel"
            zin = f"In de eigenschappen (XMP) {waar} staat tekst die niet op de pagina's staat"
            _property(finds, eigenschap.tekst, zin)


def _signature(objects: Objects, finds: Finds, value: Dict) -> None:
    teksten = []
    for key in ("/Name", "/Reason", "/Location", "/ContactInfo", "/Prop_AuthType"):
        objects.claim(value, key)
        teksten.append(objects.text(value.get(key)))
    objects.claim(value, "/Contents", "/Cert", "/M", "/ByteRange", "/Reference", "/Prop_Build")
    teksten += _common_names(value.get("/Contents"))
    for tekst in dict.fromkeys(teksten):
        if is_text(tekst) and not finds.gezien.shows(tekst):
            finds.add(
                "LEK012",
                "Een digitale handtekening noemt een naam die niet op de pagina's staat",
                tekst,
                weging=WAARSCHUW,
            )


def _common_names(value: Any) -> list[str]:
    if not isinstance(value, str) or is_ref(value):
        return []
    try:
        data = bytes.fromhex(value[2:]) if value.startswith("b:") else value[2:].encode("latin-1", "replace")
    except ValueError:
        return []
    found = []
    for match in COMMON_NAME.finditer(data):
        name = data[match.end() : match.end() + match.group(1)[0]]
        wide = data[match.start() + 5] == 0x1E
        found.append(name.decode("utf-16-be" if wide else "utf-8", "replace"))
    return found

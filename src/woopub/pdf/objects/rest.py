# SPDX-License-Identifier: EUPL-1.2
"""Every string that no other rule knows: a key that nobody thought of must not be a way out."""

from __future__ import annotations

from typing import Any

from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import is_banner, may_name_someone, names_person
from .values import STIL, read_string
from .walk import Objects

GEWOON = STIL | frozenset(
    {
        "/Author", "/OutputCondition", "/OutputConditionIdentifier", "/RegistryName", "/Info", "/O",
        "/U", "/OE", "/UE", "/Perms",
        "/Contents", "/ByteRange", "/GTS_PDFXVersion", "/GTS_PDFXConformance", "/Style", "/Base", "/N",
        "/D", "/Dest", "/IDS",
        "/PTEX.Fullbanner", "/Cert", "/Panose", "/DestOutputProfileRef", "/URLS", "/CMapName",
        "/Order", "/Category",
        "/CreatorInfo", "/Print", "/Export", "/View", "/ColorantName", "/Headers", "/Data",
    }
)  # fmt: skip
"""Keys whose strings are of standards, fonts, inks and security, or the name of a place that another rule judged.

They are passed over, but for a name with initials or an address: a key is only a name, and anyone can write there.
"""

VERTROUWD = frozenset({"/FontDescriptor", "/Font", "/Sig"})
"""Kinds of dictionaries of which all keys are trusted like that."""

DRUKKERIJ = frozenset({"/Info", "/OutputCondition", "/OutputConditionIdentifier", "/RegistryName"})
"""Keys of an output intent: which printing process, such as 'U.S. Web Coated', that looks like a name."""


def find_rest(objects: Objects, finds: Finds) -> None:
    """Judge the strings of all reached objects that no rule has claimed."""
    encrypt = objects.mapping(objects.trailer.get("/Encrypt"))
    objects.claim(encrypt, *encrypt)
    pages = {id(blad.eigen): blad.nummer for blad in objects.pages}
    for ref in objects.with_text:
        value = objects.objects[ref]
        if value is not encrypt and not objects.claimed_ref(ref):
            for tekst in _unclaimed(objects, value):
                _judge(finds, tekst, pages.get(id(value)))
    for tekst in _unclaimed(objects, {k: v for k, v in objects.trailer.items() if k != "/ID"}):
        _judge(finds, tekst, None)


def _unclaimed(objects: Objects, value: Any) -> list[str]:
    """Return the strings in a value that no rule has claimed and that no key vouches for."""
    found: list[str] = []
    stack: list[tuple[bool, Any]] = [(False, value)]
    while stack:
        trusted, item = stack.pop()
        if isinstance(item, str):
            if item[:2] in ("u:", "b:"):
                tekst = read_string(item)
                if not trusted or names_person(tekst):
                    found.append(tekst)
        elif isinstance(item, dict):
            trusted = trusted or item.get("/Type") in VERTROUWD
            skip = DRUKKERIJ if "/OutputConditionIdentifier" in item else frozenset[str]()
            for name, below in item.items():
                if name not in skip and not objects.claimed(item, name):
                    stack.append((trusted or name in GEWOON, below))
        elif (
            isinstance(item, list)
            and not objects.claimed(item, "")
            and not (item and item[0] in ("/Indexed", "/I"))
        ):
            stack += [(trusted, below) for below in item]
    return found


def _judge(finds: Finds, tekst: str, pagina: int | None) -> None:
    weging = finds.weigh(tekst)
    if weging is None:
        return
    zin = "In een onderdeel van het bestand staat tekst die niet op de pagina's staat"
    if weging is INFO or is_banner(tekst):
        finds.add("LEK019", "Programma's hebben namen en kenmerken in het bestand gezet", weging=INFO)
    elif finds.lakvlakken and may_name_someone(tekst):
        finds.add("LEK019", zin, tekst, pagina, BLOK)
    else:
        finds.add("LEK019", zin, tekst, pagina, WAARSCHUW)

# SPDX-License-Identifier: EUPL-1.2
"""Where a document of a row can be read, and what is remarked of it: columns of links, of places and of remarks, which
people use for each other."""

from __future__ import annotations

import re

from ...model import Niveau
from ..tekst import kort
from ..webadres import is_webadres
from .adressen import is_binnen, splits_links, vul_aan
from .cellen import is_leeg
from .rijcellen import Rijcellen

_EIND = re.compile(r"[.!?]\Z")


def lees_plaats(cellen: Rijcellen) -> tuple[tuple[str, ...], str]:
    """Return the addresses and the remarks of a row; what is said of a place and is no address is a remark. Addresses
    that work inside an organisation only are left out (`meld_binnen` tells of them)."""
    opmerkingen = [cellen.tekst(kolom) for kolom in cellen.kolommen("toelichting")]
    if cellen.vorm.eigen:
        kolom = cellen.kolommen("links")[0]
        delen = splits_links(cellen.tekst(kolom), eigen=True)
        return tuple(_keur(cellen, deel, kolom) for deel in delen), opmerkingen[0] if opmerkingen else ""
    links: list[str] = []
    for kolom in cellen.kolommen("links"):
        if not (tekst := cellen.tekst(kolom)):
            continue
        delen = splits_links(tekst)
        links += [_keur(cellen, deel, kolom) for deel in delen if not is_leeg(deel) and not is_binnen(deel)]
    for kolom in cellen.kolommen("vindplaats"):
        if not (tekst := cellen.tekst(kolom)):
            continue
        delen = splits_links(tekst)
        if delen and all(is_webadres(deel) or vul_aan(deel)[0] or is_binnen(deel) for deel in delen):
            links += [_keur(cellen, deel, kolom) for deel in delen if not is_binnen(deel)]
        elif not is_leeg(tekst):
            opmerkingen.append(tekst)
    toelichting = _aaneen(opmerkingen) if opmerkingen else ""
    if toelichting and not links:
        delen = splits_links(toelichting)
        if delen and all(map(is_webadres, delen)) and not any(map(is_binnen, delen)):
            # Nothing but addresses: that says where the document is.
            return tuple(dict.fromkeys(delen)), ""
    return tuple(dict.fromkeys(links)) if links else (), toelichting


def _keur(cellen: Rijcellen, link: str, kolom: int) -> str:
    if is_webadres(link):
        return link
    beter, wat = ("", "") if cellen.vorm.eigen else vul_aan(link)
    if beter:
        melding = f"Het adres '{kort(link)}' {wat}."
        cellen.meld("INV015", kolom, melding, "Controleer of het adres werkt.", Niveau.INFO)
        return beter
    cellen.meld("INV015", kolom, f"'{kort(link)}' is geen webadres.", "Begin met https://.")
    return link


def _aaneen(delen: list[str]) -> str:
    """Put remarks behind each other, each once."""
    samen = ""
    for deel in dict.fromkeys(deel for deel in delen if not is_leeg(deel)):
        samen += (" " if _EIND.search(samen) else "; " if samen else "") + deel
    return samen

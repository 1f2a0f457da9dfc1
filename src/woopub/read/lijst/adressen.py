# SPDX-License-Identifier: EUPL-1.2
"""Addresses in cells: which of them a reader can follow, and which only work inside an organisation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from ...model import Bevinding, Niveau, kolom_cel
from ..tekst import kort
from ..webadres import is_webadres
from ..werkmap import Rij
from .cellen import celtekst

_TUSSEN_LINKS = re.compile(r"\s*\|\s*|\s*\n\s*|;\s+|[;,]\s*(?=https?://)|\s+(?=https?://)|;\Z")
_TUSSEN_EIGEN = re.compile(r";\s+|;(?=https?://)|;\Z")
_PAD = re.compile(
    r"file:|\\\\|[A-Za-z]:[\\/]|[A-Za-z]:\Z|/(?:home|mnt|media|users|volumes|data|srv)/", re.IGNORECASE
)
_BINNEN = re.compile(
    r"(?:^|[.-])(?:intern|internal|sharepoint|onedrive|dms|zaaksysteem|fileserver)(?:$|[.-])|intranet"
    r"|\.(?:local|lan|corp|home|localdomain|localhost)$"
)
_WWW = re.compile(r"www\.[^\s/.]+\.[^\s]+\Z", re.IGNORECASE)


def splits_links(tekst: str, eigen: bool = False) -> tuple[str, ...]:
    """Return the addresses in a cell, between semicolons, `|`, on lines or each after a space; ``eigen``: only as
    inventaris.csv writes them."""
    if not tekst:
        return ()
    delen = (_TUSSEN_EIGEN if eigen else _TUSSEN_LINKS).split(tekst)
    return tuple(deel.strip() for deel in delen if deel.strip())


def is_binnen(link: str) -> bool:
    """Whether an address or path can be followed inside an organisation only."""
    if _PAD.match(link):
        return True
    try:
        host = (urlsplit(link).hostname or "").rstrip(".").casefold()
    except ValueError:
        return False
    if not host or not link.casefold().startswith(("https://", "http://")):
        return False
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or bool(_BINNEN.search(host))


def vul_aan(link: str) -> tuple[str, str]:
    """Return a full web address for one that people write shorter, and what was done to it; else nothing twice."""
    if _WWW.match(link) and is_webadres(beter := f"https://{link}"):
        return beter, "begint niet met https://; dat is ervoor gezet"
    if is_webadres(beter := link.replace(" ", "%20")):
        return beter, "bevat spaties; daarvan is %20 gemaakt, zoals een browser doet"
    return "", ""


def meld_binnen(
    rijen: Iterable[Rij], kolommen: Iterable[int], bestand: str, waar: str
) -> Iterator[Bevinding]:
    """Yield a finding for each column with addresses that are not taken over, as no reader can follow them."""
    lijst = list(rijen)
    for kolom in kolommen:
        raak = [
            (rij, deel) for rij in lijst for deel in splits_links(celtekst(rij.cel(kolom))) if is_binnen(deel)
        ]
        if not raak:
            continue
        rij, adres = raak[0]
        meer = f" (en {len(raak) - 1} keer elders in deze kolom)" if len(raak) > 1 else ""
        melding = f"Het adres '{kort(adres)}' lijkt alleen binnen uw organisatie te werken{meer}. Het is weggelaten."
        advies = "Vul een adres in dat voor iedereen werkt, of haal de kolom weg."
        yield Bevinding(
            "INV015", bestand, melding + waar, advies,
            cel=kolom_cel(kolom, rij.nummer), regel=rij.regel, weging=Niveau.WAARSCHUWING,
        )  # fmt: skip

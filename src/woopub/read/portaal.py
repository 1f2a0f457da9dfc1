# SPDX-License-Identifier: EUPL-1.2
"""mkdocs.yml → the settings of the portal."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from ..model import Bevinding, Portaal, Portaalinstelling
from .besluit import parse_model, read_boom

CONFIG = "mkdocs.yml"
_VAST = {"docs_dir": "build/docs"}


def find_portaal(vanaf: Path) -> Path | None:
    """Return the nearest folder at or above ``vanaf`` that holds a mkdocs.yml, or None."""
    begin = vanaf.resolve()
    return next((map_ for map_ in (begin, *begin.parents) if (map_ / CONFIG).is_file()), None)


def read_portaal(portaal: Path) -> tuple[Portaal | None, list[Bevinding]]:
    """Read a portal's mkdocs.yml; returns None with findings where it cannot be used."""
    # mkdocs.yml belongs to MkDocs too, and its plugins know tags of their own.
    boom, bevindingen = read_boom(portaal / CONFIG, CONFIG, tags=True)
    if boom is None:
        return None, bevindingen
    data = boom.data if isinstance(boom.data, dict) else {}

    def meld(sleutel: str, melding: str, advies: str) -> None:
        regel = boom.regels.get((sleutel,), 1)
        bevindingen.append(Bevinding("MET013", CONFIG, melding, advies, regel=regel))

    naam = data.get("site_name") or ""
    if not naam:
        meld("site_name", "De naam van het portaal ontbreekt.", "Vul `site_name:` in.")
    site_url = data.get("site_url") or ""
    if urlsplit(site_url).scheme != "https" or not urlsplit(site_url).netloc:
        meld(
            "site_url",
            "Het adres van het portaal ontbreekt of begint niet met https://.",
            "Vul `site_url:` in.",
        )
    for sleutel, waarde in _VAST.items():
        if data.get(sleutel) != waarde:
            meld(sleutel, f"`{sleutel}` moet {waarde} zijn.", f"Zet `{sleutel}: {waarde}` in mkdocs.yml.")
    extra = data.get("extra")
    eigen = extra.get("woopub") if isinstance(extra, dict) else None
    if not isinstance(eigen, dict):
        advies = "Zet onder `extra:` een groep `woopub:` met ten minste `contact:` (naam en email)."
        meld("extra", "De instellingen van woopub ontbreken.", advies)
        return None, bevindingen
    instelling, fouten = parse_model(Portaalinstelling, eigen, CONFIG, boom, voor=("extra", "woopub"))
    bevindingen += fouten
    if instelling is None or not naam:
        return None, bevindingen
    return Portaal(naam, site_url if site_url.endswith("/") else f"{site_url}/", instelling), bevindingen

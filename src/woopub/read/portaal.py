# SPDX-License-Identifier: EUPL-1.2
"""mkdocs.yml → the settings of the portal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..model import Bevinding, Portaal, Portaalinstelling
from ..tooi import Lijst, stel_voor, zoek_organisatie
from .besluit import parse_model, read_boom
from .tekst import kort
from .webadres import is_https

CONFIG = "mkdocs.yml"
_VAST = {
    ("docs_dir",): "build/docs",
    ("theme", "name"): "material",
    ("theme", "custom_dir"): "build/theme",
}


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
    bevindingen += [
        Bevinding("MET013", CONFIG, melding, advies, regel=boom.regels.get((sleutel,), 1))
        for sleutel, melding, advies in _check_vast(data)
    ]
    extra = data.get("extra")
    eigen = extra.get("woopub") if isinstance(extra, dict) else None
    if not isinstance(eigen, dict):
        return None, bevindingen
    instelling, fouten = parse_model(Portaalinstelling, eigen, CONFIG, boom, voor=("extra", "woopub"))
    bevindingen += fouten
    naam, site_url = data.get("site_name"), data.get("site_url")
    if instelling is None or not isinstance(naam, str) or not naam.strip():
        return None, bevindingen
    if instelling.organisatie and zoek_organisatie(instelling.organisatie) is None:
        namen = stel_voor(Lijst.ORGANISATIES, instelling.organisatie)
        advies = f"Bedoelt u '{namen[0]}'?" if namen else "Neem de naam over uit de TOOI-lijst."
        regel = boom.regels.get(("extra", "woopub", "organisatie"))
        melding = f"'{kort(instelling.organisatie)}' staat niet in de officiële lijst van organisaties."
        bevindingen.append(Bevinding("MET013", CONFIG, melding, advies, regel=regel))
    adres = str(site_url) if is_https(site_url) else ""
    return Portaal(naam.strip(), f"{adres.rstrip('/')}/", instelling, boom.regels), bevindingen


def _check_vast(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with the settings that MkDocs knows too: the key, what is wrong, what to do."""
    naam = data.get("site_name")
    if not isinstance(naam, str) or not naam.strip():
        yield "site_name", "De naam van het portaal ontbreekt.", "Vul `site_name:` in."
    if not is_https(data.get("site_url")):
        yield (
            "site_url",
            "Het adres van het portaal ontbreekt, of het is geen adres dat met https:// begint.",
            "Vul `site_url:` in, bijvoorbeeld https://woo.gemeente.example/.",
        )
    for plaats, waarde in _VAST.items():
        groep = data if len(plaats) == 1 else data.get(plaats[0])
        if not isinstance(groep, dict) or groep.get(plaats[-1]) != waarde:
            sleutel = ": ".join(plaats)
            yield plaats[0], f"`{sleutel}` moet {waarde} zijn.", f"Zet `{sleutel}: {waarde}` in mkdocs.yml."
    if str(data.get("use_directory_urls")).casefold() in ("false", "no", "off"):
        melding = "`use_directory_urls` staat uit, en dan kloppen de adressen van woopub niet."
        yield "use_directory_urls", melding, "Haal deze regel weg."
    extra = data.get("extra")
    if not isinstance(extra, dict) or not isinstance(extra.get("woopub"), dict):
        advies = "Zet onder `extra:` een groep `woopub:` met ten minste `contact:` (naam en email)."
        yield "extra", "De instellingen van woopub ontbreken.", advies

# SPDX-License-Identifier: EUPL-1.2
"""New portals, made from the skeleton that ships with the package, and the schema of besluit.yml for editors."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from importlib.resources import as_file, files
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlsplit

from .. import __version__
from ..model import Besluit
from ..tooi import categorieen

SCHEMA = "besluit.schema.json"
_INVULLEN = (".yml", ".md")


def besluit_schema() -> str:
    """Return the JSON Schema of besluit.yml (draft 2020-12), with Dutch titles and the official categories."""
    schema: dict[str, Any] = Besluit.model_json_schema(mode="validation")
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema
    schema["title"] = "besluit.yml"
    schema["description"] = "Gegevens van één publicatie op een Woo-portaal."
    schema["required"] = list(Besluit.verplicht)
    schema["properties"]["categorie"]["examples"] = [categorie.label for categorie in categorieen()]
    for definitie in schema.get("$defs", {}).values():
        definitie.pop("description", None)  # the docstring: English, and for who reads the code
    # An empty value is the same as no key, so an editor must not complain about it.
    for definitie in (schema, *schema.get("$defs", {}).values()):
        for veld in definitie.get("properties", {}).values():
            if "$ref" not in veld and "anyOf" not in veld and isinstance(veld.get("type"), str):
                veld["type"] = [veld["type"], "null"]
    return json.dumps(schema, ensure_ascii=False, indent=1)


def _missing(map_: Path) -> list[Path]:
    """Return the folders that will have to be made for ``map_``, and it, the deepest first."""
    return [pad for pad in (map_, *map_.parents) if not pad.exists()]


def _remove_empty(mappen: Iterable[Path]) -> None:
    """Remove folders, but none in which somebody has put something meanwhile."""
    for map_ in mappen:
        with suppress(OSError):
            map_.rmdir()


def write_schema(root: Path) -> None:
    """Write the schema for editors below ``build/``."""
    (root / "build").mkdir(exist_ok=True)
    (root / "build" / SCHEMA).write_text(besluit_schema() + "\n", encoding="utf-8")


def create_portaal(map_: Path, naam: str, url: str, email: str, cname: bool) -> None:
    """Make a new portal in a folder that is absent or empty; when that fails, nothing is left of it.

    ``url`` is the https address of the site, ``email`` the address for mistakes and leaks, ``cname`` whether
    GitHub Pages must know the domain. Raises OSError.
    """
    adres = url if url.endswith("/") else f"{url}/"
    nieuw = _missing(map_)
    waarden = {"naam": naam, "url": adres, "email": email, "versie": __version__}
    try:
        map_.mkdir(parents=True, exist_ok=True)
        _fill_portaal(map_, waarden)
        if cname:
            (map_ / "content" / "CNAME").write_text(f"{urlsplit(adres).hostname}\n", encoding="utf-8")
    except BaseException:
        for pad in tuple(map_.iterdir()) if map_.is_dir() else ():
            shutil.rmtree(pad, ignore_errors=True) if pad.is_dir() else pad.unlink(missing_ok=True)
        _remove_empty(nieuw)
        raise


def _fill_portaal(map_: Path, waarden: dict[str, str]) -> None:
    """Copy the skeleton of a portal and fill in its settings."""
    with open_skeleton() as skelet:
        for relatief, bron in _portaalbestanden(skelet):
            doel = map_ / relatief
            doel.parent.mkdir(parents=True, exist_ok=True)
            if bron.suffix in _INVULLEN:
                # A workflow's own ${{ … }} is no place to fill in, and stays.
                tekst = Template(bron.read_text(encoding="utf-8")).safe_substitute(waarden)
                doel.write_text(tekst, encoding="utf-8")
            else:
                shutil.copyfile(bron, doel)
    (map_ / "besluiten").mkdir(exist_ok=True)
    (map_ / "besluiten" / ".gitkeep").touch()


def _portaalbestanden(skelet: Path) -> Iterator[tuple[Path, Path]]:
    """Yield every file of a new portal: where it goes, and where it comes from."""
    portaal = skelet / "portaal"
    for bron in sorted(pad for pad in portaal.rglob("*") if pad.is_file()):
        # Names that start with a dot do not survive every way of packaging, so they are stored without.
        delen = [f".{deel.removeprefix('dot-')}" if deel.startswith("dot-") else deel
                 for deel in bron.relative_to(portaal).parts]  # fmt: skip
        yield Path(*delen), bron
    # The pages for readers are those of the demonstration too; a test holds the two to each other.
    lezers = skelet / "lezers"
    for bron in sorted(lezers.rglob("*.md")):
        yield Path("content") / bron.relative_to(lezers), bron


def open_skeleton() -> AbstractContextManager[Path]:
    """Return the folder with what new portals and publications are made of, to be used in a ``with`` statement."""
    return as_file(files("woopub") / "skeleton")

# SPDX-License-Identifier: EUPL-1.2
"""Page data → Markdown with front matter in build/docs, and the theme in build/theme; only what changed is written."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from importlib.resources import as_file, files
from pathlib import Path

from .model import Page

DOCS = "build/docs"
THEME = "build/theme"

# YAML reads JSON, but its reader (PyYAML) refuses these characters unless they are written as an escape.
_NIET_IN_YAML = re.compile("[\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")


class Adresbotsing(Exception):
    """A hand-written page and a generated one want the same address; ``pad`` is the file in content/."""

    def __init__(self, pad: str) -> None:
        super().__init__(pad)
        self.pad = pad


def stage_site(portaal: Path, pages: Iterable[Page]) -> set[str]:
    """Write the pages that MkDocs renders, the portal's content/ and the merged theme below ``build/``.

    Returns the HTML files that MkDocs must make of them (``besluiten/2024/x/index.html``). What is staged
    and no longer wanted is removed. Raises Adresbotsing.
    """
    docs = portaal / DOCS
    gewenst: dict[Path, Path | bytes] = {}
    verwacht: set[str] = set()
    for page in pages:
        gewenst[docs / page.url / "index.md"] = _front_matter(page)
        verwacht.add(page.bestand)
    for bron in _bestanden(portaal / "content"):
        relatief = bron.relative_to(portaal / "content")
        doel = docs / relatief
        if doel in gewenst or (docs / relatief.with_suffix("") / "index.md") in gewenst:
            raise Adresbotsing(bron.relative_to(portaal).as_posix())
        gewenst[doel] = bron
        if relatief.suffix == ".md":
            naam = relatief.with_suffix("").as_posix()
            verwacht.add(
                f"{naam.removesuffix('index')}index.html"
                if relatief.stem == "index"
                else f"{naam}/index.html"
            )
    _sync(docs, gewenst)
    _stage_theme(portaal)
    return verwacht


def _stage_theme(portaal: Path) -> None:
    """Merge the packaged theme and the portal's own theme/, which wins file by file."""
    with as_file(files("woopub") / "theme") as eigen:
        gewenst: dict[Path, Path | bytes] = {}
        for map_ in (eigen, portaal / "theme"):
            for bron in _bestanden(map_):
                gewenst[portaal / THEME / bron.relative_to(map_)] = bron
        _sync(portaal / THEME, gewenst)


def _front_matter(page: Page) -> bytes:
    """Return a Markdown file without body: every value on one line as JSON, which is YAML that nothing can break."""
    waarden = {"template": page.template} | page.data
    regels = [f"{sleutel}: {_json(waarde)}" for sleutel, waarde in waarden.items()]
    return "\n".join(["---", *regels, "---", ""]).encode()


def _json(waarde: object) -> str:
    tekst = json.dumps(waarde, ensure_ascii=False)
    return _NIET_IN_YAML.sub(lambda treffer: f"\\u{ord(treffer[0]):04x}", tekst)


def _bestanden(map_: Path) -> Iterator[Path]:
    """Yield the files of a folder, sorted; hidden ones, READMEs and links that lead elsewhere are left out."""
    for pad in sorted(map_.rglob("*")) if map_.is_dir() else []:
        delen = pad.relative_to(map_).parts
        if pad.is_file() and not pad.is_symlink() and not any(deel.startswith((".", "__")) for deel in delen):
            yield pad


def _sync(map_: Path, gewenst: dict[Path, Path | bytes]) -> None:
    """Make a folder hold exactly the wanted files, without touching what is right already."""
    for pad in sorted(map_.rglob("*"), reverse=True) if map_.is_dir() else []:
        if pad.is_symlink() or (pad.is_file() and pad not in gewenst):
            pad.unlink()
        elif pad.is_dir() and not any(pad.iterdir()):
            pad.rmdir()
    for doel, bron in gewenst.items():
        inhoud = bron if isinstance(bron, bytes) else bron.read_bytes()
        if doel.is_dir():
            shutil.rmtree(doel)
        if not doel.is_file() or doel.read_bytes() != inhoud:
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_bytes(inhoud)

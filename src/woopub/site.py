# SPDX-License-Identifier: EUPL-1.2
"""build/docs → HTML. The only room that knows MkDocs, so that its successor can take this place one day."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

_MATERIAL_CSS = "assets/stylesheets/main.*.min.css"
# MkDocs says it in English; a clerk wants to know which page and which link.
_DODE_LINK = re.compile(
    r"Doc file '(?P<bestand>.+?)' contains (?:a|an \w+|an unrecognized relative) link (?:to )?'(?P<link>.*?)'"
)
_DODE_NAV = re.compile(
    r"A (?:relative path to|reference to) '(?P<link>.+?)' is included in the 'nav' configuration"
)


class Waarschuwing(NamedTuple):
    """Something in the portal's own pages that MkDocs warns of: the file, from the portal's root, and what, in
    Dutch."""

    bestand: str
    melding: str


class SiteFout(Exception):
    """MkDocs could not make the site; the message is MkDocs' own."""


class InstellingFout(Exception):
    """MkDocs does not take the settings in mkdocs.yml; the message is MkDocs' own, on one line."""


def render_site(config: Path, doel: Path) -> list[Waarschuwing]:
    """Render the staged folder with the portal's mkdocs.yml into an empty folder.

    Returns the warnings (links to nowhere and the like). Raises InstellingFout for what is wrong in mkdocs.yml,
    SiteFout for anything else.
    """
    with _log() as gevangen:
        # Plugins, strictness and the form of addresses are woopub's, whatever mkdocs.yml says.
        try:
            instelling = load_config(str(config), site_dir=str(doel), plugins=[], strict=False)
        except MkDocsException as fout:
            raise InstellingFout(_one_line("\n".join(gevangen) or str(fout))) from fout
        instelling.use_directory_urls = True
        try:
            css = _material_css(instelling.theme.dirs)
            instelling.extra["material_css"] = css
            build(instelling)
        except MkDocsException as fout:
            raise SiteFout(" ".join([*gevangen, str(fout)])) from fout
    eigen, *meegebracht = map(Path, instelling.theme.dirs)
    _strip(doel, css, (eigen, Path(instelling.docs_dir)), meegebracht)
    return [_waarschuwing(regel) for regel in gevangen]


def _one_line(tekst: str) -> str:
    """Return what MkDocs says without the indented lines: those are of a traceback, and only for programmers."""
    return " ".join(regel.strip() for regel in tekst.splitlines() if regel[:1].strip())


def _waarschuwing(regel: str) -> Waarschuwing:
    """Say in Dutch what MkDocs logged."""
    if link := _DODE_LINK.match(regel):
        return Waarschuwing(
            f"content/{link['bestand']}", f"De verwijzing naar '{link['link']}' gaat nergens heen."
        )
    if nav := _DODE_NAV.match(regel):
        return Waarschuwing(
            "mkdocs.yml", f"Het menu (`nav:`) noemt '{nav['link']}', maar die pagina is er niet."
        )
    return Waarschuwing("mkdocs.yml", f"MkDocs meldt: {regel}")


def _material_css(mappen: list[str]) -> str:
    """Return the address of Material's stylesheet; its name holds a hash that changes with the version."""
    gevonden = [pad.relative_to(map_).as_posix() for map_ in mappen for pad in Path(map_).glob(_MATERIAL_CSS)]
    if not gevonden:
        raise SiteFout("the theme has no stylesheet of Material")
    return gevonden[0]


def _strip(doel: Path, css: str, eigen: Sequence[Path], meegebracht: Sequence[Path]) -> None:
    """Remove what MkDocs and Material bring along: of Material only the stylesheet is used, no scripts, no icons,
    no sitemap that knows half the site. What the portal or our theme puts there itself stays."""
    namen = {pad.relative_to(map_).as_posix() for map_ in meegebracht for pad in map_.rglob("*")}
    for naam in sorted({*namen, "sitemap.xml", "sitemap.xml.gz"} - {css, "404.html"}, reverse=True):
        pad = doel / naam
        if pad.is_file() and not any((map_ / naam).is_file() for map_ in eigen):
            pad.unlink()
        elif pad.is_dir() and not any(pad.iterdir()):
            pad.rmdir()


@contextmanager
def _log() -> Iterator[list[str]]:
    """Collect MkDocs' log from level warning up, and keep all of it off the terminal."""
    gevangen: list[str] = []

    class _Vanger(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            gevangen.append(record.getMessage())

    logger = logging.getLogger("mkdocs")
    vanger = _Vanger(logging.WARNING)
    vorige = logger.propagate
    logger.propagate = False
    logger.addHandler(vanger)
    try:
        yield gevangen
    finally:
        logger.removeHandler(vanger)
        logger.propagate = vorige

# SPDX-License-Identifier: EUPL-1.2
"""build/docs → HTML. The only room that knows MkDocs, so that its successor can take this place one day."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

# Of Material only the stylesheet is used: no scripts, no search of its own, no sitemap that knows half the site.
_ONNODIG = ("assets/javascripts", "assets/images", "sitemap.xml", "sitemap.xml.gz", "search")
_MATERIAL_CSS = "assets/stylesheets/main.*.min.css"


class SiteFout(Exception):
    """MkDocs could not make the site; the message is MkDocs' own."""


def render_site(config: Path, doel: Path) -> list[str]:
    """Render the staged folder with the portal's mkdocs.yml into an empty folder.

    Returns MkDocs' warnings (links to nowhere and the like). Raises SiteFout.
    """
    with _warnings() as waarschuwingen:
        try:
            instelling = load_config(str(config), site_dir=str(doel), plugins=[])
            instelling.extra["material_css"] = _material_css(instelling.theme.dirs)
            build(instelling)
        except MkDocsException as fout:
            raise SiteFout(str(fout)) from fout
    _strip(doel, instelling.extra["material_css"])
    return waarschuwingen


def _material_css(mappen: list[str]) -> str:
    """Return the address of Material's stylesheet; its name holds a hash that changes with the version."""
    gevonden = [pad.relative_to(map_).as_posix() for map_ in mappen for pad in Path(map_).glob(_MATERIAL_CSS)]
    if not gevonden:
        raise SiteFout("the theme has no stylesheet of Material")
    return gevonden[0]


def _strip(doel: Path, css: str) -> None:
    """Remove what MkDocs and Material bring along and no page of ours asks for."""
    for naam in _ONNODIG:
        pad = doel / naam
        if pad.is_dir():
            shutil.rmtree(pad)
        else:
            pad.unlink(missing_ok=True)
    for pad in (doel / "assets/stylesheets").iterdir():
        if pad.name != Path(css).name:
            pad.unlink()
    # Our own templates and stylesheets lie in one folder; what MkDocs took for static files is not for readers.
    for pad in doel.glob("assets/**/README.md"):
        pad.unlink()


@contextmanager
def _warnings() -> Iterator[list[str]]:
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

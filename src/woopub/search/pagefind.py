# SPDX-License-Identifier: EUPL-1.2
"""Runs Pagefind over a folder of HTML and leaves the bundle that the search page reads."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pagefind_bin

from woopub.search.order import FormaatFout, order_bundle

BUNDEL = "pagefind"
"""Name of the index folder. Pagefind finds the site's root from it: under another name, results in a
portal that is served in a sub-folder lose their prefix."""

TAAL = "nl"
"""Language (ISO 639-1) whose rules reduce words to their stem, whatever a page says."""

# The portal has its own search page. Pagefind's ready-made interfaces, its highlighter and the code for pages
# without a language (480 kB) would only be copied to every host.
_UNUSED = (
    "pagefind-ui.*",
    "pagefind-modular-ui.*",
    "pagefind-component-ui.*",
    "pagefind-highlight.js",
    "wasm.unknown.pagefind",
)
_NOTHING_MARKED = "Did not find a data-pagefind-body element"
_TAIL = 1000


class ZoekFout(Exception):
    """The index could not be made. The message is Dutch, for the clerk; it says what to do."""


@dataclass(frozen=True, slots=True)
class Zoekindex:
    """An index as it stands on disk: its folder, and how many pages can be found with it."""

    folder: Path
    paginas: int


def index_site(site: Path, *, program: Path | None = None) -> Zoekindex:
    """Make the index of all pages under ``site`` whose ``<main>`` carries ``data-pagefind-body``.

    The index goes into ``site/pagefind``; what stood there is removed first, so no part of an older index
    stays. The same pages give the same bytes, wherever the folder stands. Memory: about 0.28 MB a page.

    Args:
        site: folder with the HTML, as it will be served.
        program: the Pagefind program; the one that comes with the package ``pagefind-bin`` when left out.

    Raises:
        ZoekFout: the program is missing, cannot start, or fails; or no page is meant to be found.
    """
    folder = site.resolve() / BUNDEL
    shutil.rmtree(folder, ignore_errors=True)
    _run(program or _find_program(), site.resolve())
    for pattern in _UNUSED:
        for path in folder.glob(pattern):
            path.unlink()
    try:
        order_bundle(folder)
        return Zoekindex(folder, _count_pages(folder))
    except (FormaatFout, OSError, ValueError, KeyError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise ZoekFout(
            f"De zoekindex heeft een onbekende vorm ({error}). Deze woopub kent Pagefind 1.5: "
            "installeer woopub opnieuw, met de versies die erbij horen."
        ) from error


def _find_program() -> Path:
    try:
        return Path(pagefind_bin.get_executable())
    except FileNotFoundError as error:
        raise ZoekFout(
            "Het zoekprogramma Pagefind ontbreekt. Installeer woopub opnieuw, met het pakket pagefind-bin."
        ) from error


def _run(program: Path, site: Path) -> None:
    command = [str(program), "--site", str(site), "--output-subdir", BUNDEL, "--force-language", TAAL]
    # Pagefind also takes settings from PAGEFIND_… variables and from pagefind.toml and the like in the current
    # folder: it gets an empty one. Not that of the site, where a file of the portal's own may have that name.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    with TemporaryDirectory() as leeg:
        try:
            done = subprocess.run(
                command,
                cwd=leeg,
                env=environment,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
            )
        except OSError as error:
            raise ZoekFout(f"Het zoekprogramma {program} kan niet starten: {error.strerror}.") from error
    if _NOTHING_MARKED in done.stdout:
        # It would take every page then, menus and all.
        shutil.rmtree(site / BUNDEL, ignore_errors=True)
        raise ZoekFout(
            f"Geen pagina in {site} is bedoeld om te doorzoeken: data-pagefind-body ontbreekt overal."
        )
    if done.returncode != 0:
        tail = (done.stderr.strip() or done.stdout.strip())[-_TAIL:]
        raise ZoekFout(f"Het zoekprogramma Pagefind stopte met code {done.returncode}:\n{tail}")


def _count_pages(folder: Path) -> int:
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    return sum(int(language["page_count"]) for language in entry["languages"].values())

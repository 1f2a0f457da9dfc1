# SPDX-License-Identifier: EUPL-1.2
"""Document pages, the bulk of a portal: rendered by Jinja2 and poured into the shell that `site` made."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .model import Page

SCHIL = "schil"
_SLOTS = ("title", "description", "mainattrs", "main")
_SLOT = re.compile(f"@@woopub:({'|'.join(_SLOTS)})@@")


def schil_url(diepte: int) -> str:
    """Return the address of the shell for pages that stand so many folders deep (at least one)."""
    return f"{SCHIL}/" + "x/" * (diepte - 1)


def environment(theme: Path) -> Environment:
    """Return the engine: everything is escaped, and a missing value is an error, never a blank."""
    return Environment(
        loader=FileSystemLoader(theme),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(theme: Path, template: str, data: Mapping[str, Any]) -> str:
    """Render one template of a theme by itself. Raises jinja2.UndefinedError for a value that is missing."""
    return environment(theme).get_template(template).render(data)


def pour_pages(pages: Iterable[Page], theme: Path, site: Path) -> Iterator[str]:
    """Write the poured pages into the site and yield the file of each, from the site's root.

    ``theme`` is the merged theme. Raises FileNotFoundError where a shell is missing and ValueError where a shell
    lacks a slot: either would give pages without their frame.
    """
    omgeving = environment(theme)
    schillen: dict[int, str] = {}
    for page in pages:
        if page.diepte not in schillen:
            schillen[page.diepte] = _read_schil(site, page.diepte)
        inhoud = omgeving.get_template(page.template).render(page={"meta": page.data})
        doel = site / page.bestand
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_text(_fill(schillen[page.diepte], page.data, inhoud), encoding="utf-8", newline="\n")
        yield page.bestand


def _read_schil(site: Path, diepte: int) -> str:
    schil = (site / schil_url(diepte) / "index.html").read_text(encoding="utf-8")
    for slot in _SLOTS:
        if f"@@woopub:{slot}@@" not in schil:
            raise ValueError(f"the shell lacks the slot {slot}")
    return schil


def _fill(schil: str, data: dict[str, Any], inhoud: str) -> str:
    """Fill the slots in one pass, so that text in one slot is never taken for another."""
    waarden = {
        "title": html.escape(data["title"]),
        "description": html.escape(data["description"]),
        "mainattrs": " data-pagefind-body" if data["zoek"] else "",
        "main": inhoud,
    }
    return _SLOT.sub(lambda slot: waarden[slot[1]], schil)

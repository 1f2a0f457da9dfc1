# SPDX-License-Identifier: EUPL-1.2
"""A built page as a browser sees it: its links, its anchors, its text. Also finds links that lead nowhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Attributes that make a browser fetch something or lead somewhere.
VERWIJZINGEN = ("href", "src", "action", "poster", "data", "srcset")
# Tags of which the target is loaded without a click.
LADEN = {"script", "img", "iframe", "object", "embed", "source", "video", "audio", "form", "input", "track"}
STIL = {"script", "style", "title", "head"}


@dataclass
class Pagina(HTMLParser):
    """One HTML file, read: ``links`` holds (tag, attribute, address), ``ids`` every anchor, ``text`` what is shown."""

    html: str
    links: list[tuple[str, str, str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    titel: str = ""
    delen: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self.feed(self.html)
        self.close()

    @property
    def text(self) -> str:
        """The text with single spaces."""
        return " ".join("".join(self.delen).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open = [*self._open, tag] if tag in STIL else self._open
        for naam, waarde in attrs:
            if naam == "id" and waarde:
                self.ids.append(waarde)
            if naam in VERWIJZINGEN and waarde is not None:
                self.links.append((tag, naam, waarde))
        self.delen.append("" if tag in {"mark", "span", "a", "strong", "em", "b"} else " ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        if "title" in self._open:
            self.titel += data
        elif not self._open:
            self.delen.append(data)


def read_site(site: Path) -> dict[str, Pagina]:
    """Read every HTML file of a site."""
    return {
        path.relative_to(site).as_posix(): Pagina(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


def dead_links(site: Path, paginas: Mapping[str, Pagina]) -> Iterator[str]:
    """Yield every internal link that leads to no file or no anchor, and every one that is not relative."""
    for van, pagina in paginas.items():
        for tag, naam, adres in pagina.links:
            delen = urlsplit(adres)
            if delen.scheme or delen.netloc:
                continue
            if delen.path.startswith("/"):
                yield f"{van}: {tag} {naam}={adres} is not relative"
                continue
            doel = (
                posixpath.normpath(posixpath.join(posixpath.dirname(van), unquote(delen.path)))
                if delen.path
                else van
            )
            bestand = site / doel
            if doel.startswith(".."):
                yield f"{van}: {tag} {naam}={adres} leads out of the site"
            elif bestand.is_dir() and (
                not delen.path.endswith(("/", ".")) or not (bestand / "index.html").is_file()
            ):
                yield f"{van}: {tag} {naam}={adres} is a folder"
            elif not bestand.exists():
                yield f"{van}: {tag} {naam}={adres} does not exist"
            elif delen.fragment:
                naar = posixpath.join(doel, "index.html").removeprefix("./") if bestand.is_dir() else doel
                if naar in paginas and unquote(delen.fragment) not in paginas[naar].ids:
                    yield f"{van}: {tag} {naam}={adres} has no such anchor"

# SPDX-License-Identifier: EUPL-1.2
"""Page data → Markdown with front matter in build/docs, and the theme in build/theme; only what changed is written."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import as_file, files
from pathlib import Path

from .model import Bevinding, Page

DOCS = "build/docs"
THEME = "build/theme"

# YAML reads JSON, but its reader (PyYAML) refuses these characters, or takes them for the end of a line, unless
# they are written as an escape.
_NIET_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
# What MkDocs takes for a page.
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
# What a theme is made of, and what pages are made of. Documents are not among them: what is published without
# being looked into must be a page, or something that serves one.
_THEME = frozenset({".html", ".css", ".js", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".ico", ".woff2"})
_CONTENT = _THEME | {*_MARKDOWN, ".gif", ".avif", ".txt", ".woff", ".webmanifest"}
_CONTENT_NAMEN = ("CNAME",)


class Adresbotsing(Exception):
    """A hand-written page and a generated one want the same address; ``pad`` is the file in content/."""

    def __init__(self, pad: str) -> None:
        super().__init__(pad)
        self.pad = pad


class OngecontroleerdBestand(Exception):
    """content/ or theme/ holds files that nobody checks; ``bevindingen`` names them."""

    def __init__(self, bevindingen: Sequence[Bevinding]) -> None:
        super().__init__(", ".join(bevinding.bestand for bevinding in bevindingen))
        self.bevindingen = tuple(bevindingen)


def find_ongecontroleerd(portaal: Path) -> list[Bevinding]:
    """Return a finding for every file of content/ and theme/ that would be published without being checked."""
    return [
        Bevinding(
            "BST002",
            _toonbaar(bron.relative_to(portaal).as_posix()),
            "woopub controleert dit bestand niet, dus het kan zo niet op de website.",
            "Publiceer documenten als publicatie in besluiten/, of haal het weg.",
        )
        for bron in list_bronnen(portaal)
        if not _mag_mee(bron, theme=bron.is_relative_to(portaal / "theme"))
    ]


def _mag_mee(bron: Path, theme: bool) -> bool:
    if theme:
        return bron.suffix.lower() in _THEME
    return bron.suffix.lower() in _CONTENT or bron.name in _CONTENT_NAMEN


def _toonbaar(pad: str) -> str:
    return "".join(teken if teken.isprintable() else "\ufffd" for teken in pad)


def list_bronnen(portaal: Path) -> list[Path]:
    """Return the files of a portal's content/ and theme/ that go into its site."""
    return [bron for map_ in ("content", "theme") for bron in _bestanden(portaal / map_)]


def stage_site(portaal: Path, pages: Iterable[Page], bezet: Iterable[str] = ()) -> set[str]:
    """Write the pages that MkDocs renders, the portal's content/ and the merged theme below ``build/``.

    ``bezet`` are the other files of the site, by their path; a folder ends with a slash. Returns the HTML files
    that MkDocs must make (``besluiten/2024/x/index.html``). What is staged and no longer wanted is removed.
    Raises Adresbotsing and OngecontroleerdBestand.
    """
    if bevindingen := find_ongecontroleerd(portaal):
        raise OngecontroleerdBestand(bevindingen)
    docs = portaal / DOCS
    gewenst: dict[Path, Path | bytes] = {}
    verwacht: set[str] = set()
    for page in pages:
        gewenst[docs / page.url / "index.md"] = _front_matter(page)
        verwacht.add(page.bestand)
    adressen = _Adressen([*verwacht, *bezet])
    for bron in _bestanden(portaal / "content"):
        relatief = bron.relative_to(portaal / "content")
        bestand = _bestand_van(relatief)
        if not adressen.claim(bestand):
            raise Adresbotsing(bron.relative_to(portaal).as_posix())
        gewenst[docs / relatief] = bron
        if bestand.endswith(".html"):
            verwacht.add(bestand)
    _sync(docs, gewenst)
    _stage_theme(portaal)
    return verwacht


class _Adressen:
    """The files of the site that are spoken for; case does not count, since many disks do not keep it."""

    def __init__(self, bezet: Iterable[str]) -> None:
        self._bezet = {pad.casefold() for pad in bezet}
        self._mappen = {ouder for pad in self._bezet for ouder in _ouders(pad)}

    def claim(self, bestand: str) -> bool:
        """Take a file's address; False where it is taken, or a folder is in its way."""
        pad = bestand.casefold()
        if pad in self._bezet or f"{pad}/" in self._mappen:
            return False
        if any(ouder in self._bezet or ouder[:-1] in self._bezet for ouder in _ouders(pad)):
            return False
        self._bezet.add(pad)
        self._mappen.update(_ouders(pad))
        return True


def _ouders(pad: str) -> list[str]:
    """Return the folders above a path: ``a/b/c`` gives ``a/`` and ``a/b/``."""
    delen = pad.split("/")[:-1]
    return ["/".join(delen[:n]) + "/" for n in range(1, len(delen) + 1)]


def _bestand_van(relatief: Path) -> str:
    """Return the file of the site that a file of content/ becomes."""
    if relatief.suffix not in _MARKDOWN:
        return relatief.as_posix()
    pagina = relatief.parent if relatief.stem == "index" else relatief.with_suffix("")
    return (pagina / "index.html").as_posix()


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
        verborgen = any(deel.startswith((".", "__")) for deel in delen) or pad.name.casefold() == "readme.md"
        if pad.is_file() and not pad.is_symlink() and not verborgen:
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

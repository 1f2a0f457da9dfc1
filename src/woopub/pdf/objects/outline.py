# SPDX-License-Identifier: EUPL-1.2
"""Names for places: bookmarks, named destinations, page labels, article threads (LEK013; ISO 32000-1, 12.3, 12.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Niveau
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .texts import is_text, may_name_someone, names_someone, spaced
from .walk import Objects

VANZELF = re.compile(
    r"_?(?:toc|ref|hlk|goback|bookmark|outline|outlinenode|__wkanchor_|page|pagina|section|subsection|"
    r"subsubsection|chapter|"
    r"paragraph|subparagraph|part|appendix|figure|table|tabel|equation|item|enumi+|footnote|hfootnote|"
    r"hfn|ftn|fn|fnref|cite|"
    r"bib|theorem|lemma|definition|listing|lstlisting|lstnumber|algorithm|algocf|ams|doc-start|titlepage|"
    r"index|glo|acn|"
    r"anchor|dest|link|id|idm|idp|idx|node|loc|[a-z]|sec|fig|tab|eq|chap|cap|top|bottom|start|end|lof|"
    r"lot|subfigure|subtable|"
    r"mpfootnote|exercise|example|code|line|note|step|slide|dia)"
    r"\*?(?:[\s._:-]*\d{1,7}|[\s*._:-]+(?:caption|alph|appendix|roman|arabic|[ivxlcdm]{1,7}|[a-z]))*[*._:-]?"
    r"|_(?:toc|ref|hlk)\d{5,10}",
    re.IGNORECASE,
)
"""Names that programs give to places: '_Toc1234', 'section.1.2', 'page.iv', 'cite.x', 'Hfn12', 'G1.1'."""

VOORVOEGSEL = re.compile(
    r"(?:cite|bib|fig|figure|tab|table|sec|section|chap|chapter|subsection|eq|equation|index|lst|listing|"
    r"app|appendix|"
    r"glo|acn|module|term|cmdoption|envvar|opt|idx|ch|part|anchor|id|note|ref|subfigure|subtable)[*.:_-].+",
    re.IGNORECASE | re.DOTALL,
)
"""A label that an author gave in the source, behind the kind of place it is."""

TEX = re.compile(r"\\[A-Za-z]+ ?")
KORT = 3


def find_outline(objects: Objects, finds: Finds) -> None:
    """Judge the names of places."""
    for item in _bookmarks(objects):
        objects.claim(item, "/Title")
        _title(
            finds,
            "LEK013",
            objects.text(item.get("/Title")),
            "In een bladwijzer staat tekst die niet op de pagina's staat",
        )
    for naam in _destinations(objects):
        _name(finds, naam)
    for _, label in objects.tree(objects.catalog.get("/PageLabels"), "/Nums"):
        below = objects.mapping(label)
        objects.claim(below, "/P")
        if len((tekst := objects.text(below.get("/P"))).strip()) > KORT:
            _title(finds, "LEK013", tekst, "In een paginalabel staat tekst die niet op de pagina's staat")
    for thread in objects.array(objects.catalog.get("/Threads")):
        info = objects.mapping(objects.mapping(thread).get("/I"))
        for key, value in info.items():
            objects.claim(info, key)
            _title(
                finds,
                "LEK013",
                objects.text(value),
                "Bij een doorlopend artikel staat tekst die niet op de pagina's staat",
            )


def _bookmarks(objects: Objects) -> Iterator[dict[str, object]]:
    stack = [objects.mapping(objects.catalog.get("/Outlines")).get("/First")]
    seen: set[int] = set()
    while stack:
        item = objects.mapping(stack.pop())
        if not item or id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        stack += [item.get("/Next"), item.get("/First")]


def _title(finds: Finds, code: str, tekst: str, zin: str) -> None:
    weging = _weigh(finds, tekst)
    if weging is INFO:
        finds.add(code, "Bladwijzers en labels wijken iets af van de koppen die er staan", weging=INFO)
    elif weging:
        finds.add(code, zin, tekst, weging=weging)


def _weigh(finds: Finds, tekst: str) -> Niveau | None:
    weging = finds.weigh(tekst)
    if weging is BLOK and not finds.lakvlakken and not finds.gezien.letters and not names_someone(tekst):
        # Headings may be drawn as pictures or outlines: nothing to compare with.
        return WAARSCHUW
    return weging


def _destinations(objects: Objects) -> Iterator[str]:
    old = objects.mapping(objects.catalog.get("/Dests"))
    yield from (key[1:] for key in old)
    names = objects.mapping(objects.catalog.get("/Names"))
    for key, _ in objects.tree(names.get("/Dests"), "/Names"):
        yield objects.text(key)


def _name(finds: Finds, naam: str) -> None:
    """Judge the name of a destination; a person is sought in it as it stands and with its parts spaced."""
    if not is_text(naam) or VANZELF.fullmatch(naam.strip()):
        return
    if VANZELF.fullmatch(TEX.sub("", naam).strip()):
        return
    los = spaced(naam)
    if finds.gezien.shows(naam) or finds.gezien.shows(los):
        return
    zin = "De naam van een plek in het bestand is tekst die niet op de pagina's staat"
    if names_someone(naam):
        finds.add("LEK013", zin, naam, weging=BLOK)
    elif VOORVOEGSEL.fullmatch(naam) and not may_name_someone(naam):
        finds.add("LEK013", "Plekken in het bestand hebben de naam die een programma ze gaf", weging=INFO)
    elif finds.lakvlakken and (weging := finds.weigh(los)):
        finds.add("LEK013", zin, naam, weging=weging)
    else:
        finds.add(
            "LEK013", "Plekken in het bestand hebben een naam die niet op de pagina's staat", weging=INFO
        )

# SPDX-License-Identifier: EUPL-1.2
"""The story of one copy: open, draw what shows into the pages, keep what the pages need, describe, write."""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import ObjectStreamMode, Pdf

from .annots import draw_annots, drop_unseen, lacks_look
from .bake import bake
from .keys import CATALOG, GEERFD, PAGE, PAGES, Nummer, is_dict, keep_only
from .layers import clean_layers
from .outline import clean_colours, clean_labels, clean_opening, clean_outlines
from .places import Places
from .reach import Reach
from .tags import Tags
from .xmp import describe, read_pdfua

_STATIC_ID = b"31415926535897932384626433832795"

VERSIE = "1.7"
"""The least version of PDF that a copy says it is."""


class Kopiefout(Exception):
    """No copy can be made of a file; the message is a Dutch sentence that says why."""


@dataclass(frozen=True, slots=True)
class Schoon:
    """A clean copy, and what there is to compare it with.

    ``anders`` are the pages (from 0) that the copy draws in another way than the source. ``zichtbaar`` is the
    source without what nobody sees on its pages (remarks, hidden annotations, signatures never set), where it had
    any annotations: on those pages the copy looks like that.
    """

    data: bytes
    anders: frozenset[int]
    zichtbaar: bytes | None = None


def clean_copy(data: bytes, titel: str, taal: str) -> bytes:
    """Return a PDF rewritten from what its pages show, with this title and language (BCP 47).

    Text, tags, bookmarks, links to the web and into the file stay; annotations and fields that show become part
    of the page. The same bytes for the same input, and for its own output. Raises Kopiefout.
    """
    return make_copy(data, titel, taal).data


def make_copy(data: bytes, titel: str, taal: str) -> Schoon:
    """Make a clean copy; as clean_copy, and tells what was drawn and left out. Raises Kopiefout."""
    try:
        with pikepdf.open(BytesIO(data), suppress_warnings=True) as pdf:
            places = _read_places(pdf)
            annotated = drop_unseen(pdf, places)
            if not annotated:
                return _copy(pdf, places, titel, taal)
            shown = _write(pdf)
            if not lacks_look(pdf, places):
                return replace(_copy(pdf, places, titel, taal), anders=annotated, zichtbaar=shown)
        with pikepdf.open(BytesIO(bake(shown)), suppress_warnings=True) as pdf:
            return replace(_copy(pdf, _read_places(pdf), titel, taal), anders=annotated, zichtbaar=shown)
    except MemoryError:
        raise
    except Exception as fout:  # qpdf and MuPDF have many ways to say that a file makes no sense
        raise Kopiefout("Van deze PDF kan geen schone kopie worden gemaakt.") from fout


def _copy(pdf: Pdf, places: Places, titel: str, taal: str) -> Schoon:
    pdfua = read_pdfua(pdf)
    tags = Tags(pdf, places)
    flat = draw_annots(pdf, places, tags)
    for page in places.pages:
        keep_only(page, PAGE)
    clean_outlines(pdf, places)
    clean_opening(pdf, places)
    clean_labels(pdf)
    clean_colours(pdf)
    reach = Reach(pdf, places)
    reach.clean()
    tags.clean(flat.links, reach.seen, reach.owners | _owners_of(places))
    clean_layers(pdf, reach.layers)
    keep_only(pdf.Root, CATALOG)
    _clean_nodes(pdf)
    describe(pdf, titel, taal, pdfua if tags.present else "")
    return Schoon(_finish(pdf, reach.settled), frozenset(reach.rewritten | flat.drawn))


def _read_places(pdf: Pdf) -> Places:
    places = Places(pdf)
    for page in places.pages:
        _own_inherited(page)
    return places


def _own_inherited(page: Any) -> None:
    """Give a page itself what it has from the nodes above it (PDF 32000-1, 7.7.3.4)."""
    for key in GEERFD:
        above, steps = page, 0
        while is_dict(above) and steps < 100:
            if key in above:
                if above is not page:
                    page[key] = above[key]
                break
            above, steps = above.get("/Parent"), steps + 1


def _owners_of(places: Places) -> set[int]:
    """Return the keys by which links find their element in the structure."""
    found = (link.get("/StructParent") for page in places.pages for link in page.get("/Annots", ()))
    return {number for number in found if isinstance(number, int)}


def _clean_nodes(pdf: Pdf) -> None:
    """Clean the nodes between the catalog and the pages."""
    root: Any = pdf.Root
    seen: set[Nummer] = set()
    todo = [root.Pages]
    while todo:
        node = todo.pop()
        if not is_dict(node) or "/Kids" not in node or node.objgen in seen:
            continue
        seen.add(node.objgen)
        keep_only(node, PAGES)
        todo += list(node.Kids)


def _finish(pdf: Pdf, settled: bool) -> bytes:
    """Return the file's bytes; unless ``settled``, some streams are written in another way than a copy has them."""
    data = _save(pdf)
    if not settled:
        # What qpdf packs now it only copies the next time, with the keys in another order.
        with pikepdf.open(BytesIO(data)) as again:
            data = _save(again)
    # qpdf's own deterministic identifier depends on how the source was written, not only on what is in the copy.
    own = hashlib.sha256(data).hexdigest()[: len(_STATIC_ID)].encode()
    place = data.rindex(b"/ID [<" + _STATIC_ID)
    return data[:place] + data[place:].replace(_STATIC_ID, own)


def _write(pdf: Pdf) -> bytes:
    target = BytesIO()
    with warnings.catch_warnings():
        # That Acrobat may not show fields outside the form does not matter: they will be drawn into the page.
        warnings.simplefilter("ignore")
        pdf.save(target, fix_metadata_version=False, static_id=True)
    return target.getvalue()


def _save(pdf: Pdf) -> bytes:
    """Write what can be reached. Not linearized: that adds 8 % to a small file, browsers fetch the parts that they
    need of any file, and writing a linearized file again moves its objects."""
    keep_only(pdf.trailer, {"/Root", "/Info", "/Size"})
    target = BytesIO()
    pdf.save(
        target,
        min_version=VERSIE,
        fix_metadata_version=False,
        object_stream_mode=ObjectStreamMode.generate,
        # Packed anew: behind the end of what is packed there may be bytes that no reader unpacks.
        recompress_flate=True,
        static_id=True,
    )
    return target.getvalue()

# SPDX-License-Identifier: EUPL-1.2
"""Annotations and form fields: what shows becomes part of the page, links stay, the rest goes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Annotation, Array, Dictionary, Name, Page, Pdf, parse_content_stream

from .contents import read_contents, read_names
from .keys import LINK, RESOURCES, STREAM, Nummer, as_list, is_dict, keep_only, kind, text
from .layers import is_off
from .places import Places
from .tags import Tags

HIDDEN, NO_VIEW = 2, 32
"""Flags of an annotation that a screen does not show (PDF 32000-1, table 165)."""

DUN = 0.25
"""Points; what is thinner does not show."""

NOTES = frozenset({"/Popup", "/Text", "/FileAttachment", "/Sound"})
"""Remarks and files with no look but an icon; it goes with them."""

_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


@dataclass(slots=True)
class Flat:
    """What became of the annotations: the links that stayed (by object number), and the pages (from 0) into which
    others were drawn."""

    links: set[Nummer] = field(default_factory=set)
    drawn: set[int] = field(default_factory=set)


def drop_unseen(pdf: Pdf, places: Places) -> frozenset[int]:
    """Take off the pages what nobody sees on them.

    That is: remarks, files, annotations that are hidden, beside the page or without any size, and fields for a
    signature that was never set. Returns the pages (from 0) that had any of these, or others that are no links.
    """
    touched: set[int] = set()
    for number, page in enumerate(places.pages):
        annots = as_list(page.get("/Annots"))
        kept = [annot for annot in annots if is_dict(annot) and (_is_link(annot) or _is_shown(pdf, annot))]
        kept = [annot for annot in kept if _has_room(annot, page.get("/CropBox") or page.get("/MediaBox"))]
        if len(kept) < len(annots):
            touched.add(number)
            page.Annots = Array(kept)
        if not all(map(_is_link, kept)):
            touched.add(number)
    return frozenset(touched)


def lacks_look(pdf: Pdf, places: Places) -> bool:
    """Whether viewers show some annotation or field although the file does not say how it looks.

    To be asked after drop_unseen.
    """
    root: Any = pdf.Root
    form = root.get("/AcroForm")
    made_up = is_dict(form) and form.get("/NeedAppearances") is True
    return any(
        not _is_link(annot)
        and (not is_dict(annot.get("/AP")) or (made_up and text(annot.get("/Subtype")) == "/Widget"))
        for page in places.pages
        for annot in as_list(page.get("/Annots"))
    )


def draw_annots(pdf: Pdf, places: Places, tags: Tags) -> Flat:
    """Make what shows part of each page, and reduce links to where they lead."""
    flat = Flat()
    root: Any = pdf.Root
    form = root.get("/AcroForm")
    defaults = form.get("/DR") if is_dict(form) else None
    for number, page in enumerate(places.pages):
        if "/Annots" not in page:
            continue
        annots = [annot for annot in as_list(page.Annots) if is_dict(annot)]
        del page["/Annots"]
        links = [annot for annot in annots if _is_link(annot) and _clean_link(annot, places)]
        if links:
            page.Annots = Array(links)
            flat.links |= {link.objgen for link in links}
        others = [annot for annot in annots if not _is_link(annot)]
        if others and _draw(pdf, number, page, others, defaults, tags):
            flat.drawn.add(number)
    return flat


def _is_link(annot: Any) -> bool:
    return text(annot.get("/Subtype")) == "/Link"


def _is_shown(pdf: Pdf, annot: Any) -> bool:
    flags = annot.get("/F")
    if isinstance(flags, int) and flags & (HIDDEN | NO_VIEW):
        return False
    if text(annot.get("/Subtype")) in NOTES or is_off(pdf, annot.get("/OC")):
        return False
    return text(_of_field(annot, "/FT")) != "/Sig" or _of_field(annot, "/V") is not None


def _has_room(annot: Any, box: Any) -> bool:
    """Whether an annotation takes up room on its page; what cannot be told is taken to do so."""
    try:
        x0, y0, x1, y1 = (float(side) for side in annot.Rect)
        left, low, right, high = (float(side) for side in box)
    except Exception:  # no rectangle, or one of something else than four numbers
        return True
    wide = min(max(x0, x1), max(left, right)) - max(min(x0, x1), min(left, right))
    tall = min(max(y0, y1), max(low, high)) - max(min(y0, y1), min(low, high))
    return wide >= DUN and tall >= DUN


def _of_field(annot: Any, key: str) -> Any:
    """Return what a field or one above it says (PDF 32000-1, 12.7.3.1)."""
    steps = 0
    while is_dict(annot) and steps < 100:
        if key in annot:
            return annot[key]
        annot, steps = annot.get("/Parent"), steps + 1
    return None


def _clean_link(annot: Any, places: Places) -> bool:
    """Reduce a link to its place and where it leads; tells whether it is one that may stay."""
    flags = annot.get("/F")
    if isinstance(flags, int) and flags & (HIDDEN | NO_VIEW):
        return False
    action = annot.get("/A")
    address = text(action.get("/URI")) if is_dict(action) and text(action.get("/S")) == "/URI" else ""
    destination = places.find(annot.get("/Dest")) or places.of_action(action)
    keep_only(annot, LINK - {"/A", "/Dest"})
    if destination is not None:
        annot["/Dest"] = destination
    elif _WEB.match(address):
        annot["/A"] = Dictionary(S=Name.URI, URI=action.URI)
    else:
        return False
    return True


def _draw(pdf: Pdf, number: int, page: Any, annots: list[Any], defaults: Any, tags: Tags) -> bool:
    """Draw annotations at the end of a page's content; tells whether there was anything to draw."""
    forms = Dictionary()
    content: list[bytes] = []
    taken = _names_in(page)
    for annot in annots:
        look = Annotation(annot).get_appearance_stream(Name.N)
        if kind(look) is not STREAM:
            continue
        name = _free_name(taken)
        drawing = Annotation(annot).get_page_content_for_appearance(
            Name(name), int(page.get("/Rotate", 0)), 0, HIDDEN | NO_VIEW
        )
        if not drawing:
            continue
        _lend_resources(look, defaults)
        if "/OC" in annot and "/OC" not in look:
            look["/OC"] = annot["/OC"]
        forms[name] = look
        mark = tags.adopt(number, page, annot)
        begin = b"/Artifact BMC" if mark is None else b"/Span <</MCID %d>> BDC" % mark
        content.append(begin + b"\n" + drawing + b"\nEMC\n")
    if content:
        _append(page, pdf, forms, b"".join(content))
    return bool(content)


def _append(page: Any, pdf: Pdf, forms: Any, content: bytes) -> None:
    """Add content to a page whose own may leave the drawing state other than it found it."""
    resources = page.get("/Resources")
    resources = Dictionary(resources) if is_dict(resources) else Dictionary()
    known = resources.get("/XObject")
    resources["/XObject"] = Dictionary(
        {**(dict(known.items()) if is_dict(known) else {}), **dict(forms.items())}
    )
    page.Resources = resources
    depth = 0
    try:
        steps = parse_content_stream(page, operators="q Q")
        depth = sum(1 if str(step.operator) == "q" else -1 for step in steps)
    except Exception:  # what cannot be parsed is taken to be in order; the pictures are compared afterwards
        depth = 0
    wrapped = Page(page)
    wrapped.contents_add(pdf.make_stream(b"q\n" * (1 + max(0, -depth))), prepend=True)
    wrapped.contents_add(pdf.make_stream(b"\nQ" * (1 + max(0, depth)) + b"\n" + content))


def _names_in(page: Any) -> set[str]:
    resources = page.get("/Resources")
    forms = resources.get("/XObject") if is_dict(resources) else None
    return set(forms.keys()) if is_dict(forms) else set()


def _free_name(taken: set[str]) -> str:
    name = next(name for number in range(len(taken) + 1) if (name := f"/Fxo{number}") not in taken)
    taken.add(name)
    return name


def _lend_resources(look: Any, defaults: Any) -> None:
    """Give the look of a field the fonts of its form, which it may count on (PDF 32000-1, 12.7.3.3)."""
    if not is_dict(defaults):
        return
    own = look.get("/Resources")
    own = Dictionary(own) if is_dict(own) else Dictionary()
    asked = read_names(read_contents(look) or b"")
    for group in RESOURCES:
        entries, mine = defaults.get(group), own.get(group)
        if not is_dict(entries):
            continue
        merged = dict(mine.items()) if is_dict(mine) else {}
        lent = {key: entries[key] for key in entries.keys() & asked if key not in merged}
        if lent:
            own[group] = Dictionary({**merged, **lent})
    look["/Resources"] = own

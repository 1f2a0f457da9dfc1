# SPDX-License-Identifier: EUPL-1.2
"""What ``make_pdf`` needs below the page: fonts, the structure tree, removal of text, the finished file.

Fonts: Noto Sans from the package pymupdf-fonts (SIL Open Font License 1.1), and Nimbus Sans from PyMuPDF for
signs that Noto Sans lacks (the empty box). Lengths are in PDF points (1/72 inch) and pages count from 0.
Tags follow ISO 32000-1, section 14.7 and 14.8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import pymupdf

A4 = (595, 842)
GEWOON, VET, RESERVE = "notos", "notosbo", "helv"
RESOURCE = {GEWOON: "F0", VET: "F1", RESERVE: "F2"}
"""The fonts (names of PyMuPDF) and what they are called on a page."""


FONT_NAMES = {"NotoSansRegular": GEWOON, "NotoSansBold": VET, "NimbusSansRegular": RESERVE}
"""How the fonts are called inside a file, without spaces and hyphens."""

RUIM = 1.2
"""Points by which a box sticks out on either side of the text that was under it."""
LABEL_MINIMUM, LABEL_SHARE = 5.0, 0.75
"""The smallest size of a label, and its size as a share of that of the text."""

TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


@cache
def load_font(name: str) -> pymupdf.Font:
    """Return a font by its PyMuPDF name."""
    return pymupdf.Font(name)


def pick_font(char: str, vet: bool) -> str:
    """Return the font that has this character."""
    name = VET if vet else GEWOON
    return name if load_font(name).has_glyph(ord(char)) else RESERVE


def text_width(text: str, size: float, vet: bool = False) -> float:
    """Return how wide a text will be, in points."""
    return sum(float(load_font(pick_font(char, vet)).glyph_advance(ord(char))) for char in text) * size


def show_text(text: str, x: float, y: float, size: float, vet: bool = False) -> str:
    """Return the PDF operators that show a text from (x, y), the baseline counted from the page's bottom."""
    parts: list[list[str]] = []
    for char in text:
        name = pick_font(char, vet)
        if not parts or parts[-1][0] != name:
            parts.append([name, ""])
        parts[-1][1] += f"{load_font(name).has_glyph(ord(char)):04x}"
    shows = " ".join(f"/{RESOURCE[name]} {size:g} Tf <{glyphs}> Tj" for name, glyphs in parts)
    return f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {shows} ET"


@dataclass
class Tag:
    """A node of the structure tree; its kids are nodes, (page, MCID) pairs, or xrefs of annotations."""

    kind: str
    attributes: str = ""
    kids: list[Tag | tuple[int, int] | int] = field(default_factory=list)
    xref: int = 0

    def add(self, kind: str, attributes: str = "") -> Tag:
        """Append a new node below this one and return it."""
        self.kids.append(tag := Tag(kind, attributes))
        return tag

    def walk(self) -> Iterator[Tag]:
        """Give this node and all below it."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.walk()


@dataclass
class Link:
    """A link to another site: the page, the place, the visible text, the address, and its node."""

    page: int
    box: pymupdf.Rect
    text: str
    url: str
    tag: Tag


@dataclass
class Lakvlak:
    """A box over text that is removed, from the top left of the page.

    ``size`` is that of the text below; ``tag`` will hold its label, if given.
    """

    page: int
    box: pymupdf.Rect
    label: str
    size: float
    tag: Tag | None = None


def write_document(
    title: str,
    lang: str,
    ops: Sequence[Sequence[str]],
    marks: Sequence[Sequence[Tag]],
    links: Sequence[Link],
    root: Tag,
) -> pymupdf.Document:
    """Return a tagged document.

    For each page: ``ops``, its operators, and ``marks``, the node of each MCID. ``root`` is the Document.
    """
    doc = pymupdf.open()
    _write_pages(doc, ops)
    pages = [doc.page_xref(number) for number in range(len(ops))]
    tree = _new_object(doc)
    for tag in root.walk():
        tag.xref = _new_object(doc)
    for key, link in enumerate(links, start=len(pages)):
        link.tag.kids.append(_write_link(doc, pages[link.page], link, key))
    _write_tag(doc, root, tree, pages)
    owners = [_new_object(doc, _array(tag.xref for tag in page)) for page in marks] + [
        link.tag.xref for link in links
    ]
    numbers = "".join(f"{key} {xref} 0 R " for key, xref in enumerate(owners))
    parents = _new_object(doc, f"<</Nums[{numbers}]>>")
    keys = f"/K {root.xref} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {len(owners)}"
    doc.update_object(tree, f"<</Type/StructTreeRoot{keys}>>")
    for key, xref in enumerate(pages):
        doc.xref_set_key(xref, "StructParents", str(key))
    doc.set_metadata({"title": title})
    catalog = doc.pdf_catalog()
    doc.xref_set_key(catalog, "Lang", pymupdf.get_pdf_str(lang))
    doc.xref_set_key(catalog, "MarkInfo", "<</Marked true>>")
    doc.xref_set_key(catalog, "ViewerPreferences", "<</DisplayDocTitle true>>")
    doc.xref_set_key(catalog, "StructTreeRoot", f"{tree} 0 R")
    return doc


def _array(xrefs: Iterable[int]) -> str:
    return "[" + " ".join(f"{xref} 0 R" for xref in xrefs) + "]"


def _new_object(doc: pymupdf.Document, text: str = "<<>>") -> int:
    xref = int(doc.get_new_xref())
    doc.update_object(xref, text)
    return xref


def _write_pages(doc: pymupdf.Document, ops: Sequence[Sequence[str]]) -> None:
    fonts: dict[str, int] = {}
    for operators in ops:
        page = doc.new_page(width=A4[0], height=A4[1])
        content = "\n".join(operators)
        names = [name for name, resource in RESOURCE.items() if f"/{resource} " in content]
        for name in names:
            if name not in fonts:
                fonts[name] = page.insert_font(fontname=RESOURCE[name], fontbuffer=load_font(name).buffer)
        stream = _new_object(doc)
        doc.update_stream(stream, content.encode())
        entries = "".join(f"/{RESOURCE[name]} {fonts[name]} 0 R" for name in names)
        doc.xref_set_key(page.xref, "Contents", f"{stream} 0 R")
        doc.xref_set_key(page.xref, "Resources", f"<</Font<<{entries}>>>>")
        doc.xref_set_key(page.xref, "Tabs", "/S")


def _write_tag(doc: pymupdf.Document, tag: Tag, parent: int, pages: Sequence[int]) -> None:
    kids = []
    for kid in tag.kids:
        if isinstance(kid, Tag):
            _write_tag(doc, kid, tag.xref, pages)
            kids.append(f"{kid.xref} 0 R")
        elif isinstance(kid, tuple):
            kids.append(f"<</Type/MCR/Pg {pages[kid[0]]} 0 R/MCID {kid[1]}>>")
        else:
            kids.append(f"<</Type/OBJR/Obj {kid} 0 R>>")
    text = f"<</Type/StructElem/S/{tag.kind}/P {parent} 0 R{tag.attributes}/K[{' '.join(kids)}]>>"
    doc.update_object(tag.xref, text)


def _write_link(doc: pymupdf.Document, page: int, link: Link, key: int) -> int:
    x0, y0, x1, y1 = link.box
    text, url = pymupdf.get_pdf_str(link.text), pymupdf.get_pdf_str(link.url)
    xref = _new_object(
        doc,
        f"<</Type/Annot/Subtype/Link/Rect[{x0:.2f} {A4[1] - y1:.2f} {x1:.2f} {A4[1] - y0:.2f}]"
        f"/Border[0 0 0]/F 4/StructParent {key}/Contents{text}/A<</S/URI/URI{url}>>>>",
    )
    others = re.findall(r"(\d+) 0 R", doc.xref_get_key(page, "Annots")[1])
    doc.xref_set_key(page, "Annots", _array([*map(int, others), xref]))
    return xref


def blacken(doc: pymupdf.Document, boxes: Iterable[Lakvlak]) -> None:
    """Remove the text under each box from the document and draw the box with its label, white on black.

    The label goes into the structure tree, where the document has one, in its own node or a new paragraph.
    """
    by_page: dict[int, list[Lakvlak]] = {}
    for box in boxes:
        by_page.setdefault(box.page, []).append(box)
    for number, found in by_page.items():
        page = doc[number]
        for box in found:
            # Only a band through the middle: the letters' own boxes reach into the lines above and below.
            inset = box.size * 0.3
            x0, y0, x1, y1 = box.box
            band = pymupdf.Rect(x0 + 0.5, y0 + inset, x1 - 0.5, y1 - inset)
            page.add_redact_annot(band, fill=False, cross_out=False)
        page.apply_redactions(graphics=pymupdf.PDF_REDACT_LINE_ART_REMOVE_IF_COVERED)
        page.insert_font(fontname=RESOURCE[VET], fontbuffer=load_font(VET).buffer)
        drawn = "\n".join(_draw_box(doc, page, box) for box in found)
        stream = _new_object(doc)
        doc.update_stream(stream, b"q\n" + page.read_contents() + b"\nQ\n" + drawn.encode())
        doc.xref_set_key(page.xref, "Contents", f"{stream} 0 R")
        if not re.search(r"\d", doc.xref_get_key(page.xref, "Annots")[1]):
            doc.xref_set_key(page.xref, "Annots", "null")


def _draw_box(doc: pymupdf.Document, page: pymupdf.Page, box: Lakvlak) -> str:
    # Wider than the text was: a box that fits exactly tells how long the name under it is.
    area = (box.box + (-RUIM, 0, RUIM, 0)) * ~page.transformation_matrix
    wide = text_width(box.label, 1, vet=True)
    size = max(LABEL_MINIMUM, min(LABEL_SHARE * box.size, (area.width - 2) / wide))
    x, y = area.x0 + (area.width - wide * size) / 2, (area.y0 + area.y1) / 2 - 0.36 * size
    mark = _label_mark(doc, page, box.tag)
    rectangle = f"{area.x0:.2f} {area.y0:.2f} {area.width:.2f} {area.height:.2f} re f"
    return f"{mark} q 0 g {rectangle} 1 g {show_text(box.label, x, y, size, vet=True)} Q EMC"


def _label_mark(doc: pymupdf.Document, page: pymupdf.Page, tag: Tag | None) -> str:
    """Return the operator that begins the label's marked content, and hang it into the structure tree."""
    tree = _follow(doc, doc.pdf_catalog(), "StructTreeRoot")
    if not tree:
        return "/Artifact BMC"
    node, kind = (tag.xref, tag.kind) if tag else (_add_paragraph(doc, tree), "P")
    numbers = doc.xref_get_key(_follow(doc, tree, "ParentTree"), "Nums")[1]
    key = doc.xref_get_key(page.xref, "StructParents")[1]
    owners = int(dict(re.findall(r"(\d+) (\d+) 0 R", numbers))[key])
    known = [int(xref) for xref in re.findall(r"(\d+) 0 R", doc.xref_object(owners))]
    doc.update_object(owners, _array([*known, node]))
    doc.xref_set_key(node, "K", f"<</Type/MCR/Pg {page.xref} 0 R/MCID {len(known)}>>")
    return f"/{kind} <</MCID {len(known)}>> BDC"


def _follow(doc: pymupdf.Document, xref: int, key: str) -> int:
    """Return the object that a key refers to, 0 if there is none."""
    kind, value = doc.xref_get_key(xref, key)
    return int(value.split()[0]) if kind == "xref" else 0


def _add_paragraph(doc: pymupdf.Document, tree: int) -> int:
    root = _follow(doc, tree, "K")
    node = _new_object(doc, f"<</Type/StructElem/S/P/P {root} 0 R>>")
    kids = doc.xref_get_key(root, "K")[1].strip()[1:-1]
    doc.xref_set_key(root, "K", f"[{kids} {node} 0 R]")
    return node


def finish(doc: pymupdf.Document) -> bytes:
    """Return the file: fonts cut to the signs still in use, one revision, no unused objects, no dates."""
    used: dict[str, dict[int, int]] = {}
    for number in range(len(doc)):
        for span in doc[number].get_texttrace():
            used.setdefault(_squash(span["font"]), {}).update({char[1]: char[0] for char in span["chars"]})
    doc.subset_fonts()
    for xref in range(1, doc.xref_length()):
        if doc.xref_get_key(xref, "Subtype")[1] == "/Type0":
            _trim_font(doc, xref, used)
    return bytes(doc.tobytes(garbage=4, deflate=True, use_objstms=1, no_new_id=True))


def _squash(name: str) -> str:
    return re.sub(r"[ /-]", "", name.replace("#20", "")).rpartition("+")[2]


def _trim_font(doc: pymupdf.Document, xref: int, used: dict[str, dict[int, int]]) -> None:
    """Leave out of a font's tables the letters that no longer occur: they could tell what was removed."""
    name = _squash(doc.xref_get_key(xref, "BaseFont")[1])
    glyphs = sorted(used.get(name, {}).items())
    font = load_font(FONT_NAMES.get(name, RESERVE))
    if name not in FONT_NAMES or any(font.has_glyph(char) != glyph for glyph, char in glyphs):
        return  # somebody else's font
    pairs = [f"<{glyph:04x}> <{chr(char).encode('utf-16-be').hex()}>" for glyph, char in glyphs]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    doc.update_stream(_follow(doc, xref, "ToUnicode"), TO_UNICODE.format(body).encode())
    below = int(re.findall(r"(\d+) 0 R", doc.xref_get_key(xref, "DescendantFonts")[1])[0])
    widths = "".join(f"{glyph}[{font.glyph_advance(char) * 1000:.0f}]" for glyph, char in glyphs)
    doc.xref_set_key(below, "W", f"[{widths}]")
    if doc.xref_get_key(below, "Subtype")[1] == "/CIDFontType2":
        doc.xref_set_key(below, "CIDToGIDMap", "/Identity")

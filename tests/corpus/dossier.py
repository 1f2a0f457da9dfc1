# SPDX-License-Identifier: EUPL-1.2
"""A properly redacted document: what stood under its boxes was never written. Classes add one thing to it.

Lengths are in PDF points; places are in the page's own space (from the bottom left), turned pages included.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from typing import Literal

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from .embedded import make_font
from .prose import HEADS, LABELS, SENTENCES, SLOTS, TITLES, chance
from .typefaces import Kind, Typeface

Rect = tuple[float, float, float, float]

KINDS: tuple[Kind, ...] = ("named", "named", "named", "cid", "simple")
BOX_COLOURS = (
    "0 g",
    "0 g",
    "0 g",
    "0.2 g",
    "0.5 g",
    "0.75 g",
    "0 0.2 0.45 rg",
    "0.45 0 0.1 rg",
    "1 0.9 0.2 rg",
)


@dataclass(slots=True)
class Regel:
    """A line that everybody sees: page, place, text, and what it is."""

    page: int
    place: Rect
    text: str
    soort: Literal["kop", "tekst", "gelakt"] = "tekst"


@dataclass(slots=True)
class Stijl:
    """How one document looks."""

    face: Typeface
    bold: Typeface
    size: float
    margin: float
    origin: tuple[float, float]
    extent: tuple[float, float]
    colour: str
    outlined: bool
    labelled: float
    tagged: bool


@dataclass
class Dossier:
    """The document in the making; ``pdf`` may be changed freely before it is written."""

    rng: random.Random
    pdf: Pdf
    stijl: Stijl
    title: str
    regels: list[Regel] = field(default_factory=list)
    vlakken: list[tuple[int, Rect]] = field(default_factory=list)
    nodes: list[Object] = field(default_factory=list)

    @property
    def koppen(self) -> list[Regel]:
        """The headings, in order."""
        return [regel for regel in self.regels if regel.soort == "kop"]

    @property
    def root(self) -> Object:
        """The catalogue."""
        return self.pdf.Root

    def page(self, number: int = 0) -> Object:
        """The dictionary of a page."""
        return self.pdf.pages[number].obj

    def any_page(self) -> int:
        """A page, drawn."""
        return self.rng.randrange(len(self.pdf.pages))

    def any_vlak(self) -> tuple[int, Rect]:
        """A redaction box, drawn."""
        return self.rng.choice(self.vlakken)

    def any_regel(self) -> Regel:
        """A visible line of running text, drawn."""
        return self.rng.choice([regel for regel in self.regels if regel.soort == "tekst"])

    def shows(self, text: str) -> bool:
        """Return whether a text is on the pages, spaces apart."""
        seen = _squash(" ".join([self.title, *(regel.text for regel in self.regels), *LABELS]))
        return _squash(text) in seen

    def draw_on(self, number: int, operators: str, resources: Dictionary | None = None) -> None:
        """Add operators behind the content of a page, and what they need to its resources."""
        page = self.page(number)
        for kind, entries in (resources or Dictionary()).items():
            if kind not in page.Resources:
                page.Resources[kind] = Dictionary()
            for key, value in entries.items():
                page.Resources[kind][key] = value
        self.pdf.pages[number].contents_add(
            self.pdf.make_stream(f"q {operators} Q".encode("cp1252", "replace"))
        )

    def write(self, x: float, y: float, text: str, size: float = 0.0, *, bold: bool = False) -> str:
        """Return the operators that show a text in this document's font."""
        face, name = (self.stijl.bold, "FB") if bold else (self.stijl.face, "FT")
        return (
            f"BT /{name} {size or self.stijl.size:g} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm <{face.codes(text)}> Tj ET"
        )


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def teken_dossier(
    rng: random.Random, *, pages: int = 0, tagged: bool | None = None, boxes: bool = True
) -> Dossier:
    """Draw a document with headings, running text and redaction boxes; nothing in it leaks."""
    kind: Kind = rng.choice(KINDS)
    name = rng.choice(("helv", "tiro", "cour") if kind == "named" else ("spacemo", "ubuntu"))
    face = Typeface(name, kind)
    origin = (0.0, 0.0) if chance(rng, 0.8) else (float(rng.randint(-60, 40)), float(rng.randint(5, 90)))
    stijl = Stijl(
        face, face.bold(), rng.choice((9.0, 10.0, 10.5, 11.0, 12.0)), rng.uniform(48, 80), origin,
        rng.choice(((595.0, 842.0), (595.28, 841.89), (612.0, 792.0), (842.0, 595.0))), rng.choice(BOX_COLOURS),
        chance(rng, 0.2), rng.choice((0.0, 0.8, 1.0, 1.0)), chance(rng, 0.4) if tagged is None else tagged,
    )  # fmt: skip
    dossier = Dossier(rng, Pdf.new(), stijl, f"{rng.choice(TITLES)} {rng.choice(HEADS).lower()}")
    if stijl.tagged:
        _plant_tree(dossier)
    _draw_pages(dossier, pages or rng.choice((1, 1, 2, 3)), boxes)
    if chance(rng, 0.6):
        dress(dossier)
    return dossier


def _draw_pages(dossier: Dossier, count: int, boxes: bool) -> None:
    fonts = {
        "FT": make_font(dossier.pdf, dossier.stijl.face),
        "FB": make_font(dossier.pdf, dossier.stijl.bold),
    }
    sentences = dossier.rng.sample(SENTENCES, len(SENTENCES))
    x, y = dossier.stijl.origin
    wide, high = dossier.stijl.extent
    for number in range(count):
        page = dossier.pdf.add_blank_page(page_size=(wide, high))
        page.obj.MediaBox = Array([x, y, x + wide, y + high])
        if chance(dossier.rng, 0.2):
            inset = dossier.rng.randint(4, 14)
            page.obj.CropBox = Array([x + inset, y + inset, x + wide - inset, y + high - inset])
        if chance(dossier.rng, 0.12):
            page.obj.Rotate = dossier.rng.choice((90, 180, 270))
        page.obj.Resources = Dictionary(Font=Dictionary({f"/{name}": font for name, font in fonts.items()}))
        drawing = _Blad(dossier, number)
        drawing.fill(sentences[number * 9 :] or sentences, boxes)
        page.obj.Contents = dossier.pdf.make_stream("\n".join(drawing.ops).encode("ascii"))
        drawing.close()


class _Blad:
    """One page: lines from the top down, boxes where words were."""

    def __init__(self, dossier: Dossier, number: int) -> None:
        self.dossier, self.stijl, self.number = dossier, dossier.stijl, number
        self.left = self.stijl.origin[0] + self.stijl.margin
        self.y = self.stijl.origin[1] + self.stijl.extent[1] - self.stijl.margin
        self.width = self.stijl.extent[0] - 2 * self.stijl.margin
        self.ops: list[str] = []
        self.marks: list[Object] = []

    def fill(self, sentences: list[str], boxes: bool) -> None:
        rng = self.dossier.rng
        head = self.dossier.title if self.number == 0 else rng.choice(HEADS)
        self.line(head, kop=True)
        for place in range(min(len(sentences), rng.randint(5, 8))):
            if place == 3:
                self.line(rng.choice([name for name in HEADS if name != head]), kop=True)
            if boxes and (place == 1 or chance(rng, 0.3)):
                self.redacted(rng.choice(SLOTS))
            self.paragraph(sentences[place])

    def paragraph(self, text: str) -> None:
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if line and self.stijl.face.width(longer, self.stijl.size) > self.width:
                self.line(line)
                longer = word
            line = longer
        self.line(line)

    def line(self, text: str, *, kop: bool = False) -> None:
        face, size = (self.stijl.bold, self.stijl.size * 1.3) if kop else (self.stijl.face, self.stijl.size)
        self.y -= size * 1.5
        self.show(self.left, text, size, kop)
        place = (self.left, self.y - size * 0.25, self.left + face.width(text, size), self.y + size * 0.8)
        self.dossier.regels.append(Regel(self.number, place, text, "kop" if kop else "tekst"))

    def show(self, x: float, text: str, size: float, bold: bool, kind: str = "") -> None:
        shown = self.dossier.write(x, self.y, text, size, bold=bold)
        self.ops.append(self.mark(kind or ("H1" if bold else "P"), shown))

    def mark(self, kind: str, operators: str) -> str:
        """Put operators in marked content with a node of the structure tree, in a tagged file."""
        if not self.stijl.tagged:
            return operators
        tree = self.dossier.root.StructTreeRoot
        node = self.dossier.pdf.make_indirect(
            Dictionary(
                Type=Name.StructElem, S=Name("/" + kind), P=tree.K, K=len(self.marks), Pg=self.dossier.page(self.number)
            )
        )  # fmt: skip
        tree.K.K.append(node)
        self.marks.append(node)
        self.dossier.nodes.append(node)
        return f"/{kind} <</MCID {len(self.marks) - 1}>> BDC {operators} EMC"

    def redacted(self, slot: str) -> None:
        """Write a sentence with a box in place of its secret, which is never written."""
        rng, size, face = self.dossier.rng, self.stijl.size, self.stijl.face
        before, after = slot.split("{}")
        self.y -= size * 1.5
        room = self.width - face.width(before + after, size) - 8
        box = max(26.0, min(room, rng.uniform(45, 150)))
        x = self.left
        if before.strip():
            self.show(x, before, size, False)
            x += face.width(before, size) + 2
        self.ops.append(self.mark("Span", self.box(x, box)))
        if after.strip():
            self.show(x + box + 3, after, size, False)
        self.dossier.regels.append(
            Regel(self.number, (self.left, self.y, x, self.y + size), before + after, "gelakt")
        )

    def box(self, x: float, wide: float) -> str:
        """Return the operators of a redaction box, with its label if it has one."""
        rng, size = self.dossier.rng, self.stijl.size
        bottom, high = self.y - size * 0.25, size * 1.15
        self.dossier.vlakken.append((self.number, (x, bottom, x + wide, bottom + high)))
        rectangle = f"{x:.2f} {bottom:.2f} {wide:.2f} {high:.2f} re"
        bright = self.stijl.colour in {"0.75 g", "1 0.9 0.2 rg"} or self.stijl.outlined
        paint = (
            f"1 g 0 G 0.7 w {rectangle} B" if self.stijl.outlined else f"{self.stijl.colour} {rectangle} f"
        )
        if not chance(rng, self.stijl.labelled) and not self.stijl.outlined:
            return f"q {paint} Q"
        label = rng.choice([text for text in LABELS if len(text) > 3])
        small = min(size * 0.8, (wide - 3) / self.stijl.face.width(label, 1))
        indent = (wide - self.stijl.face.width(label, small)) / 2
        text = self.dossier.write(x + indent, bottom + high * 0.28, label, small)
        return f"q {paint} {'0' if bright else '1'} g {text} Q"

    def close(self) -> None:
        """Hang the page's marked content into the parent tree."""
        if self.marks:
            self.dossier.page(self.number).StructParents = self.number
            self.dossier.root.StructTreeRoot.ParentTree.Nums.append(self.number)
            self.dossier.root.StructTreeRoot.ParentTree.Nums.append(Array(self.marks))


def _plant_tree(dossier: Dossier) -> None:
    """Make an empty structure tree."""
    pdf = dossier.pdf
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, ParentTree=Dictionary(Nums=Array())))
    tree.K = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree, K=Array()))
    dossier.root.StructTreeRoot = tree
    dossier.root.MarkInfo = Dictionary(Marked=True)
    dossier.root.Lang = pikepdf.String("nl-NL")


def dress(dossier: Dossier) -> None:
    """Add what nearly all files have and nobody minds: the program, dates, how to open it."""
    rng, pdf = dossier.rng, dossier.pdf
    day = f"202{rng.randint(0, 5)}0{rng.randint(1, 9)}1{rng.randint(0, 9)}"
    made = f"D:{day}1{rng.randint(0, 9)}4501+0{rng.randint(1, 2)}'00'"
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Producer=pikepdf.String(rng.choice(PRODUCERS)), CreationDate=pikepdf.String(made))
    )
    if chance(rng, 0.5):
        pdf.trailer.Info.ModDate = pikepdf.String(made)
    if chance(rng, 0.5):
        pdf.trailer.Info.Creator = pikepdf.String(rng.choice(CREATORS))
    if chance(rng, 0.5):
        pdf.Root.PageLayout = rng.choice((Name.OneColumn, Name.SinglePage))


PRODUCERS = (
    "Microsoft® Word voor Microsoft 365", "Adobe PDF Library 17.11.238", "Acrobat Distiller 11.0 (Windows)",
    "LibreOffice 7.4", "GPL Ghostscript 10.00.0", "iText® 5.5.13.2 ©2000-2020 iText Group NV (AGPL-version)",
    "macOS Version 12.6 (Build 21G115) Quartz PDFContext", "cairo 1.16.0 (https://cairographics.org)",
    "Skia/PDF m118", "Aspose.Words for .NET 21.8.0", "pdfTeX-1.40.24", "PDF-XChange Core API SDK (7.0.325.1)",
)  # fmt: skip
CREATORS = (
    "Microsoft® Word voor Microsoft 365", "Acrobat PDFMaker 22 voor Word", "Writer", "Zylab", "Mozilla Firefox 115",
    "PScript5.dll Version 5.2.2", "Aspose Ltd.", "Canon iR-ADV C5550", "LaTeX with hyperref",
)  # fmt: skip

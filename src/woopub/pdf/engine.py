# SPDX-License-Identifier: EUPL-1.2
"""The only module that calls PyMuPDF: its answers as typed data, in the space of the page as shown.

PyMuPDF gives text, glyphs and drawings before /Rotate is applied; here they are turned, so that (0, 0) is
the top left corner that a reader sees. All lengths are PDF points (1/72 inch).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pymupdf

from ..model import Vlak
from .geometry import Punt
from .painted import LICHT, Char, Glyph, Image, Kleur, Line, Paint, Raster, Shape, Span, light
from .paths import bounds, group_opacity, outlines, stroke_box, stroke_quads

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

# What a reader sees counts: /ActualText (which may say anything) and clipped text are left out.
TEXT_FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP | pymupdf.TEXT_IGNORE_ACTUALTEXT
PAINT_IMAGE = frozenset({"fill-image", "fill-imgmask", "clip-imgmask"})
PAINT_PATH = frozenset({"fill-path", "stroke-path"})
PAINT_TEXT = frozenset({"fill-text", "stroke-text"})
MAX_PIXELS = 8_000_000
DIK = 4.0
"""Points; so wide a stroke may hide text."""

LIGATUUR_DELEN = frozenset("filst")


class Unreadable(Exception):
    """MuPDF cannot make sense of the file, or of one page of it."""


class Locked(Exception):
    """The file asks for a password."""


class Pdf:
    """An open PDF file."""

    def __init__(self, data: bytes) -> None:
        """Open a file from its bytes. Raises Unreadable or Locked."""
        try:
            self._doc: Any = pymupdf.open(stream=data, filetype="pdf")
            locked = bool(self._doc.needs_pass)
            self.page_count = 0 if locked else int(self._doc.page_count)
        except Exception as error:  # MuPDF has no common base for what it raises on bad input
            raise _fault(error) from error
        if locked:
            raise Locked

    def close(self) -> None:
        """Let go of the file's memory."""
        self._doc.close()

    def info(self) -> tuple[str, str, bool]:
        """Return the title, the language (/Lang), and whether the file has tags. Raises Unreadable."""
        try:
            titel = str((self._doc.metadata or {}).get("title") or "")
            catalog = self._doc.pdf_catalog()
            kind, lang = self._doc.xref_get_key(catalog, "Lang")
            marked = self._doc.xref_get_key(catalog, "MarkInfo/Marked")[1] == "true"
            tree = self._doc.xref_get_key(catalog, "StructTreeRoot")[0] != "null"
        except Exception as error:
            raise _fault(error) from error
        return titel, str(lang) if kind == "string" else "", marked and tree

    def page(self, number: int) -> PdfBlad:
        """Return a page, counted from 0. Raises Unreadable."""
        try:
            return PdfBlad(self._doc.load_page(number))
        except Exception as error:
            raise _fault(error) from error


class PdfBlad:
    """One page of an open file. Its methods raise Unreadable."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._turned = bool(page.rotation)
        m = page.rotation_matrix
        self._matrix = (float(m.a), float(m.b), float(m.c), float(m.d), float(m.e), float(m.f))
        self.breedte, self.hoogte = float(page.rect.width), float(page.rect.height)

    def paint(self) -> Paint:
        """Return what the page paints."""
        try:
            log = [(kind, self._vlak(bbox)) for kind, bbox, *_ in self._page.get_bboxlog()]
        except Exception as error:
            raise _fault(error) from error
        kinds = Counter(kind for kind, _ in log)
        first = next((number for number, (kind, _) in enumerate(log) if kind.endswith("-text")), len(log))
        beelden = sum(kinds[k] for k in PAINT_IMAGE)
        over = list(_over_text(log)) if beelden else []
        return Paint(beelden, sum(kinds[k] for k in PAINT_PATH), first, over)

    def images(self, numbers: Sequence[int]) -> list[Image]:
        """Return the images that are painted by these operations of the page."""
        try:
            log = self._page.get_bboxlog()
            bare = {_rounded(info["bbox"]) for info in self._page.get_image_info() if not info["has-mask"]}
            return [
                Image(self._vlak(log[n][1]), log[n][0] == "fill-image" and _rounded(log[n][1]) in bare, n)
                for n in numbers
            ]
        except Exception as error:
            raise _fault(error) from error

    def redactions(self) -> list[tuple[Vlak, list[Vlak]]]:
        """Return the redactions that are marked but not applied: the rectangle of each, and of its parts."""
        try:
            found = [xref for xref, kind, *_ in self._page.annot_xrefs() if kind == pymupdf.PDF_ANNOT_REDACT]
            return [self._redaction(self._page.load_annot(xref)) for xref in found]
        except Exception as error:
            raise _fault(error) from error

    def _redaction(self, annot: Any) -> tuple[Vlak, list[Vlak]]:
        corners = [self._punt(punt) for punt in annot.vertices or ()]
        parts = [bounds([corners[n : n + 4]]) for n in range(0, len(corners) - 3, 4)]
        vlak = self._vlak(annot.rect)
        return vlak, parts or [vlak]

    def render(self) -> Raster:
        """Return the page as seen, at 144 dots an inch or as many as MAX_PIXELS allows."""
        try:
            scale = min(2.0, (MAX_PIXELS / max(1.0, self.breedte * self.hoogte)) ** 0.5)
            pix = self._page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csRGB)
            return Raster(pix.width, pix.height, scale, bytes(pix.samples))
        except Exception as error:
            raise _fault(error) from error

    def lines(self, detail: bool = False) -> list[Line]:
        """Return the text layer in the order of the file; with ``detail`` also every character."""
        try:
            blocks = self._page.get_text("rawdict" if detail else "dict", flags=TEXT_FLAGS)["blocks"]
            return [self._line(line) for block in blocks for line in block.get("lines", ())]
        except Exception as error:
            raise _fault(error) from error

    def glyphs(self) -> list[Glyph]:
        """Return the glyphs in the order in which they are painted."""
        try:
            return list(self._glyphs())
        except Exception as error:
            raise _fault(error) from error

    def shapes(self) -> list[Shape]:
        """Return the painted paths in the order in which they are painted."""
        try:
            return list(self._shapes())
        except Exception as error:
            raise _fault(error) from error

    def _line(self, line: Mapping[str, Any]) -> Line:
        x, y = line["dir"]
        if self._turned:
            a, b, c, d, _, _ = self._matrix
            x, y = a * x + c * y, b * x + d * y
        return Line([self._span(span) for span in line["spans"]], (x, y))

    def _span(self, span: Mapping[str, Any]) -> Span:
        chars: list[Char] = []
        for raw in span.get("chars", ()):
            char = Char(raw["c"], self._vlak(raw["bbox"]), self._punt(raw["origin"]))
            if chars and raw["bbox"][0] == raw["bbox"][2] and char.teken in LIGATUUR_DELEN:
                # The second letter of a ligature stands behind it without any width; it belongs in its place.
                char.vlak, char.voet = chars[-1].vlak, chars[-1].voet
            chars.append(char)
        return Span(
            tekst=span["text"] if "text" in span else "".join(char.teken for char in chars),
            vlak=self._vlak(span["bbox"]),
            voet=self._punt(span["origin"]),
            grootte=span["size"],
            vet=bool(span["flags"] & pymupdf.TEXT_FONT_BOLD) or "bold" in span["font"].lower(),
            chars=chars,
            licht=light(_rgb(span["color"])) > LICHT,
        )

    def _glyphs(self) -> Iterator[Glyph]:
        for span in self._page.get_texttrace():
            kleur = _kleur(span["color"]) if span["type"] == 0 else None
            for code, _, origin, bbox in span["chars"]:
                teken = chr(code) if 0 < code < 0x110000 else "\ufffd"
                yield Glyph(
                    teken, self._vlak(bbox), self._punt(origin), kleur, span["seqno"], span["type"] == 3
                )

    def _shapes(self) -> Iterator[Shape]:
        page = self._page.rect * self._page.derotation_matrix
        around: dict[int, Mapping[str, Any]] = {}
        for drawing in self._page.get_drawings(extended=True):
            level = drawing["level"]
            around = {key: outer for key, outer in around.items() if key < level}
            if drawing["type"] in {"clip", "group"}:
                around[level] = drawing
            elif drawing["type"] in {"f", "s", "fs"}:
                knip, laag = pymupdf.Rect(page), 1.0
                for outer in around.values():
                    knip &= outer.get("scissor", knip)
                    laag *= group_opacity(outer, drawing["fill"])
                shape = self._shape(drawing, knip, laag)
                yield shape
                whole = drawing["type"] == "s" and shape.vulling is not None
                if shape.rand and not whole and (drawing["width"] or 0.0) >= DIK:
                    yield self._streek(drawing, shape, laag)

    def _shape(self, drawing: Mapping[str, Any], knip: Any, laag: float) -> Shape:
        lijnen = list(outlines(drawing["items"]))
        vulling, dekking = drawing["fill"], drawing["fill_opacity"]
        width = drawing["width"] or 0.0
        if vulling is None and width >= DIK and (balk := stroke_box(lijnen, width)):
            lijnen, vulling, dekking = [balk], drawing["color"], drawing["stroke_opacity"]
        lijnen = [[self._punt(punt) for punt in lijn] for lijn in lijnen if lijn]
        return Shape(
            vlak=bounds(lijnen),
            knip=self._vlak(knip),
            lijnen=lijnen,
            vulling=_kleur(vulling),
            dekking=laag * (1.0 if dekking is None else float(dekking)),
            rand=_kleur(drawing["color"]) if drawing["type"] != "f" else None,
            volgnummer=drawing["seqno"],
        )

    def _streek(self, drawing: Mapping[str, Any], shape: Shape, laag: float) -> Shape:
        """Return what the stroke of a path paints, as a rectangle for each straight piece."""
        opacity = drawing["stroke_opacity"]
        quads = stroke_quads(
            drawing["items"], drawing["width"], bool(drawing["closePath"]), any(drawing["lineCap"] or ())
        )
        lijnen = [[self._punt(punt) for punt in quad] for quad in quads]
        return Shape(
            vlak=bounds(lijnen),
            knip=shape.knip,
            lijnen=lijnen,
            vulling=shape.rand,
            dekking=laag * (1.0 if opacity is None else float(opacity)),
            rand=None,
            volgnummer=shape.volgnummer,
            streek=True,
        )

    def _punt(self, punt: Any) -> Punt:
        x, y = punt
        if not self._turned:
            return x, y
        a, b, c, d, e, f = self._matrix
        return a * x + c * y + e, b * x + d * y + f

    def _vlak(self, bbox: Any) -> Vlak:
        x0, y0, x1, y1 = bbox
        if not self._turned:
            return x0, y0, x1, y1
        (ax, ay), (bx, by) = self._punt((x0, y0)), self._punt((x1, y1))
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _kleur(value: Any) -> Kleur | None:
    if not value or len(value) not in (1, 3):
        return None
    return float(value[0]), float(value[-2 % len(value)]), float(value[-1])


def _rgb(value: int) -> Kleur:
    return (value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _rounded(bbox: Any) -> tuple[int, ...]:
    return tuple(round(side) for side in bbox)


def _over_text(log: Sequence[tuple[str, Vlak]]) -> Iterator[int]:
    """Yield the places in the painting order of images that share ground with text painted before."""
    texts: list[Vlak] = []
    for number, (kind, vlak) in enumerate(log):
        if kind in PAINT_TEXT:
            texts.append(vlak)
        elif kind in {"fill-image", "fill-imgmask"}:
            x0, y0, x1, y1 = vlak
            if any(t[0] < x1 and t[2] > x0 and t[1] < y1 and t[3] > y0 for t in texts):
                yield number


def _fault(error: Exception) -> Exception:
    """Return what an error of MuPDF comes to: no memory, or a file that makes no sense."""
    if isinstance(error, MemoryError) or "alloc" in str(error).partition("(")[0]:
        return MemoryError(str(error))
    return Unreadable(str(error))

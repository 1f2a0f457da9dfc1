# SPDX-License-Identifier: EUPL-1.2
"""One page through PyMuPDF: its text layer, what it paints in which order, and how it looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pymupdf
from pymupdf import extra, mupdf

from ...model import Vlak
from ..geometry import bounds, within
from ..painted import Glyph, Line, Paint, Raster, Shape
from ..seen.contents import Aard
from ..seen.copies import Copies
from ..seen.letters import Letters, read_letters
from ..seen.pixels import Beeld
from .drawn import read_line, read_shapes, read_span
from .fault import fault
from .turned import Turn

# What a reader sees counts: /ActualText (which may say anything) and clipped text are left out.
ALL_TEXT = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_IGNORE_ACTUALTEXT
TEXT_FLAGS = ALL_TEXT | pymupdf.TEXT_MEDIABOX_CLIP | pymupdf.TEXT_CLIP
PAINT_IMAGE = frozenset({"fill-image", "fill-imgmask", "clip-imgmask"})
PAINT_PATH = frozenset({"fill-path", "stroke-path"})
MAX_PIXELS = 8_000_000

RAND = 1.0
"""Points by which text on a page may stick out of it."""

CLOSELY = 0.6
"""Share of the lines of a page from which all are read in detail at once."""


class PdfBlad:
    """One page of an open file. Its methods raise Unreadable."""

    def __init__(self, page: Any, copies: Copies) -> None:
        self._page, self._copies = page, copies
        self._nummer = int(page.number)
        self._lists: dict[bool, Any] = {}
        self._text: Any = None
        self._lines: list[Line] | None = None
        self._log: list[tuple[str, Vlak]] | None = None
        self._aard: Aard | None = None
        self._turn = Turn(page)
        self.breedte, self.hoogte = float(page.rect.width), float(page.rect.height)
        self.objectnummer = int(page.xref)
        """The number of the page's object in the file: another library may count pages otherwise."""

    def paint_log(self) -> list[tuple[str, Vlak]]:
        """Return what the page paints, in painting order: PyMuPDF's name (``fill-text``, ...) and the place.

        Empty for a page of plain text, on which nothing can be hidden by what is painted where.
        """
        try:
            if self._log is None and self._is_plain():
                self._log = []
            if self._log is None:
                self._log = [(kind, self._turn.vlak(bbox)) for kind, bbox, *_ in self._page.get_bboxlog()]
            return self._log
        except Exception as error:
            raise fault(error) from error

    def paint(self) -> Paint:
        """Return how many images and paths the page paints, and which operation is its first text."""
        log = self.paint_log()
        kinds = Counter(kind for kind, _ in log)
        first = next((number for number, (kind, _) in enumerate(log) if kind.endswith("-text")), len(log))
        return Paint(sum(kinds[k] for k in PAINT_IMAGE), sum(kinds[k] for k in PAINT_PATH), first)

    def aard(self) -> Aard:
        """Return what the page's content uses."""
        try:
            if self._aard is None:
                self._aard = self._copies.traits(self._nummer)
            return self._aard
        except Exception as error:
            raise fault(error) from error

    @property
    def has_layers(self) -> bool:
        """Whether the file has layers that can be put on and off."""
        return bool(self._copies.has_layers)

    def count_text(self) -> int:
        """Return the number of characters other than white space on the page and beside it, clipped or not."""
        try:
            tekst = self._page.get_text(flags=ALL_TEXT, clip=pymupdf.INFINITE_RECT())
            return sum(map(len, tekst.split()))
        except Exception as error:
            raise fault(error) from error

    def redactions(self) -> list[tuple[Vlak, list[Vlak]]]:
        """Return the redactions that are marked but not applied: the rectangle of each, and of its parts."""
        try:
            found = [xref for xref, kind, *_ in self._page.annot_xrefs() if kind == pymupdf.PDF_ANNOT_REDACT]
            return [self._redaction(self._page.load_annot(xref)) for xref in found]
        except Exception as error:
            raise fault(error) from error

    def _redaction(self, annot: Any) -> tuple[Vlak, list[Vlak]]:
        corners = [self._turn.punt(punt) for punt in annot.vertices or ()]
        parts = [bounds([corners[n : n + 4]]) for n in range(0, len(corners) - 3, 4)]
        vlak = self._turn.vlak(annot.rect)
        return vlak, parts or [vlak]

    def render(self) -> Raster:
        """Return the whole page as seen in RGB, at 144 dots an inch or as many as MAX_PIXELS allows."""
        return self._raster(self._scale(), pymupdf.csRGB)

    def tones(self, schaal: float) -> Raster:
        """Return the whole page as seen in grey (one byte a pixel), at so many pixels a point."""
        return self._raster(schaal, pymupdf.csGRAY)

    def _raster(self, scale: float, space: Any) -> Raster:
        try:
            pix = self._page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=space)
            return Raster(pix.width, pix.height, scale, bytes(pix.samples))
        except Exception as error:
            raise fault(error) from error

    def _scale(self) -> float:
        return float(min(2.0, (MAX_PIXELS / max(1.0, self.breedte * self.hoogte)) ** 0.5))

    def picture(self, vlak: Vlak, text: bool = True, colour: bool = False) -> Beeld:
        """Return a part of the page as seen, or without its text, in grey or in three colours.

        It has 144 dots an inch, or as many as MAX_PIXELS allows for the page.
        """
        try:
            if text not in self._lists:
                page = self._page if text else self._copies.bare(self._nummer)
                self._lists[text] = page.get_displaylist()
            scale = self._scale()
            space = pymupdf.csRGB if colour else pymupdf.csGRAY
            pix = self._lists[text].get_pixmap(
                matrix=pymupdf.Matrix(scale, scale), colorspace=space, alpha=0, clip=pymupdf.Rect(vlak)
            )
            shape = (pix.height, pix.width, 3) if colour else (pix.height, pix.width)
            return Beeld(np.frombuffer(pix.samples, np.uint8).reshape(shape), pix.x, pix.y, scale)
        except Exception as error:
            raise fault(error) from error

    def lines(self, detail: bool = False) -> list[Line]:
        """Return the text layer in the order of the file; with ``detail`` also every character."""
        try:
            if self._text is None:
                self._text = self._page.get_textpage(flags=TEXT_FLAGS)
            if detail:
                return self._read(True)
            if self._lines is None:
                self._lines = self._read(False)
            return self._lines
        except Exception as error:
            raise fault(error) from error

    def _read(self, detail: bool) -> list[Line]:
        blocks = self._page.get_text("rawdict" if detail else "dict", textpage=self._text)["blocks"]
        return [read_line(line, self._turn) for block in blocks for line in block.get("lines", ())]

    def _is_plain(self) -> bool:
        """Whether the page holds nothing but filled text that lies on it: then the text is read without any clip."""
        aard = self.aard()
        if aard.verft or aard.knipt or aard.tekstknip or self.has_layers or self._text is not None:
            return False
        text = self._page.get_textpage(flags=ALL_TEXT, clip=pymupdf.INFINITE_RECT())
        self._text = text
        self._lines = self._read(False)
        page = -RAND, -RAND, self.breedte + RAND, self.hoogte + RAND
        if all(within(span.vlak, page) for line in self._lines for span in line.spans):
            return True
        self._text = self._lines = None
        return False

    def read_closely(self, lines: list[Line], which: set[int]) -> list[Line]:
        """Return lines that ``lines`` gave, those with these numbers read in detail."""
        if len(which) > CLOSELY * len(lines):
            return self.lines(True)
        try:
            paper = mupdf.FzRect(self._text.this.m_internal.mediabox)
            own = [line for block in self._text.this for line in block]
            if len(own) != len(lines):
                own = [line for line in own if _is_on(line, paper)]
            if len(own) != len(lines):
                return self.lines(True)
            buffer = mupdf.fz_new_buffer(128)
            found = list(lines)
            for number in which:
                raw: dict[str, Any] = {}
                extra.JM_make_spanlist(raw, own[number], True, buffer, paper)
                close = [read_span(span, self._turn) for span in raw["spans"]]
                if [span.tekst for span in close] != [span.tekst for span in lines[number].spans]:
                    return self.lines(True)
                found[number] = Line(close, lines[number].richting)
            return found
        except Exception as error:
            raise fault(error) from error

    def glyphs(self) -> list[Glyph]:
        """Return the glyphs in the order in which they are painted."""
        letters = self.letters()
        return [
            Glyph(teken, (x0, y0, x1, y1), bool(blind))
            for teken, (x0, y0, x1, y1), blind in zip(
                letters.teken, letters.vlak.tolist(), letters.blind, strict=True
            )
        ]

    def letters(self, near: Callable[[Vlak], bool] | None = None) -> Letters:
        """Return the glyphs in painting order, of all spans or of those in a place that is asked for."""
        try:
            page = self._copies.unclipped(self._nummer) if self.aard().tekstknip else self._page
            spans = page.get_texttrace()
            if near:
                spans = [
                    span for span in spans if near(self._turn.vlak(span["bbox"])) or near(self._reach(span))
                ]
            return read_letters(spans, self._turn.matrix)
        except Exception as error:
            raise fault(error) from error

    def letters_of_all_layers(self) -> Letters | None:
        """Return the glyphs of the page with every layer on, or None where that paints no more than before."""
        try:
            if not self._copies.has_layers:
                return None
            page = self._copies.unlayered(self._nummer)
            if len(page.get_bboxlog()) == len(self._page.get_bboxlog()):
                return None
            return read_letters(page.get_texttrace(), self._turn.matrix)
        except Exception as error:
            raise fault(error) from error

    def shapes(self) -> list[Shape]:
        """Return the painted paths in the order in which they are painted."""
        try:
            return list(read_shapes(self._page, self._turn))
        except Exception as error:
            raise fault(error) from error

    def _reach(self, span: Mapping[str, Any]) -> Vlak:
        """Return where the glyphs of a span stand, for fonts whose own measures are off."""
        places = [char[2] for char in span["chars"]] or [(0.0, 0.0)]
        xs, ys, size = [x for x, _ in places], [y for _, y in places], span["size"]
        return self._turn.vlak((min(xs) - size, min(ys) - size, max(xs) + size, max(ys) + size))


def _is_on(line: Any, paper: Any) -> bool:
    """Whether PyMuPDF takes up a line of MuPDF's in what it gives of a page."""
    return not mupdf.fz_is_empty_rect(mupdf.fz_intersect_rect(paper, mupdf.FzRect(line.m_internal.bbox)))

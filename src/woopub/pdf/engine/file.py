# SPDX-License-Identifier: EUPL-1.2
"""A file through PyMuPDF: its pages, what it says of itself, and pictures of its pages and objects."""

from __future__ import annotations

from typing import Any

import pymupdf

from ..painted import Raster
from ..seen.copies import Copies
from .fault import Locked, fault
from .page import PdfBlad


class Pdf:
    """An open PDF file."""

    def __init__(self, data: bytes) -> None:
        """Open a file from its bytes. Raises Unreadable or Locked."""
        try:
            self._doc: Any = pymupdf.open(stream=data, filetype="pdf")
            locked = bool(self._doc.needs_pass)
            self.page_count = 0 if locked else int(self._doc.page_count)
        except Exception as error:  # MuPDF has no common base for what it raises on bad input
            raise fault(error) from error
        if locked:
            raise Locked
        try:
            self._copies = Copies(self._doc, data)
        except Exception as error:
            raise fault(error) from error

    def close(self) -> None:
        """Let go of the file's memory."""
        self._copies.close()
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
            raise fault(error) from error
        return titel, str(lang) if kind == "string" else "", marked and tree

    def page(self, number: int) -> PdfBlad:
        """Return a page, counted from 0. Raises Unreadable."""
        try:
            return PdfBlad(self._doc.load_page(number), self._copies)
        except Exception as error:
            raise fault(error) from error

    def render_at(self, number: int, size: tuple[int, int]) -> Raster:
        """Return a page, counted from 1, stretched over a width and height in pixels. Raises Unreadable."""
        try:
            page = self._doc.load_page(number - 1)
            breed, hoog = size
            matrix = pymupdf.Matrix(breed / page.rect.width, hoog / page.rect.height)
            return _raster(page.get_pixmap(matrix=matrix, colorspace=pymupdf.csRGB), breed, hoog)
        except Exception as error:
            raise fault(error) from error

    def image_at(self, xref: int) -> Raster:
        """Return the picture that an object of the file holds, by its number. Raises Unreadable."""
        try:
            if self._doc.xref_get_key(xref, "Subtype")[1] != "/Image":  # a thumbnail need not say what it is
                self._doc.xref_set_key(xref, "Subtype", "/Image")
            pix = pymupdf.Pixmap(self._doc, xref)
            if pix.alpha or pix.colorspace is None or pix.n != 3:
                pix = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.Pixmap(pix, 0) if pix.alpha else pix)
            return _raster(pix, pix.width, pix.height)
        except Exception as error:
            raise fault(error) from error

    def was_repaired(self) -> bool:
        """Whether MuPDF has had to repair the file to read what was asked of it so far."""
        return bool(self._doc.is_repaired)


def _raster(pix: Any, breed: int, hoog: int) -> Raster:
    if (pix.width, pix.height) != (breed, hoog):  # a pixel more or less, by rounding
        pix = pymupdf.Pixmap(pix, breed, hoog, None)
    return Raster(breed, hoog, 1.0, bytes(pix.samples))


def text_of(data: bytes) -> list[str]:
    """Return the text of each page of a PDF, as copied; nothing for bytes that cannot be read."""
    try:
        with pymupdf.open(stream=data, filetype="pdf") as doc:
            return [str(page.get_text()) for page in doc]
    except Exception as error:  # MuPDF has no common base for what it raises on bad input
        wrong = fault(error)
        if isinstance(wrong, MemoryError):
            raise wrong from error
        return []

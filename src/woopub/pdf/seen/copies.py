# SPDX-License-Identifier: EUPL-1.2
"""Copies of an open file that show a page in other ways; each is made when some page first needs it."""

from __future__ import annotations

import re
from typing import Any

import pymupdf

from .contents import Aard, Contents, without_text, without_text_clips

REFERENCE = re.compile(r"(\d+) \d+ R")

ONZICHTBAAR = b"3 Tr "
"""Render mode 3: text that is not painted."""


class Copies:
    """The copies of one file, and what its pages use. Methods take page numbers from 0 and give PyMuPDF pages."""

    def __init__(self, doc: Any, data: bytes) -> None:
        self._doc, self._data = doc, data
        self._contents = Contents(doc)
        self._open: dict[str, tuple[Any, Contents]] = {}
        catalog = doc.pdf_catalog()
        self.has_layers = doc.xref_get_key(catalog, "OCProperties")[0] != "null"
        """Whether the file has layers that can be put on and off."""
        if self.has_layers:
            _settle_memberships(doc)

    def traits(self, number: int) -> Aard:
        """Return what the content of a page uses."""
        return self._contents.traits(number)

    def bare(self, number: int) -> Any:
        """Return the page without its text."""
        doc, contents = self._copy("bare")
        contents.drop_drawn_annots(number)
        contents.change(number, without_text, ONZICHTBAAR)
        return doc.load_page(number)

    def unclipped(self, number: int) -> Any:
        """Return the page with its clipping text as invisible text."""
        doc, contents = self._copy("unclipped")
        contents.change(number, without_text_clips)
        return doc.load_page(number)

    def unlayered(self, number: int) -> Any:
        """Return the page with all its layers, also those that are off; clipping text is invisible text."""
        doc, contents = self._copy("unlayered")
        contents.change(number, without_text_clips)
        return doc.load_page(number)

    def close(self) -> None:
        """Let go of the memory of all copies."""
        for doc, _ in self._open.values():
            doc.close()
        self._open.clear()

    def _copy(self, name: str) -> tuple[Any, Contents]:
        if name not in self._open:
            doc = pymupdf.open(stream=self._data, filetype="pdf")
            if name == "unlayered":
                doc.xref_set_key(doc.pdf_catalog(), "OCProperties", "null")
            self._open[name] = doc, Contents(doc)
        return self._open[name]


def _settle_memberships(doc: Any) -> None:
    """Put layers that show only when all of several are on in words that MuPDF heeds (PDF 32000-1, 8.11.2.2)."""
    catalog = doc.pdf_catalog()
    off = _references(doc, catalog, "OCProperties/D/OFF")
    if doc.xref_get_key(catalog, "OCProperties/D/BaseState")[1] == "/OFF":
        off = _references(doc, catalog, "OCProperties/OCGs") - _references(doc, catalog, "OCProperties/D/ON")
    for xref in range(1, doc.xref_length()):
        together = (
            doc.xref_get_key(xref, "P") == ("name", "/AllOn") and doc.xref_get_key(xref, "Type")[1] == "/OCMD"
        )
        if together and (hiding := _references(doc, xref, "OCGs") & off):
            doc.xref_set_key(xref, "OCGs", f"[{min(hiding)} 0 R]")
            doc.xref_set_key(xref, "P", "/AnyOn")


def _references(doc: Any, xref: int, key: str) -> set[int]:
    """Return the objects that an entry refers to: by itself, in an array, or in an array elsewhere."""
    kind, value = doc.xref_get_key(xref, key)
    if kind == "xref" and doc.xref_object(int(value.split()[0])).lstrip().startswith("["):
        value = doc.xref_object(int(value.split()[0]))
    return {int(number) for number in REFERENCE.findall(value)}

# SPDX-License-Identifier: EUPL-1.2
"""Where links and bookmarks lead: to a page that is there, said outright, never by a name that could tell more."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pikepdf import Array, Name, Pdf

from .keys import ARRAY, NAME, STRING, Nummer, is_dict, kind, read_tree, text

FIT = frozenset({"/XYZ", "/Fit", "/FitH", "/FitV", "/FitR", "/FitB", "/FitBH", "/FitBV"})
"""How a page is shown (PDF 32000-1, table 151)."""


class Places:
    """The pages of a file, and the names that the file gives to places on them."""

    def __init__(self, pdf: Pdf) -> None:
        """Read the pages; names are read when the first is asked for."""
        self.pages: list[Any] = [page.obj for page in pdf.pages]
        self.numbers: dict[Nummer, int] = {page.objgen: number for number, page in enumerate(self.pages)}
        self._root: Any = pdf.Root
        self._names: dict[str, Any] | None = None

    def holds(self, page: Any) -> bool:
        """Whether an object is a page of the file: not one that was taken out, nor anything else."""
        return is_dict(page) and page.objgen in self.numbers

    def find(self, value: Any) -> Array | None:
        """Return an explicit destination for whatever stands in /Dest or /D; None where it leads nowhere here."""
        if kind(value) in (STRING, NAME):
            value = self._named(str(value))
        if is_dict(value):
            value = value.get("/D")
        if kind(value) is not ARRAY or not len(value):
            return None
        page, *rest = value
        if isinstance(page, int) and 0 <= page < len(self.pages):
            page = self.pages[page]
        if not self.holds(page):
            return None
        if not rest or text(rest[0]) not in FIT:
            return Array([page, Name.Fit])
        return Array([page, rest[0], *(part for part in rest[1:5] if _is_measure(part))])

    def of_action(self, action: Any) -> Array | None:
        """Return where an action goes, if all that it does is go to a place in this file."""
        return self.find(action.get("/D")) if is_dict(action) and text(action.get("/S")) == "/GoTo" else None

    def _named(self, name: str) -> Any:
        if self._names is None:
            self._names = self._read_names()
        return self._names.get(name)

    def _read_names(self) -> dict[str, Any]:
        """Return all names: those of PDF 1.1, written as ``/name``, and those of the name tree."""
        old, names = self._root.get("/Dests"), self._root.get("/Names")
        found: dict[str, Any] = dict(old.items()) if is_dict(old) else {}
        tree = names.get("/Dests") if is_dict(names) else None
        if is_dict(tree):
            found |= read_tree(tree, "/Names")
        return found


def _is_measure(value: Any) -> bool:
    return value is None or (isinstance(value, int | float | Decimal) and not isinstance(value, bool))

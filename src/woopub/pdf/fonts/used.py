# SPDX-License-Identifier: EUPL-1.2
"""Which codes of which fonts the pages of a file show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pikepdf

from ..inherited import page_resources

Sleutel = tuple[int, int]
"""Number and generation of an object."""

OPERATOREN = "q Q Tf Tr Tj TJ ' \" Do"
ONZICHTBAAR = frozenset({3, 7})
"""Text rendering modes that leave no ink (ISO 32000-1, 9.3.6)."""

TONEN = frozenset({"Tj", "TJ", "'", '"'})
DIEPTE = 12


class Fonts:
    """The fonts that pages name, and the codes that pages show of them."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.fonts: dict[Sleutel, Any] = {}
        """Every font that a page, or a form on it, names; one written in place gets a number too."""
        self.shown: dict[Sleutel, set[int]] = defaultdict(set)
        self.seen: dict[Sleutel, set[int]] = defaultdict(set)
        """The same, without text that leaves no ink, as the text layer of a scan."""
        self._pdf = pdf
        self._in_place: dict[bytes, Sleutel] = {}
        self._listed: set[Sleutel] = set()
        self._read: set[Sleutel] = set()

    def list_fonts(self, resources: Any, depth: int = 0) -> None:
        """Take up the fonts of resources, and of the forms in them."""
        if (
            not isinstance(resources, pikepdf.Dictionary)
            or depth > DIEPTE
            or self._is_known(resources, self._listed)
        ):
            return
        for font in _values(resources, "/Font"):
            if isinstance(font, pikepdf.Dictionary):
                self._list_font(font)
        for drawn in _values(resources, "/XObject"):
            if (
                isinstance(drawn, pikepdf.Stream)
                and "/Resources" in drawn
                and not self._is_known(drawn, self._listed)
            ):
                self.list_fonts(drawn.get("/Resources"), depth + 1)

    def _list_font(self, font: pikepdf.Dictionary) -> None:
        if not font.is_indirect and font.unparse() not in self._in_place:
            own = self._pdf.make_indirect(font)
            self._in_place[font.unparse()] = own.objgen
            self.fonts[own.objgen] = own
        elif font.is_indirect:
            self.fonts.setdefault(font.objgen, font)

    def _key(self, font: Any) -> Sleutel | None:
        """Return under which number a font is listed; None for what is no font."""
        if not isinstance(font, pikepdf.Dictionary):
            return None
        return font.objgen if font.is_indirect else self._in_place.get(font.unparse())

    def read_page(self, page: Any) -> None:
        """Take up the codes that a page object shows. Raises pikepdf.PdfError."""
        self._read_stream(page, page_resources(page), 0)

    def _read_stream(self, stream: Any, resources: Any, depth: int) -> None:
        if not isinstance(resources, pikepdf.Dictionary):
            return
        fonts: Any = resources.get("/Font", {})
        drawn: Any = resources.get("/XObject", {})
        font: Sleutel | None = None
        mode = 0
        stack: list[tuple[Sleutel | None, int]] = []
        for operation in pikepdf.parse_content_stream(stream, OPERATOREN):
            name, operands = str(operation.operator), operation.operands
            if name == "q":
                stack.append((font, mode))
            elif name == "Q":
                font, mode = stack.pop() if stack else (font, mode)
            elif name == "Tr":
                mode = int(operands[0])
            elif name == "Tf":
                font = self._key(fonts.get(str(operands[0])))
                if font:
                    self.shown[font].update(())
            elif name == "Do" and self._is_new_form(form := drawn.get(str(operands[0])), depth):
                self._read_stream(form, form.get("/Resources", resources), depth + 1)
            elif name in TONEN and font:
                self._take(font, operands[-1], mode)

    def _take(self, key: Sleutel, text: Any, mode: int) -> None:
        """Take up the codes of a piece of text."""
        font = self.fonts.get(key)
        codes = set(_codes(text, 2 if font is not None and str(font.get("/Subtype")) == "/Type0" else 1))
        self.shown[key] |= codes
        if mode not in ONZICHTBAAR:
            self.seen[key] |= codes

    def _is_new_form(self, drawn: Any, depth: int) -> bool:
        is_form = isinstance(drawn, pikepdf.Stream) and str(drawn.get("/Subtype")) == "/Form"
        return is_form and depth < DIEPTE and not self._is_known(drawn, self._read)

    def _is_known(self, node: Any, known: set[Sleutel]) -> bool:
        """Whether an object with a number was met before; marks it as met."""
        if not node.is_indirect:
            return False
        if node.objgen in known:
            return True
        known.add(node.objgen)
        return False


def _values(resources: Any, key: str) -> Iterator[Any]:
    part = resources.get(key)
    if isinstance(part, pikepdf.Dictionary):
        yield from (value for _, value in part.items())


def _codes(shown: Any, breed: int) -> Iterator[int]:
    for part in shown if isinstance(shown, pikepdf.Array | list) else [shown]:
        if isinstance(part, pikepdf.String):
            data = bytes(part)
            for place in range(0, len(data) - breed + 1, breed):
                yield int.from_bytes(data[place : place + breed], "big")

# SPDX-License-Identifier: EUPL-1.2
"""Everything that the pages draw with, each object once: what it needs to be shown stays, the rest goes."""

from __future__ import annotations

from typing import Any

from pikepdf import Array, Dictionary, Pdf

from .contents import drop_remarks, prune_resources, read_contents
from .keys import (
    ARRAY,
    DICT,
    FORM,
    IMAGE,
    NOOIT,
    PROPERTIES,
    RESOURCES,
    STREAM,
    Nummer,
    is_dict,
    keep_only,
    keys_of,
    kind,
    text,
)
from .pictures import clean_image
from .places import Places

_ELDERS = frozenset({
    "/Page", "/Pages", "/Catalog", "/Annot", "/StructElem", "/StructTreeRoot", "/Filespec", "/F", "/Action",
    "/Outlines", "/Metadata", "/EmbeddedFile", "/Sig",
})  # fmt: skip
"""Kinds of object that no page draws with: a reference to one would keep alive what nobody sees."""

_VAST = frozenset({"/FlateDecode", "/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode"})
"""Ways to pack a stream that qpdf leaves as they are."""

_GEKOZEN = frozenset({*RESOURCES, "/CharProcs", "/Colorants"})
"""Where dictionaries stand whose keys are names of fonts, glyphs or inks: a glyph may be called /AF."""

_ALLEEN_STREAM = frozenset({"/F", "/FFilter", "/FDecodeParms"})


class Reach:
    """A walk over all that the pages of a file draw with, which cleans every object on its way."""

    def __init__(self, pdf: Pdf, places: Places) -> None:
        """``seen`` holds what was reached, ``owners`` the keys into the parent tree, ``layers`` the layers in use,
        ``rewritten`` the pages (from 0) whose content is no longer that of the source; ``settled`` tells whether
        every stream is packed in a way that writing leaves alone."""
        self.seen: set[Nummer] = set()
        self.owners: set[int] = set()
        self.layers: set[Nummer] = set()
        self.rewritten: set[int] = set()
        self.settled = True
        self._pdf, self._places = pdf, places

    def clean(self) -> None:
        """Clean everything below every page."""
        for number, page in enumerate(self._places.pages):
            data = read_contents(page)
            if data is not None and drop_remarks(self._pdf, page, data):
                self.rewritten.add(number)
            prune_resources(page, data)
            self._note_owner(page)
            self._walk([(page[key], False) for key in ("/Resources", "/Group", "/Contents") if key in page])

    def _walk(self, todo: list[tuple[Any, bool]]) -> None:
        """Clean objects and all below them; with each goes whether its keys are names that the file chose."""
        while todo:
            value, chosen = todo.pop()
            sort = kind(value)
            if sort is ARRAY:
                if self._is_new(value):
                    todo += self._clean_array(value)
            elif sort in (DICT, STREAM) and self._is_new(value):
                if not chosen:
                    self._clean(value, sort is STREAM)
                if sort is STREAM:
                    self.settled &= text(value.get("/Filter")) in _VAST and not _own_filter(value)
                if text(value.get("/Type")) == "/OCG":
                    self.layers.add(value.objgen)
                else:
                    todo += self._clean_entries(value)

    def _is_new(self, value: Any) -> bool:
        if not value.is_indirect:
            return True
        if value.objgen in self.seen:
            return False
        self.seen.add(value.objgen)
        return True

    def _clean(self, value: Any, stream: bool) -> None:
        subtype = text(value.get("/Subtype"))
        if stream and subtype == "/Image":
            keep_only(value, IMAGE)
            clean_image(self._pdf, value)
            self._note_owner(value)
        elif stream and (subtype == "/Form" or ("/BBox" in value and "/PatternType" not in value)):
            keep_only(value, FORM)
            self._note_owner(value)
            self._prune(value)
        else:
            for key in (NOOIT if stream else NOOIT - _ALLEEN_STREAM) & value.keys():
                del value[key]
            if "/PatternType" in value or subtype == "/Type3":
                self._prune(value)

    def _prune(self, holder: Any) -> None:
        data = read_contents(holder)
        if data is not None and kind(holder) is STREAM:
            drop_remarks(self._pdf, holder, data)
        prune_resources(holder, data)
        groups = holder.get("/Resources")
        _clean_properties(groups.get("/Properties") if is_dict(groups) else None)

    def _clean_entries(self, value: Any) -> list[tuple[Any, bool]]:
        below: list[tuple[Any, bool]] = []
        for key in keys_of(value):
            item = value[key]
            if _is_elsewhere(item):
                del value[key]
            elif kind(item) in (DICT, STREAM, ARRAY):
                below.append((item, key in _GEKOZEN and kind(item) is DICT))
        return below

    def _clean_array(self, array: Any) -> list[tuple[Any, bool]]:
        below: list[tuple[Any, bool]] = []
        for place, item in enumerate(array):
            if _is_elsewhere(item):
                array[place] = None
            elif kind(item) in (DICT, STREAM, ARRAY):
                below.append((item, False))
        return below

    def _note_owner(self, value: Any) -> None:
        for key in ("/StructParent", "/StructParents"):
            owner = value.get(key)
            if isinstance(owner, int):
                self.owners.add(owner)


def _own_filter(stream: Any) -> bool:
    """Let a stream say itself how it is packed, where it refers to an object for that; tells whether it did."""
    found = False
    for key in ("/Filter", "/DecodeParms"):
        value = stream.get(key)
        if kind(value) in (ARRAY, DICT) and value.is_indirect:
            stream[key] = Array(list(value)) if kind(value) is ARRAY else Dictionary(value)
            found = True
    return found


def _is_elsewhere(value: Any) -> bool:
    return kind(value) in (DICT, STREAM) and (
        text(value.get("/Type")) in _ELDERS or "/EF" in value or text(value.get("/S")) == "/JavaScript"
    )


def _clean_properties(properties: Any) -> None:
    for key in properties.keys() if is_dict(properties) else ():
        entry = properties[key]
        if is_dict(entry) and text(entry.get("/Type")) not in ("/OCG", "/OCMD"):
            keep_only(entry, PROPERTIES)

# SPDX-License-Identifier: EUPL-1.2
"""What may stay in each kind of object (PDF 32000-1, the tables named here), and the tools to hold to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeGuard

from pikepdf import Array, Dictionary, Name, Object, ObjectType

Nummer = tuple[int, int]
"""Number and generation of an object in a file; (0, 0) for one that stands inside another."""

DICT, STREAM, ARRAY = ObjectType.dictionary, ObjectType.stream, ObjectType.array
NAME, STRING = ObjectType.name_, ObjectType.string

CATALOG = frozenset({
    "/Type", "/Pages", "/PageLabels", "/PageMode", "/PageLayout", "/ViewerPreferences", "/Outlines", "/OpenAction",
    "/MarkInfo", "/StructTreeRoot", "/OCProperties", "/OutputIntents",
})  # fmt: skip
"""Table 28. /Names and /Dests go: links and bookmarks lead to their page by themselves."""

PAGES = frozenset({"/Type", "/Parent", "/Kids", "/Count"})
GEERFD = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
PAGE = frozenset({
    "/Type", "/Parent", "/Resources", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Contents",
    "/Rotate", "/Group", "/Annots", "/StructParents", "/Tabs", "/UserUnit",
})  # fmt: skip
"""Table 30."""

RESOURCES = ("/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/XObject", "/Font", "/Properties")
"""Table 33, those that a content stream asks for by name."""

IMAGE = frozenset({
    "/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask",
    "/Decode", "/Interpolate", "/SMask", "/SMaskInData", "/Matte", "/StructParent", "/OC",
    "/Length", "/Filter", "/DecodeParms",
})  # fmt: skip
"""Table 89, without /Alternates, /OPI, /Metadata and files elsewhere (/F)."""

FORM = frozenset({
    "/Type", "/Subtype", "/FormType", "/BBox", "/Matrix", "/Resources", "/Group", "/StructParent", "/StructParents",
    "/OC", "/Length", "/Filter", "/DecodeParms",
})  # fmt: skip
"""Table 95, without /Ref, /PieceInfo, /Metadata and /LastModified."""

LINK = frozenset({
    "/Type", "/Subtype", "/Rect", "/QuadPoints", "/Border", "/BS", "/C", "/F", "/H", "/StructParent", "/Contents",
    "/Lang", "/Dest", "/A",
})  # fmt: skip
"""Tables 164 and 173. /Contents is what a screen reader says of the link (ISO 14289-1, 7.18.5)."""

PROPERTIES = frozenset({
    "/Type", "/Subtype", "/MCID", "/Lang", "/ActualText", "/Alt", "/E", "/BBox", "/Attached"
})  # fmt: skip
"""What a property list of marked content may say (14.6 and 14.8.2.2)."""

NOOIT = frozenset({
    "/Metadata", "/PieceInfo", "/AF", "/LastModified", "/Alternates", "/OPI", "/AA", "/JS", "/EF", "/RichMediaContent",
    "/F", "/FFilter", "/FDecodeParms", "/Ref", "/Measure", "/PtData",
})  # fmt: skip
"""What no object below a page needs to be shown; /F (a file elsewhere) only in streams."""


def keep_only(value: Any, keys: Iterable[str]) -> None:
    """Take every key out of a dictionary, or of a stream's dictionary, that is not among ``keys``."""
    for key in value.keys() - frozenset(keys):
        del value[key]


def keys_of(value: Any) -> list[str]:
    """Return the keys of a dictionary, or of a stream's dictionary, in order; it may be changed meanwhile."""
    return sorted(value.keys())


def kind(value: Any) -> ObjectType | None:
    """Return what kind of object a value is; None for numbers and the like, which pikepdf gives as Python's own."""
    return value._type_code if isinstance(value, Object) else None


def is_dict(value: Any) -> TypeGuard[Any]:
    """Whether a value is a dictionary (not that of a stream)."""
    return kind(value) is DICT


def as_list(value: Any) -> list[Any]:
    """Return the elements of an array, or of anything else a list of that one; nothing for nothing."""
    if value is None:
        return []
    return list(value) if kind(value) is ARRAY else [value]


def text(value: Any) -> str:
    """Return a name or a string as text, and '' for anything else."""
    return str(value) if kind(value) in (NAME, STRING) else ""


def read_tree(tree: Any, leaf: str) -> dict[Any, Any]:
    """Return what a number or name tree (7.9.6, 7.9.7) holds, however it is nested; ``leaf`` is /Nums or /Names."""
    found: dict[Any, Any] = {}
    seen: set[Nummer] = set()
    todo = [tree]
    while todo:
        node = todo.pop()
        if not is_dict(node) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        todo += as_list(node.get("/Kids"))
        parts = as_list(node.get(leaf))
        for key, value in zip(parts[::2], parts[1::2], strict=False):
            if leaf == "/Nums" and isinstance(key, int):
                found[key] = value
            elif leaf == "/Names" and kind(key) is STRING:
                found[str(key)] = value
    return found


def new_tree(pdf: Any, leaf: str, pairs: Iterable[tuple[Any, Any]]) -> Any:
    """Return a number or name tree (7.9.6, 7.9.7) in one node; ``leaf`` is /Nums or /Names, ``pairs`` are sorted."""
    return pdf.make_indirect(Dictionary({leaf: Array([part for pair in pairs for part in pair])}))


__all__ = [
    "ARRAY", "CATALOG", "DICT", "FORM", "GEERFD", "IMAGE", "LINK", "NAME", "NOOIT", "PAGE", "PAGES", "PROPERTIES",
    "RESOURCES", "STREAM", "STRING", "Array", "Dictionary", "Name", "Nummer", "as_list", "is_dict", "keep_only", "kind",
    "new_tree", "read_tree", "text",
]  # fmt: skip

# SPDX-License-Identifier: EUPL-1.2
"""The structure that screen readers follow (PDF 32000-1, 14.7): kept, as far as it is about what is on the pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf

from .keys import (
    ARRAY,
    DICT,
    STREAM,
    STRING,
    Nummer,
    as_list,
    is_dict,
    keep_only,
    keys_of,
    kind,
    new_tree,
    read_tree,
    text,
)
from .places import Places

ELEMENT = frozenset({
    "/Type", "/S", "/P", "/K", "/Pg", "/A", "/C", "/ID", "/Lang", "/Alt", "/ActualText", "/E", "/NS",
})  # fmt: skip
"""Table 323; /T is a title for whoever edits the file."""

OWNERS = frozenset({"/Layout", "/List", "/PrintField", "/Table", "/Artifact"})
"""Whose attributes stay: the standard ones (14.8.5), not those of programs or users."""

_TEXTS = frozenset({"/Headers", "/Summary", "/Short"})
"""Attributes of tables that hold text for readers; others hold names and numbers."""


@dataclass(slots=True)
class _Open:
    """An element whose kids are being judged."""

    element: Any
    page: Any
    kids: list[Any]
    had: int
    kept: list[Any]


class Tags:
    """The structure tree of a file."""

    def __init__(self, pdf: Pdf, places: Places) -> None:
        """Read where the tree starts; ``present`` tells whether the file has tags."""
        root: Any = pdf.Root
        self._pdf, self._places, self._root = pdf, places, root
        self._tree = root.get("/StructTreeRoot")
        self.present = is_dict(self._tree)
        parents = self._tree.get("/ParentTree") if self.present else None
        self._parents: dict[int, Any] = read_tree(parents, "/Nums")
        self._moved: dict[Nummer, tuple[Any, int]] = {}
        self._kept: set[Nummer] = set()
        self._kinds: set[str] = set()
        self._classes: set[str] = set()
        self._ids: list[tuple[bytes, Any]] = []

    def adopt(self, number: int, page: Any, annot: Any) -> int | None:
        """Make the look of an annotation, now drawn on its page, part of the element that had the annotation.

        Returns the number (MCID) to mark it with, or None where the annotation had no place in the tree.
        """
        element, marks = self._parent_of(annot, "/StructParent"), self._parent_of(page, "/StructParents")
        if not is_dict(element) or kind(marks) is not ARRAY or not annot.is_indirect:
            return None
        marks.append(element)
        self._moved[annot.objgen] = (page, len(marks) - 1)
        return len(marks) - 1

    def clean(self, links: set[Nummer], reached: set[Nummer], owners: set[int]) -> None:
        """Reduce the tree to what is about content that is there.

        ``links`` and ``reached`` are the annotations and drawn objects that the copy holds; ``owners`` the keys
        by which pages, links and drawn objects find their elements.
        """
        if not self.present:
            for key in {"/StructTreeRoot", "/MarkInfo"} & self._root.keys():
                del self._root[key]
            return
        top = [kid for kid in as_list(self._tree.get("/K")) if self._walk(kid, links, reached)]
        tree: Any = Dictionary(Type=Name.StructTreeRoot, K=Array(top))
        tree.ParentTree = new_tree(self._pdf, "/Nums", self._own_parents(owners))
        following = self._tree.get("/ParentTreeNextKey")
        if isinstance(following, int):
            tree.ParentTreeNextKey = following
        self._add_maps(tree)
        if self._ids:
            tree.IDTree = new_tree(self._pdf, "/Names", self._id_pairs())
        new = self._pdf.make_indirect(tree)
        for kid in top:
            kid.P = new
        self._root.StructTreeRoot = new
        marked = self._root.get("/MarkInfo")
        self._root.MarkInfo = Dictionary(Marked=bool(is_dict(marked) and marked.get("/Marked") is True))

    def _parent_of(self, owner: Any, key: str) -> Any:
        number = owner.get(key)
        return self._parents.get(number) if isinstance(number, int) else None

    def _walk(self, top: Any, links: set[Nummer], reached: set[Nummer]) -> bool:
        """Clean an element and all below it, without recursion; tells whether anything of it is left."""
        if not is_dict(top) or top.objgen in self._kept:
            return False
        way = [self._open(top, None)]
        while True:
            now = way[-1]
            if now.kids:
                kid = now.kids.pop()
                if is_dict(kid) and text(kid.get("/Type")) not in ("/MCR", "/OBJR"):
                    if kid.objgen not in self._kept:
                        way.append(self._open(kid, now.page))
                elif (left := self._judge(kid, now.page, links, reached)) is not None:
                    now.kept.append(left)
                continue
            way.pop()
            stays = self._close(now)
            if not way:
                return stays
            if stays:
                way[-1].kept.append(now.element)

    def _open(self, element: Any, page: Any) -> _Open:
        if element.is_indirect:
            self._kept.add(element.objgen)
        kids = as_list(element.get("/K"))
        own = element.get("/Pg")
        return _Open(element, page if own is None else own, kids, len(kids), [])

    def _close(self, opened: _Open) -> bool:
        element, kept = opened.element, opened.kept[::-1]
        if opened.had and not kept:
            self._kept.discard(element.objgen)
            return False
        keep_only(element, ELEMENT)
        self._kinds.add(text(element.get("/S")))
        if "/Pg" in element and not self._places.holds(element.Pg):
            del element["/Pg"]
        if kept:
            element.K = kept[0] if len(kept) == 1 else Array(kept)
            for kid in kept:
                if is_dict(kid) and text(kid.get("/Type")) not in ("/MCR", "/OBJR"):
                    kid.P = element
        self._clean_attributes(element)
        if kind(element.get("/ID")) is STRING:
            self._ids.append((bytes(element.ID), element))
        return True

    def _judge(self, kid: Any, page: Any, links: set[Nummer], reached: set[Nummer]) -> Any:
        """Return a leaf of the tree, or what takes its place; None for one about something that is gone."""
        if isinstance(kid, int):
            return kid if page is None or self._places.holds(page) else None
        if not is_dict(kid):
            return None
        own = kid.get("/Pg", page)
        if own is not None and not self._places.holds(own):
            return None
        if text(kid.get("/Type")) == "/MCR":
            stream = kid.get("/Stm")
            if stream is not None and (kind(stream) is not STREAM or stream.objgen not in reached):
                return None
            keep_only(kid, {"/Type", "/Pg", "/Stm", "/MCID"})
            return kid
        target = kid.get("/Obj")
        number = target.objgen if kind(target) in (DICT, STREAM) else None
        if number in self._moved:
            home, mark = self._moved[number]
            return Dictionary(Type=Name.MCR, Pg=home, MCID=mark)
        if number in links or number in reached:
            keep_only(kid, {"/Type", "/Pg", "/Obj"})
            return kid
        return None

    def _clean_attributes(self, element: Any) -> None:
        for name in as_list(element.get("/C")):
            self._classes |= {text(name)} - {""}
        if "/A" not in element:
            return
        # Revision numbers stand between the dictionaries (14.7.5.3); nothing in a finished file needs them.
        kept = [part for part in as_list(element.A) if _clean_attribute(part)]
        if kept:
            element.A = kept[0] if len(kept) == 1 else Array(kept)
        else:
            del element["/A"]

    def _own_parents(self, owners: set[int]) -> list[tuple[int, Any]]:
        """Return the entries of the parent tree that something in the copy points to."""
        pairs = []
        for number in sorted(owners & self._parents.keys()):
            value = self._parents[number]
            if kind(value) is ARRAY:
                for place, element in enumerate(value):
                    if is_dict(element) and element.objgen not in self._kept:
                        value[place] = None
            elif not is_dict(value) or value.objgen not in self._kept:
                continue
            pairs.append((number, value))
        return pairs

    def _add_maps(self, tree: Any) -> None:
        roles, classes = self._tree.get("/RoleMap"), self._tree.get("/ClassMap")
        if is_dict(roles):
            used: dict[str, Any] = {}
            todo = list(self._kinds)
            while todo:
                name = todo.pop()
                if name and name in roles and name not in used:
                    used[name] = roles[name]
                    todo.append(text(roles[name]))
            if used:
                tree.RoleMap = Dictionary(used)
        if is_dict(classes):
            kept = {
                name: Array([part for part in as_list(classes[name]) if _clean_attribute(part)])
                for name in sorted(self._classes & classes.keys())
            }
            if kept := {name: parts for name, parts in kept.items() if len(parts)}:
                tree.ClassMap = Dictionary(kept)
        spaces = [space for space in as_list(self._tree.get("/Namespaces")) if is_dict(space)]
        for space in spaces:
            keep_only(space, {"/Type", "/NS", "/RoleMapNS"})
        if spaces:
            tree.Namespaces = Array(spaces)

    def _id_pairs(self) -> list[tuple[Any, Any]]:
        unique = dict(sorted(self._ids, key=lambda pair: pair[0]))
        return [(element.ID, element) for element in unique.values()]


def _clean_attribute(attribute: Any) -> bool:
    """Leave in a dictionary of attributes only what is standard; tells whether it may stay."""
    if not is_dict(attribute) or text(attribute.get("/O")) not in OWNERS:
        return False
    for key in keys_of(attribute):
        if kind(attribute[key]) in (STRING, DICT, STREAM) and key not in _TEXTS:
            del attribute[key]
    return True

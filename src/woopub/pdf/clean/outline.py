# SPDX-License-Identifier: EUPL-1.2
"""Bookmarks, page labels and the page to open at: kept, and made anew from what is known of them."""

from __future__ import annotations

from typing import Any

from pikepdf import Dictionary, Name, Pdf

from .keys import STRING, Nummer, is_dict, keep_only, kind, new_tree, read_tree, text
from .places import Places

MEEST = 100_000
"""More bookmarks than anybody reads: a list that goes round in a circle ends here at the latest."""


def clean_outlines(pdf: Pdf, places: Places) -> None:
    """Replace the bookmarks by new ones with the same titles, colours and places, and nothing else."""
    root: Any = pdf.Root
    old = root.get("/Outlines")
    if old is None:
        return
    del root["/Outlines"]
    new: Any = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    seen: set[Nummer] = set()
    if is_dict(old) and _copy_level(pdf, places, old, new, seen):
        if isinstance(count := old.get("/Count"), int):
            new.Count = count
        root.Outlines = new


def _copy_level(pdf: Pdf, places: Places, old: Any, new: Any, seen: set[Nummer]) -> bool:
    """Copy the bookmarks below ``old`` to below ``new``, all levels; tells whether there are any."""
    todo = [(old, new)]
    while todo:
        above, parent = todo.pop()
        last: Any = None
        item = above.get("/First")
        while is_dict(item) and item.objgen not in seen and len(seen) < MEEST:
            seen.add(item.objgen)
            copy = pdf.make_indirect(_copy_item(item, places))
            copy.Parent = parent
            if last is None:
                parent.First = copy
            else:
                copy.Prev, last.Next = last, copy
            last = parent.Last = copy
            todo.append((item, copy))
            item = item.get("/Next")
        if last is None and "/Count" in parent:
            del parent["/Count"]
    return "/First" in new


def _copy_item(item: Any, places: Places) -> Any:
    copy = Dictionary(Title=item.get("/Title") if kind(item.get("/Title")) is STRING else "")
    destination = places.find(item.get("/Dest")) or places.of_action(item.get("/A"))
    if destination is not None:
        copy["/Dest"] = destination
    for key in ("/C", "/F", "/Count"):
        if key in item:
            copy[key] = item[key]
    return copy


def clean_labels(pdf: Pdf) -> None:
    """Keep the numbers that pages have for readers, such as ``iv``."""
    root: Any = pdf.Root
    labels = root.get("/PageLabels")
    if labels is None:
        return
    del root["/PageLabels"]
    kept = []
    for number, label in sorted(read_tree(labels, "/Nums").items()):
        if is_dict(label):
            own = Dictionary({key: label[key] for key in label.keys() & {"/Type", "/S", "/P", "/St"}})
            kept.append((number, own))
    if kept:
        root.PageLabels = new_tree(pdf, "/Nums", kept)


def clean_opening(pdf: Pdf, places: Places) -> None:
    """Keep how the file opens: at a page, with its bookmarks; never a list of attachments, nor an action."""
    root: Any = pdf.Root
    opening = root.get("/OpenAction")
    destination = places.find(opening) or places.of_action(opening)
    for key in ("/OpenAction",) if opening is not None else ():
        del root[key]
    if destination is not None:
        root.OpenAction = destination
    for key, allowed in _OPENING.items():
        if key in root and text(root[key]) not in allowed:
            del root[key]


def clean_colours(pdf: Pdf) -> None:
    """Keep the profile that colours are meant for, without the remarks around it."""
    root: Any = pdf.Root
    for intent in root.get("/OutputIntents", ()):
        if is_dict(intent):
            keep_only(intent, {"/Type", "/S", "/DestOutputProfile"})
            intent.OutputConditionIdentifier = "Custom"
            profile = intent.get("/DestOutputProfile")
            if profile is not None:
                keep_only(profile, {"/N", "/Range", "/Alternate", "/Length", "/Filter", "/DecodeParms"})


_OPENING = {
    "/PageMode": {"/UseNone", "/UseOutlines", "/UseOC"},
    "/PageLayout": {
        "/SinglePage",
        "/OneColumn",
        "/TwoColumnLeft",
        "/TwoColumnRight",
        "/TwoPageLeft",
        "/TwoPageRight",
    },
}

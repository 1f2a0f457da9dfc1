# SPDX-License-Identifier: EUPL-1.2
"""The content streams that make up a page, wherever they hang: found, looked into, and stripped of their text.

Content is not parsed: text is made invisible by setting render mode 3 at the start of every stream and in every
place that sets another mode (PDF 32000-1, 9.3.6).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pymupdf
from pymupdf import mupdf

RENDER_MODE = re.compile(rb"(?<![^\s\]>)])([0-7])(\s+Tr)(?![A-Za-z0-9])")
CLIP_MODE = re.compile(rb"(?<![^\s\]>)])[4-7]\s+Tr(?![A-Za-z0-9])")
CLIPS = re.compile(rb"W\*?\s")

TEXT_MODE = re.compile(rb"(?<![A-Za-z*'/(])Tr(?![\w.)-])")
PLAIN_MODE = re.compile(rb"(?<![^\s\]>)])0\s+Tr(?![\w.)-])")
PAINTS = re.compile(rb"[fFsSbBD](?:\*|h|o|I)?(?![\w.)*-])")
"""The end of an operator that paints something else than text, or of a word; what stands before it tells."""

GEEN_BEGIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz*'/(\\")
"""Bytes after which no operator begins: it is the rest of a word, a name, or the start of a string."""

HEX = re.compile(rb"<[\s0-9A-Fa-f]*\Z")
OCTAAL = re.compile(rb"\\[0-7]{3}\Z")
LANG_HEX = 4000
"""Bytes before the end of a string in which its start is looked for."""

DIEP = 24
"""Levels of forms in forms that are followed; deeper ones are taken for a loop."""


@dataclass(slots=True)
class Aard:
    """What a page's content uses that a log of its painting does not tell.

    ``knipt`` are clip paths or forms (which clip to their box), ``tekstknip`` text that serves as clip path,
    ``masker`` soft masks, ``patroon`` tiling patterns, ``type3`` fonts whose letters are drawings. ``verft`` says
    that there may be something else than plain text: a path, an image, an annotation, text in another mode.
    """

    knipt: bool = False
    tekstknip: bool = False
    masker: bool = False
    patroon: bool = False
    type3: bool = False
    verft: bool = False

    def add(self, other: Aard) -> None:
        """Take over what another part of the page uses."""
        self.knipt |= other.knipt
        self.tekstknip |= other.tekstknip
        self.masker |= other.masker
        self.patroon |= other.patroon
        self.type3 |= other.type3
        self.verft |= other.verft


class Contents:
    """The content streams of an open document; it remembers what it has been through."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc
        self._pdf = pymupdf._as_pdf_document(doc)
        self._known: dict[int, Aard] = {}
        self._done: set[int] = set()

    def traits(self, number: int) -> Aard:
        """Return what page ``number`` (from 0) uses, in its own content and in everything below it."""
        aard = Aard()
        for kind, obj in self._walk(number):
            num = mupdf.pdf_to_num(obj)
            known = self._known.get(num) if num else None
            if known is None:
                known = self._known[num] = self._look(kind, obj, num)
            aard.add(known)
        return aard

    def change(self, number: int, edit: Callable[[bytes], bytes], opening: bytes = b"") -> None:
        """Change every content stream of a page, each once, and put ``opening`` before the page and each part."""
        for kind, obj in self._walk(number):
            num = mupdf.pdf_to_num(obj)
            if kind in {"group", "font", "drawn"} or not num or num in self._done:
                continue
            self._done.add(num)
            content = self._doc.xref_stream(num)
            if content is not None:
                start = b"" if kind == "page" else opening
                self._doc.update_stream(num, start + edit(content), compress=False)
        if opening:
            self._open_with(number, opening)

    def _open_with(self, number: int, opening: bytes) -> None:
        """Put a stream before those of a page; it is its own, for pages may share theirs."""
        num = self._doc.get_new_xref()
        self._doc.update_object(num, "<<>>")
        self._doc.update_stream(num, opening, compress=False)
        page = self._doc.page_xref(number)
        own = [mupdf.pdf_to_num(obj) for kind, obj in self._walk(number) if kind == "page"]
        refs = " ".join(f"{xref} 0 R" for xref in (num, *own))
        self._doc.xref_set_key(page, "Contents", f"[{refs}]")

    def drop_drawn_annots(self, number: int) -> None:
        """Take out the annotations without an appearance of their own: the renderer would draw their text itself."""
        page = mupdf.pdf_lookup_page_obj(self._pdf, number)
        annots = mupdf.pdf_dict_gets(page, "Annots")
        for place in reversed(range(mupdf.pdf_array_len(annots) if mupdf.pdf_is_array(annots) else 0)):
            if not mupdf.pdf_is_dict(mupdf.pdf_dict_getp(mupdf.pdf_array_get(annots, place), "AP/N")):
                mupdf.pdf_array_delete(annots, place)

    def _look(self, kind: str, obj: Any, num: int) -> Aard:
        if kind == "group":
            return Aard(masker=True, verft=True)
        if kind == "font":
            return Aard(type3=True, verft=True)
        if kind == "drawn":
            return Aard(verft=True)
        content = (self._doc.xref_stream(num) if num else None) or b""
        return Aard(
            knipt=kind != "page" or clips(content),
            tekstknip=b"Tr" in content and CLIP_MODE.search(content) is not None,
            patroon=kind == "pattern",
            verft=kind != "page" or paints(content),
        )

    def _walk(self, number: int) -> Iterator[tuple[str, Any]]:
        """Yield the streams of a page by kind; soft masks, Type 3 fonts and other annotations are yielded as such."""
        page = mupdf.pdf_lookup_page_obj(self._pdf, number)
        contents = mupdf.pdf_dict_gets(page, "Contents")
        if mupdf.pdf_is_array(contents):
            for place in range(mupdf.pdf_array_len(contents)):
                yield "page", mupdf.pdf_array_get(contents, place)
        elif mupdf.pdf_is_stream(contents):
            yield "page", contents
        seen: set[int] = set()
        resources = mupdf.pdf_dict_get_inheritable(page, mupdf.PDF_ENUM_NAME_Resources)
        yield from self._below(resources, seen, 0)
        annots = mupdf.pdf_dict_gets(page, "Annots")
        for place in range(mupdf.pdf_array_len(annots) if mupdf.pdf_is_array(annots) else 0):
            annot = mupdf.pdf_array_get(annots, place)
            if _name(annot, "Subtype") != "Link":
                yield "drawn", annot
            normal = mupdf.pdf_dict_getp(annot, "AP/N")
            states = [normal] if mupdf.pdf_is_stream(normal) else [value for _, value in _items(normal)]
            for state in states:
                if mupdf.pdf_is_stream(state):
                    yield from self._stream("annot", state, seen, 0)

    def _below(self, resources: Any, seen: set[int], deep: int) -> Iterator[tuple[str, Any]]:
        if not mupdf.pdf_is_dict(resources) or deep > DIEP:
            return
        num = mupdf.pdf_to_num(resources)
        if num and num in seen:
            return
        seen.add(num)
        for _, form in _items(mupdf.pdf_dict_gets(resources, "XObject")):
            if mupdf.pdf_is_stream(form) and _name(form, "Subtype") == "Form":
                yield from self._stream("form", form, seen, deep)
        for _, pattern in _items(mupdf.pdf_dict_gets(resources, "Pattern")):
            if mupdf.pdf_is_stream(pattern):
                yield from self._stream("pattern", pattern, seen, deep)
        for _, font in _items(mupdf.pdf_dict_gets(resources, "Font")):
            if _name(font, "Subtype") == "Type3":
                yield "font", font
                yield from self._below(mupdf.pdf_dict_gets(font, "Resources"), seen, deep + 1)
        for _, state in _items(mupdf.pdf_dict_gets(resources, "ExtGState")):
            mask = mupdf.pdf_dict_gets(state, "SMask")
            if mupdf.pdf_is_dict(mask):
                yield "group", mask
                group = mupdf.pdf_dict_gets(mask, "G")
                if mupdf.pdf_is_stream(group):
                    yield from self._stream("form", group, seen, deep)

    def _stream(self, kind: str, obj: Any, seen: set[int], deep: int) -> Iterator[tuple[str, Any]]:
        num = mupdf.pdf_to_num(obj)
        if num in seen:
            return
        seen.add(num)
        yield kind, obj
        yield from self._below(mupdf.pdf_dict_gets(obj, "Resources"), seen, deep + 1)


def paints(content: bytes) -> bool:
    """Whether content may paint something else than text, or text in another mode than filled."""
    modes = len(TEXT_MODE.findall(content)) if b"Tr" in content else 0
    if modes > (len(PLAIN_MODE.findall(content)) if modes else 0):
        return True
    return any(_begins(content, match) for match in PAINTS.finditer(content))


def _begins(content: bytes, match: re.Match[bytes]) -> bool:
    """Whether an operator may begin here. Content is not parsed: what may stand in a string counts as well."""
    start, end = match.span()
    if start and content[start - 1] in GEEN_BEGIN:
        return False
    before = content[max(0, start - LANG_HEX) : start]
    return not ((content[end : end + 1] == b">" and HEX.search(before)) or OCTAAL.search(before[-4:]))


def clips(content: bytes) -> bool:
    """Whether content sets a clip path; the operator is looked for first, for it is rare and text is not."""
    places = (match.start() for match in CLIPS.finditer(content))
    return any(place == 0 or content[place - 1 : place].isspace() for place in places)


def without_text(content: bytes) -> bytes:
    """Return content that paints no text where the mode is 3 at its start."""
    return RENDER_MODE.sub(rb"3\2", content)


def without_text_clips(content: bytes) -> bytes:
    """Return content in which text that served as a clip path is invisible text, which a trace reports."""
    return CLIP_MODE.sub(b"3 Tr", content)


def _items(obj: Any) -> Iterator[tuple[str, Any]]:
    if mupdf.pdf_is_dict(obj):
        for place in range(mupdf.pdf_dict_len(obj)):
            key = mupdf.pdf_to_name(mupdf.pdf_dict_get_key(obj, place))
            yield str(key), mupdf.pdf_dict_get_val(obj, place)


def _name(obj: Any, key: str) -> str:
    return str(mupdf.pdf_to_name(mupdf.pdf_dict_gets(obj, key)))

# SPDX-License-Identifier: EUPL-1.2
"""All objects of a PDF file as plain Python values, read once; the rules of this package look only here.

qpdf writes every object as JSON (its version 2), which keeps apart what PDF keeps apart: a string is ``u:text`` or
``b:hex``, a name ``/Name``, a reference ``5 0 R``. Nothing here trusts the file: a key may hold anything, a
reference may lead nowhere or in a circle.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pikepdf
from pikepdf import JSONStreamData, StreamDecodeLevel

from .values import KENNERS, Dict, is_ref, read_bytes_text, read_string, survey

DIEP = 40
"""References that lead to references; a longer chain is a circle."""

GROOT = 1_000_000
"""Bytes; a larger stream is decoded anew rather than kept."""

GEERFD = ("/Resources", "/Rotate", "/MediaBox", "/CropBox")


@dataclass(slots=True)
class Blad:
    """A page: its number (from 1), its reference, its dictionary, and the resources it uses (perhaps inherited)."""

    nummer: int
    ref: str
    eigen: Dict
    resources: Dict


@dataclass
class Objects:
    """The objects of a file by reference, and its trailer. The dictionary of a stream stands for the stream."""

    pdf: pikepdf.Pdf
    objects: dict[str, Any]
    trailer: Dict
    streams: frozenset[str]
    warnings: list[str] = field(default_factory=list)
    _refs: dict[str, list[str]] = field(default_factory=dict)
    _texts: set[str] = field(default_factory=set)
    _known: dict[str, list[Dict]] = field(default_factory=dict)
    _claims: set[tuple[int, str]] = field(default_factory=set)
    _claimed_refs: set[str] = field(default_factory=set)
    _decoded: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def read(cls, pdf: pikepdf.Pdf) -> Objects:
        """Read every object of an open file."""
        buffer = io.BytesIO()
        pdf.write_qpdf_json(buffer, decode_level=StreamDecodeLevel.none, json_stream_data=JSONStreamData.none)
        table = json.loads(buffer.getvalue().decode("utf-8", "replace"), parse_float=float)["qpdf"][1]
        trailer = table.pop("trailer", {}).get("value")
        objects: dict[str, Any] = {}
        streams: set[str] = set()
        for key, entry in table.items():
            ref = key[4:]
            if "stream" in entry:
                streams.add(ref)
                objects[ref] = entry["stream"].get("dict", {})
            else:
                objects[ref] = entry.get("value")
        whole = cls(pdf, objects, trailer if isinstance(trailer, dict) else {}, frozenset(streams))
        whole.warnings = [str(warning) for warning in pdf.get_warnings()]
        for ref, value in objects.items():
            refs, texts, known = survey(value)
            whole._refs[ref] = refs
            if texts:
                whole._texts.add(ref)
            if known:
                whole._known[ref] = known
        return whole

    def get(self, value: Any) -> Any:
        """Return what a value stands for, with references followed; None for one that leads nowhere."""
        for _ in range(DIEP):
            if not is_ref(value):
                return value
            value = self.objects.get(value)
        return None

    def mapping(self, value: Any) -> Dict:
        """Return a value as a dictionary, empty where it is none."""
        value = self.get(value)
        return value if isinstance(value, dict) else {}

    def array(self, value: Any) -> list[Any]:
        """Return a value as a list; anything but an array is a list of that one thing, and null an empty one."""
        value = self.get(value)
        return value if isinstance(value, list) else [] if value is None else [value]

    def text(self, value: Any) -> str:
        """Return the text of a string; empty for anything else."""
        followed = self.get(value)
        return read_string(followed) if isinstance(followed, str) and followed[:2] in ("u:", "b:") else ""

    def long_text(self, value: Any) -> str:
        """Return the text of a string, or of a stream where that may stand for one (ISO 32000-1, 7.9.3)."""
        return read_bytes_text(self.data(value)) if self.is_stream(value) else self.text(value)

    def name(self, value: Any) -> str:
        """Return a name without its slash; empty for anything else."""
        value = self.get(value)
        if isinstance(value, str):
            if value.startswith("/"):
                return value[1:]
            if value.startswith("n:/"):
                return value[3:]
        return ""

    def number(self, value: Any) -> int:
        """Return a whole number, 0 for anything else."""
        value = self.get(value)
        return int(value) if isinstance(value, int | float) and abs(value) < 2**31 else 0

    def is_stream(self, value: Any) -> bool:
        """Whether a reference leads to a stream."""
        return bool(self.stream_ref(value))

    def stream_ref(self, value: Any) -> str:
        """Return the reference of the stream that a value leads to, or the empty string."""
        for _ in range(DIEP):
            if not is_ref(value):
                return ""
            if value in self.streams:
                return str(value)
            value = self.objects.get(value)
        return ""

    def data(self, value: Any) -> bytes:
        """Return what a stream holds, decoded; empty where it cannot be decoded to bytes (such as an image)."""
        ref = self.stream_ref(value)
        if not ref or ref in self._decoded:
            return self._decoded.get(ref, b"")
        try:
            data = self._object(ref).read_bytes()
        except (pikepdf.PdfError, ValueError, TypeError, RuntimeError):
            data = b""
        if len(data) < GROOT:
            self._decoded[ref] = data
        return data

    def raw(self, value: Any) -> bytes:
        """Return the bytes of a stream as they stand in the file (decrypted)."""
        ref = self.stream_ref(value)
        try:
            return self._object(ref).read_raw_bytes() if ref else b""
        except (pikepdf.PdfError, ValueError, TypeError, RuntimeError):
            return b""

    def _object(self, ref: str) -> pikepdf.Object:
        number, generation, _ = ref.split()
        return self.pdf.get_object((int(number), int(generation)))

    def claim(self, owner: Any, *keys: str) -> None:
        """Say that a rule judged these keys of a dictionary: the last rule of all passes over them."""
        for key in keys:
            self._claims.add((id(owner), key))
            stack = [owner[key]] if isinstance(owner, dict) and key in owner else []
            while stack:
                value = stack.pop()
                if isinstance(value, list):
                    stack += value
                elif is_ref(value) and not (value in self._claimed_refs or value in self.streams):
                    target = self.objects.get(value)
                    if not isinstance(target, dict):
                        self._claimed_refs.add(value)
                        stack.append(target)

    def claimed_ref(self, ref: str) -> bool:
        """Whether a rule judged this string or array, an object of its own."""
        return ref in self._claimed_refs

    def claimed(self, owner: Any, key: str) -> bool:
        """Whether a rule judged this key of this dictionary."""
        return (id(owner), key) in self._claims

    @cached_property
    def catalog(self) -> Dict:
        """The catalog (/Root)."""
        return self.mapping(self.trailer.get("/Root"))

    @cached_property
    def pages(self) -> list[Blad]:
        """The pages in their order."""
        found: list[Blad] = []
        seen: set[int] = set()
        stack: list[tuple[Any, Dict]] = [(self.catalog.get("/Pages"), {})]
        while stack:
            ref, geerfd = stack.pop()
            node = self.mapping(ref)
            if not node or id(node) in seen:
                continue
            seen.add(id(node))
            geerfd = {**geerfd, **{key: node[key] for key in GEERFD if key in node}}
            if "/Kids" in node:
                stack += [(kid, geerfd) for kid in reversed(self.array(node["/Kids"]))]
            else:
                resources = self.mapping(geerfd.get("/Resources"))
                found.append(Blad(len(found) + 1, str(ref) if is_ref(ref) else "", node, resources))
        return found

    @cached_property
    def page_numbers(self) -> dict[str, int]:
        """The number of each page by its reference."""
        return {blad.ref: blad.nummer for blad in self.pages if blad.ref}

    @cached_property
    def reached(self) -> frozenset[str]:
        """The references that the trailer leads to."""
        return frozenset(self.reach(self.trailer))

    @cached_property
    def with_text(self) -> list[str]:
        """The references of reached objects that hold a string."""
        return [ref for ref in self.objects if ref in self._texts and ref in self.reached]

    @cached_property
    def _index(self) -> dict[str, list[tuple[str, Dict]]]:
        index: dict[str, list[tuple[str, Dict]]] = {key: [] for key in KENNERS}
        for ref, known in self._known.items():
            if ref in self.reached:
                for value in known:
                    for key in KENNERS & value.keys():
                        index[key].append((ref, value))
        return index

    def having(self, *keys: str) -> list[tuple[str, Dict]]:
        """Return the reached dictionaries that have one of these keys (of KENNERS), with the object they are in."""
        return list({id(value): (ref, value) for key in keys for ref, value in self._index[key]}.values())

    def reach(self, start: Any, skip: frozenset[str] = frozenset()) -> set[str]:
        """Return the references that a value leads to, by way of dictionaries whose keys are not in ``skip``."""
        found: set[str] = set()
        stack = survey(start, skip)[0]
        while stack:
            ref = stack.pop()
            if ref not in found:
                found.add(ref)
                stack += survey(self.objects.get(ref), skip)[0] if skip else self._refs.get(ref, ())
        return found

    def contents(self, blad: Blad) -> bytes:
        """Return the content of a page, its parts joined."""
        parts = self.array(blad.eigen.get("/Contents"))
        if is_ref(blad.eigen.get("/Contents")) and self.is_stream(blad.eigen["/Contents"]):
            parts = [blad.eigen["/Contents"]]
        return b"\n".join(self.data(part) for part in parts)

    def dicts(self, start: Any) -> Iterator[Dict]:
        """Yield the dictionaries inside a value, without following references."""
        stack = [start]
        while stack:
            value = stack.pop()
            if isinstance(value, dict):
                yield value
                stack += value.values()
            elif isinstance(value, list):
                stack += value

    def tree(self, root: Any, leaf: str) -> Iterator[tuple[Any, Any]]:
        """Yield the keys and values of a name tree (``leaf`` is /Names) or number tree (/Nums)."""
        seen: set[int] = set()
        stack = [root]
        while stack:
            node = self.mapping(stack.pop())
            if id(node) in seen:
                continue
            seen.add(id(node))
            self.claim(node, leaf, "/Limits")
            pairs = self.array(node.get(leaf))
            yield from zip(pairs[::2], pairs[1::2], strict=False)
            stack += self.array(node.get("/Kids"))

# SPDX-License-Identifier: EUPL-1.2
"""Everything that can be recovered from a PDF outside what its pages paint, against what its readers see."""

from __future__ import annotations

import io

import pikepdf

from ..gezien import Gezien
from ..vondst import Vondst
from .annots import find_comments
from .attachments import find_attachments
from .drawn import find_undrawn
from .finds import BLOK, Finds
from .forms import find_forms
from .gaps import has_gap
from .leftovers import find_leftovers
from .links import find_links
from .loose import find_loose
from .metadata import find_metadata
from .oog import Oog, open_oog
from .outline import find_outline
from .private import find_private
from .protection import find_protection
from .raw import Raw, scan
from .rest import find_rest
from .revisions import find_revisions
from .scripts import find_scripts
from .structure import find_structure
from .thumbnails import find_thumbnails
from .walk import Objects

__all__ = ["Oog", "find_in_objects", "has_gap", "open_oog"]

RULES = (
    find_comments,
    find_forms,
    find_links,
    find_metadata,
    find_outline,
    find_structure,
    find_attachments,
    find_scripts,
    find_undrawn,
    find_leftovers,
    find_private,
)


def find_in_objects(data: bytes, gezien: Gezien, lakvlakken: bool, oog: Oog) -> list[Vondst]:
    """Return what can be recovered from the objects of a file, given as bytes.

    ``gezien`` is what its readers see, ``lakvlakken`` whether it has redactions. A file that qpdf cannot open
    is BST003, one that asks for a password BST004.
    """
    finds = Finds(gezien, lakvlakken)
    try:
        with pikepdf.open(io.BytesIO(data), inherit_page_attributes=False) as pdf:
            _judge(Objects.read(pdf), finds, oog, data)
    except pikepdf.PasswordError:
        finds.add("BST004", "Deze PDF vraagt om een wachtwoord", weging=BLOK)
    except pikepdf.PdfError:
        finds.add("BST003", "Deze PDF is beschadigd: de onderdelen kunnen niet worden gelezen", weging=BLOK)
    return finds.vondsten()


def _judge(objects: Objects, finds: Finds, oog: Oog, data: bytes) -> None:
    raw = _scan(objects, data)
    for rule in RULES:
        rule(objects, finds)
    find_thumbnails(objects, finds, oog)
    find_loose(objects, finds, raw, data)
    find_revisions(objects, finds, oog, raw, data)
    find_rest(objects, finds)
    find_protection(objects, finds, oog)


def _scan(objects: Objects, data: bytes) -> Raw:
    """Read the bytes between the objects, with the lengths that the table of objects gives for streams."""

    def length(ref: str, _: int) -> int:
        value = objects.mapping(ref)
        return objects.number(value.get("/Length")) if "/Length" in value else -1

    return scan(data, length)

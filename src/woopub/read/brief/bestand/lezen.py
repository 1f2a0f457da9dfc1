# SPDX-License-Identifier: EUPL-1.2
"""A decision letter as a file → its parts: PDF, docx, plain text or Markdown. No model, no network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ....model import Bevinding, PdfFacts
from ...tekst import decode_utf8
from ..delen import Briefdeel
from .markdown import read_markdown
from .pdfblokken import read_pdfblokken
from .platte_tekst import read_platte_tekst
from .ruw import Ruw
from .vormen import vorm_delen
from .worddocument import Onleesbaar, read_worddocument

_OPSLAAN = "Sla de brief op als PDF of docx."
_HERKENNEN = "Is het een scan? Laat dan eerst tekstherkenning lopen."
MAX_BYTES = 50_000_000
"""A text or docx larger than this is no letter."""


def read_delen(
    pad: Path, bestand: str, facts: PdfFacts | None = None
) -> tuple[tuple[Briefdeel, ...] | None, list[Bevinding]]:
    """Return the parts of a letter, or None and a finding MET018 that says why it cannot be read.

    ``pad`` is the file, its kind by how its name ends (``.pdf``, ``.docx``, ``.txt``, ``.md``); ``bestand`` is how
    findings name it. For a PDF ``facts`` holds what the room `pdf` read; None means that it could not, and its own
    findings say why. Never raises for what is in the file.
    """
    soort = pad.suffix.lower()
    if soort == ".pdf":
        return _lees(bestand, lambda: read_pdfblokken(facts) if facts else [], _HERKENNEN)
    if soort == ".docx":
        return _lees(bestand, lambda: read_worddocument(_bytes(pad)), _OPSLAAN)
    if soort in (".md", ".markdown"):
        return _lees(bestand, lambda: read_markdown(_tekst(pad)), _OPSLAAN)
    if soort in (".txt", ".text"):
        return _lees(bestand, lambda: read_platte_tekst(_tekst(pad)), _OPSLAAN)
    return None, [_fout(bestand, f"Een brief met de extensie '{soort}' kan woopub niet lezen.", _OPSLAAN)]


def _lees(
    bestand: str, lezer: Callable[[], list[Ruw]], advies: str
) -> tuple[tuple[Briefdeel, ...] | None, list[Bevinding]]:
    try:
        delen = vorm_delen(lezer())
    except Onleesbaar as fout:
        return None, [_fout(bestand, fout.melding, fout.advies)]
    if not any(any(teken.isalpha() for teken in deel.tekst) for deel in delen):
        return None, [_fout(bestand, "In deze brief staat geen tekst die te lezen is.", advies)]
    return delen, []


def _bytes(pad: Path) -> bytes:
    if pad.stat().st_size > MAX_BYTES:
        raise Onleesbaar("Dit bestand is te groot voor een brief.", _OPSLAAN)
    return pad.read_bytes()


def _tekst(pad: Path) -> str:
    """A text file, UTF-8 or else as older Windows programs write it; with zero bytes it is none."""
    data = _bytes(pad)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        raise Onleesbaar("Dit bestand heet een tekstbestand, maar het bevat iets anders.", _OPSLAAN)
    tekst, fout = decode_utf8(data)
    return data.decode("cp1252", "replace") if fout else tekst


def _fout(bestand: str, melding: str, advies: str) -> Bevinding:
    return Bevinding("MET018", bestand, melding, advies)

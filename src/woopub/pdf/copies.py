# SPDX-License-Identifier: EUPL-1.2
"""Clean copies of many files, made in worker processes and kept in a folder; each is looked into before it counts."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from pikepdf import __libqpdf_version__

from ..model import PdfFacts, PdfPage, Uitgave
from .clean import Kopiefout, Schoon, make_copy
from .compare import find_difference
from .reader import read_bytes
from .worker import Uitval
from .workers import TIJD, do_all

EIGEN = frozenset({"LEK012"})
"""Findings on what a file says of itself: in a copy that is only what the portal says too."""

MISLUKT = "Van deze PDF kan geen schone kopie worden gemaakt."
GEHEUGEN = "Een schone kopie van deze PDF maken vroeg te veel geheugen."
MELDING: Mapping[Uitval, str] = {
    "dood": "Bij het maken van een schone kopie van deze PDF stopte het programma.",
    "tijd": "Een schone kopie van deze PDF maken duurde langer dan {tijd:.0f} seconden.",
}


@dataclass(frozen=True, slots=True)
class Kopieeropdracht:
    """One copy to make: of which file, that it was read with this SHA-256, and with which title and language.

    ``bestand`` is its path as findings name it, ``letters`` an authority's own labels. ``paginas`` are the digests
    of its pages (digest_paginas). ``aanvaard`` holds code and page of each leak in it that a person accepted.
    """

    pad: Path
    bestand: str
    sha256: str
    titel: str
    taal: str
    paginas: tuple[str, ...]
    letters: Mapping[str, str] = field(default_factory=dict)
    aanvaard: tuple[tuple[str, int | None], ...] = ()

    def key(self) -> str:
        """Return what the copy depends on, as 32 hexadecimal digits."""
        parts = (
            code_version(), self.sha256, self.titel, self.taal, sorted(self.letters.items()),
            sorted(self.aanvaard, key=repr),
        )  # fmt: skip
        return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Gelukt:
    """A copy that may be published: where it is, and which bytes it must have to be believed."""

    pad: Path
    uitgave: Uitgave


@dataclass(frozen=True, slots=True)
class Mislukt:
    """Why there is no copy, as a Dutch sentence; ``gewijzigd``: because the file is not the one that was read."""

    melding: str
    gewijzigd: bool = False


Kopieerresultaat = Gelukt | Mislukt


def copy_all(
    opdrachten: Sequence[Kopieeropdracht], map_: Path, progress: Callable[[int], None] = lambda count: None,
    *, workers: int | None = None, timeout: float = TIJD,
) -> list[Kopieerresultaat]:  # fmt: skip
    """Return a copy for each order, in their order: from the folder ``map_`` (which is made) or new.

    An entry whose bytes are not those under its name is made again. Whatever is in the folder that no order asked
    for is removed: no trace of a file that was taken back stays behind. ``progress`` and the limits are as in
    read_all. Raises OSError.
    """
    map_.mkdir(parents=True, exist_ok=True)
    known = {pad.name.partition("-")[0]: pad for pad in sorted(map_.glob("*-*.pdf"))}
    results: dict[int, Kopieerresultaat] = {}
    keys = [opdracht.key() for opdracht in opdrachten]
    for place, key in enumerate(keys):
        pad = known.get(key)
        if pad and (uitgave := _believe(pad)):
            results[place] = Gelukt(pad, uitgave)
            progress(1)
    todo = [place for place in range(len(opdrachten)) if place not in results]
    made = do_all(
        _make_kopie, [(opdrachten[place], map_ / keys[place]) for place in todo], _lost, progress,
        workers=workers, timeout=timeout,
    )  # fmt: skip
    results.update(zip(todo, made, strict=True))
    used = {result.pad for result in results.values() if isinstance(result, Gelukt)}
    for pad in map_.iterdir():
        if pad not in used:
            pad.unlink()
    return [results[place] for place in range(len(opdrachten))]


def digest_paginas(facts: PdfFacts) -> tuple[str, ...]:
    """Return for each page a number for its size, its text and its redactions, to compare a copy with."""
    return tuple(_digest(pagina) for pagina in facts.paginas)


@cache
def code_version() -> str:
    """Return one number for all code that makes and judges copies: another version, other copies."""
    total = hashlib.sha256(__libqpdf_version__.encode())
    for package in ("pikepdf", "pymupdf"):
        total.update(f"{package} {version(package)}\n".encode())
    root = files(__package__.partition(".")[0])
    for room in ("law", "model", "pdf"):
        _add_files(total.update, root / room, room)
    return total.hexdigest()


def make_kopie(opdracht: Kopieeropdracht, begin: Path) -> Kopieerresultaat:
    """Make the copy of one order, look into it and keep it, under a name that starts with ``begin``.

    Raises OSError where it cannot be written.
    """
    try:
        data = opdracht.pad.read_bytes()
    except MemoryError:
        return Mislukt(GEHEUGEN)
    except OSError:
        return Mislukt("Dit bestand kan niet worden geopend.", gewijzigd=True)
    if hashlib.sha256(data).hexdigest() != opdracht.sha256:
        return Mislukt("Dit bestand is gewijzigd.", gewijzigd=True)
    try:
        schoon = make_copy(data, opdracht.titel, opdracht.taal)
        fout = _compare(data if schoon.zichtbaar is None else schoon.zichtbaar, schoon)
        fout = fout or _inspect(opdracht, schoon)
    except Kopiefout as error:
        return Mislukt(str(error))
    except MemoryError:
        return Mislukt(GEHEUGEN)
    except Exception:  # a file that trips the comparison must not take the others with it
        return Mislukt(MISLUKT)
    return Mislukt(fout) if fout else _keep(schoon.data, begin)


def _make_kopie(order: tuple[Kopieeropdracht, Path]) -> Kopieerresultaat:
    try:
        return make_kopie(*order)
    except OSError:
        return Mislukt("Een schone kopie van deze PDF kan niet worden opgeslagen.")


def _compare(before: bytes, schoon: Schoon) -> str:
    """Look at the pages that the copy draws in another way; return what is wrong, in Dutch, or ''."""
    verschil = find_difference(before, schoon.data, schoon.anders) if schoon.anders else None
    return (
        ""
        if verschil is None
        else f"De schone kopie ziet er op pagina {verschil + 1} anders uit dan het bestand."
    )


def _inspect(opdracht: Kopieeropdracht, schoon: Schoon) -> str:
    """Read the copy as any file; return what is wrong with it, in Dutch, or ''."""
    facts, bevindingen = read_bytes(schoon.data, opdracht.bestand, opdracht.letters)
    if facts is None:
        return "De schone kopie van deze PDF is niet te lezen."
    if len(facts.paginas) != len(opdracht.paginas):
        return "De schone kopie van deze PDF heeft niet evenveel pagina's."
    for number, (pagina, digest) in enumerate(zip(facts.paginas, opdracht.paginas, strict=True)):
        if number not in schoon.anders and _digest(pagina) != digest:
            return f"De schone kopie heeft op pagina {number + 1} andere tekst dan het bestand."
    left = Counter(
        (b.code, b.pagina) for b in bevindingen if b.blokkeert and b.code[:3] == "LEK" and b.code not in EIGEN
    )
    left.subtract(opdracht.aanvaard)
    for (code, nummer), aantal in sorted(left.items(), key=repr):
        if aantal > 0:
            waar = f" op pagina {nummer}" if nummer else ""
            return f"In de schone kopie is{waar} nog iets te vinden dat niet te zien is ({code})."
    return ""


def _digest(pagina: PdfPage) -> str:
    seen = (pagina.breedte, pagina.hoogte, pagina.blokken, pagina.lakvlakken)
    return hashlib.blake2b(repr(seen).encode(), digest_size=16).hexdigest()


def _keep(data: bytes, begin: Path) -> Gelukt:
    uitgave = Uitgave(hashlib.sha256(data).hexdigest(), len(data))
    pad = begin.with_name(f"{begin.name}-{uitgave.sha256}.pdf")
    # Never half a file under a name that is believed.
    half = begin.with_name(f"{begin.name}.{os.getpid()}.half")
    half.write_bytes(data)
    half.replace(pad)
    return Gelukt(pad, uitgave)


def _believe(pad: Path) -> Uitgave | None:
    """Return what an entry holds, if its bytes are those that its name says."""
    with pad.open("rb") as bestand:
        sha256 = hashlib.file_digest(bestand, "sha256").hexdigest()
    return Uitgave(sha256, pad.stat().st_size) if pad.stem.partition("-")[2] == sha256 else None


def _lost(order: tuple[Kopieeropdracht, Path], reden: Uitval, timeout: float) -> Kopieerresultaat:
    return Mislukt(MELDING[reden].format(tijd=timeout))


def _add_files(update: Callable[[bytes], None], folder: Traversable, naam: str) -> None:
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            if item.name != "__pycache__":
                _add_files(update, item, f"{naam}/{item.name}")
        else:
            update(f"{naam}/{item.name}\n".encode())
            update(item.read_bytes())

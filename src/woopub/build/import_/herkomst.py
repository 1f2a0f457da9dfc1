# SPDX-License-Identifier: EUPL-1.2
"""The record of the last import of a publication: what came from where (``invoer/JAAR/NAAM/import.json``).

It is never published and not kept in git: a spreadsheet and its files may hold what must not be public. Without a
record nothing breaks; then all that stands in inventaris.csv counts as written by hand. A damaged one is not believed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...model import KOLOMMEN, Bevinding, Niveau
from .vergelijk import Basis

MAP = "invoer"
NAAM = "import.json"
VORM = 1
"""Version of the form of the record; one of another version is not read."""


@dataclass(frozen=True, slots=True)
class Bron:
    """A file or folder that was imported: its name, and its SHA-256 (a folder has none)."""

    naam: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Rijbron:
    """Where a row came from, and what was read there: ``rij`` as the sheet counts."""

    blad: str
    rij: int
    basis: Basis


@dataclass(frozen=True, slots=True)
class Bestandsbron:
    """Where a file in documenten/ came from.

    ``naam`` is its path in the delivery, ``sha256`` of what was delivered, ``geplaatst`` of what was put into
    documenten/; the two differ where text was added to a scan, and then ``origineel`` names the untouched file beside
    the record. ``tekstlaag``: whether every page had text (None where that is unknown).
    """

    naam: str
    sha256: str
    geplaatst: str
    tekstlaag: bool | None = None
    ocr: bool = False
    origineel: str = ""


@dataclass(frozen=True, slots=True)
class Herkomst:
    """The record: the sources, the rows by folded id, the files by their name in documenten/ (folded), and the SHA-256
    of inventaris.csv as it was written."""

    inventaris: Bron
    documenten: Bron | None = None
    geschreven: str = ""
    rijen: Mapping[str, Rijbron] = field(default_factory=dict)
    bestanden: Mapping[str, Bestandsbron] = field(default_factory=dict)

    @property
    def basis(self) -> dict[str, Basis]:
        """What the import read of each row."""
        return {sleutel: rij.basis for sleutel, rij in self.rijen.items()}


GEEN = Herkomst(Bron(""))
"""The record of a publication into which nothing was imported."""


def read_herkomst(pad: Path, bestand: str) -> tuple[Herkomst, list[Bevinding]]:
    """Read a record; ``bestand`` is its path as findings name it. What is missing or damaged gives ``GEEN``, the
    damage a warning."""
    if not pad.is_file() or pad.is_symlink():
        return GEEN, []
    try:
        return _parse(json.loads(pad.read_bytes())), []
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        melding = "Het verslag van de vorige import is beschadigd. woopub gebruikt het niet."
        advies = "Alles wat in inventaris.csv staat, telt nu als met de hand ingevuld. Kijk na wat de import verandert."
        return GEEN, [Bevinding("BST003", bestand, melding, advies, weging=Niveau.WAARSCHUWING)]


def _parse(data: Any) -> Herkomst:
    """Return the record in plain data. Raises ValueError, TypeError or KeyError for anything that is not one."""
    if data["vorm"] != VORM:
        raise ValueError("another version")
    kolommen = [_tekst(kolom) for kolom in data["kolommen"]]
    if not set(kolommen) <= set(KOLOMMEN):
        raise ValueError("unknown column")
    rijen = {_tekst(sleutel): _rij(rij, kolommen) for sleutel, rij in data["rijen"].items()}
    bestanden = {_tekst(naam): _bestand(bron) for naam, bron in data["bestanden"].items()}
    documenten = data["documenten"]
    return Herkomst(
        _bron(data["inventaris"]),
        _bron(documenten) if documenten is not None else None,
        _tekst(data["geschreven"]),
        rijen,
        bestanden,
    )


def _rij(rij: Any, kolommen: list[str]) -> Rijbron:
    blad, nummer, waarden, zonder = rij["blad"], rij["rij"], rij["waarden"], rij.get("zonder", [])
    if not isinstance(nummer, int) or not set(waarden) <= set(kolommen):
        raise ValueError("no row")
    basis = {kolom: _tekst(waarden.get(kolom, "")) for kolom in kolommen if kolom not in zonder}
    return Rijbron(_tekst(blad), nummer, basis)


def _bron(data: Any) -> Bron:
    return Bron(_tekst(data["naam"]), _tekst(data["sha256"]))


def _bestand(data: Any) -> Bestandsbron:
    tekstlaag, ocr = data["tekstlaag"], data["ocr"]
    if tekstlaag not in (True, False, None) or not isinstance(ocr, bool):
        raise ValueError("no file")
    naam, sha256, geplaatst = (_tekst(data[veld]) for veld in ("naam", "sha256", "geplaatst"))
    return Bestandsbron(naam, sha256, geplaatst, tekstlaag, ocr, _tekst(data["origineel"]))


def _tekst(waarde: Any) -> str:
    if not isinstance(waarde, str):
        raise TypeError("no text")
    return waarde


def to_json(herkomst: Herkomst) -> bytes:
    """Return a record as its file holds it: JSON with a line for each row, so that people can look a row up."""
    gezien = {kolom for rij in herkomst.rijen.values() for kolom in rij.basis}
    kolommen = [kolom for kolom in KOLOMMEN if kolom in gezien]
    # The name of a file may hold bytes that are no text; as an escape they are JSON all the same.
    return "".join(_regels(herkomst, kolommen)).encode("utf-8", "backslashreplace")


def _regels(herkomst: Herkomst, kolommen: list[str]) -> Iterator[str]:
    documenten = _plat(herkomst.documenten) if herkomst.documenten else None
    kop = {
        "uitleg": "Wat woopub bij de laatste import las. Hiermee weet woopub wat u zelf hebt veranderd.",
        "vorm": VORM,
        "inventaris": _plat(herkomst.inventaris),
        "documenten": documenten,
        "geschreven": herkomst.geschreven,
        "kolommen": kolommen,
    }
    yield "{\n"
    for naam, waarde in kop.items():
        yield f"{_json(naam)}: {_json(waarde)},\n"
    rijen = ((sleutel, _rij_record(rij, kolommen)) for sleutel, rij in herkomst.rijen.items())
    yield from _groep("rijen", rijen)
    yield ",\n"
    yield from _groep("bestanden", ((naam, _plat(bron)) for naam, bron in sorted(herkomst.bestanden.items())))
    yield "\n}\n"


def _groep(naam: str, leden: Iterator[tuple[str, Mapping[str, Any]]]) -> Iterator[str]:
    yield f"{_json(naam)}: {{"
    komma = "\n"
    for sleutel, lid in leden:
        yield f"{komma}{_json(sleutel)}: {_json(lid)}"
        komma = ",\n"
    yield "\n}"


def _rij_record(rij: Rijbron, kolommen: list[str]) -> dict[str, Any]:
    waarden = {kolom: waarde for kolom, waarde in rij.basis.items() if waarde}
    zonder = [kolom for kolom in kolommen if kolom not in rij.basis]
    return {"blad": rij.blad, "rij": rij.rij, "waarden": waarden} | ({"zonder": zonder} if zonder else {})


def _plat(bron: Bron | Bestandsbron) -> dict[str, Any]:
    return {veld: getattr(bron, veld) for veld in bron.__slots__}


def _json(waarde: Any) -> str:
    return json.dumps(waarde, ensure_ascii=False)

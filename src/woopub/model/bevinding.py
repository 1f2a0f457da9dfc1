# SPDX-License-Identifier: EUPL-1.2
"""Findings: what is wrong, where, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict

from ..law.bepalingen import Bepaling
from .codes import CODES

NIETS_TE_DOEN = "U hoeft niets te doen."
"""The advice of a finding that asks for nothing."""


class Niveau(StrEnum):
    """How much a finding weighs; only ``blokkade`` stops a build."""

    BLOKKADE = "blokkade"
    WAARSCHUWING = "waarschuwing"
    INFO = "info"


class BevindingRecord(TypedDict):
    """A finding as the JSON of ``--format json`` holds it."""

    code: str
    niveau: str
    bestand: str
    document: str | None
    pagina: int | None
    vlak: list[float] | None
    cel: str | None
    regel: int | None
    melding: str
    advies: str
    aanvaard: str | None


class Geheim:
    """What leaked. It shows itself only when asked in so many words, so that no log or report prints it by accident."""

    __slots__ = ("_tekst",)

    def __init__(self, tekst: str) -> None:
        self._tekst = tekst

    def __repr__(self) -> str:
        return "Geheim(…)"

    def onthul(self) -> str:
        """Return the text itself; only for a terminal, and only with ``--show-secrets``."""
        return self._tekst


@dataclass(frozen=True, slots=True)
class Bevinding:
    """One finding. It says where and how much, and never repeats what leaked.

    ``bestand`` is relative to the portal, with forward slashes; ``pagina`` and ``regel`` count from 1;
    ``vlak`` is (x0, y0, x1, y1) in PDF points from the top left of the page as shown; ``cel`` is a cell
    as a spreadsheet shows it (``B14``); ``aanvaard`` is the reason with which a person accepted it. ``weging`` is a
    weight other than the catalogue's, where this one case is lighter or a portal wants it heavier; ``geheim`` is
    what leaked, which no report holds; ``bepaling`` what the law says of this case, where that is not what the
    catalogue names.
    """

    code: str
    bestand: str
    melding: str
    advies: str
    document: str | None = None
    pagina: int | None = None
    vlak: tuple[float, float, float, float] | None = None
    cel: str | None = None
    regel: int | None = None
    aanvaard: str | None = None
    weging: Niveau | None = None
    bepaling: Bepaling | None = None
    geheim: Geheim | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise KeyError(f"finding code {self.code} is not in the catalogue")

    @property
    def niveau(self) -> Niveau:
        """The weight of this finding: its own, or else the one that the catalogue gives its code."""
        return self.weging or Niveau(CODES[self.code].niveau)

    @property
    def bron(self) -> Bepaling | None:
        """The provision of law behind this finding: its own, or else the one that the catalogue gives its code."""
        return self.bepaling or CODES[self.code].bepaling

    @property
    def raad(self) -> str:
        """What to do, and where the law can be read; for reports that have no place of their own for that."""
        return f"{self.advies} Zie {self.bron.verwijzing}." if self.bron else self.advies

    @property
    def blokkeert(self) -> bool:
        """Whether this finding stops a build: a blokkade that nobody accepted."""
        return self.niveau is Niveau.BLOKKADE and self.aanvaard is None

    @property
    def plek(self) -> str:
        """Where it is within its file, in Dutch, e.g. ``cel G4``; empty where that says nothing."""
        delen = []
        if self.cel:
            delen.append(f"cel {self.cel}")
        elif self.regel:
            delen.append(f"regel {self.regel}")
        if self.pagina:
            delen.append(f"pagina {self.pagina}")
        return ", ".join(delen)

    def record(self) -> BevindingRecord:
        """Return the finding as plain data for JSON."""
        return {
            "code": self.code,
            "niveau": self.niveau.value,
            "bestand": self.bestand,
            "document": self.document,
            "pagina": self.pagina,
            "vlak": list(self.vlak) if self.vlak else None,
            "cel": self.cel,
            "regel": self.regel,
            "melding": self.melding,
            "advies": self.raad,
            "aanvaard": self.aanvaard,
        }


_CEL = re.compile(r"([A-Z]+)(\d+)")


def _volgorde(cel: str | None) -> tuple[int, int, str]:
    """Return by what cells stand in order as on a sheet (A2, B2, AA2, A10): the row, then the column."""
    treffer = _CEL.fullmatch(cel or "")
    return (int(treffer[2]), len(treffer[1]), treffer[1]) if treffer else (0, 0, "")


def sort_bevindingen(bevindingen: Iterable[Bevinding]) -> tuple[Bevinding, ...]:
    """Return the findings, each once: files with something that blocks first, and in a file what blocks first;
    then by place."""
    uniek = set(bevindingen)
    dringend = {bevinding.bestand for bevinding in uniek if bevinding.blokkeert}
    return tuple(
        sorted(
            uniek,
            key=lambda b: (
                b.bestand not in dringend, b.bestand, not b.blokkeert,
                b.pagina or 0, b.regel or 0, _volgorde(b.cel), b.code, b.melding,
            ),
        )
    )  # fmt: skip

# SPDX-License-Identifier: EUPL-1.2
"""The inventory: one row for every document found, also for those withheld."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from .bestandfeiten import BESTANDSOORTEN
from .datum import Datum

KOLOMMEN = (
    "id", "titel", "datum", "soort", "afzender", "ontvanger", "beoordeling", "gronden", "toelichting",
    "bestand", "familie", "thread", "gerelateerd", "dubbel_van", "opgeschort", "zaaknummers", "links",
)  # fmt: skip
"""The columns of inventaris.csv, in their order."""

ID_TEKENS = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?\Z")
"""What an id is made of: at most 100 characters, and no leading or trailing dot."""

ID_VORM = re.compile(
    r"(?i:(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)|besluitbrief\Z|.*\.(?:"
    + "|".join(("pdf", *BESTANDSOORTEN))
    + r")\Z))"
    + ID_TEKENS.pattern
)
"""What an id may look like: it becomes a folder and a file name. So not a name that Windows keeps for devices,
that of the decision letter, or one that another document's file has."""


class Beoordeling(StrEnum):
    """The judgement on one document."""

    OPENBAAR = "openbaar"
    DEELS = "deels openbaar"
    NIET = "niet openbaar"
    REEDS = "reeds openbaar"
    BUITEN = "buiten reikwijdte"
    DUBBEL = "dubbel"

    @property
    def heeft_bestand(self) -> bool:
        """Whether a file is published with this judgement."""
        return self in (Beoordeling.OPENBAAR, Beoordeling.DEELS)


@dataclass(frozen=True, slots=True)
class Inventarisregel:
    """One row of the inventory.

    ``rij`` is its number as a spreadsheet counts (the header is 1), ``regel`` the line in the file (more, where
    a cell holds line breaks), ``kolommen`` the header of the file that it was read from. ``beoordeling`` is None
    where it could not be read, and that blocks.
    """

    id: str
    titel: str
    datum: Datum | None
    soort: str
    afzender: tuple[str, ...]
    ontvanger: tuple[str, ...]
    beoordeling: Beoordeling | None
    gronden: tuple[str, ...]
    toelichting: str
    bestand: str
    familie: str
    thread: str
    gerelateerd: tuple[str, ...]
    dubbel_van: tuple[str, ...]
    opgeschort: bool
    zaaknummers: tuple[str, ...]
    links: tuple[str, ...]
    rij: int
    regel: int
    kolommen: tuple[str, ...] = KOLOMMEN

    def cel(self, kolom: str) -> str | None:
        """Return the cell of a column in the file, e.g. ``G4``; None where the file lacks the column."""
        return kolom_cel(self.kolommen.index(kolom), self.rij) if kolom in self.kolommen else None

    @property
    def bestandsnaam(self) -> str:
        """The name of the file in ``documenten/``: as given, else the id with ``.pdf``."""
        return self.bestand or f"{self.id}.pdf"

    @property
    def oordeel(self) -> Beoordeling:
        """The judgement of a checked row. Raises ValueError where it could not be read."""
        if self.beoordeling is None:
            raise ValueError(f"inventory row {self.rij} has no readable judgement")
        return self.beoordeling

    @property
    def verwacht_bestand(self) -> bool:
        """Whether a file must be there: it is public, at least in part, and not suspended."""
        return bool(self.beoordeling and self.beoordeling.heeft_bestand and not self.opgeschort)


def kolom_cel(nummer: int, rij: int) -> str:
    """Return a cell as a spreadsheet names it, from the column's number (from 0) and the row: ``G4``, ``AA1``."""
    letters = ""
    while nummer >= 0:
        letters = chr(ord("A") + nummer % 26) + letters
        nummer = nummer // 26 - 1
    return f"{letters}{rij}"

# SPDX-License-Identifier: EUPL-1.2
"""The inventory: one row for every document found, also for those withheld."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from .datum import Datum

KOLOMMEN = (
    "id", "titel", "datum", "soort", "afzender", "ontvanger", "beoordeling", "gronden", "toelichting",
    "bestand", "familie", "thread", "gerelateerd", "dubbel_van", "opgeschort", "zaaknummers", "links",
)  # fmt: skip
"""The columns of inventaris.csv, in their order (interfaces.md, section 1)."""

ID_VORM = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?\Z")
"""What an id may look like: it becomes a folder and a file name, so no leading or trailing dot."""


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
    a cell holds line breaks). ``beoordeling`` is None where it could not be read, and that blocks.
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


def kolom_cel(kolom: str, rij: int) -> str:
    """Return the cell of a column in a row as a spreadsheet names it, e.g. ``G4``."""
    return f"{chr(ord('A') + KOLOMMEN.index(kolom))}{rij}"

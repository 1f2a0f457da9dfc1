# SPDX-License-Identifier: EUPL-1.2
"""Where everything stands in a list: which of its columns is which of inventaris.csv."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...model import KOLOMMEN, Beoordeling

_CANONIEK = {"vindplaats": "links"}
"""Columns that are part of another one."""


@dataclass(slots=True)
class Indeling:
    """Which source column (from 0) is which canonical one.

    ``plaatsen``: by canonical column, or ``tijd`` and ``vindplaats``, the columns in order. ``kruisjes``: columns that
    stand for one judgement; ``grondkruisjes``: for one ground. ``andere_ids``: other numbers of the same documents, by
    which rows may point to each other. ``ja_nee``: columns that ask whether the document is public.
    ``id_uit_bestand``: the id is the name of a file. ``bestandsnamen``: the column `bestand` holds names as they were,
    not all of them of a kind of file that is published.
    """

    plaatsen: dict[str, tuple[int, ...]] = field(default_factory=dict)
    kruisjes: dict[int, Beoordeling] = field(default_factory=dict)
    grondkruisjes: dict[int, str] = field(default_factory=dict)
    andere_ids: tuple[int, ...] = ()
    matter: int | None = None
    ja_nee: frozenset[int] = frozenset()
    id_uit_bestand: bool = False
    bestandsnamen: bool = False

    def plaats(self, veld: str) -> int | None:
        """The first column of a field."""
        return self.plaatsen[veld][0] if self.plaatsen.get(veld) else None

    @property
    def velden(self) -> frozenset[str]:
        """The columns of inventaris.csv of which the list says anything."""
        velden = {_CANONIEK.get(veld, veld) for veld, kolommen in self.plaatsen.items() if kolommen}
        velden |= {"beoordeling"} if self.kruisjes else set()
        velden |= {"gronden"} if self.grondkruisjes else set()
        return frozenset(velden) & frozenset(KOLOMMEN)

    @property
    def gebruikt(self) -> frozenset[int]:
        """The source columns that are read."""
        kolommen = {nr for kolommen in self.plaatsen.values() for nr in kolommen}
        return frozenset(kolommen | set(self.kruisjes) | set(self.grondkruisjes))

    def bronkolommen(self, breedte: int) -> tuple[str, ...]:
        """The canonical name at each source column, '' where there is none: what `Inventarisregel.cel` needs. A column
        that is two at once is the first of inventaris.csv."""
        eerste = {
            _CANONIEK.get(veld, veld): kolommen[0] for veld, kolommen in self.plaatsen.items() if kolommen
        }
        if "links" in self.plaatsen:
            eerste["links"] = self.plaatsen["links"][0]
        eerste |= {"beoordeling": min(self.kruisjes)} if self.kruisjes and "beoordeling" not in eerste else {}
        eerste |= (
            {"gronden": min(self.grondkruisjes)} if self.grondkruisjes and "gronden" not in eerste else {}
        )
        namen = [""] * breedte
        for veld in KOLOMMEN:
            if veld in eerste and not namen[eerste[veld]]:
                namen[eerste[veld]] = veld
        return tuple(namen)

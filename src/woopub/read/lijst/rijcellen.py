# SPDX-License-Identifier: EUPL-1.2
"""The cells of the row that is being read, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ...model import KOLOMMEN, Beoordeling, Bevinding, Niveau, kolom_cel
from ..tekst import meld_onzichtbaar
from ..werkmap import Celwaarde, Rij
from .cellen import schone_tekst
from .datumkolom import Datumkolom
from .indeling import Indeling
from .legenda import Legenda

_KORT = 200
"""Characters of a text that is kept to be recognised when it comes again."""
_MAX_CEL = 32_767
"""Characters that a cell of a spreadsheet can hold."""


@dataclass(frozen=True, slots=True)
class Lijstvorm:
    """How the rows of one list are read: where everything stands, how its dates are written, what its codes mean;
    ``eigen``: the list has exactly the columns of inventaris.csv, so every cell is taken as `woopub` writes it;
    ``waar``: what findings say of the sheet; ``antwoorden``: in which columns a yes or no is a clear judgement."""

    indeling: Indeling
    datums: Datumkolom
    legenda: Legenda
    letters: Mapping[str, str]
    bestand: str
    kolommen: tuple[str, ...]
    eigen: bool = False
    waar: str = ""
    antwoorden: Mapping[int, Mapping[str, Beoordeling]] = field(default_factory=dict)


class Rijcellen:
    """One row after the other; findings name the cell, and the document by ``id``."""

    def __init__(self, vorm: Lijstvorm) -> None:
        self.vorm = vorm
        self.rij = Rij(0, ())
        self.id = ""
        self.bevindingen: list[Bevinding] = []
        plaatsen = {veld: vorm.indeling.plaatsen.get(veld, ()) for veld in (*KOLOMMEN, "tijd", "vindplaats")}
        self.kolommen: Callable[[str], tuple[int, ...]] = plaatsen.__getitem__
        """The source columns of a field, none where the list lacks it."""
        self._schoon: dict[str, str] = {}

    def begin(self, rij: Rij) -> None:
        """Turn to another row."""
        self.rij = rij
        self.id = ""

    def cel(self, kolom: int) -> Celwaarde:
        """The value in a column (from 0)."""
        return self.rij.cellen[kolom] if kolom < len(self.rij.cellen) else None

    def adres(self, kolom: int) -> str:
        """The name of a cell of this row, as the spreadsheet shows it."""
        return kolom_cel(kolom, self.rij.nummer)

    def tekst(self, kolom: int) -> str:
        """The text in a column; characters that nobody sees are left out and reported."""
        cellen = self.rij.cellen
        waarde = cellen[kolom] if kolom < len(cellen) else None
        if waarde is None:
            return ""
        if isinstance(waarde, str) and (schoon := self._schoon.get(waarde)) is not None:
            return schoon
        tekst, weg = schone_tekst(waarde)
        if not weg and len(tekst) <= _KORT:
            if isinstance(waarde, str):
                self._schoon[waarde] = tekst
            return tekst
        if weg:
            self.meld("MET012", kolom, meld_onzichtbaar("In deze cel", weg), "Lees de tekst na op de pagina.")
        if len(tekst) > _MAX_CEL:
            melding = "In deze cel staat meer tekst dan een spreadsheet kan bewaren."
            self.meld(
                "INV027", kolom, melding, "Kort de tekst in, of kijk of er een aanhalingsteken ontbreekt."
            )
        return tekst

    def meld(self, code: str, kolom: int, melding: str, advies: str, weging: Niveau | None = None) -> None:
        """Report what is wrong with a cell."""
        self.bevindingen.append(
            Bevinding(
                code,
                self.vorm.bestand,
                melding + self.vorm.waar,
                advies,
                document=self.id or None,
                cel=self.adres(kolom),
                regel=self.rij.regel,
                weging=weging,
            )
        )

# SPDX-License-Identifier: EUPL-1.2
"""Gathers the rows of a sheet as a reader meets them, and keeps count, so that no file grows beyond reason."""

from __future__ import annotations

from .blad import Celwaarde, Gebrek, Gebreksoort, Rij, Werkblad
from .weigering import MAX_CELLEN, MAX_ELEMENTEN, MAX_KOLOM, MAX_LETTERS, MAX_RIJ, beschadigd, te_groot

_WEEGT = 10
"""As many cells as a merged range or an error weighs; a list that is to be read has few of them."""


class Telling:
    """How much of a file has been read, all sheets together; and its texts, of which equal ones are one."""

    def __init__(self) -> None:
        self.cellen = 0
        self.elementen = 0
        self.letters = 0
        self._teksten: dict[str, str] = {}

    def tel_cellen(self, aantal: int) -> None:
        """Count cells. Raises Geweigerd where it is too much."""
        self.cellen += aantal
        if self.cellen > MAX_CELLEN:
            raise te_groot()

    def tel_elementen(self, aantal: int) -> None:
        """Count what a file is made of, empty cells too. Raises Geweigerd where it is too much."""
        self.elementen += aantal
        if self.elementen > MAX_ELEMENTEN:
            raise te_groot()

    def deel(self, tekst: str) -> str:
        """Return the text itself, or the equal one that was read before. Raises Geweigerd where it is too much."""
        gelijk = self._teksten.get(tekst)
        if gelijk is not None:
            return gelijk
        self.letters += len(tekst)
        if self.letters > MAX_LETTERS or len(self._teksten) > MAX_CELLEN:
            raise te_groot()
        self._teksten[tekst] = tekst
        return tekst


class Bladbouw:
    """The rows of one sheet; call ``voeg_toe`` for each row with something in it, from the top down."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._rijen: list[Rij] = []
        self._laatste = 0
        self.samengevoegd: list[tuple[int, int, int, int]] = []
        self.gebreken: list[Gebrek] = []
        self._verborgen: list[tuple[int, int]] = []

    def voeg_toe(
        self, nummer: int, cellen: list[Celwaarde], verborgen: bool, regel: int | None = None, keer: int = 1
    ) -> None:
        """Add a row, ``keer`` times under each other; where nothing stands in it, nothing is added.

        Raises Geweigerd where rows come out of order, or there are too many.
        """
        while cellen and cellen[-1] is None:
            cellen.pop()
        if not cellen and not (self.gebreken and self.gebreken[-1].rij == nummer):
            return
        if nummer <= self._laatste or nummer + keer - 1 > MAX_RIJ:
            raise beschadigd(f"rij {nummer} staat er twee keer of op de verkeerde plek")
        if len(cellen) > MAX_KOLOM:
            raise beschadigd(f"rij {nummer} heeft meer kolommen dan een spreadsheet kan hebben")
        self._telling.tel_cellen(max(len(cellen), 1) * keer)
        self._laatste = nummer + keer - 1
        vast = tuple(cellen)
        self._rijen += [Rij(nummer + i, vast, verborgen, regel) for i in range(keer)]

    def meld_gebrek(self, rij: int, kolom: int, soort: Gebreksoort, tekst: str = "") -> None:
        """Note a cell whose value is not known; before its row is added."""
        self.gebreken.append(Gebrek(rij, kolom, soort, tekst))
        self._telling.tel_cellen(_WEEGT)

    def voeg_samen(self, rij: int, kolom: int, rij_eind: int, kolom_eind: int) -> None:
        """Note a merged range of more than one cell."""
        if (rij, kolom) != (rij_eind, kolom_eind):
            self.samengevoegd.append((rij, kolom, rij_eind, kolom_eind))
            self._telling.tel_cellen(_WEEGT)

    def verberg(self, kolom: int, kolom_eind: int) -> None:
        """Note that columns are hidden."""
        if 0 <= kolom <= kolom_eind and len(self._verborgen) < MAX_KOLOM:
            self._verborgen.append((kolom, kolom_eind))

    def werkblad(self, naam: str, verborgen: bool) -> Werkblad:
        """Return the sheet as it was gathered."""
        return Werkblad(
            naam,
            tuple(self._rijen),
            verborgen,
            tuple(self.samengevoegd),
            tuple(self.gebreken),
            tuple(self._verborgen),
        )

# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets of LibreOffice (OpenDocument 1.3, part 3, 9): read as a stream in a single pass. A row or cell that is
repeated a million times stands in the file once."""

from __future__ import annotations

import re
from collections.abc import Callable

from .blad import Celwaarde, Gebreksoort, Werkblad
from .bouw import Bladbouw, Telling
from .ods_cel import Celtekst, gebrek_van, lees_cel, ns
from .pakket import Pakket, maak_lezer
from .weigering import MAX_BLADEN, MAX_ELEMENTEN, MAX_KOLOM, MAX_RIJ, Geweigerd, beschadigd, te_groot

_CEL, _BEDEKT = ns("table", "table-cell"), ns("table", "covered-table-cell")
_CELLEN = (_CEL, _BEDEKT)
_RIJ, _TABEL, _GROEP = ns("table", "table-row"), ns("table", "table"), ns("table", "table-row-group")
_KEER_KOLOM, _KEER_RIJ = ns("table", "number-columns-repeated"), ns("table", "number-rows-repeated")
_OVER_KOLOM, _OVER_RIJ = ns("table", "number-columns-spanned"), ns("table", "number-rows-spanned")
_NAAM, _ZICHT, _TOON = ns("table", "name"), ns("table", "visibility"), ns("table", "display")
_STIJL, _GEWOON = ns("table", "style-name"), ns("table", "default-cell-style-name")
_STIJLNAAM, _HOOGTE = ns("style", "name"), ns("style", "row-height")
_BREEDTE, _KOLOMGROEP = ns("style", "column-width"), ns("table", "table-column-group")
_LENGTE = re.compile(r"[0-9]*\.?[0-9]+")
_LAAG = 0.01
"""In any unit; a row of this height shows nothing."""
_ZONDER_STIJL = ("", "Default")


def read_ods(pakket: Pakket) -> tuple[Werkblad, ...]:
    """Read all sheets. Raises Geweigerd, expat.ExpatError, ValueError."""
    lezer = maak_lezer(" ")
    inhoud = _Inhoud()
    lezer.StartElementHandler = inhoud.begin
    lezer.EndElementHandler = inhoud.eind
    lezer.CharacterDataHandler = inhoud.tekst.letters
    pakket.ontleed("content.xml", lezer)
    if not inhoud.bladen:
        raise Geweigerd("In dit bestand zit geen werkblad met cellen.")
    return tuple(inhoud.bladen)


class _Inhoud:
    """The handlers of content.xml: styles first, then the sheets, row by row and cell by cell."""

    def __init__(self) -> None:
        self.bladen: list[Werkblad] = []
        self.tekst = Celtekst()
        self._telling = Telling()
        self._aantal = 0
        self._stijl = ""
        self._verborgen_stijlen: set[str] = set()
        # Where it stands: in the sheet, in the row, in the cell (its attributes, None outside one).
        self._bouw: Bladbouw | None = None
        self._tabel: dict[str, str] = {}
        self._extern = False
        self._groepen: list[bool] = []
        self._kolomgroepen: list[bool] = []
        self._kolomstijlen: list[tuple[int, str]] = []
        self._nummer = 1
        self._rij: dict[str, str] = {}
        self._cellen: list[Celwaarde] = []
        self._gebreken: list[tuple[int, Gebreksoort, str]] = []
        self._kolom = 0
        self._cel: dict[str, str] | None = None
        self._begin_bij: dict[str, Callable[[dict[str, str]], None]] = {
            _RIJ: self._begin_rij,
            _TABEL: self._begin_tabel,
            _GROEP: self._begin_groep,
            _KOLOMGROEP: self._begin_kolomgroep,
            ns("table", "table-column"): self._begin_kolom,
            ns("table", "table-source"): self._begin_bron,
            ns("style", "style"): self._begin_stijl,
            ns("style", "table-row-properties"): self._begin_rijvorm,
            ns("style", "table-column-properties"): self._begin_kolomvorm,
            ns("style", "table-properties"): self._begin_tabelvorm,
        }

    def begin(self, tag: str, kenmerken: dict[str, str]) -> None:
        self._aantal += 1
        if self._cel is not None:
            self.tekst.begin(tag, kenmerken)
        elif tag in _CELLEN:
            if self._aantal > MAX_ELEMENTEN:
                raise te_groot()
            self._cel = kenmerken
        elif actie := self._begin_bij.get(tag):
            actie(kenmerken)

    def eind(self, tag: str) -> None:
        if self._cel is not None:
            if self.tekst.diep:
                self.tekst.eind()
            else:
                self._eind_cel(self._cel, tag == _BEDEKT)
        elif tag == _RIJ:
            self._eind_rij()
        elif tag == _TABEL:
            self._eind_tabel()
        elif tag == _GROEP and self._groepen:
            self._groepen.pop()
        elif tag == _KOLOMGROEP and self._kolomgroepen:
            self._kolomgroepen.pop()

    def _begin_stijl(self, kenmerken: dict[str, str]) -> None:
        self._stijl = kenmerken.get(_STIJLNAAM, "")

    def _begin_rijvorm(self, kenmerken: dict[str, str]) -> None:
        self._meet(kenmerken.get(_HOOGTE, ""))

    def _begin_kolomvorm(self, kenmerken: dict[str, str]) -> None:
        self._meet(kenmerken.get(_BREEDTE, ""))

    def _meet(self, lengte: str) -> None:
        maat = _LENGTE.match(lengte)
        if maat and float(maat[0]) < _LAAG:
            self._verborgen_stijlen.add(self._stijl)

    def _begin_tabelvorm(self, kenmerken: dict[str, str]) -> None:
        if kenmerken.get(_TOON) == "false":
            self._verborgen_stijlen.add(self._stijl)

    def _begin_tabel(self, kenmerken: dict[str, str]) -> None:
        self._bouw = Bladbouw(self._telling)
        self._tabel = kenmerken
        self._extern = False
        self._groepen = []
        self._kolomgroepen = []
        self._kolomstijlen = []
        self._nummer = 1

    def _begin_bron(self, _: dict[str, str]) -> None:
        """Note that this is no sheet: a copy of cells of another file, kept for formulas."""
        self._extern = True

    def _begin_groep(self, kenmerken: dict[str, str]) -> None:
        self._groepen.append(kenmerken.get(_TOON) == "false")

    def _begin_kolomgroep(self, kenmerken: dict[str, str]) -> None:
        self._kolomgroepen.append(kenmerken.get(_TOON) == "false")

    def _begin_kolom(self, kenmerken: dict[str, str]) -> None:
        begin = self._kolomstijlen[-1][0] if self._kolomstijlen else 0
        tot = begin + _keer(kenmerken, _KEER_KOLOM)
        self._kolomstijlen.append((tot, kenmerken.get(_GEWOON, "")))
        verborgen = (
            kenmerken.get(_ZICHT, "visible") != "visible"
            or kenmerken.get(_STIJL) in self._verborgen_stijlen
            or any(self._kolomgroepen)
        )
        if self._bouw and verborgen:
            self._bouw.verberg(begin, tot - 1)

    def _begin_rij(self, kenmerken: dict[str, str]) -> None:
        self._rij = kenmerken
        self._cellen = []
        self._gebreken = []
        self._kolom = 0

    def _eind_cel(self, kenmerken: dict[str, str], bedekt: bool) -> None:
        getoond = self.tekst.neem()
        self._cel = None
        keer = _keer(kenmerken, _KEER_KOLOM) if _KEER_KOLOM in kenmerken else 1
        # A covered cell lies under a merged one: nobody sees what is in it.
        if (kenmerken or getoond) and not bedekt:
            self._voeg_samen(kenmerken)
            if gebrek := gebrek_van(kenmerken, getoond):
                self._gebreken += [(self._kolom + i, *gebrek) for i in range(min(keer, MAX_KOLOM))]
            elif (waarde := lees_cel(kenmerken, getoond, self._met_stijl)) is not None:
                self._zet(self._telling.deel(waarde) if isinstance(waarde, str) else waarde, keer)
        self._kolom += keer

    def _met_stijl(self, kenmerken: dict[str, str]) -> bool:
        """Whether a style says how the numbers of this cell are shown: its own, or that of its row or column."""
        stijl = kenmerken.get(_STIJL) or self._rij.get(_GEWOON)
        return (
            stijl or next((s for tot, s in self._kolomstijlen if self._kolom < tot), "")
        ) not in _ZONDER_STIJL

    def _zet(self, waarde: Celwaarde, keer: int) -> None:
        if self._kolom + keer > MAX_KOLOM:
            raise beschadigd(f"rij {self._nummer} heeft meer kolommen dan een spreadsheet kan hebben")
        cellen = self._cellen
        if self._kolom > len(cellen):
            cellen.extend([None] * (self._kolom - len(cellen)))
        if keer == 1:
            cellen.append(waarde)
        else:
            cellen.extend([waarde] * keer)

    def _voeg_samen(self, kenmerken: dict[str, str]) -> None:
        if self._bouw and (_OVER_KOLOM in kenmerken or _OVER_RIJ in kenmerken):
            onder = self._nummer + _keer(kenmerken, _OVER_RIJ) - 1
            rechts = self._kolom + _keer(kenmerken, _OVER_KOLOM) - 1
            self._bouw.voeg_samen(self._nummer, self._kolom, onder, rechts)

    def _eind_rij(self) -> None:
        keer = _keer(self._rij, _KEER_RIJ)
        if self._bouw and (self._cellen or self._gebreken):
            if self._nummer + keer - 1 > MAX_RIJ:
                raise beschadigd("er zijn meer rijen dan een spreadsheet kan hebben")
            self._telling.tel_cellen(len(self._gebreken) * keer)
            for nummer in range(self._nummer, self._nummer + keer) if self._gebreken else ():
                for gebrek in self._gebreken:
                    self._bouw.meld_gebrek(nummer, *gebrek)
            verborgen = (
                self._rij.get(_ZICHT, "visible") != "visible"
                or self._rij.get(_STIJL) in self._verborgen_stijlen
                or any(self._groepen)
            )
            self._bouw.voeg_toe(self._nummer, self._cellen, verborgen, keer=keer)
        self._nummer += keer

    def _eind_tabel(self) -> None:
        if self._bouw and not self._extern:
            verborgen = self._tabel.get(_STIJL) in self._verborgen_stijlen
            self.bladen.append(self._bouw.werkblad(self._tabel.get(_NAAM, ""), verborgen))
        self._bouw = None
        if len(self.bladen) > MAX_BLADEN:
            raise te_groot()


def _keer(kenmerken: dict[str, str], naam: str) -> int:
    """Return how often something is repeated, or how far it reaches: at least once."""
    return max(int(kenmerken.get(naam, "1")), 1)

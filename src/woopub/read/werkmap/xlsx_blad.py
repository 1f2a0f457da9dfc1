# SPDX-License-Identifier: EUPL-1.2
"""One sheet of an Excel workbook (ECMA-376 part 1, 18.3), read as a stream in a single pass: values, hidden rows,
merged ranges, and cells whose value is not known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from math import isfinite

from .blad import Celwaarde, Gebreksoort
from .bouw import Bladbouw, Telling
from .getalvorm import Getalvorm
from .pakket import Pakket, is_aan, maak_lezer
from .weigering import MAX_ELEMENTEN, MAX_KOLOM, MAX_ONTHOUDEN, MAX_RIJ, MAX_STUKKEN, beschadigd, te_groot

_ONTSNAPT = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BEREIK = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?\Z")
_LAAG = 1.0
"""Points; lower rows show nothing."""
_CIJFERS = "0123456789"
_GEWOON = Getalvorm("General")


@dataclass(frozen=True, slots=True)
class Omgeving:
    """What all sheets of a workbook share. ``onberekend``: the program that wrote it left the formulas to be worked out
    by Excel, and wrote nothing, or 0, as their result."""

    teksten: Sequence[str]
    vormen: Sequence[Getalvorm]
    date1904: bool
    onberekend: bool
    getallen: dict[tuple[str, str], Celwaarde] = field(default_factory=dict)
    kolommen: dict[str, int] = field(default_factory=dict)


class Xlsxblad:
    """The handlers of one sheet. A cell is closed when the next begins: that spares a call at the end of each."""

    def __init__(self, omgeving: Omgeving, bouw: Bladbouw, telling: Telling) -> None:
        self._omgeving = omgeving
        self._kolommen = omgeving.kolommen
        self._bouw = bouw
        self._telling = telling
        self._lezer = maak_lezer()
        self._aantal = telling.elementen
        self._rij = 0
        self._verborgen = self._alles_verborgen = False
        self._cellen: list[Celwaarde] = []
        # The cell that is being read: its attributes, its column, and what was seen inside it.
        self._cel: dict[str, str] | None = None
        self._kolom = -1
        self._delen: list[str] = []
        self._waarde = self._formule = False
        # Whether letters belong to the value now; whether they are spoken beside it; whether it is text in the cell.
        self._vangt = self._uitspraak = self._in_cel = False

    def lees(self, pakket: Pakket, deel: str) -> None:
        """Read the sheet in a part of the archive. Raises Geweigerd, expat.ExpatError, ValueError."""
        self._lezer.StartElementHandler = self._eerste
        self._lezer.CharacterDataHandler = self._letters
        pakket.ontleed(deel, self._lezer)
        self._sluit_rij()
        self._telling.elementen = self._aantal

    def _eerste(self, tag: str, _: dict[str, str]) -> None:
        """Learn from the root which prefix the elements have (``x:worksheet``); hardly any file has one."""
        voor = tag[: tag.find(":") + 1]
        self._v, self._c = f"{voor}v", f"{voor}c"
        acties: dict[str, Callable[[dict[str, str]], None]] = {
            "row": self._begin_rij,
            "f": self._begin_formule,
            "is": self._begin_tekst,
            "t": self._begin_letters,
            "rPh": self._begin_uitspraak,
            "sheetFormatPr": self._begin_vorm,
            "col": self._begin_kolommen,
            "mergeCell": self._begin_samen,
        }
        self._acties = {f"{voor}{naam}": actie for naam, actie in acties.items()}
        self._eind_uitspraak = f"{voor}rPh"
        self._lezer.StartElementHandler = self._begin

    def _begin(self, tag: str, kenmerken: dict[str, str]) -> None:
        self._aantal += 1
        if tag == self._v:
            self._vangt = self._waarde = self._cel is not None
        elif tag == self._c:
            if self._aantal > MAX_ELEMENTEN:
                raise te_groot()
            if self._waarde or self._formule:
                self._sluit_cel()
            self._cel = kenmerken
            try:
                self._kolom = self._kolommen[kenmerken["r"].rstrip(_CIJFERS)]
            except KeyError:
                self._kolom = self._zoek_kolom(kenmerken.get("r", ""))
            if kenmerken.get("t") == "str":
                self._lezer.EndElementHandler = self._eind
        else:
            self._vangt = False
            if actie := self._acties.get(tag):
                actie(kenmerken)
            elif not self._in_cel:
                # Whatever is no part of a cell ends it, so that nothing behind the rows is taken for a value.
                self._sluit_open()

    def _letters(self, tekst: str) -> None:
        if self._vangt:
            if len(self._delen) > MAX_STUKKEN:
                raise te_groot()
            self._delen.append(tekst)

    def _eind(self, tag: str) -> None:
        """Where text counts letter by letter: what comes behind an element does not belong to it."""
        self._vangt = False
        if tag == self._eind_uitspraak:
            self._uitspraak = False

    def _begin_rij(self, kenmerken: dict[str, str]) -> None:
        self._sluit_rij()
        if self._aantal > MAX_ELEMENTEN:
            raise te_groot()
        self._rij = int(kenmerken["r"]) if "r" in kenmerken else self._rij + 1
        if not 1 <= self._rij <= MAX_RIJ:
            raise beschadigd(f"er is geen rij {self._rij}")
        hoogte = kenmerken.get("ht")
        self._verborgen = (
            is_aan(kenmerken.get("hidden"))
            or (hoogte is not None and float(hoogte) < _LAAG)
            or (self._alles_verborgen and hoogte is None and "hidden" not in kenmerken)
        )

    def _begin_formule(self, _: dict[str, str]) -> None:
        self._formule = True

    def _begin_tekst(self, _: dict[str, str]) -> None:
        self._waarde = self._in_cel = self._cel is not None
        self._lezer.EndElementHandler = self._eind

    def _begin_letters(self, _: dict[str, str]) -> None:
        self._vangt = self._waarde and not self._uitspraak

    def _begin_uitspraak(self, _: dict[str, str]) -> None:
        self._uitspraak = True

    def _begin_vorm(self, kenmerken: dict[str, str]) -> None:
        self._alles_verborgen = is_aan(kenmerken.get("zeroHeight"))

    def _begin_kolommen(self, kenmerken: dict[str, str]) -> None:
        """Note columns that do not show (ECMA-376 part 1, 18.3.1.13): hidden, or without width."""
        if is_aan(kenmerken.get("hidden")) or float(kenmerken.get("width", "1")) == 0:
            self._bouw.verberg(int(kenmerken.get("min", "0")) - 1, int(kenmerken.get("max", "0")) - 1)

    def _begin_samen(self, kenmerken: dict[str, str]) -> None:
        if bereik := _BEREIK.match(kenmerken.get("ref", "")):
            begin, rij, eind, rij_eind = bereik.groups()
            kolom = kolom_van(begin)
            self._bouw.voeg_samen(int(rij), kolom, int(rij_eind or rij), kolom_van(eind) if eind else kolom)

    def _zoek_kolom(self, plek: str) -> int:
        """Return the column of a cell that was not met before; without a place it stands right of the last."""
        kolom = kolom_van(plek.rstrip(_CIJFERS)) if plek else self._kolom + 1
        if not 0 <= kolom < MAX_KOLOM:
            raise beschadigd(f"er is geen cel {plek}")
        if plek:
            self._kolommen[plek.rstrip(_CIJFERS)] = kolom
        return kolom

    def _sluit_rij(self) -> None:
        self._sluit_open()
        self._bouw.voeg_toe(self._rij, self._cellen, self._verborgen)
        self._cellen = []
        self._kolom = -1

    def _sluit_open(self) -> None:
        if self._waarde or self._formule:
            self._sluit_cel()
        self._cel = None

    def _sluit_cel(self) -> None:
        delen = self._delen
        tekst = delen[0] if len(delen) == 1 else "".join(delen)
        delen.clear()
        waarde = self._lees_waarde(tekst) if self._cel is not None else None
        self._waarde = self._formule = self._vangt = self._uitspraak = self._in_cel = False
        self._cel = None
        if self._lezer.EndElementHandler is not None:
            self._lezer.EndElementHandler = None
        if waarde is None:
            return
        cellen = self._cellen
        if self._kolom == len(cellen):
            cellen.append(waarde)
        elif self._kolom > len(cellen):
            cellen.extend([None] * (self._kolom - len(cellen)))
            cellen.append(waarde)
        else:
            cellen[self._kolom] = waarde

    def _lees_waarde(self, tekst: str) -> Celwaarde:
        assert self._cel is not None
        soort = self._cel.get("t", "n")
        if soort == "s":
            return self._deel_tekst(tekst)
        if soort in ("inlineStr", "str"):
            return self._telling.deel(ontsnap(tekst) if "_x" in tekst else tekst) or None
        match soort:
            case "n":
                return self._lees_getal(tekst.strip())
            case "b":
                return tekst.strip().casefold() in ("1", "true")
            case "d":
                return _lees_iso(tekst.strip())
            case "e":
                self._bouw.meld_gebrek(self._rij, self._kolom, Gebreksoort.FOUT, tekst.strip())
                return None
        raise beschadigd("een cel heeft een onbekende soort")

    def _deel_tekst(self, plek: str) -> str | None:
        """Return the shared text with this number, None where it is empty."""
        teksten = self._omgeving.teksten
        nummer = int(plek)
        if not 0 <= nummer < len(teksten):
            raise beschadigd("een cel verwijst naar een tekst die er niet is")
        return teksten[nummer] or None

    def _lees_getal(self, tekst: str) -> Celwaarde:
        assert self._cel is not None
        omgeving = self._omgeving
        if self._formule and (not tekst or (omgeving.onberekend and tekst == "0")):
            self._bouw.meld_gebrek(self._rij, self._kolom, Gebreksoort.FORMULE)
            return None
        if not tekst:
            return None
        sleutel = self._cel.get("s", ""), tekst
        waarde = omgeving.getallen.get(sleutel)
        if waarde is None:
            getal = float(tekst)
            if not isfinite(getal):
                raise beschadigd("een cel bevat een getal dat niet bestaat")
            stijl = int(sleutel[0] or 0)
            vorm = omgeving.vormen[stijl] if 0 <= stijl < len(omgeving.vormen) else _GEWOON
            waarde = vorm.lees(getal, omgeving.date1904)
            if len(omgeving.getallen) < MAX_ONTHOUDEN:
                omgeving.getallen[sleutel] = waarde
        return waarde


def kolom_van(letters: str) -> int:
    """Return the number (from 0) of a column by its letters. Raises Geweigerd where they are none."""
    nummer = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise beschadigd(f"er is geen kolom {letters[:10]}")
        nummer = nummer * 26 + ord(letter) - ord("A") + 1
    return nummer - 1


def ontsnap(tekst: str) -> str:
    """Return a text with the characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19: ``_x000D_``)."""
    return _ONTSNAPT.sub(lambda code: chr(int(code[1], 16)), tekst) if "_x" in tekst else tekst


def _lees_iso(tekst: str) -> Celwaarde:
    """Return a cell of the kind that holds a date in ISO 8601; as text where it is none."""
    try:
        if "-" not in tekst:
            return time.fromisoformat(tekst)
        return (
            datetime.fromisoformat(tekst).replace(tzinfo=None) if "T" in tekst else date.fromisoformat(tekst)
        )
    except ValueError:
        return tekst or None

# SPDX-License-Identifier: EUPL-1.2
"""How a number is shown: number formats of spreadsheets (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as they decide
whether a cell is a date, a time or a number, and which zeros an id has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from .blad import Celwaarde, Getal
from .kalender import read_duur, read_moment, read_tijd

_DATUM_OOSTERS = dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd")
INGEBOUWD: dict[int, str] = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
    41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    48: "##0.0E+0", 49: "@", **_DATUM_OOSTERS,
}  # fmt: skip
"""The formats that files name by number only (18.8.30); those of other languages' dates as one."""

_TEKEN = re.compile(
    r'"(?P<aanhaling>[^"]*)"?|\\(?P<los>.)|_.|\*.|\[(?P<haak>[^\]]*)\]|(?P<algemeen>general|standaard)'
    r"|(?P<dagdeel>am/pm|a/p)|(?P<macht>e[+-])|(?P<plek>[0#?])|(?P<datum>[ymdhs]+)|(?P<ander>.)",
    re.IGNORECASE | re.DOTALL,
)
_DUUR = re.compile(r"h+|m+|s+", re.IGNORECASE)
_VOORWAARDE = re.compile(r"[<>=]")
_VEILIG = 10.0**15
"""Spreadsheets keep fifteen digits of a number."""


class _Soort(StrEnum):
    DATUM = "datum"
    TIJD = "tijd"
    DUUR = "duur"
    GETAL = "getal"


@dataclass(frozen=True, slots=True)
class _Stuk:
    """A part of a format: what it is (a group of ``_TEKEN``), and its text."""

    soort: str
    tekst: str


class Getalvorm:
    """A number format; ``lees`` gives the value of a cell that has it."""

    def __init__(self, code: str) -> None:
        self._kaal = code.strip().casefold() in ("", "@", "general")
        self._secties = [[]] if self._kaal else _split(code)
        stukken = [stuk for sectie in self._secties for stuk in sectie]
        self._soort = _bepaal_soort(stukken)
        self._met_tijd = any(
            s.soort == "dagdeel" or (s.soort == "datum" and set(s.tekst) & set("hs")) for s in stukken
        )
        # A format with conditions or fractions shows what no id is.
        self._algemeen = any(
            (s.soort == "haak" and _VOORWAARDE.match(s.tekst)) or (s.soort == "ander" and s.tekst in "/@")
            for s in stukken
        )

    def lees(self, waarde: float, date1904: bool = False) -> Celwaarde:
        """Return the value of a cell with this number in it; days count from 1 January 1904 or else from 1900."""
        if self._kaal:
            tekst, klein = general(waarde)
            return Getal(waarde, tekst, klein or abs(waarde) >= _VEILIG, date1904)
        gelezen: Celwaarde = None
        if self._soort is _Soort.DATUM:
            gelezen = read_moment(waarde, self._met_tijd, date1904)
        elif self._soort is _Soort.TIJD:
            gelezen = read_tijd(waarde, date1904)
        elif self._soort is _Soort.DUUR:
            gelezen = read_duur(waarde)
        return self._getal(waarde, date1904) if gelezen is None else gelezen

    def _getal(self, waarde: float, date1904: bool) -> Getal:
        sectie, teken = self._kies(waarde)
        macht = any(stuk.soort == "macht" for stuk in sectie)
        tekst, klein = general(waarde)
        if any(stuk.soort == "plek" for stuk in sectie):
            klein = False
        if self._soort is _Soort.GETAL and not (self._algemeen or macht):
            tekst = _toon(sectie, waarde, teken) or tekst
        return Getal(waarde, tekst, macht or klein or abs(waarde) >= _VEILIG, date1904)

    def _kies(self, waarde: float) -> tuple[list[_Stuk], str]:
        """Return the section for a number, and the sign to put before it: positive; negative; zero."""
        aantal = len(self._secties)
        if waarde < 0 and aantal > 1:
            return self._secties[1], ""
        if waarde == 0 and aantal > 2:
            return self._secties[2], ""
        return self._secties[0], "-" if waarde < 0 else ""


def general(waarde: float) -> tuple[str, bool]:
    """Return a number without any format, and whether it is so small that programs show an exponent."""
    if waarde.is_integer() and abs(waarde) < 1e21:
        return f"{waarde:.0f}", False
    tekst = f"{waarde:.15g}"
    if "e" not in tekst:
        return tekst, False
    return format(Decimal(tekst), "f"), True


def _split(code: str) -> list[list[_Stuk]]:
    secties: list[list[_Stuk]] = [[]]
    for teken in _TEKEN.finditer(code):
        soort = teken.lastgroup
        tekst = teken[soort] if soort else ""
        if soort == "ander" and tekst == ";":
            secties.append([])
        elif soort:
            secties[-1].append(
                _Stuk(soort, tekst.casefold() if soort in ("datum", "macht", "plek") else tekst)
            )
    return secties


def _bepaal_soort(stukken: list[_Stuk]) -> _Soort:
    if any(s.soort == "haak" and _DUUR.fullmatch(s.tekst) for s in stukken):
        return _Soort.DUUR
    letters = [s.tekst for s in stukken if s.soort == "datum"]
    klok = any(set(tekst) & set("hs") for tekst in letters)
    # Beside hours and seconds, digits are parts of a second (``mm:ss.0``).
    if any(s.soort == "plek" for s in stukken) and not klok:
        return _Soort.GETAL
    if any(set(tekst) & set("yd") or "mmm" in tekst or (not klok and "m" in tekst) for tekst in letters):
        return _Soort.DATUM
    return _Soort.TIJD if klok else _Soort.GETAL


def _toon(sectie: list[_Stuk], waarde: float, teken: str) -> str:
    """Return a number as a section of a format shows it, but without marks between thousands."""
    if any(stuk.soort == "algemeen" for stuk in sectie):
        kaal = general(abs(waarde))[0]
        return teken + "".join(kaal if s.soort == "algemeen" else _letterlijk(s) for s in sectie).strip()
    punt = next((i for i, s in enumerate(sectie) if s.soort == "ander" and s.tekst == "."), len(sectie))
    geheel, breuk = sectie[:punt], sectie[punt + 1 :]
    if _deelt(geheel):
        return ""
    decimalen = sum(s.soort == "plek" for s in breuk)
    getal = Decimal(f"{abs(waarde):.15g}") * 100 ** sum(s.tekst == "%" and s.soort == "ander" for s in sectie)
    cijfers = format(getal.quantize(Decimal(1).scaleb(-decimalen), ROUND_HALF_UP), "f")
    voor, _, achter = cijfers.partition(".")
    achter_tekst = _toon_breuk(breuk, achter)
    tussen = "." if achter_tekst[:1].isdigit() else ""
    return f"{teken}{_toon_geheel(geheel, voor)}{tussen}{achter_tekst}".strip()


def _deelt(geheel: list[_Stuk]) -> bool:
    """Whether the number is shown in thousands: a comma behind the last digit."""
    laatste = max((i for i, s in enumerate(geheel) if s.soort == "plek"), default=-1)
    return (
        any(s.soort == "ander" and s.tekst == "," for s in geheel[laatste + 1 : laatste + 2]) and laatste >= 0
    )


def _toon_geheel(stukken: list[_Stuk], cijfers: str) -> str:
    """Fill the places before the point from the right; the first of them takes what is left."""
    over = "" if cijfers == "0" else cijfers
    eerste = next((i for i, s in enumerate(stukken) if s.soort == "plek"), None)
    uit: list[str] = []
    for i in range(len(stukken) - 1, -1, -1):
        if stukken[i].soort != "plek":
            uit.append(_letterlijk(stukken[i]))
        elif i == eerste:
            uit.append(over or ("0" if stukken[i].tekst == "0" else ""))
        else:
            uit.append(over[-1:] or ("0" if stukken[i].tekst == "0" else ""))
            over = over[:-1]
    return "".join(reversed(uit))


def _toon_breuk(stukken: list[_Stuk], cijfers: str) -> str:
    """Fill the places behind the point from the left; zeros at the end are shown only where the format asks."""
    plekken = [s.tekst for s in stukken if s.soort == "plek"]
    nodig = max((i + 1 for i, plek in enumerate(plekken) if plek == "0"), default=0)
    getoond = cijfers[:nodig] + cijfers[nodig:].rstrip("0")
    uit: list[str] = []
    plek = 0
    for stuk in stukken:
        if stuk.soort == "plek":
            uit.append(getoond[plek : plek + 1])
            plek += 1
        else:
            uit.append(_letterlijk(stuk))
    return "".join(uit)


def _letterlijk(stuk: _Stuk) -> str:
    """Return what a part shows as it stands: quoted text, a currency, a loose mark."""
    if stuk.soort in ("aanhaling", "los"):
        return stuk.tekst
    if stuk.soort == "haak":
        return stuk.tekst[1:].partition("-")[0] if stuk.tekst.startswith("$") else ""
    return stuk.tekst if stuk.soort == "ander" and stuk.tekst != "," else ""

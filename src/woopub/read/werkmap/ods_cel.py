# SPDX-License-Identifier: EUPL-1.2
"""One cell of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, 9.1.4 and 19.385): the text in it as people read
it, and its value."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from .blad import Celwaarde, Gebreksoort, Getal
from .getalvorm import general
from .weigering import MAX_STUKKEN, te_groot

_ISO_DUUR = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?\Z")
_GETAL = re.compile(r"-?\d+(?:[.,](\d+))?\Z")
_MACHT = re.compile(r"-?\d+(?:[.,]\d+)?E[+-]?\d+\Z", re.IGNORECASE)
_GROEPEN = re.compile(r"[., '\u00a0\u202f\u2019]")
_VEILIG = 10.0**15
_DAG = 86_400


def ns(groep: str, naam: str) -> str:
    """Return the full name of an element or attribute of OpenDocument, as the parser gives it."""
    return f"urn:oasis:names:tc:opendocument:xmlns:{groep}:1.0 {naam}"


_SOORT, _WAARDE, _TEKST = ns("office", "value-type"), ns("office", "value"), ns("office", "string-value")
_DATUM, _TIJD, _JA = ns("office", "date-value"), ns("office", "time-value"), ns("office", "boolean-value")
_FORMULE = ns("table", "formula")
_ANDERE_SOORT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 value-type"
_ALINEA = (ns("text", "p"), ns("text", "h"))
_SPATIES, _AANTAL, _TAB, _REGEL = (
    ns("text", "s"),
    ns("text", "c"),
    ns("text", "tab"),
    ns("text", "line-break"),
)
_NAAST = {ns("office", "annotation"), ns("text", "note"), ns("text", "ruby-text")}
"""What is not in the line: remarks, footnotes, and how to speak it."""
_WIT = re.compile(r"[ \t\r\n]+")
_FOUT = re.compile(r"#[^\s\d][^\s]*\Z|(?:Err|Fout):\d{3}\Z")
_MAX_SPATIES = 32_767


class Celtekst:
    """Gathers the text of a cell: its paragraphs, without remarks, drawings and what else hangs on it."""

    def __init__(self) -> None:
        self.diep = 0
        """How many elements are open inside the cell."""
        self._delen: list[str] = []
        self._overslaan = 0
        self._vangt = False

    def begin(self, tag: str, kenmerken: dict[str, str]) -> None:
        self.diep += 1
        if self._overslaan:
            return
        if self.diep == 1:
            if tag in _ALINEA:
                self._vangt = True
                self._delen.append("\n")
            else:
                self._overslaan = 1
        elif tag == _SPATIES:
            self._delen.append(" " * min(int(kenmerken.get(_AANTAL, "1")), _MAX_SPATIES))
        elif tag == _TAB:
            self._delen.append("\t")
        elif tag == _REGEL:
            self._delen.append("\n")
        elif tag in _NAAST:
            self._overslaan = self.diep

    def eind(self) -> None:
        if self._overslaan == self.diep:
            self._overslaan = 0
        self.diep -= 1
        if not self.diep:
            self._vangt = False

    def letters(self, tekst: str) -> None:
        if self._vangt and not self._overslaan:
            if len(self._delen) > MAX_STUKKEN:
                raise te_groot()
            gewoon = tekst.isprintable() and "  " not in tekst
            self._delen.append(tekst if gewoon else _WIT.sub(" ", tekst))

    def neem(self) -> str:
        """Return the text of the cell that ends here, a line for each paragraph, and begin anew."""
        tekst = "".join(self._delen[1:])
        self._delen.clear()
        return tekst


def gebrek_van(kenmerken: dict[str, str], getoond: str) -> tuple[Gebreksoort, str] | None:
    """Return why a cell has no value, and the error that it shows; None where it has one, or is empty."""
    formule = _FORMULE in kenmerken
    if not formule and _ANDERE_SOORT not in kenmerken:
        return None
    if kenmerken.get(_ANDERE_SOORT) == "error" or (formule and _FOUT.match(getoond)):
        return Gebreksoort.FOUT, getoond
    if formule and not getoond and not any(soort in kenmerken for soort in (_SOORT, _WAARDE, _TEKST)):
        return Gebreksoort.FORMULE, ""
    return None


def lees_cel(
    kenmerken: dict[str, str], getoond: str, met_stijl: Callable[[dict[str, str]], bool]
) -> Celwaarde:
    """Return the value of a cell by its attributes and the text that it shows.

    ``met_stijl`` tells whether a style says how its numbers are shown. Without, zeros at the end are how a program
    writes them.
    """
    soort = kenmerken.get(_SOORT)
    if soort == "string" or soort is None:
        return kenmerken.get(_TEKST, getoond) or None
    match soort:
        case "float" | "percentage" | "currency":
            return lees_getal(float(kenmerken[_WAARDE]), getoond, met_stijl(kenmerken))
        case "date":
            return _lees_datum(kenmerken[_DATUM]) or getoond or None
        case "time":
            return _lees_tijd(kenmerken[_TIJD]) or getoond or None
        case "boolean":
            return kenmerken[_JA].strip().casefold() == "true"
    return kenmerken.get(_TEKST, getoond) or None


def lees_getal(waarde: float, getoond: str, met_stijl: bool) -> Getal:
    """Return a number with the text that it shows, but with a decimal point, and without marks between thousands."""
    kaal, klein = general(waarde)
    macht = bool(_MACHT.match(getoond))
    twijfel = klein or macht or abs(waarde) >= _VEILIG
    if cijfers := _GETAL.match(getoond):
        tekst = getoond.replace(",", ".")
        decimalen = len(cijfers[1] or "")
        los = not met_stijl and waarde.is_integer()
        gelijk = abs(float(tekst) - waarde) <= 0.5000001 * 10**-decimalen
        return Getal(waarde, tekst if gelijk and not (los and decimalen) else kaal, twijfel)
    gewoon = not getoond or macht or not any(map(str.isdigit, getoond)) or _GROEPEN.sub("", getoond) == kaal
    return Getal(waarde, kaal if gewoon else getoond, twijfel)


def _lees_datum(tekst: str) -> date | datetime | None:
    """Return a date, with a time where it is written, to the second; None for what is none."""
    try:
        if len(tekst) <= len("2020-03-25"):
            return date.fromisoformat(tekst)
        moment = datetime.fromisoformat(tekst).replace(tzinfo=None)
    except ValueError:
        return None
    return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)


def _lees_tijd(tekst: str) -> time | str | None:
    """Return a time of day; a day or more as text (``26:30``), None for what is none."""
    delen = _ISO_DUUR.match(tekst)
    if delen is None:
        return None
    dagen, uren, minuten, seconden = (float((deel or "0").replace(",", ".")) for deel in delen.groups())
    totaal = round(dagen * _DAG + uren * 3600 + minuten * 60 + seconden)
    if totaal < _DAG:
        return (datetime.min + timedelta(seconds=totaal)).time()
    uur, rest = divmod(totaal, 3600)
    return f"{uur}:{rest // 60:02}" + (f":{rest % 60:02}" if rest % 60 else "")

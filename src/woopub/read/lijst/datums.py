# SPDX-License-Identifier: EUPL-1.2
"""One date as people and programs write it. Which of day and month stands in front is for `datumkolom` to say: here
such a date stays three numbers."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from ...law.gegevens import MAANDEN
from ...model import Datum

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
"""Where the people who read a publication live: a time with a zone becomes the time there."""

EEUW_GRENS = 50
"""A year of two digits from here on is of the last century."""

ZONDER_DATUM = frozenset(
    naam.strip()
    for naam in """
        -; --; ---; —; ?; ??; .; /; onbekend; datum onbekend; niet bekend; n.b.; nb; n.b; n.v.t.; nvt; n.v.t; n/a; n.a.
        geen; geen datum; niet van toepassing; ongedateerd; zonder datum; niet gedateerd; z.d.; zd; g.d.; s.d.
        unknown; undated; not dated; no date; none; null; nan
        00-00-0000; 0000-00-00; 00/00/0000; 0-1-1900; 00-01-1900; 1900-01-00; 0
        """.replace("\n", ";").split(";")
)  # fmt: skip
"""What stands in a cell when there is no date."""


class Volgorde(StrEnum):
    """What comes first in a date of three numbers."""

    DAG = "dag-maand-jaar"
    MAAND = "maand-dag-jaar"
    JAAR = "jaar-maand-dag"


class Datumfout(ValueError):
    """A cell that holds no one date; the message says in Dutch what is wrong, `advies` what to do."""

    def __init__(self, melding: str, advies: str = "") -> None:
        super().__init__(melding)
        self.advies = advies or ADVIES


ADVIES = "Schrijf JJJJ-MM-DD, JJJJ-MM of JJJJ, of maak de cel leeg als de datum onbekend is."
_BESTAAT_NIET = "deze datum bestaat niet"
_ONLEESBAAR = "dit is niet als datum te lezen"
_PERIODE = "Hier past één datum. Weet u alleen de maand of het jaar? Schrijf dan JJJJ-MM of JJJJ."


@dataclass(frozen=True, slots=True)
class Tijd:
    """A time of day, with the zone that was written with it."""

    uur: int
    minuut: int
    zone: tzinfo | None = None
    twaalf: bool = False  # written with AM or PM


@dataclass(frozen=True, slots=True)
class Drietal:
    """A date of three numbers of which the order is not known yet, the year behind (of two or four digits)."""

    delen: tuple[int, int, int]
    kort: bool
    tijd: Tijd | None = None

    def datum(self, volgorde: Volgorde) -> Datum | None:
        """Return the date if read in this order, None if there is no such day."""
        if volgorde not in _mogelijk(self.delen, self.kort):
            return None
        jaar, maand, dag = _orden(self.delen, self.kort, volgorde)
        return schrijf_datum(jaar, maand, dag, self.tijd)

    @property
    def mogelijk(self) -> frozenset[Volgorde]:
        """The orders in which this is a day. The year in front only where nothing else is possible."""
        return _mogelijk(self.delen, self.kort)

    @property
    def dubbelzinnig(self) -> bool:
        """Whether it is one day in one order and another in the other."""
        return len(self.mogelijk) > 1 and self.delen[0] != self.delen[1]


def _orden(delen: tuple[int, int, int], kort: bool, volgorde: Volgorde) -> tuple[int, int, int]:
    """Return year, month and day."""
    a, b, c = delen
    if volgorde is Volgorde.JAAR:
        return voluit_jaar(a), b, c
    jaar = voluit_jaar(c) if kort else c
    return (jaar, b, a) if volgorde is Volgorde.DAG else (jaar, a, b)


@lru_cache(maxsize=8192)
def _mogelijk(delen: tuple[int, int, int], kort: bool) -> frozenset[Volgorde]:
    gewoon = {orde for orde in (Volgorde.DAG, Volgorde.MAAND) if _is_dag(*_orden(delen, kort, orde))}
    if gewoon or not kort:
        return frozenset(gewoon)
    return frozenset({Volgorde.JAAR} if _is_dag(*_orden(delen, kort, Volgorde.JAAR)) else ())


def _is_dag(jaar: int, maand: int, dag: int) -> bool:
    return 1 <= jaar <= 9999 and 1 <= maand <= 12 and 1 <= dag <= monthrange(jaar, maand)[1]


_ANDERE_NAMEN = (
    ("january", "jan"), ("february", "feb", "febr"), ("march", "mrt", "mar"), ("apr",), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("sep", "sept"), ("october", "okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
_MAANDEN: Mapping[str, int] = {
    naam: nr
    for nr, (voluit, andere) in enumerate(zip(MAANDEN, _ANDERE_NAMEN, strict=True), start=1)
    for naam in (voluit, *andere)
}
_MAAND = "|".join(sorted(_MAANDEN, key=len, reverse=True))
_WEEKDAG = re.compile(
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b[.,]*\s+(?=[\da-z])"
)
_TIJD = (
    r"(?P<uur>\d{1,2})(?:[:.u](?P<minuut>\d{2})(?:[:.](?P<seconde>\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(?P<woord>uur|u|h)?\.?\s*(?P<helft>[ap]\.?m\b\.?)?"
    r"\s*\(?(?P<zone>z|utc|gmt|cest|cet|mest|met|(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?)?\)?"
)
_EN_TIJD = rf"(?:(?:\s*,\s*|\s+|t|\s+-\s+)(?:om\s+|at\s+)?(?P<tijd>{_TIJD}))?"
_JAAR = r"['’]?(?P<jaar>\d{4}|\d{2})"
_VORMEN = (
    re.compile(
        rf"(?P<jaar>\d{{4}})\s*(?P<t>[-/.])\s*(?P<maand>\d{{1,2}})\s*(?P=t)\s*(?P<dag>\d{{1,2}}){_EN_TIJD}"
    ),
    re.compile(rf"(?P<jaar>(?:19|20)\d\d)(?P<maand>\d\d)(?P<dag>\d\d){_EN_TIJD}"),
    re.compile(
        rf"(?P<dag>\d{{1,2}})(?:e|ste|de|st|nd|rd|th)?(?:\s+of)?[\s\-./]*(?P<naam>{_MAAND})\b\.?[\s\-./,]*{_JAAR}{_EN_TIJD}"
    ),
    re.compile(
        rf"(?P<naam>{_MAAND})\b\.?[\s\-]+(?P<dag>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?P<jaar>\d{{4}}){_EN_TIJD}"
    ),
    re.compile(rf"(?P<naam>{_MAAND})\b\.?[\s\-./,]*{_JAAR}"),
    re.compile(r"(?P<jaar>\d{4})\s*[-/.]\s*(?P<maand>\d{1,2})"),
    re.compile(r"(?P<maand>\d{1,2})\s*[-/.]\s*(?P<jaar>\d{4})"),
    re.compile(r"(?P<jaar>1[89]\d\d|20\d\d)"),
)
_DRIETAL = re.compile(
    rf"(?P<a>\d{{1,2}})\s*(?P<t>[-/. ])\s*(?P<b>\d{{1,2}})\s*(?P=t)\s*['’]?(?P<c>\d{{4}}|\d{{2}}){_EN_TIJD}"
)
_MEER = re.compile(
    r"\bt/?m\b|\btot\b|\ben\b|[;&]|\d{4}.*\d{4}|\d\s*[-–/]\s*\d{1,2}\s+[a-z]|[a-z]\s*[-–/]\s*[a-z]"
)
_VREEMDE_ZONE = re.compile(r"(?:z|utc|gmt|[+-]\d{1,2}:?\d{2})\)?\s*\Z", re.IGNORECASE)
_LANG = 80
_SERIE = re.compile(r"\d{5}(?:[.,]\d+)?")
_NUL = datetime(1899, 12, 30)
_DAGEN_1904 = 1462
"""Days between the beginnings of the two calendars that spreadsheets have."""
_SERIES = (10_000, 80_000)
"""Days since 1900 that can be a date: from 1927 to 2119."""


@lru_cache(maxsize=8192)
def read_datumtekst(tekst: str, zone: tzinfo | None = None) -> Datum | Drietal | None:
    """Read a date that stands as text; None where the cell says that there is none.

    A time with a zone (`Z`, `UTC`, `CET`, `+01:00`) becomes that of Amsterdam; ``zone`` is that of times without one.
    Raises Datumfout for anything that is not exactly one day, month or year.
    """
    try:
        return Datum.lees(tekst)
    except ValueError:
        kaal = " ".join(tekst.casefold().replace("\u2011", "-").replace("–", "-").split()).strip(" ,;")
    if not kaal or kaal in ZONDER_DATUM:
        return None
    kaal = _WEEKDAG.sub("", kaal, count=1)
    if _SERIE.fullmatch(kaal):
        return van_getal(float(kaal.replace(",", ".")))
    if drietal := _DRIETAL.fullmatch(kaal):
        delen = (int(drietal["a"]), int(drietal["b"]), int(drietal["c"]))
        gelezen = Drietal(delen, len(drietal["c"]) == 2, _tijd(drietal, zone))
        if not gelezen.mogelijk:
            raise Datumfout(_BESTAAT_NIET)
        return gelezen
    for vorm in _VORMEN:
        if delen_ := vorm.fullmatch(kaal):
            return _uit_delen(delen_, zone)
    raise Datumfout(_ONLEESBAAR, _PERIODE if _MEER.search(kaal) else "")


def _uit_delen(match: re.Match[str], zone: tzinfo | None) -> Datum:
    delen = match.groupdict()
    jaar = int(delen["jaar"]) if len(delen["jaar"]) == 4 else voluit_jaar(int(delen["jaar"]))
    maand = _MAANDEN[delen["naam"]] if delen.get("naam") else int(delen.get("maand") or 0)
    if delen.get("dag"):
        return schrijf_datum(jaar, maand, int(delen["dag"]), _tijd(match, zone))
    if not maand:
        return Datum(f"{jaar:04}")
    if not 1 <= maand <= 12:
        raise Datumfout(_BESTAAT_NIET, _PERIODE)
    return Datum(f"{jaar:04}-{maand:02}")


def _tijd(match: re.Match[str], zone: tzinfo | None) -> Tijd | None:
    """Return the time in a match of `_EN_TIJD`, if there is one. Midnight without a zone says nothing: programs
    fill it in where they know no time."""
    delen = match.groupdict()
    if not delen.get("tijd"):
        return None
    uur, minuut = int(delen["uur"]), int(delen["minuut"] or 0)
    helft = (delen["helft"] or "").replace(".", "")
    if delen["minuut"] is None and not helft and not delen["woord"]:
        raise Datumfout(_ONLEESBAAR)
    if helft:
        if not 1 <= uur <= 12:
            raise Datumfout("deze tijd bestaat niet")
        uur = uur % 12 + 12 * (helft == "pm")
    if uur > 23 or minuut > 59:
        raise Datumfout("deze tijd bestaat niet")
    eigen = lees_zone(delen["zone"]) if delen["zone"] else zone
    if not (uur or minuut or eigen):
        return None
    return Tijd(uur, minuut, eigen, bool(helft))


def lees_zone(tekst: str) -> tzinfo:
    """Return the zone of `z`, `utc`, `cet`, `+01:00` (small letters)."""
    vast = {"cet": 1, "met": 1, "cest": 2, "mest": 2}.get(tekst, 0)
    if not (verschil := re.search(r"([+-])(\d{1,2}):?(\d{2})?\Z", tekst)):
        return timezone(timedelta(hours=vast))
    minuten = int(verschil[2]) * 60 + int(verschil[3] or 0)
    if minuten > 15 * 60:
        raise Datumfout("deze tijdzone bestaat niet")
    return timezone(timedelta(minutes=-minuten if verschil[1] == "-" else minuten))


def voluit_jaar(jaar: int) -> int:
    """Return the year of which the last two digits are given."""
    return jaar + (2000 if jaar < EEUW_GRENS else 1900)


def schrijf_datum(jaar: int, maand: int, dag: int, tijd: Tijd | None = None) -> Datum:
    """Return a day, with a time that of Amsterdam. Raises Datumfout for a day that does not exist."""
    try:
        if tijd is None:
            return Datum(date(jaar, maand, dag).isoformat())
        moment = datetime(jaar, maand, dag, tijd.uur, tijd.minuut)
        if tijd.zone:
            moment = moment.replace(tzinfo=tijd.zone).astimezone(AMSTERDAM)
        return Datum(moment.isoformat(timespec="minutes")[:16])
    except (ValueError, OverflowError):
        raise Datumfout(_BESTAAT_NIET) from None


def van_moment(moment: datetime, zone: tzinfo | None = None) -> Datum:
    """Return the date of a cell with date and time; midnight is no time (many programs fill it in)."""
    tijd = Tijd(moment.hour, moment.minute, zone) if moment.hour or moment.minute or zone else None
    return schrijf_datum(moment.year, moment.month, moment.day, tijd)


def van_getal(waarde: float, date1904: bool = False) -> Datum | None:
    """Return the date of a bare number: a year, JJJJMMDD, or the days of a spreadsheet since 1900 (``date1904``: since
    1904); None for 0 (what a formula gives for an empty cell). Raises Datumfout for any other number."""
    heel = int(waarde)
    if not waarde:
        return None
    if heel == waarde and 1900 <= heel <= 2100:
        return Datum(str(heel))
    if heel == waarde and 19_000_101 <= heel <= 21_001_231:
        return schrijf_datum(heel // 10_000, heel // 100 % 100, heel % 100)
    dagen = heel + _DAGEN_1904 * date1904
    if _SERIES[0] <= dagen <= _SERIES[1]:
        return van_moment(_NUL + timedelta(days=dagen, seconds=round((waarde - heel) * 86_400)))
    raise Datumfout("dit getal is geen datum")


def heeft_zone(tekst: str) -> bool:
    """Whether a date that stands as text has a time with a zone that is not that of Amsterdam by name."""
    return ":" in tekst[:_LANG] and bool(_VREEMDE_ZONE.search(tekst[-12:]))


@lru_cache(maxsize=4096)
def read_tijdtekst(tekst: str) -> Tijd | None:
    """Read a time of day that stands as text (`14:05`, `14.05 uur`, `8:46 AM`); None where the cell says there is
    none. Raises Datumfout for anything else."""
    kaal = " ".join(tekst.casefold().split()).strip(" ,;")
    if not kaal or kaal in ZONDER_DATUM:
        return None
    match = re.fullmatch(rf"(?:om\s+)?(?P<tijd>{_TIJD})", kaal)
    if not match:
        raise Datumfout("dit is niet als tijd te lezen", "Schrijf uu:mm, bijvoorbeeld 14:05.")
    return _tijd(match, None) or Tijd(0, 0)


def van_tijd(waarde: time) -> Tijd:
    """Return the time of a cell with a time."""
    return Tijd(waarde.hour, waarde.minute)

# SPDX-License-Identifier: EUPL-1.2
"""Days and times as spreadsheets count them: a number of days since 1900 or 1904, the fraction being the time.

Excel takes 1900 for a leap year (ECMA-376 part 1, 18.17.4.1): day 60 is 29 February 1900, which never was, and day 0
is shown as 0 January 1900. Neither is a date, so both are returned as the text that the cell shows.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

_DAG = 86_400
_BEGIN = datetime(1899, 12, 30)
_BEGIN_1904 = datetime(1904, 1, 1)
_GEEN_DAG, _SCHRIKKELDAG = 0, 60
_LAATSTE = 2_958_465
"""31 December 9999; after that a cell shows only hashes."""
_ECHTE_DAG = 10_000
"""Day numbers below it (18 May 1927) come from adding up times, not from dates."""


def read_moment(getal: float, met_tijd: bool, date1904: bool) -> date | datetime | str | None:
    """Return the day (and the time, where there is one or ``met_tijd`` shows it) of a number, to the second.

    A text for a day that does not exist, None for a number that is no day at all.
    """
    dag, seconden = _splits(getal)
    if not 0 <= dag <= _LAATSTE - (1462 if date1904 else 0):
        return None
    klok = seconden > 0 or met_tijd
    if not date1904 and dag in (_GEEN_DAG, _SCHRIKKELDAG):
        tekst = "0-1-1900" if dag == _GEEN_DAG else "29-2-1900"
        return f"{tekst} {_klok(seconden)}" if klok else tekst
    begin = _BEGIN_1904 if date1904 else _BEGIN + timedelta(days=dag < _SCHRIKKELDAG)
    moment = begin + timedelta(days=dag, seconds=seconden)
    return moment if klok else moment.date()


def read_tijd(getal: float, date1904: bool) -> time | datetime | None:
    """Return the time of a number whose format shows no day; with its day, where that is a real one."""
    dag, seconden = _splits(getal)
    if not 0 <= dag <= _LAATSTE:
        return None
    if dag >= _ECHTE_DAG and isinstance(moment := read_moment(getal, True, date1904), datetime):
        return moment
    return (datetime.min + timedelta(seconds=seconden)).time()


def read_duur(getal: float) -> str | None:
    """Return a length of time as ``26:30`` or ``26:30:15``; None where it is below nothing or beyond reason."""
    dag, seconden = _splits(getal)
    return _klok(dag * _DAG + seconden) if 0 <= dag <= _LAATSTE else None


def _splits(getal: float) -> tuple[int, int]:
    if not abs(getal) <= 2 * _LAATSTE:
        return -1, 0
    return divmod(round(getal * _DAG), _DAG)


def _klok(seconden: int) -> str:
    minuten, rest = divmod(seconden, 60)
    tekst = f"{minuten // 60}:{minuten % 60:02}"
    return f"{tekst}:{rest:02}" if rest else tekst

# SPDX-License-Identifier: EUPL-1.2
"""The dates of one column: all its values together say whether the day or the month stands in front.

A column has one order. A date that can only be read in another one is reported, and where nothing decides, that is
reported too: `03/04/2020` is never read in silence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo

from ...model import Datum
from ..tekst import kort
from ..werkmap import Celwaarde, Getal
from .cellen import celtekst
from .datums import (
    Datumfout,
    Drietal,
    Tijd,
    Volgorde,
    heeft_zone,
    read_datumtekst,
    read_tijdtekst,
    schrijf_datum,
    van_getal,
    van_moment,
    van_tijd,
)

_MIN_ECHT = {Volgorde.MAAND: 1, Volgorde.DAG: 3, Volgorde.JAAR: 3}
"""Real dates that a column needs before all of them being early in the month is a sign. Beside texts with the month in
front one is enough: a Dutch program made dates of what it could, and so took the month for the day."""
_KOPVORM = re.compile(r"\b(?:(dd?)[-/. ]mm?|(mm?)[-/. ]dd?)[-/. ](?:jj|yy|j\b|y\b)", re.IGNORECASE)


@dataclass(slots=True)
class Datumkolom:
    """How the dates of one column are to be read.

    ``onzeker``: the rows with a date that has two readings while nothing in the column decides. ``verwisseld``: the
    rows with a real date, where the program that made the file seems to have taken the day for the month.
    ``gelezen`` is what stands in each row. ``omgerekend``: the first row with a time that became that of Amsterdam.
    ``zone`` is that of the times, where the heading names one.
    """

    volgorde: Volgorde = Volgorde.DAG
    zone: tzinfo | None = None
    gelezen: dict[int, Datum | Drietal | Datumfout | None] = field(default_factory=dict)
    onzeker: list[int] = field(default_factory=list)
    verwisseld: list[int] = field(default_factory=list)
    omgerekend: int | None = None

    def lees(self, rij: int) -> Datum | None:
        """Return the date in a row, None where it says that there is none. Raises Datumfout."""
        gelezen = self.gelezen.get(rij)
        if isinstance(gelezen, Datumfout):
            raise gelezen
        if not isinstance(gelezen, Drietal):
            return gelezen
        datum = gelezen.datum(self.volgorde)
        if datum is None:
            raise Datumfout(
                f"in deze kolom staan de datums als {self.volgorde.value}, en zo bestaat deze niet",
                "Schrijf alle datums in deze kolom op dezelfde manier, het liefst als JJJJ-MM-DD.",
            )
        return datum


def read_datumkolom(cellen: Iterable[tuple[int, Celwaarde]], kop: str) -> Datumkolom:
    """Work out how a column is to be read, from its heading and all its cells (row, value)."""
    kolom = Datumkolom(zone=UTC if "utc" in kop.casefold() else None)
    drietallen: list[tuple[int, Drietal]] = []
    echt: list[tuple[int, int]] = []
    for rij, waarde in cellen:
        if waarde is None:
            continue
        if isinstance(waarde, date):
            echt.append((rij, waarde.day))
        try:
            gelezen = _lees(waarde, kolom.zone)
        except Datumfout as fout:
            kolom.gelezen[rij] = fout
            continue
        kolom.gelezen[rij] = gelezen
        if kolom.omgerekend is None and _is_omgerekend(waarde, kolom.zone):
            kolom.omgerekend = rij
        if isinstance(gelezen, Drietal):
            drietallen.append((rij, gelezen))
    _kies(kolom, drietallen, _uit_kop(kop))
    # What the program could not take for a date stayed text: the dates that it could take, it took wrongly.
    hard = any(len(drietal.mogelijk) == 1 for _, drietal in drietallen)
    los = any(drietal.dubbelzinnig for _, drietal in drietallen)
    if hard and not los and len(echt) >= _MIN_ECHT[kolom.volgorde] and all(dag <= 12 for _, dag in echt):
        kolom.verwisseld = [rij for rij, _ in echt]
    return kolom


def _is_omgerekend(waarde: Celwaarde, zone: tzinfo | None) -> bool:
    if isinstance(waarde, str):
        return heeft_zone(waarde) or (zone is not None and ":" in waarde)
    return zone is not None and isinstance(waarde, datetime)


def _uit_kop(kop: str) -> Volgorde | None:
    """Return the order that a heading names: `datum (mm/dd/yyyy)`."""
    vorm = _KOPVORM.search(kop)
    return None if vorm is None else Volgorde.DAG if vorm[1] else Volgorde.MAAND


def _kies(kolom: Datumkolom, drietallen: list[tuple[int, Drietal]], genoemd: Volgorde | None) -> None:
    if genoemd:
        kolom.volgorde = genoemd
        return
    stemmen = Counter(next(iter(d.mogelijk)) for _, d in drietallen if len(d.mogelijk) == 1)
    if stemmen:
        kolom.volgorde = max(Volgorde, key=lambda orde: stemmen[orde])
    elif any(drietal.tijd and drietal.tijd.twaalf for _, drietal in drietallen):
        # Only programs with American settings write AM and PM behind a date of numbers.
        kolom.volgorde = Volgorde.MAAND
        return
    if len(stemmen) != 1:
        kolom.onzeker = [rij for rij, drietal in drietallen if drietal.dubbelzinnig]


def _lees(waarde: Celwaarde, zone: tzinfo | None) -> Datum | Drietal | None:
    match waarde:
        case None:
            return None
        case datetime():
            return van_moment(waarde, zone)
        case date():
            return schrijf_datum(waarde.year, waarde.month, waarde.day)
        case Getal():
            return van_getal(waarde.waarde, waarde.date1904)
        case time():
            raise Datumfout("dit is alleen een tijd")
        case bool():
            raise Datumfout("dit is geen datum")
    return read_datumtekst(celtekst(waarde), zone)


def lees_tijd(waarde: Celwaarde) -> Tijd | None:
    """Return the time of a cell beside a date, None where there is none. Raises Datumfout."""
    match waarde:
        case None:
            return None
        case datetime():
            return van_tijd(waarde.time())
        case time():
            return van_tijd(waarde)
        case Getal() if 0 <= waarde.waarde < 1:
            seconden = round(waarde.waarde * 86_400)
            return Tijd(seconden // 3600 % 24, seconden // 60 % 60)
        case Getal() | date() | bool():
            raise Datumfout("dit is niet als tijd te lezen", "Schrijf uu:mm, bijvoorbeeld 14:05.")
    return read_tijdtekst(celtekst(waarde))


def voeg_tijd_toe(datum: Datum, tijd: Tijd, zone: tzinfo | None = None) -> Datum:
    """Return a day with its time. Raises Datumfout where the date says another time."""
    if not datum.dag:
        return datum
    dag = datum.dag
    samen = schrijf_datum(dag.year, dag.month, dag.day, Tijd(tijd.uur, tijd.minuut, tijd.zone or zone))
    if len(datum.iso) > 10 and datum != samen:
        raise Datumfout(f"bij de datum staat al een andere tijd: {kort(datum.voluit())}")
    return samen

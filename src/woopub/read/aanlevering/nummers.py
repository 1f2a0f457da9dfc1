# SPDX-License-Identifier: EUPL-1.2
"""Ids of the inventory in the names of files, as people and programs write them there.

A number in a name may as well be a date, a year, a version or the number of an attachment. So an id counts where it
stands at the front, after a word such as ``document``, at the end of a longer code, or where it is so particular
that it can be nothing else.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...model import Inventarisregel
from .naam import REEKS, STUK, Naam, is_code, is_jaar, klein

_NULLEN = re.compile(r"(?<!\d)0+(?=\d)")
_MERK = r"(?:documentnummer|documentnr|documenten|document|docnummer|docnr|docid|doc|volgnummer|volgnr|dossierstuk)"
_ACHTER_MERK = re.compile(rf"(?<![^\W_]){_MERK}(?:[\s._-]*(?:nummer|nr|no|id))?[\s._:#-]*(?=[^\W_])")
# Only at the front: elsewhere `nr 3` or `stuk 3` may count anything.
_VOORAAN = re.compile(
    r"(?:[\s_.\-–—#'\"([{]|(?:gelakte?|geanonimiseerde?|redacted|deels openbaar|openbaar|versie openbaar|definitief"
    rf"|def|kopie van|copy of|{_MERK}|stuknummer|stuknr|stuk|nummer|nr|no|id)(?=[\W_\d]))*"
)
_ACHTERAAN = re.compile(
    r"(?:[\s_.\-–—]*(?:[(\[]\s*)?(?:gelakte?|geanonimiseerde?|anoniem|redacted|deels|openbaar|definitief|def|versie"
    r"|kopie|copy|docx?|xlsx?|msg|eml|pdf|ocr|woo|wob|scan)(?:\s*[)\]])?)+\Z"
)
# One id and then another: a file with two documents.
_NOG_EEN = re.compile(r"\s*(?:[,;&+]|\s(?:en|and|t\.?m\.?|tot(?: en met)?)\s|\s-\s|\s)\s*(?=[^\W_])")
_CIJFER = re.compile(r"\d")
_ZAAK = re.compile(r"(?:\d+[-_])*\d{4,}[-_](?:\d+[-_])*")
_NAAM_MAX = 300  # letters; no disk holds longer names, and looking through them takes ever longer
_ZELFDE_BEGIN = 3  # files before what they have in common says anything


@dataclass(frozen=True, slots=True)
class Treffer:
    """The rows whose id a name holds: one, or more where it cannot be told which.

    ``letterlijk`` says that it is written as in the inventory, ``vooraan`` that it is where a number is expected.
    """

    rijen: tuple[int, ...] = ()
    letterlijk: bool = True
    vooraan: bool = True


_NIETS = Treffer()


class Nummers:
    """The ids of an inventory, to be found in names. Rows are numbered as they were given, from 0."""

    def __init__(self, regels: Sequence[Inventarisregel]) -> None:
        self._precies: dict[str, list[int]] = defaultdict(list)
        self._los: dict[str, list[int]] = defaultdict(list)
        self._ids = [regel.id for regel in regels]
        self._delen_max = max((len(STUK.findall(regel.id)) for regel in regels), default=0)
        for nummer, regel in enumerate(regels):
            if regel.id:
                self._precies[klein(regel.id)].append(nummer)
                self._los[_zonder_nullen(klein(regel.id))].append(nummer)

    def zoek_heel(self, stam: str) -> Treffer:
        """Return the rows whose id is this whole name, then without regard to leading zeros."""
        return self._zoek(stam.strip())

    def zoek_vooraan(self, stam: str) -> Treffer:
        """Return the rows whose id stands at the front, or behind a word that says so."""
        if len(stam) > _NAAM_MAX:
            return _NIETS
        naam = Naam(stam)
        for plek in self._plekken(naam):
            treffer = self._begin(naam, plek)
            if treffer.rijen:
                return treffer
        return _NIETS

    def _plekken(self, naam: Naam) -> Iterator[int]:
        """Return where an id is expected, the likeliest place first."""
        yield 0
        if (voor := _VOORAAN.match(naam.tekst)) and voor.end():
            yield voor.end()
        yield from (merk.end() for merk in _ACHTER_MERK.finditer(naam.tekst))

    def zoek_code(self, stam: str, begin: str) -> Treffer:
        """Return the rows whose id ends a longer code (``VWS-WC-1-0012``), or is too particular to be chance.

        ``begin`` is what the names of the delivery have in common at the front.
        """
        if len(stam) > _NAAM_MAX:
            return _NIETS
        naam = Naam(stam)
        if begin and naam.tekst.startswith(begin):
            treffer = self._begin(naam, len(begin))
            if treffer.rijen:
                return treffer
        gevonden = [*self._codes(naam), *self._bijzonder(naam)] or [*self._eind(naam)]
        return _samen([treffer for treffer in gevonden if treffer.letterlijk] or gevonden)

    def zoek_achteraan(self, stam: str) -> Treffer:
        """Return the rows whose id is the last word of a name, as it is written there: one with a letter in it, for a
        number may count anything."""
        if len(stam) > _NAAM_MAX:
            return _NIETS
        naam = Naam(stam)
        kern = _ACHTERAAN.sub("", naam.tekst)
        woord = naam.stam[: len(kern)].replace("_", " ").split(" ")[-1]
        treffer = self._zoek(woord) if any(teken.isalpha() for teken in woord) else _NIETS
        return Treffer(treffer.rijen, vooraan=False) if treffer.letterlijk else _NIETS

    def find_begin(self, stammen: Iterable[str]) -> str:
        """Return what most names of a delivery have in common at the front, where that is a code: ``vws-wc-1-``."""
        telling: Counter[str] = Counter()
        aantal = 0
        for stam in stammen:
            aantal += 1
            telling.update(stam[: stuk.start()] for stuk in list(STUK.finditer(stam[:_NAAM_MAX]))[1:6])
        vaak = (begin for begin, keer in telling.items() if keer >= _ZELFDE_BEGIN and 2 * keer > aantal)
        return klein(max((begin for begin in vaak if self._is_begin(begin)), key=len, default=""))

    def _is_begin(self, begin: str) -> bool:
        """Whether a common beginning says nothing of one document; ``10001-`` may, as the number of one."""
        if is_code(begin):
            return True
        return bool(_ZAAK.fullmatch(begin)) and not any(
            self._zoek(stuk).rijen for stuk in STUK.findall(begin)
        )

    def _zoek(self, geschreven: str) -> Treffer:
        gevouwen = klein(geschreven)
        if rijen := self._precies.get(gevouwen):
            return Treffer(tuple(rijen), letterlijk=all(self._ids[rij] == geschreven for rij in rijen))
        rijen = self._los.get(_zonder_nullen(gevouwen))
        return Treffer(tuple(rijen), letterlijk=False) if rijen else _NIETS

    def _begin(self, naam: Naam, plek: int) -> Treffer:
        """Return the rows whose id begins at a place: the longest id that ends where a number ends."""
        reeks = REEKS.match(naam.tekst, plek)
        if reeks is None:
            return _NIETS
        stukken = [stuk.end() for stuk in STUK.finditer(naam.tekst, plek, reeks.end())]
        for b in reversed(stukken[: self._delen_max]):
            treffer = self._zoek(naam.stam[plek:b])
            if (
                treffer.rijen
                and naam.eindigt(b)
                and naam.vrij(plek, b, heel=True)
                and not naam.is_jaar_van(plek, b)
            ):
                return _samen([treffer, *self._volgende(naam, b)])
        return _NIETS

    def _volgende(self, naam: Naam, plek: int) -> Iterator[Treffer]:
        """Return the rows of a second id right behind a first one: ``0012 en 0013``."""
        tussen = _NOG_EEN.match(naam.tekst, plek)
        reeks = REEKS.match(naam.tekst, tussen.end()) if tussen else None
        if tussen is None or reeks is None or reeks[0] not in self._precies:
            return
        if (_is_bijzonder(reeks[0]) or tussen[0].strip(" -")) and naam.vrij(*reeks.span()):
            yield Treffer(tuple(self._precies[reeks[0]]))

    def _codes(self, naam: Naam) -> Iterator[Treffer]:
        """Return the ids at the end of codes: parts with separators, digits or capitals before the id."""
        kern = _ACHTERAAN.sub("", naam.tekst)
        for reeks in REEKS.finditer(kern):
            if not _CIJFER.search(reeks[0]):
                continue
            stukken = [stuk.start() for stuk in STUK.finditer(kern, *reeks.span())]
            for a in stukken[1:][-self._delen_max :]:
                treffer = self._zoek(naam.stam[a : reeks.end()])
                voor = naam.stam[reeks.start() : a]
                if treffer.rijen and is_code(voor) and naam.vrij(a, reeks.end()):
                    if not self._telt_mee(voor, reeks.end() - a):
                        yield Treffer(treffer.rijen, treffer.letterlijk, vooraan=False)
                    break

    def _eind(self, naam: Naam) -> Iterator[Treffer]:
        """Return the longest id that ends a code of digits alone (``2025-01-10002``), where that can be no chance and
        nothing before it is an id as well."""
        kern = _ACHTERAAN.sub("", naam.tekst)
        for reeks in REEKS.finditer(kern):
            stukken = [stuk.start() for stuk in STUK.finditer(kern, *reeks.span())]
            for a in stukken[1:][-self._delen_max :]:
                b = reeks.end()
                treffer = self._zoek(naam.stam[a:b]) if _is_bijzonder(kern[a:b]) else _NIETS
                if treffer.rijen:
                    voor = naam.stam[reeks.start() : a]
                    if naam.vrij(a, b) and naam.eindigt(b) and not self._telt_mee(voor, 1):
                        yield Treffer(treffer.rijen, treffer.letterlijk, vooraan=False)
                    break

    def _telt_mee(self, voor: str, lengte: int) -> bool:
        """Whether the part of a code before an id holds another id, as long or longer: then it may be that one."""
        return any(
            len(stuk) >= lengte and not is_jaar(stuk) and self._zoek(stuk).rijen
            for stuk in STUK.findall(voor)
        )

    def _bijzonder(self, naam: Naam) -> Iterator[Treffer]:
        """Return the ids anywhere that nothing else looks like: ``0012``, ``10001``, ``2021-000123-4``."""
        klaar = 0
        for reeks in REEKS.finditer(naam.tekst):
            if not _CIJFER.search(reeks[0]):
                continue
            stukken = [stuk.span() for stuk in STUK.finditer(naam.tekst, *reeks.span())]
            for i, (a, _) in enumerate(stukken):
                for _, b in reversed(stukken[i : i + self._delen_max]):
                    woord = naam.tekst[a:b]
                    if a < klaar or woord not in self._precies or not _is_bijzonder(woord):
                        continue
                    if naam.vrij(a, b) and naam.staat_los(a, b) and not naam.telt(a):
                        klaar = b
                        treffer = self._zoek(naam.stam[a:b])
                        yield Treffer(treffer.rijen, treffer.letterlijk, vooraan=False)


def _zonder_nullen(tekst: str) -> str:
    return _NULLEN.sub("", tekst) if "0" in tekst else tekst


def _samen(treffers: Sequence[Treffer]) -> Treffer:
    """Return one hit for several: their rows, each once."""
    eigen = [treffer for treffer in treffers if treffer.rijen]
    if len(eigen) <= 1:
        return eigen[0] if eigen else _NIETS
    rijen = tuple(dict.fromkeys(rij for treffer in eigen for rij in treffer.rijen))
    return Treffer(rijen, all(t.letterlijk for t in eigen), all(t.vooraan for t in eigen))


def _is_bijzonder(woord: str) -> bool:
    """Whether an id is nothing that a name holds by chance: padded, long, or letters and digits together."""
    cijfers = sum(teken.isdigit() for teken in woord)
    if woord.isdigit():
        return (woord[0] == "0" and cijfers >= 3) or cijfers >= 5
    if any(teken.isalpha() for teken in woord):
        return cijfers >= 2 and len(woord) >= 4
    return cijfers >= 6

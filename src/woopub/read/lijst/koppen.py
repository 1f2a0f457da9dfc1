# SPDX-License-Identifier: EUPL-1.2
"""What the heading of a column means, however it is written: `kopspellingen` holds the table."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from ...law import GRONDEN, normaliseer_code
from ...model import KOLOMMEN, Beoordeling
from .beoordelingen import read_beoordeling
from .kopspellingen import SPELLINGEN
from .kopwoorden import INTERN, is_harmloos, woorden, zoek_begin


@dataclass(frozen=True, slots=True)
class Kop:
    """What a heading means.

    ``veld`` is a column of inventaris.csv; or ``tijd`` (the time of day of ``datum``), ``vindplaats`` (a link or words
    that say where something is), ``matter`` (the case in a review program), or empty: known, and without a place.
    ``rang`` orders headings with the same ``veld``: the lowest is the best (a real id goes before a row number).
    ``ja_nee``: the column answers the question "is it public?". ``kruis``: the column stands for this one
    judgement or ground, and a cross in it says that it applies. ``intern``: the heading says that it is not meant for
    readers; it has no place then.
    """

    veld: str
    rang: int = 1
    ja_nee: bool = False
    kruis: str = ""
    intern: bool = False


MITS = 7
"""Rank of a heading that counts only where what stands below it fits."""
_LOS = re.compile(r"[^a-z0-9]+")
_HAAKJES = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")
_TUSSEN = re.compile(r"\s*[/|,]\s*")
_AANTAL = 120
"""Characters; longer is no heading."""
_AANTAL_WOORD = 45
"""The same, of a heading that is known by its first words; spaces and signs left out."""
_NUMMERTEKENS = {"#", "№", "nº", "n°"}
_ANTWOORDEN = {
    "ja": Beoordeling.OPENBAAR, "openbaar": Beoordeling.OPENBAAR, "geheel": Beoordeling.OPENBAAR,
    "volledig": Beoordeling.OPENBAAR, "wel": Beoordeling.OPENBAAR, "yes": Beoordeling.OPENBAAR,
    "deels": Beoordeling.DEELS, "gedeeltelijk": Beoordeling.DEELS, "partly": Beoordeling.DEELS,
    "nee": Beoordeling.NIET, "niet": Beoordeling.NIET, "no": Beoordeling.NIET,
}  # fmt: skip
"""What a heading of one column says under a heading above that asks whether it is public."""


def _zonder_accent(tekst: str) -> str:
    return unicodedata.normalize("NFKD", tekst.casefold()).encode("ascii", "ignore").decode()


def _vouw(tekst: str) -> str:
    """Return a heading as it is compared: small letters and digits only, no digits in front."""
    dicht = _LOS.sub("", _zonder_accent(tekst))
    return dicht.lstrip("0123456789") or dicht


def _bouw() -> tuple[Mapping[str, Kop], tuple[str, ...]]:
    tabel: dict[str, Kop] = {}
    eerste: list[str] = []
    for veld, rang, tekst in SPELLINGEN:
        kop = Kop("beoordeling", rang, ja_nee=True) if veld == "openbaar" else Kop(veld, rang)
        namen = [naam.strip() for naam in re.split(r"[;\n]", tekst) if naam.strip()]
        for naam in namen:
            tabel.setdefault(_vouw(naam), kop)
        eerste += namen[:_GEWOON] if veld else []
    for naam in KOLOMMEN:
        tabel.setdefault(_vouw(naam), Kop(naam))
    return MappingProxyType(tabel), tuple(dict.fromkeys((*KOLOMMEN, *eerste)))


_GEWOON = 6
_TABEL, NAMEN = _bouw()
"""Heading as compared → what it means; and the usual spellings of columns that have a place, to guess from."""


def zoek_kop(tekst: str, eigen: Mapping[str, str] = MappingProxyType({})) -> Kop | None:
    """Return what a heading means, or None. ``eigen`` are a portal's own headings with the column of inventaris.csv
    that each stands for (`{"Kenmerk DMS": "id"}`); they go before the table."""
    if len(tekst) > _AANTAL:
        return None
    return _zoek(tekst, tuple(eigen.items()))


@lru_cache(maxsize=4096)
def _zoek(tekst: str, eigen: tuple[tuple[str, str], ...]) -> Kop | None:
    if not (tekst := tekst.strip()):
        return None
    dicht = _vouw(tekst)
    for naam, kolom in eigen:
        if (dicht and _vouw(naam) == dicht) or naam.strip().casefold() == tekst.casefold():
            return Kop(kolom, 0)
    if tekst.casefold() in _NUMMERTEKENS:
        return Kop("id", 4)
    if kop := _TABEL.get(dicht):
        return kop
    los = woorden(_zonder_accent(tekst))
    if INTERN.search(los) and len(dicht) <= _AANTAL_WOORD:
        return Kop("", intern=True)
    return _zoek_vorm(tekst, los) or _zoek_delen(tekst) or _zoek_kruis(tekst) or _zoek_woord(los)


def _zoek_vorm(tekst: str, los: str) -> Kop | None:
    """Look a heading up as written, without what stands in brackets or behind a colon, and in the singular. Remarks
    are read by everyone: whatever else their heading says must be harmless."""
    vormen = (tekst, _HAAKJES.sub(" ", tekst), tekst.partition(":")[0], tekst.partition("(")[0])
    for vorm in dict.fromkeys(vormen):
        dicht = _vouw(vorm)
        for eind in ("", "en", "s", "n", "es"):
            enkel = dicht[: -len(eind)] if eind and dicht.endswith(eind) else "" if eind else dicht
            if (len(enkel) > 3 or not eind) and (kop := _TABEL.get(enkel)):
                meer = Counter(los.split()) - Counter(woorden(_zonder_accent(vorm)).split())
                if kop.veld != "toelichting" or is_harmloos(" ".join(meer)):
                    return kop
    return None


def _zoek_delen(tekst: str) -> Kop | None:
    """Look up `Naam/omschrijving document`: two headings that mean the same column."""
    delen = [_zoek_vorm(deel, woorden(_zonder_accent(deel))) for deel in _TUSSEN.split(tekst)]
    koppen = [kop for kop in delen if kop]
    if len(koppen) > 1 and len(koppen) == len(delen) and len({kop.veld for kop in koppen}) == 1:
        return min(koppen, key=lambda kop: kop.rang)
    return None


def _zoek_kruis(tekst: str) -> Kop | None:
    """Look up a heading that is a judgement or a ground itself, above crosses."""
    oordeel = als_kruis(tekst)
    if oordeel:
        return Kop("beoordeling", 5, kruis=oordeel.value)
    code = normaliseer_code(tekst)
    return Kop("gronden", 5, kruis=code) if code in GRONDEN and code else None


def _zoek_woord(los: str) -> Kop | None:
    """Look up a heading by the words that it begins with."""
    veld = zoek_begin(los) if len(los) <= _AANTAL_WOORD + los.count(" ") else None
    return Kop(veld, 6) if veld else None


def staat_precies(tekst: str) -> bool:
    """Whether a heading is in the table as it stands, and not by its first words or without what is in brackets."""
    return _vouw(tekst) in _TABEL


def past_precies(groep: str, onder: str) -> bool:
    """Whether two headings above each other are one in the table, as they stand: `Datum` above `document`."""
    return staat_precies(f"{groep} {onder}") or staat_precies(f"{onder} {groep}")


def voeg_samen(groep: str, onder: str, eigen: Mapping[str, str]) -> Kop | None:
    """Return what a heading below another means: `Document` above `datum`, `Openbaar` above `deels`. None where the
    two say nothing together."""
    boven = zoek_kop(groep, eigen)
    if boven and boven.veld == "beoordeling" and not boven.kruis:
        oordeel = _ANTWOORDEN.get(_vouw(onder)) or read_beoordeling(onder).oordeel
        if oordeel:
            return Kop("beoordeling", 5, kruis=oordeel.value)
    samen = zoek_kop(f"{groep} {onder}", eigen) or zoek_kop(f"{onder} {groep}", eigen)
    return samen if samen and not samen.kruis else None


def als_kruis(tekst: str) -> Beoordeling | None:
    """Return the judgement for which a column may stand with crosses, where others beside it do: `openbaar`."""
    return read_beoordeling(tekst.rstrip("?! ")).oordeel

# SPDX-License-Identifier: EUPL-1.2
"""Licence plates, and days of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..gegeven import Gegevensoort, Persoonsgegeven
from .omgeving import is_iets_anders

# Series 1 to 3 (until 1991) used more letters than later ones, which have no vowels, C or Q.
_OUD = "[ABD-HJ-NPR-Z]"
_NIEUW = "[BDFGHJ-NPR-TV-Z]"
_SERIES = (
    rf"{_OUD}{{2}}~\d\d~\d\d", rf"\d\d~\d\d~{_OUD}{{2}}", rf"\d\d~{_OUD}{{2}}~\d\d",
    rf"{_NIEUW}{{2}}~\d\d~{_NIEUW}{{2}}", rf"{_NIEUW}{{2}}~{_NIEUW}{{2}}~\d\d", rf"\d\d~{_NIEUW}{{2}}~{_NIEUW}{{2}}",
    rf"\d\d~{_NIEUW}{{3}}~\d", rf"\d~{_NIEUW}{{3}}~\d\d", rf"{_NIEUW}{{2}}~\d{{3}}~{_NIEUW}",
    rf"{_NIEUW}~\d{{3}}~{_NIEUW}{{2}}", rf"{_NIEUW}{{3}}~\d\d~{_NIEUW}", rf"{_NIEUW}~\d\d~{_NIEUW}{{3}}",
    rf"\d~{_NIEUW}{{2}}~\d{{3}}", rf"\d{{3}}~{_NIEUW}{{2}}~\d",
)  # fmt: skip
_KENTEKEN = re.compile(rf"(?<![\w@#/.-])(?:{'|'.join(_SERIES).replace('~', '-')})(?![\w@/-])(?!\.\w)")
# What every series has behind its first hyphen; searching for that is cheap.
_MIDDEN = re.compile(r"-[0-9A-Z]{2,3}-[0-9A-Z]")
# Written otherwise only where the word says what it is.
_LOS = re.compile(
    rf"\bkenteken\w*[^.!?\d]{{0,25}}?\b(?P<plaat>{'|'.join(_SERIES).replace('~', '[ -]?')})\b",
    re.I,
)
_NOEMT_KENTEKEN = re.compile(r"\b(?:kenteken|auto|voertuig|personenwagen|motor|bus)", re.I)
# Combinations that are not given out.
_NIET_UITGEGEVEN = re.compile(
    r"(?<![A-Z])(?:SS|SA|SD|GVD|KKK|KVT|LPF|NSB|PKK|PSV|TBS|PVV|SGP|VVD|BBB|FVD)(?![A-Z])"
)

_MAANDEN = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DATUM = (
    r"(?:(?P<d{n}>[0-3]?\d)\s?[-/. ]\s?(?:(?P<m{n}>[01]?\d)"
    r"|(?P<w{n}>jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?)"
    r"\s?[-/. ]\s?'?(?P<j{n}>(?:19|20)\d\d|\d\d)|(?P<J{n}>(?:19|20)\d\d)-(?P<M{n}>[01]\d)-(?P<D{n}>[0-3]\d))(?!\d)"
)
_WOORD = r"(?:geboren|gebo?(?:\.|orte)?\s?-?dat(?:um|\.)?|geboortedag|geboorte|geb\.|date of birth|dob|born)"
_GEBOORTE = re.compile(
    rf"\b{_WOORD}(?:(?!(?<!\bgeb)(?<!\bst)[.!?]\s+[A-Z])\D){{0,40}}?(?<![\d.-]){_DATUM.replace('{n}', '1')}"
    rf"|(?<![\d.-]){_DATUM.replace('{n}', '2')}\s?[(,:]?\s?{_WOORD}\b",
    re.I,
)
_HINTS = ("gebo", "geb.", "gebd", "geb ", "birth", "dob", "born")


def find_kenteken(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield licence plates of all series, with hyphens; without them only behind the word."""
    gezien = set()
    for los in _LOS.finditer(tekst) if "enteken" in tekst or "ENTEKEN" in tekst else ():
        gezien.add(los.start("plaat"))
        yield _plaat(los["plaat"], los.start("plaat"))
    for midden in _MIDDEN.finditer(tekst):
        vanaf = max(0, midden.start() - 3)
        plaat = _KENTEKEN.search(tekst, vanaf, vanaf + 14)
        if plaat is None or not plaat.start() < midden.start() or plaat.start() in gezien:
            continue
        if _is_plaat(tekst, plaat):
            yield _plaat(plaat[0], plaat.start())


def _is_plaat(tekst: str, plaat: re.Match[str]) -> bool:
    """Whether a combination is given out, and no word before it says that it is something else."""
    voor = tekst[max(0, plaat.start() - 30) : plaat.start()]
    anders = is_iets_anders(tekst, plaat.start()) and not _NOEMT_KENTEKEN.search(voor)
    return not anders and not _NIET_UITGEGEVEN.search(plaat[0])


def _plaat(tekst: str, begin: int) -> Persoonsgegeven:
    kaal = tekst.replace("-", "").replace(" ", "").upper()
    return Persoonsgegeven(Gegevensoort.KENTEKEN, begin, begin + len(tekst), tekst, kaal)


def find_geboorte(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield whole dates that stand near a word for birth; a year alone says too little."""
    klein = tekst.lower()
    if not any(hint in klein for hint in _HINTS):
        return
    for treffer in _GEBOORTE.finditer(tekst):
        dag = _lees_dag(treffer)
        if dag:
            yield Persoonsgegeven(Gegevensoort.GEBOORTE, *treffer.span(), treffer[0], dag.isoformat())


def _lees_dag(treffer: re.Match[str]) -> date | None:
    """Return the day that was written, or None for one that does not exist."""
    deel = {naam[0]: waarde for naam, waarde in treffer.groupdict().items() if waarde}
    jaar = int(deel.get("j") or deel["J"])
    if jaar < 100:
        # Of two digits, the last hundred years: nobody writes of unborn people.
        jaar += 1900 if jaar > 30 else 2000
    woord = deel.get("w", "").casefold().replace("mrt", "maart")
    maand = _MAANDEN.index(woord[:3]) + 1 if woord else int(deel.get("m") or deel["M"])
    try:
        return date(jaar, maand, int(deel.get("d") or deel["D"]))
    except ValueError:
        return None

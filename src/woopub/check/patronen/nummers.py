# SPDX-License-Identifier: EUPL-1.2
"""Numbers with a check digit: the citizen service number (BSN) and bank accounts (IBAN)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.nl import bsn

from ..gegeven import Gegevensoort, Persoonsgegeven
from .omgeving import BEGIN, EIND, is_iets_anders, rondom

# As on official letters (1234.56.782), as amounts are written (123.456.782), or in one piece. A BSN that begins
# with a zero is often written without it.
_BSN = re.compile(
    rf"\d{BEGIN}(?:\d{{7,8}}|\d{{3}}[. \-]\d{{2}}[. \-]\d{{3}}|\d{{1,2}}[. \-]\d{{3}}[. \-]\d{{3}}){EIND}"
)
_NOEMT_BSN = re.compile(
    r"\b(?:bsn|b\.s\.n|burger\s?service\s?-?nummer|sofi\b|sofi-?nummer|persoons-?nummer)", re.I
)

# From the first digit on: two letters stand before it.
_IBAN = re.compile(r"\d(?<=[A-Za-z]{2}.)(?<!\w..\d)\d(?:[ .\-]?[A-Za-z0-9]){11,30}")
_SCHEIDING = re.compile(r"[ .\-]")
_IBAN_MINIMUM = 15  # Norway


def find_bsn(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield numbers that pass the eleven-test.

    One in eleven numbers of nine digits passes it. So without a word such as 'bsn' nearby only nine digits in one
    piece (or grouped as on official letters) count, and not behind words that announce another number.
    """
    for treffer in _BSN.finditer(tekst):
        getal = treffer[0]
        if not bsn.is_valid(getal.replace(" ", "").replace(".", "").replace("-", "").zfill(9)):
            continue
        begin, eind = treffer.span()
        if not _NOEMT_BSN.search(rondom(tekst, begin, eind, 40, 20)) and (
            not (len(getal) == 9 or getal[4:5] == ".")
            or is_iets_anders(tekst, begin)
            or _is_bedrag(tekst, eind)
        ):
            continue
        yield Persoonsgegeven(
            Gegevensoort.BSN, begin, eind, getal, bsn.compact(getal.replace("-", "")).zfill(9)
        )


def _is_bedrag(tekst: str, eind: int) -> bool:
    """Whether a unit follows."""
    return (
        re.match(
            r"\s?(?:euro|eur\b|m[²2³3]?\b|km|ha\b|kg\b|kwh\b|ton\b|inwoners|stuks)",
            tekst[eind : eind + 12],
            re.I,
        )
        is not None
    )


def find_iban(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield bank accounts with the form of their country and a right check number."""
    plek = 0
    while treffer := _IBAN.search(tekst, plek):
        begin = treffer.start() - 2
        gevonden = _kort_in(tekst[begin : treffer.end()])
        plek = begin + len(gevonden) if gevonden else treffer.start() + 2
        if gevonden:
            yield Persoonsgegeven(Gegevensoort.IBAN, begin, plek, gevonden, iban.compact(gevonden))


def _kort_in(kandidaat: str) -> str:
    """Return the part of a candidate, from its start, that is an account: words behind it look like a part of it."""
    einden = [treffer.start() for treffer in _SCHEIDING.finditer(kandidaat)] + [len(kandidaat)]
    for eind in einden:
        deel = kandidaat[:eind]
        if len(_SCHEIDING.sub("", deel)) >= _IBAN_MINIMUM and iban.is_valid(deel, check_country=False):
            return deel
    return ""

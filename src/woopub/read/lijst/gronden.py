# SPDX-License-Identifier: EUPL-1.2
"""The grounds in a cell, in any spelling, as canonical codes; what is no ground is kept as it stands, and reported."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ...law import ANDERE_CODES, GRONDEN, normaliseer_code, read_label
from ..tekst import kort
from ..werkmap import Celwaarde
from .cellen import celtekst, is_leeg

Fout = tuple[str, str, str]
"""Code of the finding, what is wrong, what to do."""

_TUSSEN = re.compile(r"[;\n|]")
_FIJN = re.compile(r"[;\n|,/&+]|\s+en\s+|\s+and\s+")
_VOORAF = re.compile(
    r"(?:o\.?g\.?v\.?|i\.?v\.?m\.?|op grond van|conform|cf\.?|ingevolge|vanwege|wegens|zie|ja\s*[,:-])\s*",
    re.IGNORECASE,
)
_TEKENS = re.compile(r"[^a-z0-9]")
_GEWOON = "Gebruik een code als 5.1.2.e (Woo) of 10.2.e (Wob)."
_LETTER = re.compile(r"[A-Z]{1,2}(?:[ ,;/&+]+(?:en )?[A-Z]{1,2})*\Z")
_LETTERS = (
    "Staan letters bij u voor gronden? Zet dan bij `letters` in besluit.yml wat elke letter betekent, bijvoorbeeld "
    "J: 5.1.2.e. Of zet de uitleg als legenda in de spreadsheet."
)
_WEINIG = 3
"""Grounds that are suggested together."""
_MAX = 2_000
"""Characters; a longer cell is an explanation, whatever its heading says."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """The codes of a cell, each once, what could not be read among them as it stands; and what is wrong."""

    codes: tuple[str, ...] = ()
    fouten: tuple[Fout, ...] = ()


def read_gronden(waarde: Celwaarde, letters: Mapping[str, str]) -> Gelezen:
    """Read a cell with grounds. ``letters`` are an authority's own (`{"J": "5.1.2.e"}`)."""
    if isinstance(waarde, date):
        return _van_datum(waarde)
    return _lees(celtekst(waarde), tuple(letters.items()))


@lru_cache(maxsize=8192)
def _lees(tekst: str, letters: tuple[tuple[str, str], ...]) -> Gelezen:
    if is_leeg(tekst) or tekst.casefold() in ("nee", "openbaar", "niet van toepassing"):
        return Gelezen()
    eigen = dict(letters)
    if len(tekst) > _MAX:
        return Gelezen((tekst,), (_onbekend(tekst),))
    codes = _codes(tekst, eigen)
    if not codes:
        codes = [code for deel in _TUSSEN.split(tekst) for code in _van_deel(deel.strip(), eigen)]
    uniek = tuple(dict.fromkeys(codes))
    fouten = [fout for code in uniek if (fout := _keur(code, eigen))]
    return Gelezen(uniek, tuple(fouten))


def _codes(tekst: str, letters: Mapping[str, str]) -> list[str]:
    """Return the codes of a text of which every part can be read, else nothing."""
    kaal = _VOORAF.sub("", tekst.strip(), count=1) if _VOORAF.match(tekst.strip()) else tekst
    label = read_label(kaal, letters)
    return list(label.codes) if label else []


def _van_deel(deel: str, letters: Mapping[str, str]) -> list[str]:
    """Return the codes of one part; as it stands where nothing in it can be read."""
    if is_leeg(deel):
        return []
    if codes := _codes(deel, letters):
        return codes
    stukken = [stuk.strip() for stuk in _FIJN.split(deel) if not is_leeg(stuk.strip())]
    gelezen = [_codes(stuk, letters) for stuk in stukken]
    if not any(gelezen):
        return [deel]
    return [code for stuk, codes in zip(stukken, gelezen, strict=True) for code in codes or [stuk]]


def _keur(code: str, letters: Mapping[str, str]) -> Fout | None:
    if code in GRONDEN or code in ANDERE_CODES:
        return None
    label = read_label(code, letters)
    if label and label.onvolledig:
        melding = f"De grond '{code}' is niet compleet."
        return "GRD002", melding, "Noem ook het lid en het onderdeel, bijvoorbeeld 5.1.2.e."
    return _onbekend(code)


def _onbekend(tekst: str) -> Fout:
    return "GRD001", f"'{kort(tekst)}' is geen grond van de Woo of de Wob.", _raad(tekst) or _GEWOON


def _delen_van(tekst: str) -> str:
    """Return the grounds of which a number is the beginning, where there are few; else nothing."""
    kaal = tekst.strip(" .")
    delen = [code for code in GRONDEN if kaal[:1].isdigit() and code.startswith(f"{kaal}.")]
    return " of ".join(f"'{code}'" for code in delen) if 0 < len(delen) <= _WEINIG else ""


def _raad(tekst: str) -> str:
    """Return which ground is meant, where only signs, or a letter for a digit, are wrong."""
    kaal = _TEKENS.sub("", tekst.casefold())
    for vorm in (kaal, kaal.replace("l", "1").replace("o", "0")):
        if (code := normaliseer_code(vorm)) and code in GRONDEN:
            return f"Bedoelt u '{code}'?"
    if delen := _delen_van(tekst):
        return f"Bedoelt u {delen}?"
    return _LETTERS if _LETTER.match(tekst) else ""


def _van_datum(waarde: date) -> Gelezen:
    """Tell of a ground that a spreadsheet took for a date: `5.1.2` became 5 January 2002, `10-2` 10 February."""
    dag, maand, jaar = waarde.day, waarde.month, waarde.year % 100
    vormen = (f"{dag}.{maand}.{jaar}", f"{maand}.{dag}.{jaar}", f"{dag}.{maand}", f"{maand}.{dag}")
    bedoeld = next((vorm for vorm in vormen if read_label(vorm)), "")
    tekst = waarde.isoformat()[:10]
    melding = f"In deze cel staat een datum ({tekst}), geen grond."
    stond = f"Stond er {bedoeld}? " if bedoeld else ""
    advies = f"{stond}Uw spreadsheetprogramma maakte er een datum van. Maak van de kolom tekst en typ de hele code."
    return Gelezen((tekst,), (("GRD001", melding, advies),))

# SPDX-License-Identifier: EUPL-1.2
"""Dates, years with a month, and times in the names of files: digits that are no number of a document."""

from __future__ import annotations

import re

_JAAR = r"(?:19|20)\d\d"
_MND = r"(?:0?[1-9]|1[0-2])"
_DAG = r"(?:0?[1-9]|[12]\d|3[01])"
_MAAND = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?"
    r"|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![^\W\d_])"
)
_TUSSEN = r"[\s._-]*"
_CIJFERS = (
    rf"(?<!\d){_JAAR}([\s._-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)",
    rf"(?<!\d){_JAAR}[._-]{_MND}[._-]{_DAG}(?!\d)",
    rf"(?<!\d){_DAG}([\s._-]){_MND}\1{_JAAR}(?!\d)",
    rf"(?<!\d){_DAG}([._-]){_MND}\1\d\d(?!\d)",
    rf"(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]){_JAAR}(?!\d)",
    rf"(?<!\d){_JAAR}[._-](?:0[1-9]|1[0-2])(?![\d]|[._-]\d)",
)
_WOORDEN = (
    rf"(?<!\d){_DAG}(?:e|ste|de)?{_TUSSEN}{_MAAND}(?:{_TUSSEN}(?:{_JAAR}|'?\d\d)(?!\d))?",
    rf"(?<!\d){_JAAR}{_TUSSEN}{_MAAND}(?:{_TUSSEN}{_DAG}(?!\d))?",
    rf"(?<![^\W_]){_MAAND}{_TUSSEN}(?:{_JAAR}|{_DAG}(?:,?{_TUSSEN}{_JAAR})?)(?!\d)",
)
_TIJDEN = (
    r"(?<!\d)(?:[01]?\d|2[0-3])[.:]?[0-5]\d\s?(?:uur|u|am|pm)(?![^\W_])",
    r"(?<!\d)(?:[01]?\d|2[0-3])\s?(?:uur|h)(?![^\W_])",
    r"(?<!\d)(?:[01]\d|2[0-3])[:u][0-5]\d(?!\d)",
)
# What a name must have for such a date to be in it, and the dates: most names have none of it.
_DATUMS = tuple(
    (re.compile(nodig), tuple(map(re.compile, vormen)))
    for nodig, vormen in (
        (r"\d{8}|\d[\s._-]\d", _CIJFERS),
        (r"jan|feb|m(?:aa|r|ei|ay|ar)|apr|ju[nl]|aug|sep|o[kc]t|nov|dec", _WOORDEN),
        (r"\d\s?(?:u|am|pm|h|:)", _TIJDEN),
    )
)


def find_datums(tekst: str) -> list[tuple[int, int]]:
    """Return where dates and times stand in a name in small letters, as (begin, end); they may overlap."""
    return [
        treffer.span()
        for nodig, datums in _DATUMS
        if nodig.search(tekst)
        for datum in datums
        for treffer in datum.finditer(tekst)
    ]

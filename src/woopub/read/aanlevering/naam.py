# SPDX-License-Identifier: EUPL-1.2
"""The name of a file, and what the digits in it cannot be: part of a date, of another number, of a count."""

from __future__ import annotations

import re
import string
from functools import cached_property

from .datums import find_datums

STUK = re.compile(r"[^\W_]+")
"""Letters and digits without anything between."""

REEKS = re.compile(r"[^\W_](?:[\w.-]*[^\W_])?")
"""Pieces with the separators that may stand within an id."""

_KLEIN = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_JAAR = re.compile(r"(?:19|20)\d\d\Z")
_VIER = re.compile(r"\d{4}")
# A number that goes on: not with a year behind an underscore, which no id has.
_VERDER = re.compile(r"(?!_(?:19|20)\d\d(?!\d))[._-]+(?=\d)")
_ERVOOR = re.compile(r"(\d+)[._-]+\Z")
_WOORD_ERVOOR = re.compile(r"([^\W\d_]+)[\W_]*\Z")
# A number after one of these counts something else than documents.
_TELWOORDEN = frozenset((
    "bijlage", "bijlagen", "bijl", "annex", "appendix", "deel", "part", "versie", "version", "v", "pagina", "pag",
    "blz", "p", "page", "week", "wk", "kwartaal", "q", "fase", "artikel", "art", "lid", "punt", "paragraaf", "par",
    "hoofdstuk", "h", "agendapunt", "agp", "vraag", "tabel", "figuur", "kamer", "lokaal", "ronde", "jaar", "maand",
    "dag", "concept", "rev", "revisie", "stap", "groep", "team",
))  # fmt: skip


def klein(tekst: str) -> str:
    """Return a text with small letters, each at its place: ids have only those of ASCII."""
    return tekst.lower() if tekst.isascii() else tekst.translate(_KLEIN)


def is_jaar(tekst: str) -> bool:
    """Whether a text may be a year."""
    return bool(_JAAR.match(tekst))


def is_code(voor: str) -> bool:
    """Whether the part before an id is a code: letters and digits, or capitals; no word of which there are more."""
    delen = STUK.findall(voor)
    letters = [deel for deel in delen if not deel.isdigit()]
    if not letters or voor[-1] in " ." or klein(delen[-1]) in _TELWOORDEN:
        return False
    return any(any(t.isdigit() for t in deel) for deel in delen) or all(deel.isupper() for deel in letters)


class Naam:
    """A name without what says its kind: as written, and in small letters; places in both are the same."""

    def __init__(self, stam: str) -> None:
        self.stam = stam
        self.tekst = klein(stam)

    @cached_property
    def datums(self) -> list[tuple[int, int]]:
        """Where dates stand; looked for only once something else looks like an id."""
        return find_datums(self.tekst)

    def vrij(self, a: int, b: int, *, heel: bool = False) -> bool:
        """Whether a piece is no part of a date; with ``heel`` it may be a whole date."""
        return all(b <= x or y <= a or (heel and a <= x and y <= b) for x, y in self.datums)

    def is_jaar_van(self, a: int, b: int) -> bool:
        """Whether a piece is rather the year of a day that stands further on: ``2021 brief 12 maart``."""
        return is_jaar(self.tekst[a:b]) and any(
            x >= b and not _VIER.search(self.tekst[x:y]) for x, y in self.datums
        )

    def eindigt(self, b: int) -> bool:
        """Whether a number ends here: behind ``1`` in ``1.1`` or ``0012-1`` another one goes on."""
        verder = _VERDER.match(self.tekst, b)
        return verder is None or any(x == verder.end() for x, _ in self.datums)

    def staat_los(self, a: int, b: int) -> bool:
        """Whether no other number is tied to a piece, but for a year or date."""
        voor = _ERVOOR.search(self.tekst[:a])
        los = voor is None or is_jaar(voor[1]) or any(y == voor.end(1) for _, y in self.datums)
        return los and self.eindigt(b)

    def telt(self, a: int) -> bool:
        """Whether the word before a number says that it counts something else: ``bijlage 3``."""
        voor = _WOORD_ERVOOR.search(self.tekst[:a])
        return voor is not None and voor[1] in _TELWOORDEN

# SPDX-License-Identifier: EUPL-1.2
"""What a reader of a document sees: the measure for every text that a file holds elsewhere."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from .painted import Line

KORT = 2
"""Letters; a shorter word tells nothing and is found in every text."""

HEEL = 6
"""Letters and digits; a shorter text may stand inside another word by chance."""

KREET = 4
"""Words; a text of so few must be read together, for any of them may stand somewhere by chance."""

LOS = 16
"""Letters and digits that may stand between two words that are read together: a number, another short word or two."""

ZEKER = 12
"""Letters and digits; so much is not found in other words by chance."""

WOORD = re.compile(r"[^\W_]+")
NAAM = re.compile(r"(?<!\w)(?:[A-Z]\.[\s-]?){1,5}(?:[a-z'’]{1,4}\s){0,3}[^\W\d_]{2,40}")
"""Initials, perhaps 'van der', and a name."""

LETTER = re.compile(r"(?<!\w)[^\W\d_](?=\.)")
CIJFERS = re.compile(r"\d+(?:[\s./+-]{1,3}\d+)+")


def fold(tekst: str) -> str:
    """Return a text as it is compared: compatible characters made one (NFKC), without case."""
    if not tekst.isascii():
        tekst = unicodedata.normalize("NFKC", tekst).replace("\u00ad", "")
        tekst = unicodedata.normalize("NFD", tekst)
        marks = dict.fromkeys(ord(teken) for teken in set(tekst) if unicodedata.combining(teken))
        tekst = tekst.translate(marks) if marks else tekst
    return tekst.casefold()


def words(tekst: str) -> list[str]:
    """Return the words and numbers of a text, folded, in their order."""
    return WOORD.findall(fold(tekst))


class Gezien:
    """The visible text of a document, by page and as a whole."""

    def __init__(self, paginas: Sequence[str]) -> None:
        """Take the visible text of every page, in order."""
        self._paginas = paginas
        self._per_pagina: dict[int, _Tekst] = {}

    @cached_property
    def letters(self) -> int:
        """The number of letters and digits that can be seen."""
        return len(self._heel.aaneen)

    @cached_property
    def _heel(self) -> _Tekst:
        return _Tekst("\n".join(self._paginas))

    def shows(self, tekst: str, pagina: int | None = None) -> bool:
        """Whether a text can be read on a page (counted from 1), or anywhere in the document.

        Every word of two letters or more must be there; the parts of a number, such as one for a telephone,
        must stand together, and so must initials and the name after them, and the words of a text of a few words.
        A text without letters and digits is always there.
        """
        zichtbaar = self._index(pagina)
        gezocht = words(tekst)
        if not gezocht or zichtbaar.holds(gezocht):
            return True
        if not all(len(woord) < KORT or zichtbaar.has(woord) for woord in gezocht):
            return False
        samen = [tekst] if len(gezocht) <= KREET else NAAM.findall(tekst)
        if not all(zichtbaar.holds_near(_telling(deel)) for deel in samen):
            return False
        return all("".join(words(getal)) in zichtbaar.aaneen for getal in CIJFERS.findall(tekst))

    def share(self, tekst: str) -> tuple[float, list[str]]:
        """Return which share of the words of a text can be read somewhere, 0 to 1, and the words that cannot."""
        gezocht = [
            woord for woord in WOORD.findall(unicodedata.normalize("NFKC", tekst)) if len(woord) >= KORT
        ]
        weg = [woord for woord in gezocht if not self._heel.has(fold(woord))]
        return (1.0 - len(weg) / len(gezocht) if gezocht else 1.0), weg

    def _index(self, pagina: int | None) -> _Tekst:
        if pagina is None or not 1 <= pagina <= len(self._paginas):
            return self._heel
        if pagina not in self._per_pagina:
            self._per_pagina[pagina] = _Tekst(self._paginas[pagina - 1])
        return self._per_pagina[pagina]


def _telling(tekst: str) -> list[str]:
    """Return the words of a text that must be read together: those that tell something, and initials."""
    initials = set(words(" ".join(LETTER.findall(tekst))))
    return [woord for woord in words(tekst) if len(woord) >= KORT or woord in initials]


class _Tekst:
    """A visible text as it is searched: its words run together, and where in that each word begins."""

    def __init__(self, tekst: str) -> None:
        gevonden = words(tekst)
        self.aaneen = "".join(gevonden)
        self._plekken: dict[str, list[int]] = {}
        plek = 0
        for woord in gevonden:
            self._plekken.setdefault(woord, []).append(plek)
            plek += len(woord)

    def has(self, woord: str) -> bool:
        """Whether a word is there. A long one may be broken over two lines, or be part of a compound."""
        return woord in self._plekken or (len(woord) >= HEEL and woord in self.aaneen)

    def holds(self, gezocht: Sequence[str]) -> bool:
        """Whether words stand there one after the other, wherever the text has its spaces."""
        samen = "".join(gezocht)
        if len(samen) < HEEL:
            return False
        if len(gezocht) == 1 or len(samen) >= ZEKER:
            return samen in self.aaneen
        begin = self._plekken.get(gezocht[0], ())
        return any(self.aaneen.startswith(samen, plek) for plek in begin)

    def holds_near(self, gezocht: Sequence[str]) -> bool:
        """Whether words stand there in this order with little between them."""
        if len(gezocht) < 2:
            return True
        places = [self._places(woord) for woord in gezocht]
        first = min(range(len(places)), key=lambda n: len(places[n]))
        return any(self._reaches(places, gezocht, first, plek) for plek in places[first])

    def _places(self, woord: str) -> list[int]:
        if woord in self._plekken or len(woord) < HEEL:
            return self._plekken.get(woord, [])
        return [found.start() for found in re.finditer(re.escape(woord), self.aaneen)]

    @staticmethod
    def _reaches(places: list[list[int]], gezocht: Sequence[str], first: int, plek: int) -> bool:
        """Whether the words before and after one of them stand near its place, each the nearest it can."""
        here = plek
        for n in range(first - 1, -1, -1):
            index = bisect_right(places[n], here - len(gezocht[n])) - 1
            if index < 0 or places[n][index] + len(gezocht[n]) < here - LOS:
                return False
            here = places[n][index]
        here = plek + len(gezocht[first])
        for n in range(first + 1, len(gezocht)):
            index = bisect_left(places[n], here)
            if index == len(places[n]) or places[n][index] > here + LOS:
                return False
            here = places[n][index] + len(gezocht[n])
        return True


def seen_text(lines: Iterable[Line]) -> str:
    """Return the text of a page, a line each: of lines that were read in detail the characters that are left."""
    return "\n".join("".join([span.over for span in line.spans]) for line in lines)

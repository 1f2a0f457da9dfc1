# SPDX-License-Identifier: EUPL-1.2
"""The words of a letter, with what stands between them; running headers, footers and page numbers are left out."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

# The number of an article is one word, a compound with a hyphen too, and what the end of a line broke apart.
_WOORD = re.compile(r"\d+(?:[.:]\d+[a-z]?)+(?!\w)|[^\W_]+(?:[-‐‑](?:\s*[\n\f]\s*(?![A-Z\d]))?[^\W_]+)*")
_STREEPJE = re.compile(r"[-‐‑]\s*")
_ONZICHTBAAR = re.compile("\u00ad\\s*\n\\s*|[\u00ad\u200b-\u200d\ufeff]")
# The number of a footnote stands right behind the last word before it.
_NOOTNUMMER = re.compile(r"(?<=[^\W\d]{2})\d{1,2}\Z")
_AFGEBROKEN = re.compile(r"[-‐‑]\s*[\n\f]\s*")
_CIJFERS = re.compile(r"\d+")
_PAGINANUMMER = re.compile(
    r"\W*(?:pagina|pag\.?|blz\.?|blad)?\W*\d{1,4}(?:\W*(?:van|/|-|of)\W*\d{1,4})?[^\w.]*", re.IGNORECASE
)
_PUNT = re.compile(r"\s*(?:\d{1,2}|[a-zA-Z])[.)]?\s+\w")
_RANDREGELS = 4
"""In how many lines at the top and the bottom of a page headers and footers are looked for."""


@lru_cache(maxsize=65536)
def vouw_woord(woord: str) -> str:
    """A word as it is compared: without case, accents, hyphens and the number of a footnote; ligatures as letters."""
    kaal = "".join(c for c in unicodedata.normalize("NFKD", woord.casefold()) if not unicodedata.combining(c))
    return _NOOTNUMMER.sub("", _STREEPJE.sub("", kaal))


@dataclass(slots=True)
class Woorden:
    """A text by its words: how each is compared, where it stands in `tekst`, and on which page (from 1)."""

    tekst: str
    woord: list[str] = field(default_factory=list)
    begin: list[int] = field(default_factory=list)
    eind: list[int] = field(default_factory=list)
    pagina: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.woord)

    def ervoor(self, plek: int) -> str:
        """What stands between a word and the one before it; at the ends of the text a line break."""
        if not 0 < plek < len(self):
            return "\n"
        return self.tekst[self.eind[plek - 1] : self.begin[plek]]

    def begint_regel(self, plek: int) -> bool:
        """Whether a word is the first on its line."""
        return any(einde in self.ervoor(plek) for einde in "\n\f")

    def ruw(self, plek: int) -> str:
        """A word as written."""
        return self.tekst[self.begin[plek] : self.eind[plek]]

    def citaat(self, plekken: Sequence[int]) -> str:
        """Words as written, on one line, with what stands between them."""
        stukken: list[str] = []
        for nummer, plek in enumerate(plekken):
            if nummer and plek == plekken[nummer - 1] + 1 and "\f" not in self.ervoor(plek):
                stukken.append(self.ervoor(plek))
            elif nummer:
                stukken.append(" ")
            stukken.append(_AFGEBROKEN.sub("", self.ruw(plek)))
        return " ".join("".join(stukken).split())


def read_woorden(paginas: Sequence[str], vast: str = "") -> Woorden:
    """The words of a text, given that of each page. `vast` are words, each with a space before it, of which no line is
    ever a header."""
    bladen = [_ONZICHTBAAR.sub("", pagina.replace("\f", "\n")) for pagina in paginas]
    if vast:
        bladen = _zonder_randen(bladen, vast)
    gelezen = Woorden("\f".join(bladen))
    pagina, grens = 1, gelezen.tekst.find("\f")
    for treffer in _WOORD.finditer(gelezen.tekst):
        while 0 <= grens < treffer.start():
            pagina, grens = pagina + 1, gelezen.tekst.find("\f", grens + 1)
        gelezen.woord.append(vouw_woord(treffer[0]))
        gelezen.begin.append(treffer.start())
        gelezen.eind.append(treffer.end())
        gelezen.pagina.append(pagina)
    return gelezen


def _zonder_randen(paginas: Sequence[str], vast: str) -> list[str]:
    """The pages without the lines at their edges that are a page number, or stand there on another page too."""
    bladen = [pagina.split("\n") for pagina in paginas]
    for kant in (1, -1):
        randen = [_rand(blad, kant) for blad in bladen]
        telling = Counter((hoogte, _vorm(regel)) for rand in randen for hoogte, (_, regel) in enumerate(rand))
        for blad, rand in zip(bladen, randen, strict=True):
            for hoogte, (plek, regel) in enumerate(rand):
                terug = telling[hoogte, _vorm(regel)] > 1 and not _PUNT.match(regel)
                if not (terug and _woorden(regel) not in vast) and not _PAGINANUMMER.fullmatch(regel):
                    break
                blad[plek] = ""
    return ["\n".join(blad) for blad in bladen]


def _rand(blad: Sequence[str], kant: int) -> list[tuple[int, str]]:
    """The outermost lines at the top (1) or bottom (-1) of a page with their places, empty ones not counted."""
    gevuld = [(plek, regel) for plek, regel in enumerate(blad) if regel.strip()]
    return gevuld[::kant][:_RANDREGELS]


def _vorm(regel: str) -> str:
    """A line by which it is known again on another page: numbers in it may differ."""
    return _CIJFERS.sub("#", " ".join(regel.casefold().split()))


def _woorden(regel: str) -> str:
    return "".join(f" {vouw_woord(treffer[0])}" for treffer in _WOORD.finditer(regel))


def voeg(woorden: Iterable[str]) -> str:
    """Words joined: what a hyphen, a line break or a space takes apart counts as one."""
    return "".join(woorden)

# SPDX-License-Identifier: EUPL-1.2
"""Which words of a letter are which words of a lid: long equal stretches first, what lies between them after."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from .wetleden import Wetlid
from .woorden import Woorden

GRAM = 3
_MAX_SPRONG = 150
"""How many words of the letter may stand between two stretches of one lid: a footer, a header, a note."""
_MAX_BLOK = 600
"""No lid has more words."""
_MIN_GELIJK = 6
_MAX_GAT = 80
_OVERSLAAN = ((0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 0), (1, 2), (2, 1), (2, 2))
"""How many words of the law and of the letter a slip may take, the fewest first."""

Index = Mapping[tuple[str, ...], Sequence[int]]
"""Where in a letter every three words in a row stand."""


@dataclass(frozen=True, slots=True)
class Blok:
    """An equal stretch: from word `wet` of the lid and word `brief` of the letter, `lengte` words."""

    wet: int
    brief: int
    lengte: int

    def kort(self, weg: int) -> Blok:
        """The stretch without its first words."""
        return Blok(self.wet + weg, self.brief + weg, self.lengte - weg)


def make_index(brief: Woorden) -> Index:
    """Index a letter by every three words in a row."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    woord = brief.woord
    for plek, gram in enumerate(zip(woord, woord[1:], woord[2:], strict=False)):
        index[gram].append(plek)
    return index


def lijn_uit(lid: Wetlid, brief: Woorden, index: Index) -> Iterator[dict[int, int]]:
    """The places where the letter may print a lid, each as the letter's word for every word of the lid that it has."""
    for groep in _groepen(_blokken(lid.woorden.woord, brief.woord, index)):
        rest = groep
        while sum(blok.lengte for blok in rest) >= _MIN_GELIJK:
            keten = _beste_keten(rest, brief)
            if sum(blok.lengte for blok in keten) < _MIN_GELIJK:
                break
            yield _vul_aan(lid.woorden.woord, brief.woord, keten)
            van, tot = keten[0].brief, keten[-1].brief + keten[-1].lengte
            rest = [blok for blok in rest if blok.brief + blok.lengte <= van or blok.brief >= tot]


def _blokken(wet: Sequence[str], brief: Sequence[str], index: Index) -> list[Blok]:
    """Every equal stretch of three words or more, by its place in the letter."""
    tot: dict[int, int] = {}
    blokken = []
    for plek, gram in enumerate(zip(wet, wet[1:], wet[2:], strict=False)):
        for hier in index.get(gram, ()):
            diagonaal = hier - plek
            if tot.get(diagonaal, -1) > plek:
                continue
            eind = plek + GRAM
            while eind < len(wet) and diagonaal + eind < len(brief) and wet[eind] == brief[diagonaal + eind]:
                eind += 1
            tot[diagonaal] = eind
            blokken.append(Blok(plek, hier, eind - plek))
    return sorted(blokken, key=lambda blok: (blok.brief, blok.wet))


def _groepen(blokken: Sequence[Blok]) -> Iterator[list[Blok]]:
    """Stretches that stand near each other in the letter."""
    groep: list[Blok] = []
    eind = 0
    for blok in blokken:
        if groep and blok.brief - eind > _MAX_SPRONG:
            yield groep
            groep = []
        groep.append(blok)
        eind = max(eind, blok.brief + blok.lengte)
    if groep:
        yield groep


def _beste_keten(blokken: Sequence[Blok], brief: Woorden) -> list[Blok]:
    """The stretches that together give most of the lid in its own order; what is skipped in the letter costs."""
    beste: list[tuple[float, list[Blok]]] = []
    for blok in blokken:
        keus: tuple[float, list[Blok]] = (float(blok.lengte), [blok])
        for waarde, keten in reversed(beste):
            vorige = keten[-1]
            if blok.brief - vorige.brief > _MAX_SPRONG + _MAX_BLOK:
                break
            eind_wet, eind_brief = vorige.wet + vorige.lengte, vorige.brief + vorige.lengte
            over = max(eind_wet - blok.wet, eind_brief - blok.brief, 0)
            sprong = blok.brief + over - eind_brief
            if over >= blok.lengte or sprong > _MAX_SPRONG:
                continue
            # Between two pages there are headers and footers; elsewhere the print goes on.
            per_woord = 0.2 if brief.pagina[eind_brief - 1] == brief.pagina[blok.brief + over] else 0.05
            vreemd = max(0, sprong - max(0, blok.wet + over - eind_wet))
            totaal = waarde + blok.lengte - over - 0.5 - per_woord * vreemd
            if totaal > keus[0]:
                keus = (totaal, [*keten, blok.kort(over)])
        beste.append(keus)
    return max(beste, key=lambda keus: keus[0])[1]


def _vul_aan(wet: Sequence[str], brief: Sequence[str], keten: Sequence[Blok]) -> dict[int, int]:
    """The equal words of the stretches, and those between them."""
    paren = {blok.wet + stap: blok.brief + stap for blok in keten for stap in range(blok.lengte)}
    for vorige, blok in pairwise(keten):
        van_wet, van_brief = vorige.wet + vorige.lengte, vorige.brief + vorige.lengte
        if 0 < blok.wet - van_wet <= _MAX_GAT and 0 < blok.brief - van_brief <= _MAX_SPRONG:
            paren |= _tussen(wet[van_wet : blok.wet], brief[van_brief : blok.brief], van_wet, van_brief)
    eerste, laatste = keten[0], keten[-1]
    paren |= _verder(wet, brief, (eerste.wet, eerste.brief), -1)
    einde = (laatste.wet + laatste.lengte - 1, laatste.brief + laatste.lengte - 1)
    return dict(sorted((paren | _verder(wet, brief, einde, 1)).items()))


def _verder(wet: Sequence[str], brief: Sequence[str], vanaf: tuple[int, int], stap: int) -> dict[int, int]:
    """The equal words beyond the first (``stap`` -1) or last (1) stretch, past a few that differ."""

    def gelijk(a: int, b: int) -> bool:
        return 0 <= a < len(wet) and 0 <= b < len(brief) and wet[a] == brief[b]

    paren: dict[int, int] = {}
    hier: tuple[int, int] | None = vanaf
    while hier:
        i, j = hier
        hier = None
        for over_wet, over_brief in _OVERSLAAN:
            a, b = i + stap * (1 + over_wet), j + stap * (1 + over_brief)
            aan_rand = a in (0, len(wet) - 1)
            if gelijk(a, b) and (aan_rand or gelijk(a + stap, b + stap)):
                paren[a] = b
                hier = (a, b)
                break
    return paren


def _tussen(wet: Sequence[str], brief: Sequence[str], van_wet: int, van_brief: int) -> dict[int, int]:
    vergelijking = SequenceMatcher(None, wet, brief, autojunk=False)
    return {
        van_wet + a + stap: van_brief + b + stap
        for a, b, lengte in vergelijking.get_matching_blocks()
        for stap in range(lengte)
    }

# SPDX-License-Identifier: EUPL-1.2
"""Which sentences of the law a letter prints, and where: a print is told from a quotation or paraphrase in prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from .uitlijnen import lijn_uit, make_index
from .wetleden import Wetlid, Zin, wetleden
from .woorden import Woorden, vouw_woord

_MIN_WOORDEN = 8
_MIN_GELIJK = 0.8
_MIN_ZWAK = 3
"""Words that a short sentence needs, where the one before or after it is printed."""
_NAAST = 12
"""Words that may stand between two sentences of one print: numbers, a heading, a short part that was left out."""
_NAAST_OVER_PAGINA = 40
_GROOT = 60
"""Equal words that make a print also without numbers or a heading."""
_KOP = ("artikel", "art")
_KOP_AFSTAND = 18
_VERWIJSWOORDEN = ("onder", "onderdeel", "sub", "letter", "artikel", "en", "of")
_SCHEIDING = re.compile(r"[.;:!?(•·–—*]")


@dataclass(frozen=True, slots=True)
class Druk:
    """A sentence of the law as a letter prints it: `paren` gives the letter's word for every word of the lid."""

    lid: Wetlid
    zin: Zin
    paren: dict[int, int]

    @property
    def wet(self) -> list[int]:
        """The words of the sentence that the letter has."""
        return [plek for plek in range(self.zin.begin, self.zin.eind) if plek in self.paren]

    @property
    def begin(self) -> int:
        """The letter's first word of the sentence."""
        return self.paren[self.wet[0]]

    @property
    def eind(self) -> int:
        """The letter's last word of the sentence."""
        return self.paren[self.wet[-1]]

    @property
    def is_af(self) -> bool:
        """Whether the letter has the last word of the sentence."""
        return self.zin.eind - 1 in self.paren


def vind_drukken(brief: Woorden) -> Iterator[list[Druk]]:
    """The prints of a letter: each the sentences of one article that stand together, in the order of the letter."""
    if len(brief) < _MIN_WOORDEN:
        return
    for reeks in _reeksen(_kies(_kandidaten(brief)), brief):
        if _is_afgedrukt(reeks, brief):
            yield reeks


def _kandidaten(brief: Woorden) -> list[list[Druk]]:
    """Every place where a wording of a lid may be printed."""
    index = make_index(brief)
    gevonden = []
    for lid in wetleden():
        for paren in lijn_uit(lid, brief, index):
            drukken = _gedrukt([Druk(lid, zin, paren) for zin in lid.zinnen])
            if drukken:
                gevonden.append(drukken)
    return gevonden


def _gedrukt(zinnen: Sequence[Druk]) -> list[Druk]:
    """The sentences of a lid that are there: by themselves, or as a short one beside such a one."""
    sterk = [_is_sterk(druk) for druk in zinnen]
    return [
        druk
        for plek, druk in enumerate(zinnen)
        if sterk[plek] or (any(sterk[max(0, plek - 1) : plek + 2]) and _is_zwak(druk))
    ]


def _is_sterk(druk: Druk) -> bool:
    return len(druk.zin) >= _MIN_WOORDEN and len(druk.wet) >= _MIN_GELIJK * len(druk.zin)


def _is_zwak(druk: Druk) -> bool:
    gelijk = len(druk.wet)
    return gelijk + 1 >= len(druk.zin) >= _MIN_ZWAK or gelijk >= _MIN_GELIJK * len(druk.zin) > _MIN_ZWAK


def _waarde(drukken: Iterable[Druk]) -> int:
    """How much of a print is the law's own: its equal words, less what is missing or stands between them."""
    som = 0
    for druk in drukken:
        gelijk = len(druk.wet)
        som += gelijk - (len(druk.zin) - gelijk) - (druk.eind - druk.begin + 1 - gelijk)
    return som


def _kies(kandidaten: list[list[Druk]]) -> list[Druk]:
    """The sentences that fit best where several do: acts and wordings resemble each other."""
    bezet: set[int] = set()
    gekozen = []
    for drukken in sorted(kandidaten, key=_waarde, reverse=True):
        for druk in drukken:
            eigen = {plek: druk.paren[plek] for plek in druk.wet}
            vrij = {plek: woord for plek, woord in eigen.items() if woord not in bezet}
            if len(vrij) * 4 > len(eigen) * 3:
                gekozen.append(replace(druk, paren=vrij))
                bezet.update(vrij.values())
    return sorted(gekozen, key=lambda druk: druk.begin)


def _reeksen(drukken: Sequence[Druk], brief: Woorden) -> Iterator[list[Druk]]:
    """Sentences of one article that stand together."""
    reeks: list[Druk] = []
    for druk in drukken:
        if reeks and not _sluit_aan(reeks[-1], druk, brief):
            yield reeks
            reeks = []
        reeks.append(druk)
    if reeks:
        yield reeks


def _sluit_aan(vorige: Druk, druk: Druk, brief: Woorden) -> bool:
    bron, eerder = druk.lid.bron, vorige.lid.bron
    over = brief.pagina[vorige.eind] != brief.pagina[druk.begin]
    return (bron.wet, bron.artikel) == (eerder.wet, eerder.artikel) and (
        druk.begin - vorige.eind - 1 <= (_NAAST_OVER_PAGINA if over else _NAAST)
    )


def _is_afgedrukt(reeks: Sequence[Druk], brief: Woorden) -> bool:
    """Whether sentences are printed as law: numbered or headed as in the law, or so much of it that it can be no
    quotation."""
    if any(_heeft_merk(druk, brief) or heeft_kop(druk, brief) for druk in reeks):
        return True
    gelijk = sum(len(druk.wet) for druk in reeks)
    return len(reeks) > 2 and gelijk >= _GROOT and bool(begint_stuk(brief, reeks[0].begin))


def begint_stuk(brief: Woorden, plek: int) -> bool:
    """Whether a sentence or a line begins at a word."""
    return brief.begint_regel(plek) or bool(_SCHEIDING.search(brief.ervoor(plek)))


def is_merk(brief: Woorden, plek: int, merk: str) -> bool:
    """Whether a word is the number or letter before a lid or a part, and not one in a reference (`onder e`)."""
    if not merk or not 0 <= plek < len(brief) or brief.woord[plek] != merk or "," in brief.ervoor(plek + 1):
        return False
    if plek and brief.woord[plek - 1] == "lid":
        return brief.begint_regel(plek - 1)
    return begint_stuk(brief, plek) and not (
        plek and brief.woord[plek - 1] in _VERWIJSWOORDEN and not brief.begint_regel(plek)
    )


def _heeft_merk(druk: Druk, brief: Woorden) -> bool:
    """Whether the law's own number or letter stands before a sentence, of which the first word may deviate."""
    gemist = druk.wet[0] - druk.zin.begin
    return any(is_merk(brief, druk.begin - 1 - eerder, druk.zin.merk) for eerder in range(min(gemist, 2) + 2))


def heeft_kop(druk: Druk, brief: Woorden) -> bool:
    """Whether the heading of the article stands just before a sentence."""
    nummer = vouw_woord(druk.lid.bron.artikel)
    for plek in range(druk.begin - 1, max(-1, druk.begin - _KOP_AFSTAND), -1):
        if is_kopwoord(brief, plek) and brief.woord[plek + 1] == nummer:
            return any(brief.begint_regel(verder) for verder in range(plek + 2, druk.begin + 1))
    return False


def is_kopwoord(brief: Woorden, plek: int) -> bool:
    """Whether a word begins a line as the heading of an article does."""
    return (
        brief.woord[plek] in _KOP
        and brief.begint_regel(plek)
        and brief.ruw(plek)[0].isupper()
        and brief.woord[plek + 1 : plek + 2] != []
        and brief.woord[plek + 1][0].isdigit()
    )

# SPDX-License-Identifier: EUPL-1.2
"""What differs between a print of the law and the law itself, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from ..bepalingen import Bepaling
from ..opmerkingen import Redactie, schrijf_datum
from ..redacties import Lidredactie, zekere_redactie
from ..teksten import Artikelversie
from .drukken import Druk, is_kopwoord, is_merk, vind_drukken
from .wetleden import alle_woorden, wetleden
from .woorden import Woorden, read_woorden, voeg

_MAX_WET = 6
_MAX_BRIEF = 4
"""More words than these, of the law or of the letter, are no slip: something was left out, or put in."""
_RUIMTE = 2
"""How many words may be too many at the beginning or end of a sentence."""
_RAND = 4
_WEGGELATEN = re.compile(r"█|\[|\.\.\.|…")
_ZINSEINDE = re.compile(r"[.;:!?]")
_VOEGWOORDEN = {"en", "of"}
"""Words that may be left out or put in behind a part of a list, as it is the last or no longer is."""


@dataclass(frozen=True, slots=True)
class Afwijking:
    """Words of a letter that deviate from the law: `gedrukt` in the letter (empty: missing there), `wettekst` in the
    law (empty: too much in the letter).

    `pagina` counts from 1. `zin` and `wetzin` are the same with a few words around, in the letter and in the law.
    `versie`: the letter prints the wording of another day, known to have been in force then; None for a slip.
    """

    pagina: int
    wet: str
    artikel: str
    lid: str | None
    onderdeel: str | None
    gedrukt: str
    wettekst: str
    zin: str
    wetzin: str
    versie: Redactie | None = None

    @property
    def bepaling(self) -> Bepaling:
        """The provision that was printed."""
        return Bepaling(self.wet, self.artikel, self.lid, self.onderdeel)

    @property
    def verschil(self) -> str:
        """What differs, as the end of a Dutch sentence that begins with the name of the file (`In de brief …`)."""
        if self.versie:
            van, tot = self.versie.gezien[0], self.versie.gezien[-1]
            dagen = (
                f"{schrijf_datum(van)} tot en met {schrijf_datum(tot)}" if van < tot else schrijf_datum(van)
            )
            return f"staat een tekst die gold op een andere dag (in elk geval {dagen})"
        if not self.gedrukt:
            return f"ontbreekt ‘{self.wettekst}’; in de wet staat: ‘{self.wetzin}’"
        if not self.wettekst:
            return f"staat ‘{self.gedrukt}’ te veel; in de wet staat: ‘{self.wetzin}’"
        return f"staat ‘{self.gedrukt}’ waar de wet ‘{self.wettekst}’ zegt"


def vind_afwijkingen(paginas: Sequence[str], versies: Iterable[Artikelversie]) -> tuple[Afwijking, ...]:
    """Where a letter (its text per page) prints law that deviates from the law of the day, in the order of the letter.

    `versies` are the articles to compare with. A print that is nearer to the wording of another day is a print of that
    one, and is found once for each lid. Nothing is said of a lid whose words on the day are not surely held.
    """
    zeker = {lid: bron for versie in versies for lid, bron in _zekere_redacties(versie)}
    if not zeker:
        return ()
    brief = read_woorden(paginas, alle_woorden())
    gevonden: dict[tuple[object, ...], tuple[int, Afwijking]] = {}
    for reeks in vind_drukken(brief):
        begin = reeks[0].begin
        for plek, druk in enumerate(reeks):
            bron = druk.lid.bron
            geldig = zeker.get((bron.wet, bron.artikel, bron.lid))
            if geldig is not None and geldig is not bron:
                if afwijking := _andere_versie(druk, geldig, brief):
                    gevonden.setdefault((id(bron), begin), (druk.begin, afwijking))
            elif geldig is not None:
                vorige = reeks[plek - 1] if plek else None
                volgende = reeks[plek + 1] if plek + 1 < len(reeks) else None
                for verschil in _Vergelijking(brief, druk, vorige, volgende).verschillen():
                    sleutel = verschil.brief or (druk.begin, *verschil.wet)
                    gevonden.setdefault(sleutel, (verschil.plek, _make_afwijking(verschil, druk, brief)))
    return tuple(afwijking for _, afwijking in sorted(gevonden.values(), key=lambda paar: paar[0]))


def _zekere_redacties(versie: Artikelversie) -> Iterator[tuple[tuple[str, str, str | None], Lidredactie]]:
    """The wordings of an article's leden that were surely in force on its day, by act, article and lid."""
    artikel = versie.artikel
    for lid in versie.leden:
        bron = zekere_redactie(artikel.wet, artikel.nummer, lid.nummer, versie.dag or artikel.versie)
        if bron is not None:
            yield (artikel.wet, artikel.nummer, lid.nummer), bron


def _andere_versie(druk: Druk, geldig: Lidredactie, brief: Woorden) -> Afwijking | None:
    """The print of a sentence that the wording of the day does not have; None where it has it all the same."""
    bron, woorden = druk.lid.bron, druk.lid.woorden
    gedrukt = woorden.woord[druk.zin.begin : druk.zin.eind]
    huidig = next(lid for lid in wetleden() if lid.bron is geldig)
    if any(huidig.woorden.woord[zin.begin : zin.eind] == gedrukt for zin in huidig.zinnen):
        return None
    return Afwijking(
        pagina=brief.pagina[druk.begin],
        wet=bron.wet,
        artikel=bron.artikel,
        lid=bron.lid,
        onderdeel=druk.zin.onderdeel.split(" ")[0] or None,
        gedrukt=brief.citaat(range(druk.begin, druk.eind + 1)),
        wettekst=huidig.woorden.tekst,
        zin=brief.citaat(range(druk.begin, druk.eind + 1)),
        wetzin=huidig.woorden.tekst,
        versie=bron.redactie,
    )


@dataclass(frozen=True, slots=True)
class _Verschil:
    """Words of the law and of the letter in each other's place; `plek` is where that is in the letter."""

    wet: tuple[int, ...]
    brief: tuple[int, ...]
    plek: int


@dataclass(frozen=True, slots=True)
class _Vergelijking:
    """A printed sentence beside the law's, with what is printed before and after it."""

    brief: Woorden
    druk: Druk
    vorige: Druk | None
    volgende: Druk | None

    def verschillen(self) -> list[_Verschil]:
        """What differs; nothing where there is more than slips would make."""
        stukken = [*self._voorkant(), *self._binnen(), *self._achterkant()]
        gevonden = [verschil for stuk in stukken for verschil in self._splits(*stuk)]
        return gevonden if len(gevonden) <= max(1, len(self.druk.zin) // 8) else []

    def _binnen(self) -> Iterator[tuple[list[int], list[int]]]:
        """The gaps between the words that are equal."""
        gelijk = self.druk.wet
        for links, rechts in pairwise(gelijk):
            van, tot = self.druk.paren[links], self.druk.paren[rechts]
            if rechts - links > 1 or tot - van > 1:
                if _WEGGELATEN.search(self.brief.tekst[self.brief.eind[van] : self.brief.begin[tot]]):
                    continue
                wet, los = list(range(links + 1, rechts)), self._zonder_rand(van, tot)
                if len(wet) <= _MAX_WET and len(los) <= _MAX_BRIEF and not self._is_tussenregel(wet, los):
                    yield wet, los

    def _zonder_rand(self, van: int, tot: int) -> list[int]:
        """The words between two of a print, without the whole lines at a page break: they are headers and footers."""
        brief = self.brief
        los = list(range(van + 1, tot))
        if brief.pagina[van] == brief.pagina[tot]:
            return los
        begin = next((p for p in los if brief.begint_regel(p) or brief.pagina[p] != brief.pagina[van]), tot)
        einde = next(
            (p for p in range(tot, van, -1) if brief.begint_regel(p) or brief.pagina[p] != brief.pagina[tot]),
            van,
        )
        return [p for p in los if p < begin or p >= einde]

    def _is_tussenregel(self, wet: Sequence[int], los: Sequence[int]) -> bool:
        """Whether whole lines stand between the words of a sentence, which is no slip; or the number of a note does."""
        if wet or not los:
            return False
        heel = self.brief.begint_regel(los[0]) and self.brief.begint_regel(los[-1] + 1)
        return (heel and len(los) > 2) or all(self.brief.woord[plek].isdigit() for plek in los)

    def _voorkant(self) -> Iterator[tuple[list[int], list[int]]]:
        """The first words, where the letter has others."""
        brief, zin, begin = self.brief, self.druk.zin, self.druk.begin
        gemist = list(range(zin.begin, self.druk.wet[0]))
        los: list[int] = []
        plek = begin - 1
        while True:
            if self._is_grens(plek + 1) or is_merk(brief, plek, zin.merk):
                break
            if self.vorige and plek <= self.vorige.eind:
                if not self.vorige.is_af:
                    return  # These may be the last words of the sentence before.
                break
            if self._in_kop(plek):
                if not brief.begint_regel(plek + 1):
                    return
                break
            if len(los) == len(gemist) + _RUIMTE or brief.woord[plek].isdigit():
                return
            los.insert(0, plek)
            plek -= 1
        if gemist or los:
            yield gemist, los

    def _achterkant(self) -> Iterator[tuple[list[int], list[int]]]:
        """The last words, where the letter has others."""
        brief, gemist = self.brief, list(range(self.druk.wet[-1] + 1, self.druk.zin.eind))
        los: list[int] = []
        plek = self.druk.eind + 1
        while True:
            if plek >= len(brief) or self._is_grens(plek) or self._is_volgend_merk(plek):
                break
            if self.volgende and plek >= self.volgende.begin:
                if self.volgende.wet[0] != self.volgende.zin.begin:
                    return  # These may be the first words of the sentence after.
                break
            if len(los) == len(gemist) + _RUIMTE or brief.woord[plek].isdigit():
                return
            los.append(plek)
            plek += 1
        wet = self.druk.lid.woorden.woord
        if (gemist or los) and (
            (gemist and los)
            or not {*(wet[p] for p in gemist), *(brief.woord[p] for p in los)} <= _VOEGWOORDEN
        ):
            yield gemist, los

    def _is_grens(self, plek: int) -> bool:
        """Whether a sentence begins at a word: behind a full stop, or with a capital on a new line."""
        tussen = self.brief.ervoor(plek)
        if _ZINSEINDE.search(tussen) or not 0 < plek < len(self.brief):
            return True
        return self.brief.begint_regel(plek) and (
            self.brief.ruw(plek)[0].isupper() or is_kopwoord(self.brief, plek)
        )

    def _is_volgend_merk(self, plek: int) -> bool:
        """Whether a word is the number or letter of what comes next."""
        brief = self.brief
        return len(brief.woord[plek]) < 3 and is_merk(brief, plek, brief.woord[plek])

    def _in_kop(self, plek: int) -> bool:
        """Whether a word stands on the line of an article's heading."""
        while plek and not self.brief.begint_regel(plek):
            plek -= 1
        return is_kopwoord(self.brief, plek)

    def _splits(self, wet: Sequence[int], los: Sequence[int]) -> Iterator[_Verschil]:
        """The differences between words of the law and of the letter; what is only spelled apart is none."""
        hier, brief = self.druk.lid.woorden.woord, self.brief.woord
        if voeg(hier[p] for p in wet) == voeg(brief[p] for p in los):
            return
        if len(wet) > _MAX_WET or len(los) > _MAX_BRIEF:
            return
        a, b = [hier[p] for p in wet], [brief[p] for p in los]
        anker = los[0] if los else self._anker(wet)
        for soort, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
            if soort != "equal" and voeg(a[i1:i2]) != voeg(b[j1:j2]):
                plek = los[j1] if j1 < j2 else anker
                yield _Verschil(tuple(wet[i1:i2]), tuple(los[j1:j2]), plek)

    def _anker(self, wet: Sequence[int]) -> int:
        """The letter's word nearest before (or else behind) words of the law that it does not have."""
        eerder = [plek for plek in self.druk.wet if plek < wet[0]]
        return self.druk.paren[eerder[-1]] if eerder else self.druk.begin


def _make_afwijking(verschil: _Verschil, druk: Druk, brief: Woorden) -> Afwijking:
    bron, wet = druk.lid.bron, druk.lid.woorden
    if verschil.wet:
        van, tot = verschil.wet[0], verschil.wet[-1] + 1
    else:
        van = tot = 1 + max(
            (p for p in druk.wet if druk.paren[p] < verschil.plek), default=druk.zin.begin - 1
        )
    hier = verschil.brief or (verschil.plek,)
    om_brief = range(max(druk.begin, hier[0] - _RAND, 0), min(druk.eind, hier[-1] + _RAND) + 1)
    om_wet = range(max(druk.zin.begin, van - _RAND), min(druk.zin.eind, tot + _RAND))
    return Afwijking(
        pagina=brief.pagina[verschil.plek],
        wet=bron.wet,
        artikel=bron.artikel,
        lid=bron.lid,
        onderdeel=druk.zin.onderdeel.split(" ")[0] or None,
        gedrukt=brief.citaat(verschil.brief),
        wettekst=wet.citaat(verschil.wet),
        zin=brief.citaat(sorted({*om_brief, *verschil.brief})),
        wetzin=wet.citaat(om_wet),
    )

# SPDX-License-Identifier: EUPL-1.2
"""A letter in its parts: letterhead, sections with what each is about, signature, annexes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..bestand.ruw import LANG, is_aanhef, is_ondertekenaar, is_zin, slot_plaats
from ..delen import Briefdeel, Deelsoort, Sectie
from .rubrieken import Rubriek, rubriek_van


@dataclass(frozen=True, slots=True)
class Brief:
    """A decision letter.

    ``hoofd``: what stands before the text (sender, reader, date, reference, salutation); ``secties``: the text, the
    first often without a heading; ``slot``: closing and signature; ``bijlagen``: what follows as an annex (law texts,
    inventory), for who wants the articles cited. A section after the signature that is no annex (how to object)
    is among ``secties``.
    """

    hoofd: tuple[Briefdeel, ...]
    secties: tuple[Sectie, ...]
    slot: tuple[Briefdeel, ...]
    bijlagen: tuple[Sectie, ...]

    def van(self, *rubrieken: Rubriek) -> list[Sectie]:
        """Return the sections about one of these, in order, with those that stand under them."""
        return [sectie for sectie, rubriek in rubriceer(self.secties) if rubriek in rubrieken]

    @property
    def aanloop(self) -> tuple[Briefdeel, ...]:
        """What the letter says before its first heading."""
        return self.secties[0].delen if self.secties and not self.secties[0].kop else ()


# What an unknown heading without a level goes on with.
_GAAT_DOOR = frozenset({Rubriek.OVERWEGINGEN, Rubriek.GROND})
_NA_SLOT = frozenset({Rubriek.BEZWAAR, Rubriek.CONTACT, Rubriek.OPENBAARMAKING})


def split_secties(delen: Iterable[Briefdeel]) -> tuple[Sectie, ...]:
    """Return the sections of parts: each heading with what stands below it until the next heading.

    What comes before the first heading is a section with an empty heading, if there is any.
    """
    secties: list[tuple[Briefdeel | None, list[Briefdeel]]] = [(None, [])]
    for deel in delen:
        if deel.soort is Deelsoort.KOP:
            secties.append((deel, []))
        else:
            secties[-1][1].append(deel)
    return tuple(
        Sectie(kop.tekst, tuple(inhoud), kop.nummer, kop.niveau) if kop else Sectie("", tuple(inhoud))
        for kop, inhoud in secties
        if kop or inhoud
    )


def split_brief(delen: Sequence[Briefdeel]) -> Brief:
    """Return the letter that these parts make."""
    begin = _begin(delen)
    romp, slot, bijlagen = _deel(delen[begin:])
    return Brief(tuple(delen[:begin]), split_secties(romp), tuple(slot), split_secties(bijlagen))


def _begin(delen: Sequence[Briefdeel]) -> int:
    """Return where the text begins: behind the salutation, or at the first heading or full sentence."""
    for plaats, deel in enumerate(delen[:150]):
        if deel.soort is not Deelsoort.KOP and is_aanhef(deel.tekst):
            return plaats + 1
    eerste = (
        plaats for plaats, deel in enumerate(delen) if deel.soort is Deelsoort.KOP or is_zin(deel.tekst)
    )
    return next(eerste, len(delen))


def _deel(delen: Sequence[Briefdeel]) -> tuple[list[Briefdeel], list[Briefdeel], list[Briefdeel]]:
    """Return text, signature and annexes."""
    romp: list[Briefdeel] = []
    slot: list[Briefdeel] = []
    bijlagen: list[Briefdeel] = []
    huidig = romp
    einde = slot_plaats([(deel.regels or (deel.tekst,))[0] for deel in delen])
    for plaats, deel in enumerate(delen):
        if huidig is not bijlagen and _opent_bijlage(deel, bool(slot)):
            huidig = bijlagen
        elif huidig is not bijlagen and (
            plaats == einde or (einde < 0 and _opent_slot(deel, delen[plaats + 1 :]))
        ):
            huidig = slot
        elif (huidig is slot and _hervat(deel)) or (huidig is bijlagen and slot and _is_na_slot(deel)):
            huidig = romp
        huidig.append(deel)
    return romp, slot, bijlagen


def _opent_bijlage(deel: Briefdeel, na_slot: bool) -> bool:
    if deel.soort is not Deelsoort.KOP:
        return False
    rubriek = rubriek_van(deel.tekst)
    return rubriek is Rubriek.BIJLAGE or (na_slot and rubriek not in _NA_SLOT)


def _opent_slot(deel: Briefdeel, rest: Sequence[Briefdeel]) -> bool:
    # A signature without closing words: nothing but short lines after it, up to a heading.
    if deel.soort is not Deelsoort.ALINEA or not is_ondertekenaar(deel.tekst):
        return False
    volgt = next(
        (verder for verder in rest if verder.soort is Deelsoort.KOP or len(verder.tekst) >= LANG), None
    )
    return volgt is None or (
        volgt.soort is Deelsoort.KOP
        and (rubriek_van(volgt.tekst) in _NA_SLOT or rubriek_van(volgt.tekst) is Rubriek.BIJLAGE)
    )


def _hervat(deel: Briefdeel) -> bool:
    """Whether the text goes on behind a signature: with a heading, or with how to object."""
    if deel.soort is Deelsoort.KOP:
        return True
    return len(deel.tekst) >= LANG and any(woord in deel.tekst.lower() for woord in ("bezwaar", "beroep"))


def _is_na_slot(deel: Briefdeel) -> bool:
    return deel.soort is Deelsoort.KOP and rubriek_van(deel.tekst) is Rubriek.BEZWAAR


def rubriceer(secties: Sequence[Sectie]) -> list[tuple[Sectie, Rubriek]]:
    """Return each section with what it is about: by its heading, or else by the one that it stands under.

    Numbers and marked levels say what stands under what; where there are none, a heading that says nothing known
    belongs to the one before it.
    """
    met: list[tuple[Sectie, Rubriek]] = []
    boven: list[tuple[int, Rubriek]] = []
    for sectie in secties:
        eigen = rubriek_van(sectie.kop) if sectie.kop else Rubriek.ANDERS
        while boven and boven[-1][0] >= sectie.niveau:
            boven.pop()
        ouder = boven[-1][1] if boven else None
        if ouder is None and met and eigen is Rubriek.ANDERS and sectie.kop and met[-1][1] in _GAAT_DOOR:
            ouder = met[-1][1]
        rubriek = _kies(eigen, ouder)
        met.append((sectie, rubriek))
        boven.append((sectie.niveau, rubriek))
    return met


def _kies(eigen: Rubriek, ouder: Rubriek | None) -> Rubriek:
    """What a section is about, given what it stands under."""
    if eigen is Rubriek.ANDERS:
        return ouder or eigen
    if ouder is Rubriek.VERLOOP and eigen is Rubriek.ZIENSWIJZEN:
        return ouder
    if ouder is Rubriek.OVERWEGINGEN and eigen not in (Rubriek.GROND, Rubriek.BESLUIT, Rubriek.BEZWAAR):
        return ouder
    if ouder is Rubriek.GROND and eigen in (Rubriek.OVERWEGINGEN, Rubriek.BESLUIT):
        return ouder
    return eigen

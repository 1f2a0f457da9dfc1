# SPDX-License-Identifier: EUPL-1.2
"""By when a request had to be decided (Woo, article 4.4; Wob, article 6; Awb, article 4:15), and whether that was done.

What is not known or not settled makes the last day an interval. The few questions on which readings of the law differ
are counted out one by one. Suspensions of which something is unknown are not: one more day on which the term stands
still never brings any end nearer (`tel_door` and `sluit_af` only move on, and a postponement that was in time stays
so), so taking all of them at their shortest gives the earliest last day, and all at their longest the latest.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from ..gronden import WOO_IN_WERKING, WetId
from .behandeling import Behandeling, Grondslag, tegenspraken
from .ontbreekt import Verschillen, noem_ontbrekend
from .stilstand import Reeks, reeks_van, sluit_af, stilstanden_van, tel_door, voeg_samen

TERMIJN_WEKEN = 4
"""The first term, in weeks (Woo, article 4.4 lid 1; Wob, article 6 lid 1)."""

VERDAGING_WEKEN = {"woo": 2, "wob": 4}
"""By how many weeks a decision can be postponed, by act (Woo, article 4.4 lid 2; Wob, article 6 lid 2)."""


_NEE_JA = (False, True)


class Stand(StrEnum):
    """Whether the decision was in time."""

    OP_TIJD = "op tijd"
    TE_LAAT = "te laat"
    ONBEKEND = "niet vast te stellen"


@dataclass(frozen=True, slots=True)
class Grens:
    """The last day of a term: the earliest and the latest that it can have been (``laatst`` None: without bound), and
    ``kaal``, the day of ``vroegst`` before the Atw moved it over free days."""

    vroegst: date
    laatst: date | None
    kaal: date

    @property
    def zeker(self) -> bool:
        """Whether there is but one day that it can be."""
        return self.vroegst == self.laatst


@dataclass(frozen=True, slots=True)
class Beslistermijn:
    """The term of one decision.

    ``begin`` is the day of receipt (of the request, where that is not known), ``dagen`` the days from there to
    ``besluit``; ``eerste`` the last day of the first term, ``einde`` the last day with postponement. ``te_laat`` is how
    many days late at least, None where that is not sure. ``ontbreekt`` says in Dutch sentences what is missing or not
    settled, also where the ``stand`` is sure all the same. ``stilstand`` are the days, each once, on which the term
    stood still by what was stated, on a ground that surely suspends, at their longest (None: without known end).
    ``verdaging_te_laat`` is None where that cannot be determined; a postponement that came too late does not count, and
    of one that is too long (``verdaging_te_lang``) what the act allows.
    """

    begin: date
    besluit: date
    dagen: int
    eerste: Grens
    einde: Grens
    stand: Stand
    te_laat: int | None
    ontbreekt: tuple[str, ...]
    stilstand: tuple[Reeks, ...]
    verdaging_te_laat: bool | None
    verdaging_te_lang: bool


@dataclass(frozen=True, slots=True)
class _Lezing:
    """One reading: which act counts, whether postponement starts at the end that the Atw extended, whether a term can
    be suspended while the Atw extends it, and whether what is unknown is taken at its longest."""

    wet: WetId
    verdaag_na_atw: bool
    stil_in_atw: bool
    ruim: bool


@dataclass(frozen=True, slots=True)
class _Telling:
    """The ends under one reading (None: without end): of the first term, and of the whole one with its bare day."""

    eerste: date | None
    eerste_kaal: date | None
    einde: date | None
    einde_kaal: date | None
    verdaagd: bool


def beslistermijn(behandeling: Behandeling) -> Beslistermijn | None:
    """Count the term of a decision; None where the day it began or the day of the decision is not known."""
    begin, besluit = behandeling.begin, behandeling.besluit
    if begin is None or besluit is None:
        return None
    wetten = wetten_van(behandeling)
    vragen = product(wetten, _NEE_JA, _NEE_JA, _NEE_JA)
    lezingen = [_Lezing(wet, na_atw, in_atw, ruim) for wet, na_atw, in_atw, ruim in vragen]
    tellingen = {lezing: _tel(behandeling, begin, lezing) for lezing in lezingen}
    # Where receipt came later than the day counted from, or days contradict each other, there is no latest day.
    open_ = behandeling.ontvangst is None or bool(tegenspraken(behandeling))
    eerste = _grens(((t.eerste, t.eerste_kaal) for t in tellingen.values()), open_)
    einde = _grens(((t.einde, t.einde_kaal) for t in tellingen.values()), open_)
    te_laat = einde.laatst is not None and besluit > einde.laatst
    op_tijd = besluit <= einde.vroegst and not tegenspraken(behandeling)
    return Beslistermijn(
        begin=begin,
        besluit=besluit,
        dagen=(besluit - begin).days,
        eerste=eerste,
        einde=einde,
        stand=Stand.TE_LAAT if te_laat else Stand.OP_TIJD if op_tijd else Stand.ONBEKEND,
        te_laat=(besluit - einde.laatst).days if te_laat and einde.laatst else None,
        ontbreekt=noem_ontbrekend(behandeling, einde.laatst, _verschillen(tellingen)),
        stilstand=_gesteld(behandeling, wetten, einde.laatst),
        verdaging_te_laat=_te_laat_verdaagd(behandeling, tellingen.values(), open_),
        verdaging_te_lang=verdaging_te_lang(behandeling),
    )


def wetten_van(behandeling: Behandeling) -> tuple[WetId, ...]:
    """Return the acts that can govern the term: of a request from before the Woo that was decided under it, both,
    because no source at hand says which."""
    begin, besluit = behandeling.begin, behandeling.besluit
    if begin and besluit and begin < WOO_IN_WERKING <= besluit:
        return ("woo", "wob")
    return (behandeling.wet,)


def verdaging_te_lang(behandeling: Behandeling) -> bool:
    """Whether a decision was postponed by more weeks than any act that can govern it allows."""
    hoogste = max(VERDAGING_WEKEN[wet] for wet in wetten_van(behandeling))
    return behandeling.verdaging is not None and (behandeling.verdaging_weken or 0) > hoogste


def _tel(behandeling: Behandeling, begin: date, lezing: _Lezing) -> _Telling:
    """Count the term under one reading."""
    reeksen = (reeks_van(s, lezing.wet, ruim=lezing.ruim) for s in stilstanden_van(behandeling))
    stil = voeg_samen(reeks for reeks in reeksen if reeks)
    in_atw = stil if lezing.stil_in_atw else ()
    kaal = tel_door(begin, 7 * TERMIJN_WEKEN, stil)
    eerste = sluit_af(kaal, behandeling.vrije_dagen, in_atw)
    verdaging = behandeling.verdaging
    if verdaging is None or kaal is None or eerste is None:
        return _Telling(eerste, kaal, eerste, kaal, verdaging is not None)
    if verdaging > eerste:
        return _Telling(eerste, kaal, eerste, kaal, False)
    hoogste = VERDAGING_WEKEN[lezing.wet]
    weken = min(behandeling.verdaging_weken or hoogste, hoogste)
    langer = tel_door(eerste if lezing.verdaag_na_atw else kaal, 7 * weken, stil)
    einde = sluit_af(langer, behandeling.vrije_dagen, in_atw)
    return _Telling(eerste, kaal, einde, langer, True)


def _grens(einden: Iterable[tuple[date | None, date | None]], open_: bool) -> Grens:
    """Return the interval that these ends span; each is a last day and that day before the Atw."""
    lijst = list(einden)
    vroegst, kaal = min((dag, kaal) for dag, kaal in lijst if dag and kaal)
    dagen = [dag for dag, _ in lijst if dag]
    onbegrensd = open_ or len(dagen) < len(lijst)
    return Grens(vroegst, None if onbegrensd else max(dagen), kaal)


def _te_laat_verdaagd(behandeling: Behandeling, tellingen: Iterable[_Telling], open_: bool) -> bool | None:
    """Whether postponement came after the first term; None where that differs between readings."""
    if behandeling.verdaging is None:
        return False
    gelukt = {telling.verdaagd for telling in tellingen}
    if gelukt == {True} and not tegenspraken(behandeling):
        return False
    return True if gelukt == {False} and not open_ else None


def _verschillen(tellingen: dict[_Lezing, _Telling]) -> Verschillen:
    """Say on which questions of law the last day depends."""

    def verschilt(vraag: str) -> bool:
        andere = [naam for naam in _Lezing.__slots__ if naam != vraag]
        einden: dict[tuple[object, ...], set[date | None]] = {}
        for lezing, telling in tellingen.items():
            sleutel = tuple(getattr(lezing, naam) for naam in andere)
            einden.setdefault(sleutel, set()).add(telling.einde)
        return any(len(dagen) > 1 for dagen in einden.values())

    return Verschillen(verschilt("wet"), verschilt("verdaag_na_atw"), verschilt("stil_in_atw"))


def _gesteld(behandeling: Behandeling, wetten: Iterable[WetId], laatst: date | None) -> tuple[Reeks, ...]:
    """Return the days of suspension that were stated and that fall within the term."""
    begin = behandeling.begin or date.max
    reeksen = (
        reeks_van(stilstand, wet, ruim=True)
        for stilstand in behandeling.stilstanden
        if stilstand.grondslag not in (Grondslag.PRECISERING, None)
        for wet in wetten
    )
    samen = voeg_samen(reeks for reeks in reeksen if reeks)
    return tuple(
        (eerste, laatste)
        for eerste, laatste in samen
        if (laatst is None or eerste <= laatst) and (laatste is None or laatste > begin)
    )

# SPDX-License-Identifier: EUPL-1.2
"""On which days a term stood still, and counting past them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from ..feestdagen import is_vrij, tel_dagen
from ..gronden import WetId
from .behandeling import Behandeling, Grondslag, Stilstand

Reeks: TypeAlias = tuple[date, date | None]
"""Days on end: the first and the last of them; None for the last where they have no known end."""

_AANVRAGER = (Grondslag.AANVULLING, Grondslag.BUITENLAND, Grondslag.PRECISERING)
_DUUR = (Grondslag.TOESTEMMING, Grondslag.VERTRAGING, Grondslag.OVERMACHT)


def stilstanden_van(behandeling: Behandeling) -> tuple[Stilstand, ...]:
    """Return the suspensions of a request, and as one more each request to be specific that none of them covers."""
    bekend = behandeling.stilstanden
    gevraagd = {
        dag
        for dag in behandeling.precisering
        if not any(s.grondslag in _AANVRAGER and s.van <= dag <= (s.einde or dag) for s in bekend)
    }
    return (*bekend, *(Stilstand(dag, None, Grondslag.PRECISERING) for dag in sorted(gevraagd)))


def reeks_van(stilstand: Stilstand, wet: WetId, *, ruim: bool) -> Reeks | None:
    """Return the days on which a term stood still under an act; None for no day at all.

    What is not known makes it longer (``ruim``) or shorter: an unknown end is never or at once, and a request to be
    specific suspends or does not. An unknown ground is the one with the most days, or may be one that suspends nothing.
    """
    van, tot = stilstand.van, stilstand.einde
    if not ruim and (tot is None or stilstand.grondslag in (Grondslag.PRECISERING, None)):
        return None
    # Day of the notice out, day of the end in (Woo) or out (Wob and Awb 4:15 lid 1); both in under Awb 4:15 lid 2.
    vanaf_mededeling = stilstand.grondslag in _DUUR or (stilstand.grondslag is None and ruim)
    tot_en_met = vanaf_mededeling or (stilstand.grondslag is Grondslag.ZIENSWIJZEN and wet == "woo")
    eerste = van if vanaf_mededeling else tel_dagen(van, 1)
    laatste = tot if tot is None or tot_en_met else tel_dagen(tot, -1)
    return None if laatste is not None and laatste < eerste else (eerste, laatste)


def voeg_samen(reeksen: Iterable[Reeks]) -> tuple[Reeks, ...]:
    """Return the same days as series that do not touch, in order: a day that is in two of them counts once."""
    samen: list[Reeks] = []
    for eerste, laatste in sorted(reeksen, key=lambda reeks: reeks[0]):
        if not samen:
            samen.append((eerste, laatste))
            continue
        begin, einde = samen[-1]
        if einde is None:
            break
        if eerste <= tel_dagen(einde, 1):
            samen[-1] = (begin, None if laatste is None else max(einde, laatste))
        else:
            samen.append((eerste, laatste))
    return tuple(samen)


def tel_door(begin: date, dagen: int, stil: tuple[Reeks, ...]) -> date | None:
    """Return the day on which ``dagen`` days have passed after ``begin``, days in ``stil`` (from `voeg_samen`) not
    counted; None where the term stands still without end. What begins after that day changes nothing."""
    einde = tel_dagen(begin, dagen)
    for eerste, laatste in stil:
        if eerste > einde:
            break
        if laatste is None:
            return None
        if laatste > begin:
            vanaf = max(eerste, tel_dagen(begin, 1))
            einde = tel_dagen(einde, (laatste - vanaf).days + 1)
    return einde


def sluit_af(kaal: date | None, vrij: frozenset[date], stil: tuple[Reeks, ...] = ()) -> date | None:
    """Return the last day of a term whose last counted day is ``kaal``: the first day from there on that is not free
    (Atw, article 1) and not in ``stil``; None where there is none."""
    if kaal is None:
        return None
    dag = kaal
    while dag < date.max:
        reeks = next((r for r in stil if r[0] <= dag and (r[1] is None or dag <= r[1])), None)
        if reeks is None and not is_vrij(dag, vrij):
            break
        if reeks is not None and reeks[1] is None:
            return None
        dag = tel_dagen(reeks[1] if reeks and reeks[1] else dag, 1)
    return dag

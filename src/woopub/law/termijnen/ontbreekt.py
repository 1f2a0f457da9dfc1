# SPDX-License-Identifier: EUPL-1.2
"""What is missing or not settled where a term cannot be determined, in plain Dutch sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ..bepalingen import Bepaling
from ..gronden import WetId
from ..opmerkingen import schrijf_datum, som_op
from .behandeling import TERMIJN_ARTIKEL, Behandeling, Grondslag, Stilstand, tegenspraken
from .stilstand import reeks_van, stilstanden_van


@dataclass(frozen=True, slots=True)
class Verschillen:
    """On which questions of law, on which readings differ, the last day depends."""

    wet: bool
    verdaag_na_atw: bool
    stil_in_atw: bool


def noem_ontbrekend(
    behandeling: Behandeling, laatst: date | None, verschillen: Verschillen
) -> tuple[str, ...]:
    """Say what makes the last day uncertain; what begins after ``laatst``, the latest last day, does not."""
    raakt = [s for s in stilstanden_van(behandeling) if _raakt(s, behandeling, laatst)]
    return (
        *(["De dag van ontvangst ontbreekt."] if behandeling.ontvangst is None else []),
        *tegenspraken(behandeling),
        *_preciseringen(raakt, behandeling.wet),
        *_einden(raakt),
        *_grondslagen(raakt),
        *_rechtsvragen(verschillen, behandeling.wet),
    )


def _raakt(stilstand: Stilstand, behandeling: Behandeling, laatst: date | None) -> bool:
    """Whether a suspension can have any day in the term."""
    reeks = reeks_van(stilstand, behandeling.wet, ruim=True)
    begin = behandeling.begin or date.min
    return (
        reeks is not None
        and (laatst is None or reeks[0] <= laatst)
        and (reeks[1] is None or reeks[1] > begin)
    )


def _preciseringen(stilstanden: Iterable[Stilstand], wet: WetId) -> Iterator[str]:
    gevraagd = [s for s in stilstanden if s.grondslag is Grondslag.PRECISERING]
    if not gevraagd:
        return
    dagen = sorted({s.van for s in gevraagd})
    wanneer = (
        " Wanneer de verzoeker dat deed, is niet bekend." if any(s.tot is None for s in gevraagd) else ""
    )
    regels = [Bepaling("woo", "4.1", "5")] if wet == "woo" else []
    bronnen = " en ".join(bron.voluit for bron in (*regels, Bepaling("awb", "4:15", "1")))
    yield (
        f"Op {_som_op(dagen)} is gevraagd om het verzoek te preciseren. Of de termijn dan stilstaat, blijkt niet "
        f"duidelijk uit {bronnen}.{wanneer}"
    )


def _einden(stilstanden: Iterable[Stilstand]) -> Iterator[str]:
    dagen = sorted({s.van for s in stilstanden if s.tot is None and s.grondslag is not Grondslag.PRECISERING})
    if dagen:
        woord = "opschorting" if len(dagen) == 1 else "opschortingen"
        yield f"Het einde van de {woord} van {_som_op(dagen)} is niet bekend."


def _grondslagen(stilstanden: Iterable[Stilstand]) -> Iterator[str]:
    dagen = sorted({s.van for s in stilstanden if s.grondslag is None})
    if dagen:
        woord = "opschorting" if len(dagen) == 1 else "opschortingen"
        yield f"De grondslag van de {woord} van {_som_op(dagen)} is niet bekend, en daarmee het aantal dagen niet."


def _rechtsvragen(verschillen: Verschillen, wet: WetId) -> Iterator[str]:
    if verschillen.wet:
        yield (
            "Het verzoek is van voor 1 mei 2022 en het besluit van daarna. Of de termijn van de Wob of die van de Woo "
            "geldt, staat niet vast."
        )
    if verschillen.verdaag_na_atw:
        bron = Bepaling(wet, TERMIJN_ARTIKEL[wet], "2").voluit
        yield (
            "De eerste termijn eindigde op een vrije dag. Of de verdaging telt vanaf die dag of vanaf de werkdag erna, "
            f"staat niet in {bron}."
        )
    if verschillen.stil_in_atw:
        bron = Bepaling("atw", "1", "1").voluit
        yield (
            "De termijn eindigde op een vrije dag en liep door tot een dag waarop zij stilstond. Hoe dat telt, staat "
            f"niet in {bron}."
        )


def _som_op(dagen: Iterable[date]) -> str:
    return som_op([schrijf_datum(dag) for dag in dagen])

# SPDX-License-Identifier: EUPL-1.2
"""Sentences → events: which days of a sentence are steps of the procedure, and what happened on each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..datums import Dagplek, is_rij, vind_dagen
from .stapsoorten import Stapsoort, is_geen_stap, ontvangen_op, soort_van, zegt_ontvangen

_MAX_ZIN = 3000
"""Characters; what is longer is no sentence (a table, a text without full stops)."""
_GRENS = re.compile(r",\s+(?:en|waarna|maar|die|dat|welke?|waarop|door)\b|\s+en\s+|\s+waarna\s+|;\s+|,\s+")
_RECHTSPRAAK = re.compile(r"^(?!.*\bberoep\b).*ECLI:", re.IGNORECASE)
_ZINSDEEL = re.compile(r";\s*|\s+en\s+|,?\s+waarbij\s+|,?\s+waardoor\s+|,?\s+zodat\s+")
_GEVOLG = re.compile(r";\s*|,?\s+(?:waarna|waarmee|waardoor|zodat|waarop)\s+")
_BESLUIT_VAN = re.compile(r"\b(deel)?besl(?:uit|issing)(?:\s+op\s+\w+)?\s+(?:van|d\.d\.)\s*$", re.IGNORECASE)
_TERUG = re.compile(
    r"(?:In|Bij|Met)\s+(?:deze|die|dezelfde|dit|dat)\s+(?:brief|e-?mail\w*|bericht|schrijven)\b"
    r"|(?:Daarbij|Daarin|Tevens|Tegelijk\w*|Ook|Hierin|Hierbij)\b"
)
_GEVRAAGD = re.compile(
    r"^(?!.*\b(?:ontvangen|ontvingen|ingediend|kenbaar gemaakt|binnengekomen|(?:is|zijn|waren) binnen)\b)"
    r".*\b(?:vra(?:ag|gen)|gevraagd|vroeg(?:en)?|verzocht(?:en)?|verzoeken|uitgenodigd|gelegenheid|benaderd)\b",
    re.IGNORECASE,
)
_STIL = re.compile(
    r"(?:De|Uw|Onze|Mijn) (?:wettelijke )?(?:beslis)?termijn (?:is|werd|staat|stond|wordt|liep|loopt)\b"
    r"|(?:Hier|Daar)(?:door|mee|om|bij) (?:is|werd|staat|stond|wordt|liep|loopt) de (?:beslis)?termijn\b"
    r"|(?:Gedurende|In|Tijdens) (?:die|deze) (?:week|weken|periode|tijd|dagen) (?:is|werd|staat|stond|liep|was) de "
    r"(?:beslis)?termijn\b"
)
_ONZEKER = re.compile(
    r"\b(?:niet (?:opgeschort|stil)|geen|kan|kunnen|kon|zou|zal|zullen|indien|mits)\b", re.IGNORECASE
)
_TUSSENTIJD = re.compile(r"(?:Gedurende|In|Tijdens) (?:die|deze)\b")
_TERMIJN = frozenset({Stapsoort.OPSCHORTING, Stapsoort.VERDAGING})
_BERICHT = frozenset({Stapsoort.PRECISERING, Stapsoort.BEVESTIGING})
_OOK_ONTVANGEN = frozenset(
    {
        Stapsoort.ZIENSWIJZE,
        Stapsoort.PRECISERING,
        Stapsoort.BEZWAAR,
        Stapsoort.INGEBREKESTELLING,
        Stapsoort.HERVATTING,
    }
)
"""What comes in besides the request, and what its coming in ends."""
_BEGIN = re.compile(
    (
        r"(?:en|waarna|maar|die|dat|welke?|waarop)?\s*(?:is\s+|heb\s+ik\s+|heeft\s+u\s+"
        r"|hebben\s+wij\s+)?(?:(?:u|ik|wij)\s+)?(?:op|bij|in|per|met|van|d\.d\.|ontvangen"
        r"|door\s+\w+\s+ontvangen|"
        r"ingekomen|binnengekomen)\b[^,;]{0,60}$"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """A step with its sentence. ``deel`` is the part of the sentence about this day; ``dag`` is None where the year is
    not known; ``zeker`` is False where the year was worked out and could be another; ``hervat`` says that the step also
    ended a suspension (`zienswijze ontvangen; einde opschorting`)."""

    soort: Stapsoort
    dag: date | None
    zin: str
    deel: str
    plek: Dagplek
    zeker: bool = True
    hervat: bool = False


def vind_gebeurtenissen(zinnen: Iterable[str]) -> list[Gebeurtenis]:
    """Return the events that sentences tell, in order, also those on a day without a year.

    `In deze brief heb ik de termijn verdaagd` is of the day of the letter just told of.
    """
    gevonden: list[Gebeurtenis] = []
    vorige: Gebeurtenis | None = None
    for zin in zinnen:
        if len(zin) > _MAX_ZIN:
            continue
        nieuw = list(_in_zin(zin))
        if not nieuw and vorige and not vind_dagen(zin) and (samen := _samen(zin, gevonden)):
            gevonden[-1:] = samen
            vorige = None
            continue
        if not nieuw and gevonden and (verder := _verder(zin, gevonden[-1], vorige is gevonden[-1])):
            nieuw = [verder]
        gevonden += nieuw
        vorige = nieuw[-1] if nieuw else None
    return gevonden


def _samen(zin: str, gevonden: list[Gebeurtenis]) -> list[Gebeurtenis]:
    """What the last event becomes with the sentence behind it, that says without a day that the term stopped or
    went on; empty where it does not. When it stopped is worked out, and so not sure."""
    soort, laatste = soort_van(zin), gevonden[-1]
    heel = f"{laatste.zin} {zin}"
    if not _STIL.match(zin) or _ONZEKER.search(zin):
        return []
    if soort is Stapsoort.HERVATTING and laatste.soort in (Stapsoort.ZIENSWIJZE, Stapsoort.PRECISERING):
        return [replace(laatste, zin=heel, hervat=True)]
    if soort is not Stapsoort.OPSCHORTING:
        return []
    if laatste.soort is Stapsoort.ZIENSWIJZE and _GEVRAAGD.match(laatste.zin):
        return [replace(laatste, soort=soort, zin=heel, deel=f"{laatste.deel} {zin}", zeker=False)]
    if _TUSSENTIJD.match(zin) and [stap.soort for stap in gevonden[-2:]] == [Stapsoort.PRECISERING] * 2:
        vraag = gevonden[-2]
        stil = replace(vraag, soort=soort, zin=f"{vraag.zin} {zin}", deel=f"{vraag.deel} {zin}", zeker=False)
        return [stil, laatste] if _GEVRAAGD.match(vraag.zin) else []
    return []


def _verder(zin: str, eerder: Gebeurtenis, vlak_ervoor: bool) -> Gebeurtenis | None:
    """What a sentence without a day of its own adds to the event before it: a suspension or postponement.

    Sure where it says so (`In deze brief`), not where it only gives an end (`is opgeschort tot 3 mei 2023`).
    """
    soort = soort_van(zin)
    if soort not in _TERMIJN or eerder.soort in _TERMIJN:
        return None
    if _TERUG.match(zin) and not vind_dagen(zin):
        return replace(eerder, soort=soort, zin=zin, deel=zin)
    if vlak_ervoor and soort is Stapsoort.OPSCHORTING and vind_dagen(zin):
        return replace(eerder, soort=soort, zin=zin, deel=f"{eerder.deel} {zin}", zeker=False)
    return None


def vul_jaren(gebeurtenissen: list[Gebeurtenis], eind: date | None) -> list[Gebeurtenis]:
    """Give events on a day without a year the year in which they fall between the known days around them.

    ``eind`` is the day of the decision. Where more than one year fits, the first is taken and it is not sure; where
    none does, the event is left out.
    """
    gevuld: list[Gebeurtenis] = []
    eerder: date | None = None
    for plaats, stap in enumerate(gebeurtenissen):
        if stap.dag is None:
            later = next((verder.dag for verder in gebeurtenissen[plaats + 1 :] if verder.dag), None) or eind
            stap = _met_jaar(stap, eerder, later or eind)
        if stap.dag:
            gevuld.append(stap)
            eerder = stap.dag
    return gevuld


def _met_jaar(stap: Gebeurtenis, eerder: date | None, later: date | None) -> Gebeurtenis:
    bekend = [dag for dag in (eerder, later) if dag]
    if not bekend:
        return stap
    jaren = range(bekend[0].year - 1, bekend[-1].year + 2)
    dagen = [dag for jaar in jaren if (dag := stap.plek.in_jaar(jaar))]
    passend = [dag for dag in dagen if (not eerder or dag >= eerder) and (not later or dag <= later)]
    if eerder and later:
        return replace(stap, dag=passend[0], zeker=len(passend) == 1) if passend else stap
    if not passend:
        return stap
    return replace(stap, dag=passend[0] if eerder else passend[-1], zeker=False)


def _in_zin(zin: str) -> Iterator[Gebeurtenis]:
    groepen = list(_stapgroepen(zin))
    for nummer, groep in enumerate(groepen):
        begin = _grens(zin, groepen[nummer - 1][-1].eind, groep[0].start) if nummer else 0
        eind = (
            _grens(zin, groep[-1].eind, groepen[nummer + 1][0].start)
            if nummer + 1 < len(groepen)
            else len(zin)
        )
        deel = zin[begin:eind].strip()
        rest = _zonder_hervatting(deel)
        for plek in groep:
            soort = _soort(zin, rest, plek)
            if soort and not (soort is Stapsoort.UITSPRAAK and _RECHTSPRAAK.search(zin)):
                yield from (
                    Gebeurtenis(een, plek.dag, zin, deel, plek, hervat=rest != deel)
                    for een in _ook(rest, soort)
                )


def _stapgroepen(zin: str) -> Iterator[list[Dagplek]]:
    """The days of a sentence that are a step. A limit (`tot 3 mei`) belongs to what is told before it, and so does the
    day from which the term stopped where the notice has a day of its own."""
    for nummer, groep in enumerate(_groepeer(zin, vind_dagen(zin))):
        voor, na = zin[: groep[0].start], zin[groep[-1].eind :]
        if not is_geen_stap(voor, "" if nummer else na):
            yield groep


def _zonder_hervatting(deel: str) -> str:
    """What a part of a sentence says besides that a suspension ended; all of it if it says nothing else."""
    stukken = _GEVOLG.split(deel)
    over = [stuk for stuk in stukken if soort_van(stuk) is not Stapsoort.HERVATTING]
    if len(over) == len(stukken) or not any(map(soort_van, over)):
        return deel
    return " ".join(over)


def _ook(deel: str, soort: Stapsoort) -> tuple[Stapsoort, ...]:
    """What else happened on that day: a notice may also suspend or postpone, in another clause."""
    if soort not in _TERMIJN:
        return (soort,)
    eerste = next((gevonden for stuk in _ZINSDEEL.split(deel) if (gevonden := soort_van(stuk))), soort)
    return (eerste, soort) if eerste in _BERICHT else (soort,)


def _groepeer(zin: str, plekken: list[Dagplek]) -> list[list[Dagplek]]:
    """Days in one row (`3 en 4 mei`) are one group: the same is said of them."""
    groepen: list[list[Dagplek]] = []
    for plek in plekken:
        if groepen and is_rij(zin, groepen[-1][-1], plek):
            groepen[-1].append(plek)
        else:
            groepen.append([plek])
    return groepen


def _grens(zin: str, na: int, voor: int) -> int:
    """Return where, between two days, the sentence passes from one to the other."""
    tussen = zin[na:voor]
    grenzen = [match.start() for match in _GRENS.finditer(tussen)]
    passend = [grens for grens in grenzen if _BEGIN.match(tussen[grens:].lstrip(" ,;"))]
    return na + (passend[0] if passend else grenzen[-1] if grenzen else 0)


def _soort(zin: str, deel: str, plek: Dagplek) -> Stapsoort | None:
    """What happened on a day: what its own part says, else what the sentence says."""
    if ontvangen_op(zin[: plek.start], zin[plek.eind :]):
        eigen = soort_van(deel)
        if eigen is Stapsoort.BEVESTIGING and "bevestig" in zin[plek.eind : plek.eind + 40].lower():
            return eigen
        return eigen if eigen in _OOK_ONTVANGEN else Stapsoort.ONTVANGST
    soort = soort_van(deel)
    if (besluit := _BESLUIT_VAN.search(zin[: plek.start])) and soort not in _TERMIJN:
        return Stapsoort.DEELBESLUIT if besluit[1] else Stapsoort.EERDER_BESLUIT
    if (
        soort is Stapsoort.VERZOEK
        and zegt_ontvangen(deel)
        and not re.search(r"\bvan\s*$|\bd\.d\.\s*$", zin[: plek.start])
        and _alleen_ontvangst(deel)
    ):
        return Stapsoort.ONTVANGST
    return soort or soort_van(zin)


_INGEDIEND = re.compile(
    r"ingediend|gedaan|verzocht|gevraagd|gericht|verzoekt|vraagt|diende|verzonden|verstuurd|gestuurd|in uw|met uw",
    re.IGNORECASE,
)


def _alleen_ontvangst(deel: str) -> bool:
    return _INGEDIEND.search(deel) is None

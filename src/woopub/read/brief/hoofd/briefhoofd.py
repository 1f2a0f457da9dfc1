# SPDX-License-Identifier: EUPL-1.2
"""What the letterhead, the opening and the signature tell: who decided, when, and under which reference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from ....tooi import Organisatie
from ..datums import lees_dag, vind_dagen
from ..delen import Pad, Voorstel
from ..indeling.rubrieken import Rubriek
from ..indeling.secties import Brief
from ..zinnen import split_zinnen, zinnen_van
from .bestuursorgaan import noem_organisaties, organisatie_van_afkorting, organisaties_in_hoofd
from .etiketten import Etiket, Etiketsoort, lees_etiketten

_HIERNA = re.compile(r"\((?:hierna|verder|afgekort)\b", re.IGNORECASE)
_DOORGEZONDEN = re.compile(r"\bdoor(?:gezonden|gestuurd|geleid|gezet)\b|\bdoorzending\b", re.IGNORECASE)
_DIENST = "overige overheidsorganisatie"
"""What the register calls a service of a ministry that has its own entry."""
_BESLUITDAG = re.compile(
    r"\b(?:besluit|beslissing|beschikking)\s+(?:van|d\.d\.)\s|\baldus (?:besloten|vastgesteld)\b|\bvastgesteld\b",
    re.IGNORECASE,
)
_VAN_BESLUIT = re.compile(r"\b(?<!op )(?:besluit|beslissing|beschikking)\s+(?:van|d\.d\.)\s*$", re.IGNORECASE)
_PLAATS_EN_DAG = re.compile(
    r"(?:['’]s-)?[A-Z][\w'’-]+(?:[ -][A-Z][\w'’-]+)*(?:\s*[,:]\s*|\s+)(?:\w+\s+)?(?:d\.d\.\s*)?\d"
)
_ONDER_NUMMER = re.compile(
    (
        r"\b(?:geregistreerd|bekend|ingeschreven|in behandeling)\b[^.]{0,40}?\b(?:kenmerk|nummer"
        r"|zaaknummer|registratienummer|dossiernummer)\s*:?\s*"
        r"(?P<nummer>[A-Z0-9][\w./-]*\d[\w./-]*)"
    ),
    re.IGNORECASE,
)


def read_kop(brief: Brief) -> Voorstel:
    """Return organisatie, kenmerk and datum_besluit, as far as the letter says them.

    The body that signs counts first, then one that the opening calls `hierna: …`, then the letterhead; one that is
    only asked for something in a sentence is to be checked. Where two are left, none is given. A reference that was
    redacted is absent. Days are ISO 8601.
    """
    etiketten = list(lees_etiketten(_hoofdregels(brief)))
    waarden: dict[str, Any] = {}
    controleren: dict[Pad, str] = {}
    for veld, (waarde, twijfel) in {
        "organisatie": _organisatie(brief),
        "kenmerk": _kenmerk(brief, etiketten),
        "datum_besluit": _datum(brief, etiketten),
    }.items():
        if waarde:
            waarden[veld] = waarde
        if twijfel:
            controleren[veld,] = twijfel
    return Voorstel(waarden, controleren)


def _hoofdregels(brief: Brief) -> list[str]:
    """The lines of the letterhead, and short lines further on that a margin may hold."""
    regels = [regel for deel in brief.hoofd for regel in (deel.regels or (deel.tekst,))]
    marge = [deel.tekst for sectie in brief.secties[:3] for deel in sectie.delen if len(deel.tekst) < 60]
    return [*regels, *marge]


def _organisatie(brief: Brief) -> tuple[str, str]:
    """The name of the body that decided, and the line to check where sources differ or only a sentence tells it.

    A service that heads the letter goes before the minister in whose name it signs; then a person must look.
    """
    bronnen = [(regels, gevonden) for regels, gevonden in _bronnen(brief) if gevonden]
    if not bronnen:
        return _uit_tekst(brief)
    regels, eerste = bronnen[0]
    for verder_regels, verder in bronnen[1:]:
        if len(eerste) == 1:
            break
        gedeeld = [organisatie for organisatie in eerste if organisatie in verder]
        regels, eerste = (verder_regels, gedeeld) if gedeeld else (regels, eerste)
    hoofd = bronnen[-1][1]
    if eerste[0].soort == "ministerie" and hoofd[0].soort == _DIENST:
        return hoofd[0].label, _noemt(regels, eerste[0])
    if len(eerste) > 1:
        return "", _noemt(regels, eerste[0])
    anders = next(((r, o[0]) for r, o in bronnen if eerste[0] not in o), None)
    return eerste[0].label, _noemt(*anders) if anders else ""


def _noemt(regels: Sequence[str], organisatie: Organisatie) -> str:
    """The one line that names a body, or the two that do together; never a whole letterhead, which names a reader."""
    for aantal in (1, 2):
        for plaats in range(len(regels) - aantal + 1):
            regel = " ".join(regels[plaats : plaats + aantal])
            if organisatie in (*noem_organisaties(regel), *organisaties_in_hoofd([regel])):
                return regel
    return organisatie.label


def _bronnen(brief: Brief) -> Iterator[tuple[Sequence[str], list[Organisatie]]]:
    """Yield what says whose letter it is, the surest first, each with its lines: signature, `(hierna: …)` in the
    opening, letterhead."""
    slot = [regel for deel in brief.slot for regel in (deel.regels or (deel.tekst,)) if len(regel) < 160]
    yield slot, noem_organisaties(" ".join(slot)) or organisaties_in_hoofd(slot)
    opening = [zin for zin in _opening(brief) if _HIERNA.search(zin)]
    yield opening, noem_organisaties(" ".join(opening))
    hoofd = [regel for deel in brief.hoofd for regel in (deel.regels or (deel.tekst,))]
    yield hoofd, organisaties_in_hoofd(hoofd) or _afgekort(hoofd, brief)


def _afgekort(hoofd: Sequence[str], brief: Brief) -> list[Organisatie]:
    delen = [deel for sectie in brief.secties for deel in sectie.delen]
    tekst = " ".join(deel.tekst for deel in (*delen, *brief.slot))
    organisatie, _ = organisatie_van_afkorting([regel for regel in hoofd if regel.strip()], tekst)
    return [organisatie] if organisatie else []


def _uit_tekst(brief: Brief) -> tuple[str, str]:
    """Where neither head nor signature names a body: the one that was asked and that hears objections, to be checked;
    a request that was sent on was asked of another."""
    bezwaar = zinnen_van([deel.tekst for sectie in brief.van(Rubriek.BEZWAAR) for deel in sectie.delen])
    opening = _opening(brief)
    if any(_DOORGEZONDEN.search(zin) for zin in opening):
        opening = []
    for zin in (*opening, *bezwaar):
        genoemd = noem_organisaties(zin)
        if len(genoemd) == 1:
            return genoemd[0].label, zin
    return "", ""


def _opening(brief: Brief) -> list[str]:
    return zinnen_van([deel.tekst for deel in (*brief.aanloop, *_eerste(brief))])[:4]


def _eerste(brief: Brief) -> Sequence[Any]:
    return next((sectie.delen for sectie in brief.secties if sectie.kop and sectie.delen), ())


def _kenmerk(brief: Brief, etiketten: Sequence[Etiket]) -> tuple[str, str]:
    eigen = [etiket for etiket in etiketten if etiket.soort is Etiketsoort.KENMERK and etiket.waarde]
    if eigen:
        beste = min(eigen, key=lambda etiket: etiket.rang)
        ander = [etiket for etiket in eigen if etiket.waarde != beste.waarde]
        return beste.waarde, "; ".join(etiket.regel for etiket in (beste, *ander)) if ander else ""
    for zin in zinnen_van([deel.tekst for sectie in brief.secties for deel in sectie.delen]):
        if gevonden := _ONDER_NUMMER.search(zin):
            return gevonden["nummer"].rstrip(".-/"), zin
    return "", ""


def _datum(brief: Brief, etiketten: Sequence[Etiket]) -> tuple[str, str]:
    """The day of the decision: by its label, else a line with place and day, else how the decision calls itself."""
    dagen: list[tuple[int, date, str]] = []
    for etiket in etiketten:
        dag = lees_dag(etiket.waarde) if etiket.soort is Etiketsoort.DATUM else None
        if dag:
            dagen.append((etiket.rang, dag, etiket.regel))
    onleesbaar = (
        any(etiket.soort is Etiketsoort.DATUM and etiket.waarde for etiket in etiketten) and not dagen
    )
    van_ander = {
        etiket.waarde for etiket in etiketten if etiket.soort is Etiketsoort.ANDERS and etiket.waarde
    }
    regels = [(5, regel) for deel in brief.hoofd for regel in deel.regels] + [
        (6, regel) for deel in brief.slot for regel in deel.regels
    ]
    for rang, regel in regels:
        if regel.strip(" .,:|") in van_ander:
            continue
        if (dag := lees_dag(regel)) and _is_dagregel(regel):
            dagen.append((rang, dag, regel))
        dagen += [
            (rang + 2, plek.dag, regel)
            for plek in vind_dagen(regel)
            if plek.dag and _VAN_BESLUIT.search(regel[: plek.start])
        ]
    if not dagen:
        return _datum_in_tekst(brief)
    dagen.sort(key=lambda gevonden: gevonden[0])
    _, dag, regel = dagen[0]
    anders = [ander for rang, verder, ander in dagen if verder != dag and rang <= 4]
    return dag.isoformat(), "; ".join((regel, *anders)) if anders or onleesbaar else ""


def _is_dagregel(regel: str) -> bool:
    """Whether a line is a day, with a place before it or not, or says that the decision is of this day."""
    plekken = vind_dagen(regel)
    kaal = (regel[: plekken[0].start] + regel[plekken[-1].eind :]).strip(" .,:;|-")
    if not kaal or kaal.lower() in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "d.d"):
        return True
    return len(regel) < 90 and bool(
        _PLAATS_EN_DAG.match(regel) or _BESLUITDAG.search(regel[: plekken[0].start])
    )


def _datum_in_tekst(brief: Brief) -> tuple[str, str]:
    """A decision that names its own day in a heading (`Besluit van 3 mei 2023`)."""
    for sectie in brief.secties:
        koppen = [
            sectie.kop,
            *(zin for deel in sectie.delen for zin in split_zinnen(deel.tekst) if "aldus" in zin.lower()),
        ]
        for tekst in koppen:
            if (dag := lees_dag(tekst)) and _BESLUITDAG.search(tekst):
                return dag.isoformat(), tekst
    return "", ""

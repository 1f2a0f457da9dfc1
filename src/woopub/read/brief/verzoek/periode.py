# SPDX-License-Identifier: EUPL-1.2
"""The period that a request is about, as its words give it: days, months or years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from ....model.datum import MAANDEN
from ..datums import lees_dag

_MAAND = "(?:" + "|".join(MAANDEN) + ")"
_DAG = (
    rf"(?:\d{{1,2}}(?:e|ste)?\s+{_MAAND}(?:\s+\d{{4}})?|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}"
    rf"|\d{{4}}-\d{{2}}-\d{{2}})"
)
_TIJD = (
    rf"(?:{_DAG}|(?:(?:begin|eind|medio|de maand)\s+)?{_MAAND}(?:\s+\d{{4}})?|(?:het jaar\s+|begin\s+"
    rf"|eind\s+|medio\s+)?(?:19|20)\d{{2}}(?!\d))"
)
_NU = (
    r"(?:heden|nu|vandaag|het heden|(?:de )?(?:datum|dag|moment) van (?:het |dit |uw "
    r"|mijn )?(?:\w+-)?verzoek|(?:de )?datum (?:verzoek|van indiening|waarop [^,.;]*)|"
    r"het moment van (?:het |dit |uw )?(?:indienen|verzoek)\w*|de ontvangst van (?:uw|dit"
    r"|het) (?:\w+-)?verzoek|op heden|het moment van beslissen)"
)
_REEKS = (
    # van … tot (en met) …
    (
        rf"(?:periode|tijdvak|tussen|jaren|vanaf|van|sinds|over)\s*(?:van|vanaf|tussen|loopt van"
        rf"|:)?\s*(?:de\s+)?(?P<van>{_TIJD}|\d{{1,2}}(?=\s*(?:tot|t/m|-"
        rf"|–)[^,.;]{{1,12}}\d))\s*(?P<t>tot en met|t/m|tot|en|[-–—]|tot aan)\s*(?:de\s+)?(?P<tot>{_TIJD}"
        rf"|{_NU})"
    ),
    rf"(?<![\d-])(?P<van>(?:19|20)\d{{2}})\s*(?P<t>t/m|tot en met|[-–—])\s*(?P<tot>(?:19|20)\d{{2}}|{_NU})(?![\d-])",
    rf"(?P<van>(?:begin|eind|medio)\s+\d{{4}})\s*(?P<t>tot en met|t/m|tot)\s*(?P<tot>{_TIJD}|{_NU})",
    rf"(?P<van>{_DAG}|{_MAAND}(?:\s+\d{{4}})?)\s*(?P<t>tot en met|t/m)\s*(?P<tot>{_TIJD}|{_NU})",
)
_VANAF = rf"(?:vanaf|sinds|sedert|ná|na)\s+(?:de\s+)?(?P<van>{_TIJD})"
_TOT = rf"(?<!\w)(?P<t>tot en met|t/m|vóór|tot)\s+(?P<tot>{_DAG})"
_JAREN = re.compile(
    (
        r"\b(?:over|in|uit|voor|gedurende|betreffende|betrekking (?:hebbend )?op|van|periode)\s+(?:(?:de"
        r"|het)\s+)?(?:(?:kalender|school|boek)?ja(?:ar|ren)\s+)?"
        r"(?P<jaren>(?:19|20)\d{2}(?:\s*,\s*(?:19|20)\d{2})*(?:\s*(?:en|of)\s*(?:19|20)\d{2})?)(?![\d-])"
    ),
    re.IGNORECASE,
)
_MAANDEN = re.compile(
    rf"\b(?:over|in|uit|voor)\s+(?:de\s+maand\s+)?(?P<maand>{_MAAND}\s+\d{{4}})", re.IGNORECASE
)
_REEKSEN = tuple(re.compile(patroon, re.IGNORECASE) for patroon in _REEKS)
_OPEN = re.compile(_VANAF, re.IGNORECASE)
_EIND = re.compile(_TOT, re.IGNORECASE)
_WET = re.compile(
    r"\b(?:wet|woo|wob|verzoek|brief|e-?mail|besluit|uitspraak|kamerbrief|artikel|stcrt|stb)\W*(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
_ROND = re.compile(r"begin|eind|medio", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """A period as besluit.yml has it (ISO 8601 days, months or years, '' where open), and whether it needs a look."""

    van: str = ""
    tot: str = ""
    zeker: bool = True


def vind_periode(tekst: str, datum_verzoek: str = "") -> tuple[Tijdvak, str] | None:
    """Return the period that a request names, with its words, or None.

    ``tot heden`` ends on ``datum_verzoek`` (ISO 8601). Not sure: where two periods are named (the first is given), the
    end is exclusive (``tot 1 januari 2021``), or it is only named roughly (``begin 2020``).
    """
    gevonden = list(_alle(tekst, datum_verzoek))
    if not gevonden:
        return None
    tijdvak, woorden = gevonden[0]
    meer = {(ander.van, ander.tot) for ander, _ in gevonden[1:]} - {(tijdvak.van, tijdvak.tot)}
    return (Tijdvak(tijdvak.van, tijdvak.tot, False) if meer else tijdvak), woorden


def _alle(tekst: str, datum_verzoek: str) -> list[tuple[Tijdvak, str]]:
    """Every period in a text, in order; shorter ones inside a longer one are left out."""
    bezet: list[tuple[int, int]] = []
    gevonden: list[tuple[int, Tijdvak, str]] = []
    for patroon in (*_REEKSEN, _OPEN, _EIND, _JAREN, _MAANDEN):
        for match in patroon.finditer(tekst):
            vrij = all(match.end() <= begin or match.start() >= eind for begin, eind in bezet)
            if vrij and not _WET.search(tekst[: match.start()]) and (tijdvak := _lees(match, datum_verzoek)):
                bezet.append(match.span())
                gevonden.append((match.start(), tijdvak, match[0]))
    return [(tijdvak, woorden) for _, tijdvak, woorden in sorted(gevonden, key=lambda vondst: vondst[0])]


def _lees(match: re.Match[str], datum_verzoek: str) -> Tijdvak | None:
    groepen = match.groupdict()
    if groepen.get("jaren"):
        jaren = sorted(re.findall(r"\d{4}", groepen["jaren"]))
        return Tijdvak(
            jaren[0],
            jaren[-1],
            all(int(na) - int(voor) <= 1 for voor, na in pairwise(jaren)),
        )
    if groepen.get("maand"):
        maand = lees_tijd(groepen["maand"])
        return Tijdvak(maand, maand) if maand else None
    van, tot = groepen.get("van") or "", groepen.get("tot") or ""
    eind = (datum_verzoek if re.fullmatch(_NU, tot, re.IGNORECASE) else lees_tijd(tot)) if tot else ""
    begin = (
        (f"{eind[:8]}{int(van):02d}" if van.isdigit() and len(van) < 3 else lees_tijd(van, eind[:4]))
        if van
        else ""
    )
    if len(van) < 3 and van and not lees_dag(begin):
        return None
    if not (begin or eind) or (begin and eind and begin > eind and eind[: len(begin)] != begin):
        return None
    tot_eraan = (
        (groepen.get("t") or "").lower() in ("tot", "vóór") and eind != datum_verzoek and len(eind) == 10
    )
    return Tijdvak(begin, eind, not tot_eraan and not _ROND.search(van + tot))


def lees_tijd(tekst: str, jaar: str = "") -> str:
    """Return a day, month or year in ISO 8601; ``jaar`` is the year of what stands without one. '' if it is none."""
    kaal = re.sub(r"^(?:de maand|het jaar|begin|eind|medio)\s+", "", tekst.strip().lower())
    if re.fullmatch(r"\d{4}", kaal):
        return kaal
    if dag := lees_dag(kaal) or (lees_dag(f"{kaal} {jaar}") if jaar else None):
        return dag.isoformat()
    if match := re.fullmatch(rf"({_MAAND})(?:\s+(\d{{4}}))?", kaal):
        bij_jaar = match[2] or jaar
        return f"{bij_jaar}-{MAANDEN.index(match[1]) + 1:02d}" if bij_jaar else ""
    return ""

# SPDX-License-Identifier: EUPL-1.2
"""What stretched the term of a decision: its postponement and its suspensions, with their reasons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..datums import vind_dagen
from ..delen import Pad, Voorstel
from ..personen.maskeren import mask_personen
from .gebeurtenissen import Gebeurtenis
from .stapsoorten import Stapsoort

# A clause runs to the end of its sentence, or to where the sentence goes on about the term itself.
_REDEN = re.compile(
    r"\b(?:(?:(?:vanwege|wegens|in verband met|i\.v\.m\.)\s+|(?:gelet op|gezien|als gevolg van|door)\s+"
    r"(?=(?:de|het|een|uw)\s))(?P<reden>\w.+?)(?=[;,]|\.?$|\s+(?:met|tot|verdaagd|verlengd|opgeschort|uitgesteld|heb|is|op)\b"
    r"|\s+(?:hebben|heeft|verleng(?:en|den|de|t)?|verda(?:gen|agden|agde|agt|ag))\s+(?:wij|we|ik|het|de)\b"
    r"|\s+(?:ingevolge|op grond van|krachtens|conform)\s+artikel)"
    r"|(?P<zin>(?:omdat|aangezien|doordat|want|nu(?=\s+(?:er|sprake|het|de|uw|wij|ik|dit)\b))\s.+?)"
    r"(?=;|\.?$|,\s+(?:waarbij|waarna|waardoor|zodat|waarmee|en\s+(?:is|heb|hebben|heeft|wordt)|is|heb|hebben|heeft|wordt"
    r"|werd|zijn|verda\w+|verleng\w+)\b))",
    re.IGNORECASE,
)
_NU = re.compile(r"^nu\s+", re.IGNORECASE)
_OP_BEZWAAR = re.compile(r"\b(?:op|van) (?:het |uw |dit )?bezwaar|\bartikel 7:10\b", re.IGNORECASE)
_REDENZIN = re.compile(
    (
        r"^(?:De reden (?:hiervoor|daarvoor|hiervan|daarvan)|Reden (?:hiervoor|daarvoor)|Dit (?:was|is"
        r"|gebeurde|deed ik|deden wij)\b.*\b(?:omdat|vanwege|wegens|verband)|"
        r"Deze (?:verdaging|verlenging)|(?:Wij|Ik|We) had(?:den)? (?:meer|extra) tijd nodig)\b"
    ),
    re.IGNORECASE,
)
_U_DEED = re.compile(
    r"\b(?:u (?:heeft|hebt|gaf|liet|stuurde|antwoordde)|(?:heeft|hebt|gaf|liet|stuurde|antwoordde) u)\b",
    re.IGNORECASE,
)
_TOT = re.compile(r"\b(?:tot en met|t/m|tot)\s+(?:\w+dag\s+)?$")
_GRONDSLAGEN = (
    (re.compile(r"zienswijze|derde", re.IGNORECASE), "zienswijzen"),
    (re.compile(r"precis|specific|verduidelijk|concretis", re.IGNORECASE), "precisering"),
    (re.compile(r"aanvull|aan te vullen|ontbrekende", re.IGNORECASE), "aanvulling"),
    (
        re.compile(
            r"instem|toestemming|akkoord|overeenstemming|in overleg met u|uw verzoek om", re.IGNORECASE
        ),
        "toestemming",
    ),
    (re.compile(r"overmacht", re.IGNORECASE), "overmacht"),
)


def lees_verdaging(stappen: Sequence[Gebeurtenis], zinnen: Sequence[str]) -> Voorstel:
    """Return verdaging: the first postponement with its reason, where the letter gives one (Woo, article 4.4 lid 2).

    A postponement of the decision on an objection (Awb, article 7:10) is none."""
    keren = [
        stap
        for stap in stappen
        if stap.soort is Stapsoort.VERDAGING and stap.dag and not _OP_BEZWAAR.search(stap.zin)
    ]
    if not keren or not keren[0].dag:
        return Voorstel()
    stap = keren[0]
    waarde: dict[str, Any] = {"datum": keren[0].dag.isoformat()}
    volgende = volgende_zin(stap.zin, zinnen)
    if reden := _reden(stap.deel) or _reden(stap.zin):
        waarde["reden"] = reden
    elif _REDENZIN.match(volgende):
        waarde["reden"] = zonder_personen(volgende)
    twijfel: dict[Pad, str] = {}
    if len(keren) > 1 or not stap.zeker:
        twijfel["verdaging",] = zonder_personen(" ".join(keer.zin for keer in keren))
    return Voorstel({"verdaging": waarde}, twijfel)


def _reden(tekst: str) -> str:
    """The reason that a sentence gives, '' for none: a clause, or what stands behind `vanwege`."""
    gevonden = _REDEN.search(tekst)
    return zonder_personen(_zin_in(gevonden)) if gevonden else ""


def _zin_in(gevonden: re.Match[str]) -> str:
    """A reason as it stands inside a sentence; `nu` only makes sense in the sentence that it came from."""
    reden = _NU.sub("", (gevonden["reden"] or gevonden["zin"]).strip())
    return reden[:1].lower() + reden[1:] if gevonden["zin"] else reden


def lees_opschortingen(stappen: Sequence[Gebeurtenis]) -> Voorstel:
    """Return opschortingen: the day of each notice, its end where the letter gives that, and on what ground
    (Woo, article 4.4 lid 3; Awb, article 4:15)."""
    lijst: list[dict[str, Any]] = []
    controleren: dict[Pad, str] = {}
    for stap in stappen:
        if stap.soort is Stapsoort.OPSCHORTING and stap.dag:
            if not stap.zeker:
                controleren["opschortingen", len(lijst)] = zonder_personen(stap.zin)
            lijst.append(_opschorting(stap))
        elif stap.dag and lijst and lijst[-1]["tot"] is None and stap.dag.isoformat() > lijst[-1]["van"]:
            if stap.soort is Stapsoort.HERVATTING or stap.hervat:
                lijst[-1]["tot"] = stap.dag.isoformat()
            elif (
                stap.soort is Stapsoort.PRECISERING
                and lijst[-1].get("grondslag") == "precisering"
                and _U_DEED.search(stap.zin)
            ):
                lijst[-1]["tot"] = stap.dag.isoformat()
                controleren["opschortingen", len(lijst) - 1, "tot"] = zonder_personen(stap.zin)
    return Voorstel({"opschortingen": lijst} if lijst else {}, controleren)


def _opschorting(stap: Gebeurtenis) -> dict[str, Any]:
    van = stap.dag.isoformat() if stap.dag else ""
    einden = [
        plek.dag
        for plek in vind_dagen(stap.zin)
        if plek.dag and stap.dag and plek.dag > stap.dag and _TOT.search(stap.zin[: plek.start])
    ]
    opschorting: dict[str, Any] = {
        "van": van,
        "tot": einden[0].isoformat() if einden else None,
    }
    for patroon, grondslag in _GRONDSLAGEN:
        if patroon.search(f"{stap.deel} {stap.zin}"):
            opschorting["grondslag"] = grondslag
            break
    else:
        if reden := _reden(stap.deel):
            opschorting["reden"] = reden
    return opschorting


def volgende_zin(zin: str, zinnen: Sequence[str]) -> str:
    """Return the sentence after this one, '' for none."""
    plaats = zinnen.index(zin) + 1 if zin in zinnen else len(zinnen)
    return zinnen[plaats] if plaats < len(zinnen) else ""


def zonder_personen(tekst: str, namen: Sequence[str] = ()) -> str:
    """Return a text without names of persons."""
    return mask_personen(tekst, namen)[0]

# SPDX-License-Identifier: EUPL-1.2
"""The section on terms: how long decisions on requests took, and how many were on time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...law.termijnen import Stand
from ...model.cijfers import Afhandeling, Behandelcijfer
from ..tekst import aantal, duizendtal, hoofdletter
from .deel import deel_data
from .grafiek import Staaf, grafiek_data, tabel_data

_ANKER, _KOP = "behandeltermijnen", "Hoe lang duurde een besluit?"
_KOLOMMEN = (
    "Besluiten", "Mediaan (dagen)", "Langste (dagen)", "Op tijd", "Te laat", "Niet vast te stellen",
    "Aandeel op tijd",
)  # fmt: skip
_DUUR = (("mediaan", "mediaan: de helft duurde korter, de helft langer"), ("langste", "langste"))
_VAN_EEN = {
    Stand.OP_TIJD: "Dat was op tijd.",
    Stand.TE_LAAT: "Dat was te laat.",
    Stand.ONBEKEND: "Of dat op tijd was, is niet vast te stellen.",
}
_STANDEN = tuple((stand.value.replace(" ", "-"), stand.value) for stand in Stand)


def termijnen_deel(afhandelingen: Sequence[Afhandeling]) -> dict[str, Any]:
    """Return the section: charts and a table by year, and a table by organisation where there are more."""
    if not afhandelingen:
        return deel_data(_ANKER, _KOP, tekst="Op dit portaal staat nog geen besluit op een verzoek.")
    jaren = dict(reversed(_groepen(afhandelingen, lambda afhandeling: str(afhandeling.jaar)).items()))
    organisaties = _groepen(afhandelingen, lambda afhandeling: afhandeling.publicatie.organisatie.label)
    alle = Behandelcijfer.van(afhandelingen)
    tabellen = [_tabel("termijnen-per-jaar", "Besluiten op verzoeken, per jaar", "Jaar", jaren, alle)]
    if len(organisaties) > 1:
        titel = "Besluiten op verzoeken, per organisatie"
        tabellen.append(_tabel("termijnen-per-organisatie", titel, "Organisatie", organisaties, alle))
    return deel_data(
        _ANKER,
        _KOP,
        tekst=" ".join(_zinnen(alle)),
        grafieken=[_duurgrafiek(jaren), _standgrafiek(jaren)],
        tabellen=tabellen,
    )


def _groepen(
    afhandelingen: Sequence[Afhandeling], sleutel: Callable[[Afhandeling], str]
) -> dict[str, Behandelcijfer]:
    """Count per group, in the order of their names."""
    groepen: dict[str, list[Afhandeling]] = defaultdict(list)
    for afhandeling in afhandelingen:
        groepen[sleutel(afhandeling)].append(afhandeling)
    return {naam: Behandelcijfer.van(groepen[naam]) for naam in sorted(groepen, key=str.casefold)}


def _zinnen(cijfer: Behandelcijfer) -> list[str]:
    """Say the figures of all decisions in words."""
    staan = "staat" if cijfer.besluiten == 1 else "staan"
    zinnen = [f"Op dit portaal {staan} {aantal(cijfer.besluiten, 'besluit', 'besluiten')} op een verzoek."]
    if len(cijfer.dagen) == 1:
        zinnen.append(f"Dat kwam na {_dagen(cijfer.langste)}." if cijfer.besluiten == 1 else "")
    elif cijfer.dagen:
        zinnen.append(f"De mediaan is {_dagen(cijfer.mediaan)}: de helft duurde korter, de helft langer.")
        zinnen.append(f"Het langste duurde {_dagen(cijfer.langste)}.")
    if cijfer.besluiten == 1:
        stand = next(stand for stand, maat in zip(Stand, _maten(cijfer), strict=True) if maat)
        zinnen.append(_VAN_EEN[stand])
    else:
        maten = zip(_STANDEN, _maten(cijfer), strict=True)
        zinnen += [f"{hoofdletter(naam)}: {duizendtal(maat)}." for (_, naam), maat in maten]
        if cijfer.aandeel is not None:
            zinnen.append(f"Van de besluiten waarvan het vaststaat, kwam {_aandeel(cijfer)} op tijd.")
    return [zin for zin in zinnen if zin]


def _duurgrafiek(jaren: Mapping[str, Behandelcijfer]) -> dict[str, Any]:
    staven = [
        Staaf(jaar, _duur(c), (("langste", c.langste or 0), ("mediaan", c.mediaan or 0)), over=True)
        for jaar, c in jaren.items()
    ]
    # Of one decision there is one number, and nothing to explain.
    legenda = _DUUR if any(len(cijfer.dagen) > 1 for cijfer in jaren.values()) else ()
    return grafiek_data("grafiek-duur", "Dagen van ontvangst tot besluit, per jaar", staven, legenda)


def _standgrafiek(jaren: Mapping[str, Behandelcijfer]) -> dict[str, Any]:
    staven = []
    for jaar, cijfer in jaren.items():
        maten = list(zip(_STANDEN, _maten(cijfer), strict=True))
        waarde = ", ".join(f"{duizendtal(maat)} {naam}" for (_, naam), maat in maten if maat)
        staven.append(Staaf(jaar, waarde, tuple((soort, maat) for (soort, _), maat in maten)))
    return grafiek_data("grafiek-op-tijd", "Besluiten op tijd en te laat, per jaar", staven, _STANDEN)


def _maten(cijfer: Behandelcijfer) -> tuple[int, int, int]:
    """Return how many there are of each Stand, in their order."""
    return cijfer.op_tijd, cijfer.te_laat, cijfer.onbekend


def _duur(cijfer: Behandelcijfer) -> str:
    if len(cijfer.dagen) > 1:
        return f"mediaan {_dagen(cijfer.mediaan)}, langste {_dagen(cijfer.langste)}"
    return _dagen(cijfer.langste) if cijfer.dagen else "aantal dagen niet bekend"


def _tabel(
    id_: str, titel: str, eerste: str, groepen: Mapping[str, Behandelcijfer], alle: Behandelcijfer
) -> dict[str, Any]:
    rijen = [(naam, "", _cellen(cijfer)) for naam, cijfer in groepen.items()]
    totaal = _cellen(alle) if len(rijen) > 1 else ()
    return tabel_data(id_, titel, (eerste, *_KOLOMMEN), rijen, totaal)


def _cellen(cijfer: Behandelcijfer) -> tuple[str, ...]:
    bekend = bool(cijfer.dagen)
    return (
        duizendtal(cijfer.besluiten),
        _getal(cijfer.mediaan) if bekend else "onbekend",
        _getal(cijfer.langste) if bekend else "onbekend",
        *map(duizendtal, _maten(cijfer)),
        _aandeel(cijfer),
    )


def _aandeel(cijfer: Behandelcijfer) -> str:
    """Say which part of those that can be judged was on time; only all of them is 100%, only none is 0%."""
    if cijfer.aandeel is None:
        return "niet vast te stellen"
    procent = (200 * cijfer.op_tijd + cijfer.bepaald) // (2 * cijfer.bepaald)  # A half goes up, as people do.
    if 0 < cijfer.aandeel < 1:
        procent = min(99, max(1, procent))
    return f"{procent}% ({duizendtal(cijfer.op_tijd)} van {duizendtal(cijfer.bepaald)})"


def _dagen(dagen: float | None) -> str:
    return f"{_getal(dagen)} {'dag' if dagen == 1 else 'dagen'}"


def _getal(getal: float | None) -> str:
    """Return days the Dutch way: ``1.234``, and ``45,5`` for a half."""
    heel, half = divmod(getal or 0, 1)
    return duizendtal(int(heel)) + (",5" if half else "")

# SPDX-License-Identifier: EUPL-1.2
"""The refusal grounds of the Woo (articles 5.1 to 5.4a) and the Wob (articles 10, 11), by canonical code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Literal

from .bepalingen import Bepaling
from .gegevens import read_gegevens
from .redacties import lidredacties
from .teksten import artikel_op

WetId = Literal["woo", "wob"]

WOO_IN_WERKING = date(2022, 5, 1)
"""First day of the Woo; the same day the Wob ended (Woo, article 10.1)."""

_UITLEG_SOORT = {
    "absoluut": "De informatie mag niet openbaar worden. De overheid weegt hierbij geen belangen af.",
    "relatief": "De overheid weegt dit belang af tegen het belang van openbaarheid. "
    "Alleen als dit belang zwaarder weegt, blijft de informatie geheim.",
    "tijdelijk": "De informatie blijft een tijd geheim en wordt daarna alsnog openbaar.",
    "eigen regime": "Voor deze informatie gelden eigen regels in de wet.",
}


class Soort(StrEnum):
    """How a ground works; a reading of the articles, in the usual Dutch words."""

    ABSOLUUT = "absoluut"
    RELATIEF = "relatief"
    TIJDELIJK = "tijdelijk"
    EIGEN_REGIME = "eigen regime"

    @property
    def uitleg(self) -> str:
        """One or two plain Dutch sentences for citizens."""
        return _UITLEG_SOORT[self.value]


@dataclass(frozen=True, slots=True)
class Grond:
    """One refusal ground.

    `titel` is its short Dutch name, `uitleg` one plain line for citizens (both ours); `aanhef` and
    `wettekst` are the law's own words (aanhef: the opening words of the lid, empty where the lid itself is
    the ground). `opvolgers` are Woo codes that took over from a Wob ground (the nearest first),
    `voorgangers` the reverse. `motivering_vereist`: the decision needs a reasoning of its own for it (Woo,
    article 5.1 lid 3). `vijf_jaar`: Woo, article 5.3, applies.
    """

    code: str
    wet: WetId
    artikel: str
    lid: str | None
    onderdeel: str | None
    soort: Soort
    titel: str
    aanhef: str
    wettekst: str
    uitleg: str
    opvolgers: tuple[str, ...]
    voorgangers: tuple[str, ...]
    motivering_vereist: bool
    vijf_jaar: bool

    @property
    def anker(self) -> str:
        """Anchor on the page of its article, e.g. `lid-2-onderdeel-e`; empty for a whole article."""
        return self.bepaling.anker

    @property
    def bepaling(self) -> Bepaling:
        """The provision that it is."""
        return Bepaling(self.wet, self.artikel, self.lid, self.onderdeel)

    @property
    def vindplaats(self) -> str:
        """Where it stands, in full: `artikel 5.1, tweede lid, aanhef en onder e, van de Woo`."""
        return self.bepaling.voluit


def _bepaling(wet: str, artikel: str, lid: str | None, onderdeel: str | None) -> tuple[str, str]:
    """Opening words and wording of a provision in the newest text held; KeyError if it is not there."""
    versie = artikel_op(wet, artikel)
    if versie is None:
        raise KeyError((wet, artikel))
    gevonden = next(deel for deel in versie.leden if deel.nummer == lid)
    if onderdeel is None:
        return "", gevonden.tekst
    return gevonden.tekst, next(deel.tekst for deel in gevonden.onderdelen if deel.letter == onderdeel)


def _read_grond(rij: dict[str, Any], voorgangers: dict[str, tuple[str, ...]]) -> Grond:
    code: str = rij["code"]
    wet: WetId = "woo" if code.startswith("5.") else "wob"
    aanhef, wettekst = _bepaling(wet, rij["artikel"], rij["lid"], rij["onderdeel"])
    return Grond(
        code=code,
        wet=wet,
        artikel=rij["artikel"],
        lid=rij["lid"],
        onderdeel=rij["onderdeel"],
        soort=Soort(rij["soort"]),
        titel=rij["titel"],
        aanhef=aanhef,
        wettekst=wettekst,
        uitleg=rij["uitleg"],
        opvolgers=tuple(rij.get("opvolgers", ())),
        voorgangers=voorgangers.get(code, ()),
        motivering_vereist=code.startswith("5.1.2."),
        vijf_jaar=code.startswith(("5.1.2.", "5.1.5", "5.2.")),
    )


def _read_gronden() -> Mapping[str, Grond]:
    rijen = read_gegevens("gronden")["gronden"]
    voorgangers: dict[str, tuple[str, ...]] = {}
    for rij in rijen:
        for opvolger in rij.get("opvolgers", ()):
            voorgangers[opvolger] = (*voorgangers.get(opvolger, ()), rij["code"])
    return MappingProxyType({rij["code"]: _read_grond(rij, voorgangers) for rij in rijen})


GRONDEN: Mapping[str, Grond] = _read_gronden()
"""Every ground by canonical code, in the order of the law: 21 of the Woo, then 15 of the Wob."""

ANDERE_CODES: Mapping[str, str] = MappingProxyType(
    {rij["code"]: rij["uitleg"] for rij in read_gegevens("gronden")["andere"]}
)
"""What stands on labels and is no ground (buiten verzoek, dubbel …), with a plain Dutch line each."""


def zoek_grond(code: str) -> Grond | None:
    """The ground with this canonical code, or None. Other spellings: see `labels.normaliseer_code`."""
    return GRONDEN.get(code)


def wet_op(dag: date) -> WetId:
    """The act that governs a decision of this day: `woo` from 1 May 2022, `wob` before."""
    return "woo" if dag >= WOO_IN_WERKING else "wob"


def bestaat_op(code: str, dag: date) -> bool | None:
    """Whether this is the code of a ground of the act in force on that day, whose provision stood in it.

    False for no ground, one of the other act, and one whose lid or onderdeel was not there; None where the texts held
    do not reach that day.
    """
    grond = GRONDEN.get(code)
    if grond is None or grond.wet != wet_op(dag):
        return False
    for lid in lidredacties(grond.wet, grond.artikel):
        for keus in lid:
            if keus.lid == grond.lid and keus.redactie.van <= dag <= keus.redactie.tot:
                delen = keus.tekst.onderdelen if keus.tekst else ()
                letters = {deel.letter for deel in delen if deel.in_werking}
                return keus.tekst is not None and (grond.onderdeel is None or grond.onderdeel in letters)
    return None

# SPDX-License-Identifier: EUPL-1.2
"""The parts of a decision letter → what besluit.yml can say of it, and which of that a person must look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from .besluit.deel import Besluitdeel, lees_besluitdeel
from .besluit.overwegingen import RESTEN, read_overwegingen
from .delen import Briefdeel, Inventarislijst, Pad, Sectie, Voorstel
from .hoofd.briefhoofd import read_kop
from .indeling.overgeslagen import find_overgeslagen
from .indeling.secties import Brief, split_brief
from .indeling.splitsen import splits_delen
from .opmaak.aanhaling import beknopt
from .personen.maskeren import GEGEVENS, NAAM, mask_personen, namen_in
from .verloop.stappen import read_verloop
from .verzoek.vraag import read_verzoek
from .zinnen import split_zinnen

_EIGEN_NAMEN = frozenset(
    {"organisatie", "kenmerk", "categorie", "status", "uitkomst", "wet", "code", "label", "document"}
)
"""Fields that hold no running text: nothing to take out."""


def read_brief(delen: Sequence[Briefdeel], inventaris: Inventarislijst = ()) -> Voorstel:
    """Return what a decision letter says, by the fields of besluit.yml, and of what is not sure the sentence it came
    from. What was not found is left out; names of persons are not copied.

    ``inventaris``: the documents of the same decision, so that reasons for single ones can be tied to them.
    """
    brief = split_brief(splits_delen(delen))
    namen = namen_in(brief)
    kop = read_kop(brief)
    dag = str(kop.waarden.get("datum_besluit", ""))
    verloop = read_verloop(brief, dag)
    verzoek = read_verzoek(brief, str(verloop.waarden.get("datum_verzoek", "")))
    besluit = lees_besluitdeel(brief, inventaris, date.fromisoformat(dag) if dag else None)
    overwegingen = read_overwegingen(_zonder(brief, besluit), RESTEN)
    eigen = _maskeer(besluit.voorstel, namen)
    waarden: dict[str, Any] = {}
    controleren: dict[Pad, str] = {}
    for voorstel in (kop, verloop, verzoek, overwegingen, eigen):
        waarden |= {veld: waarde for veld, waarde in voorstel.waarden.items() if waarde}
        controleren |= voorstel.controleren
    beknopte = beknopt(controleren)
    over = find_overgeslagen(brief.secties, waarden)
    return Voorstel(
        waarden,
        {pad: mask_personen(zin, namen)[0] for pad, zin in beknopte.items()},
        tuple(mask_personen(kop, namen)[0] for kop in over),
    )


def _zonder(brief: Brief, besluit: Besluitdeel) -> Brief:
    """The letter without what went to the grounds, the decision and how to object, so that no text is given twice."""
    gebruikt = {id(deel) for deel in besluit.gebruikt}
    over = [
        replace(sectie, delen=tuple(deel for deel in sectie.delen if id(deel) not in gebruikt))
        for sectie in besluit.secties
    ]
    return replace(brief, secties=tuple(sectie for sectie in over if _blijft(sectie, besluit.secties)))


def _blijft(sectie: Sectie, alle: Iterable[Sectie]) -> bool:
    """Whether a section still says something; a heading alone stays where it was alone before."""
    return bool(sectie.delen) or any(ander.kop == sectie.kop and not ander.delen for ander in alle)


def _maskeer(voorstel: Voorstel, namen: tuple[str, ...]) -> Voorstel:
    """A proposal without names of persons; where one stood, a person must look."""
    gelakt: dict[Pad, str] = {}
    waarden = {veld: _mask(waarde, namen, (veld,), gelakt) for veld, waarde in voorstel.waarden.items()}
    return Voorstel(waarden, gelakt | dict(voorstel.controleren))


def _mask(waarde: Any, namen: tuple[str, ...], pad: Pad, gelakt: dict[Pad, str]) -> Any:
    if isinstance(waarde, Mapping):
        return {sleutel: _mask(deel, namen, (*pad, str(sleutel)), gelakt) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [_mask(deel, namen, (*pad, nummer), gelakt) for nummer, deel in enumerate(waarde)]
    if not isinstance(waarde, str) or pad[-1] in _EIGEN_NAMEN or pad[0] == "letters":
        return waarde
    schoon, veranderd = mask_personen(waarde, namen)
    if veranderd:
        zinnen = split_zinnen(" ".join(schoon.split()))
        gelakt[pad] = next(
            (zin for zin in zinnen if NAAM in zin or GEGEVENS in zin), zinnen[0] if zinnen else ""
        )
    return schoon

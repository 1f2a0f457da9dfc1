# SPDX-License-Identifier: EUPL-1.2
"""Every wording held of every lid, and on which days it is sure to have been in force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from .gegevens import read_gegevens
from .opmerkingen import Redactie
from .teksten import Lid, Onderdeel, kies_redactie, read_lid, zoek_artikel, zoek_wet


@dataclass(frozen=True, slots=True)
class Lidredactie:
    """One wording of a lid; `tekst` None: the lid did not exist then.

    `begin` and `einde`: first and last day in force as far as a source gives them (None: only seen, or no end).
    """

    wet: str
    artikel: str
    lid: str | None
    redactie: Redactie
    begin: date | None
    einde: date | None
    tekst: Lid | None


@cache
def lidredacties(wet_id: str, nummer: str) -> tuple[tuple[Lidredactie, ...], ...]:
    """The wordings of an article's leden: per lid, in the order of the law, newest first. Empty if it is not held."""
    if zoek_artikel(wet_id, nummer) is None:
        return ()
    rij = next(rij for rij in read_gegevens(wet_id)["artikelen"] if rij["nummer"] == nummer)
    return tuple(
        tuple(
            Lidredactie(
                wet=wet_id,
                artikel=nummer,
                lid=lid["nummer"],
                redactie=redactie,
                begin=date.fromisoformat(ruw["van"]) if ruw.get("van") else None,
                einde=date.fromisoformat(ruw["tot"]) if ruw.get("tot") else None,
                tekst=read_lid(lid, ruw) if ruw["tekst"] is not None else None,
            )
            for ruw, redactie in zip(lid["redacties"], kies_redactie(lid, date.max).redacties, strict=True)
        )
        for lid in rij["leden"]
    )


def zekere_redactie(wet_id: str, nummer: str, lid: str | None, dag: date) -> Lidredactie | None:
    """The wording of a lid that was surely in force on a day; None where it is not held, or the act was not in
    force."""
    wet = zoek_wet(wet_id)
    if wet is None or (wet.in_werking and dag < wet.in_werking):
        return None
    if wet.ingetrokken and dag >= wet.ingetrokken:
        return None
    for wordings in lidredacties(wet_id, nummer):
        for keus in wordings:
            if keus.lid == lid and keus.redactie.van <= dag <= keus.redactie.tot:
                return keus if keus.tekst else None
    return None


def tekstdelen(lid: Lid) -> Iterator[tuple[str, str]]:
    """The texts of a lid in order, each with how its part is numbered: `("", …)` opening words, `("a", …)`,
    `("a 1°", …)` for a part of a part, and `("", …)` for closing words. Parts that are not in force are left out."""
    yield "", lid.tekst
    for deel in lid.onderdelen:
        yield from _tekstdelen(deel, "")
    if lid.slot:
        yield "", lid.slot


def _tekstdelen(deel: Onderdeel, boven: str) -> Iterator[tuple[str, str]]:
    nummer = " ".join(filter(None, (boven, deel.letter)))
    if deel.tekst:
        yield nummer, deel.tekst
    for kind in deel.onderdelen:
        yield from _tekstdelen(kind, nummer)

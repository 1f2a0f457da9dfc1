# SPDX-License-Identifier: EUPL-1.2
"""What is said of sheets from which no documents come: hidden ones, ones without a list, and ones on which a list goes
on without headings."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import ID_VORM, Bevinding, Niveau
from ..werkmap import Rij, Werkblad
from .beoordelingen import read_beoordeling
from .cellen import celtekst, is_kruis, lees_id
from .indeling import Indeling
from .kolommeldingen import meld_ontbreekt
from .legenda import read_legenda
from .tabel import Koprij

_BIJNA = 3
"""Columns that a row of headings names that is all but a list."""


def meld_verborgen_blad(blad: Werkblad, is_lijst: bool, bestand: str) -> list[Bevinding]:
    """Tell that nothing was read from a hidden sheet; of no weight where there is no list on it."""
    melding = f"Het werkblad '{blad.naam}' is verborgen; daarvan is niets gelezen."
    advies = "Hoort het bij de inventaris? Maak het zichtbaar. Hoort het er niet bij? Verwijder het."
    if not blad.rijen:
        return []
    return [Bevinding("INV021", bestand, melding, advies, weging=None if is_lijst else Niveau.INFO)]


def meld_ander_blad(
    blad: Werkblad,
    bijna: Koprij | None,
    indelingen: Sequence[Indeling],
    elders: bool,
    bestand: str,
    waar: str,
) -> list[Bevinding]:
    """Tell of a sheet without a list; where there is none at all, or this one all but is one or goes on with one, that
    blocks. ``indelingen`` are the columns of the lists on other sheets, ``elders``: there are such lists."""
    if not blad.rijen and elders:
        return []
    if bijna and bijna.gewicht >= _BIJNA and "id" not in bijna.ontbreekt and "titel" not in bijna.ontbreekt:
        return [meld_ontbreekt(bijna, bijna.ontbreekt, bestand, waar)]
    if elders:
        return [_meld_los_blad(blad, indelingen, bestand)]
    if bijna and bijna.gewicht > 1:
        return [meld_ontbreekt(bijna, bijna.ontbreekt, bestand, waar)]
    melding = f"Er is geen rij met kolomnamen gevonden.{waar}"
    advies = "Zet boven de kolommen hoe ze heten, bijvoorbeeld: nr, naam document, datum, beoordeling, grond."
    cel, regel = (f"A{blad.rijen[0].nummer}", blad.rijen[0].regel) if blad.rijen else (None, None)
    return [Bevinding("INV019", bestand, melding, advies, cel=cel, regel=regel)]


def _meld_los_blad(blad: Werkblad, indelingen: Sequence[Indeling], bestand: str) -> Bevinding:
    for indeling in indelingen:
        if passend := [rij for rij in blad.rijen if _past(rij, indeling)]:
            melding = (
                f"Op het werkblad '{blad.naam}' staan documenten ({len(passend)}) zonder kolomnamen erboven."
            )
            advies = "Zet er dezelfde kolomnamen boven als op het andere werkblad, of zet de rijen daaronder."
            return Bevinding("INV019", bestand, melding, advies, cel=f"A{passend[0].nummer}")
    legenda = read_legenda(blad.rijen)
    if codes := sorted({*legenda.oordelen, *legenda.gronden}, key=str.casefold):
        melding = f"Van het werkblad '{blad.naam}' is alleen de uitleg van codes gelezen: {', '.join(codes)}."
        return Bevinding("INV024", bestand, melding, "Is dat goed? Dan hoeft u niets te doen.")
    melding = f"Op het werkblad '{blad.naam}' staat geen inventaris; daarvan is niets gelezen."
    return Bevinding("INV024", bestand, melding, "Hoort het er wel bij? Zet er een rij met kolomnamen boven.")


def _past(rij: Rij, indeling: Indeling) -> bool:
    """Whether a row has a number, a title and a judgement where the list on another sheet has them."""
    id_ = lees_id(celtekst(rij.cel(indeling.plaatsen["id"][0])))
    if not (
        ID_VORM.match(id_) and any(map(str.isdigit, id_)) and celtekst(rij.cel(indeling.plaatsen["titel"][0]))
    ):
        return False
    kruisjes = [celtekst(rij.cel(nr)) for nr in indeling.kruisjes]
    return any(kruis and is_kruis(kruis) for kruis in kruisjes) or any(
        read_beoordeling(celtekst(rij.cel(nr)), ja_nee=True).oordeel
        for nr in indeling.plaatsen.get("beoordeling", ())
    )

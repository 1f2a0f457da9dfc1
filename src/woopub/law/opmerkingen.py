# SPDX-License-Identifier: EUPL-1.2
"""The Dutch sentences that say how sure it is that a law text held is the text of a certain day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .gegevens import MAANDEN

RANGTELWOORDEN = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende")
"""Dutch ordinals as laws number their leden; index 0 is lid 1."""


@dataclass(frozen=True, slots=True)
class Redactie:
    """One wording of a lid: the first and last day it is known to have been in force.

    `gezien`: dates of the versions it was seen in, oldest first. `aanwezig` False: the lid did not exist
    then.
    """

    gezien: tuple[date, ...]
    van: date
    tot: date
    aanwezig: bool


@dataclass(frozen=True, slots=True)
class Keuze:
    """The wording chosen for one lid on a day, and whether it is sure that it was in force then.

    `plaats`: its place in `redacties`, which stand newest first.
    """

    lid: str | None
    redacties: tuple[Redactie, ...]
    plaats: int
    zeker: bool

    @property
    def redactie(self) -> Redactie:
        """The wording chosen."""
        return self.redacties[self.plaats]


@dataclass(frozen=True, slots=True)
class Anders:
    """A version known to read otherwise, its words not held; `lid` None: somewhere in the article."""

    versie: date
    lid: str | None
    uitleg: str


@dataclass(frozen=True, slots=True)
class Stand:
    """All that is known about an article on a day; the input of `schrijf_opmerking`."""

    wet: str
    dag: date
    versie: date
    in_werking: date | None
    ingetrokken: date | None
    nagegaan: date | None
    keuzes: tuple[Keuze, ...]
    anders: tuple[Anders, ...]


def schrijf_opmerking(stand: Stand) -> str:
    """Dutch sentences for the page about the text of `stand.dag`; empty if there is no reason for care."""
    if stand.in_werking and stand.dag < stand.in_werking:
        return (
            f"De {stand.wet} geldt sinds {schrijf_datum(stand.in_werking)}. Op {schrijf_datum(stand.dag)} "
            f"gold deze wet nog niet. U leest hier een latere tekst."
        )
    if stand.ingetrokken and stand.dag >= stand.ingetrokken:
        return (
            f"De {stand.wet} is ingetrokken op {schrijf_datum(stand.ingetrokken)}. "
            f"U leest hier de laatste tekst, die van {schrijf_datum(stand.versie)}."
        )
    if all(keuze.zeker for keuze in stand.keuzes):
        return _opmerking_zeker(stand)
    return " ".join((*_wijzigingen(stand), *_onzekerheden(stand), *_verschillen(stand)))


def schrijf_datum(dag: date) -> str:
    """A date in Dutch words: `12 maart 2024`."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def som_op(namen: Sequence[str]) -> str:
    """Names in Dutch words: `a`, `a en b`, `a, b en c`; empty for none."""
    return " en ".join(filter(None, (", ".join(namen[:-1]), *namen[-1:])))


def noem_leden(nummers: Sequence[str | None]) -> str:
    """Leden in Dutch words: `het derde lid`, `het eerste en derde lid`.

    `dit artikel` if one of them has no number.
    """
    if any(nummer is None for nummer in nummers):
        return "dit artikel"
    woorden = [RANGTELWOORDEN[int(nummer) - 1] for nummer in nummers if nummer]
    return f"het {som_op(woorden)} lid"


def _hoofdletter(tekst: str) -> str:
    return tekst[0].upper() + tekst[1:]


def _opmerking_zeker(stand: Stand) -> str:
    dag = schrijf_datum(stand.dag)
    if stand.dag >= stand.versie:
        if stand.nagegaan is None or stand.dag <= stand.nagegaan:
            return ""
        return (
            f"Dit is de tekst van {schrijf_datum(stand.versie)}. Of de wet na "
            f"{schrijf_datum(stand.nagegaan)} is gewijzigd, is niet nagegaan."
        )
    zinnen = _wijzigingen(stand)
    eerder = [max(d for d in k.redactie.gezien if d <= stand.dag) for k in stand.keuzes if k.plaats == 0]
    if eerder:
        rest = "De rest van dit artikel" if zinnen else "Dit artikel"
        zinnen.append(
            f"{rest} tonen wij in de tekst van {schrijf_datum(stand.versie)}. In de tekst van "
            f"{schrijf_datum(min(eerder))} stond hetzelfde. Daarom nemen wij aan dat dit ook gold op {dag}."
        )
    return " ".join(zinnen)


def _wijzigingen(stand: Stand) -> list[str]:
    """Sentences about leden that read otherwise, or did not exist, on the day."""
    zinnen = []
    oud = [k.lid for k in stand.keuzes if k.zeker and k.plaats > 0 and k.redactie.aanwezig]
    afwezig = [k.lid for k in stand.keuzes if k.zeker and k.plaats > 0 and not k.redactie.aanwezig]
    if any(nummer is None for nummer in afwezig):
        # The article had other leden then: speak of the article as a whole.
        oud, afwezig = [None], []
    dag = schrijf_datum(stand.dag)
    if oud:
        zinnen.append(
            f"{_hoofdletter(noem_leden(oud))} is later gewijzigd. U leest de tekst die op {dag} gold."
        )
    if afwezig:
        zinnen.append(f"{_hoofdletter(noem_leden(afwezig))} gold op {dag} nog niet.")
    return zinnen


def _onzekerheden(stand: Stand) -> list[str]:
    """Sentences about leden of which the words of the day are not held."""
    onzeker = [keuze for keuze in stand.keuzes if not keuze.zeker]
    zinnen = [_zin_tussen(keuze) for keuze in onzeker if stand.dag > keuze.redactie.tot]
    eerder = [keuze for keuze in onzeker if stand.dag < keuze.redactie.van]
    afwezig = [keuze.lid for keuze in eerder if keuze.lid and not keuze.redactie.aanwezig]
    aanwezig = [keuze for keuze in eerder if keuze.redactie.aanwezig]
    dag = schrijf_datum(stand.dag)
    if aanwezig:
        alles = len(aanwezig) == len(stand.keuzes)
        wat = "dit artikel" if alles else noem_leden([keuze.lid for keuze in aanwezig])
        sinds = max(keuze.redactie.van for keuze in aanwezig)
        zinnen.append(
            f"De tekst van {wat} die op {dag} gold, hebben wij niet. U leest hier een latere tekst. "
            f"Die gold in elk geval vanaf {schrijf_datum(sinds)}."
        )
    if afwezig:
        zinnen.append(f"Of {noem_leden(afwezig)} op {dag} al gold, is niet nagegaan.")
    return zinnen


def _zin_tussen(keuze: Keuze) -> str:
    nieuwer = keuze.redacties[keuze.plaats - 1]
    return (
        f"{_hoofdletter(noem_leden([keuze.lid]))} is gewijzigd na {schrijf_datum(keuze.redactie.tot)} en uiterlijk op "
        f"{schrijf_datum(nieuwer.van)}. De juiste dag is niet nagegaan. U leest de tekst van vóór de wijziging."
    )


def _verschillen(stand: Stand) -> list[str]:
    """Sentences about the version nearest to the day that is known to read otherwise, one for each lid."""
    zinnen = []
    for lid in dict.fromkeys(verschil.lid for verschil in stand.anders):
        verschillen = sorted((v for v in stand.anders if v.lid == lid), key=lambda v: v.versie)
        keuze = next((k for k in stand.keuzes if k.lid == lid), None)
        if keuze is not None and keuze.zeker:
            continue
        later = [v for v in verschillen if v.versie >= stand.dag]
        dichtstbij = later[0] if later else verschillen[-1]
        waar = noem_leden([lid])
        zin = f"In de versie van {schrijf_datum(dichtstbij.versie)} was de tekst van {waar} anders. {dichtstbij.uitleg}"
        zinnen.append(zin.strip())
    return zinnen

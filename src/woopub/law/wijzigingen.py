# SPDX-License-Identifier: EUPL-1.2
"""What changed in an article between the wordings that are held of it, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache
from itertools import pairwise

from .opmerkingen import schrijf_datum
from .redacties import Lidredactie, lidredacties, tekstdelen

_ZELFDE = 0.5
"""From this share of equal words a lid that came is the one that went, under another number."""


class Verschil(StrEnum):
    """What happened to words."""

    GELIJK = "gelijk"
    WEG = "weg"
    NIEUW = "nieuw"


Stuk = tuple[Verschil, str]
"""Words on end, and what happened to them."""


@dataclass(frozen=True, slots=True)
class Deelwijziging:
    """A part of a lid that changed: how it is numbered (`a 1°`; empty for opening and closing words), and its words
    in order, old and new among each other."""

    nummer: str
    stukken: tuple[Stuk, ...]


@dataclass(frozen=True, slots=True)
class Lidwijziging:
    """One change of a lid: its wordings before and after (without text where it did not exist), and what changed; no
    `delen` where only its number did."""

    oud: Lidredactie
    nieuw: Lidredactie
    delen: tuple[Deelwijziging, ...]

    @property
    def wanneer(self) -> str:
        """When it changed, in Dutch, as far as that is known: `op 1 januari 2026`."""
        if self.nieuw.begin:
            return f"op {schrijf_datum(self.nieuw.begin)}"
        eerste, laatste = self.oud.redactie.tot, self.nieuw.redactie.van
        return f"na {schrijf_datum(eerste)} en uiterlijk op {schrijf_datum(laatste)}"


@cache
def wijzigingen(wet_id: str, nummer: str) -> tuple[Lidwijziging, ...]:
    """Every change held of an article, per lid in the order of the law, the newest first."""
    paren = [(oud, nieuw) for wordings in lidredacties(wet_id, nummer) for nieuw, oud in pairwise(wordings)]
    return tuple(
        Lidwijziging(oud, nieuw, tuple(_vergelijk(_delen(oud), _delen(nieuw))))
        for oud, nieuw in _koppel(paren)
    )


_Paar = tuple[Lidredactie, Lidredactie]


def _koppel(paren: Sequence[_Paar]) -> Iterator[_Paar]:
    """Join a lid that went with the one that came in its place on the same day, under another number or none."""
    weg = [paar for paar in paren if paar[1].tekst is None]
    for oud, nieuw in paren:
        if oud.tekst is None and (ander := next((paar for paar in weg if _volgt_op(paar, nieuw)), None)):
            weg.remove(ander)
            yield ander[0], nieuw
        elif nieuw.tekst is not None:
            yield oud, nieuw
    yield from weg


def _volgt_op(weg: _Paar, nieuw: Lidredactie) -> bool:
    return weg[1].begin == nieuw.begin and _aandeel(weg[0], nieuw) >= _ZELFDE


def _aandeel(oud: Lidredactie, nieuw: Lidredactie) -> float:
    """Which share of the words of two wordings is equal, from 0 to 1."""
    was, is_nu = (" ".join(tekst for _, tekst in _delen(redactie)).split() for redactie in (oud, nieuw))
    return SequenceMatcher(None, was, is_nu, autojunk=False).ratio()


def _delen(redactie: Lidredactie) -> list[tuple[str, str]]:
    return list(tekstdelen(redactie.tekst)) if redactie.tekst else []


def _vergelijk(oud: Sequence[tuple[str, str]], nieuw: Sequence[tuple[str, str]]) -> Iterator[Deelwijziging]:
    """Yield the parts that changed; parts belong together by their number."""
    was_nr, is_nr = [nummer for nummer, _ in oud], [nummer for nummer, _ in nieuw]
    for soort, i1, i2, j1, j2 in SequenceMatcher(None, was_nr, is_nr, autojunk=False).get_opcodes():
        if soort == "equal":
            for (nummer, was), (_, is_nu) in zip(oud[i1:i2], nieuw[j1:j2], strict=True):
                if was != is_nu:
                    yield Deelwijziging(nummer, tuple(_woorden(was, is_nu)))
            continue
        for nummer, was in oud[i1:i2]:
            yield Deelwijziging(nummer, ((Verschil.WEG, was),))
        for nummer, is_nu in nieuw[j1:j2]:
            yield Deelwijziging(nummer, ((Verschil.NIEUW, is_nu),))


def _woorden(oud: str, nieuw: str) -> Iterator[Stuk]:
    """Compare two texts by word."""
    was, is_nu = oud.split(), nieuw.split()
    for soort, i1, i2, j1, j2 in SequenceMatcher(None, was, is_nu, autojunk=False).get_opcodes():
        if soort == "equal":
            yield Verschil.GELIJK, " ".join(was[i1:i2])
            continue
        if i1 < i2:
            yield Verschil.WEG, " ".join(was[i1:i2])
        if j1 < j2:
            yield Verschil.NIEUW, " ".join(is_nu[j1:j2])

# SPDX-License-Identifier: EUPL-1.2
"""The legend of a list: short codes that its maker explains on the same file (`DO = deels openbaar`).

A code without such an explanation means nothing: `O` is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from ...law import GRONDEN, normaliseer_code
from ...model import Beoordeling
from ..werkmap import Rij
from .beoordelingen import read_beoordeling
from .cellen import celtekst

_CODE = r"[A-Za-z]{1,3}|\d"
_REGEL = re.compile(
    rf"(?:\A|[;,\n(]|\s)(?P<code>{_CODE})\s*[=:–-]\s*(?P<uitleg>[^;,\n=:]{{3,80}}?)(?=[;,\n)]|\s+(?:{_CODE})\s*=|\Z)"
)
_LOS = re.compile(rf"(?:{_CODE})\Z")


@dataclass(frozen=True, slots=True)
class Legenda:
    """What short codes stand for: judgements, and grounds by canonical code. Capitals count for grounds only."""

    oordelen: dict[str, Beoordeling] = field(default_factory=dict)
    gronden: dict[str, str] = field(default_factory=dict)


def read_legenda(rijen: Iterable[Rij]) -> Legenda:
    """Read the explanations in rows that are no documents; a code with two meanings has none."""
    oordelen: dict[str, set[Beoordeling]] = {}
    gronden: dict[str, set[str]] = {}
    for code, uitleg in _paren(rijen):
        oordeel = read_beoordeling(uitleg).oordeel
        if oordeel:
            oordelen.setdefault(code.casefold(), set()).add(oordeel)
        elif (grond := normaliseer_code(uitleg)) in GRONDEN and grond:
            gronden.setdefault(code, set()).add(grond)
    return Legenda(
        {code: next(iter(keuzes)) for code, keuzes in oordelen.items() if len(keuzes) == 1},
        {code: next(iter(keuzes)) for code, keuzes in gronden.items() if len(keuzes) == 1},
    )


def _paren(rijen: Iterable[Rij]) -> Iterable[tuple[str, str]]:
    """Yield every code with its explanation, in one cell or in two beside each other."""
    for rij in rijen:
        teksten = [celtekst(cel) for cel in rij.cellen]
        for tekst in teksten:
            for match in _REGEL.finditer(tekst) if len(tekst) < 2_000 else ():
                yield match["code"], match["uitleg"].strip()
        for code, uitleg in pairwise(teksten):
            if _LOS.match(code) and uitleg:
                yield code, uitleg.lstrip("=:- ")

# SPDX-License-Identifier: EUPL-1.2
"""Sections of a letter of which nothing got a place: named, so that no text is lost without a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..delen import Briefdeel, Sectie
from ..zinnen import split_zinnen

_VEEL = 60
"""Letters and figures that a section or sentence has at least, to be missed."""
_TEKENS = re.compile(r"[^\w]|_")


def find_overgeslagen(secties: Iterable[Sectie], waarden: Mapping[str, Any]) -> tuple[str, ...]:
    """Return for each section of which no sentence stands in the values: its heading and how many parts it has."""
    geplaatst = " ".join(_kaal(tekst) for tekst in _teksten(waarden))
    return tuple(
        f"{sectie.kop or 'een deel zonder kop'} ({_aantal(len(delen))})"
        for sectie in secties
        if (delen := [deel for deel in sectie.delen if len(_kaal(deel.tekst)) >= _VEEL])
        and not any(_staat_in(deel, geplaatst) for deel in sectie.delen)
    )


def _staat_in(deel: Briefdeel, geplaatst: str) -> bool:
    """Whether a sentence of this part was taken over; names of persons may have been taken out of others."""
    zinnen = [_kaal(zin) for zin in split_zinnen(deel.tekst)]
    return any(zin in geplaatst for zin in zinnen if len(zin) >= _VEEL // 3)


def _teksten(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, Mapping):
        for deel in waarde.values():
            yield from _teksten(deel)
    elif isinstance(waarde, list | tuple):
        for deel in waarde:
            yield from _teksten(deel)


def _kaal(tekst: str) -> str:
    return _TEKENS.sub("", tekst.casefold())


def _aantal(delen: int) -> str:
    return "1 alinea" if delen == 1 else f"{delen} alinea's"

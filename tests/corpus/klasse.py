# SPDX-License-Identifier: EUPL-1.2
"""What a class of the corpus is, and the list of all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Literal

Verwacht = Literal["blokkade", "waarschuwing", "schoon"]
"""What the gate must say: a LEK or BST finding that blocks, one that warns, or nothing that blocks."""


@dataclass(frozen=True, slots=True)
class Tekening:
    """One drawn file, and the text in it that nobody may be able to recover (empty for a harmless file)."""

    data: bytes
    geheim: str = ""


@dataclass(frozen=True, slots=True)
class Klasse:
    """One class: its name, what the gate must say of it, and how it is drawn (the same seed, the same bytes)."""

    naam: str
    verwacht: Verwacht
    teken: Callable[[Random], Tekening]


_KLASSEN: dict[str, Klasse] = {}


def klasse(verwacht: Verwacht) -> Callable[[Callable[[Random], Tekening]], Callable[[Random], Tekening]]:
    """Register a function as a class of the corpus; its name is the function's."""

    def register(teken: Callable[[Random], Tekening]) -> Callable[[Random], Tekening]:
        naam = teken.__name__
        if naam in _KLASSEN:
            raise ValueError(f"class {naam} exists twice")
        _KLASSEN[naam] = Klasse(naam, verwacht, teken)
        return teken

    return register


def klassen() -> tuple[Klasse, ...]:
    """Return all classes, in the order of their modules."""
    return tuple(_KLASSEN.values())

# SPDX-License-Identifier: EUPL-1.2
"""The parts of a decision letter, whatever the kind of file: headings, paragraphs and list items in reading order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Deelsoort(StrEnum):
    """What a part of a letter is."""

    KOP = "kop"
    ALINEA = "alinea"
    PUNT = "punt"


@dataclass(frozen=True, slots=True)
class Briefdeel:
    """A heading, a paragraph or a list item, on one line with single spaces.

    ``nummer`` is the mark of a list item or a numbered heading as printed, without signs around it (``1``, ``a``,
    ``2.3``; a bullet has none); ``niveau`` is the depth of an item or heading, from 0; ``regels`` are the lines as
    they stood, for a letterhead, where each line says something else.
    """

    soort: Deelsoort
    tekst: str
    nummer: str = ""
    niveau: int = 0
    regels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sectie:
    """A heading with what stands below it until the next one; what comes before the first heading has ``kop`` ''."""

    kop: str
    delen: tuple[Briefdeel, ...]
    nummer: str = ""
    niveau: int = 0


Pad = tuple[str | int, ...]
"""A place in besluit.yml: ``("datum_ontvangst",)``, ``("gronden", 2, "code")``."""


@dataclass(frozen=True, slots=True)
class Voorstel:
    """What was found in (a part of) a letter: values by field as besluit.yml has them, and of what is not sure the
    sentence that it came from, by its place. What was not found is not in ``waarden``: nothing is guessed.
    ``overgeslagen`` names the sections of the letter of which nothing is in ``waarden``."""

    waarden: Mapping[str, Any] = field(default_factory=dict)
    controleren: Mapping[Pad, str] = field(default_factory=dict)
    overgeslagen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inventarisdocument:
    """What a letter may say of a document of the inventory to point to it: its id, title and day (ISO 8601)."""

    id: str
    titel: str
    datum: str = ""


Inventarislijst = Sequence[Inventarisdocument]

# SPDX-License-Identifier: EUPL-1.2
"""What a piece of personal data in a text is: its kind, its place, and the form in which two of them are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Gegevensoort(StrEnum):
    """The kinds that are looked for; the value is the code of the finding."""

    BSN = "PER001"
    IBAN = "PER002"
    TELEFOON = "PER003"
    EMAIL = "PER004"
    ADRES = "PER005"
    KENTEKEN = "PER006"
    GEBOORTE = "PER007"
    NAAM = "PER008"


@dataclass(frozen=True, slots=True)
class Persoonsgegeven:
    """One piece of personal data: characters ``begin`` to ``eind`` of the text it was found in.

    ``waarde`` is how it is written there, ``sleutel`` the form that all spellings of the same value share.
    Neither shows itself when the object is printed.
    """

    soort: Gegevensoort
    begin: int
    eind: int
    waarde: str = field(repr=False)
    sleutel: str = field(repr=False)

# SPDX-License-Identifier: EUPL-1.2
"""Facts → findings. Every rule is a small pure function; only this room makes a CheckedPublicatie."""

# The modules with rules are imported for their registration.
from . import (
    bestanden,
    bezwaar,
    gronden,
    inventaris,
    labels,
    metadata,
    motivering,
    origineel,
    persoonsgegevens,
    termijnen,
    wettekst,
)
from .afzenders import check_namen
from .oordeel import Oordeel, is_due, judge
from .persoon import Toegestaan, allow, find_persoonsgegevens
from .persoonsgegevens import check_afzenders, check_tekst, find_toegestaan
from .regel import REGELS, Dossier
from .uitgave import give_out

__all__ = [
    "REGELS",
    "Dossier",
    "Oordeel",
    "Toegestaan",
    "allow",
    "bestanden",
    "bezwaar",
    "check_afzenders",
    "check_namen",
    "check_tekst",
    "find_persoonsgegevens",
    "find_toegestaan",
    "give_out",
    "gronden",
    "inventaris",
    "is_due",
    "judge",
    "labels",
    "metadata",
    "motivering",
    "origineel",
    "persoonsgegevens",
    "termijnen",
    "wettekst",
]

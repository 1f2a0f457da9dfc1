# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets and files of a clerk → inventaris.csv and documenten/ of a publication.

``verhaal`` tells the story; ``stand`` reads what is there, ``vergelijk`` compares three versions of each row,
``stukken`` those of each file, ``bewaren`` says what is written and ``plaatsen`` writes it, all or nothing.
``herkomst`` is the record of what came from where.
"""

from .bewaren import IntussenGewijzigd, make_verslag
from .plaatsen import NietTeruggezet, make_klad, place_all
from .stand import read_nieuw
from .stukken import Werk
from .vergelijk import Lot, Vergelijking, Wijziging
from .verhaal import Bronnen, Import, Plan, make_plan, run_import

__all__ = [
    "Bronnen",
    "Import",
    "IntussenGewijzigd",
    "Lot",
    "NietTeruggezet",
    "Plan",
    "Vergelijking",
    "Werk",
    "Wijziging",
    "make_klad",
    "make_plan",
    "make_verslag",
    "place_all",
    "read_nieuw",
    "run_import",
]

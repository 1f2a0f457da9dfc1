# SPDX-License-Identifier: EUPL-1.2
"""Facts → findings. Every rule is a small pure function; only this room makes a CheckedPublicatie."""

# The modules with rules are imported for their registration.
from . import bestanden, gronden, inventaris, metadata
from .oordeel import Oordeel, is_due, judge
from .regel import REGELS, Dossier

__all__ = [
    "REGELS",
    "Dossier",
    "Oordeel",
    "bestanden",
    "gronden",
    "inventaris",
    "is_due",
    "judge",
    "metadata",
]

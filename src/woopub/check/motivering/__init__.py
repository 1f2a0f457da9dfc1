# SPDX-License-Identifier: EUPL-1.2
"""Rules on how the decision gives its reasons: which ground may be used where, and which reasoning each one asks."""

# The modules with rules are imported for their registration.
from . import (
    aankondiging,
    besluitvorming,
    eigen,
    gelding,
    milieu,
    ouderdom,
    samenloop,
    tijdelijk,
    uitkomst,
    zakelijk,
)

__all__ = [
    "aankondiging",
    "besluitvorming",
    "eigen",
    "gelding",
    "milieu",
    "ouderdom",
    "samenloop",
    "tijdelijk",
    "uitkomst",
    "zakelijk",
]

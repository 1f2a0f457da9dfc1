# SPDX-License-Identifier: EUPL-1.2
"""The catalogue of finding codes: how heavy each is, what it means, and how to repair it.

Families: LEK hidden or recoverable information, PER personal data left visible, INV inventory, GRD grounds
and their motivation, TRM terms and dates, MET metadata, BST files, TOE accessibility of documents.
Texts are Dutch: `woopub explain`, the reports and the manual print them.
"""

from __future__ import annotations

from .bst import BST
from .grd import GRD
from .inv import INV
from .lek import LEK
from .met import MET
from .per import PER
from .soort import Code, Weging
from .toe import TOE
from .trm import TRM

__all__ = ["CODES", "Code", "Weging"]

CODES: dict[str, Code] = LEK | PER | INV | GRD | TRM | MET | BST | TOE
"""Every code that a finding can have."""

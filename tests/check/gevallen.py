# SPDX-License-Identifier: EUPL-1.2
"""One or more cases for every finding code.

Each case differs from the publication in ``tests/besluiten/goed`` only in what it says.
"""

from __future__ import annotations

from tests.check import (
    gevallen_besluit,
    gevallen_bestanden,
    gevallen_gronden,
    gevallen_inventaris,
    gevallen_persoon,
    gevallen_termijnen,
    gevallen_wettekst,
)

GEVALLEN = (
    *gevallen_inventaris.GEVALLEN,
    *gevallen_besluit.GEVALLEN,
    *gevallen_bestanden.GEVALLEN,
    *gevallen_gronden.GEVALLEN,
    *gevallen_persoon.GEVALLEN,
    *gevallen_termijnen.GEVALLEN,
    *gevallen_wettekst.GEVALLEN,
)

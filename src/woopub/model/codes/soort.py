# SPDX-License-Identifier: EUPL-1.2
"""What the catalogue says of one code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...law.bepalingen import Bepaling
from .gereedschap import Stappen

Weging = Literal["blokkade", "waarschuwing", "info"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding: its weight, a short name, what it means and what to do.

    ``afweegbaar``: a person may accept it although it blocks. Where that is False the publication cannot be
    made with it: a name that is no address, a file that is not there. What does not block can always be accepted.
    ``voorbeeld`` is a case as it happens, ``gereedschap`` how to repair it in programs that people use, ``bepaling``
    what the law says of it (one finding may name another provision).
    """

    niveau: Weging
    titel: str
    uitleg: str
    oplossing: str
    afweegbaar: bool = False
    voorbeeld: str = ""
    gereedschap: Stappen = ()
    bepaling: Bepaling | None = None

    @property
    def aanvaardbaar(self) -> bool:
        """Whether a finding with this code can be accepted in besluit.yml."""
        return self.afweegbaar or self.niveau != "blokkade"

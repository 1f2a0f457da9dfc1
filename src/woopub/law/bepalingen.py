# SPDX-License-Identifier: EUPL-1.2
"""One provision of an act: how it is cited in Dutch, and where its text stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .opmerkingen import RANGTELWOORDEN
from .teksten import anker, artikel_op, zoek_wet


@dataclass(frozen=True, slots=True)
class Bepaling:
    """An article of an act (an id such as `woo`), or a lid or onderdeel of it; `dag` is the day whose text is meant
    (None: the newest held)."""

    wet: str
    artikel: str
    lid: str | None = None
    onderdeel: str | None = None
    dag: date | None = None

    @property
    def anker(self) -> str:
        """Anchor on the page of its article, e.g. `lid-2-onderdeel-e`; empty for a whole article."""
        return anker(self.lid, self.onderdeel)

    @property
    def voluit(self) -> str:
        """How lawyers cite it: `artikel 5.1, tweede lid, aanhef en onder e, van de Woo`."""
        delen = [f"artikel {self.artikel}"]
        if self.lid:
            delen.append(f"{RANGTELWOORDEN[int(self.lid) - 1]} lid")
        if self.onderdeel:
            delen.append(f"aanhef en onder {self.onderdeel}")
        wet = zoek_wet(self.wet)
        komma = "," if len(delen) > 1 else ""
        return f"{', '.join(delen)}{komma} van de {wet.afkorting if wet else self.wet}"

    @property
    def adres(self) -> str:
        """The official address of the article's text on `dag`; empty for an article that is not held."""
        versie = artikel_op(self.wet, self.artikel, self.dag)
        return versie.url if versie else ""

    @property
    def verwijzing(self) -> str:
        """The citation with the address behind it, for text without links."""
        return f"{self.voluit} ({self.adres})" if self.adres else self.voluit

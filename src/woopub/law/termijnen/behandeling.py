# SPDX-License-Identifier: EUPL-1.2
"""What is known of the handling of a request, as far as the term of the decision depends on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from ..feestdagen import GEEN_EXTRA
from ..gronden import WetId
from ..opmerkingen import schrijf_datum

TERMIJN_ARTIKEL: Mapping[str, str] = MappingProxyType({"woo": "4.4", "wob": "6"})
"""Per act the article on the term of a decision; their leden 1 to 3 are about the same."""


class Grondslag(StrEnum):
    """On what ground a term stands still, in the word that besluit.yml has for it."""

    ZIENSWIJZEN = "zienswijzen"
    """Third parties are asked for their view: Woo, article 4.4 lid 3; Wob, article 6 lid 3."""
    AANVULLING = "aanvulling"
    """The request must be completed: Awb, article 4:15 lid 1 onder a."""
    BUITENLAND = "buitenland"
    """Information is asked of a foreign authority: Awb, article 4:15 lid 1 onder b."""
    TOESTEMMING = "toestemming"
    """The requester agreed in writing to a later decision: Awb, article 4:15 lid 2 onder a."""
    VERTRAGING = "vertraging"
    """The delay is the requester's own: Awb, article 4:15 lid 2 onder b."""
    OVERMACHT = "overmacht"
    """The body is not able to decide: Awb, article 4:15 lid 2 onder c."""
    PRECISERING = "precisering"
    """The request must be made specific: Woo, article 4.1 lid 5. Whether that suspends the term is not settled."""


_LID = r"[\s,(]*(?:lid\s*{0}\b|{0}e?\s*lid\b|{1}\s+lid\b)"
_EERSTE, _TWEEDE, _DERDE = (_LID.format(*paar) for paar in (("1", "eerste"), ("2", "tweede"), ("3", "derde")))
_VIJFDE = _LID.format("5", "vijfde")
_ONDER = r"[\s,(]*(?:aanhef en )?(?:onder|sub|onderdeel)?\s*{0}\b"
_SPELLINGEN = (
    (Grondslag.PRECISERING, rf"precis|specific|verduidelijk|concretis|\b4\.1\b{_VIJFDE}"),
    (
        Grondslag.ZIENSWIJZEN,
        rf"ziensw|belanghebbende|\bderden\b|\bderde[- ]partij|\b4:8\b|\b4\.4\b{_DERDE}|(?<![\d.:])6\b{_DERDE}",
    ),
    (
        Grondslag.AANVULLING,
        rf"aanvul|aan te vullen|ontbrekend|\b4:5\b|\b4:15\b{_EERSTE}{_ONDER.format('a')}",
    ),
    (Grondslag.BUITENLAND, rf"buitenland|\b4:15\b{_EERSTE}{_ONDER.format('b')}"),
    (
        Grondslag.TOESTEMMING,
        rf"toestem|instem|ingestemd|akkoord|overeenstemming|in overleg met|\b4:15\b{_TWEEDE}{_ONDER.format('a')}",
    ),
    (
        Grondslag.VERTRAGING,
        rf"vertraging|toe te rekenen|toegerekend|te wijten|\b4:15\b{_TWEEDE}{_ONDER.format('b')}",
    ),
    (Grondslag.OVERMACHT, rf"overmacht|\b4:15\b{_DERDE}|\b4:15\b{_TWEEDE}{_ONDER.format('c')}"),
)
_PATRONEN = tuple((grondslag, re.compile(patroon, re.IGNORECASE)) for grondslag, patroon in _SPELLINGEN)


def lees_grondslag(tekst: str) -> Grondslag | None:
    """Read on what ground a term stood still, from words or an article; None where that is not clear.

    A text that speaks of making the request specific is that, whatever else it names, because that leaves most open.
    """
    gevonden = [grondslag for grondslag, patroon in _PATRONEN if patroon.search(tekst)]
    if Grondslag.PRECISERING in gevonden:
        return Grondslag.PRECISERING
    return gevonden[0] if len(gevonden) == 1 else None


@dataclass(frozen=True, slots=True)
class Stilstand:
    """A suspension: the day of the notice (or of the first day, for those of Awb 4:15 lid 2), the day that ended it
    (None: not known), and its ground (None: not known)."""

    van: date
    tot: date | None
    grondslag: Grondslag | None

    @property
    def achterstevoren(self) -> bool:
        """Whether it ends before it begins, so that its end is as good as unknown."""
        return self.tot is not None and self.tot < self.van

    @property
    def einde(self) -> date | None:
        """The day that ended it, where that can be."""
        return None if self.achterstevoren else self.tot


@dataclass(frozen=True, slots=True)
class Behandeling:
    """What is known of the handling of a request.

    ``wet`` is the act of the decision; ``verdaging`` the day on which postponement was told, ``verdaging_weken`` by how
    many weeks (None: the most that the act allows); ``precisering`` the days on which the requester was asked to be
    specific; ``vrije_dagen`` days put on a par with holidays (Atw, article 3 lid 3).
    """

    wet: WetId
    ontvangst: date | None = None
    verzoek: date | None = None
    besluit: date | None = None
    verdaging: date | None = None
    verdaging_weken: int | None = None
    stilstanden: tuple[Stilstand, ...] = ()
    precisering: tuple[date, ...] = ()
    vrije_dagen: frozenset[date] = GEEN_EXTRA

    @property
    def begin(self) -> date | None:
        """The day of receipt, or where that is not known the day of the request, which came before it."""
        return self.ontvangst or self.verzoek


def tegenspraken(behandeling: Behandeling) -> tuple[str, ...]:
    """Say which days cannot all be right, in Dutch sentences; with such days no term can be counted."""
    return tuple(_tegenspraken(behandeling))


def _tegenspraken(behandeling: Behandeling) -> Iterator[str]:
    namen = (
        ("het verzoek", behandeling.verzoek),
        ("de ontvangst", behandeling.ontvangst),
        ("de verdaging", behandeling.verdaging),
        ("het besluit", behandeling.besluit),
    )
    bekend = [(wat, dag) for wat, dag in namen if dag]
    for nummer, (wat, dag) in enumerate(bekend):
        for later, dan in bekend[nummer + 1 :]:
            if dan < dag:
                yield (
                    f"De dag van {later} ({schrijf_datum(dan)}) ligt voor die van {wat} ({schrijf_datum(dag)})."
                )
    for stilstand in behandeling.stilstanden:
        if stilstand.achterstevoren:
            yield f"De opschorting van {schrijf_datum(stilstand.van)} eindigt voor zij begint."

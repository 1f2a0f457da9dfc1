# SPDX-License-Identifier: EUPL-1.2
"""What a rule is: a small pure function from one dossier to findings, registered under the codes it can give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from ..law.bepalingen import Bepaling
from ..model import CODES, BestandFacts, Bevinding, PdfFacts, Portaal, Publicatie, Status
from ..tooi import Categorie


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that a rule may look at: the publication as read, what its PDF files hold (by path; files that
    could not be read are absent), the day on which is judged, the portal's settings,
    where there are any, and what files of other kinds hold (by path)."""

    publicatie: Publicatie
    facts: Mapping[str, PdfFacts]
    vandaag: date
    portaal: Portaal | None = None
    andere: Mapping[str, BestandFacts] = field(default_factory=dict)

    @property
    def categorie(self) -> Categorie | None:
        """The information category, or None where it is unknown."""
        return self.publicatie.categorie

    @property
    def is_verzoek(self) -> bool:
        """Whether this is a decision on a request: only those have an outcome, terms and motivations to judge."""
        return self.publicatie.is_verzoek

    @property
    def uitgegeven(self) -> bool:
        """Whether the publication is meant for the site, now or on a later day."""
        return self.publicatie.besluit.status in (Status.GEPLAND, Status.GEPUBLICEERD)

    @property
    def ingetrokken(self) -> bool:
        """Whether only a notice of this publication may be left."""
        return self.publicatie.besluit.status is Status.INGETROKKEN

    @property
    def yml(self) -> str:
        """The path of besluit.yml, as findings name it."""
        return f"{self.publicatie.pad}/besluit.yml"

    @property
    def csv(self) -> str:
        """The path of inventaris.csv, as findings name it."""
        return f"{self.publicatie.pad}/inventaris.csv"

    def op_dag(self, bepaling: Bepaling) -> Bepaling:
        """Return a provision as it read on the day whose law applies."""
        return replace(bepaling, dag=self.publicatie.peildatum)

    def in_yml(self, code: str, melding: str, advies: str, *plaats: str | int) -> Bevinding:
        """Make a finding on a place in besluit.yml."""
        return Bevinding(code, self.yml, melding, advies, regel=self.publicatie.regel(*plaats) or 1)


def bedoeld(id_: str, bekend: Iterable[str]) -> str:
    """Return advice on an id that is not there: which one is meant, where only zeros or case differ."""
    kaal = id_.casefold().lstrip("0")
    gelijk = [ander for ander in bekend if ander.casefold().lstrip("0") == kaal and ander != id_]
    return f"Bedoelt u '{gelijk[0]}'?" if len(gelijk) == 1 else "Verbeter het id."


Regel = Callable[[Dossier], Iterable[Bevinding]]

REGELS: list[tuple[tuple[str, ...], Regel]] = []
"""Every registered rule with the codes it can give."""


def regel(*codes: str) -> Callable[[Regel], Regel]:
    """Register a rule under its codes. Raises KeyError for a code without an entry in the catalogue."""
    for code in codes:
        CODES[code]

    def register(functie: Regel) -> Regel:
        REGELS.append((codes, functie))
        return functie

    return register


def run_rules(dossier: Dossier) -> Iterator[Bevinding]:
    """Run every rule over one dossier."""
    for _codes, functie in REGELS:
        yield from functie(dossier)

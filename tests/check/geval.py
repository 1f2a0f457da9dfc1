# SPDX-License-Identifier: EUPL-1.2
"""What a case is: a code, what triggers it, and what comes near and does not; and changes that cases share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tests.besluiten.maken import (
    Vervang,
    Wijziging,
    Zet,
    csv,
    draw_goed,
    yml,
)
from tests.make_pdf import Drawing, draw_scan

Wijzigingen: TypeAlias = Wijziging | tuple[Wijziging, ...]


@dataclass(frozen=True)
class Geval:
    """A code, what gives exactly one finding with that code, and what gives none at all."""

    code: str
    wat: str
    fout: Wijzigingen
    goed: Wijzigingen

    def __str__(self) -> str:
        return f"{self.code}-{self.wat}"


def alle(wijzigingen: Wijzigingen) -> tuple[Wijziging, ...]:
    return wijzigingen if isinstance(wijzigingen, tuple) else (wijzigingen,)


def voeg_rij_toe(rij: str) -> Vervang:
    """Add a row below the last one."""
    return csv(
        "0007,Offerte,,offerte,,,openbaar,,,,,,,,ja,,\n",
        f"0007,Offerte,,offerte,,,openbaar,,,,,,,,ja,,\n{rij}\n",
    )


def grond_0003(gronden: str) -> Vervang:
    """Give the withheld document other grounds."""
    return csv("niet openbaar,5.1.2.e", f"niet openbaar,{gronden}")


def aanvaard(*gevonden: str) -> Vervang:
    """Accept these codes in every document."""
    regels = ", ".join(f"{{code: {code}, reden: Er is geen origineel.}}" for code in gevonden)
    return yml("taal: nl", f"aanvaard: [{regels}]")


def zonder_taal() -> bytes:
    drawing = Drawing("Voorbeeld", lang="")
    drawing.paragraph("Zonder taal.")
    return drawing.save()


GEEN_VERZOEK = (
    yml("categorie: Woo-verzoeken en -besluiten", "categorie: convenanten"),
    yml("uitkomst: gedeeltelijke openbaarmaking\n", ""),
    yml("verdaging: {datum: 2024-02-07, reden: Er zijn veel documenten.}\n", ""),
    yml(
        "verzoek:\n  tekst: Alle stukken over de brug.\n  onderdelen:\n    - {nummer: '1', tekst: De nota}\n",
        "",
    ),
)
"""Makes a publication without a decision on a request of it."""

INGETROKKEN = yml("status: gepubliceerd", "status: ingetrokken")
INTREKKING = yml("taal: nl", "intrekking: {datum: 2024-04-01, reden: correctie procedurele fout}")
BRIEF_EXTRA = "  - {bestand: bijlagen/plan.pdf, titel: Plan}\n"
SCAN = Zet("documenten/0001.pdf", draw_scan("Een scan."))
ZONDER_REDEN = yml(
    "    documenten:\n      - {document: '0002', motivering: Hier gaat het om een medewerker.}\n", ""
)
LANGER = Zet("documenten/0001.pdf", draw_goed(2))
MOTIVEER_521 = yml("bijlagen:\n", "  - {code: 5.2.1, motivering: Overleg.}\nbijlagen:\n")
LETTERS = "letters: {J: 5.1.2.e}"

# SPDX-License-Identifier: EUPL-1.2
"""What a case is: a code, what triggers it, and what comes near and does not; and changes that cases share."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TypeAlias

import pikepdf

from tests.besluiten.maken import (
    Vervang,
    Wijziging,
    Zet,
    csv,
    draw_open,
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


def draw_archief(prefix: str = "pdfaid") -> bytes:
    """A PDF that says that it is PDF/A-2b, or with another prefix something that means nothing."""
    with pikepdf.open(BytesIO(draw_open())) as pdf:
        packet = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><{prefix}:part>2</{prefix}:part></x:xmpmeta>"
        pdf.Root.Metadata = pikepdf.Stream(
            pdf, packet.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
        )
        return _save(pdf)


def draw_ondertekend() -> bytes:
    """A PDF with a signature (whose bytes sign nothing)."""
    with pikepdf.open(BytesIO(draw_open())) as pdf:
        signature = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"), ByteRange=[0, 10, 20, 30]
        )
        pdf.Root.Perms = pikepdf.Dictionary(DocMDP=pdf.make_indirect(signature))
        return _save(pdf)


def _save(pdf: pikepdf.Pdf) -> bytes:
    target = BytesIO()
    pdf.save(target, fix_metadata_version=False, static_id=True)
    return target.getvalue()


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
LANGER = Zet("documenten/0001.pdf", draw_open(2))
MOTIVEER_521 = yml("bijlagen:\n", "  - {code: 5.2.1, motivering: Overleg.}\nbijlagen:\n")
LETTERS = "letters: {J: 5.1.2.e}"

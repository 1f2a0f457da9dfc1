# SPDX-License-Identifier: EUPL-1.2
"""Gathers what is wrong with one file, in Dutch sentences that count and never quote."""

from __future__ import annotations

from ..model import CODES, Bevinding, Geheim, Niveau

_ZICHTBAAR = (
    "Maak het zichtbaar of haal het weg. In Excel en Word vindt u het met 'Bestand', 'Info', 'Controleren op "
    "problemen', 'Document controleren'. Of maak er een PDF van."
)


OPMERKINGEN = "Verwijder de opmerkingen: in Word en Excel bij 'Controleren', in LibreOffice bij 'Bewerken'."
"""What to do about comments."""


class Geweigerd(Exception):
    """A file that cannot be looked at, with the finding that says so."""

    def __init__(self, code: str, melding: str, advies: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.melding = melding
        self.advies = advies or CODES[code].oplossing


class Verslag:
    """The findings on one file; ``bestand`` is the path that they name."""

    def __init__(self, bestand: str) -> None:
        self.bestand = bestand
        self.bevindingen: list[Bevinding] = []

    def meld(
        self, code: str, melding: str, advies: str = "", weging: Niveau | None = None, geheim: str = ""
    ) -> None:
        """Add a finding; the catalogue gives the advice and the weight where none is said."""
        self.bevindingen.append(
            Bevinding(
                code,
                self.bestand,
                melding,
                advies or CODES[code].oplossing,
                weging=weging,
                geheim=Geheim(geheim) if geheim else None,
            )
        )

    def tel(
        self,
        aantal: int,
        enkel: str,
        meer: str,
        code: str = "LEK024",
        advies: str = "",
        weging: Niveau | None = None,
        geheim: str = "",
    ) -> None:
        """Add a finding that says how many of something the file holds, if it holds any."""
        if aantal:
            melding = (
                f"Dit bestand bevat 1 {enkel}." if aantal == 1 else f"Dit bestand bevat {aantal} {meer}."
            )
            raad = advies or (_ZICHTBAAR if code == "LEK024" else "")
            self.meld(code, melding, raad, weging, geheim)

    def tel_los(self, aantal: int) -> None:
        """Add a finding on parts of an office file that no program shows: readers of the archive find them."""
        self.tel(
            aantal,
            "onderdeel dat nergens bij hoort",
            "onderdelen die nergens bij horen",
            "LEK019",
            "Open het bestand en sla het op onder een nieuwe naam.",
        )

    def tel_adressen(self, adressen: list[str]) -> None:
        """Add a finding on links that lead elsewhere than to the web: they say where, and no page shows it."""
        self.tel(
            len(adressen),
            "koppeling naar een e-mailadres of bestand",
            "koppelingen naar e-mailadressen of bestanden",
            "LEK011",
            "Verwijder de koppelingen.",
            geheim="; ".join(adressen),
        )

# SPDX-License-Identifier: EUPL-1.2
"""Gathers what the rules find, weighs a text against what can be seen, and says it in one sentence a kind and page."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...model import Geheim, Niveau
from ..gezien import Gezien
from ..vondst import Vondst
from .texts import is_banner, is_generated, is_text, may_name_someone, names_someone

BLOK, WAARSCHUW, INFO = Niveau.BLOKKADE, Niveau.WAARSCHUWING, Niveau.INFO

RUIM = 0.65
"""A heading and its bookmark may differ in numbering and hyphens: this share of the words must be seen."""


@dataclass
class Finds:
    """What was found so far in one file."""

    gezien: Gezien
    lakvlakken: bool
    _kinds: dict[tuple[str, str, int | None, Niveau | None], list[str]] = field(default_factory=dict)

    def add(
        self, code: str, zin: str, tekst: str = "", pagina: int | None = None, weging: Niveau | None = None
    ) -> None:
        """Note a find: its sentence (without a full stop), the text it is about, the page, its own weight."""
        if weging is INFO:
            pagina = None
        self._kinds.setdefault((code, zin, pagina, weging), []).append(tekst)

    def weigh(self, tekst: str, pagina: int | None = None) -> Niveau | None:
        """Weigh a text that readers should be able to see; None for one that they see, or that is no text.

        Nearly all of it seen and nothing of a person in the rest is INFO. Of the rest, everything blocks in a file
        with redactions, and in any other what surely tells of a person.
        """
        if not is_text(tekst) or self.gezien.shows(tekst, pagina):
            return None
        if is_generated(tekst):
            return INFO
        aandeel, weg = self.gezien.share(tekst)
        if names_someone(tekst):
            return BLOK
        namen = any(woord[0].isupper() or any(teken.isdigit() for teken in woord) for woord in weg)
        if aandeel >= RUIM and not namen:
            return INFO
        return BLOK if self.lakvlakken else WAARSCHUW

    def weigh_light(self, tekst: str) -> Niveau | None:
        """Weigh a text that readers do not expect to see, such as a description: blocks only by what it says."""
        weging = self.weigh(tekst)
        if weging is not BLOK or names_someone(tekst) or may_name_someone(tekst):
            return weging
        return WAARSCHUW

    def tells(self, tekst: str) -> bool:
        """Whether a text is to be read, not of a program, and not seen."""
        return (
            is_text(tekst)
            and not is_generated(tekst)
            and not is_banner(tekst)
            and not self.gezien.shows(tekst)
        )

    def vondsten(self) -> list[Vondst]:
        """Return everything found, those of one kind on one page together."""
        return [
            Vondst(
                code=code,
                melding=_melding(zin, teksten),
                pagina=pagina,
                weging=weging,
                geheim=Geheim("\n".join(filter(None, teksten))) if any(teksten) else None,
            )
            for (code, zin, pagina, weging), teksten in self._kinds.items()
        ]


def _melding(zin: str, teksten: list[str]) -> str:
    keer = f" ({len(teksten)} keer)" if len(teksten) > 1 else ""
    tekens = sum(len(tekst) for tekst in teksten)
    maat = "" if not tekens else ": 1 teken" if tekens == 1 else f": {tekens} tekens"
    return f"{zin}{keer}{maat}."

# SPDX-License-Identifier: EUPL-1.2
"""From verdicts on glyphs to findings: what says something, where it is, how much, and how much it weighs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from ...model import Geheim, Niveau
from ..geometry import rounded
from ..vondst import Vondst
from .letters import Bools, Ints, Letters
from .runs import OP_RIJ, LeesLabel, Reeks, around, stretches, tekst_of, telling
from .verdict import Oordeel, Oorzaak

MELDINGEN: dict[Oorzaak, tuple[str, str]] = {
    Oorzaak.VLAK: ("LEK001", "Onder een vlak is nog tekst te lezen"),
    Oorzaak.BEELD: ("LEK001", "Onder een afbeelding is nog tekst te lezen"),
    Oorzaak.KLEUR: ("LEK003", "Hier staat tekst in de kleur van de achtergrond"),
    Oorzaak.DOORZICHTIG: ("LEK003", "Hier staat tekst die helemaal doorzichtig is"),
    Oorzaak.BLIND: ("LEK004", "Hier staat onzichtbare tekst"),
    Oorzaak.KLEIN: ("LEK004", "Hier staat tekst die te klein is om te zien"),
    Oorzaak.BUITEN: ("LEK005", "Naast de pagina staat tekst"),
    Oorzaak.GEKNIPT: ("LEK005", "Hier staat tekst die is weggesneden"),
    Oorzaak.LAAG: ("LEK006", "Op een laag die uitstaat, staat tekst"),
    Oorzaak.HALF: ("LEK007", "Een vlak bedekt deze tekst niet goed"),
}

RANDEN = "Een vlak raakt de rand van letters die ernaast staan."
LABELS = "Onder een vlak staat een grond of een opvulteken, geen tekst."
BLEKE = "Lichte tekst op deze pagina is nog te zien."
DRUKKERS = "Buiten de pagina staan gegevens voor de drukker"
OVER_DE_RAND = "Een zichtbare tekst loopt door over de rand van de pagina"
AFGEKAPT = "Aan het eind van een zichtbare tekst is een deel weggesneden"

DRUK = re.compile(
    r"\.(?:indd|qxp|qxd|ai|pdf|docx?|cdr)\b|\b(?:cmyk|cyan|magenta|yellow|pantone|snijtekens)\b"
    r"|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\s+\d{1,2}[:.]\d{2}",
    re.IGNORECASE,
)
"""What layout programs print beside the page: file name, colours, date and time."""


@dataclass(slots=True)
class _Vondst:
    """Stretches that are told as one finding."""

    oorzaak: Oorzaak
    weging: Niveau | None
    melding: str
    nummers: list[Ints] = field(default_factory=list)
    teksten: list[str] = field(default_factory=list)


class Melder:
    """Makes the findings of a page; ``weg`` marks the glyphs that nobody sees and no text may show."""

    def __init__(
        self, nummer: int, letters: Letters, rows: Ints, words: Ints, oordeel: Oordeel, lees: LeesLabel
    ) -> None:
        self._nummer, self._letters, self._rows, self._words = nummer, letters, rows, words
        self._oordeel, self._lees = oordeel, lees
        self.weg: Bools = np.zeros(len(letters), bool)
        self._found: dict[tuple[Oorzaak, int, Niveau | None], _Vondst] = {}
        self._terzijde: dict[str, list[Ints]] = {}

    def report(self) -> list[Vondst]:
        """Return the findings: leaks, and one for each reason why something was let pass."""
        oorzaak = self._oordeel.oorzaak
        bad = (oorzaak != Oorzaak.GEEN) & (oorzaak != Oorzaak.BLEEK)
        for reeks in stretches(self._letters, bad, self._rows, self._words):
            self._weigh(reeks)
        pale = np.flatnonzero(oorzaak == Oorzaak.BLEEK)
        if len(pale):
            self._terzijde.setdefault(BLEKE, []).append(pale)
        vondsten = [self._vondst(key, found) for key, found in self._found.items()]
        for melding, parts in self._terzijde.items():
            code = "LEK003" if melding == BLEKE else "LEK001"
            vlak = around(self._letters, np.concatenate(parts))
            vondsten.append(Vondst(code, melding, self._nummer, rounded(vlak), Niveau.INFO))
        return vondsten

    def _weigh(self, reeks: Reeks) -> None:
        letters, numbers = self._letters, reeks.nummers
        causes = Counter(self._oordeel.oorzaak[numbers][letters.leesbaar[numbers]].tolist())
        oorzaak = Oorzaak(causes.most_common(1)[0][0])
        count = int(letters.leesbaar[numbers].sum())
        if count < OP_RIJ and not self._is_whole(reeks, oorzaak):
            self._terzijde.setdefault(RANDEN, []).append(numbers)
            return
        self.weg[numbers] = oorzaak is not Oorzaak.HALF
        said = telling(letters, numbers, self._words, self._rows, self._lees)
        if not len(said):
            self._terzijde.setdefault(LABELS, []).append(numbers)
            return
        dek = Counter(self._oordeel.dek[said].tolist()).most_common(1)[0][0]
        if oorzaak not in {Oorzaak.VLAK, Oorzaak.BEELD}:
            dek = -1
        weging, melding = self._lighter(reeks, oorzaak)
        found = self._found.setdefault(
            (oorzaak, int(dek), weging), _Vondst(oorzaak, weging, melding or MELDINGEN[oorzaak][1])
        )
        found.nummers.append(said)
        found.teksten.append(tekst_of(letters, said, self._words))

    def _is_whole(self, reeks: Reeks, oorzaak: Oorzaak) -> bool:
        """Whether one or two letters are all that was hidden: initials under a box of their own."""
        said = reeks.nummers[self._letters.leesbaar[reeks.nummers]]
        covered = bool(self._oordeel.geheel[said].all())
        return oorzaak is Oorzaak.VLAK and (reeks.heel or (reeks.woord and covered))

    def _lighter(self, reeks: Reeks, oorzaak: Oorzaak) -> tuple[Niveau | None, str]:
        letters, numbers = self._letters, reeks.nummers
        row = np.flatnonzero(self._rows == self._rows[numbers[0]])
        if (
            oorzaak is Oorzaak.BUITEN
            and (letters.leesbaar[row] & (self._oordeel.oorzaak[row] == Oorzaak.GEEN)).any()
        ):
            return Niveau.WAARSCHUWING, OVER_DE_RAND
        if oorzaak is Oorzaak.BUITEN and DRUK.search(tekst_of(letters, row, self._words)):
            return Niveau.WAARSCHUWING, DRUKKERS
        if oorzaak is Oorzaak.GEKNIPT:
            # A cell of a spreadsheet cuts the end of its own text; what was hidden on purpose goes whole.
            own = np.flatnonzero(letters.stuk == letters.stuk[numbers[0]])
            seen = letters.leesbaar[own] & (self._oordeel.oorzaak[own] == Oorzaak.GEEN)
            if seen.sum() >= letters.leesbaar[numbers].sum():
                return Niveau.WAARSCHUWING, AFGEKAPT
        return None, ""

    def _vondst(self, key: tuple[Oorzaak, int, Niveau | None], found: _Vondst) -> Vondst:
        numbers = np.concatenate(found.nummers)
        tekens = int(self._letters.inkt[numbers].sum())
        aantal = "1 teken" if tekens == 1 else f"{tekens} tekens"
        code = MELDINGEN[found.oorzaak][0]
        return Vondst(
            code,
            f"{found.melding}: {aantal}.",
            self._nummer,
            rounded(around(self._letters, numbers)),
            found.weging,
            Geheim("\n".join(found.teksten)),
        )

# SPDX-License-Identifier: EUPL-1.2
"""What is said of the columns of a list: which are not taken over and why, and which ones it cannot do without."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from ...model import Bevinding, Niveau, kolom_cel
from ..tekst import kort
from .koppen import NAMEN, Kop, zoek_kop
from .tabel import Koprij

NAAM = {
    "id": "het nummer van het document", "titel": "de naam van het document", "beoordeling": "de beoordeling",
    "datum": "de datum", "soort": "de soort", "tijd": "de tijd",
}  # fmt: skip
_VOORBEELD = {"id": "nr", "titel": "naam document", "beoordeling": "beoordeling"}
_GELIJKENIS = 0.8
"""How near a heading must be to be suggested; lower, and it suggests words that only share an ending."""
_VEEL = 12
"""Columns without a meaning that are named one by one; more are named in one finding."""
_ADVIES = "Geef de kolom een gewone naam, of zet die in mkdocs.yml bij `kolommen`."
_GOED = "Is dat goed? Dan hoeft u niets te doen."


class Kolommelder:
    """Tells of the columns of one list; ``blad`` is what findings say of the sheet, empty where there is one."""

    def __init__(self, kop: Koprij, bestand: str, blad: str) -> None:
        self._kop = kop
        self._bestand = bestand
        self._blad = blad
        self.bevindingen: list[Bevinding] = []

    def meld(self, code: str, melding: str, advies: str, nr: int, weging: Niveau | None = None) -> None:
        """Report something of a column, with the cell of its heading."""
        cel = kolom_cel(nr, self._kop.nummer)
        self.bevindingen.append(
            Bevinding(
                code,
                self._bestand,
                melding + self._blad,
                advies,
                cel=cel,
                regel=self._kop.regel,
                weging=weging,
            )
        )

    def tekst(self, nr: int) -> str:
        """The heading of a column, empty where there is none."""
        return self._kop.teksten[nr] if nr < len(self._kop.teksten) else ""

    def noem(self, nr: int) -> str:
        """The heading of a column and its cell."""
        return f"'{kort(self._kop.teksten[nr])}' ({kolom_cel(nr, self._kop.nummer)})"

    def meld_onbekend(self, kolommen: Sequence[int]) -> None:
        """Name the columns of which nobody knows what they mean."""
        if len(kolommen) > _VEEL:
            namen = ", ".join(
                f"'{kort(self.tekst(nr))}'" if self.tekst(nr) else "zonder naam" for nr in kolommen
            )
            melding = f"Er zijn {len(kolommen)} kolommen niet overgenomen: {namen}."
            self.meld(
                "INV020",
                melding,
                "Geef wat u nodig hebt een gewone naam. De rest kan zo blijven.",
                kolommen[0],
            )
            return
        for nr in kolommen:
            if tekst := self.tekst(nr):
                melding, advies = f"De kolom '{kort(tekst)}' is niet overgenomen.", _raad(tekst) or _ADVIES
            else:
                melding, advies = (
                    "Een kolom heeft geen naam.",
                    "Zet er een naam boven, of maak de kolom leeg.",
                )
            self.meld("INV020", melding, advies, nr)

    def meld_bekend(self, nr: int, kop: Kop, gekozen: int | None) -> None:
        """Tell that a column has no place, or that another one has it (``gekozen``)."""
        naam = f"De kolom '{kort(self.tekst(nr))}' is niet overgenomen"
        if kop.intern:
            advies = (
                "Mag iedereen lezen wat erin staat? Geef de kolom dan een andere naam, bijvoorbeeld 'toelichting', of "
                "zet de naam in mkdocs.yml bij `kolommen`. Anders hoeft u niets te doen."
            )
            self.meld("INV020", f"{naam}: volgens de naam is zij voor intern gebruik.", advies, nr)
        elif kop.veld and gekozen is not None and gekozen != nr:
            self.meld("INV020", f"{naam}; overgenomen is {self.noem(gekozen)}.", _GOED, nr, Niveau.INFO)
        else:
            self.meld("INV020", f"{naam}: de inventaris heeft er geen plaats voor.", _GOED, nr, Niveau.INFO)


def meld_ontbreekt(kop: Koprij, ontbreekt: Sequence[str], bestand: str, blad: str) -> Bevinding:
    """Tell which columns a list lacks, and which of its headings may be a slip for one of them."""
    wat = " en ".join(NAAM[naam] for naam in ontbreekt)
    melding = f"In rij {kop.nummer} staan kolomnamen, maar geen kolom voor {wat}.{blad}"
    paren = zip(kop.teksten, kop.koppen, strict=True)
    onbekend = [tekst for tekst, gevonden in paren if tekst and (not gevonden or gevonden.intern)]
    bedoeld = [
        f"Bedoelt u met '{kort(tekst)}' de kolom '{naam}'?"
        for tekst in onbekend
        if (naam := _dichtbij(tekst)) and (ander := zoek_kop(naam)) and ander.veld in ontbreekt
    ]
    namen = ", ".join(f"'{_VOORBEELD[naam]}'" for naam in ontbreekt)
    delen = [*bedoeld, f"Zet er bijvoorbeeld {namen} boven."]
    if onbekend:
        delen.append(f"Niet herkend: {', '.join(kort(tekst) for tekst in onbekend)}.")
    eerste = next((nr for nr, tekst in enumerate(kop.teksten) if tekst), 0)
    cel = kolom_cel(eerste, kop.nummer)
    return Bevinding("INV019", bestand, melding, " ".join(delen), cel=cel, regel=kop.regel)


def _dichtbij(tekst: str) -> str:
    """Return the usual name of a column that a heading is a slip for, or nothing."""
    klein = tekst.casefold()
    namen = difflib.get_close_matches(klein, NAMEN, n=1, cutoff=_GELIJKENIS)
    return namen[0] if namen and namen[0] != klein and _is_verschreven(klein, namen[0]) else ""


def _is_verschreven(tekst: str, naam: str) -> bool:
    """Whether every word is a slip for its counterpart: `datum verzoek` is none for `datum verzonden`."""
    paren = list(zip(tekst.split(), naam.split(), strict=False))
    if len(tekst.split()) != len(naam.split()):
        return (
            difflib.SequenceMatcher(None, tekst.replace(" ", ""), naam.replace(" ", "")).ratio()
            >= _GELIJKENIS
        )
    return all(difflib.SequenceMatcher(None, een, ander).ratio() >= _GELIJKENIS for een, ander in paren)


def _raad(tekst: str) -> str:
    naam = _dichtbij(tekst)
    return f"Bedoelt u '{naam}'?" if naam else ""

# SPDX-License-Identifier: EUPL-1.2
"""inventaris.csv → inventory rows, with every cell that cannot be right."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from ..model import (
    ID_VORM,
    KOLOMMEN,
    Beoordeling,
    Bevinding,
    Datum,
    Inventarisregel,
    kolom_cel,
)
from .besluit import gok
from .tekst import clean_text

_VERPLICHT = ("id", "titel", "beoordeling")
_JA_NEE = {"": False, "nee": False, "ja": True}
# Far above any real cell; keeps one broken quote from swallowing a whole file without a word.
_MAX_CEL = 100_000


def read_inventaris(pad: Path, bestand: str) -> tuple[tuple[Inventarisregel, ...] | None, list[Bevinding]]:
    """Read an inventaris.csv (UTF-8, comma, header row; interfaces.md, section 1).

    Returns the rows (None where the file cannot be used at all) and the findings, each with its cell;
    ``bestand`` is the path that findings name.
    """
    try:
        tekst = pad.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        advies = "Sla het op als 'CSV UTF-8 (door komma's gescheiden)'."
        return None, [Bevinding("INV012", bestand, "Het bestand is geen UTF-8.", advies)]
    csv.field_size_limit(_MAX_CEL)
    lezer = csv.reader(io.StringIO(tekst, newline=""), strict=True)
    regels: list[tuple[int, int, list[str]]] = []
    try:
        begin = 1
        for rij, cellen in enumerate(lezer, start=1):
            regels.append((rij, begin, cellen))
            begin = lezer.line_num + 1
    except csv.Error:
        melding = "Vanaf deze regel is het bestand niet als CSV te lezen; vaak ontbreekt een aanhalingsteken."
        return None, [Bevinding("INV012", bestand, melding, "Sla het opnieuw op als CSV.", regel=begin)]
    return _read_rows(regels, bestand)


def _read_rows(
    regels: list[tuple[int, int, list[str]]], bestand: str
) -> tuple[tuple[Inventarisregel, ...] | None, list[Bevinding]]:
    kop = [cel.strip() for cel in regels[0][2]] if regels else []
    bevindingen = list(_check_header(kop, bestand))
    if not set(_VERPLICHT) <= set(kop) or len(set(kop)) != len(kop):
        return None, bevindingen
    rijen: list[Inventarisregel] = []
    for rij, regel, cellen in regels[1:]:
        if not any(cel.strip() for cel in cellen):
            continue
        if len(cellen) != len(kop):
            melding = f"Rij {rij} heeft {len(cellen)} cellen; de kop heeft er {len(kop)}."
            advies = "Zet tekst met een komma tussen dubbele aanhalingstekens."
            bevindingen.append(Bevinding("INV012", bestand, melding, advies, cel=f"A{rij}", regel=regel))
            if len(cellen) < len(kop):
                cellen = cellen + [""] * (len(kop) - len(cellen))
        lezer = _Rij(dict(zip(kop, cellen, strict=False)), rij, regel, bestand)
        rijen.append(lezer.read())
        bevindingen += lezer.bevindingen
    return tuple(rijen), bevindingen


def _check_header(kop: list[str], bestand: str) -> Iterator[Bevinding]:
    """Report columns that are unknown, missing, double or out of order."""
    for nummer, naam in enumerate(kop):
        if naam not in KOLOMMEN:
            advies = gok(naam, KOLOMMEN) or f"De kolommen zijn: {', '.join(KOLOMMEN)}."
            melding = f"De kolom '{naam}' bestaat niet." if naam else "Een kolom heeft geen naam."
            cel = f"{chr(ord('A') + nummer)}1" if nummer < 26 else None
            yield Bevinding("INV002", bestand, melding, advies, cel=cel, regel=1)
    for naam in sorted({naam for naam in kop if kop.count(naam) > 1}):
        yield Bevinding(
            "INV002", bestand, f"De kolom '{naam}' staat er twee keer.", "Haal er een weg.", regel=1
        )
    if ontbreekt := [naam for naam in KOLOMMEN if naam not in kop]:
        melding = f"Deze kolommen ontbreken: {', '.join(ontbreekt)}."
        yield Bevinding("INV002", bestand, melding, "Voeg ze toe; de cellen mogen leeg zijn.", regel=1)
    elif [naam for naam in kop if naam in KOLOMMEN] != list(KOLOMMEN):
        melding = "De kolommen staan niet in de vaste volgorde."
        yield Bevinding("INV002", bestand, melding, f"De volgorde is: {', '.join(KOLOMMEN)}.", regel=1)


class _Rij:
    """Reads the cells of one row and collects what is wrong with them."""

    def __init__(self, cellen: dict[str, str], rij: int, regel: int, bestand: str) -> None:
        self._cellen = cellen
        self._rij = rij
        self._regel = regel
        self._bestand = bestand
        self.bevindingen: list[Bevinding] = []

    def read(self) -> Inventarisregel:
        return Inventarisregel(
            id=self._id(),
            titel=self._titel(),
            datum=self._lees("datum", Datum.lees, "INV006", "Schrijf JJJJ-MM-DD, JJJJ-MM of JJJJ."),
            soort=self._tekst("soort"),
            afzender=self._lijst("afzender"),
            ontvanger=self._lijst("ontvanger"),
            beoordeling=self._beoordeling(),
            gronden=self._lijst("gronden"),
            toelichting=self._tekst("toelichting"),
            bestand=self._tekst("bestand"),
            familie=self._tekst("familie"),
            thread=self._tekst("thread"),
            gerelateerd=self._lijst("gerelateerd"),
            dubbel_van=self._lijst("dubbel_van"),
            opgeschort=self._opgeschort(),
            zaaknummers=self._lijst("zaaknummers"),
            links=self._links(),
            rij=self._rij,
            regel=self._regel,
        )

    def _meld(self, code: str, kolom: str, melding: str, advies: str) -> None:
        cel = kolom_cel(kolom, self._rij)
        document = self._cellen.get("id", "").strip() or None
        self.bevindingen.append(
            Bevinding(code, self._bestand, melding, advies, document=document, cel=cel, regel=self._regel)
        )

    def _tekst(self, kolom: str) -> str:
        tekst, aantal = clean_text(self._cellen.get(kolom, ""))
        if aantal:
            melding = f"In kolom {kolom} stonden {aantal} onzichtbare tekens; die zijn weggelaten."
            self._meld("MET012", kolom, melding, "Lees de tekst na op de pagina.")
        return tekst.strip()

    def _lijst(self, kolom: str) -> tuple[str, ...]:
        return tuple(deel.strip() for deel in self._tekst(kolom).split(";") if deel.strip())

    def _id(self) -> str:
        waarde = self._tekst("id")
        if not waarde:
            self._meld("INV004", "id", "Deze rij heeft geen id.", "Vul een uniek id in.")
        elif not ID_VORM.match(waarde) or waarde.casefold().endswith(".pdf"):
            advies = "Gebruik letters, cijfers, punt, streepje of laag streepje, zonder .pdf aan het eind."
            self._meld("INV004", "id", f"Het id '{waarde[:60]}' kan geen adres zijn.", advies)
        return waarde

    def _titel(self) -> str:
        titel = self._tekst("titel")
        if not titel:
            self._meld("INV011", "titel", "Dit document heeft geen titel.", "Vul een titel in.")
        return titel

    def _lees(self, kolom: str, lees: Callable[[str], Datum], code: str, advies: str) -> Datum | None:
        waarde = self._tekst(kolom)
        try:
            return lees(waarde) if waarde else None
        except ValueError as fout:
            self._meld(code, kolom, f"'{waarde[:60]}': {fout}.", advies)
            return None

    def _beoordeling(self) -> Beoordeling | None:
        waarde = self._tekst("beoordeling")
        try:
            return Beoordeling(waarde)
        except ValueError:
            keuzes = [b.value for b in Beoordeling]
            advies = f"{gok(waarde, keuzes)} Mogelijk zijn: {', '.join(keuzes)}.".strip()
            melding = f"'{waarde[:60]}' is geen beoordeling." if waarde else "De beoordeling is leeg."
            self._meld("INV005", "beoordeling", melding, advies)
            return None

    def _opgeschort(self) -> bool:
        waarde = self._tekst("opgeschort").casefold()
        if waarde not in _JA_NEE:
            self._meld(
                "INV010", "opgeschort", f"'{waarde[:60]}' kan hier niet.", "Vul ja of nee in, of niets."
            )
        return _JA_NEE.get(waarde, False)

    def _links(self) -> tuple[str, ...]:
        links = self._lijst("links")
        for link in links:
            if not link.startswith(("https://", "http://")) or any(teken in link for teken in " \"'<>\\\n"):
                self._meld("INV015", "links", f"'{link[:60]}' is geen webadres.", "Begin met https://.")
        return links

# SPDX-License-Identifier: EUPL-1.2
"""inventaris.csv → inventory rows, with every cell that cannot be right."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ..model import (
    BESTANDSOORTEN,
    ID_TEKENS,
    ID_VORM,
    KOLOMMEN,
    Beoordeling,
    Bevinding,
    Datum,
    Inventarisregel,
    bestandsoort,
    kolom_cel,
)
from ..model.formule import unguard_cel
from .besluit import gok
from .tekst import clean_text, decode_utf8, kort, meld_onzichtbaar
from .webadres import is_webadres

_VERPLICHT = ("id", "titel", "beoordeling")
GEEN_BEOORDELING = "De beoordeling is leeg."
"""What the finding on a judgement says where the cell is empty, and nothing in it was misread."""
_JA_NEE = {"": False, "nee": False, "ja": True}
# Far above any real cell; keeps one broken quote from swallowing a whole file without a word.
_MAX_CEL = 100_000
_ANDERE_TEKENS = ((";", "puntkomma's"), ("\t", "tabs"), ("|", "rechte strepen"))
_OPSLAAN = "Sla het op als 'CSV UTF-8 (door komma's gescheiden)'."
# Between two addresses: a semicolon alone can be part of one.
_TUSSEN_LINKS = re.compile(r";\s+|;(?=https?://)|;\Z")


def read_inventaris(pad: Path, bestand: str) -> tuple[tuple[Inventarisregel, ...] | None, list[Bevinding]]:
    """Read an inventaris.csv (UTF-8, comma, header row).

    Returns the rows (None where the file cannot be used at all) and the findings, each with its cell;
    ``bestand`` is the path that findings name.
    """
    tekst, fout_regel = decode_utf8(pad.read_bytes())
    if fout_regel:
        melding = "Op deze regel staat een teken dat geen UTF-8 is."
        return None, [Bevinding("INV012", bestand, melding, _OPSLAAN, regel=fout_regel)]
    kopregel = tekst.partition("\n")[0]
    if anders := next((n for teken, n in _ANDERE_TEKENS if teken in kopregel and "," not in kopregel), None):
        melding = f"De cellen zijn gescheiden door {anders}; het moeten komma's zijn."
        advies = (
            "Sla het op met komma's. LibreOffice vraagt bij het opslaan welk teken u wilt. Excel neemt het teken van "
            "Windows: kies bij Regio, Meer instellingen een komma als lijstscheidingsteken, en sla het opnieuw op."
        )
        return None, [Bevinding("INV012", bestand, melding, advies, cel="A1", regel=1)]
    csv.field_size_limit(_MAX_CEL)
    lezer = csv.reader(io.StringIO(tekst, newline=""), strict=True)
    regels: list[tuple[int, int, list[str]]] = []
    begin = 1
    try:
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
    kop = [clean_text(cel)[0].strip() for cel in regels[0][2]] if regels else []
    bevindingen = list(_check_header(kop, bestand))
    if not set(_VERPLICHT) <= set(kop) or any(kop.count(naam) > 1 for naam in KOLOMMEN):
        return None, bevindingen
    rijen: list[Inventarisregel] = []
    for rij, regel, cellen in regels[1:]:
        if not any(cel.strip() for cel in cellen):
            continue
        if len(cellen) != len(kop):
            melding = f"Rij {rij} heeft {len(cellen)} cellen; de kop heeft er {len(kop)}."
            advies = "Zet tekst met een komma tussen dubbele aanhalingstekens."
            bevindingen.append(Bevinding("INV012", bestand, melding, advies, cel=f"A{rij}", regel=regel))
            cellen = cellen + [""] * (len(kop) - len(cellen))
        lezer = _Rij(tuple(kop), cellen, rij, regel, bestand)
        rijen.append(lezer.read())
        bevindingen += lezer.bevindingen
    return tuple(rijen), bevindingen


def _check_header(kop: list[str], bestand: str) -> Iterator[Bevinding]:
    """Report columns that are unknown, missing, double or out of order."""
    for nummer, naam in enumerate(kop):
        if naam not in KOLOMMEN:
            advies = gok(naam, KOLOMMEN) or f"De kolommen zijn: {', '.join(KOLOMMEN)}."
            melding = f"De kolom '{kort(naam)}' bestaat niet." if naam else "Een kolom heeft geen naam."
            yield Bevinding("INV002", bestand, melding, advies, cel=kolom_cel(nummer, 1), regel=1)
        elif naam in kop[:nummer]:
            melding = f"De kolom '{naam}' staat er twee keer."
            cel = kolom_cel(nummer, 1)
            yield Bevinding("INV002", bestand, melding, "Haal er een weg.", cel=cel, regel=1)
    if ontbreekt := [naam for naam in KOLOMMEN if naam not in kop]:
        melding = f"Deze kolommen ontbreken: {', '.join(ontbreekt)}."
        yield Bevinding("INV002", bestand, melding, "Voeg ze toe; de cellen mogen leeg zijn.", regel=1)
    elif [naam for naam in kop if naam in KOLOMMEN] != list(KOLOMMEN):
        melding = "De kolommen staan niet in de vaste volgorde."
        yield Bevinding("INV002", bestand, melding, f"De volgorde is: {', '.join(KOLOMMEN)}.", regel=1)


class _Rij:
    """Reads the cells of one row and collects what is wrong with them."""

    def __init__(self, kop: tuple[str, ...], cellen: list[str], rij: int, regel: int, bestand: str) -> None:
        self._kop = kop
        self._cellen = dict(zip(kop, cellen, strict=False))
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
            kolommen=self._kop,
        )

    def _meld(self, code: str, kolom: str, melding: str, advies: str) -> None:
        cel = kolom_cel(self._kop.index(kolom), self._rij)
        document = unguard_cel(clean_text(self._cellen["id"])[0].strip()) or None
        self.bevindingen.append(
            Bevinding(code, self._bestand, melding, advies, document=document, cel=cel, regel=self._regel)
        )

    def _tekst(self, kolom: str) -> str:
        waarde = self._cellen.get(kolom, "")
        # Nearly every cell: nothing to clean. An inventory may have a million of them.
        if waarde.isascii() and waarde.isprintable():
            return unguard_cel(waarde.strip()).strip() if waarde else ""
        tekst, aantal = clean_text(waarde)
        if aantal:
            melding = meld_onzichtbaar("In deze cel", aantal)
            self._meld("MET012", kolom, melding, "Lees de tekst na op de pagina.")
        return unguard_cel(tekst.strip()).strip()

    def _lijst(self, kolom: str) -> tuple[str, ...]:
        tekst = self._tekst(kolom)
        return tuple(filter(None, map(str.strip, tekst.split(";")))) if tekst else ()

    def _id(self) -> str:
        waarde = self._tekst("id")
        if not waarde:
            self._meld("INV004", "id", "Deze rij heeft geen id.", "Vul een uniek id in.")
        elif not ID_VORM.match(waarde):
            advies = "Gebruik hoogstens 100 letters (a-z), cijfers, punten, streepjes en lage streepjes."
            if (soort := bestandsoort(waarde)) in ("pdf", *BESTANDSOORTEN):
                advies = f"Laat .{soort} weg."
            elif ID_TEKENS.match(waarde):
                advies = "Kies een ander id: deze naam gebruikt Windows of het portaal zelf."
            self._meld("INV004", "id", f"Het id '{kort(waarde)}' kan geen adres zijn.", advies)
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
            self._meld(code, kolom, f"'{kort(waarde)}': {fout}.", advies)
            return None

    def _beoordeling(self) -> Beoordeling | None:
        waarde = self._tekst("beoordeling")
        try:
            return Beoordeling(waarde)
        except ValueError:
            keuzes = [b.value for b in Beoordeling]
            advies = f"{gok(waarde, keuzes)} Mogelijk zijn: {', '.join(keuzes)}.".strip()
            melding = f"'{kort(waarde)}' is geen beoordeling." if waarde else GEEN_BEOORDELING
            self._meld("INV005", "beoordeling", melding, advies)
            return None

    def _opgeschort(self) -> bool:
        waarde = self._tekst("opgeschort").casefold()
        if waarde not in _JA_NEE:
            self._meld(
                "INV010", "opgeschort", f"'{kort(waarde)}' kan hier niet.", "Vul ja of nee in, of niets."
            )
        return _JA_NEE.get(waarde, False)

    def _links(self) -> tuple[str, ...]:
        tekst = self._tekst("links")
        links = tuple(filter(None, map(str.strip, _TUSSEN_LINKS.split(tekst)))) if tekst else ()
        for link in links:
            if not is_webadres(link):
                self._meld("INV015", "links", f"'{kort(link)}' is geen webadres.", "Begin met https://.")
        return links

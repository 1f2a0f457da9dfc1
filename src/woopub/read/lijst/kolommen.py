# SPDX-License-Identifier: EUPL-1.2
"""Which column of a list is which column of inventaris.csv; and what becomes of the others."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Beoordeling, Bevinding, Niveau, kolom_cel
from ..besluit import gok
from ..tekst import kort
from .cellen import celtekst, is_bestandsnaam
from .indeling import Indeling
from .inhoud import tel_gevuld, verschilt, zijn_ids, zijn_namen
from .koppen import NAMEN, Kop, als_kruis
from .tabel import Koprij, Tabel

SAMEN = (
    "afzender", "ontvanger", "gronden", "toelichting", "gerelateerd", "dubbel_van", "zaaknummers", "links",
    "vindplaats",
)  # fmt: skip
"""Columns of which a list may have more than one: what they hold is put together."""
_NAAM = {
    "id": "het nummer van het document", "titel": "de naam van het document", "beoordeling": "de beoordeling",
    "datum": "de datum", "soort": "de soort", "tijd": "de tijd",
}  # fmt: skip
_VOORBEELD = {"id": "nr", "titel": "naam document", "beoordeling": "beoordeling"}
_NAAR_TOELICHTING = 3
"""Rank of a description, which explains where another column is the title."""


def deel_in(tabel: Tabel, bestand: str, blad: str) -> tuple[Indeling | None, list[Bevinding]]:
    """Give every column its place. None where it stays unclear which column is the id, title or judgement.

    ``blad``: what findings say of the sheet, empty where there is one.
    """
    indeler = _Indeler(tabel, bestand, blad)
    return indeler.deel_in(), indeler.bevindingen


class _Indeler:
    def __init__(self, tabel: Tabel, bestand: str, blad: str) -> None:
        self._kop: Koprij = tabel.kop
        self._rijen = tabel.rijen
        self._bestand = bestand
        self._blad = blad
        self._gevuld = tel_gevuld(tabel.rijen)
        self._gemeld: set[int] = set()
        self._koppen = dict(enumerate(self._met_kruisjes()))
        self.bevindingen: list[Bevinding] = []

    def deel_in(self) -> Indeling | None:
        indeling = Indeling()
        over: list[int] = []
        self._kies_kruisjes(indeling)
        velden = dict.fromkeys(
            kop.veld for kop in self._koppen.values() if kop and kop.veld and not kop.kruis
        )
        for veld in velden:
            self._kies(veld, indeling, over)
        self._vul_aan(indeling, over)
        self._meld_rest(indeling, over)
        ontbreekt = [naam for naam in ("id", "titel", "beoordeling") if not self._heeft(indeling, naam)]
        if ontbreekt:
            self.bevindingen.append(self._ontbreekt(ontbreekt))
            return None
        return indeling

    def _met_kruisjes(self) -> Sequence[Kop | None]:
        """The headings, with `openbaar` as a column for crosses where it stands beside `deels openbaar`."""
        koppen = list(self._kop.koppen)
        if sum(1 for kop in koppen if kop and kop.kruis and kop.veld == "beoordeling") and not any(
            kop and kop.veld == "beoordeling" and not kop.kruis and not kop.ja_nee for kop in koppen
        ):
            for nummer, kop in enumerate(koppen):
                oordeel = als_kruis(self._kop.teksten[nummer])
                if kop and not kop.kruis and kop.rang and oordeel:
                    koppen[nummer] = Kop("beoordeling", 5, kruis=oordeel.value)
        return koppen

    def _kies_kruisjes(self, indeling: Indeling) -> None:
        oordelen = [
            (nr, kop) for nr, kop in self._koppen.items() if kop and kop.kruis and kop.veld == "beoordeling"
        ]
        if len(oordelen) > 1:
            indeling.kruisjes = {nr: Beoordeling(kop.kruis) for nr, kop in oordelen}
        indeling.grondkruisjes = {
            nr: kop.kruis for nr, kop in self._koppen.items() if kop and kop.kruis and kop.veld == "gronden"
        }

    def _kies(self, veld: str, indeling: Indeling, over: list[int]) -> None:
        """Choose the column or columns of a field; what is not chosen comes in ``over``."""
        alle = [
            (kop.rang, nr) for nr, kop in self._koppen.items() if kop and kop.veld == veld and not kop.kruis
        ]
        met = [paar for paar in alle if self._gevuld[paar[1]]] or sorted(alle)[:1]
        met.sort()
        beste = [nr for rang, nr in met if rang == met[0][0]]
        lager = [nr for rang, nr in met if rang != met[0][0]]
        if veld == "matter":
            indeling.matter = beste[0]
            over += beste + lager
            return
        if veld in SAMEN:
            indeling.plaatsen[veld] = tuple(sorted(beste))
            over += lager
            return
        if len(beste) > 1:
            beste = self._ontdubbel(veld, beste)
        indeling.plaatsen[veld] = tuple(beste[:1])
        if veld == "beoordeling":
            # Another column that says how public it is may not say something else: both are read.
            indeling.plaatsen[veld] = (*beste[:1], *lager)
            indeling.ja_nee = frozenset(
                nr for nr in (*beste, *lager) if (kop := self._koppen[nr]) and kop.ja_nee
            )
        elif veld == "id":
            indeling.andere_ids = tuple(lager)
            over += lager
        else:
            over += lager

    def _ontdubbel(self, veld: str, kolommen: list[int]) -> list[int]:
        """Keep one of columns with the same meaning where all say the same; else tell of them."""
        eerste, *rest = kolommen
        self._gemeld.update(rest)
        anders = [nr for nr in rest if any(verschilt(rij, eerste, nr) for rij in self._rijen)]
        for nr in anders:
            namen = f"{self._noem(eerste)} en {self._noem(nr)}"
            wat = _NAAM.get(veld, f"'{veld}'")
            melding = f"De kolommen {namen} kunnen allebei {wat} zijn, en zeggen niet hetzelfde.{self._blad}"
            advies = "Haal er een weg, of geef die een andere naam."
            self._meld("INV019", melding, advies, nr)
        return [eerste]

    def _vul_aan(self, indeling: Indeling, over: list[int]) -> None:
        """Find the id and the title in columns that can be something else too."""
        titels = indeling.plaatsen.get("titel", ())
        bestand = indeling.plaats("bestand")
        if "id" not in indeling.plaatsen:
            self._zoek_id(indeling, over)
            titels = indeling.plaatsen.get("titel", ())
        if not titels and bestand is not None:
            indeling.plaatsen["titel"] = (bestand,)
        if "titel" not in indeling.plaatsen:
            namen = [nr for nr in over if nr in indeling.andere_ids and zijn_namen(self._rijen, nr)]
            if namen:
                indeling.plaatsen["titel"] = (namen[0],)
                over.remove(namen[0])
        kop = self._koppen.get(bestand) if bestand is not None else None
        if kop and kop.rang == 2 and bestand is not None:
            if bestand == indeling.plaats("titel") or indeling.id_uit_bestand:
                del indeling.plaatsen["bestand"]
            else:
                indeling.bestandsnamen = True
                self._meld_andere_bestanden(bestand)
        for nr in [nr for nr in over if self._is(nr, "titel", _NAAR_TOELICHTING)]:
            over.remove(nr)
            indeling.plaatsen["toelichting"] = (*indeling.plaatsen.get("toelichting", ()), nr)

    def _zoek_id(self, indeling: Indeling, over: list[int]) -> None:
        """Take `Document` with numbers below it for the id, or the names of files that are ids."""
        bestand = indeling.plaats("bestand")
        titels = [*indeling.plaatsen.get("titel", ()), *(nr for nr in over if self._is(nr, "titel"))]
        for nr in titels:
            rest = [ander for ander in titels if ander != nr]
            if self._is(nr, "titel", rang=2) and (rest or bestand is not None) and zijn_ids(self._rijen, nr):
                indeling.plaatsen["id"] = (nr,)
                indeling.plaatsen.pop("titel", None)
                indeling.plaatsen |= {"titel": (rest[0],)} if rest else {}
                over[:] = [ander for ander in over if ander not in (nr, *rest[:1])]
                return
        for kolom in (bestand, *titels[:1]):
            if kolom is not None and zijn_ids(self._rijen, kolom, ".pdf"):
                indeling.plaatsen["id"] = (kolom,)
                indeling.id_uit_bestand = True
                return

    def _is(self, nr: int, veld: str, rang: int = 0) -> bool:
        """Whether a heading means this field (and has this rank)."""
        kop = self._koppen.get(nr)
        return kop is not None and kop.veld == veld and rang in (0, kop.rang)

    def _heeft(self, indeling: Indeling, naam: str) -> bool:
        return bool(indeling.plaatsen.get(naam)) or (naam == "beoordeling" and bool(indeling.kruisjes))

    def _ontbreekt(self, ontbreekt: list[str]) -> Bevinding:
        return meld_ontbreekt(self._kop, ontbreekt, self._bestand, self._blad)

    def _meld_rest(self, indeling: Indeling, over: list[int]) -> None:
        """Name the columns with something in them that are not taken over."""
        gebruikt = indeling.gebruikt
        for nr, aantal in sorted(self._gevuld.items()):
            if not aantal or nr in gebruikt or nr in self._gemeld:
                continue
            kop = self._koppen.get(nr)
            tekst = self._kop.teksten[nr] if nr < len(self._kop.teksten) else ""
            if kop and not kop.kruis and (nr in over or not kop.veld):
                self._meld_bekend(nr, kop, tekst, indeling)
                continue
            melding = (
                f"De kolom '{kort(tekst)}' is niet overgenomen." if tekst else "Een kolom heeft geen naam."
            )
            advies = gok(tekst, NAMEN) if tekst else "Zet er een naam boven, of maak de kolom leeg."
            advies = advies or "Geef de kolom een gewone naam, of zet die in mkdocs.yml bij `kolommen`."
            self._meld("INV020", melding + self._blad, advies, nr)

    def _meld_bekend(self, nr: int, kop: Kop, tekst: str, indeling: Indeling) -> None:
        gekozen = indeling.plaats(kop.veld)
        if kop.veld and gekozen is not None and gekozen != nr:
            reden = f"; overgenomen is {self._noem(gekozen)}"
        else:
            reden = ": de inventaris heeft er geen plaats voor"
        melding = f"De kolom '{kort(tekst)}' is niet overgenomen{reden}.{self._blad}"
        self._meld("INV020", melding, "Is dat goed? Dan hoeft u niets te doen.", nr, Niveau.INFO)

    def _meld_andere_bestanden(self, nr: int) -> None:
        """Tell of names of files that are not taken over: no such file is published."""
        namen = [tekst for rij in self._rijen if (tekst := celtekst(rij.cel(nr)))]
        if anders := [naam for naam in namen if not is_bestandsnaam(naam)]:
            wat = f"staan namen die niet zijn overgenomen, zoals '{kort(anders[0])}'"
            melding = f"In de kolom {self._noem(nr)} {wat}.{self._blad}"
            advies = "woopub publiceert zulke bestanden niet. Lever ze aan als PDF, met het id als naam."
            self._meld("INV020", melding, advies, nr, Niveau.INFO)

    def _noem(self, nr: int) -> str:
        return f"'{kort(self._kop.teksten[nr])}' ({kolom_cel(nr, self._kop.nummer)})"

    def _meld(self, code: str, melding: str, advies: str, nr: int, weging: Niveau | None = None) -> None:
        cel = kolom_cel(nr, self._kop.nummer)
        self.bevindingen.append(
            Bevinding(code, self._bestand, melding, advies, cel=cel, regel=self._kop.regel, weging=weging)
        )


def meld_ontbreekt(kop: Koprij, ontbreekt: Sequence[str], bestand: str, blad: str) -> Bevinding:
    """Tell which columns a list lacks."""
    wat = " en ".join(_NAAM[naam] for naam in ontbreekt)
    melding = f"In rij {kop.nummer} staan kolomnamen, maar geen kolom voor {wat}.{blad}"
    onbekend = [
        tekst for tekst, gevonden in zip(kop.teksten, kop.koppen, strict=True) if tekst and not gevonden
    ]
    namen = ", ".join(f"'{_VOORBEELD[naam]}'" for naam in ontbreekt)
    advies = f"Zet er bijvoorbeeld {namen} boven."
    if onbekend:
        advies += f" Niet herkend: {', '.join(kort(tekst) for tekst in onbekend[:8])}."
    eerste = next((nr for nr, tekst in enumerate(kop.teksten) if tekst), 0)
    return Bevinding("INV019", bestand, melding, advies, cel=kolom_cel(eerste, kop.nummer), regel=kop.regel)

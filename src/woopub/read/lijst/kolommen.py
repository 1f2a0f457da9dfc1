# SPDX-License-Identifier: EUPL-1.2
"""Which column of a list is which column of inventaris.csv; and what becomes of the others."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Beoordeling, Bevinding, Niveau
from ..tekst import kort
from .cellen import celtekst, is_bestandsnaam, is_pad
from .indeling import Indeling
from .inhoud import tel_gevuld, verschilt, zijn_datums, zijn_ids, zijn_namen, zijn_oordelen
from .kolommeldingen import NAAM, Kolommelder, meld_ontbreekt
from .koppen import MITS, Kop, als_kruis
from .tabel import Koprij, Tabel

SAMEN = (
    "afzender", "ontvanger", "gronden", "toelichting", "gerelateerd", "dubbel_van", "zaaknummers", "links",
    "vindplaats",
)  # fmt: skip
"""Columns of which a list may have more than one: what they hold is put together."""
_NAAR_TOELICHTING = 3
"""Rank of a description, which explains where another column is the title."""


def deel_in(tabel: Tabel, bestand: str, blad: str) -> tuple[Indeling | None, list[Bevinding]]:
    """Give every column its place. None where it stays unclear which column is the id, title or judgement.

    ``blad``: what findings say of the sheet, empty where there is one.
    """
    indeler = _Indeler(tabel, bestand, blad)
    indeling = indeler.deel_in()
    return indeling, indeler.bevindingen


class _Indeler:
    def __init__(self, tabel: Tabel, bestand: str, blad: str) -> None:
        self._kop: Koprij = tabel.kop
        self._rijen = tabel.rijen
        self._bestand = bestand
        self._blad = blad
        self._gevuld = tel_gevuld(tabel.rijen)
        self._gemeld: set[int] = set()
        self._melder = Kolommelder(tabel.kop, bestand, blad)
        self._koppen = dict(enumerate(self._met_kruisjes()))
        self._keur()

    @property
    def bevindingen(self) -> list[Bevinding]:
        return self._melder.bevindingen

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
            self.bevindingen.append(meld_ontbreekt(self._kop, ontbreekt, self._bestand, self._blad))
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

    def _keur(self) -> None:
        """Take a heading for nothing where what stands below it does not fit: a status that is no judgement, numbers
        that are not of one document each, days below the heading of titles."""
        if self._kop.is_eigen:
            return
        for nr, kop in self._koppen.items():
            if kop is None or not self._gevuld[nr]:
                continue
            past = zijn_oordelen if kop.veld == "beoordeling" else zijn_ids
            if kop.rang == MITS and not past(self._rijen, nr):
                self._koppen[nr] = Kop("")
            elif kop.rang and kop.veld == "titel" and zijn_datums(self._rijen, nr):
                self._koppen[nr] = None
                self._gemeld.add(nr)
                melding = (
                    f"In de kolom {self._melder.noem(nr)} staan alleen datums. Zij is niet als titel gelezen."
                )
                self._melder.meld(
                    "INV020", melding, "Is dit de datum van het document? Zet er 'datum' boven.", nr
                )

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
            over += [nr for nr in lager if self._is(nr, veld, MITS)]
            lager = [nr for nr in lager if not self._is(nr, veld, MITS)]
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
            namen = f"{self._melder.noem(eerste)} en {self._melder.noem(nr)}"
            wat = NAAM.get(veld, f"'{veld}'")
            melding = f"De kolommen {namen} kunnen allebei {wat} zijn, en zeggen niet hetzelfde."
            advies = "Haal er een weg, of geef die een andere naam."
            self._melder.meld("INV019", melding, advies, nr)
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

    def _meld_rest(self, indeling: Indeling, over: list[int]) -> None:
        """Name the columns with something in them that are not taken over."""
        gebruikt = indeling.gebruikt
        onbekend: list[int] = []
        for nr, aantal in sorted(self._gevuld.items()):
            if not aantal or nr in gebruikt or nr in self._gemeld:
                continue
            kop = self._koppen.get(nr)
            if kop and not kop.kruis and (nr in over or not kop.veld):
                self._melder.meld_bekend(nr, kop, indeling.plaats(kop.veld))
            else:
                onbekend.append(nr)
        self._melder.meld_onbekend(onbekend)

    def _meld_andere_bestanden(self, nr: int) -> None:
        """Tell of names of files that are not taken over: no such file is published."""
        namen = [tekst for rij in self._rijen if (tekst := celtekst(rij.cel(nr)))]
        if anders := [naam for naam in namen if not (is_bestandsnaam(naam) or is_pad(naam))]:
            wat = f"staan namen die niet zijn overgenomen, zoals '{kort(anders[0])}'"
            melding = f"In de kolom {self._melder.noem(nr)} {wat}."
            advies = "woopub publiceert zulke bestanden niet. Lever ze aan als PDF, met het id als naam."
            self._melder.meld("INV020", melding, advies, nr, Niveau.INFO)

# SPDX-License-Identifier: EUPL-1.2
"""An inventory as clerks have it, in a spreadsheet → the rows of an inventory, with every cell that needs a look.

Sheets are read in order; on each, the headings are found, columns get their place, the column of dates its order, and
then row by row. What is wrong is a finding with its cell; nothing is guessed, and nothing gets a default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from ...model import KOLOMMEN, Bevinding, Inventarisregel, Niveau, kolom_cel
from ..werkmap import Gebrek, Gebreksoort, Rij, Werkblad, Werkmap, read_werkmap
from .adressen import meld_binnen
from .andere_bladen import meld_ander_blad, meld_verborgen_blad
from .antwoorden import find_antwoorden
from .cellen import celtekst
from .datumkolom import Datumkolom, read_datumkolom
from .datummeldingen import meld_datums
from .getallen import meld_getallen
from .indeling import Indeling
from .kolommen import deel_in
from .legenda import Legenda, read_legenda
from .overslaan import find_documenten
from .regels import Regellezer, met_verwijzingen
from .rijcellen import Lijstvorm
from .samengevoegd import spreid_uit
from .tabel import Koprij, Tabel, find_tabellen
from .verborgen import meld_kolommen, meld_verborgen

_GEEN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Bronregel:
    """A row of the inventory and the sheet it came from; its ``rij``, ``regel`` and ``cel()`` are those of the file."""

    regel: Inventarisregel
    blad: str


@dataclass(frozen=True, slots=True)
class Inlezing:
    """What a spreadsheet gave: its rows in order, and the columns of inventaris.csv of which it says anything.
    ``leeg`` is that one of the findings which says that there is no row at all."""

    rijen: tuple[Bronregel, ...]
    kolommen: frozenset[str]
    leeg: Bevinding | None = None


def read_lijst(
    pad: Path, bestand: str, kolommen: Mapping[str, str] = _GEEN, letters: Mapping[str, str] = _GEEN
) -> tuple[Inlezing | None, list[Bevinding]]:
    """Read an inventory from a spreadsheet (xlsx, xls, ods, csv).

    ``bestand`` is the path that findings name; ``kolommen`` are a portal's own headings with the column of
    inventaris.csv that each stands for; ``letters`` an authority's own letters for grounds. Times with a zone become
    those of Amsterdam. Returns None where there is no list to be found in the file; with findings that block, the rows
    are there to look at, not to be published.
    """
    werkmap, bevindingen = read_werkmap(pad, bestand)
    if werkmap is None:
        return None, bevindingen
    inlezing, meer = read_bladen(werkmap, bestand, kolommen, letters)
    return inlezing, bevindingen + meer


def read_bladen(
    werkmap: Werkmap, bestand: str, kolommen: Mapping[str, str] = _GEEN, letters: Mapping[str, str] = _GEEN
) -> tuple[Inlezing | None, list[Bevinding]]:
    """As read_lijst, for a spreadsheet that is read already."""
    lezer = _Lezer(werkmap, bestand, kolommen, letters)
    return lezer.lees(), lezer.bevindingen


class _Lezer:
    """Reads the sheets of one file."""

    def __init__(
        self, werkmap: Werkmap, bestand: str, kolommen: Mapping[str, str], letters: Mapping[str, str]
    ) -> None:
        self._werkmap = werkmap
        self._bestand = bestand
        self._kolommen = kolommen
        self._letters = letters
        self._rijen: list[Bronregel] = []
        self._velden: set[str] = set()
        self._andere: dict[str, str | None] = {}
        self._indelingen: list[Indeling] = []
        self._meer = len(werkmap.bladen) > 1
        self.bevindingen: list[Bevinding] = []

    def lees(self) -> Inlezing | None:
        gevonden = [(blad, *find_tabellen(blad, self._kolommen)) for blad in self._werkmap.bladen]
        zichtbaar = [(blad, tabellen) for blad, tabellen, _, _ in gevonden if tabellen and not blad.verborgen]
        legenda = read_legenda(rij for _, _, los, _ in gevonden for rij in los)
        for blad, tabellen in zichtbaar:
            for tabel in tabellen:
                self._lees_tabel(blad, tabel, legenda)
        for blad, tabellen, _, bijna in gevonden:
            if blad.verborgen:
                self.bevindingen += meld_verborgen_blad(blad, bool(tabellen), self._bestand)
            elif not tabellen:
                self.bevindingen += meld_ander_blad(
                    blad, bijna, self._indelingen, bool(zichtbaar), self._bestand, self._waar(blad)
                )
        if not self._rijen and any(b.code == "INV019" for b in self.bevindingen):
            return None
        if not zichtbaar:
            return None
        leeg = None if self._rijen else self._leeg(zichtbaar[0][1][0].kop)
        self.bevindingen += [leeg] if leeg else []
        return replace(self._rond_af(), leeg=leeg)

    def _waar(self, blad: Werkblad) -> str:
        """What findings say of the sheet: nothing where there is only one."""
        return f" Werkblad: '{blad.naam}'." if self._meer else ""

    def _lees_tabel(self, blad: Werkblad, tabel: Tabel, legenda: Legenda) -> None:
        waar, bestand, eigen = self._waar(blad), self._bestand, tabel.kop.is_eigen
        indeling, bevindingen = deel_in(tabel, bestand, waar)
        self.bevindingen += bevindingen
        if indeling is None:
            return
        self._indelingen.append(indeling)
        rijen, bevindingen = spreid_uit(blad, tabel.rijen, indeling, bestand, waar)
        self.bevindingen += bevindingen
        documenten = rijen if eigen else find_documenten(rijen, indeling, _per_rij(blad.gebreken))
        gelezen = {rij.nummer for rij in documenten}
        self._meld_overgeslagen([rij for rij in rijen if rij.nummer not in gelezen] + tabel.herhaald, waar)
        datums = self._datumkolom(documenten, indeling, tabel.kop, waar)
        vorm = Lijstvorm(
            indeling=indeling,
            datums=datums,
            legenda=legenda if eigen else _met_onder(legenda, rijen, gelezen),
            letters=self._letters,
            bestand=bestand,
            kolommen=KOLOMMEN if eigen else indeling.bronkolommen(len(tabel.kop.teksten)),
            eigen=eigen,
            waar=waar,
            antwoorden={} if eigen else find_antwoorden(documenten, indeling),
        )
        id_kolom = indeling.plaatsen["id"][0]
        self.bevindingen += meld_getallen(documenten, id_kolom, bestand, waar)
        self.bevindingen += meld_verborgen(documenten, id_kolom, bestand, waar)
        self.bevindingen += meld_kolommen(blad, documenten, indeling, tabel.kop, bestand, waar)
        if not eigen:
            linkkolommen = (*indeling.plaatsen.get("links", ()), *indeling.plaatsen.get("vindplaats", ()))
            self.bevindingen += meld_binnen(documenten, linkkolommen, bestand, waar)
        self._meld_gebreken(blad, {rij.nummer for rij in rijen}, gelezen, indeling)
        self._lees_rijen(documenten, vorm, blad.naam)

    def _lees_rijen(self, documenten: list[Rij], vorm: Lijstvorm, blad: str) -> None:
        lezer = Regellezer(vorm)
        for rij in documenten:
            regel = lezer.lees(rij)
            self._rijen.append(Bronregel(regel, blad))
            self._onthoud_andere(rij, regel.id, vorm.indeling)
        self.bevindingen += lezer.bevindingen
        self._velden |= vorm.indeling.velden

    def _onthoud_andere(self, rij: Rij, id_: str, indeling: Indeling) -> None:
        """Remember by which other numbers rows may point to this one; one that two rows have points nowhere."""
        namen = [celtekst(rij.cel(kolom)) for kolom in indeling.andere_ids]
        if indeling.matter is not None and (matter := celtekst(rij.cel(indeling.matter))):
            namen.append(f"{matter}-{id_}")
        for naam in filter(None, namen):
            sleutel = naam.casefold()
            self._andere[sleutel] = id_ if self._andere.get(sleutel, id_) == id_ else None

    def _datumkolom(self, rijen: list[Rij], indeling: Indeling, kop: Koprij, waar: str) -> Datumkolom:
        kolom = indeling.plaats("datum")
        if kolom is None:
            return Datumkolom()
        datums = read_datumkolom(((rij.nummer, rij.cel(kolom)) for rij in rijen), kop.teksten[kolom])
        self.bevindingen += meld_datums(datums, rijen, kolom, self._bestand, waar)
        return datums

    def _rond_af(self) -> Inlezing:
        """Check ids over all sheets, and let rows point to each other by id."""
        eerste: dict[str, Bronregel] = {}
        for bron in self._rijen:
            if not (id_ := bron.regel.id):
                continue
            vorige = eerste.setdefault(id_.casefold(), bron)
            if vorige is not bron:
                elders = f" van werkblad '{vorige.blad}'" if vorige.blad != bron.blad else ""
                melding = f"Het id '{id_}' staat ook in cel {vorige.regel.cel('id')}{elders}."
                cel, regel = bron.regel.cel("id"), bron.regel.regel if self._werkmap.soort == "csv" else None
                self._meld("INV003", melding, "Geef dit document een ander id.", cel, regel, id_)
        bekend = frozenset(bron.regel.id for bron in self._rijen)
        andere = {naam: id_ for naam, id_ in self._andere.items() if id_}
        rijen = tuple(
            Bronregel(met_verwijzingen(bron.regel, andere, bekend), bron.blad) if andere else bron
            for bron in self._rijen
        )
        velden = self._velden | {
            veld
            for veld in ("dubbel_van", "gronden", "links", "toelichting")
            if any(getattr(b.regel, veld) for b in rijen)
        }
        return Inlezing(rijen, frozenset(velden))

    def _leeg(self, kop: Koprij) -> Bevinding:
        """Return the finding on headings without a document below them."""
        eerste = next((nr for nr, tekst in enumerate(kop.teksten) if tekst), 0)
        melding = "Onder de kolomnamen staat geen enkel document."
        advies = "Staan de documenten in een ander bestand of op een ander werkblad? Gebruik dan dat."
        cel = kolom_cel(eerste, kop.nummer)
        return Bevinding(
            "INV024", self._bestand, melding, advies, cel=cel, regel=kop.regel, weging=Niveau.WAARSCHUWING
        )

    def _meld_overgeslagen(self, rijen: Iterable[Rij], waar: str) -> None:
        for rij in rijen:
            teksten = [(nr, tekst) for nr, cel in enumerate(rij.cellen) if (tekst := celtekst(cel))]
            if teksten:
                melding = f"Rij {rij.nummer} ('{_kort(teksten)}') is geen document en is overgeslagen.{waar}"
                advies = "Is het wel een document? Geef het een nummer."
                self._meld("INV024", melding, advies, kolom_cel(teksten[0][0], rij.nummer), rij.regel)

    def _meld_gebreken(self, blad: Werkblad, rijen: set[int], gelezen: set[int], indeling: Indeling) -> None:
        """Tell of cells without a value; in a row that is no document they do not block."""
        gebruikt, waar = indeling.gebruikt, self._waar(blad)
        for gebrek in blad.gebreken:
            if gebrek.rij not in rijen or gebrek.kolom not in gebruikt:
                continue
            cel = kolom_cel(gebrek.kolom, gebrek.rij)
            if gebrek.soort is Gebreksoort.FOUT:
                melding = f"In deze cel staat een fout ({gebrek.tekst or 'formule'}).{waar}"
                weging = None if gebrek.rij in gelezen else Niveau.WAARSCHUWING
                self._meld("INV027", melding, "Verbeter de formule, of typ de waarde.", cel, weging=weging)
            else:
                melding = f"In deze cel staat een formule zonder uitkomst; de waarde is onbekend.{waar}"
                advies = "Open het bestand in uw spreadsheetprogramma, laat het rekenen en sla het op."
                self._meld("INV023", melding, advies, cel)

    def _meld(
        self, code: str, melding: str, advies: str, cel: str | None = None, regel: int | None = None,
        document: str | None = None, weging: Niveau | None = None,
    ) -> None:  # fmt: skip
        self.bevindingen.append(
            Bevinding(code, self._bestand, melding, advies, document, cel=cel, regel=regel, weging=weging)
        )


def _kort(teksten: list[tuple[int, str]]) -> str:
    return " ".join(" ".join(tekst for _, tekst in teksten).split())[:40]


def _per_rij(gebreken: Iterable[Gebrek]) -> dict[int, set[int]]:
    """Return by row the columns of its cells without a value."""
    per_rij: dict[int, set[int]] = {}
    for gebrek in gebreken:
        per_rij.setdefault(gebrek.rij, set()).add(gebrek.kolom)
    return per_rij


def _met_onder(legenda: Legenda, rijen: list[Rij], gelezen: set[int]) -> Legenda:
    """Add the explanations that stand below a list, or between its rows."""
    los = [rij for rij in rijen if rij.nummer not in gelezen]
    if not los:
        return legenda
    onder = read_legenda(los)
    return Legenda({**onder.oordelen, **legenda.oordelen}, {**onder.gronden, **legenda.gronden})

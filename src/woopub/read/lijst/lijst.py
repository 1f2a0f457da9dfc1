# SPDX-License-Identifier: EUPL-1.2
"""An inventory as clerks have it, in a spreadsheet → the rows of an inventory, with every cell that needs a look.

Sheets are read in order; on each, the headings are found, columns get their place, the column of dates its order, and
then row by row. What is wrong is a finding with its cell; nothing is guessed, and nothing gets a default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ...model import KOLOMMEN, Bevinding, Inventarisregel, Niveau, kolom_cel
from ..tekst import kort
from ..werkmap import Gebreksoort, Rij, Werkblad, Werkmap, read_werkmap
from .cellen import celtekst
from .datumkolom import Datumkolom, read_datumkolom
from .getallen import meld_getallen
from .indeling import Indeling
from .kolommen import deel_in, meld_ontbreekt
from .legenda import Legenda, read_legenda
from .overslaan import find_documenten
from .regels import Regellezer, met_verwijzingen
from .rijcellen import Lijstvorm
from .samengevoegd import meld_verborgen, spreid_uit
from .tabel import Koprij, Tabel, find_tabellen

_GEEN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Bronregel:
    """A row of the inventory and the sheet it came from; its ``rij``, ``regel`` and ``cel()`` are those of the file."""

    regel: Inventarisregel
    blad: str


@dataclass(frozen=True, slots=True)
class Inlezing:
    """What a spreadsheet gave: its rows in order, and the columns of inventaris.csv of which it says anything."""

    rijen: tuple[Bronregel, ...]
    kolommen: frozenset[str]


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
        self._meer = len(werkmap.bladen) > 1
        self.bevindingen: list[Bevinding] = []

    def lees(self) -> Inlezing | None:
        gevonden = [(blad, *find_tabellen(blad, self._kolommen)) for blad in self._werkmap.bladen]
        zichtbaar = [(blad, tabellen) for blad, tabellen, _, _ in gevonden if tabellen and not blad.verborgen]
        legenda = read_legenda(rij for _, _, los, _ in gevonden for rij in los)
        for blad, tabellen, _, bijna in gevonden:
            if blad.verborgen:
                self._meld_verborgen_blad(blad, bool(tabellen))
            elif not tabellen:
                self._meld_ander_blad(blad, bijna, bool(zichtbaar))
        for blad, tabellen in zichtbaar:
            for tabel in tabellen:
                self._lees_tabel(blad, tabel, legenda)
        if not self._rijen and any(b.code == "INV019" for b in self.bevindingen):
            return None
        if not zichtbaar:
            return None
        return self._rond_af()

    def _lees_tabel(self, blad: Werkblad, tabel: Tabel, legenda: Legenda) -> None:
        waar = f" Werkblad: '{blad.naam}'." if self._meer else ""
        indeling, bevindingen = deel_in(tabel, self._bestand, waar)
        self.bevindingen += bevindingen
        if indeling is None:
            return
        rijen, bevindingen = spreid_uit(blad, tabel.rijen, indeling, self._bestand, waar)
        self.bevindingen += bevindingen
        eigen = tabel.kop.is_eigen
        documenten = rijen if eigen else find_documenten(rijen, indeling)
        gelezen = {rij.nummer for rij in documenten}
        self._meld_overgeslagen([rij for rij in rijen if rij.nummer not in gelezen] + tabel.herhaald, waar)
        legenda = legenda if eigen else _met_onder(legenda, rijen, gelezen)
        datums = self._datumkolom(documenten, indeling, tabel.kop, waar)
        vorm = Lijstvorm(
            indeling, datums, legenda, self._letters, self._bestand,
            KOLOMMEN if eigen else indeling.bronkolommen(len(tabel.kop.teksten)), eigen, waar,
        )  # fmt: skip
        id_kolom = indeling.plaatsen["id"][0]
        self.bevindingen += meld_getallen(documenten, id_kolom, self._bestand, waar)
        self.bevindingen += meld_verborgen(documenten, id_kolom, self._bestand, waar)
        self._meld_gebreken(blad, gelezen, indeling, waar)
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
        regels = {rij.nummer: rij.regel for rij in rijen} if datums.onzeker or datums.verwisseld else {}
        if datums.onzeker:
            eerste, aantal = datums.onzeker[0], len(datums.onzeker)
            wat = "is 1 datum" if aantal == 1 else f"zijn {aantal} datums"
            cel = kolom_cel(kolom, eerste)
            tekst = kort(celtekst(next(rij.cel(kolom) for rij in rijen if rij.nummer == eerste)))
            melding = f"In deze kolom {wat} op twee manieren te lezen: '{tekst}' in {cel}.{waar}"
            advies = f"Ze zijn gelezen als {datums.volgorde.value}. Klopt dat niet? Maak er JJJJ-MM-DD van."
            self._meld("INV022", melding, advies, cel, regels[eerste])
        if datums.verwisseld:
            eerste = datums.verwisseld[0]
            melding = (
                f"In deze kolom staan {len(datums.verwisseld)} echte datums, alle van voor de 13e, tussen datums die "
                f"tekst zijn gebleven. Uw spreadsheetprogramma kan dag en maand hebben verwisseld.{waar}"
            )
            advies = "Vergelijk de datums met de documenten. Kloppen ze niet? Maak er JJJJ-MM-DD van."
            self._meld("INV022", melding, advies, kolom_cel(kolom, eerste), regels[eerste])
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

    def _meld_verborgen_blad(self, blad: Werkblad, is_lijst: bool) -> None:
        melding = f"Het werkblad '{blad.naam}' is verborgen; daarvan is niets gelezen."
        advies = "Hoort het bij de inventaris? Maak het zichtbaar. Hoort het er niet bij? Verwijder het."
        if blad.rijen:
            self._meld("INV021", melding, advies, weging=None if is_lijst else Niveau.INFO)

    def _meld_ander_blad(self, blad: Werkblad, bijna: Koprij | None, elders: bool) -> None:
        """Tell of a sheet without a list; where there is none at all, or this one all but is one, that blocks."""
        if not blad.rijen and elders:
            return
        waar = f" Werkblad: '{blad.naam}'." if self._meer else ""
        if bijna and bijna.gewicht >= 3 and "id" not in bijna.ontbreekt and "titel" not in bijna.ontbreekt:
            self.bevindingen.append(meld_ontbreekt(bijna, bijna.ontbreekt, self._bestand, waar))
        elif elders:
            melding = f"Op het werkblad '{blad.naam}' staat geen inventaris; daarvan is niets gelezen."
            self._meld("INV024", melding, "Hoort het er wel bij? Zet er een rij met kolomnamen boven.")
        elif bijna and bijna.gewicht > 1:
            self.bevindingen.append(meld_ontbreekt(bijna, bijna.ontbreekt, self._bestand, waar))
        else:
            melding = f"Er is geen rij met kolomnamen gevonden.{waar}"
            advies = "Zet boven de kolommen hoe ze heten, bijvoorbeeld: nr, naam document, datum, beoordeling, grond."
            cel, regel = (f"A{blad.rijen[0].nummer}", blad.rijen[0].regel) if blad.rijen else (None, None)
            self._meld("INV019", melding, advies, cel, regel)

    def _meld_overgeslagen(self, rijen: Iterable[Rij], waar: str) -> None:
        for rij in rijen:
            teksten = [(nr, tekst) for nr, cel in enumerate(rij.cellen) if (tekst := celtekst(cel))]
            if teksten:
                melding = f"Rij {rij.nummer} ('{_kort(teksten)}') is geen document en is overgeslagen.{waar}"
                advies = "Is het wel een document? Geef het een nummer."
                self._meld("INV024", melding, advies, kolom_cel(teksten[0][0], rij.nummer), rij.regel)

    def _meld_gebreken(self, blad: Werkblad, rijen: set[int], indeling: Indeling, waar: str) -> None:
        gebruikt = indeling.gebruikt
        for gebrek in blad.gebreken:
            if gebrek.rij not in rijen or gebrek.kolom not in gebruikt:
                continue
            cel = kolom_cel(gebrek.kolom, gebrek.rij)
            if gebrek.soort is Gebreksoort.FOUT:
                melding = f"In deze cel staat een fout ({gebrek.tekst or 'formule'}).{waar}"
                self._meld("INV027", melding, "Verbeter de formule, of typ de waarde.", cel)
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


def _met_onder(legenda: Legenda, rijen: list[Rij], gelezen: set[int]) -> Legenda:
    """Add the explanations that stand below a list, or between its rows."""
    los = [rij for rij in rijen if rij.nummer not in gelezen]
    if not los:
        return legenda
    onder = read_legenda(los)
    return Legenda({**onder.oordelen, **legenda.oordelen}, {**onder.gronden, **legenda.gronden})

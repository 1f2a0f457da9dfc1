# SPDX-License-Identifier: EUPL-1.2
"""One row of a list → one row of the inventory, with every cell that cannot be right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from ...model import ID_VORM, Bevinding, Datum, Inventarisregel, Niveau
from ..tekst import kort
from ..werkmap import Celwaarde, Rij
from .beoordelingen import Oordeel
from .cellen import (
    heeft_bestandsoort,
    id_advies,
    is_bestandsnaam,
    is_kruis,
    is_leeg,
    is_pad,
    lees_id,
    lees_ids,
    lees_ja_nee,
    lees_lijst,
    lees_nummers,
    schone_tekst,
    splits_puntkomma,
    zonder_witruimte,
)
from .datumkolom import lees_tijd, voeg_tijd_toe
from .datums import Datumfout
from .gronden import read_gronden
from .oordelen import lees_oordeel
from .plaatsen import lees_plaats
from .rijcellen import Lijstvorm, Rijcellen

_OUD = "1900"
_OERTIJD = 1500
"""Years before this are no dates of documents that an authority has."""


class Regellezer:
    """Reads the rows of one list, and collects what is wrong with their cells."""

    def __init__(self, vorm: Lijstvorm) -> None:
        self._vorm = vorm
        self._cellen = Rijcellen(vorm)
        self._letters = {**vorm.legenda.gronden, **vorm.letters}

    @property
    def bevindingen(self) -> list[Bevinding]:
        """What is wrong with the cells that were read."""
        return self._cellen.bevindingen

    def lees(self, rij: Rij) -> Inventarisregel:
        """Return the row of the inventory; what could not be read is empty, or as it stood, and reported."""
        self._cellen.begin(rij)
        id_ = self._cellen.id = self._lees_id()
        oordeel = lees_oordeel(self._cellen)
        links, toelichting = lees_plaats(self._cellen)
        return Inventarisregel(
            id=id_,
            titel=self._titel(),
            datum=self._datum(),
            soort=self._tekst_van("soort"),
            afzender=self._lijst("afzender"),
            ontvanger=self._lijst("ontvanger"),
            beoordeling=oordeel.oordeel,
            gronden=self._gronden(oordeel.gronden),
            toelichting=toelichting,
            bestand=self._bestand(),
            familie=self._tekst_van("familie"),
            thread=self._tekst_van("thread"),
            gerelateerd=self._ids("gerelateerd"),
            dubbel_van=self._dubbel_van(oordeel),
            opgeschort=self._opgeschort(),
            zaaknummers=self._nummers(),
            links=links,
            rij=rij.nummer,
            regel=rij.regel or rij.nummer,
            kolommen=self._vorm.kolommen,
        )

    def _tekst_van(self, veld: str) -> str:
        kolommen = self._cellen.kolommen(veld)
        if not kolommen:
            return ""
        tekst = self._cellen.tekst(kolommen[0])
        return tekst if self._vorm.eigen or not is_leeg(tekst) else ""

    def _lees_id(self) -> str:
        kolom = self._cellen.kolommen("id")[0]
        if isinstance(waarde := self._cellen.cel(kolom), date | time | bool):
            self._meld_geen_id(kolom, waarde)
            return ""
        tekst = self._cellen.tekst(kolom)
        id_ = tekst if self._vorm.eigen else lees_id(tekst)
        if not id_:
            self._cellen.meld(
                "INV004", kolom, "Deze rij heeft geen id.", "Vul het nummer van het document in."
            )
        elif not ID_VORM.match(id_):
            self._cellen.meld("INV004", kolom, f"Het id '{kort(id_)}' kan geen adres zijn.", id_advies(id_))
        return id_

    def _meld_geen_id(self, kolom: int, waarde: date | time | bool) -> None:
        """Tell of an id of which a spreadsheet made something else: what stood there is gone."""
        stond = (
            f" Stond er {waarde.day}-{waarde.month} of {waarde.month}-{waarde.day}?"
            if isinstance(waarde, date)
            else ""
        )
        wat = (
            "een datum"
            if isinstance(waarde, date)
            else "een tijd"
            if isinstance(waarde, time)
            else "waar of onwaar"
        )
        melding = (
            f"In deze cel staat geen id meer: het spreadsheetprogramma heeft er {wat} van gemaakt.{stond}"
        )
        advies = "Maak van de kolom tekst (Celeigenschappen, Tekst) en typ het id opnieuw."
        self._cellen.meld("INV004", kolom, melding, advies)

    def _titel(self) -> str:
        kolom = self._cellen.kolommen("titel")[0]
        titel = self._cellen.tekst(kolom)
        titel = titel if self._vorm.eigen else zonder_witruimte(titel)
        if not titel:
            self._cellen.meld("INV011", kolom, "Dit document heeft geen titel.", "Vul een titel in.")
        return titel

    def _bestand(self) -> str:
        naam = self._tekst_van("bestand")
        if not naam or (self._vorm.indeling.bestandsnamen and not heeft_bestandsoort(naam)):
            return ""
        if is_pad(naam):
            melding = f"'{kort(naam)}' is geen naam van een bestand: er staat een map in."
            advies = "Vul alleen de naam van het bestand in."
            self._cellen.meld("INV010", self._cellen.kolommen("bestand")[0], melding, advies)
            return ""
        return naam if is_bestandsnaam(naam) or not self._vorm.indeling.bestandsnamen else ""

    def _datum(self) -> Datum | None:
        kolommen = self._cellen.kolommen("datum")
        if not kolommen:
            return None
        datum = None
        waarde = self._cellen.cel(kolommen[0])
        if waarde is not None:
            try:
                datum = self._vorm.datums.lees(self._cellen.rij.nummer)
                if datum and datum.iso < _OUD and not self._vorm.eigen:
                    self._meld_oud(datum, kolommen[0])
            except Datumfout as fout:
                datum = None
                self._cellen.meld(
                    "INV006", kolommen[0], f"'{kort(schone_tekst(waarde)[0])}': {fout}.", fout.advies
                )
        tijdkolommen = self._cellen.kolommen("tijd")
        return self._met_tijd(datum, tijdkolommen[0]) if datum and tijdkolommen else datum

    def _meld_oud(self, datum: Datum, kolom: int) -> None:
        """Tell of a year that is most likely a slip. Raises Datumfout where it cannot be anything else."""
        jaar = int(datum.iso[:4])
        if jaar < _OERTIJD:
            raise Datumfout(f"het jaar {jaar} kan niet kloppen")
        melding = f"Deze datum is van voor 1900: {datum.iso}. Hij is wel overgenomen."
        advies = "Klopt het jaar? Dan hoeft u niets te doen."
        self._cellen.meld("INV006", kolom, melding, advies, Niveau.WAARSCHUWING)

    def _met_tijd(self, datum: Datum, kolom: int) -> Datum:
        waarde = self._cellen.cel(kolom)
        try:
            tijd = lees_tijd(waarde)
            return voeg_tijd_toe(datum, tijd, self._vorm.datums.zone) if tijd else datum
        except Datumfout as fout:
            melding = f"'{kort(schone_tekst(waarde)[0])}': {fout}. De datum is zonder deze tijd overgenomen."
            self._cellen.meld("INV006", kolom, melding, fout.advies, Niveau.WAARSCHUWING)
            return datum

    def _gronden(self, uit_oordeel: str) -> tuple[str, ...]:
        codes: list[str] = []
        bronnen: list[tuple[int, Celwaarde]] = [
            (nr, self._cellen.cel(nr)) for nr in self._cellen.kolommen("gronden")
        ]
        if uit_oordeel:
            bronnen.append((self._cellen.kolommen("beoordeling")[0], uit_oordeel))
        for kolom, waarde in bronnen:
            if waarde is None or waarde == "":
                continue
            gelezen = read_gronden(waarde, self._letters)
            codes += gelezen.codes
            for code, melding, advies in gelezen.fouten:
                self._cellen.meld(code, kolom, melding, advies)
        for kolom, code in self._vorm.indeling.grondkruisjes.items():
            tekst = self._cellen.tekst(kolom)
            staat = is_kruis(tekst)
            if staat is None:
                self._cellen.meld(
                    "GRD001", kolom, f"'{kort(tekst)}' kan hier niet.", "Zet een x, of laat de cel leeg."
                )
            codes += [code] if staat else []
        return tuple(dict.fromkeys(codes))

    def _lijst(self, veld: str) -> tuple[str, ...]:
        kolommen = self._cellen.kolommen(veld)
        if not kolommen:
            return ()
        splits = splits_puntkomma if self._vorm.eigen else lees_lijst
        delen = [deel for kolom in kolommen for deel in splits(self._cellen.tekst(kolom))]
        return tuple(delen) if self._vorm.eigen else tuple(dict.fromkeys(delen))

    def _nummers(self) -> tuple[str, ...]:
        splits = splits_puntkomma if self._vorm.eigen else lees_nummers
        return tuple(
            deel
            for kolom in self._cellen.kolommen("zaaknummers")
            for deel in splits(self._cellen.tekst(kolom))
        )

    def _ids(self, veld: str) -> tuple[str, ...]:
        splits = splits_puntkomma if self._vorm.eigen else lees_ids
        return tuple(
            deel for kolom in self._cellen.kolommen(veld) for deel in splits(self._cellen.tekst(kolom))
        )

    def _dubbel_van(self, oordeel: Oordeel) -> tuple[str, ...]:
        ids = self._ids("dubbel_van")
        if not self._vorm.eigen:
            for id_ in ids:
                if lees_ja_nee(id_) is not None and not id_.isdigit():
                    kolom = self._cellen.kolommen("dubbel_van")[0]
                    advies = "Vul het nummer in van het document waarvan dit een dubbel is."
                    self._cellen.meld("INV010", kolom, f"'{kort(id_)}' kan hier niet.", advies)
            ids = tuple(id_ for id_ in ids if lees_ja_nee(id_) is None or id_.isdigit())
        return ids or ((oordeel.dubbel_van,) if oordeel.dubbel_van else ())

    def _opgeschort(self) -> bool:
        kolommen = self._cellen.kolommen("opgeschort")
        if not kolommen:
            return False
        tekst = self._cellen.tekst(kolommen[0])
        staat = lees_ja_nee(tekst)
        if staat is None:
            self._cellen.meld(
                "INV010", kolommen[0], f"'{kort(tekst)}' kan hier niet.", "Vul ja of nee in, of niets."
            )
        return bool(staat)


def met_verwijzingen(
    regel: Inventarisregel, andere: Mapping[str, str], bekend: frozenset[str]
) -> Inventarisregel:
    """Return a row that points to other rows by their id, where it pointed by another number of theirs."""
    if not (regel.gerelateerd or regel.dubbel_van) or not andere:
        return regel

    def vertaal(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id_ if id_ in bekend else andere.get(id_.casefold(), id_) for id_ in ids)

    return replace(regel, gerelateerd=vertaal(regel.gerelateerd), dubbel_van=vertaal(regel.dubbel_van))

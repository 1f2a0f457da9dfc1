# SPDX-License-Identifier: EUPL-1.2
"""The rows of a spreadsheet as cells of inventaris.csv, and the findings that a comparison gives."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ...check import check_afzenders
from ...export import inventaris_cellen
from ...model import Bevinding, Niveau, vouw_naam
from ...read.lijst import Bronregel
from ...read.tekst import kort
from .stand import Stand
from .vergelijk import Botsing, Cellen, Lot, Vergelijking, vouw_id

_LIJSTEN = ("afzender", "ontvanger", "gronden", "gerelateerd", "dubbel_van", "zaaknummers")
_WERKMAPPEN = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_GENOEMD = 10  # ids that a sentence names

_ADVIES_WEG = (
    "Klopt dat? Dan hoeft u niets te doen. Zo niet: zet ze terug in de spreadsheet en importeer opnieuw."
)
_ADVIES_HAND = "Hoort het er niet bij? Haal de rij dan uit inventaris.csv. Anders hoeft u niets te doen."
_ADVIES_OPENBAAR = (
    "Zet het terug in de spreadsheet. Is het ten onrechte gepubliceerd? Dan moet het worden ingetrokken, zodat lezers "
    "zien dat het er was."
)
_VERWIJZINGEN = ("gerelateerd", "dubbel_van")


def to_cellen(rijen: Sequence[Bronregel], stand: Stand) -> list[dict[str, str]]:
    """Return the rows of a spreadsheet as cells, as inventaris.csv would hold and give them back.

    What points to another row gets that row's id as it is written there. A file that is named is left out where
    documenten/ has one under the id: that is the name which an import gives it.
    """
    cellen = [inventaris_cellen(bron.regel) for bron in rijen]
    huidig = {vouw_id(rij["id"]): rij for rij in stand.rijen}
    ids = {vouw_id(rij["id"]): rij["id"] for rij in (*cellen, *stand.rijen)}
    for rij in cellen:
        for kolom in _LIJSTEN:
            if ";" in rij[kolom]:
                rij[kolom] = "; ".join(filter(None, map(str.strip, rij[kolom].split(";"))))
        for kolom in _VERWIJZINGEN:
            if rij[kolom]:
                rij[kolom] = "; ".join(ids.get(vouw_id(deel), deel) for deel in rij[kolom].split("; "))
        rij["bestand"] = _bestand(rij, huidig.get(vouw_id(rij["id"])), stand)
    return cellen


def _bestand(rij: Cellen, huidig: Cellen | None, stand: Stand) -> str:
    """Return what inventaris.csv is to say of the file that a spreadsheet names: nothing where an import gave it the id
    as its name, the name of the row with which this one shares it, or else what the spreadsheet says."""
    genoemd = rij["bestand"]
    if not genoemd or vouw_naam(genoemd) in stand.documenten:
        return genoemd
    if stand.bestand_van({**rij, "bestand": ""}):
        return ""
    bron = stand.herkomst.bestanden.get(vouw_naam(huidig["bestand"])) if huidig else None
    geleverd = vouw_naam(bron.naam.rpartition("/")[2]) if bron else ""
    return huidig["bestand"] if huidig and geleverd == vouw_naam(genoemd) else genoemd


def find_personen(rijen: Sequence[Bronregel], bestand: Path, stand: Stand) -> Iterator[Bevinding]:
    """Yield a finding for each cell with a sender or receiver in which the name of a person or other personal data
    seem to stand, as a check of inventaris.csv would give."""
    bladen = {bron.blad for bron in rijen}
    schoon: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
    for bron in rijen:
        # A few bodies send most of the documents.
        namen = bron.regel.afzender, bron.regel.ontvanger
        if namen in schoon:
            continue
        gevonden = list(check_afzenders(bron.regel, bestand.as_posix(), stand.toegestaan))
        if not gevonden:
            schoon.add(namen)
        for bevinding in gevonden:
            yield _op_plek(bevinding, bron, bestand, bladen)


def find_botsingen(
    vergelijking: Vergelijking, rijen: Mapping[str, Bronregel], bestand: Path
) -> Iterator[Bevinding]:
    """Yield a finding for each cell that a person changed and the spreadsheet too, at the spreadsheet's cell."""
    bladen = {bron.blad for bron in rijen.values()}
    for botsing in vergelijking.botsingen:
        bron = rijen[vouw_id(botsing.id)]
        if botsing.kolom == "id":
            melding = (
                f"In inventaris.csv is dit id geschreven als '{kort(botsing.hand)}'. Zo is het gebleven."
            )
            advies = "Het id is het adres van het document. Schrijf het in de spreadsheet net zo."
        else:
            melding = f"In inventaris.csv staat bij {botsing.kolom} {_aangehaald(botsing.hand)}, met de hand ingevuld. "
            melding += f"De spreadsheet zegt {_aangehaald(botsing.bron)}. {_blijft(botsing)}"
            advies = _advies(botsing)
        cel, document = bron.regel.cel(botsing.kolom), bron.regel.id or None
        bevinding = Bevinding("INV025", bestand.as_posix(), melding, advies, document=document, cel=cel)
        yield _op_plek(bevinding, bron, bestand, bladen)


def _blijft(botsing: Botsing) -> str:
    return (
        "De waarde in inventaris.csv is gebleven."
        if botsing.hand
        else "De cel in inventaris.csv is leeg gebleven."
    )


def _advies(botsing: Botsing) -> str:
    if botsing.hand and botsing.bron:
        return (
            "Klopt de spreadsheet? Maak dan de cel in inventaris.csv leeg en importeer opnieuw. Anders hoeft u niets "
            "te doen."
        )
    wat = "Vul de waarde dan in" if botsing.bron else "Maak de cel dan leeg"
    return f"Klopt de spreadsheet? {wat} in inventaris.csv. Anders hoeft u niets te doen."


def find_verdwenen(vergelijking: Vergelijking, stand: Stand) -> Iterator[Bevinding]:
    """Yield one finding on the rows that are taken away, and one for each that is gone from the spreadsheet and stays.
    That blocks where the row was imported, or nobody knows whether it was, and the publication is public: nothing
    vanishes from that without a word."""
    regels = {rij["id"]: nummer for nummer, rij in enumerate(stand.rijen, start=2)}
    csv = f"{stand.pad}/inventaris.csv"
    verdwenen = [w for w in vergelijking.wijzigingen if w.lot is Lot.VERDWENEN]
    if weg := [wijziging.id for wijziging in verdwenen if not wijziging.blijft]:
        yield Bevinding("INV026", csv, _weggehaald(weg, stand), _ADVIES_WEG, cel=f"A{regels[weg[0]]}")
    rijen = stand.herkomst.rijen
    for wijziging in verdwenen:
        if not wijziging.blijft:
            continue
        if stand.uitgegeven and (vouw_id(wijziging.id) in rijen or not rijen):
            melding = f"Document {wijziging.id} staat niet meer in de spreadsheet, maar is al openbaar of ingepland."
            advies, weging = _ADVIES_OPENBAAR, Niveau.BLOKKADE
        else:
            melding = f"Document {wijziging.id} staat niet in de spreadsheet. Het is met de hand gemaakt of gewijzigd "
            melding += "en blijft staan."
            advies, weging = _ADVIES_HAND, Niveau.WAARSCHUWING
        cel = f"A{regels[wijziging.id]}"
        yield Bevinding("INV026", csv, melding, advies, document=wijziging.id, cel=cel, weging=weging)


def _weggehaald(ids: Sequence[str], stand: Stand) -> str:
    """Return the sentences on rows that are taken away."""
    genoemd = ", ".join(ids[:_GENOEMD]) + (f" en nog {len(ids) - _GENOEMD}" if len(ids) > _GENOEMD else "")
    if len(ids) == 1:
        begin = f"Document {genoemd} staat niet meer in de spreadsheet en wordt weggehaald."
    else:
        begin = f"{len(ids)} documenten staan niet meer in de spreadsheet: {genoemd}. Ze worden weggehaald."
    return f"{begin} De inventaris van nu en de bestanden blijven bewaard in {stand.vorige}."


def _op_plek(bevinding: Bevinding, bron: Bronregel, bestand: Path, bladen: Collection[str]) -> Bevinding:
    """Say on which line of a text file a finding is, or on which sheet where there are several."""
    tekst = bestand.suffix.casefold() not in _WERKMAPPEN
    waar = f" Werkblad: '{bron.blad}'." if len(bladen) > 1 else ""
    return replace(bevinding, regel=bron.regel.regel if tekst else None, melding=f"{bevinding.melding}{waar}")


def _aangehaald(tekst: str) -> str:
    return f"'{kort(tekst)}'" if tekst else "niets"


def to_rijnummers(rijen: Sequence[Cellen], bronnen: Mapping[str, Bronregel]) -> Iterator[int]:
    """Yield for each row of an inventory the number that a clerk knows it by: that in the spreadsheet, or for a row
    which is only in inventaris.csv the number there."""
    for nummer, rij in enumerate(rijen, start=2):
        bron = bronnen.get(vouw_id(rij["id"]))
        yield bron.regel.rij if bron else nummer

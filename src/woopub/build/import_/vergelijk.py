# SPDX-License-Identifier: EUPL-1.2
"""What a spreadsheet changes in an inventory, without losing what a person wrote there.

Three versions of each cell are compared: what the last import read (the base), what stands in inventaris.csv now, and
what the spreadsheet says now. Where only the spreadsheet changed, it wins; what a person changed stays. Pure: rows in,
rows out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ...model import KOLOMMEN

Cellen = Mapping[str, str]
"""A row of inventaris.csv: the text of each cell by its column, empty where nothing stands."""

Basis = Mapping[str, str]
"""What an import read for one row, by column. A column that is not there was never agreed on: what stands there now
was written by hand."""


class Lot(StrEnum):
    """What becomes of a row."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERDWENEN = "verdwenen"


@dataclass(frozen=True, slots=True)
class Veld:
    """A cell that changes: its column, what stands there and what will."""

    kolom: str
    oud: str
    nieuw: str


@dataclass(frozen=True, slots=True)
class Wijziging:
    """A row that changes. ``blijft``: it is gone from the spreadsheet, and stays in the inventory all the same."""

    lot: Lot
    id: str
    titel: str
    velden: tuple[Veld, ...] = ()
    blijft: bool = False


@dataclass(frozen=True, slots=True)
class Botsing:
    """A cell that a person changed and the spreadsheet too: ``hand`` stays, ``bron`` is what the spreadsheet says."""

    id: str
    kolom: str
    hand: str
    bron: str


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """What an import would make of an inventory.

    ``rijen`` is the inventory as it becomes, ``basis`` what the record is to keep of each row (by id, folded),
    ``gelijk`` counts the rows that stay as they are, ``volgorde`` says whether rows that stay change places.
    """

    rijen: tuple[Cellen, ...]
    basis: Mapping[str, Basis]
    wijzigingen: tuple[Wijziging, ...]
    botsingen: tuple[Botsing, ...]
    gelijk: int
    volgorde: bool

    def aantal(self, lot: Lot) -> int:
        """Return how many rows have a fate."""
        return sum(wijziging.lot is lot for wijziging in self.wijzigingen)

    @property
    def anders(self) -> bool:
        """Whether the inventory becomes another one."""
        return self.volgorde or any(not wijziging.blijft for wijziging in self.wijzigingen)


@dataclass(slots=True)
class _Stand:
    """What is known of the rows while they are compared."""

    basis: dict[str, Basis] = field(default_factory=dict)
    wijzigingen: list[Wijziging] = field(default_factory=list)
    botsingen: list[Botsing] = field(default_factory=list)
    gelijk: int = 0


def vouw_id(id_: str) -> str:
    """Return an id in the form in which two of them are the same: case does not count, as on many disks."""
    return id_.casefold()


def compare_inventaris(
    bron: Sequence[Cellen],
    kolommen: Iterable[str],
    huidig: Sequence[Cellen],
    basis: Mapping[str, Basis],
    mag_weg: bool,
) -> Vergelijking:
    """Compare the rows of a spreadsheet with an inventory.

    ``kolommen`` are the columns that the spreadsheet has: the others are left alone. ``basis`` is what the last
    import read, by folded id (empty without a record). ``mag_weg``: rows that nobody touched and that are gone from the
    spreadsheet are taken away; else they stay. The ids of each side are unique, also folded.
    """
    eigen = [kolom for kolom in KOLOMMEN if kolom in set(kolommen) and kolom != "id"]
    nu = {vouw_id(rij["id"]): rij for rij in huidig}
    stand = _Stand()
    nieuw = {vouw_id(rij["id"]): rij for rij in bron}
    uit = {
        sleutel: _merge(rij, nu.get(sleutel), basis.get(sleutel, {}), eigen, stand, sleutel)
        for sleutel, rij in nieuw.items()
    }
    blijvers = dict(_blijvers(nieuw, nu, basis, mag_weg, stand))
    volgorde = list(_order(list(nieuw), list(nu), blijvers))
    samen = uit | blijvers
    oud = [sleutel for sleutel in nu if sleutel in samen]
    return Vergelijking(
        rijen=tuple(samen[sleutel] for sleutel in volgorde),
        basis=stand.basis,
        wijzigingen=tuple(stand.wijzigingen),
        botsingen=tuple(stand.botsingen),
        gelijk=stand.gelijk,
        volgorde=[sleutel for sleutel in volgorde if sleutel in nu] != oud,
    )


def _merge(
    bron: Cellen, huidig: Cellen | None, basis: Basis, kolommen: Sequence[str], stand: _Stand, sleutel: str
) -> Cellen:
    """Return the row that becomes of a row of the spreadsheet, and note what changes."""
    if huidig is None:
        rij = dict.fromkeys(KOLOMMEN, "") | {"id": bron["id"]} | {kolom: bron[kolom] for kolom in kolommen}
        stand.basis[sleutel] = {kolom: bron[kolom] for kolom in kolommen}
        stand.wijzigingen.append(Wijziging(Lot.NIEUW, bron["id"], bron.get("titel", "")))
        return rij
    anders: dict[str, str] = {}
    nieuwe_basis: dict[str, str | None] = {}
    if bron["id"] != huidig["id"]:
        # The id is the address of the document: it does not move because somebody typed it otherwise.
        stand.botsingen.append(Botsing(huidig["id"], "id", huidig["id"], bron["id"]))
    for kolom in kolommen:
        hand, waarde, oud = huidig[kolom], bron[kolom], basis.get(kolom)
        if hand in (waarde, oud) or (oud is None and not hand):
            if oud != waarde:
                nieuwe_basis[kolom] = waarde
            if hand != waarde:
                anders[kolom] = waarde
        elif waarde != oud:
            if waarde or oud is not None:
                stand.botsingen.append(Botsing(huidig["id"], kolom, hand, waarde))
            if waarde and hand and oud is not None:
                # Never agreed on: the finding comes back until both say the same, or the cell is emptied.
                nieuwe_basis[kolom] = None
    stand.basis[sleutel] = _met(basis, nieuwe_basis)
    if not anders:
        stand.gelijk += 1
        return huidig
    rij = {**huidig, **anders}
    velden = tuple(Veld(kolom, huidig[kolom], waarde) for kolom, waarde in anders.items())
    stand.wijzigingen.append(Wijziging(Lot.GEWIJZIGD, huidig["id"], rij["titel"], velden))
    return rij


def _blijvers(
    nieuw: Mapping[str, Cellen],
    nu: Mapping[str, Cellen],
    basis: Mapping[str, Basis],
    mag_weg: bool,
    stand: _Stand,
) -> Iterator[tuple[str, Cellen]]:
    """Yield the rows that are gone from the spreadsheet and stay, and note the fate of all that are gone."""
    for sleutel, rij in nu.items():
        if sleutel in nieuw:
            continue
        blijft = not (mag_weg and sleutel in basis and _is_onaangeraakt(rij, basis[sleutel]))
        stand.wijzigingen.append(Wijziging(Lot.VERDWENEN, rij["id"], rij["titel"], blijft=blijft))
        if blijft:
            if sleutel in basis:
                stand.basis[sleutel] = basis[sleutel]
            yield sleutel, rij


def _met(basis: Basis, nieuw: Mapping[str, str | None]) -> Basis:
    """Return what the record is to keep of a row; None takes a column out. Rows that stay as they are, share."""
    if not nieuw:
        return basis
    return {kolom: waarde for kolom, waarde in {**basis, **nieuw}.items() if waarde is not None}


def _is_onaangeraakt(rij: Cellen, basis: Basis) -> bool:
    """Whether a row is as the last import wrote it, in every column."""
    return all(rij[kolom] == basis.get(kolom, "") for kolom in KOLOMMEN if kolom != "id")


def _order(nieuw: Sequence[str], nu: Sequence[str], blijvers: Mapping[str, Cellen]) -> Iterator[str]:
    """Yield the rows in their order: that of the spreadsheet, and what stays beside it behind the row that it came
    after."""
    staat = set(nieuw)
    achter: dict[str, list[str]] = {}
    vorige = ""
    for sleutel in nu:
        if sleutel in blijvers:
            achter.setdefault(vorige, []).append(sleutel)
        elif sleutel in staat:
            vorige = sleutel
    yield from achter.get("", ())
    for sleutel in nieuw:
        yield sleutel
        yield from achter.get(sleutel, ())

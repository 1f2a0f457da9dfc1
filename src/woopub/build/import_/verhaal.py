# SPDX-License-Identifier: EUPL-1.2
"""The story of `woopub import`: read, match, compare, and put all of it in its place, or nothing."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ...model import Bevinding, sort_bevindingen
from ...read.aanlevering import Aanlevering, match_bestanden, read_aanlevering
from ...read.lijst import Bronregel, Inlezing, read_lijst
from ..bestanden import Voortgang
from ..slot import hold_slot
from .bewaren import list_bestanden, make_stappen, require_ongewijzigd
from .bronrijen import find_botsingen, find_personen, find_verdwenen, to_cellen, to_rijnummers
from .herkomst import GEEN, Bron, Herkomst, Rijbron
from .ongestoord import Wacht, hold_signalen
from .plaatsen import make_klad, place_all
from .stand import Stand, digest, read_stand, to_regel
from .stukken import Stukken, Werk, plan_stukken
from .vergelijk import Cellen, Vergelijking, compare_inventaris, vouw_id
from .weghalen import Weg, find_weg


@dataclass(frozen=True, slots=True)
class Bronnen:
    """What is imported: the spreadsheet, perhaps a folder or ZIP of documents, and whether scans get text."""

    inventaris: Path
    documenten: Path | None = None
    ocr: bool = False


class _Bevonden:
    """What has findings; one of them may stop the import."""

    __slots__ = ()
    bevindingen: Sequence[Bevinding]

    @property
    def geblokkeerd(self) -> bool:
        """Whether the findings stop the import."""
        return any(bevinding.blokkeert for bevinding in self.bevindingen)


@dataclass(frozen=True, slots=True)
class Import(_Bevonden):
    """What an import gave: the findings, the rows that were read, what changes in the inventory (None where it did not
    come to that) and among the files, the names of files that are taken out of documenten/, where what goes is kept,
    and whether anything was written."""

    bevindingen: tuple[Bevinding, ...]
    rijen: tuple[Bronregel, ...] = ()
    vergelijking: Vergelijking | None = None
    stukken: Stukken = field(default_factory=Stukken)
    weggehaald: tuple[str, ...] = ()
    vorige: str = ""
    geschreven: bool = False


@dataclass(slots=True)
class Plan(_Bevonden):
    """An import on its way: what was found so far, and what would be written."""

    stand: Stand
    bevindingen: list[Bevinding] = field(default_factory=list)
    rijen: tuple[Bronregel, ...] = ()
    vergelijking: Vergelijking | None = None
    stukken: Stukken = field(default_factory=Stukken)
    weg: Weg = field(default_factory=Weg)
    herkomst: Herkomst = GEEN

    @property
    def op_id(self) -> dict[str, Bronregel]:
        """The rows that were read, by folded id."""
        return {vouw_id(bron.regel.id): bron for bron in self.rijen}

    def result(self, geschreven: bool = False) -> Import:
        """Return what the caller may know of it."""
        bevindingen = sort_bevindingen(self.bevindingen)
        weg = tuple(self.weg.bestanden)
        return Import(
            bevindingen, self.rijen, self.vergelijking, self.stukken, weg, self.stand.vorige, geschreven
        )


def run_import(
    root: Path, pad: str, bronnen: Bronnen, proef: bool, workers: int, voortgang: Voortgang
) -> Import:
    """Import a spreadsheet, and perhaps files, into the publication ``besluiten/JAAR/NAAM``.

    ``proef``: only look; nothing in the portal changes. Without it everything is written or, where findings block or
    something fails, nothing. Raises OSError, AlBezig, IntussenGewijzigd, NietTeruggezet.
    """
    with _zonder_opruimen():
        return _run(root, pad, bronnen, proef, workers, voortgang)


@contextmanager
def _zonder_opruimen() -> Iterator[None]:
    """Keep Python from looking for circles among millions of cells, in which there are none: that takes a fifth of the
    time."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()


def _run(root: Path, pad: str, bronnen: Bronnen, proef: bool, workers: int, voortgang: Voortgang) -> Import:
    stand, bevindingen = read_stand(root, pad)
    if stand is None:
        return Import(sort_bevindingen(bevindingen))
    ruimte = TemporaryDirectory(prefix="woopub-") if proef else make_klad(root)
    with hold_signalen(meteen=False) as wacht, ruimte as klad:
        werk = Werk(Path(klad), not proef, bronnen.ocr, workers, voortgang)
        plan = make_plan(stand, bronnen, werk, bevindingen)
        if proef or plan.geblokkeerd:
            return plan.result()
        return plan.result(_write(plan, werk.klad, wacht))


def _write(plan: Plan, klad: Path, wacht: Wacht) -> bool:
    """Write what an import planned; returns whether there was anything to write. From the first move on it cannot be
    broken off any more without all being as it was."""
    if plan.vergelijking is None:
        return False
    stand = plan.stand
    stappen = make_stappen(stand, plan.vergelijking, plan.stukken, plan.weg, plan.herkomst, klad)
    if stappen:
        with hold_slot(stand.root):
            require_ongewijzigd(stand, plan.stukken, plan.weg)
            wacht.begin()
            place_all(stappen, klad)
    return bool(stappen)


def make_plan(stand: Stand, bronnen: Bronnen, werk: Werk, bevindingen: list[Bevinding]) -> Plan:
    """Read the sources and work out what they change; drafts of files are made, nothing is put in its place.

    ``bevindingen`` are those on what is there. Raises OSError.
    """
    plan = Plan(stand, bevindingen)
    naam = bronnen.inventaris.as_posix()
    werk.voortgang("Spreadsheet lezen", 0, 1)
    inlezing, gevonden = read_lijst(bronnen.inventaris, naam, stand.kolommen, stand.letters)
    werk.voortgang("Spreadsheet lezen", 1, 1)
    plan.bevindingen += gevonden
    if inlezing is None:
        return plan
    if inlezing.leeg and not plan.geblokkeerd:
        plan.bevindingen.remove(inlezing.leeg)
        plan.bevindingen.append(_zonder_documenten(inlezing.leeg))
    plan.rijen = inlezing.rijen
    plan.bevindingen += find_personen(inlezing.rijen, bronnen.inventaris, stand)
    if plan.geblokkeerd:
        return plan
    cellen = to_cellen(inlezing.rijen, stand)
    aanlevering = None
    if bronnen.documenten is not None:
        aanlevering, gevonden = read_aanlevering(
            bronnen.documenten, bronnen.documenten.as_posix(), [bronnen.inventaris]
        )
        plan.bevindingen += gevonden
    if aanlevering is None:
        vergelijking = _compare(plan, inlezing, cellen)
    else:
        with aanlevering:
            vergelijking = _match(plan, inlezing, cellen, aanlevering, werk)
    plan.vergelijking = vergelijking
    plan.weg = find_weg(stand, vergelijking, plan.stukken.namen)
    plan.bevindingen += [
        *find_botsingen(vergelijking, plan.op_id, bronnen.inventaris),
        *find_verdwenen(vergelijking, stand),
        *plan.weg.bevindingen,
    ]
    plan.herkomst = _make_herkomst(plan, bronnen)
    return plan


def _zonder_documenten(leeg: Bevinding) -> Bevinding:
    """Return the finding on a list without rows that comes in place of the reader's own: to look at such a list is
    harmless, to import it would empty the inventory."""
    advies = "Kijk of dit het goede bestand is. Zet elk document op een eigen rij, met een nummer."
    return replace(leeg, code="INV019", advies=advies, weging=None)


def _compare(plan: Plan, inlezing: Inlezing, cellen: Sequence[Cellen]) -> Vergelijking:
    """Compare the rows with those that are there."""
    stand = plan.stand
    return compare_inventaris(
        cellen, inlezing.kolommen, stand.rijen, stand.herkomst.basis, mag_weg=not stand.uitgegeven
    )


def _match(
    plan: Plan, inlezing: Inlezing, cellen: list[dict[str, str]], aanlevering: Aanlevering, werk: Werk
) -> Vergelijking:
    """Find the file of each row of the inventory as it becomes, and return that inventory.

    A file goes into documenten/ under the id of its row; what the spreadsheet calls it, the inventory then leaves out.
    """
    vergelijking = _compare(plan, inlezing, cellen)
    rijen = vergelijking.rijen
    regels = list(map(to_regel, rijen, to_rijnummers(rijen, plan.op_id)))
    gevonden, bevindingen = match_bestanden(aanlevering, regels)
    # What is in documenten/ already, need not be delivered once more.
    heeft = {rij["id"] for rij in rijen if plan.stand.bestand_van(rij)}
    plan.bevindingen += [b for b in bevindingen if b.code != "BST020" or b.document not in heeft]
    namen = {vouw_id(id_): vondst.naam for id_, vondst in gevonden.items()}
    if genoemd := [rij for rij in cellen if rij["bestand"] and vouw_id(rij["id"]) in namen]:
        for rij in genoemd:
            naam = namen[vouw_id(rij["id"])]
            # Under another id it stands where several rows share it: then each of the others must name it.
            rij["bestand"] = "" if vouw_id(naam.rpartition(".")[0]) == vouw_id(rij["id"]) else naam
        vergelijking = _compare(plan, inlezing, cellen)
    if not plan.geblokkeerd:
        op_id = {rij["id"]: rij for rij in vergelijking.rijen}
        plan.stukken = plan_stukken(aanlevering, gevonden, op_id, plan.stand, werk)
        plan.bevindingen += plan.stukken.bevindingen
    return vergelijking


def _make_herkomst(plan: Plan, bronnen: Bronnen) -> Herkomst:
    """Return the record of this import, without the hash of inventaris.csv."""
    if plan.geblokkeerd or plan.vergelijking is None:
        return GEEN
    oud = plan.stand.herkomst
    rijen, op_id = {}, plan.op_id
    for sleutel, basis in plan.vergelijking.basis.items():
        bron = op_id.get(sleutel)
        rijen[sleutel] = Rijbron(bron.blad, bron.regel.rij, basis) if bron else oud.rijen[sleutel]
    documenten = oud.documenten
    if bronnen.documenten is not None:
        documenten = _bron(bronnen.documenten)
    bestanden = list_bestanden(plan.stand, plan.weg, plan.stukken)
    return Herkomst(_bron(bronnen.inventaris), documenten, "", rijen, bestanden)


def _bron(pad: Path) -> Bron:
    return Bron(pad.name, "" if pad.is_dir() else digest(pad))

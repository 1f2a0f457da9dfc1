# SPDX-License-Identifier: EUPL-1.2
"""Which file of a delivery belongs to which row of the inventory; never a guess where two fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...model import (
    BESTANDSOORTEN,
    CODES,
    NIETS_TE_DOEN,
    Beoordeling,
    Bevinding,
    Inventarisregel,
    Niveau,
    bestandsoort,
    vouw_naam,
)
from .achteraf import find_achteraf
from .levering import Aanlevering, Lid
from .nummers import Nummers, Treffer
from .ongelakt import find_ongelakt
from .soorten import ARCHIEVEN, is_publiceerbaar, is_werkblad, noem_bijzaak


@dataclass(frozen=True, slots=True)
class Gevonden:
    """The file of a row: the member, and the name that it gets in ``documenten/``.

    That is the id with what says its kind, also where the row named the file; rows that name one file share it.
    """

    lid: Lid
    naam: str


def match_bestanden(
    aanlevering: Aanlevering, regels: Sequence[Inventarisregel]
) -> tuple[Mapping[str, Gevonden], list[Bevinding]]:
    """Tie the files of a delivery to the rows of an inventory.

    Tried in this order: the id is the whole name; the row names the file (column ``bestand``); the id stands at the
    front or behind ``document``; it ends a longer code; it can be nothing else. A row that has no file then, may get
    the one that is called as its title, or that lies alone in a folder with its id. Returns the files by id, of the
    rows that may have one, and a finding for every file and row that is left over; a file that seems unredacted is not
    taken. Reads files only where two of the same size are for one row. Raises OSError.
    """
    zoeker = _Zoeker(aanlevering, regels)
    for lid in aanlevering.leden:
        zoeker.place(lid)
    return zoeker.choose()


class _Zoeker:
    """Goes through the files, then through the rows."""

    def __init__(self, aanlevering: Aanlevering, regels: Sequence[Inventarisregel]) -> None:
        self._aanlevering = aanlevering
        self._regels = regels
        self._nummers = Nummers(regels)
        self._genoemd: dict[str, list[int]] = defaultdict(list)
        for nummer, regel in enumerate(regels):
            if regel.bestand:
                for naam in {vouw_naam(regel.bestand), _stam(vouw_naam(regel.bestand))}:
                    self._genoemd[naam.replace("\\", "/").rpartition("/")[2]].append(nummer)
        self._per_rij: dict[int, list[tuple[Lid, Treffer]]] = defaultdict(list)
        self._los: list[Lid] = []
        self._bevindingen: list[Bevinding] = []

    @cached_property
    def _begin(self) -> str:
        """What the names have in common; looked for only once a name has its number somewhere further on."""
        leden = self._aanlevering.leden
        return self._nummers.find_begin(_stam(lid.eigen_naam) for lid in leden if is_publiceerbaar(lid.naam))

    def place(self, lid: Lid) -> None:
        """Find the row of one file, or say why there is none."""
        if bestandsoort(lid.naam) in ARCHIEVEN:
            melding = "Dit archief zit in de aanlevering. woopub opent het niet."
            advies = "Horen er documenten in, pak het dan zelf uit en lever de bestanden los aan."
            self._meld("BST016", lid, melding, advies, weging=Niveau.WAARSCHUWING)
            return
        treffer, samen = self._search(lid)
        if not treffer.rijen:
            self._los.append(lid)
        elif not is_publiceerbaar(lid.naam):
            self._andere_soort(lid, self._regels[treffer.rijen[0]].id if len(treffer.rijen) == 1 else None)
        elif len(treffer.rijen) > 1 and not samen:
            ids = [f"{self._regels[rij].id} (rij {self._regels[rij].rij})" for rij in treffer.rijen]
            melding = (
                f"Dit bestand past bij meer dan één document: {_opsomming(ids)}. Het is niet overgenomen."
            )
            self._meld(
                "BST018", lid, melding, "Noem in de naam van het bestand alleen het nummer van dit document."
            )
        else:
            for rij in treffer.rijen:
                self._per_rij[rij].append((lid, treffer))

    def _search(self, lid: Lid) -> tuple[Treffer, bool]:
        """Return the rows of a file, and whether they share it because each of them names it."""
        naam = lid.eigen_naam
        stam = _stam(naam)
        heel = self._nummers.zoek_heel(stam)
        genoemd = self._genoemd.get(vouw_naam(naam)) or self._genoemd.get(vouw_naam(stam)) or []
        if genoemd:
            rijen = tuple(dict.fromkeys((*genoemd, *(heel.rijen if heel.letterlijk else ()))))
            samen = set(rijen) == set(genoemd) and all(map(self._deelt, rijen))
            return Treffer(rijen, letterlijk=bool(heel.rijen) and heel.letterlijk), samen
        if heel.rijen:
            return heel, False
        vooraan = self._nummers.zoek_vooraan(stam)
        if vooraan.rijen or noem_bijzaak(naam) or is_werkblad(naam):
            return vooraan, False
        return self._nummers.zoek_code(stam, self._begin), False

    def _deelt(self, rij: int) -> bool:
        """Whether a row may name a file that another row names too: nothing in it is withheld by this one."""
        regel = self._regels[rij]
        return regel.verwacht_bestand or regel.beoordeling in (Beoordeling.DUBBEL, Beoordeling.REEDS)

    def _place_los(self) -> None:
        """Find rows for the files that have none by weaker clues, and say which are left."""
        leden = [lid for lid in self._aanlevering.leden if is_publiceerbaar(lid.naam)]
        los = [lid for lid in self._los if is_publiceerbaar(lid.naam) and not noem_bijzaak(lid.eigen_naam)]
        gevonden = find_achteraf(leden, los, self._regels, self._per_rij, self._nummers) if los else {}
        for rij, lid in gevonden.items():
            self._per_rij[rij].append((lid, Treffer((rij,), letterlijk=False, vooraan=False)))
        klaar = set(gevonden.values())
        for lid in self._los:
            if lid not in klaar:
                self._zonder_rij(lid)

    def _zonder_rij(self, lid: Lid) -> None:
        if bijzaak := noem_bijzaak(lid.eigen_naam):
            melding = f"Dit lijkt {bijzaak}. Het is niet als document overgenomen."
            self._meld("BST018", lid, melding, NIETS_TE_DOEN, weging=Niveau.INFO)
        elif not is_publiceerbaar(lid.naam):
            self._andere_soort(lid, None)
        else:
            melding = (
                "In deze naam herkent woopub geen nummer uit de inventaris. Het bestand is niet overgenomen."
            )
            self._meld("BST018", lid, melding, CODES["BST018"].oplossing)

    def _andere_soort(self, lid: Lid, document: str | None) -> None:
        soort = bestandsoort(lid.naam)
        wat = (
            f"Een bestand van de soort .{soort}"
            if soort
            else "Een bestand zonder soort (zoals .pdf) in de naam"
        )
        melding = f"{wat} kan woopub niet publiceren. Het is niet overgenomen."
        advies = "Maak er een PDF van, met het nummer van het document vooraan in de naam."
        self._meld("BST018", lid, melding, advies, document)

    def choose(self) -> tuple[dict[str, Gevonden], list[Bevinding]]:
        """Return the file of every row that may have one."""
        self._place_los()
        gevonden: dict[str, Gevonden] = {}
        for nummer, regel in enumerate(self._regels):
            treffers = self._per_rij.get(nummer, [])
            if not regel.verwacht_bestand:
                self._niet_openbaar(regel, [lid for lid, _ in treffers])
            elif not treffers:
                melding = f"Voor document {regel.id} is geen bestand aangeleverd."
                bestand = self._aanlevering.bestand
                advies = CODES["BST020"].oplossing
                if regel.id:
                    self._bevindingen.append(Bevinding("BST020", bestand, melding, advies, document=regel.id))
            elif keus := self._choose_een(regel, treffers):
                gevonden[regel.id] = keus
        return gevonden, self._bevindingen

    def _niet_openbaar(self, regel: Inventarisregel, leden: list[Lid]) -> None:
        if regel.beoordeling is None:
            waarom, advies = (
                "heeft geen beoordeling die te lezen is",
                "Verbeter de beoordeling in de inventaris.",
            )
        elif regel.opgeschort:
            waarom, advies = "is opgeschort", CODES["BST021"].oplossing
        else:
            waarom, advies = f"is volgens de inventaris '{regel.beoordeling}'", CODES["BST021"].oplossing
        for lid in leden:
            melding = f"Document {regel.id} {waarom}. Dit bestand is niet overgenomen."
            self._meld("BST021", lid, melding, advies, regel.id)

    def _choose_een(self, regel: Inventarisregel, treffers: list[tuple[Lid, Treffer]]) -> Gevonden | None:
        """Return the one file of a row; several are only one where they are the same to the byte."""
        # The plainest name first: that is the one to keep of files that are the same.
        treffers = sorted(treffers, key=lambda paar: (len(paar[0].eigen_naam), paar[0].naam))
        (lid, treffer), *andere = treffers
        if andere:
            gelijk = self._gelijk([lid for lid, _ in treffers])
            for ander, _ in treffers if not gelijk else andere:
                namen = [
                    self._aanlevering.plek(x).removeprefix(f"{self._aanlevering.bestand}/")
                    for x, _ in treffers
                ]
                self._meld_dubbel(regel, ander, namen, gelijk=gelijk)
            if not gelijk:
                return None
        # The same bytes under a plainer name are that version all the same.
        if [lid for lid, _ in treffers if self._is_ongelakt(lid, regel)]:
            return None
        # A file that several rows name is there once, under the first number.
        eerste = next(self._regels[rij] for rij in treffer.rijen if self._regels[rij].verwacht_bestand)
        naam = f"{eerste.id}.{bestandsoort(lid.naam)}"
        soort = lid.eigen_naam.rpartition(".")[2]
        if not treffer.letterlijk or not treffer.vooraan or soort != soort.casefold():
            melding = f"Dit bestand is overgenomen als {naam}, want het hoort bij document {regel.id}."
            self._meld("BST022", lid, melding, CODES["BST022"].oplossing, regel.id)
        return Gevonden(lid, naam)

    def _is_ongelakt(self, lid: Lid, regel: Inventarisregel) -> bool:
        """Whether a file says of itself that it is not the version for the public; that blocks."""
        levering = self._aanlevering.bestand.replace("\\", "/").rpartition("/")[2]
        if not (woord := find_ongelakt(levering, lid.naam, regel.titel)):
            return False
        melding = (
            f"In de naam van dit bestand of van zijn map staat '{woord}'. Het is niet overgenomen voor document "
            f"{regel.id}."
        )
        self._meld("BST025", lid, melding, CODES["BST025"].oplossing, regel.id)
        return True

    def _meld_dubbel(self, regel: Inventarisregel, lid: Lid, namen: list[str], *, gelijk: bool) -> None:
        anders = [
            naam for naam in namen if self._aanlevering.plek(lid) != f"{self._aanlevering.bestand}/{naam}"
        ]
        melding = f"Bij document {regel.id} past ook {_opsomming(anders)}. "
        if gelijk:
            melding += f"De bestanden zijn tot op de letter gelijk; overgenomen is {namen[0]}."
            self._meld("BST019", lid, melding, NIETS_TE_DOEN, regel.id, weging=Niveau.INFO)
        else:
            melding += "Geen van deze bestanden is overgenomen."
            self._meld("BST019", lid, melding, CODES["BST019"].oplossing, regel.id)

    def _gelijk(self, leden: list[Lid]) -> bool:
        """Whether files hold the same bytes; they are read only where their sizes are the same."""
        if len({(lid.omvang, bestandsoort(lid.naam)) for lid in leden}) > 1:
            return False
        sommen = set()
        for lid in leden:
            kopie, bevindingen = self._aanlevering.digest_lid(lid)
            if kopie is None:
                self._bevindingen += bevindingen
                return False
            sommen.add(kopie.sha256)
        return len(sommen) == 1

    def _meld(
        self, code: str, lid: Lid, melding: str, advies: str, document: str | None = None, *,
        weging: Niveau | None = None,
    ) -> None:  # fmt: skip
        plek = self._aanlevering.plek(lid)
        self._bevindingen.append(Bevinding(code, plek, melding, advies, document=document, weging=weging))


def _stam(naam: str) -> str:
    """Return a name without what says its kind: a known kind, or up to five letters that are no number."""
    stam, punt, soort = naam.rpartition(".")
    return stam if punt and stam and _is_soort(soort) else naam


def _is_soort(soort: str) -> bool:
    bekend = soort.casefold() in {"pdf", *BESTANDSOORTEN, *ARCHIEVEN}
    return bekend or (0 < len(soort) <= 5 and soort.isalnum() and not soort.isdigit())


def _opsomming(delen: Sequence[str]) -> str:
    """Return names in a row, the first three of many."""
    if len(delen) > 4:
        return f"{', '.join(delen[:3])} en nog {len(delen) - 3}"
    return " en ".join(filter(None, (", ".join(delen[:-1]), delen[-1])))

# SPDX-License-Identifier: EUPL-1.2
"""The figures of a portal, counted once for its page and its files: how long decisions took, which grounds were used,
what was judged. Withdrawn publications count for nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from ..law.gronden import GRONDEN, Grond
from ..law.termijnen import Beslistermijn, Stand
from .inventaris import Beoordeling
from .publicatie import CheckedPublicatie, Document
from .termijn import beslistermijn_van


@dataclass(frozen=True, slots=True)
class Afhandeling:
    """One decision on a request, and its term; None where its days are not known."""

    publicatie: CheckedPublicatie
    termijn: Beslistermijn | None

    @property
    def jaar(self) -> int:
        """The year that it counts for."""
        return jaar_van(self.publicatie)

    @property
    def dagen(self) -> int | None:
        """How many days it took, from the day of receipt; None where that is not known, or cannot be."""
        return self.termijn.dagen if self.termijn and self.termijn.dagen >= 0 else None

    @property
    def stand(self) -> Stand:
        """Whether it was on time, as far as that is certain."""
        return self.termijn.stand if self.termijn else Stand.ONBEKEND

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """What is missing or not settled, in Dutch sentences."""
        if self.termijn:
            return self.termijn.ontbreekt
        besluit = self.publicatie.besluit
        begin = besluit.datum_ontvangst or besluit.datum_verzoek
        dagen = ((begin, "ontvangst"), (besluit.datum_besluit, "het besluit"))
        return tuple(f"De dag van {wat} ontbreekt." for dag, wat in dagen if dag is None)


@dataclass(frozen=True, slots=True)
class Behandelcijfer:
    """A group of decisions on requests together: how many there are, the days that each took (sorted, where known), and
    how many were on time, late, or cannot be judged."""

    besluiten: int
    dagen: tuple[int, ...]
    op_tijd: int
    te_laat: int
    onbekend: int

    @classmethod
    def van(cls, afhandelingen: Iterable[Afhandeling]) -> Behandelcijfer:
        """Count a group."""
        groep = tuple(afhandelingen)
        telling = Counter(afhandeling.stand for afhandeling in groep)
        dagen = sorted(afhandeling.dagen for afhandeling in groep if afhandeling.dagen is not None)
        standen = (telling[stand] for stand in (Stand.OP_TIJD, Stand.TE_LAAT, Stand.ONBEKEND))
        return cls(len(groep), tuple(dagen), *standen)

    @property
    def mediaan(self) -> float | None:
        """The days of the middle decision, in half days; None where no days are known."""
        return median(self.dagen) if self.dagen else None

    @property
    def langste(self) -> int | None:
        """The most days that one took."""
        return self.dagen[-1] if self.dagen else None

    @property
    def bepaald(self) -> int:
        """Of how many it is certain whether they were on time."""
        return self.op_tijd + self.te_laat

    @property
    def aandeel(self) -> float | None:
        """Which part of those was on time, from 0 to 1; None where there are none."""
        return self.op_tijd / self.bepaald if self.bepaald else None


@dataclass(frozen=True, slots=True)
class Grondcijfer:
    """In how many documents of an organisation a ground was used, in the publications of one year."""

    jaar: int
    organisatie: str
    grond: Grond
    documenten: int


@dataclass(frozen=True, slots=True)
class Oordeelcijfer:
    """How many documents of an organisation got a judgement in the publications of one year, and how many pages of them
    are published; None where no file is, since nobody here knows how long those are."""

    jaar: int
    organisatie: str
    beoordeling: Beoordeling
    documenten: int
    paginas: int | None


def jaar_van(publicatie: CheckedPublicatie) -> int:
    """Return the year for which a publication counts: of the decision, else of publication, else of its folder."""
    peildatum = publicatie.publicatie.peildatum
    return peildatum.year if peildatum else int(publicatie.publicatie.jaar)


def list_afhandelingen(
    publicaties: Iterable[CheckedPublicatie], vrije_dagen: Iterable[date]
) -> tuple[Afhandeling, ...]:
    """Return the decisions on requests, by year, organisation and address; ``vrije_dagen`` are days that the portal
    counts as holidays (Atw, article 3 lid 3)."""
    vrij = frozenset(vrije_dagen)
    afhandelingen = (
        Afhandeling(publicatie, beslistermijn_van(publicatie.publicatie, vrij))
        for publicatie in publicaties
        if publicatie.is_verzoek and not publicatie.ingetrokken
    )
    return tuple(sorted(afhandelingen, key=_plaats))


def _plaats(afhandeling: Afhandeling) -> tuple[int, str, str]:
    publicatie = afhandeling.publicatie
    return afhandeling.jaar, publicatie.organisatie.label, publicatie.publicatie.pad


def list_grondcijfers(publicaties: Iterable[CheckedPublicatie]) -> tuple[Grondcijfer, ...]:
    """Return the use of every ground, by year, organisation and the order of the law."""
    telling = Counter(
        (jaar_van(publicatie), publicatie.organisatie.label, code)
        for publicatie in publicaties
        if not publicatie.ingetrokken
        for document in publicatie.documenten
        for code in gronden_van(document)
    )
    volgorde = {code: plek for plek, code in enumerate(GRONDEN)}
    sleutels = sorted(telling, key=lambda sleutel: (*sleutel[:2], volgorde[sleutel[2]]))
    return tuple(
        Grondcijfer(jaar, naam, GRONDEN[code], telling[jaar, naam, code]) for jaar, naam, code in sleutels
    )


def gronden_van(document: Document) -> frozenset[str]:
    """Return the codes of the grounds used on a document: printed in it, named in the inventory, or given a reason for
    it in the decision."""
    codes = {code for label in (document.stuk.labels if document.stuk else ()) for code in label.codes}
    codes |= {*document.regel.gronden, *(grond.code for grond, reden in document.motiveringen if reden)}
    return frozenset(codes & GRONDEN.keys())


def list_oordeelcijfers(publicaties: Iterable[CheckedPublicatie]) -> tuple[Oordeelcijfer, ...]:
    """Return the judgements, by year, organisation and the order of the list of judgements."""
    groepen: dict[tuple[int, str, Beoordeling], list[Document]] = defaultdict(list)
    for publicatie in publicaties:
        for document in () if publicatie.ingetrokken else publicatie.documenten:
            sleutel = (jaar_van(publicatie), publicatie.organisatie.label, document.regel.oordeel)
            groepen[sleutel].append(document)
    volgorde = {beoordeling: plek for plek, beoordeling in enumerate(Beoordeling)}
    return tuple(
        Oordeelcijfer(*sleutel, len(groepen[sleutel]), _paginas(groepen[sleutel]))
        for sleutel in sorted(groepen, key=lambda sleutel: (*sleutel[:2], volgorde[sleutel[2]]))
    )


def _paginas(documenten: list[Document]) -> int | None:
    if not any(document.stuk for document in documenten):
        return None
    return sum(document.paginas for document in documenten)

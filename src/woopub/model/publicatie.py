# SPDX-License-Identifier: EUPL-1.2
"""A publication: as read from its folder, and as it may be published after every check."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ..law.gronden import wet_op
from ..tooi import Categorie, Organisatie, zoek_categorie
from .besluit import Besluit, Grondgebruik, Status
from .bestandfeiten import BESTANDSOORTEN, BestandFacts, bestandsoort
from .instelling import Portaalinstelling
from .inventaris import Inventarisregel
from .invoer import Plaats
from .pdf import Label, PdfFacts, PdfPage

WOO_VERZOEKEN = "c_3baef532"
"""TOOI code of the category Woo-verzoeken en -besluiten (Woo, article 3.3 lid 2 onder i)."""

BRIEF = "besluitbrief"
"""The id under which the decision letter goes where others have an id of the inventory."""


def vouw_naam(naam: str) -> str:
    """Return the name of a file as disks compare it: without case, and an accent is part of its letter."""
    return unicodedata.normalize("NFC", naam).casefold()


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file in a publication's folder: path from the portal's root, with forward slashes, and size in bytes."""

    pad: str
    omvang: int

    @property
    def naam(self) -> str:
        """The file's own name."""
        return self.pad.rpartition("/")[2]


def bijlage_id(bestand: Bestand) -> str:
    """Return the place of an attachment in addresses: ``bijlagen/`` and its name without what says its kind."""
    return f"bijlagen/{bestand.naam.rpartition('.')[0]}"


@dataclass(frozen=True, slots=True)
class Bestanden:
    """What was found in a publication's folder beside besluit.yml and inventaris.csv."""

    brief: Bestand | None = None
    documenten: tuple[Bestand, ...] = ()
    bijlagen: tuple[Bestand, ...] = ()
    _op_naam: dict[str, Bestand] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Publications with thousands of documents exist: looking for each in a list would take minutes.
        op_naam: dict[str, Bestand] = {}
        for map_, bestanden in (("documenten", self.documenten), ("bijlagen", self.bijlagen)):
            for bestand in bestanden:
                op_naam.setdefault(vouw_naam(f"{map_}/{bestand.naam}"), bestand)
        object.__setattr__(self, "_op_naam", op_naam)

    def zoek(self, pad: str) -> Bestand | None:
        """Return a document or attachment by its path in the folder (``documenten/0012.pdf``), without regard
        to case."""
        return self._op_naam.get(vouw_naam(pad))

    @property
    def alle(self) -> tuple[Bestand, ...]:
        """Every file that is read and published."""
        return (*((self.brief,) if self.brief else ()), *self.documenten, *self.bijlagen)


@dataclass(frozen=True, slots=True)
class Publicatie:
    """One folder of ``besluiten/`` as it was read; nothing in it has been judged yet.

    ``pad`` is ``besluiten/JAAR/NAAM``; ``regels`` maps places in besluit.yml to line numbers;
    ``heeft_inventaris`` says whether inventaris.csv is there, ``inventaris_leesbaar`` whether it could be used;
    ``onleesbaar`` names the fields of besluit.yml that hold a value which could not be read.
    """

    pad: str
    besluit: Besluit
    inventaris: tuple[Inventarisregel, ...]
    bestanden: Bestanden
    heeft_inventaris: bool = True
    inventaris_leesbaar: bool = True
    onleesbaar: frozenset[str] = frozenset()
    regels: Mapping[Plaats, int] = field(default_factory=dict)

    @property
    def jaar(self) -> str:
        """The year folder."""
        return self.pad.split("/")[1]

    @property
    def naam(self) -> str:
        """The name of the folder, the last part of the address."""
        return self.pad.split("/")[2]

    @property
    def url(self) -> str:
        """The address from the site's root."""
        return f"{self.pad}/"

    @property
    def categorie(self) -> Categorie | None:
        """The information category, or None where it is unknown."""
        return zoek_categorie(self.besluit.categorie)

    @property
    def is_verzoek(self) -> bool:
        """Whether this is a decision on a request: only those have an outcome, terms and motivations to judge (Woo,
        article 4.4)."""
        return self.categorie is not None and self.categorie.code == WOO_VERZOEKEN

    @property
    def peildatum(self) -> date | None:
        """The day whose law applies: of the decision; where there is none on a request, of the publication."""
        categorie = self.categorie
        dagen = (self.besluit.datum_besluit, self.besluit.publicatiedatum)
        if categorie is not None and categorie.code != WOO_VERZOEKEN:
            dagen = dagen[::-1]
        return dagen[0] or dagen[1]

    @property
    def wet(self) -> str:
        """``woo`` or ``wob``: as stated, else by date (the Woo replaced the Wob on 1 May 2022)."""
        if self.besluit.wet:
            return self.besluit.wet.value
        return wet_op(self.peildatum) if self.peildatum else "woo"

    def regel(self, *plaats: str | int) -> int | None:
        """Return the line in besluit.yml of a place, or of the nearest place around it."""
        for lengte in range(len(plaats), 0, -1):
            if plaats[:lengte] in self.regels:
                return self.regels[plaats[:lengte]]
        return None

    def bestand_van(self, regel: Inventarisregel) -> Bestand | None:
        """Return the file of an inventory row: as named there, else the id with ``.pdf`` or another kind that can be
        published. Names are compared without regard to case."""
        if regel.bestand:
            return self.bestanden.zoek(f"documenten/{regel.bestand}")
        namen = (f"documenten/{regel.id}.{soort}" for soort in ("pdf", *BESTANDSOORTEN))
        return next(filter(None, map(self.bestanden.zoek, namen)), None)

    def bestandsnaam(self, regel: Inventarisregel) -> str:
        """Return the name of a row's file in ``documenten/``, or the name that it should have."""
        bestand = self.bestand_van(regel)
        return bestand.naam if bestand else regel.bestandsnaam


@dataclass(frozen=True, slots=True)
class Uitgave:
    """The bytes under which a file is published: SHA-256 as hexadecimal digits, and how many there are."""

    sha256: str
    omvang: int


@dataclass(frozen=True, slots=True)
class Stuk:
    """A published file with what was seen inside: a document, the letter or an attachment.

    ``id`` is its place in addresses (``documenten/0012``, ``besluitbrief``, ``bijlagen/naam``). ``uitgave`` are
    the bytes that readers get: those of a clean copy, once there is one.
    """

    id: str
    titel: str
    bestand: Bestand
    facts: PdfFacts | BestandFacts
    uitgave: Uitgave

    @property
    def pdf(self) -> PdfFacts | None:
        """What was seen in a PDF; None for a file of another kind."""
        return self.facts if isinstance(self.facts, PdfFacts) else None

    @property
    def paginas(self) -> tuple[PdfPage, ...]:
        """The pages; a file that is no PDF has none."""
        return self.pdf.paginas if self.pdf else ()

    @property
    def labels(self) -> tuple[Label, ...]:
        """The grounds printed on the pages."""
        return self.pdf.labels if self.pdf else ()

    @property
    def adres(self) -> str:
        """The address of the file itself, from that of the publication: ``documenten/0012.pdf``."""
        return f"{self.id}.{'pdf' if self.pdf else bestandsoort(self.bestand.naam)}"


@dataclass(frozen=True, slots=True)
class Document:
    """An inventory row with its file, if one is published, and the reasons given for this very document."""

    regel: Inventarisregel
    stuk: Stuk | None
    motiveringen: tuple[tuple[Grondgebruik, str], ...]

    @property
    def paginas(self) -> int:
        """The number of published pages."""
        return len(self.stuk.paginas) if self.stuk else 0


@dataclass(frozen=True, slots=True)
class CheckedPublicatie:
    """A publication that passed every check; only the room `check` makes one, only this is rendered."""

    publicatie: Publicatie
    organisatie: Organisatie
    categorie: Categorie
    documenten: tuple[Document, ...]
    brief: Stuk | None
    bijlagen: tuple[Stuk, ...]

    @property
    def besluit(self) -> Besluit:
        """What besluit.yml says."""
        return self.publicatie.besluit

    @property
    def is_verzoek(self) -> bool:
        """Whether this is a decision on a request."""
        return self.categorie.code == WOO_VERZOEKEN

    @property
    def ingetrokken(self) -> bool:
        """Whether only the notice of withdrawal may be shown."""
        return self.besluit.status is Status.INGETROKKEN

    @property
    def stukken(self) -> tuple[Stuk, ...]:
        """Every published file: the letter, the attachments and the documents."""
        eigen = (*((self.brief,) if self.brief else ()), *self.bijlagen)
        return (*eigen, *(d.stuk for d in self.documenten if d.stuk))


@dataclass(frozen=True, slots=True)
class Portaal:
    """The portal's own settings, from mkdocs.yml; ``regels`` maps places in that file to line numbers."""

    naam: str
    site_url: str
    instelling: Portaalinstelling
    regels: Mapping[Plaats, int] = field(default_factory=dict)


__all__ = [
    "BRIEF",
    "Bestand",
    "Bestanden",
    "CheckedPublicatie",
    "Document",
    "Portaal",
    "Publicatie",
    "Stuk",
    "Uitgave",
    "bijlage_id",
    "vouw_naam",
]

# SPDX-License-Identifier: EUPL-1.2
"""What was seen inside a PDF: text, redacted areas, labels. Plain data that travels between processes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Vlak = tuple[float, float, float, float]
"""x0, y0, x1, y1 in PDF points, from the top left of the page as shown."""


@dataclass(frozen=True, slots=True)
class Label:
    """A ground printed for a withheld passage: the text as printed and the codes in it (often one)."""

    pagina: int
    vlak: Vlak
    tekst: str
    codes: tuple[str, ...]
    onvolledig: bool = False


@dataclass(frozen=True, slots=True)
class Lakvlak:
    """A redacted area with the labels in or beside it; an area without a label has none.

    ``vervolg`` goes on with a labelled area above it. ``ingebrand`` is part of the picture of a scan, where a
    label can only be read if it was recognised.
    """

    pagina: int
    vlak: Vlak
    labels: tuple[Label, ...]
    vervolg: bool = False
    ingebrand: bool = False

    @property
    def zonder_label(self) -> bool:
        """Whether nothing says why it was redacted, neither here nor on the area that it goes on with."""
        return not self.labels and not self.vervolg


@dataclass(frozen=True, slots=True)
class Tekst:
    """Readable text inside a block."""

    tekst: str
    vet: bool = False


@dataclass(frozen=True, slots=True)
class Gat:
    """A withheld passage at its place in the text; ``lakvlak`` counts within the page, from 0."""

    lakvlak: int


class Bloksoort(StrEnum):
    """What a block of text is."""

    KOP = "kop"
    ALINEA = "alinea"
    PUNT = "punt"
    NOOT = "noot"


@dataclass(frozen=True, slots=True)
class Blok:
    """A heading, paragraph, list item, or the running header or footer of a page, in reading order."""

    soort: Bloksoort
    delen: tuple[Tekst | Gat, ...]

    @property
    def tekst(self) -> str:
        """The readable text with single spaces, a space for every gap."""
        heel = "".join(deel.tekst if isinstance(deel, Tekst) else " " for deel in self.delen)
        return " ".join(heel.split())


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page of a PDF; sizes in PDF points as shown, ``gelakt_aandeel`` from 0 to 1."""

    nummer: int
    breedte: float
    hoogte: float
    blokken: tuple[Blok, ...]
    lakvlakken: tuple[Lakvlak, ...]
    gelakt_aandeel: float
    heeft_beeld: bool

    @property
    def tekstlaag(self) -> bool:
        """Whether the page has any text that can be read or searched; a box in the picture of a scan has none."""
        gelakt = any(vlak.labels or not vlak.ingebrand for vlak in self.lakvlakken)
        return gelakt or any(blok.tekst.strip() for blok in self.blokken)

    @property
    def gronden(self) -> tuple[str, ...]:
        """The codes on the labels of the page, each once, in order."""
        return tuple(
            dict.fromkeys(c for vlak in self.lakvlakken for label in vlak.labels for c in label.codes)
        )

    @property
    def zonder_label(self) -> int:
        """How many areas nothing gives a reason for. Where no text can be read, nobody knows."""
        return sum(vlak.zonder_label for vlak in self.lakvlakken) if self.tekstlaag else 0


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """Everything that the other rooms may know of one PDF file."""

    sha256: str
    omvang: int  # bytes
    paginas: tuple[PdfPage, ...]
    titel: str
    taal: str
    getagd: bool
    ondertekend: bool = False
    pdfa: str = ""  # as the file says, such as 2B; '' where it is no PDF/A

    @property
    def tekstlaag(self) -> bool:
        """Whether every page that shows something also has text."""
        return all(pagina.tekstlaag or not pagina.heeft_beeld for pagina in self.paginas)

    @property
    def labels(self) -> tuple[Label, ...]:
        """All labels in the file, in page order."""
        return tuple(label for pagina in self.paginas for vlak in pagina.lakvlakken for label in vlak.labels)

    @property
    def gronden_per_pagina(self) -> dict[str, tuple[int, ...]]:
        """The pages, from 1, by code on a label, in the order in which the codes turn up."""
        gevonden: dict[str, list[int]] = {}
        for pagina in self.paginas:
            for code in pagina.gronden:
                gevonden.setdefault(code, []).append(pagina.nummer)
        return {code: tuple(nummers) for code, nummers in gevonden.items()}

    @property
    def aantal_lakvlakken(self) -> int:
        """How many redacted areas the file has; a redaction over several lines may be several."""
        return sum(len(pagina.lakvlakken) for pagina in self.paginas)

    @property
    def gelakt_aandeel(self) -> float:
        """Which part of all paper of the file is redacted, from 0 to 1, to four decimals."""
        papier = sum(pagina.breedte * pagina.hoogte for pagina in self.paginas)
        gelakt = sum(pagina.gelakt_aandeel * pagina.breedte * pagina.hoogte for pagina in self.paginas)
        return round(gelakt / papier, 4) if papier else 0.0

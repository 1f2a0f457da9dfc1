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
    """A redacted area with the labels in it; an area without a label has none."""

    pagina: int
    vlak: Vlak
    labels: tuple[Label, ...]


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
        """Whether the page has any text that can be read or searched."""
        return any(blok.tekst.strip() for blok in self.blokken) or bool(self.lakvlakken)


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """Everything that the other rooms may know of one PDF file."""

    sha256: str
    omvang: int  # bytes
    paginas: tuple[PdfPage, ...]
    titel: str
    taal: str
    getagd: bool

    @property
    def tekstlaag(self) -> bool:
        """Whether every page that shows something also has text."""
        return all(pagina.tekstlaag or not pagina.heeft_beeld for pagina in self.paginas)

    @property
    def labels(self) -> tuple[Label, ...]:
        """All labels in the file, in page order."""
        return tuple(label for pagina in self.paginas for vlak in pagina.lakvlakken for label in vlak.labels)

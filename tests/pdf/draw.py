# SPDX-License-Identifier: EUPL-1.2
"""Small PDF files for the tests of the room ``pdf``: text, boxes and pages as a test asks for them.

Lengths are PDF points from the top left of the upright page; fonts are PyMuPDF's Helvetica.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pymupdf

from woopub.model import Bevinding, Gat, Niveau, PdfFacts, PdfPage, Tekst
from woopub.pdf import read_bytes

ZWART, WIT, GRIJS, GEEL, BLAUW = (0, 0, 0), (1, 1, 1), (0.5, 0.5, 0.5), (1, 1, 0), (0.1, 0.2, 0.5)
Vier = tuple[float, float, float, float]


@dataclass
class Sheet:
    """A file in the making; its methods draw on the last page, each on top of what is there."""

    doc: pymupdf.Document = field(default_factory=pymupdf.open)
    size: tuple[float, float] = (595, 842)

    def __post_init__(self) -> None:
        self.new_page()

    def new_page(self) -> None:
        """Go to a new page."""
        self.page = self.doc.new_page(width=self.size[0], height=self.size[1])

    def text(
        self, x: float, y: float, *lines: str, size: float = 11, vet: bool = False, **more: object
    ) -> None:
        """Write lines from (x, y), the baseline of the first; the next one 1.2 times the size below."""
        for number, line in enumerate(lines):
            font = "hebo" if vet else "helv"
            self.page.insert_text((x, y + 1.2 * size * number), line, fontsize=size, fontname=font, **more)

    def wide(self, x: float, text: str, size: float = 11) -> float:
        """Return where a text from x ends."""
        return x + float(pymupdf.get_text_length(text, fontname="helv", fontsize=size))

    def box(
        self,
        vlak: Vier,
        fill: Sequence[float] | None = ZWART,
        rand: Sequence[float] | None = None,
        **more: object,
    ) -> None:
        """Draw a rectangle."""
        self.page.draw_rect(vlak, color=rand, fill=fill, **more)

    def lakvlak(
        self,
        vlak: Vier,
        label: str = "5.1.2.e",
        fill: Sequence[float] = ZWART,
        ink: Sequence[float] = WIT,
        size: float = 8,
    ) -> None:
        """Draw a box with a label in it, as redaction tools do."""
        self.box(vlak, fill)
        for number, line in enumerate(label.split("\n")):
            self.text(vlak[0] + 2, vlak[1] + 1.1 * size * (number + 1), line, size=size, color=ink)

    def redact(self, text: str, label: str) -> None:
        """Remove a text from the file and leave a box with a label."""
        for rect in self.page.search_for(text):
            self.page.add_redact_annot(rect, text=label, fill=ZWART, text_color=WIT, fontsize=8)
        self.page.apply_redactions()

    def data(self, **more: object) -> bytes:
        """Return the file's bytes, the same each time."""
        return bytes(self.doc.tobytes(**{"garbage": 4, "no_new_id": True, **more}))

    def read(self, **letters: str) -> tuple[PdfFacts, tuple[Bevinding, ...]]:
        """Return what woopub makes of the file, which must be readable."""
        facts, bevindingen = read_bytes(self.data(), "x.pdf", letters)
        assert facts is not None
        return facts, bevindingen


def shown(page: PdfPage) -> list[str]:
    """Return the blocks of a page as text; a gap is ``[label]``, or ``[]`` without one."""
    out: list[str] = []
    for blok in page.blokken:
        parts = [deel.tekst if isinstance(deel, Tekst) else _gap(page, deel) for deel in blok.delen]
        out.append("".join(parts))
    return out


def _gap(page: PdfPage, gat: Gat) -> str:
    return f"[{', '.join(label.tekst for label in page.lakvlakken[gat.lakvlak].labels)}]"


def gaps(page: PdfPage) -> list[int]:
    """Return the numbers of the gaps of a page in reading order."""
    return [deel.lakvlak for blok in page.blokken for deel in blok.delen if isinstance(deel, Gat)]


def codes(bevindingen: Iterable[Bevinding]) -> list[str]:
    """Return the codes of findings, those on accessibility and those that only inform left out."""
    return [b.code for b in bevindingen if not b.code.startswith("TOE") and b.niveau is not Niveau.INFO]

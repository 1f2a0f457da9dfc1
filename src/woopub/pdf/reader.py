# SPDX-License-Identifier: EUPL-1.2
"""One PDF file in, facts and findings out. Nothing in a file makes this raise."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ..model import CODES, Bevinding, Blok, Lakvlak, PdfFacts, PdfPage, Vlak
from .boxes import find_lakvlakken, share
from .engine import Locked, Pdf, PdfBlad, Unreadable
from .geometry import Punt, area, overlap
from .hidden import Leak, drop_marked, find_hidden, is_marked, keep_shown
from .lines import Frame, clean, find_frames
from .painted import Shape
from .text import read_text

Resultaat = tuple[PdfFacts | None, tuple[Bevinding, ...]]

KOP_BYTES = 1024
"""A PDF says that it is one within this many bytes (PDF 32000-1, implementation note 13)."""

DUN = 3.0
"""Points; what is thinner is a line, not a box."""

CEL = 8.0
"""Points; a shorter line does not part the cells of a table."""

TEKENING = 20
"""So many painted paths on a page without text or image are a picture too, such as text turned into outlines."""

GEEN_GEHEUGEN = "Het lezen van deze PDF vroeg te veel geheugen."
NIET_TOEGEPAST = "Op deze pagina staat een lakmarkering die niet is toegepast."
VERBORGEN = {
    "vlak": "Onder een vlak is nog tekst te lezen",
    "beeld": "Onder een afbeelding is nog tekst te lezen",
    "kleur": "Hier staat tekst in de kleur van de achtergrond",
}

GEEN_LETTERS: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class Blad:
    """What one page gave, before the document as a whole is known."""

    size: Punt
    frames: list[Frame]
    lakvlakken: list[Lakvlak]
    leaks: list[Leak]
    markeringen: list[Vlak]
    heeft_beeld: bool


def read_pdf(
    pad: Path, bestand: str, letters: Mapping[str, str] = GEEN_LETTERS
) -> tuple[PdfFacts | None, tuple[Bevinding, ...]]:
    """Read a PDF file.

    ``bestand`` is the path as findings name it; ``letters`` are an authority's own labels (``{"J": "5.1.2.e"}``).
    Returns the facts, or None for a file that cannot be read, and the findings: BST003 to BST006 for such a
    file, BST009 where the reader itself fails, LEK001 for hidden text and for redactions
    that are marked and not applied, TOE001 to TOE003. Never raises for what is in the file.
    """
    try:
        data = pad.read_bytes()
    except FileNotFoundError:
        return None, (_bevinding("BST001", bestand, "Dit bestand is er niet."),)
    except MemoryError:
        return None, (_bevinding("BST009", bestand, GEEN_GEHEUGEN),)
    except OSError:
        return None, (_bevinding("BST003", bestand, "Dit bestand kan niet worden geopend."),)
    if pad.suffix.casefold() != ".pdf" or b"%PDF-" not in data[:KOP_BYTES]:
        return None, (_bevinding("BST006", bestand, "Dit bestand is geen PDF."),)
    return read_bytes(data, bestand, letters)


def read_bytes(data: bytes, bestand: str, letters: Mapping[str, str] = GEEN_LETTERS) -> Resultaat:
    """Read a PDF from its bytes; as read_pdf."""
    try:
        pdf = Pdf(data)
    except Locked:
        return None, (_bevinding("BST004", bestand, "Deze PDF vraagt om een wachtwoord."),)
    except Unreadable:
        return None, (_bevinding("BST003", bestand, "Deze PDF is beschadigd en kan niet worden gelezen."),)
    except MemoryError:
        return None, (_bevinding("BST009", bestand, GEEN_GEHEUGEN),)
    try:
        if not pdf.page_count:
            return None, (_bevinding("BST005", bestand, "Deze PDF heeft geen pagina's."),)
        return _read(pdf, data, bestand, letters)
    except MemoryError:
        return None, (_bevinding("BST009", bestand, GEEN_GEHEUGEN),)
    except Exception:  # a file that trips the reader must not take the others with it
        return None, (_bevinding("BST009", bestand, "Deze PDF kan niet worden gecontroleerd."),)
    finally:
        pdf.close()


def _read(pdf: Pdf, data: bytes, bestand: str, letters: Mapping[str, str]) -> Resultaat:
    try:
        titel, taal, getagd = pdf.info()
    except Unreadable:
        return None, (_bevinding("BST003", bestand, "De gegevens van deze PDF zijn beschadigd."),)
    bladen: list[Blad] = []
    for number in range(pdf.page_count):
        try:
            bladen.append(_read_blad(pdf.page(number), number + 1, letters))
        except Unreadable:
            melding = f"Pagina {number + 1} is beschadigd en kan niet worden gelezen."
            return None, (_bevinding("BST003", bestand, melding, pagina=number + 1),)
    blokken = read_text([blad.frames for blad in bladen])
    facts = PdfFacts(
        sha256=hashlib.sha256(data).hexdigest(),
        omvang=len(data),
        paginas=tuple(
            _page(n, blad, own) for n, (blad, own) in enumerate(zip(bladen, blokken, strict=True), 1)
        ),
        titel=" ".join(clean(titel).split()),
        taal=" ".join(clean(taal).split()),
        getagd=getagd,
    )
    return facts, (*_lek_bevindingen(bestand, bladen), *_toe_bevindingen(bestand, facts))


def _read_blad(page: PdfBlad, nummer: int, letters: Mapping[str, str]) -> Blad:
    """Read one page.

    Only one with painted paths, images over text, near-white text or marked redactions is looked at glyph
    by glyph.
    """
    size = page.breedte, page.hoogte
    paint = page.paint()
    shapes = page.shapes() if paint.paden else []
    boxes = any(_matters(shape, size, paint.eerste_tekst) for shape in shapes)
    marked = page.redactions()
    detail = boxes or bool(marked or paint.over_tekst)
    lines = page.lines(detail)
    if not detail and any(span.licht and span.tekst.strip() for line in lines for span in line.spans):
        detail, lines = True, page.lines(True)
    drawn = [shape for shape in shapes if not shape.streek]
    blad = Blad(size, [], [], [], [vlak for vlak, _ in marked], paint.beelden > 0 or paint.paden >= TEKENING)
    if detail:
        marks = [part for _, parts in marked for part in parts]
        drop_marked(lines, marks)
        glyphs = [glyph for glyph in page.glyphs() if not is_marked(glyph.vlak, marks)]
        images = page.images(paint.over_tekst) if paint.over_tekst else []
        hidden = find_hidden(glyphs, shapes, images, page.render, letters)
        keep_shown(lines, hidden)
        blad.leaks = hidden.leaks
        if boxes:
            blad.lakvlakken = find_lakvlakken(nummer, size, drawn, lines, letters)
    blad.frames = find_frames(lines, blad.lakvlakken, _rules(drawn), size, detail)
    return blad


def _matters(shape: Shape, size: Punt, first_text: int) -> bool:
    """Whether a shape can hide text or be a box: not a thin line, nor the page's ground below all text."""
    x0, y0, x1, y1 = overlap(shape.vlak, shape.knip)
    ground = shape.volgnummer < first_text and area((x0, y0, x1, y1)) >= 0.9 * size[0] * size[1]
    return x1 - x0 >= DUN and y1 - y0 >= DUN and not ground


def _rules(shapes: Sequence[Shape]) -> list[Vlak]:
    """Return the painted lines and the sides of boxes that are as long as a cell, as thin rectangles."""
    rules: list[Vlak] = []
    for shape in shapes:
        x0, y0, x1, y1 = shape.vlak
        if min(x1 - x0, y1 - y0) < DUN:
            rules.append(shape.vlak)
        else:
            rules += [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]
    return [rule for rule in rules if max(rule[2] - rule[0], rule[3] - rule[1]) >= CEL]


def _page(nummer: int, blad: Blad, blokken: tuple[Blok, ...]) -> PdfPage:
    return PdfPage(
        nummer=nummer,
        breedte=round(blad.size[0], 2),
        hoogte=round(blad.size[1], 2),
        blokken=blokken,
        lakvlakken=tuple(blad.lakvlakken),
        gelakt_aandeel=share(blad.lakvlakken, blad.size),
        heeft_beeld=blad.heeft_beeld,
    )


def _lek_bevindingen(bestand: str, bladen: Sequence[Blad]) -> list[Bevinding]:
    found: list[Bevinding] = []
    for nummer, blad in enumerate(bladen, start=1):
        meldingen = [(NIET_TOEGEPAST, vlak) for vlak in blad.markeringen]
        for leak in blad.leaks:
            aantal = "1 teken" if leak.tekens == 1 else f"{leak.tekens} tekens"
            meldingen.append((f"{VERBORGEN[leak.soort]}: {aantal}.", leak.vlak))
        for melding, (x0, y0, x1, y1) in meldingen:
            vlak = round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2)
            found.append(_bevinding("LEK001", bestand, melding, pagina=nummer, vlak=vlak))
    return found


def _toe_bevindingen(bestand: str, facts: PdfFacts) -> list[Bevinding]:
    found: list[Bevinding] = []
    bare = [pagina.nummer for pagina in facts.paginas if pagina.heeft_beeld and not pagina.tekstlaag]
    if bare:
        waar = f"Pagina {bare[0]} heeft" if len(bare) == 1 else f"De pagina's {_ranges(bare)} hebben"
        found.append(_bevinding("TOE001", bestand, f"{waar} geen tekst, alleen beeld.", pagina=bare[0]))
    if not facts.getagd:
        found.append(_bevinding("TOE002", bestand, "Deze PDF heeft geen opmaakstructuur (tags)."))
    if not facts.taal:
        found.append(_bevinding("TOE003", bestand, "In deze PDF staat niet in welke taal die is."))
    return found


def _ranges(numbers: Sequence[int]) -> str:
    """Return page numbers as people write them: ``1, 3 tot en met 7 en 9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]} tot en met {run[-1]}"] if len(run) > 2 else [str(number) for number in run]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} en {parts[-1]}"


def _bevinding(
    code: str, bestand: str, melding: str, *, pagina: int | None = None, vlak: Vlak | None = None
) -> Bevinding:
    return Bevinding(code, bestand, melding, CODES[code].oplossing, pagina=pagina, vlak=vlak)

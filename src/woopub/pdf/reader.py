# SPDX-License-Identifier: EUPL-1.2
"""One PDF file in, facts and findings out. Nothing in a file makes this raise."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ..model import CODES, NIETS_TE_DOEN, Bevinding, Blok, Lakvlak, Niveau, PdfFacts, PdfPage, Vlak
from .engine import Locked, Pdf, PdfBlad, Unreadable
from .fonts import find_in_fonts, is_tight
from .geometry import Punt, area, overlap, rounded
from .gezien import Gezien, seen_text
from .lakvlak import (
    find_boxes,
    find_burned,
    find_lakvlakken,
    find_near,
    may_hold_labels,
    may_hold_lakvlakken,
    share,
)
from .objects import find_in_objects, has_gap, open_oog
from .painted import Line, Shape
from .pictures import PictureSearch
from .seen import count_signs, drop_marked, keep_seen, look, survey
from .status import read_status
from .text import Frame, clean, find_frames, read_text
from .vondst import Vondst
from .worker import pulse

Resultaat = tuple[PdfFacts | None, tuple[Bevinding, ...]]

PULS = 500
"""So many pages must be read within the time that a file has; a longer file has that time again for each."""

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
GEEN_LETTERS: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class Blad:
    """What one page gave, before the document as a whole is known."""

    size: Punt
    frames: list[Frame]
    lakvlakken: list[Lakvlak]
    vondsten: list[Vondst]
    heeft_beeld: bool
    gezien: str = ""
    """The text that is seen, a line each: to look up in what stands elsewhere in the file."""
    ingelakt: bool = False
    """Whether a plain box stands between the words of a line, label or not."""
    krap: bool = False
    """Whether a box is as wide as the text that it hides."""


def read_pdf(
    pad: Path, bestand: str, letters: Mapping[str, str] = GEEN_LETTERS
) -> tuple[PdfFacts | None, tuple[Bevinding, ...]]:
    """Read a PDF file.

    ``bestand`` is the path as findings name it; ``letters`` are an authority's own labels (``{"J": "5.1.2.e"}``).
    Returns the facts, or None for a file that cannot be read, and the findings: BST003 to BST006 for such a
    file, BST009 where the reader itself fails, BST012 for images that cannot be checked, LEK001 to LEK008 and
    LEK020 to LEK023 for what pages, images and fonts hold that is not seen, TOE001 to TOE003. Never raises for
    what is in the file.
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
    pictures = PictureSearch(data)
    for number in range(pdf.page_count):
        if number and number % PULS == 0:
            pulse()
        try:
            bladen.append(_read_blad(pdf.page(number), number + 1, letters, pictures))
        except Unreadable:
            melding = f"Pagina {number + 1} is beschadigd en kan niet worden gelezen."
            return None, (_bevinding("BST003", bestand, melding, pagina=number + 1),)
    if len(bladen) > PULS:
        pulse()
    gelakt = any(blad.lakvlakken for blad in bladen)
    vondsten = [vondst for blad in bladen for vondst in blad.vondsten]
    vondsten += pictures.finish(gelakt)
    vondsten += find_in_fonts(data, gelakt, any(blad.krap for blad in bladen))
    gezien = Gezien([blad.gezien for blad in bladen])
    vondsten += find_in_objects(data, gezien, gelakt or any(blad.ingelakt for blad in bladen), open_oog(pdf))
    blokken = read_text([blad.frames for blad in bladen])
    status = read_status(data)
    facts = PdfFacts(
        sha256=hashlib.sha256(data).hexdigest(),
        omvang=len(data),
        paginas=tuple(
            _page(n, blad, own) for n, (blad, own) in enumerate(zip(bladen, blokken, strict=True), 1)
        ),
        titel=" ".join(clean(titel).split()),
        taal=" ".join(clean(taal).split()),
        getagd=getagd,
        ondertekend=status.ondertekend,
        pdfa=status.pdfa,
    )
    return facts, (*_lek_bevindingen(bestand, vondsten), *_toe_bevindingen(bestand, facts))


def _read_blad(page: PdfBlad, nummer: int, letters: Mapping[str, str], pictures: PictureSearch) -> Blad:
    """Read one page. Only one where something may be hidden is looked at glyph by glyph."""
    size = page.breedte, page.hoogte
    paint, log = page.paint(), page.paint_log()
    shapes = page.shapes() if paint.paden else []
    boxes = any(_matters(shape, size, paint.eerste_tekst) for shape in shapes)
    marked = page.redactions()
    drawn = [shape for shape in shapes if not shape.streek]
    marks = [part for _, parts in marked for part in parts]
    lines, detail = _read_lines(page, drawn, boxes, marks, letters)
    verdacht = survey(log, lines, shapes, page.aard(), size, letters)
    verdacht.lagen = page.has_layers
    verdacht.heel |= page.aard().knipt and page.count_text() > count_signs(lines)
    blad = Blad(size, [], [], _niet_toegepast(marked, nummer), paint.beelden > 0 or paint.paden >= TEKENING)
    beelden = pictures.look(nummer, page)
    blad.vondsten += beelden.vondsten
    zicht = look(page, nummer, verdacht, log, shapes, letters) if verdacht else None
    if zicht:
        blad.vondsten += zicht.vondsten
    if beelden.vlakken or (zicht and zicht.verborgen):
        detail, lines = True, page.lines(True)
    if marks:
        drop_marked(lines, marks)
    if detail and zicht:
        keep_seen(lines, zicht)
    blad.gezien = seen_text(lines)
    blad.ingelakt = boxes and has_gap(shapes, lines)
    if detail:
        blad.lakvlakken = find_lakvlakken(nummer, size, drawn, lines, letters)
        blad.krap = is_tight(lines, [lakvlak.vlak for lakvlak in blad.lakvlakken])
        if beelden.vlakken:
            blad.lakvlakken += find_burned(nummer, beelden.vlakken, lines, letters, blad.lakvlakken)
    blad.frames = find_frames(lines, blad.lakvlakken, _rules(drawn), size)
    return blad


def _read_lines(
    page: PdfBlad, drawn: Sequence[Shape], boxes: bool, marks: Sequence[Vlak], letters: Mapping[str, str]
) -> tuple[list[Line], bool]:
    """Return the text layer, and whether there may be redacted areas: then lines near them have their characters."""
    lines = page.lines()
    detail = bool(marks) or may_hold_labels(lines, letters)
    # A dark page without any text is a page withheld as a whole.
    found = find_boxes(drawn) if detail or boxes or not lines else []
    if not detail and not may_hold_lakvlakken(found, lines, letters):
        return lines, False
    near = find_near(lines, [*(box.vlak for box in found), *marks], letters)
    return page.read_closely(lines, near), True


def _niet_toegepast(marked: Sequence[tuple[Vlak, list[Vlak]]], nummer: int) -> list[Vondst]:
    return [Vondst("LEK002", NIET_TOEGEPAST, nummer, rounded(vlak)) for vlak, _ in marked]


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


def _lek_bevindingen(bestand: str, vondsten: Iterable[Vondst]) -> list[Bevinding]:
    return [
        Bevinding(
            vondst.code,
            bestand,
            vondst.melding,
            NIETS_TE_DOEN if vondst.weging is Niveau.INFO else CODES[vondst.code].oplossing,
            pagina=vondst.pagina,
            vlak=vondst.vlak,
            weging=vondst.weging,
            geheim=vondst.geheim,
        )
        for vondst in vondsten
    ]


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

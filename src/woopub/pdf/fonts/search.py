# SPDX-License-Identifier: EUPL-1.2
"""The search in the fonts of one file, each font once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from itertools import groupby
from re import compile as pattern
from typing import Any

import pikepdf

from ..engine import Unreadable
from ..inherited import page_resources
from ..vondst import Vondst
from .looks import Code, Vorm, draw_glyphs, likeness
from .said import Said, known_letters, program, read_said
from .same import find_same
from .used import Fonts, Sleutel

MINST = 3
"""Letters that must be others than they are said to be."""

DEEL = 0.25
"""Share of the letters looked at that must be others where only the drawing tells."""

GELIJKEND, VERSCHIL = 0.62, 0.25
"""How much a glyph looks like another letter, and how much more than like the letter that it is said to be."""

MEESTE = 48
"""Glyphs of one font that are drawn."""

DEELSET = pattern(r"/?[A-Z]{6}\+")
"""The tag of a font of which only the letters in use were kept (ISO 32000-1, 9.6.4)."""

FOUT = (Unreadable, pikepdf.PdfError, ValueError)
"""What drawing raises for fonts that make no sense."""

ANDERE_LETTERS = (
    "Wie tekst kopieert of doorzoekt, krijgt andere letters dan er staan: {} letters in een lettertype."
)
OVER = "Een lettertype in dit bestand heeft nog letters die op geen pagina staan: {} letters."
KRAP = "Een vlak is precies zo breed als de tekst die er stond."


@dataclass(slots=True)
class _Suspect:
    """A font whose claims are not borne out by what is known of it without drawing."""

    font: Any
    said: Said
    anders: dict[int, str]
    onbekend: list[int]
    vormen: list[Vorm | None] = field(default_factory=list)
    """What the codes look like, in the order of ``codes``; None for what leaves no ink."""

    @property
    def codes(self) -> list[int]:
        """The codes to draw."""
        return [*self.anders, *self.onbekend][:MEESTE]

    @property
    def shapes(self) -> Iterable[tuple[int, Vorm]]:
        """The codes that leave ink and what they look like, for a font that has glyphs of its own."""
        if self.said.breed == 2 and not any(map(program, self.font.get("/DescendantFonts", ()))):
            return []
        drawn = zip(self.codes, self.vormen, strict=True)
        return [(code, vorm) for code, vorm in drawn if vorm is not None]


def find_in_fonts(data: bytes | pikepdf.Pdf, heeft_lakvlakken: bool, krap: bool = False) -> list[Vondst]:
    """Return what the fonts of a file give away: letters that are said to be others, letters left over.

    ``data`` are the bytes of the file, or the file opened. Left-over letters are told only of a file with
    redactions. ``krap`` says that a box was found that is as wide as its text (is_tight). Of a file that
    pikepdf cannot open nothing is told here: that is a finding of its own.
    """
    if not isinstance(data, bytes):
        return _find(data, heeft_lakvlakken, krap)
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return _find(pdf, heeft_lakvlakken, krap)
    except (pikepdf.PdfError, ValueError):
        return []


def _find(pdf: pikepdf.Pdf, heeft_lakvlakken: bool, krap: bool) -> list[Vondst]:
    fonts = Fonts(pdf)
    for page in pdf.pages:
        fonts.list_fonts(page_resources(page.obj))
    said = {key: claims for key, font in fonts.fonts.items() if (claims := _said(font))}
    suspects = _suspects(fonts.fonts, said)
    _draw(suspects.values())
    liars = _liars(suspects)
    alike = [key for key, one in suspects.items() if find_same(one.shapes, one.said.beweerd, None)]
    if liars or alike or (heeft_lakvlakken and any(_is_subset(font) for font in fonts.fonts.values())):
        _read_all(fonts, pdf)
    wrong = {key: codes & fonts.shown.get(key, codes) for key, codes in liars.items()}
    for key in alike:
        one = suspects[key]
        wrong[key] = wrong.get(key, set()) | find_same(one.shapes, one.said.beweerd, fonts.seen[key])
    vondsten = [
        Vondst("LEK020", ANDERE_LETTERS.format(len(codes))) for codes in wrong.values() if len(codes) >= MINST
    ]
    if krap:
        vondsten.append(Vondst("LEK021", KRAP))
    elif heeft_lakvlakken and (count := _count_left(fonts, said)):
        vondsten.append(Vondst("LEK021", OVER.format(count)))
    return vondsten


def _said(font: Any) -> Said | None:
    try:
        return read_said(font)
    except (pikepdf.PdfError, TypeError, ValueError):
        return None


def _suspects(fonts: dict[Sleutel, Any], said: dict[Sleutel, Said]) -> dict[Sleutel, _Suspect]:
    found: dict[Sleutel, _Suspect] = {}
    for key, claims in said.items():
        try:
            known = known_letters(fonts[key], claims)
        except (pikepdf.PdfError, TypeError, ValueError):
            known = {}
        anders = {
            code: letter for code, letter in known.items() if letter.lower() != claims.beweerd[code].lower()
        }
        onbekend = [code for code in claims.beweerd if code not in known]
        if len(anders) >= MINST or len(onbekend) >= MINST:
            found[key] = _Suspect(fonts[key], claims, anders if len(anders) >= MINST else {}, onbekend)
    return found


def _draw(suspects: Iterable[_Suspect]) -> None:
    """Give each font the drawings of its codes, all drawn at once."""
    suspects = list(suspects)
    shapes = iter(_shapes([Code(one.font, code, one.said.breed) for one in suspects for code in one.codes]))
    for one in suspects:
        one.vormen = [next(shapes) for _ in one.codes]


def _liars(suspects: dict[Sleutel, _Suspect]) -> dict[Sleutel, set[int]]:
    """Return the fonts of which the drawing bears out that letters are others, and which codes."""
    shapes = [shape for one in suspects.values() for shape in one.vormen]
    looks = iter(likeness([shape for shape in shapes if shape is not None]))
    drawn = iter([None if shape is None else next(looks) for shape in shapes])
    found: dict[Sleutel, set[int]] = {}
    for key, one in suspects.items():
        sure, seems = set[int](), set[int]()
        for code in one.codes:
            if (alike := next(drawn)) is None:
                continue
            claim = alike[one.said.beweerd[code].lower()]
            if code in one.anders:
                if alike[one.anders[code].lower()] > claim:
                    sure.add(code)
            elif max(alike.values()) >= max(GELIJKEND, claim + VERSCHIL):
                seems.add(code)
        if len(sure) >= MINST or len(seems) >= max(MINST, DEEL * len(one.onbekend[:MEESTE])):
            found[key] = sure | seems
    return found


def _shapes(codes: list[Code]) -> list[Vorm | None]:
    """Return the drawings of codes; a font that cannot be drawn has none, and does not take the others with it."""
    try:
        return draw_glyphs(codes)
    except FOUT:
        shapes: list[Vorm | None] = []
        for _, group in groupby(codes, key=lambda code: id(code.font)):
            own = list(group)
            try:
                shapes += draw_glyphs(own)
            except FOUT:
                shapes += [None] * len(own)
        return shapes


def _read_all(fonts: Fonts, pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        try:
            fonts.read_page(page.obj)
        except (pikepdf.PdfError, TypeError, ValueError, IndexError):
            continue


def _is_subset(font: Any) -> bool:
    return bool(DEELSET.match(str(font.get("/BaseFont", ""))))


def _count_left(fonts: Fonts, said: dict[Sleutel, Said]) -> int:
    """Return how many letters cut-down fonts have that no page shows; few are chance."""
    return max(_left(fonts, said), default=0)


def _left(fonts: Fonts, said: dict[Sleutel, Said]) -> Iterable[int]:
    for key, claims in said.items():
        if not _is_subset(fonts.fonts[key]):
            continue
        left = len(set(claims.beweerd) - fonts.shown.get(key, set()))
        yield left if left >= MINST else 0

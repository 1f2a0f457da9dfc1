# SPDX-License-Identifier: EUPL-1.2
"""Scanned pages: a sheet is drawn, marked, rendered to pixels with the faults of a scanner, and put on a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from .geometry import Box, Place, numbers
from .layout import Flow, write_page
from .paper import Paper
from .pictures import Gray, add_gray, add_picture, render_gray
from .prose import chance
from .typefaces import Typeface


@dataclass
class Scan:
    """The pixels of a page, what was written on it, and the scale (pixels a point)."""

    picture: Gray
    flow: Flow
    scale: float

    def pixels(self, box: Box) -> tuple[slice, slice]:
        """Return the pixels of a box in upright points, as an index into the picture."""
        high = self.picture.shape[0]
        rows = slice(max(0, round(high - box[3] * self.scale)), max(0, round(high - box[1] * self.scale)))
        return rows, slice(max(0, round(box[0] * self.scale)), max(0, round(box[2] * self.scale)))

    def burn(self, box: Box, tone: int = 0) -> None:
        """Make the pixels of a box one tone."""
        self.picture[self.pixels(box)] = tone


def make_scan(
    paper: Paper, passages: Sequence[str] = (), mark: Callable[[Paper, Place], None] | None = None, *,
    leave_open: bool = False, dpi: int = 0, noisy: bool = True,
) -> Scan:  # fmt: skip
    """Draw a sheet of the size of a page, let ``mark`` draw on each passage, and scan it."""
    rng = paper.rng
    sheet = Paper(rng, plain=True, size=(paper.wide, paper.high))
    sheet.face = Typeface(rng.choice(("helv", "tiro", "cour", "helv")), "named")
    flow = write_page(sheet, passages, leave_open=leave_open)
    for place in flow.places if mark else ():
        assert mark is not None
        mark(sheet, place)
    dpi = dpi or rng.choice((72, 90, 100, 100))
    picture = render_gray(sheet.write(), min(dpi, int(72 * 1200 / paper.high)))
    scan = Scan(picture, flow, picture.shape[0] / paper.high)
    if noisy and chance(rng, 0.5):
        scan.picture = add_grain(rng, picture)
    return scan


def add_grain(rng: Random, picture: Gray) -> Gray:
    """Return a picture with the grain and the paper tone of a scanner."""
    high, wide = picture.shape
    tile = np.random.default_rng(rng.getrandbits(32)).normal(0, rng.uniform(0.5, 2.0), (64, 64))
    grain = np.tile(tile, (high // 64 + 1, wide // 64 + 1))[:high, :wide].astype(np.float32)
    light = rng.uniform(0.94, 1.0)
    scanned: Gray = np.clip(picture * np.float32(light) + grain, 0, 255).astype(np.uint8)
    return scanned


def put_scan(paper: Paper, scan: Scan, *, entries: str = "", way: str = "", quality: int = 0) -> str:
    """Draw a scan on the whole page: JPEG, lossless or two tones. Returns its reference."""
    way = way or paper.rng.choice(("jpeg", "jpeg", "flate", "bits"))
    ref = add_gray(
        paper, scan.picture, jpeg=way == "jpeg", bits=1 if way == "bits" else 8, entries=entries,
        quality=quality or paper.rng.randint(60, 92),
    )  # fmt: skip
    add_picture(paper, ref, (0, 0, paper.wide, paper.high))
    return ref


def add_glyphless(paper: Paper) -> str:
    """Add a font without any glyphs, half an em wide, whose codes are Unicode, as Tesseract has; its reference."""
    add = paper.objects.add
    child = add(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/GlyphLessFont/CIDToGIDMap/Identity/DW 500"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor"
        "/FontName/GlyphLessFont/Flags 5/FontBBox[0 0 500 1000]/Ascent 1000/Descent -1/CapHeight 1000/StemV 80"
        "/ItalicAngle 0>>>>"
    )
    said = add(
        "",
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def "
        b"/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        b"1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end",
    )
    return add(
        "<</Type/Font/Subtype/Type0/BaseFont/GlyphLessFont/Encoding/Identity-H"
        f"/DescendantFonts[{child}]/ToUnicode {said}>>"
    )


def write_ocr(paper: Paper, lines: Sequence[Place]) -> None:
    """Write lines as the invisible layer of a reader: roughly in place, in one font, stretched to fit."""
    face = Typeface("helv", "named")
    by_word = chance(paper.rng, 0.6)
    glyphless = add_glyphless(paper) if chance(paper.rng, 0.35) else ""
    for line in lines:
        x = line.x
        for word in line.text.split(" ") if by_word else [line.text]:
            wide = line.face.width(word, line.size)
            lift = paper.rng.uniform(-0.03, 0.03) * line.size
            if word and glyphless:
                stretch = 100 * wide / (0.5 * line.size * len(word))
                paper.op(
                    f"q BT 3 Tr /{paper.name('Font', glyphless)} {numbers(line.size)} Tf {stretch:.1f} Tz "
                    f"{numbers(1, 0, 0, 1, x, line.y + lift)} Tm <{word.encode('utf-16-be').hex()}> Tj ET Q"
                )
            elif word:
                stretch = 100 * wide / max(face.width(word, line.size), 0.1)
                before = f"3 Tr {stretch:.1f} Tz"
                paper.text(x, line.y + lift, word, face=face, size=line.size, before=before, style="line")
            x += wide + line.face.width(" ", line.size)

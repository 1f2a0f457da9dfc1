# SPDX-License-Identifier: EUPL-1.2
"""Lines of text and painted paths as PyMuPDF gives them, as typed data in the space of the page as shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pymupdf

from ...model import Vlak
from ..geometry import bounds, overlap
from ..painted import Char, Kleur, Line, Shape, Span
from .paths import group_opacity, outlines, stroke_box, stroke_quads
from .turned import Turn

DIK = 4.0
"""Points; so wide a stroke may hide text."""

LIGATUUR_DELEN = frozenset("filst")


def read_line(line: Mapping[str, Any], turn: Turn) -> Line:
    """Return a line of the text layer from PyMuPDF's dict or rawdict."""
    return Line([read_span(span, turn) for span in line["spans"]], turn.richting(line["dir"]))


def read_span(span: Mapping[str, Any], turn: Turn) -> Span:
    """Return a span of the text layer from PyMuPDF's dict or rawdict."""
    chars: list[Char] = []
    upright = turn.upright
    for raw in span.get("chars", ()):
        vlak, voet = raw["bbox"], raw["origin"]
        char = Char(raw["c"], vlak, voet) if upright else Char(raw["c"], turn.vlak(vlak), turn.punt(voet))
        if chars and vlak[0] == vlak[2] and char.teken in LIGATUUR_DELEN:
            # The second letter of a ligature stands behind it without any width; it belongs in its place.
            char.vlak, char.voet = chars[-1].vlak, chars[-1].voet
        chars.append(char)
    return Span(
        tekst=span["text"] if "text" in span else "".join(char.teken for char in chars),
        vlak=turn.vlak(span["bbox"]),
        voet=turn.punt(span["origin"]),
        grootte=span["size"],
        vet=_is_bold(span["flags"], span["font"]),
        chars=chars,
        kleur=_rgb(span["color"]),
        dekking=span.get("alpha", 255) / 255,
        heel="text" in span,
    )


def read_shapes(page: Any, turn: Turn) -> Iterator[Shape]:
    """Yield the painted paths of a page in painting order, and what their thick strokes paint."""
    whole_page: Vlak = tuple(page.rect * page.derotation_matrix)
    around: dict[int, Mapping[str, Any]] = {}
    for drawing in page.get_cdrawings(extended=True):
        level = drawing["level"]
        around = {key: outer for key, outer in around.items() if key < level}
        if drawing["type"] in {"clip", "group"}:
            around[level] = drawing
        elif drawing["type"] in {"f", "s", "fs"}:
            knip, laag = whole_page, 1.0
            for outer in around.values():
                knip = overlap(knip, outer.get("scissor", knip))
                laag *= group_opacity(outer, drawing.get("fill"))
            shape = _shape(drawing, knip, laag, turn)
            yield shape
            whole = drawing["type"] == "s" and shape.vulling is not None
            if shape.rand and not whole and (drawing.get("width") or 0.0) >= DIK:
                yield _streek(drawing, shape, laag, turn)


def _shape(drawing: Mapping[str, Any], knip: Any, laag: float, turn: Turn) -> Shape:
    lijnen = list(outlines(drawing["items"]))
    vulling, dekking = drawing.get("fill"), drawing.get("fill_opacity")
    width = drawing.get("width") or 0.0
    if vulling is None and width >= DIK and (balk := stroke_box(lijnen, width)):
        lijnen, vulling, dekking = [balk], drawing.get("color"), drawing.get("stroke_opacity")
    lijnen = [lijn if turn.upright else [turn.punt(punt) for punt in lijn] for lijn in lijnen if lijn]
    return Shape(
        vlak=bounds(lijnen),
        knip=turn.vlak(knip),
        lijnen=lijnen,
        vulling=_kleur(vulling),
        dekking=laag * (1.0 if dekking is None else float(dekking)),
        rand=_kleur(drawing.get("color")) if drawing["type"] != "f" else None,
        volgnummer=drawing["seqno"],
        dikte=width,
    )


def _streek(drawing: Mapping[str, Any], shape: Shape, laag: float, turn: Turn) -> Shape:
    """Return what the stroke of a path paints, as a rectangle for each straight piece."""
    opacity = drawing.get("stroke_opacity")
    quads = stroke_quads(
        drawing["items"],
        drawing.get("width") or 0.0,
        bool(drawing.get("closePath")),
        any(drawing.get("lineCap") or ()),
    )
    lijnen = [[turn.punt(punt) for punt in quad] for quad in quads]
    return Shape(
        vlak=bounds(lijnen),
        knip=shape.knip,
        lijnen=lijnen,
        vulling=shape.rand,
        dekking=laag * (1.0 if opacity is None else float(opacity)),
        rand=None,
        volgnummer=shape.volgnummer,
        streek=True,
    )


def _kleur(value: Any) -> Kleur | None:
    if not value or len(value) not in (1, 3):
        return None
    return float(value[0]), float(value[-2 % len(value)]), float(value[-1])


@cache
def _is_bold(flags: int, font: str) -> bool:
    return bool(flags & pymupdf.TEXT_FONT_BOLD) or "bold" in font.lower()


@cache
def _rgb(value: int) -> Kleur:
    return (value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255

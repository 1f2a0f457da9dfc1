# SPDX-License-Identifier: EUPL-1.2
"""Which images a page paints, where, and how much of each a clip path or the page's edge leaves.

MuPDF does not say which object an image is, nor what was cut off; so the content is read here once more, by
pikepdf, forms included.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import hypot
from typing import Any

import pikepdf

from ...model import Vlak
from ..geometry import Punt, bounds, overlap
from ..inherited import inherited, page_resources

Matrix = tuple[float, float, float, float, float, float]

EENHEID: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
VERRE: Vlak = (-1e9, -1e9, 1e9, 1e9)
DIEPTE = 12
"""Forms in forms at most; deeper is a file made to hang readers."""

STAND = "q Q cm Do W W*"
PAD = "m l c v y re n f F f* S s B B* b b*"
BEGIN = frozenset({"m", "l", "c", "v", "y", "re"})
GEKNIPT = frozenset({"W", "W*"})


@dataclass(slots=True)
class Placement:
    """An image on a page: ``beeld`` is the object, ``matrix`` brings its unit square to the page as shown.

    ``vlak`` is the rectangle around it, ``knip`` the rectangle that clip paths leave (the page's edge aside).
    """

    beeld: Any
    matrix: Matrix
    vlak: Vlak
    knip: Vlak

    @property
    def sleutel(self) -> tuple[int, int]:
        """The object's number and generation."""
        nummer, generatie = self.beeld.objgen
        return int(nummer), int(generatie)


@dataclass(slots=True)
class _State:
    matrix: Matrix
    knip: Vlak


def list_placements(page: pikepdf.Page) -> list[Placement]:
    """Return the images that a page's own content paints, in painting order. Raises pikepdf.PdfError."""
    state = _State(page_matrix(page), VERRE)
    return list(_walk(page.obj, page.obj, page_resources(page.obj), state, 0))


def page_matrix(page: pikepdf.Page) -> Matrix:
    """Return the matrix from a page's user space to the page as shown: crop, unit and /Rotate applied."""
    x0, y0, x1, y1 = _crop(page)
    unit = float(page.obj.get("/UserUnit", 1) or 1)
    wide, high = (x1 - x0) * unit, (y1 - y0) * unit
    upright: Matrix = (unit, 0.0, 0.0, -unit, -x0 * unit, y1 * unit)
    turn = int(inherited(page.obj, "/Rotate") or 0) % 360
    if turn == 90:
        return times(upright, (0.0, 1.0, -1.0, 0.0, high, 0.0))
    if turn == 180:
        return times(upright, (-1.0, 0.0, 0.0, -1.0, wide, high))
    return times(upright, (0.0, -1.0, 1.0, 0.0, 0.0, wide)) if turn == 270 else upright


def shown_size(placement: Placement) -> tuple[float, float]:
    """Return the width and height at which an image is painted, in points, along its own sides."""
    a, b, c, d, _, _ = placement.matrix
    return hypot(a, b), hypot(c, d)


def times(a: Matrix, b: Matrix) -> Matrix:
    """Return the matrix that does ``a`` first and then ``b``."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


def place(matrix: Matrix, punt: Punt) -> Punt:
    """Return where a matrix brings a point."""
    a, b, c, d, e, f = matrix
    return a * punt[0] + c * punt[1] + e, b * punt[0] + d * punt[1] + f


def place_vlak(matrix: Matrix, vlak: Vlak) -> Vlak:
    """Return the rectangle around where a matrix brings a rectangle."""
    x0, y0, x1, y1 = vlak
    return bounds([[place(matrix, punt) for punt in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]])


def _crop(page: pikepdf.Page) -> Vlak:
    """Return what shows of a page: the CropBox as far as it lies in the MediaBox, as MuPDF takes it."""
    media, crop = (_straight(box) for box in (page.mediabox, page.cropbox))
    shared = overlap(media, crop)
    return shared if shared[0] < shared[2] and shared[1] < shared[3] else media


def _straight(box: Any) -> Vlak:
    x0, y0, x1, y1 = (float(side) for side in box)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _walk(stream: Any, page: Any, resources: Any, state: _State, depth: int) -> Iterator[Placement]:
    drawn: Mapping[str, Any] = resources.get("/XObject", {}) if resources is not None else {}
    if not len(drawn):
        return
    operations = pikepdf.parse_content_stream(stream, STAND)
    if any(str(operation.operator) in GEKNIPT for operation in operations):
        operations = pikepdf.parse_content_stream(stream, f"{STAND} {PAD}")
    content = _Content(state)
    for operation in operations:
        name, operands = str(operation.operator), operation.operands
        if name == "Do":
            yield from _draw(drawn.get(str(operands[0])), page, resources, content.state, depth)
            continue
        try:
            content.take(name, operands)
        except (TypeError, ValueError):
            continue  # what lacks its numbers does nothing, as in readers


class _Content:
    """The state of a content stream while it is read: matrix, clip and path."""

    def __init__(self, state: _State) -> None:
        self.state = _State(state.matrix, state.knip)
        self._stack: list[_State] = []
        self._path: list[Punt] = []
        self._clips = False

    def take(self, name: str, operands: Any) -> None:
        """Do one operation, other than Do. Raises TypeError or ValueError for operands that are none."""
        if name == "q":
            self._stack.append(_State(self.state.matrix, self.state.knip))
        elif name == "Q":
            self.state = self._stack.pop() if self._stack else self.state
        elif name == "cm":
            self.state.matrix = times(_matrix(operands), self.state.matrix)
        elif name in GEKNIPT:
            self._clips = True
        elif name in BEGIN:
            self._path += _points(name, operands)
        else:  # what paints or drops the path ends it
            if self._clips and self._path:
                around = bounds([[place(self.state.matrix, punt) for punt in self._path]])
                self.state.knip = overlap(self.state.knip, around)
            self._path, self._clips = [], False


def _draw(drawn: Any, page: Any, resources: Any, state: _State, depth: int) -> Iterator[Placement]:
    kind = str(drawn.get("/Subtype", "")) if isinstance(drawn, pikepdf.Stream) else ""
    if kind == "/Image":
        yield Placement(drawn, state.matrix, place_vlak(state.matrix, (0.0, 0.0, 1.0, 1.0)), state.knip)
    elif kind == "/Form" and depth < DIEPTE:
        matrix = times(_matrix(drawn.get("/Matrix", EENHEID)), state.matrix)
        knip = state.knip
        if (box := drawn.get("/BBox")) is not None:
            knip = overlap(knip, place_vlak(matrix, _straight(box)))
        inner = drawn.get("/Resources", resources)
        yield from _walk(drawn, page, inner, _State(matrix, knip), depth + 1)


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(part) for part in operands)
    return a, b, c, d, e, f


def _points(name: str, operands: Any) -> list[Punt]:
    parts = [float(part) for part in operands]
    if name == "re":
        x, y, wide, high = parts
        return [(x, y), (x + wide, y + high), (x + wide, y), (x, y + high)]
    return list(zip(parts[::2], parts[1::2], strict=True))

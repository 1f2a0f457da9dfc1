# SPDX-License-Identifier: EUPL-1.2
"""What strokes and fills cover, in rectangles that can be held against many others at once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from ...model import Vlak
from ..geometry import grow, overlap
from ..painted import Shape
from .letters import Bools, Floats

DUN = 2.4
"""Points; what is thinner hides a letter only together with others."""


def count_pieces(shapes: Iterable[Shape]) -> int:
    """Return how many pieces list_pieces would give."""
    return sum(
        1 if shape.vulling is not None else sum([len(lijn) - 1 for lijn in shape.lijnen]) for shape in shapes
    )


def list_pieces(shapes: Iterable[Shape]) -> tuple[list[tuple[int, Vlak]], list[tuple[int, Vlak]]]:
    """Return what shapes cover, thick and thin, with the order of painting.

    Fills come as their rectangle, other strokes as one around each straight piece.
    """
    thick: list[tuple[int, Vlak]] = []
    thin: list[tuple[int, Vlak]] = []
    for shape in shapes:
        if shape.vulling is not None:
            vlak = overlap(shape.vlak, shape.knip)
            wide = min(vlak[2] - vlak[0], vlak[3] - vlak[1])
            (thick if wide >= DUN else thin).append((shape.volgnummer, vlak))
        else:
            some = thick if shape.dikte >= DUN else thin
            for lijn in shape.lijnen:
                for a, b in pairwise(lijn):
                    piece = min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])
                    some.append(
                        (shape.volgnummer, overlap(grow(piece, max(0.1, shape.dikte / 2)), shape.knip))
                    )
    return thick, thin


def without_rims(boxes: Floats) -> Floats:
    """Return the rectangles a little lower: much of a line's height is empty, what only grazes it hides nothing."""
    rim = np.minimum(0.2 * (boxes[:, 3] - boxes[:, 1]), 3.0)
    lower: Floats = boxes + np.stack([np.zeros(len(boxes)), rim, np.zeros(len(boxes)), -rim], axis=1)
    return lower


def sharing(boxes: Floats, vlak: Vlak) -> Bools:
    """Return which rectangles (one a row) share ground with another."""
    x0, y0, x1, y1 = vlak
    hits: Bools = (boxes[:, 0] < x1) & (boxes[:, 2] > x0) & (boxes[:, 1] < y1) & (boxes[:, 3] > y0)
    return hits

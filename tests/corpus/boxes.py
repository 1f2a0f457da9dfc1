# SPDX-License-Identifier: EUPL-1.2
"""Redaction boxes as programs draw them: colours, labels, shapes, margins."""

from __future__ import annotations

import math
from random import Random

from .geometry import Box, Place, Point, moved, numbers, turn
from .paper import BLACK, WHITE, Colour, Paper
from .prose import chance, label
from .typefaces import Typeface

DARK: tuple[Colour, ...] = (
    BLACK, BLACK, BLACK, BLACK, (0.1,), (0.2,), (0.35,), (0.5,), (0.6,), (0, 0, 0.35), (0.05, 0.15, 0.4), (0.4, 0, 0.1),
    (0.5, 0.05, 0.05), (0, 0.3, 0.1), (0.02, 0.02, 0.03),
)  # fmt: skip
LIGHT: tuple[Colour, ...] = (
    (1, 1, 0),
    (1, 0.95, 0.3),
    (0, 1, 1),
    (0.7, 0.95, 1),
    (0.85,),
    (0.9,),
    (1, 0.8, 0.8),
    WHITE,
)
RED: Colour = (0.8, 0, 0)


def lightness(colour: Colour) -> float:
    """Return how light a grey or RGB colour is, 0 to 1."""
    red, green, blue = colour * 3 if len(colour) == 1 else colour
    return 0.3 * red + 0.59 * green + 0.11 * blue


def pick_dark(rng: Random) -> Colour:
    """Return the colour of a box without a border."""
    return rng.choice(DARK)


def pick_fill(rng: Random) -> Colour:
    """Return the colour of a box, light ones too."""
    return rng.choice(DARK) if chance(rng, 0.65) else rng.choice(LIGHT)


def pick_label_ink(rng: Random, fill: Colour) -> Colour:
    """Return a colour that reads on a fill."""
    if lightness(fill) > 0.55:
        return rng.choice((BLACK, BLACK, RED, (0, 0, 0.5)))
    return rng.choice((WHITE, WHITE, WHITE, (1, 1, 0))) if lightness(fill) < 0.4 else WHITE


def cover_box(rng: Random, place: Place) -> Box:
    """Return a box that covers a text wholly, close or wide."""
    x0, y0, x1, y1 = place.box(rng.uniform(0.2, 2.5), rng.uniform(0.24, 0.32), rng.uniform(0.8, 0.98))
    return (x0, y0, x1 + (rng.uniform(0, 25) if chance(rng, 0.2) else 0), y1)


def write_label(paper: Paper, box: Box, text: str, colour: Colour) -> Place:
    """Write a label in a box: centred, left, or as large as fits. Returns where it stands."""
    rng = paper.rng
    face = Typeface(rng.choice(("helv", "hebo", "tiro", "cour")), rng.choice(("named", "named", "simple")))
    wide, high = box[2] - box[0], box[3] - box[1]
    size = min(high * 0.85 / 0.75, wide * 0.94 / max(face.width(text, 1.0), 0.1))
    if chance(rng, 0.7):
        size = min(size, rng.choice((5, 6, 7, 8, 9, 10)))
    size = max(size, 2.0)
    gap = wide - face.width(text, size)
    x = box[0] + (gap / 2 if chance(rng, 0.6) else min(2, gap / 2))
    tall = high > 3 * size
    y = box[3] - 1.2 * size if tall and chance(rng, 0.7) else box[1] + (high - 0.7 * size) / 2
    paper.text(x, y, text, face=face, size=size, colour=colour, style="line")
    return Place(text, x, y, face.width(text, size), size, face)


def labelled_box(paper: Paper, box: Box, text: str = "") -> Place:
    """Draw a box with a label in it, in the ways seen in publications. Returns where the label stands."""
    rng = paper.rng
    fill = pick_fill(rng)
    rand = BLACK if fill == WHITE or chance(rng, 0.15) else None
    paper.rect(box, fill, rand, rng.choice((0.5, 0.75, 1.0)))
    return write_label(paper, box, text or label(rng), pick_label_ink(rng, fill))


def ellipse(box: Box, steps: int = 32) -> list[Point]:
    """Return the points of an ellipse around a box, so that the box lies within."""
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    a, b = (box[2] - box[0]) / 2 * 1.45, (box[3] - box[1]) / 2 * 1.45
    turns = (2 * math.pi * step / steps for step in range(steps))
    return [(middle[0] + a * math.cos(angle), middle[1] + b * math.sin(angle)) for angle in turns]


def tilted(box: Box, angle: float) -> list[Point]:
    """Return the corners of a box turned around its middle."""
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    half = ((box[2] - box[0]) / 2, (box[3] - box[1]) / 2)
    matrix = turn(angle, *middle)
    return [moved((half[0] * x, half[1] * y), matrix) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]


def rounded(box: Box, radius: float) -> str:
    """Return the path of a box with round corners."""
    x0, y0, x1, y1 = box
    r, k = radius, radius * 0.45
    parts = (
        f"{numbers(x0 + r, y0)} m {numbers(x1 - r, y0)} l",
        f"{numbers(x1 - k, y0, x1, y0 + k, x1, y0 + r)} c {numbers(x1, y1 - r)} l",
        f"{numbers(x1, y1 - k, x1 - k, y1, x1 - r, y1)} c {numbers(x0 + r, y1)} l",
        f"{numbers(x0 + k, y1, x0, y1 - k, x0, y1 - r)} c {numbers(x0, y0 + r)} l",
        f"{numbers(x0, y0 + k, x0 + k, y0, x0 + r, y0)} c h",
    )
    return " ".join(parts)

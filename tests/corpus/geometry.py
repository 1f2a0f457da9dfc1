# SPDX-License-Identifier: EUPL-1.2
"""Places on a page: matrices as in PDF, boxes as (left, bottom, right, top), all in points."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from .typefaces import Typeface

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
Point = tuple[float, float]
SAME: Matrix = (1, 0, 0, 1, 0, 0)


def times(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that does one thing and then another."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def inverse(matrix: Matrix) -> Matrix:
    """Return the matrix that undoes another."""
    a, b, c, d, e, f = matrix
    size = a * d - b * c
    return (d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size)


def moved(point: Point, matrix: Matrix) -> Point:
    """Return where a point goes."""
    a, b, c, d, e, f = matrix
    return (a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f)


def around(points: Iterable[Point]) -> Box:
    """Return the smallest upright box around points."""
    xs, ys = zip(*points, strict=True)
    return (min(xs), min(ys), max(xs), max(ys))


def corners(box: Box) -> tuple[Point, Point, Point, Point]:
    """Return the corners of a box, in the order of a path."""
    return ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]))


def turn(angle: float, x: float = 0.0, y: float = 0.0) -> Matrix:
    """Return the matrix that turns by an angle (degrees, anticlockwise) and then moves to a point."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return (cos, sin, -sin, cos, x, y)


def grown(box: Box, by: float, up: float | None = None) -> Box:
    """Return a box that is larger on each side."""
    up = by if up is None else up
    return (box[0] - by, box[1] - up, box[2] + by, box[3] + up)


def numbers(*values: float) -> str:
    """Return numbers as PDF writes them."""
    return " ".join(f"{value:.4f}".rstrip("0").rstrip(".") for value in values)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece of text stands: its baseline from (x, y), how wide, and in what."""

    text: str
    x: float
    y: float
    width: float
    size: float
    face: Typeface

    def box(self, side: float = 0.0, low: float = 0.24, high: float = 0.86) -> Box:
        """Return the box around the text, ``low`` and ``high`` as shares of the size from the baseline."""
        return (
            self.x - side,
            self.y - low * self.size,
            self.x + self.width + side,
            self.y + high * self.size,
        )

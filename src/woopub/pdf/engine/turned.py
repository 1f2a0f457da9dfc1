# SPDX-License-Identifier: EUPL-1.2
"""From the space in which PyMuPDF gives places to that of the page as shown, /Rotate applied."""

from __future__ import annotations

from typing import Any

from ...model import Vlak
from ..geometry import Punt


class Turn:
    """The turn of one page; all lengths are PDF points."""

    def __init__(self, page: Any) -> None:
        """Take a page of PyMuPDF."""
        wide, high = float(page.rect.width), float(page.rect.height)
        # PyMuPDF's own matrix forgets /UserUnit.
        self.matrix = {
            90: (0.0, 1.0, -1.0, 0.0, wide, 0.0),
            180: (-1.0, 0.0, 0.0, -1.0, wide, high),
            270: (0.0, -1.0, 1.0, 0.0, 0.0, high),
        }.get(page.rotation, (1.0, 0.0, 0.0, 1.0, 0.0, 0.0))
        self.upright = not page.rotation
        """Whether nothing is turned: a place is shown where it is given."""

    def punt(self, punt: Any) -> Punt:
        """Return where a point is shown."""
        x, y = punt
        if self.upright:
            return x, y
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def vlak(self, bbox: Any) -> Vlak:
        """Return where a rectangle is shown."""
        x0, y0, x1, y1 = bbox
        if self.upright:
            return x0, y0, x1, y1
        (ax, ay), (bx, by) = self.punt((x0, y0)), self.punt((x1, y1))
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def richting(self, richting: Any) -> Punt:
        """Return how a direction is shown."""
        x, y = richting
        a, b, c, d, _, _ = self.matrix
        return (a * x + c * y, b * x + d * y) if not self.upright else (x, y)

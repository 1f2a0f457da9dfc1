# SPDX-License-Identifier: EUPL-1.2
"""What the rules on objects ask of the program that draws pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..engine import Pdf, text_of
from ..painted import Raster


@dataclass(frozen=True, slots=True)
class Oog:
    """An eye on pages: what the program that draws them can tell.

    ``text_of`` takes the bytes of a PDF and gives the text of each page (nothing for bytes that cannot be read);
    ``render`` draws a page (counted from 1) at a width and height in pixels; ``image`` gives the picture of an object
    by its number; ``hersteld`` tells whether the program has had to repair the file so far.
    """

    text_of: Callable[[bytes], list[str]]
    render: Callable[[int, tuple[int, int]], Raster]
    image: Callable[[int], Raster]
    hersteld: Callable[[], bool]


def open_oog(pdf: Pdf) -> Oog:
    """Return the eye on an open file."""
    return Oog(text_of, pdf.render_at, pdf.image_at, pdf.was_repaired)

# SPDX-License-Identifier: EUPL-1.2
"""Whether two files look and read the same on some of their pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pymupdf

SCHAAL = 1.0
"""Pixels for each point: enough to see a missing word."""

VERSCHIL = 24
"""Of 255: more than rounding in see-through marks makes (4 at most), less than any letter."""


def find_difference(one: bytes, other: bytes, paginas: Iterable[int]) -> int | None:
    """Return the first of these pages (from 0) on which two PDFs show other pixels or hold other words, or None.

    The order of the words may differ. Raises what PyMuPDF raises.
    """
    first: Any = pymupdf.open(stream=one, filetype="pdf")
    second: Any = pymupdf.open(stream=other, filetype="pdf")
    try:
        return next((number for number in sorted(paginas) if _differ(first[number], second[number])), None)
    finally:
        first.close()
        second.close()


def _differ(one: Any, other: Any) -> bool:
    if sorted(one.get_text().split()) != sorted(other.get_text().split()):
        return True
    pictures = [page.get_pixmap(matrix=pymupdf.Matrix(SCHAAL, SCHAAL)) for page in (one, other)]
    if pictures[0].irect != pictures[1].irect:
        return True
    before, after = (np.frombuffer(picture.samples, np.uint8).astype(np.int16) for picture in pictures)
    return bool(np.abs(before - after).max(initial=0) > VERSCHIL)

# SPDX-License-Identifier: EUPL-1.2
"""How much of an image a clip path or the page's edge cuts off, and whether there is text in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...model import Vlak
from ..geometry import area, overlap
from .ink import find_lost
from .pixels import draw_image
from .placed import Placement

WEG = 0.07
"""Share of an image outside what is seen from which it is cut off; the bleed of a cover is less."""


@dataclass(slots=True)
class Crop:
    """A cut-off image: the part that is seen, the share that is not, and whether that holds text."""

    vlak: Vlak
    aandeel: float
    tekst: bool


def find_crop(placement: Placement, visible: Vlak) -> Crop | None:
    """Return what is cut off, or None; ``visible`` is the part that is seen. Raises Unreadable or MemoryError."""
    whole = area(placement.vlak)
    aandeel = 1 - area(visible) / whole if whole else 0.0
    if aandeel <= WEG:
        return None
    return Crop(visible, aandeel, _has_text(placement, visible))


def _has_text(placement: Placement, visible: Vlak) -> bool:
    x0, y0, _, _ = placement.vlak
    drawn = draw_image(placement.beeld, placement.matrix, placement.vlak)
    tones, schaal = drawn.pixels, drawn.schaal
    outside = np.ones(tones.shape, bool)
    left, top, right, bottom = (
        max(0, round((side - start) * schaal)) for side, start in zip(visible, (x0, y0, x0, y0), strict=True)
    )
    if area(visible):
        outside[top:bottom, left:right] = False
    blank = np.full(tones.shape, 255, np.uint8)
    return any(lost.papier for lost in find_lost(tones, blank, outside))


def visible_part(placement: Placement, size: tuple[float, float]) -> Vlak:
    """Return what clip paths and the page's edge leave of an image."""
    return overlap(overlap(placement.vlak, placement.knip), (0.0, 0.0, *size))

# SPDX-License-Identifier: EUPL-1.2
"""What one image is in itself, looked at once however many pages paint it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...model import Vlak
from .burned import find_boxes
from .camera import Gegevens, jpeg_grain, read_camera
from .cells import Raam
from .flat import unflattened
from .ink import find_lost, is_paper
from .mosaic import find_mosaics
from .pixels import draw_image, is_too_large, size_of
from .placed import Placement, shown_size

KLEINST = 24
"""Pixels of width and height of an image that can hold a word, and points on the page."""

PUNTEN = 20.0
"""Points of width and height from which an image on the page is looked into."""


GENOEG = 2.0
"""Pixels a point that are enough: 144 dots an inch."""

MEESTE_VLAKKEN = 150
"""Boxes on a sheet at most; a picture with more is a drawing, and has no redactions but those that show text."""

BLAD = 120.0
"""Points of width and height of a picture that may be a document; a smaller one in blocks is a coarse logo."""


@dataclass(slots=True)
class ImageFinds:
    """What one image holds; places are in its unit square, as a Placement's matrix takes them.

    ``document`` is one that is mostly paper, not a photograph.
    """

    te_groot: bool
    alternatief: bool
    gegevens: Gegevens
    document: bool = False
    vlakken: list[Vlak] = field(default_factory=list)
    leesbaar: list[Vlak] = field(default_factory=list)
    mozaieken: list[Vlak] = field(default_factory=list)
    effen: list[Vlak] = field(default_factory=list)
    """Text in samples that are all painted in one colour."""


def look_at_image(placement: Placement) -> ImageFinds:
    """Return what an image holds. Raises Unreadable, MemoryError or pikepdf.PdfError."""
    beeld = placement.beeld
    finds = ImageFinds(is_too_large(beeld), "/Alternates" in beeld, read_camera(beeld))
    wide, high = size_of(beeld)
    across, down = shown_size(placement)
    if finds.te_groot or min(wide, high) < KLEINST or min(across, down) < PUNTEN:
        return finds
    # A page with half as many points as the image has pixels is drawn pixel by pixel. Of a fine scan pixels are
    # taken together, in whole numbers.
    step = max(1, int(min(wide / across, high / down) // GENOEG))
    points = wide / step / 2, high / step / 2
    matrix, canvas = (points[0], 0.0, 0.0, -points[1], 0.0, points[1]), (0.0, 0.0, *points)
    tones = draw_image(beeld, matrix, canvas).pixels
    h, w = tones.shape
    finds.document = is_paper(tones)
    boxes = find_boxes(tones, max(w / across, h / down), jpeg_grain(beeld)) if finds.document else []
    finds.leesbaar = [_unit(box.raam, w, h) for box in boxes if box.leesbaar]
    if len(boxes) <= MEESTE_VLAKKEN:
        finds.vlakken = [_unit(box.raam, w, h) for box in boxes if not box.leesbaar]
    if min(across, down) >= BLAD:
        finds.mozaieken = [_unit(raam, w, h) for raam in find_mosaics(tones)]
    if changes := unflattened(beeld):
        lost = find_lost(draw_image(beeld, matrix, canvas, changes=changes).pixels, tones)
        finds.effen = [_unit(place.raam, w, h) for place in lost if place.papier]
    return finds


def _unit(raam: Raam, wide: int, high: int) -> Vlak:
    """Return a window in pixels, counted from the top, in the unit square, counted from the foot."""
    x0, y0, x1, y1 = raam
    return x0 / wide, 1 - y1 / high, x1 / wide, 1 - y0 / high

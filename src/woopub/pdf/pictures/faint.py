# SPDX-License-Identifier: EUPL-1.2
"""Text that can still be made out in a dark box of a scan: a marker that was not opaque."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .cells import Masker, Raam, shrunk
from .ink import is_text
from .pixels import Tonen

DONKER = 110
"""Tone, of 255, below which all pixels of a dark box lie, faint text in it included."""

SPREIDING = 5.0
"""Difference, of 255, between faint text and the box from which it can be made out."""

MEESTE = 48.0
"""The same for text that anybody sees: that is no leak."""

BLOK = 8
"""Pixels of a JPEG block: what goes wrong at the side of a box stays in the blocks on that side."""

RUIS = 2.5
"""Times the grain of a JPEG that faint text must exceed in a box so low that all its blocks lie on a side."""

SCHEEF = 1.5
"""How much further the tones go to one side of the box's own than to the other: noise goes as far to both."""

GLAD = 0.6
"""Share of the spread that is left when three pixels on top of each other are averaged; of noise less is left."""

RIJEN = 4
"""Rows of pixels of the smallest letters, in a scan of 72 dots an inch."""


def has_faint_text(tones: Tonen, raam: Raam, korrel: float) -> bool:
    """Whether a dark box has text in it that is only a little lighter or darker than the box.

    ``raam`` is the box in pixels; ``korrel`` the grain that JPEG leaves (standard deviation), 0 for none.
    """
    x0, y0, x1, y1 = raam
    part = tones[y0:y1, x0:x1]
    if part.shape[0] > part.shape[1]:
        part = part.T
    high, wide = part.shape
    inner = korrel > 0 and high >= 3 * BLOK + RIJEN
    across, ends = (BLOK if inner else 1), (BLOK if korrel else 2)
    if high - 2 * across < RIJEN or wide - 2 * ends < BLOK:
        return False
    dark = shrunk(part < DONKER, BLOK if korrel else 3)[across : high - across, ends : wide - ends]
    values = part[across : high - across, ends : wide - ends].astype(np.float32)
    least = max(SPREIDING, RUIS * korrel * (0.5 if inner else 1.0))
    return int(dark.sum()) >= 64 and _spells(values, dark, least)


def _spells(values: npt.NDArray[np.float32], mask: Masker, least: float) -> bool:
    """Whether pixels are mostly of one tone, with strokes on one side of it as letters have them."""
    smooth = values.copy()
    smooth[1:-1] = (values[:-2] + values[1:-1] + values[2:]) / 3
    some = values[mask]
    base = float(np.median(some))
    below, above = base - float(np.percentile(some, 1)), float(np.percentile(some, 99)) - base
    reach = max(below, above)
    if (
        not least <= reach <= MEESTE
        or reach < SCHEEF * min(below, above)
        or smooth[mask].std() < GLAD * some.std()
    ):
        return False
    if (np.abs(some - base) <= max(2.0, reach / 4)).mean() < 0.4:
        return False
    edges = np.zeros(mask.shape, bool)
    edges[:, 1:-1] = np.abs(smooth[:, 2:] - smooth[:, :-2]) >= max(2.0, least / 2, 0.3 * reach)
    return is_text(edges & mask, RIJEN)

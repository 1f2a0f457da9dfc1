# SPDX-License-Identifier: EUPL-1.2
"""Ink that an image holds and a page does not show.

Compared are edges between tones: where the image by itself has them and the page has not, something hides
the image. Edges say it whatever hides: a box of any tone, a hatch, a mask, the label in a box.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .cells import Masker, Raam, around, count, groups
from .pixels import Tonen

RAND = 48
"""Difference, of 255, between pixels two apart from which there is an edge: ringing of JPEG stays below."""

ZWAKKE_RAND = 28
"""The same where only a mask may hide: there JPEG does no harm."""

OVER = 0.3
"""Share of an edge that the page must still show for it to be seen."""

CEL = 4
"""Pixels of the side of a cell."""

WEG = 0.7
"""Share of the edges around a cell that must be gone."""

RIJEN, KOLOMMEN, PER_RIJ = 5, 10, 4
"""Text has edges in at least so many rows and columns of pixels, and in each row at least so many."""

EIND = 8
"""Pixels at the ends of a box that say nothing: most boxes nip the letters beside them."""

STREKEN = 3
"""Strokes, or groups of them, in a row of text."""

RECHT = 0.6
"""Share of the rows from which an edge in one column is a line, not part of a letter."""

PAPIER = 0.4
"""Share of the pixels of a document that have about one tone; a photograph has less."""

MONSTER = 200
"""Pixels of the shorter side of a picture that are looked at for its paper: every so many of a large one."""

EEN_TOON = 20
"""Difference, of 255, between pixels of one sheet of paper."""


@dataclass(slots=True)
class Lost:
    """A place, in pixels, in which ink is lost; ``papier`` where that is ink on paper, not part of a photograph."""

    raam: Raam
    papier: bool


def find_lost(image: Tonen, shown: Tonen, within: Masker | None = None, rand: int = RAND) -> list[Lost]:
    """Return where text-like ink of an image is not to be seen.

    Both pictures have the same size and place; ``within`` leaves only edges between pixels that it marks;
    ``rand`` is the least difference between tones.
    """
    level, upright = (
        lost_edges(image, shown, within, rand),
        lost_edges(image.T, shown.T, _turned(within), rand),
    )
    edges = count(level.alle, CEL) + count(upright.alle.T, CEL)
    gone = count(level.weg, CEL) + count(upright.weg.T, CEL)
    edges, gone = around(edges), around(gone)
    found: list[Lost] = []
    for raam, _ in groups((gone >= 2 * CEL) & (gone >= WEG * edges)):
        x0, y0, x1, y1 = (CEL * side for side in raam)
        if is_text(_inner(level.weg[y0:y1, x0:x1])) or is_text(_inner(upright.weg[x0:x1, y0:y1])):
            found.append(Lost((x0, y0, x1, y1), is_paper(image[y0:y1, x0:x1])))
    return found


def _inner(edges: Masker) -> Masker:
    """Return edges without those at the ends, where a box may nip the letters beside it."""
    high, wide = (EIND if size >= 5 * EIND else 0 for size in edges.shape)
    return edges[high : edges.shape[0] - high, wide : edges.shape[1] - wide]


@dataclass(slots=True)
class Edges:
    """Where a picture has edges along its rows, and which of them are lost in the other picture."""

    alle: Masker
    weg: Masker


def lost_edges(image: Tonen, shown: Tonen, within: Masker | None, rand: int) -> Edges:
    """Return the edges along the rows of ``image``, and those of which ``shown`` has nothing."""
    here, there = _steps(image), _steps(shown)
    alle = np.zeros(image.shape, bool)
    alle[:, 1:-1] = here > rand
    if within is not None:
        alle &= within
    weg = alle.copy()
    weg[:, 1:-1] &= there < OVER * here
    return Edges(alle, weg)


def is_text(edges: Masker, rijen: int = RIJEN) -> bool:
    """Whether edges stand as those of letters do: several strokes in a row, in several rows (``rijen``).

    The long straight edge of a box or a table's line does not count.
    """
    loose = edges & (edges.mean(axis=0) < RECHT)
    starts = loose[:, 1:] & ~loose[:, :-1]
    rows = (loose.sum(axis=1) >= PER_RIJ) & (starts.sum(axis=1) >= STREKEN)
    return int(rows.sum()) >= rijen and int(loose.any(axis=0).sum()) >= KOLOMMEN


def is_paper(tones: Tonen, deel: float = PAPIER) -> bool:
    """Whether much of a picture (``deel``) has about one tone, as a sheet of paper has and a photograph has not."""
    step = max(1, min(tones.shape) // MONSTER) if tones.size else 1
    some = tones[::step, ::step]
    hist = np.bincount(some.ravel(), minlength=256)
    sums = np.convolve(hist, np.ones(2 * EEN_TOON + 1, np.int64))
    return bool(sums.max() >= deel * some.size)


def _steps(tones: Tonen) -> npt.NDArray[np.int16]:
    wide = tones.astype(np.int16)
    found: npt.NDArray[np.int16] = np.abs(wide[:, 2:] - wide[:, :-2])
    return found


def _turned(mask: Masker | None) -> Masker | None:
    return None if mask is None else mask.T

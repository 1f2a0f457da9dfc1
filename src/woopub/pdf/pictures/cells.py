# SPDX-License-Identifier: EUPL-1.2
"""Pixels by the cell: square blocks, sums around them, and the groups that touching cells form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Masker = npt.NDArray[np.bool_]
Raam = tuple[int, int, int, int]
"""A window in cells or pixels: x0, y0, x1, y1, the last two not included."""

MEESTE_RIJEN = 20_000
"""Rows of cells in a picture at most; more is a photograph, in which nothing has the shape of a box."""


def count(mask: Masker, side: int) -> npt.NDArray[np.int32]:
    """Return how many pixels of a mask each cell holds, edges dropped; ``side`` is 15 at most."""
    high, wide = (size // side * side for size in mask.shape)
    return _folded(mask[:high, :wide].view(np.uint8), side, np.add).astype(np.int32)


def extremes(tones: npt.NDArray[np.uint8], side: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.int16]]:
    """Return the darkest and the lightest tone of each cell."""
    high, wide = (size // side * side for size in tones.shape)
    tones = tones[:high, :wide]
    low, top = _folded(tones, side, np.minimum), _folded(tones, side, np.maximum)
    return low.astype(np.int16), top.astype(np.int16)


def _folded(tones: npt.NDArray[np.uint8], side: int, pick: Any) -> npt.NDArray[np.uint8]:
    """Return what ``pick`` makes of each cell: whole rows first, which is many times faster than cell by cell."""
    rows = reduce(pick, (tones[step::side] for step in range(side)))
    found: npt.NDArray[np.uint8] = reduce(pick, (rows[:, step::side] for step in range(side)))
    return found


def around(cells: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Return for each cell the sum of itself and its eight neighbours."""
    wide = np.pad(cells, 1)
    rows = wide[:-2] + wide[1:-1] + wide[2:]
    found: npt.NDArray[np.int32] = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return found


def shrunk(cells: Masker, steps: int) -> Masker:
    """Return the cells that have only cells of the mask within so many steps; outside there is nothing else."""
    for _ in range(steps):
        wide = np.pad(cells, 1, mode="edge")
        rows = wide[:-2] & wide[1:-1] & wide[2:]
        cells = rows[:, :-2] & rows[:, 1:-1] & rows[:, 2:]
    return cells


def groups(cells: Masker) -> list[tuple[Raam, int]]:
    """Return the groups of touching cells: the window around each, and how many cells it has."""
    runs = _runs(cells)
    if len(runs) > MEESTE_RIJEN:
        return []
    above: list[int] = list(range(len(runs)))
    for upper, lower in pairwise(_per_row(runs)):
        if runs[lower.start][0] == runs[upper.start][0] + 1:
            for a, b in _meetings(runs, upper, lower):
                above[_top(above, a)] = _top(above, b)
    found: dict[int, tuple[Raam, int]] = {}
    for number, (row, start, end) in enumerate(runs):
        top = _top(above, number)
        (x0, y0, x1, y1), size = found.get(top, ((start, row, end, row + 1), 0))
        found[top] = (min(x0, start), min(y0, row), max(x1, end), max(y1, row + 1)), size + end - start
    return list(found.values())


def _runs(cells: Masker) -> list[tuple[int, int, int]]:
    """Return the runs of cells in rows: row, first column, column after the last."""
    steps = np.diff(np.pad(cells, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(steps == 1)
    ends = np.nonzero(steps == -1)[1]
    return list(zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True))


def _per_row(runs: list[tuple[int, int, int]]) -> Iterator[range]:
    start = 0
    for number in range(1, len(runs) + 1):
        if number == len(runs) or runs[number][0] != runs[start][0]:
            yield range(start, number)
            start = number


def _meetings(runs: list[tuple[int, int, int]], upper: range, lower: range) -> Iterator[tuple[int, int]]:
    """Yield the runs of two rows that touch, corners included."""
    a, b = upper.start, lower.start
    while a < upper.stop and b < lower.stop:
        if runs[a][1] <= runs[b][2] and runs[b][1] <= runs[a][2]:
            yield a, b
        if runs[a][2] < runs[b][2]:
            a += 1
        else:
            b += 1


def _top(above: list[int], number: int) -> int:
    while above[number] != number:
        above[number] = above[above[number]]
        number = above[number]
    return number

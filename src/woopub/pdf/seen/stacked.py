# SPDX-License-Identifier: EUPL-1.2
"""Pieces of text on top of each other: letters that are drawn as boxes may hide what is below them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...model import Vlak
from ..geometry import area, grow
from ..painted import Span
from .strokes import sharing

TEKENS_OP_ELKAAR = 2.5
"""So many signs that share ground with others may say something; of one or two nobody can tell what they were."""


def find_stacked(spans: Sequence[Span]) -> list[Vlak]:
    """Return where pieces of text share much ground: letters that are drawn as boxes may hide others.

    An accent, a limit of a sum, a raised letter in a logo share ground with a sign or two: that is no leak, so
    only places where shares of three signs come together count, and text that is painted twice.
    """
    if len(spans) < 2:
        return []
    boxes = np.array([span.vlak for span in spans])
    order = np.argsort(boxes[:, 1], kind="stable")
    boxes = boxes[order]
    areas = np.maximum((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), 1e-6)
    found: list[tuple[Vlak, float]] = []
    for step in range(1, min(len(boxes), 200)):
        a, b = boxes[:-step], boxes[step:]
        high = np.minimum(a[:, 3], b[:, 3]) - b[:, 1]
        if not (high > 0).any():
            break
        wide = np.minimum(a[:, 2], b[:, 2]) - np.maximum(a[:, 0], b[:, 0])
        shared = np.maximum(wide, 0) * np.maximum(high, 0)
        for place in np.flatnonzero(shared >= 0.4 * np.minimum(areas[:-step], areas[step:])):
            p, q = boxes[place], boxes[place + step]
            vlak = max(p[0], q[0]), max(p[1], q[1]), min(p[2], q[2]), min(p[3], q[3])
            found.append((vlak, _signs_in(vlak, spans[order[place]], spans[order[place + step]])))
    return _together(found)


def _signs_in(vlak: Vlak, first: Span, second: Span) -> float:
    """Return how many signs of a text lie where it shares ground with another, at most; many for the same text."""
    if first.tekst.strip() == second.tekst.strip():
        return float("inf")
    return max(_share(vlak, first), _share(vlak, second))


def _share(vlak: Vlak, span: Span) -> float:
    """Return how many of the signs of a span, level or upright, lie in a part of its rectangle."""
    return area(vlak) / max(area(span.vlak), 1e-6) * len("".join(span.tekst.split()))


def _together(shared: Sequence[tuple[Vlak, float]]) -> list[Vlak]:
    """Return the places that have, with those right beside them, so many signs that they may say something."""
    if not shared:
        return []
    boxes = np.array([vlak for vlak, _ in shared])
    signs = np.array([count for _, count in shared])
    room = 2.0 * np.maximum(boxes[:, 3] - boxes[:, 1], boxes[:, 2] - boxes[:, 0]).clip(max=20.0) + 2.0
    found: list[Vlak] = []
    for place, (vlak, count) in enumerate(shared):
        near = count
        if count < TEKENS_OP_ELKAAR:
            x0, y0, x1, y1 = grow(vlak, float(room[place]))
            near = float(signs[sharing(boxes, (x0, y0, x1, y1))].sum())
        if near >= TEKENS_OP_ELKAAR:
            found.append(vlak)
    return found

# SPDX-License-Identifier: EUPL-1.2
"""Rectangles and outlines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from woopub.model import Vlak
from woopub.pdf.geometry import Strips, area, holds, inside, turn_point, turn_vlak, union_area

SIDE = st.integers(0, 30)
VLAKKEN = st.lists(
    st.tuples(SIDE, SIDE, SIDE, SIDE).map(
        lambda s: (min(s[0], s[2]), min(s[1], s[3]), max(s[0], s[2]), max(s[1], s[3]))
    ),
    max_size=6,
)


@given(VLAKKEN)
def test_union_area_counts_every_unit_square_once(vlakken: list[Vlak]) -> None:
    squares = {
        (x, y) for v in vlakken for x in range(int(v[0]), int(v[2])) for y in range(int(v[1]), int(v[3]))
    }
    assert union_area(vlakken) == len(squares)


@given(VLAKKEN, st.tuples(SIDE, SIDE))
def test_strips_find_what_a_walk_finds(vlakken: list[Vlak], punt: tuple[int, int]) -> None:
    place = (float(punt[0]), float(punt[1]))
    assert list(Strips(vlakken, lambda vlak: vlak).at(place)) == [
        vlak for vlak in vlakken if holds(vlak, place)
    ]


@given(st.integers(0, 3), st.tuples(SIDE, SIDE, SIDE, SIDE))
def test_turning_keeps_area_and_corners(turn: int, s: tuple[int, int, int, int]) -> None:
    vlak = (float(min(s[0], s[2])), float(min(s[1], s[3])), float(max(s[0], s[2])), float(max(s[1], s[3])))
    turned = turn_vlak(vlak, turn, (40, 50))
    assert area(turned) == area(vlak)
    assert holds(turned, turn_point((vlak[0], vlak[1]), turn, (40, 50)))


def test_inside_a_triangle() -> None:
    triangle = [(0.0, 0.0), (10.0, 0.0), (0.0, 10.0)]
    assert inside([triangle], (2, 2))
    assert not inside([triangle], (8, 8))

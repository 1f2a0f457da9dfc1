# SPDX-License-Identifier: EUPL-1.2
"""The parts of a content stream: its resources, the operators for a colour, the matrix of a form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from .geometry import SAME, Matrix, numbers, times, turn
from .prose import chance


@dataclass
class Scope:
    """A content stream in the making and the resources it names."""

    ops: list[str] = field(default_factory=list)
    resources: dict[str, dict[str, str]] = field(default_factory=dict)


def ink(colour: Sequence[float], stroke: bool = False, cmyk: bool = False) -> str:
    """Return the operator that sets a colour: 1 number is grey, 3 are RGB, 4 are CMYK."""
    colour = tuple(colour)
    if cmyk and len(colour) < 4:
        red, green, blue = colour * 3 if len(colour) == 1 else colour
        dark = 1 - max(red, green, blue)
        rest = [(1 - value - dark) / (1 - dark) if dark < 1 else 0.0 for value in (red, green, blue)]
        colour = (*rest, dark)
    name = {1: "g", 3: "rg", 4: "k"}[len(colour)]
    return f"{numbers(*colour)} {name.upper() if stroke else name}"


def resource_source(scope: Scope) -> str:
    """Return a resource dictionary."""
    kinds = (
        f"/{kind}<<{''.join(f'/{name} {value}' for name, value in group.items())}>>"
        for kind, group in scope.resources.items()
    )
    return f"<<{''.join(kinds)}>>"


def pick_matrix(rng: Random) -> Matrix:
    """Return the matrix of a form: mostly none, sometimes a scale, a move or a quarter turn."""
    scale = rng.choice((1, 1, 0.5, 2, 0.24))
    turned = turn(rng.choice((0, 0, 0, 90, 180)), rng.randint(-200, 200), rng.randint(-200, 200))
    return SAME if chance(rng, 0.4) else times((scale, 0, 0, scale, 0, 0), turned)

# SPDX-License-Identifier: EUPL-1.2
"""The glyphs of a page as arrays, and where in each of them ink may be expected.

Everything is in PDF points from the top left of the page as shown. A glyph has a frame of its own: ``u`` runs
from 0 to 1 along its width, ``v`` upward from its baseline in ems.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

MONSTERS = 14, 8
"""Samples along and up a glyph: at 144 dots an inch they miss no stroke of ordinary text."""

KERN_U, KERN_V = (0.08, 0.92), (0.04, 0.5)
"""Where the ink of any letter or digit is found: between its baseline and the height of an x."""

ONBEKEND = 0xF0000
"""From here on (a private plane of Unicode) a glyph of which nobody knows the letter has its number in the font."""


@dataclass(slots=True)
class Letters:
    """The glyphs of a page in painting order; all arrays have one row a glyph.

    ``voet`` is the origin, ``vlak`` the rectangle around it, ``op`` and ``langs`` unit vectors up and along the
    line, ``breed`` the width, ``em`` the size in points, ``volg`` the number of the paint operation, ``stuk`` that
    of the span. ``blind`` glyphs are not painted (render mode 3). ``kleur`` is RGB, 0 to 1, NaN where unknown.
    ``leesbaar`` are letters and digits, and glyphs of which nobody knows which; ``inkt`` is all but white space.
    """

    teken: list[str]
    voet: Floats
    vlak: Floats
    langs: Floats
    op: Floats
    breed: Floats
    em: Floats
    volg: Ints
    stuk: Ints
    blind: Bools
    dekking: Floats
    kleur: Floats
    leesbaar: Bools
    inkt: Bools

    def __len__(self) -> int:
        return len(self.teken)

    def take(self, which: Bools | Ints) -> Letters:
        """Return some of the glyphs."""
        places = np.flatnonzero(which) if which.dtype == np.bool_ else which
        arrays = {name: getattr(self, name)[places] for name in self.__slots__ if name != "teken"}
        return Letters([self.teken[place] for place in places], **arrays)

    def middle(self) -> Floats:
        """Return the middle of each glyph's ink."""
        return self.voet + self.langs * (self.breed / 2)[:, None] + self.op * (0.3 * self.em)[:, None]

    def samples(self, u: tuple[float, float] = KERN_U, v: tuple[float, float] = KERN_V) -> Floats:
        """Return points spread over a part of each glyph, as an array (glyphs, points, 2)."""
        us, vs = np.meshgrid(np.linspace(*u, MONSTERS[0]), np.linspace(*v, MONSTERS[1]))
        along = self.langs * self.breed[:, None]
        up = self.op * self.em[:, None]
        points: Floats = (
            self.voet[:, None, :]
            + us.ravel()[None, :, None] * along[:, None, :]
            + vs.ravel()[None, :, None] * up[:, None, :]
        )
        return points


def read_letters(spans: Sequence[Mapping[str, Any]], matrix: Sequence[float]) -> Letters:
    """Return the glyphs of PyMuPDF's text trace, turned by the page's matrix (a, b, c, d, e, f)."""
    spans = [span for span in spans if span["chars"]]
    chars = [char for span in spans for char in span["chars"]]
    counts = [len(span["chars"]) for span in spans]
    numbers = np.array([(*char[2], *char[3]) for char in chars], float).reshape(-1, 6)
    a, b, c, d, e, f = matrix
    turn = np.array([[a, b], [c, d]])
    shift = np.array([e, f])
    dirs = np.array([span["dir"] for span in spans], float).reshape(-1, 2) @ turn
    long = np.hypot(dirs[:, 0], dirs[:, 1])
    dirs = np.where(long[:, None] > 0, dirs / np.maximum(long, 1e-9)[:, None], [1.0, 0.0])
    langs = np.repeat(dirs, counts, axis=0)
    p, q = numbers[:, 2:4] @ turn + shift, numbers[:, 4:6] @ turn + shift
    vlak = np.concatenate([np.minimum(p, q), np.maximum(p, q)], axis=1)
    sizes = np.repeat(np.array([float(span["size"]) for span in spans]) * abs(a * d - b * c) ** 0.5, counts)
    stuk = np.repeat(np.arange(len(spans)), counts)
    breed, em = _measure(langs, vlak, sizes, stuk)
    teken = [_teken(char[0], char[1]) for char in chars]
    return Letters(
        teken=teken,
        voet=numbers[:, :2] @ turn + shift,
        vlak=vlak,
        langs=langs,
        op=np.stack([langs[:, 1], -langs[:, 0]], axis=1),
        breed=breed,
        em=em,
        volg=np.repeat(np.array([span["seqno"] for span in spans], np.int64), counts),
        stuk=stuk,
        blind=np.repeat(np.array([span["type"] == 3 for span in spans], bool), counts),
        dekking=np.repeat(np.array([float(span["opacity"]) for span in spans]), counts),
        kleur=np.repeat(
            np.array([_rgb(span["color"]) for span in spans], float).reshape(-1, 3), counts, axis=0
        ),
        leesbaar=np.array([is_letter(one) for one in teken], bool),
        inkt=np.array([not one.isspace() for one in teken], bool),
    )


def join(parts: Sequence[Letters]) -> Letters:
    """Return the glyphs of several lists as one."""
    arrays = {
        name: np.concatenate([getattr(part, name) for part in parts])
        for name in Letters.__slots__
        if name != "teken"
    }
    return Letters([teken for part in parts for teken in part.teken], **arrays)


def _measure(langs: Floats, vlak: Floats, sizes: Floats, stuk: Ints) -> tuple[Floats, Floats]:
    """Return width and em of each glyph: its rectangle holds both, turned by the direction of the line."""
    wide, high = vlak[:, 2] - vlak[:, 0], vlak[:, 3] - vlak[:, 1]
    cos, sin = np.abs(langs[:, 0]), np.abs(langs[:, 1])
    level = cos >= sin
    along, across = np.where(level, wide, high), np.where(level, high, wide)
    c, s = np.where(level, cos, sin), np.where(level, sin, cos)
    # along = breed * c + tall * s, across = breed * s + tall * c
    determinant = np.maximum(c * c - s * s, 1e-6)
    tilted = (s > 0.02) & (determinant > 0.1)
    breed = np.where(tilted, (along * c - across * s) / determinant, along)
    tall = np.where(tilted, (across * c - along * s) / determinant, across)
    odd = (s > 0.02) & ~tilted
    breed = np.where(odd | (breed <= 0), 0.5 * sizes, breed)
    # A Type 3 font may give any size; then the height of its letters says more.
    em = np.where((tall > 0) & ~odd & ((sizes > 3 * tall) | (sizes < 0.3 * tall)), tall / 1.2, sizes)
    if len(breed):
        usual = (np.bincount(stuk, breed) / np.maximum(np.bincount(stuk), 1))[stuk]
        em = np.where(usual > 1.7 * em, 2 * usual, em)
    return breed, em


def is_letter(teken: str) -> bool:
    """Whether a sign is a letter or digit, or nobody knows what."""
    return teken.isalnum() or ord(teken) >= ONBEKEND


def _teken(code: int, glyph: int) -> str:
    known = 0 < code < 0x110000 and code != 0xFFFD
    return chr(code) if known else chr(ONBEKEND + max(0, glyph) % 0xFFFE)


def _rgb(color: Any) -> tuple[float, float, float]:
    if not color or len(color) not in (1, 3):
        return (float("nan"),) * 3
    return float(color[0]), float(color[-2 % len(color)]), float(color[-1])

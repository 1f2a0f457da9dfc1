# SPDX-License-Identifier: EUPL-1.2
"""Thumbnails of pages: a small picture that may be of the page before it was redacted (LEK017; ISO 32000-1, 12.3.4)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..painted import Raster
from .finds import BLOK, WAARSCHUW, Finds
from .oog import Oog
from .walk import Objects

LICHTER, DONKERDER = 80, 125
"""Tones of 255. Renderings of one page differ by a quarter of the first; a lighter place may be a box that is not
there. A darker place may also be a thin line that one program draws a whole pixel wide, so it must be larger."""

VEEG, VLEK = 3, 7
"""Pixels a side of the patch that is averaged, for lighter and for darker places."""

FIJN = 100
"""Text is looked for in patches of this part of the longest side: on A4 less than a line of small letters."""

SCHRIFT = 6.0
"""So many times the texture of letters that the page has nearby is other text; programs differ less than five times."""

LEESBAAR = 200
"""Pixels of the longest side; on a smaller picture of a page letters are dots."""

KORREL = 3.0
"""Texture of even paper with some noise, tones of 255."""

BUREN = 3
"""Pixels a side of the place in which the other picture may have a tone."""

MAX_ZIJDE = 2000

Grijs = NDArray[np.float64]


def find_thumbnails(objects: Objects, finds: Finds, oog: Oog) -> None:
    """Compare each thumbnail with a rendering of its page at the same size."""
    for blad in objects.pages:
        ref = objects.stream_ref(blad.eigen.get("/Thumb"))
        if not ref:
            continue
        if _differs(objects, oog, ref, blad.nummer):
            finds.add(
                "LEK017", "Bij deze pagina zit een klein plaatje dat iets anders toont", "", blad.nummer, BLOK
            )
        else:
            finds.add(
                "LEK017", "Bij deze pagina zit een klein plaatje van de pagina", "", blad.nummer, WAARSCHUW
            )


def _differs(objects: Objects, oog: Oog, ref: str, nummer: int) -> bool:
    """Whether a thumbnail shows something else; also one that cannot be read or compared."""
    value = objects.mapping(ref)
    breed, hoog = objects.number(value.get("/Width")), objects.number(value.get("/Height"))
    if not (0 < breed <= MAX_ZIJDE and 0 < hoog <= MAX_ZIJDE):
        return True
    thumb = oog.image(int(ref.split()[0]))
    page = oog.render(nummer, (thumb.breed, thumb.hoog))
    if (thumb.breed, thumb.hoog) != (page.breed, page.hoog) or not thumb.bytes:
        return True
    tones, paper = _grey(thumb), _grey(page)
    lighter = _blur(tones, VEEG) - _around(_blur(paper, VEEG)).max(axis=0)
    darker = _around(_blur(paper, VLEK)).min(axis=0) - _blur(tones, VLEK)
    if lighter.max() > LICHTER or darker.max() > DONKERDER:
        return True
    longest = max(thumb.breed, thumb.hoog)
    if longest < LEESBAAR:
        return False
    side = max(2, round(longest / FIJN))
    script = _blur(_script(tones), side)
    return bool((script > SCHRIFT * (_around(_blur(_script(paper), side)).max(axis=0) + KORREL)).any())


def _grey(raster: Raster) -> Grijs:
    """Return the grey of a picture, 0 to 255."""
    pixels = np.frombuffer(raster.bytes, np.uint8).reshape(raster.hoog, raster.breed, 3)
    return np.asarray(pixels @ np.array([0.299, 0.587, 0.114]))


def _script(grey: Grijs) -> Grijs:
    """Return how much each pixel is of a letter: tones change both ways there, and along a line only one way."""
    across = np.abs(np.diff(grey, axis=1, append=grey[:, -1:]))
    down = np.abs(np.diff(grey, axis=0, append=grey[-1:]))
    return np.asarray(np.minimum(across, down))


def _blur(grey: Grijs, side: int) -> Grijs:
    """Return a picture, each pixel averaged with those around it."""
    before, after = side // 2 + 1, side - 1 - side // 2
    sums = np.pad(grey, ((before, after), (before, after)), mode="edge").cumsum(axis=0).cumsum(axis=1)
    whole = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return np.asarray(whole / side**2)


def _around(grey: Grijs) -> Grijs:
    """Return a picture nine times, moved by at most one pixel: programs round places differently."""
    hoog, breed = grey.shape
    wide = np.pad(grey, 1, mode="edge")
    return np.stack([wide[y : y + hoog, x : x + breed] for y in range(BUREN) for x in range(BUREN)])

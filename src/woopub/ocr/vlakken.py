# SPDX-License-Identifier: EUPL-1.2
"""Boxes of one tone as Tesseract should see them: white, with what is printed on them in black.

Tesseract takes a black or grey box in a line of a scan for letters and invents a word for it, and it does not see
what is printed there. This module is a plugin of OCRmyPDF, loaded by its path in the program that it runs; it
changes only the picture that is read, never the page. It stands alone: the program knows nothing of woopub.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import accumulate, pairwise
from operator import and_
from typing import Any

from ocrmypdf import hookimpl

BLOKKEN_INCH = 50
"""Squares to an inch in which a page is looked at: half a millimetre each."""

KERN = (8, 5)
"""Squares of a rectangle, lying or standing, that has one tone in every box: 4 by 2.5 millimetres. No letter
smaller than those of a title page has a stroke of that size."""

VERSCHIL = 20
"""How much darker than the paper a box is at least; tones go from 0 (black) to 255."""

GELIJK = 8
"""How much the mean tones of two squares beside each other differ in a box, at most."""

MARGE = 14
"""How much a square of a box differs from its first, at most; print on it differs more."""

DRUK = 0.62
"""How far the mean tone of print on a box is from that of the box to white, at most; of text on paper it is 0.8."""

RAND = 215
"""The tone below which a pixel around a box belongs to its frayed edge."""

STREEK = 6
"""Squares of one stroke of print on a box, at most: three millimetres."""

VENSTER = 120
"""The mean tone of four by two and a half millimetres in a black box full of white print, at most; that of bold
text on paper is 140."""

ZOOM = 90
"""The mean tone of the margin of such a box, at most."""

LETTER_MAX = 40
"""Squares, two centimetres: no letter is larger."""

RECHTHOEK = 0.6
"""The share of a small patch's bounds that it fills at least without the print on it, if it is a box."""

VOL = 0.6
"""The share of a page that is dark beyond which it is a photograph, or withheld whole: there is no line to mend."""

BREEDTE_MAX = 30_000
"""Pixels beyond which Tesseract needs a smaller picture, which OCRmyPDF makes where no plugin gave one."""

Plek = tuple[int, int]
_NAAST = ((-1, 0), (1, 0), (0, -1), (0, 1))
_ROND = tuple((dx, dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)


@hookimpl
def filter_ocr_image(page: Any, image: Any) -> Any:
    """Return the picture of a page (a PIL image) with its boxes turned white; None where there are none.

    Print on a box becomes black, so that a ground printed there can be read.
    """
    if max(image.size) > BREEDTE_MAX:
        return None
    grijs = image.convert("L")
    punten = max(2, round(float(image.info.get("dpi", (300, 300))[0]) / BLOKKEN_INCH))
    fijn = grijs.reduce(punten)
    vlakken = list(find_vlakken(fijn))
    vlakken += find_volle(fijn, {plek for _, vlak in vlakken for plek in vlak})
    for toon, vlak in vlakken:
        turn_vlak(grijs, toon, vlak, punten)
    return grijs if vlakken else None


def find_vlakken(fijn: Any) -> Iterator[tuple[int, set[Plek]]]:
    """Return the tone of each box in a picture of one pixel a square, and its squares with the print on it."""
    breed, data = fijn.size[0], fijn.tobytes()
    papier = max(
        Counter(toon for toon in data if toon > 127).items(), key=lambda paar: paar[1], default=(255, 0)
    )
    tonen = {(n % breed, n // breed): toon for n, toon in enumerate(data) if toon < papier[0] - VERSCHIL}
    if len(tonen) > VOL * len(data):
        return
    kernen = find_kernen(tonen)
    while kernen:
        begin = kernen.pop()
        deel = grow(begin, tonen)
        kernen -= deel
        toon = tonen[begin]
        vlak = deel | set(find_druk(deel, data, breed, toon + DRUK * (255 - toon)))
        if not is_letter(deel):
            yield toon, vlak


def find_druk(deel: set[Plek], data: bytes, breed: int, licht: float) -> Iterator[Plek]:
    """Return what lies between the squares of a box in a row and is no paper: print on it.

    That is short, such as one stroke, or not as light as paper with text.
    """
    rijen: dict[int, list[int]] = {}
    for x, y in deel:
        rijen.setdefault(y, []).append(x)
    for y, plekken in rijen.items():
        plekken.sort()
        for links, rechts in pairwise(plekken):
            tussen = data[y * breed + links + 1 : y * breed + rechts]
            if 0 < len(tussen) <= STREEK or sum(tussen) < licht * len(tussen):
                yield from ((x, y) for x in range(links + 1, rechts))


def is_letter(deel: set[Plek]) -> bool:
    """Whether a dark patch is rather a letter of a title: small, and no rectangle."""
    breed, hoog = (max(maten) - min(maten) + 1 for maten in zip(*deel, strict=True))
    return bool(max(breed, hoog) <= LETTER_MAX and len(deel) < RECHTHOEK * breed * hoog)


def find_volle(fijn: Any, bekend: set[Plek]) -> Iterator[tuple[int, set[Plek]]]:
    """Return the boxes that are so full of white print that no part of them has one tone: dark in the mean, and dark
    all around."""
    breed, data = fijn.size[0], fijn.tobytes()
    vensters = find_vensters(data, breed)
    if len(vensters) > VOL * len(data):
        return
    while vensters:
        deel = grow_deel(vensters.pop(), vensters.__contains__)
        vensters -= deel
        if deel & bekend:
            continue
        x0, x1 = min(x for x, _ in deel), max(x for x, _ in deel) + 1
        y0, y1 = min(y for _, y in deel), max(y for _, y in deel) + 1
        rijen = [y for y in range(y0, y1) if _gemiddeld(data[y * breed + x0 : y * breed + x1]) < ZOOM]
        kolommen = [
            x
            for x in range(x0, x1)
            if _gemiddeld(data[y0 * breed + x : y1 * breed : breed][: y1 - y0]) < ZOOM
        ]
        # Between the first and the last dark row or column there is print; those themselves are the margin.
        if rijen and kolommen and rijen[-1] - rijen[0] >= KERN[1] and kolommen[-1] - kolommen[0] >= KERN[0]:
            vlak = {
                (x, y) for x in range(kolommen[0], kolommen[-1] + 1) for y in range(rijen[0], rijen[-1] + 1)
            }
            yield min(data[y * breed + x] for x, y in vlak), vlak


def find_vensters(data: bytes, breed: int) -> set[Plek]:
    """Return the squares of all rectangles of the size of a core that are dark in the mean."""
    breedte, hoogte = KERN
    grens = VENSTER * breedte * hoogte
    gevonden: set[Plek] = set()
    for y in range(len(data) // breed - hoogte + 1):
        rijen = [data[(y + i) * breed : (y + i + 1) * breed] for i in range(hoogte)]
        if min(rijen[hoogte // 2]) > VENSTER:
            continue
        tot = [0, *accumulate(map(sum, zip(*rijen, strict=True)))]
        for x in range(breed - breedte + 1):
            if tot[x + breedte] - tot[x] < grens:
                gevonden.update((x + i, y + j) for i in range(breedte) for j in range(hoogte))
    return gevonden


def _gemiddeld(tonen: bytes) -> float:
    return sum(tonen) / len(tonen)


def find_kernen(tonen: dict[Plek, int]) -> set[Plek]:
    """Return a square of every rectangle that has one tone throughout."""
    hoog = max((y for _, y in tonen), default=-1) + 1
    # A row is one number with a bit for each square: what holds for squares in a row is found at once.
    rechts, onder = [0] * (hoog + KERN[0]), [0] * (hoog + KERN[0])
    for (x, y), toon in tonen.items():
        if abs(tonen.get((x + 1, y), 999) - toon) <= GELIJK:
            rechts[y] |= 1 << x
        if abs(tonen.get((x, y + 1), 999) - toon) <= GELIJK:
            onder[y] |= 1 << x
    kernen: set[Plek] = set()
    for breedte, hoogte in (KERN, KERN[::-1]):
        rijen = [_samen(rij >> i for i in range(breedte - 1)) for rij in rechts]
        for y in range(hoog):
            bits = _samen(rijen[y : y + hoogte]) & _samen(onder[y : y + hoogte - 1])
            kernen |= {(x, y) for x in range(bits.bit_length()) if bits >> x & 1}
    return kernen


def _samen(rijen: Iterable[int]) -> int:
    """Return the bits that all rows have."""
    return reduce(and_, rijen)


def grow(begin: Plek, tonen: dict[Plek, int]) -> set[Plek]:
    """Return all squares of about one tone that hang together with the first."""
    toon = tonen[begin]
    return grow_deel(begin, lambda plek: abs(tonen.get(plek, 999) - toon) <= MARGE)


def grow_deel(begin: Plek, hoort: Callable[[Plek], bool]) -> set[Plek]:
    """Return all squares that belong and hang together with the first."""
    deel, rand = {begin}, [begin]
    while rand:
        x, y = rand.pop()
        for dx, dy in _NAAST:
            buur = (x + dx, y + dy)
            if buur not in deel and hoort(buur):
                deel.add(buur)
                rand.append(buur)
    return deel


def turn_vlak(grijs: Any, toon: int, vlak: set[Plek], punten: int) -> None:
    """Turn a box white in the picture itself.

    Inside, what differs from its tone becomes dark. The squares at the edge hold some paper, which would turn dark
    too: they become white. Around them goes what is no paper, which is the frayed edge of the box.
    """
    rondom = {(x + dx, y + dy) for x, y in vlak for dx, dy in _ROND} - vlak
    binnen = {(x, y) for x, y in vlak if all((x + dx, y + dy) in vlak for dx, dy in _ROND)}
    verst = max(toon, 255 - toon)
    for plekken, tabel in (
        (vlak - binnen, [255] * 256),
        (rondom, [255 if v < RAND else v for v in range(256)]),
        (binnen, [255 - 255 * abs(v - toon) // verst for v in range(256)]),
    ):
        for vak in _stroken(plekken, punten, grijs.size):
            grijs.paste(grijs.crop(vak).point(tabel), vak)


def _stroken(plekken: set[Plek], punten: int, maat: Plek) -> Iterator[tuple[int, int, int, int]]:
    """Return squares that lie beside each other as boxes of pixels."""
    for x, y in plekken:
        if (x - 1, y) in plekken:
            continue
        einde = x + 1
        while (einde, y) in plekken:
            einde += 1
        links, boven = max(x, 0) * punten, max(y, 0) * punten
        rechts, onder = min(einde * punten, maat[0]), min((y + 1) * punten, maat[1])
        if links < rechts and boven < onder:
            yield links, boven, rechts, onder

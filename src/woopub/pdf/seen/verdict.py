# SPDX-License-Identifier: EUPL-1.2
"""Why a glyph is not seen: pixels say that it is not, geometry and state say what hides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from .contents import Aard
from .covers import Dek, Soort, covered
from .letters import Bools, Floats, Ints, Letters
from .pixels import INKT_U, KLEINST, NIETS, VAAG, Beeld, Blik, Staat

ZONE_V = (-0.2, 0.75)
"""From where to where in ems a box must cover a letter to be meant for it."""

HALF = (0.4, 0.97)
"""Share of a letter under an opaque box that makes it half hidden."""

GROND = 24
"""Difference, of 255, between a ground and paper."""

BIJNA_WIT = 245.0
"""Lightness, of 255, up to which a fill is a box and no paper."""

GROOT = 150_000.0
"""Square points; a larger fill is the ground of a page."""

SPLEET = 0.25
"""Share of a letter that may show through the seams of what covers it and its neighbours."""

BUREN = 3
"""So many letters away neighbours count."""

GEWOON, WEINIG = 0.3, 0.4
"""Share of ink in a letter where no other is there to compare, and what part of the usual share is too little."""

GEDIMD = 0.4
"""Share of the contrast on paper below which something dims a letter."""

LICHTHEID = np.array([0.299, 0.587, 0.114])
"""Parts of red, green and blue in lightness (Rec. 601)."""

BLEEK = 25
"""Contrast, of 255, up to which text on paper cannot be read."""

BLEEK_GROOT = 30.0
"""Points from which pale text is a watermark."""


class Oorzaak(IntEnum):
    """What keeps a glyph from being seen; ``GEEN`` for one that is."""

    GEEN = 0
    VLAK = 1
    BEELD = 2
    KLEUR = 3
    DOORZICHTIG = 4
    BLIND = 5
    KLEIN = 6
    BUITEN = 7
    GEKNIPT = 8
    LAAG = 9
    HALF = 10
    BLEEK = 11


@dataclass(slots=True)
class Oordeel:
    """The verdict on each glyph: what hides it, and the number of the cover that does (-1: none)."""

    oorzaak: NDArray[np.int8]
    dek: Ints
    geheel: Bools
    """Whether opaque fills cover all of it, to its edges."""
    dubbel: Bools
    """Whether it is painted a second time in the same place."""


def no_verdict(count: int) -> Oordeel:
    """Return a verdict on so many glyphs that says of none that it is hidden."""
    return Oordeel(
        np.zeros(count, np.int8), np.full(count, -1, np.int64), np.zeros(count, bool), np.zeros(count, bool)
    )


def judge(
    letters: Letters,
    parts: tuple[Ints, Ints],
    asked: Bools,
    blik: Blik,
    dekken: Sequence[Dek],
    bare: Beeld,
    apart: Beeld,
    aard: Aard,
) -> Oordeel:
    """Return the verdict on the glyphs that are asked after, as the pixels show them on ``bare`` ground.

    ``parts`` are the rows and words of the glyphs; ``aard`` is what the page uses.
    """
    rows, words = parts
    oordeel = no_verdict(len(letters))
    which = np.flatnonzero(asked)
    if not len(which):
        return oordeel
    dek, share, wazig, op_vlak = _find_covers(letters, which, dekken, bare, apart)
    half = (share >= HALF[0]) & (share <= HALF[1])
    oordeel.geheel[which] = share >= 1
    oordeel.dek[which], oordeel.dubbel[which] = dek, blik.dubbel[which] >= 0
    staat = blik.staat[which].copy()
    _settle(letters, which, staat, blik, dek, bare)
    _close_seams(letters, which, staat, blik, rows)
    if aard.patroon:
        _see_through_tiles(which, staat, blik, words, ground_apart(letters, which, bare) > GROND)
    soort = np.array([dekken[one].soort is Soort.BEELD if one >= 0 else False for one in dek], bool)
    under = np.where(soort, Oorzaak.BEELD, Oorzaak.VLAK)
    own = np.where(letters.dekking[which] <= 0.05, Oorzaak.DOORZICHTIG, Oorzaak.KLEUR)
    oorzaak = np.where(staat == Staat.VERBORGEN, np.where(dek >= 0, under, own), Oorzaak.GEEN)
    faint = staat == Staat.VAAG
    oorzaak = np.where(
        faint, _faint(letters, which, blik, dek, wazig, op_vlak, under, own, bare, aard.masker), oorzaak
    )
    half = (half | wazig) & (blik.dubbel[which] < 0)
    oorzaak = np.where((oorzaak == Oorzaak.GEEN) & half, Oorzaak.HALF, oorzaak)
    oordeel.oorzaak[which] = oorzaak
    return oordeel


def _find_covers(
    letters: Letters, which: Ints, dekken: Sequence[Dek], bare: Beeld, apart: Beeld
) -> tuple[Ints, Floats, Bools, Bools]:
    """Return for each glyph the last thing over it (-1: none), the share under fills; if it is dimmed, or on a fill."""
    dek = np.full(len(which), -1, np.int64)
    wazig, op_vlak = np.zeros(len(which), bool), np.zeros(len(which), bool)
    own = letters.take(which)
    core = own.samples()
    zone = own.samples(INKT_U, ZONE_V)
    hidden = np.zeros(zone.shape[:2], bool)
    low, high = zone.min(axis=1), zone.max(axis=1)
    numbers = np.arange(len(which))
    tones = bare.at(zone).astype(np.int16)
    ground = tones.mean(axis=-1) if tones.ndim == 3 else tones
    for place, one in enumerate(dekken):
        x0, y0, x1, y1 = one.vlak
        near = (low[:, 0] < x1) & (high[:, 0] > x0) & (low[:, 1] < y1) & (high[:, 1] > y0)
        later = letters.volg[which] < one.volg
        if one.dicht and one.toon < BIJNA_WIT and (x1 - x0) * (y1 - y0) < GROOT:
            below = numbers[near & ~later]
            op_vlak[below] |= covered(one, core[below]).mean(axis=1) >= 0.8
        some = numbers[near & later]
        if not len(some):
            continue
        over = covered(one, core[some])
        most = over.mean(axis=1) >= 0.5
        if one.wazig:
            wazig[some[over.mean(axis=1) >= 0.8]] = True
            continue
        dek[some[most]] = place
        if one.dicht:
            # Only where the ground has the colour of the fill: outlines do not tell holes from shapes.
            hidden[some] |= covered(one, zone[some]) & (np.abs(ground[some] - one.toon) <= GROND)
    hidden &= apart.at(zone) <= NIETS
    share = hidden.mean(axis=1)
    return dek, share, wazig, op_vlak


def _settle(
    letters: Letters, which: Ints, staat: NDArray[np.int8], blik: Blik, dek: Ints, bare: Beeld
) -> None:
    """Settle what the pixels leave open: by what is over a glyph, else by whether its colour stands out."""
    unsure = np.flatnonzero(staat == Staat.ONZEKER)
    if not len(unsure):
        return
    ground = np.median(bare.at(letters.take(which[unsure]).samples()).astype(np.int16), axis=1)
    ink = 255 * letters.kleur[which[unsure]]
    ink = ink if ground.ndim == 2 else ink @ LICHTHEID
    apart = np.abs(ink - ground)
    apart = apart.max(axis=-1) if apart.ndim == 2 else apart
    stands_out = ~(apart <= 2 * NIETS) & (letters.dekking[which[unsure]] > 0.05)
    twice = blik.dubbel[which[unsure]] >= 0
    staat[unsure] = np.where((dek[unsure] >= 0) & ~twice, Staat.VERBORGEN, np.where(stands_out, 0, 1))


def _close_seams(letters: Letters, which: Ints, staat: NDArray[np.int8], blik: Blik, rows: Ints) -> None:
    """Take for hidden what only shows a little among hidden letters on both sides: covers have seams."""
    hidden = staat == Staat.VERBORGEN
    row = rows[which]
    before, after = np.zeros(len(which), bool), np.zeros(len(which), bool)
    for step in range(1, min(BUREN, len(which) - 1) + 1):
        same = row[step:] == row[:-step]
        before[step:] |= hidden[:-step] & same
        after[:-step] |= hidden[step:] & same
    staat[before & after & (blik.helder[which] <= SPLEET)] = Staat.VERBORGEN


def without_reason(letters: Letters, which: Ints, bare: Beeld) -> Bools:
    """Return which glyphs have a colour that stands out from their ground, so that only their shape can hide them."""
    ground = np.median(bare.at(letters.take(which).samples()).astype(np.int16), axis=1)
    ink = 255 * letters.kleur[which]
    ink = ink if ground.ndim == 2 else ink @ LICHTHEID
    apart = np.abs(ink - ground)
    apart = apart.max(axis=-1) if apart.ndim == 2 else apart
    stands_out: Bools = (apart > VAAG) & (letters.dekking[which] > 0.3)
    return stands_out


def _see_through_tiles(which: Ints, staat: NDArray[np.int8], blik: Blik, words: Ints, on_box: Bools) -> None:
    """Take words on another ground than paper for hidden that show far less ink than others: tiles have seams."""
    plain = blik.helder[which[~on_box]]
    usual = float(np.median(plain)) if len(plain) else GEWOON
    _, word = np.unique(words[which], return_inverse=True)
    count = np.bincount(word)
    share = np.bincount(word, blik.helder[which]) / count
    boxed = np.bincount(word, on_box) / count
    staat[((share < WEINIG * usual) & (boxed > 0.6))[word]] = Staat.VERBORGEN


def paper_of(bare: Beeld) -> Floats:
    """Return the colour of paper, which is what most of a picture shows, as one or three parts of 0 to 255."""
    parts = bare.pixels.shape[2] if bare.pixels.ndim == 3 else 1
    pixels = bare.pixels.reshape(-1, parts)
    paper: Floats = np.median(pixels[:: max(1, len(pixels) // 20000)], axis=0)
    return paper


def ground_apart(letters: Letters, which: Ints, bare: Beeld) -> Floats:
    """Return how much the ground of each glyph differs from paper, of 255."""
    ground = bare.at(letters.take(which).samples()).astype(np.int16)
    ground = ground if ground.ndim == 3 else ground[..., None]
    apart: Floats = np.abs(np.median(ground, axis=1) - paper_of(bare)).max(axis=-1)
    return apart


def is_dimmed(letters: Letters, which: Ints, blik: Blik, bare: Beeld, part: float) -> Bools:
    """Return which glyphs show less than this part of the contrast of their colour with paper."""
    ink, paper = 255 * letters.kleur[which], paper_of(bare)
    ink = ink if len(paper) == 3 else (ink @ LICHTHEID)[:, None]
    expected = np.abs(ink - paper).max(axis=-1) * letters.dekking[which]
    dimmed: Bools = (blik.verschil[which] < part * expected) & (letters.em[which] >= KLEINST)
    return dimmed


def _faint(
    letters: Letters,
    which: Ints,
    blik: Blik,
    dek: Ints,
    wazig: Bools,
    op_vlak: Bools,
    under: Ints,
    own: Ints,
    bare: Beeld,
    masker: bool,
) -> Ints:
    """Return what is wrong with glyphs that are seen faintly: on plain paper they may just be pale."""
    on_box = op_vlak | (ground_apart(letters, which, bare) > GROND)
    contrast = blik.verschil[which]
    large = letters.em[which] >= BLEEK_GROOT
    pale = np.where(~large & (on_box | (contrast <= BLEEK)), own, Oorzaak.BLEEK)
    pale = np.where(is_dimmed(letters, which, blik, bare, GEDIMD) & ~masker, Oorzaak.VLAK, pale)
    found: Ints = np.where(dek >= 0, under, np.where(wazig, Oorzaak.HALF, pale))
    return found

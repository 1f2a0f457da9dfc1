# SPDX-License-Identifier: EUPL-1.2
"""The text layer of a scan: text that is not painted, or lies under the picture of a page, with its ink elsewhere.

It is harmless where the picture shows ink in its place, and a leak where the picture shows one tone: paper, or
a box that was drawn into the scan.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .covers import Dek, Soort
from .letters import Bools, Floats, Ints, Letters
from .pixels import VAAG, Beeld, Bytes

INKT = 34.0
"""Difference, of 255, between ink and its ground; the noise of a scan stays below."""

PAPIER = 0.35
"""Share of a page's picture that must have the tone of its paper for it to be a scan."""

PAGINA = 0.5
"""Share of a page that the picture of a scan covers at least."""

IN_VLAK = 0.25
"""Share of the letters in a box that must be without ink for all to be."""

KAAL = 0.6
"""Share of the letters in a box whose middle must be without ink for all to be: boxes may be lower than letters."""

DONKERDER = 30.0
"""Difference, of 255, between a box and paper."""

RONDOM = 0.4
"""Share of the ground beside a box that must be paper: there may be text on the rest."""

VOLLEDIG = 0.75
"""Share of the ground right around words that must have the tone of a box."""

MIDDEN_V = (0.0, 0.52)
"""From where to where in ems every letter of a word has ink: what is left above or below a patch does not count."""

LEEG = 0.5
"""Ems without ink that letters of print leave between them at most; three narrow ones that are gone leave more."""

GEVULD = 0.3
"""Share of the width of a word in which print has ink at least; the thinnest typewriter letters have twice as much."""

LIJN = 0.8
"""Share of the width of a word from which ink on one height is a rule or the edge of a box, and no letters."""

STREEK = 5
"""Pixels square around ink in which there is as much ink as one stroke has; a speck has less."""

LOKAAL, HOOG = 0.3, 0.15
"""Width in ems in which ink of print is this high somewhere, also in ems; a piece of a rule is lower."""

Strook = tuple[float, float] | None

LINKS: tuple[Strook, Strook] = ((-0.2, -0.05), None)
RECHTS: tuple[Strook, Strook] = ((0.05, 0.2), None)
BOVEN: tuple[Strook, Strook] = (None, (0.78, 0.86))
ONDER: tuple[Strook, Strook] = (None, (-0.28, -0.22))

LAAG_V = (-0.1, 0.75)


def is_scan(dek: Dek, size: tuple[float, float], shown: Beeld) -> bool:
    """Whether a cover is the picture of a page: it covers most of it, and most of it is paper."""
    x0, y0, x1, y1 = dek.vlak
    if dek.soort is not Soort.BEELD or (x1 - x0) * (y1 - y0) < PAGINA * size[0] * size[1]:
        return False
    tones = shown.pixels.reshape(-1)[::7]
    counts = np.convolve(np.bincount(tones, minlength=256), np.ones(17), "same")
    return bool(counts.max() >= PAPIER * max(1, len(tones)))


def without_ink(letters: Letters, words: Ints, which: Ints, ground: Beeld) -> Bools:
    """Return which of some glyphs have no ink in their place in a picture.

    A word goes by most of its letters. In a box with a label some of its letters have the ink of that label, so
    there words side by side go together, and a quarter of their letters is enough; and a box that is no larger
    than the words in it was put there for them.
    """
    own = letters.take(which)
    tones = _grey(ground.at(own.samples((-0.1, 1.1), LAAG_V)))
    flat: Bools = np.percentile(tones, 96, axis=1) - np.percentile(tones, 4, axis=1) < INKT
    core = _grey(ground.at(own.samples()))
    bare = np.percentile(core, 96, axis=1) - np.percentile(core, 4, axis=1) < INKT
    paper = paper_tone(ground)
    groups, boxed = _group(words[which], tones, paper)
    for group in np.unique(groups):
        mine = groups == group
        whole = tones[mine].ravel()
        share = flat[mine].mean()
        in_box = boxed[mine].all() and (
            share >= IN_VLAK or bare[mine].mean() >= KAAL or _is_alone(own.take(mine), ground, paper)
        )
        if np.percentile(whole, 98) - np.percentile(whole, 2) < INKT or in_box:
            flat[mine] = True
        elif share < 0.5 or (not boxed[mine].any() and _is_print(own.take(mine), ground, paper)):
            flat[mine] = False
    return flat


def _is_print(word: Letters, ground: Beeld, paper: float) -> bool:
    """Whether there are letters on paper from end to end of a word, wherever each of them stands.

    A reader of scans spreads its own letters over a word. In the print of a typewriter a narrow one then has only
    the thin end of a stroke in its place, or the room between two letters.
    """
    langs, op, em = word.langs[0], word.op[0], float(np.median(word.em))
    long = float((((word.voet - word.voet[0]) * langs).sum(axis=1) + word.breed).max())
    if not (min(long, em) > 0 and max(long, em) * ground.schaal <= max(ground.pixels.shape)):
        return False
    u, v = np.arange(0.0, long, 1 / ground.schaal), np.arange(*MIDDEN_V, 1 / (ground.schaal * em)) * em
    points = word.voet[0] + u[None, :, None] * langs + v[:, None, None] * op
    ink = np.abs(_grey(ground.at(points)) - paper) > VAAG
    ink[ink.mean(axis=1) > LIJN] = False
    around = sliding_window_view(np.pad(ink, STREEK // 2), (STREEK, STREEK))
    ink &= around.sum(axis=(2, 3)) >= STREEK
    side = max(1, round(LOKAAL / 2 * em * ground.schaal))
    near = sliding_window_view(np.pad(ink, ((0, 0), (side, side))), 2 * side + 1, axis=1).max(axis=2)
    high = len(v) - near.argmax(axis=0) - near[::-1].argmax(axis=0)
    inked = ink.any(axis=0) & (high >= HOOG * em * ground.schaal)
    ends = np.flatnonzero(np.concatenate([[True], inked, [True]]))
    return bool(inked.mean() >= GEVULD and (np.diff(ends) - 1).max() <= LEEG * em * ground.schaal)


def _is_alone(letters: Letters, ground: Beeld, paper: float) -> bool:
    """Whether words stand on a box of their own: right around them is the tone of the box, further off is paper."""
    near = np.concatenate([_beside(letters, ground, *part) for part in (LINKS, RECHTS, BOVEN, ONDER)])
    if (np.abs(near - paper) > DONKERDER).mean() < VOLLEDIG:
        return False
    far = ((-2.0, -1.2), None), ((1.2, 2.0), None), (None, (1.5, 1.9)), (None, (-1.0, -0.6))
    return all(
        (np.abs(_beside(letters, ground, *part) - paper) <= DONKERDER).mean() >= RONDOM for part in far
    )


def _beside(letters: Letters, ground: Beeld, along: Strook, up: Strook) -> Floats:
    """Return the tones beside words: ``along`` the line from their ends, or ``up`` from their baseline, in ems."""
    if along is None:
        return _grey(ground.at(letters.samples((0.0, 1.0), up or LAAG_V))).ravel()
    end = letters.take(np.array([len(letters) - 1 if along[0] > 0 else 0]))
    start, em = (1.0 if along[0] > 0 else 0.0), float(end.em[0] / max(end.breed[0], 1e-6))
    u = start + along[0] * em, start + along[1] * em
    return _grey(ground.at(end.samples(u, LAAG_V))).ravel()


def paper_tone(beeld: Beeld) -> float:
    """Return the tone of grey that most of a picture has, 0 to 255."""
    tones = _grey(beeld.pixels).reshape(-1)[::7].astype(np.int64)
    return float(np.convolve(np.bincount(tones, minlength=256), np.ones(9), "same").argmax())


def _group(words: Ints, tones: Floats, paper: float) -> tuple[Ints, Bools]:
    """Return numbers for the words, one for all that are side by side on a box, and which glyphs stand on one."""
    names, place = np.unique(words, return_inverse=True)
    middle = np.array([np.median(tones[place == number]) for number in range(len(names))])
    boxed = np.abs(middle - paper) > DONKERDER
    joined = np.zeros(len(names), bool)
    joined[1:] = (
        boxed[1:] & boxed[:-1] & (names[1:] - names[:-1] <= 2) & (np.abs(np.diff(middle)) <= DONKERDER)
    )
    groups: Ints = np.cumsum(~joined)[place]
    return groups, boxed[place]


def _grey(tones: Bytes) -> Floats:
    grey: Floats = tones.astype(float)
    return grey.mean(axis=-1) if grey.ndim == 3 else grey

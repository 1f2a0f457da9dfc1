# SPDX-License-Identifier: EUPL-1.2
"""From the text layer of a page to stretches of text on a line, cleaned and turned upright."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...model import Lakvlak, Vlak
from ..geometry import Punt, middle, quarter, turn_point, turn_vlak
from ..painted import Line, Span

SPATIES: dict[int, str | None] = dict.fromkeys(
    (*range(0x09, 0x0E), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000),
    " ",
)
# What nobody sees: control characters, zero-width signs, and those that turn the direction of reading.
_ONZICHTBAAR = (range(0x09), range(0x0E, 0x20), range(0x7F, 0x85), range(0x86, 0xA0), range(0x200B, 0x2010))
_RICHTING = (range(0x202A, 0x202F), range(0x2060, 0x2070), range(0xFEFF, 0xFF00))
ONZICHTBAAR: dict[int, str | None] = dict.fromkeys(
    code for part in (*_ONZICHTBAAR, *_RICHTING) for code in part
)
LIGATUREN = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
# Bullets from symbol fonts, which sit in the private use area.
SYMBOLEN = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0A8: "☐", 0xF06F: "☐", 0xF0FE: "☒"}
TEKENS: dict[int, str | None] = {**SPATIES, **ONZICHTBAAR, **LIGATUREN, **SYMBOLEN}
ZACHT = "\u00ad"

NAUW = 0.18
"""Room between two pieces of text, as a share of their size, up to which no space is read there."""

MERK = re.compile(
    r"(?:[•◦▪▫●○■□➢✓☐☒»►‣–—*·-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)]|\(?[A-Z]\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$"
)
"""A list marker that stands by itself: a bullet, a letter or a number (`A.` is more often an initial)."""


@dataclass(slots=True)
class Stuk:
    """A stretch of text with one look, or a gap (``gat`` is the number of its lakvlak, else -1)."""

    tekst: str
    x0: float
    x1: float
    grootte: float
    vet: bool
    gat: int = -1


@dataclass(slots=True)
class Segment:
    """What stands on one baseline without a wide gap; ``boven`` and ``onder`` are those of lower-case letters."""

    stukken: list[Stuk]
    x0: float
    x1: float
    voet: float
    grootte: float
    boven: float
    onder: float

    @property
    def tekst(self) -> str:
        """The text without gaps."""
        return self.stukken[0].tekst if len(self.stukken) == 1 else "".join([s.tekst for s in self.stukken])


@dataclass(slots=True)
class Frame:
    """The text of a page that runs in one direction, turned upright; its gaps are among the segments."""

    breedte: float
    hoogte: float
    segmenten: list[Segment]
    balken: list[Vlak]


def clean(tekst: str) -> str:
    """Return the text in NFC without what nobody sees; a soft hyphen stays, for its place matters."""
    if tekst.isascii() and tekst.isprintable():
        return tekst
    return unicodedata.normalize("NFC", tekst.translate(TEKENS))


def find_frames(
    lines: Sequence[Line], lakvlakken: Sequence[Lakvlak], rules: Sequence[Vlak], size: Punt
) -> list[Frame]:
    """Return the text by direction of reading, that with the most text first.

    Of lines that were read in detail only the characters that are left count. ``rules`` are the painted lines
    and cell borders that tell rows and columns of tables apart. Lakvlakken go with the first.
    """
    turned: dict[int, list[Line]] = {}
    for line in lines:
        turned.setdefault(quarter(line.richting), []).append(line)
    weight = Counter(
        {turn: sum(len(s.tekst) for ln in own for s in ln.spans) for turn, own in turned.items()}
    )
    order = [turn for turn, _ in weight.most_common()] or [0]
    frames: list[Frame] = []
    for turn in order:
        wide, high = size if turn in (0, 2) else (size[1], size[0])
        gaps = [_gap(lakvlak, turn, size) for lakvlak in lakvlakken] if turn == order[0] else []
        segments = [s for line in turned.get(turn, []) for s in _segments(line, turn, size, gaps)]
        segments.extend(_gap_segments(gaps, segments))
        frames.append(Frame(wide, high, segments, [turn_vlak(rule, turn, size) for rule in rules]))
    return frames


def _gap(lakvlak: Lakvlak, turn: int, size: Punt) -> Vlak:
    """Return the place of a gap, upright: a label beside its box on the same line was taken out of the text too."""
    x0, y0, x1, y1 = turn_vlak(lakvlak.vlak, turn, size)
    for label in lakvlak.labels:
        lx0, ly0, lx1, ly1 = turn_vlak(label.vlak, turn, size)
        near = 2 * (ly1 - ly0)
        if y0 <= (ly0 + ly1) / 2 <= y1 and lx0 <= x1 + near and lx1 >= x0 - near:
            x0, x1 = min(x0, lx0), max(x1, lx1)
    return x0, y0, x1, y1


def _segments(line: Line, turn: int, size: Punt, gaps: Sequence[Vlak]) -> Iterable[Segment]:
    """Split a line where there is a wide space, a gap, or text that was taken out."""
    current: list[Stuk] = []
    voet = last = 0.0
    for span in line.spans:
        for stuk, base in _stukken(span, turn, size, gaps):
            if current and (abs(base - voet) > 0.6 * stuk.grootte or _apart(current[-1], stuk)):
                if segment := _segment(current, voet):
                    yield segment
                current = []
            if not current or stuk.grootte > 1.05 * current[0].grootte:
                voet = base
            if current and base == last and _is_one(current, stuk):
                current[-1].tekst += stuk.tekst
                current[-1].x1 = stuk.x1
            else:
                current.append(stuk)
            last = base
    if current and (segment := _segment(current, voet)):
        yield segment


def _is_one(current: Sequence[Stuk], stuk: Stuk) -> bool:
    """Whether text goes on in the same look without room for a space; a list marker stays by itself."""
    last = current[-1]
    return (
        last.vet == stuk.vet
        and last.grootte == stuk.grootte
        and bool(last.tekst.strip() and stuk.tekst.strip())
        and -0.1 * stuk.grootte < stuk.x0 - last.x1 <= NAUW * stuk.grootte
        and (len(current) > 1 or not MERK.match(last.tekst.strip()))
    )


def _apart(left: Stuk, right: Stuk) -> bool:
    room = right.x0 - left.x1
    return room > max(left.grootte, right.grootte) or room < -2 * right.grootte


def _stukken(span: Span, turn: int, size: Punt, gaps: Sequence[Vlak]) -> Iterable[tuple[Stuk, float]]:
    """Yield the parts of a span with the heights of their baselines."""
    if span.heel:
        if span.tekst.strip() or span.tekst == " ":
            yield (
                _stuk(span, span.tekst, turn_vlak(span.vlak, turn, size)),
                turn_point(span.voet, turn, size)[1],
            )
        return
    part: list[str] = []
    vlak = (0.0, 0.0, 0.0, 0.0)
    base, wide = 0.0, 0.4 * span.grootte
    gaps = _beside(turn_vlak(span.vlak, turn, size), gaps)
    for char in span.chars:
        own = turn_vlak(char.vlak, turn, size) if turn else char.vlak
        if part and (own[0] - vlak[2] > wide or (gaps and _gap_between(vlak, own, gaps))):
            yield _stuk(span, "".join(part), vlak), base
            part = []
        if not part:
            base = turn_point(char.voet, turn, size)[1]
        vlak = (vlak[0], vlak[1], own[2], vlak[3]) if part else own
        part.append(char.teken)
    if part:
        yield _stuk(span, "".join(part), vlak), base


def _beside(vlak: Vlak, gaps: Sequence[Vlak]) -> list[Vlak]:
    """Return the gaps at the height of a span."""
    return [gap for gap in gaps if gap[1] <= vlak[3] and gap[3] >= vlak[1]]


def _gap_between(left: Vlak, right: Vlak, gaps: Sequence[Vlak]) -> bool:
    """Whether the middle of a gap on this line lies between the middles of what was read and of the next."""
    y = (right[1] + right[3]) / 2
    start, end = (left[2] - (right[2] - right[0]) / 2), (right[0] + right[2]) / 2
    return any(gap[1] <= y <= gap[3] and start < middle(gap)[0] <= end for gap in gaps)


def _stuk(span: Span, tekst: str, vlak: Vlak) -> Stuk:
    return Stuk(clean(tekst), vlak[0], vlak[2], span.grootte, span.vet)


def _segment(stukken: list[Stuk], voet: float) -> Segment | None:
    """Return a segment; None for one of white space only, which says nothing."""
    if not any(stuk.tekst.strip() for stuk in stukken):
        return None
    main = max(stukken, key=lambda stuk: len(stuk.tekst.strip()))
    x0 = next(stuk.x0 for stuk in stukken if stuk.tekst.strip())
    x1 = next(stuk.x1 for stuk in reversed(stukken) if stuk.tekst.strip())
    high = main.grootte
    return Segment(stukken, x0, x1, voet, high, voet - 0.72 * high, voet + 0.12 * high)


def _gap_segments(gaps: Sequence[Vlak], segments: Sequence[Segment]) -> Iterable[Segment]:
    """Yield a segment for every gap: one of a line's height joins the line beside it."""
    sizes = sorted(segment.grootte for segment in segments)
    usual = sizes[len(sizes) // 2] if sizes else 10.0
    for number, gap in enumerate(gaps):
        high = gap[3] - gap[1]
        stuk = Stuk("", gap[0], gap[2], usual, False, number)
        if high > 2.1 * usual:
            inset = 0.2 * usual
            yield Segment([stuk], gap[0], gap[2], gap[1] + usual, usual, gap[1] + inset, gap[3] - inset)
            continue
        beside = [s for s in segments if gap[1] <= (s.boven + s.onder) / 2 <= gap[3]]
        near = min(beside, key=lambda s: min(abs(s.x1 - gap[0]), abs(s.x0 - gap[2])), default=None)
        size = near.grootte if near else min(usual, high / 1.2)
        voet = near.voet if near else (gap[1] + gap[3]) / 2 + 0.3 * size
        yield Segment([stuk], gap[0], gap[2], voet, size, voet - 0.72 * size, voet + 0.12 * size)

# SPDX-License-Identifier: EUPL-1.2
"""Harmless ways of writing: every letter can be read, however unusually it was drawn."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

import numpy as np

from .boxes import pick_dark
from .geometry import Place, numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Paper
from .pictures import Gray, render_gray
from .prose import SENTENCES, chance, sentence
from .typefaces import Typeface, advance

TYPED = "".join(
    sorted({letter for text in SENTENCES for letter in text if letter.isascii() and letter != " "})
)


def draw_lines(rng: Random, write: Callable[[Paper, Place], object], *, most: int = 12) -> Tekening:
    """Draw a page of sentences, each written by ``write(paper, place)``."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.leading = max(flow.leading, 1.3 * flow.size)
        if chance(rng, 0.5):
            flow.paragraph(prose_pieces(rng))
        for _ in range(rng.randint(2, most)):
            if flow.full:
                break
            text = sentence(rng)
            while paper.face.width(text, flow.size) > flow.right - flow.left:
                text = text.rpartition(" ")[0]
            place = Place(text, flow.left, flow.y, paper.face.width(text, flow.size), flow.size, paper.face)
            write(paper, place)
            flow.skip(1)

    return Tekening(compose(rng, draw))


def write_plain(paper: Paper, place: Place, **more: Any) -> None:
    """Write a line where it belongs."""
    paper.text(place.x, place.y, place.text, face=place.face, size=place.size, **more)


@klasse("schoon")
def drop_shadow_text(rng: Random) -> Tekening:
    """The same text twice, first in grey and a little aside."""
    tone, aside = (rng.uniform(0.5, 0.8),), rng.uniform(0.03, 0.12)

    def write(paper: Paper, place: Place) -> None:
        step = aside * place.size
        paper.text(place.x + step, place.y - step, place.text, size=place.size, colour=tone, style="line")
        write_plain(paper, place, style="line")

    return draw_lines(rng, write)


@klasse("schoon")
def bold_by_double_drawing(rng: Random) -> Tekening:
    """The same text twice or three times, a hair apart."""
    count, step = rng.choice((2, 2, 3)), rng.choice((0.0, 0.15, 0.3, 0.5))

    def write(paper: Paper, place: Place) -> None:
        for number in range(count):
            paper.text(place.x + number * step, place.y, place.text, size=place.size, style="line")

    return draw_lines(rng, write)


@klasse("schoon")
def outline_text(rng: Random) -> Tekening:
    """Letters drawn by their outline, filled or not."""
    mode, line = rng.choice((1, 2, 2)), rng.uniform(0.2, 0.5)
    return draw_lines(rng, lambda paper, place: write_plain(paper, place, before=f"{mode} Tr {line:.2f} w"))


@klasse("schoon")
def halo_text(rng: Random) -> Tekening:
    """A white outline below each line, as on maps."""

    def write(paper: Paper, place: Place) -> None:
        paper.op(f"q {paper.ink(WHITE, True)} 1.5 w 1 j")
        write_plain(paper, place, before="1 Tr", style="line")
        paper.op("Q")
        write_plain(paper, place, style="line")

    return draw_lines(rng, write)


@klasse("schoon")
def gradient_clipped_text(rng: Random) -> Tekening:
    """Letters that are a clip, and a gradient that shows through them."""
    first, last = (pick_dark(rng) for _ in range(2))

    def write(paper: Paper, place: Place) -> None:
        x0, _, x1, _ = place.box(3)
        ends = [numbers(*(colour * 3 if len(colour) == 1 else colour)) for colour in (first, last)]
        shading = paper.objects.add(
            f"<</ShadingType 2/ColorSpace/DeviceRGB/Coords[{numbers(x0, 0, x1, 0)}]/Extend[true true]"
            f"/Function<</FunctionType 2/Domain[0 1]/C0[{ends[0]}]/C1[{ends[1]}]/N 1>>>>"
        )
        name = paper.font(place.face, place.text)
        paper.op(
            f"q BT /{name} {numbers(place.size)} Tf 7 Tr {numbers(1, 0, 0, 1, place.x, place.y)} Tm "
            f"{paper.show(place.face, place.text)} Tj ET /{paper.name('Shading', shading)} sh Q"
        )

    return draw_lines(rng, write, most=6)


@cache
def letter_shapes(name: str) -> dict[str, tuple[int, int, bytes]]:
    """Return bitmaps of a font's letters (width, height, bits): cells of 1 em by 1.25 em, baseline at a quarter em."""
    paper, size = Paper(Random(1), plain=True), 36.0
    for number, letter in enumerate(TYPED):
        x, y = 36 * (number % 16), 800 - 45 * (number // 16)
        paper.text(x, y, letter, face=Typeface(name, "named"), size=size, style="line")
    picture = render_gray(paper.write(), 72)
    shapes = {}
    for number, letter in enumerate(TYPED):
        x, foot = 36 * (number % 16), 842 - (800 - 45 * (number // 16)) + 9
        cell: Gray = picture[foot - 45 : foot, x : x + 36]
        shapes[letter] = (36, 45, np.packbits(cell < 128, axis=1).tobytes())
    return shapes


def bitmap_font(paper: Paper, name: str, letters: str) -> str:
    """Add a Type 3 font whose glyphs are bitmaps; returns its reference."""
    shapes, procs, widths = letter_shapes(name), [], []
    first, last = min(map(ord, letters)), max(map(ord, letters))
    for letter in sorted(set(letters) - {" "}):
        wide, high, bits = shapes[letter]
        source = (
            f"{1000 * advance(name, letter):.0f} 0 0 -250 1000 1000 d1 q 1000 0 0 1250 0 -250 cm "
            f"BI /W {wide} /H {high} /IM true /BPC 1 /D [1 0] /F /AHx ID {bits.hex()}> EI Q"
        )
        procs.append(f"/g{ord(letter)} {paper.objects.add('', source.encode())}")
    for code in range(first, last + 1):
        widths.append(f"{1000 * advance(name, chr(code)):.0f}" if chr(code) in letters else "0")
    names = " ".join(f"{ord(letter)}/g{ord(letter)}" for letter in sorted(set(letters) - {" "}))
    return paper.objects.add(
        f"<</Type/Font/Subtype/Type3/FontBBox[0 -250 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar {first}"
        f"/LastChar {last}/Widths[{' '.join(widths)}]/Encoding<</Type/Encoding/Differences[{names}]>>"
        f"/CharProcs<<{''.join(procs)}>>/Resources<<>>>>"
    )


@klasse("schoon")
def type3_font_text(rng: Random) -> Tekening:
    """Bitmap letters, as of old printers; often nothing says which letters they are."""
    name = rng.choice(("helv", "tiro", "cour"))

    def write(paper: Paper, place: Place) -> None:
        text = "".join(letter for letter in place.text if letter in TYPED + " ")
        ref = bitmap_font(paper, name, text)
        x = place.x
        for word in text.split(" "):
            if x + Typeface(name, "named").width(word, place.size) > paper.wide - 20:
                break
            paper.op(
                f"BT /{paper.name('Font', ref)} {numbers(place.size)} Tf {numbers(1, 0, 0, 1, x, place.y)} Tm "
                f"<{word.encode('latin-1').hex()}> Tj ET"
            )
            x += Typeface(name, "named").width(word + " ", place.size)

    return draw_lines(rng, write, most=4)


@klasse("schoon")
def symbol_bullets(rng: Random) -> Tekening:
    """Lists whose bullets come from fonts of signs, without a word on what they are."""
    font, codes = rng.choice((("ZapfDingbats", "lnu34"), ("Symbol", "\xb7\xde\xa8")))

    def write(paper: Paper, place: Place) -> None:
        ref = paper.objects.add(f"<</Type/Font/Subtype/Type1/BaseFont/{font}>>")
        code = rng.choice(codes).encode("latin-1").hex()
        paper.op(
            f"BT /{paper.name('Font', ref)} {numbers(place.size)} Tf "
            f"{numbers(1, 0, 0, 1, place.x - 14, place.y)} Tm <{code}> Tj ET"
        )
        write_plain(paper, place)

    return draw_lines(rng, write)


@klasse("schoon")
def ligatures(rng: Random) -> Tekening:
    """Letters joined: 'fi' and 'fl' as one sign."""
    return draw_lines(rng, lambda paper, place: _ligated(paper, place, tagged=False))


@klasse("schoon")
def tagged_ligatures(rng: Random) -> Tekening:
    """The same, and a mark in the content that says which letters the sign is."""
    return draw_lines(rng, lambda paper, place: _ligated(paper, place, tagged=True))


def _ligated(paper: Paper, place: Place, *, tagged: bool) -> None:
    rng = paper.rng
    face = Typeface(rng.choice(("helv", "tiro", "notos", "figo")), "cid")
    x = place.x
    for word in rng.choice(
        ("De fiets staat in de file", "Financiën en fluctuaties", "Het definitieve profiel")
    ).split():
        before, sign, after = word.partition("fi") if "fi" in word else word.partition("fl")
        x += paper.text(x, place.y, before, face=face, size=place.size, style="line") if before else 0
        if sign:
            if tagged:
                paper.op(f"/Span<</ActualText<feff{sign.encode('utf-16-be').hex()}>>>BDC")
            one = "ﬁ" if sign == "fi" else "ﬂ"
            x += paper.text(x, place.y, one, face=face, size=place.size, style="line")
            if tagged:
                paper.op("EMC")
        x += paper.text(x, place.y, after, face=face, size=place.size, style="line") if after else 0
        x += face.width(" ", place.size)


@klasse("schoon")
def footnote_superscript(rng: Random) -> Tekening:
    """Small raised numbers, and the notes at the foot."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=3)
        lines = [line for line in flow.lines if line.x + line.width < paper.wide - 20][:4]
        size = flow.size * rng.uniform(0.5, 0.65)
        for number, line in enumerate(lines, start=1):
            paper.text(line.x + line.width + 0.5, line.y + 0.35 * flow.size, str(number), size=size)
        paper.op(f"q 0.5 w {numbers(flow.left, 52)} m {numbers(flow.left + 120, 52)} l S Q")
        paper.text(flow.left, 44, f"1  Zie het verslag van {rng.randint(1, 28)} maart.", size=size * 1.2)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def maths(rng: Random) -> Tekening:
    """Formulas with raised and lowered signs, and a fraction."""

    def write(paper: Paper, place: Place) -> None:
        size, x = place.size, place.x
        for text, lift, scale in (
            ("K = x", 0, 1),
            ("2", 0.35, 0.6),
            (" + y", 0, 1),
            ("max", -0.2, 0.6),
            (" - 3", 0, 1),
        ):
            x += paper.text(x, place.y + lift * size, text, size=size * scale, style="line")
        paper.text(x + 12, place.y + 0.55 * size, "a + b", size=size * 0.8)
        paper.op(
            f"q 0.4 w {numbers(x + 10, place.y + 0.4 * size)} m {numbers(x + 40, place.y + 0.4 * size)} l S Q"
        )
        paper.text(x + 18, place.y - 0.4 * size, "2n", size=size * 0.8)

    return draw_lines(rng, write, most=5)


@klasse("schoon")
def vertical_text(rng: Random) -> Tekening:
    """Text along the side of the page, and heads of columns on their side."""

    def draw(paper: Paper) -> None:
        write_page(paper, paragraphs=3)
        angle = rng.choice((90, 270))
        y = rng.uniform(60, 120) if angle == 90 else paper.high - rng.uniform(60, 120)
        text = rng.choice(("Gemeente Teststad, postbus 1", "Kenmerk 2024-0001", "Formulier B"))
        paper.text(rng.choice((14.0, paper.wide - 14)), y, text, size=rng.uniform(6, 9), angle=angle)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def spaced_and_justified(rng: Random) -> Tekening:
    """Lines stretched to the margin by the spaces between words or letters."""

    def write(paper: Paper, place: Place) -> None:
        face = Typeface("helv", "named")
        text = place.text
        while (room := paper.wide - 20 - place.x - face.width(text, place.size)) < 0:
            text = text.rpartition(" ")[0]
        room = min(40.0, room)
        way = f"{room / max(1, text.count(' ')):.3f} Tw" if chance(rng, 0.6) else f"{room / len(text):.3f} Tc"
        # Not by Paper.text: its text matrix may hold the size, and these gaps would grow with it.
        paper.op(
            f"BT /{paper.font(face, text)} {numbers(place.size)} Tf {way} "
            f"{numbers(1, 0, 0, 1, place.x, place.y)} Tm {paper.show(face, text)} Tj ET"
        )

    return draw_lines(rng, write)


@klasse("schoon")
def mailmerge_white_form_hint_visible_elsewhere(rng: Random) -> Tekening:
    """White text of a form below the same text in black, at the same place."""
    ground = rng.choice((None, None, (0.95,), WHITE))

    def write(paper: Paper, place: Place) -> None:
        write_plain(paper, place, colour=WHITE)
        if ground is not None:
            paper.rect(place.box(1, 0.22, 0.8), ground)
        paper.text(
            place.x + rng.choice((0, 0, 0.5)),
            place.y,
            place.text,
            face=place.face,
            size=place.size,
            colour=BLACK,
        )

    return draw_lines(rng, write)


@klasse("schoon")
def rendered_twice_with_layer(rng: Random) -> Tekening:
    """A page of text with an invisible copy of each line at the same place, as some print drivers leave."""

    def write(paper: Paper, place: Place) -> None:
        write_plain(paper, place)
        write_plain(paper, place, before="3 Tr")

    return draw_lines(rng, write)

# SPDX-License-Identifier: EUPL-1.2
"""Harmless pages of text: tables, marks, signs and ways of writing in which everything can be read."""

from __future__ import annotations

import math
from random import Random

from .boxes import pick_dark
from .geometry import numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Colour, Paper
from .prose import HEADS, TITLES, chance, sentence
from .typefaces import Typeface


@klasse("schoon")
def ruled_paper(rng: Random) -> Tekening:
    """Lines across the page, thin ones, some through the text."""
    colour, line = rng.choice(((0.7,), (0.6, 0.75, 1), (0.85,), (0.5,))), rng.uniform(0.2, 0.8)

    def draw(paper: Paper) -> None:
        step, first = rng.uniform(8, 24), chance(rng, 0.5)

        def rule() -> None:
            count = int(paper.high / step)
            lines = " ".join(
                f"0 {numbers(n * step)} m {numbers(paper.wide, n * step)} l" for n in range(count)
            )
            paper.op(f"q {paper.ink(colour, True)} {numbers(line)} w {lines} S Q")

        if first:
            rule()
        write_page(paper)
        if not first:
            rule()

    return Tekening(compose(rng, draw))


@klasse("schoon")
def chart_bars(rng: Random) -> Tekening:
    """A bar chart with labels at, above and in the bars."""
    colour = rng.choice(((0, 0.25, 0.5), (0.6, 0.1, 0.1), (0.25,), (0.1, 0.4, 0.2)))

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.paragraph(prose_pieces(rng))
        x, low = flow.left + 20, max(60.0, flow.y - rng.uniform(120, 240))
        count = rng.randint(4, 9)
        wide = (flow.right - x) / count
        paper.op(f"q 0.5 w {numbers(x, low)} m {numbers(flow.right, low)} l S Q")
        for number in range(count):
            high = rng.uniform(0.2, 0.9) * (flow.y - low)
            left = x + number * wide
            paper.rect((left + 3, low, left + wide - 3, low + high), colour)
            paper.text(left + 3, low - 10, f"{2016 + number}", size=7)
            paper.text(left + 3, low + high + 3, f"{high:.0f}", size=7)
            if high > 20:
                paper.text(left + 5, low + 4, f"{number + 1}", size=7, colour=WHITE)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def highlighted_line(rng: Random) -> Tekening:
    """Lines with a light marker: Multiply over the text, or opaque below it; drawn or as annotation."""
    colour = rng.choice(((1, 1, 0), (1, 0.95, 0.4), (0.6, 1, 0.6), (0.6, 0.9, 1), (1, 0.75, 0.85)))
    way = rng.choice(("drawn", "annotation", "below"))

    def draw(paper: Paper) -> None:
        if way == "below":
            flow = Flow(paper)
            flow.under = lambda place: (
                paper.rect(place.box(1, 0.22, 0.8), colour) if chance(rng, 0.4) else None
            )
            for _ in range(4):
                flow.paragraph(prose_pieces(rng))
            return
        flow = write_page(paper)
        for line in rng.sample(flow.lines, min(len(flow.lines), rng.randint(1, 4))):
            box = line.box(1)
            if way == "drawn":
                paper.rect(box, colour, state="/BM/Multiply" + rng.choice(("", "/ca 0.6")))
                continue
            with paper.aside() as scope:
                paper.op(paper.state("/BM/Multiply"))
                paper.rect(box, colour)
            quad = paper.user(((box[0], box[3]), (box[2], box[3]), (box[0], box[1]), (box[2], box[1])))
            tone = numbers(*colour)
            paper.annot(f"/Subtype/Highlight/C[{tone}]/QuadPoints[{quad}]", box, scope)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def underlined_struck_text(rng: Random) -> Tekening:
    """Underlined and struck-out lines; the letters can be read."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        for line in rng.sample(flow.lines, min(len(flow.lines), 5)):
            lift = rng.choice((-0.12, 0.28))
            y, thick = line.y + lift * line.size, line.size * rng.uniform(0.04, 0.09)
            if chance(rng, 0.5):
                paper.rect((line.x, y, line.x + line.width, y + thick), rng.choice((BLACK, (0.8, 0, 0))))
            else:
                paper.op(
                    f"q {numbers(thick)} w {numbers(line.x, y)} m {numbers(line.x + line.width, y)} l S Q"
                )

    return Tekening(compose(rng, draw))


@klasse("schoon")
def watermark_concept(rng: Random) -> Tekening:
    """CONCEPT large across the page, transparent over the text or pale below it."""
    word = rng.choice(("CONCEPT", "Concept", "KOPIE", "VERTROUWELIJK", "Versie 0.3", "ONTWERP"))
    over = chance(rng, 0.5)
    tone = rng.choice(((0.5,), (0.7,), (0.8, 0.2, 0.2), (0.3, 0.3, 0.8)))

    def draw(paper: Paper) -> None:
        size = rng.uniform(50, 110)
        angle = rng.choice((45.0, 55.0, 30.0))
        face = Typeface(rng.choice(("helv", "hebo", "tibo")), "named")
        half = face.width(word, size) / 2
        x = paper.wide / 2 - half * math.cos(math.radians(angle))
        y = paper.high / 2 - half * math.sin(math.radians(angle))

        def mark() -> None:
            paper.op("q", paper.state(f"/ca {rng.uniform(0.15, 0.4):.2f}"))
            paper.text(x, y, word, face=face, size=size, angle=angle, colour=tone, style="line")
            paper.op("Q")

        if not over:
            mark()
        write_page(paper)
        if over:
            mark()

    return Tekening(compose(rng, draw))


@klasse("schoon")
def pale_watermark(rng: Random) -> Tekening:
    """A very light word or logo in large letters below the text."""
    tone = (rng.uniform(0.84, 0.94),)

    def draw(paper: Paper) -> None:
        face = Typeface(rng.choice(("helv", "hebo", "tiro")), "named")
        word, size = rng.choice(("CONCEPT", "Proefdruk", "Gemeente Teststad", "KOPIE")), rng.uniform(44, 90)
        size = min(size, 0.85 * paper.wide / face.width(word, 1.0))
        paper.text(40, paper.high * rng.uniform(0.3, 0.6), word, face=face, size=size, colour=tone)
        write_page(paper)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def light_grey_page_numbers(rng: Random) -> Tekening:
    """Page numbers and feet in light grey."""
    tone = (rng.uniform(0.5, 0.78),)

    def draw(paper: Paper) -> None:
        write_page(paper, paragraphs=3)
        paper.text(
            paper.wide - 90, 14, f"Pagina {rng.randint(1, 40)}", size=rng.choice((7.0, 8.0, 9.0)), colour=tone
        )
        paper.text(45, paper.high - 24, rng.choice(TITLES), size=rng.choice((7.0, 8.0)), colour=tone)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def coloured_text(rng: Random) -> Tekening:
    """Text in many colours, all of them legible."""
    colours: tuple[Colour, ...] = (
        (0.8, 0, 0), (0, 0, 0.7), (0, 0.4, 0), (0.5,), (0.6, 0.3, 0), (0.4, 0, 0.5), (0, 0.45, 0.6), (0.9, 0.3, 0),
    )  # fmt: skip

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        for _ in range(rng.randint(3, 7)):
            flow.colour = rng.choice(colours)
            if not flow.full:
                flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def small_print(rng: Random) -> Tekening:
    """Conditions in 5 to 6 points."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.size = rng.choice((5.0, 5.5, 6.0))
        flow.leading = 1.2 * flow.size
        flow.colour = rng.choice((BLACK, BLACK, (0.3,)))
        for _ in range(rng.randint(3, 15)):
            flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def table_of_contents_dots(rng: Random) -> Tekening:
    """A table of contents with rows of dots."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.heading("Inhoud", 1.5)
        for number in range(rng.randint(5, 20)):
            if flow.full:
                break
            head = f"{number + 1}. {rng.choice(HEADS)} "
            page = str(3 + 2 * number)
            room = flow.right - flow.left - paper.face.width(head + page, flow.size)
            dots = "." * max(3, int(room / paper.face.width(".", flow.size)) - 1)
            paper.text(flow.left, flow.y, head + dots, size=flow.size)
            paper.text(flow.right - paper.face.width(page, flow.size), flow.y, page, size=flow.size)
            flow.skip(1.2)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def two_column_dense(rng: Random) -> Tekening:
    """Two narrow columns, tightly set: letters of lines nearly touch."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.size = rng.uniform(7, 9)
        flow.leading = flow.size * rng.uniform(1.0, 1.12)
        top, left, right = flow.y, 45.0, paper.wide - 45
        for column in range(2):
            flow.left = left + column * (right - left) / 2
            flow.right = flow.left + (right - left) / 2 - 12
            flow.y = top
            while not flow.full and len(flow.lines) < 60 * (column + 1):
                flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def rotated_pages(rng: Random) -> Tekening:
    """Pages turned in every way, content with them or lying on its side."""
    paper = Paper(rng, nest=False)
    for number in range(rng.randint(1, 3)):
        if number:
            paper.new_page()
        # The rotation belongs to the page that begins, so it is set before its first operator.
        paper.scope.ops.clear()
        paper.rotation = rng.choice((0, 90, 180, 270))
        paper.op(f"{numbers(*paper.base)} cm")
        paper.text(30, 12, sentence(rng)[:40], size=7, colour=pick_dark(rng))
        write_page(paper)
    return Tekening(paper.finish())

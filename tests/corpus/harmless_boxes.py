# SPDX-License-Identifier: EUPL-1.2
"""Harmless pages with boxes: what is below was really removed, or the box hides nothing."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .boxes import cover_box, labelled_box, pick_dark, pick_fill, pick_label_ink, write_label
from .geometry import Box, Place, grown, numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Colour, Paper
from .prose import LABELS, chance, label, secret


def draw_gaps(rng: Random, mark: Callable[[Paper, Place], None], *, most: int = 5) -> Tekening:
    """Draw pages from which passages were removed; ``mark`` draws what stands there instead."""
    passages = [secret(rng) for _ in range(rng.randint(1, most))]

    def draw(paper: Paper) -> None:
        for place in write_page(paper, passages, leave_open=True).places:
            mark(paper, place)

    return Tekening(compose(rng, draw))


def gap_box(rng: Random, place: Place) -> Box:
    """Return a box over a gap that stays clear of the words beside it."""
    return place.box(
        rng.uniform(-0.5, 0.1) * place.size * 0.2, rng.uniform(0.15, 0.22), rng.uniform(0.72, 0.8)
    )


@klasse("schoon")
def bare_black_boxes(rng: Random) -> Tekening:
    """Boxes without a label where text was removed."""
    fill = pick_dark(rng)
    return draw_gaps(rng, lambda paper, place: paper.rect(gap_box(rng, place), fill), most=9)


@klasse("schoon")
def labelled_boxes(rng: Random) -> Tekening:
    """Boxes with grounds in all colours and sizes, and a block over half a page."""
    block = chance(rng, 0.3)

    def draw(paper: Paper) -> None:
        passages = [secret(rng) for _ in range(rng.randint(1, 6))]
        flow = write_page(paper, passages, leave_open=True)
        for place in flow.places:
            labelled_box(paper, gap_box(rng, place))
        if block and flow.y > 130:
            labelled_box(
                paper, (flow.left, rng.uniform(60, flow.y - 60), flow.right, flow.y), rng.choice(LABELS)
            )

    return Tekening(compose(rng, draw))


@klasse("schoon")
def label_under_box(rng: Random) -> Tekening:
    """A label drawn twice: once below the box, once on it."""
    text, fill = label(rng), pick_dark(rng)
    shift = rng.choice((0.0, 0.0, 1.0, 3.0))

    def mark(paper: Paper, place: Place) -> None:
        box = gap_box(rng, place)
        size = min(0.7 * (box[3] - box[1]), 0.9 * (box[2] - box[0]) / max(place.face.width(text, 1), 0.1))
        x, y = box[0] + 1.5, box[1] + 0.25 * (box[3] - box[1])
        paper.text(x, y, text, size=size)
        paper.rect(box, fill)
        paper.text(x + shift * 0.3, y, text, size=size, colour=pick_label_ink(rng, fill))

    return draw_gaps(rng, mark)


@klasse("schoon")
def box_touches_neighbour(rng: Random) -> Tekening:
    """A box a little too wide or high: it nips a letter or two of the words around it."""
    fill, labelled = pick_dark(rng), chance(rng, 0.6)

    def mark(paper: Paper, place: Place) -> None:
        letter = (
            0.5 * place.size if place.face.name not in ("cour", "spacemo", "cascadia") else 0.6 * place.size
        )
        space = place.face.width(" ", place.size)
        left, right = (space + rng.uniform(0.0, 1.4) * letter for _ in range(2))
        low, high = rng.uniform(0.2, 0.3), rng.uniform(0.8, 1.0)
        box = (
            place.x - left,
            place.y - low * place.size,
            place.x + place.width + right,
            place.y + high * place.size,
        )
        paper.rect(box, fill)
        if labelled:
            write_label(paper, box, label(rng), pick_label_ink(rng, fill))

    return draw_gaps(rng, mark)


@klasse("schoon")
def continued_boxes(rng: Random) -> Tekening:
    """A labelled box, and below it boxes without a label that go on with it."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.paragraph(prose_pieces(rng))
        fill = pick_fill(rng)
        rand = BLACK if fill == WHITE else None
        for number in range(rng.randint(2, 7)):
            right = (
                flow.right
                if chance(rng, 0.7)
                else flow.left + rng.uniform(0.3, 0.9) * (flow.right - flow.left)
            )
            box = (flow.left, flow.y - 0.25 * flow.size, right, flow.y + 0.85 * flow.size)
            paper.rect(box, fill, rand)
            if number == 0:
                write_label(paper, box, label(rng), pick_label_ink(rng, fill))
            flow.skip(1)
        flow.skip(1)
        flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def ocr_label(rng: Random) -> Tekening:
    """A box with its label in the text layer as a reader would type it: '5.1 .2e' invisible on '5.1.2e'."""
    spellings = ("5.1 .2e", "5.12e", "512e", "s12e", "51.2e", "5.1.2 e", "5.1.2e")

    def mark(paper: Paper, place: Place) -> None:
        box = gap_box(rng, place)
        fill = pick_dark(rng)
        paper.rect(box, fill)
        write_label(paper, box, "5.1.2e", pick_label_ink(rng, fill))
        size = min(8.0, 0.8 * (box[3] - box[1]))
        paper.text(box[0] + 2, box[1] + 2, rng.choice(spellings), size=size, before="3 Tr")

    return draw_gaps(rng, mark, most=3)


@klasse("schoon")
def covered_then_redrawn(rng: Random) -> Tekening:
    """A line that was covered and drawn again at the same place, as some editors do."""
    ground: Colour = rng.choice((WHITE, WHITE, (0.9,), (1, 1, 0.6), (0.8, 0.9, 1)))

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        for line in rng.sample(flow.lines, min(len(flow.lines), rng.randint(1, 6))):
            paper.rect(line.box(1, 0.22, 0.8), ground)
            paper.text(line.x, line.y, line.text, face=line.face, size=line.size, style="line")

    return Tekening(compose(rng, draw))


@klasse("schoon")
def clipped_rect(rng: Random) -> Tekening:
    """A large black rectangle of which the clip leaves nothing, or a part beside the text."""
    way = rng.choice(("empty", "rule", "margin"))

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        y = min(line.y for line in flow.lines) - 30
        clip = {
            "empty": numbers(0, 0, 0, 0),
            "rule": numbers(flow.left, max(y, 45), 200, 1.5),
            "margin": numbers(4, 4, 12, paper.high - 8),
        }[way]
        paper.op(f"q {clip} re {rng.choice(('W', 'W*'))} n")
        paper.rect((0, 0, paper.wide, paper.high), pick_dark(rng))
        paper.op("Q")

    return Tekening(compose(rng, draw))


@klasse("schoon")
def frame_with_hole(rng: Random) -> Tekening:
    """A frame around the text drawn as one filled shape with a hole."""
    fill, way = pick_dark(rng), rng.choice(("even-odd", "winding"))

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        lines = rng.choice((flow.lines, flow.lines[-3:], flow.lines[-1:]))
        x0, x1 = min(line.x for line in lines), max(line.x + line.width for line in lines)
        low, high = (
            min(line.y - 0.24 * line.size for line in lines),
            max(line.y + 0.8 * line.size for line in lines),
        )
        inner = (x0 - 3, low, x1 + 3, high)
        # A frame around some of the lines fits between them and the others.
        outer = grown(inner, rng.uniform(1, 12) if lines is flow.lines else 0.1 * flow.size)
        parts = [
            f"q {paper.ink(fill)} {numbers(outer[0], outer[1], outer[2] - outer[0], outer[3] - outer[1])} re"
        ]
        if way == "even-odd":
            parts.append(f"{numbers(inner[0], inner[1], inner[2] - inner[0], inner[3] - inner[1])} re f* Q")
        else:
            x0, y0, x1, y1 = inner
            parts.append(
                f"{numbers(x0, y0)} m {numbers(x0, y1)} l {numbers(x1, y1)} l {numbers(x1, y0)} l h f Q"
            )
        paper.op(" ".join(parts))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def zero_alpha_box(rng: Random) -> Tekening:
    """A black box that is wholly transparent."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        for line in rng.sample(flow.lines, min(3, len(flow.lines))):
            paper.rect(line.box(1), BLACK, state="/ca 0/CA 0")

    return Tekening(compose(rng, draw))


@klasse("schoon")
def white_ground_under_lines(rng: Random) -> Tekening:
    """White or pale ground below each line, drawn before its text."""
    ground = rng.choice((WHITE, WHITE, (0.96,), (0.95, 0.97, 1)))
    # The grounds reach into the line above without covering its letters.
    low, high = rng.uniform(0.2, 0.24), rng.uniform(0.75, 0.85)

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.leading = max(flow.leading, 1.2 * flow.size)
        flow.under = lambda place: paper.rect(place.box(1, low, high), ground)
        while not flow.full and len(flow.lines) < 40:
            flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def text_on_dark_box(rng: Random) -> Tekening:
    """Light text on a dark band: headings, call-outs."""
    fill = rng.choice((BLACK, (0.2,), (0, 0, 0.35), (0.05, 0.2, 0.4), (0.4, 0, 0.1), (0, 0.3, 0.15)))
    colour = rng.choice((WHITE, WHITE, (0.9,), (1, 1, 0.6), (0.8, 0.9, 1)))

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        for _ in range(rng.randint(2, 4)):
            paper.rect((flow.left - 4, flow.y - 0.4 * flow.size, flow.right, flow.y + 1.1 * flow.size), fill)
            paper.text(flow.left, flow.y, rng.choice(LINES), size=flow.size, colour=colour)
            flow.skip(2)
            flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


LINES = (
    "Samenvatting van het advies",
    "1. Inleiding",
    "Let op: deze regeling is gewijzigd",
    "Planning 2025",
    "Bijlage A",
)


@klasse("schoon")
def dark_page_light_text(rng: Random) -> Tekening:
    """A dark page with light letters."""
    fill = rng.choice((BLACK, (0.15,), (0, 0.1, 0.3), (0.3, 0, 0.15), (0, 0.25, 0.2)))

    def draw(paper: Paper) -> None:
        paper.rect((-1, -1, paper.wide + 1, paper.high + 1), fill)
        flow = Flow(paper)
        flow.colour = rng.choice((WHITE, (0.9,), (1, 0.95, 0.7)))
        for _ in range(rng.randint(2, 6)):
            if not flow.full:
                flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def box_beside_text(rng: Random) -> Tekening:
    """Bars, bands and blocks that stand clear of all text."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        paper.rect((0, paper.high - 22, paper.wide, paper.high), pick_dark(rng))
        paper.rect((8, 60, 22, paper.high - 60), pick_fill(rng))
        bottom = flow.lines[-1].y - 12
        if bottom > 70:
            paper.rect((flow.left, bottom - 8, flow.right, bottom), pick_dark(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def box_before_text(rng: Random) -> Tekening:
    """Coloured boxes below lines that were drawn later and read well."""
    fill = rng.choice(((0.85,), (1, 1, 0.5), (0.8, 0.9, 1), (0.9, 1, 0.9), (1, 0.85, 0.85)))

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.under = lambda place: paper.rect(cover_box(rng, place), fill) if chance(rng, 0.3) else None
        flow.leading = max(flow.leading, 1.35 * flow.size)
        for _ in range(rng.randint(2, 5)):
            if not flow.full:
                flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))

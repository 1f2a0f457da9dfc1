# SPDX-License-Identifier: EUPL-1.2
"""Leaks 1a, part one: text under a box."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .boxes import cover_box, labelled_box, pick_dark, pick_fill, pick_label_ink, rounded, tilted, write_label
from .boxes import ellipse as ellipse_points
from .geometry import Box, Place, Point, moved, turn
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Paper
from .prose import LABELS, chance, date, label, secret
from .typefaces import Typeface

Cover = Callable[[Paper, Place], object]


def hide_passages(
    rng: Random, cover: Cover, passages: tuple[str, ...] = (), *, nest: bool = True
) -> Tekening:
    """Draw pages with passages that ``cover`` hides after all text is there."""
    passages = passages or tuple(secret(rng) for _ in range(rng.choice((1, 1, 1, 2, 3))))
    held: list[str] = []

    apart = nest and chance(rng, 0.12)

    def draw(paper: Paper) -> None:
        if apart:  # the text in a form, what covers it on the page
            paper.open_form()
        places = write_page(paper, passages).places
        if apart:
            paper.close_form()
        for place in places:
            cover(paper, place)
            held.append(place.text)

    data = compose(rng, draw, nest=nest)
    return Tekening(data, " ".join(held))


@klasse("blokkade")
def text_under_rect(rng: Random) -> Tekening:
    """A rectangle of one colour."""
    fill = pick_fill(rng) if chance(rng, 0.3) else pick_dark(rng)
    fill, by_word = BLACK if fill == WHITE else fill, chance(rng, 0.2)

    def cover(paper: Paper, place: Place) -> None:
        for part in split_words(place) if by_word else [place]:
            paper.rect(cover_box(rng, part), fill)

    return hide_passages(rng, cover)


@klasse("blokkade")
def letters_apart(rng: Random) -> Tekening:
    """Every letter placed by itself, closely or spaced."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 2))))
    fill, each_word = pick_dark(rng), chance(rng, 0.3)

    def draw(paper: Paper) -> None:
        def letters(place: Place) -> None:
            paper.text(place.x, place.y, place.text, size=place.size, style="letters")

        for place in write_page(paper, passages, letters).places:
            held.append(place.text)
            if each_word:
                for part in split_words(place):
                    paper.rect(cover_box(rng, part), fill)
            else:
                paper.rect(cover_box(rng, place), fill)

    held: list[str] = []
    data = compose(rng, draw)
    return Tekening(data, " ".join(held))


def split_words(place: Place) -> list[Place]:
    """Return the words of a place as places."""
    parts, x = [], place.x
    for word in place.text.split(" "):
        wide = place.face.width(word, place.size)
        parts.append(Place(word, x, place.y, wide, place.size, place.face))
        x += wide + place.face.width(" ", place.size)
    return parts


@klasse("blokkade")
def date_under_box(rng: Random) -> Tekening:
    """Nothing but a date."""
    fill = pick_dark(rng)
    return hide_passages(rng, lambda paper, place: paper.rect(cover_box(rng, place), fill), (date(rng),))


@klasse("blokkade")
def header_zone_box(rng: Random) -> Tekening:
    """In the margin at the head or foot of the page."""
    passage = secret(rng)
    top, labelled = chance(rng, 0.7), chance(rng, 0.3)

    def draw(paper: Paper) -> None:
        write_page(paper, paragraphs=3)
        size = rng.choice((7.0, 8.0, 9.0, 10.0))
        y = paper.high - rng.uniform(14, 34) if top else rng.uniform(8, 20)
        x = rng.uniform(20, max(21.0, paper.wide - paper.face.width(passage, size) - 150))
        x += paper.text(x, y, rng.choice(("Aan: ", "Van: ", "Gescand door ", "Afgedrukt door ")), size=size)
        wide = paper.text(x, y, passage, size=size)
        box = cover_box(rng, Place(passage, x, y, wide, size, paper.face))
        if labelled:
            labelled_box(paper, box)
        else:
            paper.rect(box, pick_dark(rng))

    return Tekening(compose(rng, draw), passage)


@klasse("blokkade")
def rotated_text_under_rect(rng: Random) -> Tekening:
    """Text at an angle, the box turned with it or upright."""
    passage = secret(rng)
    angle = rng.choice((90, 270, 90, 270, 180, rng.uniform(4, 60), rng.uniform(-60, -4)))

    def draw(paper: Paper) -> None:
        write_page(paper, paragraphs=2)
        size = rng.uniform(8, 13)
        x, y = rng.uniform(0.4, 0.6) * paper.wide, rng.uniform(0.25, 0.35) * paper.high
        y += 0.2 * paper.high if angle in (270,) or angle < 0 else 0
        wide = paper.text(x, y, passage, size=size, angle=angle)
        matrix = turn(angle, x, y)
        box = cover_box(rng, Place(passage, 0, 0, wide, size, paper.face))
        around_text = [
            moved(point, matrix)
            for point in ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]))
        ]
        if angle % 90 == 0 and chance(rng, 0.6):
            xs, ys = zip(*around_text, strict=True)
            paper.rect((min(xs), min(ys), max(xs), max(ys)), pick_dark(rng))
        else:
            paper.path(around_text, pick_dark(rng))

    return Tekening(compose(rng, draw), passage)


@klasse("blokkade")
def form_xobject_box_over_text(rng: Random) -> Tekening:
    """The box in a form of its own, once or twice deep."""
    fill, deep = pick_dark(rng), rng.choice((1, 1, 2, 3))

    def cover(paper: Paper, place: Place) -> None:
        for _ in range(deep):
            paper.open_form()
        paper.rect(cover_box(rng, place), fill)
        if chance(rng, 0.2):
            write_label(paper, cover_box(rng, place), label(rng), pick_label_ink(rng, fill))
        for _ in range(deep):
            paper.close_form()

    return hide_passages(rng, cover)


@klasse("blokkade")
def one_bad_among_many(rng: Random) -> Tekening:
    """Many boxes with nothing below, and one that still has its text."""
    passages = [secret(rng) for _ in range(rng.randint(5, 12))]
    bad = rng.randrange(3)
    labelled = chance(rng, 0.7)

    def draw(paper: Paper) -> None:
        counter = iter(range(len(passages)))

        def fill_slot(place: Place) -> None:
            if next(counter) == bad:
                paper.text(place.x, place.y, place.text, size=place.size)
                held.append(place.text)

        for place in write_page(paper, passages, fill_slot).places:
            if labelled:
                labelled_box(paper, cover_box(rng, place))
            else:
                paper.rect(cover_box(rng, place), BLACK)

    held: list[str] = []
    data = compose(rng, draw)
    return Tekening(data, held[0])


@klasse("blokkade")
def labelled_box_over_text(rng: Random) -> Tekening:
    """A box with its ground, the text still below."""
    same = label(rng) if chance(rng, 0.7) else ""
    return hide_passages(rng, lambda paper, place: labelled_box(paper, cover_box(rng, place), same))


@klasse("blokkade")
def labelled_block_over_paragraph(rng: Random) -> Tekening:
    """One box with a ground over several lines."""
    held: list[str] = []

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.paragraph(prose_pieces(rng))
        start = len(flow.lines)
        top = flow.y + 0.95 * flow.size
        for _ in range(rng.randint(1, 3)):
            flow.paragraph([*prose_pieces(rng, secret(rng)), *prose_pieces(rng)])
        hidden = flow.lines[start:]
        held.append(" ".join(line.text for line in hidden))
        right = max(line.x + line.width for line in hidden)
        box: Box = (flow.left - 2, hidden[-1].y - 0.3 * flow.size, max(right, flow.right) + 2, top)
        labelled_box(paper, box, rng.choice(LABELS))
        flow.paragraph(prose_pieces(rng))

    data = compose(rng, draw)
    return Tekening(data, held[0])


@klasse("blokkade")
def bordered_box_over_text(rng: Random) -> Tekening:
    """A box with a border in another colour; white ones too."""
    fill = rng.choice((BLACK, BLACK, WHITE, (0.8,), (0.5,), (1, 1, 0), (0, 0, 0.4)))
    rand = rng.choice(((1, 0, 0), (0.5,), (0, 0, 1), (0, 0.5, 0), BLACK))
    if rand == fill:
        rand = (1, 0, 0)
    line, apart = rng.choice((0.5, 1, 1.5, 2)), chance(rng, 0.3)

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        paper.rect(box, fill, None if apart else rand, line)
        if apart:
            paper.rect(box, None, rand, line)

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_whiteout(rng: Random) -> Tekening:
    """White over a passage, as with correction fluid."""
    white = rng.choice((WHITE, WHITE, (1, 1, 1), (0.995,)))
    return hide_passages(rng, lambda paper, place: paper.rect(cover_box(rng, place), white))


@klasse("blokkade")
def text_under_path(rng: Random) -> Tekening:
    """A shape that is not a rectangle: closed polygon, round corners, tilted, ellipse."""
    fill, way = pick_dark(rng), rng.choice(("polygon", "rounded", "tilted", "ellipse", "many"))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        x0, y0, x1, y1 = box
        points: list[Point] = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        if way == "rounded":
            radius = min(x1 - x0, y1 - y0) * rng.uniform(0.1, 0.25)
            paper.op(f"q {paper.ink(fill)} {rounded((x0 - radius / 2, y0, x1 + radius / 2, y1), radius)} f Q")
            return
        if way == "tilted":
            angle = rng.uniform(-4, 4) if x1 - x0 < 120 else rng.uniform(-1.5, 1.5)
            points = tilted((x0 - 3, y0 - 4, x1 + 3, y1 + 4), angle)
        elif way == "ellipse":
            points = ellipse_points(box)
        elif way == "many":
            steps = rng.randint(5, 14)
            top = [(x1 - step * (x1 - x0) / steps, y1 + rng.uniform(0, 2.5)) for step in range(steps + 1)]
            low = [(x0 + step * (x1 - x0) / steps, y0 - rng.uniform(0, 2)) for step in range(steps + 1)]
            points = [*low, *top]
        paper.path(points, fill)

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_thick_line(rng: Random) -> Tekening:
    """One line as thick as the text is high."""
    colour, cap = pick_dark(rng), rng.choice((0, 0, 1, 2))

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        middle, wide = (y0 + y1) / 2, y1 - y0
        extra = wide / 2 if cap == 1 else 0
        lift = rng.uniform(-0.4, 0.4)
        paper.op(
            f"q {paper.ink(colour, True)} {wide:.3f} w {cap} J {x0 - extra:.3f} {middle:.3f} m "
            f"{x1 + extra:.3f} {middle + lift:.3f} l S Q"
        )

    return hide_passages(rng, cover)


@klasse("blokkade")
def no_tounicode_under_box(rng: Random) -> Tekening:
    """A font that does not say which letters its glyphs are; they can be read all the same."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 2))))
    face = Typeface(rng.choice(("figo", "notos", "ubuntu", "helv", "tiro", "cascadia")), "bare")
    labelled = chance(rng, 0.4)

    def draw(paper: Paper) -> None:
        paper.face = face if chance(rng, 0.6) else Typeface(face.name, "cid")

        def bare(place: Place) -> None:
            paper.text(place.x, place.y, place.text, face=face, size=place.size)

        for place in write_page(paper, passages, bare).places:
            held.append(place.text)
            box = cover_box(rng, place)
            if labelled:
                labelled_box(paper, box)
            else:
                paper.rect(box, pick_dark(rng))

    held: list[str] = []
    data = compose(rng, draw)
    return Tekening(data, " ".join(held))

# SPDX-License-Identifier: EUPL-1.2
"""Pages of an ordinary publication, with slots for the passages that a class is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from .geometry import Place
from .paper import Paper
from .prose import AGENCIES, HEADS, META, SLOTS, TITLES, chance, date, sentence
from .typefaces import Typeface

Piece = tuple[str, bool]
"""A text, and whether it is one of the passages."""
Draw = Callable[[Place], object]
LOWEST = 50.0
"""No line of running text stands lower on a page; page numbers do."""


class Flow:
    """Lines of text from the top of a page down. Passages are drawn with the line, by ``draw``, or left open."""

    def __init__(self, paper: Paper, draw: Draw | None = None, *, leave_open: bool = False) -> None:
        rng = paper.rng
        self.paper, self.draw, self.leave_open = paper, draw, leave_open
        self.size = rng.choice((8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.0, 12.0))
        if paper.face.name in ("cour", "spacemo", "cascadia"):
            self.size = min(self.size, 10.0)
        self.leading = self.size * rng.choice((1.15, 1.2, 1.3, 1.4, 1.6))
        self.left = rng.uniform(40, 85)
        self.right = paper.wide - rng.uniform(40, 80)
        self.y = paper.high - rng.uniform(55, 110)
        self.bottom = 62.0
        self.colour: tuple[float, ...] = (0.0,)
        self.under: Draw | None = None  # draws something before each piece of a line
        self.places: list[Place] = []
        self.lines: list[Place] = []

    @property
    def full(self) -> bool:
        """Whether the page has no room for another paragraph."""
        return self.y < self.bottom + 2 * self.leading

    def skip(self, lines: float = 0.6) -> None:
        """Go down."""
        self.y -= lines * self.leading

    def heading(self, text: str, scale: float = 1.25) -> None:
        """Write a heading."""
        face = self.paper.face.bold()
        size = min(self.size * scale, (self.right - self.left) / face.width(text, 1.0))
        self.skip(0.5)
        self.paper.text(self.left, self.y, text, face=face, size=size)
        self.lines.append(self._place(text, self.left, face, size))
        self.skip(1.3)

    def paragraph(self, pieces: Sequence[Piece], indent: float = 0.0) -> None:
        """Write pieces of text, wrapped; what does not fit on the page is left out."""
        lines: list[list[Piece]] = [[]]
        for piece in _words(pieces):
            if lines[-1] and self._wide([*lines[-1], piece]) > self.right - self.left - indent:
                lines.append([])
            lines[-1].append(piece)
        for line in lines:
            if self.y > LOWEST:
                self.write_line(line, self.left + indent)
        self.skip()

    def write_line(self, line: Sequence[Piece], x: float) -> None:
        """Write one line from x and go to the next."""
        split = self.leave_open or self.draw is not None
        run, start = "", x
        for word, held in line:
            if held:
                place = self._place(word, x, self.paper.face, self.size)
                self.places.append(place)
                if split:
                    self._write(run.rstrip(), start)
                    if self.draw is not None:
                        self.draw(place)
                    run, start = "", x + self._wide([(word + " ", True)])
                else:
                    run += word + " "
            else:
                run += word + " "
            x += self._wide([(word + " ", held)])
        self._write(run.rstrip(), start)
        self.skip(1.0)

    def _write(self, text: str, x: float) -> None:
        if text:
            place = self._place(text, x, self.paper.face, self.size)
            if self.under is not None:
                self.under(place)
            self.paper.text(x, self.y, text, size=self.size, colour=self.colour)
            self.lines.append(place)

    def _place(self, text: str, x: float, face: Typeface, size: float) -> Place:
        return Place(text, x, self.y, face.width(text, size), size, face)

    def _wide(self, line: Sequence[Piece]) -> float:
        return self.paper.face.width(" ".join(word for word, _ in line), self.size)


def _words(pieces: Sequence[Piece]) -> list[Piece]:
    words: list[Piece] = []
    for text, held in pieces:
        words += [(text, True)] if held else [(word, False) for word in text.split()]
    return words


def prose_pieces(rng: Random, passage: str = "", count: int = 0) -> list[Piece]:
    """Return a paragraph, with one passage in it where one is given."""
    pieces: list[Piece] = [(sentence(rng), False) for _ in range(count or rng.randint(1, 4))]
    if passage:
        before, _, after = rng.choice(SLOTS).partition("{}")
        at = rng.randint(0, len(pieces))
        # Punctuation after the passage stays apart from it: the box must not have to touch it.
        pieces[at:at] = [(before, False), (passage, True), (after, False)]
    return pieces


def write_page(
    paper: Paper, passages: Sequence[str] = (), draw: Draw | None = None, *, leave_open: bool = False,
    paragraphs: int = 0,
) -> Flow:  # fmt: skip
    """Write an ordinary page with these passages in it, as far as they fit; returns where they stand (``places``)."""
    rng = paper.rng
    flow = Flow(paper, draw, leave_open=leave_open)
    waiting = list(passages)
    if chance(rng, 0.6):
        _letterhead(flow)
    if chance(rng, 0.5):
        _meta(flow, waiting)
    if chance(rng, 0.5):
        flow.heading(rng.choice(TITLES), rng.choice((1.3, 1.6, 2.0)))
    for _ in range(paragraphs or rng.randint(2, 7)):
        if flow.y < flow.bottom + (2 + 5 * len(waiting)) * flow.leading:
            break
        if chance(rng, 0.3):
            flow.heading(rng.choice(HEADS), 1.1)
        passage = waiting.pop(0) if waiting and chance(rng, 0.6) else ""
        flow.paragraph(prose_pieces(rng, passage))
    for passage in waiting:
        if flow.y > LOWEST + 3 * flow.leading:
            flow.paragraph(prose_pieces(rng, passage, 1))
    if chance(rng, 0.6):
        _page_number(paper)
    return flow


def _letterhead(flow: Flow) -> None:
    paper, rng = flow.paper, flow.paper.rng
    agency = rng.choice(AGENCIES)
    colour = rng.choice(((0.0,), (0.1, 0.2, 0.45), (0.5, 0.0, 0.15)))
    face = paper.face.bold()
    wide = paper.text(flow.left, paper.high - 44, agency, face=face, size=13, colour=colour)
    flow.lines.append(Place(agency, flow.left, paper.high - 44, wide, 13, face))
    if chance(rng, 0.5) and flow.left + face.width(agency, 13) < flow.right - 150:
        paper.text(flow.right - 130, paper.high - 44, date(rng), size=9)


def _meta(flow: Flow, waiting: list[str]) -> None:
    """Write lines such as 'Van: ...'; some hold a passage."""
    rng = flow.paper.rng
    names = rng.sample(META, rng.randint(2, 4))
    tab = flow.left + max(flow.paper.face.width(f"{name}:  ", flow.size) for name in names)
    for name in names:
        flow.paper.text(flow.left, flow.y, f"{name}:", size=flow.size)
        fits = waiting and tab + flow.paper.face.width(waiting[0], flow.size) < flow.paper.wide - 30
        if fits and chance(rng, 0.5):
            flow.write_line([(waiting.pop(0), True)], tab)
        else:
            flow.write_line([(rng.choice(TITLES + AGENCIES), False)], tab)
    flow.skip()


def _page_number(paper: Paper) -> None:
    rng = paper.rng
    number = len(paper.pages) + 1
    text = rng.choice((f"Pagina {number}", f"{number}", f"pagina {number} van {number + 1}", f"- {number} -"))
    paper.text(paper.wide / 2 - 20, rng.uniform(24, 40), text, size=8, colour=rng.choice(((0.0,), (0.3,))))


def compose(
    rng: Random,
    draw: Callable[[Paper], None],
    *,
    plain: bool = False,
    nest: bool = True,
    pages: int | None = None,
) -> bytes:
    """Return a file in which one page is drawn by ``draw``, sometimes between others."""
    paper = Paper(rng, plain=plain, nest=nest)
    count = rng.choice((1, 1, 1, 2, 3)) if pages is None else pages
    chosen = rng.randrange(count)
    for number in range(count):
        if number:
            paper.new_page()
        if number == chosen:
            draw(paper)
        else:
            write_page(paper)
    return paper.finish()

# SPDX-License-Identifier: EUPL-1.2
"""Harmless tables: dark heads, shaded rows, a clip for each cell."""

from __future__ import annotations

from random import Random

from .geometry import numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces
from .paper import BLACK, WHITE, Colour, Paper
from .prose import MONTHS, chance

PALE: tuple[Colour, ...] = ((0.95,), (0.9,), (0.9, 0.95, 1), (1, 0.97, 0.88), (0.92, 1, 0.92))


class Table:
    """A table with rows that a class may colour before their text is drawn."""

    def __init__(self, paper: Paper, flow: Flow, columns: int = 0) -> None:
        rng = paper.rng
        self.paper, self.flow = paper, flow
        self.columns = columns or rng.randint(2, 5)
        self.wide = (flow.right - flow.left) / self.columns
        self.high = flow.size * rng.uniform(1.5, 2.1)

    def row(
        self, *, ground: Colour | None = None, colour: Colour = BLACK, lines: bool = True, head: bool = False
    ) -> None:
        """Draw the next row."""
        paper, flow = self.paper, self.flow
        y = flow.y - 0.45 * self.high
        if ground is not None:
            paper.rect((flow.left, y, flow.right, y + self.high), ground)
        face = paper.face.bold() if head else paper.face
        for column in range(self.columns):
            x = flow.left + column * self.wide
            if lines:
                paper.rect((x, y, x + self.wide, y + self.high), None, (0.4,), 0.5)
            paper.text(
                x + 4,
                flow.y - 0.1 * flow.size,
                self._cell(head),
                face=face,
                size=flow.size * 0.9,
                colour=colour,
            )
        flow.y -= self.high

    def _cell(self, head: bool) -> str:
        rng = self.paper.rng
        words = (
            ("Jaar", "Post", "Raming", "Maand", "Aantal")
            if head
            else ("Onderhoud", "Totaal", "Project", "Beheer")
        )
        text = rng.choice(words) if head or chance(rng, 0.4) else rng.choice((
            f"€ {rng.randint(10, 990)}.{rng.randint(100, 999)}", f"{rng.randint(1, 99)} %", rng.choice(MONTHS), "nvt",
        ))  # fmt: skip
        while text and self.paper.face.bold().width(text, self.flow.size * 0.9) > self.wide - 6:
            text = text[:-1]
        return text


@klasse("schoon")
def shaded_table_header(rng: Random) -> Tekening:
    """A table whose head is dark with light letters."""
    fill = rng.choice((BLACK, (0.3,), (0, 0.2, 0.45), (0.35, 0.05, 0.2), (0.1, 0.35, 0.2)))

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.paragraph(prose_pieces(rng))
        table = Table(paper, flow)
        table.row(ground=fill, colour=WHITE, head=True)
        for _ in range(rng.randint(3, 12)):
            if flow.y > 60:
                table.row()

    return Tekening(compose(rng, draw))


@klasse("schoon")
def zebra_table(rng: Random) -> Tekening:
    """A table with shaded rows."""
    shade = rng.choice(PALE + ((0.8,), (0.75, 0.85, 1)))

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        table = Table(paper, flow)
        table.row(head=True)
        for number in range(rng.randint(5, 20)):
            if flow.y > 60:
                table.row(ground=shade if number % 2 else None, lines=chance(rng, 0.2))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def cell_clips(rng: Random) -> Tekening:
    """A sheet in which each cell has its own clip, as Excel writes it, and nothing is cut."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        wide, high = (flow.right - flow.left) / 4, flow.size * 1.6
        for _ in range(rng.randint(8, 25)):
            if flow.y < 60:
                break
            for column in range(4):
                x = flow.left + column * wide
                paper.op(f"q {numbers(x, flow.y - 0.4 * flow.size, wide, high)} re W n")
                paper.text(x + 2, flow.y, f"{rng.randint(1, 99)}.{rng.randint(100, 999)}", size=flow.size)
                paper.op("Q")
            flow.y -= high

    return Tekening(compose(rng, draw))

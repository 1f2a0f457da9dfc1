# SPDX-License-Identifier: EUPL-1.2
"""Text with marks, broken into lines: what ``make_pdf`` draws. Widths and sizes are in PDF points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.pdf_objects import LABEL_SHARE, text_width

OPMAAK = re.compile(
    r"\*\*(?P<vet>.+?)\*\*|\[(?P<tekst>[^\]]+)\]\((?P<url>[^)\s]*)\)|\{\{(?P<label>[^|{}]+)\|(?P<weg>[^{}]+)\}\}"
)
"""The marks inside a line: bold, link (``#`` for one without an address), and what must be removed."""


@dataclass(frozen=True)
class Run:
    """A stretch of text with one look; ``label`` means: to be removed, with this label in its place."""

    text: str
    vet: bool = False
    url: str = ""
    label: str = ""


@dataclass
class Word:
    """Pieces without a break between them, and the white space before them."""

    gap: str
    pieces: list[Run] = field(default_factory=list)


def parse_runs(text: str, vet: bool = False) -> list[Run]:
    """Split a text with marks into runs."""
    runs: list[Run] = []
    end = 0
    for found in OPMAAK.finditer(text):
        runs.append(Run(text[end : found.start()], vet))
        url = (found["url"] or "").lstrip("#")
        runs.append(
            Run(
                found["vet"] or found["tekst"] or found["weg"],
                vet or bool(found["vet"]),
                url,
                found["label"] or "",
            )
        )
        end = found.end()
    runs.append(Run(text[end:], vet))
    return [run for run in runs if run.text]


def piece_width(piece: Run, size: float) -> float:
    """Return the width of a piece; one that is removed is at least as wide as its label."""
    width = text_width(piece.text, size, piece.vet)
    return max(width, text_width(piece.label, LABEL_SHARE * size, True) + 4) + 2 if piece.label else width


def wrap_runs(runs: Sequence[Run], width: float, size: float) -> list[list[Word]]:
    """Break runs into lines no wider than ``width``; a newline in the text always breaks."""
    lines: list[list[Word]] = [[Word("")]]
    for run in runs:
        for part in re.split(r"(\n| +)", run.text):
            if part == "\n":
                lines.append([Word("")])
            elif part.isspace():
                lines[-1].append(Word(part))
            elif part:
                lines[-1][-1].pieces.append(Run(part, run.vet, run.url, run.label))
    return [line for hard in lines for line in _fill_lines(hard, width, size)]


def _fill_lines(words: Sequence[Word], width: float, size: float) -> Iterator[list[Word]]:
    line: list[Word] = []
    used = 0.0
    for word in words:
        needed = sum(piece_width(piece, size) for piece in word.pieces)
        gap = text_width(word.gap, size)
        if line and used + gap + needed > width:
            yield line
            line, used, gap = [], 0.0, 0.0
            word = Word("", word.pieces)
        line.append(word)
        used += gap + needed
    yield line


def join_line(line: Sequence[Word]) -> list[Run]:
    """Return the pieces of a line, with spaces, as few as possible."""
    out: list[Run] = []
    for word in line:
        for number, piece in enumerate(word.pieces):
            gap = "" if number else word.gap
            same = out and (out[-1].vet, out[-1].url, out[-1].label) == (piece.vet, piece.url, piece.label)
            if same:
                out[-1] = Run(out[-1].text + gap + piece.text, piece.vet, piece.url, piece.label)
                continue
            if gap and out and not out[-1].label and not out[-1].url:
                out[-1] = Run(out[-1].text + gap, out[-1].vet)
            elif gap:
                out.append(Run(gap))
            out.append(piece)
    return out

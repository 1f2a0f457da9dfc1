# SPDX-License-Identifier: EUPL-1.2
"""Leaks 1d: text under an annotation that anybody can take away, or that is only a mark to redact."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from .boxes import cover_box, ellipse, labelled_box, pick_dark, pick_label_ink, write_label
from .covered import hide_passages
from .geometry import Box, Place, corners, numbers
from .klasse import Tekening, klasse
from .paper import BLACK, WHITE, Colour, Paper
from .prose import chance, label


def tone(colour: Colour) -> str:
    """Return a colour as an annotation has it."""
    return f"[{numbers(*colour)}]"


def quads(paper: Paper, box: Box) -> str:
    """Return the QuadPoints of a box."""
    x0, y0, x1, y1 = box
    return f"/QuadPoints[{paper.user(((x0, y1), (x1, y1), (x0, y0), (x1, y0)))}]"


def mark(paper: Paper, box: Box, source: str, look: Callable[[], object]) -> None:
    """Add an annotation whose appearance ``look`` draws."""
    with paper.aside() as scope:
        look()
    paper.annot(source, box, scope, flags=paper.rng.choice((4, 4, 4, 0, 68, 132)))


@klasse("blokkade")
def annot_square(rng: Random) -> Tekening:
    """A filled square or circle."""
    fill, kind = pick_dark(rng), rng.choice(("Square", "Square", "Square", "Circle"))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        if kind == "Circle":
            points = ellipse(box)
            xs, ys = zip(*points, strict=True)
            outer = (min(xs), min(ys), max(xs), max(ys))
            mark(
                paper,
                outer,
                f"/Subtype/Circle/IC{tone(fill)}/C{tone(fill)}",
                lambda: paper.path(points, fill),
            )
        else:
            mark(paper, box, f"/Subtype/Square/IC{tone(fill)}/C{tone(fill)}", lambda: paper.rect(box, fill))

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_highlight_dark(rng: Random) -> Tekening:
    """A marker in black."""
    fill: Colour = rng.choice(((0, 0, 0), (0, 0, 0), (0.05, 0.05, 0.05), (0.1, 0.1, 0.1), (0, 0, 0.15)))
    blend = rng.choice(("/BM/Multiply", "/BM/Multiply", ""))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        # Multiply with a colour that is not black would let the letters through a little.
        colour = (0.0, 0.0, 0.0) if blend else fill
        look = partial(paper.rect, box, colour, state=blend)
        mark(paper, box, f"/Subtype/Highlight/C{tone(colour)}{quads(paper, box)}", look)

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_freetext(rng: Random) -> Tekening:
    """A text box, often with the ground in it."""
    fill: Colour = rng.choice((BLACK, BLACK, WHITE, (0.5,), (1, 1, 0), (0.4, 0, 0.1)))
    text = label(rng) if chance(rng, 0.6) else ""

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)

        def look() -> None:
            paper.rect(box, fill, BLACK if fill == WHITE and text else None)
            if text:
                write_label(paper, box, text, pick_label_ink(rng, fill))

        said = f"/Contents({text})" if text else ""
        mark(paper, box, f"/Subtype/FreeText/DA(/Helv 8 Tf 0 g)/C{tone(fill)}{said}", look)

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_ink(rng: Random) -> Tekening:
    """Thick strokes of a pen, to and fro."""
    colour = pick_dark(rng)

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        rows = rng.choice((1, 2, 3))
        line = (y1 - y0) / rows * 1.15
        points = []
        for row in range(rows):
            y = y0 + (row + 0.5) * (y1 - y0) / rows
            ends = [(x0 - 1, y), (x1 + 1, y)]
            points += ends if row % 2 == 0 else ends[::-1]
        path = " ".join(f"{numbers(*point)} {'l' if number else 'm'}" for number, point in enumerate(points))
        box = (x0 - line, y0 - line, x1 + line, y1 + line)
        mark(
            paper, box, f"/Subtype/Ink/C{tone(colour)}/BS<</W {line:.2f}>>/InkList[[{paper.user(points)}]]",
            lambda: paper.op(f"q {paper.ink(colour, True)} 1 J 1 j {line:.3f} w {path} S Q"),
        )  # fmt: skip

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_line(rng: Random) -> Tekening:
    """One thick line."""
    colour = pick_dark(rng)

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        y, line = (y0 + y1) / 2, y1 - y0
        mark(
            paper, (x0 - 1, y0 - 1, x1 + 1, y1 + 1),
            f"/Subtype/Line/C{tone(colour)}/BS<</W {line:.2f}>>/L[{paper.user([(x0, y), (x1, y)])}]",
            lambda: paper.op(f"q {paper.ink(colour, True)} {line:.3f} w {numbers(x0, y)} m {numbers(x1, y)} l S Q"),
        )  # fmt: skip

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_polygon(rng: Random) -> Tekening:
    """A filled polygon."""
    fill = pick_dark(rng)

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        points = [(x0 - 2, (y0 + y1) / 2), (x0, y0), (x1, y0), (x1 + 2, (y0 + y1) / 2), (x1, y1), (x0, y1)]
        mark(
            paper, (x0 - 2, y0, x1 + 2, y1), f"/Subtype/Polygon/IC{tone(fill)}/Vertices[{paper.user(points)}]",
            lambda: paper.path(points, fill),
        )  # fmt: skip

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_stamp(rng: Random) -> Tekening:
    """A stamp that is a box, with or without a ground."""
    fill, labelled = pick_dark(rng), chance(rng, 0.5)

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        if labelled:
            mark(paper, box, "/Subtype/Stamp/Name/Lakvlak", lambda: labelled_box(paper, box))
        else:
            mark(paper, box, "/Subtype/Stamp", lambda: paper.rect(box, fill))

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_widget(rng: Random) -> Tekening:
    """A form field with a ground of its own over the text."""
    fill = rng.choice((BLACK, BLACK, (0.3,), WHITE, (0, 0, 0.4)))
    kind = rng.choice(("/FT/Btn/Ff 65536", "/FT/Tx"))
    refs: list[str] = []

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        with paper.aside() as scope:
            paper.rect(box, fill)
        name = f"/T(veld{len(refs) + 1})"
        refs.append(paper.annot(f"/Subtype/Widget{kind}{name}/MK<</BG{tone(fill)}>>", box, scope))
        paper.catalog = f"/AcroForm<</Fields[{' '.join(refs)}]/DA(/Helv 8 Tf 0 g)>>"

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_redact_unapplied(rng: Random) -> Tekening:
    """A mark to redact that nobody applied: the text is there, and mostly to be read."""
    overlay = rng.choice(("", f"/OverlayText({label(rng)})/DA(/Helv 8 Tf 1 g)", "/IC[0 0 0]"))
    looks = rng.choice(("outline", "outline", "filled", "none"))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        source = f"/Subtype/Redact{quads(paper, box)}/C[1 0 0]{overlay}"
        if looks == "none":
            paper.annot(source, box)
        elif looks == "outline":
            mark(paper, box, source, lambda: paper.rect(box, None, (1, 0, 0), 0.7))
        else:
            mark(paper, box, source, lambda: paper.rect(box, BLACK))

    return hide_passages(rng, cover)


@klasse("blokkade")
def annot_without_appearance(rng: Random) -> Tekening:
    """A box annotation that each reader draws as it likes, or not at all."""
    fill = rng.choice(((0, 0, 0), (0, 0, 0), (0.3, 0.3, 0.3), (0, 0, 0.4)))
    kind = rng.choice(("Square", "Square", "Circle", "Polygon", "Line", "FreeText"))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        y = (box[1] + box[3]) / 2
        more = {
            "Square": f"/IC{tone(fill)}",
            "Circle": f"/IC{tone(fill)}",
            "Polygon": f"/IC{tone(fill)}/Vertices[{paper.user(corners(box))}]",
            "Line": f"/BS<</W {box[3] - box[1]:.2f}>>/L[{paper.user([(box[0], y), (box[2], y)])}]",
            "FreeText": "/DA(/Helv 8 Tf 1 g)",
        }[kind]
        paper.annot(f"/Subtype/{kind}/C{tone(fill)}{more}", box)

    return hide_passages(rng, cover)

# SPDX-License-Identifier: EUPL-1.2
"""Leaks 1b: text that is there and that nobody sees, without a cover."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .boxes import cover_box, pick_dark
from .geometry import Place, numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Colour, Paper
from .prose import chance, secret

Write = Callable[[Paper, Place], object]


def draw_passages(rng: Random, write: Write, *, nest: bool = True) -> Tekening:
    """Draw pages whose passages are written by ``write``: in a sentence, or by themselves in a blank part."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 1, 2))))
    alone = chance(rng, 0.3)
    held: list[str] = []

    def draw(paper: Paper) -> None:
        if not alone:
            flow = write_page(paper, passages, lambda place: write(paper, place))
            held.extend(place.text for place in flow.places)
            return
        flow = write_page(paper, paragraphs=2)
        y = max(30.0, flow.y - rng.uniform(10, 60))
        for passage in passages:
            size = rng.choice((7.0, 9.0, 11.0, 12.0, 16.0))
            x = rng.uniform(40, 80)
            size = min(size, (paper.wide - x - 20) / paper.face.width(passage, 1.0))
            held.append(passage)
            write(paper, Place(passage, x, y, paper.face.width(passage, size), size, paper.face))
            y -= 1.6 * size

    data = compose(rng, draw, nest=nest)
    return Tekening(data, " ".join(held))


@klasse("blokkade")
def white_text(rng: Random) -> Tekening:
    """White on white."""
    white = rng.choice((WHITE, WHITE, (1, 1, 1), (0, 0, 0, 0), (0.996,), (0.99, 1, 0.99)))
    return draw_passages(
        rng,
        lambda paper, place: paper.text(place.x, place.y, place.text, size=place.size, colour=white),
    )


@klasse("blokkade")
def text_same_colour_on_box(rng: Random) -> Tekening:
    """The box first, and on it text of its colour."""
    colour = pick_dark(rng)
    return draw_passages(rng, lambda paper, place: _on_box(paper, place, colour, colour))


@klasse("blokkade")
def low_contrast_on_box(rng: Random) -> Tekening:
    """Text that differs hardly from its box."""
    base = rng.choice((0.0, 0.0, 0.1, 0.3, 0.5, 0.75, 0.9))
    step = rng.uniform(0.015, 0.14)
    tone = base + step if base < 0.5 or (chance(rng, 0.4) and base + step < 1) else base - step
    blue = chance(rng, 0.2) and base < 0.2
    fill: Colour = (base, base, min(1.0, base + 0.2)) if blue else (base,)
    colour: Colour = (tone, tone, min(1.0, tone + 0.2)) if blue else (tone,)
    return draw_passages(rng, lambda paper, place: _on_box(paper, place, fill, colour))


def _on_box(paper: Paper, place: Place, fill: Colour, colour: Colour) -> None:
    paper.rect(cover_box(paper.rng, place), fill)
    paper.text(place.x, place.y, place.text, size=place.size, colour=colour)


@klasse("blokkade")
def zero_opacity_text(rng: Random) -> Tekening:
    """Wholly transparent text."""
    share = rng.choice(("0", "0", "0.0", "0.004", "0.01"))
    colour = rng.choice((BLACK, BLACK, (0.5, 0, 0), (0, 0, 0.6)))

    def write(paper: Paper, place: Place) -> None:
        paper.op("q", paper.state(f"/ca {share}/CA {share}"))
        paper.text(place.x, place.y, place.text, size=place.size, colour=colour)
        paper.op("Q")

    return draw_passages(rng, write)


@klasse("blokkade")
def softmask_hidden_text(rng: Random) -> Tekening:
    """Text behind a soft mask that lets nothing through."""
    kind = rng.choice(("Luminosity", "Luminosity", "Alpha"))
    tone = rng.choice(("0", "0", "0.01"))

    def write(paper: Paper, place: Place) -> None:
        area = f"{tone} g -4000 -4000 9000 9000 re f" if kind == "Luminosity" else ""
        group = paper.objects.add(
            "/Type/XObject/Subtype/Form/BBox[-4000 -4000 5000 5000]/Resources<<>>"
            "/Group<</S/Transparency/CS/DeviceGray>>",
            area.encode(),
        )
        paper.op("q", paper.state(f"/SMask<</Type/Mask/S/{kind}/G {group}>>"))
        paper.text(place.x, place.y, place.text, size=place.size)
        paper.op("Q")

    return draw_passages(rng, write)


@klasse("blokkade")
def invisible_text(rng: Random) -> Tekening:
    """Text mode 3 on a page without a scan."""
    return draw_passages(
        rng,
        lambda paper, place: paper.text(place.x, place.y, place.text, size=place.size, before="3 Tr"),
    )


@klasse("blokkade")
def clip_mode_text(rng: Random) -> Tekening:
    """Text mode 7: it only adds to the clip, and nothing is painted there."""
    return draw_passages(
        rng,
        lambda paper, place: paper.text(place.x, place.y, place.text, size=place.size, before="7 Tr"),
    )


@klasse("blokkade")
def clipped_text(rng: Random) -> Tekening:
    """Text outside the clip in force."""
    way = rng.choice(("elsewhere", "empty", "thin", "path"))

    def write(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = place.box(1)
        clip = {
            "elsewhere": f"{numbers(x0, y0 - 300, x1 - x0, 60)} re",
            "empty": f"{numbers(x0, y0, 0, 0)} re",
            "thin": f"{numbers(x0, y1 + 1, x1 - x0, 0.2)} re",
            "path": f"{numbers(x1 + 3, y0)} m {numbers(x1 + 40, y0)} l {numbers(x1 + 20, y1)} l h",
        }[way]
        paper.op(f"q {clip} {rng.choice(('W', 'W*'))} n")
        paper.text(place.x, place.y, place.text, size=place.size)
        paper.op("Q")

    return draw_passages(rng, write)


@klasse("blokkade")
def offpage_text(rng: Random) -> Tekening:
    """Beside the part of the page that is shown, within the paper or just beyond it."""
    passage = secret(rng)

    def draw(paper: Paper) -> None:
        write_page(paper)
        size = rng.uniform(7, 13)
        wide = paper.face.width(passage, size)
        if paper.cut > 20 and chance(rng, 0.7):
            x, y = rng.uniform(40, 90), rng.choice((-paper.cut + 5.0, paper.high + 6.0))
        else:
            x, y = rng.choice((
                (-wide - rng.uniform(5, 60), rng.uniform(50, paper.high - 50)),
                (paper.wide + rng.uniform(5, 80), rng.uniform(50, paper.high - 50)),
                (rng.uniform(30, 90), -rng.uniform(16, 70)),
                (rng.uniform(30, 90), paper.high + rng.uniform(10, 70)),
            ))  # fmt: skip
        paper.text(x, y, passage, size=size)

    return Tekening(compose(rng, draw, nest=False), passage)


@klasse("blokkade")
def outside_mediabox_text(rng: Random) -> Tekening:
    """Far outside the paper."""
    passage = secret(rng)

    def draw(paper: Paper) -> None:
        write_page(paper)
        far = rng.uniform(150, 1800)
        x, y = rng.choice(
            ((-far - 400, 400.0), (paper.wide + far, 300.0), (80.0, -far), (80.0, paper.high + far))
        )
        paper.text(x, y, passage, size=rng.uniform(8, 14))

    return Tekening(compose(rng, draw, nest=False), passage)


@klasse("blokkade")
def microtext(rng: Random) -> Tekening:
    """Letters too small to see."""
    size = rng.choice((0.1, 0.3, 0.5, 0.8, 1.0, 1.3))
    count = rng.choice((1, 1, 2))
    passages = tuple(secret(rng) for _ in range(count))

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=3)
        for passage in passages:
            x, y = rng.uniform(40, paper.wide - 60), max(20.0, flow.y - rng.uniform(0, 30))
            paper.text(x, y, passage, size=size)

    return Tekening(compose(rng, draw), " ".join(passages))


@klasse("blokkade")
def hidden_layer(rng: Random) -> Tekening:
    """A layer that is off, in one of the ways in which a layer can be."""
    way = rng.choice(("off", "off", "base", "all-off", "view", "form", "none-on"))
    passage = secret(rng)

    def draw(paper: Paper) -> None:
        add = paper.objects.add
        view = "/Usage<</View<</ViewState/OFF>>>>" if way == "view" else ""
        name = rng.choice(("Layer 1", "Opmerkingen", "Concept", "Tekst", "Laag 2"))
        group = add(f"<</Type/OCG/Name({name}){view}>>")
        off = f"/OFF[{group}]" if way in ("off", "form", "none-on") else ""
        base = "/BaseState/OFF" if way == "base" else ""
        auto = f"/AS[<</Event/View/Category[/View]/OCGs[{group}]>>]" if way == "view" else ""
        paper.catalog += f"/OCProperties<</OCGs[{group}]/D<</Order[{group}]{off}{base}{auto}>>>>"
        layer = group
        if way == "all-off":
            layer = add(f"<</Type/OCMD/OCGs[{group}]/P/AllOff>>")
        if way == "none-on":
            layer = add(f"<</Type/OCMD/OCGs {group}/P/AllOn>>")

        def write(place: Place) -> None:
            if way == "form":
                with paper.form(f"/OC {layer}"):
                    paper.text(place.x, place.y, place.text, size=place.size)
            else:
                paper.op(f"/OC /{paper.name('Properties', layer)} BDC")
                paper.text(place.x, place.y, place.text, size=place.size)
                paper.op("EMC")

        write_page(paper, (passage,), write)

    return Tekening(compose(rng, draw, pages=1), passage)


@klasse("blokkade")
def text_behind_background(rng: Random) -> Tekening:
    """Text first, then the ground of the whole page over it, then the page that is read."""
    passage = secret(rng)
    ground = rng.choice((WHITE, WHITE, (0.97,), (1, 1, 0.93), (0.93, 0.96, 1), (0.1, 0.15, 0.35)))

    def draw(paper: Paper) -> None:
        size = rng.uniform(8, 13)
        for text in (passage, *(["Concept, niet verspreiden"] if chance(rng, 0.3) else [])):
            paper.text(rng.uniform(40, 120), rng.uniform(60, paper.high - 60), text, size=size)
        paper.rect((0, 0, paper.wide, paper.high), ground)
        if ground[0] < 0.5:
            flow = Flow(paper)
            for _ in range(rng.randint(3, 8)):
                paper.text(flow.left, flow.y, prose_pieces(rng)[0][0][:60], size=11, colour=WHITE)
                flow.skip(1.5)
        else:
            write_page(paper)

    return Tekening(compose(rng, draw), passage)

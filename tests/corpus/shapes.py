# SPDX-License-Identifier: EUPL-1.2
"""Leaks 1a, part two: text under what is not one filled shape."""

from __future__ import annotations

from random import Random

from .boxes import cover_box, labelled_box, pick_dark, pick_label_ink, write_label
from .content import ink
from .covered import hide_passages
from .geometry import Box, Place, numbers
from .klasse import Tekening, klasse
from .layout import compose, write_page
from .paper import BLACK, WHITE, Colour, Paper
from .pictures import add_gray, add_picture, photo_noise, render_gray
from .prose import chance, label, secret


def rgb(colour: Colour) -> str:
    """Return a colour as three numbers."""
    return numbers(*(colour * 3 if len(colour) == 1 else colour))


@klasse("blokkade")
def text_under_strips(rng: Random) -> Tekening:
    """Slices, upright or lying, with hair gaps or none."""
    fill, lying = pick_dark(rng), chance(rng, 0.5)
    gap = rng.choice((0.0, 0.0, 0.02, 0.05, 0.1))

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        count = rng.randint(3, 8) if lying else rng.randint(4, 30)
        for step in range(count):
            if lying:
                high = (y1 - y0) / count
                paper.rect((x0, y0 + step * high, x1, y0 + (step + 1) * high - gap), fill)
            else:
                wide = (x1 - x0) / count
                paper.rect((x0 + step * wide, y0, x0 + (step + 1) * wide - gap, y1), fill)

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_parts(rng: Random) -> Tekening:
    """Two or three boxes that cover the text together, none by itself."""
    fill, lying = pick_dark(rng), chance(rng, 0.5)

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        over = rng.choice((0, 0, 0.3, 1.0))
        cuts = sorted(rng.uniform(0.3, 0.7) for _ in range(rng.choice((1, 1, 2))))
        for start, end in zip([0.0, *cuts], [*cuts, 1.0], strict=True):
            if lying:
                paper.rect((x0, y0 + start * (y1 - y0) - over, x1, y0 + end * (y1 - y0)), fill)
            else:
                paper.rect((x0 + start * (x1 - x0) - over, y0, x0 + end * (x1 - x0), y1), fill)

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_hatch(rng: Random) -> Tekening:
    """Crossed lines so close that nothing can be read."""
    colour = rng.choice((BLACK, BLACK, BLACK, (0.15,), (0, 0, 0.4)))
    line, share = rng.uniform(0.5, 1.4), rng.uniform(0.72, 0.95)
    slant = rng.choice((0.0, 0.0, 0.6, 1.0))

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        step, high = line / share, y1 - y0
        parts = [f"q {numbers(x0, y0, x1 - x0, high)} re W n {paper.ink(colour, True)} {line:.3f} w"]
        x = x0 - high
        while x < x1 + high:
            parts.append(f"{numbers(x, y0 - 1)} m {numbers(x + slant * high, y1 + 1)} l")
            if slant:
                parts.append(f"{numbers(x, y1 + 1)} m {numbers(x + slant * high, y0 - 1)} l")
            x += step
        y = y0
        while not slant and y < y1 + step:
            parts.append(f"{numbers(x0, y)} m {numbers(x1, y)} l")
            y += step
        paper.op(" ".join([*parts, "S Q"]))

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_shading(rng: Random) -> Tekening:
    """A gradient from dark to dark, along a line or round."""
    way = rng.choice(("axial", "axial", "radial", "pattern"))
    first, last = pick_dark(rng), pick_dark(rng)

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        x0, y0, x1, y1 = box
        ramp = (
            f"/Function<</FunctionType 2/Domain[0 1]/C0[{rgb(first)}]/C1[{rgb(last)}]/N 1>>/Extend[true true]"
        )
        line = f"/ShadingType 2/ColorSpace/DeviceRGB/Coords[{numbers(x0, y0, x1, y1 if chance(rng, 0.5) else y0)}]"
        middle = numbers((x0 + x1) / 2, (y0 + y1) / 2)
        round_ = f"/ShadingType 3/ColorSpace/DeviceRGB/Coords[{middle} 0 {middle} {numbers(x1 - x0)}]"
        shading = paper.objects.add(f"<<{round_ if way == 'radial' else line}{ramp}>>")
        area = f"{numbers(x0, y0, x1 - x0, y1 - y0)} re"
        if way == "pattern":
            # A pattern lives in the space of its page, not in the upright one; its ends go on for ever.
            shading = f"<</Type/Pattern/PatternType 2/Shading {shading}>>"
            paper.op(f"q /Pattern cs /{paper.name('Pattern', shading)} scn {area} f Q")
        else:
            paper.op(f"q {area} W n /{paper.name('Shading', shading)} sh Q")

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_pattern(rng: Random) -> Tekening:
    """A tiling pattern whose cells are full, or nearly so."""
    fill, gap = pick_dark(rng), rng.choice((0.0, 0.0, 0.05, 0.1))
    side = rng.uniform(3, 9)

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        cell = f"{ink(fill)} 0 0 {numbers(side - gap, side - gap)} re f"
        if chance(rng, 0.4):
            cell += f" {ink(pick_dark(rng))} 0 0 {numbers(side / 2, side - gap)} re f"
        ref = paper.objects.add(
            f"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 {numbers(side, side)}]"
            f"/XStep {numbers(side)}/YStep {numbers(side)}/Resources<<>>",
            cell.encode(),
        )
        name = paper.name("Pattern", ref)
        paper.op(f"q /Pattern cs /{name} scn {numbers(x0, y0, x1 - x0, y1 - y0)} re f Q")

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_glyph_box(rng: Random) -> Tekening:
    """A row of black squares from a font of signs."""
    colour = rng.choice((BLACK, BLACK, (0.2,), (0, 0, 0.4)))

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        ref = paper.objects.add("<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>")
        # The square 'n' is 0.692 wide and high from (0.035, 0) in a cell of 0.761.
        size = (y1 - y0) / 0.68
        count = int((x1 - x0) / (0.68 * size)) + 1
        kern = 1000 * (0.761 - (x1 - x0 - 0.69 * size) / (size * max(count - 1, 1))) if count > 1 else 0
        row = " ".join(["(n)"] + [f"{kern:.1f} (n)"] * (count - 1))
        paper.op(
            f"q {paper.ink(colour)} BT /{paper.name('Font', ref)} {size:.3f} Tf "
            f"1 0 0 1 {x0 - 0.036 * size:.3f} {y0:.3f} Tm [{row}] TJ ET Q"
        )

    return hide_passages(rng, cover)


def box_font(paper: Paper) -> str:
    """Add a Type 3 font whose only glyph (a) is a box of 1 by 1; returns its reference."""
    glyph = paper.objects.add("", paper.rng.choice((b"1 0 0 0 1 1 d1 0 0 1 1 re f", b"1 0 d0 0 0 1 1 re f")))
    return paper.objects.add(
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]"
        f"/Encoding<</Type/Encoding/Differences[97/vlak]>>/CharProcs<</vlak {glyph}>>/Resources<<>>>>"
    )


@klasse("blokkade")
def text_under_type3_box(rng: Random) -> Tekening:
    """A glyph of a Type 3 font that is a box."""
    colour, split = pick_dark(rng), chance(rng, 0.4)

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        name = paper.name("Font", box_font(paper))
        count = rng.randint(2, 9) if split else 1
        matrix = numbers((x1 - x0) / count, 0, 0, y1 - y0, x0, y0)
        paper.op(f"q {paper.ink(colour)} BT /{name} 1 Tf {matrix} Tm ({'a' * count}) Tj ET Q")

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_image(rng: Random) -> Tekening:
    """A picture of a box, or any picture, over the text."""
    way = rng.choice(("black", "black", "label", "noise", "gray"))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        wide, high = rng.choice(((1, 1), (8, 4), (40, 12)))
        if way == "noise":
            ref = add_gray(paper, photo_noise(rng, 60, 16), jpeg=chance(rng, 0.6))
        else:
            tone = 0 if way != "gray" else rng.randint(30, 220)
            ref = add_gray(paper, bytes([tone]) * (wide * high), size=(wide, high))
        add_picture(paper, ref, box)
        if way == "label":
            write_label(paper, box, label(rng), pick_label_ink(rng, BLACK))

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_inline_image(rng: Random) -> Tekening:
    """The same, the picture within the content."""
    tone = rng.choice((0, 0, 40, 90, 255))
    bits = rng.choice((8, 1))

    def cover(paper: Paper, place: Place) -> None:
        x0, y0, x1, y1 = cover_box(rng, place)
        if bits == 8:
            head, data = "/W 2 /H 2 /CS /G /BPC 8 /F /AHx", f"{tone:02x}" * 4 + ">"
        else:
            head, data = "/W 8 /H 2 /CS /G /BPC 1 /F /AHx", ("ff" if tone == 255 else "00") * 2 + ">"
        paper.op(f"q {numbers(x1 - x0, 0, 0, y1 - y0, x0, y0)} cm BI {head} ID {data} EI Q")

    return hide_passages(rng, cover)


@klasse("blokkade")
def text_under_fullpage_image(rng: Random) -> Tekening:
    """A picture of the redacted page over the page itself."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 2, 3))))

    def draw(paper: Paper) -> None:
        sheet = Paper(rng, plain=True, size=(paper.wide, paper.high))
        sheet.style = "line"
        start = rng.getstate()
        places = write_page(sheet, passages).places
        held.extend(place.text for place in places)
        for place in places:
            if chance(rng, 0.5):
                sheet.rect(cover_box(rng, place), BLACK)
            else:
                labelled_box(sheet, cover_box(rng, place))
        after = rng.getstate()
        picture = render_gray(sheet.write(), rng.choice((60, 72, 90)))
        rng.setstate(start)
        paper.face, paper.style = sheet.face, "line"
        write_page(paper, passages)
        rng.setstate(after)
        ref = add_gray(paper, picture, jpeg=chance(rng, 0.5))
        add_picture(paper, ref, (0, 0, paper.wide, paper.high))

    held: list[str] = []
    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("blokkade")
def partial_cover(rng: Random) -> Tekening:
    """A box too low, too high or too narrow: half the letters show, and they can still be selected."""
    fill, way = (
        rng.choice((BLACK, BLACK, (0.3,), (0, 0, 0.4), WHITE)),
        rng.choice(("low", "high", "middle", "narrow")),
    )

    def cover(paper: Paper, place: Place) -> None:
        x0, _, x1, _ = place.box(0.5)
        part: Box = {
            "low": (x0, place.y - 0.3 * place.size, x1, place.y + rng.uniform(0.3, 0.5) * place.size),
            "high": (x0, place.y + rng.uniform(0.12, 0.25) * place.size, x1, place.y + 0.95 * place.size),
            "middle": (x0, place.y + 0.02 * place.size, x1, place.y + rng.uniform(0.48, 0.6) * place.size),
            "narrow": (
                x0,
                place.y - 0.3 * place.size,
                x0 + rng.uniform(0.55, 0.8) * (x1 - x0),
                place.y + 0.9 * place.size,
            ),
        }[way]
        paper.rect(part, fill)

    return hide_passages(rng, cover)


@klasse("blokkade")
def semi_transparent_box(rng: Random) -> Tekening:
    """A dark box that lets the text through."""
    fill = rng.choice((BLACK, BLACK, (0.2,), (0.4,), (0, 0, 0.3), (0.35, 0, 0.1)))
    share = rng.uniform(0.35, 0.93)
    labelled, blend = chance(rng, 0.3), rng.choice(("", "", "", "/BM/Normal"))

    def cover(paper: Paper, place: Place) -> None:
        box = cover_box(rng, place)
        paper.rect(box, fill, state=f"/ca {share:.2f}/CA {share:.2f}{blend}")
        if labelled:
            write_label(paper, box, label(rng), WHITE)

    return hide_passages(rng, cover)

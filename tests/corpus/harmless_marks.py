# SPDX-License-Identifier: EUPL-1.2
"""Harmless marks on pages: stamps, layers, fields, printer's marks, bands, boxes to tick."""

from __future__ import annotations

from random import Random

from .boxes import DARK, LIGHT, pick_dark, pick_label_ink, write_label
from .geometry import Box, numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Paper
from .prose import AGENCIES, LABELS, chance, label, sentence
from .typefaces import Typeface


@klasse("schoon")
def afschrift_stamp(rng: Random) -> Tekening:
    """AFSCHRIFT as a stamp annotation, beside the text or over it and see-through."""
    word = rng.choice(("AFSCHRIFT", "KOPIE", "ONTVANGEN", "Afschrift"))
    colour = rng.choice(((0.8, 0, 0), (0, 0, 0.6), (0.3,)))

    def draw(paper: Paper) -> None:
        write_page(paper, paragraphs=3)
        size = rng.uniform(16, 34)
        face = Typeface("hebo", "named")
        wide = face.width(word, size) + 12
        over = chance(rng, 0.4)
        x = (paper.wide - wide) / 2 if over else paper.wide - wide - 14
        y = paper.high * rng.uniform(0.45, 0.7) if over else 12
        box: Box = (x, y, x + wide, y + size * 1.3)
        with paper.aside() as scope:
            if over:
                paper.op(paper.state(f"/ca {rng.uniform(0.3, 0.6):.2f}/CA 0.5"))
            paper.rect((x + 1, y + 1, box[2] - 1, box[3] - 1), None, colour, 1.5)
            paper.text(x + 6, y + 0.32 * size, word, face=face, size=size, colour=colour, style="line")
        paper.annot("/Subtype/Stamp", box, scope)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def printer_marks(rng: Random) -> Tekening:
    """Crop marks and the printer's line outside the part of the page that is shown."""
    paper = Paper(rng, nest=False, cut=rng.randint(24, 50))
    write_page(paper)
    name = rng.choice(("brochure", "jaarverslag", "folder_A5", "omslag"))
    slug = f"{name}.indd   {rng.randint(1, 9)}   {rng.randint(1, 28):02d}-03-2023   CMYK"
    paper.text(
        rng.uniform(20, 120), -14, slug, face=Typeface("helv", "named"), size=rng.choice((5.0, 6.0, 7.0))
    )
    marks = [
        f"{numbers(x, y)} m {numbers(x + dx, y + dy)} l"
        for x, side in ((0.0, -1), (paper.wide, 1))
        for y, up in ((0.0, -1), (paper.high, 1))
        for dx, dy in ((side * 15.0, 0.0), (0.0, up * 15.0))
    ]
    paper.op(f"q 0.25 w {' '.join(marks)} S Q")
    return Tekening(paper.finish())


@klasse("schoon")
def visible_layer(rng: Random) -> Tekening:
    """Layers that are on: drawing programs make one of each page, others one for a watermark."""
    name = rng.choice(("Layer 1", "Laag 1", "Watermerk", "Achtergrond", "Tekst"))

    def draw(paper: Paper) -> None:
        count = rng.choice((1, 1, 2, 4))
        groups = [paper.objects.add(f"<</Type/OCG/Name({name} {number})>>") for number in range(count)]
        listed = " ".join(groups)
        on = f"/ON[{listed}]" if chance(rng, 0.6) else ""
        paper.catalog += f"/OCProperties<</OCGs[{listed}]/D<</Order[{listed}]{on}>>>>"
        flow = Flow(paper)
        for group in groups:
            paper.op(f"/OC /{paper.name('Properties', group)} BDC")
            if name == "Watermerk":
                paper.text(80, paper.high / 2, "CONCEPT", size=70, colour=(0.85,), angle=35, style="line")
            flow.paragraph(prose_pieces(rng))
            paper.op("EMC")
        flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw, pages=1))


@klasse("schoon")
def visible_form_text(rng: Random) -> Tekening:
    """A filled-in form: labels, lines, and the answers on them, drawn flat."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.heading("Aanvraagformulier", 1.4)
        for name in rng.sample(
            ("Onderwerp", "Afdeling", "Locatie", "Datum besluit", "Zaaknummer", "Termijn"), 5
        ):
            paper.text(flow.left, flow.y, name, size=flow.size)
            x = flow.left + 10 * flow.size
            paper.rect(
                (x, flow.y - 0.35 * flow.size, flow.right, flow.y + flow.size),
                rng.choice(((0.93,), (0.9, 0.95, 1))),
            )
            paper.text(
                x + 3,
                flow.y,
                rng.choice(("Vergunningen", "Teststad", "2024-0001", "zes weken")),
                size=flow.size,
            )
            flow.skip(1.8)
        flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def tick_boxes(rng: Random) -> Tekening:
    """Boxes to tick, empty, crossed and filled."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.leading = max(flow.leading, 1.4 * flow.size)
        for _ in range(rng.randint(4, 14)):
            if flow.full:
                break
            side = 0.75 * flow.size
            box = (flow.left, flow.y - 0.05 * flow.size, flow.left + side, flow.y - 0.05 * flow.size + side)
            paper.rect(box, BLACK if chance(rng, 0.3) else WHITE, BLACK, 0.6)
            text = sentence(rng)
            while paper.face.width(text, flow.size) > flow.right - flow.left - 20:
                text = text.rpartition(" ")[0]
            paper.text(flow.left + 1.6 * side, flow.y, text, size=flow.size)
            flow.skip(1)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def letterhead_band(rng: Random) -> Tekening:
    """Paper with a coloured band, the name of the agency in it, and an address block in the margin."""
    fill = rng.choice(((0.05, 0.2, 0.45), (0.45, 0, 0.15), (0, 0.35, 0.25), (0.2,), (0.9, 0.5, 0)))

    def draw(paper: Paper) -> None:
        top = paper.high - rng.uniform(30, 46)
        paper.rect((0, top, paper.wide, paper.high + 5), fill)
        agency = rng.choice(AGENCIES)
        paper.text(40, top + 10, agency, face=Typeface("hebo", "named"), size=13, colour=WHITE)
        flow = Flow(paper)
        flow.y = min(flow.y, top - 30)
        for _ in range(rng.randint(2, 6)):
            if not flow.full:
                flow.paragraph(prose_pieces(rng))
        paper.rect((0, 0, paper.wide, 8), fill)
        paper.text(40, 16, "Postbus 1, 0000 AA Teststad", size=6.5, colour=(0.4,))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def legend_of_grounds(rng: Random) -> Tekening:
    """A page that explains the grounds: a coloured box with its label, and beside it what it means."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.heading("Weigeringsgronden", 1.3)
        for text in rng.sample(LABELS, 7):
            if flow.full:
                break
            fill = rng.choice(DARK + LIGHT)
            box = (flow.left, flow.y - 0.3 * flow.size, flow.left + 70, flow.y + 0.9 * flow.size)
            paper.rect(box, fill, BLACK if fill == WHITE else None)
            write_label(paper, box, text, pick_label_ink(rng, fill))
            paper.text(
                flow.left + 80, flow.y, "Eerbiediging van de persoonlijke levenssfeer", size=flow.size * 0.8
            )
            flow.skip(1.8)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def labels_without_boxes(rng: Random) -> Tekening:
    """Grounds in the line, without any box, where text was removed."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        for _ in range(rng.randint(2, 6)):
            if not flow.full:
                flow.paragraph([*prose_pieces(rng), (f"[{label(rng)}]", False), *prose_pieces(rng)])

    return Tekening(compose(rng, draw))


@klasse("schoon")
def mail_thread(rng: Random) -> Tekening:
    """A printed mail: bars beside quotes, thin rules, removed senders with their ground."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        for depth in range(rng.randint(2, 4)):
            if flow.y < 160:
                break
            start, left = flow.y, flow.left + 12 * depth
            for name in ("Van:", "Verzonden:", "Onderwerp:"):
                x = left + paper.text(left, flow.y, f"{name} ", size=flow.size)
                if name == "Van:":
                    box = (x + 3, flow.y - 0.2 * flow.size, x + 90, flow.y + 0.8 * flow.size)
                    fill = pick_dark(rng)
                    paper.rect(box, fill)
                    write_label(paper, box, "5.1.2e", pick_label_ink(rng, fill))
                else:
                    paper.text(x, flow.y, "overleg vergunning", size=flow.size)
                flow.skip(1)
            flow.paragraph(prose_pieces(rng, count=2), indent=12.0 * depth)
            if depth:
                paper.rect((left - 6, flow.y, left - 4, start + flow.size), (0.2, 0.3, 0.7))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def transparent_page_group(rng: Random) -> Tekening:
    """The whole page in a transparency group, with an opaque state, as drawing programs write it."""

    def draw(paper: Paper) -> None:
        paper.op("q", paper.state("/ca 1/CA 1/BM/Normal/SMask/None"))
        with paper.form("/Group<</S/Transparency/I true/CS/DeviceRGB>>"):
            write_page(paper)
        paper.op("Q")

    return Tekening(compose(rng, draw, nest=False))


@klasse("schoon")
def shadow_boxes(rng: Random) -> Tekening:
    """Call-outs with a soft grey shadow beside them, their text on top."""

    def draw(paper: Paper) -> None:
        flow = Flow(paper)
        flow.paragraph(prose_pieces(rng))
        for _ in range(rng.randint(1, 3)):
            if flow.y < 140:
                break
            high = 4.5 * flow.size
            box = (flow.left, flow.y - high, flow.right, flow.y)
            for step in range(3):
                moved = (box[0] + 2 + step, box[1] - 2 - step, box[2] + 2 + step, box[3] - 2 - step)
                paper.rect(moved, BLACK, state="/ca 0.15")
            paper.rect(box, rng.choice((WHITE, (0.95,), (1, 1, 0.85))), (0.5,), 0.5)
            text = sentence(rng)
            while paper.face.width(text, flow.size) > flow.right - flow.left - 20:
                text = text.rpartition(" ")[0]
            paper.text(flow.left + 8, flow.y - 2 * flow.size, text, size=flow.size)
            flow.y -= high + 2 * flow.leading

    return Tekening(compose(rng, draw))

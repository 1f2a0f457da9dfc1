# SPDX-License-Identifier: EUPL-1.2
"""Harmless scans and pictures: what was removed is gone from the pixels, and no picture hides anything."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import numpy as np

from .boxes import cover_box, labelled_box, pick_dark, pick_label_ink, write_label
from .geometry import Place, grown, numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, WHITE, Paper
from .pictures import Gray, add_gray, add_picture, photo_noise
from .prose import LABELS, OCR_LABELS, chance, label, secret
from .scanning import make_scan, put_scan, write_ocr


@klasse("schoon")
def scan_plain(rng: Random) -> Tekening:
    """A scan without any text layer, sometimes with boxes that are in the pixels."""
    boxes = chance(rng, 0.5)

    def draw(paper: Paper) -> None:
        passages = [secret(rng) for _ in range(3)] if boxes else []

        def mark(sheet: Paper, place: Place) -> None:
            sheet.rect(place.box(-0.1 * place.size, 0.2, 0.8), BLACK)

        put_scan(paper, make_scan(paper, passages, mark, leave_open=True))

    return Tekening(compose(rng, draw, pages=1))


@klasse("schoon")
def scan_with_ocr(rng: Random) -> Tekening:
    """A scan with the layer of a reader, which has read the grounds in the burned-in boxes as well as it could."""
    passages = [secret(rng) for _ in range(rng.randint(0, 6))]
    below = chance(rng, 0.3)

    def draw(paper: Paper) -> None:
        labels: list[Place] = []

        def mark(sheet: Paper, place: Place) -> None:
            text = rng.choice(("5.1.2e", "5.1.2.e", "5.1.2e", rng.choice(LABELS)))
            drawn = labelled_box(sheet, place.box(-0.05 * place.size, 0.22, 0.82), text)
            if chance(rng, 0.8):
                read = rng.choice(OCR_LABELS) if text.startswith("5.1.2") and text.endswith("e") else text
                labels.append(Place(read, drawn.x, drawn.y, drawn.width, drawn.size, drawn.face))

        scan = make_scan(paper, passages, mark, leave_open=True)
        if below:
            write_ocr(paper, [*scan.flow.lines, *labels])
        put_scan(paper, scan)
        if not below:
            write_ocr(paper, [*scan.flow.lines, *labels])

    return Tekening(compose(rng, draw, pages=1))


@klasse("schoon")
def scan_box_on_blank_pixels(rng: Random) -> Tekening:
    """Boxes over places where the pixels themselves were made one tone, as Acrobat does."""
    passages = [secret(rng) for _ in range(rng.randint(1, 5))]
    tone, labelled, layer = rng.choice((0, 255, 255)), chance(rng, 0.6), chance(rng, 0.4)

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages, leave_open=layer)
        boxes = [cover_box(rng, place) for place in scan.flow.places]
        for box in boxes:
            scan.burn(grown(box, 1.5 / scan.scale), tone)
        put_scan(paper, scan, way=rng.choice(("flate", "flate", "bits", "jpeg")), quality=92)
        for box in boxes:
            if labelled:
                labelled_box(paper, box)
            else:
                paper.rect(box, pick_dark(rng))
        if layer:
            lines = [line for line in scan.flow.lines if not any(_touches(line, box) for box in boxes)]
            write_ocr(paper, lines)

    return Tekening(compose(rng, draw, pages=1))


def _touches(line: Place, box: tuple[float, float, float, float]) -> bool:
    x0, y0, x1, y1 = line.box()
    return x0 < box[2] and x1 > box[0] and y0 < box[3] and y1 > box[1]


@klasse("schoon")
def white_page_ground_before_scan(rng: Random) -> Tekening:
    """A ground of the whole page that was drawn before the scan, as many scanners do."""
    ground = rng.choice((WHITE, WHITE, BLACK, (0.9,)))

    def draw(paper: Paper) -> None:
        paper.rect((0, 0, paper.wide, paper.high), ground)
        scan = make_scan(paper)
        put_scan(paper, scan)
        if chance(rng, 0.5):
            write_ocr(paper, scan.flow.lines)

    return Tekening(compose(rng, draw, pages=1))


@klasse("schoon")
def scan_in_strips(rng: Random) -> Tekening:
    """A scan cut into bands that join on the page."""

    def draw(paper: Paper) -> None:
        scan = make_scan(paper)
        count, high = rng.randint(2, 8), scan.picture.shape[0]
        edges = [round(high * step / count) for step in range(count + 1)]
        for start, end in pairwise(edges):
            ref = add_gray(paper, np.ascontiguousarray(scan.picture[start:end]), jpeg=chance(rng, 0.5))
            add_picture(
                paper, ref, (0, paper.high * (1 - end / high), paper.wide, paper.high * (1 - start / high))
            )
        write_ocr(paper, scan.flow.lines)

    return Tekening(compose(rng, draw, pages=1))


def draw_logo(rng: Random, wide: int = 60, high: int = 24) -> Gray:
    """Return a simple emblem: a disc and two bars on white."""
    y, x = np.mgrid[0:high, 0:wide]
    picture = np.full((high, wide), 255, np.uint8)
    picture[(x - high / 2) ** 2 + (y - high / 2) ** 2 < (high * 0.42) ** 2] = rng.randint(20, 120)
    bar = (x > high * 1.1) & (x < wide * rng.uniform(0.7, 0.98))
    picture[bar & (abs(y - high * 0.35) < high * 0.08)] = 30
    picture[bar & (abs(y - high * 0.65) < high * 0.08)] = 90
    return picture


@klasse("schoon")
def low_resolution_logo(rng: Random) -> Tekening:
    """An emblem of a few coarse pixels, sometimes blown up in the file itself."""
    block = rng.choice((1, 1, 4, 6, 8))

    def draw(paper: Paper) -> None:
        logo = draw_logo(rng, rng.randint(24, 50), rng.randint(10, 18))
        ref = add_gray(paper, np.kron(logo, np.ones((block, block), np.uint8)), jpeg=chance(rng, 0.4))
        flow = write_page(paper, paragraphs=3)
        top = min(flow.y - 6, paper.high * 0.5)
        add_picture(paper, ref, (flow.left, top - 50, flow.left + 130, top))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def jpeg_photo(rng: Random) -> Tekening:
    """A photograph, dark or light, on a page of text."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=2)
        picture = photo_noise(rng, 240, 160)
        if chance(rng, 0.3):
            picture = (picture // 4).astype(np.uint8)
        if chance(rng, 0.5):
            picture = np.stack([picture, np.roll(picture, 20, 0), np.roll(picture, 20, 1)], axis=2)
        ref = add_gray(paper, picture, jpeg=True, quality=rng.randint(35, 90))
        high = min(180.0, flow.y - 50)
        add_picture(paper, ref, (flow.left, flow.y - 8 - high, flow.left + 1.5 * high, flow.y - 8))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def photo_with_caption(rng: Random) -> Tekening:
    """A photograph with its caption on a band in it, or below."""
    within = chance(rng, 0.6)

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=2)
        high = min(180.0, flow.y - 60)
        box = (flow.left, flow.y - 8 - high, flow.left + 1.5 * high, flow.y - 8)
        add_picture(paper, add_gray(paper, photo_noise(rng, 200, 130), jpeg=True), box)
        caption = rng.choice(("Foto: de Proefsingel in het najaar", "De brug na het herstel", "Afbeelding 2"))
        size = min(9.0, 1.4 * high / paper.face.width(caption, 1.0))
        if within:
            paper.rect(
                (box[0], box[1], box[2], box[1] + 1.6 * size),
                rng.choice((BLACK, (0.15,))),
                state=rng.choice(("", "/ca 0.85")),
            )
            paper.text(box[0] + 4, box[1] + 0.5 * size, caption, size=size, colour=WHITE)
        else:
            paper.text(box[0], box[1] - 1.3 * size, caption, size=size)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def text_over_photo(rng: Random) -> Tekening:
    """The cover of a report: letters on a photograph of the whole page."""
    light = chance(rng, 0.5)

    def draw(paper: Paper) -> None:
        picture = photo_noise(rng, 120, 170)
        picture = (picture // 3).astype(np.uint8) if light else (170 + picture // 3).astype(np.uint8)
        add_picture(paper, add_gray(paper, picture, jpeg=True), (0, 0, paper.wide, paper.high))
        flow = Flow(paper)
        flow.colour = WHITE if light else BLACK
        for _ in range(rng.randint(1, 3)):
            flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw, pages=1))


@klasse("schoon")
def transparent_logo_over_text(rng: Random) -> Tekening:
    """A picture whose frame covers text but that is see-through there; a signature or a logo."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper)
        line = rng.choice([line for line in flow.lines if line.x <= flow.left])
        logo = draw_logo(rng, 80, 30)
        # The disc is in the left part and stands before the line; only the empty frame reaches over its letters.
        logo[:, 30:] = 255
        mask = np.where(logo < 255, 255, 0).astype(np.uint8)
        logo[mask == 0] = rng.choice((255, 255, 0))
        ref = add_gray(paper, logo, entries=f"/SMask {add_gray(paper, mask)}")
        wide = min(2.2 * (line.x - 4), 160.0)
        add_picture(paper, ref, (line.x - wide * 0.4, line.y - 12, line.x + wide * 0.6, line.y + 24))

    return Tekening(compose(rng, draw))


@klasse("schoon")
def logo_under_text(rng: Random) -> Tekening:
    """A pale emblem drawn first, the text over it."""

    def draw(paper: Paper) -> None:
        logo = (200 + draw_logo(rng, 120, 60).astype(np.uint16) * 55 // 255).astype(np.uint8)
        ref = add_gray(paper, logo, jpeg=chance(rng, 0.5))
        add_picture(paper, ref, (60, paper.high * 0.4, paper.wide - 60, paper.high * 0.8))
        write_page(paper)

    return Tekening(compose(rng, draw))


@klasse("schoon")
def fade_effect(rng: Random) -> Tekening:
    """A picture or a line that fades: a soft mask with a gradient."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=3)
        y = max(60.0, flow.y - 40)
        if chance(rng, 0.5):
            ramp = np.tile(np.linspace(255, 0, 120).astype(np.uint8), (30, 1))
            ref = add_gray(paper, photo_noise(rng, 120, 30), entries=f"/SMask {add_gray(paper, ramp)}")
            add_picture(paper, ref, (flow.left, y - 10, flow.right, y + 20))
            return
        shading = paper.objects.add(
            f"<</ShadingType 2/ColorSpace/DeviceGray/Coords[{numbers(flow.left, 0, flow.right, 0)}]"
            "/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0.55]/N 1>>/Extend[true true]>>"
        )
        group = paper.objects.add(
            f"/Type/XObject/Subtype/Form/BBox[-4000 -4000 5000 5000]/Resources<</Shading<</Sh {shading}>>>>"
            "/Group<</S/Transparency/CS/DeviceGray>>",
            b"/Sh sh",
        )
        paper.op("q", paper.state(f"/SMask<</Type/Mask/S/Luminosity/G {group}>>"))
        paper.text(flow.left, y, "Samen werken aan een schone stad", size=14)
        paper.op("Q")

    return Tekening(compose(rng, draw))


@klasse("schoon")
def word_crop(rng: Random) -> Tekening:
    """A picture of which the clip takes off a narrow white edge."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=2)
        picture = np.pad(photo_noise(rng, 150, 100), 6, constant_values=255)
        ref = add_gray(paper, picture, jpeg=chance(rng, 0.5), quality=90)
        high = min(150.0, flow.y - 60)
        box = (flow.left, flow.y - 8 - high, flow.left + 1.4 * high, flow.y - 8)
        cut = grown(box, -rng.uniform(0.3, 1.6) * high / 100)
        paper.op(f"q {numbers(cut[0], cut[1], cut[2] - cut[0], cut[3] - cut[1])} re W n")
        add_picture(paper, ref, box)
        paper.op("Q")

    return Tekening(compose(rng, draw))


@klasse("schoon")
def picture_of_boxes(rng: Random) -> Tekening:
    """A screenshot with boxes and grounds in its pixels."""

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=2)
        sheet = make_scan(paper, [secret(rng), secret(rng)], _black_label, leave_open=True, noisy=False)
        ref = add_gray(paper, sheet.picture, jpeg=chance(rng, 0.4))
        high = min(flow.y - 60, 0.5 * paper.high)
        wide = high * paper.wide / paper.high
        add_picture(paper, ref, (flow.left, flow.y - 6 - high, flow.left + wide, flow.y - 6))

    return Tekening(compose(rng, draw, pages=1))


def _black_label(sheet: Paper, place: Place) -> None:
    box = place.box(-0.1 * place.size, 0.2, 0.8)
    sheet.rect(box, BLACK)
    write_label(sheet, box, label(sheet.rng), pick_label_ink(sheet.rng, BLACK))

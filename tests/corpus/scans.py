# SPDX-License-Identifier: EUPL-1.2
"""Leaks 1c, and the text layer of 1b that survives below a burned-in box: scans and pictures."""

from __future__ import annotations

import io
import zlib
from random import Random

import numpy as np
from PIL import Image

from .boxes import cover_box, labelled_box, pick_dark
from .geometry import Box, Place, numbers
from .klasse import Tekening, klasse
from .layout import compose, write_page
from .paper import BLACK, Paper
from .pictures import add_gray, add_picture, photo_noise
from .prose import chance, label, person, secret
from .scanning import Scan, make_scan, put_scan, write_ocr


def burned_box(rng: Random, place: Place) -> Box:
    """Return a box that covers a passage in pixels, with a margin."""
    return place.box(rng.uniform(1, 3), 0.3, 0.95)


@klasse("blokkade")
def ocr_layer_under_burned_box(rng: Random) -> Tekening:
    """The pixels are black, and the layer of the reader still says what was there."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 1, 2, 3))))
    held: list[str] = []

    def draw(paper: Paper) -> None:
        labelled = chance(rng, 0.5)

        def mark(sheet: Paper, place: Place) -> None:
            box = burned_box(rng, place)
            if labelled:
                labelled_box(sheet, box)
            else:
                sheet.rect(box, BLACK)

        scan = make_scan(paper, passages, mark)
        held.extend(place.text for place in scan.flow.places)
        first = chance(rng, 0.3)
        if first:
            write_ocr(paper, scan.flow.lines)
        put_scan(paper, scan)
        if not first:
            write_ocr(paper, scan.flow.lines)

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("blokkade")
def vector_box_over_scan(rng: Random) -> Tekening:
    """A box drawn over the scan; the pixels below are as they were."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 1, 2, 3))))
    held: list[str] = []
    fill, labelled = pick_dark(rng), chance(rng, 0.4)

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages)
        put_scan(paper, scan)
        for place in scan.flow.places:
            held.append(place.text)
            if labelled:
                labelled_box(paper, cover_box(rng, place), label(rng))
            else:
                paper.rect(cover_box(rng, place), fill)

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("blokkade")
def annot_box_over_scan(rng: Random) -> Tekening:
    """The same with an annotation."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 1, 2))))
    held: list[str] = []
    fill, kind = pick_dark(rng), rng.choice(("Square", "Square", "Stamp", "FreeText"))

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages)
        put_scan(paper, scan)
        for place in scan.flow.places:
            held.append(place.text)
            box = cover_box(rng, place)
            with paper.aside() as scope:
                paper.rect(box, fill)
            more = f"/IC[{numbers(*fill)}]/C[{numbers(*fill)}]" if kind == "Square" else ""
            more += "/DA(/Helv 8 Tf 0 g)" if kind == "FreeText" else ""
            paper.annot(f"/Subtype/{kind}{more}", box, scope)

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("blokkade")
def image_smask_hides(rng: Random) -> Tekening:
    """The picture holds the passage; a mask makes it transparent there."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 2))))
    held: list[str] = []
    way = rng.choice(("soft", "stencil", "key"))

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages, noisy=way != "key")
        boxes = [cover_box(rng, place) for place in scan.flow.places]
        held.extend(place.text for place in scan.flow.places)
        # What is keyed away letter by letter would show up on a dark ground.
        if way != "key" and chance(rng, 0.5):
            for box in boxes:
                paper.rect(box, pick_dark(rng))
        entries = key_out(scan, boxes) if way == "key" else mask_out(paper, scan, boxes, soft=way == "soft")
        put_scan(paper, scan, entries=entries, way="flate" if way == "key" else rng.choice(("jpeg", "flate")))

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


def mask_out(paper: Paper, scan: Scan, boxes: list[Box], *, soft: bool) -> str:
    """Return the entry that makes these boxes of a scan transparent."""
    mask = Scan(np.full_like(scan.picture, 255), scan.flow, scan.scale)
    for box in boxes:
        mask.burn(box, 0)
    high, wide = mask.picture.shape
    if soft:
        return f"/SMask {add_gray(paper, mask.picture)}"
    bits = zlib.compress(np.packbits(mask.picture == 0, axis=1).tobytes(), 6)
    head = f"/Type/XObject/Subtype/Image/Width {wide}/Height {high}/ImageMask true/BitsPerComponent 1"
    return f"/Mask {paper.objects.add(head + '/Filter/FlateDecode', bits)}"


def key_out(scan: Scan, boxes: list[Box]) -> str:
    """Give the ink in these boxes a tone of its own and return the entry that makes it transparent."""
    scan.picture[(scan.picture > 180) & (scan.picture < 220)] = 180
    for box in boxes:
        area = scan.pixels(box)
        ink = scan.picture[area] < 150
        scan.picture[area] = np.where(ink, 200, 255)
    return "/Mask[195 205]"


@klasse("blokkade")
def image_alternate(rng: Random) -> Tekening:
    """The scan is clean, and names another version of itself that is not."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 2))))
    held: list[str] = []

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages)
        held.extend(place.text for place in scan.flow.places)
        other = add_gray(paper, scan.picture.copy(), jpeg=True)
        for place in scan.flow.places:
            scan.burn(burned_box(rng, place))
        printing = rng.choice(("true", "false"))
        put_scan(paper, scan, entries=f"/Alternates[<</Image {other}/DefaultForPrinting {printing}>>]")

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("waarschuwing")
def image_cropped(rng: Random) -> Tekening:
    """A picture of which a good part falls outside its clip or the page."""
    share = rng.uniform(0.15, 0.5)
    way, written = rng.choice(("clip", "clip", "page")), chance(rng, 0.4)

    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=2)
        y = flow.y - 10
        high = min(220.0, y - 60)
        wide = rng.uniform(150, 260)
        picture = make_scan(paper, noisy=False).picture[:300, :400] if written else photo_noise(rng, 160, 120)
        ref = add_gray(paper, picture, jpeg=not written)
        if way == "page":
            x = -share * wide if chance(rng, 0.5) else paper.wide - (1 - share) * wide
            add_picture(paper, ref, (x, y - high, x + wide, y))
            return
        left = flow.left
        cut = (left, y - high, left + (1 - share) * wide, y)
        if chance(rng, 0.5):
            cut = (left, y - (1 - share) * high, left + wide, y)
        paper.op(f"q {numbers(cut[0], cut[1], cut[2] - cut[0], cut[3] - cut[1])} re W n")
        add_picture(paper, ref, (left, y - high, left + wide, y))
        paper.op("Q")

    return Tekening(compose(rng, draw, nest=False))


@klasse("blokkade")
def burned_box_low_contrast(rng: Random) -> Tekening:
    """A marker that was not opaque: in the black of the scan the letters are a little blacker or lighter."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 1, 2))))
    held: list[str] = []
    lighter = chance(rng, 0.4)
    tone, step = rng.randint(8, 30), rng.randint(8, 25)

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages, noisy=False)
        for place in scan.flow.places:
            held.append(place.text)
            area = scan.pixels(burned_box(rng, place))
            ink = (255 - scan.picture[area].astype(np.int16)) / 255
            letters = tone + step * ink if lighter else tone + step * (1 - ink)
            scan.picture[area] = letters.astype(np.uint8)
        put_scan(paper, scan, way=rng.choice(("flate", "flate", "jpeg")), quality=94)

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("waarschuwing")
def pixelated_text(rng: Random) -> Tekening:
    """A mosaic over a passage of a scan."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 2, 3))))
    held: list[str] = []
    block = rng.randint(4, 10)

    def draw(paper: Paper) -> None:
        scan = make_scan(paper, passages, noisy=False, dpi=rng.choice((90, 100, 110)))
        for place in scan.flow.places:
            held.append(place.text)
            rows, columns = scan.pixels(burned_box(rng, place))
            high, wide = scan.picture[rows, columns].shape
            for y in range(rows.start, rows.start + high, block):
                for x in range(columns.start, columns.start + wide, block):
                    cell = scan.picture[y : y + block, x : x + block]
                    cell[:] = int(cell.mean())
        put_scan(paper, scan, way=rng.choice(("flate", "flate", "jpeg")))

    data = compose(rng, draw, pages=1)
    return Tekening(data, " ".join(held))


@klasse("waarschuwing")
def image_exif(rng: Random) -> Tekening:
    """A photograph that says who made it, or where."""
    name = person(rng)
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Proefcamera", "Model T"
    if chance(rng, 0.6):
        exif[0x013B] = name
    else:
        exif.get_ifd(0x8825).update(
            {1: "N", 2: (52.0, float(rng.randint(1, 59)), 1.5), 3: "E", 4: (5.0, 6.0, 3.0)}
        )
        name = ""
    out = io.BytesIO()
    Image.fromarray(photo_noise(rng, 160, 110)).save(out, "JPEG", quality=80, exif=exif)
    return Tekening(_with_photo(rng, out.getvalue(), ""), name)


@klasse("waarschuwing")
def image_xmp(rng: Random) -> Tekening:
    """A photograph with a description of its own."""
    name = person(rng)
    packet = (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>'
        f"{name}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    )
    out = io.BytesIO()
    Image.fromarray(photo_noise(rng, 160, 110)).save(out, "JPEG", quality=80)
    return Tekening(_with_photo(rng, out.getvalue(), packet), name)


def _with_photo(rng: Random, jpeg: bytes, packet: str) -> bytes:
    def draw(paper: Paper) -> None:
        flow = write_page(paper, paragraphs=2)
        add = paper.objects.add
        described = f"/Metadata {add('/Type/Metadata/Subtype/XML', packet.encode())}" if packet else ""
        ref = add(
            "/Type/XObject/Subtype/Image/Width 160/Height 110/ColorSpace/DeviceGray/BitsPerComponent 8"
            f"/Filter/DCTDecode{described}",
            jpeg,
        )
        add_picture(paper, ref, (flow.left, flow.y - 130, flow.left + 170, flow.y - 12))

    return compose(rng, draw)

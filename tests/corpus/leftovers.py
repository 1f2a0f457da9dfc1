# SPDX-License-Identifier: EUPL-1.2
"""Leaks left in a file: earlier revisions, objects that nothing uses, bytes between and behind, locks and damage."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Iterable
from random import Random
from typing import Literal

import numpy as np
import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, String

from .dossier import Dossier, teken_dossier
from .hangers import begin, free_place, hang, look_text, rect, unseen
from .klasse import Tekening, klasse
from .packing import Manner, pack, save, text, update, write_by_hand
from .prose import chance, sentence
from .xmp import make_packet, titled

FIRST: tuple[Manner, ...] = ("classic", "packed", "packed", "plain", "hand", "linear")


# --- earlier revisions ------------------------------------------------------------------------------------


@klasse("blokkade")
def prior_revision(rng: Random) -> Tekening:
    """Text that a later save took away; the first save is still there."""
    dossier, words = begin(rng)
    number, (x0, y0, x1, y1) = dossier.any_vlak()
    way = rng.choice(("page", "stream", "annot"))
    if way == "annot":
        place = free_place(dossier, number)
        annot = Dictionary(Subtype=Name.FreeText, Rect=rect(place), F=4, DA=String("/Helv 10 Tf 0 g"))
        annot.Contents, annot.AP = text(rng, words), Dictionary(N=look_text(dossier, place, words))
        hang(dossier, number, annot)
    else:
        dossier.draw_on(
            number,
            f"1 g {x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f 0 g {dossier.write(x0 + 1, y0 + 3, words)}",
        )

    def edit(pdf: Pdf) -> Iterable[Object]:
        page = pdf.pages[number].obj
        if way == "annot":
            del page.Annots
            return [page]
        last = page.Contents[-1]
        if way == "stream":
            last.write(f"q 0 g {x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f Q".encode())
            return [last]
        page.Contents = Array(page.Contents.as_list()[:-1])
        return [page]

    return Tekening(update(pack(dossier, FIRST), rng, edit), words)


@klasse("blokkade")
def prior_revision_metadata(rng: Random) -> Tekening:
    """Properties that a later save emptied."""
    dossier, words = begin(rng)
    way = rng.choice(("info", "info", "drop", "xmp"))
    if way == "xmp":
        dossier.root.Metadata = make_packet(dossier, titled("dc:title", words))
    else:
        key = rng.choice(("/Title", "/Subject", "/Keywords"))
        dossier.pdf.trailer.Info = dossier.pdf.make_indirect(
            Dictionary({key: text(rng, words), "/Producer": String("Writer")})
        )

    def edit(pdf: Pdf) -> Iterable[Object]:
        if way == "xmp":
            pdf.Root.Metadata.write(make_packet(dossier, "").read_bytes())
            return [pdf.Root.Metadata]
        if way == "info":
            for key in ("/Title", "/Subject", "/Keywords"):
                if key in pdf.trailer.Info:
                    del pdf.trailer.Info[key]
            return [pdf.trailer.Info]
        return [pdf.Root]

    return Tekening(update(pack(dossier, FIRST), rng, edit, info=way != "drop"), words)


@klasse("blokkade")
def deleted_page_revision(rng: Random) -> Tekening:
    """A page that a later save took out."""
    dossier = teken_dossier(rng, pages=rng.choice((2, 3, 4)), tagged=False)
    words = unseen(dossier)
    number = rng.randrange(1, len(dossier.pdf.pages))
    x, y = dossier.stijl.origin
    dossier.draw_on(number, dossier.write(x + dossier.stijl.margin, y + 60, words))

    def edit(pdf: Pdf) -> Iterable[Object]:
        pages = pdf.Root.Pages
        page = pdf.pages[number].obj
        parent = page.Parent
        parent.Kids = Array([kid for kid in parent.Kids if kid.objgen != page.objgen])
        changed = [parent]
        while parent.objgen != pages.objgen:
            parent.Count = int(parent.Count) - 1
            parent = parent.Parent
            changed.append(parent)
        pages.Count = int(pages.Count) - 1
        return changed

    return Tekening(update(pack(dossier, FIRST), rng, edit), words)


# --- objects that nothing uses ----------------------------------------------------------------------------


def _picture(dossier: Dossier, words: str) -> Object:
    """Return an image in which a text can be read."""
    with pymupdf.open() as doc:
        page = doc.new_page(width=200, height=60)
        page.insert_text((10, 35), words[:40], fontsize=9)
        pixels = page.get_pixmap(dpi=dossier.rng.choice((72, 100)), colorspace=pymupdf.csGRAY, alpha=False)
    grey = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)[:, : pixels.width]
    return dossier.pdf.make_stream(
        grey.tobytes(), Type=Name.XObject, Subtype=Name.Image, Width=pixels.width, Height=pixels.height,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip


def _plant(dossier: Dossier, words: str) -> tuple[Object, bool]:
    """Make an object that nothing refers to; returns it, and whether the words can be read from its text."""
    rng, pdf = dossier.rng, dossier.pdf
    makers: tuple[tuple[Callable[[], Object], bool], ...] = (
        (lambda: pdf.make_indirect(text(rng, words)), True),
        (lambda: pdf.make_indirect(Dictionary(Naam=text(rng, words), Versie=2)), True),
        (lambda: pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Contents=text(rng, words))), True),
        (lambda: pdf.make_stream(f"BT /FT 11 Tf 72 700 Td <{words.encode('cp1252').hex()}> Tj ET".encode()), False),
        (lambda: pdf.make_stream(f"{sentence(rng)}\n{words}\n".encode()), True),
        (lambda: _picture(dossier, words), False),
    )  # fmt: skip
    maker, readable = rng.choice(makers)
    return maker(), readable


def write_with_orphan(dossier: Dossier, orphan: Object) -> bytes:
    """Write a document with an object that nothing refers to: by hand, by qpdf, or with object streams by MuPDF."""
    rng = dossier.rng
    way = rng.choice(("hand", "erased", "packed"))
    if way != "erased":
        data = write_by_hand(dossier.pdf, rng)
        if way == "hand":
            return data
        with pymupdf.open(stream=data) as doc:
            return bytes(doc.tobytes(garbage=0, deflate=True, use_objstms=1, no_new_id=True))
    dossier.root.Weesobject = orphan
    target = io.BytesIO()
    dossier.pdf.save(target, static_id=True, object_stream_mode=ObjectStreamMode.disable)
    return re.sub(rb"/Weesobject \d+ 0 R", lambda hit: b" " * len(hit[0]), target.getvalue(), count=1)


@klasse("blokkade")
def orphan_object(rng: Random) -> Tekening:
    """A string, a text or a picture that the page once used."""
    dossier, words = begin(rng)
    orphan, readable = _plant(dossier, words)
    return Tekening(write_with_orphan(dossier, orphan), words if readable else "")


@klasse("blokkade")
def unused_xobject(rng: Random) -> Tekening:
    """A form or picture that is in the page's resources and never drawn."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    form = chance(rng, 0.5)
    entry = look_text(dossier, (0, 0, 240, 16), words) if form else _picture(dossier, words)
    dossier.page(number).Resources.XObject = Dictionary({rng.choice(("/Im3", "/Fm1", "/X0")): entry})
    return Tekening(pack(dossier), words if form else "")


@klasse("blokkade")
def trailing_bytes(rng: Random) -> Tekening:
    """Something behind the end of the file."""
    dossier, words = begin(rng)
    tail = rng.choice((
        "{}\n", "<!-- {} -->\n", "\nFrom: scanner@teststad.example\nTo: {}\nSubject: scan\n", "\x00\x00{}\x00",
        '{"opdracht": "lakken", "tekst": "{}"}',
    )).replace("{}", words)  # fmt: skip
    return Tekening(pack(dossier) + tail.encode("utf-16" if chance(rng, 0.15) else "utf-8"), words)


@klasse("blokkade")
def comment_in_file(rng: Random) -> Tekening:
    """A remark between the objects, in the head or before the end."""
    dossier, words = begin(rng)
    line = (
        rng.choice(("%{}", "% {}", "%% bron: {}", "%Gelakt door DemoLak: {}")).format(words).encode("utf-8")
    )
    way = rng.choice(("between", "between", "head", "end"))
    if way == "between":
        return Tekening(write_by_hand(dossier.pdf, rng, between=[line]), words)
    if way == "head":
        return Tekening(write_by_hand(dossier.pdf, rng, head=b"%\xe2\xe3\xcf\xd3\n" + line + b"\n"), words)
    data = pack(dossier)
    place = data.rindex(b"startxref")
    return Tekening(data[:place] + line + b"\n" + data[place:], words)


# --- locks and damage -------------------------------------------------------------------------------------


def lock(dossier: Dossier, owner: str, user: str) -> bytes:
    """Write a document with passwords (RC4 of 40 or 128 bits: the same bytes each time, unlike AES)."""
    target = io.BytesIO()
    rights = pikepdf.Permissions(extract=False, modify_annotation=False, modify_other=False)
    level: Literal[2, 3, 4] = dossier.rng.choice((2, 3, 3, 4))
    encryption = pikepdf.Encryption(owner=owner, user=user, R=level, aes=False, metadata=False, allow=rights)
    dossier.pdf.save(target, static_id=True, encryption=encryption)
    return target.getvalue()


@klasse("blokkade")
def encrypted(rng: Random) -> Tekening:
    """A file that opens with a password only."""
    dossier, _ = begin(rng)
    return Tekening(lock(dossier, owner=f"eigenaar{rng.randint(10, 99)}", user=f"lezer{rng.randint(10, 99)}"))


@klasse("blokkade")
def damaged(rng: Random) -> Tekening:
    """A file cut off, with a table that is wrong, or with rubbish in an object."""
    dossier, _ = begin(rng)
    return Tekening(
        rng.choice((_cut, _wrong_start, _shifted, _rubbish_in_object, _rubbish_in_stream))(dossier)
    )


def _cut(dossier: Dossier) -> bytes:
    data = pack(dossier)
    return data[: int(len(data) * dossier.rng.uniform(0.3, 0.95))]


def _wrong_start(dossier: Dossier) -> bytes:
    data = pack(dossier, ("classic", "packed", "hand"))
    place = data.rindex(b"startxref")
    return data[:place] + b"startxref\n%d\n%%%%EOF\n" % dossier.rng.randint(20, len(data) // 2)


def _shifted(dossier: Dossier) -> bytes:
    data = pack(dossier, ("classic", "plain", "hand"))
    place = data.index(b"endobj") + 6
    return data[:place] + b"\r\n" * dossier.rng.randint(1, 40) + data[place:]


def _rubbish_in_object(dossier: Dossier) -> bytes:
    """Overwrite the middle of the first page's dictionary."""
    data = bytearray(save(dossier.pdf, dossier.rng, "classic"))
    place = data.index(b"/Type /Page\n" if b"/Type /Page\n" in data else b"/Type /Page")
    rubbish = bytes(dossier.rng.choice(b"#)>]}\x00\xff\x8a") for _ in range(dossier.rng.randint(8, 30)))
    data[place - 20 : place - 20 + len(rubbish)] = rubbish
    return bytes(data)


def _rubbish_in_stream(dossier: Dossier) -> bytes:
    """Overwrite the middle of the compressed content of a page."""
    page = dossier.page(dossier.any_page())
    content = bytearray(zlib.compress(page.Contents.read_bytes()))
    middle = len(content) // 2
    content[middle : middle + 16] = dossier.rng.randbytes(16)
    page.Contents = dossier.pdf.make_stream(bytes(content), Filter=Name.FlateDecode)
    return pack(dossier, ("classic", "hand"))

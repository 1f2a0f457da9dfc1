# SPDX-License-Identifier: EUPL-1.2
"""Harmless files that look like leaking ones: tags, leftovers without content, later saves that lose nothing."""

from __future__ import annotations

import io
from collections.abc import Iterable
from decimal import Decimal
from random import Random
from typing import Any

import pymupdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from .dossier import Dossier, dress, teken_dossier
from .hangers import add_field, free_place, look_text
from .inside import add_thumbnail, page_picture, sign
from .klasse import Tekening, klasse
from .leftovers import FIRST, lock
from .packing import is_null, pack, save, text, update, write_by_hand
from .prose import chance
from .xmp import make_packet

# --- tags -------------------------------------------------------------------------------------------------


def _tag(dossier: Dossier, parent: Object, kind: str, **entries: Any) -> Object:
    """Hang a node into the structure tree."""
    node = dossier.pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name("/" + kind), P=parent, **entries)
    )
    if "/K" not in parent:
        parent.K = Array()
    parent.K.append(node)
    return node


def _mark(dossier: Dossier, number: int, node: Object, operators: str) -> None:
    """Draw marked content that belongs to a node."""
    marks = dossier.root.StructTreeRoot.ParentTree.Nums[2 * number + 1]
    node.K, node.Pg = len(marks), dossier.page(number)
    dossier.draw_on(number, f"/{str(node.S)[1:]} <</MCID {len(marks)}>> BDC {operators} EMC")
    marks.append(node)


@klasse("schoon")
def logo_alt_text(rng: Random) -> Tekening:
    """A logo with a description that is nowhere on the page."""
    dossier = teken_dossier(rng, tagged=True)
    words = rng.choice(
        ("Logo van de gemeente", "Logo gemeente Teststad", "Wapen van de provincie", "Beeldmerk", "Sierlijn")
    )
    figure = _tag(dossier, dossier.root.StructTreeRoot.K, "Figure", Alt=text(rng, words))
    if chance(rng, 0.5):
        figure.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array([50, 700, 120, 760]))
    x, y, _, _ = free_place(dossier, 0, high=40)
    _mark(
        dossier,
        0,
        figure,
        f"0 0.3 0.6 rg {x:.1f} {y:.1f} 30 30 re f 0.9 0.6 0 rg {x + 8:.1f} {y + 8:.1f} 14 14 re f",
    )
    return Tekening(pack(dossier))


@klasse("schoon")
def tagged_table(rng: Random) -> Tekening:
    """A table with headers, spans and numbers of nodes that the program made up."""
    dossier = teken_dossier(rng, tagged=True)
    number = dossier.any_page()
    table = _tag(
        dossier, dossier.root.StructTreeRoot.K, "Table", A=Dictionary(O=Name.Layout, Placement=Name.Block)
    )
    x, top = free_place(dossier, number)[0], free_place(dossier, number)[3]
    for row, words in enumerate((("Jaar", "Bedrag"), ("2023", "48.500"), ("2024", "51.200"))):
        line = _tag(dossier, table, "TR")
        for column, word in enumerate(words):
            attributes = (
                Dictionary(O=Name.Table, Scope=Name.Column)
                if row == 0
                else Dictionary(O=Name.Table, RowSpan=1)
            )
            cell = _tag(dossier, line, "TD" if row else "TH", A=attributes)
            if chance(rng, 0.3):
                cell.ID = String(f"node{row * 2 + column:08d}")
            _mark(dossier, number, cell, "0 g " + dossier.write(x + 90 * column, top - 14 * (row + 1), word))
    return Tekening(pack(dossier))


@klasse("schoon")
def struct_lang_only(rng: Random) -> Tekening:
    """Tags that say the language, with a role map and a class map of layout."""
    dossier = teken_dossier(rng, tagged=True)
    for node in rng.sample(dossier.nodes, min(4, len(dossier.nodes))):
        node.Lang = text(rng, rng.choice(("nl-NL", "en-GB", "nl")))
    dossier.root.StructTreeRoot.RoleMap = Dictionary({"/Kop1": Name.H1, "/Standaard": Name.P})
    if chance(rng, 0.5):
        dossier.root.StructTreeRoot.ClassMap = Dictionary(
            Pa1=Dictionary(O=Name.Layout, SpaceAfter=6, TextAlign=Name.Start)
        )
        dossier.nodes[0].C = Name.Pa1
    return Tekening(pack(dossier))


@klasse("schoon")
def actualtext_repeats_page(rng: Random) -> Tekening:
    """Text for who copies that is what the page shows: a word broken at a hyphen, a list sign, a space."""
    dossier = teken_dossier(rng)
    number = dossier.any_page()
    x, y, _, _ = free_place(dossier, number)
    shown, said = rng.choice(
        (
            ("gemeente", "gemeente"),
            ("effici\u00ebnt", "effici\u00ebnt"),
            ("- ", "\u2022 "),
            (" ", " "),
            ("straat", "straat"),
        )
    )
    wide = said.encode("utf-16-be").hex()
    dossier.draw_on(number, f"0 g /Span <</ActualText <FEFF{wide}>>> BDC {dossier.write(x, y, shown)} EMC")
    return Tekening(pack(dossier))


# --- leftovers without content ----------------------------------------------------------------------------


@klasse("schoon")
def orphans_empty(rng: Random) -> Tekening:
    """Objects that nothing refers to and that say nothing: empty arrays, numbers, boxes, stray fonts."""
    dossier = teken_dossier(rng)
    for _ in range(rng.randint(1, 6)):
        rng.choice((
            lambda: dossier.pdf.make_indirect(Array()),
            lambda: dossier.pdf.make_indirect(Array([0, 0, Decimal("595.28"), Decimal("841.89")])),
            lambda: dossier.pdf.make_indirect(Dictionary()),
            lambda: dossier.pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)),
            lambda: dossier.pdf.make_indirect(Dictionary(Type=Name.ExtGState, ca=1, CA=1)),
            lambda: dossier.pdf.make_indirect(Array([Name.PDF, Name.Text])),
            lambda: dossier.pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array(), Count=0)),
            lambda: dossier.pdf.make_stream(b""),
            lambda: dossier.pdf.make_stream(b" \n"),
        ))()  # fmt: skip
    data = write_by_hand(dossier.pdf, rng)
    if chance(rng, 0.4):
        with pymupdf.open(stream=data) as doc:
            data = bytes(doc.tobytes(garbage=0, deflate=True, use_objstms=rng.randint(0, 1), no_new_id=True))
    return Tekening(data)


@klasse("schoon")
def shared_resource_dictionary(rng: Random) -> Tekening:
    """One resource dictionary for all pages; every picture in it is drawn on some page."""
    dossier = teken_dossier(rng, pages=rng.choice((2, 3, 4)), tagged=False)
    x, y = dossier.stijl.origin
    shared = dossier.pdf.make_indirect(Dictionary(Font=dossier.page().Resources.Font, XObject=Dictionary()))
    shared.Font.FX = dossier.pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Symbol)
    )
    for number in range(len(dossier.pdf.pages)):
        dossier.page(number).Resources = shared
        if number % 2 == 0:
            name = f"Fm{number}"
            shared.XObject[f"/{name}"] = look_text(dossier, (0, 0, 160, 16), f"Bijlage {number + 1}", "0.9 g")
            dossier.draw_on(number, f"1 0 0 1 {x + 60:.1f} {y + 24:.1f} cm /{name} Do")
    return Tekening(pack(dossier))


@klasse("schoon")
def good_thumbnail(rng: Random) -> Tekening:
    """Small pictures that are the pages themselves."""
    dossier = teken_dossier(rng)
    wide = rng.choice((76, 96, 128))
    for number in range(len(dossier.pdf.pages)):
        add_thumbnail(dossier, number, page_picture(dossier, number, wide))
    return Tekening(pack(dossier))


HIGH_BITS = (
    b"%\xb5\xb5\xb5\xb5", b"%\xc7\xec\x8f\xa2", b"%\xf6\xe4\xfc\xdf", b"%\xc4\xe5\xf2\xe5\xeb\xa7\xf3\xa0\xd0\xc4\xc6",
    b"%\xd0\xd4\xc5\xd8", b"%\xd3\xeb\xe9\xe1", b"%\xe2\xe3\xcf\xd3", b"%\xbf\xf7\xa2\xfe", b"%\xb5\xed\xae\xfb",
    b"%\xc2\xb5\xc2\xb6", b"%\x93\x8c\x8b\x9e",
)  # fmt: skip
"""What programs write on the second line, so that nobody takes the file for text."""


@klasse("schoon")
def highbit_comment_line2(rng: Random) -> Tekening:
    """The second line of the file in one of its usual forms."""
    dossier = teken_dossier(rng)
    line = rng.choice(HIGH_BITS) + rng.choice((b"\n", b"\r\n", b"\r", b"\n\n"))
    return Tekening(write_by_hand(dossier.pdf, rng, head=line))


@klasse("schoon")
def trailing_newlines_padding(rng: Random) -> Tekening:
    """Line ends, blanks or zeros behind the end of the file."""
    tail = rng.choice(
        (
            b"\n",
            b"\r\n",
            b"\n\n\n",
            b"\r",
            b"\x00",
            b" \n",
            b"\x00" * rng.randint(2, 500),
            b"\n" * 40,
            b"\x1a",
        )
    )
    return Tekening(pack(teken_dossier(rng)).rstrip(b"\n") + tail)


# --- ways to write, and later saves -----------------------------------------------------------------------


@klasse("schoon")
def linearized(rng: Random) -> Tekening:
    """Written for the web: two tables and one revision."""
    dossier = teken_dossier(rng)
    if chance(rng, 0.5):
        return Tekening(save(dossier.pdf, rng, "linear"))
    target = io.BytesIO()
    dossier.pdf.save(target, static_id=True, linearize=True)
    return Tekening(target.getvalue())


@klasse("schoon")
def object_streams_file(rng: Random) -> Tekening:
    """Objects packed in streams."""
    return Tekening(save(teken_dossier(rng).pdf, rng, "packed"))


@klasse("schoon")
def owner_password(rng: Random) -> Tekening:
    """A file that everybody can read and nobody may change."""
    return Tekening(lock(teken_dossier(rng), owner=f"eigenaar{rng.randint(10, 99)}", user=""))


@klasse("schoon")
def harmless_revision(rng: Random) -> Tekening:
    """A second save that loses nothing: a date, a signature, a line more."""
    dossier = teken_dossier(rng)
    dress(dossier)
    dossier.root.Metadata = make_packet(dossier, "")
    way = rng.choice(("date", "seal", "line", "xmp"))

    def edit(pdf: Pdf) -> Iterable[Object]:
        later = Dossier(rng, pdf, dossier.stijl, dossier.title, dossier.regels, dossier.vlakken)
        if way == "date":
            pdf.trailer.Info.ModDate = String("D:20250101120000+01'00'")
            return [pdf.trailer.Info]
        if way == "xmp":
            pdf.Root.Metadata.write(make_packet(later, "").read_bytes())
            return [pdf.Root.Metadata]
        page = later.page()
        if way == "line":
            x, y, _, _ = free_place(later, 0)
            later.draw_on(0, later.write(x, y, "Afschrift verzonden."))
            return [page, page.Contents[-1]]
        known = {obj.objgen for obj in pdf.objects if not is_null(obj)}
        sign(later)
        return [pdf.Root, page, *(obj for obj in pdf.objects if not is_null(obj) and obj.objgen not in known)]

    return Tekening(update(pack(dossier, FIRST), rng, edit))


@klasse("schoon")
def incremental_append_of_nothing(rng: Random) -> Tekening:
    """A second save without changes: the same catalogue or page again, or no object at all."""
    dossier = teken_dossier(rng)
    way = rng.choice(("none", "root", "page"))

    def edit(pdf: Pdf) -> Iterable[Object]:
        return [] if way == "none" else [pdf.Root] if way == "root" else [pdf.pages[0].obj]

    data = pack(dossier, FIRST)
    for _ in range(rng.choice((1, 1, 2))):
        data = update(data, rng, edit)
    return Tekening(data)


@klasse("schoon")
def agency_seal(rng: Random) -> Tekening:
    """A seal of the organisation: a signature field with its appearance."""
    dossier = teken_dossier(rng)
    sign(dossier)
    if chance(rng, 0.3):
        place = free_place(dossier, 0)
        add_field(
            dossier,
            0,
            place,
            Dictionary(FT=Name.Tx, V=text(rng, "Ja"), AP=Dictionary(N=look_text(dossier, place, "Ja"))),
        )
    return Tekening(pack(dossier))

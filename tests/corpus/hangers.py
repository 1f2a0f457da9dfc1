# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a page: annotations, form fields and their appearances, and the secrets that classes put into files."""

from __future__ import annotations

from random import Random

from pikepdf import Array, Dictionary, Name, Object, String

from .dossier import Dossier, Rect, teken_dossier
from .packing import text
from .prose import SURNAMES, chance, person, secret

DATES = ("D:20240312101500+01'00'", "D:20231104153000Z", "D:20220601090000+02'00'")


def begin(rng: Random) -> tuple[Dossier, str]:
    """Return a redacted document and a secret that does not stand in it."""
    dossier = teken_dossier(rng)
    return dossier, unseen(dossier)


def unseen(dossier: Dossier) -> str:
    """Return a made-up secret that the pages do not show."""
    while True:
        words = secret(dossier.rng)
        if not dossier.shows(words):
            return words


def unseen_name(dossier: Dossier) -> str:
    """Return a made-up name that the pages do not show."""
    while True:
        words = person(dossier.rng)
        if not dossier.shows(words):
            return words


def handle(rng: Random) -> str:
    """Return a made-up name as it stands in addresses."""
    return f"{rng.choice('abcdefghjklmnprst')}.{rng.choice(SURNAMES).lower()}"


def in_sentence(rng: Random, words: str) -> str:
    """Return a secret by itself or in a remark, as clerks write them."""
    return rng.choice((
        "{}", "{}", "Hier stond {}", "{} - graag lakken", "naam weglakken: {}", "Let op: {} is niet akkoord",
        "volgens {} klopt dit niet", "{}\rdubbelcheck met jurist",
    )).format(words)  # fmt: skip


def hang(dossier: Dossier, number: int, annot: Dictionary) -> Object:
    """Hang an annotation on a page."""
    page = dossier.page(number)
    annot.Type = Name.Annot
    if chance(dossier.rng, 0.5):
        annot.P = page
    if chance(dossier.rng, 0.4) and annot.Subtype not in (Name.Link, Name.Widget):
        annot.M = String(dossier.rng.choice(DATES))
    made = dossier.pdf.make_indirect(annot)
    if "/Annots" not in page:
        kids = Array()
        page.Annots = dossier.pdf.make_indirect(kids) if chance(dossier.rng, 0.3) else kids
    page.Annots.append(made)
    return made


def rect(place: Rect) -> Array:
    """Return a place as PDF array."""
    return Array([round(value, 2) for value in place])


def quads(place: Rect) -> Array:
    """Return the corner points of a text markup, in the order that programs expect."""
    x0, y0, x1, y1 = place
    return Array([round(value, 2) for value in (x0, y1, x1, y1, x0, y0, x1, y0)])


def look(dossier: Dossier, place: Rect, operators: str) -> Object:
    """Return an appearance: a form as large as the place, with the document's fonts."""
    wide, high = place[2] - place[0], place[3] - place[1]
    return dossier.pdf.make_stream(
        operators.encode("cp1252", "replace"),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, round(wide, 2), round(high, 2)]),
        Resources=Dictionary(Font=dossier.page().Resources.Font),
    )


def look_text(dossier: Dossier, place: Rect, words: str, ground: str = "") -> Object:
    """Return an appearance that shows a text, made small enough to fit, on a ground if one is given."""
    wide, high = place[2] - place[0], place[3] - place[1]
    size = max(3.0, min(high * 0.7, (wide - 4) / max(0.1, dossier.stijl.face.width(words, 1))))
    paint = f"{ground} 0 0 {wide:.2f} {high:.2f} re f 0 g " if ground else "0 g "
    return look(dossier, place, paint + dossier.write(2, high * 0.25, words, size))


def look_box(dossier: Dossier, place: Rect, colour: str = "0 g") -> Object:
    """Return an appearance that is one plain box."""
    return look(dossier, place, f"{colour} 0 0 {place[2] - place[0]:.2f} {place[3] - place[1]:.2f} re f")


def look_frame(dossier: Dossier, place: Rect) -> Object:
    """Return an appearance that is a thin frame; what stands below it stays visible."""
    wide, high = place[2] - place[0] - 1, place[3] - place[1] - 1
    return look(dossier, place, f"0.8 0 0 RG 0.6 w 0.5 0.5 {wide:.2f} {high:.2f} re S")


def free_place(dossier: Dossier, number: int, wide: float = 180.0, high: float = 18.0) -> Rect:
    """Return an empty place below the text of a page; each call goes lower."""
    x, bottom = dossier.stijl.origin
    lowest = min(regel.place[1] for regel in dossier.regels if regel.page == number)
    taken = [
        float(annot.Rect[1]) for annot in dossier.page(number).get("/Annots", Array()) if "/Rect" in annot
    ]
    top = min([lowest, *[value for value in taken if value > bottom]]) - 14
    left = x + dossier.stijl.margin
    return (left, top - high, left + wide, top)


def add_field(dossier: Dossier, number: int, place: Rect, field: Dictionary) -> Object:
    """Hang a form field on a page and into the form; field and widget are one object, or two."""
    rng = dossier.rng
    if "/AcroForm" not in dossier.root:
        form = Dictionary(
            Fields=Array(), DA=String("/FT 10 Tf 0 g"), DR=Dictionary(Font=dossier.page().Resources.Font)
        )
        dossier.root.AcroForm = dossier.pdf.make_indirect(form) if chance(rng, 0.5) else form
    widget = Dictionary(Subtype=Name.Widget, Rect=rect(place), F=4)
    for key in ("/AP", "/F", "/MK", "/AA", "/AS"):
        if key in field:
            widget[key] = field[key]
            del field[key]
    if "/T" not in field:
        field.T = text(rng, f"veld{rng.randint(1, 40)}")
    if chance(rng, 0.5):
        for key, value in field.items():
            widget[key] = value
        made = hang(dossier, number, widget)
        dossier.root.AcroForm.Fields.append(made)
        return made
    parent = dossier.pdf.make_indirect(field)
    widget.Parent = parent
    parent.Kids = Array([hang(dossier, number, widget)])
    dossier.root.AcroForm.Fields.append(parent)
    return parent

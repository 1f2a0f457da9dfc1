# SPDX-License-Identifier: EUPL-1.2
"""Leaks in annotations, links and forms: the page is clean, what hangs on it is not."""

from __future__ import annotations

from random import Random
from urllib.parse import quote

from pikepdf import Array, Dictionary, Name, String

from .hangers import (
    add_field,
    begin,
    free_place,
    handle,
    hang,
    in_sentence,
    look,
    look_box,
    look_frame,
    look_text,
    quads,
    rect,
    unseen_name,
)
from .klasse import Tekening, klasse
from .packing import maybe_indirect, pack, text
from .prose import chance


@klasse("blokkade")
def annot_comment(rng: Random) -> Tekening:
    """A remark in a note, a popup, a highlight or the rich text of one."""
    dossier, words = begin(rng)
    number, place = dossier.any_vlak()
    remark = in_sentence(rng, words)
    kind = rng.choice((Name.Text, Name.Text, Name.Caret, Name.Highlight, Name.Square))
    x, y = place[2] + 4, place[1]
    annot = Dictionary(Subtype=kind, Rect=rect((x, y, x + 18, y + 18)), F=rng.choice((4, 28, 0)))
    if kind == Name.Highlight:
        regel = dossier.any_regel()
        number, annot.Rect, annot.QuadPoints = regel.page, rect(regel.place), quads(regel.place)
        annot.C = Array([1, 1, 0])
    elif kind != Name.Text:
        annot.AP = Dictionary(N=look(dossier, (0, 0, 18, 18), "0 0 1 RG 1 1 16 16 re S"))
    if chance(rng, 0.65):
        annot.Contents = text(rng, remark)
    else:
        body = remark.replace("&", "&amp;").replace("\r", " ")
        rich = f'<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>{body}</p></body>'
        annot.RC = dossier.pdf.make_stream(rich.encode()) if chance(rng, 0.4) else text(rng, rich)
    made = hang(dossier, number, annot)
    if chance(rng, 0.4):
        popup = Dictionary(Subtype=Name.Popup, Rect=rect((x, y - 60, x + 120, y)), Parent=made, Open=False)
        made.Popup = hang(dossier, number, popup)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def annot_markup_residue(rng: Random) -> Tekening:
    """What the redaction tool kept of the passage in the mark that it drew."""
    dossier, words = begin(rng)
    number, place = dossier.any_vlak()
    kind = rng.choice((Name.Square, Name.Highlight, Name.Stamp, Name.Polygon))
    annot = Dictionary(Subtype=kind, Rect=rect(place), F=4, AP=Dictionary(N=look_frame(dossier, place)))
    if kind == Name.Highlight:
        annot.QuadPoints = quads(place)
    if kind == Name.Polygon:
        annot.Vertices = quads(place)
    key = rng.choice(("/Subj", "/Subj", "/Contents", "/Contents", "/OverlayText", "/RedactedText", "/NM"))
    value = text(rng, rng.choice(("{}", "Gelakt: {}", "5.1.2.e {}")).format(words))
    annot[key] = maybe_indirect(dossier, value)
    hang(dossier, number, annot)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def annot_hidden(rng: Random) -> Tekening:
    """An annotation that is switched off: hidden, not for viewing, or both."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number) if chance(rng, 0.5) else dossier.any_regel().place
    annot = Dictionary(
        Subtype=rng.choice((Name.FreeText, Name.Stamp)),
        Rect=rect(place),
        F=rng.choice((2, 32, 34, 6, 36, 38)),
    )
    if chance(rng, 0.7):
        annot.AP = Dictionary(N=look_text(dossier, place, words))
    if "/AP" not in annot or chance(rng, 0.4):
        annot.Contents = text(rng, words)
        annot.DA = String("/Helv 10 Tf 0 g")
    hang(dossier, number, annot)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def annot_spare_appearance(rng: Random) -> Tekening:
    """A box that shows the passage when the mouse comes near: the appearance for down or rollover."""
    dossier, words = begin(rng)
    number, place = dossier.any_vlak()
    spare = look_text(dossier, place, words, "1 g" if chance(rng, 0.6) else "")
    looks = Dictionary(N=look_frame(dossier, place))
    looks[rng.choice(("/D", "/R"))] = Dictionary(On=spare, Off=spare) if chance(rng, 0.3) else spare
    if chance(rng, 0.5):
        field = Dictionary(FT=Name.Btn, Ff=65536, AP=looks)
        if isinstance(looks.get("/D", looks.get("/R")), Dictionary):
            field.AS = Name.Off
        add_field(dossier, number, place, field)
    else:
        hang(
            dossier,
            number,
            Dictionary(Subtype=rng.choice((Name.Stamp, Name.Square)), Rect=rect(place), F=4, AP=looks),
        )
    return Tekening(pack(dossier), words)


@klasse("waarschuwing")
def annot_author(rng: Random) -> Tekening:
    """The name of who marked something, on a mark without a remark."""
    dossier, _ = begin(rng)
    name = unseen_name(dossier)
    if chance(rng, 0.5):
        regel = dossier.any_regel()
        annot = Dictionary(
            Subtype=Name.Highlight, Rect=rect(regel.place), QuadPoints=quads(regel.place), C=Array([1, 1, 0])
        )
        annot.AP = Dictionary(
            N=look(
                dossier, regel.place, f"0 0 1 RG 0.8 w 0 0.6 m {regel.place[2] - regel.place[0]:.2f} 0.6 l S"
            )
        )
        number = regel.page
    else:
        number, place = dossier.any_vlak()
        annot = Dictionary(Subtype=Name.Square, Rect=rect(place), AP=Dictionary(N=look_frame(dossier, place)))
    annot.T, annot.F = text(rng, name), 4
    hang(dossier, number, annot)
    return Tekening(pack(dossier), name)


@klasse("blokkade")
def link_uri(rng: Random) -> Tekening:
    """An address behind a box or a word, with what was blacked out in it."""
    dossier, _ = begin(rng)
    name = handle(rng)
    number, place = dossier.any_vlak()
    if chance(rng, 0.4):
        regel = dossier.any_regel()
        number, place = regel.page, regel.place
    phone = f"+31{rng.randint(600000000, 699999999)}"
    uri, words = rng.choice((
        (f"mailto:{name}@teststad.example", f"{name}@teststad.example"),
        (f"mailto:{name}@voorbeeld.nl?subject=Zaak%20{rng.randint(10, 99)}", f"{name}@voorbeeld.nl"),
        (f"MAILTO:{name}@voorbeeld.nl", f"{name}@voorbeeld.nl"),
        (f"tel:{phone}", phone),
        (f"https://intranet.voorbeeld.nl/medewerkers/{name.replace('.', '-')}", name.replace(".", "-")),
        (f"https://www.voorbeeld.nl/profiel?naam={quote(name)}&id=4", name),
        (f"https://werk.voorbeeld.nl/personal/{name.replace('.', '_')}/Documents/", name.replace(".", "_")),
        (f"file://server/Personeel/{name}/ziekteverzuim.docx", name),
    ))  # fmt: skip
    action = Dictionary(S=Name.URI, URI=String(uri))
    hang(
        dossier,
        number,
        Dictionary(
            Subtype=Name.Link, Rect=rect(place), Border=Array([0, 0, 0]), A=maybe_indirect(dossier, action)
        ),
    )
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def link_tooltip(rng: Random) -> Tekening:
    """What a link says when the mouse rests on it."""
    dossier, words = begin(rng)
    number, place = dossier.any_vlak()
    annot = Dictionary(Subtype=Name.Link, Rect=rect(place), Border=Array([0, 0, 0]))
    if chance(rng, 0.6):
        annot.Dest = Array([dossier.page(), Name.Fit])
    else:
        annot.A = Dictionary(S=Name.GoTo, D=Array([dossier.page(), Name.XYZ, None, None, None]))
    annot.Contents = text(rng, rng.choice(("{}", "Ga naar {}", "E-mail {}")).format(words))
    hang(dossier, number, annot)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def form_hidden_field(rng: Random) -> Tekening:
    """A field with a value that no page shows: hidden, of no size, or without a place."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number)
    field = Dictionary(FT=Name.Tx, V=text(rng, words), F=rng.choice((2, 32, 34, 6)))
    way = rng.choice(("flag", "flag", "size", "placeless"))
    if way == "size":
        place, field.F = (0, 0, 0, 0), 4
    elif chance(rng, 0.6):
        field.AP = Dictionary(N=look_text(dossier, place, words))
    made = add_field(dossier, number, place, field)
    if way == "placeless":
        del dossier.page(number).Annots
        for key in ("/Kids", "/AP", "/Rect", "/Subtype", "/P", "/F"):
            if key in made:
                del made[key]
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def form_value_not_shown(rng: Random) -> Tekening:
    """A field whose value is not what its appearance shows: empty, another text, or stars."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number)
    stars, shown = rng.choice(((False, ""), (False, "zie bijlage"), (True, "*" * 12), (False, "5.1.2.e")))
    field = Dictionary(FT=Name.Tx, V=maybe_indirect(dossier, text(rng, words)))
    field.AP = Dictionary(
        N=look_text(dossier, place, shown, "0.95 g") if shown else look_box(dossier, place, "0.9 g")
    )
    if stars:
        field.Ff = 8192
    if chance(rng, 0.3):
        field.RV = text(rng, f'<?xml version="1.0"?><body><p>{words}</p></body>')
    add_field(dossier, number, place, field)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def form_default_value(rng: Random) -> Tekening:
    """A field that goes back to the old value when the form is reset."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number)
    shown = rng.choice(("", "n.v.t.", "onbekend"))
    field = Dictionary(FT=Name.Tx, DV=text(rng, words), V=text(rng, shown))
    field.AP = Dictionary(
        N=look_text(dossier, place, shown, "0.95 g") if shown else look_box(dossier, place, "0.9 g")
    )
    add_field(dossier, number, place, field)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def form_choices(rng: Random) -> Tekening:
    """A list of which the page shows one choice, and the file all of them."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number)
    shown = rng.choice(("Ja", "Nee", "Geen keuze"))
    choices = [shown, words, unseen_name(dossier)]
    rng.shuffle(choices)
    pairs = chance(rng, 0.4)
    options = [
        Array([text(rng, f"k{place}"), text(rng, choice)]) if pairs else text(rng, choice)
        for place, choice in enumerate(choices)
    ]
    value = f"k{choices.index(shown)}" if pairs else shown
    field = Dictionary(
        FT=Name.Ch,
        Ff=rng.choice((0, 131072, 393216)),
        V=text(rng, value),
        Opt=maybe_indirect(dossier, Array(options)),
    )
    field.AP = Dictionary(N=look_text(dossier, place, shown, "0.95 g"))
    add_field(dossier, number, place, field)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def form_tooltip(rng: Random) -> Tekening:
    """What a field says about itself: its description, its name or the name for exports."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number)
    field = Dictionary(
        FT=Name.Tx, V=text(rng, "Akkoord"), AP=Dictionary(N=look_text(dossier, place, "Akkoord", "0.95 g"))
    )
    words_in_field = rng.choice(("{}", "Handtekening van {}", "Gegevens {} invullen")).format(words)
    field["/TU" if chance(rng, 0.8) else "/TM"] = text(rng, words_in_field)
    add_field(dossier, number, place, field)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def xfa_data(rng: Random) -> Tekening:
    """A second form in XML, with the data as they were."""
    dossier, words = begin(rng)
    number = dossier.any_page()
    place = free_place(dossier, number)
    add_field(
        dossier,
        number,
        place,
        Dictionary(FT=Name.Tx, V=text(rng, "Ja"), AP=Dictionary(N=look_text(dossier, place, "Ja"))),
    )
    tag = rng.choice(("naam", "aanvrager", "field1"))
    data = f"<form1><{tag}>{words}</{tag}></form1>"
    sets = f'<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data>{data}</xfa:data></xfa:datasets>'
    template = (
        '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1"/></template>'
    )
    head = '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'
    make = dossier.pdf.make_stream
    if chance(rng, 0.4):
        dossier.root.AcroForm.XFA = make(f"{head}{template}{sets}</xdp:xdp>".encode())
    else:
        parts = [("preamble", head), ("template", template), ("datasets", sets), ("postamble", "</xdp:xdp>")]
        dossier.root.AcroForm.XFA = Array(
            [item for name, xml in parts for item in (String(name), make(xml.encode()))]
        )
    return Tekening(pack(dossier), words)

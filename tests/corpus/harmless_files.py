# SPDX-License-Identifier: EUPL-1.2
"""Harmless files that look like leaking ones: metadata, names, links, forms and tags that tell nothing new."""

from __future__ import annotations

import io
from random import Random

from pikepdf import Array, Dictionary, Name, OutlineItem, String
from PIL import Image, ImageCms

from .dossier import CREATORS, PRODUCERS, Dossier, dress, teken_dossier
from .hangers import add_field, free_place, hang, look, look_text, rect
from .klasse import Tekening, klasse
from .packing import maybe_indirect, pack, text
from .prose import AGENCIES, chance
from .xmp import elements, listed, make_packet, titled


def _write_line(dossier: Dossier, number: int, words: str) -> tuple[float, float, float, float]:
    """Add a line of visible text to a page; returns its place."""
    x0, y0, _, y1 = free_place(dossier, number)
    dossier.draw_on(number, "0 g " + dossier.write(x0, y0 + 5, words))
    return (x0, y0, x0 + dossier.stijl.face.width(words, dossier.stijl.size), y1)


# --- about the file ---------------------------------------------------------------------------------------


@klasse("schoon")
def clean_word_export(rng: Random) -> Tekening:
    """As a word processor exports: program, dates, numbers, tags, language."""
    dossier = teken_dossier(rng, tagged=True, boxes=chance(rng, 0.6))
    dress(dossier)
    dossier.pdf.trailer.Info.Creator = text(rng, CREATORS[0])
    dossier.root.Metadata = make_packet(dossier, elements(xmp_CreatorTool=CREATORS[0]))
    dossier.root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    return Tekening(pack(dossier))


@klasse("schoon")
def title_visible_on_page(rng: Random) -> Tekening:
    """A title that is the heading of the first page."""
    dossier = teken_dossier(rng)
    dress(dossier)
    if chance(rng, 0.8):
        dossier.pdf.trailer.Info.Title = text(rng, dossier.title)
    if chance(rng, 0.6):
        dossier.root.Metadata = make_packet(dossier, titled("dc:title", dossier.title))
    return Tekening(pack(dossier))


@klasse("schoon")
def agency_author_visible(rng: Random) -> Tekening:
    """The organisation as author, which the page names too."""
    dossier = teken_dossier(rng)
    dress(dossier)
    agency = rng.choice(AGENCIES)
    _write_line(dossier, 0, agency)
    dossier.pdf.trailer.Info.Author = text(rng, agency)
    if chance(rng, 0.4):
        dossier.root.Metadata = make_packet(dossier, listed("dc:creator", "Seq", agency))
    return Tekening(pack(dossier))


@klasse("schoon")
def xmp_producer_only(rng: Random) -> Tekening:
    """XMP with nothing but programs and dates, with the colour names and permissions that layout programs add."""
    dossier = teken_dossier(rng)
    properties = elements(pdf_Producer=rng.choice(PRODUCERS), xmp_CreatorTool=rng.choice(CREATORS))
    if chance(rng, 0.4):
        properties += elements(pdf_Trapped="False", xmpRights_Marked="False", pdf_PDFVersion="1.7")
    dossier.root.Metadata = make_packet(dossier, properties)
    return Tekening(pack(dossier))


@klasse("schoon")
def pdfa_metadata(rng: Random) -> Tekening:
    """PDF/A: what level, a colour profile, and the description of the schema that the standard asks for."""
    dossier = teken_dossier(rng)
    properties = elements(pdfaid_part=rng.choice("123"), pdfaid_conformance=rng.choice("ABU"))
    if chance(rng, 0.4):
        properties += (
            '<pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
            'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"><rdf:Bag><rdf:li rdf:parseType="Resource">'
            "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfa/ns/id/</pdfaSchema:namespaceURI>"
            "<pdfaSchema:prefix>pdfaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/A ID Schema</pdfaSchema:schema>"
            "</rdf:li></rdf:Bag></pdfaExtension:schemas>"
        )
    dossier.root.Metadata = make_packet(dossier, properties)
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07e800010001000000000000")  # the date at which it was made
    dossier.root.OutputIntents = Array([
        Dictionary(
            Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
            Info=String("sRGB IEC61966-2.1"), DestOutputProfile=dossier.pdf.make_stream(bytes(profile), N=3),
        )
    ])  # fmt: skip
    return Tekening(pack(dossier))


@klasse("schoon")
def piece_info_empty(rng: Random) -> Tekening:
    """Data of a program that hold no more than when it was here."""
    dossier = teken_dossier(rng)
    owner = dossier.root if chance(rng, 0.5) else dossier.page(dossier.any_page())
    entry = Dictionary(LastModified=String("D:20230412110300+02'00'"))
    if chance(rng, 0.4):
        entry.Private = Dictionary()
    owner.PieceInfo = Dictionary({rng.choice(("/ADBE_CompoundType", "/MarkedPDF", "/PDFTool")): entry})
    return Tekening(pack(dossier))


@klasse("schoon")
def camera_make_only_exif(rng: Random) -> Tekening:
    """A photograph that names only the make of the camera or scanner."""
    dossier = teken_dossier(rng)
    exif = Image.Exif()
    exif[271], exif[272] = rng.choice((("Canon", "Canon iR-ADV"), ("RICOH", "MP C4504"), ("Kodak", "i2420")))
    wide, high = rng.randint(80, 160), rng.randint(50, 90)
    picture = Image.linear_gradient("L").resize((wide, high)).convert("RGB")
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=80, exif=exif)
    image = dossier.pdf.make_stream(
        target.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=wide, Height=high, ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8, Filter=Name.DCTDecode,
    )  # fmt: skip
    number = dossier.any_page()
    x, y, _, _ = free_place(dossier, number, high=high)
    dossier.draw_on(
        number, f"{wide} 0 0 {high} {x:.1f} {y:.1f} cm /Im0 Do", Dictionary(XObject=Dictionary(Im0=image))
    )
    return Tekening(pack(dossier))


# --- names of places and pages ----------------------------------------------------------------------------


@klasse("schoon")
def generated_destinations(rng: Random) -> Tekening:
    """Names of places that programs make up."""
    dossier = teken_dossier(rng, pages=3)
    made = {
        rng.choice((
            f"_Toc{rng.randint(10**7, 10**8)}", f"_Hlk{rng.randint(10**7, 10**8)}", f"_Ref{rng.randint(10**7, 10**8)}",
            f"page.{number}", f"section.{number}", f"subsection.{number}.2", f"Page{number}", "_GoBack", "Doc-Start",
        ))
        for number in range(1, 8)
    }  # fmt: skip
    goals = [
        (name, Array([dossier.page(dossier.any_page()), Name.XYZ, 60, 700, None])) for name in sorted(made)
    ]
    if chance(rng, 0.3):
        dossier.root.Dests = Dictionary({"/" + name: goal for name, goal in goals})
    else:
        tree = Dictionary(Names=Array([item for name, goal in goals for item in (String(name), goal)]))
        dossier.root.Names = Dictionary(Dests=maybe_indirect(dossier, tree))
        regel = dossier.any_regel()
        hang(
            dossier,
            regel.page,
            Dictionary(
                Subtype=Name.Link, Rect=rect(regel.place), Dest=String(goals[0][0]), Border=Array([0, 0, 0])
            ),
        )
    return Tekening(pack(dossier))


@klasse("schoon")
def bookmarks_of_headings(rng: Random) -> Tekening:
    """Bookmarks that repeat the headings."""
    dossier = teken_dossier(rng, pages=rng.choice((1, 2, 3)))
    with dossier.pdf.open_outline() as outline:
        top = outline.root
        for kop in dossier.koppen:
            words = kop.text.upper() if chance(rng, 0.1) else kop.text
            item = OutlineItem(words, kop.page)
            top.append(item)
            if chance(rng, 0.3):
                top = item.children
    return Tekening(pack(dossier))


@klasse("schoon")
def page_labels_roman(rng: Random) -> Tekening:
    """Pages numbered i, ii, 1, 2 or A-1."""
    dossier = teken_dossier(rng, pages=3)
    first = Dictionary(S=rng.choice((Name.r, Name.R, Name.A, Name.D)))
    later = Dictionary(S=Name.D, St=1)
    if chance(rng, 0.3):
        later.P = text(rng, rng.choice(("A-", "B", "1.")))
    dossier.root.PageLabels = maybe_indirect(dossier, Dictionary(Nums=Array([0, first, 1, later])))
    return Tekening(pack(dossier))


# --- links and forms --------------------------------------------------------------------------------------


@klasse("schoon")
def print_open_action(rng: Random) -> Tekening:
    """What to do on opening: go to a page, at a size; or the print dialog, by name."""
    dossier = teken_dossier(rng)
    goal = Array([dossier.page(), *rng.choice(((Name.Fit,), (Name.XYZ, None, None, 1), (Name.FitH, 800)))])
    dossier.root.OpenAction = rng.choice(
        (goal, Dictionary(S=Name.GoTo, D=goal), Dictionary(S=Name.Named, N=Name.Print))
    )
    return Tekening(pack(dossier))


@klasse("schoon")
def goto_link_with_visible_tooltip(rng: Random) -> Tekening:
    """A link inside the document whose description repeats words of the page."""
    dossier = teken_dossier(rng, pages=2)
    regel, kop = dossier.any_regel(), rng.choice(dossier.koppen)
    annot = Dictionary(
        Subtype=Name.Link, Rect=rect(regel.place), Border=Array([0, 0, 0]), Contents=text(rng, kop.text)
    )
    annot.Dest = Array([dossier.page(kop.page), Name.Fit])
    hang(dossier, regel.page, annot)
    return Tekening(pack(dossier))


@klasse("schoon")
def visible_web_links(rng: Random) -> Tekening:
    """A web address that stands on the page, and the link to it."""
    dossier = teken_dossier(rng)
    number = dossier.any_page()
    host = rng.choice(("www.teststad.example", "www.voorbeeld.nl", "open.proef.example"))
    path = rng.choice(("", "/woo", "/besluiten/2024", "/contact"))
    shown, address = rng.choice(
        ((f"https://{host}{path}", f"https://{host}{path}"), (f"{host}{path}", f"http://{host}{path}"))
    )
    place = _write_line(
        dossier, number, rng.choice(("{}", "Meer informatie: {}", "Zie ook {}.")).format(shown)
    )
    if chance(rng, 0.3) and not path:
        address += "/"
    annot = Dictionary(
        Subtype=Name.Link,
        Rect=rect(place),
        Border=Array([0, 0, 0]),
        A=Dictionary(S=Name.URI, URI=String(address)),
    )
    if chance(rng, 0.3):
        annot.Contents = text(rng, shown)
    hang(dossier, number, annot)
    return Tekening(pack(dossier))


@klasse("schoon")
def visible_mail_link(rng: Random) -> Tekening:
    """An e-mail address or telephone number that stands on the page, and the link to it."""
    dossier = teken_dossier(rng)
    number = dossier.any_page()
    shown, address = rng.choice((
        ("info@teststad.example", "mailto:info@teststad.example"),
        ("woo@voorbeeld.nl", "mailto:woo@voorbeeld.nl"),
        ("postbus@proef.example", "mailto:postbus@proef.example"),
        ("088 000 00 00", "tel:0880000000"),
    ))  # fmt: skip
    place = _write_line(dossier, number, rng.choice(("{}", "Vragen? {}", "Contact: {}")).format(shown))
    hang(
        dossier,
        number,
        Dictionary(
            Subtype=Name.Link,
            Rect=rect(place),
            Border=Array([0, 0, 0]),
            A=Dictionary(S=Name.URI, URI=String(address)),
        ),
    )
    return Tekening(pack(dossier))


@klasse("schoon")
def visible_form(rng: Random) -> Tekening:
    """A form of which the page shows every value."""
    dossier = teken_dossier(rng)
    number = dossier.any_page()
    for value in rng.sample(("Akkoord", "Teststad", "12 maart 2024", "Ja", "Zaak 2024-0117"), 3):
        place = free_place(dossier, number)
        field = Dictionary(
            FT=Name.Tx, V=text(rng, value), AP=Dictionary(N=look_text(dossier, place, value, "0.95 g"))
        )
        if chance(rng, 0.3):
            field.DV = text(rng, value)
        add_field(dossier, number, place, field)
    if chance(rng, 0.5):
        box = (*free_place(dossier, number)[:2], 0.0, 0.0)
        place = (box[0], box[1], box[0] + 12, box[1] + 12)
        on = look(dossier, place, "0 G 0.5 0.5 11 11 re S 2 2 m 10 10 l S")
        off = look(dossier, place, "0 G 0.5 0.5 11 11 re S")
        looks = Dictionary(N=Dictionary(Ja=on, Off=off))
        add_field(dossier, number, place, Dictionary(FT=Name.Btn, V=Name.Ja, AS=Name.Ja, AP=looks))
    return Tekening(pack(dossier))


@klasse("schoon")
def empty_acroform(rng: Random) -> Tekening:
    """A form without fields, left by a program."""
    dossier = teken_dossier(rng)
    form = Dictionary(Fields=Array())
    if chance(rng, 0.5):
        form.DA = String("/Helv 0 Tf 0 g")
        form.DR = Dictionary(Font=dossier.page().Resources.Font)
    dossier.root.AcroForm = maybe_indirect(dossier, form)
    return Tekening(pack(dossier))


@klasse("schoon")
def javascript_free(rng: Random) -> Tekening:
    """Empty name trees, and the word JavaScript in the text."""
    dossier = teken_dossier(rng)
    _write_line(dossier, dossier.any_page(), "Deze PDF bevat geen JavaScript of /OpenAction.")
    trees = {
        key: Dictionary(Names=Array()) for key in rng.sample(("/JavaScript", "/EmbeddedFiles", "/Dests"), 2)
    }
    dossier.root.Names = maybe_indirect(dossier, Dictionary(trees))
    return Tekening(pack(dossier))

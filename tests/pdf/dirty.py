# SPDX-License-Identifier: EUPL-1.2
"""A tagged PDF, and everything that a published copy of it must not hold, each put in by a function of its own.

Wherever a file can hold a text that nobody sees on a page, that text is SPOOR here.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from tests.make_pdf import Drawing

SPOOR = "Krokodillenbek"
"""What must be gone."""

Vuil = Callable[[Pdf], None]
VUIL: dict[str, Vuil] = {}


def vuil(functie: Vuil) -> Vuil:
    """Register a way to leave something in a file, under the function's name."""
    VUIL[functie.__name__] = functie
    return functie


def draw_basis() -> bytes:
    """Return a tagged file of three pages with headings, a link to the web and a list."""
    drawing = Drawing("Eigen titel")
    for number in range(3):
        if number:
            drawing.page_break()
        drawing.heading(f"Hoofdstuk {number + 1}")
        drawing.paragraph(
            "De brug kost geld. Lees [de begroting](https://voorbeeld.example/begroting) erbij."
        )
    return drawing.save()


def draw_vuil(*namen: str, data: bytes | None = None) -> bytes:
    """Return the file with these kinds of dirt in it (see VUIL)."""
    with pikepdf.open(BytesIO(data or draw_basis())) as pdf:
        for naam in namen:
            VUIL[naam](pdf)
        return save(pdf)


def save(pdf: Pdf) -> bytes:
    """Return the bytes of a file, the same each time."""
    target = BytesIO()
    pdf.save(target, fix_metadata_version=False, static_id=True)
    return target.getvalue()


def jpeg() -> bytes:
    """Return a small picture as JPEG."""
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 40, 30), 0)
    picture.clear_with(200)
    for x in range(40):
        picture.set_pixel(x, x * 3 // 4, (250, 10, 10))
    return bytes(picture.tobytes("jpeg"))


def add_resource(holder: Any, group: str, name: str, value: Any) -> None:
    """Give a page a resource by name, beside those that it has."""
    if group not in holder.Resources:
        holder.Resources[group] = Dictionary()
    holder.Resources[group][name] = value


def segment(marker: int, data: bytes) -> bytes:
    """Return one segment of a JPEG file."""
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2) + data


def add_image(pdf: Pdf, data: bytes, **more: Any) -> Any:
    """Show a JPEG on the first page and return its object."""
    image = pdf.make_indirect(
        Stream(
            pdf, data, Type=Name.XObject, Subtype=Name.Image, Width=40, Height=30, ColorSpace=Name.DeviceRGB,
            BitsPerComponent=8, Filter=Name.DCTDecode, **more,
        )
    )  # fmt: skip
    add_resource(page(pdf), "/XObject", "/Foto", image)
    pdf.pages[0].contents_add(pdf.make_stream(b"q 80 0 0 60 400 100 cm /Foto Do Q"))
    return image


def look(pdf: Pdf, width: float, height: float, content: bytes = b"1 0 0 rg 0 0 500 500 re f") -> Any:
    """Return what an annotation shows: by default a red rectangle."""
    return pdf.make_indirect(
        Stream(
            pdf,
            content,
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=[0, 0, width, height],
            Resources=Dictionary(),
        )
    )


def add_annot(pdf: Pdf, subtype: str, page: int = 0, **more: Any) -> Any:
    """Put an annotation on a page, with a rectangle to look at unless ``AP`` is given; returns it."""
    annot: Any = Dictionary(Type=Name.Annot, Subtype=Name(subtype), Rect=[300, 300, 360, 330], F=4)
    annot.AP = Dictionary(N=look(pdf, 60, 30))
    for key, value in more.items():
        annot[f"/{key}"] = value
    made = pdf.make_indirect(annot)
    sheet: Any = pdf.pages[page].obj
    sheet.Annots = Array([*sheet.get("/Annots", ()), made])
    return made


def attachment(pdf: Pdf) -> Any:
    """Return the description of a file in the file."""
    inner = pdf.make_indirect(Stream(pdf, SPOOR.encode(), Type=Name.EmbeddedFile))
    return pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String(SPOOR), UF=String(SPOOR), EF=Dictionary(F=inner))
    )


def root(pdf: Pdf) -> Any:
    return pdf.Root


def page(pdf: Pdf, number: int = 0) -> Any:
    return pdf.pages[number].obj


@vuil
def info(pdf: Pdf) -> None:
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Author=SPOOR, Subject=SPOOR, Keywords=SPOOR, Title=SPOOR, Eigen=SPOOR, Producer=SPOOR)
    )


@vuil
def xmp(pdf: Pdf) -> None:
    packet = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>{SPOOR}</dc:creator></x:xmpmeta>".encode()
    root(pdf).Metadata = pdf.make_indirect(Stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML))
    page(pdf).Metadata = root(pdf).Metadata


@vuil
def piece_info(pdf: Pdf) -> None:
    own = Dictionary(Programma=Dictionary(Private=Dictionary(Naam=SPOOR), LastModified="D:20240102"))
    page(pdf).PieceInfo = own
    root(pdf).PieceInfo = own


@vuil
def attachments(pdf: Pdf) -> None:
    spec = attachment(pdf)
    root(pdf).Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(SPOOR), spec])))
    root(pdf).AF = Array([spec])
    root(pdf).Collection = Dictionary(Type=Name.Collection, D=String(SPOOR))
    root(pdf).PageMode = Name.UseAttachments
    page(pdf).AF = Array([spec])
    add_annot(pdf, "/FileAttachment", FS=spec, Contents=String(SPOOR))


@vuil
def scripts(pdf: Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String(SPOOR))
    root(pdf).OpenAction = script
    root(pdf).AA = Dictionary(WC=script)
    page(pdf).AA = Dictionary(O=script)
    root(pdf).Names = Dictionary(JavaScript=Dictionary(Names=Array([String(SPOOR), script])))
    add_annot(pdf, "/Link", A=script)


@vuil
def notes(pdf: Pdf) -> None:
    note = add_annot(pdf, "/Text", Contents=String(SPOOR), T=String(SPOOR), RC=String(SPOOR))
    add_annot(pdf, "/Popup", Parent=note, Contents=String(SPOOR))


@vuil
def mark_with_comment(pdf: Pdf) -> None:
    add_annot(pdf, "/Square", Contents=String(SPOOR), T=String(SPOOR), Subj=String(SPOOR), NM=String(SPOOR))


@vuil
def hidden_annotations(pdf: Pdf) -> None:
    for flags in (2, 32, 6):
        content = f"BT ({SPOOR}) Tj ET".encode()
        add_annot(
            pdf, "/FreeText", F=flags, Contents=String(SPOOR), AP=Dictionary(N=look(pdf, 60, 30, content))
        )


@vuil
def annotations_without_room(pdf: Pdf) -> None:
    content = f"BT ({SPOOR}) Tj ET".encode()
    for rect in ([100, 100, 100, 120], [-80, 100, -20, 120], [700, 900, 720, 880]):
        add_annot(pdf, "/FreeText", Rect=rect, AP=Dictionary(N=look(pdf, 60, 30, content)))
    add_annot(
        pdf, "/Link", Rect=[50, 50, 50, 50], A=Dictionary(S=Name.URI, URI=String(f"https://{SPOOR}.example"))
    )


@vuil
def spare_looks(pdf: Pdf) -> None:
    other = look(pdf, 60, 30, f"BT ({SPOOR}) Tj ET".encode())
    add_annot(pdf, "/Stamp", AP=Dictionary(N=look(pdf, 60, 30), D=other, R=other))


@vuil
def form(pdf: Pdf) -> None:
    field = add_annot(
        pdf, "/Widget", FT=Name.Tx, T=String(SPOOR), TU=String(SPOOR), V=String(SPOOR), DV=String(SPOOR),
        AA=Dictionary(K=Dictionary(S=Name.JavaScript, JS=String(SPOOR))),
    )  # fmt: skip
    xfa = pdf.make_indirect(Stream(pdf, f"<xdp>{SPOOR}</xdp>".encode()))
    root(pdf).AcroForm = Dictionary(Fields=Array([field]), XFA=xfa, DA=String(SPOOR))


@vuil
def other_places(pdf: Pdf) -> None:
    add_annot(pdf, "/Link", A=Dictionary(S=Name.Launch, F=String(SPOOR)))
    add_annot(pdf, "/Link", A=Dictionary(S=Name.GoToR, F=String(SPOOR), D=String(SPOOR)))
    add_annot(pdf, "/Link", A=Dictionary(S=Name.URI, URI=String(f"tel:{SPOOR}")))
    add_annot(pdf, "/Link", F=2, A=Dictionary(S=Name.URI, URI=String(f"https://{SPOOR}.example")))
    more = Dictionary(S=Name.JavaScript, JS=String(SPOOR))
    add_annot(pdf, "/Link", A=Dictionary(S=Name.URI, URI=String("https://voorbeeld.example"), Next=more))


@vuil
def named_places(pdf: Pdf) -> None:
    target = Array([page(pdf, 2), Name.XYZ, 0, 700, None])
    root(pdf).Names = Dictionary(Dests=Dictionary(Names=Array([String(SPOOR), target])))
    root(pdf).Dests = Dictionary({f"/{SPOOR}": Dictionary(D=target)})
    add_annot(pdf, "/Link", Dest=String(SPOOR))
    add_annot(pdf, "/Link", A=Dictionary(S=Name.GoTo, D=Name(f"/{SPOOR}")))


@vuil
def thumbnail(pdf: Pdf) -> None:
    page(pdf).Thumb = pdf.make_indirect(
        Stream(pdf, SPOOR.encode() * 10, Width=7, Height=7, ColorSpace=Name.DeviceGray, BitsPerComponent=8)
    )


@vuil
def image_remarks(pdf: Pdf) -> None:
    plain = jpeg()
    remarks = segment(0xE1, b"Exif\0\0" + SPOOR.encode()) + segment(0xED, SPOOR.encode()) + segment(
        0xFE, SPOOR.encode()
    )  # fmt: skip
    image = add_image(pdf, plain[:2] + remarks + plain[2:] + SPOOR.encode())
    image.Metadata = pdf.make_indirect(Stream(pdf, SPOOR.encode(), Type=Name.Metadata, Subtype=Name.XML))
    image.Name = Name(f"/{SPOOR}")


@vuil
def packed_image_remarks(pdf: Pdf) -> None:
    """A JPEG inside another packing."""
    plain = jpeg()
    image = add_image(pdf, b"")
    data = plain[:2] + segment(0xE1, b"Exif\0\0" + SPOOR.encode()) + plain[2:]
    image.write(
        data.hex().encode() + b">", filter=Array([Name.ASCIIHexDecode, Name.DCTDecode]), type_check=False
    )


@vuil
def alternate_image(pdf: Pdf) -> None:
    other = pdf.make_indirect(
        Stream(
            pdf,
            SPOOR.encode(),
            Subtype=Name.Image,
            Width=1,
            Height=1,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceGray,
        )
    )
    image = add_image(pdf, jpeg())
    image.Alternates = Array([Dictionary(Image=other, DefaultForPrinting=True)])
    image.OPI = Dictionary({"/2.0": Dictionary(F=String(SPOOR))})


@vuil
def unused_resources(pdf: Pdf) -> None:
    drawn = look(pdf, 9, 9, f"BT ({SPOOR}) Tj ET".encode())
    pattern = pdf.make_indirect(
        Stream(pdf, SPOOR.encode(), PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 9, 9], XStep=9, YStep=9,
               Resources=Dictionary())
    )  # fmt: skip
    add_resource(page(pdf), "/XObject", "/Ongebruikt", drawn)
    add_resource(page(pdf), "/Pattern", "/Ongebruikt", pattern)
    add_resource(page(pdf), "/Properties", "/Ongebruikt", Dictionary(ActualText=String(SPOOR)))
    page(pdf).Resources[f"/{SPOOR}"] = Dictionary(A=drawn)


@vuil
def orphan(pdf: Pdf) -> None:
    """Text on nothing that the file needs; qpdf writes it only where something refers to it."""
    left = pdf.make_indirect(Stream(pdf, f"BT ({SPOOR}) Tj ET".encode()))
    root(pdf).SpiderInfo = Dictionary(V=left)
    page(pdf).B = Array([pdf.make_indirect(Dictionary(Type=Name.Bead, T=String(SPOOR)))])
    root(pdf).Threads = Array([Dictionary(I=Dictionary(Title=String(SPOOR)))])


@vuil
def remark_in_content(pdf: Pdf) -> None:
    pdf.pages[0].contents_coalesce()
    own = page(pdf).Contents.read_bytes()
    page(pdf).Contents = pdf.make_stream(f"% {SPOOR}\n".encode() + own + f"\n% (100%) {SPOOR}\n".encode())


@vuil
def removed_page(pdf: Pdf) -> None:
    """A page that was taken out, which the structure, a bookmark and a link still know."""
    gone = pdf.make_indirect(
        Dictionary(
            Type=Name.Page, MediaBox=[0, 0, 9, 9], Contents=pdf.make_stream(f"BT ({SPOOR}) Tj ET".encode())
        )
    )
    tree = root(pdf).StructTreeRoot
    element = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.P, P=tree.K, Pg=gone, ActualText=String(SPOOR), K=0)
    )
    inner = Dictionary(Type=Name.StructElem, S=Name.Sect, P=tree.K, K=Array([element]), Alt=String(SPOOR))
    top = tree.K
    top.K = Array([*top.K, pdf.make_indirect(inner)])
    add_annot(pdf, "/Link", Dest=Array([gone, Name.Fit]))
    item = pdf.make_indirect(Dictionary(Title=String("Weg"), Dest=Array([gone, Name.Fit])))
    outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1))
    item.Parent = outlines
    root(pdf).Outlines = outlines


@vuil
def structure_extras(pdf: Pdf) -> None:
    top = root(pdf).StructTreeRoot.K
    top.T = String(SPOOR)
    top.A = Array(
        [Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=String(SPOOR), V=String(SPOOR))])), 0]
    )
    top.Eigen = String(SPOOR)
    root(pdf).StructTreeRoot.ClassMap = Dictionary(
        {f"/{SPOOR}": Dictionary(O=Name.Layout, Eigen=String(SPOOR))}
    )
    root(pdf).StructTreeRoot.RoleMap = Dictionary({f"/{SPOOR}": Name.P})
    root(pdf).StructTreeRoot.AF = Array([attachment(pdf)])


@vuil
def layer_name(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SPOOR), Usage=Dictionary(
        CreatorInfo=Dictionary(Creator=String(SPOOR)), User=Dictionary(Name=String(SPOOR)))))  # fmt: skip
    unused = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SPOOR)))
    root(pdf).OCProperties = Dictionary(
        OCGs=Array([layer, unused]),
        D=Dictionary(
            Name=String(SPOOR), Creator=String(SPOOR), Order=Array([String(SPOOR), layer]), ON=Array([layer])
        ),
        Configs=Array([Dictionary(Name=String(SPOOR))]),
    )
    add_resource(page(pdf), "/Properties", "/L0", layer)
    pdf.pages[0].contents_add(pdf.make_stream(b"/OC /L0 BDC 0 0 1 rg 50 50 40 40 re f EMC"))


@vuil
def page_extras(pdf: Pdf) -> None:
    page(pdf).VP = Array([Dictionary(Name=String(SPOOR), BBox=[0, 0, 9, 9])])
    page(pdf).LastModified = String(SPOOR)
    page(pdf).ID = String(SPOOR)
    page(pdf).Eigen = String(SPOOR)
    root(pdf).Pages.Eigen = String(SPOOR)
    root(pdf).ViewerPreferences = Dictionary(Eigen=String(SPOOR))
    root(pdf).OutputIntents = Array(
        [Dictionary(S=Name.GTS_PDFX, Info=String(SPOOR), RegistryName=String(SPOOR))]
    )
    root(pdf).Perms = Dictionary(DocMDP=Dictionary(Type=Name.Sig, Name=String(SPOOR)))
    root(pdf).DSS = Dictionary(Certs=Array([pdf.make_stream(SPOOR.encode())]))
    pdf.trailer[f"/{SPOOR}"] = String(SPOOR)


@vuil
def form_extras(pdf: Pdf) -> None:
    """In a form that is drawn: all that a form can hold beside its drawing."""
    drawn = look(pdf, 30, 30)
    drawn.PieceInfo = Dictionary(X=Dictionary(Private=String(SPOOR)))
    drawn.Metadata = pdf.make_stream(SPOOR.encode())
    drawn.Ref = Dictionary(F=attachment(pdf))
    drawn.Resources = Dictionary(
        ExtGState=Dictionary(Leeg=Dictionary(Type=Name.ExtGState, Metadata=pdf.make_stream(SPOOR.encode())))
    )
    drawn.write(b"/Leeg gs 0 1 0 rg 0 0 20 20 re f")
    add_resource(page(pdf), "/XObject", "/Tekening", drawn)
    pdf.pages[0].contents_add(pdf.make_stream(b"q 1 0 0 1 200 90 cm /Tekening Do Q"))

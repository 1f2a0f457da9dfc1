# SPDX-License-Identifier: EUPL-1.2
"""Leaks inside a file beside its pages: attachments, scripts, structure, thumbnails, signatures, page templates."""

from __future__ import annotations

import io
from random import Random

import numpy as np
import pymupdf
from numpy.typing import NDArray
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from .dossier import Dossier, teken_dossier
from .hangers import add_field, begin, free_place, hang, look_text, rect, unseen, unseen_name
from .klasse import Tekening, klasse
from .packing import maybe_indirect, pack, save, text
from .prose import chance, sentence


def _attach(dossier: Dossier, name: str, data: bytes, mime: str) -> None:
    """Put a file into the file, in one of the ways there are."""
    rng, pdf = dossier.rng, dossier.pdf
    stream = pdf.make_stream(data, Type=Name.EmbeddedFile, Params=Dictionary(Size=len(data)))
    if chance(rng, 0.6):
        stream.Subtype = Name("/" + mime)
    spec = pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String(name), UF=text(rng, name), EF=Dictionary(F=stream))
    )
    if chance(rng, 0.4):
        spec.EF.UF = stream
    way = rng.choice(("names", "names", "annotation", "af", "portfolio"))
    if way in {"names", "portfolio"}:
        dossier.root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([text(rng, name), spec])))
    if way == "portfolio":
        dossier.root.Collection = Dictionary(Type=Name.Collection, View=rng.choice((Name.T, Name.D, Name.H)))
    if way == "annotation":
        number, place = dossier.any_vlak()
        pin = (place[2] + 4, place[1], place[2] + 16, place[1] + 14)
        hang(
            dossier,
            number,
            Dictionary(Subtype=Name.FileAttachment, Rect=rect(pin), FS=spec, Name=Name.PushPin, F=4),
        )
    if way == "af":
        spec.AFRelationship = rng.choice((Name.Source, Name.Data, Name.Unspecified))
        owner = dossier.root if chance(rng, 0.6) else dossier.page(dossier.any_page())
        owner.AF = Array([spec])


@klasse("blokkade")
def attachment(rng: Random) -> Tekening:
    """The file as it was before, or a table with names, inside the PDF."""
    dossier, words = begin(rng)
    name, mime, body = rng.choice((
        ("overzicht.csv", "text/csv", f"naam;functie\n{words};beleidsmedewerker\n"),
        ("bron.txt", "text/plain", f"{sentence(rng)}\n{words}\n"),
        ("bericht.eml", "message/rfc822", f"From: afdeling@teststad.example\nSubject: {words}\n\n{sentence(rng)}\n"),
        ("gegevens.xml", "text/xml", f"<dossier><naam>{words}</naam></dossier>"),
    ))  # fmt: skip
    _attach(dossier, name, body.encode("utf-8"), mime)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def attachment_nested_pdf(rng: Random) -> Tekening:
    """A PDF in the PDF, not redacted."""
    dossier, words = begin(rng)
    inner = teken_dossier(rng, boxes=False)
    inner.draw_on(0, inner.write(inner.stijl.origin[0] + 60, inner.stijl.origin[1] + 60, words))
    _attach(
        dossier, rng.choice(("origineel.pdf", "bijlage1.pdf", "concept.PDF")), pack(inner), "application/pdf"
    )
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def javascript(rng: Random) -> Tekening:
    """A script that holds what was blacked out; it runs on opening, by name, on a page, on a field or never."""
    dossier, words = begin(rng)
    quoted = words.replace("\\", "").replace('"', "")
    script = rng.choice((
        'app.alert("Opgesteld door {}");', 'var naam = "{}";\nthis.getField("veld1").value = naam;',
        "// {}\nthis.print();", 'this.info.Keywords = "{}";',
    )).replace("{}", quoted)  # fmt: skip
    code = dossier.pdf.make_stream(script.encode("cp1252")) if chance(rng, 0.4) else text(rng, script)
    action: Object = maybe_indirect(dossier, Dictionary(S=Name.JavaScript, JS=code))
    if chance(rng, 0.2):
        action = Dictionary(S=Name.GoTo, D=Array([dossier.page(), Name.Fit]), Next=action)
    way = rng.choice(("open", "names", "root", "page", "field"))
    if way == "open":
        dossier.root.OpenAction = action
    elif way == "names":
        dossier.root.Names = Dictionary(JavaScript=Dictionary(Names=Array([text(rng, "start"), action])))
    elif way == "root":
        dossier.root.AA = Dictionary({rng.choice(("/WP", "/DP", "/WC")): action})
    elif way == "page":
        dossier.page(dossier.any_page()).AA = Dictionary({rng.choice(("/O", "/C")): action})
    else:
        place = free_place(dossier, 0)
        field = Dictionary(
            FT=Name.Tx, V=text(rng, "Ja"), AP=Dictionary(N=look_text(dossier, place, "Ja", "0.95 g"))
        )
        field.AA = Dictionary({rng.choice(("/K", "/F", "/V", "/C")): action})
        add_field(dossier, 0, place, field)
    return Tekening(pack(dossier), words)


# --- structure --------------------------------------------------------------------------------------------


def _begin_tagged(rng: Random) -> tuple[Dossier, str]:
    """Return a tagged document and a secret that reads as a name, a number or an address by itself."""
    dossier = teken_dossier(rng, tagged=True)
    while True:
        words = unseen(dossier)
        if any(sign.isdigit() or sign in "@." for sign in words):
            return dossier, words


@klasse("blokkade")
def structure_text(rng: Random) -> Tekening:
    """Text for who reads by ear, in the structure tree: it says what the box hides."""
    dossier, words = _begin_tagged(rng)
    node = rng.choice([node for node in dossier.nodes if Name.Span == node.S] or dossier.nodes)
    key = rng.choice(("ActualText", "ActualText", "Alt", "E", "T", "ID", "Summary"))
    if key == "Summary":
        node.A = Dictionary(O=Name.Table, Summary=text(rng, f"Contactgegevens van {words}"))
    elif key == "Alt":
        node.Alt = text(rng, rng.choice(("{}", "Pasfoto van {}", "Handtekening {}")).format(words))
    elif key == "ID":
        node.ID = text(rng, words)
        dossier.root.StructTreeRoot.IDTree = Dictionary(Names=Array([node.ID, node]))
    else:
        node["/" + key] = maybe_indirect(dossier, text(rng, words))
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def class_map(rng: Random) -> Tekening:
    """Attributes that several nodes share, kept in the class map of the structure tree."""
    dossier, words = _begin_tagged(rng)
    attributes = rng.choice((
        lambda: Dictionary(O=Name.Table, Summary=text(rng, words)),
        lambda: Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=text(rng, "Naam"), V=text(rng, words))])),
        lambda: Dictionary(O=Name.Layout, Placement=Name.Block, Opmerking=text(rng, words)),
    ))()  # fmt: skip
    dossier.root.StructTreeRoot.ClassMap = Dictionary(
        Cel1=Array([attributes]) if chance(rng, 0.3) else attributes
    )
    if chance(rng, 0.7):
        rng.choice(dossier.nodes).C = Name.Cel1
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def marked_content_actualtext(rng: Random) -> Tekening:
    """Text for who copies or listens, in the page's own content: before the box, or named in its resources."""
    dossier, words = begin(rng)
    number, (x0, y0, x1, y1) = dossier.any_vlak()
    key = rng.choice(("ActualText", "ActualText", "Alt", "E"))
    wide = words.encode("utf-16-be")
    box = f"0.5 w 0 G {x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re S"
    shown = rng.choice((box, ""))
    if chance(rng, 0.4):
        properties = maybe_indirect(dossier, Dictionary({"/" + key: text(rng, words)}))
        resources = Dictionary(Properties=Dictionary(MC7=properties))
        dossier.draw_on(number, f"/Span /MC7 BDC {shown} EMC", resources)
    else:
        octal = "".join(f"\\{byte:03o}" for byte in b"\xfe\xff" + wide)
        plain = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        spelled = rng.choice(
            (f"<feff{wide.hex()}>", f"<FEFF{wide.hex().upper()}>", f"({octal})", f"({plain})")
        )
        if "€" in words:
            spelled = f"<feff{wide.hex()}>"
        dossier.draw_on(number, f"/Span <</{key} {spelled}>> BDC {shown} EMC")
    return Tekening(pack(dossier), words)


# --- thumbnails, signatures, templates --------------------------------------------------------------------


def page_picture(dossier: Dossier, number: int, wide: int) -> NDArray[np.uint8]:
    """Return a page as a grey picture so many pixels wide: what an honest thumbnail is."""
    data = save(dossier.pdf, Random(0), "classic")
    with pymupdf.open(stream=data) as doc:
        page = doc[number]
        zoom = wide / page.rect.width
        pixels = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csGRAY, alpha=False)
        return np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)[
            :, : pixels.width
        ]


def add_thumbnail(dossier: Dossier, number: int, picture: NDArray[np.uint8]) -> None:
    """Give a page a thumbnail."""
    high, wide = picture.shape
    dossier.page(number).Thumb = dossier.pdf.make_stream(
        picture.tobytes(), Width=wide, Height=high, ColorSpace=Name.DeviceGray, BitsPerComponent=8
    )


@klasse("blokkade")
def thumbnail(rng: Random) -> Tekening:
    """A small picture of another page: the photo, the form or the dark sheet that was here before."""
    dossier, _ = begin(rng)
    number = dossier.any_page()
    picture = page_picture(dossier, number, rng.choice((76, 96, 128))).copy()
    high, wide = picture.shape
    noise = np.random.default_rng(rng.getrandbits(32))
    way = rng.choice(("photo", "form", "lines"))
    top, left = high // 3, wide // 6
    if way == "photo":
        ramp = np.linspace(20, 190, wide - 2 * left)[None, :] + noise.normal(
            0, 12, (high // 3, wide - 2 * left)
        )
        picture[top : top + high // 3, left : wide - left] = np.clip(ramp, 0, 255).astype(np.uint8)
    elif way == "form":
        picture[top : top + high // 4, left : wide // 2] = rng.randint(0, 60)
    else:
        picture[:] = 255
        for row in range(6, high - 6, 4):
            picture[row : row + 2, left : left + rng.randint(wide // 4, wide // 2)] = rng.randint(10, 70)
    add_thumbnail(dossier, number, picture)
    return Tekening(pack(dossier))


def certificate(rng: Random, name: str) -> bytes:
    """Return DER that holds a subject's common name (OID 2.5.4.3) and an organisation, as in a certificate."""

    def der(tag: int, body: bytes) -> bytes:
        size = len(body)
        long = bytes([0x82]) + size.to_bytes(2, "big") if size > 127 else bytes([size])
        return bytes([tag]) + long + body

    def attribute(oid: bytes, value: bytes) -> bytes:
        return der(0x31, der(0x30, der(0x06, oid) + der(rng.choice((0x0C, 0x13)), value)))

    subject = attribute(b"\x55\x04\x0a", b"Gemeente Teststad") + attribute(
        b"\x55\x04\x03", name.encode("utf-8")
    )
    key = rng.randbytes(160)
    signed = der(0x30, der(0x02, rng.randbytes(8)) + der(0x30, subject) + der(0x03, b"\x00" + key))
    return der(0x30, der(0x06, bytes.fromhex("2a864886f70d010702")) + der(0xA0, der(0x30, signed)))


def sign(dossier: Dossier, *, name: str = "", subject: str = "") -> None:
    """Put a signature into the file; nobody has signed anything."""
    rng = dossier.rng
    body = certificate(rng, subject or "Gemeente Teststad zegel")
    kind = rng.choice((Name("/adbe.pkcs7.detached"), Name("/ETSI.CAdES.detached")))
    value = Dictionary(
        Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), SubFilter=kind, M=String("D:20240312101500+01'00'"),
        ByteRange=Array([0, 840, 6000, 1200]), Contents=String(body + bytes(2400 - len(body))),
    )  # fmt: skip
    if name:
        value.Name = text(rng, name)
    place = (0.0, 0.0, 0.0, 0.0) if chance(rng, 0.5) else free_place(dossier, 0)
    field = Dictionary(FT=Name.Sig, T=String("Signature1"), V=dossier.pdf.make_indirect(value), F=132)
    if place[2]:
        field.AP = Dictionary(N=look_text(dossier, place, "Digitaal ondertekend"))
    add_field(dossier, 0, place, field)
    dossier.root.AcroForm.SigFlags = 3


@klasse("waarschuwing")
def signature_name(rng: Random) -> Tekening:
    """The name of who signed, in the signature or in its certificate."""
    dossier, _ = begin(rng)
    name = unseen_name(dossier)
    if chance(rng, 0.5):
        sign(dossier, name=name)
    else:
        sign(dossier, subject=name)
    return Tekening(pack(dossier), name)


@klasse("blokkade")
def template_page(rng: Random) -> Tekening:
    """A page that is kept to be copied and never shown."""
    dossier, words = begin(rng)
    source = teken_dossier(rng, pages=1, boxes=False, tagged=False)
    source.draw_on(0, source.write(source.stijl.origin[0] + 60, source.stijl.origin[1] + 90, words))
    with Pdf.open(io.BytesIO(save(source.pdf, rng, "classic"))) as other:
        page = dossier.pdf.copy_foreign(other.pages[0].obj)
    page.Type = rng.choice((Name.Template, Name.Template, Name.Page))
    tree = Dictionary(Names=Array([text(rng, "sjabloon"), page]))
    dossier.root.Names = Dictionary(
        {"/Templates" if chance(rng, 0.8) else "/Pages": maybe_indirect(dossier, tree)}
    )
    return Tekening(pack(dossier), words)

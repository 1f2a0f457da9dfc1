# SPDX-License-Identifier: EUPL-1.2
"""Leaks in what a file says about itself: properties, XMP, data of programs, bookmarks, names of places and pages."""

from __future__ import annotations

from random import Random

from pikepdf import Array, Dictionary, Name, Object, OutlineItem, String

from .dossier import Dossier
from .hangers import begin, handle, look_text, unseen_name
from .klasse import Tekening, klasse
from .packing import maybe_indirect, pack, text
from .prose import chance
from .xmp import elements, listed, make_packet, titled


def _info(dossier: Dossier) -> Object:
    """Return the properties of the file, made if there are none."""
    if "/Info" not in dossier.pdf.trailer:
        dossier.pdf.trailer.Info = dossier.pdf.make_indirect(
            Dictionary(Producer=String("Acrobat Distiller 11.0 (Windows)"))
        )
    return dossier.pdf.trailer.Info


def _path(rng: Random) -> tuple[str, str]:
    """Return a path with somebody's account in it, and the account."""
    name = handle(rng)
    return rng.choice((
        f"C:\\Users\\{name}\\Documents\\brief_concept.docx",
        f"file://server/{name}/Woo/def/memo%20v3.docx",
        f"~{name}/bureaublad/nota.odt",
        f"\\\\dfs01\\home$\\{name}\\verslag.docx",
    )), name  # fmt: skip


@klasse("waarschuwing")
def info_author(rng: Random) -> Tekening:
    """The name of the writer in the properties."""
    dossier, _ = begin(rng)
    name = unseen_name(dossier)
    _info(dossier).Author = maybe_indirect(
        dossier, text(rng, rng.choice(("{}", "{}", "{} (JZ)")).format(name))
    )
    return Tekening(pack(dossier), name)


@klasse("waarschuwing")
def xmp_creator(rng: Random) -> Tekening:
    """The name of the writer in XMP."""
    dossier, _ = begin(rng)
    name = unseen_name(dossier)
    dossier.root.Metadata = make_packet(dossier, listed("dc:creator", rng.choice(("Seq", "Bag")), name))
    return Tekening(pack(dossier), name)


@klasse("blokkade")
def info_title(rng: Random) -> Tekening:
    """A title with what was blacked out."""
    dossier, words = begin(rng)
    title = rng.choice(
        ("{}", "Microsoft Word - {}.docx", "Brief aan {}", "Klacht {} (def)", "verslag_{}_v2")
    ).format(words)
    _info(dossier).Title = text(rng, title)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def info_keywords(rng: Random) -> Tekening:
    """Subject, keywords, keys of an organisation's own, and paths."""
    dossier, words = begin(rng)
    if chance(rng, 0.25):
        value, words = _path(rng)
        _info(dossier)[rng.choice(("/Subject", "/BronBestand", "/SourceFile"))] = text(rng, value)
        return Tekening(pack(dossier), words)
    key = rng.choice(
        (
            "/Subject",
            "/Subject",
            "/Keywords",
            "/Keywords",
            "/Betreft",
            "/Aanvrager",
            "/_EmailSubject",
            "/Comments",
            "/Zaak#20naam",
        )
    )
    value = rng.choice(("{}", "{}", "klacht; {}; bezwaar", "inzake {}")).format(words)
    _info(dossier)[key.replace("#20", "-")] = maybe_indirect(dossier, text(rng, value))
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def xmp_title(rng: Random) -> Tekening:
    """Title, description or keywords in XMP."""
    dossier, words = begin(rng)
    value = rng.choice(("{}", "{}", "Brief aan {}", "Inzake {}")).format(words)
    properties = rng.choice((
        titled("dc:title", value), titled("dc:title", value), titled("dc:description", value),
        listed("dc:subject", "Bag", "bezwaar", value), elements(pdf_Keywords=value),
        elements(photoshop_Headline=value),
    ))  # fmt: skip
    dossier.root.Metadata = make_packet(dossier, properties)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def xmp_history(rng: Random) -> Tekening:
    """Where the file was saved, what it was made of, who reviewed it."""
    dossier, words = begin(rng)
    path, name = _path(rng)
    event = (
        "<xmpMM:History><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><stEvt:action>saved</stEvt:action>"
        f"<stEvt:parameters>{path}</stEvt:parameters><stEvt:softwareAgent>Adobe InDesign 16.0</stEvt:softwareAgent>"
        "</rdf:li></rdf:Seq></xmpMM:History>"
    )  # fmt: skip
    source = (
        f'<xmpMM:DerivedFrom rdf:parseType="Resource"><stRef:filePath>{path}</stRef:filePath></xmpMM:DerivedFrom>'
        if chance(rng, 0.5)
        else f'<xmpMM:Ingredients><rdf:Bag><rdf:li stRef:filePath="{path}"/></rdf:Bag></xmpMM:Ingredients>'
    )
    properties, found = rng.choice((
        (event, name), (source, name), (elements(pdfx_ReviewSubject=f"Review: {words}"), words),
        (elements(pdfx_SourceFile=path), name), (elements(photoshop_History=f"geopend door {words}"), words),
    ))  # fmt: skip
    dossier.root.Metadata = make_packet(dossier, properties)
    return Tekening(pack(dossier), found)


@klasse("blokkade")
def page_metadata(rng: Random) -> Tekening:
    """XMP of one page, or of one picture of it."""
    dossier, words = begin(rng)
    properties = titled(rng.choice(("dc:title", "dc:description")), words)
    dossier.page(dossier.any_page()).Metadata = make_packet(dossier, properties)
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def piece_info(rng: Random) -> Tekening:
    """What a program keeps for itself: the source text, the old layout, notes."""
    dossier, words = begin(rng)
    pdf = dossier.pdf
    note = f"bron: {words}"
    private = rng.choice((
        lambda: text(rng, note),
        lambda: pdf.make_stream(note.encode("utf-16" if chance(rng, 0.4) else "utf-8")),
        lambda: Dictionary(Notities=text(rng, note), Versie=3),
        lambda: Dictionary(Layers=Array([text(rng, "Laag 1"), text(rng, words)])),
        lambda: Dictionary(AIPrivateData1=pdf.make_stream(b"%!PS-Adobe-3.0\n(" + words.encode("cp1252") + b") show\n")),
    ))()  # fmt: skip
    data = Dictionary(
        LastModified=String("D:20230412110300+02'00'"), Private=maybe_indirect(dossier, private)
    )
    info = Dictionary({rng.choice(("/Illustrator", "/Redactie", "/InDesign", "/PDFTool")): data})
    where = rng.choice(("root", "page", "form"))
    if where == "form":
        number = dossier.any_page()
        form = look_text(dossier, (0, 0, 120, 14), "Bijlage")
        form.PieceInfo = info
        x, y = dossier.stijl.origin
        dossier.draw_on(
            number, f"1 0 0 1 {x + 60} {y + 20} cm /FmP Do", Dictionary(XObject=Dictionary(FmP=form))
        )
    else:
        owner = dossier.root if where == "root" else dossier.page(dossier.any_page())
        owner.PieceInfo = info
        if where == "page":
            owner.LastModified = String("D:20230412110300+02'00'")
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def outline_title(rng: Random) -> Tekening:
    """A bookmark with what the heading said."""
    dossier, words = begin(rng)
    titles = [(kop.text, kop.page) for kop in dossier.koppen]
    leak = rng.choice(("{}", "Gesprek met {}", "1.2 {}", "Bijlage: {}")).format(words)
    titles.insert(rng.randint(0, len(titles)), (leak, dossier.any_page()))
    with dossier.pdf.open_outline() as outline:
        top = outline.root
        for title, page in titles:
            item = OutlineItem(title, page)
            top.append(item)
            if chance(rng, 0.3):
                top = item.children
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def named_destination(rng: Random) -> Tekening:
    """The name of a place in the document."""
    dossier, words = begin(rng)
    name = rng.choice(("{}", "gesprek {}", "bijlage_{}")).format(words)
    goal = Array([dossier.page(dossier.any_page()), Name.Fit])
    if chance(rng, 0.3):
        dossier.root.Dests = Dictionary({"/" + name.replace(" ", "_"): goal, "/page.1": goal})
        return Tekening(pack(dossier), words.replace(" ", "_"))
    target: Object = Dictionary(D=goal) if chance(rng, 0.3) else goal
    key = text(rng, name) if chance(rng, 0.5) else String(name.encode("cp1252"))
    pairs = sorted([(bytes(String("page.1")), String("page.1")), (bytes(key), key)])
    tree = Dictionary(Names=Array([item for _, key in pairs for item in (key, target)]))
    if chance(rng, 0.4):
        tree.Limits = Array([pairs[0][1], pairs[1][1]])
        tree = Dictionary(Kids=Array([dossier.pdf.make_indirect(tree)]))
    dossier.root.Names = Dictionary(Dests=maybe_indirect(dossier, tree))
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def page_label(rng: Random) -> Tekening:
    """The name of a page, shown by the reader's page box."""
    dossier, words = begin(rng)
    label = Dictionary(P=text(rng, rng.choice(("{}", "{}-", "Dossier {} ")).format(words)))
    if chance(rng, 0.7):
        label.S = rng.choice((Name.D, Name.r))
    dossier.root.PageLabels = maybe_indirect(dossier, Dictionary(Nums=Array([0, label])))
    return Tekening(pack(dossier), words)


@klasse("blokkade")
def article_thread(rng: Random) -> Tekening:
    """An article that runs over the pages, with its title, subject, author or keywords."""
    dossier, words = begin(rng)
    number, place = dossier.any_vlak()
    bead = dossier.pdf.make_indirect(
        Dictionary(Type=Name.Bead, P=dossier.page(number), R=Array([round(value) for value in place]))
    )
    bead.N = bead.V = bead
    thread = dossier.pdf.make_indirect(Dictionary(Type=Name.Thread, F=bead))
    thread.I = Dictionary({rng.choice(("/Title", "/Title", "/Subject", "/Keywords")): text(rng, words)})
    bead.T = thread
    dossier.page(number).B = Array([bead])
    dossier.root.Threads = maybe_indirect(dossier, Array([thread]))
    return Tekening(pack(dossier), words)

# SPDX-License-Identifier: EUPL-1.2
"""Comments, forms, links, properties, bookmarks, tags, attachments and scripts: what blocks and what does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.pdf.objects.bestand import GEHEIM, ZICHTBAAR, add_annot, blocks, draw, form, search, weights

Vul = Callable[[pikepdf.Pdf], object]


def _link(pdf: pikepdf.Pdf, uri: str, **keys: Any) -> None:
    add_annot(pdf, "Link", A=Dictionary(S=Name.URI, URI=String(uri)), **keys)


def _field(pdf: pikepdf.Pdf, **keys: Any) -> None:
    field = add_annot(pdf, "Widget", FT=Name.Tx, T=String("veld1"), **keys)
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


def _bookmark(pdf: pikepdf.Pdf, titel: str) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(titel, 0))


def _xmp(pdf: pikepdf.Pdf, body: str) -> None:
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"{body}</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    pdf.Root.Metadata = pdf.make_stream(packet.encode())
    pdf.Root.Metadata.Type, pdf.Root.Metadata.Subtype = Name.Metadata, Name.XML


def _element(pdf: pikepdf.Pdf, **keys: Any) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=pdf.pages[0].obj, K=0, **keys)
    )
    root.K = element
    pdf.Root.StructTreeRoot = root


def _spare(pdf: pikepdf.Pdf) -> None:
    looks = Dictionary(N=form(pdf, b""), R=form(pdf, f"BT /F1 9 Tf ({GEHEIM}) Tj ET".encode()))
    add_annot(pdf, "Square", AP=looks)


LEKKEN: dict[str, tuple[str, Vul]] = {
    "comment": ("LEK009", lambda pdf: add_annot(pdf, "Text", Contents=String("Bel Piet nog"))),
    "rich comment": ("LEK009", lambda pdf: add_annot(pdf, "Square", RC=String(f"<p>{GEHEIM}</p>"))),
    "hidden": ("LEK009", lambda pdf: add_annot(pdf, "FreeText", F=2, Contents=String(ZICHTBAAR))),
    "spare look": ("LEK009", _spare),
    "value": ("LEK010", lambda pdf: _field(pdf, V=String("geweigerd"), AP=Dictionary(N=form(pdf, b"")))),
    "default": ("LEK010", lambda pdf: _field(pdf, V=String(ZICHTBAAR), DV=String("geweigerd"))),
    "choices": ("LEK010", lambda pdf: _field(pdf, Opt=Array([String("geweigerd"), String(ZICHTBAAR)]))),
    "mail": ("LEK011", lambda pdf: _link(pdf, "mailto:j.voorbeeld@example.org")),
    "phone": ("LEK011", lambda pdf: _link(pdf, "tel:+31612345678")),
    "mail in query": ("LEK011", lambda pdf: _link(pdf, "https://example.org/?to=j.voorbeeld%40example.org")),
    "tooltip": ("LEK011", lambda pdf: _link(pdf, "https://example.org/", Contents=String(GEHEIM))),
    "keywords": ("LEK012", lambda pdf: pdf.docinfo.__setitem__(Name.Keywords, String("dossier Zeearend"))),
    "custom key": ("LEK012", lambda pdf: pdf.docinfo.__setitem__(Name("/Zaak"), String(GEHEIM))),
    "xmp title": ("LEK012", lambda pdf: _xmp(pdf, f"<dc:title>{GEHEIM}</dc:title>")),
    "xmp comment": ("LEK012", lambda pdf: _xmp(pdf, f"<!-- {GEHEIM} -->")),
    "bookmark": ("LEK013", lambda pdf: _bookmark(pdf, f"Gesprek met {GEHEIM}")),
    "destination": (
        "LEK013",
        lambda pdf: pdf.Root.__setitem__(
            Name.Dests, Dictionary({"/J. Voorbeeld": Array([pdf.pages[0].obj, Name.Fit])})
        ),
    ),
    "page label": (
        "LEK013",
        lambda pdf: pdf.Root.__setitem__(
            Name.PageLabels, Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=String(GEHEIM))]))
        ),
    ),
    "actual text": ("LEK014", lambda pdf: _element(pdf, ActualText=String("de directeur weigerde"))),
    "alt": ("LEK014", lambda pdf: _element(pdf, Alt=String(f"Foto van {GEHEIM}"))),
    "summary": ("LEK014", lambda pdf: _element(pdf, A=Dictionary(O=Name.Table, Summary=String(GEHEIM)))),
    "attachment": ("LEK015", lambda pdf: pdf.attachments.__setitem__("a.txt", b"geheim")),
    "script": (
        "LEK016",
        lambda pdf: pdf.Root.__setitem__(
            Name.OpenAction, Dictionary(S=Name.JavaScript, JS=pdf.make_stream(b"app.alert('x')"))
        ),
    ),
    "unknown key": ("LEK019", lambda pdf: pdf.pages[0].obj.__setitem__(Name("/Notitie"), String(GEHEIM))),
    "private data": (
        "LEK019",
        lambda pdf: pdf.Root.__setitem__(
            Name.PieceInfo, Dictionary(Prog=Dictionary(Private=pdf.make_stream(b"een oude versie")))
        ),
    ),
}

LEKKEN["file"] = ("LEK011", lambda pdf: _link(pdf, "file://server/Personeel/zeearend.docx"))

ONSCHULDIG: dict[str, Vul] = {
    "nothing": lambda pdf: None,
    "comment that is seen": lambda pdf: add_annot(pdf, "Text", Contents=String("besluit over de BRUG")),
    "tool as subject": lambda pdf: add_annot(pdf, "Square", Subj=String("Rechthoek")),
    "web address": lambda pdf: _link(pdf, "https://www.example.org/besluiten/2024"),
    "tooltip with the address": lambda pdf: _link(
        pdf, "https://www.example.org/x", Contents=String("https://www.example.org/x")
    ),
    "title that is seen": lambda pdf: pdf.docinfo.__setitem__(Name.Title, String(ZICHTBAAR.upper())),
    "dates and programs": lambda pdf: pdf.docinfo.update(
        {
            "/CreationDate": String("D:20240312111500+01'00'"),
            "/Producer": String("PDF-XChange Core API SDK (7.0.325.1)"),
        }
    ),
    "xmp of programs": lambda pdf: _xmp(
        pdf, "<xmp:CreateDate>2024-03-12T11:15:00Z</xmp:CreateDate><dc:format>application/pdf</dc:format>"
    ),
    "bookmark of a heading": lambda pdf: _bookmark(pdf, "1. Besluit over de brug"),
    "generated destinations": lambda pdf: pdf.Root.__setitem__(
        Name.Dests,
        Dictionary(
            {
                f"/{naam}": Array([pdf.pages[0].obj, Name.Fit])
                for naam in ("_Toc123456789", "page.iv", "section.1.2")
            }
        ),
    ),
    "alt of a logo": lambda pdf: _element(pdf, Alt=String("Logo van de gemeente Teststad")),
    "ligature": lambda pdf: _element(pdf, ActualText=String("ffi")),
    "numbered identifier": lambda pdf: _element(pdf, ID=String("node00012345")),
    "private mark": lambda pdf: pdf.Root.__setitem__(
        Name.PieceInfo, Dictionary(Prog=Dictionary(LastModified=String("D:20240312111500Z")))
    ),
    "goto at opening": lambda pdf: pdf.Root.__setitem__(
        Name.OpenAction, Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))
    ),
}


@pytest.mark.parametrize("naam", LEKKEN)
def test_text_that_is_not_seen_blocks(naam: str) -> None:
    code, vul = LEKKEN[naam]
    assert code in blocks(draw(vul))


@pytest.mark.parametrize("naam", ONSCHULDIG)
def test_what_programs_write_and_what_is_seen_does_not_block(naam: str) -> None:
    assert blocks(draw(ONSCHULDIG[naam])) == set()


def test_an_author_warns_also_beside_redactions() -> None:
    data = draw(lambda pdf: pdf.docinfo.__setitem__(Name.Author, String(GEHEIM)))
    assert weights(search(data))["LEK012"] == "waarschuwing"


def test_a_title_blocks_only_where_there_are_redactions() -> None:
    data = draw(
        lambda pdf: pdf.docinfo.__setitem__(Name.Title, String("Microsoft Word - nota zeearend.docx"))
    )
    assert weights(search(data, lakvlakken=True))["LEK012"] == "blokkade"
    assert weights(search(data, lakvlakken=False))["LEK012"] == "waarschuwing"


@pytest.mark.parametrize(
    ("titel", "weging"),
    [
        ("Microsoft Word - Verslag van bezwaar ZK18.docx", "waarschuwing"),
        ("Microsoft Word - Verslag van bezwaar Zeearend.docx", "blokkade"),
        ("Microsoft Word - Verslag van bezwaar 20180166.docx", "blokkade"),
        ("Verslag van bezwaar ZK18", "blokkade"),
    ],
)
def test_the_name_of_a_file_that_can_be_read_but_for_a_code(titel: str, weging: str) -> None:
    data = draw(lambda pdf: pdf.docinfo.__setitem__(Name.Title, String(titel)), "Het verslag van het bezwaar")
    assert weights(search(data, lakvlakken=True))["LEK012"] == weging


def test_a_description_without_a_person_does_not_block() -> None:
    data = draw(lambda pdf: _element(pdf, Alt=String("een stapel papier op een tafel")))
    assert blocks(data) == set()


def test_a_form_that_shows_its_values_warns() -> None:
    data = draw(lambda pdf: _field(pdf, V=String(ZICHTBAAR)))
    assert weights(search(data))["LEK010"] == "waarschuwing"


def test_what_leaked_stays_out_of_the_message() -> None:
    vondsten = search(draw(LEKKEN["custom key"][1]))
    assert not any(GEHEIM in vondst.melding for vondst in vondsten)
    assert any(vondst.geheim and vondst.geheim.onthul() == GEHEIM for vondst in vondsten)
    assert any("12 tekens" in vondst.melding for vondst in vondsten)


@pytest.mark.parametrize("key", ["ID", "T", "Alt"])
def test_an_element_without_content_is_judged(key: str) -> None:
    def fill(pdf: pikepdf.Pdf, tekst: str) -> None:
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        element = Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=pdf.pages[0].obj)
        element[Name("/" + key)] = String(tekst)
        root.K = Array([pdf.make_indirect(element)])
        pdf.Root.StructTreeRoot = root

    assert blocks(draw(lambda pdf: fill(pdf, "Vera Testpersoon"))) == {"LEK014"}
    assert not blocks(draw(lambda pdf: fill(pdf, "node00012")))


def test_the_name_of_a_class_blocks_when_it_is_of_a_person() -> None:
    def fill(pdf: pikepdf.Pdf, naam: str) -> None:
        classes = Dictionary({"/" + naam: Dictionary(O=Name.Layout)})
        pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, ClassMap=classes))

    assert blocks(draw(lambda pdf: fill(pdf, "Brief_aan_V._van_Testpersoon"))) == {"LEK014"}
    assert not blocks(draw(lambda pdf: fill(pdf, "Tabel_12")))


def test_the_summary_of_a_table_blocks_when_it_names_someone() -> None:
    def fill(pdf: pikepdf.Pdf, tekst: str) -> None:
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        about = Dictionary(O=Name.Table, Summary=String(tekst))
        root.K = Array([pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Table, P=root, A=about))])
        pdf.Root.StructTreeRoot = root

    assert blocks(draw(lambda pdf: fill(pdf, "Tabel met bedragen van Vera Testpersoon"))) == {"LEK014"}
    assert not blocks(draw(lambda pdf: fill(pdf, "Tabel met bedragen per jaar")))


@pytest.mark.parametrize("key", ["Data", "D", "Contents", "Info", "Category", "Order", "Headers", "NM"])
def test_a_key_that_is_trusted_may_not_name_a_person(key: str) -> None:
    def fill(pdf: pikepdf.Pdf, tekst: str) -> None:
        pdf.Root.VoorbeeldExtra = pdf.make_indirect(Dictionary({f"/{key}": Array([String(tekst)])}))

    assert "LEK019" in blocks(draw(lambda pdf: fill(pdf, GEHEIM)))
    assert "LEK019" not in blocks(draw(lambda pdf: fill(pdf, "section.2")))


def test_the_name_of_a_printing_process_is_no_person() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        intent = Dictionary(
            Type=Name.OutputIntent, S=Name.GTS_PDFX, Info=String("U.S. Web Coated (SWOP) v2"),
            OutputConditionIdentifier=String("CGATS TR 001"), RegistryName=String("http://www.color.org"),
        )  # fmt: skip
        pdf.Root.OutputIntents = Array([intent])

    assert "LEK019" not in weights(search(draw(fill)))

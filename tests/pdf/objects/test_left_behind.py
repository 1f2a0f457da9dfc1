# SPDX-License-Identifier: EUPL-1.2
"""What was left in the file: revisions, orphans, things nobody draws, loose bytes; and files that cannot be read."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.pdf.objects.bestand import (
    GEHEIM,
    ZICHTBAAR,
    blocks,
    content,
    draw,
    form,
    image,
    new_pdf,
    save,
    search,
    weights,
)


def _append(data: bytes, objects: dict[int, bytes], root: int = 1) -> bytes:
    """Return a file with objects in a new revision at its end."""
    start = data.rindex(b"startxref")
    before = data[start:].split()[1]
    body, table = b"", b""
    for number, text in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(data) + len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, text)
    size = max([*objects, data.count(b" obj") + 5]) + 1
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %b >>" % (size, root, before)
    return data + body + b"xref\n" + table + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % (len(data) + len(body))


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(data), data)


def _plain(tekst: str) -> tuple[bytes, int]:
    """Return a file without object streams, and the number of the content of its page."""
    pdf = new_pdf(tekst)
    data = save(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    with pikepdf.open(io.BytesIO(data)) as again:
        return data, again.pages[0].obj.Contents.objgen[0]


def test_a_text_that_a_revision_took_away_blocks() -> None:
    data, number = _plain(f"{ZICHTBAAR} van {GEHEIM}")
    assert "LEK018" in blocks(_append(data, {number: _stream(content(ZICHTBAAR))}))


def test_a_revision_that_takes_nothing_away_warns() -> None:
    data, number = _plain(ZICHTBAAR)
    found = weights(search(_append(data, {number: _stream(content(ZICHTBAAR, "en meer"))})))
    assert found["LEK018"] == "waarschuwing"
    assert "blokkade" not in found.values()


def test_a_second_table_without_objects_is_no_revision() -> None:
    data, _ = _plain(ZICHTBAAR)
    assert weights(search(_append(data, {}))).get("LEK018") == "info"


def test_a_linearized_file_has_one_revision() -> None:
    data = save(new_pdf(ZICHTBAAR, "Tweede pagina"), linearize=True)
    assert data.count(b"%%EOF") == 2
    assert "LEK018" not in weights(search(data))


def test_a_property_that_a_revision_took_away_blocks() -> None:
    pdf = new_pdf()
    pdf.docinfo[Name.Subject] = String(GEHEIM)
    data = save(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pikepdf.open(io.BytesIO(data)) as again:
        info = again.trailer.Info.objgen[0]
    appended = _append(data, {info: b"<< >>"})
    assert "LEK018" in blocks(appended)


@pytest.mark.parametrize("text", [b"(%b)" % GEHEIM.encode(), b"[ << /X <4a2e20566f6f726265656c64> >> ]"])
def test_an_object_that_nothing_uses_blocks_when_it_says_something(text: bytes) -> None:
    data, _ = _plain(ZICHTBAAR)
    assert "LEK019" in blocks(_append(data, {90: text}))


@pytest.mark.parametrize(
    "text", [b"[]", b"<< /Type /ExtGState /ca 1 >>", b"42", b"(Writer 7.3)", b"[0 0 595 842]"]
)
def test_empty_leftovers_do_not_block(text: bytes) -> None:
    data, _ = _plain(ZICHTBAAR)
    assert blocks(_append(data, {90: text})) == set()


def test_a_form_that_nothing_draws_blocks() -> None:
    def vul(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Resources.XObject = Dictionary(Fm0=form(pdf, content(GEHEIM)))

    assert "LEK019" in blocks(draw(vul))


def test_an_image_that_nothing_draws_blocks_and_one_that_another_page_draws_does_not() -> None:
    def undrawn(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Resources.XObject = Dictionary(Im0=image(pdf))

    def shared(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Resources.XObject = Dictionary(Im0=pdf.make_indirect(image(pdf)))
        pdf.pages[1].obj.Resources = pdf.pages[0].obj.Resources
        pdf.pages[1].obj.Contents = pdf.make_stream(b"q 100 0 0 100 72 72 cm /Im0 Do Q")

    assert "LEK019" in blocks(draw(undrawn))
    assert blocks(draw(shared, ZICHTBAAR, ZICHTBAAR)) == set()


def test_a_template_page_blocks() -> None:
    def vul(pdf: pikepdf.Pdf) -> None:
        page = pdf.make_indirect(Dictionary(Type=Name.Template, Contents=pdf.make_stream(content(GEHEIM))))
        pdf.Root.Names = Dictionary(Templates=Dictionary(Names=Array([String("t"), page])))

    assert "LEK019" in blocks(draw(vul))


def test_text_behind_the_end_blocks_and_padding_does_not() -> None:
    data, _ = _plain(ZICHTBAAR)
    assert "LEK019" in blocks(data + b"<!-- " + GEHEIM.encode() + b" -->")
    assert "LEK019" in blocks(data + GEHEIM.encode("utf-16"))
    assert blocks(data + b"\r\n\0\0\0\0\n") == set()


def test_comments_between_and_inside_objects_block() -> None:
    data, _ = _plain(ZICHTBAAR)
    first = data.index(b"1 0 obj")
    assert (
        "LEK019" in blocks(data[:first] + b"% " + GEHEIM.encode() + b"\n" + data[first:]) | {"BST003"} & set()
    )
    inside = data.replace(b"<<", b"<< % " + GEHEIM.encode() + b"\n", 1)
    assert "LEK019" in blocks(inside)


def test_a_percent_sign_in_text_is_no_comment() -> None:
    pdf = new_pdf("Besluit over 100 % van de brug")
    pdf.Root.Lang = String("nl")
    pdf.docinfo[Name.Title] = String("Besluit over 100 % van de brug")
    pdf.pages[0].obj.Lang = String("(%" * 3000 + "\n" + ")" * 3000)
    data = save(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    assert blocks(data) == set()


def test_a_password_for_changes_warns() -> None:
    data = save(new_pdf(), encryption=pikepdf.Encryption(owner="eigenaar", user=""))
    assert weights(search(data)) == {"BST011": "waarschuwing"}


def test_a_file_without_its_table_is_damaged() -> None:
    data, _ = _plain(ZICHTBAAR)
    assert "BST003" in blocks(data[: data.rindex(b"xref\n0")] + b"\n%%EOF\n")


def test_odd_objects_neither_crash_nor_silence_other_rules() -> None:
    def vul(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Outlines = Array([1, 2])
        pdf.Root.Names = Name.Vreemd
        pdf.Root.AcroForm = Dictionary(Fields=String("x"), XFA=12)
        pdf.Root.StructTreeRoot = Dictionary(K=Array([Dictionary(A=Name.X, ActualText=12)]), ClassMap=3)
        ring = pdf.make_indirect(Dictionary(Nums=7))
        ring.Kids = Array([ring])
        pdf.Root.PageLabels = ring
        pdf.pages[0].obj.Annots = Array([3, String("x"), Dictionary(Subtype=3, AP=String("y"), A=Array())])
        pdf.pages[0].obj.Thumb = pdf.make_stream(b"x")
        pdf.docinfo[Name.Keywords] = String(GEHEIM)

    found = blocks(draw(vul))
    assert {"LEK012", "LEK017"} <= found


def test_a_key_that_stands_twice_blocks_when_one_of_the_two_hides_something() -> None:
    data, _ = _plain(ZICHTBAAR)
    twice = data.replace(b"/Type /Catalog", b"/Merk (%b) /Merk (brug) /Type /Catalog" % GEHEIM.encode(), 1)
    assert "LEK019" in blocks(twice)


def test_what_a_drawn_form_names_and_does_not_draw_blocks() -> None:
    def fill(pdf: pikepdf.Pdf, draws: bytes) -> None:
        inner = Dictionary(Im0=pdf.make_indirect(image(pdf)))
        outer = form(pdf, draws, Resources=Dictionary(XObject=inner))
        pdf.pages[0].obj.Resources.XObject = Dictionary(Fm0=pdf.make_indirect(outer))
        pdf.pages[0].obj.Contents = pdf.make_stream(content(ZICHTBAAR) + b" /Fm0 Do")

    assert "LEK019" in blocks(draw(lambda pdf: fill(pdf, b"0 0 m")))
    assert not blocks(draw(lambda pdf: fill(pdf, b"/Im0 Do")))


def test_an_image_that_a_revision_replaced_blocks() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Resources.XObject = Dictionary(Im0=pdf.make_indirect(image(pdf)))
        pdf.pages[0].obj.Contents = pdf.make_stream(content(ZICHTBAAR) + b" /Im0 Do")

    data = draw(fill)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number = pdf.pages[0].obj.Resources.XObject.Im0.objgen[0]
    head = (
        b"<</Type/XObject/Subtype/Image/Width 4/Height 4/BitsPerComponent 8/ColorSpace/DeviceGray/Length 16>>"
    )
    later = _append(data, {number: head + b" stream\n" + b"\x40" * 16 + b"\nendstream"})
    assert "LEK018" in blocks(later)


@pytest.mark.parametrize("where", ["page", "form"])
def test_a_comment_in_content_blocks_when_it_names_someone(where: str) -> None:
    def fill(pdf: pikepdf.Pdf, comment: bytes) -> None:
        page = pdf.pages[0].obj
        if where == "page":
            page.Contents = pdf.make_stream(comment + b"\n" + content(ZICHTBAAR))
        else:
            page.Resources.XObject = Dictionary(Fm0=pdf.make_indirect(form(pdf, b"q Q " + comment)))
            page.Contents = pdf.make_stream(content(ZICHTBAAR) + b" /Fm0 Do")

    assert "LEK019" in blocks(draw(lambda pdf: fill(pdf, b"% gesproken met " + GEHEIM.encode())))
    assert not blocks(draw(lambda pdf: fill(pdf, b"% begin of the page")))


def test_a_percent_sign_in_shown_text_and_in_an_inline_image_is_no_comment() -> None:
    tekst = b"BT /F1 12 Tf 72 700 Td (Meer dan 5 % \\(J. Voorbeeld\\)) Tj ET "
    beeld = b"q 9 0 0 9 9 9 cm BI /W 1 /H 14 /CS /G /BPC 8 ID % J. Voorbeeld EI Q"

    def fill(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Contents = pdf.make_stream(tekst + beeld)

    assert not blocks(draw(fill))


def test_the_mark_of_a_binary_file_is_no_comment() -> None:
    data = new_pdf()
    plain = save(data)
    second = plain.index(b"\n") + 1
    end = plain.index(b"\n", second)
    marked = plain[:second] + b"%" + "äüöß".encode()[: end - second - 1].ljust(end - second - 1) + plain[end:]
    assert not blocks(marked)


def _lost(data: bytes, body: bytes) -> bytes:
    """Return a file with an object that no table names, where it moves nothing else: before the last words."""
    place = data.rindex(b"startxref")
    return data[:place] + b"998 0 obj\n" + body + b"\nendobj\n" + data[place:]


def _packet(text: bytes) -> bytes:
    """Return the source of an object stream with one object."""
    packed = zlib.compress(b"999 0 " + text)
    head = b"<< /Type /ObjStm /N 1 /First 6 /Filter /FlateDecode /Length %d >>" % len(packed)
    return head + b"\nstream\n" + packed + b"\nendstream"


@pytest.mark.parametrize("linearize", [False, True])
def test_what_a_lost_object_says_blocks(linearize: bool) -> None:
    data = save(new_pdf(), linearize=linearize)
    assert "LEK019" in blocks(_lost(data, b"<< /Foo (%b) >>" % GEHEIM.encode()))
    assert "LEK019" in blocks(_lost(data, _packet(b"<< /Foo (%b) >>" % GEHEIM.encode())))
    assert "LEK019" not in blocks(_lost(data, b"<< /Foo (%b) >>" % ZICHTBAAR.encode()))
    assert "LEK019" not in blocks(_lost(data, _packet(b"<< /Foo (%b) >>" % ZICHTBAAR.encode())))


def test_a_lost_packet_that_cannot_be_unpacked_is_told() -> None:
    broken = (
        _packet(b"<< /Foo (Bar) >>")
        .replace(b"/FlateDecode", b"/LZWDecode")
        .replace(b"\nstream\nx", b"\nstream\ny")
    )
    assert weights(search(_lost(save(new_pdf()), broken)))["LEK019"] == "blokkade"
    assert weights(search(_lost(save(new_pdf()), broken), lakvlakken=False))["LEK019"] == "waarschuwing"

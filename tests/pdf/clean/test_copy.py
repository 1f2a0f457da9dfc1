# SPDX-License-Identifier: EUPL-1.2
"""A clean copy shows and says what its source does, and holds nothing else of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.conftest import ROOT
from tests.pdf import dirty
from tests.pdf.dirty import SPOOR, VUIL, add_annot, draw_basis, draw_vuil, jpeg, look, segment
from woopub.pdf.clean import Kopiefout, clean_copy, make_copy
from woopub.pdf.clean.pictures import strip_jp2, strip_jpeg
from woopub.pdf.compare import find_difference
from woopub.pdf.status import read_status

TITEL, TAAL = "Nota over <de brug> & meer", "nl"
# Only one kind of picture can be called Foto.
ALLES = tuple(naam for naam in VUIL if naam not in ("packed_image_remarks", "alternate_image"))


def traces(data: bytes, word: str = SPOOR) -> list[str]:
    """Return where a word is in a PDF: in its bytes, or in any string, name or unpacked stream."""
    forms = [
        word.encode(),
        word.encode("utf-16-be"),
        word.encode().hex().encode(),
        word.encode().hex().upper().encode(),
    ]
    found = ["bytes"] if any(form in data for form in forms) else []
    with pikepdf.open(BytesIO(data)) as pdf:
        for number, item in enumerate([*pdf.objects, pdf.trailer], start=1):
            texts = [item.unparse(resolved=True)] if not isinstance(item, pikepdf.Stream) else [
                pikepdf.Dictionary(dict(item.items())).unparse(), _unpack(item), item.read_raw_bytes()
            ]  # fmt: skip
            texts += [bytes(value) for value in _strings(item)]
            found += [f"object {number}" for text in texts if any(form in text for form in forms)]
    return found


def _unpack(stream: Any) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:  # a picture
        return b""


def _strings(item: Any, depth: int = 0) -> Iterator[Any]:
    if isinstance(item, pikepdf.String):
        yield item
    elif isinstance(item, Array) and depth < 20:
        for value in item:
            yield from _strings(value, depth + 1) if not getattr(value, "is_indirect", False) else ()
    elif isinstance(item, Dictionary | pikepdf.Stream) and depth < 20:
        for value in dict(item.items()).values():
            yield from _strings(value, depth + 1) if not getattr(value, "is_indirect", False) else ()


def pictures(data: bytes, dpi: int = 72) -> list[np.ndarray[Any, Any]]:
    with pymupdf.open(stream=data) as doc:
        shown = [page.get_pixmap(dpi=dpi) for page in doc]
    return [np.frombuffer(p.samples, np.uint8).reshape(p.height, p.width, -1).astype(int) for p in shown]


def texts(data: bytes) -> list[str]:
    with pymupdf.open(stream=data) as doc:
        return [page.get_text() for page in doc]


def assert_same_look(before: bytes, after: bytes, rounding: int = 2) -> None:
    ours, theirs = pictures(after), pictures(before)
    assert len(ours) == len(theirs)
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        assert one.shape == other.shape
        assert np.abs(one - other).max() <= rounding, f"page {number}"


def tags(data: bytes) -> list[tuple[int, str, tuple[Any, ...], str]]:
    """Return the structure of a file: depth, kind, marks (page number and MCID) and replacing texts of each element."""
    out: list[tuple[int, str, tuple[Any, ...], str]] = []
    with pikepdf.open(BytesIO(data)) as pdf:
        root: Any = pdf.Root
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}

        def walk(element: Any, page: Any, depth: int) -> None:
            page = element.get("/Pg", page)
            kids = element.get("/K", [])
            kids = list(kids) if isinstance(kids, Array) else [kids]
            marks: list[Any] = []
            below: list[Any] = []
            for kid in kids:
                if isinstance(kid, int):
                    marks.append((numbers[page.objgen], kid))
                elif kid.get("/Type") == Name.MCR:
                    marks.append((numbers[kid.get("/Pg", page).objgen], int(kid.MCID)))
                elif kid.get("/Type") == Name.OBJR:
                    marks.append(str(kid.Obj.Subtype))
                else:
                    below.append(kid)
            extra = " ".join(
                f"{key}={element[key]}" for key in ("/Alt", "/ActualText", "/Lang") if key in element
            )
            out.append((depth, str(element.get("/S", "")), tuple(marks), extra))
            for kid in below:
                walk(kid, page, depth + 1)

        walk(root.StructTreeRoot, None, 0)
    return out


@pytest.mark.parametrize("naam", VUIL)
def test_what_nobody_sees_is_gone(naam: str) -> None:
    source = draw_vuil(naam)
    assert traces(source), "the dirt must be in the source"
    schoon = make_copy(source, TITEL, TAAL)
    assert traces(schoon.data) == []
    assert_same_look(schoon.zichtbaar or source, schoon.data)
    assert texts(schoon.data) == texts(schoon.zichtbaar or source)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_all_at_once_on_turned_and_cropped_pages(rotation: int) -> None:
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        for page in pdf.pages:
            page.obj.Rotate = rotation
            page.obj.CropBox = [20, 30, 560, 800]
        source = draw_vuil(*ALLES, data=dirty.save(pdf))
    schoon = make_copy(source, TITEL, TAAL)
    assert traces(schoon.data) == []
    assert schoon.zichtbaar is not None
    assert_same_look(schoon.zichtbaar, schoon.data)
    assert texts(schoon.data) == texts(schoon.zichtbaar)


def test_old_versions_and_bytes_around_the_objects_are_gone(tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    with pymupdf.open(stream=draw_basis()) as doc:
        doc.set_metadata({"author": SPOOR})
        doc.save(file)
    with pymupdf.open(file) as doc:
        doc.set_metadata({"author": ""})
        doc.saveIncr()
    source = file.read_bytes() + f"\n% {SPOOR}\n".encode()
    assert source.count(b"%%EOF") == 2
    copy = clean_copy(source, TITEL, TAAL)
    assert traces(copy) == []
    assert copy.count(b"%%EOF") == 1
    assert copy.rstrip().endswith(b"%%EOF")


def test_file_says_what_the_inventory_says_and_no_more() -> None:
    copy = clean_copy(draw_vuil("info", "xmp"), TITEL, TAAL)
    with pikepdf.open(BytesIO(copy)) as pdf:
        root: Any = pdf.Root
        assert dict(pdf.docinfo.items()) == {"/Title": String(TITEL)}
        assert str(root.Lang) == TAAL
        assert root.ViewerPreferences.DisplayDocTitle is True
        with pdf.open_metadata() as meta:
            assert (meta["dc:title"], meta["dc:language"]) == (TITEL, {TAAL})
            assert set(meta) == {
                "{http://purl.org/dc/elements/1.1/}title",
                "{http://purl.org/dc/elements/1.1/}language",
                "{http://purl.org/dc/elements/1.1/}format",
            }
    assert not re.search(rb"D:\d{4}|<xmp:|Producer|Creator", copy)


def test_claim_to_pdf_ua_stays_with_the_tags() -> None:
    claim = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><pdfuaid:part>1</pdfuaid:part></x:xmpmeta>"
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        dirty.root(pdf).Metadata = pdf.make_stream(claim)
        source = dirty.save(pdf)
        del pdf.Root["/StructTreeRoot"]
        bare = dirty.save(pdf)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in clean_copy(source, TITEL, TAAL)
    assert b"<pdfuaid:part>" not in clean_copy(bare, TITEL, TAAL)
    assert b"<pdfuaid:part>" not in clean_copy(draw_basis(), TITEL, TAAL)


def test_tags_stay() -> None:
    source = draw_vuil("structure_extras", "unused_resources", "info")
    copy = clean_copy(source, TITEL, TAAL)
    assert tags(copy) == tags(source)
    assert len(tags(copy)) > 10
    with pikepdf.open(BytesIO(copy)) as pdf:
        root: Any = pdf.Root
        assert root.MarkInfo.Marked is True
        parents = dirty.root(pdf).StructTreeRoot.ParentTree.Nums
        # Every page and every link still finds its elements.
        owners = {int(page.obj.StructParents) for page in pdf.pages}
        owners |= {int(link.StructParent) for page in pdf.pages for link in page.obj.Annots}
        assert set(list(parents)[::2]) == owners


def test_bookmarks_labels_and_places_stay() -> None:
    with pymupdf.open(stream=draw_basis()) as doc:
        doc.set_toc([[1, "Een", 1], [2, "Een punt een", 2], [1, "Twee", 3]])
        doc.set_page_labels(
            [{"startpage": 0, "style": "r"}, {"startpage": 1, "style": "D", "firstpagenum": 1}]
        )
        data = bytes(doc.tobytes(no_new_id=True))
    copy = clean_copy(draw_vuil("named_places", data=data), TITEL, TAAL)
    with pymupdf.open(stream=copy) as doc:
        assert doc.get_toc() == [[1, "Een", 1], [2, "Een punt een", 2], [1, "Twee", 3]]
        assert [page.get_label() for page in doc] == ["i", "1", "2"]
        links = doc[0].get_links()
        assert sorted(link.get("uri", "") for link in links) == [
            "",
            "",
            "https://voorbeeld.example/begroting",
        ]
        assert [link["page"] for link in links if not link.get("uri")] == [2, 2]


def test_only_links_to_the_web_and_into_the_file_stay() -> None:
    copy = clean_copy(draw_vuil("other_places", "scripts", "removed_page"), TITEL, TAAL)
    with pymupdf.open(stream=copy) as doc:
        assert [link.get("uri") for link in doc[0].get_links()] == [
            "https://voorbeeld.example/begroting", "https://voorbeeld.example"
        ]  # fmt: skip
        # The bookmark keeps its words; the page that it led to is not there.
        assert [(title, page) for _, title, page in doc.get_toc()] == [("Weg", -1)]


@pytest.mark.parametrize("subtype", ["/Stamp", "/FreeText", "/Square", "/Highlight", "/Ink", "/Watermark"])
def test_visible_marks_become_part_of_the_page(subtype: str) -> None:
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        add_annot(pdf, subtype, page=1)
        source = dirty.save(pdf)
    copy = clean_copy(source, TITEL, TAAL)
    assert_same_look(source, copy)
    assert pictures(copy)[1][842 - 315, 330].tolist() == [255, 0, 0]
    with pymupdf.open(stream=copy) as doc:
        assert list(doc[1].annots()) == []


def test_marks_of_mupdf_look_the_same_afterwards() -> None:
    """See-through marks, lines and stamps, on text and turned; some have no look of their own in the file."""
    with pymupdf.open(stream=draw_basis()) as doc:
        page = doc[0]
        (word, *_) = page.search_for("brug")
        page.add_highlight_annot(word)
        page.add_strikeout_annot(page.search_for("geld")[0])
        page.add_rect_annot((100, 300, 200, 350)).update(fill_color=(1, 1, 0), opacity=0.4)
        page.add_freetext_annot((100, 400, 300, 430), "Afschrift", fontsize=14)
        page.add_line_annot((50, 500), (300, 550))
        page.add_stamp_annot((300, 400, 400, 440), stamp=4)
        page.set_rotation(90)
        source = bytes(doc.tobytes(no_new_id=True))
    # See-through colours are mixed in another order, which rounds otherwise.
    assert_same_look(source, clean_copy(source, TITEL, TAAL), rounding=16)
    with pikepdf.open(BytesIO(source)) as pdf:
        for annot in dirty.page(pdf).Annots:
            if annot.Subtype in (Name.Highlight, Name.StrikeOut):
                del annot["/AP"]
        bare = dirty.save(pdf)
    schoon = make_copy(bare, TITEL, TAAL)
    assert_same_look(bare, schoon.data, rounding=16)
    assert 0 in schoon.anders


def test_text_of_a_form_is_text_of_the_page() -> None:
    with pymupdf.open(stream=draw_basis()) as doc:
        for number, (soort, waarde) in enumerate(
            [(pymupdf.PDF_WIDGET_TYPE_TEXT, "Ingevuld"), (pymupdf.PDF_WIDGET_TYPE_CHECKBOX, "Yes")]
        ):
            widget = pymupdf.Widget()
            widget.field_name, widget.field_type, widget.field_value = f"veld{number}", soort, waarde
            widget.rect = pymupdf.Rect(100, 400 + 40 * number, 250, 420 + 40 * number)
            doc[1].add_widget(widget)
        source = bytes(doc.tobytes(no_new_id=True))
    copy = clean_copy(source, TITEL, TAAL)
    assert_same_look(source, copy)
    assert "Ingevuld" in texts(copy)[1]
    with pymupdf.open(stream=copy) as doc:
        assert not doc.is_form_pdf
    assert b"/AcroForm" not in copy


def test_tagged_mark_keeps_its_place_in_the_structure() -> None:
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        tree = dirty.root(pdf).StructTreeRoot
        annot = add_annot(pdf, "/Widget", FT=Name.Tx, V=String("Ja"), StructParent=99)
        element = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Form, P=tree.K, Pg=dirty.page(pdf),
                       K=Dictionary(Type=Name.OBJR, Obj=annot))
        )  # fmt: skip
        tree.K.K = Array([*tree.K.K, element])
        tree.ParentTree.Nums = Array([*tree.ParentTree.Nums, 99, element])
        dirty.root(pdf).AcroForm = Dictionary(Fields=Array([annot]))
        marks = len(tree.ParentTree.Nums[1])
        source = dirty.save(pdf)
    copy = clean_copy(source, TITEL, TAAL)
    assert tags(copy)[-1][:3] == (2, "/Form", ((0, marks),))
    with pikepdf.open(BytesIO(copy)) as pdf:
        assert f"/Span <</MCID {marks}>> BDC".encode() in b"".join(
            c.read_bytes() for c in dirty.page(pdf).Contents
        )


def test_page_that_leaves_its_drawing_state_changed_gets_marks_in_their_place() -> None:
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        pdf.pages[0].contents_add(pdf.make_stream(b"q 2 0 0 2 30 30 cm q"))
        add_annot(pdf, "/Stamp")
        source = dirty.save(pdf)
    assert_same_look(source, clean_copy(source, TITEL, TAAL))


def test_picture_keeps_its_pixels() -> None:
    plain = jpeg()
    profile = segment(0xE2, b"ICC_PROFILE\0\1\1abc")
    adobe = segment(0xEE, b"Adobe\0\x64\0\0\0\0\0")
    remark = segment(0xE1, b"Exif\0\0" + SPOOR.encode())
    assert (
        strip_jpeg(plain[:2] + remark + profile + adobe + plain[2:])
        == plain[:2] + profile + adobe + plain[2:]
    )
    assert strip_jpeg(plain) == plain
    assert strip_jpeg(plain + SPOOR.encode()) == plain
    # Two scans: a marker in coded pixels is no end.
    assert strip_jpeg(b"\xff\xd8\xff\xda\0\x02ab\xff\0c\xff\xd3d\xff\xfe\0\x03x\xff\xda\0\x02e\xff\xd9") == (
        b"\xff\xd8\xff\xda\0\x02ab\xff\0c\xff\xd3d\xff\xda\0\x02e\xff\xd9"
    )


@pytest.mark.parametrize("before", [b"\xff\xff\xff", b"\0\0", b"rommel\xff\0"])
def test_what_decoders_skip_keeps_no_remark_alive(before: bytes) -> None:
    """Filling, and bytes of no segment, before a marker (ITU-T T.81, B.1.1.2)."""
    plain = jpeg()
    odd = plain[:2] + before + segment(0xE1, b"Exif\0\0" + SPOOR.encode()) + before + plain[2:]
    assert strip_jpeg(odd) == plain


@pytest.mark.parametrize("data", [b"", b"geen plaatje", b"\xff\xd8\xff\xe1", b"\xff\xd8rommel", jpeg()[:-40]])
def test_picture_that_is_no_whole_jpeg_is_left_as_it_is(data: bytes) -> None:
    assert strip_jpeg(data) == data


def test_boxes_of_xml_in_jpeg_2000_go() -> None:
    def box(kind: bytes, data: bytes) -> bytes:
        return (8 + len(data)).to_bytes(4) + kind + data

    start, header = box(b"jP  ", b"\r\n\x87\n"), box(b"jp2h", b"h")
    pixels = b"\0\0\0\0jp2cpixels"
    assert strip_jp2(start + box(b"xml ", SPOOR.encode()) + header + box(b"uuid", b"x" * 20) + pixels) == (
        start + header + pixels
    )
    assert strip_jp2(b"geen plaatje") == b"geen plaatje"


def test_colours_that_apply_without_being_named_stay() -> None:
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        profile = pdf.make_stream(b"x" * 200, N=3, Alternate=Name.DeviceRGB)
        dirty.page(pdf).Resources.ColorSpace = Dictionary(
            DefaultRGB=Array([Name.ICCBased, profile]), Los=Name.DeviceRGB
        )
        source = dirty.save(pdf)
    with pikepdf.open(BytesIO(clean_copy(source, TITEL, TAAL))) as pdf:
        assert dirty.page(pdf).Resources.ColorSpace.keys() == {"/DefaultRGB"}


def test_names_that_a_file_chose_are_no_keys_of_ours() -> None:
    """A form called /Metadata, with resources that it borrows from its page."""
    with pikepdf.open(BytesIO(draw_basis())) as pdf:
        inner = look(pdf, 30, 30, b"0 0 1 rg 0 0 30 30 re f")
        outer = look(pdf, 30, 30, b"/AF Do")
        del outer["/Resources"]
        dirty.page(pdf).Resources.XObject = Dictionary(
            {"/Metadata": outer, "/AF": inner, "/Los#20naam": inner}
        )
        pdf.pages[0].contents_add(pdf.make_stream(b"q /Metadata Do /Los#20naam Do Q"))
        source = dirty.save(pdf)
    assert_same_look(source, clean_copy(source, TITEL, TAAL))


def test_hidden_layer_stays_hidden_and_a_shown_one_shown() -> None:
    for uit in (False, True):
        with pikepdf.open(BytesIO(draw_vuil("layer_name"))) as pdf:
            config = dirty.root(pdf).OCProperties.D
            if uit:
                config.OFF, config.ON = config.ON, Array()
            source = dirty.save(pdf)
        copy = clean_copy(source, TITEL, TAAL)
        assert_same_look(source, copy)
        with pikepdf.open(BytesIO(copy)) as pdf:
            assert [str(layer.Name) for layer in dirty.root(pdf).OCProperties.OCGs] == ["Laag 1"]


def test_mark_in_a_hidden_layer_is_not_drawn() -> None:
    with pikepdf.open(BytesIO(draw_vuil("layer_name"))) as pdf:
        config = dirty.root(pdf).OCProperties
        layer = config.OCGs[1]
        config.D.OFF = Array([layer])
        add_annot(pdf, "/Stamp", OC=layer)
        source = dirty.save(pdf)
    copy = clean_copy(source, TITEL, TAAL)
    assert_same_look(source, copy)
    assert b"BBox" not in copy


@pytest.mark.parametrize("namen", [(), ("info",), ALLES, ("packed_image_remarks",), ("form",)], ids=str)
def test_same_input_same_bytes_and_a_clean_copy_is_its_own_copy(namen: tuple[str, ...]) -> None:
    source = draw_vuil(*namen)
    copy = clean_copy(source, TITEL, TAAL)
    assert clean_copy(source, TITEL, TAAL) == copy
    assert clean_copy(copy, TITEL, TAAL) == copy
    assert clean_copy(source, "Iets anders", TAAL) != copy


def test_another_hash_seed_and_language_give_the_same_bytes(tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(draw_vuil(*ALLES))
    code = (
        "import sys; from woopub.pdf.clean import clean_copy\n"
        "sys.stdout.buffer.write(clean_copy(open(sys.argv[1], 'rb').read(), 'T', 'nl'))"
    )
    results = {
        subprocess.run(
            [sys.executable, "-c", code, str(file)],
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT / "src"),
                "PYTHONHASHSEED": seed,
                "TZ": zone,
                "LC_ALL": "C",
            },
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(results) == 1
    assert results.pop().startswith(b"%PDF-1.7")


def test_copy_has_no_faults() -> None:
    copy = clean_copy(draw_vuil(*ALLES), TITEL, TAAL)
    with pikepdf.open(BytesIO(copy)) as pdf:
        assert pdf.check_pdf_syntax() == []
    with pymupdf.open(stream=copy) as doc:
        assert not doc.is_repaired
        assert not doc.needs_pass


def test_copy_of_a_file_that_asks_for_no_password_has_none() -> None:
    with pymupdf.open(stream=draw_basis()) as doc:
        source = bytes(doc.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="eigenaar"))
    copy = clean_copy(source, TITEL, TAAL)
    assert b"/Encrypt" not in copy
    assert_same_look(source, copy)


@pytest.mark.parametrize("data", [b"", b"geen pdf", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_has_no_copy(data: bytes) -> None:
    with pytest.raises(Kopiefout, match="geen schone kopie"):
        clean_copy(data, TITEL, TAAL)


def test_difference_is_found_on_the_pages_that_are_asked_for() -> None:
    with pymupdf.open(stream=draw_basis()) as doc:
        doc[1].draw_rect((100, 100, 104, 104), fill=(0, 0, 0))
        doc[2].insert_text((100, 700), "erbij", render_mode=3)
        other = bytes(doc.tobytes(no_new_id=True))
    assert find_difference(draw_basis(), other, [0]) is None
    assert find_difference(draw_basis(), other, [0, 1, 2]) == 1
    assert find_difference(draw_basis(), other, [2]) == 2


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"%PDF", (False, "")),
        (b"<</Type/Sig/ByteRange [0 10 20 30]/Contents<00>>>", (True, "")),
        (b"(/ByteRange is a word)", (False, "")),
        (b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>", (False, "2B")),
        (b'<rdf:Description pdfaid:conformance="a" pdfaid:part="1"/>', (False, "1A")),
        (b"<pdfaid:part> 4</pdfaid:part>", (False, "4")),
    ],
)
def test_status_of_a_file(data: bytes, status: tuple[bool, str]) -> None:
    assert read_status(data) == status

# SPDX-License-Identifier: EUPL-1.2
"""Fonts that say other letters than they show, letters left in them, and boxes as wide as their text."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pymupdf
import pytest

from woopub.pdf.fonts import find_in_fonts, is_tight
from woopub.pdf.fonts.said import read_said
from woopub.pdf.painted import Char, Line, Span

ZIN = "De heer Voorbeeld schreef op 12 maart 2024 een brief aan de zeven leden van de raad"
LETTERS = "".join(sorted(set(ZIN)))


def shifted(letter: str) -> str:
    """Return another letter or digit, the one three further on."""
    for row in ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"):
        if letter in row:
            return row[(row.index(letter) + 3) % len(row)]
    return letter


def cmap(pairs: dict[int, str], breed: int) -> bytes:
    lines = [
        f"<{code:0{2 * breed}x}> <{text.encode('utf-16-be').hex()}>" for code, text in sorted(pairs.items())
    ]
    return f"{len(lines)} beginbfchar\n{chr(10).join(lines)}\nendbfchar\n".encode()


def embedded(name: str, said: Callable[[str], str] = str, subset: bool = True) -> bytes:
    """Return a file with a sentence by glyph numbers, and a ToUnicode that says of each letter what ``said`` does."""
    font = pymupdf.Font(name)
    with pymupdf.open() as doc:
        page = doc.new_page()
        page.insert_font(fontname="F0", fontbuffer=font.buffer)
        page.insert_text((50, 80), ZIN, fontname="F0", fontsize=9)
        if subset:
            doc.subset_fonts()
        data = doc.tobytes(garbage=3)
    return rewritten(data, {font.has_glyph(ord(letter)): said(letter) for letter in LETTERS}, 2)


def rewritten(data: bytes, pairs: dict[int, str], breed: int) -> bytes:
    """Return a file of which the only font has another ToUnicode."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        font.ToUnicode = pdf.make_stream(cmap(pairs, breed))
        pdf.save(out)
    return out.getvalue()


def named(base: str, said: Callable[[str], str], encoding: Any = pikepdf.Name.WinAnsiEncoding) -> bytes:
    """Return a file with a sentence in a font that is not embedded."""
    out = BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name(base), Encoding=encoding
        )
        font.ToUnicode = pdf.make_stream(cmap({ord(letter): said(letter) for letter in LETTERS}, 1))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=pdf.make_indirect(font)))
        page.Contents = pdf.make_stream(f"BT /F0 9 Tf 20 100 Td ({ZIN}) Tj ET".encode())
        pdf.save(out)
    return out.getvalue()


def in_place(data: bytes) -> bytes:
    """Return a file of which the only font stands in the resources of the page, without a number of its own."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        for name in list(fonts.keys()):
            fonts[name] = pikepdf.Dictionary(dict(fonts[name].items()))
        pdf.save(out)
    return out.getvalue()


def codes(data: bytes, heeft_lakvlakken: bool = False) -> list[str]:
    return [vondst.code for vondst in find_in_fonts(data, heeft_lakvlakken)]


@pytest.mark.parametrize("name", ["notos", "figo", "ubuntu", "spacemo", "cascadia", "helv", "tiro", "cobo"])
@pytest.mark.parametrize("subset", [True, False])
def test_glyph_numbers(name: str, subset: bool) -> None:
    assert codes(embedded(name, subset=subset)) == []
    assert codes(embedded(name, shifted, subset)) == ["LEK020"]


@pytest.mark.parametrize("base", ["/Helvetica", "/Times-Roman", "/Courier-Bold", "/ABCDEF+Arial"])
def test_fonts_by_name(base: str) -> None:
    assert codes(named(base, str)) == []
    assert codes(named(base, shifted)) == ["LEK020"]


def test_a_font_that_is_written_in_place() -> None:
    assert codes(in_place(named("/Helvetica", str))) == []
    assert codes(in_place(named("/Helvetica", shifted))) == ["LEK020"]
    assert codes(in_place(embedded("ubuntu"))) == []
    assert codes(in_place(embedded("ubuntu", shifted))) == ["LEK020"]
    assert codes(in_place(masked("bullet", "Testpersoon"))) == ["LEK020"]
    assert codes(in_place(masked("period", "Testpersoon", mode=3))) == []


def test_letters_left_in_a_font_that_is_written_in_place() -> None:
    font = pymupdf.Font("ubuntu")
    left = {font.has_glyph(ord(letter)): letter for letter in LETTERS + "JKXYZQ"}
    assert codes(in_place(rewritten(embedded("ubuntu"), left, 2)), True) == ["LEK021"]
    assert codes(in_place(embedded("ubuntu")), True) == []


def test_two_fonts_in_place_are_two_fonts() -> None:
    out = BytesIO()
    with (
        pikepdf.open(BytesIO(in_place(named("/Helvetica", str)))) as pdf,
        pikepdf.open(BytesIO(in_place(named("/Helvetica", shifted)))) as other,
    ):
        pdf.pages.extend(other.pages)
        pdf.save(out)
    assert codes(out.getvalue()) == ["LEK020"]


def test_names_of_glyphs() -> None:
    """The codes are said to be what they are in ASCII, and the encoding draws other letters for them."""
    names = [pikepdf.Name(f"/{shifted(letter)}") for letter in "abcdefghijklmnopqrstuvwxyz"]
    encoding = pikepdf.Dictionary(Differences=pikepdf.Array([97, *names]))
    assert codes(named("/Helvetica", str, encoding)) == ["LEK020"]


def masked(sign: str, naam: str, mode: int = 0) -> bytes:
    """Return a file in which a name is shown as a row of one sign, and copied as the name."""
    font = pymupdf.Font("ubuntu")
    out = BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        program = pdf.make_stream(font.buffer, Length1=len(font.buffer))
        descriptor = pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor, FontName=pikepdf.Name.Ubuntu, Flags=32, FontFile2=program,
            FontBBox=[-200, -200, 1000, 1000], ItalicAngle=0, Ascent=900, Descent=-200, CapHeight=700, StemV=80,
        )  # fmt: skip
        codes = range(40, 40 + len(naam))
        names = pikepdf.Array([40, *[pikepdf.Name(f"/{sign}")] * len(naam)])
        own = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, BaseFont=pikepdf.Name.Ubuntu,
            FirstChar=40, LastChar=codes[-1], Widths=[600] * len(naam), FontDescriptor=descriptor,
            Encoding=pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=names),
        )  # fmt: skip
        own.ToUnicode = pdf.make_stream(cmap(dict(zip(codes, naam, strict=True)), 1))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=pdf.make_indirect(own)))
        shown = bytes(codes).hex()
        page.Contents = pdf.make_stream(f"BT /F0 9 Tf {mode} Tr 20 100 Td <{shown}> Tj ET".encode())
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize("sign", ["period", "X", "bullet", "asterisk", "underscore", "one"])
def test_a_name_shown_as_a_row_of_one_sign(sign: str) -> None:
    assert codes(masked(sign, "Testpersoon")) == ["LEK020"]


def test_one_sign_that_hides_nothing() -> None:
    """Dots that are copied as one letter, letters that look alike, and text without ink."""
    assert codes(masked("period", "oooooooo")) == []
    assert codes(masked("l", "Il1|")) == []
    assert codes(masked("period", "Testpersoon", mode=3)) == []


def test_a_sign_for_letters_that_no_page_shows() -> None:
    """Of a font cut down to what is used, the other letters may all be its sign for 'no such glyph'."""
    out = BytesIO()
    with pikepdf.open(BytesIO(masked("bullet", "Testpersoon"))) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(b"BT /F0 9 Tf 20 100 Td <28282929> Tj ET")
        pdf.save(out)
    assert codes(out.getvalue()) == []


def test_small_capitals_are_the_same_letters() -> None:
    assert codes(named("/Helvetica", str.swapcase)) == []


def test_only_letters_that_are_shown() -> None:
    """A font may have wrong claims for letters that no page uses."""
    data = named("/Helvetica", str)
    wrong = {ord(letter): letter for letter in LETTERS} | {ord("q"): "a", ord("Q"): "b", ord("X"): "c"}
    assert codes(rewritten(data, wrong, 1)) == []


def test_the_message_has_no_letters() -> None:
    (found,) = find_in_fonts(embedded("ubuntu", shifted), False)
    assert found.geheim is None
    assert "Voorbeeld" not in found.melding


def test_letters_left_in_a_font() -> None:
    font = pymupdf.Font("ubuntu")
    data = embedded("ubuntu")
    left = {font.has_glyph(ord(letter)): letter for letter in LETTERS + "JKXYZQ"}
    assert codes(rewritten(data, left, 2), True) == ["LEK021"]
    assert codes(rewritten(data, left, 2), False) == []
    assert codes(data, True) == []


def test_a_font_that_no_page_selects() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(embedded("ubuntu"))) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(b"q Q")
        pdf.save(out)
    assert codes(out.getvalue(), True) == ["LEK021"]


def test_ranges_of_a_cmap() -> None:
    with pikepdf.new() as pdf:
        source = b"2 beginbfrange <0003> <0005> <0061> <0010> <0012> [<0041> <0042> <00660069>] endbfrange"
        font = pdf.make_indirect(
            pikepdf.Dictionary(Subtype=pikepdf.Name.Type0, ToUnicode=pdf.make_stream(source))
        )
        said = read_said(font)
    assert said
    assert said.beweerd == {3: "a", 4: "b", 5: "c", 0x10: "A", 0x11: "B"}


@pytest.mark.parametrize(
    "broken", [b"", b"1 beginbfchar <00", b"1 beginbfrange <0001> <ffff> endbfrange", b"\xff\xfe"]
)
def test_a_broken_cmap_says_nothing(broken: bytes) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(named("/Helvetica", str))) as pdf:
        pdf.pages[0].Resources.Font.F0.ToUnicode = pdf.make_stream(broken)
        pdf.save(out)
    assert codes(out.getvalue(), True) == []
    assert codes(b"%PDF-1.7 not really") == []


def line(text: str, x: float, y: float = 100.0) -> Line:
    chars = [
        Char(letter, (x + 5 * n, y - 8, x + 5 * n + 5, y + 2), (x + 5 * n, y))
        for n, letter in enumerate(text)
    ]
    span = Span(text, (x, y - 8, x + 5 * len(text), y + 2), (x, y), 10.0, False, chars)
    return Line([span], (1.0, 0.0))


def test_a_box_that_touches_the_text_on_both_sides() -> None:
    lines = [line("Aan: ", 50), line("te Utrecht", 140)]
    assert is_tight(lines, [(75.2, 91.0, 139.8, 103.0)])
    assert not is_tight(lines, [(73.0, 91.0, 142.0, 103.0)])
    assert not is_tight(lines, [(75.2, 121.0, 139.8, 133.0)])
    assert not is_tight(lines[:1], [(75.2, 91.0, 139.8, 103.0)])

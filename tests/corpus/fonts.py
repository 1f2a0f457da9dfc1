# SPDX-License-Identifier: EUPL-1.2
"""Leaks 1g: what a font gives away."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pymupdf

from .geometry import Place, numbers
from .klasse import Tekening, klasse
from .layout import Flow, compose, prose_pieces, write_page
from .paper import BLACK, Paper
from .pdffile import add_descriptor, array
from .prose import SLOTS, secret
from .typefaces import NAMED, Typeface, advance, glyph, load_font, unicode_map

SHOWN = ("xxxxxxxxxxxx", "geen gegevens", "onbekend", "weggelakt", "zie bijlage", "n.v.t. ", "de medewerker ")


@klasse("blokkade")
def tounicode_mismatch(rng: Random) -> Tekening:
    """The page shows one text, and selecting or searching gives another."""
    passages = tuple(secret(rng) for _ in range(rng.choice((1, 1, 2))))
    way = rng.choice(("map", "names", "names", "named"))
    name = "ubuntu" if way == "map" else rng.choice(("helv", "tiro", "cour", "hebo"))
    held: list[str] = []

    def draw(paper: Paper) -> None:
        paper.face = Typeface("helv" if way == "map" else name, "named")

        def write(place: Place) -> None:
            held.append(place.text)
            shown = rng.choice(SHOWN)
            shown = (shown * (len(place.text) // len(shown) + 1))[: len(place.text)]
            if way == "map":
                ref, first, digits = _glyph_codes(paper, name, shown, place.text), 1, 4
            else:
                ref, first, digits = (
                    _name_codes(paper, name, shown, place.text, embedded=way == "names"),
                    33,
                    2,
                )
            codes = "".join(f"{code:0{digits}x}" for code in range(first, first + len(shown)))
            paper.op(
                f"BT /{paper.name('Font', ref)} {numbers(place.size)} Tf "
                f"{numbers(1, 0, 0, 1, place.x, place.y)} Tm <{codes}> Tj ET"
            )

        write_page(paper, passages, write)

    data = compose_whole(rng, draw) if way == "map" else compose(rng, draw)
    return Tekening(data, " ".join(held))


def compose_whole(rng: Random, draw: Callable[[Paper], None]) -> bytes:
    """Return a file of one page whose fonts are not cut down: their numbering must stay."""
    paper = Paper(rng)
    draw(paper)
    return paper.finish(subset=False)


def _glyph_codes(paper: Paper, name: str, shown: str, said: str) -> str:
    """Add a font whose codes 1, 2, ... draw the letters of one text and are said to be those of another."""
    objects = paper.objects
    signs = b"".join(glyph(name, letter).to_bytes(2, "big") for letter in f"\0{shown}")
    widths = " ".join(f"{1000 * advance(name, letter):.0f}" for letter in shown)
    child = objects.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/W [1 [{widths}]]/CIDToGIDMap {objects.add('', signs)}"
        f"/FontDescriptor {_small_descriptor(paper, name, shown)}>>"
    )
    said_ref = objects.add("", unicode_map(enumerate(said, start=1)))
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{child}]"
        f"/ToUnicode {said_ref}>>"
    )


def _name_codes(paper: Paper, name: str, shown: str, said: str, *, embedded: bool) -> str:
    """The same with a simple font, by the names of its glyphs."""
    names = "".join(
        f"/{'space' if letter == ' ' else 'period' if letter == '.' else letter}" for letter in shown
    )
    widths = array([f"{1000 * advance(name, letter):.0f}" for letter in shown])
    said_ref = paper.objects.add("", unicode_map(enumerate(said, start=33), digits=2))
    base = f"ABCDEF+{name}" if embedded else NAMED[name]
    program = f"/FontDescriptor {add_descriptor(paper.objects, name, base)}" if embedded else ""
    return paper.objects.add(
        f"<</Type/Font/Subtype/Type1/BaseFont/{base}/FirstChar 33/LastChar {32 + len(shown)}/Widths {widths}"
        f"/Encoding<</Type/Encoding/Differences[33 {names}]>>/ToUnicode {said_ref}{program}>>"
    )


def cut_program(name: str, letters: str) -> bytes:
    """Return a font program with only the glyphs of these letters."""
    paper = Paper(Random(1), plain=True)
    paper.text(50, 500, letters, face=Typeface(name, "cid"), size=9, style="line")
    with pymupdf.open(stream=paper.finish(), filetype="pdf") as doc:
        return bytes(doc.extract_font(doc.get_page_fonts(0)[0][0])[3])


def _small_descriptor(paper: Paper, name: str, letters: str) -> str:
    program = cut_program(name, letters)
    file = paper.objects.add(f"/Length1 {len(program)}", program)
    return paper.objects.add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-200 -250 1200 950]/ItalicAngle 0"
        f"/Ascent 950/Descent -250/CapHeight 720/StemV 80/FontFile2 {file}>>"
    )


@klasse("waarschuwing")
def width_side_channel(rng: Random) -> Tekening:
    """The text is gone, and the gap that it leaves is exactly as wide: long lists of names can be tried on it."""

    def draw(paper: Paper) -> None:
        paper.face = Typeface(rng.choice(("helv", "tiro", "hebo")), "named")
        flow = Flow(paper)
        flow.paragraph(prose_pieces(rng))
        for _ in range(rng.randint(1, 3)):
            before, _, after = rng.choice(SLOTS).partition("{}")
            face, size = paper.face, flow.size
            wide = face.width(secret(rng), size)
            while flow.left + face.width(before + after, size) + wide > paper.wide - 20:
                after = after.rpartition(" ")[0]
            start = flow.left + face.width(before, size)
            paper.op(
                f"BT /{paper.font(face, before + after)} {numbers(size)} Tf "
                f"{numbers(1, 0, 0, 1, flow.left, flow.y)} Tm "
                f"[{paper.show(face, before)} {-1000 * wide / size:.2f} {paper.show(face, after)}] TJ ET"
            )
            side = rng.uniform(0, 0.4)
            paper.rect((start - side, flow.y - 0.25 * size, start + wide + side, flow.y + 0.85 * size), BLACK)
            flow.skip(2)
        for _ in range(2):
            flow.paragraph(prose_pieces(rng))

    return Tekening(compose(rng, draw))


@klasse("waarschuwing")
def font_charset(rng: Random) -> Tekening:
    """A font is left in the file with just the letters of what was removed."""
    passage, way = secret(rng), rng.choice(("unused", "unused", "map"))
    letters = "".join(sorted(set(passage) - {" "}))
    name = rng.choice(("ubuntu", "spacemo", "notos"))

    def draw(paper: Paper) -> None:
        paper.face = Typeface(rng.choice(("helv", "tiro", "cour")), "named")
        flow = write_page(paper, (passage,), leave_open=True)
        for place in flow.places:
            paper.rect(place.box(0, 0.2, 0.8), BLACK)
        shown = "" if way == "unused" else "Besluit"
        ref = _cut_font(paper, name, shown, letters)
        if shown:
            codes = "".join(f"{glyph(name, letter):04x}" for letter in shown)
            paper.op(f"BT /{paper.name('Font', ref)} 12 Tf 60 30 Td <{codes}> Tj ET")
        else:
            paper.name("Font", ref)

    return Tekening(compose_whole(rng, draw))


def _cut_font(paper: Paper, name: str, shown: str, letters: str) -> str:
    """Add a font with the letters shown and others; ToUnicode names both."""
    objects = paper.objects
    used = sorted({(glyph(name, letter), letter) for letter in shown + letters})
    widths = " ".join(f"{code} [{1000 * advance(name, letter):.0f}]" for code, letter in used)
    base = f"BCDEFG+{load_font(name).name.replace(' ', '')}"
    child = objects.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/W [{widths}]/CIDToGIDMap/Identity"
        f"/FontDescriptor {_small_descriptor(paper, name, shown + letters)}>>"
    )
    said = objects.add("", unicode_map(used))
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H/DescendantFonts[{child}]/ToUnicode {said}>>"
    )

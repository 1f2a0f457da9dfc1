# SPDX-License-Identifier: EUPL-1.2
"""PDF files drawn by code, for the tests and for the demo portal.

``Drawing`` makes tagged, Dutch PDFs with real text; a passage written as ``{{5.1.2.e|geheim}}`` is removed
from the file and leaves a black box with its label. The functions below it make the special files that
tests want. The same input gives the same bytes (with one version of PyMuPDF), except for ``encrypt``.
Lengths are in PDF points (1/72 inch), from the top left of the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pymupdf

from tests.pdf_objects import (
    A4,
    LABEL_SHARE,
    RUIM,
    Lakvlak,
    Link,
    Tag,
    blacken,
    finish,
    show_text,
    text_width,
    write_document,
)
from tests.pdf_text import Run, Word, join_line, parse_runs, piece_width, wrap_runs


class Drawing:
    """A PDF in the making: call the methods in reading order, then ``save``.

    ``header`` stands on every page (as text on the first, as an artifact on the others); ``footer`` is an
    artifact, with ``{page}`` and ``{pages}``. ``size`` is that of the body text, ``margins`` are left, top,
    right, bottom; all in points. ``headings``: the sizes of the levels as a share of ``size``.
    """

    def __init__(
        self, title: str, *, lang: str = "nl-NL", header: str = "", footer: str = "", size: float = 10.5,
        margins: tuple[float, float, float, float] = (72, 72, 72, 64), leading: float = 1.4,
        headings: tuple[float, float, float] = (1.6, 1.25, 1.05),
    ) -> None:  # fmt: skip
        self.title, self.lang, self.header, self.footer = title, lang, header, footer
        self.size, self.margins, self.leading, self.headings = size, margins, leading, headings
        self.root = Tag("Document")
        self._ops: list[list[str]] = []
        self._marks: list[list[Tag]] = []
        self._links: list[Link] = []
        self._boxes: list[Lakvlak] = []
        self._open: Tag | None = None
        self._lists: list[tuple[Tag, Tag]] = []
        self._last: tuple[Tag, float] = (self.root, 0.0)
        self._notes: list[str] = []
        self._foot = ""
        self._y = self._bottom = 0.0
        self._blank = True
        self.page_break()

    # --- what a caller draws -------------------------------------------------------------------------

    def heading(self, text: str, level: int = 1) -> None:
        """Draw a heading of level 1 to 3, kept on one page with what follows."""
        size = self.size * self.headings[level - 1]
        self._lists.clear()
        self._need(size * 2.2 + 2 * self.size * self.leading)
        self._skip(0.0 if self._blank else size * 0.7)
        self._flow(parse_runs(text, vet=True), self.root.add(f"H{level}"), size=size)
        self._skip(size * 0.3)

    def paragraph(self, text: str, *, continued: bool = False, indent: float = 0.0) -> None:
        """Draw a paragraph, wrapped to the page; ``continued`` goes on with the last one or the last item."""
        if not continued:
            self._lists.clear()
            self._last = (self.root.add("P"), indent)
        tag, indent = self._last
        self._flow(parse_runs(text), tag, indent=indent)
        self._skip(self.size * 0.6)

    def item(self, label: str, text: str, *, level: int = 0) -> None:
        """Draw a list item; items in a row form one list, a deeper level a list inside the last item."""
        del self._lists[level + 1 :]
        while len(self._lists) <= level:
            parent = self._lists[-1][1] if self._lists else self.root
            numbering = "Decimal" if label[:1].isdigit() else "LowerAlpha" if label[:1].isalpha() else "Disc"
            self._lists.append((parent.add("L", f"/A<</O/List/ListNumbering/{numbering}>>"), parent))
        tag = self._lists[level][0]
        item = tag.add("LI")
        self._need(self.size * self.leading)
        wide = max(self.size * 1.7, text_width(label + " ", self.size) + 2)
        left = self._indent(level)
        self._line(
            join_line([Word("", [Run(label + " ")])]), item.add("Lbl"), self.margins[0] + left, self.size
        )
        body = item.add("LBody")
        self._lists[level] = (tag, body)
        self._last = (body, left + wide)
        self._flow(parse_runs(text), body, indent=left + wide)
        self._skip(self.size * 0.25)

    def entry(self, text: str, page: str) -> None:
        """Draw a line of a table of contents: the text, and the page number at the right margin."""
        if not self.root.kids or not isinstance(last := self.root.kids[-1], Tag) or last.kind != "TOC":
            last = self.root.add("TOC")
        tag = last.add("TOCI")
        self._need(self.size * self.leading)
        right = A4[0] - self.margins[2] - text_width(page, self.size)
        self._line([Run(text + " ")], tag, self.margins[0], self.size)
        self._line([Run(page)], tag, right, self.size)
        self._skip(self.size * self.leading)

    def table(self, rows: Sequence[Sequence[str]], widths: Sequence[float], *, header: bool = True) -> None:
        """Draw a table with thin lines: the cells by row, the column widths in points, a row never broken."""
        self._lists.clear()
        tag = self.root.add("Table")
        for number, row in enumerate(rows):
            head = header and number == 0
            cells = [
                wrap_runs(parse_runs(text, head), wide - 8, self.size)
                for text, wide in zip(row, widths, strict=True)
            ]
            high = max(len(lines) for lines in cells) * self.size * self.leading + 6
            self._need(high)
            top, x = self._y, self.margins[0]
            row_tag = tag.add("TR")
            for lines, wide in zip(cells, widths, strict=True):
                self._artifact(f"0.5 w 0.4 G {x:.2f} {A4[1] - top - high:.2f} {wide:.2f} {high:.2f} re S")
                cell = row_tag.add("TH", "/A<</O/Table/Scope/Column>>") if head else row_tag.add("TD")
                self._y = top + 3
                for line in lines:
                    # An empty cell needs its own MCID too, or it is the same object as its neighbour.
                    self._line(join_line(line) or [Run(" ")], cell, x + 4, self.size)
                    self._y += self.size * self.leading
                x += wide
            self._y = top + high
        self._skip(self.size)

    def footnote(self, text: str) -> None:
        """Put a note at the bottom of this page, below the notes before it."""
        self._notes.append(text)

    def foot(self, text: str) -> None:
        """Put a line in the bottom margin of this page, as an artifact."""
        self._foot = text

    def page_break(self) -> None:
        """Go to a new page."""
        self._end_page()
        self._ops.append([])
        self._marks.append([])
        self._y, self._bottom, self._blank = self.margins[1], A4[1] - self.margins[3], True
        if self.header and len(self._ops) == 1:
            self._y = 36 - self.size
            self._line([Run(self.header, vet=True)], self.root.add("P"), self.margins[0], self.size * 0.85)
            self._y = self.margins[1]
        elif self.header:
            self._margin_line(len(self._ops) - 1, self.header, 36, vet=True)

    def space(self, points: float) -> None:
        """Leave room, in points."""
        self._skip(points)

    def save(self) -> bytes:
        """Return the finished file: passages removed, fonts cut to what is used, nothing left over."""
        self._end_page()
        for number in range(len(self._ops)):
            if self.footer:
                text = self.footer.format(page=number + 1, pages=len(self._ops))
                self._margin_line(number, text, A4[1] - 36)
        doc = write_document(self.title, self.lang, self._ops, self._marks, self._links, self.root)
        blacken(doc, self._boxes)
        return finish(doc)

    # --- how it is drawn -----------------------------------------------------------------------------

    def _width(self, indent: float = 0.0) -> float:
        return A4[0] - self.margins[0] - self.margins[2] - indent

    def _indent(self, level: int) -> float:
        return level * self.size * 1.7

    def _skip(self, points: float) -> None:
        self._y += points

    def _need(self, points: float) -> None:
        if self._y + points > self._bottom and not self._blank:
            self.page_break()

    def _close(self) -> None:
        if self._open:
            self._ops[-1].append("EMC")
            self._open = None

    def _end_page(self) -> None:
        size = self.size * 0.8
        notes = [wrap_runs(parse_runs(text), self._width(), size) for text in self._notes]
        top = self._bottom - sum(map(len, notes)) * size * self.leading
        if notes and self._y > top:
            raise ValueError(f"no room for {len(notes)} notes on page {len(self._ops)}")
        self._y = top
        for lines in notes:
            tag = self.root.add("Note", f"/ID(noot{len(self.root.kids)})")
            for line in lines:
                self._line(join_line(line), tag, self.margins[0], size)
                self._skip(size * self.leading)
        if self._foot:
            self._margin_line(len(self._ops) - 1, self._foot, A4[1] - 36)
        self._notes.clear()
        self._foot = ""
        self._close()

    def _artifact(self, operators: str, page: int = -1) -> None:
        self._close()
        self._ops[page].append(f"/Artifact BMC q {operators} Q EMC")

    def _margin_line(self, page: int, text: str, y: float, vet: bool = False) -> None:
        self._artifact("0.25 g " + show_text(text, self.margins[0], A4[1] - y, self.size * 0.85, vet), page)

    def _mark(self, tag: Tag) -> None:
        """Make what is drawn next belong to a tag."""
        if self._open is tag:
            return
        self._close()
        marks = self._marks[-1]
        tag.kids.append((len(self._ops) - 1, len(marks)))
        self._ops[-1].append(f"/{tag.kind} <</MCID {len(marks)}>> BDC")
        marks.append(tag)
        self._open = tag

    def _flow(self, runs: Sequence[Run], tag: Tag, *, size: float = 0.0, indent: float = 0.0) -> None:
        size = size or self.size
        start = len(self._boxes)
        lines = wrap_runs(runs, self._width(indent), size)
        for line, after in pairwise([*lines, None]):
            self._need(size * self.leading)
            pieces = join_line(line or [])
            # A space at the end of a line keeps words apart for who reads the tags; not after a hyphen.
            if after and pieces and not pieces[-1].label and not pieces[-1].text.endswith("-"):
                pieces.append(Run(" "))
            self._line(pieces, tag, self.margins[0] + indent, size)
            self._skip(size * self.leading)
        if len(runs) == 1 and runs[0].label:
            self._merge_boxes(start, tag)

    def _line(self, pieces: Sequence[Run], tag: Tag, x: float, size: float) -> None:
        """Draw the pieces of one line from x, at the current height."""
        self._blank = False
        base = self._y + size * 1.07
        for piece in pieces:
            wide = piece_width(piece, size)
            show = show_text(piece.text, x, A4[1] - base, size, piece.vet)
            if piece.label:
                box = pymupdf.Rect(x, base - size * 0.9, x + wide, base + size * 0.28)
                self._boxes.append(Lakvlak(len(self._ops) - 1, box, piece.label, size, tag.add("Span")))
                self._artifact(show_text(piece.text, x + 1, A4[1] - base, size, piece.vet))
            elif piece.url:
                link = tag.add("Link")
                self._mark(link)
                self._ops[-1].append(f"q 0 0.2 0.55 rg {show} Q")
                box = pymupdf.Rect(x, base - size, x + wide, base + size * 0.3)
                self._links.append(Link(len(self._ops) - 1, box, piece.text, piece.url, link))
            else:
                self._mark(tag)
                self._ops[-1].append(show)
            x += wide

    def _merge_boxes(self, start: int, tag: Tag) -> None:
        """Turn the boxes of a paragraph that goes as a whole into one a page."""
        merged: list[Lakvlak] = []
        for box in self._boxes[start:]:
            if merged and merged[-1].page == box.page:
                merged[-1].box |= box.box
                tag.kids = [kid for kid in tag.kids if kid is not box.tag]
            else:
                merged.append(box)
        self._boxes[start:] = merged


def redact(data: bytes, passages: Iterable[tuple[str, str]]) -> bytes:
    """Remove every place where a text occurs and draw a box with a label there.

    ``passages`` are (text, label). Upright pages only. A label that is wider than its text gets a wider box,
    as far as there is room on the line. Raises ValueError where a text does not occur.
    """
    doc = pymupdf.open(stream=data)
    boxes: list[Lakvlak] = []
    for text, label in passages:
        found = [(page, rect) for page in doc for rect in page.search_for(text)]
        if not found:
            raise ValueError(f"{len(text)} characters for {label} do not occur in the file")
        for page, rect in found:
            size = rect.height / 1.36
            missing = text_width(label, LABEL_SHARE * size, vet=True) + 4 - rect.width
            rect.x1 += max(0.0, min(missing, _room_after(page, rect)))
            boxes.append(Lakvlak(page.number, rect, label, size))
    blacken(doc, boxes)
    return finish(doc)


def _room_after(page: pymupdf.Page, rect: pymupdf.Rect) -> float:
    """Return how many points are free on the line behind a place."""
    line = pymupdf.Rect(rect.x0, rect.y0 + rect.height * 0.3, rect.x1, rect.y1 - rect.height * 0.3)
    starts = [
        word[0]
        for word in page.get_text("words")
        if word[1] < line.y1 and word[3] > line.y0 and word[0] >= rect.x1 - 1
    ]
    return float(min([*starts, page.rect.x1 - 20]) - rect.x1 - 1)


def draw_plain(*pages: str, title: str = "") -> bytes:
    """Return an untagged file with a page for each text, newlines kept, in Helvetica of 11 points."""
    doc = pymupdf.open()
    for text in pages:
        page = doc.new_page(width=A4[0], height=A4[1])
        page.insert_text((72, 90), text.split("\n"), fontsize=11, fontname="helv")
    if title:
        doc.set_metadata({"title": title})
    return bytes(doc.tobytes(garbage=4, deflate=True, no_new_id=True))


def draw_scan(*pages: str, dpi: int = 100) -> bytes:
    """Return a file whose pages are pictures of these texts, without a text layer."""
    doc = pymupdf.open()
    for source in pymupdf.open(stream=draw_plain(*pages)):
        page = doc.new_page(width=A4[0], height=A4[1])
        page.insert_image(page.rect, pixmap=source.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY))
    return bytes(doc.tobytes(garbage=4, deflate=True, no_new_id=True))


def cover(data: bytes, text: str, label: str = "") -> bytes:
    """Draw black boxes over a text and leave the text in the file: the mistake that woopub must find.

    Raises ValueError where the text does not occur.
    """
    doc = pymupdf.open(stream=data)
    found = [(page, rect) for page in doc for rect in page.search_for(text)]
    if not found:
        raise ValueError(f"{text!r} does not occur in the file")
    for page, rect in found:
        page.draw_rect(rect + (-RUIM, 0, RUIM, 0), color=None, fill=(0, 0, 0))
        if label:
            page.insert_text((rect.x0 + 2, rect.y1 - 4), label, fontsize=7, fontname="helv", color=(1, 1, 1))
    return bytes(doc.tobytes(garbage=4, deflate=True, no_new_id=True))


def encrypt(data: bytes, password: str = "geheim") -> bytes:
    """Return the file locked with a password (AES-256); its bytes differ each time."""
    doc = pymupdf.open(stream=data)
    return bytes(doc.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=password, owner_pw=password))


def damage(data: bytes) -> bytes:
    """Return a file that begins as a PDF but cannot be read: the first 40 bytes."""
    return data[:40]


def draw_no_pages() -> bytes:
    """Return a well-formed PDF without a single page."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"]
    body, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    return body + b"xref\n0 3\n0000000000 65535 f \n" + table + end

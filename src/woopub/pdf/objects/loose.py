# SPDX-License-Identifier: EUPL-1.2
"""Bytes that belong to no object, and objects that no table of contents names (LEK019)."""

from __future__ import annotations

import re
import zlib

from .content import comments, literals, shown, shown_text
from .finds import BLOK, INFO, WAARSCHUW, Finds
from .raw import Raw, Span
from .revisions import version_ends
from .texts import is_banner, is_text, names_person
from .values import STIL, read_bytes_text
from .walk import Objects

GEWOON = re.compile(
    r"%*\s*(?:PTEX|Begin|End|Page|Contents|Original object|QDF|Document|Trailer|Creator|Producer|"
    r"CreationDate|Title:?\s*$|"
    r"Bounding|HiRes|DocumentMedia|Invocation|Comment|'[\w. ]+': class PDF|trailer|cross|xref|Outlines?|"
    r"page stream|"
    r"ReportLab generated|Info$|Fonts?\b|Resources?\b|Catalog|Obj\b|Stream)",
    re.IGNORECASE,
)
"""How comments begin that programs write between objects."""

MERK = re.compile(r"\A[^\x00-\x7f]{3,8}(?:\s+|\Z)")
"""What shows that a file is binary, before or in a comment (ISO 32000-1, 7.5.2); some programs take letters for it."""

WIDE = re.compile(rb"\xff\xfe|\xfe\xff")
LOS = 48
"""Bytes; so much that cannot be read behind the end of the file is no padding."""


PAKKET = re.compile(rb"/Type\s*/ObjStm\b")
TABEL = re.compile(rb"/Type\s*/XRef\b")
"""Objects that hold other objects, packed, and that say where objects are (ISO 32000-1, 7.5.7 and 7.5.8)."""

HOOFD = re.compile(rb"\s*(?:\d+\s+\d+\s+)+[^\s\d]")
"""How packed objects begin: a row of numbers, and then the first of them."""

DUBBEL = re.compile(r"object (\d+) (\d+)[^)]*\): dictionary has duplicated key")
"""How qpdf says that a dictionary has a key twice."""


def find_loose(objects: Objects, finds: Finds, raw: Raw, data: bytes) -> None:
    """Judge comments, bytes around the file, and objects that nothing can find."""
    _loose_bytes(finds, raw)
    _content_comments(objects, finds)
    _loose_objects(objects, finds, raw, data)
    _doubled(objects, finds, raw, data)


def _loose_bytes(finds: Finds, raw: Raw) -> None:
    for opmerking in raw.opmerkingen:
        tekst = MERK.sub("", _readable(opmerking))
        if tekst and not finds.gezien.shows(tekst):
            if is_banner(tekst) and not names_person(tekst):
                continue  # the program's name, as in the file's properties: nobody takes it for content
            if GEWOON.match(tekst) and not names_person(tekst):
                finds.add("LEK019", "Programma's hebben opmerkingen tussen de onderdelen gezet", weging=INFO)
            else:
                finds.add(
                    "LEK019", "Tussen de onderdelen van het bestand staat een opmerking", tekst, weging=BLOK
                )
    loose = [("Voor het begin van het bestand", raw.kop), ("Na het einde van het bestand", raw.slot)]
    loose += [("Tussen de onderdelen van het bestand", part) for part in raw.tussen]
    for waar, part in loose:
        kaal = part.strip(b" \r\n\t\0\f\x1a\xff")
        tekst = _readable(part)
        if tekst and not finds.gezien.shows(tekst):
            finds.add("LEK019", f"{waar} staat tekst", tekst, weging=BLOK)
        elif len(kaal) > LOS:
            finds.add("LEK019", f"{waar} staan gegevens die bij geen onderdeel horen", weging=BLOK)


def _content_comments(objects: Objects, finds: Finds) -> None:
    """Judge the comments in what draws pages and forms; programs write remarks for themselves there."""
    contents: list[tuple[bytes, int | None]] = [
        (objects.contents(blad), blad.nummer) for blad in objects.pages
    ]
    for ref, value in objects.having("/Subtype"):
        if objects.is_stream(ref) and value is objects.objects[ref] and value["/Subtype"] == "/Form":
            contents.append((objects.data(ref), None))
    for content, pagina in contents:
        for opmerking in comments(content):
            tekst = _readable(opmerking)
            weging = None if is_banner(tekst) else finds.weigh_light(tekst)
            if weging is BLOK:
                zin = "In de tekenopdrachten van de pagina staat een opmerking"
                finds.add("LEK019", zin, tekst, pagina, BLOK)
            elif weging:
                finds.add("LEK019", "Programma's hebben opmerkingen tussen de onderdelen gezet", weging=INFO)


def _readable(part: bytes) -> str:
    """Return bytes as text where they are that; empty for the high-bit comment, padding and marks."""
    wide = WIDE.search(part)
    if wide:
        tekst = part[wide.start() :].decode("utf-16", "replace").strip(" \0\n\r\t")
    elif part.count(b"\0") * 3 > len(part.strip(b"\0 \r\n")) > 0:
        tekst = part.replace(b"\0", b"").decode("latin-1").strip()
    else:
        tekst = part.strip(b"\0 \r\n\t\x1a").decode("utf-8", "replace")
    if "\ufffd" in tekst:
        tekst = part.strip().decode("latin-1")
        if sum(teken.isascii() for teken in tekst) * 10 < 7 * len(tekst):
            return ""
    return tekst if is_text(tekst) else ""


def _loose_objects(objects: Objects, finds: Finds, raw: Raw, data: bytes) -> None:
    """Judge objects that stand in the bytes and in no table: older copies, and lost ones.

    Of a file with earlier versions the old copies are in a table of those: see `revisions`.
    """
    places = {
        (entry.offset or 0) + raw.header for entry in objects.pdf.get_xref_table().values() if entry.type == 1
    }
    loose = [span for span in raw.spans if not any(span.start - n in places for n in range(3))]
    if not loose or version_ends(raw, data):
        return
    for span in loose:
        body, content = data[span.body[0] : span.body[1]], _inflated(data, span)
        if PAKKET.search(body):
            _loose_packet(finds, body, content)
        else:
            _loose_object(finds, body, b"" if TABEL.search(body) else content)


def _loose_packet(finds: Finds, body: bytes, content: bytes) -> None:
    """Judge objects that are packed together; those that cannot be unpacked may hold anything."""
    if HOOFD.match(content):
        _loose_object(finds, body + b"\n" + content, b"")
    else:
        zin = "In een oud onderdeel dat niet meer meetelt, zitten gegevens die niet te lezen zijn"
        finds.add("LEK019", zin, weging=BLOK if finds.lakvlakken else WAARSCHUW)


def _doubled(objects: Objects, finds: Finds, raw: Raw, data: bytes) -> None:
    """Judge the strings of dictionaries that have a key twice: programs see one of the two."""
    doubled = {f"{m[1]} {m[2]} R" for warning in objects.warnings if (m := DUBBEL.search(warning))}
    spans = {span.ref: span for span in raw.spans} if doubled else {}
    for ref in sorted(doubled):
        span = spans.get(ref)
        if span is None:
            zin = "Een gepakt onderdeel van het bestand heeft een kenmerk twee keer"
            finds.add("LEK019", zin, weging=WAARSCHUW)
            continue
        for waarde in literals(data[span.body[0] : span.body[1]], STIL):
            tekst = read_bytes_text(waarde)
            if weging := finds.weigh(tekst):
                finds.add(
                    "LEK019",
                    "Een onderdeel heeft een kenmerk twee keer, met andere tekst",
                    tekst,
                    weging=weging,
                )


def _inflated(data: bytes, span: Span) -> bytes:
    if not span.stream:
        return b""
    content = data[span.stream[0] : span.stream[1]]
    try:
        return zlib.decompressobj().decompress(content, 50_000_000)
    except zlib.error:
        return content


def _loose_object(finds: Finds, body: bytes, content: bytes) -> None:
    zin = "In een oud onderdeel dat niet meer meetelt"
    if re.search(rb"/Subtype\s*/Image\b", body):
        finds.add("LEK019", f"{zin}, zit een afbeelding", weging=BLOK)
        return
    teksten = [shown_text(content)] if shown(content) else []
    teksten += [read_bytes_text(waarde) for waarde in literals(body, STIL)]
    for tekst in teksten:
        if finds.tells(tekst):
            finds.add("LEK019", f"{zin}, staat tekst", tekst, weging=BLOK)

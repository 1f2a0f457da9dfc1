# SPDX-License-Identifier: EUPL-1.2
"""Draws spreadsheets, texts and pictures that are right, and changes one thing in them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping

import xlsxwriter
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, ImageDraw

Delen = dict[str, bytes]
"""The parts of an archive, by name."""

RELATIE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKKETRELATIE = "http://schemas.openxmlformats.org/package/2006/relationships"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ODF = " ".join(
    f'xmlns:{kort}="urn:oasis:names:tc:opendocument:xmlns:{lang}:1.0"'
    for kort, lang in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("meta", "meta"), ("fo", "xsl-fo-compatible"), ("form", "form"), ("manifest", "manifest"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip


# --- archives


def unpack(data: bytes) -> Delen:
    """Return the parts of an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as bestand:
        return {naam: bestand.read(naam) for naam in bestand.namelist()}


def pack(delen: Mapping[str, bytes | str], opmerking: bytes = b"") -> bytes:
    """Return an archive with these parts."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as bestand:
        for naam, inhoud in delen.items():
            bestand.writestr(naam, inhoud)
        bestand.comment = opmerking
    return uit.getvalue()


def vervang(data: bytes, deel: str, oud: str, nieuw: str) -> bytes:
    """Return an archive in which a text of one part is another; the text must be there."""
    delen = unpack(data)
    tekst = delen[deel].decode()
    assert oud in tekst, f"{oud!r} is not in {deel}: {tekst[:600]}"
    delen[deel] = tekst.replace(oud, nieuw).encode()
    return pack(delen)


def koppel(data: bytes, bron: str, soort: str, naam: str, inhoud: bytes | str, buiten: str = "") -> bytes:
    """Return an OOXML file with one more part, to which ``bron`` refers; or with a reference to ``buiten``."""
    delen = unpack(data)
    map_, _, kort = bron.rpartition("/")
    rels = f"{map_}/_rels/{kort}.rels".lstrip("/")
    tekst = delen.get(
        rels, f'{_KOP}<Relationships xmlns="{_PAKKETRELATIE}"></Relationships>'.encode()
    ).decode()
    doel = f'Target="{buiten}" TargetMode="External"' if buiten else f'Target="/{naam}"'
    relatie = f'<Relationship Id="rNieuw{len(tekst)}" Type="{RELATIE}/{soort}" {doel}/>'
    tekst = re.sub(r"(<Relationships[^>]*)/>", r"\1></Relationships>", tekst)
    delen[rels] = tekst.replace("</Relationships>", f"{relatie}</Relationships>").encode()
    if not buiten:
        delen[naam] = inhoud.encode() if isinstance(inhoud, str) else inhoud
    return pack(delen)


# --- spreadsheets


def draw_xlsx(wijzig: Callable[[Worksheet], object] = lambda blad: None, creator: str = "openpyxl") -> bytes:
    """Return a workbook with a small table, after a change."""
    boek = Workbook()
    blad = boek.active
    assert isinstance(blad, Worksheet)
    for rij in (("Datum", "Bedrag", "Omschrijving"), ("2024-01-02", 12, "Brug"), ("2024-02-03", 30, "Sluis")):
        blad.append(rij)
    boek.properties.creator = creator
    wijzig(blad)
    uit = io.BytesIO()
    boek.save(uit)
    boek.close()
    return uit.getvalue()


def draw_gedeeld() -> bytes:
    """Return a workbook whose texts stand in a table of their own, as Excel writes them."""
    uit = io.BytesIO()
    boek = xlsxwriter.Workbook(uit)
    blad = boek.add_worksheet()
    blad.write_row(0, 0, ["Datum", "Omschrijving"])
    blad.write_row(1, 0, ["2024-01-02", "Brug"])
    boek.close()
    return uit.getvalue()


# --- texts


def draw_docx(inhoud: str = "", delen: Mapping[str, str] | None = None) -> bytes:
    """Return a Word document with one plain paragraph and what is added to its body (WordprocessingML)."""
    body = f"<w:p><w:r><w:t>De brug kost geld.</w:t></w:r></w:p>{inhoud}"
    return pack(
        {
            "[Content_Types].xml": f'{_KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": f'{_KOP}<Relationships xmlns="{_PAKKETRELATIE}"><Relationship Id="r1" '
            f'Type="{RELATIE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{_KOP}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        }
        | dict(delen or {})
    )


def run(tekst: str, eigenschappen: str) -> str:
    """Return a paragraph of one run with these properties."""
    return f"<w:p><w:r><w:rPr>{eigenschappen}</w:rPr><w:t>{tekst}</w:t></w:r></w:p>"


def w(naam: str, inhoud: str) -> str:
    """Return a part of a Word document with this root."""
    return f'{_KOP}<w:{naam} xmlns:w="{_W}">{inhoud}</w:{naam}>'


# --- files of LibreOffice


def draw_odf(
    soort: str, inhoud: str, stijlen: str = "", meta: str = "", delen: Mapping[str, bytes | str] | None = None
) -> bytes:
    """Return an ods or odt with this body, automatic styles and properties."""
    media = {"ods": "spreadsheet", "odt": "text"}[soort]
    return pack(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{media}",
            "content.xml": f"{_KOP}<office:document-content {_ODF}><office:automatic-styles>{stijlen}"
            f"</office:automatic-styles><office:body><office:{media}>{inhoud}</office:{media}></office:body>"
            "</office:document-content>",
            "meta.xml": f"{_KOP}<office:document-meta {_ODF}><office:meta>{meta}</office:meta></office:document-meta>",
            "META-INF/manifest.xml": f"{_KOP}<manifest:manifest {_ODF}/>",
        }
        | dict(delen or {})
    )


def tabel(kolommen: str = "<table:table-column/>", rij: str = "", stijl: str = "t1") -> str:
    """Return a table of one column and two rows, the second with these attributes."""
    cel = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    return (
        f'<table:table table:style-name="{stijl}">{kolommen}<table:table-row>{cel.format("Brug")}</table:table-row>'
        f"<table:table-row {rij}>{cel.format('Sluis')}</table:table-row></table:table>"
    )


# --- pictures


def _beeld(mode: str = "RGB") -> Image.Image:
    beeld = Image.new(mode, (80, 60), "white")
    ImageDraw.Draw(beeld).rectangle((10, 10, 40, 40), fill="navy")
    return beeld


def draw_jpeg(exif: Mapping[int, str | int] | None = None, gps: bool = False, **opties: object) -> bytes:
    """Return a photo with these EXIF fields."""
    gegevens = Image.Exif()
    for veld, waarde in (exif or {}).items():
        gegevens[veld] = waarde
    if gps:
        gegevens.get_ifd(0x8825)[1] = "N"
        gegevens.get_ifd(0x8825)[2] = (52.0, 22.0, 0.0)
    uit = io.BytesIO()
    _beeld().save(uit, "JPEG", **({"exif": gegevens} if exif or gps else {}), **opties)
    return uit.getvalue()


def draw_png(beeld: Image.Image | None = None, **opties: object) -> bytes:
    """Return a picture, with what Pillow can add to it."""
    uit = io.BytesIO()
    (beeld or _beeld()).save(uit, "PNG", **opties)
    return uit.getvalue()


def draw_doorzichtig(rest: bool) -> Image.Image:
    """Return a picture of which half is transparent; with ``rest`` something is still drawn there."""
    beeld = _beeld("RGBA")
    alfa = Image.new("L", beeld.size, 255)
    alfa.paste(0, (0, 0, 45, 60))
    if not rest:
        beeld.paste((255, 255, 255), (0, 0, 45, 60))
    beeld.putalpha(alfa)
    return beeld


def draw_zachte_rand() -> Image.Image:
    """Return a logo on nothing, made smaller: around it colours differ, though nobody sees them."""
    groot = Image.new("RGBA", (400, 300), (255, 255, 255, 0))
    ImageDraw.Draw(groot).ellipse((100, 80, 300, 220), fill=(20, 60, 160, 255))
    klein = groot.resize((80, 60), Image.Resampling.LANCZOS)
    return Image.merge("RGBA", (*groot.convert("RGB").resize((80, 60)).split(), klein.getchannel("A")))


def after_start(jpeg: bytes, merk: int, inhoud: bytes) -> bytes:
    """Return a JPEG with one more segment, right after its start."""
    segment = b"\xff" + bytes([merk]) + (len(inhoud) + 2).to_bytes(2, "big") + inhoud
    return jpeg[:2] + segment + jpeg[2:]

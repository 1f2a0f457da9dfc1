# SPDX-License-Identifier: EUPL-1.2
"""Files that are published byte for byte: what is hidden in them is found, and what is not hidden is left alone."""

from __future__ import annotations

import io
import random
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, PngImagePlugin

from tests.files.tekenen import (
    after_start,
    draw_docx,
    draw_doorzichtig,
    draw_gedeeld,
    draw_jpeg,
    draw_odf,
    draw_png,
    draw_xlsx,
    draw_zachte_rand,
    koppel,
    pack,
    run,
    tabel,
    unpack,
    vervang,
    w,
)
from woopub.files import Uitkomst, read_file
from woopub.model import BESTANDSOORTEN, Niveau

BLOK, WAARSCHUWING = Niveau.BLOKKADE, Niveau.WAARSCHUWING


@dataclass(frozen=True)
class Geval:
    """A file, and the findings it gives: code and weight."""

    wat: str
    naam: str
    data: bytes
    verwacht: tuple[tuple[str, Niveau], ...] = ()

    def __str__(self) -> str:
        return f"{self.naam.rpartition('.')[2]}-{self.wat}"


def lees(map_: Path, naam: str, data: bytes) -> Uitkomst:
    pad = map_ / naam
    pad.write_bytes(data)
    return read_file(pad, f"documenten/{naam}")


def met_blad(wijzig: str) -> bytes:
    """A workbook with a second sheet in this state."""

    def voeg_toe(blad: Worksheet) -> None:
        assert blad.parent is not None
        tweede = blad.parent.create_sheet("Tweede")
        tweede["A1"] = "Nog iets"
        tweede.sheet_state = wijzig

    return draw_xlsx(voeg_toe)


def met_naam(verborgen: bool) -> bytes:
    def voeg_toe(blad: Worksheet) -> None:
        assert isinstance(blad.parent, Workbook)
        blad.parent.defined_names["Bereik"] = DefinedName("Bereik", attr_text="Sheet!$A$1", hidden=verborgen)

    return draw_xlsx(voeg_toe)


def cel(**stijl: object) -> bytes:
    """A workbook with one cell in this style."""

    def kleur(blad: Worksheet) -> None:
        for naam, waarde in stijl.items():
            setattr(blad["C2"], naam, waarde)

    return draw_xlsx(kleur)


def rij(nummer: int, **eigenschappen: object) -> bytes:
    def wijzig(blad: Worksheet) -> None:
        for naam, waarde in eigenschappen.items():
            setattr(blad.row_dimensions[nummer], naam, waarde)

    return draw_xlsx(wijzig)


def kolom(letter: str, **eigenschappen: object) -> bytes:
    def wijzig(blad: Worksheet) -> None:
        for naam, waarde in eigenschappen.items():
            setattr(blad.column_dimensions[letter], naam, waarde)

    return draw_xlsx(wijzig)


def zet(plek: str, veld: str, waarde: object) -> bytes:
    return draw_xlsx(lambda blad: setattr(blad[plek], veld, waarde))


def met_tabelstijl(arcering: str) -> bytes:
    """A document with white letters in a table whose style builds on one with this shading."""
    tabel_ = f'<w:tbl><w:tblPr><w:tblStyle w:val="b"/></w:tblPr><w:tr><w:tc>{WITTE_KOP}</w:tc></w:tr></w:tbl>'
    stijlen = (
        f'<w:style w:type="table" w:styleId="a"><w:tcPr>{arcering}</w:tcPr></w:style>'
        '<w:style w:type="table" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    return koppel(draw_docx(tabel_), DOC, "styles", "word/styles.xml", w("styles", stijlen))


def met_weggehaald_deel() -> bytes:
    """An archive with the bytes of a part that its list of parts does not name."""
    heel = pack({"geheim.txt": b"Testpersoon"} | unpack(draw_xlsx()))
    uit = io.BytesIO(heel)
    with zipfile.ZipFile(uit, "a") as archief:
        archief.filelist = [deel for deel in archief.filelist if deel.filename != "geheim.txt"]
        archief.comment = b""  # so that the list is written again
    return uit.getvalue()


def met_deelopmerking() -> bytes:
    """An archive with a remark at one part."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as archief:
        for nummer, (naam, inhoud) in enumerate(unpack(draw_xlsx()).items()):
            deel = zipfile.ZipInfo(naam)
            deel.comment = b"" if nummer else b"Testpersoon"
            archief.writestr(deel, inhoud)
    return uit.getvalue()


class _Stroom(io.BytesIO):
    """A file that only goes forward, as a network does: sizes then follow the parts."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise io.UnsupportedOperation

    def seek(self, plek: int, vanaf: int = 0) -> int:
        raise io.UnsupportedOperation


def met_maten_erachter() -> bytes:
    """An archive as programs write it that send it while they make it; one part is empty."""
    uit = _Stroom()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, inhoud in unpack(draw_xlsx()).items():
            with archief.open(naam, "w", force_zip64=naam.endswith("workbook.xml")) as deel:
                deel.write(inhoud)
    return uit.getvalue()


def eigenschap(veld: str, waarde: str) -> bytes:
    def wijzig(blad: Worksheet) -> None:
        assert isinstance(blad.parent, Workbook)
        setattr(blad.parent.properties, veld, waarde)

    return draw_xlsx(wijzig)


WIT, ZWART = "FFFFFFFF", "FF000000"
BOEK, BLAD, DOC = "xl/workbook.xml", "xl/worksheets/sheet1.xml", "word/document.xml"
VERLOREN = vervang(draw_gedeeld(), "xl/sharedStrings.xml", "</sst>", "<si><t>Testpersoon</t></si></sst>")
XLSX = (
    Geval("gewoon", "a.xlsx", draw_xlsx()),
    Geval("twee bladen", "a.xlsx", met_blad("visible")),
    Geval("verborgen blad", "a.xlsx", met_blad("hidden"), (("LEK024", BLOK),)),
    Geval("diep verborgen blad", "a.xlsx", met_blad("veryHidden"), (("LEK024", BLOK),)),
    Geval("gewone naam", "a.xlsx", met_naam(False)),
    Geval("verborgen naam", "a.xlsx", met_naam(True), (("LEK024", BLOK),)),
    Geval("verborgen rij", "a.xlsx", rij(2, hidden=True), (("LEK024", BLOK),)),
    Geval("rij zonder hoogte", "a.xlsx", rij(2, height=0.4), (("LEK024", BLOK),)),
    Geval("lage rij", "a.xlsx", rij(2, height=9)),
    Geval("verborgen lege rij", "a.xlsx", rij(9, hidden=True)),
    Geval("verborgen kolom", "a.xlsx", kolom("B", hidden=True), (("LEK024", BLOK),)),
    Geval("smalle kolom", "a.xlsx", kolom("B", width=0.1), (("LEK024", BLOK),)),
    Geval("brede kolom", "a.xlsx", kolom("B", width=30)),
    Geval("verborgen lege kolom", "a.xlsx", kolom("M", hidden=True)),
    Geval("wit op wit", "a.xlsx", cel(font=Font(color=WIT)), (("LEK024", BLOK),)),
    Geval("wit op zwart", "a.xlsx", cel(font=Font(color=WIT), fill=PatternFill("solid", fgColor=ZWART))),
    Geval(
        "zwart op zwart",
        "a.xlsx",
        cel(font=Font(color=ZWART), fill=PatternFill("solid", fgColor=ZWART)),
        (("LEK024", BLOK),),
    ),
    Geval("rood", "a.xlsx", cel(font=Font(color="FFFF0000"))),
    Geval(
        "getal met formaat dat niets toont", "a.xlsx", zet("B2", "number_format", ";;;"), (("LEK024", BLOK),)
    ),
    Geval("getal met gewoon formaat", "a.xlsx", zet("B2", "number_format", '#,##0;[Red]-#,##0;"nul"')),
    Geval("tekst met formaat dat alleen getallen weglaat", "a.xlsx", zet("C2", "number_format", ";;")),
    Geval(
        "opmerking", "a.xlsx", zet("B2", "comment", Comment("Klopt dit?", "Testpersoon")), (("LEK009", BLOK),)
    ),
    Geval(
        "filter zonder verborgen rijen", "a.xlsx", draw_xlsx(lambda b: setattr(b.auto_filter, "ref", "A1:C3"))
    ),
    Geval("maker", "a.xlsx", draw_xlsx(creator="Testpersoon"), (("LEK012", BLOK),)),
    Geval("laatst bewerkt door", "a.xlsx", eigenschap("lastModifiedBy", "Testpersoon"), (("LEK012", BLOK),)),
    Geval("trefwoorden", "a.xlsx", eigenschap("keywords", "brug"), (("LEK012", WAARSCHUWING),)),
    Geval("gedeelde teksten", "a.xlsx", draw_gedeeld()),
    Geval("vergeten tekst", "a.xlsx", VERLOREN, (("LEK019", BLOK),)),
    Geval(
        "macro",
        "a.xlsx",
        koppel(draw_xlsx(), BOEK, "vbaProject", "xl/vbaProject.bin", b"\xd0\xcf"),
        (("LEK016", BLOK),),
    ),
    Geval(
        "ingebed bestand",
        "a.xlsx",
        koppel(draw_xlsx(), BLAD, "oleObject", "xl/embeddings/oleObject1.bin", b"x"),
        (("LEK015", BLOK),),
    ),
    Geval(
        "draaitabel",
        "a.xlsx",
        koppel(draw_xlsx(), BOEK, "pivotCacheRecords", "xl/pivotCache/pivotCacheRecords1.xml", "<r/>"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "koppeling met ander bestand",
        "a.xlsx",
        koppel(draw_xlsx(), BOEK, "externalLink", "xl/externalLinks/externalLink1.xml", "<e/>"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "verbinding",
        "a.xlsx",
        koppel(draw_xlsx(), BOEK, "connections", "xl/connections.xml", "<c/>"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "geschiedenis",
        "a.xlsx",
        koppel(draw_xlsx(), BOEK, "revisionHeaders", "xl/revisions/revisionHeaders.xml", "<h/>"),
        (("LEK018", BLOK),),
    ),
    Geval(
        "miniatuur",
        "a.xlsx",
        koppel(draw_xlsx(), "", "thumbnail", "docProps/thumbnail.jpeg", draw_jpeg()),
        (("LEK017", WAARSCHUWING),),
    ),
    Geval(
        "printer",
        "a.xlsx",
        koppel(draw_xlsx(), BLAD, "printerSettings", "xl/printerSettings/printerSettings1.bin", b"x"),
        (("LEK012", WAARSCHUWING),),
    ),
    Geval(
        "eigen XML",
        "a.xlsx",
        koppel(draw_xlsx(), "", "customXml", "customXml/item1.xml", "<a><b>Testpersoon</b></a>"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "eigen XML zonder inhoud",
        "a.xlsx",
        koppel(draw_xlsx(), "", "customXml", "customXml/item1.xml", "<a/>"),
    ),
    Geval(
        "eigen veld",
        "a.xlsx",
        koppel(
            draw_xlsx(),
            "",
            "custom-properties",
            "docProps/custom.xml",
            "<p><v><lpwstr>Testpersoon</lpwstr></v></p>",
        ),
        (("LEK012", BLOK),),
    ),
    Geval(
        "webadres", "a.xlsx", koppel(draw_xlsx(), BLAD, "hyperlink", "", b"", "https://voorbeeld.example/")
    ),
    Geval(
        "mailadres achter koppeling",
        "a.xlsx",
        koppel(draw_xlsx(), BLAD, "hyperlink", "", b"", "mailto:testpersoon@voorbeeld.example"),
        (("LEK011", BLOK),),
    ),
    Geval(
        "los onderdeel", "a.xlsx", pack(unpack(draw_xlsx()) | {"xl/oud.xml": b"<oud/>"}), (("LEK019", BLOK),)
    ),
    Geval("iets ervoor", "a.xlsx", b"Testpersoon" + draw_xlsx(), (("LEK019", BLOK),)),
    Geval("iets erachter", "a.xlsx", draw_xlsx() + b"Testpersoon", (("LEK019", BLOK),)),
    Geval("deel uit de lijst gehaald", "a.xlsx", met_weggehaald_deel(), (("LEK019", BLOK),)),
    Geval("opmerking bij een deel", "a.xlsx", met_deelopmerking(), (("LEK019", BLOK),)),
    Geval("maten achter de delen", "a.xlsx", met_maten_erachter()),
    Geval(
        "opmerking bij het archief", "a.xlsx", pack(unpack(draw_xlsx()), b"Testpersoon"), (("LEK019", BLOK),)
    ),
    Geval(
        "foto met plaats",
        "a.xlsx",
        koppel(draw_xlsx(), BLAD, "image", "xl/media/image1.jpeg", draw_jpeg(gps=True)),
        (("LEK022", BLOK),),
    ),
    Geval("schone foto", "a.xlsx", koppel(draw_xlsx(), BLAD, "image", "xl/media/image1.jpeg", draw_jpeg())),
    Geval(
        "plaatje dat niet na te kijken is",
        "a.xlsx",
        koppel(draw_xlsx(), BLAD, "image", "xl/media/image1.emf", b"\x01\x00\x00\x00"),
        (("BST012", BLOK),),
    ),
)

STIJL = '<w:style w:styleId="weg"><w:rPr><w:vanish/></w:rPr></w:style>'
WITTE_KOP = run("Kop", '<w:color w:val="FFFFFF"/>')
ARCERING = '<w:shd w:val="clear" w:fill="000000"/>'
DOCX = (
    Geval("gewoon", "a.docx", draw_docx()),
    Geval("vet", "a.docx", draw_docx(run("Brug", "<w:b/>"))),
    Geval(
        "ingevoegd",
        "a.docx",
        draw_docx('<w:p><w:ins w:author="Testpersoon"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
        (("LEK024", BLOK),),
    ),
    Geval(
        "verwijderd",
        "a.docx",
        draw_docx('<w:p><w:del w:author="Testpersoon"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'),
        (("LEK024", BLOK),),
    ),
    Geval(
        "verplaatst",
        "a.docx",
        draw_docx("<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "opmaak gewijzigd",
        "a.docx",
        draw_docx(run("x", '<w:b/><w:rPrChange w:author="Testpersoon"><w:rPr/></w:rPrChange>')),
        (("LEK024", BLOK),),
    ),
    Geval(
        "opmerking",
        "a.docx",
        koppel(
            draw_docx(), DOC, "comments", "word/comments.xml", w("comments", "<w:comment><w:p/></w:comment>")
        ),
        (("LEK009", BLOK),),
    ),
    Geval(
        "geen opmerkingen",
        "a.docx",
        koppel(draw_docx(), DOC, "comments", "word/comments.xml", w("comments", "")),
    ),
    Geval("verborgen tekst", "a.docx", draw_docx(run("Testpersoon", "<w:vanish/>")), (("LEK004", BLOK),)),
    Geval("uitgezet verborgen", "a.docx", draw_docx(run("Brug", '<w:vanish w:val="0"/>'))),
    Geval(
        "verborgen door stijl",
        "a.docx",
        koppel(
            draw_docx(run("Testpersoon", '<w:rStyle w:val="weg"/>')),
            DOC,
            "styles",
            "word/styles.xml",
            w("styles", STIJL),
        ),
        (("LEK004", BLOK),),
    ),
    Geval(
        "verborgen stijl die niemand gebruikt",
        "a.docx",
        koppel(draw_docx(), DOC, "styles", "word/styles.xml", w("styles", STIJL)),
    ),
    Geval("wit", "a.docx", draw_docx(run("Testpersoon", '<w:color w:val="FFFFFF"/>')), (("LEK004", BLOK),)),
    Geval("wit op zwart", "a.docx", draw_docx(run("Brug", f'<w:color w:val="FFFFFF"/>{ARCERING}'))),
    Geval(
        "wit in een tabel",
        "a.docx",
        draw_docx(f"<w:tbl><w:tr><w:tc>{WITTE_KOP}</w:tc></w:tr></w:tbl>"),
        (("LEK004", BLOK),),
    ),
    Geval(
        "wit in een donkere cel",
        "a.docx",
        draw_docx(f"<w:tbl><w:tr><w:tc><w:tcPr>{ARCERING}</w:tcPr>{WITTE_KOP}</w:tc></w:tr></w:tbl>"),
    ),
    Geval("wit in een tabel met een donkere stijl", "a.docx", met_tabelstijl(ARCERING)),
    Geval("wit in een tabel met een stijl zonder kleur", "a.docx", met_tabelstijl(""), (("LEK004", BLOK),)),
    Geval(
        "opmerking in een deel met een andere naam",
        "a.docx",
        koppel(
            draw_docx(), DOC, "comments", "word/comments1.xml", w("comments", "<w:comment><w:p/></w:comment>")
        ),
        (("LEK009", BLOK),),
    ),
    Geval(
        "verborgen vorm",
        "a.docx",
        draw_docx('<w:p><w:r><w:drawing><w:docPr hidden="1"/></w:drawing></w:r></w:p>'),
        (("LEK024", BLOK),),
    ),
    Geval("vorm", "a.docx", draw_docx("<w:p><w:r><w:drawing><w:docPr/></w:drawing></w:r></w:p>")),
    Geval("rood", "a.docx", draw_docx(run("Brug", '<w:color w:val="FF0000"/>'))),
    Geval("stipje", "a.docx", draw_docx(run("Testpersoon", '<w:sz w:val="2"/>')), (("LEK004", BLOK),)),
    Geval("kleine letter", "a.docx", draw_docx(run("Noot", '<w:sz w:val="14"/>'))),
    Geval(
        "verborgen rij",
        "a.docx",
        draw_docx("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
        (("LEK024", BLOK),),
    ),
    Geval("paginanummer", "a.docx", draw_docx("<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>")),
    Geval(
        "veld met een pad",
        "a.docx",
        draw_docx("<w:p><w:r><w:instrText> INCLUDETEXT x.docx </w:instrText></w:r></w:p>"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "mailadres in een veld",
        "a.docx",
        draw_docx('<w:p><w:fldSimple w:instr="HYPERLINK &quot;mailto:t@v.example&quot;"/></w:p>'),
        (("LEK024", BLOK),),
    ),
    Geval(
        "variabele",
        "a.docx",
        koppel(
            draw_docx(),
            DOC,
            "settings",
            "word/settings.xml",
            w("settings", '<w:docVars><w:docVar w:val="x"/></w:docVars>'),
        ),
        (("LEK024", BLOK),),
    ),
    Geval(
        "instellingen",
        "a.docx",
        koppel(draw_docx(), DOC, "settings", "word/settings.xml", w("settings", "<w:zoom/>")),
    ),
    Geval(
        "sjabloon elders",
        "a.docx",
        koppel(draw_docx(), "word/settings.xml", "attachedTemplate", "", b"", "Sjabloon.dotx"),
        (("LEK024", BLOK),),
    ),
    Geval(
        "personen",
        "a.docx",
        koppel(draw_docx(), DOC, "people", "word/people.xml", w("people", "<w:person/>")),
        (("LEK024", BLOK),),
    ),
    Geval(
        "bouwstenen",
        "a.docx",
        koppel(draw_docx(), DOC, "glossaryDocument", "word/glossary/document.xml", w("g", "")),
        (("LEK024", BLOK),),
    ),
    Geval(
        "ingebed rekenblad",
        "a.docx",
        koppel(draw_docx(), DOC, "package", "word/embeddings/x.xlsx", draw_xlsx()),
        (("LEK015", BLOK),),
    ),
)

ZICHT = '<style:style style:name="{}" style:family="table"><style:table-properties table:display="{}"/></style:style>'
LETTER = '<style:style style:name="{}" style:family="text"><style:text-properties {}/></style:style>'
SPAN = '<text:p><text:span text:style-name="s">Testpersoon</text:span></text:p>'
ODF = (
    Geval("gewoon", "a.ods", draw_odf("ods", tabel())),
    Geval("zichtbaar blad", "a.ods", draw_odf("ods", tabel(), ZICHT.format("t1", "true"))),
    Geval(
        "verborgen blad", "a.ods", draw_odf("ods", tabel(), ZICHT.format("t1", "false")), (("LEK024", BLOK),)
    ),
    Geval(
        "verborgen stijl die niemand gebruikt", "a.ods", draw_odf("ods", tabel(), ZICHT.format("t2", "false"))
    ),
    Geval(
        "verborgen rij",
        "a.ods",
        draw_odf("ods", tabel(rij='table:visibility="collapse"')),
        (("LEK024", BLOK),),
    ),
    Geval(
        "weggefilterde rij",
        "a.ods",
        draw_odf("ods", tabel(rij='table:visibility="filter"')),
        (("LEK024", BLOK),),
    ),
    Geval(
        "verborgen kolom",
        "a.ods",
        draw_odf("ods", tabel('<table:table-column table:visibility="collapse"/>')),
        (("LEK024", BLOK),),
    ),
    Geval(
        "verborgen lege kolommen",
        "a.ods",
        draw_odf(
            "ods",
            tabel(
                "<table:table-column/>"
                '<table:table-column table:visibility="collapse" table:number-columns-repeated="99"/>'
            ),
        ),
    ),
    Geval(
        "opmerking",
        "a.ods",
        draw_odf(
            "ods",
            tabel().replace(
                "<text:p>Sluis",
                "<office:annotation><text:p>Klopt dit?</text:p></office:annotation><text:p>Sluis",
            ),
        ),
        (("LEK009", BLOK),),
    ),
    Geval("draaitabel", "a.ods", draw_odf("ods", tabel() + "<table:data-pilot-table/>"), (("LEK024", BLOK),)),
    Geval(
        "ingebed object",
        "a.ods",
        draw_odf("ods", tabel(), delen={"Object 1/content.xml": "<x/>"}),
        (("LEK015", BLOK),),
    ),
    Geval(
        "macro",
        "a.ods",
        draw_odf("ods", tabel(), delen={"Basic/Standard/Module1.xml": "<x/>"}),
        (("LEK016", BLOK),),
    ),
    Geval(
        "miniatuur",
        "a.ods",
        draw_odf("ods", tabel(), delen={"Thumbnails/thumbnail.png": draw_png()}),
        (("LEK017", WAARSCHUWING),),
    ),
    Geval(
        "versie",
        "a.odt",
        draw_odf("odt", "<text:p>x</text:p>", delen={"Versions/Version1": b"x"}),
        (("LEK018", BLOK),),
    ),
    Geval(
        "maker",
        "a.odt",
        draw_odf("odt", "<text:p>x</text:p>", meta="<dc:creator>Testpersoon</dc:creator>"),
        (("LEK012", BLOK),),
    ),
    Geval(
        "titel",
        "a.odt",
        draw_odf("odt", "<text:p>x</text:p>", meta="<dc:title>Brug</dc:title>"),
        (("LEK012", WAARSCHUWING),),
    ),
    Geval(
        "programma",
        "a.odt",
        draw_odf("odt", "<text:p>x</text:p>", meta="<meta:generator>LibreOffice</meta:generator>"),
    ),
    Geval(
        "wijziging",
        "a.odt",
        draw_odf(
            "odt", "<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>x</text:p>"
        ),
        (("LEK024", BLOK),),
    ),
    Geval("wijzigingen uit", "a.odt", draw_odf("odt", "<text:tracked-changes/><text:p>x</text:p>")),
    Geval(
        "verborgen tekst",
        "a.odt",
        draw_odf("odt", SPAN, LETTER.format("s", 'text:display="none"')),
        (("LEK004", BLOK),),
    ),
    Geval(
        "witte tekst",
        "a.odt",
        draw_odf("odt", SPAN, LETTER.format("s", 'fo:color="#ffffff"')),
        (("LEK004", BLOK),),
    ),
    Geval(
        "wit op zwart",
        "a.odt",
        draw_odf("odt", SPAN, LETTER.format("s", 'fo:color="#ffffff" fo:background-color="#000000"')),
    ),
    Geval(
        "verborgen alinea",
        "a.odt",
        draw_odf("odt", "<text:p><text:hidden-paragraph/>x</text:p>"),
        (("LEK004", BLOK),),
    ),
    Geval(
        "webadres",
        "a.odt",
        draw_odf("odt", '<text:p><text:a xlink:href="https://v.example">x</text:a></text:p>'),
    ),
    Geval(
        "mailadres",
        "a.odt",
        draw_odf("odt", '<text:p><text:a xlink:href="mailto:t@v.example">x</text:a></text:p>'),
        (("LEK011", BLOK),),
    ),
    Geval(
        "bijgesneden",
        "a.odt",
        draw_odf(
            "odt",
            "<text:p>x</text:p>",
            '<style:style style:name="g"><style:graphic-properties fo:clip="rect(1cm, 0cm, 0cm, 0cm)"/></style:style>',
        ),
        (("LEK008", BLOK),),
    ),
    Geval(
        "verborgen sectie",
        "a.odt",
        draw_odf("odt", '<text:section text:display="none"><text:p>x</text:p></text:section>'),
        (("LEK004", BLOK),),
    ),
    Geval("sectie", "a.odt", draw_odf("odt", "<text:section><text:p>x</text:p></text:section>")),
    Geval(
        "vreemd deel",
        "a.odt",
        draw_odf("odt", "<text:p>x</text:p>", delen={"geheim.txt": "Testpersoon"}),
        (("LEK019", BLOK),),
    ),
    Geval(
        "delen van het programma",
        "a.odt",
        draw_odf(
            "odt",
            "<text:p>x</text:p>",
            delen={"Configurations2/menubar/a.xml": "<x/>", "manifest.rdf": "<x/>"},
        ),
    ),
    Geval(
        "niet bijgesneden",
        "a.odt",
        draw_odf(
            "odt",
            "<text:p>x</text:p>",
            '<style:style style:name="g"><style:graphic-properties fo:clip="rect(0cm, 0cm, 0cm, 0cm)"/></style:style>',
        ),
    ),
)

INFO = PngImagePlugin.PngInfo()
INFO.add_text("Author", "Testpersoon")
SOFTWARE = PngImagePlugin.PngInfo()
SOFTWARE.add_text("Software", "Tekenprogramma 3")
JPEG = draw_jpeg()
XMP = b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>%s</x:xmpmeta>"


def met_palet(rest: bool) -> bytes:
    """A picture with a palette: two colours that are wholly transparent, with or without a drawing in them."""
    beeld = Image.new("P", (100, 100), 1)
    beeld.putpalette([255, 255, 255, 200, 0, 0, 0, 0, 0])
    for x in range(60):
        beeld.putpixel((x, x), 2 if rest else 1)
    for x in range(80, 100):
        beeld.putpixel((x, 5), 0)
    return draw_png(beeld, transparency=bytes([255, 0, 0]))


def apng() -> bytes:
    """A picture of two frames."""
    uit = io.BytesIO()
    beelden = [Image.new("RGB", (20, 20), kleur) for kleur in ("red", "blue")]
    beelden[0].save(uit, "PNG", save_all=True, append_images=beelden[1:])
    return uit.getvalue()


def met_miniatuur() -> bytes:
    """A photo with a smaller one in its EXIF data: a second directory, behind the first, that points to a JPEG."""
    klein = draw_jpeg()
    kop = b"Exif\x00\x00II*\x00\x08\x00\x00\x00"
    eerste = b"\x00\x00" + (8 + 6).to_bytes(4, "little")
    begin = 8 + 6 + 2 + 24 + 4
    velden = b"".join(
        veld.to_bytes(2, "little") + b"\x04\x00\x01\x00\x00\x00" + waarde.to_bytes(4, "little")
        for veld, waarde in ((0x201, begin), (0x202, len(klein)))
    )
    return after_start(JPEG, 0xE1, kop + eerste + b"\x02\x00" + velden + bytes(4) + klein)


BEELD = (
    Geval("gewoon", "a.jpg", JPEG),
    Geval("gewoon", "a.jpeg", draw_jpeg(progressive=True)),
    Geval("gewoon", "a.png", draw_png()),
    Geval("stand van de camera", "a.jpg", draw_jpeg({0x0112: 1})),
    Geval("onbekend segment", "a.jpg", after_start(JPEG, 0xE5, b"Testpersoon"), (("LEK022", WAARSCHUWING),)),
    Geval("palet met een tekening in het doorzichtige", "a.png", met_palet(True), (("LEK008", BLOK),)),
    Geval("palet met niets in het doorzichtige", "a.png", met_palet(False)),
    Geval("plaats", "a.jpg", draw_jpeg(gps=True), (("LEK022", BLOK),)),
    Geval("toestel", "a.jpg", draw_jpeg({0x0110: "Camera 3"}), (("LEK022", WAARSCHUWING),)),
    Geval("maker", "a.jpg", draw_jpeg({0x013B: "Testpersoon"}), (("LEK022", BLOK),)),
    Geval("miniatuur", "a.jpg", met_miniatuur(), (("LEK017", BLOK),)),
    Geval("opmerking", "a.jpg", draw_jpeg(comment=b"Testpersoon"), (("LEK022", WAARSCHUWING),)),
    Geval(
        "XMP over de bewerking",
        "a.jpg",
        after_start(JPEG, 0xE1, XMP % b"<a>programma</a>"),
        (("LEK022", WAARSCHUWING),),
    ),
    Geval(
        "XMP met maker",
        "a.jpg",
        after_start(JPEG, 0xE1, XMP % b"<dc:creator>Testpersoon</dc:creator>"),
        (("LEK022", BLOK),),
    ),
    Geval("meer foto's", "a.jpg", after_start(JPEG, 0xE2, b"MPF\x00II*\x00"), (("LEK024", BLOK),)),
    Geval("kleurprofiel", "a.jpg", after_start(JPEG, 0xE2, b"ICC_PROFILE\x00\x01\x01x")),
    Geval("iets erachter", "a.jpg", JPEG + b"Testpersoon", (("LEK019", BLOK),)),
    Geval("foto erachter", "a.jpg", JPEG + JPEG, (("LEK019", BLOK),)),
    Geval("nullen erachter", "a.jpg", JPEG + bytes(20)),
    Geval("maker", "a.png", draw_png(pnginfo=INFO), (("LEK022", BLOK),)),
    Geval("programma", "a.png", draw_png(pnginfo=SOFTWARE), (("LEK022", WAARSCHUWING),)),
    Geval("zachte rand", "a.png", draw_png(draw_zachte_rand())),
    Geval("iets erachter", "a.png", draw_png() + b"Testpersoon", (("LEK019", BLOK),)),
    Geval("twee beelden", "a.png", apng(), (("LEK024", BLOK),)),
    Geval("doorzichtig en leeg", "a.png", draw_png(draw_doorzichtig(rest=False))),
    Geval("doorzichtig met beeld", "a.png", draw_png(draw_doorzichtig(rest=True)), (("LEK008", BLOK),)),
)

TEKST = (
    Geval("gewoon", "a.txt", "De brug kost geld.\nCafé één.\n".encode()),
    Geval("oud Windows", "a.txt", "Café één".encode("cp1252")),
    Geval("UTF-16", "a.txt", "Café één".encode("utf-16")),
    Geval("leeg", "a.txt", b""),
    Geval("omgedraaid", "a.txt", "brug \u202egurb".encode(), (("LEK020", BLOK),)),
    Geval("gewoon", "a.csv", b"datum,bedrag\n2024-01-02,-12\n2024-02-03,+31 20 1234567\n"),
    Geval("formule", "a.csv", b"datum,bedrag\n2024-01-02,=1+1\n", (("LEK024", WAARSCHUWING),)),
    Geval("formule met plus", "a.csv", b"datum;bedrag\n2024-01-02;+cmd|x\n", (("LEK024", WAARSCHUWING),)),
    Geval("streepje als leeg", "a.csv", b"datum,bedrag\n2024-01-02,-\n"),
)


@pytest.mark.parametrize("geval", [*XLSX, *DOCX, *ODF, *BEELD, *TEKST], ids=str)
def test_what_is_hidden_is_found_and_nothing_else(geval: Geval, tmp_path: Path) -> None:
    feiten, bevindingen = lees(tmp_path, geval.naam, geval.data)
    assert [(b.code, b.niveau) for b in bevindingen] == list(geval.verwacht), [b.melding for b in bevindingen]
    assert feiten is not None
    assert feiten.omvang == len(geval.data)
    assert len(feiten.sha256) == 64
    assert "Testpersoon" not in repr(bevindingen) + "".join(b.melding + b.advies for b in bevindingen)


@pytest.mark.parametrize(
    ("naam", "data", "code"),
    [
        ("a.xlsx", draw_xlsx()[:400], "BST003"),
        ("a.xlsx", b"", "BST003"),
        ("a.xlsx", draw_docx(), "BST006"),
        ("a.docx", draw_xlsx(), "BST006"),
        ("a.ods", draw_odf("odt", ""), "BST006"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "BST004"),
        ("a.xlsx", vervang(draw_xlsx(), BOEK, "<workbook", "<!DOCTYPE x [<!ENTITY e 'x'>]><workbook"), "BST003"),
        ("a.docx", vervang(draw_docx(), DOC, "<w:document", "<!DOCTYPE x><w:document"), "BST003"),
        ("a.docx", vervang(draw_docx(), DOC, "</w:body>", ""), "BST003"),
        ("a.docx", draw_docx(delen={"word/Document.xml": "<x/>"}), "BST003"),
        ("a.ods", draw_odf("ods", tabel(), delen={
            "META-INF/manifest.xml": '<m xmlns:x="u"><x:encryption-data/></m>'}), "BST004"),
        ("a.jpg", b"Ik ben een tekst.", "BST003"),
        ("a.jpg", draw_png(), "BST006"),
        ("a.png", JPEG, "BST006"),
        ("a.jpg", JPEG[:200], "BST003"),
        ("a.png", draw_png()[:100], "BST003"),
        ("a.txt", b"a\x00b", "BST003"),
        ("a.txt", b"Brug. " * 1_700_000, "BST003"),
        ("a.ods", draw_odf("ods", f"<text:p>{'Brug. ' * 1_700_000}</text:p>"), "BST003"),
        ("a.png", draw_png(Image.new("1", (14_000, 13_000))), "BST012"),
        ("a.csv", draw_xlsx(), "BST006"),
        ("a.msg", b"x", "BST006"),
        ("a.eml", b"x", "BST006"),
        ("a.doc", b"x", "BST006"),
        ("a.xlsm", draw_xlsx(), "BST006"),
        ("a.zip", pack({"a.txt": "x"}), "BST006"),
        ("a.html", b"<p>x", "BST006"),
        ("a.svg", b"<svg/>", "BST006"),
        ("a.mp4", b"x", "BST006"),
        ("a", b"x", "BST006"),
    ],
)  # fmt: skip
def test_what_cannot_be_looked_at_is_refused(naam: str, data: bytes, code: str, tmp_path: Path) -> None:
    feiten, bevindingen = lees(tmp_path, naam, data)
    assert feiten is None
    assert [b.code for b in bevindingen] == [code]
    assert bevindingen[0].blokkeert
    assert bevindingen[0].advies


def test_each_refusal_says_how_to_make_a_pdf_of_it(tmp_path: Path) -> None:
    adviezen = {
        lees(tmp_path, f"a.{soort}", b"x")[1][0].advies
        for soort in ("msg", "doc", "pptx", "zip", "tif", "mp4")
    }
    assert len(adviezen) == 6


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bom = pack(unpack(draw_xlsx()) | {f"xl/media/{n}.png": bytes(100 * 1024**2) for n in range(7)})
    assert len(bom) < 2_000_000
    feiten, bevindingen = lees(tmp_path, "a.xlsx", bom)
    assert feiten is None
    assert [b.code for b in bevindingen] == ["BST003"]


def test_a_bomb_in_one_part_is_refused(tmp_path: Path) -> None:
    feiten, _ = lees(tmp_path, "a.docx", draw_docx("<w:p/>" * 12_000_000))
    assert feiten is None


@pytest.mark.parametrize("soort", sorted(BESTANDSOORTEN))
def test_a_broken_file_is_a_finding_and_never_an_error(soort: str, tmp_path: Path) -> None:
    heel = {
        "xlsx": draw_xlsx(), "docx": draw_docx(), "ods": draw_odf("ods", tabel()), "odt": draw_odf("odt", SPAN),
        "jpg": met_miniatuur(), "jpeg": JPEG, "png": draw_png(pnginfo=INFO), "csv": b"a,b\n", "txt": b"a",
    }[soort]  # fmt: skip
    rng = random.Random(soort)
    for _ in range(60):
        data = bytearray(heel)
        for _ in range(rng.choice((1, 3, 30))):
            data[rng.randrange(len(data))] = rng.randrange(256)
        data = data[: rng.choice((len(data), rng.randrange(1, len(data) + 1)))]
        feiten, bevindingen = lees(tmp_path, f"a.{soort}", bytes(data))
        assert feiten is not None or bevindingen


@pytest.mark.parametrize(
    ("naam", "data", "tekst"),
    [
        ("a.xlsx", draw_xlsx(), "Datum\tBedrag\tOmschrijving\n2024-01-02\t12\tBrug\n2024-02-03\t30\tSluis"),
        ("a.docx", draw_docx(run("Nog een regel.", "")), "De brug kost geld.\nNog een regel."),
        ("a.ods", draw_odf("ods", tabel()), "Brug\nBrug\nSluis\nSluis"),
        (
            "a.odt",
            draw_odf("odt", "<text:h>Kop</text:h><text:p>Een <text:span>regel</text:span></text:p>"),
            "Kop\nEen regel",
        ),
        ("a.csv", "\ufeffa,b\n".encode(), "a,b\n"),
    ],
)
def test_text_is_read_for_the_search_for_personal_data(
    naam: str, data: bytes, tekst: str, tmp_path: Path
) -> None:
    feiten, _ = lees(tmp_path, naam, data)
    assert feiten is not None
    assert feiten.tekst == tekst


def test_a_finding_counts(tmp_path: Path) -> None:
    def verberg(blad: Worksheet) -> None:
        blad.row_dimensions[2].hidden = True
        blad.row_dimensions[3].hidden = True

    _, (bevinding,) = lees(tmp_path, "a.xlsx", draw_xlsx(verberg))
    assert bevinding.melding == "Dit bestand bevat 2 verborgen of weggefilterde rijen met inhoud."

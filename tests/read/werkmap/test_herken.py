# SPDX-License-Identifier: EUPL-1.2
"""What a file is follows from its content; what it is not, is said in words that help. Nothing crashes or explodes."""

from __future__ import annotations

import io
import random
import resource
import time
import zipfile
from pathlib import Path

import pytest
import xlwt

from tests.read.werkmap.lees import lees, probeer, weiger
from tests.read.werkmap.maak_ods import make_ods
from tests.read.werkmap.maak_xlsx import HOOFD, make_xlsx, zip_delen
from woopub.read.werkmap import read_werkmap

EEN = '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1"><v>12</v></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def make_xls() -> bytes:
    boek = xlwt.Workbook()
    boek.add_sheet("Blad1").write(0, 0, "id")
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def ole(stroom: str) -> bytes:
    letters = stroom.encode("utf-16-le")
    return (
        OLE.ljust(1024, b"\0")
        + letters.ljust(64, b"\0")
        + (len(letters) + 2).to_bytes(2, "little")
        + bytes(446)
    )


@pytest.mark.parametrize(
    ("data", "naam", "soort"),
    [
        (make_xlsx(EEN), "lijst.xls", "xlsx"),
        (make_xlsx(EEN), "lijst.csv", "xlsx"),
        (make_xlsx(EEN), "lijst", "xlsx"),
        (make_xls(), "lijst.xlsx", "xls"),
        (make_ods({"Blad1": [["id"]]}), "lijst.xlsx", "ods"),
        (b"id;titel\n1;a", "lijst.xls", "csv"),
        (b"id,titel\n1,<b>a</b>", "lijst.xlsx", "csv"),
        (b"<id>;titel\n1;a", "lijst.csv", "csv"),
        ("id\ttitel\n1\ta".encode("utf-16"), "lijst.xls", "csv"),
    ],
)
def test_content_decides_and_not_the_name(data: bytes, naam: str, soort: str) -> None:
    assert lees(data, naam).soort == soort


HTML = b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>id</td></tr></table></html>"
XML2003 = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
FODS = (
    b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
)


def kantoor(deel: str, wortel: str = "document") -> bytes:
    relatie = f'<Relationship Id="rId1" Type="http://x/officeDocument" Target="{deel}"/>'
    return zip_delen(
        {
            "_rels/.rels": f'<Relationships xmlns="r">{relatie}</Relationships>'.encode(),
            deel: f"<{wortel}/>".encode(),
        }
    )


@pytest.mark.parametrize(
    ("data", "woord"),
    [
        (b"", "leeg"),
        (b" \r\n", "leeg"),
        (HTML, "webpagina"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html>\n<p>", "webpagina"),
        (b"<TABLE border=1><tr><td>id", "webpagina"),
        (HTML.decode().encode("utf-16"), "webpagina"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "webpagina"),
        (XML2003, "Excel 2003"),
        (FODS, "fods"),
        (b"<?xml version='1.0'?><a/>", "XML"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\n\n%PDF-1.7\n", "pdf"),
        (b"{\\rtf1 x}", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "afbeelding"),
        (b"\xff\xd8\xff\xe0", "afbeelding"),
        (b"Rar!\x1a\x07", "ingepakt"),
        (b"7z\xbc\xaf\x27\x1c", "ingepakt"),
        (b"\x1f\x8b\x08", "ingepakt"),
        (b"\x00\x01\x00\x00Standard Jet DB", "Access"),
        (kantoor("word/document.xml"), "docx"),
        (kantoor("ppt/presentation.xml"), "pptx"),
        (kantoor("xl/workbook.bin"), "xlsb"),
        (kantoor("xl/workbook.xml"), "geen werkmap"),
        (zip_delen({"Index/Document.iwa": b"x"}), "Numbers"),
        (zip_delen({"0001.pdf": b"%PDF"}), "ZIP"),
        (zip_delen({}), "ZIP"),
        (ole("EncryptedPackage"), "wachtwoord"),
        (ole("WordDocument"), "Word"),
        (ole("PowerPoint Document"), "ppt"),
        (ole("__properties_version1.0"), "Outlook"),
        (ole("Iets anders"), "geen spreadsheet"),
        (ole("Workbook"), "beschadigd"),
        (bytes(range(256)) * 4, "geen spreadsheet"),
        (OLE, "geen spreadsheet"),
        (b"PK\x03\x04", "beschadigd"),
    ],
)
def test_what_is_no_spreadsheet_is_named(data: bytes, woord: str) -> None:
    assert woord in weiger(data).melding


def test_zip_with_a_password_is_refused() -> None:
    data = bytearray(make_xlsx(EEN))
    for merk, plek in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        begin = -1
        while (begin := data.find(merk, begin + 1)) >= 0:
            data[begin + plek] |= 1
    assert "wachtwoord" in weiger(bytes(data)).melding


@pytest.mark.parametrize(
    "deel", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"]
)
def test_document_types_are_refused(deel: str) -> None:
    lol = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(9))
    bom = f'<!DOCTYPE a [<!ENTITY l0 "lol">{lol}]><workbook xmlns="{HOOFD}">&l9;</workbook>'
    assert "DTD" in weiger(make_xlsx(EEN, extra={deel: bom.encode()})).melding


def test_document_type_in_ods_is_refused() -> None:
    assert "DTD" in weiger(make_ods({}, {"content.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'})).melding


def herhaal(begin: bytes, stuk: bytes, keer: int, eind: bytes) -> bytes:
    return begin + stuk * keer + eind


def reeks(begin: bytes, stuk: bytes, eind: bytes) -> bytes:
    """A quarter of a million pieces of which no two are equal, so that they do not shrink like a bomb."""
    return begin + b"".join(stuk % i for i in range(1, 250_000)) + eind


BLAD = f'<worksheet xmlns="{HOOFD}"><sheetData>'.encode()
DICHT = b"</sheetData></worksheet>"


@pytest.mark.parametrize(
    "extra",
    [
        {
            "xl/worksheets/sheet1.xml": reeks(
                BLAD + b"</sheetData>", b'<mergeCell ref="A%d:B9"/>', b"</worksheet>"
            )
        },
        {"xl/worksheets/sheet1.xml": reeks(BLAD, b'<row r="%d"><c t="e"><v>#REF!</v></c></row>', DICHT)},
        {"xl/worksheets/sheet1.xml": herhaal(BLAD, b" ", 300_000_000, DICHT)},
        {"xl/worksheets/sheet1.xml": herhaal(BLAD + b'<row r="1">', b"<c/>", 20_000_000, b"</row>" + DICHT)},
        {"xl/worksheets/sheet1.xml": herhaal(BLAD, b"<row/>", 3_000_000, DICHT)},
        {"xl/worksheets/sheet1.xml": herhaal(BLAD, b'<row><c r="XFD1"><v>1</v></c></row>', 10_000, DICHT)},
        {
            "xl/sharedStrings.xml": herhaal(
                f'<sst xmlns="{HOOFD}">'.encode(), b"<si><t/></si>", 3_000_000, b"</sst>"
            )
        },
        {
            "xl/sharedStrings.xml": herhaal(
                f'<sst xmlns="{HOOFD}"><si><t>'.encode(), b"ab", 50_000_000, b"</t></si></sst>"
            )
        },
        {"xl/styles.xml": herhaal(b"<styleSheet>", b"<a/>", 10_000_000, b"</styleSheet>")},
    ],
    ids=[
        "samen",
        "fouten",
        "wit",
        "cellen in een rij",
        "rijen",
        "brede rijen",
        "teksten",
        "lange tekst",
        "stijlen",
    ],
)
def test_bombs_are_refused_soon_and_cheaply(extra: dict[str, bytes]) -> None:
    data = make_xlsx(EEN, extra=extra)
    voor, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    assert weiger(data).melding
    assert time.process_time() - begin < 8
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - voor < 400 * 1024


def test_part_that_lies_about_its_size_is_refused() -> None:
    data = make_xlsx(EEN)
    with zipfile.ZipFile(io.BytesIO(data)) as archief:
        deel = archief.getinfo("xl/worksheets/sheet1.xml")
    juist = deel.file_size.to_bytes(4, "little")
    assert weiger(data.replace(juist, (30).to_bytes(4, "little"))).melding


SOORTEN = {
    "xlsx": make_xlsx(EEN, ("0000",), teksten="<si><t>a</t></si>"),
    "xls": make_xls(),
    "ods": make_ods({"Blad1": [["id", 12]]}),
    "csv": b'nr;naam\n1;"a"\n2;"b ""c"""\n' * 40,
}


@pytest.mark.parametrize("soort", SOORTEN)
def test_damaged_files_never_crash(soort: str) -> None:
    """Bytes that were changed, left out or doubled: it is read, or there is one finding."""
    heel = SOORTEN[soort]
    gok = random.Random(soort)
    for _ in range(300):
        data = bytearray(heel)
        for _ in range(gok.randint(1, 6)):
            plek = gok.randrange(len(data))
            match gok.randint(0, 2):
                case 0:
                    data[plek] = gok.randrange(256)
                case 1:
                    del data[plek : plek + gok.randint(1, 40)]
                case _:
                    data[plek:plek] = data[plek : plek + 20]
        werkmap, bevindingen = probeer(bytes(data), f"lijst.{soort}")
        assert (werkmap is None) == (len(bevindingen) == 1)


@pytest.mark.parametrize(
    "deel", ["content.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"]
)
def test_damaged_xml_never_crashes(deel: str) -> None:
    heel = make_ods({"Blad1": [["id", 12]]}) if deel == "content.xml" else SOORTEN["xlsx"]
    with zipfile.ZipFile(io.BytesIO(heel)) as archief:
        delen = {naam: archief.read(naam) for naam in archief.namelist()}
    gok = random.Random(deel)
    for _ in range(300):
        data = bytearray(delen[deel])
        for _ in range(gok.randint(1, 3)):
            data[gok.randrange(len(data))] = gok.choice(b'0199<>/"= aA')
        werkmap, bevindingen = probeer(zip_delen(delen | {deel: bytes(data)}))
        assert (werkmap is None) == (len(bevindingen) == 1)


def test_file_that_is_not_there_is_no_finding(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_werkmap(tmp_path / "weg.xlsx", "weg.xlsx")

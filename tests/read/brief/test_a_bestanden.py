# SPDX-License-Identifier: EUPL-1.2
"""Letters as files: docx made by Word's own means, blocks of a PDF, text in any coding, and what cannot be read."""

from __future__ import annotations

import random
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.read.brief.bouwstenen import BRIEF
from woopub.model import Blok, Bloksoort, Gat, PdfFacts, PdfPage, Tekst
from woopub.read.brief.bestand.lezen import read_delen
from woopub.read.brief.bestand.markdown import read_markdown
from woopub.read.brief.bestand.pdfblokken import read_pdfblokken
from woopub.read.brief.bestand.platte_tekst import read_platte_tekst
from woopub.read.brief.bestand.ruw import GAT
from woopub.read.brief.bestand.vormen import vorm_delen
from woopub.read.brief.bestand.worddocument import Onleesbaar, read_worddocument
from woopub.read.brief.delen import Briefdeel, Deelsoort
from woopub.read.brief.indeling.secties import split_brief

ZIN = "Op 3 maart 2023 heeft u ons verzocht om openbaarmaking van alle documenten over het zwembad in onze gemeente."


def regels(delen: tuple[Briefdeel, ...]) -> list[str]:
    """Parts, one line each: `# kop`, `- 1 punt`, or the text."""
    tekens = {Deelsoort.KOP: "# ", Deelsoort.PUNT: "- ", Deelsoort.ALINEA: ""}
    return [tekens[deel.soort] + f"{deel.nummer} {deel.tekst}".strip() for deel in delen]


def lees(document: WordDocument) -> tuple[Briefdeel, ...]:
    """The parts of a Word document."""
    data = BytesIO()
    document.save(data)
    return vorm_delen(read_worddocument(data.getvalue()))


def xml(tekst: str) -> Any:
    """A piece of a document."""
    return parse_xml(tekst)


def nieuw() -> WordDocument:
    """A document that has greeted its reader."""
    document = Document()
    document.add_paragraph("Gemeente Ede\tDatum 3 mei 2023\nPostbus 1")
    document.add_paragraph("Geachte heer,")
    return document


def test_koppen_naar_stijl_of_vet() -> None:
    document = nieuw()
    document.add_heading("Het verzoek", level=2)
    document.add_paragraph(ZIN)
    document.add_paragraph().add_run("Eigen kop").bold = True
    document.add_paragraph("Wij besluiten dit.")
    assert [deel.tekst for deel in lees(document)][2:] == [
        "Het verzoek",
        ZIN,
        "Eigen kop",
        "Wij besluiten dit.",
    ]
    assert [deel.niveau for deel in lees(document) if deel.soort is Deelsoort.KOP] == [1, 0]


def test_een_half_vette_regel_is_geen_kop() -> None:
    document = nieuw()
    alinea = document.add_paragraph()
    alinea.add_run("Let op").bold = True
    alinea.add_run(" dit is gewone tekst.")
    assert lees(document)[-1].soort is Deelsoort.ALINEA


NUMMERING = """<w:abstractNum {ns} w:abstractNumId="77">
<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{vorm}"/><w:lvlText w:val="{tekst}"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
</w:abstractNum>"""


def genummerd(vorm: str, tekst: str, niveaus: list[int], start: int = 1) -> list[str]:
    """The numbers that paragraphs at these levels get."""
    document = nieuw()
    wortel = document.part.numbering_part.element
    abstract = xml(NUMMERING.format(ns=nsdecls("w"), vorm=vorm, tekst=tekst, start=start))
    wortel.insert(0, abstract)
    wortel.append(xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for niveau in niveaus:
        alinea = document.add_paragraph("deel van het verzoek;")
        eigenschappen: Any = alinea._p.get_or_add_pPr()
        eigen = eigenschappen.get_or_add_numPr()
        eigen.get_or_add_ilvl().val = niveau
        eigen.get_or_add_numId().val = 77
    return [deel.nummer for deel in lees(document) if deel.soort is Deelsoort.PUNT]


NUMMERS = [
    ("decimal", "%1.", [0, 0, 0], 1, ["1", "2", "3"]),
    ("decimal", "%1.", [0, 1, 1, 0, 1], 1, ["1", "a", "b", "2", "a"]),
    ("decimal", "%1)", [0, 0], 4, ["4", "5"]),
    ("upperRoman", "%1.", [0, 0, 0], 1, ["I", "II", "III"]),
    ("lowerLetter", "(%1)", [0, 0], 1, ["a", "b"]),
    ("bullet", "", [0, 0], 1, ["", ""]),
]


@pytest.mark.parametrize(("vorm", "tekst", "niveaus", "start", "nummers"), NUMMERS)
def test_automatische_nummers(
    vorm: str, tekst: str, niveaus: list[int], start: int, nummers: list[str]
) -> None:
    assert genummerd(vorm, tekst, niveaus, start) == nummers


def test_een_tabel_wordt_per_rij_gelezen() -> None:
    document = nieuw()
    document.add_paragraph(ZIN)
    tabel = document.add_table(rows=2, cols=2)
    for rij, cellen in zip(tabel.rows, [("Document", "Grond"), ("0012", "5.1.2.e")], strict=True):
        for cel, tekst in zip(rij.cells, cellen, strict=True):
            cel.text = tekst
    rijen = [deel for deel in lees(document) if "|" in deel.tekst]
    assert [deel.tekst for deel in rijen] == ["Document | Grond", "0012 | 5.1.2.e"]
    assert rijen[1].regels == ("0012", "5.1.2.e")


def test_een_tabel_als_briefhoofd_houdt_zijn_regels() -> None:
    document = Document()
    tabel = document.add_table(rows=1, cols=2)
    tabel.rows[0].cells[0].text = "Gemeente Ede\nPostbus 1\n6710 AA Ede"
    tabel.rows[0].cells[1].text = "Datum: 3 mei 2023\nKenmerk: 12-A\nTelefoon: 14 0318"
    document.add_paragraph("Geachte heer,")
    document.add_paragraph(ZIN)
    hoofd = split_brief(lees(document)).hoofd
    assert [deel.regels for deel in hoofd][1] == ("Datum: 3 mei 2023", "Kenmerk: 12-A", "Telefoon: 14 0318")


def test_wat_word_bijhoudt_of_verbergt() -> None:
    document = nieuw()
    alinea = document.add_paragraph("Wij ")
    wortel = alinea._p
    wortel.append(xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="x"><w:r><w:t>besluiten</w:t></w:r></w:ins>'))
    wortel.append(
        xml(f'<w:del {nsdecls("w")} w:id="2" w:author="x"><w:r><w:delText>weigeren</w:delText></w:r></w:del>')
    )
    wortel.append(xml(f"<w:r {nsdecls('w')}><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"))
    wortel.append(
        xml(f"<w:sdt {nsdecls('w')}><w:sdtContent><w:r><w:t> dit.</w:t></w:r></w:sdtContent></w:sdt>")
    )
    assert lees(document)[-1].tekst == "Wij besluiten dit."


def test_een_tekstvak_hoort_bij_het_briefhoofd_en_staat_er_een_keer() -> None:
    document = nieuw()
    vak = (
        f"<w:r {nsdecls('w')}"
        f' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>'
        '<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>Kenmerk'
        " 12-A</w:t></w:r></w:p>"
        "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Kenmerk"
        " 12-A</w:t>"
        "</w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document.paragraphs[0]._p.append(xml(vak))
    document.add_paragraph(ZIN)
    assert [deel.tekst for deel in lees(document)].count("Kenmerk 12-A") == 1


def test_de_kop_van_de_pagina_is_briefhoofd() -> None:
    document = nieuw()
    document.sections[0].header.paragraphs[0].text = "Ministerie van Financiën"
    assert lees(document)[0].tekst == "Ministerie van Financiën"


def _zip(inhoud: dict[str, bytes]) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archief:
        for naam, bytes_ in inhoud.items():
            archief.writestr(naam, bytes_)
    return data.getvalue()


KAPOT = [
    (b"", "beschadigd"),
    (b"geen zip", "beschadigd"),
    (_zip({"a.txt": b"x"}), "beschadigd"),
    (_zip({"[Content_Types].xml": b"<x"}), "beschadigd"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "oude soort"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
]


@pytest.mark.parametrize(("data", "melding"), KAPOT)
def test_een_docx_die_niet_te_lezen_is(data: bytes, melding: str) -> None:
    with pytest.raises(Onleesbaar) as fout:
        read_worddocument(data)
    assert melding in fout.value.melding
    assert fout.value.advies


def test_een_beschadigde_docx_breekt_nooit() -> None:
    document = nieuw()
    document.add_paragraph(ZIN)
    vol = BytesIO()
    document.save(vol)
    toeval = random.Random(4)
    for _ in range(60):
        data = bytearray(vol.getvalue())
        for _ in range(toeval.randrange(1, 40)):
            data[toeval.randrange(len(data))] = toeval.randrange(256)
        try:
            vorm_delen(read_worddocument(bytes(data)))
        except Onleesbaar:
            continue


def blok(soort: Bloksoort, *delen: str | None, vet: bool = False) -> Blok:
    """A block; None is a withheld passage."""
    return Blok(soort, tuple(Gat(0) if deel is None else Tekst(deel, vet) for deel in delen))


def pdf(*paginas: list[Blok]) -> PdfFacts:
    """A PDF of these pages."""
    bladen = tuple(
        PdfPage(n, 595.0, 842.0, tuple(blokken), (), 0.0, False) for n, blokken in enumerate(paginas, start=1)
    )
    return PdfFacts("0" * 64, 1, bladen, "", "nl", False)


A, K, P, N = Bloksoort.ALINEA, Bloksoort.KOP, Bloksoort.PUNT, Bloksoort.NOOT


def test_een_later_blad_van_een_pdf_herhaalt_het_briefhoofd_niet() -> None:
    facts = pdf(
        [
            blok(A, "Ons kenmerk : Z-2023/0815 Datum : 3 mei 2023"),
            blok(A, "Geachte heer,"),
            blok(A, ZIN),
        ],
        [
            blok(A, "Gemeente Ede, ons kenmerk Z-2023/0815"),
            blok(A, "Datum"),
            blok(A, "3 mei 2023"),
            blok(A, "10.De raad besluit dit."),
        ],
    )
    delen = vorm_delen(read_pdfblokken(facts))
    assert [(deel.nummer, deel.tekst) for deel in delen[2:]] == [("", ZIN), ("10", "De raad besluit dit.")]


def test_een_pdf_over_twee_paginas() -> None:
    facts = pdf(
        [
            blok(N, "Ministerie van Financiën"),
            blok(A, "Geachte "),
            blok(K, "Uw verzoek", vet=True),
            blok(A, ZIN[:-1] + " en van"),
        ],
        [
            blok(N, "Ministerie van Financiën"),
            blok(A, "het zwembad ernaast."),
            blok(P, "1. mails"),
            blok(N, "Pagina 2 van 2"),
        ],
    )
    delen = vorm_delen(read_pdfblokken(facts))
    assert regels(delen) == [
        "Ministerie van Financiën", "Geachte", "# Uw verzoek", f"{ZIN[:-1]} en van het zwembad ernaast.", "- 1 mails",
    ]  # fmt: skip


def test_een_gelakte_plek_is_een_gat() -> None:
    facts = pdf(
        [blok(A, "Geachte ", None, ","), blok(A, "Kenmerk: ", None), blok(A, "U vroeg ", None, None, " dit.")]
    )
    assert [deel.tekst for deel in vorm_delen(read_pdfblokken(facts))] == [
        f"Geachte {GAT},", f"Kenmerk: {GAT}", f"U vroeg {GAT} dit.",
    ]  # fmt: skip


def test_een_kolom_naast_de_tekst_is_briefhoofd() -> None:
    facts = pdf(
        [
            blok(A, "Geachte heer,"),
            blok(A, ZIN),
            blok(A, "Ons kenmerk"),
            blok(A, "2023-1"),
            blok(A, "Datum 3 mei 2023"),
        ]
    )
    brief = split_brief(vorm_delen(read_pdfblokken(facts)))
    assert [deel.tekst for deel in brief.hoofd] == [
        "Ons kenmerk",
        "2023-1",
        "Datum 3 mei 2023",
        "Geachte heer,",
    ]
    assert [deel.tekst for deel in brief.secties[0].delen] == [ZIN]


def test_rijen_van_een_tabel_in_een_pdf() -> None:
    facts = pdf([blok(A, "Geachte heer,"), blok(A, ZIN), blok(A, "0012\t5.1.2.e")])
    assert vorm_delen(read_pdfblokken(facts))[-1].tekst == "0012 | 5.1.2.e"


BESTANDEN = [
    ("brief.txt", f"Geachte heer,\n\n{ZIN}".encode(), None),
    ("brief.TXT", f"Geachte heer,\r\n\r\n{ZIN}".encode("utf-8-sig"), None),
    ("brief.txt", f"Geachte heer,\n\nFinanciën. {ZIN}".encode("cp1252"), None),
    ("brief.txt", f"Geachte heer,\n\n{ZIN}".encode("utf-16"), None),
    ("brief.md", f"# Besluit\n\n{ZIN}".encode(), None),
    ("brief.txt", b"", "geen tekst"),
    ("brief.txt", b"12\n34", "geen tekst"),
    ("brief.txt", b"a\x00b", "iets anders"),
    ("brief.pdf", b"%PDF-1.7", "geen tekst"),
    ("brief.docx", b"x", "beschadigd"),
    ("brief.odt", b"x", "'.odt'"),
    ("brief", b"x", "''"),
]


@pytest.mark.parametrize(("naam", "data", "melding"), BESTANDEN)
def test_een_brief_van_schijf(tmp_path: Path, naam: str, data: bytes, melding: str | None) -> None:
    pad = tmp_path / naam
    pad.write_bytes(data)
    delen, bevindingen = read_delen(pad, "invoer/brief")
    if melding is None:
        assert not bevindingen
        assert any(ZIN in deel.tekst for deel in delen or ())
    else:
        assert delen is None
        assert [(b.code, b.bestand) for b in bevindingen] == [("MET018", "invoer/brief")]
        assert melding in bevindingen[0].melding


def test_de_brief_van_de_demonstratie_als_pdf_geeft_dezelfde_koppen(tmp_path: Path) -> None:
    delen, _ = read_delen(BRIEF, "brief.txt")
    assert delen
    koppen = [deel.tekst for deel in delen if deel.soort is Deelsoort.KOP]
    assert koppen[:4] == ["Uw verzoek", "Procesverloop", "Wettelijk kader", "Overwegingen"]


REGELS = st.lists(
    st.sampled_from(
        [
            "Geachte heer,",
            ZIN,
            "1. a",
            "a.",
            "- b",
            "**kop**",
            "# x",
            "Pagina 1 van 2",
            "",
            "Besluit",
            "2.3",
            "| a | b |",
            "\f",
            "…",
            "===",
            ">",
        ]
    )
    | st.text(max_size=30),
    max_size=30,
)


@settings(max_examples=150)
@given(REGELS)
def test_geen_tekst_breekt_het_lezen(lijst: list[str]) -> None:
    tekst = "\n".join(lijst)
    for lezer in (read_platte_tekst, read_markdown):
        for deel in vorm_delen(lezer(tekst)):
            assert deel.tekst == " ".join(deel.tekst.split()) != ""

# SPDX-License-Identifier: EUPL-1.2
"""Cases on personal data that was left visible; the table of spellings is in ``tabel_persoon``."""

from __future__ import annotations

from tests.besluiten.maken import Zet, csv, mkdocs, yml
from tests.check.geval import Geval
from tests.make_pdf import Drawing


def draw_tekst(*alineas: str) -> bytes:
    """Draw a tagged PDF with these paragraphs."""
    drawing = Drawing("Voorbeeld")
    for alinea in alineas:
        drawing.paragraph(alinea)
    return drawing.save()


def _in_document(zin: str) -> Zet:
    return Zet("documenten/0001.pdf", draw_tekst("Een nota over de brug.", zin))


GEVALLEN = (
    Geval("PER001", "in een document", _in_document("Het BSN is 123456782."), _in_document("Zaaknummer 123456782.")),
    Geval("PER001", "in een titel", csv("Nota over de brug", "Nota 111222333"), csv("0006,", "111222333,")),
    Geval("PER002", "in de brief", Zet("besluitbrief.pdf", draw_tekst("Maak over naar NL91 ABNA 0417 1643 00.")),
          Zet("besluitbrief.pdf", draw_tekst("Maak over naar NL91 ABNA 0417 1643 01."))),
    Geval("PER003", "in besluit.yml", yml("De gemeente maakt", "Bel 06-12345678. De gemeente maakt"),
          yml("De gemeente maakt", "Bel 14 036 of 0800-1234567. De gemeente maakt")),
    Geval("PER003", "toegestaan in dit besluit", _in_document("Bel 020-1234567."),
          (_in_document("Bel 020-1234567."), yml("taal: nl", "toegestaan: ['+31 20 123 45 67']"))),
    Geval("PER004", "in een bijlage", Zet("bijlagen/kaart.pdf", draw_tekst("Mail testpersoon@voorbeeld.example.")),
          Zet("bijlagen/kaart.pdf", draw_tekst("Volg @voorbeeld en mail woo@woo.example."))),
    Geval("PER004", "toegestaan in het portaal", csv("E-mail over de nota", "E-mail van testpersoon@voorbeeld.example"),
          (csv("E-mail over de nota", "E-mail van testpersoon@voorbeeld.example"),
           mkdocs("    contact:", "    persoonsgegevens: {toegestaan: ['@voorbeeld.example']}\n    contact:"))),
    Geval("PER005", "een adres", _in_document("Zij woont op Voorbeeldstraat 12, 1234 AB Voorbeeldstad."),
          _in_document("Stuur het naar Postbus 12, 1234 AB Voorbeeldstad.")),
    Geval("PER006", "een auto", _in_document("De auto met kenteken 12-BDF-3 stond er."),
          _in_document("Het product 12-BDF-3 stond er.")),
    Geval("PER007", "een dag", _in_document("Testpersoon is geboren op 12 mei 1980."),
          _in_document("De brug is gebouwd op 12 mei 1980.")),
    Geval("PER008", "een afzender", csv("nota,Gemeente,Raad", "nota,J. Voorbeeld,Raad"),
          csv("nota,Gemeente,Raad", "nota,wethouder Financiën,afdeling Vergunningen")),
    Geval("PER008", "een ontvanger", csv("Gemeente; Aannemer,Gemeente", "Gemeente,B.V. X; mevrouw Testpersoon"),
          (csv("Gemeente; Aannemer,Gemeente", "Gemeente,Voorbeeld B.V.; mevrouw Testpersoon"),
           yml("taal: nl", "toegestaan: [mevrouw Testpersoon]"))),
    Geval("MET004", "toegestaan wat niet te herkennen is", yml("taal: nl", "toegestaan: [iedereen]"),
          yml("taal: nl", "toegestaan: ['@voorbeeld.example', 088-1234567, '14 036', NL91ABNA0417164300]")),
)  # fmt: skip

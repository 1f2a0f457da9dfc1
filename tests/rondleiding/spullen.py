# SPDX-License-Identifier: EUPL-1.2
"""What a clerk of the walk starts with: an inventory in Excel, a ZIP of redacted PDFs and a decision letter.

All of it is made up, and says so: the letter and every document begin with VOORBEELD.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import xlsxwriter

from tests.make_pdf import Drawing

VERZONNEN = "VOORBEELD - verzonnen stuk, gemaakt voor de handleiding"
NIEUW = "inventaris-2.xlsx"
NAAM = "M. Testpersoon"

KOP = (
    "Nr.", "Naam document", "Datum document", "Soort document", "Afzender", "Ontvanger", "Openbaar?",
    "Weigeringsgrond", "Opmerkingen",
)  # fmt: skip
RIJEN = (
    ("001", "Bomeninventarisatie Voorbeeldpark", "14-02-2025", "rapport", "Bureau Boomadvies B.V.", "gemeente Almere",
     "ja", "", ""),
    ("002", "Offerte onderzoek bomen", "17-02-2025", "offerte", "Bureau Boomadvies B.V.", "gemeente Almere",
     "gedeeltelijk", "5.1 lid 2 sub f; 5.1.2e", ""),
    ("003", "E-mail over planning kap", "03-03-2025", "e-mail", NAAM, "gemeente Almere", "deels",
     "art. 5.1.2.e Woo", ""),
    ("004", "Memo keuze kapvolgorde", "21-03-2025", "memo", "afdeling Stadsbeheer", "afdeling Communicatie", "Deels",
     "5.1.2.e, 5.2 lid 1", ""),
    ("005", "Concept persbericht", "28-03-2025", "concept", "afdeling Communicatie", "afdeling Stadsbeheer", "nee",
     "5.2.1", "bedoeld voor intern beraad"),
    ("006", "Kapvergunning", "10-04-2025", "besluit", "gemeente Almere", "", "reeds openbaar", "",
     "https://www.officielebekendmakingen.nl/"),
)  # fmt: skip

STUKKEN = {
    "001 - Bomeninventarisatie.pdf": (
        "Bomeninventarisatie Voorbeeldpark",
        ("In het park staan 212 bomen. Van 31 bomen is de kroon voor meer dan de helft dood.",
         "Wij raden aan om deze bomen te vervangen door soorten die beter tegen droogte kunnen."),
    ),
    "002 - Offerte onderzoek (gelakt).pdf": (
        "Offerte onderzoek bomen",
        ("Wij onderzoeken alle bomen in het park en schrijven een rapport.",
         "Het tarief is {{5.1.2.f|xxxx euro}} per boom. Uw contactpersoon is {{5.1.2.e|M. Testpersoon}}."),
    ),
    "003.pdf": (
        "E-mail over planning kap",
        ("Van: {{5.1.2.e|M. Testpersoon}}", "Wij beginnen na het broedseizoen, op 15 augustus."),
    ),
    "004_memo_gelakt.pdf": (
        "Memo keuze kapvolgorde",
        ("De bomen langs het schoolplein gaan het eerst, want daar lopen veel mensen.",
         "{{5.2.1|Ik vind het verstandiger om nog te wachten}} Opgesteld door {{5.1.2.e|M. Testpersoon}}."),
    ),
}  # fmt: skip

BRIEF = Path(__file__).parent / "brief.md"
"""The letter: blocks with a blank line between, ``## heading``, ``1. item``; ``{{5.1.2.e|xxx}}`` is redacted."""


def draw_spullen(map_: Path) -> None:
    """Write inventaris.xlsx, documenten.zip and besluit.pdf in a folder, and NIEUW: the inventory with changes."""
    (map_ / "inventaris.xlsx").write_bytes(_draw_inventaris(RIJEN))
    (map_ / "documenten.zip").write_bytes(_draw_zip())
    (map_ / "besluit.pdf").write_bytes(_draw_brief())
    anders = [list(rij) for rij in RIJEN]
    anders[3][1] = "Memo over de keuze van de kapvolgorde"
    anders.append(
        ["007", "Brief aan omwonenden", "02-06-2025", "brief", "gemeente Almere", "omwonenden", "ja", "", ""]
    )
    (map_ / NIEUW).write_bytes(_draw_inventaris(anders))


def _draw_inventaris(rijen: tuple[tuple[str, ...], ...] | list[list[str]]) -> bytes:
    """Return the spreadsheet: a title above the columns, as clerks make it."""
    doel = io.BytesIO()
    with xlsxwriter.Workbook(doel, {"in_memory": True}) as werkmap:
        blad = werkmap.add_worksheet("Inventarislijst")
        blad.write_string(0, 0, "Inventarislijst Woo-verzoek bomenkap Voorbeeldpark (VOORBEELD)")
        for nummer, rij in enumerate((KOP, *rijen), start=2):
            for kolom, tekst in enumerate(rij):
                blad.write_string(nummer, kolom, tekst)
    return doel.getvalue()


def _draw_zip() -> bytes:
    doel = io.BytesIO()
    with zipfile.ZipFile(doel, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, (titel, alineas) in STUKKEN.items():
            tekening = Drawing(titel, header=VERZONNEN)
            tekening.heading(titel)
            for alinea in alineas:
                tekening.paragraph(alinea)
            archief.writestr(zipfile.ZipInfo(f"documenten/{naam}", (2025, 6, 12, 0, 0, 0)), tekening.save())
    return doel.getvalue()


def _draw_brief() -> bytes:
    tekening = Drawing("Besluit op Woo-verzoek", footer="Pagina {page} van {pages}")
    for blok in BRIEF.read_text(encoding="utf-8").split("\n\n"):
        tekst = " ".join(blok.split())
        merk, _, rest = tekst.partition(" ")
        if merk == "##":
            tekening.heading(rest, 2)
        elif merk[0].isdigit() and merk.endswith("."):
            tekening.item(merk, rest)
        else:
            tekening.paragraph(tekst)
    return tekening.save()

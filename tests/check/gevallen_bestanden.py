# SPDX-License-Identifier: EUPL-1.2
"""Cases on files and on what is in them."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from tests.besluiten.maken import Hernoem, Koppel, Weg, Zet, csv, draw_goed, draw_lek, draw_open, yml
from tests.check.geval import (
    BRIEF_EXTRA,
    LANGER,
    SCAN,
    Geval,
    aanvaard,
    draw_archief,
    draw_ondertekend,
    zonder_taal,
)
from tests.files.tekenen import draw_xlsx
from tests.make_pdf import damage, draw_no_pages, encrypt


def _verberg(blad: Worksheet) -> None:
    blad.row_dimensions[2].hidden = True


GEVALLEN = (
    # --- LEK
    Geval(
        "LEK001",
        "tekst onder vlak",
        Zet("documenten/0002.pdf", draw_lek()),
        Zet("documenten/0002.pdf", draw_goed(2)),
    ),
    Geval(
        "LEK001", "in de brief", Zet("besluitbrief.pdf", draw_lek()), Zet("besluitbrief.pdf", draw_goed(2))
    ),
    Geval(
        "LEK024",
        "verborgen rij in een rekenblad",
        (Weg("documenten/0001.pdf"), Zet("documenten/0001.xlsx", draw_xlsx(_verberg))),
        (Weg("documenten/0001.pdf"), Zet("documenten/0001.xlsx", draw_xlsx())),
    ),
    # --- BST
    Geval(
        "BST001",
        "bestand ontbreekt",
        Weg("documenten/0001.pdf"),
        Hernoem("documenten/0001.pdf", "documenten/0001.PDF"),
    ),
    Geval(
        "BST001",
        "bijlage ontbreekt",
        yml("bijlagen:\n", f"bijlagen:\n{BRIEF_EXTRA}"),
        (yml("bijlagen:\n", f"bijlagen:\n{BRIEF_EXTRA}"), Zet("bijlagen/plan.pdf", draw_goed())),
    ),
    Geval(
        "BST001",
        "map zonder besluit",
        Zet("/besluiten/2024/leeg/inventaris.csv"),
        Zet("/besluiten/.DS_Store"),
    ),
    Geval(
        "BST002", "bestand te veel", Zet("documenten/0099.pdf", draw_goed()), Zet("documenten/Thumbs.db", "x")
    ),
    Geval(
        "BST002",
        "bijlage te veel",
        Zet("bijlagen/plan.pdf", draw_goed()),
        Zet("bijlagen/.~lock.kaart.pdf#", "x"),
    ),
    Geval("BST003", "beschadigd", Zet("documenten/0001.pdf", damage(draw_goed())), LANGER),
    Geval("BST004", "met wachtwoord", Zet("documenten/0001.pdf", encrypt(draw_goed())), LANGER),
    Geval("BST005", "zonder pagina's", Zet("documenten/0001.pdf", draw_no_pages()), LANGER),
    Geval(
        "BST006",
        "geen PDF",
        Zet("documenten/0001.pdf", "Ik ben een tekst."),
        Zet("documenten/0001.pdf", b"\n" + draw_open()),
    ),
    Geval(
        "BST007",
        "niet openbaar, wel bestand",
        Zet("documenten/0003.pdf", draw_goed()),
        (Zet("documenten/0003.pdf", draw_goed()), csv("niet openbaar,5.1.2.e", "deels openbaar,5.1.2.e")),
    ),
    Geval(
        "BST007",
        "opgeschort, wel bestand",
        Zet("documenten/0007.pdf", draw_open()),
        (Zet("documenten/0007.pdf", draw_open()), csv(",ja,,", ",nee,,")),
    ),
    Geval(
        "BST007",
        "zelfde bestand elders openbaar",
        csv("niet openbaar,5.1.2.e,,", "niet openbaar,5.1.2.e,,0001.pdf"),
        csv("niet openbaar,5.1.2.e,,", "niet openbaar,5.1.2.e,,0003.pdf"),
    ),
    Geval(
        "BST008",
        "alleen hoofdletters anders",
        (
            Zet("documenten/A.pdf", draw_open()),
            Zet("documenten/a.pdf", draw_open()),
            csv("0001,Nota", "a,Nota"),
            Weg("documenten/0001.pdf"),
            csv("dubbel,,,,,,0001", "dubbel,,,,,,a"),
            csv(",0001,,,Z1", ",a,,,Z1"),
        ),
        Hernoem("documenten/0001.pdf", "documenten/0001.Pdf"),
    ),
    Geval(
        "BST010",
        "bijlage is een snelkoppeling",
        (Zet("/besluiten/2024/elders.txt"), Koppel("/besluiten/2024/elders.txt")),
        Zet("/besluiten/2024/desktop.ini"),
    ),
    Geval(
        "BST014",
        "origineel behouden",
        yml("taal: nl", "taal: nl\norigineel: ['0001']"),
        yml("taal: nl", "taal: nl\norigineel: ['0003']"),
    ),
    Geval(
        "BST015",
        "PDF/A",
        Zet("documenten/0001.pdf", draw_archief()),
        Zet("documenten/0001.pdf", draw_archief("pdfxid")),
    ),
    Geval(
        "BST015",
        "ondertekend",
        Zet("documenten/0001.pdf", draw_ondertekend()),
        LANGER,
    ),
    # --- TOE
    Geval("TOE001", "scan", (SCAN, aanvaard("TOE002", "TOE003")), LANGER),
    Geval("TOE002", "zonder tags", (SCAN, aanvaard("TOE001", "TOE003")), LANGER),
    Geval("TOE003", "zonder taal", Zet("documenten/0001.pdf", zonder_taal()), LANGER),
)

# SPDX-License-Identifier: EUPL-1.2
"""Cases on the inventory and on grounds."""

from __future__ import annotations

from tests.besluiten.maken import Weg, Zet, csv, draw_goed, draw_kaal, draw_open, yml
from tests.check.geval import (
    GEEN_VERZOEK,
    LETTERS,
    MOTIVEER_521,
    ZONDER_REDEN,
    Geval,
    aanvaard,
    grond_0003,
    voeg_rij_toe,
)
from tests.make_pdf import draw_scan

GEVALLEN = (
    # --- INV
    Geval(
        "INV001",
        "documenten zonder inventaris",
        (Weg("inventaris.csv"), *GEEN_VERZOEK, ZONDER_REDEN),
        (Weg("inventaris.csv"), Weg("documenten/0001.pdf"), Weg("documenten/0002.pdf"), ZONDER_REDEN),
    ),
    Geval(
        "INV002",
        "kolom bestaat niet",
        csv("familie,thread", "thread,familie"),
        csv("zaaknummers,links", " zaaknummers ,links"),
    ),
    Geval(
        "INV003",
        "id twee keer",
        voeg_rij_toe("0006,Weer,,,,,buiten reikwijdte,,,,,,,,,,"),
        voeg_rij_toe("0006a,Weer,,,,,buiten reikwijdte,,,,,,,,,,"),
    ),
    Geval(
        "INV003",
        "alleen andere hoofdletters",
        (csv("0006,", "a6,"), voeg_rij_toe("A6,Weer,,,,,buiten reikwijdte,,,,,,,,,,")),
        csv("0006,", "A6,"),
    ),
    Geval("INV004", "id met schuine streep", csv("0006,", "00/06,"), csv("0006,", "x_00-06.a,")),
    Geval("INV004", "id leeg", csv("0006,", ","), csv("0006,", "6,")),
    Geval("INV004", "id is een apparaat van Windows", csv("0006,", "CON,"), csv("0006,", "CONTRACT,")),
    Geval("INV004", "id is dat van de brief", csv("0006,", "besluitbrief,"), csv("0006,", "besluitbrief-2,")),
    Geval(
        "INV005",
        "beoordeling met hoofdletter",
        csv("buiten reikwijdte", "Buiten reikwijdte"),
        csv("buiten reikwijdte", " buiten reikwijdte "),
    ),
    Geval("INV006", "datum bestaat niet", csv("2023-05,", "2023-02-29,"), csv("2023-05,", "2024-02-29,")),
    Geval(
        "INV007",
        "openbaar met grond",
        csv("Raad,openbaar,", "Raad,openbaar,5.1.2.e"),
        csv("Raad,openbaar,", "Raad,openbaar, "),
    ),
    Geval("INV008", "niet openbaar zonder grond", grond_0003(""), grond_0003("buiten verzoek; 5.1.2.e")),
    Geval(
        "INV009",
        "verwijst naar niets",
        csv(",0001,,,Z1", ",0099,,,Z1"),
        csv(",0001,,,Z1", ",0001; 0003,,,Z1"),
    ),
    Geval("INV009", "verwijst naar zichzelf", csv(",0001,,,Z1", ",0002,,,Z1"), csv(",0001,,,Z1", ",,,,Z1")),
    Geval(
        "INV010",
        "opgeschort is iets anders",
        csv(",ja,,", ",ja,,\n0008,Ander,,,,,niet openbaar,5.1.2.e,,,,,,,misschien,,"),
        csv(",ja,,", ",Ja,,"),
    ),
    Geval("INV011", "geen titel", csv("Offerte", " "), csv("Offerte", "?")),
    Geval(
        "INV012",
        "cel te weinig",
        csv("buiten reikwijdte,,,,,,,,,,", "buiten reikwijdte,,,,,,,,,"),
        csv("Nota over de sluis", '"Nota, over de sluis"'),
    ),
    Geval("INV012", "geen UTF-8", Zet("inventaris.csv", b"id,titel\n1,caf\xe9"), csv("Offerte", "Café ☕")),
    Geval(
        "INV013",
        "dubbel waarvan",
        csv("dubbel,dubbel,,,,,,0001", "dubbel,dubbel,,,,,,"),
        csv("dubbel,dubbel,,,,,,0001", "dubbel,,,,,,,0001"),
    ),
    Geval(
        "INV014",
        "openbaar waar",
        csv("https://www.almere.example/brug", ""),
        csv("https://www.almere.example/brug", "http://almere.example/a; https://b.example"),
    ),
    Geval(
        "INV015",
        "link is een script",
        csv("https://www.almere.example/brug", "javascript:alert(1)"),
        csv("https://www.almere.example/brug", "https://almere.example/a;b=1"),
    ),
    # --- GRD
    Geval("GRD001", "grond bestaat niet", grond_0003("5.1.2.z"), grond_0003("awr-67")),
    Geval(
        "GRD001",
        "geen grond in het besluit",
        yml(LETTERS, "letters: {J: foei}"),
        yml(LETTERS, "letters: {K: buiten verzoek}"),
    ),
    Geval(
        "GRD002",
        "label zonder onderdeel",
        Zet("documenten/0002.pdf", draw_goed(label="5.1.2")),
        Zet("documenten/0002.pdf", draw_goed()),
    ),
    Geval("GRD002", "grond zonder onderdeel", grond_0003("5.1.2"), grond_0003("5.1.2.e; buiten verzoek")),
    Geval(
        "GRD003",
        "grond zonder motivering",
        grond_0003("5.1.2.e; 5.2.1"),
        (
            grond_0003("5.1.2.e; 5.2.1"),
            yml(
                "bijlagen:\n",
                "  - {code: 5.2.1, documenten: [{document: '0003', motivering: Dit is overleg.}]}\nbijlagen:\n",
            ),
        ),
    ),
    Geval("GRD004", "motivering zonder gebruik", MOTIVEER_521, (MOTIVEER_521, grond_0003("5.2.1"))),
    Geval(
        "GRD005",
        "grond van de Wob",
        (
            grond_0003("10.2.e; 5.2.1"),
            MOTIVEER_521,
            *GEEN_VERZOEK,
        ),
        (
            grond_0003("10.2.e"),
            csv("deels openbaar,5.1.2.e", "deels openbaar,10.2.e"),
            yml("code: 5.1.2.e", "code: 10.2.e"),
            yml(LETTERS, "letters: {J: 10.2.e}"),
            yml("taal: nl", "wet: wob"),
            Zet("documenten/0002.pdf", draw_goed(label="10.2.e")),
            *GEEN_VERZOEK,
        ),
    ),
    Geval(
        "GRD006",
        "reden bij onbekend document",
        yml("{document: '0002'", "{document: '0022'"),
        yml("{document: '0002'", "{document: '0003'"),
    ),
    Geval(
        "GRD007",
        "label twee keer",
        yml("bijlagen:\n", "  - {code: 5.1.2.e, motivering: Bedrijven bellen hen thuis op.}\nbijlagen:\n"),
        yml(
            "bijlagen:\n",
            "  - {code: 5.1.2.e, label: 5.1.2.e (bedrijf), motivering: Bedrijven bellen hen thuis op.}\nbijlagen:\n",
        ),
    ),
    Geval(
        "GRD008",
        "reden op een andere grond",
        yml("{document: '0002'", "{document: '0004'"),
        yml("{document: '0002'", "{document: 0003"),
    ),
    # --- labels on the pages
    Geval(
        "INV016",
        "deels openbaar zonder lakken",
        Zet("documenten/0002.pdf", draw_open()),
        Zet("documenten/0002.pdf", draw_goed(3)),
    ),
    Geval(
        "INV016",
        "deels openbaar, scan zonder tekst",
        (Zet("documenten/0002.pdf", draw_scan("Een scan.")), aanvaard("TOE001", "TOE002", "TOE003")),
        (csv("deels openbaar,5.1.2.e", "openbaar,"), Zet("documenten/0002.pdf", draw_open()), ZONDER_REDEN),
    ),
    Geval(
        "INV017",
        "openbaar met gelakte plek",
        Zet("documenten/0001.pdf", draw_goed()),
        (Zet("documenten/0001.pdf", draw_goed()), csv("Raad,openbaar,", "Raad,deels openbaar,5.1.2.e")),
    ),
    Geval(
        "INV017",
        "openbaar met kaal vlak",
        Zet("documenten/0001.pdf", draw_kaal()),
        Zet("bijlagen/kaart.pdf", draw_goed(2)),
    ),
    Geval(
        "GRD009",
        "label dat de inventaris niet noemt",
        Zet("documenten/0002.pdf", draw_goed(label="5.1.2.e; 5.1.2.i")),
        Zet("documenten/0002.pdf", draw_goed(label="5.1.2.e; buiten verzoek")),
    ),
    Geval(
        "GRD009",
        "label in de bijlage",
        Zet("documenten/0002.pdf", draw_goed(label="5.1.2.e / 5.2.1")),
        (
            Zet("bijlagen/kaart.pdf", draw_goed(label="5.2.1")),
            Zet("besluitbrief.pdf", draw_goed(label="5.2.1")),
        ),
    ),
    Geval(
        "GRD010",
        "grond zonder label",
        (MOTIVEER_521, csv("deels openbaar,5.1.2.e", "deels openbaar,5.1.2.e; 5.2.1")),
        (
            MOTIVEER_521,
            csv("deels openbaar,5.1.2.e", "deels openbaar,5.1.2.e; 5.2.1; buiten verzoek"),
            Zet("documenten/0002.pdf", draw_goed(label="5.2.1 + J")),
        ),
    ),
    Geval(
        "GRD011",
        "vlak zonder label",
        Zet("documenten/0002.pdf", draw_kaal(draw_goed(2))),
        Zet("documenten/0002.pdf", draw_goed(2, label="J")),
    ),
    Geval(
        "GRD011",
        "in een bijlage",
        Zet("bijlagen/kaart.pdf", draw_kaal()),
        Zet("bijlagen/kaart.pdf", draw_open()),
    ),
)

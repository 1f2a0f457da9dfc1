# SPDX-License-Identifier: EUPL-1.2
"""Cases on besluit.yml and mkdocs.yml."""

from __future__ import annotations

from tests.besluiten.maken import Hernoem, Vervang, Weg, csv, mkdocs, yml
from tests.check.geval import GEEN_VERZOEK, INGETROKKEN, INTREKKING, SCAN, ZONDER_REDEN, Geval, aanvaard


def nog_een_opschorting(van: str, tot: str) -> Vervang:
    """Let the term stand still once more."""
    meer = f"\n  - {{van: {van}, tot: {tot}, grondslag: overmacht}}"
    return yml("grondslag: zienswijzen}", f"grondslag: zienswijzen}}{meer}")


GEVALLEN = (
    Geval(
        "MET004",
        "origineel van een bestand dat er niet is",
        yml("taal: nl", "origineel: ['0099']"),
        yml("taal: nl", "origineel: ['0003', '0007']"),
    ),
    Geval(
        "MET004",
        "origineel met een onbekend woord",
        yml("taal: nl", "origineel: bewaren"),
        yml("taal: nl", "origineel: []"),
    ),
    Geval(
        "MET004",
        "milieu-informatie met een onbekend woord",
        yml("taal: nl", "milieu_informatie: geen"),
        yml("taal: nl", "milieu_informatie: alle"),
    ),
    Geval(
        "MET004",
        "niet ja en niet nee",
        yml("taal: nl", "bezwaar_derden: misschien"),
        yml("taal: nl", "bezwaar_derden: nee"),
    ),
    Geval(
        "MET004",
        "vrije dag die geen dag is",
        mkdocs("    organisatie: gemeente Almere\n", "    vrije_dagen: [Hemelvaart]\n"),
        mkdocs("    organisatie: gemeente Almere\n", "    vrije_dagen: [2026-05-15]\n"),
    ),
    # --- TRM
    Geval(
        "TRM001",
        "besluit in de toekomst",
        (
            yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-06-02"),
            yml("publicatiedatum: 2024-03-15", "publicatiedatum:"),
            yml("status: gepubliceerd", "status: concept"),
        ),
        (
            # With a third party that objects, so that it is not too late.
            yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-06-01"),
            yml("taal: nl", "bezwaar_derden: ja"),
        ),
    ),
    Geval(
        "TRM001",
        "bekendmaking in de toekomst",
        (
            yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-03-12\ndatum_bekendmaking: 2024-06-02"),
            yml("publicatiedatum: 2024-03-15\n", ""),
            yml("status: gepubliceerd", "status: concept"),
        ),
        (
            yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-03-12\ndatum_bekendmaking: 2024-06-01"),
            yml("publicatiedatum: 2024-03-15\n", ""),
            yml("status: gepubliceerd", "status: concept"),
        ),
    ),
    Geval(
        "TRM002",
        "bekendmaking voor het besluit",
        yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-03-12\ndatum_bekendmaking: 2024-03-11"),
        yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-03-12\ndatum_bekendmaking: 2024-03-12"),
    ),
    Geval(
        "TRM002",
        "opschorting voor ontvangst",
        nog_een_opschorting("2024-01-10", "2024-01-12"),
        nog_een_opschorting("2024-01-11", "2024-01-12"),
    ),
    Geval(
        "TRM002",
        "opschorting na het besluit",
        nog_een_opschorting("2024-03-13", "2024-03-20"),
        nog_een_opschorting("2024-03-12", "2024-03-20"),
    ),
    Geval("TRM001", "document in de toekomst", csv("2023-05,", "2204,"), csv("2023-05,", "2024,")),
    Geval(
        "TRM002",
        "ontvangst voor verzoek",
        yml("datum_ontvangst: 2024-01-11", "datum_ontvangst: 2023-01-11"),
        yml("datum_verzoek: 2024-01-10", "datum_verzoek: 2024-01-11"),
    ),
    Geval(
        "TRM002",
        "stappen door elkaar",
        yml("{datum: 2024-03-12, soort: besluit}", "{datum: 2024-01-09, soort: besluit}"),
        yml("{datum: 2024-03-12, soort: besluit}", "{datum: 2024-01-10, soort: besluit}"),
    ),
    Geval(
        "TRM002",
        "opschorting achterstevoren",
        yml("tot: 2024-02-08", "tot: 2024-01-19"),
        yml("tot: 2024-02-08", "tot: 2024-03-01"),
    ),
    Geval(
        "TRM002",
        "periode achterstevoren",
        yml("tot: 2023-05}", "tot: 2021}"),
        yml("van: 2022, tot: 2023-05", "van: 2022-07, tot: 2022"),
    ),
    # --- MET
    Geval(
        "MET001",
        "geen YAML",
        yml("titel: Verzoek", "titel: Woo: verzoek"),
        yml("titel: Verzoek over de fietsbrug", "titel: 'Woo: verzoek'"),
    ),
    Geval(
        "MET017",
        "tekst na een hekje",
        yml("titel: Verzoek over de fietsbrug", "titel: Verzoek #12 over de fietsbrug"),
        yml("titel: Verzoek over de fietsbrug", "titel: 'Verzoek #12' # over de fietsbrug"),
    ),
    Geval(
        "MET004",
        "website die geen adres is",
        yml("taal: nl", "contact: {website: zie onze site}"),
        yml(
            "taal: nl",
            "contact: {website: www.voorbeeld.example, telefoon: 14 036, email: woo@voorbeeld.example}",
        ),
    ),
    Geval(
        "MET015",
        "niets aangetroffen, wel documenten",
        yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: geen documenten aangetroffen"),
        (
            yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: geen documenten aangetroffen"),
            Weg("inventaris.csv"),
            Weg("documenten/0001.pdf"),
            Weg("documenten/0002.pdf"),
            ZONDER_REDEN,
        ),
    ),
    Geval(
        "MET004",
        "reden die niet op de lijst staat",
        (INGETROKKEN, yml("taal: nl", "intrekking: {datum: 2024-04-01, reden: fout}")),
        (INGETROKKEN, INTREKKING),
    ),
    Geval("MET002", "veld bestaat niet", yml("kenmerk:", "kenmerken:"), yml("kenmerk:", '"kenmerk":')),
    Geval(
        "MET003",
        "titel leeg",
        yml("titel: Verzoek over de fietsbrug", "titel: ' '"),
        yml("kenmerk: WOO-2024-001", "kenmerk:"),
    ),
    Geval("MET003", "geen uitkomst", yml("uitkomst: gedeeltelijke openbaarmaking\n", ""), GEEN_VERZOEK),
    Geval("MET003", "ingetrokken zonder reden", INGETROKKEN, (INGETROKKEN, INTREKKING)),
    Geval(
        "MET004",
        "status bestaat niet",
        yml("status: gepubliceerd", "status: gepubliceert"),
        yml("status: gepubliceerd", 'status: "gepubliceerd"'),
    ),
    Geval(
        "MET004",
        "dag bestaat niet",
        yml("van: 2024-01-20", "van: 2024-01-32"),
        yml("van: 2024-01-20", "van: '2024-01-20'"),
    ),
    Geval(
        "MET004",
        "bijlage twee keer",
        yml("bijlagen:\n", "bijlagen:\n  - {bestand: bijlagen/kaart.pdf, titel: De kaart}\n"),
        yml("titel: Kaart van de brug", "titel: De kaart"),
    ),
    Geval(
        "MET004",
        "bijlage buiten de map",
        (
            INGETROKKEN,
            INTREKKING,
            yml("bijlagen/kaart.pdf", "bijlagen/x/../../../kaart.pdf"),
            Weg("bijlagen/kaart.pdf"),
        ),
        (INGETROKKEN, INTREKKING),
    ),
    Geval(
        "MET004",
        "bijlage met een hekje",
        (
            yml("bijlagen/kaart.pdf", "'bijlagen/kaart #1.pdf'"),
            Hernoem("bijlagen/kaart.pdf", "bijlagen/kaart #1.pdf"),
        ),
        (
            yml("bijlagen/kaart.pdf", "bijlagen/Kaart één (1).pdf"),
            Hernoem("bijlagen/kaart.pdf", "bijlagen/Kaart e\u0301e\u0301n (1).pdf"),
        ),
    ),
    Geval(
        "MET005",
        "organisatie met een tikfout",
        yml("gemeente Almere", "gemente Almere"),
        yml("gemeente Almere", "Gemeente  Almere"),
    ),
    Geval(
        "MET006",
        "categorie met een tikfout",
        yml("categorie: Woo-verzoeken en -besluiten", "categorie: convenantn"),
        yml("categorie: Woo-verzoeken en -besluiten", "categorie: c_3baef532"),
    ),
    Geval("MET007", "taal bestaat niet", yml("taal: nl", "taal: xx"), yml("taal: nl", "taal: ''")),
    Geval("MET008", "geen brief", Weg("besluitbrief.pdf"), (Weg("besluitbrief.pdf"), *GEEN_VERZOEK)),
    Geval(
        "MET009",
        "map met hoofdletter",
        Hernoem("/besluiten/2024/fietsbrug", "/besluiten/2024/Fietsbrug"),
        Hernoem("/besluiten/2024/fietsbrug", "/besluiten/2024/fiets-brug-2"),
    ),
    Geval(
        "MET010",
        "aanvaard wat er niet is",
        aanvaard("TOE001"),
        (aanvaard("TOE001", "TOE002", "TOE003"), SCAN),
    ),
    Geval(
        "MET011",
        "lek zonder document aanvaard",
        yml("taal: nl", "aanvaard: [{code: LEK001, pagina: 2, reden: Dit is geen lek.}]"),
        yml("taal: nl", "aanvaard:"),
    ),
    Geval(
        "MET012",
        "teken dat omdraait",
        yml("over de fietsbrug", '"over de \u202efietsbrug"'),
        yml("over de fietsbrug", "óver de «fietsbrug» \U0001f6b2"),
    ),
    Geval(
        "MET013",
        "adres zonder https",
        mkdocs("https://woo.example/", "http://woo.example/"),
        mkdocs("https://woo.example/", "https://woo.example/sub/map"),
    ),
    Geval(
        "MET013",
        "organisatie van het portaal",
        mkdocs("gemeente Almere", "gemente Almere"),
        mkdocs("    organisatie: gemeente Almere\n", ""),
    ),
    Geval(
        "MET014", "artikel bestaat niet", yml("awb 4:15", "awb 4:99"), yml("awb 4:15", "AWB 4:15, woo 5.1")
    ),
    Geval(
        "MET015",
        "uitkomst zonder verzoek",
        (*GEEN_VERZOEK, yml("taal: nl", "uitkomst: openbaarmaking")),
        GEEN_VERZOEK,
    ),
    Geval("MET015", "intrekking zonder status", INTREKKING, (INTREKKING, INGETROKKEN)),
)

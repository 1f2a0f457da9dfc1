# SPDX-License-Identifier: EUPL-1.2
"""From plain text and Markdown to the parts of a letter: lines joined, headings and lists recognised, edges gone."""

from __future__ import annotations

import pytest

from woopub.read.brief.bestand.afbreken import voeg_regels
from woopub.read.brief.bestand.markdown import read_markdown
from woopub.read.brief.bestand.merken import Diepte, read_merk
from woopub.read.brief.bestand.platte_tekst import read_platte_tekst
from woopub.read.brief.bestand.vormen import vorm_delen
from woopub.read.brief.delen import Briefdeel, Deelsoort
from woopub.read.brief.indeling.rubrieken import Rubriek, rubriek_van
from woopub.read.brief.indeling.secties import rubriceer, split_brief

ZIN = "Op 3 maart 2023 heeft u ons verzocht om openbaarmaking van alle documenten over het zwembad in onze gemeente."


def lees(tekst: str, markdown: bool = False) -> list[str]:
    """The parts behind the salutation, one line each: `# kop`, `1) punt`, or the text."""
    ruw = (read_markdown if markdown else read_platte_tekst)(f"Gemeente Ede\n\nGeachte heer,\n\n{tekst}")
    return [_regel(deel) for deel in vorm_delen(ruw)[2:]]


def _regel(deel: Briefdeel) -> str:
    if deel.soort is Deelsoort.KOP:
        return "#" * (deel.niveau + 1) + f" {deel.nummer} {deel.tekst}".replace("  ", " ")
    if deel.soort is Deelsoort.PUNT:
        return "  " * deel.niveau + f"{deel.nummer or '-'}) {deel.tekst}"
    return deel.tekst


TEKSTEN = [
    ("Een regel die is\nafgebroken op de breedte.", ["Een regel die is afgebroken op de breedte."]),
    ("De infor-\nmatie is weg.", ["De informatie is weg."]),
    ("Het Woo-\nverzoek en de bedrijfs-\nen fabricagegegevens.",
     ["Het Woo-verzoek en de bedrijfs- en fabricagegegevens."]),
    (f"Procesverloop\n\n{ZIN}", ["# Procesverloop", ZIN]),
    (f"1. Procesverloop\n\n{ZIN}", ["# 1 Procesverloop", ZIN]),
    (f"2.3 Zienswijzen\n\n{ZIN}", ["## 2.3 Zienswijzen", ZIN]),
    (f"4 Wat is de beoordeling van de raad?\n\n{ZIN}", ["# 4 Wat is de beoordeling van de raad?", ZIN]),
    (f"3.1 Soorten klachten\n\n7. {ZIN}", ["## 3.1 Soorten klachten", f"7) {ZIN}"]),
    ("U vroeg om:\n\n1. mails;\n2. nota's.", ["U vroeg om:", "1) mails;", "2) nota's."]),
    (f"III. BEOORDELING\n\n{ZIN}", ["# III BEOORDELING", ZIN]),
    (f"Interne mailadressen\n\n{ZIN}", ["# Interne mailadressen", ZIN]),
    (f"Besluit:\n\n{ZIN}", ["# Besluit", ZIN]),
    (f"Bent u het niet eens met dit besluit?\n\n{ZIN}", ["# Bent u het niet eens met dit besluit?", ZIN]),
    (f"Uw verzoek\n----------\n\n{ZIN}", ["# Uw verzoek", ZIN]),
    ("U vraagt om:\n\n1. alle mails;\n2. alle nota's.", ["U vraagt om:", "1) alle mails;", "2) alle nota's."]),
    ("U vraagt om:\n\n1. Alle mails\n\n2. Alle nota's", ["U vraagt om:", "1) Alle mails", "2) Alle nota's"]),
    ("U vraagt om:\n\n• alle mails\n  o intern\n  o extern\n• alle nota's",
     ["U vraagt om:", "-) alle mails", "  -) intern", "  -) extern", "-) alle nota's"]),
    ("1. mails:\n   a. intern;\n   b. extern;\n2. nota's.",
     ["1) mails:", "  a) intern;", "  b) extern;", "2) nota's."]),
    ("a) mails die\n   zijn verzonden;\nb) nota's.", ["a) mails die zijn verzonden;", "b) nota's."]),
    ("(i) mails;\n(ii) nota's;\n(iii) brieven.", ["i) mails;", "ii) nota's;", "iii) brieven."]),
    ("1.\nEenieder kan vragen.\n2.\nEen verzoek kan mondeling.",
     ["1) Eenieder kan vragen.", "2) Een verzoek kan mondeling."]),
    ("De regel staat in artikel\n5.1 van de Woo.", ["De regel staat in artikel 5.1 van de Woo."]),
    ("Dit is de Afdeling bestuursrechtspraak van de Raad van State met\n\nvan die lange namen.",
     ["Dit is de Afdeling bestuursrechtspraak van de Raad van State met van die lange namen."]),
    (f"{ZIN}\n\nPagina 1 van 3\n\nGemeente Ede\n\n{ZIN}\n\nPagina 2 van 3\n\nGemeente Ede\n\n{ZIN}", [ZIN, ZIN, ZIN]),
    (f"{ZIN}\n\n- 2 -\n\n{ZIN}", [ZIN, ZIN]),
]  # fmt: skip


@pytest.mark.parametrize(("tekst", "delen"), TEKSTEN)
def test_platte_tekst(tekst: str, delen: list[str]) -> None:
    assert lees(tekst) == delen


def test_koppen_zonder_witregel_eronder() -> None:
    tekst = (
        "Verzoek\nU vraagt om openbaarmaking van het evaluatierapport van de oefening en de\nmails daarover met"
        " andere landen die aan deze oefening hebben meegedaan.\nVeiligheid van het land\nHet rapport beschrijft"
        " welke middelen er waren en hoe lang deze konden worden\ningezet. Die gegevens zeggen iets over de kracht."
    )
    assert [regel for regel in lees(tekst) if regel.startswith("#")] == [
        "# Verzoek",
        "# Veiligheid van het land",
    ]


def test_een_kop_van_de_pagina_staat_niet_in_een_alinea() -> None:
    bladen = [
        f"Gemeente Ede {nummer}\n\nGeachte heer,\n\n{ZIN}\n\nKenmerk 12 blad {nummer}" for nummer in (1, 2, 3)
    ]
    delen = vorm_delen(read_platte_tekst("\f".join(bladen)))
    assert sum("Kenmerk" in deel.tekst for deel in delen) <= 1


LANGE_REGEL = (
    "Op deze gegevens is een uitzondering van toepassing, omdat het belang van wie in de stukken staat"
)
BRIEFHOOFD = "Gemeente Ede\nAfdeling Bestuur en\nJuridische Zaken\nDatum 3 mei 2023\nOns kenmerk\nZ-2023/0815"
PAGINAKOPPEN = [
    "Afdeling Bestuur en Juridische Zaken\nDatum\n3 mei 2023\nOns kenmerk\nZ-2023/0815",
    "Datum          Kenmerk       Pagina\n3 mei 2023     Z-2023/0815   2 van 3",
    "Gemeente Ede   kenmerk Z-2023/0815",
    "Gemeente Ede, ons kenmerk Z-2023/0815",
]


@pytest.mark.parametrize("kop", PAGINAKOPPEN)
def test_wat_een_blad_van_het_briefhoofd_herhaalt_valt_weg(kop: str) -> None:
    tekst = f"{BRIEFHOOFD}\n\nGeachte heer,\n\n{LANGE_REGEL}\n\nPagina 1 van 3\n\n{kop}\n\nzwaarder weegt dan dit.\n"
    delen = vorm_delen(read_platte_tekst(tekst))
    assert delen[-1].tekst == f"{LANGE_REGEL} zwaarder weegt dan dit."


def test_een_spreuk_tussen_twee_bladen_staat_niet_in_de_zin() -> None:
    tekst = f"Gemeente Ede\n\nGeachte heer,\n\n{LANGE_REGEL}\nPagina 1/2\n«Samen verder»\nzwaarder weegt dan dit.\n"
    assert vorm_delen(read_platte_tekst(tekst))[-1].tekst == f"{LANGE_REGEL} zwaarder weegt dan dit."


def test_een_kop_bovenaan_een_blad_blijft() -> None:
    hoofd = "Gemeente Ede\nOnderwerp: Besluit op uw verzoek\nOns kenmerk Z-2023/0815"
    tekst = f"{hoofd}\n\nGeachte heer,\n\n{ZIN}\n\nPagina 1 van 2\n\nBesluit\n\n{ZIN}"
    assert [deel.tekst for deel in vorm_delen(read_platte_tekst(tekst))[-2:]] == ["Besluit", ZIN]


MARKDOWN = [
    ("## Besluit\n\nWij **besluiten** _nu_.", ["## Besluit", "Wij besluiten nu."]),
    ("Besluit\n=======\n\nWij besluiten.", ["# Besluit", "Wij besluiten."]),
    (
        "**Besluit**\n\nWij besluiten dit.\n\n**Bezwaar**\n\nU kunt bezwaar maken.",
        ["# Besluit", "Wij besluiten dit.", "# Bezwaar", "U kunt bezwaar maken."],
    ),
    ("U vraagt:\n\n> 1. alle mails\n> 2. alle nota's", ["U vraagt:", "1) alle mails", "2) alle nota's"]),
    (
        "Zie [de site](https://voorbeeld.example) en <https://voorbeeld.example/a>.",
        ["Zie de site en https://voorbeeld.example/a."],
    ),
    ("<!-- weg -->Wij besluiten.", ["Wij besluiten."]),
    ("Wij\\\nbesluiten \\*nu\\*.", ["Wij besluiten *nu*."]),
    ("- a. mails;\n- b. nota's.", ["a) mails;", "b) nota's."]),
    ("* mails\n    * intern", ["-) mails", "  -) intern"]),
    ("| nr | stuk |\n|---|---|\n| 1 | mail |", ["nr | stuk", "1 | mail"]),
]


@pytest.mark.parametrize(("tekst", "delen"), MARKDOWN)
def test_markdown(tekst: str, delen: list[str]) -> None:
    assert lees(tekst, markdown=True) == delen


REGELS = [
    (["een", "twee"], "een twee"),
    (["gemeen-", "telijk"], "gemeentelijk"),
    (["Wob-", "verzoek"], "Wob-verzoek"),
    (["e-", "mailbericht"], "e-mailbericht"),
    (["bedrijfs-", "en fabricagegegevens"], "bedrijfs- en fabricagegegevens"),
    (["Noord-", "Holland"], "Noord-Holland"),
    (["zacht\u00ad", "af"], "zachtaf"),
    (["2019 -", "2021"], "2019 - 2021"),
]


@pytest.mark.parametrize(("regels", "tekst"), REGELS)
def test_regels_worden_een_tekst(regels: list[str], tekst: str) -> None:
    assert voeg_regels(regels) == tekst


MERKEN = [
    ("1. tekst", "1"), ("1) tekst", "1"), ("(1) tekst", "1"), ("a. tekst", "a"), ("(a) tekst", "a"),
    ("iv. tekst", "iv"),
    ("2.3 tekst", "2.3"), ("2.3.1. tekst", "2.3.1"), ("• tekst", "•"), ("- tekst", "•"), ("– tekst", "•"),
    ("o tekst", "•"),
    (" - a. tekst", "a"), ("B. tekst", "B"), ("1° tekst", "1"), ("2019 tekst", None), ("12 maart 2024", None),
    ("tekst", None), ("-tekst", None), ("A.B. Voorbeeld", None), ("5.1, tweede lid", None),
]  # fmt: skip


@pytest.mark.parametrize(("regel", "nummer"), MERKEN)
def test_merk_van_een_regel(regel: str, nummer: str | None) -> None:
    merk = read_merk(regel)
    assert (merk.nummer if merk else None) == nummer


DIEPTEN = [
    (["1.", "a.", "b.", "2.", "a."], [0, 1, 1, 0, 1]),
    (["g.", "h.", "i.", "j."], [0, 0, 0, 0]),
    (["i.", "ii.", "iii.", "iv."], [0, 0, 0, 0]),
    (["1.", "i.", "ii.", "2."], [0, 1, 1, 0]),
    (["1.", "•", "•", "2."], [0, 1, 1, 0]),
    (["•", "1.", "2.", "•"], [0, 1, 1, 0]),
]


@pytest.mark.parametrize(("merken", "diepten"), DIEPTEN)
def test_diepte_volgt_uit_de_merken(merken: list[str], diepten: list[int]) -> None:
    diepte = Diepte()
    gelezen = [read_merk(f"{merk} x") for merk in merken]
    assert [diepte.plaats(merk)[0] for merk in gelezen if merk] == diepten


def test_een_alinea_sluit_een_lijst() -> None:
    diepte = Diepte()
    een, twee = read_merk("1. x"), read_merk("a. x")
    assert een
    assert twee
    diepte.plaats(een)
    diepte.sluit()
    assert diepte.plaats(twee)[0] == 0


KOPPEN = [
    ("Uw verzoek", Rubriek.VERZOEK), ("1. Het verzoek", Rubriek.VERZOEK), ("Wat vraagt u?", Rubriek.VERZOEK),
    ("Procesverloop", Rubriek.VERLOOP), ("Verloop van de procedure", Rubriek.VERLOOP), ("PROCEDURE", Rubriek.VERLOOP),
    ("Wat hebben we tot nu toe gedaan?", Rubriek.VERLOOP), ("Beslistermijn", Rubriek.VERLOOP),
    ("Wettelijk kader", Rubriek.KADER), ("2. Toetsingskader", Rubriek.KADER),
    ("Inventarisatie documenten", Rubriek.INVENTARISATIE), ("Zoekslag", Rubriek.INVENTARISATIE),
    ("Zienswijzen van derden", Rubriek.ZIENSWIJZEN), ("Overwegingen", Rubriek.OVERWEGINGEN),
    ("Algemene uitgangspunten bij toetsing aan de uitzonderingsgronden", Rubriek.OVERWEGINGEN),
    ("Hoe hebben we dit afgewogen?", Rubriek.OVERWEGINGEN), ("Gronden van het bezwaar", Rubriek.OVERWEGINGEN),
    ("De eerbiediging van de persoonlijke levenssfeer (artikel 5.1.2.e)", Rubriek.GROND),
    ("Artikel 10, tweede lid, onder g, van de Wob", Rubriek.GROND),
    ("Besluit", Rubriek.BESLUIT), ("Beslissing", Rubriek.BESLUIT), ("Wat besluiten we?", Rubriek.BESLUIT),
    ("Beslissing op uw bezwaar", Rubriek.BESLUIT), ("Toegepaste uitzonderingsgronden", Rubriek.BESLUIT),
    ("Wijze van openbaarmaking", Rubriek.OPENBAARMAKING), ("Plaatsing op internet", Rubriek.OPENBAARMAKING),
    ("Bezwaarclausule", Rubriek.BEZWAAR), ("Rechtsmiddelen", Rubriek.BEZWAAR), ("Bezwaar maken", Rubriek.BEZWAAR),
    ("Bent u het niet eens met dit besluit?", Rubriek.BEZWAAR), ("Contact", Rubriek.CONTACT),
    ("Vragen?", Rubriek.CONTACT),
    ("Bijlage 1 – Inventarislijst", Rubriek.BIJLAGE), ("Het zwembad", Rubriek.ANDERS),
]  # fmt: skip


@pytest.mark.parametrize(("kop", "rubriek"), KOPPEN)
def test_wat_een_kop_aankondigt(kop: str, rubriek: Rubriek) -> None:
    assert rubriek_van(kop) is rubriek


BRIEF = f"""Gemeente Ede

Geachte heer,

{ZIN}

Overwegingen

{ZIN}

Eigen kopje

{ZIN}

Hoogachtend,

J. Voorbeeld

Bezwaar maken

{ZIN}

Bijlage 1 Wetteksten

Artikel 5.1 Uitzonderingen

{ZIN}
"""


def test_een_brief_in_zijn_delen() -> None:
    brief = split_brief(vorm_delen(read_platte_tekst(BRIEF)))
    assert [deel.tekst for deel in brief.hoofd] == ["Gemeente Ede", "Geachte heer,"]
    assert [(sectie.kop, rubriek) for sectie, rubriek in rubriceer(brief.secties)] == [
        ("", Rubriek.ANDERS), ("Overwegingen", Rubriek.OVERWEGINGEN), ("Eigen kopje", Rubriek.OVERWEGINGEN),
        ("Bezwaar maken", Rubriek.BEZWAAR),
    ]  # fmt: skip
    assert [deel.tekst for deel in brief.slot] == ["Hoogachtend,", "J. Voorbeeld"]
    assert [sectie.kop for sectie in brief.bijlagen] == ["Bijlage 1 Wetteksten", "Artikel 5.1 Uitzonderingen"]


def test_een_aangehaald_verzoek_sluit_de_brief_niet_af() -> None:
    tekst = (
        f'Geachte heer,\n\n{ZIN}\n\n"Stuur mij alles.\n\nMet vriendelijke groet, een burger"\n\nBesluit\n\n{ZIN}\n\n'
        "Hoogachtend,\n\nDe minister van Financiën,\n\nnamens deze,\n\nJ. Voorbeeld"
    )
    brief = split_brief(vorm_delen(read_platte_tekst(tekst)))
    assert [sectie.kop for sectie in brief.secties] == ["", "Besluit"]
    assert brief.slot[0].tekst == "Hoogachtend,"

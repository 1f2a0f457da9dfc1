# SPDX-License-Identifier: EUPL-1.2
"""The page of a publication, its legend and inventory, and the lists around it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.pages.dossier import CONVENANT, VERZOEK, Map, grond, rij

GELUID = "besluiten/2025/geluid/"
OPEN = "De termijn stond stil vanaf 2 december 2024; tot wanneer is niet bekend."
INTREKKING = "intrekking: {datum: 2025-04-01, reden: correctie privacygevoelige gegevens}\n"


def legenda(portaal: Map, url: str = GELUID) -> dict[str, tuple[int, int]]:
    """Documents and pages per label in the legend of a publication."""
    data = portaal.pages()[url].data
    return {item["label"]: (item["documenten"], item["paginas"]) for item in data["legenda"]}


def test_legend_counts_per_printed_label(portaal: Map) -> None:
    gronden = "gronden:\n" + grond("5.1.2.i") + grond("5.1.2.i", "5.1.2.i (contactgegevens)")
    een = [
        "Zie {{5.1.2.i|map A}} en {{5.1.2.i (contactgegevens)|a@x.nl}}.",
        "===",
        "Ook {{5.1.2.i|map B}} hier.",
    ]
    twee = ["Alleen {{5.1.2.i (contactgegevens)|b@x.nl}} hier."]
    portaal.add(
        "2025/geluid",
        VERZOEK + gronden,
        [rij("0001", "deels openbaar", "5.1.2.i"), rij("0002", "deels openbaar", "5.1.2.i"),
         rij("0003", gronden="5.1.2.i")],
        {"documenten/0001.pdf": een, "documenten/0002.pdf": twee, "besluitbrief.pdf": ["Brief"]},
    )  # fmt: skip
    assert legenda(portaal) == {"5.1.2.i": (2, 2), "5.1.2.i (contactgegevens)": (2, 2)}


def test_unknown_addition_belongs_to_the_bare_label_and_its_gap_leads_there(portaal: Map) -> None:
    gronden = "gronden:\n" + grond("5.1.2.i", "5.1.2.i (contactgegevens)") + grond("5.1.2.i")
    portaal.add(
        "2025/geluid",
        VERZOEK + gronden,
        [rij("0001", "deels openbaar", "5.1.2.i")],
        {"documenten/0001.pdf": ["Het staat in {{5.1.2.i (vindplaats)|map A op de schijf}} van ons."]},
    )
    assert legenda(portaal) == {"5.1.2.i (contactgegevens)": (0, 0), "5.1.2.i": (1, 1)}
    data = portaal.pages()[f"{GELUID}documenten/0001/"].data
    assert [item["anker"] for item in data["gronden"]] == ["grond-5.1.2.i"]
    assert {gat["href"] for gat in gaten(data)} == {"#grond-5.1.2.i"}


def gaten(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The withheld passages of a document page, in order."""
    blokken = [blok for pagina in data["paginas"] for blok in pagina["blokken"]]
    return [deel["gat"] for blok in blokken for deel in blok["delen"] if deel["gat"]]


def test_withheld_document_shows_the_reason_given_for_it(portaal: Map) -> None:
    gronden = (
        "gronden:\n" + grond("5.1.2.i") + grond("5.1.2.i", "5.1.2.i (contactgegevens)", d0001="Een lijst.")
    )
    portaal.add("2025/geluid", VERZOEK + gronden, [rij("0001", gronden="5.1.2.i")])
    assert legenda(portaal) == {"5.1.2.i": (0, 0), "5.1.2.i (contactgegevens)": (1, 0)}
    (eigen,) = portaal.pages()[f"{GELUID}documenten/0001/"].data["gronden"]
    assert eigen["label"] == "5.1.2.i (contactgegevens)"
    assert eigen["eigen_motivering_html"] == "<p>Een lijst.</p>"


def test_ground_without_reasoning_is_in_the_legend_too(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT, [rij("0001", gronden="5.1.2.e; dubbel")])
    assert legenda(portaal) == {"5.1.2.e": (1, 0)}


def test_own_letters_count_as_their_ground(portaal: Map) -> None:
    gronden = "letters: {J: 5.1.2.e}\ngronden:\n" + grond("5.1.2.e", "J")
    portaal.add(
        "2025/geluid",
        VERZOEK + gronden,
        [rij("0001", "deels openbaar")],
        {"documenten/0001.pdf": ["Beste {{J|Willem Pieters}}, dank u."]},
    )
    assert legenda(portaal) == {"J": (1, 1)}


def test_two_reasonings_for_one_ground_are_both_kept(portaal: Map) -> None:
    gronden = "letters: {J: 5.1.2.e}\ngronden:\n" + grond("5.1.2.e") + grond("5.1.2.e", "J")
    portaal.add("2025/geluid", VERZOEK + gronden, [rij("0001")])
    assert list(legenda(portaal)) == ["5.1.2.e", "J"]


def test_labels_that_look_alike_have_their_own_anchor(portaal: Map) -> None:
    gronden = "gronden:\n" + grond("5.1.2.e", "5.1.2.e (een naam)") + grond("5.1.2.e", "5.1.2.e (een-naam)")
    portaal.add("2025/geluid", VERZOEK + gronden, [rij("0001")])
    ankers = [item["anker"] for item in portaal.pages()[GELUID].data["legenda"]]
    assert len(set(ankers)) == 2


def test_page_of_a_ground_names_the_publication(portaal: Map) -> None:
    portaal.add("2025/geluid", VERZOEK + "gronden:\n" + grond("5.1.2.e"), [rij("0001"), rij("0002")])
    pages = portaal.pages()
    (item,) = pages["gronden/5.1.2.e/"].data["publicaties"]
    assert (item["href"], item["documenten"]) == ("../../besluiten/2025/geluid/#grond-5.1.2.e", 2)
    assert [item["href"] for item in pages["wet/woo/5.1/"].data["gebruikt"]] == [
        "../../../besluiten/2025/geluid/"
    ]
    assert [item["aantal"] for item in pages[""].data["gronden"]] == [2]


def test_annex_has_the_request_article_and_those_of_the_grounds(portaal: Map) -> None:
    gronden = "artikelen: [awb 4:15]\ngronden:\n" + grond("5.2.1") + grond("5.1.2.e") + grond("5.1.1.e")
    portaal.add("2025/geluid", VERZOEK + gronden, [rij("0001", gronden="5.1.2.e; 5.2.1; 5.1.1.e")])
    bijlage = portaal.pages()[GELUID].data["bijlage1"]
    assert [(a["wet"], a["nummer"], a["anker"]) for a in bijlage["artikelen"]] == [
        ("Woo", "4.1", "artikel-woo-4.1"), ("Awb", "4:15", "artikel-awb-4-15"),
        ("Woo", "5.1", "artikel-woo-5.1"), ("Woo", "5.2", "artikel-woo-5.2"),
    ]  # fmt: skip
    assert "20 januari 2025" in bijlage["inleiding"]


@pytest.mark.parametrize(("rijen", "delen"), [(0, []), (500, []), (501, [1, 2]), (1001, [1, 2, 3])])
def test_long_inventory_comes_in_parts(portaal: Map, rijen: int, delen: list[int]) -> None:
    portaal.add("2025/geluid", CONVENANT, [rij(f"{n:04}") for n in range(1, rijen + 1)])
    pages = portaal.pages()
    eerste = pages[GELUID].data["inventaris"]
    if not rijen:
        assert eerste is None
        return
    assert [deel["nummer"] for deel in eerste["delen"]] == delen
    alle = [eerste, *(pages[f"{GELUID}inventaris/deel-{n}/"].data["inventaris"] for n in delen[1:])]
    assert [rij_["id"] for deel in alle for rij_ in deel["rijen"]] == [f"{n:04}" for n in range(1, rijen + 1)]
    assert {deel["totaal"] for deel in alle} == {rijen}
    if delen:
        assert eerste["delen"][1]["href"] == "../../../besluiten/2025/geluid/inventaris/deel-2/"
        assert alle[1]["delen"][0]["href"].endswith("geluid/#inventaris")
        assert [(deel["van"], deel["tot"]) for deel in alle[1]["delen"]][-1] == (delen[-1] * 500 - 499, rijen)
        assert [deel["huidig"] for deel in alle[1]["delen"]].index(True) == 1
    assert f"{GELUID}inventaris/deel-{len(delen) + 1 or 2}/" not in pages


def test_only_columns_with_data_are_shown(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT, [rij("a"), rij("b", datum="2024-05")])
    inventaris = portaal.pages()[GELUID].data["inventaris"]
    assert [kolom["sleutel"] for kolom in inventaris["kolommen"]] == [
        "id", "titel", "datum", "beoordeling", "gronden",
    ]  # fmt: skip
    assert inventaris["rijen"][1]["cellen"][2] == {
        "sleutel": "datum", "tekst": "mei 2024", "sorteer": "2024-05", "links": [],
    }  # fmt: skip


def test_year_only_says_so(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT, [rij("a", datum="2017")])
    feiten = {feit["term"]: feit["waarde"] for feit in portaal.pages()[GELUID].data["feiten"]}
    assert feiten["Datum document"] == "2017 (alleen het jaar is bekend)"
    feiten = {f["term"]: f["waarde"] for f in portaal.pages()[f"{GELUID}documenten/a/"].data["feiten"]}
    assert feiten["Datum"] == "2017 (alleen het jaar is bekend)"


def test_timeline_loses_no_fact_to_another_step_of_that_day(portaal: Map) -> None:
    stappen = "procesverloop: [{datum: 2025-01-20, soort: zienswijze, tekst: Er kwam een brief.}]\n"
    portaal.add("2025/geluid", VERZOEK + stappen, [])
    tijdlijn = [(stap["datum_iso"], stap["soort"]) for stap in portaal.pages()[GELUID].data["tijdlijn"]]
    assert tijdlijn == [
        ("2024-11-04", "Verzoek"), ("2024-11-05", "Ontvangst"), ("2025-01-20", "Zienswijze"),
        ("2025-01-20", "Besluit"), ("2025-02-03", "Publicatie"),
    ]  # fmt: skip


def test_equal_titles_get_the_address_behind_them(portaal: Map) -> None:
    portaal.add("2025/een", CONVENANT, [rij("a")]).add(
        "2025/twee", CONVENANT.replace("Afspraken", "AFSPRAKEN"), [rij("a")]
    )
    pages = portaal.pages()
    assert pages["besluiten/2025/een/"].data["title"] == "Afspraken over het meldpunt (2025/een)"
    assert pages["besluiten/2025/twee/documenten/a/"].data["title"].endswith("(2025/twee)")


def test_every_title_is_unique_whatever_clerks_write(portaal: Map) -> None:
    titels = {"a": "Besluitbrief", "b": "Bijlage", "c": "Bijlage"}
    namen = ", ".join(f"{{bestand: bijlagen/{naam}.pdf, titel: {titel}}}" for naam, titel in titels.items())
    bijlagen = f"bijlagen: [{namen}]\n"
    stukken = {
        pad: ["Tekst"] for pad in ("besluitbrief.pdf", "bijlagen/a.pdf", "bijlagen/b.pdf", "bijlagen/c.pdf")
    }
    portaal.add("2025/a", VERZOEK + bijlagen, [], stukken)
    portaal.add("2025/b", CONVENANT.replace("Afspraken over het meldpunt", "Zoeken"))
    portaal.add("2025/c", CONVENANT.replace("Afspraken over het meldpunt", "Publicaties uit 2025"))
    titles = [page.data["title"].casefold() for page in portaal.pages().values()]
    assert len(set(titles)) == len(titles)


def test_withdrawn_publication_keeps_addresses_and_nothing_else(portaal: Map) -> None:
    geheim = ["Wat niemand meer mag lezen: Krokodil."]
    portaal.add(
        "2025/geluid",
        VERZOEK.replace("gepubliceerd", "ingetrokken") + INTREKKING + "gronden:\n" + grond("5.1.2.e"),
        [rij("0001", "openbaar", titel="Krokodil", afzender="Krokodil", toelichting="Krokodil"),
         rij("0002", titel="Krokodil")],
        {"documenten/0001.pdf": geheim, "besluitbrief.pdf": geheim},
    )  # fmt: skip
    pages = portaal.pages()
    eigen = {url: page for url, page in pages.items() if url.startswith(GELUID)}
    assert set(eigen) == {
        GELUID,
        f"{GELUID}documenten/0001/",
        f"{GELUID}documenten/0002/",
        f"{GELUID}besluitbrief/",
    }
    for page in eigen.values():
        assert page.data["zoek"] is None
    koppen = {url: (p.data["soort_stuk"], p.data["titel"]) for url, p in eigen.items() if url != GELUID}
    assert koppen == {
        f"{GELUID}documenten/0001/": ("document", "Document 0001 (ingetrokken)"),
        f"{GELUID}documenten/0002/": ("document", "Document 0002 (ingetrokken)"),
        f"{GELUID}besluitbrief/": ("brief", "Besluitbrief (ingetrokken)"),
    }
    alles = json.dumps([page.data for page in pages.values()], ensure_ascii=False)
    assert "rokodil" not in alles
    assert "Iemand vroeg" not in alles
    assert pages[GELUID].data["intrekking"]["datum"] == "1 april 2025"
    assert pages[""].data["aantallen"] == {"publicaties": 1, "documenten": 0, "paginas": 0}
    assert pages["gronden/5.1.2.e/"].data["publicaties"] == []


def test_every_address_of_a_publication_stays_when_it_is_withdrawn(portaal: Map) -> None:
    """Also of a letter with what is no request, and of attachments that besluit.yml spells another way."""
    namen = ("Kaart 1.2.PDF", "kaart-2.pdf")
    bijlagen = "bijlagen: [{bestand: 'bijlagen/kaart 1.2.pdf', titel: A}, {bestand: bijlagen/kaart-2.pdf, titel: B}]\n"
    stukken = {pad: ["Tekst"] for pad in ("besluitbrief.pdf", *(f"bijlagen/{naam}" for naam in namen))}
    portaal.add("2025/geluid", CONVENANT + bijlagen, [rij("a")], stukken)
    eerst = {url for url in portaal.pages() if url.startswith(GELUID)}
    yml = portaal.root / GELUID / "besluit.yml"
    yml.write_text(yml.read_text("utf-8").replace("gepubliceerd", "ingetrokken") + INTREKKING, "utf-8")
    daarna = {url: page for url, page in portaal.pages().items() if url.startswith(GELUID)}
    assert set(daarna) == eerst
    bijlage = daarna[f"{GELUID}bijlagen/Kaart 1.2/"].data
    assert (bijlage["soort_stuk"], bijlage["titel"]) == ("bijlage", "Bijlage Kaart 1.2 (ingetrokken)")


def test_documents_and_pages_are_counted_one_way(portaal: Map) -> None:
    """A document with two labels of one ground is one document; letters and attachments are no documents."""
    gronden = "gronden:\n" + grond("5.1.2.e") + grond("5.1.2.e", "5.1.2.e (een naam)")
    tekst = [
        "Zie {{5.1.2.e|Jan Jansen}} hier en {{5.1.2.e (een naam)|Piet Pietersen van Dam}} daar.",
        "===",
        "Meer.",
    ]
    stukken = {"documenten/0001.pdf": tekst, "besluitbrief.pdf": ["Een", "===", "Twee"]}
    portaal.add("2025/geluid", VERZOEK + gronden, [rij("0001", "deels openbaar"), rij("0002")], stukken)
    pages = portaal.pages()
    assert legenda(portaal) == {"5.1.2.e": (2, 1), "5.1.2.e (een naam)": (1, 1)}
    home = pages[""].data
    assert home["aantallen"] == {"publicaties": 1, "documenten": 2, "paginas": 2}
    (kaart,) = home["nieuwste"]
    assert (kaart["documenten"], kaart["paginas"]) == (2, 2)
    assert pages[GELUID].data["totaal"] == {"documenten": 2, "paginas": 2}
    links = [link for groep in pages["gronden/"].data["groepen"] for link in groep["links"]]
    assert [link["aantal"] for link in links if link["aantal"]] == [2]
    assert [link["aantal"] for link in home["gronden"]] == [2]


@pytest.mark.parametrize(
    ("opschorting", "stappen"),
    [
        ("van: 2024-12-02", [("2024-12-02", OPEN)]),
        ("van: 2024-12-02, reden: Wij vroegen u iets.",
         [("2024-12-02", f"{OPEN} Wij vroegen u iets.")]),
        ("van: 2024-12-02, tot: 2024-12-09, grondslag: zienswijzen., reden: Wij wachtten.",
         [("2024-12-02",
           "De termijn stond stil van 2 december 2024 tot 9 december 2024 (zienswijzen). Wij wachtten."),
          ("2024-12-09", "De termijn loopt weer.")]),
    ],
)  # fmt: skip
def test_suspension_is_told_whole(portaal: Map, opschorting: str, stappen: list[tuple[str, str]]) -> None:
    portaal.add("2025/geluid", VERZOEK + f"opschortingen: [{{{opschorting}}}]\n")
    tijdlijn = portaal.pages()[GELUID].data["tijdlijn"]
    assert [
        (stap["datum_iso"], stap["tekst_html"])
        for stap in tijdlijn
        if "opschorting" in stap["soort"].casefold()
    ] == [(dag, f"<p>{tekst}</p>") for dag, tekst in stappen]


def test_end_of_a_suspension_is_not_told_twice(portaal: Map) -> None:
    eigen = (
        "opschortingen: [{van: 2024-12-02, tot: 2024-12-09}, {van: 2024-12-09}]\n"
        "procesverloop: [{datum: 2024-12-09, soort: hervatting, tekst: De termijn is hervat.}]\n"
    )
    portaal.add("2025/geluid", VERZOEK + eigen)
    tijdlijn = portaal.pages()[GELUID].data["tijdlijn"]
    assert [stap["soort"] for stap in tijdlijn if stap["datum_iso"] == "2024-12-09"] == [
        "Hervatting",
        "Opschorting",
    ]


def test_text_of_clerks_is_data_not_markdown_where_it_is_plain(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT + "kenmerk: '<b>*x*</b>'\n", [rij("a", titel="<script>*x*")])
    pages = portaal.pages()
    assert pages[GELUID].data["feiten"][0]["waarde"] == "<b>*x*</b>"
    assert pages[f"{GELUID}documenten/a/"].data["titel"] == "<script>*x*"


def test_newest_first_and_grouped(portaal: Map) -> None:
    for nummer in range(1, 9):
        portaal.add(f"202{nummer % 2 + 4}/p{nummer}", CONVENANT.replace("03-04", f"03-0{nummer}"))
    pages = portaal.pages()
    hrefs = [kaart["href"] for kaart in pages[""].data["nieuwste"]]
    assert hrefs == [f"./besluiten/202{n % 2 + 4}/p{n}/" for n in range(8, 2, -1)]
    assert [(link["titel"], link["aantal"]) for link in pages[""].data["jaren"]] == [("2025", 4), ("2024", 4)]
    assert [groep["kop"] for groep in pages["besluiten/"].data["groepen"]] == ["2025", "2024"]
    assert len(pages["besluiten/2024/"].data["groepen"][0]["kaarten"]) == 4
    assert len(pages["categorieen/convenanten/"].data["groepen"][0]["kaarten"]) == 8


def test_empty_portal_has_all_its_pages(portaal: Map) -> None:
    pages = portaal.pages()
    assert {"", "zoeken/", "besluiten/", "gronden/", "wet/", "categorieen/", "organisaties/"} <= set(pages)
    assert pages["besluiten/"].data["inleiding"] == "Hier staan nog geen publicaties."
    assert sum(url.startswith("categorieen/") for url in pages) == 19

# SPDX-License-Identifier: EUPL-1.2
"""Document pages: what is shown of a file, why there is none, and the way to its relatives."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.pages.dossier import CONVENANT, VERZOEK, Map, grond, rij
from tests.pages.test_publicatie import GELUID, gaten
from woopub.pages.paginatekst import taal_van
from woopub.pages.stuk import PAGINAS_PER_DEEL
from woopub.pages.verwanten import HEEL, NABIJ

LANG = 2 * PAGINAS_PER_DEEL + 1


def document(portaal: Map, id_: str) -> dict[str, Any]:
    return portaal.pages()[f"{GELUID}documenten/{id_}/"].data


@pytest.mark.parametrize(
    ("row", "melding"),
    [
        (rij("a"), "niet openbaar"),
        (rij("a", "reeds openbaar", "", links="https://x.example/1; https://x.example/2"), "al openbaar"),
        (rij("a", "buiten reikwijdte", ""), "buiten het verzoek"),
        (rij("a", "dubbel", "", dubbel_van="b"), "dubbel"),
        (rij("a", "openbaar", opgeschort="ja"), "procedure"),
        (rij("a", "deels openbaar", opgeschort="ja"), "procedure"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_document_without_file_says_why(portaal: Map, row: dict[str, str], melding: str) -> None:
    portaal.add("2025/geluid", CONVENANT, [row, rij("b")])
    data = document(portaal, "a")
    assert melding in data["melding"]
    assert (data["bestand"], data["paginas"], data["kwaliteit"]) == (None, [], [])
    assert bool(data["beoordeling_uitleg"]) is not (row.get("opgeschort") == "ja")
    assert [link["href"] for link in data["links"]] == [x for x in row.get("links", "").split("; ") if x]


def test_relatives_are_found_both_ways(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT, [
        rij("a", familie="1", thread="x", datum="2024-05-02"),
        rij("b", gerelateerd="a", thread="x", datum="2024-05-01"),
        rij("c", "dubbel", "", dubbel_van="a"), rij("d", familie="1"), rij("e", thread="los"),
    ])  # fmt: skip
    assert relatives(document(portaal, "a")) == {
        "Gerelateerd": ["Stuk b", "Stuk c"],
        "Zelfde e-mailwisseling": ["Stuk b", "*Stuk a"],
        "Zelfde familie": ["*Stuk a", "Stuk d"],
    }
    assert relatives(document(portaal, "b"))["Gerelateerd"] == ["Stuk a"]
    assert relatives(document(portaal, "c")) == {"Dubbel van": ["Stuk a"]}
    assert relatives(document(portaal, "e")) == {}


@pytest.mark.parametrize("soort", ["thread", "familie"])
def test_long_thread_shows_what_is_near_in_time(portaal: Map, soort: str) -> None:
    aantal = 4 * NABIJ
    # The later the number, the earlier the day.
    rijen = [rij(f"{n:03}", datum=f"{2100 - n}-01-01", **{soort: "x"}) for n in range(aantal)]
    portaal.add("2025/geluid", CONVENANT, rijen)
    pages = portaal.pages()

    def shown(nummer: int) -> tuple[list[str], str]:
        (groep,) = pages[f"{GELUID}documenten/{nummer:03}/"].data["verwant"]
        assert groep["meer"]["href"] == "../../../../../besluiten/2025/geluid/#inventaris"
        return [item["titel"].removeprefix("Stuk ") for item in groep["items"]], groep["meer"]["titel"]

    assert shown(50) == (
        [f"{n:03}" for n in range(50 + NABIJ, 50 - NABIJ - 1, -1)],
        f"en {aantal - 2 * NABIJ - 1} andere in de inventaris",
    )
    assert shown(0) == (
        [f"{n:03}" for n in range(NABIJ, -1, -1)],
        f"en {aantal - NABIJ - 1} andere in de inventaris",
    )


def test_thread_of_ordinary_length_is_whole(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT, [rij(f"{n:03}", thread="x") for n in range(HEEL)])
    (groep,) = document(portaal, "000")["verwant"]
    assert (len(groep["items"]), groep["meer"]) == (HEEL, None)


def test_every_reason_for_a_document_is_shown(portaal: Map) -> None:
    gronden = (
        "gronden:\n"
        + grond("5.1.2.e", d0001="Eerste reden.")
        + ("      - {document: '0001', motivering: 'Tweede reden.'}\n")
    )
    portaal.add("2025/geluid", VERZOEK + gronden, [rij("0001")])
    (eigen,) = document(portaal, "0001")["gronden"]
    assert eigen["eigen_motivering_html"] == "<p>Eerste reden.</p>\n<p>Tweede reden.</p>"


@pytest.mark.parametrize(
    ("pdf", "besluit", "taal"),
    [("", "nl", ""), ("", "en", "en"), ("", "ENG", "en"), ("nl-NL", "en", ""), ("NL", "en", ""),
     ("en-GB", "nl", "en-GB"), ('"><b', "nl", ""), ("Engels", "nl", ""), ("", "PAP-AW", "")],
)  # fmt: skip
def test_language_of_the_text(portaal: Map, pdf: str, besluit: str, taal: str) -> None:
    portaal.add(
        "2025/geluid",
        CONVENANT + f"taal: {besluit}\n",
        [rij("a", "openbaar")],
        {"documenten/a.pdf": ["Some text."]},
    )
    (publicatie,) = portaal.checked()
    stuk = publicatie.documenten[0].stuk
    assert stuk is not None
    assert stuk.pdf is not None
    assert taal_van(publicatie, replace(stuk, facts=replace(stuk.pdf, taal=pdf))) == taal


def relatives(data: dict[str, Any]) -> dict[str, list[str]]:
    """Titles per heading; the document itself, which has no link, gets a star."""
    return {
        groep["kop"]: [("" if item["href"] else "*") + item["titel"] for item in groep["items"]]
        for groep in data["verwant"]
    }


def test_neighbours_follow_the_inventory(portaal: Map) -> None:
    portaal.add("2025/geluid", CONVENANT, [rij("a"), rij("b"), rij("c")])
    buren = [(document(portaal, id_)["vorige"], document(portaal, id_)["volgende"]) for id_ in "abc"]
    assert [(v and v["titel"], n and n["titel"]) for v, n in buren] == [
        (None, "Stuk b"), ("Stuk a", "Stuk c"), ("Stuk b", None),
    ]  # fmt: skip
    assert buren[1][0] == {"titel": "Stuk a", "href": "../../../../../besluiten/2025/geluid/documenten/a/"}


def test_long_document_comes_in_parts_and_every_page_lands(portaal: Map) -> None:
    lines = [line for n in range(1, LANG + 1) for line in ("===", f"Blad {n}, {{{{5.1.2.e|Jan Jansen}}}}")][
        1:
    ]
    portaal.add("2025/geluid", CONVENANT, [rij("lang", "deels openbaar")], {"documenten/lang.pdf": lines})
    pages = portaal.pages()
    url = f"{GELUID}documenten/lang/"
    delen = [pages[url].data, pages[f"{url}deel-2/"].data, pages[f"{url}deel-3/"].data]
    assert f"{url}deel-4/" not in pages
    assert [pagina["nummer"] for deel in delen for pagina in deel["paginas"]] == list(range(1, LANG + 1))
    eerste = delen[0]
    hier = {pagina["nummer"] for pagina in eerste["paginas"]}
    elders = {item["nummer"]: item["href"] for item in eerste["elders"]}
    assert hier | set(elders) == set(range(1, LANG + 1))
    assert hier & set(elders) == set()
    assert elders[LANG].endswith(f"besluiten/2025/geluid/documenten/lang/deel-3/#pagina-{LANG}")
    assert elders[PAGINAS_PER_DEEL + 1].endswith(f"deel-2/#pagina-{PAGINAS_PER_DEEL + 1}")
    assert len({deel["title"] for deel in delen}) == 3
    for deel in delen:
        # Every part has the list of grounds, so a gap leads to it there.
        assert {gat["href"] for gat in gaten(deel)} == {f"#{deel['gronden'][0]['anker']}"}
    assert [(d["van"], d["tot"], d["huidig"]) for d in delen[1]["delen"]] == [
        (1, 200, False), (201, 400, True), (401, 401, False),
    ]  # fmt: skip


def test_letter_leads_to_the_page_of_the_ground(portaal: Map) -> None:
    """Also in a publication that is called like the folder of documents."""
    brief = {"besluitbrief.pdf": ["Geachte {{5.1.2.e|mevrouw De Wit}}, hierbij."]}
    portaal.add("2025/documenten", VERZOEK + "gronden:\n" + grond("5.1.2.e"), [rij("a")], brief)
    data = portaal.pages()["besluiten/2025/documenten/besluitbrief/"].data
    assert [gat["href"] for gat in gaten(data)] == ["../../../../gronden/5.1.2.e/"]
    assert data["gronden"] == []
    assert data["soort_stuk"] == "brief"


def test_attachment_is_a_page_and_a_download(portaal: Map) -> None:
    bijlage = "bijlagen: [{bestand: bijlagen/kaart-1.2.pdf, titel: Kaart}]\n"
    portaal.add("2025/geluid", CONVENANT + bijlage, [], {"bijlagen/kaart-1.2.pdf": ["Kaart van het gebied."]})
    pages = portaal.pages()
    data = pages[f"{GELUID}bijlagen/kaart-1.2/"].data
    assert (data["soort_stuk"], data["titel"]) == ("bijlage", "Kaart")
    assert data["bestand"]["href"].endswith("/geluid/bijlagen/kaart-1.2.pdf")
    (download,) = pages[GELUID].data["downloads"]
    assert download["href"] == "../../../besluiten/2025/geluid/bijlagen/kaart-1.2.pdf"
    assert download["tekst_href"] == "../../../besluiten/2025/geluid/bijlagen/kaart-1.2/"


def test_gap_without_label_and_gap_with_two(portaal: Map) -> None:
    tekst = ["Beste {{5.1.2.e en 5.1.2.i|Jan Jansen van Dam}}, dank u voor uw brief."]
    portaal.add(
        "2025/geluid",
        CONVENANT,
        [rij("a", "deels openbaar", "5.1.2.e; 5.1.2.i")],
        {"documenten/a.pdf": tekst},
    )
    (gat,) = gaten(document(portaal, "a"))
    assert gat["titel"] == "Eerbiediging van de persoonlijke levenssfeer; Goed functioneren van de overheid"
    assert gat["href"] == "#grond-5.1.2.e"
    assert gat["leeg"] is False


def test_search_data_of_a_document(portaal: Map) -> None:
    portaal.add(
        "2025/geluid", CONVENANT, [rij("a", datum="2024-05-02", soort="brief", gronden="5.1.2.e; 5.2.1")]
    )
    zoek = document(portaal, "a")["zoek"]
    filters = [(f["naam"], f["waarde"]) for f in zoek["filters"]]
    assert {
        ("Soort", "Document"),
        ("Jaar", "2025"),
        ("Beoordeling", "niet openbaar"),
        ("Grond", "5.2.1"),
    } <= set(filters)
    assert zoek["datum_dagen"] == 19845
    # A leap of a day shows when 32-bit floats are used for dates written as numbers; days since 1970 are small.
    assert zoek["datum_dagen"] < 2**24

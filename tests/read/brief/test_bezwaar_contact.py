# SPDX-License-Identifier: EUPL-1.2
"""How to object, whom to ask, which act and which articles of an annex."""

from __future__ import annotations

from datetime import date

import pytest

from tests.read.brief.bouwstenen import delen, secties
from woopub.read.brief.besluit.artikelen import lees_artikelen, lees_wet
from woopub.read.brief.besluit.bezwaar import bezwaardelen, lees_bezwaar
from woopub.read.brief.besluit.contact import contactdelen, lees_contact
from woopub.read.brief.indeling.secties import split_secties

# --- objection


@pytest.mark.parametrize(
    ("tekst", "weken", "adres"),
    [
        ("U kunt binnen zes weken bezwaar maken. Stuur het naar het Instituut Voorbeeld, Postbus 1, 1234 AB Plaats.", 6,
         "Instituut Voorbeeld, Postbus 1, 1234 AB Plaats"),
        ("U kunt binnen 6 weken bezwaar maken bij het college van Voorbeeld, Postbus 1, 1234AB Den Haag.", 6,
         "het college van Voorbeeld, Postbus 1, 1234AB Den Haag"),
        ("Binnen zes (6) weken kunt u bezwaar maken bij GS, t.a.v. de commissie, Postbus 1, 1234 AB Alphen a/d Rijn.",
         6, "GS, t.a.v. de commissie, Postbus 1, 1234 AB Alphen a/d Rijn"),
        ("U kunt binnen twaalf weken bezwaar maken. Uw bezwaar stuurt u naar: UWV, Postbus 1, 1040 HG Amsterdam.",
         12, "UWV, Postbus 1, 1040 HG Amsterdam"),
        ("U kunt binnen zes weken bezwaar maken via www.voorbeeld.example/bezwaar.", 6,
         "www.voorbeeld.example/bezwaar"),
        ("U kunt bezwaar maken.", None, None),
        ("U kunt beroep instellen bij de rechtbank Den Haag, Postbus 20302, 2500 EH Den Haag, binnen zes weken.", 6,
         "de rechtbank Den Haag, Postbus 20302, 2500 EH Den Haag"),
    ],
)  # fmt: skip
def test_term_and_address_of_an_objection(tekst: str, weken: int | None, adres: str | None) -> None:
    waarden, twijfel = lees_bezwaar(bezwaardelen(secties(f"# Bezwaar\n{tekst}")))
    assert waarden.get("termijn_weken") == weken
    assert waarden.get("adres") == adres
    assert not twijfel
    assert " ".join(waarden["tekst"].split()) == tekst


def test_without_a_heading_the_paragraph_about_it_is_found() -> None:
    brief = "# Besluit\nIk wijs uw verzoek af.\nU kunt binnen zes weken een bezwaarschrift indienen.\nEinde."
    waarden, _ = lees_bezwaar(bezwaardelen(secties(brief)))
    assert waarden == {"tekst": "U kunt binnen zes weken een bezwaarschrift indienen.", "termijn_weken": 6}


def test_two_addresses_are_to_be_looked_at() -> None:
    brief = "# Bezwaar\nStuur bezwaar naar A, Postbus 1, 1234 AB Aa. Of naar B, Postbus 2, 2345 BC Bee."
    waarden, twijfel = lees_bezwaar(bezwaardelen(secties(brief)))
    assert waarden["adres"] == "A, Postbus 1, 1234 AB Aa"
    assert "B, Postbus 2, 2345 BC Bee" in twijfel["adres"]


def test_what_somebody_argued_is_not_how_to_object() -> None:
    brief = (
        "# Het bezwaar\nBezwaarmaker voert aan dat de lijst niet af is.\n# Besluit\nHet bezwaar is ongegrond.\n"
        "Tegen dit besluit kunt u binnen zes weken beroep instellen bij de rechtbank Voorbeeld, Postbus 1, 1234 AB Aa."
    )
    waarden, _ = lees_bezwaar(bezwaardelen(secties(brief)))
    assert waarden["tekst"].startswith("Tegen dit besluit")
    assert waarden["adres"] == "de rechtbank Voorbeeld, Postbus 1, 1234 AB Aa"


@pytest.mark.parametrize(
    "kop",
    ["Bent u het er niet mee eens?", "Niet eens met dit besluit?", "Wat als u het er niet mee eens bent?"],
)
def test_objection_under_a_question(kop: str) -> None:
    waarden, _ = lees_bezwaar(bezwaardelen(secties(f"# {kop}\nSchrijf ons dat binnen zes weken.")))
    assert waarden == {"tekst": "Schrijf ons dat binnen zes weken.", "termijn_weken": 6}


@pytest.mark.parametrize(
    ("regels", "adres"),
    [
        (
            "Dienst Voorbeeld\nAfdeling Bezwaar\nPostbus 1\n1234 AB Plaats",
            "Dienst Voorbeeld, Afdeling Bezwaar, Postbus 1, 1234 AB Plaats",
        ),
        ("Voorbeeld N.V.\nPostbus 1, 1234 AB Plaats", "Voorbeeld N.V., Postbus 1, 1234 AB Plaats"),
    ],
)
def test_an_address_on_lines_of_its_own_keeps_its_first_line(regels: str, adres: str) -> None:
    brief = f"# Bezwaar\nMaak binnen zes weken bezwaar. Stuur uw bezwaarschrift naar:\n{regels}\nVermeld de datum."
    assert lees_bezwaar(bezwaardelen(secties(brief)))[0]["adres"] == adres


def test_an_article_that_is_part_of_a_name_stays() -> None:
    brief = "# Bezwaar\nUw bezwaarschrift stuurt u naar: De Voorbeeldbank N.V., Postbus 1, 1234 AB Plaats."
    assert (
        lees_bezwaar(bezwaardelen(secties(brief)))[0]["adres"]
        == "De Voorbeeldbank N.V., Postbus 1, 1234 AB Plaats"
    )


def test_whom_to_ask_is_not_how_to_object() -> None:
    brief = secties(
        "# Bezwaarclausule\nU kunt binnen zes weken een bezwaarschrift indienen.\nVoor nadere inlichtingen: 14 030."
    )
    over_bezwaar = bezwaardelen(brief)
    assert [deel.tekst for deel in over_bezwaar] == ["U kunt binnen zes weken een bezwaarschrift indienen."]
    assert lees_contact(contactdelen(brief), ())["telefoon"] == "14 030"


# --- contact


@pytest.mark.parametrize(
    ("tekst", "velden"),
    [
        ("Op www.voorbeeld.example leest u meer. Bel 0800 4444 111.",
         {"website": "www.voorbeeld.example", "telefoon": "0800 4444 111"}),
        ("Bel 14 0513 of mail woo@voorbeeld.example.", {"telefoon": "14 0513", "email": "woo@voorbeeld.example"}),
        ("Bel 088-898 20 20.", {"telefoon": "088-898 20 20"}),
        ("Bel ons: (0318) 12 34 56.", {"telefoon": "(0318) 12 34 56"}),
        ("Bel mevrouw M. Testpersoon, 026-3599999, m.testpersoon@voorbeeld.example.", {}),
        ("Bel 06-12345678.", {}),
        ("Wij zijn open van 8.00 tot 17.30 uur op 4 oktober 2023.", {}),
    ],
)  # fmt: skip
def test_only_general_details(tekst: str, velden: dict[str, str]) -> None:
    gelezen = lees_contact(contactdelen(secties(f"# Contact\n{tekst}")), ())
    assert {veld: waarde for veld, waarde in gelezen.items() if veld != "tekst"} == velden


def test_the_letterhead_fills_what_the_text_lacks_but_no_number_of_a_person() -> None:
    hoofd = delen("070-4560000\nwoo@voorbeeld.example\nj.voorbeeld@voorbeeld.example")
    gelezen = lees_contact(contactdelen(secties("# Vragen\nKijk op www.voorbeeld.example.")), hoofd)
    assert gelezen["email"] == "woo@voorbeeld.example"
    assert "telefoon" not in gelezen
    assert lees_contact([], hoofd) == {}


# --- act and articles


@pytest.mark.parametrize(
    ("tekst", "codes", "dag", "wet", "twijfel"),
    [
        ("Op grond van de Woo besluit ik.", (), date(2024, 3, 12), "woo", False),
        ("Op grond van de Wet openbaarheid van bestuur (Wob)", (), date(2021, 5, 4), "wob", False),
        ("U vroeg dit op grond van de Wob. De Woo geldt nu.", ("5.1.2.e",), date(2022, 6, 1), "woo", False),
        ("Ik besluit op grond van de Wob.", ("10.2.e",), date(2022, 6, 1), "wob", True),
        ("Ik besluit.", (), date(2021, 5, 4), "wob", False),
        ("Ik besluit.", (), None, "", False),
    ],
)
def test_the_act_is_what_the_grounds_the_text_and_the_day_say(
    tekst: str, codes: tuple[str, ...], dag: date | None, wet: str, twijfel: bool
) -> None:
    gelezen, zin = lees_wet([tekst], codes, dag)
    assert gelezen == wet
    assert bool(zin) == twijfel


def test_articles_of_the_annex_that_a_publication_does_not_show_by_itself() -> None:
    bijlage = split_secties(
        delen(
            "# Bijlage 1 relevante artikelen Woo\n# Artikel 1.1 Recht\nx\n# Artikel 4.1 Verzoek\ny\n# Artikel 5.1\nz"
        )
    )
    assert lees_artikelen(bijlage, "woo", ["5.1.2.e"]) == ["woo 1.1"]
    assert lees_artikelen(bijlage, "woo", []) == ["woo 1.1", "woo 5.1"]
    assert lees_artikelen((), "woo", ["5.1.2.e"]) == []

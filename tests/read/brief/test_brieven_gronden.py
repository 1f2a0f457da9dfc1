# SPDX-License-Identifier: EUPL-1.2
"""Grounds in letters of many styles: headings, numbers, lists, tables, running text, an authority's own letters."""

from __future__ import annotations

from typing import Any

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.delen import Inventarisdocument
from woopub.read.brief.lees import read_brief

AANHEF = "Datum: 12 maart 2024\nGeachte heer,\nU heeft verzocht om informatie op grond van de Woo.\n"
OUD = "Datum: 4 mei 2021\nGeachte heer,\nU heeft verzocht om informatie op grond van de Wob.\n"
BESLUIT = "# Besluit\nIk besluit de documenten gedeeltelijk openbaar te maken.\n"
PRIVACY = "In de stukken staan namen. Hun belang weegt zwaarder dan openbaarheid."


def gronden(tekst: str) -> list[dict[str, Any]]:
    gelezen = read_brief(delen(tekst)).waarden.get("gronden", [])
    assert isinstance(gelezen, list)
    return gelezen


@pytest.mark.parametrize(
    ("tekst", "code", "kop"),
    [
        ("# Persoonlijke levenssfeer (5.1 lid 2 sub e)\n" + PRIVACY, "5.1.2.e", "Persoonlijke levenssfeer"),
        ("# Artikel 5.1, tweede lid, onder e, van de Woo (privacy)\n" + PRIVACY, "5.1.2.e", "Privacy"),
        ("# Persoonlijke levenssfeer\nOp grond van artikel 5.1, lid 2, onder e, Woo blijft dit achterwege. " + PRIVACY,
         "5.1.2.e", "Persoonlijke levenssfeer"),
        ("# Interne adressen\nDeze adressen zijn weggelakt. Dit is aangeduid met “5.1.2.i”.", "5.1.2.i",
         "Interne adressen"),
        ("# Beleidsopvattingen (artikel 5.2 van de Woo)\nDeze maak ik niet openbaar.", "5.2.1", "Beleidsopvattingen"),
        ("# Motivering\nAlgemeen.\nPersoonlijke levenssfeer (artikel 5.1.2.e). " + PRIVACY, "5.1.2.e",
         "Persoonlijke levenssfeer"),
        ("# Motivering\nAlgemeen.\nOp grond van artikel 5.1, lid 2, onder e, Woo lak ik namen. " + PRIVACY,
         "5.1.2.e", None),
        ("# Motivering\n- artikel 5.1, tweede lid, onder e, van de Woo: de persoonlijke levenssfeer. " + PRIVACY,
         "5.1.2.e", "De persoonlijke levenssfeer"),
        ("# Motivering\nGrond | Reden\n5.1.2.e | " + PRIVACY, "5.1.2.e", None),
    ],
)  # fmt: skip
def test_a_ground_in_every_style(tekst: str, code: str, kop: str | None) -> None:
    (grond,) = gronden(AANHEF + BESLUIT + tekst)
    assert grond["code"] == code
    assert grond.get("kop") == kop
    assert grond["motivering"].split()[0] in ("In", "Op", "Deze")
    assert grond["motivering"].endswith((PRIVACY[-20:], "niet openbaar.", "“5.1.2.i”."))


def test_the_wob_has_grounds_of_its_own() -> None:
    tekst = "# Artikel 10, tweede lid, aanhef en onder e, van de Wob\n" + PRIVACY
    (grond,) = gronden(OUD + BESLUIT + tekst)
    assert grond["code"] == "10.2.e"
    assert grond["kop"] == "Artikel 10, tweede lid, aanhef en onder e, van de Wob"


def test_a_ground_of_the_other_act_is_to_be_looked_at() -> None:
    voorstel = read_brief(delen(AANHEF + BESLUIT + "# Privacy (artikel 10.2.e Wob)\n" + PRIVACY))
    assert ("gronden", 0, "code") in voorstel.controleren


def test_several_grounds_under_one_heading_share_their_reasons() -> None:
    tekst = "# Bedrijfsgegevens (artikel 5.1, eerste lid, onder c, en tweede lid, onder f, van de Woo)\nGeheim recept."
    een, twee = gronden(AANHEF + BESLUIT + tekst)
    assert (een["code"], twee["code"]) == ("5.1.1.c", "5.1.2.f")
    assert een["motivering"] == twee["motivering"] == "Geheim recept."


def test_two_stretches_with_one_label_are_one_ground() -> None:
    tekst = "# Namen van ambtenaren (5.1.2.e)\nEen.\n# Namen van burgers (5.1.2.e)\nTwee."
    (grond,) = gronden(AANHEF + BESLUIT + tekst)
    assert grond["kop"] == "Namen van ambtenaren"
    assert grond["motivering"] == "Een.\n\n### Namen van burgers\n\nTwee."


def test_a_mere_list_of_grounds_is_no_reasoning() -> None:
    tekst = (
        "# Uitzonderingsgronden\nToegepast zijn:\n- artikel 5.1, tweede lid, onder e, Woo;\n# Privacy (5.1.2.e)\n"
        + PRIVACY
    )
    (grond,) = gronden(AANHEF + BESLUIT + tekst)
    assert grond["motivering"].startswith("In de stukken")


def test_a_ground_that_only_the_decision_names_has_no_reasons_and_is_marked() -> None:
    zin = "Ik besluit de documenten met toepassing van artikel 5.1, lid 2, onder e, Woo deels openbaar te maken."
    voorstel = read_brief(delen(f"{AANHEF}# Besluit\n{zin}"))
    assert voorstel.waarden["gronden"] == [{"code": "5.1.2.e"}]
    assert voorstel.controleren["gronden", 0, "code"] == zin
    assert voorstel.waarden["besluit"].replace("\n", " ") == zin


def test_an_authority_s_own_letters() -> None:
    tekst = (
        "# Besluit\nIk maak de documenten deels openbaar. De letters betekenen:\n"
        "A = artikel 5.1, eerste lid, onder b, van de Woo J = artikel 5.1, tweede lid, onder e, van de Woo\n"
        "# Motivering\n# A. Veiligheid van de Staat\nGeheim.\n# J. Persoonlijke levenssfeer\nNamen."
    )
    voorstel = read_brief(delen(AANHEF + tekst))
    assert voorstel.waarden["letters"] == {"A": "5.1.1.b", "J": "5.1.2.e"}
    assert [(g["code"], g["label"], g["kop"]) for g in voorstel.waarden["gronden"]] == [
        ("5.1.1.b", "A", "Veiligheid van de Staat"),
        ("5.1.2.e", "J", "Persoonlijke levenssfeer"),
    ]


def test_a_letter_without_headings() -> None:
    tekst = (
        "Datum: 4 mei 2021\nGeachte heer,\nU heeft verzocht om offertes op grond van de Wob.\n"
        "Ik heb besloten uw verzoek gedeeltelijk in te willigen. Op grond van artikel 10, tweede lid, onder e, "
        "van de Wob maak ik namen niet openbaar.\n"
        "De prijzen vallen onder artikel 10, eerste lid, aanhef en onder c, van de Wob. Die blijven vertrouwelijk.\n"
        "U kunt binnen zes weken bezwaar maken bij de raad, Postbus 1, 1234 AB Plaats."
    )
    waarden = read_brief(delen(tekst)).waarden
    assert [grond["code"] for grond in waarden["gronden"]] == ["10.2.e", "10.1.c"]
    assert waarden["besluit"] == "Ik heb besloten uw verzoek gedeeltelijk in te willigen."
    assert waarden["uitkomst"] == "gedeeltelijke openbaarmaking"
    assert waarden["wet"] == "wob"
    assert waarden["bezwaar"]["termijn_weken"] == 6


def test_an_article_of_the_framework_is_no_ground() -> None:
    kader = "# Wettelijk kader\nOp grond van artikel 5.1, tweede lid, onder e, van de Woo blijft dit achterwege.\n"
    tekst = f"{kader}# Besluit\nIk wijs uw verzoek af."
    assert gronden(AANHEF + tekst) == []


def test_names_of_persons_are_not_copied() -> None:
    tekst = "# Privacy (5.1.2.e)\nDe heer J. Voorbeeld verzocht dit. Bel mevrouw M. Testpersoon.\n"
    tekst += "# Vragen\nMail m.testpersoon@voorbeeld.example."
    voorstel = read_brief(delen(AANHEF + BESLUIT + tekst))
    alles = str(voorstel.waarden) + str(voorstel.controleren)
    assert "Voorbeeld verzocht" not in alles
    assert "estpersoon" not in alles
    assert ("gronden", 0, "motivering") in voorstel.controleren


def test_documents_of_the_inventory_get_their_reasons() -> None:
    tekst = "# Privacy (5.1.2.e)\nNamen blijven geheim. In document 7 staat een naam.\n"
    voorstel = read_brief(delen(AANHEF + BESLUIT + tekst), [Inventarisdocument("0007", "Memo", "2021-05-03")])
    assert voorstel.waarden["gronden"][0]["documenten"] == [
        {"document": "0007", "motivering": "In document 7 staat een naam."}
    ]
    assert not [pad for pad in voorstel.controleren if pad[0] == "gronden"]

# SPDX-License-Identifier: EUPL-1.2
"""Reasons for single documents: which documents a text means, and what moves to them."""

from __future__ import annotations

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.delen import Inventarisdocument
from woopub.read.brief.gronden.documenten import verdeel
from woopub.read.brief.gronden.vermeldingen import Documentzoeker

INVENTARIS = (
    Inventarisdocument("0003", "E-mailwisseling van 18 maart 2021 (datalek 2021-1)", "2021-03-18"),
    Inventarisdocument("0005", "Memo begroting zwembad", "2021-05-03"),
    Inventarisdocument("0007", "E-mail begroting zwembad", "2021-05-03"),
    Inventarisdocument("0008", "E-mail planning zwembad", "2021-05-03T09:00"),
    Inventarisdocument("0012", "Verslag overleg", "2021-06-09"),
    Inventarisdocument("0013", "Nota van 1 juli 2021", ""),
    Inventarisdocument("0015", "Kaart", "2021-08-01"),
    Inventarisdocument("B2", "Scores", "2021-09-01"),
)


@pytest.mark.parametrize(
    ("tekst", "ids"),
    [
        ("In document 12 staat een naam.", [("0012",)]),
        ("In document 0012 staat een naam.", [("0012",)]),
        ("De documenten 3, 5 en 7 bevatten meningen.", [("0003", "0005", "0007")]),
        ("In document 0012 tot en met 0015 staan namen.", [("0012", "0013", "0015")]),
        ("In documenten 5 t/m 8 staan namen.", [("0005", "0007", "0008")]),
        ("In documenten 5-8 staan namen.", [("0005", "0007", "0008")]),
        ("Document B2 bevat scores.", [("B2",)]),
        ("In document 99 staat een naam.", [()]),
        ("De documenten 3 en 99 bevatten namen.", [()]),
        ("In de e-mailwisseling van 18 maart 2021 (datalek 2021-1) wordt", [("0003",)]),
        ("In de e-mailwisselingen van 18 maart 2021 wordt", [("0003",)]),
        ("In de e-mail van 18-03-2021 wordt", [("0003",)]),
        ("In het memo van 3 mei 2021 wordt", [("0005",)]),
        ("In de e-mail van 3 mei 2021 over de planning wordt", [("0008",)]),
        ("In de e-mail van 3 mei 2021 wordt", [()]),
        ("In de e-mail van 3 mei 2021 (document 8) wordt", [("0008",)]),
        ("In de nota van 1 juli 2021 wordt", [("0013",)]),
        ("In het verslag van 9 juni 2021 en de nota van 1 juli 2021 staat", [("0012",), ("0013",)]),
        ("In de brief van 18 maart 2021 wordt", [()]),
        ("In de e-mail van 4 maart 1999 wordt", [()]),
        ("Bij brief van 18 maart 2021 heeft u verzocht", []),
        ("Uw e-mail van 18 maart 2021 is ontvangen", []),
        ("zie de uitspraak van 18 maart 2021, ECLI:NL:RVS:2021:1", []),
        ('In het document "Memo begroting zwembad" staat', [("0005",)]),
        ("In een aantal documenten staan 12 namen.", []),
    ],
)  # fmt: skip
def test_which_documents_a_text_means(tekst: str, ids: list[tuple[str, ...]]) -> None:
    assert [plek.ids for plek in Documentzoeker(INVENTARIS).vind(tekst)] == ids


def test_a_day_alone_is_not_sure() -> None:
    (plek,) = Documentzoeker(INVENTARIS).vind("Het stuk van 1 augustus 2021 bevat")
    assert (plek.ids, plek.zeker) == (("0015",), False)


@pytest.mark.parametrize(
    ("tekst", "ids"),
    [
        ("In document 12 staat", ("12",)),
        ("De documenten A1 en B2 bevatten", ("A1", "B2")),
        ("Document 009 tot en met 011 bevat", ("009", "010", "011")),
        ("In de e-mail van 3 mei 2021 staat", ()),
    ],
)
def test_without_an_inventory_only_the_number_as_printed_and_never_for_sure(
    tekst: str, ids: tuple[str, ...]
) -> None:
    (plek,) = Documentzoeker(()).vind(tekst)
    assert plek.ids == ids
    assert not (plek.ids and plek.zeker)


MET = "In de nota van 1 juli 2021 staat een mening. Die maak ik niet openbaar."


def test_an_announced_paragraph_moves() -> None:
    verdeling = verdeel(delen(f"Ik licht dit per document toe.\n{MET}\nSlot."), Documentzoeker(INVENTARIS))
    assert [deel.tekst for deel in verdeling.algemeen] == ["Ik licht dit per document toe.", "Slot."]
    assert verdeling.documenten == [("0013", MET)]
    assert not verdeling.twijfel


def test_a_sentence_in_a_general_paragraph_is_copied_to_its_end() -> None:
    verdeling = verdeel(delen(f"Dit is een grond. {MET}"), Documentzoeker(INVENTARIS))
    assert [deel.tekst for deel in verdeling.algemeen] == [f"Dit is een grond. {MET}"]
    assert verdeling.documenten == [("0013", MET)]


def test_two_documents_in_one_paragraph_both_get_it() -> None:
    tekst = "In het memo van 3 mei 2021 staat een mening. Dit wordt herhaald in het verslag van 9 juni 2021."
    verdeling = verdeel(delen(f"Hieronder volgt dit per document.\n{tekst}"), Documentzoeker(INVENTARIS))
    assert verdeling.documenten == [("0005", tekst), ("0012", tekst)]
    los = verdeel(delen(f"Algemeen. {tekst}"), Documentzoeker(INVENTARIS))
    assert los.documenten == [("0005", tekst), ("0012", tekst)]


def test_what_cannot_be_found_stays_and_is_marked() -> None:
    tekst = "In document 99 staat een mening. Die maak ik niet openbaar."
    verdeling = verdeel(delen(f"Ik licht dit per document toe.\n{tekst}"), Documentzoeker(INVENTARIS))
    assert [deel.tekst for deel in verdeling.algemeen][1:] == [tekst]
    assert verdeling.documenten == []
    assert verdeling.twijfel == ["In document 99 staat een mening."]


def test_without_an_inventory_the_text_stays() -> None:
    tekst = "In document 12 staat een mening. Die maak ik niet openbaar."
    verdeling = verdeel(delen(f"Ik licht dit per document toe.\n{tekst}"), Documentzoeker(()))
    assert [deel.tekst for deel in verdeling.algemeen][1:] == [tekst]
    assert verdeling.documenten == [("12", tekst)]
    assert verdeling.onzeker == {"12": "In document 12 staat een mening."}


def test_a_table_and_headings_of_documents() -> None:
    tabel = "Ik licht dit per document toe.\n0012 | 9 juni 2021 | Hierin staat een mening van een ambtenaar."
    assert verdeel(delen(tabel), Documentzoeker(INVENTARIS)).documenten == [
        ("0012", "Hierin staat een mening van een ambtenaar.")
    ]
    koppen = "Algemeen.\n# Document 12\nDit is een mening.\n# Document 5\nOok een mening."
    verdeling = verdeel(delen(koppen), Documentzoeker(INVENTARIS))
    assert verdeling.documenten == [("0012", "Dit is een mening."), ("0005", "Ook een mening.")]
    assert [deel.tekst for deel in verdeling.algemeen] == ["Algemeen."]

# SPDX-License-Identifier: EUPL-1.2
"""Sentences, codes in running text, headings over grounds, and the labels that a letter says are printed."""

from __future__ import annotations

import pytest

from woopub.read.brief.gronden.codes import vind_gronden_in, volledige_codes
from woopub.read.brief.gronden.label import vind_opdrukken
from woopub.read.brief.gronden.titels import code_van_titel, heel_opschrift, opschrift_zonder_artikel
from woopub.read.brief.zinnen import split_zinnen

# --- sentences


@pytest.mark.parametrize(
    ("tekst", "zinnen"),
    [
        ("Dit is een. Dat is twee.", ["Dit is een.", "Dat is twee."]),
        (
            "Op grond van art. 5.1 van de Woo. Dan verder.",
            ["Op grond van art. 5.1 van de Woo.", "Dan verder."],
        ),
        (
            "Schrijf aan t.a.v. Juridische Zaken. Doe het nu.",
            ["Schrijf aan t.a.v. Juridische Zaken.", "Doe het nu."],
        ),
        ("Dit schreef J. Voorbeeld. Klaar.", ["Dit schreef J. Voorbeeld.", "Klaar."]),
        ("Zie artikel 1.1. van de Woo.", ["Zie artikel 1.1. van de Woo."]),
        ("Het eerste lid. Het tweede.", ["Het eerste lid.", "Het tweede."]),
        ('Aangeduid met "5.1.2.e". Klaar?', ['Aangeduid met "5.1.2.e".', "Klaar?"]),
        ("Mag dat? Nee!", ["Mag dat?", "Nee!"]),
        ("", []),
    ],
)
def test_a_full_stop_does_not_always_end_a_sentence(tekst: str, zinnen: list[str]) -> None:
    assert split_zinnen(tekst) == zinnen


# --- codes


@pytest.mark.parametrize(
    ("tekst", "codes"),
    [
        ("Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo kan ik", ("5.1.2.e",)),
        ("Nationale identificatienummers (5.1 lid 1 sub e)", ("5.1.1.e",)),
        ("Artikel 10, tweede lid, aanhef en onder e, van de Wob", ("10.2.e",)),
        (
            "artikel 10, eerste lid, aanhef en onder c, en tweede lid, aanhef en onder g, van de Wob",
            ("10.1.c", "10.2.g"),
        ),
        (
            "artikelen 5.1, tweede lid, aanhef en onder e, en 5.2, eerste lid, van de Woo",
            ("5.1.2.e", "5.2.1"),
        ),
        ("artikel 5.1, lid 2 sub e en i Woo", ("5.1.2.e", "5.1.2.i")),
        ("onder b (economische belangen)", ()),
        ("artikel 5.1 lid 2 onder b (economische belangen) en onder d (toezicht)", ("5.1.2.b", "5.1.2.d")),
        ("artikel 5.1, vijfde lid, van de Woo", ("5.1.5",)),
        ("gelakt met 5.1.2e en 10.2.e", ("5.1.2.e", "10.2.e")),
        ("artikel 11, eerste lid, van de Wob", ("11.1",)),
        ("artikel 5.1, derde lid, van de Woo", ()),
        ("artikel 4.1 van de Woo en hoofdstuk 5 van de Woo", ()),
        ("artikel 5.2, eerste lid, van de Wabo", ()),
        ("artikel 10 EVRM en artikel 11 van de Auteurswet", ()),
        ("op 10 mei 2021 om 10.2 uur, 11 documenten", ()),
        ("ECLI:NL:RVS:2019:10.2.e", ()),
    ],
)
def test_codes_in_running_text(tekst: str, codes: tuple[str, ...]) -> None:
    assert volledige_codes(tekst) == codes


def test_an_article_without_its_lid_is_an_incomplete_code() -> None:
    (plek,) = vind_gronden_in("Persoonlijke beleidsopvattingen (artikel 5.2 van de Woo)")
    assert (plek.codes, plek.volledig) == (("5.2",), False)


# --- headings


@pytest.mark.parametrize(
    ("nummer", "kop", "opschrift"),
    [
        ("", "Nationale identificatienummers (5.1 lid 1 sub e)", "Nationale identificatienummers"),
        ("", "Artikel 10, tweede lid, aanhef en onder e, van de Wob",
         "Artikel 10, tweede lid, aanhef en onder e, van de Wob"),
        ("", "Artikel 5.1, lid 2, sub i, Woo (goed functioneren van de Staat)", "Goed functioneren van de Staat"),
        ("", "5.1.2.e: Eerbiediging van de persoonlijke levenssfeer.", "Eerbiediging van de persoonlijke levenssfeer"),
        ("5.1", "lid 2 sub e – persoonlijke levenssfeer", "Persoonlijke levenssfeer"),
        ("5.1.2", "e De eerbiediging", "De eerbiediging"),
        ("4.2", "Persoonlijke beleidsopvattingen (artikel 5.2, eerste lid, van de Woo)",
         "Persoonlijke beleidsopvattingen"),
        ("", "Bedrijfs- en fabricagegegevens op grond van artikel 5.1, eerste lid, onder c, van de Woo",
         "Bedrijfs- en fabricagegegevens"),
        ("", "De persoonlijke levenssfeer (artikel 5.1, tweede lid, onder e, Woo) van ambtenaren",
         "De persoonlijke levenssfeer van ambtenaren"),
        ("", "Interne e-mailadressen", "Interne e-mailadressen"),
        ("", "Toepassing van artikel 5.1.2.e", "Toepassing van artikel 5.1.2.e"),
    ],
)  # fmt: skip
def test_a_heading_loses_its_article_and_nothing_else(nummer: str, kop: str, opschrift: str) -> None:
    assert opschrift_zonder_artikel(*heel_opschrift(kop, nummer)) == opschrift


@pytest.mark.parametrize(
    ("titel", "wet", "code"),
    [
        ("De eerbiediging van de persoonlijke levenssfeer", "woo", "5.1.2.e"),
        ("De eerbiediging van de persoonlijke levenssfeer", "wob", "10.2.e"),
        ("Bijzondere persoonsgegevens", "woo", "5.1.1.d"),
        ("Bedrijfs- en fabricagegegevens", "wob", "10.1.c"),
        ("Bedrijfs- en fabricagegegevens", "woo", ""),
        ("Concurrentiegevoelige bedrijfs- en fabricagegegevens", "woo", "5.1.2.f"),
        ("Onevenredige benadeling", "wob", "10.2.g"),
        ("Wijze van openbaarmaking", "woo", ""),
    ],
)
def test_a_title_names_a_ground_only_if_it_can_be_no_other(titel: str, wet: str, code: str) -> None:
    assert code_van_titel(titel, wet) == code


# --- labels


@pytest.mark.parametrize(
    ("zin", "opdrukken"),
    [
        ('heb ik dit in de documenten aangeduid met "5.1.2.i (contactgegevens)".', [("5.1.2.i (contactgegevens)",
         ("5.1.2.i",))]),
        ("heb ik dit in de documenten aangeduid met 5.1.2.i (contactgegevens).", [("5.1.2.i (contactgegevens)",
         ("5.1.2.i",))]),
        ("Dit is aangegeven met de code 5.1.2e.", [("5.1.2e", ("5.1.2.e",))]),
        ("Deze passages zijn gemarkeerd met de letter J.", [("J", ())]),
        ("gelakt onder vermelding van ‘10.2.e’ en ‘11.1’.", [("10.2.e", ("10.2.e",)), ("11.1", ("11.1",))]),
        ("Dit is weggelaten op grond van artikel 5.1, tweede lid, onder e.", []),
        ("aangeduid met artikel 5.1, tweede lid, aanhef en onder e, van de Woo.", []),
        ("De documenten zijn voorzien van een nummer.", []),
    ],
)  # fmt: skip
def test_a_label_is_what_a_letter_says_is_printed(
    zin: str, opdrukken: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(opdruk.label, opdruk.codes) for opdruk in vind_opdrukken([zin])] == opdrukken

# SPDX-License-Identifier: EUPL-1.2
"""What counts as seen, and what tells of a person."""

from __future__ import annotations

import pytest

from woopub.pdf.gezien import Gezien
from woopub.pdf.objects.links import is_personal
from woopub.pdf.objects.texts import is_generated, may_name_someone, names_someone

PAGINA = "Besluit over de kwali-\nteit van de brug\nBel 06-12 34 56 78, januari 2024"


@pytest.mark.parametrize(
    "tekst", ["De KWALITEIT", "besluit kwaliteit brug", "06-12345678", "…", "ﬁ", "besluit\u00adover"]
)
def test_shown(tekst: str) -> None:
    assert Gezien([PAGINA, "financiën"]).shows(tekst.replace("ﬁ", "ﬁnanciën"))


@pytest.mark.parametrize(
    "tekst", ["Jan", "Voorbeeld", "06-34 12 56 78", "12-34-2024", "brugwachter", "brug over besluit"]
)
def test_not_shown(tekst: str) -> None:
    assert not Gezien([PAGINA]).shows(tekst)


@pytest.mark.parametrize(
    "tekst", ["M. Brug", "M. van de Brug", "Verslag van M. Brug over de kosten", "Vera Brug"]
)
def test_a_name_of_words_that_stand_apart_is_not_shown(tekst: str) -> None:
    apart = f"Verslag over de kosten van de haven. M{'. Bijlage' * 6}\nVera is hier geweest{', toen' * 6}. De brug"
    assert not Gezien([apart]).shows(tekst)
    assert Gezien([apart, f"Met dank aan {tekst}."]).shows(tekst)


def test_a_heading_broken_over_lines_is_shown() -> None:
    assert Gezien(["3. Onder-\nhoud van\n2 brug-\ngen"]).shows("3 Onderhoud van bruggen")


def test_shown_on_a_page() -> None:
    gezien = Gezien(["eerste", "tweede"])
    assert gezien.shows("tweede", 2)
    assert not gezien.shows("tweede", 1)
    assert gezien.shows("tweede", 99)


@pytest.mark.parametrize(
    "tekst",
    ["J. Voorbeeld", "mw. van der Test", "Testpersoon, A.B.", "a@example.org", "BSN 123456782", "06-12345678",
     "+31 6 12345678", "1234 AB", "NL91 TEST 0417 1643 00"],
)  # fmt: skip
def test_surely_someone(tekst: str) -> None:
    assert names_someone(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["Besluit 2024", "versie 3.14.1592653-2.6", "12-03-2024", "artikel 5.1", "Getting Started", "v1.40.24"],
)
def test_not_surely_someone(tekst: str) -> None:
    assert not names_someone(tekst)


@pytest.mark.parametrize(
    "tekst", ["Vera van Test", "geboren 12-03-1980", "sinds 3 augustus 1968", "zaak 12345"]
)
def test_perhaps_someone(tekst: str) -> None:
    assert may_name_someone(tekst)


@pytest.mark.parametrize("tekst", ["grafiek 2023", "een stapel papier", "Afbeelding van de brug"])
def test_nobody(tekst: str) -> None:
    assert not may_name_someone(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["D:20240312111500+01'00'", "uuid:01234567-89ab-cdef-0123-456789abcdef", "Document1", "untitled", "application/pdf",
     "1.7"],
)  # fmt: skip
def test_generated(tekst: str) -> None:
    assert is_generated(tekst)


@pytest.mark.parametrize("tekst", ["1974-07-05", "nota.docx over X", "J. Voorbeeld", "20 mei"])
def test_not_generated(tekst: str) -> None:
    assert not is_generated(tekst)


@pytest.mark.parametrize(
    "adres",
    ["https://voorbeeld@example.org/", "https://example.org/?naam=voorbeeld", "https://example.org/medewerkers/x",
     "https://example.org/j-voorbeeld", "https://example.org/123456782", "http://example.org/0612345678"],
)  # fmt: skip
def test_addresses_of_persons(adres: str) -> None:
    assert is_personal(adres, True)


@pytest.mark.parametrize(
    "adres",
    ["https://www.example.org/e-mail/", "http://dx.doi.org/10.1007/0-387-24273-2_2", "https://example.org/a/b?id=12",
     "https://wetten.example.org/BWBR0045754/2023-04-01"],
)  # fmt: skip
def test_ordinary_addresses(adres: str) -> None:
    assert not is_personal(adres, True)

# SPDX-License-Identifier: EUPL-1.2
"""Names and details of persons are taken out of what is copied; offices, bodies and companies stay."""

from __future__ import annotations

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.personen import mask_personen, namen_in
from woopub.read.brief.secties import split_brief

WEG = [
    ("U (mevrouw A. Voorbeeld, journalist bij de Verzonnen Courant) vraagt", "U ([naam]) vraagt"),
    ("De heer J. van der Voorbeeld heeft gevraagd", "[naam] heeft gevraagd"),
    ("mr. dr. J.K. Testpersoon-Groot schreef", "[naam] schreef"),
    ("namens mijn cliënt, de heer Testpersoon, verzoek ik", "namens mijn cliënt, [naam], verzoek ik"),
    ("Jan Voorbeeld heeft op 3 mei verzocht", "[naam] heeft op 3 mei verzocht"),
    ("de mails van H.C.D. (Henk) Voorbeeld aan u", "de mails van [naam] aan u"),
    ("behandeld door journalist Piet de Voorbeeld", "behandeld door journalist [naam]"),
    ("mail j.voorbeeld@dagblad.example of bel 06-12345678", "mail [gegevens] of bel [gegevens]"),
    ("bel +31 6 1234 5678", "bel [gegevens]"),
    ("doorkiesnummer 070-1234567", "doorkiesnummer [gegevens]"),
    ("mijn BSN is 123456782", "mijn BSN is [gegevens]"),
]
BLIJFT = [
    "minister Voorbeeld en wethouder J. Voorbeeld",
    "N.V. Groen en B.V. Nederland",
    "lid 2, onder E. Deze wet geldt",
    "De gemeente Almere heeft verzocht om uitstel",
    "het Instituut Mijnbouwschade Groningen vraagt",
    "De Raad van State heeft geoordeeld",
    "uitspraak van 14 februari 2018 (ECLI:NL:RVS:2018:466)",
    "mail naar woo@gemeente.example of bel 088 123 45 67 of 14 020",
    "U (hierna: verzoeker) vraagt",
    "De Tweede Kamer vraagt hierom",
    "Stichting Verzonnen Weide heeft verzocht",
    "In Den Haag heeft dit gespeeld",
]


@pytest.mark.parametrize(("tekst", "schoon"), WEG)
def test_namen_gaan_weg(tekst: str, schoon: str) -> None:
    assert mask_personen(tekst) == (schoon, True)


@pytest.mark.parametrize("tekst", BLIJFT)
def test_wat_geen_persoon_is_blijft(tekst: str) -> None:
    assert mask_personen(tekst) == (tekst, False)


def test_wie_de_brief_aanspreekt_of_behandelt_wordt_overal_gevonden() -> None:
    brief = split_brief(delen("Behandeld door: M. Proefpersoon\nGeachte heer De Voorbeeld,\nU vraagt dit."))
    namen = namen_in(brief)
    tekst = "Piet De Voorbeeld belde met Proefpersoon, en wethouder De Voorbeeld ook."
    assert mask_personen(tekst, namen)[0] == "[naam] belde met [naam], en wethouder De Voorbeeld ook."


ADRESSEN = [
    ("De heer P. Voorbeeld\nNepweg 7\n3901 AA VEENENDAAL", "Nepweg 7", "[gegevens]"),
    (
        "Verzonnen Advocaten\nt.a.v. mr. L. Proefpersoon\nFictiefplein 3\n8011 AA Zwolle",
        "Verzonnen Advocaten",
        "[naam]",
    ),
    ("Familie Bedenksel\nLuchtkasteel 4\n8443 AA HEERENVEEN", "Familie Bedenksel", "[naam]"),
    ("Gemeente Ede\nBergstraat 4\n6711 DD Ede", "Bergstraat 4", "Bergstraat 4"),
]


@pytest.mark.parametrize(("hoofd", "tekst", "schoon"), ADRESSEN)
def test_aan_wie_de_brief_is_gericht_wordt_niet_overgenomen(hoofd: str, tekst: str, schoon: str) -> None:
    brief = split_brief(delen(f"{hoofd}\nGeachte heer,\nU vraagt dit."))
    assert mask_personen(tekst, namen_in(brief))[0] == schoon

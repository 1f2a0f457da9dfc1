# SPDX-License-Identifier: EUPL-1.2
"""Names and details of persons are taken out of what is copied; offices, bodies and companies stay."""

from __future__ import annotations

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.indeling.secties import split_brief
from woopub.read.brief.personen.maskeren import mask_personen, namen_in

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
    ("Dat besprak u met Marijn van der Bedenksel-Nep.", "Dat besprak u met [naam]."),
    ("Wij spraken Tjakko El Verzinsel op 8 april.", "Wij spraken [naam] op 8 april."),
    ("mevrouw drs. ing. De Voorbeeld-Test schreef", "[naam] schreef"),
    ("familie Luchtschip, uw buren, reageerde", "[naam], uw buren, reageerde"),
    ("U kunt bellen met Sanne Verzinsel (06 00 11 22 44).", "U kunt bellen met [naam] ([gegevens])."),
    ("mevrouw A. Voorbeeld, telefoon (088) 000 99 77.", "[naam], telefoon [gegevens]."),
    ("het huis van Pieter de Voorbeeld is verkocht", "het huis van [naam] is verkocht"),
    ("U woont zelf aan de Verzonnenstraat.", "U woont zelf aan de [gegevens]."),
    ("Zij wonen Nepstraat 12, 3011 AB Rotterdam.", "Zij wonen [gegevens]."),
    ("mail b.voorbeeld@dienst.example", "mail [gegevens]"),
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
    "Ad A. Persoonlijke levenssfeer",
    "A. Persoonlijke levenssfeer",
    "Onder B. Bedrijfsgegevens staat dit",
    "afdeling Juridische Zaken, telefoon (071) 3 063 063",
    "de Jan van Galenstraat en het Willem Drees College",
    "mail naar wjz.bezwaar@dienst.example",
    "Stuur het naar Postbus 1, 3011 AB Rotterdam, of Coolsingel 40, 3011 AD Rotterdam",
    "Wij spraken Gedeputeerde Staten",
    "mr. De Staat",
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
    ("Aan: Bewonersgroep De Nep\nNepweg 7 B\n3901 AA Ede", "Bewonersgroep De Nep", "[naam]"),
    (
        "Vereniging De Nep\nBestuur\nNepweg 7\n3901 AA Ede",
        "openbaarheid van bestuur",
        "openbaarheid van bestuur",
    ),
    ("Gemeente Ede\nBergstraat 4\n6711 DD Ede", "Bergstraat 4", "Bergstraat 4"),
]


@pytest.mark.parametrize(("hoofd", "tekst", "schoon"), ADRESSEN)
def test_aan_wie_de_brief_is_gericht_wordt_niet_overgenomen(hoofd: str, tekst: str, schoon: str) -> None:
    brief = split_brief(delen(f"{hoofd}\nGeachte heer,\nU vraagt dit."))
    assert mask_personen(tekst, namen_in(brief))[0] == schoon


def test_een_etiket_achter_een_naam_hoort_er_niet_bij() -> None:
    hoofd = (
        "Behandeld door   Hoofdinspecteur N. Proefpersoon\nTelefoon   0900-1234\nGeachte heer,\nU vraagt dit."
    )
    namen = namen_in(split_brief(delen(hoofd)))
    assert mask_personen("Telefoon 0900-1234, vraag naar Proefpersoon.", namen)[0] == (
        "Telefoon 0900-1234, vraag naar [naam]."
    )


def test_het_adres_van_de_afzender_is_niet_dat_van_de_lezer() -> None:
    hoofd = "Stadsdienst Voorbeeld\nLangeweg 3\n1011 AB Amsterdam\nPostbus 77\n020 123 45 67"
    assert namen_in(split_brief(delen(f"{hoofd}\nGeachte heer,\nU vraagt dit."))) == ()


def test_een_adres_zonder_aanduiding_boven_de_straat_is_van_de_lezer() -> None:
    hoofd = "Wijkgroep De Verzinsels\nNepweg 8 C\n1011 AB Amsterdam\n\nGeachte leden,\n\nU vraagt dit."
    namen = namen_in(split_brief(delen(hoofd)))
    assert mask_personen("Wijkgroep De Verzinsels vroeg dit.", namen)[0] == "[naam] vroeg dit."

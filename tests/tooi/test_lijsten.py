# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from datetime import date

import pytest

from woopub import tooi
from woopub.law.opmerkingen import RANGTELWOORDEN
from woopub.law.teksten import artikel_op
from woopub.tooi import Lijst

AANTALLEN = {
    Lijst.CATEGORIEEN: 18,
    Lijst.DOCUMENTSOORTEN: 91,
    Lijst.DOCUMENTHANDELINGEN: 3,
    Lijst.DOCUMENTRELATIES: 4,
    Lijst.REDENEN: 2,
    Lijst.BESTANDSTYPEN: 19,
    Lijst.TALEN: 27,
    Lijst.THEMAS: 92,
    Lijst.ORGANISATIES: 1438,
}


@pytest.mark.parametrize(("lijst", "aantal"), AANTALLEN.items())
def test_every_list_is_whole(lijst: Lijst, aantal: int) -> None:
    waarden = tooi.waarden(lijst)
    assert len(waarden) == aantal
    assert len({waarde.uri for waarde in waarden}) == aantal
    assert all(waarde.label and waarde.uri.endswith(waarde.code) for waarde in waarden)
    assert all(
        waarde.uri.startswith(("https://identifier.overheid.nl/", "http://publications.europa.eu/"))
        for waarde in waarden
    )


@pytest.mark.parametrize("lijst", Lijst)
def test_every_list_says_where_it_comes_from(lijst: Lijst) -> None:
    info = tooi.lijstinfo(lijst)
    assert info.titel
    assert info.publicatiedatum is not None
    assert (info.versie is None) == (lijst is Lijst.ORGANISATIES)


def test_categories_are_numbered_as_in_the_sitemaps() -> None:
    assert [categorie.infocat for categorie in tooi.categorieen()] == [*range(1, 18), None]
    assert tooi.categorieen()[13].label == "Woo-verzoeken en -besluiten"


@pytest.mark.parametrize("categorie", tooi.categorieen()[:17], ids=lambda c: c.woo_artikel_kort)
def test_categories_in_force_have_text_in_the_law(categorie: tooi.Categorie) -> None:
    versie = artikel_op("woo", "3.3")
    assert versie is not None
    rang, letter = categorie.woo_artikel.split()[2], categorie.woo_artikel[-1]
    lid = versie.leden[RANGTELWOORDEN.index(rang)]
    onderdeel = next(deel for deel in lid.onderdelen if deel.letter == letter)
    assert onderdeel.in_werking == categorie.in_werking


def test_an_organisation_has_its_facts() -> None:
    organisatie = tooi.zoek_organisatie("gemeente 's-Graveland")
    assert organisatie is not None
    assert (organisatie.code, organisatie.soort, organisatie.naam) == ("gm0390", "gemeente", "'s-Graveland")
    assert organisatie.uri == "https://identifier.overheid.nl/tooi/id/gemeente/gm0390"
    assert (organisatie.actief, organisatie.einddatum) == (False, date(2001, 12, 31))


def test_figures_of_the_register() -> None:
    organisaties = tooi.organisaties()
    assert sum(not organisatie.in_xsd for organisatie in organisaties) == 40
    assert sum(o.soort == "gemeente" and o.actief for o in organisaties) == 342
    assert sum(thema.hoofdthema for thema in tooi.themas()) == 16
    assert next(t for t in tooi.talen() if t.iso == "nl").label == "Nederlands"
    assert next(b for b in tooi.bestandstypen() if b.code == "PDF").mediatypes == ("application/pdf",)

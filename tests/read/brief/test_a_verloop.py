# SPDX-License-Identifier: EUPL-1.2
"""Steps of the procedure: which days of a sentence are one, and what that makes of the terms."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.delen import Voorstel
from woopub.read.brief.indeling.secties import split_brief
from woopub.read.brief.verloop.gebeurtenissen import vind_gebeurtenissen, vul_jaren
from woopub.read.brief.verloop.stappen import read_verloop

ZINNEN = [
    (
        (
            "Bij brief van 3 maart 2023, door mij ontvangen op 6 maart 2023, heeft u verzocht om"
            " openbaarmaking van documenten over X."
        ),
        "verzoek 2023-03-03; ontvangst 2023-03-06",
    ),
    (
        (
            "In uw e-mail van 3 maart 2023 heeft u met een beroep op de Woo verzocht om informatie"
            " over de vergadering van 5 januari 2023."
        ),
        "verzoek 2023-03-03",
    ),
    ("Op 3 maart 2023 heeft u een Woo-verzoek ingediend.", "verzoek 2023-03-03"),
    ("Op 3 maart 2023 ontvingen wij uw verzoek om informatie.", "ontvangst 2023-03-03"),
    ("Wij hebben uw verzoek op 3 maart 2023 ontvangen.", "ontvangst 2023-03-03"),
    (
        "Uw verzoek van 3 maart 2023 hebben wij op 6 maart 2023 ontvangen.",
        "verzoek 2023-03-03; ontvangst 2023-03-06",
    ),
    (
        "U heeft op 3 maart 2023 bij ons een verzoek gedaan, dat op 6 maart 2023 is ontvangen.",
        "verzoek 2023-03-03; ontvangst 2023-03-06",
    ),
    (
        "Met uw brief d.d. 3 maart 2023, ingekomen 6 maart 2023, verzoekt u om alle stukken.",
        "verzoek 2023-03-03; ontvangst 2023-03-06",
    ),
    (
        "De ontvangst van uw verzoek is op 7 maart 2023 schriftelijk bevestigd.",
        "ontvangstbevestiging 2023-03-07",
    ),
    (
        (
            "Bij e-mail van 7 maart 2023 hebben wij de ontvangst van uw verzoek bevestigd en de"
            " beslistermijn met twee weken verdaagd."
        ),
        "ontvangstbevestiging 2023-03-07; verdaging 2023-03-07",
    ),
    (
        "De beslistermijn is bij brief van 28 maart 2023 met vier weken verlengd tot 28 april 2023.",
        "verdaging 2023-03-28",
    ),
    (
        "Op 28 maart 2023 is de termijn om te beslissen verdaagd tot en met 14 april 2023.",
        "verdaging 2023-03-28",
    ),
    (
        "Bij brief van 10 maart 2023 heb ik u gevraagd uw verzoek nader te specificeren.",
        "precisering 2023-03-10",
    ),
    ("Op 14 maart 2023 heeft u uw verzoek gepreciseerd.", "precisering 2023-03-14"),
    (
        "Op 15 maart 2023 heeft er telefonisch overleg met u plaatsgevonden over uw verzoek.",
        "overleg 2023-03-15",
    ),
    (
        "Op 20 maart 2023 zijn derde-belanghebbenden in de gelegenheid gesteld hun zienswijze te geven.",
        "zienswijze 2023-03-20",
    ),
    (
        (
            "Bij brief van 20 maart 2023 is de beslistermijn opgeschort van 20 maart 2023 tot en met"
            " 3 april 2023 in verband met zienswijzen."
        ),
        "opschorting 2023-03-20",
    ),
    ("De beslistermijn is opgeschort vanaf 20 maart 2023 tot 3 april 2023.", "opschorting 2023-03-20"),
    ("Op 3 april 2023 is de opschorting beëindigd.", "einde opschorting 2023-04-03"),
    (
        "Op 1 mei 2023 heeft u mij in gebreke gesteld wegens het niet tijdig nemen van een besluit.",
        "ingebrekestelling 2023-05-01",
    ),
    (
        "Op 20 mei 2023 heeft u beroep ingesteld bij de rechtbank tegen het niet tijdig beslissen.",
        "beroep 2023-05-20",
    ),
    (
        "Bij uitspraak van 12 juni 2023 heeft de rechtbank Midden-Nederland uw beroep gegrond verklaard.",
        "uitspraak 2023-06-12",
    ),
    ("Dit volgt uit de uitspraak van de Afdeling van 12 juni 2019 (ECLI:NL:RVS:2019:1).", ""),
    ("De Woo is op 1 mei 2022 in werking getreden.", ""),
    ("Per 1 mei 2022 is de Wob vervangen door de Woo.", ""),
    ("Op 12 april 2023 heb ik op uw verzoek een eerste deelbesluit genomen.", "deelbesluit 2023-04-12"),
    (
        "Bij besluit van 3 mei 2023 (hierna: het primaire besluit) heb ik uw verzoek gedeeltelijk afgewezen.",
        "eerder besluit 2023-05-03",
    ),
    ("Tegen dit besluit heeft u op 10 juni 2023 bezwaar gemaakt.", "bezwaar 2023-06-10"),
    ("Op 5 juli 2023 heeft een hoorzitting plaatsgevonden.", "hoorzitting 2023-07-05"),
    ("De bezwaarschriftencommissie heeft op 1 augustus 2023 advies uitgebracht.", "advies 2023-08-01"),
    (
        "Op 8 maart 2023 is uw verzoek op grond van artikel 4.2 van de Woo doorgezonden aan de gemeente Utrecht.",
        "doorzending 2023-03-08",
    ),
    (
        "Uw verzoek is gedateerd 19 juni 2023 en door UWV ontvangen op 21 juni 2023.",
        "verzoek 2023-06-19; ontvangst 2023-06-21",
    ),
    (
        (
            "Naar aanleiding van uw Wob-verzoek van 4 februari 2021, bij ons ingekomen op 8 februari"
            " 2021, berichten wij u als volgt."
        ),
        "verzoek 2021-02-04; ontvangst 2021-02-08",
    ),
    ("In het document van 3 mei 2019 staat een naam.", ""),
    ("In de e-mailwisseling van 18 maart 2021 wordt de mening gedeeld.", ""),
    ("U vraagt om documenten over het ongeval op 3 mei 2019.", ""),
    ("U verzoekt om het rapport van 3 mei 2019 openbaar te maken.", ""),
    (
        "Wij hebben u op 7 maart 2023 laten weten dat wij uw verzoek hebben ontvangen.",
        "ontvangstbevestiging 2023-03-07",
    ),
    ("Op 7 maart 2023 is uw verzoek in behandeling genomen.", "in behandeling 2023-03-07"),
    ("Wij streven ernaar uiterlijk 5 juni 2023 een besluit te nemen.", ""),
    (
        "U heeft op 3 maart 2023 verzocht om informatie en op 12 maart 2023 heeft u dit verzoek aangevuld.",
        "verzoek 2023-03-03; precisering 2023-03-12",
    ),
    (
        (
            "Op 7 maart 2023 heb ik de ontvangst bevestigd, op 28 maart 2023 heb ik de termijn"
            " verdaagd en op 30 maart 2023 zijn zienswijzen gevraagd."
        ),
        "ontvangstbevestiging 2023-03-07; verdaging 2023-03-28; zienswijze 2023-03-30",
    ),
    (
        "Bij brieven van 3, 4 en 6 april 2023 zijn derden om een zienswijze gevraagd.",
        "zienswijze 2023-04-03; zienswijze 2023-04-04; zienswijze 2023-04-06",
    ),
    ("Op 12-03-2023 is uw verzoek per e-mail binnengekomen.", "ontvangst 2023-03-12"),
    (
        "De termijn is op grond van artikel 4:15 van de Awb met uw instemming opgeschort op 4 april 2023.",
        "opschorting 2023-04-04",
    ),
    (
        "Op 4 april 2023 heeft u ingestemd met verlenging van de beslistermijn tot 1 mei 2023.",
        "overleg 2023-04-04",
    ),
    ("Deze opschorting eindigde op 4 april 2023.", "einde opschorting 2023-04-04"),
    ("De termijn liep weer vanaf 4 april 2023.", "einde opschorting 2023-04-04"),
    ("De beslistermijn eindigde op 4 april 2023.", ""),
    (
        "U gaf die toelichting op uw verzoek op 4 april 2023 en specificeerde het, waarmee de opschorting eindigde.",
        "precisering 2023-04-04",
    ),
    ("04-04-2023: laatste zienswijze ontvangen; einde opschorting.", "zienswijze 2023-04-04"),
    ("Van 4 april 2023 tot en met 18 april 2023 stond de termijn stil.", "opschorting 2023-04-04"),
    ("Met ingang van 4 april 2023 is de beslistermijn opgeschort.", "opschorting 2023-04-04"),
    (
        "Bij brief van 4 april 2023 is de termijn met ingang van 5 april 2023 opgeschort.",
        "opschorting 2023-04-04",
    ),
    (
        "Op 4 april 2023 is derden om een zienswijze gevraagd; tot 18 april 2023 is de termijn daarom opgeschort.",
        "opschorting 2023-04-04",
    ),
    (
        "Op 4 april 2023 vroegen wij u aan te geven wat u zoekt en schortten wij de termijn op.",
        "precisering 2023-04-04; opschorting 2023-04-04",
    ),
    (
        "Daarom hebben wij u op 4 april 2023 verzocht om uiterlijk 18 april 2023 aan te geven wat u bedoelt.",
        "precisering 2023-04-04",
    ),
    ("U bent op 4 april 2023 akkoord gegaan met uitstel tot het einde van de zomer.", "overleg 2023-04-04"),
    ("Op 4 april 2023 heeft u ingestemd met opschorting van de termijn.", "opschorting 2023-04-04"),
    ("Een bedrijf liet op 4 april 2023 weten geen bezwaar te hebben.", "zienswijze 2023-04-04"),
    ("Op 4 april 2023 is de ontvangst van uw bezwaarschrift bevestigd.", "ontvangstbevestiging 2023-04-04"),
    ("Op 4 april 2023 hebben wij u aan die vraag herinnerd.", "herinnering 2023-04-04"),
    ("U schreef ons op 4 april 2023 een brief.", "verzoek 2023-04-04"),
    ("Op 4 april 2023 deed u een beroep op de Wet open overheid.", "verzoek 2023-04-04"),
    ("De brief kwam op 4 april 2023 bij ons binnen.", "ontvangst 2023-04-04"),
    ("Het besluit is op 3 mei 2023 bekendgemaakt in de Staatscourant.", ""),
    (
        "Uw brief van 3 maart 2023 is op 4 maart 2023 geregistreerd.",
        "verzoek 2023-03-03; ontvangst 2023-03-04",
    ),
    (
        "Het college heeft op 3 maart 2023 een verzoek ontvangen als bedoeld in artikel 4.1 van de Woo.",
        "ontvangst 2023-03-03",
    ),
    ("Bij e-mailbericht van 3 maart 2023 heeft verzoeker verzocht om openbaarmaking.", "verzoek 2023-03-03"),
    ("Verzoeker heeft op 3 maart 2023 gevraagd om documenten.", "verzoek 2023-03-03"),
    ("Op 22 maart 2023 hebben wij met u gesproken over de omvang van uw verzoek.", "overleg 2023-03-22"),
    ("De raad heeft op 3 mei 2023 het bestemmingsplan vastgesteld.", ""),
    (
        "Wij hebben de belanghebbende op 3 mei 2023 geïnformeerd over het voornemen tot openbaarmaking.",
        "zienswijze 2023-05-03",
    ),
    ("Op 17 mei 2023 hebben wij de zienswijze van deze partij ontvangen.", "zienswijze 2023-05-17"),
]


@pytest.mark.parametrize(("zin", "stappen"), ZINNEN)
def test_stappen_in_een_zin(zin: str, stappen: str) -> None:
    gevonden = "; ".join(
        dict.fromkeys(f"{stap.soort.value} {stap.dag}" for stap in vind_gebeurtenissen([zin]))
    )
    assert gevonden == stappen


ONTVANGEN = "Op 4 oktober 2022 is uw verzoek ontvangen."
VERDAAGD = "Op 1 november heb ik de beslistermijn verdaagd."
TUSSENJAREN: list[tuple[list[str], date | None, list[tuple[date, bool]]]] = [
    ([VERDAAGD], None, []),
    ([VERDAAGD], date(2023, 3, 1), [(date(2022, 11, 1), False)]),
    ([VERDAAGD], date(2022, 12, 1), [(date(2022, 11, 1), False)]),
    ([ONTVANGEN, VERDAAGD], None, [(date(2022, 10, 4), True), (date(2022, 11, 1), False)]),
    ([ONTVANGEN, VERDAAGD], date(2023, 3, 1), [(date(2022, 10, 4), True), (date(2022, 11, 1), True)]),
    ([ONTVANGEN, VERDAAGD], date(2024, 3, 1), [(date(2022, 10, 4), True), (date(2022, 11, 1), False)]),
    ([ONTVANGEN, VERDAAGD], date(2022, 10, 20), [(date(2022, 10, 4), True)]),
    ([VERDAAGD, ONTVANGEN], None, [(date(2021, 11, 1), False), (date(2022, 10, 4), True)]),
]


@pytest.mark.parametrize(("zinnen", "besluit", "stappen"), TUSSENJAREN)
def test_a_day_without_a_year_gets_the_year_between_the_days_around_it(
    zinnen: list[str], besluit: date | None, stappen: list[tuple[date, bool]]
) -> None:
    gevuld = vul_jaren(vind_gebeurtenissen(zinnen), besluit)
    assert [(stap.dag, stap.zeker) for stap in gevuld] == stappen


def lees(tekst: str, besluit: str = "2023-06-01") -> Voorstel:
    """What the procedure of a short letter gives."""
    return read_verloop(split_brief(delen(tekst)), besluit)


OPENING = "Op 3 maart 2023 heeft u ons verzocht om openbaarmaking van alle documenten over het zwembad.\n"

DAGEN: list[tuple[str, str | None, str | None, set[str]]] = [
    (OPENING, "2023-03-03", "2023-03-03", {"datum_ontvangst"}),
    (OPENING + "Uw verzoek hebben wij op 6 maart 2023 ontvangen.", "2023-03-03", "2023-03-06", set()),
    (OPENING + "Wij hebben uw verzoek dezelfde dag ontvangen.", "2023-03-03", "2023-03-03", set()),
    ("Op 6 maart 2023 hebben wij uw verzoek ontvangen.", "2023-03-06", "2023-03-06", {"datum_verzoek"}),
    (
        "Bij brief van 3 maart 2023, door mij ontvangen op 6 maart 2023, heeft u om documenten verzocht.",
        "2023-03-03",
        "2023-03-06",
        set(),
    ),
    (
        "Wij hebben u eerder geschreven over het zwembad in onze gemeente en de toekomst daarvan.",
        None,
        None,
        set(),
    ),
]


@pytest.mark.parametrize(("tekst", "verzoek", "ontvangst", "twijfel"), DAGEN)
def test_dag_van_verzoek_en_ontvangst(
    tekst: str, verzoek: str | None, ontvangst: str | None, twijfel: set[str]
) -> None:
    voorstel = lees(tekst)
    assert voorstel.waarden.get("datum_verzoek") == verzoek
    assert voorstel.waarden.get("datum_ontvangst") == ontvangst
    assert {str(pad[0]) for pad in voorstel.controleren} == twijfel


VERDAGINGEN = [
    ("Op 28 maart 2023 hebben wij de termijn met twee weken verdaagd.", {"datum": "2023-03-28"}),
    (
        "Op 28 maart 2023 hebben wij de termijn met twee weken verdaagd vanwege de omvang van het verzoek.",
        {"datum": "2023-03-28", "reden": "de omvang van het verzoek"},
    ),
    (
        "Bij brief van 28 maart 2023 is de termijn wegens de complexiteit met twee weken verlengd tot 14 april 2023.",
        {"datum": "2023-03-28", "reden": "de complexiteit"},
    ),
    (
        "Op 28 maart 2023 is de termijn verdaagd, omdat het om veel stukken gaat.",
        {"datum": "2023-03-28", "reden": "omdat het om veel stukken gaat"},
    ),
    (
        "Op 28 maart 2023 is de termijn verdaagd. De reden hiervoor is dat er veel stukken zijn.",
        {"datum": "2023-03-28", "reden": "De reden hiervoor is dat er veel stukken zijn."},
    ),
    (
        "Op 28 maart 2023 heb ik de ontvangst bevestigd. In deze brief heb ik de termijn met twee weken verdaagd.",
        {"datum": "2023-03-28"},
    ),
    ("Wij kunnen de termijn met twee weken verdagen.", None),
    (
        "Op 28 maart 2023 is de termijn verdaagd, nu sprake is van een verzoek dat, zoals u weet, veel vergt.",
        {"datum": "2023-03-28", "reden": "sprake is van een verzoek dat, zoals u weet, veel vergt"},
    ),
    (
        "Omdat overleg met andere onderdelen nodig is, hebben wij de termijn op 28 maart 2023 verlengd.",
        {"datum": "2023-03-28", "reden": "omdat overleg met andere onderdelen nodig is"},
    ),
    (
        "Op 28 maart 2023 is de termijn ingevolge artikel 4.4, tweede lid, van de Woo verdaagd wegens drukte.",
        {"datum": "2023-03-28", "reden": "drukte"},
    ),
    (
        "Op 28 maart 2023 lieten wij weten twee weken langer nodig te hebben omdat de stukken bij derden liggen.",
        {"datum": "2023-03-28", "reden": "omdat de stukken bij derden liggen"},
    ),
    ("Op 28 maart 2023 is de beslissing op uw bezwaar met zes weken verdaagd.", None),
]


@pytest.mark.parametrize(("zinnen", "verdaging"), VERDAGINGEN)
def test_verdaging(zinnen: str, verdaging: dict[str, str] | None) -> None:
    assert lees(f"{OPENING}# Procesverloop\n{zinnen}").waarden.get("verdaging") == verdaging


OPSCHORTINGEN = [
    (
        "Op 20 maart 2023 is de termijn opgeschort in verband met zienswijzen.",
        [{"van": "2023-03-20", "tot": None, "grondslag": "zienswijzen"}],
    ),
    (
        "De termijn is opgeschort vanaf 20 maart 2023 tot 3 april 2023 omdat derden hun zienswijze geven.",
        [{"van": "2023-03-20", "tot": "2023-04-03", "grondslag": "zienswijzen"}],
    ),
    (
        (
            "Op 20 maart 2023 zijn zienswijzen gevraagd en is de termijn opgeschort. Op 3 april 2023"
            " is de opschorting geëindigd."
        ),
        [{"van": "2023-03-20", "tot": "2023-04-03", "grondslag": "zienswijzen"}],
    ),
    (
        "Op 20 en 22 maart 2023 is de termijn opgeschort voor zienswijzen.",
        [
            {"van": "2023-03-20", "tot": None, "grondslag": "zienswijzen"},
            {"van": "2023-03-22", "tot": None, "grondslag": "zienswijzen"},
        ],
    ),
    (
        (
            "Op 20 maart 2023 heb ik u gevraagd uw verzoek te preciseren en de termijn opgeschort. Op"
            " 24 maart 2023 heeft u uw"
            " verzoek gepreciseerd."
        ),
        [{"van": "2023-03-20", "tot": "2023-03-24", "grondslag": "precisering"}],
    ),
    (
        "Op 20 maart 2023 is de termijn met uw instemming opgeschort tot en met 1 mei 2023.",
        [{"van": "2023-03-20", "tot": "2023-05-01", "grondslag": "toestemming"}],
    ),
    (
        "Op 20 maart 2023 is een zienswijze gevraagd. De termijn is opgeschort tot en met 3 april 2023.",
        [{"van": "2023-03-20", "tot": "2023-04-03", "grondslag": "zienswijzen"}],
    ),
    ("De termijn kan worden opgeschort.", None),
]


@pytest.mark.parametrize(("zinnen", "opschortingen"), OPSCHORTINGEN)
def test_opschortingen(zinnen: str, opschortingen: list[dict[str, Any]] | None) -> None:
    assert lees(f"{OPENING}# Procedure\n{zinnen}").waarden.get("opschortingen") == opschortingen


JAREN = [
    ("Op 9 maart jl. hebben wij de ontvangst bevestigd.", "2023-06-01", "2023-03-09", False),
    ("Op 9 maart hebben wij de ontvangst bevestigd.", "2025-06-01", "2023-03-09", True),
    ("Op 9 maart hebben wij de ontvangst bevestigd.", "", "2023-03-09", True),
    ("Op 9 februari hebben wij de ontvangst bevestigd.", "2024-06-01", "2024-02-09", False),
    ("Op 9 februari hebben wij de ontvangst bevestigd.", "2023-06-01", None, False),
]


@pytest.mark.parametrize(("zin", "besluit", "dag", "twijfel"), JAREN)
def test_een_dag_zonder_jaar_krijgt_dat_van_de_dagen_eromheen(
    zin: str, besluit: str, dag: str | None, twijfel: bool
) -> None:
    voorstel = lees(OPENING + zin, besluit)
    stappen = [stap for stap in voorstel.waarden["procesverloop"] if stap["soort"] == "ontvangstbevestiging"]
    assert [stap["datum"] for stap in stappen] == ([dag] if dag else [])
    assert any(pad[0] == "procesverloop" for pad in voorstel.controleren) is twijfel


def test_het_besluit_is_de_laatste_stap_met_zijn_eerste_zin() -> None:
    voorstel = lees(f"{OPENING}# Besluit\nWij willigen uw verzoek in. De stukken zitten bij deze brief.")
    assert voorstel.waarden["procesverloop"][-1] == {
        "datum": "2023-06-01", "soort": "besluit", "tekst": "Wij willigen uw verzoek in.",
    }  # fmt: skip


def test_rechtspraak_en_documenten_in_de_overwegingen_zijn_geen_stappen() -> None:
    voorstel = lees(
        f"{OPENING}# Overwegingen\nOp 1 april 2023 is de wet verdaagd. Zie de uitspraak van 2 mei 2023."
        "\n# Zienswijzen\nOp 20 maart 2023 zijn derden om een zienswijze gevraagd."
    )
    assert [stap["datum"] for stap in voorstel.waarden["procesverloop"]] == [
        "2023-03-03",
        "2023-03-20",
        "2023-06-01",
    ]


def test_namen_in_een_stap_worden_niet_overgenomen() -> None:
    voorstel = lees(OPENING + "Op 9 maart 2023 heeft mevrouw A. Voorbeeld u gebeld over uw verzoek.")
    assert "Voorbeeld" not in str(voorstel)
    assert ("procesverloop", 1) in voorstel.controleren


STILSTANDEN = [
    (
        "Op 10 maart 2023 is de termijn opgeschort voor zienswijzen. Deze opschorting eindigde op 24 maart 2023.",
        [("2023-03-10", "2023-03-24")],
    ),
    (
        "- 10-03-2023: zienswijzen gevraagd; termijn opgeschort.\n- 24-03-2023: zienswijze binnen; einde opschorting.",
        [("2023-03-10", "2023-03-24")],
    ),
    ("Van 10 maart 2023 tot en met 24 maart 2023 stond de termijn stil.", [("2023-03-10", "2023-03-24")]),
    (
        "Per 10 maart 2023 is de termijn opgeschort. Zij kwam op 24 maart 2023, waarna de termijn weer liep.",
        [("2023-03-10", "2023-03-24")],
    ),
]


@pytest.mark.parametrize(("zinnen", "dagen"), STILSTANDEN)
def test_het_einde_van_een_opschorting_is_geen_nieuwe(zinnen: str, dagen: list[tuple[str, str]]) -> None:
    opschortingen = lees(f"{OPENING}# Procesverloop\n{zinnen}").waarden["opschortingen"]
    assert [(opschorting["van"], opschorting["tot"]) for opschorting in opschortingen] == dagen


def test_een_doorgestuurd_verzoek_is_ontvangen_toen_het_werd_doorgestuurd() -> None:
    zin = "De minister heeft uw verzoek op 20 maart 2023 aan ons doorgestuurd."
    voorstel = lees(f"{OPENING}# Procesverloop\n{zin}")
    assert voorstel.waarden["datum_ontvangst"] == "2023-03-20"
    assert voorstel.controleren["datum_ontvangst",] == zin

# SPDX-License-Identifier: EUPL-1.2
"""What a letter says in more than one sentence, or in paragraphs with numbers: each thing gets its own place."""

from __future__ import annotations

from typing import Any

import pytest

from tests.read.brief.bouwstenen import delen, secties
from woopub.read.brief.besluit.bezwaar import bezwaardelen, lees_bezwaar
from woopub.read.brief.delen import Inventarisdocument, Voorstel
from woopub.read.brief.gronden.blokken import vind_grondblokken
from woopub.read.brief.gronden.documenten import verdeel
from woopub.read.brief.gronden.vermeldingen import Documentzoeker
from woopub.read.brief.indeling.secties import split_brief
from woopub.read.brief.verloop.stappen import read_verloop
from woopub.read.brief.verzoek.vraag import read_verzoek

OPENING = "Op 1 februari 2023 heeft u verzocht om openbaarmaking van alle nota's over de fietsbrug."


def verloop(*zinnen: str) -> Voorstel:
    """The procedure of a letter of 1 July 2023 with these sentences in one paragraph."""
    tekst = "\n".join([OPENING, "# Procedure", " ".join(zinnen), "# Besluit", "Ik wijs het verzoek toe."])
    return read_verloop(split_brief(delen(tekst)), "2023-07-01")


# --- the reason that comes before the verb


@pytest.mark.parametrize(
    ("zin", "reden"),
    [
        ("Wegens ziekte van de behandelaar hebben wij de beslistermijn op 20 februari 2023 verlengd.",
         "ziekte van de behandelaar"),
        ("Vanwege het aantal bijlagen heeft het college de termijn op 20 februari 2023 verdaagd.",
         "het aantal bijlagen"),
        ("In verband met de vorst verlengden wij de beslistermijn op 20 februari 2023 met twee weken.", "de vorst"),
        ("Wij hebben de termijn op 20 februari 2023 verlengd wegens nota's die wij hebben opgevraagd.",
         "nota's die wij hebben opgevraagd"),
    ],
)  # fmt: skip
def test_a_reason_ends_before_the_verb(zin: str, reden: str) -> None:
    assert verloop(zin).waarden["verdaging"] == {"datum": "2023-02-20", "reden": reden}


# --- suspension in the sentence behind

VRAAG = "Op 3 maart 2023 hebben wij de aannemer om een zienswijze gevraagd."


@pytest.mark.parametrize(
    ("zinnen", "opschorting"),
    [
        ((VRAAG, "De beslistermijn staat stil."), ("2023-03-03", None, "zienswijzen")),
        (("Op 3 maart 2023 is de aannemer verzocht binnen twee weken een zienswijze te geven.",
          "Daardoor stond de termijn stil."), ("2023-03-03", None, "zienswijzen")),
        ((VRAAG, "Hierdoor is de beslistermijn van rechtswege opgeschort."), ("2023-03-03", None, "zienswijzen")),
        ((VRAAG, "De termijn is daarom opgeschort.", "Deze opschorting eindigde op 17 maart 2023."),
         ("2023-03-03", "2023-03-17", "zienswijzen")),
        ((VRAAG, "De termijn stond stil.",
          "Op 17 maart 2023 is de zienswijze ontvangen.", "De beslistermijn loopt weer."),
         ("2023-03-03", "2023-03-17", "zienswijzen")),
        (("Op 3 maart 2023 vroegen wij u het verzoek te verduidelijken.", "U antwoordde op 9 maart 2023.",
          "Gedurende die week liep de beslistermijn niet door."), ("2023-03-03", "2023-03-09", "precisering")),
    ],
)  # fmt: skip
def test_a_suspension_can_stand_in_the_sentence_behind(
    zinnen: tuple[str, ...], opschorting: tuple[str, str | None, str]
) -> None:
    gelezen = verloop(*zinnen)
    van, tot, grondslag = opschorting
    assert gelezen.waarden["opschortingen"] == [{"van": van, "tot": tot, "grondslag": grondslag}]
    assert ("opschortingen", 0) in gelezen.controleren


@pytest.mark.parametrize(
    "zinnen",
    [
        (VRAAG, "De beslistermijn is niet opgeschort."),
        (VRAAG, "De beslistermijn loopt gewoon door."),
        (VRAAG, "De termijn is opgeschort indien een derde daarom vraagt."),
        (VRAAG, "De aannemer reageerde niet.", "De beslistermijn is opgeschort."),
        ("Op 3 maart 2023 hebben wij de zienswijze van de aannemer ontvangen.", "De termijn was opgeschort."),
        ("Op 3 maart 2023 hebben wij de ontvangst bevestigd.", "De beslistermijn staat stil."),
    ],
)
def test_no_suspension_is_made_up(zinnen: tuple[str, ...]) -> None:
    assert "opschortingen" not in verloop(*zinnen).waarden


# --- the request


@pytest.mark.parametrize(
    ("onder", "verzoek"),
    [
        ("# Uw verzoek\nU vraagt om alle nota's. Kladversies heeft u van uw verzoek uitgezonderd.",
         {"tekst": "U vraagt om alle nota's.", "afbakening": ["Kladversies heeft u van uw verzoek uitgezonderd."]}),
        ("# Uw verzoek\nU heeft verzocht om alle nota's, kladversies uitgezonderd.",
         {"tekst": "U heeft verzocht om alle nota's, kladversies uitgezonderd."}),
        (("# Verzoek en procedure\n1. U vraagt om alle nota's over de fietsbrug.\n"
         "2. Op 3 maart 2023 hebben wij de ontvangst bevestigd.\n"
         "3. Bij brief van 9 maart 2023 is de termijn met twee weken verlengd."),
         {"tekst": "U vraagt om alle nota's over de fietsbrug."}),
        ("# Verzoek en procedure\nU vraagt om:\n1. alle nota's;\n2. het advies dat de commissie op 3 maart 2022 gaf.",
         {"tekst": "U vraagt om:", "onderdelen": [
             {"nummer": "1", "tekst": "alle nota's;"},
             {"nummer": "2", "tekst": "het advies dat de commissie op 3 maart 2022 gaf."}]}),
    ],
)  # fmt: skip
def test_procedure_and_limits_are_no_parts_of_the_request(onder: str, verzoek: dict[str, Any]) -> None:
    assert read_verzoek(split_brief(delen(f"{OPENING}\n{onder}"))).waarden["verzoek"] == verzoek


# --- the address


@pytest.mark.parametrize("aanloop", ["Het adres is", "Ons postadres is:", "Het correspondentieadres luidt"])
def test_what_announces_an_address_is_no_part_of_it(aanloop: str) -> None:
    adres = "Dienst Voorbeeld, Postbus 1, 1234 AB Plaats"
    tekst = f"# Bezwaar\nU kunt binnen zes weken bezwaar maken. {aanloop} {adres}."
    waarden, _ = lees_bezwaar(bezwaardelen(secties(tekst)))
    assert waarden["adres"] == adres


# --- grounds in numbered paragraphs


@pytest.mark.parametrize(
    "kop", ["Weigeringsgronden", "Uitzonderingsgronden", "De toegepaste weigeringsgronden"]
)
def test_numbered_paragraphs_are_each_a_ground(kop: str) -> None:
    tekst = f"""# Aangetroffen documenten
Er zijn drie nota's.
# {kop}
4. Handhaving. De nota's beschrijven hoe wij controleren. Wij weigeren dit op grond van artikel 5.1, tweede lid, \
onder d, van de Woo.
5. Persoonsgegevens. Namen zijn weggelakt op grond van artikel 5.1, tweede lid, onder e, van de Woo.
# Besluit
Wij maken de nota's gedeeltelijk openbaar."""
    blokken, _ = vind_grondblokken(secties(tekst.replace("\\\n", "")), "woo", {})
    assert [(blok.kop, blok.codes) for blok in blokken] == [
        ("Handhaving", ("5.1.2.d",)),
        ("Persoonsgegevens", ("5.1.2.e",)),
    ]
    assert blokken[0].delen[0].tekst.startswith("De nota's beschrijven")
    assert blokken[1].delen[0].tekst.startswith("Namen zijn weggelakt")


# --- reasons for single documents


def test_each_document_gets_its_own_sentences() -> None:
    zoeker = Documentzoeker([Inventarisdocument(str(nummer), f"Nota {nummer}", "") for nummer in range(1, 6)])
    tekst = """Meningen van ambtenaren zijn niet openbaar.
Document 2 is een nota met een voorkeur. Die staat op bladzijde 3. In document 5 geeft een ambtenaar een mening."""
    verdeling = verdeel(delen(tekst), zoeker)
    assert verdeling.documenten == [
        ("2", "Document 2 is een nota met een voorkeur. Die staat op bladzijde 3."),
        ("5", "In document 5 geeft een ambtenaar een mening."),
    ]
    assert [deel.tekst for deel in verdeling.algemeen] == tekst.split("\n")

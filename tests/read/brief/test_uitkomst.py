# SPDX-License-Identifier: EUPL-1.2
"""What was decided, from the sentences that decide."""

from __future__ import annotations

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.besluit.uitkomst import lees_uitkomst
from woopub.read.brief.lees import read_brief

DEELS = "gedeeltelijke openbaarmaking"
HEEL = "openbaarmaking"
NIETS = "geen documenten aangetroffen"
GEEN = "geen openbaarmaking"
REEDS = "reeds openbaar"


@pytest.mark.parametrize(
    ("tekst", "uitkomst"),
    [
        ("Ik heb besloten uw verzoek in te willigen met inachtneming van de toepasselijke uitzonderingsgronden.",
         DEELS),
        ("Ik besluit de documenten gedeeltelijk openbaar te maken.", DEELS),
        ("Wij besluiten uw verzoek deels toe te wijzen.", DEELS),
        ("Ik besluit aan uw verzoek gedeeltelijk tegemoet te komen.", DEELS),
        ("Ik maak de documenten openbaar, met uitzondering van persoonsgegevens.", DEELS),
        ("Ik wijs uw verzoek gedeeltelijk af.", DEELS),
        ("Wij maken 12 van de 20 documenten openbaar.", DEELS),
        ("U krijgt de meeste informatie waar u om vraagt.", DEELS),
        ("Ik besluit document 1 openbaar te maken|document 2 niet openbaar te maken.", DEELS),
        ("Ik besluit de documenten niet volledig openbaar te maken.", DEELS),
        ("Wij maken de stukken openbaar na het weglakken van namen.", DEELS),
        ("Ik besluit alle documenten volledig openbaar te maken.", HEEL),
        ("Wij willigen uw verzoek in.", HEEL),
        ("Ik heb besloten uw verzoek toe te wijzen.", HEEL),
        ("Ik wijs uw verzoek af.", GEEN),
        ("Ik besluit uw verzoek af te wijzen.", GEEN),
        ("Wij weigeren de openbaarmaking van de gevraagde documenten.", GEEN),
        ("Ik besluit de documenten niet openbaar te maken.", GEEN),
        ("Wij hebben geen documenten aangetroffen die onder uw verzoek vallen.", NIETS),
        ("Ik beschik niet over de gevraagde documenten.|Ik wijs uw verzoek daarom af.", NIETS),
        ("Bij de politie berusten geen documenten over dit onderwerp.", NIETS),
        ("De gevraagde informatie is reeds openbaar.|Uw verzoek wijs ik daarom af.", REEDS),
        ("De documenten zijn al openbaar gemaakt op de website.", REEDS),
        ("Er zijn geen andere stukken gevonden dan die reeds openbaar zijn.|Uw verzoek wijs ik daarom af.", REEDS),
        ("Om die reden weiger ik het gevraagde rapport volledig.", GEEN),
        ("Gelet daarop wijzen wij uw verzoek gedeeltelijk toe.", DEELS),
        ("Wij maken de twee rapporten in hun geheel openbaar.", HEEL),
    ],
)  # fmt: skip
def test_one_outcome_from_sentences(tekst: str, uitkomst: str) -> None:
    uitspraak = lees_uitkomst(tekst.split("|"), gronden_gebruikt=False)
    assert uitspraak.uitkomst is not None
    assert uitspraak.uitkomst.value == uitkomst


@pytest.mark.parametrize(
    ("tekst", "gronden", "uitkomst"),
    [
        ("Ik besluit de documenten openbaar te maken.", True, DEELS),
        ("Ik besluit de documenten volledig openbaar te maken.", True, None),
        ("Ik besluit alle documenten openbaar te maken.|Ik wijs uw verzoek af.", False, None),
        ("Ik besluit de documenten gedeeltelijk openbaar te maken.|Ik wijs uw verzoek af.", False, DEELS),
        ("Ik verklaar uw bezwaar ongegrond.", False, None),
        ("Ik verklaar uw bezwaar gegrond en maak de documenten alsnog openbaar.", False, HEEL),
        (
            "Wij maken de documenten openbaar.|Over onderdeel 2 hebben wij geen documenten aangetroffen.",
            False,
            HEEL,
        ),
        ("5 documenten maken wij niet openbaar.|3 documenten zijn al openbaar.", False, REEDS),
    ],
)
def test_what_contradicts_itself_is_marked(tekst: str, gronden: bool, uitkomst: str | None) -> None:
    uitspraak = lees_uitkomst(tekst.split("|"), gronden)
    assert (uitspraak.uitkomst and uitspraak.uitkomst.value) == uitkomst
    assert uitspraak.controleren
    assert uitspraak.controleren.split(".")[0] in tekst


def test_a_letter_that_decides_nothing_has_no_outcome() -> None:
    assert lees_uitkomst(["Wij hebben uw brief ontvangen."], gronden_gebruikt=True).uitkomst is None


def test_the_moment_of_disclosure_is_no_decision() -> None:
    zin = "De documenten worden twee weken na dit bericht niet eerder dan dan feitelijk openbaar gemaakt."
    assert lees_uitkomst(["Ik wijs uw verzoek af.", zin], gronden_gebruikt=False).uitkomst == GEEN


@pytest.mark.parametrize(
    ("slot", "uitkomst"),
    [
        ("We hebben geen stukken over het plein gevonden.", NIETS),
        ("Wij besluiten uw verzoek buiten behandeling te laten.", None),
        ("Uw verzoek wordt niet in behandeling genomen.", None),
        ("Wij verklaren uw bezwaar ongegrond.", None),
    ],
)
def test_a_letter_that_decides_in_plain_words(slot: str, uitkomst: str | None) -> None:
    voorstel = read_brief(
        delen(f"Datum: 12 maart 2024\nBeste heer,\nU vroeg om stukken.\n# Ons antwoord aan u\n{slot}")
    )
    assert voorstel.waarden.get("uitkomst") == uitkomst
    assert uitkomst is not None or voorstel.controleren["uitkomst",] == slot


def test_what_is_decided_after_an_objection_is_to_be_looked_at() -> None:
    zinnen = ["Ik verklaar uw bezwaar gedeeltelijk gegrond.", "Ik maak document 4 alsnog openbaar."]
    assert lees_uitkomst(zinnen, False).controleren == zinnen[0]

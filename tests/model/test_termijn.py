# SPDX-License-Identifier: EUPL-1.2
"""From besluit.yml to what the law counts with."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from woopub.law import Grondslag, Stand, Stilstand
from woopub.model import Besluit, Bestanden, Publicatie, Stap
from woopub.model.termijn import (
    behandeling_van,
    bekendmaking,
    beslistermijn_van,
    einde_bezwaar,
    is_antwoord,
    preciseringen,
)

BRIEF: dict[str, Any] = {
    "categorie": "Woo-verzoeken en -besluiten",
    "datum_verzoek": date(2023, 10, 4),
    "datum_ontvangst": date(2023, 10, 5),
    "datum_besluit": date(2024, 3, 12),
}


def publicatie(**velden: Any) -> Publicatie:
    return Publicatie("besluiten/2024/x", Besluit.model_validate(BRIEF | velden), (), Bestanden())


def stap(dag: str, tekst: str = "", soort: str = "precisering") -> dict[str, Any]:
    return {"datum": date.fromisoformat(dag), "soort": soort, "tekst": tekst}


def test_every_field_finds_its_place() -> None:
    vrij = frozenset({date(2024, 5, 10)})
    behandeling = behandeling_van(
        publicatie(
            verdaging={"datum": date(2023, 10, 20), "weken": 1},
            opschortingen=[
                {"van": date(2023, 10, 9), "tot": date(2023, 10, 19), "grondslag": "Zienswijzen"},
                {"van": date(2023, 10, 25), "reden": "Er is gevraagd het verzoek aan te vullen."},
                {"van": date(2023, 10, 26), "grondslag": "brief", "reden": "Zo ging het."},
            ],
            procesverloop=[stap("2023-10-12"), stap("2023-10-13", soort="overleg")],
        ),
        vrij,
    )
    assert behandeling.wet == "woo"
    assert (behandeling.verzoek, behandeling.ontvangst) == (date(2023, 10, 4), date(2023, 10, 5))
    assert (behandeling.verdaging, behandeling.verdaging_weken) == (date(2023, 10, 20), 1)
    assert behandeling.precisering == (date(2023, 10, 12),)
    assert behandeling.vrije_dagen == vrij
    assert behandeling.stilstanden == (
        Stilstand(date(2023, 10, 9), date(2023, 10, 19), Grondslag.ZIENSWIJZEN),
        Stilstand(date(2023, 10, 25), None, Grondslag.AANVULLING),
        Stilstand(date(2023, 10, 26), None, None),
    )


@pytest.mark.parametrize(
    ("veld", "wet"), [({"datum_besluit": date(2022, 4, 30)}, "wob"), ({"wet": "wob"}, "wob")]
)
def test_the_act_is_that_of_the_publication(veld: dict[str, Any], wet: str) -> None:
    assert behandeling_van(publicatie(**veld)).wet == wet


@pytest.mark.parametrize(
    ("tekst", "antwoord"),
    [
        ("", False),
        ("Op 12 oktober 2023 heb ik u verzocht om uw verzoek te preciseren.", False),
        ("Wij hebben u gevraagd welke stukken u zoekt.", False),
        ("Ik heb u laten weten dat u uw verzoek kunt specificeren.", False),
        ("Wij vroegen u het verzoek te verduidelijken; u heeft daarop geantwoord.", False),
        ("Op 20 oktober heeft u uw verzoek gepreciseerd.", True),
        ("U heeft per e-mail geantwoord.", True),
        ("Verzoekster heeft haar verzoek beperkt tot 2022.", True),
        ("Op 20 oktober antwoordde u.", True),
        ("Wij ontvingen uw precisering.", True),
        ("Op 20 oktober is het verzoek gepreciseerd.", True),
        ("Het verzoek is door u gepreciseerd.", True),
    ],
)
def test_an_answer_is_not_a_request_to_be_specific(tekst: str, antwoord: bool) -> None:
    assert is_antwoord(Stap.model_validate(stap("2023-10-12", tekst))) is antwoord


def test_only_the_requests_to_be_specific_count_as_such() -> None:
    besluit = publicatie(
        procesverloop=[
            stap("2023-10-10", soort="verzoek"),
            stap("2023-10-12", soort="Verzoek om precisering"),
            stap("2023-10-20", "Op 20 oktober heeft u uw verzoek gepreciseerd."),
        ]
    ).besluit
    assert [nummer for nummer, _ in preciseringen(besluit)] == [1]


@pytest.mark.parametrize(
    ("soort", "antwoord"),
    [
        ("precisering", False),
        ("precisering gevraagd", False),
        ("reactie gevraagd op precisering", False),
        ("verzoek om precisering", False),
        ("preciseringsverzoek", False),
        ("reactie op verzoek om precisering", True),
        ("Antwoord op precisering", True),
        ("precisering ontvangen", True),
        ("ontvangst precisering", True),
        ("precisering door verzoeker", True),
        ("verzoek gepreciseerd", True),
        ("Gespecificeerd verzoek", True),
    ],
)
def test_a_kind_of_step_can_be_the_answer_by_itself(soort: str, antwoord: bool) -> None:
    assert is_antwoord(Stap.model_validate(stap("2023-10-12", soort=soort))) is antwoord


@pytest.mark.parametrize(
    ("soort", "tekst", "tot"),
    [
        ("precisering", "Op 20 oktober heeft u uw verzoek gepreciseerd.", date(2023, 10, 20)),
        ("precisering ontvangen", "", date(2023, 10, 20)),
        ("gespecificeerd verzoek", "", date(2023, 10, 20)),
        # An answer that may have made nothing specific ends nothing for sure.
        ("precisering", "U heeft per e-mail geantwoord.", None),
        ("reactie op precisering", "", None),
        ("precisering", "U heeft uw verzoek nog niet gepreciseerd.", None),
    ],
)
def test_an_answer_that_makes_specific_ends_what_the_request_to_be_so_began(
    soort: str, tekst: str, tot: date | None
) -> None:
    """12 October asked, 20 October answered: seven days at most (Awb, article 4:15 lid 1)."""
    verloop = [stap("2023-10-12"), stap("2023-10-20", tekst, soort)]
    beantwoord = publicatie(procesverloop=verloop)
    termijn = beslistermijn_van(beantwoord)
    assert termijn is not None
    assert termijn.einde.vroegst == date(2023, 11, 2)
    if tot:
        assert behandeling_van(beantwoord).stilstanden == (
            Stilstand(date(2023, 10, 12), tot, Grondslag.PRECISERING),
        )
        assert (termijn.einde.laatst, termijn.stand) == (date(2023, 11, 9), Stand.TE_LAAT)
        assert "Wanneer dat is gedaan" not in " ".join(termijn.ontbreekt)
    else:
        assert (termijn.einde.laatst, termijn.stand) == (None, Stand.ONBEKEND)


def test_an_answer_alone_means_that_it_was_asked_for_before() -> None:
    """Else a decision could be called late that was not: the term may have stood still since receipt."""
    antwoord = publicatie(
        procesverloop=[stap("2023-11-20", "Op 20 november heeft u uw verzoek gepreciseerd.")]
    )
    verwacht = (Stilstand(date(2023, 10, 5), date(2023, 11, 20), Grondslag.PRECISERING),)
    assert behandeling_van(antwoord).stilstanden == verwacht
    termijn = beslistermijn_van(antwoord)
    assert termijn is not None
    assert (termijn.einde.vroegst, termijn.einde.laatst) == (date(2023, 11, 2), date(2023, 12, 18))


def test_a_term_is_there_for_decisions_on_requests_only() -> None:
    termijn = beslistermijn_van(publicatie())
    assert termijn is not None
    assert (termijn.stand, termijn.dagen) == (Stand.TE_LAAT, 159)
    for anders in ({"categorie": "convenanten"}, {"categorie": "?"}, {"datum_besluit": None}):
        assert beslistermijn_van(publicatie(**anders)) is None
    assert einde_bezwaar(publicatie(categorie="convenanten")) is None
    assert einde_bezwaar(publicatie(datum_besluit=None)) is None


def test_objecting_is_possible_for_six_weeks_after_the_decision_was_sent() -> None:
    assert einde_bezwaar(publicatie()) == date(2024, 4, 23)
    later = publicatie(datum_bekendmaking=date(2024, 3, 28))
    assert bekendmaking(later.besluit) == date(2024, 3, 28)
    assert einde_bezwaar(later) == date(2024, 5, 10)
    assert einde_bezwaar(later, (date(2024, 5, 10),)) == date(2024, 5, 13)
    # What a letter says of another term does not change the law.
    assert einde_bezwaar(publicatie(bezwaar={"termijn_weken": 4})) == date(2024, 4, 23)

# SPDX-License-Identifier: EUPL-1.2
"""Cases on terms. In the publication that is right the last day to decide is the very day of the decision."""

from __future__ import annotations

from tests.besluiten.maken import Wijziging, mkdocs, yml
from tests.check.geval import Geval, grond_0003

OPSCHORTING = "{van: 2024-01-20, tot: 2024-02-08, grondslag: zienswijzen}"
DAG_KORTER = yml("tot: 2024-02-08", "tot: 2024-02-07")
GEEN_EINDE = yml("tot: 2024-02-08", "tot: ")
GEEN_ONTVANGST = yml("datum_ontvangst: 2024-01-11\n", "")
STAP_BESLUIT = "  - {datum: 2024-03-12, soort: besluit}\n"
ZONDER_BEZWAAR = yml(
    "bezwaar:\n  tekst: Bent u het niet eens met het besluit? Dan kunt u binnen zes weken bezwaar maken.\n"
    "  termijn_weken: 6\n  adres: Postbus 200, 1300 AE Almere\n",
    "",
)
NIET_BESLOTEN = (
    yml("datum_besluit: 2024-03-12\n", ""),
    yml("publicatiedatum: 2024-03-15\n", ""),
    yml("status: gepubliceerd", "status: concept"),
)


def stap(dag: str, tekst: str = "") -> str:
    return f"  - {{datum: {dag}, soort: precisering, tekst: '{tekst}'}}\n"


def tijdelijk(termijn: str) -> tuple[Wijziging, ...]:
    """Withhold document 0003 for a time too."""
    grond = f"  - {{code: 5.1.4, motivering: De raad leest dit als eerste., termijn: '{termijn}'}}\n"
    return (grond_0003("5.1.2.e; 5.1.4"), yml("bijlagen:\n", f"{grond}bijlagen:\n"))


GEVALLEN = (
    Geval("TRM003", "een dag te laat", DAG_KORTER, yml("tot: 2024-02-08", "tot: 2024-02-09")),
    Geval(
        "TRM003",
        "te laat, tenzij het portaal een vrije dag noemt",
        DAG_KORTER,
        (DAG_KORTER, mkdocs("    organisatie: gemeente Almere\n", "    vrije_dagen: [2024-03-11]\n")),
    ),
    Geval(
        "TRM003",
        "een opschorting die de dag na de termijn begint",
        yml(
            OPSCHORTING,
            f"{OPSCHORTING.replace('02-08', '02-07')}\n  - {{van: 2024-03-12, tot: , grondslag: overmacht}}",
        ),
        yml(OPSCHORTING, f"{OPSCHORTING}\n  - {{van: 2024-03-12, tot: , grondslag: overmacht}}"),
    ),
    Geval(
        "TRM004",
        "opschorting zonder einde",
        GEEN_EINDE,
        yml("grondslag: zienswijzen", "grondslag: vragen aan derden"),
    ),
    Geval(
        "TRM004",
        "geen dag van ontvangst",
        GEEN_ONTVANGST,
        (GEEN_ONTVANGST, yml("tot: 2024-02-08", "tot: 2024-02-09")),
    ),
    Geval(
        "TRM004",
        "geen verzoek en geen ontvangst",
        (yml("datum_verzoek: 2024-01-10\n", ""), GEEN_ONTVANGST),
        yml("datum_verzoek: 2024-01-10\n", ""),
    ),
    Geval(
        "TRM004",
        "onbekende grondslag",
        yml("grondslag: zienswijzen", "grondslag: brief"),
        yml("grondslag: zienswijzen", "grondslag: 'artikel 4.4, derde lid, van de Woo'"),
    ),
    Geval(
        "TRM004",
        "om precisering gevraagd",
        (DAG_KORTER, yml(STAP_BESLUIT, stap("2024-01-15") + STAP_BESLUIT)),
        yml(STAP_BESLUIT, stap("2024-01-15") + STAP_BESLUIT),
    ),
    Geval(
        "TRM005",
        "drie weken verdaagd",
        yml("reden: Er zijn veel documenten.", "reden: Er zijn veel documenten., weken: 3"),
        yml("reden: Er zijn veel documenten.", "reden: Er zijn veel documenten., weken: 2"),
    ),
    Geval(
        "TRM005",
        "verdaagd na de eerste termijn",
        (*NIET_BESLOTEN, yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-02-28")),
        (*NIET_BESLOTEN, yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2024-02-27")),
    ),
    Geval(
        "TRM006",
        "verdaging zonder reden",
        yml(", reden: Er zijn veel documenten.", ""),
        yml("reden: Er zijn veel documenten.", "reden: Omvang."),
    ),
    Geval(
        "TRM007",
        "een dag later dan twee weken",
        yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-03-27"),
        yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-03-26"),
    ),
    Geval(
        "TRM008",
        "een dag te laat om precisering gevraagd",
        yml(STAP_BESLUIT, stap("2024-01-26") + STAP_BESLUIT),
        yml(STAP_BESLUIT, stap("2024-01-25") + STAP_BESLUIT),
    ),
    Geval(
        "TRM008",
        "de vraag telt, het antwoord niet",
        yml(STAP_BESLUIT, stap("2024-02-01", "Wij vroegen u uw verzoek te preciseren.") + STAP_BESLUIT),
        yml(STAP_BESLUIT, stap("2024-01-20") + stap("2024-02-01", "U heeft geantwoord.") + STAP_BESLUIT),
    ),
    Geval(
        "TRM009",
        "vier weken om bezwaar te maken",
        yml("termijn_weken: 6", "termijn_weken: 4"),
        yml("  termijn_weken: 6\n", ""),
    ),
    Geval(
        "TRM010",
        "niets over bezwaar",
        ZONDER_BEZWAAR,
        (ZONDER_BEZWAAR, yml("taal: nl", "besluit: U kunt bezwaar maken bij het college.")),
    ),
    Geval(
        "TRM010",
        "alleen een derde heeft bezwaar",
        (
            ZONDER_BEZWAAR,
            yml("taal: nl", "overwegingen: Geen van hen had bezwaar. U deed een beroep op de Woo."),
        ),
        (ZONDER_BEZWAAR, yml("taal: nl", "overwegingen: U kunt in beroep gaan bij de rechtbank.")),
    ),
    Geval(
        "TRM011",
        "een derde kon nog geen bezwaar maken",
        (
            yml("taal: nl", "bezwaar_derden: ja"),
            yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-03-25"),
        ),
        (
            yml("taal: nl", "bezwaar_derden: ja"),
            yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-03-26"),
        ),
    ),
    Geval(
        "TRM011",
        "later verzonden dan besloten",
        (
            yml("taal: nl", "bezwaar_derden: ja"),
            yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-03-12\ndatum_bekendmaking: 2024-03-14"),
            yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-03-27"),
        ),
        (
            yml("taal: nl", "bezwaar_derden: ja"),
            yml("datum_besluit: 2024-03-12", "datum_besluit: 2024-03-12\ndatum_bekendmaking: 2024-03-14"),
            yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2024-03-28"),
        ),
    ),
    Geval(
        "TRM012",
        "gisteren had het openbaar moeten zijn",
        tijdelijk("uiterlijk 31 mei 2024"),
        tijdelijk("uiterlijk 1 juni 2024"),
    ),
    Geval("TRM012", "dag in cijfers", tijdelijk("2024-05-31"), tijdelijk("na het debat in de raad")),
)

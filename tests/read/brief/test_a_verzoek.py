# SPDX-License-Identifier: EUPL-1.2
"""The request with its parts, and the general considerations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.read.brief.bouwstenen import delen
from woopub.read.brief.besluit.overwegingen import read_overwegingen
from woopub.read.brief.delen import Voorstel
from woopub.read.brief.indeling.secties import split_brief
from woopub.read.brief.verzoek.vraag import read_verzoek

OPENING = "Op 3 maart 2023 heeft u ons verzocht om openbaarmaking van alle documenten over het zwembad.\n"


def lees(tekst: str) -> Voorstel:
    """What the request of a short letter gives; it is of 4 October 2023."""
    return read_verzoek(split_brief(delen(tekst)), "2023-10-04")


VERZOEKEN: list[tuple[str, dict[str, Any]]] = [
    (OPENING + "# Uw verzoeken\nU vraagt om alle mails.", {"tekst": "U vraagt om alle mails."}),
    (OPENING + "# Wat u vroeg\nU vroeg om alle mails.", {"tekst": "U vroeg om alle mails."}),
    (OPENING + "# Verzoek\nConcreet gaat het u om de foto's.", {"tekst": "Concreet gaat het u om de foto's."}),
    (OPENING + "De ontvangst is op 7 maart 2023 bevestigd.\nIn uw verzoek vraagt u, over 2022, om alle mails.",
     {"tekst": "In uw verzoek vraagt u, over 2022, om alle mails."}),
    (OPENING + "# Uw verzoek\nU vraagt om:\n1. mails.\nDubbele stukken kunnen buiten beschouwing blijven.",
     {"tekst": "U vraagt om:", "onderdelen": [{"nummer": "1", "tekst": "mails."}],
      "afbakening": ["Dubbele stukken kunnen buiten beschouwing blijven."]}),
    (OPENING + "# Uw verzoek\nU vraagt om alle mails.", {"tekst": "U vraagt om alle mails."}),
    (OPENING + "# Uw verzoek\nU vraagt om:\n1. mails;\n  a. intern;\n2. nota's.",
     {"tekst": "U vraagt om:", "onderdelen": [
         {"nummer": "1", "tekst": "mails;", "onderdelen": [{"nummer": "a", "tekst": "intern;"}]},
         {"nummer": "2", "tekst": "nota's."}]}),
    (OPENING + "# Uw verzoek\nU vraagt om:\n- mails;\n- nota's.",
     {"tekst": "U vraagt om:", "onderdelen": [{"nummer": "1", "tekst": "mails;"}, {"nummer": "2",
      "tekst": "nota's."}]}),
    (OPENING + "# Uw verzoek\nU vraagt om:\n1. mails.\nNamen hoeft u niet te ontvangen.",
     {"tekst": "U vraagt om:", "onderdelen": [{"nummer": "1", "tekst": "mails."}],
      "afbakening": ["Namen hoeft u niet te ontvangen."]}),
    (OPENING + (
"# Uw verzoek\nU vraagt om:\n1. mails.\nHierbij brengt u een afbakening aan:\n1. Geen"
" namen.\n2. Geen foto's."
),
     {"tekst": "U vraagt om:", "onderdelen": [{"nummer": "1", "tekst": "mails."}],
      "afbakening": ["Geen namen.", "Geen foto's."]}),
    (OPENING + "# Uw verzoek\nU vraagt om alle mails. Op 9 maart 2023 hebben wij de ontvangst bevestigd.",
     {"tekst": "U vraagt om alle mails."}),
    (OPENING + "# Besluit\nWij besluiten dit.", {"tekst": OPENING.strip()}),
    (OPENING + (
"U verzoekt specifiek om:\n- mails;\n- nota's.\nOp 9 maart 2023 is de ontvangst"
" bevestigd.\n# Besluit\nWij doen dit."
),
     {"tekst": OPENING.strip() + "\n\nU verzoekt specifiek om:",
      "onderdelen": [{"nummer": "1", "tekst": "mails;"}, {"nummer": "2", "tekst": "nota's."}]}),
    (("Op 2 mei 2023 hebben wij uw bezwaar ontvangen tegen ons besluit, dat wij hier bespreken"
" en heroverwegen.\n# Procedure\n"
"1. Bij mail van 3 maart 2023 heeft u verzocht om alle documenten over het zwembad."),
     {"tekst": "Bij mail van 3 maart 2023 heeft u verzocht om alle documenten over het zwembad."}),
]  # fmt: skip


@pytest.mark.parametrize(("tekst", "verzoek"), VERZOEKEN)
def test_verzoek(tekst: str, verzoek: dict[str, Any]) -> None:
    assert lees(tekst).waarden["verzoek"] == verzoek


def test_een_brief_zonder_verzoek_geeft_er_geen() -> None:
    assert lees("# Besluit\nWij maken de documenten openbaar.").waarden == {}


def test_een_verzoek_uit_de_opening_moet_worden_nagekeken() -> None:
    assert ("verzoek", "tekst") in lees(OPENING + "# Besluit\nWij besluiten dit.").controleren


def test_namen_in_het_verzoek_gaan_weg_en_de_plek_is_gemarkeerd() -> None:
    voorstel = lees("# Uw verzoek\nU vraagt om:\n1. mails van J. Voorbeeld;\n2. nota's.")
    assert voorstel.waarden["verzoek"]["onderdelen"][0]["tekst"] == "mails van [naam];"
    assert voorstel.controleren == {("verzoek", "onderdelen", 0, "tekst"): "mails van [naam];"}


def test_periode_uit_een_onderdeel() -> None:
    voorstel = lees("# Uw verzoek\nU vraagt om:\n1. mails sinds 1 mei 2021 tot heden.")
    assert voorstel.waarden["periode"] == {"van": "2021-05-01", "tot": "2023-10-04"}


def test_twee_perioden_moeten_worden_nagekeken() -> None:
    voorstel = lees("# Uw verzoek\nU vraagt om:\n1. mails over 2021;\n2. nota's vanaf 2019.")
    assert ("periode",) in voorstel.controleren


def overwegingen(tekst: str) -> dict[str, str]:
    """The considerations of a short letter."""
    return dict(read_overwegingen(split_brief(delen(tekst))).waarden)


OVERWEGINGEN = [
    ("# Overwegingen\nEen.\nTwee.", {"overwegingen": "Een.\n\nTwee."}),
    ("# Overwegingen\n# Algemeen\nEen.\n# Uitgangspunten\nTwee.",
     {"overwegingen": "### Algemeen\n\nEen.\n\n### Uitgangspunten\n\nTwee."}),
    ("# Wettelijk kader\nDe Woo geldt.\n# Besluit\nWij besluiten.", {"wettelijk_kader": "De Woo geldt."}),
    ("# Inventarisatie\nWij vonden twee stukken.\n# Zienswijzen\nNiemand had bezwaar.",
     {"overwegingen": "### Inventarisatie\n\nWij vonden twee stukken.\n\n### Zienswijzen\n\nNiemand had bezwaar."}),
    ("# Overwegingen\nEen.\n# Persoonlijke levenssfeer (5.1.2.e)\nTwee.", {"overwegingen": "Een."}),
    ("# Overwegingen\nDit zijn de punten:\n1. een;\n2. twee.",
     {"overwegingen": "Dit zijn de punten:\n\n1. een;\n2. twee."}),
    ("# Overwegingen\nMevrouw A. Voorbeeld belde.", {"overwegingen": "[naam] belde."}),
    ("# Besluit\nWij besluiten.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("tekst", "waarden"), OVERWEGINGEN)
def test_overwegingen(tekst: str, waarden: dict[str, str]) -> None:
    assert overwegingen(tekst) == waarden

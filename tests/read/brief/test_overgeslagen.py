# SPDX-License-Identifier: EUPL-1.2
"""What of a letter has no place in besluit.yml is named, and what has a place is not."""

from __future__ import annotations

from pathlib import Path

from woopub.read.brief import Voorstel, read_brief, read_delen, render_besluit

BRIEVEN = Path(__file__).parents[2] / "brieven"
BRIEF = """Gemeente Almere
Datum: 12 juni 2025

Geachte heer,

Op 22 april 2025 hebt u een verzoek ingediend op grond van de Woo.

Uw verzoek

U vraagt om alle documenten over het kappen van bomen in het park, met de adviezen die daarover zijn gegeven.

Bijzonderheden van technische aard

De boomsoorten in het zuidelijke deel zijn gevoelig voor droogte en staan in zware klei, zoals eerder is gemeten.

Besluit

Wij besluiten de gevraagde documenten geheel openbaar te maken.
"""


def lees(pad: Path) -> Voorstel:
    delen, _ = read_delen(pad, pad.name)
    assert delen is not None
    return read_brief(delen)


def test_a_section_without_a_place_is_named(tmp_path: Path) -> None:
    pad = tmp_path / "brief.txt"
    pad.write_text(BRIEF, encoding="utf-8")
    voorstel = lees(pad)
    assert voorstel.overgeslagen == ("Bijzonderheden van technische aard (1 alinea)",)
    tekst = " ".join(render_besluit(voorstel, "titel:\n").replace("\n#  ", "").split())
    assert tekst.endswith("# controleren: dit deel van de brief staat nergens in dit bestand: "
                          "Bijzonderheden van technische aard (1 alinea)")  # fmt: skip


def test_of_the_demonstration_nothing_is_left_out() -> None:
    assert lees(BRIEVEN / "img-datalekken.txt").overgeslagen == ()

# SPDX-License-Identifier: EUPL-1.2
"""No letter breaks the reader, and a long one takes no long time."""

from __future__ import annotations

import time
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.read.brief.bouwstenen import BRIEF, SJABLOON, delen, demo_inventaris
from woopub.read.besluit import read_besluit
from woopub.read.brief import read_brief, render_besluit
from woopub.read.brief.delen import Briefdeel, Deelsoort

STUKKEN = (
    "Geachte heer,", "Besluit", "Bezwaar", "Contact", "Ik besluit de documenten gedeeltelijk openbaar te maken.",
    "artikel 5.1", "5.1.2.e",
    "artikel 10, tweede lid, aanhef en onder e, van de Wob", "(artikel 5.1, eerste lid, onder c en d)",
    "In document 3 en 5-7 staat", "J = 5.1.2.e",
    "A | 5.1.2.i | " + "x" * 50, "aangeduid met \"J\"", "de e-mail van 31 februari 2021", "binnen zes weken",
    "Postbus 1, 1234 AB Plaats", "( ( (",
    "e, f en g", "van de", "5 5 5", "11 11", "www.", "@", ".", ":", "–", "Datum: 4 mei 2021",
    "mevrouw M. Testpersoon", "\u200b", "artikel", "document",
)  # fmt: skip


def deel() -> st.SearchStrategy[Briefdeel]:
    tekst = st.lists(st.one_of(st.sampled_from(STUKKEN), st.text(max_size=12)), min_size=1, max_size=6).map(
        " ".join
    )
    return st.builds(
        lambda soort, t, nummer, niveau: Briefdeel(soort, " ".join(t.split()) or "x", nummer, niveau, (t,)),
        st.sampled_from(list(Deelsoort)), tekst, st.sampled_from(["", "1", "a", "5.1", "J", "2.3"]), st.integers(0, 3),
    )  # fmt: skip


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(deel(), max_size=25))
def test_any_letter_gives_a_besluit_that_can_be_read(tmp_path: Path, stukken: list[Briefdeel]) -> None:
    voorstel = read_brief(stukken, demo_inventaris())
    pad = tmp_path / "besluit.yml"
    pad.write_text(render_besluit(voorstel, SJABLOON.read_text("utf-8")), "utf-8")
    gelezen = read_besluit(pad, "besluit.yml")
    assert {bevinding.code for bevinding in gelezen.bevindingen} <= {"MET003"}
    assert gelezen.besluit is not None


def test_a_very_long_letter_is_read_in_seconds() -> None:
    regels = [regel for regel in BRIEF.read_text("utf-8").split("\n") if regel.strip()]
    stukken = delen("\n".join(regel.strip(" -#") for regel in regels * 40))
    begin = time.perf_counter()
    read_brief(stukken, demo_inventaris())
    assert time.perf_counter() - begin < 60

# SPDX-License-Identifier: EUPL-1.2
"""Whatever stands in a spreadsheet: nothing crashes, no document gets a judgement that nobody wrote, and findings name
cells that exist."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from woopub.model import CODES
from woopub.read.lijst import read_bladen
from woopub.read.lijst.beoordelingen import read_beoordeling
from woopub.read.werkmap import Gebrek, Gebreksoort, Getal, Rij, Werkblad, Werkmap, tekst_van

_KOPPEN = st.sampled_from(
    ["nr", "ID", "naam document", "Document", "datum", "Datum (UTC)", "tijd", "beoordeling", "openbaar",
     "deels openbaar", "weigeringsgrond", "5.1.2.e", "afzender", "aan", "te vinden op", "dubbel met", "Gerelateerd ID",
     "Matter", "links", "opgeschort", "toelichting", "omschrijving", "bestandsnaam", "Kleur", "", "soort"]
)  # fmt: skip
_TEKSTEN = st.sampled_from(
    ["0001", "1", "a b", "Nota", "openbaar", "deels", "x", "ja", "nvt", "5.1.2e", "10.2", "12-03-2020", "31-02-2021",
     "3/4/2020 8:46 AM UTC", "12-14 maart 2020", "14:05", "https://a.example/", "dubbel met 1", "Totaal",
     "O = openbaar", "'=1", "\u202eomgekeerd", "99999", "9999-12-31T23:59Z", "0001-01-01T00:30+02:00", "1;2",
     "-", "\n"]
)  # fmt: skip
_WAARDEN = st.one_of(
    st.none(),
    _TEKSTEN,
    _KOPPEN,
    st.text(max_size=8),
    st.floats(allow_nan=False, allow_infinity=False).map(lambda g: Getal(g, f"{g:.15g}")),
    st.integers(-5, 60_000).map(lambda g: Getal(float(g), str(g))),
    st.datetimes(),
    st.dates(),
    st.times(),
    st.booleans(),
)


@st.composite
def _bladen(trek: st.DrawFn) -> Werkblad:
    kop = trek(st.lists(_KOPPEN, min_size=1, max_size=9))
    breedte = len(kop)
    cellen = [tuple(kop), *trek(st.lists(st.lists(_WAARDEN, max_size=breedte + 1).map(tuple), max_size=6))]
    boven = trek(st.integers(0, 2))
    rijen = [Rij(nr, rij, trek(st.booleans())) for nr, rij in enumerate(cellen, start=1 + boven) if any(rij)]
    hoek = st.tuples(st.integers(1, 8), st.integers(0, 9), st.integers(0, 3), st.integers(0, 3))
    samen = trek(st.lists(hoek.map(lambda h: (h[0], h[1], h[0] + h[2], h[1] + h[3])), max_size=3))
    gebrek = st.builds(Gebrek, st.integers(1, 8), st.integers(0, 9), st.sampled_from(Gebreksoort))
    gebreken = trek(st.lists(gebrek, max_size=2))
    return Werkblad(
        trek(st.sampled_from("AB")), tuple(rijen), trek(st.booleans()), tuple(samen), tuple(gebreken)
    )


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(bladen=st.lists(_bladen(), max_size=3))
def test_nothing_crashes_and_nothing_is_made_up(bladen: list[Werkblad]) -> None:
    inlezing, bevindingen = read_bladen(Werkmap(tuple(bladen), "xlsx"), "lijst")
    for bevinding in bevindingen:
        assert bevinding.code in CODES
        assert bevinding.cel is None or re.fullmatch(r"[A-Z]+[1-9]\d*", bevinding.cel)
        assert bevinding.melding
        assert bevinding.advies
    if inlezing is None:
        assert any(b.blokkeert for b in bevindingen) or not any(
            blad.rijen and not blad.verborgen for blad in bladen
        )
        return
    teksten = [tekst_van(cel) for blad in bladen for rij in blad.rijen for cel in rij.cellen]
    bedoeld = {read_beoordeling(tekst, ja_nee=True).oordeel for tekst in teksten}
    for bron in inlezing.rijen:
        assert bron.regel.beoordeling is None or bron.regel.beoordeling in bedoeld
        if bron.regel.beoordeling is None:
            assert any(
                b.code == "INV005" and b.cel and b.cel.endswith(str(bron.regel.rij)) for b in bevindingen
            )


def test_the_edges_of_time_are_dates_or_findings() -> None:
    for waarde in (
        date.min,
        date.max,
        datetime.min,
        datetime.max,
        time.max,
        Getal(1e300, "1E+300"),
        Getal(-1e-9, "0"),
    ):
        rijen = (Rij(1, ("nr", "titel", "datum (utc)", "openbaar")), Rij(2, ("1", "Nota", waarde, "ja")))
        inlezing, bevindingen = read_bladen(Werkmap((Werkblad("A", rijen),), "xlsx"), "lijst")
        assert inlezing is not None
        assert inlezing.rijen[0].regel.datum is not None or {b.cel for b in bevindingen} == {"C2"}

# SPDX-License-Identifier: EUPL-1.2
"""Any inventory that woopub writes reads back the same, from csv, xlsx and ods."""

from __future__ import annotations

import string
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.read.lijst.bladen import Rijen, lees, schrijf_xlsx, zwaar
from tests.read.werkmap.maak_ods import make_ods
from woopub.export.inventaris import inventaris_cellen, to_inventaris
from woopub.law import ANDERE_CODES, GRONDEN
from woopub.model import ID_VORM, KOLOMMEN, Beoordeling, Datum, Inventarisregel
from woopub.model.formule import guard_cel
from woopub.read.inventaris import read_inventaris
from woopub.read.tekst import clean_text

_LETTERS = st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"), include_characters="\n")


def schoon(tekst: str) -> str:
    """A text as an inventory can hold it: read from a file, so without what nobody sees, and without spaces around."""
    return clean_text(tekst)[0].strip()


def tekst(leeg: bool = True) -> st.SearchStrategy[str]:
    gewoon = st.text(_LETTERS, max_size=30).map(schoon)
    lastig = st.sampled_from(
        ["-", "n.v.t.", "=1+1", "'=1", "''-x", "'s-Gravenhage", "@naam", "+31", "0012", "1E05", "3.10", "2020-03-12",
         "totaal", "Totaal 12", "openbaar", "id", "titel",
         "WAAR", "ja", "een, twee", 'hij zei "ja"', "a\nb", "Nr", "geen", "x"]
    )  # fmt: skip
    return st.one_of(gewoon, lastig).filter(lambda t: leeg or bool(t))


def deel() -> st.SearchStrategy[str]:
    """A part of a list: without the sign that stands between parts."""
    return tekst(leeg=False).map(lambda t: schoon(t.replace(";", "").replace("\n", " "))).filter(bool)


def delen(soort: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(soort, max_size=3).map(tuple)


def datums() -> st.SearchStrategy[Datum | None]:
    dag = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(
        lambda d: d.replace(second=0, microsecond=0)
    )
    vorm = st.sampled_from((4, 7, 10, 16))
    return st.one_of(st.none(), st.builds(lambda d, n: Datum(d.isoformat(timespec="minutes")[:n]), dag, vorm))


IDS = st.one_of(
    st.text(string.ascii_letters + string.digits + "._-", min_size=1, max_size=12),
    st.sampled_from(
        ["0012", "1E05", "3.10", "1e5", "2020-03-12", "id", "Totaal", "12", "00", "7-8", "10.2", "WAAR"]
    ),
).filter(lambda tekst: bool(ID_VORM.match(tekst)))

LINKS = st.sampled_from(
    ["https://a.example/", "https://a.example/x;y", "http://b.example/a,b|c", "https://a.example/?q=%20#1"]
)


@st.composite
def regels(trek: st.DrawFn) -> list[Inventarisregel]:
    """Rows as they are after reading a portal's own inventory."""
    ids = trek(st.lists(IDS, min_size=1, max_size=6, unique_by=str.casefold))
    return [trek(_regel(id_, rij)) for rij, id_ in enumerate(ids, start=2)]


def _regel(id_: str, rij: int) -> st.SearchStrategy[Inventarisregel]:
    return st.builds(
        Inventarisregel,
        id=st.just(id_),
        titel=tekst(leeg=False),
        datum=datums(),
        soort=tekst(),
        afzender=delen(deel()),
        ontvanger=delen(deel()),
        beoordeling=st.sampled_from(Beoordeling),
        gronden=st.lists(st.sampled_from([*GRONDEN, *ANDERE_CODES]), max_size=4, unique=True).map(tuple),
        toelichting=tekst(),
        bestand=st.one_of(st.just(""), st.just(f"{id_}.pdf"), st.just(f"{id_}.xlsx")),
        familie=tekst(),
        thread=tekst(),
        gerelateerd=delen(IDS),
        dubbel_van=delen(IDS),
        opgeschort=st.booleans(),
        zaaknummers=delen(deel()),
        links=st.lists(LINKS, max_size=3).map(tuple),
        rij=st.just(rij),
        regel=st.just(rij),
    )


def als_csv(pad: Path, lijst: list[Inventarisregel]) -> Path:
    pad.write_bytes(to_inventaris(inventaris_cellen(regel) for regel in lijst))
    return pad


def _tabel(lijst: list[Inventarisregel]) -> Rijen:
    cellen = [inventaris_cellen(regel) for regel in lijst]
    return [KOLOMMEN, *([guard_cel(rij[kolom]) or None for kolom in KOLOMMEN] for rij in cellen)]


def als_xlsx(pad: Path, lijst: list[Inventarisregel]) -> Path:
    return schrijf_xlsx(pad, _tabel(lijst))


def als_ods(pad: Path, lijst: list[Inventarisregel]) -> Path:
    pad.write_bytes(make_ods({"Inventaris": _tabel(lijst)}))
    return pad


VORMEN: dict[str, Callable[[Path, list[Inventarisregel]], Path]] = {
    "csv": als_csv,
    "xlsx": als_xlsx,
    "ods": als_ods,
}


@pytest.mark.parametrize("vorm", VORMEN)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(lijst=regels())
def test_what_is_written_reads_back_the_same(vorm: str, lijst: list[Inventarisregel]) -> None:
    with tempfile.TemporaryDirectory() as map_:
        pad = VORMEN[vorm](Path(map_) / f"inventaris.{vorm}", lijst)
        inlezing, bevindingen = lees(pad)
        assert inlezing is not None
        # A cell of more lines moves the line numbers of a csv, and nothing else.
        gelezen = [replace(bron.regel, regel=bron.regel.rij) for bron in inlezing.rijen]
        assert gelezen == lijst
        assert inlezing.kolommen == set(KOLOMMEN)
        assert zwaar(bevindingen) == []
        if vorm == "csv":
            eigen, _ = read_inventaris(pad, "inventaris.csv")
            assert eigen is not None
            assert [replace(regel, regel=regel.rij) for regel in eigen] == lijst

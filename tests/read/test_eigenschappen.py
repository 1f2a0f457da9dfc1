# SPDX-License-Identifier: EUPL-1.2
"""Whatever stands in a file: text survives reading or is a finding, and nothing raises."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from woopub.check import judge
from woopub.model import KOLOMMEN, Bevinding, Publicatie
from woopub.model.formule import unguard_cel
from woopub.read import read_portaal, read_publicatie
from woopub.read.inventaris import read_inventaris
from woopub.read.tekst import clean_text
from woopub.read.yaml_tree import read_yaml

Schrijf = Callable[..., Path]
TEKST = st.text(st.characters(codec="utf-8"))
VELDEN = ("titel", "kenmerk", "samenvatting", "wettelijk_kader", "overwegingen", "besluit")
# What YAML and CSV are made of, so that chance finds more than plain words.
LASTIG = st.text("abn01: -\n\t\"'|>{}[],&*!#%@?~\\\x07\u202e;", max_size=60)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEKST | LASTIG,
    lambda binnen: st.lists(binnen, max_size=3) | st.dictionaries(TEKST, binnen, max_size=3),
    max_leaves=8,
)  # fmt: skip


@pytest.fixture(scope="module")
def schrijf(tmp_path_factory: pytest.TempPathFactory) -> Schrijf:
    """Write the files of one publication and return the portal's folder."""
    root = tmp_path_factory.mktemp("portaal")
    map_ = root / "besluiten" / "2024" / "x"
    map_.mkdir(parents=True)

    def schrijf(yml: bytes, inventaris: bytes = b"", mkdocs: bytes = b"") -> Path:
        (map_ / "besluit.yml").write_bytes(yml)
        (map_ / "inventaris.csv").write_bytes(inventaris)
        (root / "mkdocs.yml").write_bytes(mkdocs)
        return root

    return schrijf


def lees(root: Path) -> tuple[Publicatie | None, list[Bevinding]]:
    """Read and judge; every finding must fit the report."""
    publicatie, bevindingen = read_publicatie(root, root / "besluiten" / "2024" / "x")
    oordeel = judge([publicatie] if publicatie else [], {}, bevindingen, date(2024, 6, 1))
    for bevinding in oordeel.bevindingen:
        assert json.dumps(bevinding.record(), ensure_ascii=False).encode("utf-8")
        assert bevinding.melding
        assert bevinding.advies
    return publicatie, bevindingen


@settings(max_examples=60)
@given(data=st.binary(max_size=200) | LASTIG.map(str.encode))
@example(data=b"a: &x 1\nb: &x 2\n")
@example(data=b'"\\UFFFFFFFF"')
@example(data=b"%YAML 1.1\n---\na: b\n")
def test_any_bytes_can_be_read(data: bytes, schrijf: Schrijf) -> None:
    root = schrijf(data, data, data)
    lees(root)
    read_portaal(root)


@settings(max_examples=60)
@given(
    data=st.dictionaries(
        st.sampled_from((*VELDEN, "gronden", "aanvaard", "letters", "bezwaar", "verzoek")), JSON
    )
)
def test_any_data_can_be_judged(data: dict[str, object], schrijf: Schrijf) -> None:
    lees(schrijf(json.dumps(data).encode()))


@settings(max_examples=80)
@given(waarden=st.fixed_dictionaries(dict.fromkeys(VELDEN, TEKST | LASTIG)))
def test_any_text_survives_besluit_yml_or_is_reported(waarden: dict[str, str], schrijf: Schrijf) -> None:
    publicatie, bevindingen = lees(schrijf(json.dumps(waarden).encode()))
    if publicatie is None:
        assert "MET001" in [b.code for b in bevindingen]
        return
    gestript = {veld for veld, tekst in waarden.items() if clean_text(tekst)[1]}
    assert len([b for b in bevindingen if b.code == "MET012"]) == len(gestript)
    for veld, tekst in waarden.items():
        assert getattr(publicatie.besluit, veld) == clean_text(tekst)[0].strip()


@settings(max_examples=80)
@given(titel=TEKST | LASTIG, toelichting=TEKST | LASTIG, familie=TEKST)
@example(titel="=1+1", toelichting="'=", familie="'\t0")
def test_any_text_survives_the_inventory_or_is_reported(
    titel: str, toelichting: str, familie: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    waarden = {
        "id": "1",
        "titel": titel,
        "toelichting": toelichting,
        "familie": familie,
        "beoordeling": "openbaar",
    }
    uit = io.StringIO(newline="")
    csv.writer(uit).writerows([KOLOMMEN, [waarden.get(kolom, "") for kolom in KOLOMMEN]])
    pad = tmp_path_factory.getbasetemp() / "inventaris.csv"
    pad.write_bytes(uit.getvalue().encode("utf-8-sig"))
    rijen, bevindingen = read_inventaris(pad, "inventaris.csv")
    assert rijen is not None
    gelezen = {"titel": rijen[0].titel, "toelichting": rijen[0].toelichting, "familie": rijen[0].familie}
    # An apostrophe before what a spreadsheet would run is no part of the text.
    assert gelezen == {kolom: unguard_cel(clean_text(waarden[kolom])[0].strip()).strip() for kolom in gelezen}
    vuil = {kolom for kolom in gelezen if clean_text(waarden[kolom])[1]}
    leeg = set() if gelezen["titel"] else {"INV011"}
    assert {b.code for b in bevindingen} == leeg | ({"MET012"} if vuil else set())


@settings(max_examples=80)
@given(data=JSON)
def test_yaml_gives_back_what_was_typed(data: object) -> None:
    """JSON is YAML: what comes out is what went in, with every scalar as text."""

    def als_tekst(waarde: object) -> object:
        if isinstance(waarde, dict):
            return {clean_text(k)[0]: als_tekst(v) for k, v in reversed(waarde.items())}
        if isinstance(waarde, list):
            return [als_tekst(v) for v in waarde]
        if isinstance(waarde, str):
            return clean_text(waarde)[0]
        return None if waarde is None else json.dumps(waarde)

    assert read_yaml(json.dumps(data)).data == als_tekst(data)

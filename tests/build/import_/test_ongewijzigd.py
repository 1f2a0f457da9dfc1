# SPDX-License-Identifier: EUPL-1.2
"""What a person changes in a publication while an import is at work is not written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from woopub.build.import_.bewaren import IntussenGewijzigd, require_ongewijzigd
from woopub.build.import_.stand import Stand, digest
from woopub.build.import_.stukken import Stuk, Stukken
from woopub.build.import_.weghalen import Weg
from woopub.read.aanlevering import Gevonden, Lid

PAD = "besluiten/2025/brug"


@pytest.fixture
def documenten(tmp_path: Path) -> Path:
    map_ = tmp_path / PAD / "documenten"
    map_.mkdir(parents=True)
    (map_ / "0012.pdf").write_bytes(b"oud")
    return map_


def stuk(naam: str, oud: Path | None = None) -> Stuk:
    gevonden = Gevonden(Lid(naam, 3, 0), naam)
    return Stuk("0012", naam, gevonden, oud.name if oud else "", digest(oud) if oud else "")


def test_nothing_changed_is_no_reason_to_stop(documenten: Path) -> None:
    stand = Stand(documenten.parents[3], PAD)
    oud = documenten / "0012.pdf"
    stukken = Stukken([stuk("0012.PDF", oud), stuk("0013.pdf")])
    require_ongewijzigd(stand, stukken, Weg({"0012.pdf": digest(oud)}))


def test_a_file_that_appears_meanwhile_stops_it(documenten: Path) -> None:
    stand = Stand(documenten.parents[3], PAD)
    stukken = Stukken([stuk("0013.pdf")])
    (documenten / "0013.pdf").write_bytes(b"met de hand")
    with pytest.raises(IntussenGewijzigd, match=r"documenten/0013\.pdf"):
        require_ongewijzigd(stand, stukken, Weg())


@pytest.mark.parametrize("weg", [False, True])
def test_a_file_that_changes_meanwhile_stops_it(documenten: Path, weg: bool) -> None:
    stand = Stand(documenten.parents[3], PAD)
    oud = documenten / "0012.pdf"
    stukken, weghalen = (
        (Stukken(), Weg({"0012.pdf": digest(oud)})) if weg else (Stukken([stuk("0012.pdf", oud)]), Weg())
    )
    oud.write_bytes(b"opnieuw gelakt")
    with pytest.raises(IntussenGewijzigd, match=r"documenten/0012\.pdf"):
        require_ongewijzigd(stand, stukken, weghalen)

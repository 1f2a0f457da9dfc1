# SPDX-License-Identifier: EUPL-1.2
"""Both directions: every code of the catalogue is produced, and only where the case says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.besluiten.maken import find
from tests.check.geval import Geval, alle
from tests.check.gevallen import GEVALLEN
from woopub.check import REGELS
from woopub.model import CODES

# MET016 comes from building, BST009 from a worker that dies, BST013 from a copy that fails: test_elders.py and
# tests/build/test_kopieen.py. What the gate finds inside a PDF has its cases in the corpus (tests/pdf/test_corpus.py),
# and a picture that is too large in tests/pdf/pictures.
IN_PDF = {code for code in CODES if code.startswith("LEK")} - {"LEK001", "LEK024"}
# What `woopub import` and `woopub new --letter` say of files that are not in the portal yet: tests/build/import_.
IN_INVOER = {"MET018"} | {f"INV{n:03}" for n in range(18, 28)} | {f"BST{n:03}" for n in range(16, 26)}
ELDERS = {"MET016", "BST009", "BST011", "BST012", "BST013"} | IN_PDF | IN_INVOER


def test_the_base_is_right(tmp_path: Path) -> None:
    assert find(tmp_path) == ()


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_the_case_gives_its_code_and_no_other(geval: Geval, tmp_path: Path) -> None:
    gevonden = [b for b in find(tmp_path, *alle(geval.fout)) if b.aanvaard is None]
    assert [b.code for b in gevonden] == [geval.code], gevonden


@pytest.mark.parametrize("geval", GEVALLEN, ids=str)
def test_what_comes_near_gives_nothing(geval: Geval, tmp_path: Path) -> None:
    assert [b for b in find(tmp_path, *alle(geval.goed)) if b.aanvaard is None] == []


def test_every_code_has_a_case() -> None:
    assert {geval.code for geval in GEVALLEN} | ELDERS == set(CODES)


def test_every_rule_names_its_codes_and_says_why() -> None:
    for codes, functie in REGELS:
        assert codes
        assert set(codes) <= set(CODES)
        assert functie.__doc__

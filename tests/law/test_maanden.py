# SPDX-License-Identifier: EUPL-1.2
"""The months: written out in one place, from which every room takes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from woopub.law.gegevens import MAANDEN
from woopub.pdf.objects.texts import DATUM_VOLUIT
from woopub.read.lijst.datums import read_datumtekst

PACKAGE = ROOT / "src" / "woopub"


def _namen(pad: Path) -> Iterator[str]:
    """Yield the months that stand, each alone or in a row of alternatives, in the texts of a module."""
    for node in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (deel for deel in node.value.split("|") if deel in MAANDEN)


def test_they_are_written_once() -> None:
    rijen = {pad.relative_to(PACKAGE).as_posix(): set(_namen(pad)) for pad in PACKAGE.rglob("*.py")}
    assert [pad for pad, namen in rijen.items() if len(namen) == len(MAANDEN)] == ["law/gegevens.py"]


@pytest.mark.parametrize(("nummer", "naam"), list(enumerate(MAANDEN, start=1)))
def test_every_room_knows_all(nummer: int, naam: str) -> None:
    assert DATUM_VOLUIT.fullmatch(f"9 {naam.upper()} 2023")
    assert str(read_datumtekst(f"9 {naam} 2023")) == f"2023-{nummer:02d}-09"

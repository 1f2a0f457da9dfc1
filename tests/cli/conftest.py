# SPDX-License-Identifier: EUPL-1.2
"""Fixtures for the tests of the command line: a portal to stand in, and a way to type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.pages.dossier import CONVENANT, Map, rij
from woopub.build import create_portaal
from woopub.cli import main

Woopub = Callable[..., Result]


@pytest.fixture
def woopub() -> Woopub:
    """``woopub("check", "--format", "json")`` runs the command in this process."""

    def run(*args: str) -> Result:
        return CliRunner().invoke(main, args, prog_name="woopub")

    return run


@pytest.fixture
def portaal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Map:
    """A new portal without publications; the working directory is in it."""
    root = tmp_path / "portaal"
    create_portaal(root, naam="Proef", url="https://woo.example/", email="woo@woo.example", cname=False)
    monkeypatch.chdir(root)
    return Map(root)


@pytest.fixture
def goed(portaal: Map) -> Map:
    """A portal with one publication that passes, with a warning."""
    return portaal.add("2025/goed", CONVENANT, [rij("0001", "reeds openbaar", "")])


@pytest.fixture
def fout(portaal: Map) -> Map:
    """A portal with one publication that is blocked: an unknown judgement in G2."""
    return portaal.add("2025/fout", CONVENANT, [rij("0001", "misschien"), rij("0002")])

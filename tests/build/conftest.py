# SPDX-License-Identifier: EUPL-1.2
"""Fixtures for the tests of building: a new portal, and the pages of the built demonstration."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.html import Pagina, read_site
from tests.pages.dossier import Map
from woopub.build import create_portaal


@pytest.fixture
def portaal(tmp_path: Path) -> Map:
    """A new portal without publications."""
    root = tmp_path / "portaal"
    create_portaal(root, naam="Proef", url="https://woo.example/", email="woo@woo.example", cname=False)
    return Map(root)


@pytest.fixture(scope="session")
def demo_html(demo_site: Path) -> dict[str, Pagina]:
    """Every HTML file of the built demonstration, by its path in the site."""
    return read_site(demo_site)

# SPDX-License-Identifier: EUPL-1.2
"""The theme as MkDocs sees it, and the pages of the demonstration portal to fill it with."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from jinja2 import Environment
from mkdocs.theme import Theme

from tests.conftest import ROOT
from woopub.build import run_check
from woopub.model import Page
from woopub.pages import make_pages

THEME = ROOT / "src" / "woopub" / "theme"


@cache
def template_env() -> Environment:
    """MkDocs' own engine, with the theme of this package in front of Material's."""
    return Theme(name="material", custom_dir=str(THEME)).get_env()


@pytest.fixture(scope="session")
def demo_pages() -> list[Page]:
    """All pages of the demonstration portal, before they are rendered."""
    controle = run_check(Path(ROOT))
    assert controle.portaal is not None
    return list(make_pages(controle.portaal, controle.oordeel.goedgekeurd))

# SPDX-License-Identifier: EUPL-1.2
"""Fixtures for the tests of pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.dossier import Map


@pytest.fixture
def portaal(tmp_path: Path) -> Map:
    """An empty folder for publications."""
    return Map(tmp_path)

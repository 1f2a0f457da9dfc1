# SPDX-License-Identifier: EUPL-1.2
"""What a page has from the nodes of the page tree above it (ISO 32000-1, 7.7.3.4), by pikepdf."""

from __future__ import annotations

from typing import Any

import pikepdf

DIEP = 32
"""Nodes above a page that are looked at: a tree that goes round in a circle ends here."""


def inherited(page: Any, key: str) -> Any:
    """Return the value of a key of a page object, or of the nearest node above it that has it; None for none."""
    for _ in range(DIEP):
        if (found := page.get(key)) is not None:
            return found
        if (page := page.get("/Parent")) is None:
            break
    return None


def page_resources(page: Any) -> Any:
    """Return the resources of a page object, empty where there are none."""
    found = inherited(page, "/Resources")
    return pikepdf.Dictionary() if found is None else found

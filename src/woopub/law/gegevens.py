# SPDX-License-Identifier: EUPL-1.2
"""Reading the packaged data files of this room (see data/README.md for what they hold)."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
"""The months in Dutch, for every room."""


@cache
def read_gegevens(naam: str) -> dict[str, Any]:
    """Return the contents of data/NAAM.json; read once. Callers must not change it."""
    inhoud: dict[str, Any] = json.loads(
        files(__package__).joinpath("data", f"{naam}.json").read_text("utf-8")
    )
    return inhoud

# SPDX-License-Identifier: EUPL-1.2
"""What a letter's folder says besides the letter: the expected values and the inventory."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


def read_verwacht(map_: Path) -> dict[str, Any]:
    """``verwacht.yml`` with every value as text; an empty value is ''."""
    boom: dict[str, Any] = YAML(typ="base", pure=True).load((map_ / "verwacht.yml").read_text("utf-8"))
    return boom


def read_rijen(map_: Path) -> list[dict[str, str]]:
    """The rows of ``inventaris.csv``; none where the letter has no inventory."""
    pad = map_ / "inventaris.csv"
    if not pad.exists():
        return []
    with pad.open(encoding="utf-8", newline="") as bron:
        return list(csv.DictReader(bron))


def zonder_sleutels(verwacht: Mapping[str, Any]) -> dict[str, Any]:
    """Only the keys of besluit.yml, not those for the comparison (``_leeg`` and so on)."""
    return {sleutel: waarde for sleutel, waarde in verwacht.items() if not sleutel.startswith("_")}


def teksten(boom: Any) -> list[str]:
    """Every piece of text in a tree of values."""
    if isinstance(boom, Mapping):
        return [tekst for waarde in boom.values() for tekst in teksten(waarde)]
    if isinstance(boom, (list, tuple)):
        return [tekst for waarde in boom for tekst in teksten(waarde)]
    return [str(boom)] if boom is not None else []

# SPDX-License-Identifier: EUPL-1.2
"""One page of every kind, whole: what goes in (a publication) and what comes out (the page data) in one file.

To renew the outputs after a change: ``RENEW_GOLDENS=1 pytest tests/pages/test_goldens.py``, and read the diff.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.pages.dossier import Map
from woopub.model import Page
from woopub.pages import inventaris, shell_page

GOLDENS = sorted((Path(__file__).parent / "goldens").glob("*.json"))
# What another file holds already (the text of the law) or another program decides on (the bytes of a PDF).
ELDERS = {"leden", "sha256", "omvang"}


def brief(value: Any) -> Any:
    """Return the data with what is tested elsewhere left out: only whether it is there."""
    if isinstance(value, dict):
        return {key: bool(item) if key in ELDERS else brief(item) for key, item in value.items()}
    return [brief(item) for item in value] if isinstance(value, list) else value


def make_page(golden: dict[str, Any], root: Path) -> Page:
    if golden["pagina"] == "schil/":
        return shell_page("schil/")
    portaal = Map(root)
    for adres, invoer in golden["invoer"].items():
        besluit = "\n".join(invoer["besluit.yml"]) + "\n"
        portaal.add(adres, besluit, invoer["inventaris.csv"], invoer["stukken"])
    return portaal.pages()[golden["pagina"]]


@pytest.mark.parametrize("path", GOLDENS, ids=lambda path: path.stem)
def test_page_is_as_in_golden(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    golden = json.loads(path.read_text(encoding="utf-8"))
    # A part of an inventory holds 500 rows; nobody would read such a golden.
    monkeypatch.setattr(inventaris, "RIJEN_PER_DEEL", golden.get("rijen_per_deel", 500))
    page = make_page(golden, tmp_path)
    uitvoer = {"template": page.template, "data": brief(page.data)}
    if os.environ.get("RENEW_GOLDENS"):
        text = json.dumps(golden | {"uitvoer": uitvoer}, ensure_ascii=False, indent=1)
        path.write_text(text + "\n", encoding="utf-8")
    assert uitvoer == golden["uitvoer"]


def test_every_kind_of_page_has_a_golden(portaal: Map) -> None:
    kinds = {json.loads(path.read_text(encoding="utf-8"))["uitvoer"]["template"] for path in GOLDENS}
    made = {page.template for page in portaal.pages().values()}
    assert kinds == made | {"besluit.html", "document.html", "inventaris.html", "shell.html"}
    assert not made & {"besluit.html", "document.html"}

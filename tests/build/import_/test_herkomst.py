# SPDX-License-Identifier: EUPL-1.2
"""The record of an import: it reads back the same, and a damaged one is not believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from woopub.build.import_.herkomst import GEEN, Bestandsbron, Bron, Herkomst, Rijbron, read_herkomst, to_json
from woopub.model import Niveau

VOL = Herkomst(
    Bron("lijst.xlsx", "a" * 64),
    Bron("documenten", ""),
    "b" * 64,
    {
        "0012": Rijbron("Blad 1", 14, {"titel": "Nota «1»", "beoordeling": "openbaar", "toelichting": ""}),
        "0013": Rijbron("Blad 1", 15, {"titel": "Zonder beoordeling", "toelichting": "x"}),
    },
    {
        "0012.pdf": Bestandsbron(
            "map/0012.pdf", "c" * 64, "d" * 64, False, True, "origineel/cccccccccccc-0012.pdf"
        ),
        "0013.pdf": Bestandsbron("b\udc80.pdf", "e" * 64, "e" * 64),
    },
)


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    pad = tmp_path / "import.json"
    pad.write_bytes(to_json(VOL))
    assert read_herkomst(pad, "x") == (VOL, [])
    assert to_json(read_herkomst(pad, "x")[0]) == to_json(VOL)


def test_there_is_a_line_for_each_row() -> None:
    regels = to_json(VOL).decode().splitlines()
    assert sum(regel.startswith(('"0012": ', '"0013": ')) for regel in regels) == 2


def test_none_is_no_record(tmp_path: Path) -> None:
    assert read_herkomst(tmp_path / "import.json", "x") == (GEEN, [])


def damage(**anders: Any) -> bytes:
    return json.dumps(json.loads(to_json(VOL)) | anders).encode()


KAPOT = {
    "empty": b"",
    "cut off": to_json(VOL)[:300],
    "no JSON": b"hallo",
    "not UTF-8": b"\xff\xfe{",
    "a list": b"[]",
    "a number": b"3",
    "null": b"null",
    "deep": b"[" * 100_000,
    "another version": damage(vorm=2),
    "no rows": damage(rijen=None),
    "rows as a list": damage(rijen=[]),
    "a row that is a text": damage(rijen={"1": "x"}),
    "a row without values": damage(rijen={"1": {"blad": "", "rij": 2}}),
    "a value that is a number": damage(rijen={"1": {"blad": "", "rij": 2, "waarden": {"titel": 3}}}),
    "an unknown column in a row": damage(rijen={"1": {"blad": "", "rij": 2, "waarden": {"x": "y"}}}),
    "an unknown column": damage(kolommen=["x"]),
    "columns as a number": damage(kolommen=3),
    "a file without a hash": damage(bestanden={"1.pdf": {"naam": "x"}}),
    "a file with a text for a truth": damage(
        bestanden={
            "1.pdf": {
                "naam": "x",
                "sha256": "",
                "geplaatst": "",
                "tekstlaag": "ja",
                "ocr": False,
                "origineel": "",
            }
        }
    ),
    "no source": damage(inventaris=None),
}


@pytest.mark.parametrize("inhoud", KAPOT.values(), ids=KAPOT)
def test_a_damaged_record_warns_and_is_not_believed(tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "import.json"
    pad.write_bytes(inhoud)
    herkomst, (bevinding,) = read_herkomst(pad, "invoer/2026/x/import.json")
    assert herkomst is GEEN
    assert (bevinding.code, bevinding.niveau) == ("BST003", Niveau.WAARSCHUWING)
    assert bevinding.bestand == "invoer/2026/x/import.json"

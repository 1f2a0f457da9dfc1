# SPDX-License-Identifier: EUPL-1.2
"""Same input, same version, same options: the same bytes, whatever the machine; and soon enough."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT

SECONDEN = 20


def test_another_place_time_zone_language_and_hash_seed_give_the_same_site(
    tmp_path: Path, demo_site: Path
) -> None:
    portaal = tmp_path / "een andere plek"
    for naam in ("besluiten", "content", "theme"):
        shutil.copytree(ROOT / naam, portaal / naam)
    shutil.copyfile(ROOT / "mkdocs.yml", portaal / "mkdocs.yml")
    (portaal / "besluiten/.DS_Store").write_bytes(b"rommel")
    anders = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "77"}
    begin = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "woopub", "build", "--workers", "1"],
        cwd=portaal,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **anders},
        check=True,
        capture_output=True,
    )
    assert time.monotonic() - begin < SECONDEN
    een, ander = (read_manifest(site) for site in (demo_site, portaal / "site"))
    assert {pad for pad in een if een[pad] != ander.get(pad)} == set()
    assert (demo_site / "manifest.json").read_bytes() == (portaal / "site/manifest.json").read_bytes()
    assert str(portaal).encode() not in b"".join(p.read_bytes() for p in (portaal / "site").rglob("*.html"))


def read_manifest(site: Path) -> dict[str, str]:
    """The checksum of every file in a site."""
    manifest = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    return {regel["pad"]: regel["sha256"] for regel in manifest["bestanden"]}

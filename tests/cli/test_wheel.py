# SPDX-License-Identifier: EUPL-1.2
"""The package as people install it: from a wheel, `woopub init` gives a portal that builds at once."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this source."""
    folder = tmp_path_factory.mktemp("wheel")
    hatchling = Path(sys.executable).parent / "hatchling"
    subprocess.run(
        [hatchling, "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True, capture_output=True
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the installed package, without its dependencies."""
    target = tmp_path_factory.mktemp("installed")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--quiet",
        "--no-index",
        "--no-deps",
    ]
    subprocess.run([*pip, "--target", target, wheel], check=True, capture_output=True)
    return target


def run(installed: Path, cwd: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "woopub", *args], cwd=cwd, env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_wheel_holds_data_and_nothing_odd(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "woopub/theme/base.html", "woopub/theme/rapport.html", "woopub/law/data/woo.json",
        "woopub/skeleton/besluit.yml",
        "woopub/skeleton/lezers/begrippen.md", "woopub/skeleton/lezers/hulp/zoeken.md",
        "woopub/skeleton/portaal/dot-github/workflows/pages.yml",
    ):  # fmt: skip
        assert needed in names
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests", "besluiten"))]


def test_portal_from_the_wheel_builds_at_once(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "init", "portaal", "--url", "https://woo.example/deel", "--cname")
    assert done.returncode == 0, done.stderr
    portaal = tmp_path / "portaal"
    assert (portaal / ".github/workflows/pages.yml").is_file()
    assert run(installed, portaal, "new", "2026/proef").returncode == 0
    done = run(installed, portaal, "check")
    assert done.returncode == 1
    assert "MET003" in done.stdout
    # What `new` made is a concept: it has findings, and does not keep the portal from building.
    done = run(installed, portaal, "build")
    assert done.returncode == 0, done.stdout + done.stderr
    site = portaal / "site"
    for naam in (
        ".nojekyll",
        "index.html",
        "404.html",
        "begrippen/index.html",
        "hulp/zoeken/index.html",
        "pagefind/pagefind.js",
    ):
        assert (site / naam).is_file(), naam
    assert (site / "CNAME").read_text(encoding="utf-8") == "woo.example\n"
    assert not (site / "besluiten/2026").exists()
    assert 'href="/deel/' in (site / "404.html").read_text(encoding="utf-8")

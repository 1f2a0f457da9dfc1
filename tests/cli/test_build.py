# SPDX-License-Identifier: EUPL-1.2
"""`woopub build` and `woopub serve`: how they end, and what they leave behind."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.cli.conftest import Woopub
from tests.conftest import ROOT
from tests.pages.dossier import Map

WACHT = 30  # seconds before we give up on a program that should have answered


def test_build_and_build_again(woopub: Woopub, goed: Map) -> None:
    done = woopub("build")
    assert done.exit_code == 0
    assert "INV014" in done.stdout
    assert re.search(
        r"Gebouwd in \d+\.\d s: 1 publicaties?, \d+ pagina's, waarvan \d+ doorzoekbaar", done.stderr
    )
    eerst = (goed.root / "site/manifest.json").read_bytes()
    done = woopub("build", "--format", "json", "--site-dir", "elders/site")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["samenvatting"]["waarschuwing"] == 1
    assert (goed.root / "elders/site/manifest.json").read_bytes() == eerst


def test_blocked_build_ends_with_1_and_leaves_the_old_site(woopub: Woopub, fout: Map) -> None:
    (fout.root / "site").mkdir()
    done = woopub("build")
    assert done.exit_code == 1
    assert "INV005" in done.stdout
    assert "Niet gebouwd" in done.stderr
    assert list((fout.root / "site").iterdir()) == []


@pytest.mark.parametrize(
    "naam", [".", "..", "besluiten", "besluiten/x", "content", "build", "vreemd", "mkdocs.yml", "link"]
)
def test_site_dir_that_is_refused_ends_with_2(woopub: Woopub, goed: Map, naam: str) -> None:
    (goed.root / "vreemd").mkdir()
    (goed.root / "vreemd/brief.txt").write_text("van mij", encoding="utf-8")
    (goed.root / "leeg").mkdir()
    (goed.root / "link").symlink_to(goed.root / "leeg")
    before = sorted(path.as_posix() for path in goed.root.rglob("*"))
    done = woopub("build", "--site-dir", naam)
    assert done.exit_code == 2
    assert "--site-dir" in done.stderr
    assert sorted(path.as_posix() for path in goed.root.rglob("*")) == before


def test_site_dir_below_a_file_ends_with_3(woopub: Woopub, goed: Map) -> None:
    done = woopub("build", "--site-dir", "mkdocs.yml/site")
    assert done.exit_code == 3
    assert done.stderr.splitlines()[-1].startswith("woopub: ")
    assert "Traceback" not in done.stderr


def test_disk_that_is_full_ends_with_3_and_keeps_the_old_site(
    woopub: Woopub, goed: Map, tmp_path: Path
) -> None:
    schijf = tmp_path / "schijf"
    schijf.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(schijf)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be made by root")
    try:
        (schijf / "site").mkdir()
        done = woopub("build", "--site-dir", str(schijf / "site"))
        assert done.exit_code == 3
        assert "De schijf is vol" in done.stderr
        assert [path.name for path in schijf.iterdir()] == ["site"]
    finally:
        subprocess.run(["umount", str(schijf)], check=True)


def test_serve_builds_shows_rebuilds_and_stops(goed: Map) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "woopub", "serve", "--port", "0"],
        cwd=goed.root,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            adres = wait_for(program, r"(http://127\.0\.0\.1:\d+/)")
            assert "Woo-publicaties" in get(adres) or "Proef" in get(adres)
            besluit = goed.root / "besluiten/2025/goed/besluit.yml"
            besluit.write_text(
                besluit.read_text(encoding="utf-8").replace("Afspraken", "Nijlpaard"), encoding="utf-8"
            )
            wait_for(program, r"(Gebouwd in)")
            assert "Nijlpaard over het meldpunt" in get(f"{adres}besluiten/2025/goed/")
            # As many editors save: a new file that takes the name of the old one.
            (goed.root / "mkdocs.yml~").write_text("site_name: [", encoding="utf-8")
            (goed.root / "mkdocs.yml~").rename(goed.root / "mkdocs.yml")
            wait_for(program, r"(Niet gebouwd)")
            assert "Nijlpaard" in get(f"{adres}besluiten/2025/goed/")
            program.send_signal(signal.SIGINT)
            assert program.wait(WACHT) == 0
            assert program.stderr is not None
            assert "Gestopt." in program.stderr.read()
        finally:
            program.kill()


def get(adres: str) -> str:
    with urllib.request.urlopen(adres, timeout=WACHT) as antwoord:
        return str(antwoord.read().decode())


def wait_for(program: subprocess.Popen[str], patroon: str) -> str:
    """Read a program's messages until one matches; returns the first group."""
    assert program.stderr is not None
    tot = time.monotonic() + WACHT
    for line in program.stderr:
        if found := re.search(patroon, line):
            return found[1]
        assert time.monotonic() < tot
    raise AssertionError(f"the program ended without {patroon}")


def test_serve_refuses_a_port_in_use(goed: Map) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OCCUPY], cwd=goed.root, env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True, text=True, check=False, timeout=WACHT,
    )  # fmt: skip
    assert done.returncode == 3
    assert "Deze poort is al in gebruik" in done.stderr


OCCUPY = """
import socket
from woopub.cli import main
with socket.socket() as bezet:
    bezet.bind(("127.0.0.1", 0))
    bezet.listen()
    main(["serve", "--port", str(bezet.getsockname()[1])])
"""

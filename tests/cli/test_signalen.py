# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+C, a terminal that closes and a system that shuts down: whenever they come, the end is a clean one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.besluiten.maken import draw_open
from tests.cli.test_import import CONCEPT, PAD, bytes_of, lijst, make_zip, write_xlsx
from tests.conftest import ROOT
from tests.pages.dossier import Map

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems have other signals")

SIGNALEN = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]

# A signal at an event of the interpreter (PEP 578), before the modules of the program are read.
SEIN = """
import os, signal, sys
nummer, event, wat = int(sys.argv[1]), sys.argv[2], sys.argv[3]

def on_event(naam, args):
    if naam == event and any(wat in str(deel) for deel in args[:2]):
        os.kill(os.getpid(), nummer)

sys.addaudithook(on_event)
from woopub.cli import main
main(sys.argv[4:])
"""


def run(cwd: Path, nummer: int, event: str, wat: str, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SEIN, str(int(nummer)), event, wat, *args], cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture
def portaal(portaal: Map, tmp_path: Path) -> Map:
    """A portal with a concept, and beside it a spreadsheet and documents."""
    write_xlsx(tmp_path / "lijst.xlsx", lijst())
    make_zip(tmp_path / "d.zip", {"0013.pdf": draw_open()})
    return portaal.add("2025/brug", CONCEPT)


OPDRACHT = ("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)


@pytest.mark.parametrize("nummer", SIGNALEN, ids=lambda nummer: nummer.name)
@pytest.mark.parametrize(
    ("event", "wat"),
    [
        ("import", "pymupdf"),
        ("import", "woopub.read.lijst"),
        ("open", "lijst.xlsx"),
        ("open", "d.zip"),
        ("socket.connect", ""),
        ("open", "inventaris.csv"),
        ("os.rename", "0013.pdf"),
        ("os.rename", "inventaris.csv"),
    ],
)
def test_the_end_is_clean_whenever_it_comes(
    portaal: Map, nummer: signal.Signals, event: str, wat: str
) -> None:
    before = bytes_of(portaal.root)
    done = run(portaal.root, nummer, event, wat, *OPDRACHT)
    assert done.returncode == 3, (done.returncode, done.stderr)
    assert done.stderr.splitlines()[-1] == "woopub: afgebroken."
    assert bytes_of(portaal.root) == before
    assert "Traceback" not in done.stderr
    assert not list(portaal.root.rglob(".import-*"))


def test_what_comes_after_the_last_move_is_too_late(portaal: Map) -> None:
    done = run(portaal.root, signal.SIGINT, "os.rename", "import.json", *OPDRACHT)
    assert done.returncode == 0, done.stderr
    assert "Geschreven in" in done.stderr
    assert (portaal.root / "invoer/2025/brug/import.json").is_file()


@pytest.mark.parametrize("nummer", SIGNALEN, ids=lambda nummer: nummer.name)
def test_what_comes_when_all_is_said_changes_nothing(portaal: Map, nummer: signal.Signals) -> None:
    """While Python clears up, which takes a while after a large inventory."""
    laat = SEIN.replace(
        "from woopub", "import atexit\natexit.register(os.kill, os.getpid(), nummer)\nfrom woopub", 1
    )
    done = subprocess.run(
        [sys.executable, "-c", laat, str(int(nummer)), "never", "never", *OPDRACHT], cwd=portaal.root,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_who_ignores_hangups_goes_on(portaal: Map) -> None:
    done = subprocess.run(
        ["nohup", sys.executable, "-c", SEIN, str(int(signal.SIGHUP)), "open", "d.zip", *OPDRACHT],
        cwd=portaal.root, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (portaal.root / PAD / "documenten/0013.pdf").is_file()


def test_drafts_of_a_run_that_was_killed_are_gone_after_the_next(portaal: Map) -> None:
    done = run(portaal.root, signal.SIGKILL, "os.rename", "inventaris.csv", *OPDRACHT)
    assert done.returncode == -signal.SIGKILL
    assert list(portaal.root.glob("build/.import-*"))
    done = run(portaal.root, signal.SIGINT, "never", "never", *OPDRACHT)
    assert done.returncode == 0, done.stderr
    assert not list(portaal.root.rglob(".import-*"))


def test_the_reader_of_a_long_answer_goes_away(portaal: Map) -> None:
    """Ctrl+C while what was done is shown: that says that it was done."""
    done = run(portaal.root, signal.SIGINT, "open", "rapport.html", *OPDRACHT, "--report", "rapport.html")
    assert done.returncode == 3
    assert "De import zelf was klaar" in done.stderr
    assert (portaal.root / PAD / "documenten/0013.pdf").is_file()

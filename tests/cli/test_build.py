# SPDX-License-Identifier: EUPL-1.2
"""`woopub build` and `woopub serve`: how they end, and what they leave behind."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import click
import pytest

from tests.cli.conftest import Woopub
from tests.conftest import ROOT
from tests.pages.dossier import Map
from woopub.cli.serve import _stop_watching

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
            config = (goed.root / "mkdocs.yml").read_text(encoding="utf-8")
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
            # A folder that was not there at the start, and one that is made anew.
            (goed.root / "mkdocs.yml").write_text(config, encoding="utf-8")
            wait_for(program, r"(Gebouwd in)")
            shutil.rmtree(goed.root / "theme", ignore_errors=True)
            (goed.root / "theme/assets").mkdir(parents=True)
            wait_for(program, r"(Gebouwd in)")
            (goed.root / "theme/assets/eigen.css").write_text("p {}", encoding="utf-8")
            wait_for(program, r"(Gebouwd in)")
            assert get(f"{adres}assets/eigen.css") == "p {}"
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


def run_python(code: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True, text=True, check=False, timeout=WACHT,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="other systems watch folders in another way")
def test_serve_that_may_not_watch_says_so(goed: Map) -> None:
    done = run_python(NO_FILES_LEFT, goed.root)
    assert done.returncode == 3, done.stderr
    assert "laat niet toe dat woopub nog meer mappen in de gaten houdt" in done.stderr
    assert "schijf" not in done.stderr


@pytest.mark.parametrize("nummer", [errno.ENOSPC, errno.EMFILE])
def test_too_much_to_watch_is_no_full_disk(nummer: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(click.exceptions.Exit) as einde:
        _stop_watching(OSError(nummer, "inotify watch limit reached"))
    assert einde.value.exit_code == 3
    assert "fs.inotify" in capsys.readouterr().err


def test_other_failure_of_watching_is_itself() -> None:
    with pytest.raises(PermissionError):
        _stop_watching(PermissionError(errno.EACCES, "Permission denied", "besluiten"))


# Every file that may be open is open, but for the one that the server listens on.
NO_FILES_LEFT = """
import os, resource
from woopub.cli import main
os.environ["TMPDIR"] = os.getcwd()
grens = os.open(".", os.O_RDONLY) + 1
resource.setrlimit(resource.RLIMIT_NOFILE, (grens + 1, grens + 1))
main(["serve", "--port", "0"])
"""


def test_serve_watches_only_what_the_portal_is_made_of(goed: Map) -> None:
    for naam in (".venv/lib", ".git/objects", "site", "theme"):
        (goed.root / naam).mkdir(parents=True)
    done = run_python(WATCHED, goed.root)
    assert done.stdout.split() == [".:False", "besluiten:True", "content:True", "theme:True"], done.stderr


WATCHED = """
from pathlib import Path
from woopub.cli.serve import _Wachter
root = Path.cwd()
wachter = _Wachter(root)
for emitter in sorted(wachter._waarnemer.emitters, key=lambda emitter: str(emitter.watch.path)):
    print(f"{Path(emitter.watch.path).relative_to(root)}:{emitter.watch.is_recursive}")
wachter.stop()
"""


def test_build_that_is_refused_ends_with_3(woopub: Woopub, goed: Map) -> None:
    (goed.root / "build").mkdir(exist_ok=True)
    (goed.root / "build/bezig").write_text(str(os.getppid()), encoding="ascii")
    done = woopub("build")
    assert done.exit_code == 3
    assert f"door proces {os.getppid()}." in done.stderr
    assert not (goed.root / "site").exists()


def test_setting_that_mkdocs_refuses_ends_with_1(woopub: Woopub, goed: Map) -> None:
    with (goed.root / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nextra_css: 5\n")
    done = woopub("build")
    assert done.exit_code == 1
    assert "MET013" in done.stdout
    assert "'extra_css': Expected type" in done.stdout
    assert "De oude website is niet veranderd" in done.stderr

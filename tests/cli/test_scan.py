# SPDX-License-Identifier: EUPL-1.2
"""`woopub scan`: loose files and folders, without a portal; what it says, how it ends, and what it keeps to itself."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Woopub
from tests.make_pdf import cover, damage, draw_plain, encrypt, redact

GEHEIM = "Testpersoon Voorbeeld"
TEKST = f"De brief is van {GEHEIM}\nen gaat over de dijk bij het dorp."


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is no portal; the working directory is in it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lek(map_: Path, naam: str = "lek.pdf") -> Path:
    pad = map_ / naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(cover(draw_plain(TEKST), GEHEIM, "5.1.2.e"))
    return pad


def goed(map_: Path, naam: str = "goed.pdf") -> Path:
    pad = map_ / naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(redact(draw_plain(TEKST), [(GEHEIM, "5.1.2.e")]))
    return pad


def test_a_good_file(woopub: Woopub, map_: Path) -> None:
    goed(map_)
    done = woopub("scan", "goed.pdf")
    assert done.exit_code == 0, done.stdout
    assert done.stdout.startswith("goed.pdf: 1 pagina, 1 gelakt vlak (5.1.2.e 1x), ")
    assert "0 blokkades" in done.stdout


def test_a_leak_blocks_and_is_not_told(woopub: Woopub, map_: Path) -> None:
    lek(map_)
    done = woopub("scan", "lek.pdf", "--report", "uit/rapport.html")
    assert done.exit_code == 1
    assert "blokkade LEK001" in done.stdout
    assert "pagina 1" in done.stdout
    rapport = (map_ / "uit/rapport.html").read_text(encoding="utf-8")
    assert "LEK001" in rapport
    for uit in (done.stdout, done.stderr, rapport, *(woopub("scan", "lek.pdf", "--format", f).output for f in
                ("json", "github", "sarif"))):  # fmt: skip
        assert GEHEIM not in uit
        assert GEHEIM.replace(" ", "") not in uit.replace(" ", "")


def test_what_to_do_is_said_once_for_a_run_of_the_same(woopub: Woopub, map_: Path) -> None:
    data = cover(cover(draw_plain(TEKST), GEHEIM, "5.1.2.e"), "bij het dorp", "5.1.2.e")
    (map_ / "lek.pdf").write_bytes(data)
    done = woopub("scan", "lek.pdf")
    assert done.stdout.count("blokkade LEK001") == 2
    assert done.stdout.count("→ Lak het document opnieuw") == 1


def test_json_as_the_interface_says(woopub: Woopub, map_: Path) -> None:
    goed(map_)
    (map_ / "stuk.pdf").write_bytes(damage(draw_plain("x")))
    uit = json.loads(woopub("scan", "goed.pdf", "stuk.pdf", "--format", "json").stdout)
    goed_, stuk = uit["bestanden"]
    velden = {"bestand", "sha256", "paginas", "gelakt_aandeel", "tekstlaag", "lakvlakken", "labels"}
    assert set(goed_) == set(stuk) == velden
    assert (goed_["paginas"], goed_["tekstlaag"], len(goed_["sha256"])) == (1, True, 64)
    assert [(label["pagina"], label["tekst"], label["code"]) for label in goed_["labels"]] == [
        (1, "5.1.2.e", "5.1.2.e")
    ]
    assert [(vlak["pagina"], vlak["gronden"]) for vlak in goed_["lakvlakken"]] == [(1, ["5.1.2.e"])]
    assert 0 < goed_["gelakt_aandeel"] < 0.1
    assert (stuk["bestand"], stuk["sha256"], stuk["lakvlakken"]) == ("stuk.pdf", None, [])


def test_a_folder_means_all_files_in_it_that_can_be_published(woopub: Woopub, map_: Path) -> None:
    goed(map_, "a/een.pdf")
    goed(map_, "a/b/twee.PDF")
    goed(map_, "a/zonder-naam")
    (map_ / "a/lijst.txt").write_text("geen pdf", encoding="utf-8")
    (map_ / "a/film.mp4").write_bytes(b"geen document")
    goed(map_, "a/.verborgen/drie.pdf")
    done = woopub("scan", "a", "a/een.pdf", "--format", "json")
    assert [bestand["bestand"] for bestand in json.loads(done.stdout)["bestanden"]] == [
        "a/een.pdf", "a/lijst.txt", "a/zonder-naam", "a/b/twee.PDF",
    ]  # fmt: skip
    assert "Niet bekeken: 1 bestand van een soort die woopub niet kent: a/film.mp4." in done.stderr


@pytest.mark.parametrize(
    ("args", "woord"),
    [
        (["weg.pdf"], "bestaat niet"),
        (["leeg"], "hier staan geen PDF-bestanden"),
        ([], "PDF"),
        (["goed.pdf", "--letter", "J"], "--letter J"),
        (["goed.pdf", "--letter", "J=9.9.9"], "--letter J=9.9.9"),
        (["goed.pdf", "--show-secrets"], "alleen op een scherm"),
        (["goed.pdf", "--report", "x.pdf"], ".html of .xlsx"),
    ],
)
def test_wrong_usage(woopub: Woopub, map_: Path, args: list[str], woord: str) -> None:
    goed(map_)
    (map_ / "leeg").mkdir()
    done = woopub("scan", *args)
    assert done.exit_code == 2
    assert woord in done.stderr
    assert not (map_ / "x.pdf").exists()


def test_what_cannot_be_read_is_a_finding(woopub: Woopub, map_: Path) -> None:
    (map_ / "slot.pdf").write_bytes(encrypt(draw_plain("x")))
    (map_ / "tekst.pdf").write_text("geen pdf", encoding="utf-8")
    lek(map_)
    done = woopub("scan", ".", "--format", "json")
    assert done.exit_code == 1
    gevonden = {
        (b["bestand"], b["code"]) for b in json.loads(done.stdout)["bevindingen"] if b["niveau"] == "blokkade"
    }
    assert {("slot.pdf", "BST004"), ("tekst.pdf", "BST006"), ("lek.pdf", "LEK001")} <= gevonden


def test_letters_of_an_authority(woopub: Woopub, map_: Path) -> None:
    (map_ / "j.pdf").write_bytes(redact(draw_plain(TEKST), [(GEHEIM, "J")]))
    zonder = json.loads(woopub("scan", "j.pdf", "--format", "json").stdout)
    met = json.loads(woopub("scan", "j.pdf", "--letter", "J=5.1.2.e", "--format", "json").stdout)
    assert zonder["bestanden"][0]["labels"] == []
    assert [label["code"] for label in met["bestanden"][0]["labels"]] == ["5.1.2.e"]


def test_secrets_are_shown_on_a_terminal_only(map_: Path) -> None:
    """The one way to see what leaked: a person, a screen, and having asked for it."""
    lek(map_)
    ouder, kind = pty.openpty()
    command = [
        sys.executable,
        "-c",
        "from woopub.cli import main; main()",
        "scan",
        "lek.pdf",
        "--show-secrets",
    ]
    with subprocess.Popen(
        command, stdout=kind, stderr=subprocess.DEVNULL, env={**os.environ, "COLUMNS": "200"}
    ) as done:
        os.close(kind)
        uit = b""
        while True:
            try:
                deel = os.read(ouder, 4096)
            except OSError:  # Linux says so when the other side is closed
                break
            if not deel:
                break
            uit += deel
    os.close(ouder)
    assert done.returncode == 1
    assert "Te lezen: " in uit.decode()
    assert GEHEIM.replace(" ", "") in uit.decode().replace(" ", "")


def test_forgotten_personal_data_and_other_files(woopub: Woopub, map_: Path) -> None:
    (map_ / "brief.pdf").write_bytes(draw_plain("Mail naar t.voorbeeld@voorbeeld.example."))
    (map_ / "lijst.csv").write_text("naam,telefoon\nVoorbeeld,06-12345678\n", encoding="utf-8")
    done = woopub("scan", ".", "--format", "json")
    uit = json.loads(done.stdout)
    assert done.exit_code == 0
    assert {(b["bestand"], b["code"]) for b in uit["bevindingen"] if b["code"].startswith("PER")} == {
        ("brief.pdf", "PER004"), ("lijst.csv", "PER003"),
    }  # fmt: skip
    assert "t.voorbeeld" not in done.stdout
    assert "12345678" not in done.stdout
    assert [(b["bestand"], b["paginas"], len(b["sha256"])) for b in uit["bestanden"]] == [
        ("brief.pdf", 1, 64), ("lijst.csv", None, 64),
    ]  # fmt: skip

# SPDX-License-Identifier: EUPL-1.2
"""The walk of the manual works, and the pictures in the manual are what a terminal shows today."""

from __future__ import annotations

import re
from pathlib import Path

from tests.rondleiding.verhaal import BUILD, CHECK, IMPORT, MAP, NEW, walk

HULP = MAP.parent / "importeren.md"


def test_the_walk_ends_in_a_checked_publication_and_looks_like_the_manual(tmp_path: Path) -> None:
    beelden = walk(tmp_path)
    assert {pad.stem for pad in MAP.iterdir()} == set(beelden)
    for naam, svg in beelden.items():
        getoond = (MAP / f"{naam}.svg").read_text(encoding="utf-8")
        assert getoond == svg, f"{naam}: run python -m tests.rondleiding.verhaal"
    assert (tmp_path / "portaal/site/besluiten/2025/bomen-voorbeeldpark/documenten/004/index.html").is_file()


def test_the_manual_shows_the_commands_of_the_walk_and_their_pictures() -> None:
    tekst = HULP.read_text(encoding="utf-8")
    for stap in (NEW, CHECK, BUILD, IMPORT):
        assert f"```sh\n{stap.opdracht}\n```" in tekst
        # On a phone a picture of a terminal is too small to read: it leads to itself, as large as you like.
        svg = re.escape(f"rondleiding/{stap.naam}.svg")
        assert re.search(rf"\[!\[[^\]]+\]\({svg}\)\]\({svg}\)", tekst)


def test_the_pictures_ask_no_other_host() -> None:
    for pad in MAP.iterdir():
        # An address in what the screen shows is text, and asks for nothing.
        opmaak = re.sub(r">[^<]*<", "><", pad.read_text(encoding="utf-8"))
        adressen = re.findall(r"https?://[^\s\"'<]+", opmaak)
        assert set(adressen) <= {"http://www.w3.org/2000/svg"}
        assert not re.search(r"url\((?![\"']?#)|@import", pad.read_text(encoding="utf-8"))

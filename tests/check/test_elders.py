# SPDX-License-Identifier: EUPL-1.2
"""The two codes that a check alone cannot give: a dead link in a page of the portal, a file that kills a worker."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

from tests.besluiten.maken import VANDAAG, Zet, draw_goed, make_portaal
from woopub.build import build_site, run_check

# What MkDocs wants to find beside the settings that woopub reads.
MKDOCS = """
plugins: []
validation: {links: {not_found: warn}}
"""


def _build(map_: Path, over: str) -> list[str]:
    root = make_portaal(map_, Zet("/content/over.md", f"# Over\n\n{over}\n"))
    config = root / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8") + MKDOCS, encoding="utf-8")
    bouw = build_site(root, root / "site")
    assert bouw.gebouwd
    return [bevinding.code for bevinding in bouw.bevindingen]


def test_a_link_to_nowhere_in_content(tmp_path: Path) -> None:
    assert _build(tmp_path, "Lees [dit](bestaatniet.md).") == ["MET016"]


def test_a_link_to_a_page_in_content(tmp_path: Path) -> None:
    assert _build(tmp_path, "Lees [dit](over.md).") == []


def test_a_file_on_which_the_worker_dies(tmp_path: Path) -> None:
    """Every process that reads is killed, as a crash in the PDF engine would do; the check itself goes on."""
    root = make_portaal(tmp_path, Zet("documenten/0001.pdf", draw_goed(60)))
    klaar = threading.Event()

    def kill() -> None:
        while not klaar.wait(0.001):
            for process in multiprocessing.active_children():
                process.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        bevindingen = run_check(root, workers=2, vandaag=VANDAAG).oordeel.bevindingen
    finally:
        klaar.set()
        killer.join()
    assert {bevinding.code for bevinding in bevindingen} == {"BST009"}
    assert "documenten/0001.pdf" in " ".join(bevinding.bestand for bevinding in bevindingen)

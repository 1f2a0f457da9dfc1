# SPDX-License-Identifier: EUPL-1.2
"""Many files in worker processes: in order, whatever executor, and no file takes others with it."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.make_pdf import draw_plain
from tests.pdf.deadly import DeadlyPath, EndlessPath, HugePath, OwnProcessPath, SlowPath
from tests.pdf.draw import codes
from woopub.pdf import Opdracht, Resultaat, make_pool, read_all


@pytest.fixture
def opdrachten(tmp_path: Path) -> list[Opdracht]:
    for number in range(12):
        (tmp_path / f"{number}.pdf").write_bytes(draw_plain(f"Bestand {number}"))
    (tmp_path / "5.pdf").write_bytes(b"geen pdf")
    return [Opdracht(tmp_path / f"{number}.pdf", f"{number}.pdf") for number in range(12)]


def texts(results: list[Resultaat]) -> list[str]:
    return [facts.paginas[0].blokken[0].tekst if facts else "" for facts, _ in results]


EXPECTED = [f"Bestand {number}" if number != 5 else "" for number in range(12)]


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_order(opdrachten: list[Opdracht], workers: int) -> None:
    steps: list[int] = []
    results = read_all(opdrachten, progress=steps.append, workers=workers)
    assert texts(results) == EXPECTED
    assert codes(results[5][1]) == ["BST006"]
    assert sum(steps) == 12


def test_executor_of_the_caller_is_used_and_left_open(opdrachten: list[Opdracht]) -> None:
    with ThreadPoolExecutor(1) as pool:
        assert texts(read_all(opdrachten, pool)) == EXPECTED
        assert pool.submit(len, "abc").result() == 3


def test_no_files(tmp_path: Path) -> None:
    assert read_all([]) == []


@pytest.mark.parametrize("own", [True, False])
def test_file_that_kills_its_worker_costs_only_itself(opdrachten: list[Opdracht], own: bool) -> None:
    opdrachten[3] = Opdracht(DeadlyPath(opdrachten[3].pad), "3.pdf")
    opdrachten[9] = Opdracht(DeadlyPath(opdrachten[9].pad), "9.pdf")
    steps: list[int] = []
    pool = None if own else make_pool(2)
    results = read_all(opdrachten, pool, steps.append, workers=2)
    if pool:
        pool.shutdown()
    assert [number for number, (_, found) in enumerate(results) if codes(found) == ["BST009"]] == [3, 9]
    assert texts(results) == ["" if number in (3, 9) else text for number, text in enumerate(EXPECTED)]
    assert sum(steps) == 12


@pytest.mark.parametrize("workers", [1, 2])
def test_file_that_hangs_costs_only_itself(opdrachten: list[Opdracht], workers: int) -> None:
    opdrachten[3] = Opdracht(EndlessPath(opdrachten[3].pad), "3.pdf")
    steps: list[int] = []
    results = read_all(opdrachten, progress=steps.append, workers=workers, timeout=1)
    assert texts(results) == ["" if number == 3 else text for number, text in enumerate(EXPECTED)]
    facts, (bevinding,) = results[3]
    assert facts is None
    assert (bevinding.code, bevinding.blokkeert) == ("BST009", True)
    assert bevinding.melding == "Het lezen van deze PDF duurde langer dan 1 seconden."
    assert sum(steps) == 12


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_file_that_needs_too_much_memory_costs_only_itself(opdrachten: list[Opdracht]) -> None:
    opdrachten[0] = Opdracht(HugePath(opdrachten[0].pad), "0.pdf")
    results = read_all(opdrachten, workers=1)
    assert [b.melding for b in results[0][1]] == ["Het lezen van deze PDF vroeg te veel geheugen."]
    assert codes(results[0][1]) == ["BST009"]
    assert texts(results)[1:] == EXPECTED[1:]


@pytest.mark.parametrize("count", [1, 3])
def test_no_file_is_read_in_this_process(tmp_path: Path, count: int) -> None:
    pads = [tmp_path / f"{number}.pdf" for number in range(count)]
    for pad in pads:
        pad.write_bytes(draw_plain("Een bestand"))
    results = read_all([Opdracht(OwnProcessPath(pad), pad.name) for pad in pads], workers=1)
    assert texts(results) == ["Een bestand"] * count
    pids = {Path(f"{pad}.pid").read_text() for pad in pads}
    assert len(pids) == 1
    assert pids != {str(os.getpid())}


def test_last_file_that_kills_its_worker(opdrachten: list[Opdracht]) -> None:
    one = [Opdracht(DeadlyPath(opdrachten[0].pad), "0.pdf")]
    assert [b.melding for b in read_all(one)[0][1]] == [
        "Bij het lezen van deze PDF stopte het controleprogramma."
    ]


def test_a_long_file_has_its_time_again_for_each_piece(opdrachten: list[Opdracht]) -> None:
    slow = replace(opdrachten[0], pad=SlowPath(opdrachten[0].pad))
    ((facts, bevindingen),) = read_all([slow], workers=1, timeout=2.5)
    assert facts is not None
    assert "BST009" not in {bevinding.code for bevinding in bevindingen}

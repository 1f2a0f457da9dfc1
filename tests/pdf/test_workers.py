# SPDX-License-Identifier: EUPL-1.2
"""Many files in worker processes: in order, whatever executor, and no file takes others with it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.make_pdf import draw_plain
from tests.pdf.deadly import DeadlyPath
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

# SPDX-License-Identifier: EUPL-1.2
"""Many PDF files at once, in worker processes. A file that kills its worker costs only itself."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

from ..model import CODES, Bevinding
from .reader import Resultaat, read_pdf

VOORRAAD = 3
"""Files in hand for each worker: enough to keep it busy, few enough to search after a crash."""


@dataclass(frozen=True, slots=True)
class Opdracht:
    """One file to read: where it is, its path as findings name it, and an authority's own labels."""

    pad: Path
    bestand: str
    letters: Mapping[str, str] = field(default_factory=dict)


def read_all(
    opdrachten: Sequence[Opdracht],
    executor: Executor | None = None,
    progress: Callable[[int], None] = lambda count: None,
    *,
    workers: int | None = None,
) -> list[Resultaat]:
    """Read many files and return what read_pdf gives for each, in the order of the orders.

    Without ``executor`` the work is done by ``workers`` processes of our own (as many as there are
    processors), or in this process if that is one. An executor that is passed in is left open.
    ``progress`` is told after each file how many were read since the last time. A file on which a worker
    dies gets finding BST009.
    """
    count = min(workers or os.cpu_count() or 1, max(1, len(opdrachten)))
    if executor is None and count == 1:
        return [_with_progress(opdracht, progress) for opdracht in opdrachten]
    own = executor is None
    pool = executor or make_pool(count)
    results: dict[int, Resultaat] = {}
    todo = deque(range(len(opdrachten)))
    try:
        while todo:
            suspects = _run(opdrachten, todo, pool, count, results, progress)
            if not suspects:
                break
            # The pool is broken, and nothing says by which of the files in hand.
            if own:
                pool.shutdown(cancel_futures=True)
            for place in suspects:
                results[place] = _read_alone(opdrachten[place])
                progress(1)
            pool, own = make_pool(count), True
    finally:
        if own:
            pool.shutdown(cancel_futures=True)
    return [results[place] for place in range(len(opdrachten))]


def make_pool(workers: int) -> ProcessPoolExecutor:
    """Return a pool of clean processes: none of them inherits this one's threads or open files."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    # One server process that has read our modules once; each worker is a copy of it.
    context.set_forkserver_preload([read_pdf.__module__])
    return ProcessPoolExecutor(workers, mp_context=context)


def read_opdracht(opdracht: Opdracht) -> Resultaat:
    """Read the file of one order; the function that workers call."""
    return read_pdf(opdracht.pad, opdracht.bestand, opdracht.letters)


def _with_progress(opdracht: Opdracht, progress: Callable[[int], None]) -> Resultaat:
    result = read_opdracht(opdracht)
    progress(1)
    return result


def _run(
    opdrachten: Sequence[Opdracht], todo: deque[int], pool: Executor, workers: int,
    results: dict[int, Resultaat], progress: Callable[[int], None],
) -> list[int]:  # fmt: skip
    """Work through ``todo``; return the places of the files in hand if the pool breaks, else nothing."""
    running: dict[Future[Resultaat], int] = {}
    while todo or running:
        try:
            while todo and len(running) < VOORRAAD * workers:
                running[pool.submit(read_opdracht, opdrachten[todo[0]])] = todo[0]
                todo.popleft()
        except BrokenExecutor:
            return sorted(_finish(running, results, progress))
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        if any(isinstance(future.exception(), BrokenExecutor) for future in done):
            return sorted(_finish(running, results, progress))
        _finish({future: running.pop(future) for future in done}, results, progress)
    return []


def _finish(
    futures: Mapping[Future[Resultaat], int], results: dict[int, Resultaat], progress: Callable[[int], None]
) -> Iterable[int]:
    """Keep what is done and return the places of the rest."""
    rest: list[int] = []
    for future, place in futures.items():
        if not future.done() or future.cancelled() or isinstance(future.exception(), BrokenExecutor):
            rest.append(place)
            continue
        results[place] = future.result()
        progress(1)
    return rest


def _read_alone(opdracht: Opdracht) -> Resultaat:
    """Read a file in a process of its own, and say so if that dies."""
    with make_pool(1) as pool:
        try:
            return pool.submit(read_opdracht, opdracht).result()
        except BrokenExecutor:
            melding = "Bij het lezen van deze PDF stopte het controleprogramma."
            return None, (Bevinding("BST009", opdracht.bestand, melding, CODES["BST009"].oplossing),)

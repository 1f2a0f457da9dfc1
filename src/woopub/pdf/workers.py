# SPDX-License-Identifier: EUPL-1.2
"""Many PDF files at once, in worker processes. A file that ends, hangs or swells its worker costs only itself."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from ..model import CODES, Bevinding
from .reader import Resultaat, read_pdf
from .worker import Uitval, Worker, limit_memory, make_context

TIJD = 60.0
"""Seconds that one file may take; one of more than ``reader.PULS`` pages, for each so many."""

VOORRAAD = 8
"""Files in hand of an executor that was passed in."""

MELDING: Mapping[Uitval, str] = {
    "dood": "Bij het lezen van deze PDF stopte het controleprogramma.",
    "tijd": "Het lezen van deze PDF duurde langer dan {tijd:.0f} seconden.",
}


@dataclass(frozen=True, slots=True)
class Opdracht:
    """One file to read: where it is, its path as findings name it, and an authority's own labels."""

    pad: Path
    bestand: str
    letters: Mapping[str, str] = field(default_factory=dict)


Order = TypeVar("Order")
Answer = TypeVar("Answer")


def read_all(
    opdrachten: Sequence[Opdracht],
    executor: Executor | None = None,
    progress: Callable[[int], None] = lambda count: None,
    *,
    workers: int | None = None,
    timeout: float = TIJD,
) -> list[Resultaat]:
    """Read many files and return what read_pdf gives for each, in the order of the orders.

    The work is done by ``workers`` processes of our own (as many as there are processors), never in this
    process. A file gets finding BST009 when its worker dies on it, when it takes more than ``timeout``
    seconds (the worker is killed and another takes its place) or more memory than a worker may have.
    ``progress`` is told after each file how many were read since the last time. An ``executor`` that is
    passed in does the work instead, without limit of time, and is left open; if it breaks, workers of our
    own do the rest.
    """
    results: dict[int, Resultaat] = {}
    if executor:
        _read_with(executor, opdrachten, results, progress)
    left = [place for place in range(len(opdrachten)) if place not in results]
    answers = do_all(
        read_opdracht,
        [opdrachten[place] for place in left],
        _lost,
        progress,
        workers=workers,
        timeout=timeout,
    )
    results.update(zip(left, answers, strict=True))
    return [results[place] for place in range(len(opdrachten))]


def do_all(
    work: Callable[[Order], Answer], orders: Sequence[Order], lost: Callable[[Order, Uitval, float], Answer],
    progress: Callable[[int], None] = lambda count: None, *, workers: int | None = None, timeout: float = TIJD,
) -> list[Answer]:  # fmt: skip
    """Do orders in processes of our own and return the answers in their order.

    ``work`` is a function of a module, which never answers with a text. ``lost`` gives the answer for an order on
    which its worker died or ran out of time (seconds).
    """
    results: dict[int, Answer] = {}
    count = min(workers or os.cpu_count() or 1, len(orders))
    crew = [Worker(work, timeout) for _ in range(count)]
    todo = deque(range(len(orders)))
    busy: dict[Worker[Order, Answer], int] = {}
    try:
        while todo or busy:
            for worker in crew:
                if todo and worker not in busy:
                    busy[worker] = todo.popleft()
                    worker.start(orders[busy[worker]])
            Worker.wait_any(busy)
            for worker in list(busy):
                if (answer := worker.ask()) is not None:
                    place = busy.pop(worker)
                    results[place] = (
                        lost(orders[place], cast(Uitval, answer), timeout)
                        if isinstance(answer, str)
                        else answer
                    )
                    progress(1)
    finally:
        for worker in crew:
            worker.stop()
    return [results[place] for place in range(len(orders))]


def make_pool(workers: int) -> ProcessPoolExecutor:
    """Return an executor of clean processes: none of them inherits this one's threads or open files."""
    return ProcessPoolExecutor(workers, mp_context=make_context(), initializer=limit_memory)


def read_opdracht(opdracht: Opdracht) -> Resultaat:
    """Read the file of one order; the function that workers call."""
    return read_pdf(opdracht.pad, opdracht.bestand, opdracht.letters)


def _lost(opdracht: Opdracht, reden: Uitval, timeout: float) -> Resultaat:
    """Return the finding for a file that took its worker with it."""
    melding = MELDING[reden].format(tijd=timeout)
    return None, (Bevinding("BST009", opdracht.bestand, melding, CODES["BST009"].oplossing),)


def _read_with(
    pool: Executor, opdrachten: Sequence[Opdracht], results: dict[int, Resultaat],
    progress: Callable[[int], None],
) -> None:  # fmt: skip
    """Read what a pool can, until it breaks; a few files at a time, so that the pool's owner keeps a say."""
    todo = deque(range(len(opdrachten)))
    running: dict[Future[Resultaat], int] = {}
    try:
        while todo or running:
            while todo and len(running) < VOORRAAD:
                place = todo.popleft()
                running[pool.submit(read_opdracht, opdrachten[place])] = place
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                place = running.pop(future)
                results[place] = future.result()
                progress(1)
    except BrokenExecutor:
        for future, place in running.items():
            if future.done() and not future.cancelled() and not future.exception():
                results[place] = future.result()
                progress(1)

# SPDX-License-Identifier: EUPL-1.2
"""One worker process with one order in hand: it can be waited for, and killed when it takes too long."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import forkserver, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import Any, Generic, Literal, TypeVar

if sys.platform == "linux":
    import resource

GEHEUGEN = 2 * 1024**3
"""Bytes of address space that a worker may have."""

AANLOOP = 60.0
"""Seconds that a process may take to begin, on top of the time for its order."""

KLAAR = "klaar"
Uitval = Literal["dood", "tijd"]

Order = TypeVar("Order")
Answer = TypeVar("Answer")


class Worker(Generic[Order, Answer]):
    """Does orders one by one in a process that is made when it is needed, and made anew after a failure."""

    def __init__(self, work: Callable[[Order], Answer], timeout: float) -> None:
        """``work`` is a function of a module, ``timeout`` the seconds for one order."""
        self._work, self._timeout = work, timeout
        self._process: BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._deadline = 0.0

    def start(self, order: Order) -> None:
        """Begin with an order; the clock runs from when the process is ready for it."""
        self._deadline = monotonic() + self._timeout
        if self._pipe:
            with suppress(OSError):
                self._pipe.send(order)
                return
        self.stop()
        context = make_context()
        with undisturbed():
            start_server(context)
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs, self._work), daemon=True)
            self._process.start()
            theirs.close()
        self._deadline += AANLOOP
        # A process that died at once is found out when it is asked for its answer.
        with suppress(OSError):
            self._pipe.send(order)

    def ask(self) -> Answer | Uitval | None:
        """Return the answer, ``dood`` or ``tijd`` for an order that has none, or None where it is at work."""
        if self._pipe is None:
            return "dood"
        try:
            while self._pipe.poll():
                answer: Answer = self._pipe.recv()
                if answer != KLAAR:
                    return answer
                self._deadline = monotonic() + self._timeout
        except (EOFError, OSError):
            self.stop()
            return "dood"
        if monotonic() < self._deadline:
            return None
        self.stop()
        return "tijd"

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._process:
            # Without a number it never began.
            if self._process.pid is not None:
                self._process.kill()
                self._process.join()
            self._process.close()
        if self._pipe:
            self._pipe.close()
        self._process = self._pipe = None

    @staticmethod
    def wait_any(workers: Iterable[Worker[Order, Answer]]) -> None:
        """Wait until one of these workers may have an answer or is out of time."""
        busy = [worker for worker in workers if worker._pipe]
        if busy:
            rest = min(worker._deadline for worker in busy) - monotonic()
            wait([worker._pipe for worker in busy if worker._pipe], max(0.0, rest))


def make_context() -> Any:
    """Return the way in which worker processes are made: clean ones, without our threads or open files."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    # One server process that has read our modules once; each worker is a copy of it.
    context.set_forkserver_preload([f"{__package__}.reader", f"{__package__}.copies", __name__])
    return context


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let Ctrl+C and its kin wait until a process has begun: half begun, it would print where it was."""
    came: list[int] = []
    before = {}
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGINT)):
            if number not in before and callable(signal.getsignal(number)):
                before[number] = signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for number in came[:1]:
            signal.raise_signal(number)


def start_server(context: Any) -> None:
    """Start the process from which workers are copied, deaf to Ctrl+C from its first moment on: it would print where
    it was. Who is at the keyboard means this process, which hears of it as soon as the other one is there."""
    if context.get_start_method() != "forkserver" or not hasattr(signal, "pthread_sigmask"):
        return
    # This one lets Ctrl+C through again when it is done, so it goes first.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def limit_memory() -> None:
    """Give this process GEHEUGEN of address space at most, where the system can."""
    if sys.platform == "linux":
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = GEHEUGEN if hard == resource.RLIM_INFINITY else min(GEHEUGEN, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


class _Hartslag:
    """The pipe of this process, if it is a worker's."""

    pipe: Connection[Any, Any] | None = None


def pulse() -> None:
    """Say that the work on this order goes on: its clock begins anew. In a process that is no worker: nothing.

    For work in pieces that each have a bound, such as the pages of a long file; work that hangs does not get here.
    """
    if _Hartslag.pipe:
        _Hartslag.pipe.send(KLAAR)


def serve(pipe: Connection[Any, Any], work: Callable[[Any], Any]) -> None:
    """Answer the orders that come through a pipe, until it closes; the whole life of a worker process."""
    # The parent ends its workers itself when somebody presses Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_memory()
    _Hartslag.pipe = pipe
    # Who asked may be gone.
    with suppress(BrokenPipeError):
        pipe.send(KLAAR)
        for order in _orders(pipe):
            pipe.send(work(order))


def _orders(pipe: Connection[Any, Any]) -> Iterator[Any]:
    with suppress(EOFError):
        while True:
            yield pipe.recv()

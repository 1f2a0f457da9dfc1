# SPDX-License-Identifier: EUPL-1.2
"""What stops a command: Ctrl+C, a terminal that closes, a system that shuts down. All end it in the same clean way."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn

AFGEBROKEN = "woopub: afgebroken."
OMGEVING = 3

_ANDERE = [getattr(signal, naam) for naam in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, naam)]

Handeling = Callable[[int, FrameType | None], Any]


@contextmanager
def stop_meteen() -> Iterator[None]:
    """End the program at once, with its message and exit code 3, while there is nothing yet to clear up: its modules
    are being read. Python would print where it was."""
    with _handel([signal.SIGINT, *_ANDERE], _einde):
        yield


@contextmanager
def stop_netjes() -> Iterator[None]:
    """Let what ends a program do what Ctrl+C does: raise KeyboardInterrupt, so that all is cleared up."""
    try:
        with _handel(_ANDERE, _onderbreek):
            yield
    finally:
        # Where this is the end of the program, its outcome stands: nothing is left to stop. The last to be registered
        # is the first to be done.
        atexit.unregister(_negeer)
        atexit.register(_negeer)


@contextmanager
def _handel(nummers: list[int], handeling: Handeling) -> Iterator[None]:
    """Give signals a handler for a while, those that do what they do by themselves: who started us may have wanted
    something else, as nohup does."""
    oud: dict[int, Any] = {}
    try:
        if threading.current_thread() is threading.main_thread():
            for nummer in nummers:
                if signal.getsignal(nummer) in (signal.SIG_DFL, signal.default_int_handler):
                    oud[nummer] = signal.signal(nummer, handeling)
        yield
    finally:
        for nummer, was in oud.items():
            signal.signal(nummer, was)


def _negeer() -> None:
    for nummer in (signal.SIGINT, *_ANDERE):
        signal.signal(nummer, signal.SIG_IGN)


def _einde(_nummer: int, _frame: FrameType | None) -> NoReturn:
    os.write(sys.__stderr__.fileno() if sys.__stderr__ else 2, f"{AFGEBROKEN}\n".encode())
    os._exit(OMGEVING)


def _onderbreek(_nummer: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt

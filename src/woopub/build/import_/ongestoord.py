# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+C and its kin wait while files are moved: all of them get to their places, or back."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

SIGNALEN = tuple(
    getattr(signal, naam) for naam in ("SIGHUP", "SIGTERM", "SIGBREAK", "SIGINT") if hasattr(signal, naam)
)
"""Signals with which people and systems stop a program, as far as this system has them."""


class Wacht:
    """Keeps signals back once it was told to ``begin``, until the end of ``hold_signalen``."""

    def __init__(self) -> None:
        self._oud: dict[int, Any] = {}
        self._gekomen = False

    def begin(self) -> None:
        """Note from now on what comes in. Only the main thread of a program is told of signals."""
        if threading.current_thread() is not threading.main_thread():
            return
        for nummer in SIGNALEN:
            if nummer not in self._oud and signal.getsignal(nummer) not in (signal.SIG_IGN, None):
                self._oud[nummer] = signal.signal(nummer, self._noteer)

    def require_rust(self) -> None:
        """Raise KeyboardInterrupt where somebody wanted to stop meanwhile."""
        if self._gekomen:
            raise KeyboardInterrupt

    def end(self) -> None:
        """Let signals do again what they did. One that came too late to stop anything is forgotten."""
        for nummer, oud in self._oud.items():
            signal.signal(nummer, oud)
        self._oud.clear()

    def _noteer(self, _nummer: int, _frame: FrameType | None) -> None:
        self._gekomen = True


@contextmanager
def hold_signalen(*, meteen: bool = True) -> Iterator[Wacht]:
    """Keep signals back while the ``with`` statement lasts, or from where its ``begin`` is called."""
    wacht = Wacht()
    try:
        if meteen:
            wacht.begin()
        yield wacht
    finally:
        wacht.end()

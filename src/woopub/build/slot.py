# SPDX-License-Identifier: EUPL-1.2
"""One build of a portal at a time: two would write through each other in build/ and beside the site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SLOT = "build/bezig"


class AlBezig(Exception):
    """Another process builds this portal; the message is Dutch and names it."""

    def __init__(self, proces: str, slot: Path) -> None:
        super().__init__(
            f"Dit portaal wordt al gebouwd, door proces {proces}. Wacht tot dat klaar is en probeer het opnieuw. "
            f"Is dat geen woopub, verwijder dan het bestand {slot}."
        )


@contextmanager
def hold_slot(root: Path) -> Iterator[None]:
    """Keep the portal in ``root`` for this process. A file left by a process that is gone does not count.

    Raises AlBezig, OSError.
    """
    slot = root / SLOT
    slot.parent.mkdir(exist_ok=True)
    try:
        handvat = _make(slot)
    except FileExistsError:
        _remove_stale(slot)
        try:
            handvat = _make(slot)
        except FileExistsError as fout:
            raise AlBezig(_read_proces(slot), slot) from fout
    try:
        # Left open: Windows then refuses to remove it, and so tells that we are still there.
        with os.fdopen(handvat, "w", encoding="ascii") as bestand:
            bestand.write(str(os.getpid()))
            bestand.flush()
            yield
    finally:
        slot.unlink(missing_ok=True)


def _make(slot: Path) -> int:
    return os.open(slot, os.O_CREAT | os.O_EXCL | os.O_WRONLY)


def _read_proces(slot: Path) -> str:
    try:
        return slot.read_text(encoding="ascii").strip() or "onbekend"
    except (OSError, ValueError):
        return "onbekend"


def _remove_stale(slot: Path) -> None:
    """Remove the file if the process that made it is gone. Raises AlBezig where it is not, or cannot be known."""
    proces = _read_proces(slot)
    if not proces.isdecimal() or (os.name == "posix" and is_alive(int(proces))):
        raise AlBezig(proces, slot)
    try:
        slot.unlink(missing_ok=True)
    except PermissionError as fout:
        raise AlBezig(proces, slot) from fout


def is_alive(proces: int) -> bool:
    """Whether a process other than this one exists; to be asked only where ``os.name`` is ``posix``. Its number may be
    ours where every run starts counting anew, as in a container."""
    if proces == os.getpid():
        return False
    try:
        os.kill(proces, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True

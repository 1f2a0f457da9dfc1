# SPDX-License-Identifier: EUPL-1.2
"""Put files in their places, all or none: everything is made first, then moved, and what went wrong is moved back."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp


@dataclass(frozen=True, slots=True)
class Stap:
    """One move: what was made (``nieuw``, a file or a folder on the same disk; None takes away what is there) goes to
    ``doel``. What stands there now is kept as ``bewaar``, where that is given and not there yet."""

    doel: Path
    nieuw: Path | None
    bewaar: Path | None = None


@contextmanager
def make_klad(root: Path, begin: str = ".import-") -> Iterator[Path]:
    """Return a new folder below the portal's ``build/`` to make things in: on the same disk, and never in git. It goes
    away, also when somebody presses Ctrl+C."""
    build = root / "build"
    nieuw = not build.exists()
    build.mkdir(exist_ok=True)
    klad = Path(mkdtemp(prefix=begin, dir=build))
    try:
        yield klad
    finally:
        shutil.rmtree(klad, ignore_errors=True)
        if nieuw:
            with suppress(OSError):
                build.rmdir()


def write_klad(pad: Path, inhoud: bytes) -> Path:
    """Write a file and wait until the disk has it; returns its path."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    with pad.open("wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    return pad


def place_all(stappen: Sequence[Stap], klad: Path) -> None:
    """Do all moves in their order, each in one rename. When one fails, those before it are undone and the error goes
    on. Raises OSError."""
    terug: list[Callable[[], None]] = []
    try:
        for nummer, stap in enumerate(stappen):
            _place(stap, klad / f"oud-{nummer}", terug)
    except BaseException:
        for doe in reversed(terug):
            with suppress(OSError):
                doe()
        raise


def _place(stap: Stap, oud: Path, terug: list[Callable[[], None]]) -> None:
    _make_map(stap.doel.parent, terug)
    if not os.path.lexists(stap.doel):
        if stap.nieuw is not None:
            nieuw = stap.nieuw
            terug.append(lambda: _move_back(stap.doel, nieuw))
            nieuw.replace(stap.doel)
        return
    _copy(stap.doel, oud)
    if stap.bewaar is not None and not stap.bewaar.exists():
        bewaar = stap.bewaar
        _make_map(bewaar.parent, terug)
        terug.append(lambda: bewaar.unlink(missing_ok=True))
        _copy(stap.doel, bewaar)
    terug.append(lambda: _restore(oud, stap.doel))
    if stap.nieuw is not None:
        stap.nieuw.replace(stap.doel)
    else:
        stap.doel.unlink()


def _restore(oud: Path, doel: Path) -> None:
    oud.replace(doel)


def _move_back(doel: Path, nieuw: Path) -> None:
    """Undo a move to where nothing was; what is still in the folder of drafts was not moved yet."""
    if not os.path.lexists(nieuw):
        doel.replace(nieuw)


def _make_map(map_: Path, terug: list[Callable[[], None]]) -> None:
    """Make a folder with those above it; each that we made goes away again if it stays empty."""
    for pad in reversed([pad for pad in (map_, *map_.parents) if not pad.exists()]):
        terug.append(pad.rmdir)
        pad.mkdir()
    if not map_.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(map_))


def _copy(bron: Path, doel: Path) -> None:
    """Give a file a second name, or where the disk knows no such thing a copy."""
    try:
        doel.hardlink_to(bron)
    except OSError:
        shutil.copy2(bron, doel)

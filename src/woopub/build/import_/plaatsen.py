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

from ..slot import is_alive
from .ongestoord import hold_signalen

BEGINNEN = (".import-", ".nieuw-")
"""How the names of folders of drafts begin; the number of the process that made it follows."""


@dataclass(frozen=True, slots=True)
class Stap:
    """One move: what was made (``nieuw``, a file or a folder; None takes away what is there) goes to
    ``doel``. What stands there now is kept as ``bewaar``, where that is given and not there yet."""

    doel: Path
    nieuw: Path | None
    bewaar: Path | None = None


@contextmanager
def make_klad(root: Path, begin: str = BEGINNEN[0]) -> Iterator[Path]:
    """Return a new folder below the portal's ``build/`` to make things in: never in git. It goes away, also when
    somebody presses Ctrl+C; one that a killed process left goes away now."""
    build = root / "build"
    nieuw = not build.exists()
    build.mkdir(exist_ok=True)
    _remove_stale(build)
    klad = Path(mkdtemp(prefix=f"{begin}{os.getpid()}-", dir=build))
    try:
        yield klad
    finally:
        with hold_signalen():
            shutil.rmtree(klad, ignore_errors=True)
            if nieuw:
                with suppress(OSError):
                    build.rmdir()


def _remove_stale(build: Path) -> None:
    """Remove the drafts of processes that are gone, where the system can tell."""
    for begin in BEGINNEN if os.name == "posix" else ():
        for klad in build.glob(f"{begin}*-*"):
            proces = klad.name.removeprefix(begin).partition("-")[0]
            if proces.isdecimal() and not is_alive(int(proces)):
                shutil.rmtree(klad, ignore_errors=True)


def write_klad(pad: Path, inhoud: bytes) -> Path:
    """Write a file and wait until the disk has it; returns its path."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    with pad.open("wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    return pad


def place_all(stappen: Sequence[Stap], klad: Path) -> None:
    """Do all moves in their order, each in one rename. When one fails, or somebody wants to stop, those before it are
    undone and the error goes on. Raises OSError, KeyboardInterrupt."""
    terug: list[Callable[[], None]] = []
    with hold_signalen() as wacht:
        try:
            for nummer, stap in enumerate(stappen):
                wacht.require_rust()
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
            _move(nieuw, stap.doel)
        return
    _copy(stap.doel, oud)
    if stap.bewaar is not None and not stap.bewaar.exists():
        bewaar = stap.bewaar
        _make_map(bewaar.parent, terug)
        terug.append(lambda: bewaar.unlink(missing_ok=True))
        _copy(stap.doel, bewaar)
    terug.append(lambda: _move(oud, stap.doel))
    if stap.nieuw is not None:
        _move(stap.nieuw, stap.doel)
    else:
        stap.doel.unlink()


def _move(bron: Path, doel: Path) -> None:
    """Give a file or folder its place in one rename. To another disk nothing can be renamed: then a copy is made
    beside its place first, and ``bron`` is gone once that is complete."""
    try:
        bron.replace(doel)
    except OSError as fout:
        if fout.errno != errno.EXDEV:
            raise
        hier = doel.with_name(f".{doel.name}.half")
        try:
            _remove(hier)  # of a run that was killed
            if bron.is_dir():
                shutil.copytree(bron, hier)
            else:
                shutil.copy2(bron, hier)
                _sync(hier)
            _remove(bron)
            hier.replace(doel)
        except BaseException:
            if not os.path.lexists(bron):
                shutil.move(hier, bron)  # the only copy there is
            raise
        finally:
            if os.path.lexists(bron):
                _remove(hier)


def _move_back(doel: Path, nieuw: Path) -> None:
    """Undo a move to where nothing was; what is still in the folder of drafts was not moved yet."""
    if not os.path.lexists(nieuw):
        _remove(doel)


def _remove(pad: Path) -> None:
    if pad.is_dir() and not pad.is_symlink():
        shutil.rmtree(pad)
    else:
        pad.unlink(missing_ok=True)


def _sync(pad: Path) -> None:
    """Wait until the disk has a file."""
    with pad.open("rb+") as bestand:
        os.fsync(bestand.fileno())


def _make_map(map_: Path, terug: list[Callable[[], None]]) -> None:
    """Make a folder with those above it; each that we made goes away again if it stays empty."""
    for pad in reversed([pad for pad in (map_, *map_.parents) if not pad.exists()]):
        terug.append(pad.rmdir)
        pad.mkdir()
    if not map_.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(map_))


def _copy(bron: Path, doel: Path) -> None:
    """Give a file a second name, or where that cannot be (on another disk, say) a copy."""
    try:
        doel.hardlink_to(bron)
    except OSError:
        shutil.copy2(bron, doel)

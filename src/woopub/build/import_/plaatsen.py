# SPDX-License-Identifier: EUPL-1.2
"""Put files in their places, all or none: everything is made first, then moved, and what went wrong is moved back."""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from ..slot import is_alive
from .ongestoord import hold_signalen

BEGINNEN = (".import-", ".nieuw-")
"""How the names of folders of drafts begin; the number of the process that made it follows."""

_BEWAARD = "niet-teruggezet"
"""How the name begins of a folder with the only copies of files; woopub never removes it."""


@dataclass(frozen=True, slots=True)
class Stap:
    """One move: what was made (``nieuw``, a file or a folder; None takes away what is there) goes to
    ``doel``. What stands there now is kept as ``bewaar``, where that is given and not there yet."""

    doel: Path
    nieuw: Path | None
    bewaar: Path | None = None


class NietTeruggezet(Exception):
    """Moves failed, and so did undoing them; the message is Dutch, and names what is not as it was. ``map_`` is where
    the files are kept as they were, None where none was lost; the error that it began with is the cause."""

    def __init__(self, anders: Sequence[str], extra: Sequence[str], map_: Path | None) -> None:
        super().__init__(
            "Niet alles kon worden geschreven, en daarna kon ook niet alles worden teruggezet."
            + (f" Niet teruggezet: {_som_op(anders)}. Zoals het was, staat het in de map {map_}. Zet het zelf terug, "
               "en verwijder daarna die map." if anders else "")
            + (f" Wel geschreven, en niet meer weg te halen: {_som_op(extra)}. Verwijder dat zelf." if extra else "")
        )  # fmt: skip
        self.map_ = map_


def _som_op(paden: Sequence[str]) -> str:
    """Name paths, the first five of many."""
    meer = len(paden) - 5
    return ", ".join(paden[:5]) + (f" en {meer} andere" if meer > 0 else "")


@dataclass(frozen=True, slots=True)
class _Weg:
    """The way back of one move: ``doe`` makes ``doel`` as it was. ``oud`` is the copy of what stood there, None where
    nothing did."""

    doel: Path
    doe: Callable[[], None]
    oud: Path | None = None

    def lukt(self) -> bool:
        """Go the way back; returns whether all is as it was, also where nothing had to be done for that."""
        try:
            self.doe()
        except OSError:
            return not os.path.lexists(self.doel) if self.oud is None else _is_gelijk(self.oud, self.doel)
        return True


@contextmanager
def make_klad(root: Path, begin: str = BEGINNEN[0]) -> Iterator[Path]:
    """Return a new folder below the portal's ``build/`` to make things in: never in git. It goes away, also when
    somebody presses Ctrl+C; one that a killed process left goes away now. It stays where it holds the only copy of
    something (`NietTeruggezet`)."""
    build = root / "build"
    nieuw = not build.exists()
    build.mkdir(exist_ok=True)
    _remove_stale(build)
    klad = Path(mkdtemp(prefix=f"{begin}{os.getpid()}-", dir=build))
    blijft = False
    try:
        yield klad
    except NietTeruggezet as fout:
        blijft = fout.map_ == klad
        raise
    finally:
        with hold_signalen():
            if not blijft:
                shutil.rmtree(klad, ignore_errors=True)
            if nieuw:
                with suppress(OSError):
                    build.rmdir()


def _remove_stale(build: Path) -> None:
    """Remove the drafts of processes that are gone, where the system can tell."""
    for begin in BEGINNEN if os.name == "posix" else ():
        for klad in build.glob(f"{begin}*-*"):
            proces = klad.name.removeprefix(begin).partition("-")[0]
            if proces.isdecimal() and not is_alive(int(proces)) and not (klad / _BEWAARD).exists():
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
    undone and the error goes on. Raises OSError, KeyboardInterrupt; NietTeruggezet where undoing failed too."""
    terug: list[_Weg] = []
    with hold_signalen() as wacht:
        try:
            for nummer, stap in enumerate(stappen):
                wacht.require_rust()
                _place(stap, klad / f"oud-{nummer}", terug)
        except BaseException as fout:
            if mislukt := [weg for weg in reversed(terug) if not weg.lukt()]:
                raise _red(mislukt, klad) from fout
            raise


def _red(mislukt: Sequence[_Weg], klad: Path) -> NietTeruggezet:
    """Bring the copies of what could not be put back out of the folder of drafts, which goes away; returns the error
    that tells of it."""
    root = klad.parents[1]
    oud = {os.path.relpath(weg.doel, root): weg.oud for weg in mislukt if weg.oud is not None}
    extra = [os.path.relpath(weg.doel, root) for weg in mislukt if weg.oud is None]
    return NietTeruggezet(list(oud), extra, _bewaar(oud, klad) if oud else None)


def _bewaar(oud: dict[str, Path], klad: Path) -> Path:
    """Move files, by their path in the portal, to a folder beside that of drafts; returns it, or where that cannot be
    the folder of drafts itself."""
    binnen = klad / _BEWAARD
    try:
        binnen.mkdir(mode=0o700)
        for pad, bron in oud.items():
            (binnen / pad).parent.mkdir(parents=True, exist_ok=True)
            bron.replace(binnen / pad)
        return binnen.replace(klad.with_name(f"{_BEWAARD}-{klad.name.rpartition('-')[2]}"))
    except OSError:
        return klad


def _place(stap: Stap, oud: Path, terug: list[_Weg]) -> None:
    _make_map(stap.doel.parent, terug)
    if not os.path.lexists(stap.doel):
        if stap.nieuw is not None:
            nieuw = stap.nieuw
            terug.append(_Weg(stap.doel, partial(_move_back, stap.doel, nieuw)))
            _move(nieuw, stap.doel)
        return
    _copy(stap.doel, oud)
    if stap.bewaar is not None and not stap.bewaar.exists():
        bewaar = stap.bewaar
        _make_map(bewaar.parent, terug)
        terug.append(_Weg(bewaar, partial(bewaar.unlink, missing_ok=True)))
        _copy(stap.doel, bewaar)
    terug.append(_Weg(stap.doel, partial(_move, oud, stap.doel), oud))
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


def _is_gelijk(een: Path, ander: Path) -> bool:
    """Whether two files hold the same; a folder, or what is not there, holds nothing."""
    try:
        return filecmp.cmp(een, ander, shallow=False)
    except OSError:
        return False


def _make_map(map_: Path, terug: list[_Weg]) -> None:
    """Make a folder with those above it; each that we made goes away again if it stays empty."""
    for pad in reversed([pad for pad in (map_, *map_.parents) if not pad.exists()]):
        terug.append(_Weg(pad, partial(_remove_leeg, pad)))
        pad.mkdir()
    if not map_.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(map_))


def _remove_leeg(map_: Path) -> None:
    """Remove a folder if it is empty and lets itself be removed: one that stays does no harm."""
    with suppress(OSError):
        map_.rmdir()


def _copy(bron: Path, doel: Path) -> None:
    """Give a file a second name, or where that cannot be (on another disk, say) a copy."""
    try:
        doel.hardlink_to(bron)
    except OSError:
        shutil.copy2(bron, doel)

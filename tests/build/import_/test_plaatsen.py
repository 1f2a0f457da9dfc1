# SPDX-License-Identifier: EUPL-1.2
"""Files go to their places all or none, whatever goes wrong and wherever."""

from __future__ import annotations

import errno
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from woopub.build.import_.plaatsen import NietTeruggezet, Stap, make_klad, place_all, write_klad

Breek = Callable[[str, int, BaseException], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A portal with an inventory and a document."""
    for pad, tekst in {
        "p/inventaris.csv": "oud",
        "p/documenten/1.pdf": "oud 1",
        "p/documenten/2.pdf": "oud 2",
    }.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(tekst, encoding="utf-8")
    return tmp_path


def inhoud(root: Path) -> dict[str, str]:
    """Every file and folder with what is in it."""
    return {
        pad.relative_to(root).as_posix(): pad.read_text(encoding="utf-8") if pad.is_file() else ""
        for pad in sorted(root.rglob("*"))
    }


def make_stappen(root: Path, klad: Path) -> list[Stap]:
    """A new document in a new folder, one that is replaced, one that goes, and a new inventory."""
    p, vorige = root / "p", root / "invoer/2026/x/vorige"
    return [
        Stap(root / "invoer/2026/x/origineel/3.pdf", write_klad(klad / "o3", b"scan")),
        Stap(p / "bijlagen/3.pdf", write_klad(klad / "3.pdf", b"nieuw 3")),
        Stap(p / "documenten/1.pdf", write_klad(klad / "1.pdf", b"nieuw 1"), vorige / "aa-1.pdf"),
        Stap(p / "documenten/2.pdf", None, vorige / "bb-2.pdf"),
        Stap(
            p / "inventaris.csv", write_klad(klad / "inventaris.csv", b"nieuw"), vorige / "cc-inventaris.csv"
        ),
        Stap(root / "invoer/2026/x/import.json", write_klad(klad / "import.json", b"{}")),
    ]


def test_all_is_placed_and_what_was_there_is_kept(root: Path) -> None:
    with make_klad(root) as klad:
        place_all(make_stappen(root, klad), klad)
    na = {pad: tekst for pad, tekst in inhoud(root).items() if tekst}
    assert na == {
        "invoer/2026/x/import.json": "{}",
        "invoer/2026/x/origineel/3.pdf": "scan",
        "invoer/2026/x/vorige/aa-1.pdf": "oud 1",
        "invoer/2026/x/vorige/bb-2.pdf": "oud 2",
        "invoer/2026/x/vorige/cc-inventaris.csv": "oud",
        "p/bijlagen/3.pdf": "nieuw 3",
        "p/documenten/1.pdf": "nieuw 1",
        "p/inventaris.csv": "nieuw",
    }


_BREKEN: list[Callable[[str], None]] = []
_BREKEN_MET: list[Callable[[str, tuple[object, ...]], None]] = []


def _hook(event: str, args: tuple[object, ...]) -> None:
    for breek_met in _BREKEN_MET:
        breek_met(event, args)
    for breek in _BREKEN:
        breek(event)


sys.addaudithook(_hook)


@pytest.fixture
def breek() -> Iterator[Breek]:
    """``breek("os.rename", 3, error)`` raises an error at the third event of that name (PEP 578)."""

    def plan(event: str, keer: int, fout: BaseException) -> None:
        over = [keer]

        def tel(naam: str) -> None:
            over[0] -= naam == event
            if naam == event and over[0] == 0:
                raise fout

        _BREKEN.append(tel)

    yield plan
    _BREKEN.clear()
    _BREKEN_MET.clear()


EVENTS = {"os.rename": 5, "os.link": 6, "os.mkdir": 6, "os.remove": 1}


@pytest.mark.parametrize(
    ("event", "keer"), [(e, n + 1) for e, aantal in EVENTS.items() for n in range(aantal)]
)
@pytest.mark.parametrize(
    "fout", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["vol", "ctrl-c"]
)
def test_a_failure_at_any_moment_leaves_everything_as_it_was(
    root: Path, breek: Breek, event: str, keer: int, fout: BaseException
) -> None:
    before = inhoud(root)
    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        breek(event, keer, fout)
        # Where a disk has no second names, files are copied: that is no failure.
        if event == "os.link" and isinstance(fout, OSError):
            place_all(stappen, klad)
            return
        with pytest.raises(type(fout)):
            place_all(stappen, klad)
    assert inhoud(root) == before


def test_a_disk_without_second_names_gets_copies(root: Path, breek: Breek) -> None:
    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        for keer in range(1, 7):
            breek("os.link", keer, OSError(1, "Operation not permitted"))
        place_all(stappen, klad)
    assert (root / "invoer/2026/x/vorige/aa-1.pdf").read_text(encoding="utf-8") == "oud 1"


def test_what_is_kept_already_is_not_kept_twice(root: Path) -> None:
    bewaar = root / "vorige/aa-1.pdf"
    bewaar.parent.mkdir()
    bewaar.write_text("oud 1", encoding="utf-8")
    before = bewaar.stat()
    with make_klad(root) as klad:
        place_all([Stap(root / "p/documenten/1.pdf", write_klad(klad / "n", b"n"), bewaar)], klad)
    assert (bewaar.stat().st_ino, bewaar.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_drafts_are_where_git_and_the_site_do_not_look_and_go_away(root: Path) -> None:
    with make_klad(root) as klad:
        assert klad.parent == root / "build"
        assert klad.stat().st_mode & 0o077 == 0
    assert not (root / "build").exists()
    (root / "build").mkdir()
    with make_klad(root):
        pass
    assert list((root / "build").iterdir()) == []


def test_ctrl_c_does_not_stop_the_undoing(root: Path, breek: Breek) -> None:
    """A move fails, and while all is put back somebody leans on the keys."""
    before = inhoud(root)
    gezien: list[str] = []

    def onderbreek(event: str) -> None:
        gezien.extend([event] if event == "os.rename" or len(gezien) > 4 else [])
        if event in ("os.rename", "os.remove", "os.rmdir") and len(gezien) > 4:
            signal.raise_signal(signal.SIGINT)

    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        breek("os.rename", 4, OSError(28, "No space left on device"))
        _BREKEN.append(onderbreek)
        try:
            with pytest.raises(OSError, match="No space"):
                place_all(stappen, klad)
        finally:
            _BREKEN.clear()
    assert "os.rmdir" in gezien
    assert inhoud(root) == before


def test_ctrl_c_halfway_undoes_all(root: Path) -> None:
    before = inhoud(root)
    handler = signal.getsignal(signal.SIGINT)
    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        over = [2]

        def onderbreek(event: str) -> None:
            over[0] -= event == "os.rename"
            if event == "os.rename" and over[0] == 0:
                signal.raise_signal(signal.SIGINT)

        _BREKEN.append(onderbreek)
        try:
            with pytest.raises(KeyboardInterrupt):
                place_all(stappen, klad)
        finally:
            _BREKEN.clear()
    assert inhoud(root) == before
    assert signal.getsignal(signal.SIGINT) is handler


VOL = OSError(errno.ENOSPC, "No space left on device")


def _word_map(pad: Path) -> Callable[[str], None]:
    """At the fifth rename another program makes a folder of a file, and the disk is full."""
    over = [5]

    def doe(event: str) -> None:
        over[0] -= event == "os.rename"
        if event == "os.rename" and over[0] == 0:
            pad.unlink()
            (pad / "van een ander").mkdir(parents=True)
            raise VOL

    return doe


def plaats(root: Path, breek: Callable[[], None]) -> None:
    """Do all moves, in which something breaks."""
    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        breek()
        place_all(stappen, klad)


def test_what_cannot_be_put_back_is_kept_and_named(root: Path, breek: Breek) -> None:
    before = inhoud(root)
    pad = root / "p/documenten/1.pdf"
    with pytest.raises(NietTeruggezet) as gevangen:
        plaats(root, lambda: _BREKEN.append(_word_map(pad)))
    map_ = gevangen.value.map_
    assert gevangen.value.__cause__ is VOL
    assert map_ is not None
    assert list((root / "build").iterdir()) == [map_]
    assert inhoud(map_) == {"p": "", "p/documenten": "", "p/documenten/1.pdf": "oud 1"}
    assert f"Niet teruggezet: p/documenten/1.pdf. Zoals het was, staat het in de map {map_}." in str(
        gevangen.value
    )
    with make_klad(root):
        pass
    assert map_.is_dir()
    shutil.rmtree(root / "build")
    pad.joinpath("van een ander").rmdir()
    pad.rmdir()
    assert inhoud(root) == {naam: tekst for naam, tekst in before.items() if naam != "p/documenten/1.pdf"}


def test_what_is_kept_stays_where_it_is_if_it_cannot_be_moved(root: Path, breek: Breek) -> None:
    def weiger(event: str, args: tuple[object, ...]) -> None:
        if event == "os.rename" and Path(str(args[1])).name.startswith("niet-teruggezet-"):
            raise VOL

    _BREKEN_MET.append(weiger)
    with pytest.raises(NietTeruggezet) as gevangen:
        plaats(root, lambda: _BREKEN.append(_word_map(root / "p/documenten/1.pdf")))
    klad = gevangen.value.map_
    assert klad is not None
    assert klad.name.startswith(".import-")
    with make_klad(root):
        pass
    assert [pad.read_text(encoding="utf-8") for pad in klad.rglob("1.pdf") if "documenten" in pad.parts] == [
        "oud 1"
    ]


def test_what_is_new_and_cannot_go_away_is_named(root: Path, breek: Breek) -> None:
    nieuw = root / "p/bijlagen/3.pdf"

    def weiger(event: str, args: tuple[object, ...]) -> None:
        if event == "os.remove" and args[0] == str(nieuw):
            raise PermissionError(errno.EACCES, "Permission denied", str(nieuw))

    _BREKEN_MET.append(weiger)
    with pytest.raises(NietTeruggezet) as gevangen:
        plaats(root, lambda: breek("os.rename", 5, VOL))
    assert gevangen.value.map_ is None
    assert str(gevangen.value).endswith("niet meer weg te halen: p/bijlagen/3.pdf. Verwijder dat zelf.")
    assert not (root / "build").exists()


def test_a_way_back_that_is_not_needed_may_fail(root: Path, breek: Breek) -> None:
    """A folder in which nothing may be changed: what stands there cannot be replaced, nor put back."""
    before = inhoud(root)

    def weiger(event: str, args: tuple[object, ...]) -> None:
        if event == "os.link" or (event == "os.rename" and args[1] == str(root / "p/documenten/1.pdf")):
            raise PermissionError(errno.EACCES, "Permission denied")

    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        _BREKEN_MET.append(weiger)
        with pytest.raises(PermissionError):
            place_all(stappen, klad)
        _BREKEN_MET.clear()
    assert inhoud(root) == before


def test_many_paths_are_not_all_named() -> None:
    zegt = str(NietTeruggezet([f"{n}.pdf" for n in range(8)], (), Path("build/niet-teruggezet-x")))
    assert "0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf en 3 andere." in zegt


def test_another_disk_gets_a_copy(root: Path, breek: Breek) -> None:
    """What is renamed to or from there fails as the system says it; a rename beside the target does not."""
    ver = _Ver(root / "p")
    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        _BREKEN_MET.append(ver)
        place_all(stappen, klad)
        _BREKEN_MET.clear()
    assert ver.keren
    na = inhoud(root)
    assert [na[f"p/{naam}"] for naam in ("documenten/1.pdf", "bijlagen/3.pdf", "inventaris.csv")] == [
        "nieuw 1", "nieuw 3", "nieuw",
    ]  # fmt: skip
    assert na["invoer/2026/x/vorige/bb-2.pdf"] == "oud 2"
    assert "p/documenten/2.pdf" not in na
    assert not list(root.rglob("*.half"))


@pytest.mark.parametrize("keer", range(1, 6))
def test_a_failure_on_another_disk_leaves_everything_as_it_was(root: Path, breek: Breek, keer: int) -> None:
    before = inhoud(root)
    with make_klad(root) as klad:
        stappen = make_stappen(root, klad)
        _BREKEN_MET.append(_Ver(root / "p"))
        breek("os.rename", keer, KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            place_all(stappen, klad)
        _BREKEN_MET.clear()
    assert inhoud(root) == before


class _Ver:
    """A folder on another disk: what comes into it by renaming from elsewhere is refused (EXDEV)."""

    def __init__(self, map_: Path) -> None:
        self._map = str(map_)
        self.keren = 0

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if event in ("os.rename", "os.link"):
            binnen = [str(pad).startswith(self._map) for pad in args[:2]]
            if binnen[0] != binnen[1]:
                self.keren += 1
                raise OSError(errno.EXDEV, "Invalid cross-device link")


def test_drafts_of_a_process_that_is_gone_go_away(root: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as ander:
        levend = root / f"build/.import-{ander.pid}-abc"
        dood = [root / f"build/.{soort}-4194305-abc" for soort in ("import", "nieuw")]
        eigen = root / "build/.import-lijst"
        for map_ in (levend, *dood, eigen):
            (map_ / "documenten").mkdir(parents=True)
        with make_klad(root):
            pass
        assert sorted((root / "build").iterdir()) == sorted([levend, eigen])
        ander.kill()

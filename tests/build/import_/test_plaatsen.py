# SPDX-License-Identifier: EUPL-1.2
"""Files go to their places all or none, whatever goes wrong and wherever."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from woopub.build.import_.plaatsen import Stap, make_klad, place_all, write_klad

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


def _hook(event: str, _args: object) -> None:
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

# SPDX-License-Identifier: EUPL-1.2
"""Publishing: where a site may stand, what its manifest says, and the swap that never leaves half a site."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from woopub import publish
from woopub.publish import (
    Gewijzigd,
    Kopie,
    VerkeerdeMap,
    fingerprint,
    guard_site_dir,
    nieuwe_map,
    place_files,
    recover,
    swap,
    write_manifest,
)


def tree(folder: Path) -> dict[str, str]:
    """Every file of a folder with its text."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def make_site(folder: Path, text: str = "oud") -> Path:
    """Make a small site with its manifest."""
    (folder / "besluiten").mkdir(parents=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    (folder / "besluiten/één.html").write_text(text, encoding="utf-8")
    write_manifest(folder, "0.0", "abc")
    return folder


@pytest.fixture
def portaal(tmp_path: Path) -> Path:
    """A portal's folder, two below the temporary one."""
    root = tmp_path / "boven" / "portaal"
    (root / "besluiten/2024/x").mkdir(parents=True)
    (root / "site-van-toen").mkdir()
    return root


@pytest.mark.parametrize(
    "naam",
    [
        ".", "..", "../..", "besluiten", "besluiten/2024", "besluiten/nieuw/diep", "content", "content/x", "theme",
        "build", "build/docs", "./besluiten/../.", "besluiten/../content",
    ],
)  # fmt: skip
def test_own_folders_of_the_portal_are_refused(portaal: Path, naam: str) -> None:
    with pytest.raises(VerkeerdeMap):
        guard_site_dir(portaal / naam, portaal)


@pytest.mark.parametrize(
    "naam", ["site", "site-van-toen", "diep/in/site", "../elders", "besluiten2", "builds"]
)
def test_absent_and_empty_folders_are_fine(portaal: Path, naam: str) -> None:
    guard_site_dir(portaal / naam, portaal)


def test_root_of_the_disk_is_refused(portaal: Path) -> None:
    with pytest.raises(VerkeerdeMap, match="daarboven"):
        guard_site_dir(Path("/"), portaal)


def test_earlier_site_is_fine_until_a_foreign_file_is_in_it(portaal: Path) -> None:
    site = make_site(portaal / "site")
    guard_site_dir(site, portaal)
    (site / "besluiten/notitie.txt").write_text("van iemand anders", encoding="utf-8")
    with pytest.raises(VerkeerdeMap, match=r"besluiten/notitie\.txt"):
        guard_site_dir(site, portaal)


@pytest.mark.parametrize("naam", [".DS_Store", "Thumbs.db", "desktop.ini"])
def test_droppings_of_file_managers_do_not_lock_the_build_out(portaal: Path, naam: str) -> None:
    site = make_site(portaal / "site")
    (portaal / "leeg").mkdir()
    for map_ in (site, site / "besluiten", portaal / "leeg"):
        (map_ / naam).write_bytes(b"x")
        guard_site_dir(map_.parent if map_.name == "besluiten" else map_, portaal)


def test_missing_files_do_not_make_a_site_foreign(portaal: Path) -> None:
    site = make_site(portaal / "site")
    (site / "index.html").unlink()
    guard_site_dir(site, portaal)


@pytest.mark.parametrize(
    "manifest", [None, "", "[]", "{}", '{"bestanden": 3}', '{"bestanden": [{}]}', "\xff"]
)
def test_folder_without_manifest_of_ours_is_foreign(portaal: Path, manifest: str | None) -> None:
    site = portaal / "site"
    site.mkdir()
    (site / "index.html").write_text("x", encoding="utf-8")
    if manifest is not None:
        (site / "manifest.json").write_text(manifest, encoding="latin-1")
    with pytest.raises(VerkeerdeMap, match="geen eerdere site"):
        guard_site_dir(site, portaal)


def test_file_and_link_are_refused(portaal: Path) -> None:
    (portaal / "bestand").write_text("x", encoding="utf-8")
    (portaal / "link").symlink_to(make_site(portaal / "echt"))
    (portaal / "dood").symlink_to(portaal / "weg")
    (portaal / "naar-besluiten").symlink_to(portaal / "besluiten")
    for naam in ("bestand", "link", "dood", "naar-besluiten", "naar-besluiten/site"):
        with pytest.raises(VerkeerdeMap):
            guard_site_dir(portaal / naam, portaal)


def test_link_to_elsewhere_inside_an_earlier_site_is_foreign(portaal: Path) -> None:
    site = make_site(portaal / "site")
    (site / "kopie.pdf").symlink_to(portaal / "besluiten/2024/x")
    (site / "los.txt").symlink_to(portaal / "weg")
    with pytest.raises(VerkeerdeMap):
        guard_site_dir(site, portaal)


def test_manifest_lists_every_file(tmp_path: Path) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / ".nojekyll").touch()
    (tmp_path / "a b/é.txt").write_text("tekst", encoding="utf-8")
    assert write_manifest(tmp_path, "1.2", "vingerafdruk") == 2
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["woopub"], manifest["invoer"]) == ("1.2", "vingerafdruk")
    assert manifest["bestanden"] == [
        {"pad": ".nojekyll", "omvang": 0, "sha256": hashlib.sha256(b"").hexdigest()},
        {"pad": "a b/é.txt", "omvang": 5, "sha256": hashlib.sha256(b"tekst").hexdigest()},
    ]


def test_checksums_are_those_of_sha256sum(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    lines = (site / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    named = {line[66:]: line[:64] for line in lines}
    assert set(named) == set(tree(site)) - {"SHA256SUMS"}
    assert all(hashlib.sha256((site / pad).read_bytes()).hexdigest() == som for pad, som in named.items())
    if program := shutil.which("sha256sum"):
        done = subprocess.run(
            [program, "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=site, check=False
        )
        assert done.returncode == 0


def test_files_are_placed_once(tmp_path: Path) -> None:
    bron = tmp_path / "bron.pdf"
    bron.write_bytes(b"%PDF")
    site = tmp_path / "site"
    kopie = Kopie(bron, "besluiten/x.pdf", hashlib.sha256(b"%PDF").hexdigest())
    place_files(site, {"a/b/x.pdf": kopie, ".nojekyll": b""})
    assert tree(site) == {"a/b/x.pdf": "%PDF", ".nojekyll": ""}
    with pytest.raises(FileExistsError, match=r"a/b/x\.pdf"):
        place_files(site, {"a/b/x.pdf": b"anders"})
    assert tree(site)["a/b/x.pdf"] == "%PDF"


def test_file_that_is_not_the_one_that_was_checked_is_refused(tmp_path: Path) -> None:
    bron = tmp_path / "bron.pdf"
    bron.write_bytes(b"%PDF geheim")
    kopie = Kopie(bron, "besluiten/x.pdf", hashlib.sha256(b"%PDF gelakt").hexdigest())
    with pytest.raises(
        Gewijzigd, match=r"^besluiten/x\.pdf is gewijzigd tijdens het bouwen; bouw opnieuw\.$"
    ):
        place_files(tmp_path / "site", {"x.pdf": kopie})


def test_copy_of_a_file_that_changed_since_is_refused(tmp_path: Path) -> None:
    bron, schoon = tmp_path / "bron.pdf", tmp_path / "schoon.pdf"
    bron.write_bytes(b"%PDF gelakt")
    schoon.write_bytes(b"%PDF schoon")
    toen = bron, hashlib.sha256(b"%PDF gelakt").hexdigest()
    kopie = Kopie(schoon, "besluiten/x.pdf", hashlib.sha256(b"%PDF schoon").hexdigest(), toen)
    place_files(tmp_path / "site", {"x.pdf": kopie})
    assert (tmp_path / "site/x.pdf").read_bytes() == b"%PDF schoon"
    bron.write_bytes(b"%PDF geheim")
    with pytest.raises(Gewijzigd, match=r"^besluiten/x\.pdf is gewijzigd"):
        place_files(tmp_path / "tweede", {"x.pdf": kopie})
    bron.unlink()
    with pytest.raises(Gewijzigd):
        place_files(tmp_path / "derde", {"x.pdf": kopie})


def test_fingerprint_is_of_names_and_contents(tmp_path: Path) -> None:
    a, b = tmp_path / "een/a", tmp_path / "twee/a"
    for path in (a, b):
        path.parent.mkdir()
        path.write_text("x", encoding="utf-8")
    assert fingerprint(a.parent, [a]) == fingerprint(b.parent, [b, b])
    assert fingerprint(tmp_path, [a]) != fingerprint(tmp_path, [b])
    before = fingerprint(tmp_path, [a])
    a.write_text("y", encoding="utf-8")
    assert fingerprint(tmp_path, [a]) != before


def test_swap_puts_the_new_tree_in_place_of_the_old(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    nieuw = nieuwe_map(site)
    assert nieuw.parent == site.parent
    (nieuw / "index.html").write_text("nieuw", encoding="utf-8")
    swap(nieuw, site)
    assert tree(site) == {"index.html": "nieuw"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_first_site_makes_its_folders(tmp_path: Path) -> None:
    site = tmp_path / "diep/site"
    nieuw = nieuwe_map(site)
    (nieuw / "x").touch()
    swap(nieuw, site)
    assert tree(tmp_path) == {"diep/site/x": ""}


def test_new_folder_starts_empty_after_a_build_that_was_killed(tmp_path: Path) -> None:
    (nieuwe_map(tmp_path / "site") / "half.html").touch()
    assert list(nieuwe_map(tmp_path / "site").iterdir()) == []


def test_old_site_comes_back_when_the_new_one_cannot_take_its_place(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    before = tree(site)
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "is-er-niet", site)
    assert tree(site) == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_recover_brings_back_a_site_that_was_only_moved_aside(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site")
    before = tree(site)
    site.rename(publish._oude_map(site))
    recover(site)
    assert tree(site) == before
    recover(site)
    assert tree(site) == before


def test_recover_removes_the_old_site_where_the_new_one_stands(tmp_path: Path) -> None:
    make_site(publish._oude_map(tmp_path / "site"), "oud")
    site = make_site(tmp_path / "site", "nieuw")
    recover(site)
    assert tree(site)["index.html"] == "nieuw"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]

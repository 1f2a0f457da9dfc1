# SPDX-License-Identifier: EUPL-1.2
"""Folders: what belongs in them, what does not, and what file managers leave behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.besluiten.maken import PAD, Koppel, Weg, Wijziging, Zet, draw_goed, make_portaal
from woopub.model import Bevinding, Publicatie
from woopub.read import list_publicaties, read_publicatie, valid_pad


def lees(map_: Path, *wijzigingen: Wijziging) -> tuple[Publicatie | None, list[Bevinding]]:
    root = make_portaal(map_, *wijzigingen)
    return read_publicatie(root, root / PAD)


def plekken(bevindingen: list[Bevinding]) -> list[tuple[str, str]]:
    return [(b.code, b.bestand.removeprefix(f"{PAD}/")) for b in bevindingen]


def test_what_is_in_a_folder(tmp_path: Path) -> None:
    publicatie, bevindingen = lees(tmp_path, Zet("bijlagen/A.pdf", draw_goed()))
    assert bevindingen == []
    assert publicatie is not None
    assert [b.naam for b in publicatie.bestanden.alle] == [
        "besluitbrief.pdf", "0001.pdf", "0002.pdf", "A.pdf", "kaart.pdf",
    ]  # fmt: skip
    assert publicatie.bestanden.alle[0].pad == f"{PAD}/besluitbrief.pdf"
    assert publicatie.bestanden.alle[0].omvang == len(draw_goed())
    assert (publicatie.jaar, publicatie.naam, publicatie.url) == ("2024", "fietsbrug", f"{PAD}/")


@pytest.mark.parametrize(
    "naam",
    [
        "Thumbs.db",
        ".DS_Store",
        "desktop.ini",
        "~$brief.docx",
        ".~lock.inventaris.csv#",
        "._0001.pdf",
        ".gitkeep",
    ],
)
@pytest.mark.parametrize("map_", ["", "documenten/", "bijlagen/", "/besluiten/", "/besluiten/2024/"])
def test_what_programs_leave_behind_is_neither_read_nor_reported(
    map_: str, naam: str, tmp_path: Path
) -> None:
    root = make_portaal(tmp_path, Zet(f"{map_}{naam}"))
    mappen, bevindingen = list_publicaties(root)
    assert (mappen, bevindingen) == ([root / PAD], [])
    publicatie, bevindingen = read_publicatie(root, root / PAD)
    assert bevindingen == []
    assert publicatie is not None
    assert len(publicatie.bestanden.alle) == 4


@pytest.mark.parametrize(
    ("bestand", "bedoeld"),
    [
        ("Inventaris.csv", "'inventaris.csv'"),
        ("besluit.yaml", "'besluit.yml'"),
        ("besluitbrief.PDF", "'besluitbrief.pdf'"),
        ("document/0001.pdf", "'documenten'"),
        ("notities.txt", ""),
        ("besluit.yml~", ""),
    ],
)
def test_a_foreign_file_is_reported_with_what_may_be_meant(
    bestand: str, bedoeld: str, tmp_path: Path
) -> None:
    _, bevindingen = lees(tmp_path, Zet(bestand, "x"))
    assert plekken(bevindingen) == [("BST002", bestand.split("/")[0])]
    assert bedoeld in bevindingen[0].melding


@pytest.mark.parametrize("naam", ["documenten/diep/0003.pdf", "bijlagen/diep/x.pdf"])
def test_a_folder_in_a_folder(naam: str, tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, Zet(naam, draw_goed()))
    assert plekken(bevindingen) == [("BST002", naam.rpartition("/")[0])]


@pytest.mark.parametrize(
    "naam", ["documenten/0001.pdf", "bijlagen/kaart.pdf", "besluitbrief.pdf", "documenten"]
)
def test_a_symbolic_link_is_never_followed(naam: str, tmp_path: Path) -> None:
    publicatie, bevindingen = lees(tmp_path, Koppel(naam))
    assert plekken(bevindingen) == [("BST010", naam)]
    assert publicatie is not None
    assert not [b for b in publicatie.bestanden.alle if b.pad.startswith(f"{PAD}/{naam}")]


def test_a_symbolic_link_for_the_inventory(tmp_path: Path) -> None:
    publicatie, bevindingen = lees(tmp_path, Koppel("inventaris.csv"))
    assert plekken(bevindingen) == [("BST010", "inventaris.csv")]
    assert publicatie is not None
    assert not publicatie.heeft_inventaris


@pytest.mark.parametrize("wijziging", [Weg("besluit.yml"), Koppel("besluit.yml")])
def test_a_folder_without_a_decision(wijziging: Wijziging, tmp_path: Path) -> None:
    publicatie, bevindingen = lees(tmp_path, wijziging)
    assert publicatie is None
    assert [(b.code, b.bestand) for b in bevindingen] == [("BST001", PAD)]


@pytest.mark.parametrize("naam", ["besluit.yml", "inventaris.csv", "besluitbrief.pdf"])
def test_a_folder_with_the_name_of_a_file(naam: str, tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, Weg(naam), Zet(f"{naam}/x"))
    assert plekken(bevindingen)[0] == (("BST001", PAD) if naam == "besluit.yml" else ("BST002", naam))


def test_something_that_is_no_file_is_never_opened(tmp_path: Path) -> None:
    root = make_portaal(tmp_path)
    os.mkfifo(root / PAD / "documenten" / "0003.pdf")
    _, bevindingen = read_publicatie(root, root / PAD)
    assert plekken(bevindingen) == [("BST002", "documenten/0003.pdf")]


@pytest.mark.parametrize("naam", [b"\xff\xfe.pdf", "a\u202efdp.pdf".encode(), b"a\nb.pdf", b"a\x1b[31m.pdf"])
@pytest.mark.parametrize("map_", ["documenten", "bijlagen"])
def test_a_name_that_cannot_be_printed(map_: str, naam: bytes, tmp_path: Path) -> None:
    root = make_portaal(tmp_path)
    Path(os.fsdecode(os.fsencode(root / PAD / map_) + b"/" + naam)).write_bytes(b"x")
    _, bevindingen = read_publicatie(root, root / PAD)
    assert [b.code for b in bevindingen] == ["BST002"]
    assert bevindingen[0].bestand.isprintable()
    assert bevindingen[0].bestand.encode()


def test_a_publication_whose_name_cannot_be_printed(tmp_path: Path) -> None:
    root = make_portaal(tmp_path)
    Path(os.fsdecode(os.fsencode(root / "besluiten" / "2024") + b"/\xff")).mkdir()
    mappen, bevindingen = list_publicaties(root)
    assert mappen == [root / PAD]
    assert [b.bestand for b in bevindingen] == ["besluiten/2024/\ufffd"]


# --- the folder of all publications


@pytest.mark.parametrize("naam", ["los.txt", "24/x", "20244/x", "２０２４/x", "jaar/x", "2024a/x"])
def test_only_years_stand_in_besluiten(naam: str, tmp_path: Path) -> None:
    root = make_portaal(tmp_path, Zet(f"/besluiten/{naam}"))
    mappen, bevindingen = list_publicaties(root)
    assert mappen == [root / PAD]
    assert [(b.code, b.bestand) for b in bevindingen] == [("BST002", f"besluiten/{naam.split('/')[0]}")]


def test_only_folders_stand_in_a_year(tmp_path: Path) -> None:
    root = make_portaal(tmp_path, Zet("/besluiten/2024/los.txt"))
    _, bevindingen = list_publicaties(root)
    assert [(b.code, b.bestand) for b in bevindingen] == [("BST002", "besluiten/2024/los.txt")]


@pytest.mark.parametrize("naam", ["/besluiten/2024", "/besluiten/2024/fietsbrug"])
def test_linked_folders_are_never_read(naam: str, tmp_path: Path) -> None:
    mappen, bevindingen = list_publicaties(make_portaal(tmp_path, Koppel(naam)))
    assert mappen == []
    assert [(b.code, b.bestand) for b in bevindingen] == [("BST010", naam[1:])]


def test_a_portal_without_publications(tmp_path: Path) -> None:
    assert list_publicaties(tmp_path) == ([], [])


@pytest.mark.parametrize("naam", ["a", "a-b", "0", "a--b", "x" * 60])
def test_names_that_can_be_addresses(naam: str) -> None:
    assert valid_pad("2024", naam)


@pytest.mark.parametrize("naam", ["", "-", "a-", "-a", "A", "a b", "a_b", "a.b", "..", "é", "a\n"])
def test_names_that_cannot_be_addresses(naam: str) -> None:
    assert not valid_pad("2024", naam)
    assert not valid_pad("２０２４", "a")

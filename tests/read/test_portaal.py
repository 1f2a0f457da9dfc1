# SPDX-License-Identifier: EUPL-1.2
"""mkdocs.yml: settings of woopub among those of MkDocs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.besluiten.maken import Wijziging, Zet, make_portaal, mkdocs
from woopub.model import Bevinding, Portaal
from woopub.read import find_portaal, read_portaal

NAAM, ADRES = "site_name: Openbare stukken", "site_url: https://woo.example/"


def lees(map_: Path, *wijzigingen: Wijziging) -> tuple[Portaal | None, list[Bevinding]]:
    return read_portaal(make_portaal(map_, *wijzigingen))


def test_the_settings(tmp_path: Path) -> None:
    portaal, bevindingen = lees(tmp_path)
    assert bevindingen == []
    assert portaal is not None
    assert (portaal.naam, portaal.site_url) == ("Openbare stukken", "https://woo.example/")
    assert portaal.instelling.contact.email == "woo@woo.example"


def test_what_belongs_to_mkdocs_is_left_alone(tmp_path: Path) -> None:
    eigen = "hooks: [x.py]\nextra_css: [a.css]\nmarkdown_extensions:\n  - x: {f: !!python/name:a.b }\n  - !ENV [A, b]\n"
    portaal, bevindingen = lees(tmp_path, mkdocs(ADRES, f"{ADRES}\n{eigen}"))
    assert bevindingen == []
    assert portaal is not None


@pytest.mark.parametrize(
    "adres",
    ["", "site_url:", "site_url: ''", "site_url: http://woo.example/", "site_url: woo.example", "site_url: https://",
     "site_url: https://[", "site_url: 'https://woo example/'", "site_url: [https://woo.example/]",
     "site_url: !ENV [SITE, 'https://woo.example/']", "site_url: {a: b}", "site_url: '//woo.example'"],
)  # fmt: skip
def test_an_address_that_cannot_be(adres: str, tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, mkdocs(ADRES, adres))
    assert [(b.code, b.regel) for b in bevindingen] == [("MET013", 2 if adres else 1)]


@pytest.mark.parametrize(
    "adres", ["https://woo.example", "https://woo.example/sub", "https://woo.example:8443/a/"]
)
def test_an_address_that_can_be(adres: str, tmp_path: Path) -> None:
    portaal, bevindingen = lees(tmp_path, mkdocs(ADRES, f"site_url: {adres}"))
    assert bevindingen == []
    assert portaal is not None
    assert portaal.site_url == f"{adres.rstrip('/')}/"


@pytest.mark.parametrize("naam", ["", "site_name:", "site_name: ' '", "site_name: [a]"])
def test_a_portal_has_a_name(naam: str, tmp_path: Path) -> None:
    portaal, bevindingen = lees(tmp_path, mkdocs(NAAM, naam))
    assert portaal is None
    assert [b.code for b in bevindingen] == ["MET013"]


@pytest.mark.parametrize(
    ("oud", "nieuw", "regel"),
    [
        ("docs_dir: build/docs", "docs_dir: docs", 3),
        ("docs_dir: build/docs", "docs_dir: [build/docs]", 3),
        ("docs_dir: build/docs\n", "", 1),
        ("docs_dir: build/docs", "docs_dir: build/docs\nuse_directory_urls: false", 4),
        ("    organisatie: gemeente Almere", "    organisatie: gemente Almere", 6),
        ("theme: {name: material,", "theme: {name: mkdocs,", 10),
        ("custom_dir: build/theme}", "custom_dir: theme}", 10),
    ],
)
def test_settings_that_woopub_relies_on(oud: str, nieuw: str, regel: int, tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, mkdocs(oud, nieuw))
    assert [(b.code, b.regel) for b in bevindingen] == [("MET013", regel)]


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("      naam: Team openbaarheid\n", "", [("MET003", 7)]),
        ("      email: woo@woo.example\n", "      mail: woo@woo.example\n", [("MET003", 7), ("MET002", 9)]),
        ("    organisatie:", "    organisaties:", [("MET002", 6)]),
        ("      naam: Team openbaarheid", "      naam: [a]", [("MET004", 8)]),
        ("  woopub:\n", "  woopub: ja\n  anders:\n", [("MET013", 4)]),
    ],
)
def test_our_own_settings(oud: str, nieuw: str, verwacht: list[tuple[str, int]], tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, mkdocs(oud, nieuw))
    assert sorted((b.code, b.regel) for b in bevindingen) == sorted(verwacht)


def test_everything_at_once(tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, Zet("/mkdocs.yml", "plugins: []\nplugins: []\n"))
    assert sorted(b.code for b in bevindingen) == ["MET001", *["MET013"] * 6]


@pytest.mark.parametrize("inhoud", ["", "- a\n", "tekst", "a: &b c\n", "\x00", "[" * 500])
def test_anything_else_is_a_finding(inhoud: str, tmp_path: Path) -> None:
    portaal, bevindingen = lees(tmp_path, Zet("/mkdocs.yml", inhoud))
    assert portaal is None
    assert bevindingen


def test_find_portaal(tmp_path: Path) -> None:
    root = make_portaal(tmp_path)
    assert find_portaal(root / "besluiten" / "2024") == root.resolve()
    assert find_portaal(root) == root.resolve()
    assert find_portaal(tmp_path) != root.resolve()

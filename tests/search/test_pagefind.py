# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from woopub.search import BUNDEL, ZoekFout, index_site


def write_page(site: Path, url: str, main: str, attributes: str = " data-pagefind-body") -> None:
    folder = site / url
    folder.mkdir(parents=True, exist_ok=True)
    head = '<!doctype html><html lang="nl"><head><title>x</title></head>'
    text = f"{head}<body><main{attributes}>{main}</main></body></html>"
    (folder / "index.html").write_text(text, encoding="utf-8")


def write_filters(*filters: tuple[str, str]) -> str:
    return "".join(
        f'<span hidden data-pagefind-filter="{naam}[data-waarde]" data-waarde="{waarde}"></span>'
        for naam, waarde in filters
    )


def write_site(site: Path) -> Path:
    """Twenty pages in which every filter has many values: an order left to chance would show."""
    for nummer in range(20):
        filters = write_filters(
            ("Jaar", str(2005 + nummer)),
            ("Grond", f"5.1.2.{'abcdefghi'[nummer % 9]}"),
            ("Grond", "5.2.1"),
            ("Categorie", "Woo-verzoeken en -besluiten: een, twee"),
        )
        sort = f'<span hidden data-pagefind-sort="datum[data-waarde]" data-waarde="{19000 + nummer}"></span>'
        write_page(
            site,
            f"besluiten/{nummer}",
            f"{filters}{sort}<h1>Stuk {nummer}</h1><p>Het kenteken van nummer {nummer}.</p>",
        )
    write_page(site, "zoeken", "<h1>Zoeken</h1>", attributes="")
    return site


def read_bundle(site: Path) -> dict[str, bytes]:
    folder = site / BUNDEL
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_counts_only_pages_meant_to_be_found(tmp_path: Path) -> None:
    index = index_site(write_site(tmp_path))
    assert index.paginas == 20
    assert index.folder == tmp_path.resolve() / "pagefind"


def test_leaves_only_what_the_search_page_loads(tmp_path: Path) -> None:
    index_site(write_site(tmp_path))
    scripts = {path.name for path in (tmp_path / BUNDEL).iterdir() if path.suffix in {".js", ".css"}}
    assert scripts == {"pagefind.js", "pagefind-worker.js"}
    assert [path.name for path in (tmp_path / BUNDEL).glob("wasm.*")] == ["wasm.nl.pagefind"]


def test_same_pages_same_bytes(tmp_path: Path) -> None:
    bundles = []
    for name in ("een", "heel/ergens/anders", "drie"):
        index_site(write_site(tmp_path / name))
        bundles.append(read_bundle(tmp_path / name))
    assert bundles[0] == bundles[1] == bundles[2]


def test_an_older_index_leaves_nothing_behind(tmp_path: Path) -> None:
    index_site(write_site(tmp_path / "site"))
    first = read_bundle(tmp_path / "site")
    write_page(tmp_path / "site", "besluiten/3", "<h1>Heel iets anders</h1><p>Geluidsscherm.</p>")
    index_site(tmp_path / "site")
    assert read_bundle(tmp_path / "site") != first
    write_site(tmp_path / "site")
    index_site(tmp_path / "site")
    assert read_bundle(tmp_path / "site") == first


def test_filter_values_keep_commas_and_colons(tmp_path: Path) -> None:
    index_site(write_site(tmp_path))
    fragment = next((tmp_path / BUNDEL / "fragment").iterdir())
    data = json.loads(gzip.decompress(fragment.read_bytes()).removeprefix(b"pagefind_dcd"))
    assert data["filters"]["Categorie"] == ["Woo-verzoeken en -besluiten: een, twee"]


def test_settings_from_outside_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_OUTPUT_SUBDIR", "elders")
    monkeypatch.setenv("PAGEFIND_GLOB", "niets/*.html")
    (tmp_path / "hier").mkdir()
    monkeypatch.chdir(tmp_path / "hier")
    (tmp_path / "hier/pagefind.toml").write_text('glob = "niets/*.html"\n', encoding="utf-8")
    assert index_site(write_site(tmp_path / "site")).paginas == 20


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("pagefind.toml", 'glob = "niets/*.html"\n'),
        ("pagefind.yml", 'glob: "niets/*.html"\n'),
        ("pagefind.json", '{"glob": "niets/*.html"}'),
    ],
)
def test_settings_inside_the_site_change_nothing(tmp_path: Path, naam: str, inhoud: str) -> None:
    write_site(tmp_path)
    (tmp_path / naam).write_text(inhoud, encoding="utf-8")
    assert index_site(tmp_path).paginas == 20


def test_missing_program(tmp_path: Path) -> None:
    with pytest.raises(ZoekFout, match="kan niet starten"):
        index_site(write_site(tmp_path), program=tmp_path / "geen-pagefind")


def test_failing_program_says_why(tmp_path: Path) -> None:
    program = tmp_path / "pagefind"
    program.write_text("#!/bin/sh\necho 'disk full' >&2\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(ZoekFout, match=r"code 3:\ndisk full"):
        index_site(write_site(tmp_path / "site"), program=program)


@pytest.mark.parametrize("pages", [0, 2])
def test_nothing_to_find(tmp_path: Path, pages: int) -> None:
    for nummer in range(pages):
        write_page(tmp_path, str(nummer), "<h1>Niet bedoeld</h1>", attributes="")
    with pytest.raises(ZoekFout, match="data-pagefind-body ontbreekt overal"):
        index_site(tmp_path)
    assert not (tmp_path / BUNDEL).exists()


def test_an_unknown_layout_is_refused(tmp_path: Path) -> None:
    program = tmp_path / "pagefind"
    entry = '{"version":"9.0","languages":{"nl":{"hash":"nl_1","wasm":"nl","page_count":1}}}'
    program.write_text(
        '#!/bin/sh\nmkdir "$2/pagefind"\ncd "$2/pagefind"\n'
        f"echo '{entry}' > pagefind-entry.json\necho x | gzip > pagefind.nl_1.pf_meta\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    with pytest.raises(ZoekFout, match="onbekende vorm"):
        index_site(write_site(tmp_path / "site"), program=program)
    assert not (tmp_path / "site" / BUNDEL).exists()

# SPDX-License-Identifier: EUPL-1.2
"""`woopub import` as a clerk meets it: what changes, what stays, and what happens when things go wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import resource
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from jsonschema import Draft202012Validator

from tests.besluiten.maken import draw_goed, draw_lek, draw_open
from tests.cli.conftest import Woopub
from tests.cli.test_aanmaken import INTERRUPT
from tests.conftest import ROOT
from tests.make_pdf import draw_scan
from tests.pages.dossier import VERZOEK, Map, rij
from woopub.build.import_ import stukken
from woopub.build.slot import SLOT
from woopub.cli import opties
from woopub.model import KOLOMMEN
from woopub.ocr import ocr_beschikbaar
from woopub.read import read_portaal

PAD = "besluiten/2025/brug"
CONCEPT = VERZOEK.replace("status: gepubliceerd", "status: concept")
KOP = ("Nr.", "Naam document", "Datum", "Beoordeling", "Weigeringsgrond", "Afzender")
Lijst = list[list[Any]]


def lijst() -> Lijst:
    """Three documents as a clerk has them."""
    return [
        ["0012", "Briefing over de brug", "2024-03-02", "Gedeeltelijk openbaar", "5.1.2e", "gemeente Almere"],
        ["0013", "Nota over de sluis", "2024-03-13", "Openbaar", "", "afdeling Bruggen"],
        ["0014", "Memo", "2024-03-14", "geweigerd", "art. 5.1 lid 2 sub e Woo", ""],
    ]


def write_xlsx(pad: Path, rijen: Sequence[Sequence[Any]], kop: Sequence[str] = KOP) -> Path:
    """Write a spreadsheet with one sheet."""
    boek = openpyxl.Workbook()
    blad = boek.active
    assert blad is not None
    for nummer, waarden in enumerate([kop, *rijen], start=1):
        for kolom, waarde in enumerate(waarden, start=1):
            cel = blad.cell(nummer, kolom, waarde)
            cel.number_format = "@"
            if isinstance(waarde, str):
                cel.data_type = "s"  # else openpyxl makes a formula of what begins like one
    boek.save(pad)
    return pad


@pytest.fixture
def portaal(portaal: Map, tmp_path: Path) -> Map:
    """A portal with a concept without documents, and a spreadsheet beside the portal."""
    write_xlsx(tmp_path / "lijst.xlsx", lijst())
    return portaal.add("2025/brug", CONCEPT)


def tree(root: Path) -> dict[str, tuple[bytes | None, int, int]]:
    """Every file and folder of a portal with its bytes, file number and moment of change."""
    return {
        pad.relative_to(root).as_posix(): (
            pad.read_bytes() if pad.is_file() else None,
            pad.stat().st_ino,
            pad.stat().st_mtime_ns if pad.is_file() else 0,
        )
        for pad in sorted(root.rglob("*"))
    }


def bytes_of(root: Path) -> dict[str, bytes]:
    """Every file of a portal with its bytes, but for what builds keep."""
    return {
        pad.relative_to(root).as_posix(): pad.read_bytes()
        for pad in sorted(root.rglob("*"))
        if pad.is_file() and "build" not in pad.relative_to(root).parts
    }


def rijen(root: Path, pad: str = PAD) -> dict[str, dict[str, str]]:
    """The rows of inventaris.csv by id, in their order."""
    tekst = (root / pad / "inventaris.csv").read_bytes().decode()
    return {r["id"]: r for r in csv.DictReader(io.StringIO(tekst, newline=""))}


def change(root: Path, id_: str, **cellen: str) -> None:
    """Change cells of inventaris.csv, as a person does by hand."""
    alle = rijen(root)
    alle[id_] |= cellen
    write_csv(root, list(alle.values()))


def write_csv(root: Path, inhoud: Sequence[Mapping[str, str]]) -> None:
    with (root / PAD / "inventaris.csv").open("w", encoding="utf-8", newline="") as bestand:
        schrijver = csv.DictWriter(bestand, KOLOMMEN, restval="", lineterminator="\n")
        schrijver.writeheader()
        schrijver.writerows(inhoud)


def vondsten(stdout: str) -> list[tuple[str, str | None]]:
    return [(b["code"], b["cel"]) for b in json.loads(stdout)["bevindingen"]]


# --- what is written


def test_a_first_import_writes_the_canonical_inventory(woopub: Woopub, portaal: Map) -> None:
    done = woopub("import", "../lijst.xlsx", "--to", PAD)
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines()[0] == "3 nieuw, 0 gewijzigd, 0 verdwenen, 0 gelijk"
    assert "Geschreven in besluiten/2025/brug" in done.stderr
    assert (portaal.root / PAD / "inventaris.csv").read_bytes().decode() == (
        ",".join(KOLOMMEN)
        + "\n0012,Briefing over de brug,2024-03-02,,gemeente Almere,,deels openbaar,5.1.2.e,,,,,,,,,\n"
        "0013,Nota over de sluis,2024-03-13,,afdeling Bruggen,,openbaar,,,,,,,,,,\n"
        "0014,Memo,2024-03-14,,,,niet openbaar,5.1.2.e,,,,,,,,,\n"
    )
    assert (portaal.root / "invoer/.gitignore").read_text(encoding="utf-8").endswith("\n*\n")
    verslag = json.loads((portaal.root / "invoer/2025/brug/import.json").read_bytes())
    assert verslag["inventaris"]["naam"] == "lijst.xlsx"
    assert (verslag["rijen"]["0013"]["blad"], verslag["rijen"]["0013"]["rij"]) == ("Sheet", 3)
    assert {pad.name for pad in portaal.root.iterdir()} == {
        ".github", ".gitignore", "besluiten", "content", "invoer", "mkdocs.yml",
    }  # fmt: skip


def test_the_record_is_kept_out_of_git(woopub: Woopub, portaal: Map) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    if not shutil.which("git"):
        pytest.skip("no git")
    subprocess.run(["git", "init", "-q"], cwd=portaal.root, check=True)
    done = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=all"],
        cwd=portaal.root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "besluiten/2025/brug/inventaris.csv" in done.stdout
    assert "invoer" not in done.stdout


@pytest.mark.parametrize("meer", [[], ["--documents", "../d.zip"]])
def test_the_same_import_twice_changes_nothing(
    woopub: Woopub, portaal: Map, tmp_path: Path, meer: list[str]
) -> None:
    make_zip(tmp_path / "d.zip", {"0012 - briefing.pdf": draw_goed(), "0013.pdf": draw_scan("Een scan.")})
    assert woopub("import", "../lijst.xlsx", "--to", PAD, *meer).exit_code == 0
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, *meer)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0] == "0 nieuw, 0 gewijzigd, 0 verdwenen, 3 gelijk"
    assert "Er is niets veranderd." in done.stderr
    assert tree(portaal.root) == before


def test_an_inventory_written_by_hand_with_the_same_rows_stays_as_it_is(woopub: Woopub, portaal: Map) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    pad = portaal.root / PAD / "inventaris.csv"
    pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes().replace(b"\n", b"\r\n"))
    shutil.rmtree(portaal.root / "invoer")
    before = pad.read_bytes()
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    assert pad.read_bytes() == before


def test_a_cell_like_a_formula_comes_and_goes(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    write_xlsx(
        tmp_path / "lijst.xlsx",
        [["1", "=1+1 euro", "", "openbaar", "", "'s-Gravenhage"], ["2", "-x", "", "openbaar", "", ""]],
    )
    for _ in range(2):
        assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
        alle = rijen(portaal.root)
        assert [r["titel"] for r in alle.values()] == ["'=1+1 euro", "'-x"]
        assert alle["1"]["afzender"] == "'s-Gravenhage"


# --- --dry-run


def test_a_dry_run_shows_the_change_and_writes_nothing(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    nieuw = lijst()
    nieuw[0][1], nieuw[0][2] = "Andere briefing", ""
    nieuw[2] = ["0015", "Kaart", "", "openbaar", "", ""]
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--dry-run")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "1 nieuw, 1 gewijzigd, 1 verdwenen, 1 gelijk",
        "",
        "Nieuw:",
        "  + 0015  Kaart",
        "",
        "Gewijzigd:",
        "  ~ 0012  Andere briefing",
        "      titel: 'Briefing over de brug' → 'Andere briefing'",
        "      datum: '2024-03-02' → leeg",
        "",
        "Verdwenen uit de spreadsheet:",
        "  - 0014  Memo (wordt weggehaald, blijft bewaard in invoer/2025/brug/vorige)",
        "",
        f"{PAD}/inventaris.csv",
        "  waarschuwing INV026 Document dat niet meer in de spreadsheet staat — cel A4",
        (
            "    Document 0014 staat niet meer in de spreadsheet en wordt weggehaald. "
            "De inventaris van nu en de bestanden blijven bewaard in invoer/2025/brug/vorige."
        ),
        "    → Klopt dat? Dan hoeft u niets te doen. Zo niet: zet ze terug in de spreadsheet en importeer opnieuw.",
        "",
        "0 blokkades, 1 waarschuwing, 0 opmerkingen.",
    ]
    assert "Dit was een proef" in done.stderr
    assert tree(portaal.root) == before
    echt = woopub("import", "../lijst.xlsx", "--to", PAD)
    assert echt.stdout == done.stdout
    assert list(rijen(portaal.root)) == ["0012", "0013", "0015"]


def test_a_dry_run_in_a_portal_that_never_was_built_leaves_no_trace(woopub: Woopub, portaal: Map) -> None:
    before = tree(portaal.root)
    assert woopub("import", "../lijst.xlsx", "--to", PAD, "--dry-run").exit_code == 0
    assert tree(portaal.root) == before
    assert "build" not in before


def test_a_long_list_of_changes_is_cut(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    write_xlsx(tmp_path / "lijst.xlsx", [[f"{n}", f"Nota {n}", "", "openbaar", "", ""] for n in range(1, 31)])
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--dry-run")
    assert "  … en nog 10" in done.stdout.splitlines()
    assert sum(regel.startswith("  + ") for regel in done.stdout.splitlines()) == 20


def test_a_title_cannot_steer_the_terminal(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    (tmp_path / "lijst.csv").write_bytes("nr,titel,beoordeling\n1,Rood \x1b[31m\x9b31m,openbaar\n".encode())
    done = woopub("import", "../lijst.csv", "--to", PAD, "--dry-run")
    assert done.exit_code == 0
    assert "\x1b" not in done.output
    assert "\x9b" not in done.output


# --- by hand


def test_what_a_person_wrote_stays(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    change(portaal.root, "0012", titel="Eigen titel", soort="briefing")
    change(portaal.root, "0013", afzender="")
    nieuw = lijst()
    nieuw[0][1] = "Weer een andere titel"
    nieuw[1][2] = "2024-03-15"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    hand = (portaal.root / PAD / "inventaris.csv").read_bytes()
    for _ in range(2):
        done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
        assert done.exit_code == 0
        assert vondsten(done.stdout) == [("INV025", "B2")]
        melding = json.loads(done.stdout)["bevindingen"][0]["melding"]
        assert "Eigen titel" in melding
        assert "Weer een andere titel" in melding
        na = rijen(portaal.root)
        assert (na["0012"]["titel"], na["0012"]["soort"]) == ("Eigen titel", "briefing")
        assert (na["0013"]["afzender"], na["0013"]["datum"]) == ("", "2024-03-15")
    vorige = list((portaal.root / "invoer/2025/brug/vorige").iterdir())
    assert [pad.read_bytes() for pad in vorige] == [hand]


def test_the_advice_of_inv025_works(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    write_csv(portaal.root, [rij("0012", titel="Met de hand")])
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert ("INV025", "B2") in vondsten(done.stdout)
    assert rijen(portaal.root)["0012"]["titel"] == "Met de hand"
    pad = portaal.root / PAD / "inventaris.csv"
    pad.write_bytes(pad.read_bytes().replace(b"Met de hand", b""))
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert rijen(portaal.root)["0012"]["titel"] == "Briefing over de brug", vondsten(done.stdout)
    assert done.exit_code == 0


def test_a_row_made_by_hand_stays_where_it_was(woopub: Woopub, portaal: Map) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    alle = list(rijen(portaal.root).values())
    write_csv(portaal.root, [alle[0], rij("eigen"), *alle[1:]])
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 0
    assert vondsten(done.stdout) == [("INV026", "A3")]
    assert list(rijen(portaal.root)) == ["0012", "eigen", "0013", "0014"]


def test_a_row_that_was_edited_stays_when_it_leaves_the_spreadsheet(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    change(portaal.root, "0013", toelichting="Uitleg")
    write_xlsx(tmp_path / "lijst.xlsx", lijst()[:1])
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 0
    # One was edited and stays, the other goes.
    assert vondsten(done.stdout) == [("INV026", "A3"), ("INV026", "A4")]
    assert list(rijen(portaal.root)) == ["0012", "0013"]


@pytest.mark.parametrize("status", ["gepubliceerd", "gepland", "ingetrokken", "onbekend"])
@pytest.mark.parametrize("met_verslag", [True, False])
def test_nothing_vanishes_from_what_is_public(
    woopub: Woopub, portaal: Map, tmp_path: Path, status: str, met_verslag: bool
) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    yml = portaal.root / PAD / "besluit.yml"
    yml.write_text(VERZOEK.replace("status: gepubliceerd", f"status: {status}"), encoding="utf-8")
    if not met_verslag:
        shutil.rmtree(portaal.root / "invoer")
    nieuw = lijst()[:2]
    nieuw[0][1] = "Nieuwe titel"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    before = tree(portaal.root)
    for meer in (["--dry-run"], []):
        done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json", *meer)
        assert done.exit_code == 1
        assert ("INV026", "A4") in vondsten(done.stdout)
        assert tree(portaal.root) == before
    # Back in the spreadsheet, the rest goes on.
    write_xlsx(tmp_path / "lijst.xlsx", [*nieuw, lijst()[2]])
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    assert (rijen(portaal.root)["0012"]["titel"] == "Nieuwe titel") == met_verslag


def test_a_damaged_record_is_told_and_kept_and_not_believed(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    verslag = portaal.root / "invoer/2025/brug/import.json"
    verslag.write_bytes(b'{"vorm": 1, "rijen"')
    nieuw = lijst()
    nieuw[0][1] = "Nieuwe titel"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 0
    assert [code for code, _ in vondsten(done.stdout)] == ["INV025", "BST003"]
    assert rijen(portaal.root)["0012"]["titel"] == "Briefing over de brug"
    assert any(pad.read_bytes() == b'{"vorm": 1, "rijen"' for pad in verslag.parent.rglob("*-import.json"))
    assert json.loads(verslag.read_bytes())["vorm"] == 1


def test_a_list_without_documents_empties_nothing(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    write_xlsx(tmp_path / "lijst.xlsx", [])
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 1
    assert vondsten(done.stdout) == [("INV019", "A1")]
    assert tree(portaal.root) == before
    assert woopub("new", "2025/nieuw", "--inventory", "../lijst.xlsx").exit_code == 1
    assert not (portaal.root / "besluiten/2025/nieuw").exists()


def test_rows_that_go_are_told_and_the_old_inventory_is_kept(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    write_xlsx(tmp_path / "lijst.xlsx", [[f"{n}", f"Nota {n}", "", "openbaar", "", ""] for n in range(1, 16)])
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    oud = (portaal.root / PAD / "inventaris.csv").read_bytes()
    write_xlsx(tmp_path / "lijst.xlsx", [["15", "Nota 15", "", "openbaar", "", ""]])
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    (bevinding,) = json.loads(done.stdout)["bevindingen"]
    assert (bevinding["code"], bevinding["niveau"], bevinding["cel"]) == ("INV026", "waarschuwing", "A2")
    assert bevinding["melding"].startswith(
        "14 documenten staan niet meer in de spreadsheet: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 en nog 4. Ze worden weggehaald."
    )
    assert "invoer/2025/brug/vorige" in bevinding["melding"]
    assert list(rijen(portaal.root)) == ["15"]
    (bewaard,) = (portaal.root / "invoer/2025/brug/vorige").iterdir()
    assert bewaard.read_bytes() == oud


def test_an_inventory_that_cannot_be_read_blocks(woopub: Woopub, portaal: Map) -> None:
    write_csv(portaal.root, [rij("0012", "misschien")])
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 1
    assert [b["bestand"] for b in json.loads(done.stdout)["bevindingen"]] == [f"{PAD}/inventaris.csv"]
    assert tree(portaal.root) == before


# --- files


def make_zip(pad: Path, leden: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, inhoud in leden.items():
            archief.writestr(naam, inhoud)
    return pad


def test_files_are_matched_copied_and_listed(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    scan = draw_scan("Een scan.")
    make_zip(
        tmp_path / "d.zip",
        {
            "map/0012 - briefing.pdf": draw_goed(),
            "0013.PDF": scan,
            "0014.pdf": draw_open(),
            "los.pdf": draw_open(),
        },
    )
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
    assert done.exit_code == 0, done.output
    map_ = portaal.root / PAD / "documenten"
    assert {pad.name: pad.read_bytes() for pad in map_.iterdir()} == {
        "0012.pdf": draw_goed(),
        "0013.pdf": scan,
    }
    codes = [(b["code"], b["bestand"], b["document"]) for b in json.loads(done.stdout)["bevindingen"]]
    assert set(codes) == {
        ("BST022", "../d.zip/0013.PDF", "0013"),
        ("BST023", "../d.zip/0013.PDF", "0013"),
        ("BST021", "../d.zip/0014.pdf", "0014"),
        ("BST018", "../d.zip/los.pdf", None),
    }
    bestanden = json.loads((portaal.root / "invoer/2025/brug/import.json").read_bytes())["bestanden"]
    assert bestanden["0012.pdf"]["naam"] == "map/0012 - briefing.pdf"
    assert (bestanden["0012.pdf"]["tekstlaag"], bestanden["0013.pdf"]["tekstlaag"]) == (True, False)


def test_a_dry_run_with_files_tells_the_same_and_unpacks_nothing(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": draw_scan("Een scan.")})
    before = tree(portaal.root)
    proef = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--dry-run")
    assert tree(portaal.root) == before
    assert "Bestanden: 2 nieuw, 0 vervangen, 0 gelijk" in proef.stdout
    echt = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)
    assert (echt.stdout, echt.exit_code) == (proef.stdout, proef.exit_code)


def test_a_new_version_of_a_file_replaces_the_imported_one(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    for inhoud in (draw_open(), draw_goed()):
        make_zip(tmp_path / "d.zip", {"0012.pdf": inhoud})
        assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
        assert (portaal.root / PAD / "documenten/0012.pdf").read_bytes() == inhoud
    (oud,) = (portaal.root / "invoer/2025/brug/vorige").iterdir()
    assert oud.read_bytes() == draw_open()
    assert oud.name.endswith("-0012.pdf")


@pytest.mark.parametrize("met_verslag", [True, False])
def test_a_file_that_a_person_put_there_stays(
    woopub: Woopub, portaal: Map, tmp_path: Path, met_verslag: bool
) -> None:
    """It may be the one that was redacted once more."""
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_open()})
    if met_verslag:
        assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
    plek = portaal.root / PAD / "documenten/0012.pdf"
    plek.parent.mkdir(exist_ok=True)
    plek.write_bytes(draw_goed())
    # The same delivery says nothing new; another one does, and asks which it is.
    for leden, codes in (({}, [] if met_verslag else ["BST024"]), ({"0012.pdf": draw_open(2)}, ["BST024"])):
        if leden:
            make_zip(tmp_path / "d.zip", leden)
        done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
        assert done.exit_code == 0
        assert [code for code, _ in vondsten(done.stdout) if code != "BST020"] == codes
        assert plek.read_bytes() == draw_goed()
    plek.unlink()
    assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
    assert plek.read_bytes() == draw_open(2)


def test_the_file_of_a_row_that_goes_is_kept_out_of_the_publication(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": draw_open()})
    assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
    write_xlsx(tmp_path / "lijst.xlsx", lijst()[:1])
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    assert [pad.name for pad in (portaal.root / PAD / "documenten").iterdir()] == ["0012.pdf"]
    (oud,) = (portaal.root / "invoer/2025/brug/vorige").glob("*-0013.pdf")
    assert oud.read_bytes() == draw_open()
    verslag = json.loads((portaal.root / "invoer/2025/brug/import.json").read_bytes())
    assert list(verslag["bestanden"]) == ["0012.pdf"]


def test_a_part_of_the_files_later_is_no_lack(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    for leden, mist in (({"0012.pdf": draw_goed()}, ["0013"]), ({"0013.pdf": draw_open()}, [])):
        make_zip(tmp_path / "d.zip", leden)
        done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
        bevindingen = json.loads(done.stdout)["bevindingen"]
        assert [b["document"] for b in bevindingen if b["code"] == "BST020"] == mist
    assert {pad.name for pad in (portaal.root / PAD / "documenten").iterdir()} == {"0012.pdf", "0013.pdf"}


@pytest.mark.parametrize(
    ("genoemd", "geleverd"),
    [("", "0012.pdf"), ("briefing.pdf", "briefing.pdf"), ("briefing.pdf", "map/briefing.pdf")],
)
def test_a_file_that_the_spreadsheet_names_gets_the_name_of_its_document(
    woopub: Woopub, portaal: Map, tmp_path: Path, genoemd: str, geleverd: str
) -> None:
    kop = ("id", "titel", "beoordeling", "bestand")
    write_xlsx(tmp_path / "lijst.xlsx", [["0012", "Briefing", "openbaar", genoemd]], kop)
    make_zip(tmp_path / "d.zip", {geleverd: draw_open()})
    for _ in range(2):
        done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)
        assert done.exit_code == 0, done.output
        assert [pad.name for pad in (portaal.root / PAD / "documenten").iterdir()] == ["0012.pdf"]
        assert rijen(portaal.root)["0012"]["bestand"] == ""
    before = tree(portaal.root)
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    assert tree(portaal.root) == before


def test_a_name_that_a_person_gave_a_file_stays(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    for naam, plek in (("eigen.pdf", "eigen.pdf"), ("../../../buiten.pdf", "0012.pdf")):
        shutil.rmtree(portaal.root / PAD / "documenten", ignore_errors=True)
        write_csv(portaal.root, [rij("0012", "openbaar", bestand=naam)])
        make_zip(tmp_path / "d.zip", {"0012.pdf": draw_open()})
        assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
        assert [pad.name for pad in (portaal.root / PAD / "documenten").iterdir()] == [plek]
    assert not list(tmp_path.rglob("buiten.pdf"))


def test_a_judgement_that_a_person_changed_decides_on_the_file(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    """The spreadsheet says public, a person said withheld: then its file must not come in."""
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 0
    change(portaal.root, "0013", beoordeling="niet openbaar", gronden="5.1.2.e")
    make_zip(tmp_path / "d.zip", {"0013.pdf": draw_open()})
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
    assert "BST021" in [code for code, _ in vondsten(done.stdout)]
    assert not (portaal.root / PAD / "documenten/0013.pdf").exists()


@pytest.mark.parametrize("hand", [False, True])
@pytest.mark.parametrize("opgeschort", [False, True])
def test_the_file_of_a_document_that_is_public_no_more(
    woopub: Woopub, portaal: Map, tmp_path: Path, hand: bool, opgeschort: bool
) -> None:
    """What an import put there is kept elsewhere; what a person put there stays, and is told at each import."""
    opdracht = ("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": draw_open()})
    assert woopub(*opdracht, "--documents", "../d.zip").exit_code == 0
    plek = portaal.root / PAD / "documenten/0013.pdf"
    if hand:
        plek.write_bytes(draw_open(2))
    nieuw = lijst()
    if opgeschort:
        write_xlsx(tmp_path / "lijst.xlsx", [[*rij, "ja" if rij[0] == "0013" else ""] for rij in nieuw],
                   (*KOP, "opgeschort"))  # fmt: skip
    else:
        nieuw[1][3:5] = "geweigerd", "5.1.2e"
        write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    done = woopub(*opdracht)
    assert done.exit_code == 0
    (bevinding,) = json.loads(done.stdout)["bevindingen"]
    assert (bevinding["code"], bevinding["document"]) == ("BST021", "0013")
    assert bevinding["bestand"] == f"{PAD}/documenten/0013.pdf"
    assert "niet overgenomen" not in bevinding["melding"]
    assert json.loads(done.stdout)["wijzigingen"]["bestanden"]["weggehaald"] == ([] if hand else ["0013.pdf"])
    verslag = json.loads((portaal.root / "invoer/2025/brug/import.json").read_bytes())["bestanden"]
    if hand:
        assert "blijft staan" in bevinding["melding"]
        assert plek.read_bytes() == draw_open(2)
    else:
        assert not plek.exists()
        assert "0013.pdf" not in verslag
        (bewaard,) = (portaal.root / "invoer/2025/brug/vorige").glob("*-0013.pdf")
        assert bewaard.read_bytes() == draw_open()
    again = woopub(*opdracht)
    assert [code for code, _ in vondsten(again.stdout)] == (["BST021"] if hand else [])


def test_rows_that_share_a_file(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    """It is there once, and stays as long as one of them is public."""
    kop = ("id", "titel", "beoordeling", "bestand", "dubbel_van")
    alle = [["1", "Nota", "openbaar", "n.pdf", ""], ["2", "Nota", "openbaar", "n.pdf", ""]]
    write_xlsx(tmp_path / "lijst.xlsx", alle, kop)
    make_zip(tmp_path / "d.zip", {"n.pdf": draw_open()})
    opdracht = ("import", "../lijst.xlsx", "--to", PAD)
    done = woopub(*opdracht, "--documents", "../d.zip")
    assert done.exit_code == 0, done.output
    assert [r["bestand"] for r in rijen(portaal.root).values()] == ["", "1.pdf"]
    before = tree(portaal.root)
    for meer in ([], ["--documents", "../d.zip"]):
        assert woopub(*opdracht, *meer).exit_code == 0
        assert tree(portaal.root) == before
    codes = [b["code"] for b in json.loads(woopub("check", PAD, "--format", "json").stdout)["bevindingen"]]
    assert not {"BST001", "BST002"} & set(codes)
    alle[1][2], alle[1][4] = "dubbel", "1"
    write_xlsx(tmp_path / "lijst.xlsx", alle, kop)
    assert woopub(*opdracht).exit_code == 0
    assert [pad.name for pad in (portaal.root / PAD / "documenten").iterdir()] == ["1.pdf"]


def test_what_says_that_it_is_unredacted_does_not_come_in(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    make_zip(tmp_path / "d.zip", {"0012_ongelakt.pdf": draw_open(), "0013.pdf": draw_open()})
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
    assert done.exit_code == 1
    (bevinding,) = json.loads(done.stdout)["bevindingen"]
    assert (bevinding["code"], bevinding["document"]) == ("BST025", "0012")
    assert tree(portaal.root) == before


@pytest.mark.parametrize(
    ("leden", "code"),
    [
        ({"../0012.pdf": b"%PDF-1.4"}, "BST017"),
        ({"/etc/0012.pdf": b"%PDF-1.4"}, "BST017"),
        ({"C:\\0012.pdf": b"%PDF-1.4"}, "BST017"),
        ({"0012.pdf": draw_open(), "0012 kopie.pdf": draw_open(2)}, "BST019"),
        ({"0013.pdf": b"0" * 3_000_000}, "BST016"),
    ],
    ids=["boven", "wortel", "schijf", "twee", "bom"],
)
def test_a_delivery_that_is_refused_changes_nothing(
    woopub: Woopub, portaal: Map, tmp_path: Path, leden: dict[str, bytes], code: str
) -> None:
    make_zip(tmp_path / "d.zip", leden)
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
    assert done.exit_code == 1
    assert code in [gevonden for gevonden, _ in vondsten(done.stdout)]
    assert "Er is niets geschreven" in done.stderr
    assert tree(portaal.root) == before


def test_a_member_that_is_damaged_changes_nothing(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    pad = make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": draw_open()})
    data = bytearray(pad.read_bytes())
    data[60] ^= 0xFF
    pad.write_bytes(data)
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)
    assert done.exit_code == 1
    assert "BST016" in done.stdout
    assert tree(portaal.root) == before


# --- scans


def test_without_ocr_on_this_computer_nothing_is_done(
    woopub: Woopub, portaal: Map, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_zip(tmp_path / "d.zip", {"0013.pdf": draw_scan("Een scan.")})
    before = tree(portaal.root)
    monkeypatch.setenv("PATH", str(tmp_path))
    done = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--ocr")
    assert done.exit_code == 3
    assert "Tesseract" in done.stderr
    assert done.stdout == ""
    assert tree(portaal.root) == before


@pytest.mark.skipif(not ocr_beschikbaar()[0], reason="no OCR on this machine")
def test_a_scan_gets_text_and_its_original_is_kept(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    scan = draw_scan("De brug over de sluis wordt dit jaar vervangen.")
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": scan})
    opdracht = ("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)
    assert woopub(*opdracht).exit_code == 0
    proef = woopub(*opdracht, "--ocr", "--dry-run")
    assert "1 scan krijgt tekst" in proef.stdout
    done = woopub(*opdracht, "--ocr", "--format", "json")
    assert done.exit_code == 0, done.output
    assert "BST023" not in done.stdout
    plek = portaal.root / PAD / "documenten/0013.pdf"
    assert plek.read_bytes() != scan
    (origineel,) = (portaal.root / "invoer/2025/brug/origineel").iterdir()
    assert origineel.read_bytes() == scan
    bron = json.loads((portaal.root / "invoer/2025/brug/import.json").read_bytes())["bestanden"]["0013.pdf"]
    assert (bron["ocr"], bron["origineel"]) == (True, f"origineel/{origineel.name}")
    assert (portaal.root / PAD / "documenten/0012.pdf").read_bytes() == draw_goed()
    before = tree(portaal.root)
    for meer in ([], ["--ocr"]):
        assert woopub(*opdracht, *meer).exit_code == 0
        assert tree(portaal.root) == before


def test_recognised_text_that_nobody_sees_is_not_taken(
    woopub: Woopub, portaal: Map, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that reads through a black box would make a leak of a scan that has none."""

    def add_tekst(bron: Path, doel: Path, paginas: int, taken: int) -> str:
        assert (bron.is_file(), paginas) == (True, 1)
        doel.write_bytes(draw_lek())
        return ""

    monkeypatch.setattr(stukken, "add_tekst", add_tekst)
    scan = draw_scan("De brug over de sluis.")
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": scan})
    opdracht = ("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD)
    monkeypatch.setattr(opties, "ocr_beschikbaar", lambda: (True, ""))
    before: dict[str, Any] = {}
    for _ in range(2):
        done = woopub(*opdracht, "--ocr", "--format", "json")
        assert done.exit_code == 0, done.output
        (bevinding,) = json.loads(done.stdout)["bevindingen"]
        assert (bevinding["code"], bevinding["document"]) == ("BST023", "0013")
        assert "plekken waar niets te lezen is" in bevinding["melding"]
        assert "(pagina 1)" in bevinding["melding"]
        assert (portaal.root / PAD / "documenten/0013.pdf").read_bytes() == scan
        assert not (portaal.root / "invoer/2025/brug/origineel").exists()
        assert before in ({}, tree(portaal.root))
        before = tree(portaal.root)


# --- findings and forms


def test_names_of_persons_warn_at_the_cell_of_the_spreadsheet(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    nieuw = lijst()
    nieuw[1][5] = "J. Voorbeeld"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json", "--dry-run")
    (bevinding,) = json.loads(done.stdout)["bevindingen"]
    assert (bevinding["code"], bevinding["cel"], bevinding["regel"]) == ("PER008", "F3", None)
    assert bevinding["bestand"] == "../lijst.xlsx"
    assert "Voorbeeld" not in json.dumps(bevinding)
    yml = portaal.root / PAD / "besluit.yml"
    yml.write_text(f"{CONCEPT}toegestaan: [J. Voorbeeld]\n", encoding="utf-8")
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json", "--dry-run")
    assert vondsten(done.stdout) == []


def test_addresses_of_persons_warn_like_a_check_does(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    nieuw = lijst()
    nieuw[1][5] = "j.voorbeeld@voorbeeld.example"
    nieuw[2][5] = "woo@gemeente.example"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    yml = portaal.root / PAD / "besluit.yml"
    yml.write_text(f"{CONCEPT}contact: {{email: woo@gemeente.example}}\n", encoding="utf-8")
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 0, done.output
    (bevinding,) = json.loads(done.stdout)["bevindingen"]
    assert (bevinding["code"], bevinding["cel"], bevinding["document"]) == ("PER004", "F3", "0013")
    assert "voorbeeld.example" not in json.dumps(bevinding)
    codes = [b["code"] for b in json.loads(woopub("check", PAD, "--format", "json").stdout)["bevindingen"]
             if b["code"].startswith("PER")]  # fmt: skip
    assert codes == ["PER004"]
    yml.write_text(f"{CONCEPT}toegestaan: ['@voorbeeld.example', '@gemeente.example']\n", encoding="utf-8")
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert vondsten(done.stdout) == []


def test_findings_stand_in_the_order_of_the_sheet_and_many_of_a_kind_are_cut(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    write_xlsx(tmp_path / "lijst.xlsx", [[f"{n}", "Nota", "", "weet niet", "", ""] for n in range(30)])
    opdracht = ("import", "../lijst.xlsx", "--to", PAD)
    codes = vondsten(woopub(*opdracht, "--format", "json").stdout)
    assert codes == [("INV005", f"D{rij}") for rij in range(2, 32)]
    tekst = woopub(*opdracht).stdout
    assert tekst.count("blokkade INV005") == 20
    assert "  … en nog 10 keer dezelfde bevinding (INV005)\n" in tekst
    assert "30 blokkades" in tekst


def test_many_files_without_a_document_are_cut(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    make_zip(tmp_path / "d.zip", {f"m{n % 3}/los {n}x.txt": b"x" for n in range(50)})
    opdracht = ("import", "../lijst.xlsx", "--to", PAD, "--documents", "../d.zip", "--dry-run")
    assert len(vondsten(woopub(*opdracht, "--format", "json").stdout)) == 52
    tekst = woopub(*opdracht).stdout
    assert tekst.count("BST018 Bestand") == 20
    assert tekst.count("../d.zip/") == 20
    assert "  … en nog 30 keer dezelfde bevinding (BST018)\n" in tekst


def test_the_help_is_dutch(woopub: Woopub, portaal: Map) -> None:
    tekst = woopub("import", "--help").stdout
    assert "[verplicht]" in tekst
    assert "required" not in tekst


def test_what_a_spreadsheet_says_wrong_blocks_with_its_cell(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    nieuw = lijst()
    nieuw[0][3], nieuw[1][2] = "weet niet", "31-02-2021"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", "json")
    assert done.exit_code == 1
    assert set(vondsten(done.stdout)) == {("INV005", "D2"), ("INV006", "C3")}
    data = json.loads(done.stdout)
    assert [d["beoordeling"] for d in data["documenten"]] == [None, "openbaar", "niet openbaar"]
    assert data["wijzigingen"] is None
    assert tree(portaal.root) == before


def test_the_portals_own_headings_and_letters(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    write_xlsx(
        tmp_path / "eigen.xlsx",
        [["1", "Nota", "deels openbaar", "J"]],
        ("nr", "titel", "beoordeling", "Lakreden Q"),
    )
    (portaal.root / PAD / "besluit.yml").write_text(f"{CONCEPT}letters: {{J: 5.1.2.e}}\n", encoding="utf-8")
    mkdocs = portaal.root / "mkdocs.yml"
    tekst = mkdocs.read_text(encoding="utf-8")
    done = woopub("import", "../eigen.xlsx", "--to", PAD, "--dry-run", "--format", "json")
    assert ("INV020", "D1") in vondsten(done.stdout)
    mkdocs.write_text(
        tekst.replace("  woopub:\n", "  woopub:\n    kolommen: {Lakreden Q: gronden}\n"), encoding="utf-8"
    )
    done = woopub("import", "../eigen.xlsx", "--to", PAD)
    assert done.exit_code == 0, done.output
    assert rijen(portaal.root)["1"]["gronden"] == "5.1.2.e"
    mkdocs.write_text(
        tekst.replace("  woopub:\n", "  woopub:\n    kolommen: {Lakreden Q: grond}\n"), encoding="utf-8"
    )
    done = woopub("import", "../eigen.xlsx", "--to", PAD)
    assert done.exit_code == 1
    assert "Bedoelt u 'gronden'?" in done.stdout


EIGEN_KOP = [
    ("    kolommen:\n      Lakreden Q: grond\n", "MET004", True),
    ("    kolommen:\n      Lakreden Q: gronden\n      Lakreden Q: titel\n", "MET001", True),
    ("    kolommen:\n      A: titel\n    voettekst: x\n    kolommen:\n      B: gronden\n", "MET001", True),
    ("    kolommen: geen\n", "MET004", True),
    ("    kolommen:\n      A: titel\n    persoonsgegevens:\n      weging: kolommen\n", "MET004", False),
    ("    organisatie: kolommen\n", "MET013", False),
    ("    zes kolommen: ja\n    kolommen:\n      A: titel\n", "MET002", False),
]


@pytest.mark.parametrize(("regels", "code", "telt"), EIGEN_KOP)
def test_of_the_portals_settings_only_its_headings_matter_to_an_import(
    woopub: Woopub, portaal: Map, regels: str, code: str, telt: bool
) -> None:
    """Whatever words are in what is wrong elsewhere; a check tells of that."""
    mkdocs = portaal.root / "mkdocs.yml"
    tekst = mkdocs.read_text(encoding="utf-8")
    mkdocs.write_text(tekst.replace("  woopub:\n", f"  woopub:\n{regels}"), encoding="utf-8")
    assert code in [gevonden.code for gevonden in read_portaal(portaal.root)[1]]
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--dry-run", "--format", "json")
    assert (code in [gevonden for gevonden, _ in vondsten(done.stdout)]) is telt


DOCUMENT = {
    "type": "object",
    "required": [*KOLOMMEN, "bron"],
    "additionalProperties": False,
    "properties": {
        **{kolom: {"type": ["string", "null"]} for kolom in KOLOMMEN},
        **{
            kolom: {"type": "array", "items": {"type": "string", "minLength": 1}}
            for kolom in (
                "afzender",
                "ontvanger",
                "gronden",
                "gerelateerd",
                "dubbel_van",
                "zaaknummers",
                "links",
            )
        },
        "opgeschort": {"type": "boolean"},
        "bron": {
            "type": "object",
            "required": ["blad", "rij"],
            "additionalProperties": False,
            "properties": {"blad": {"type": "string"}, "rij": {"type": "integer", "minimum": 2}},
        },
    },
}


def test_json_has_documents_and_changes(woopub: Woopub, portaal: Map) -> None:
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--dry-run", "--format", "json")
    data = json.loads(done.stdout)
    assert set(data) == {"woopub", "bevindingen", "samenvatting", "documenten", "wijzigingen"}
    Draft202012Validator({"type": "array", "minItems": 3, "items": DOCUMENT}).validate(data["documenten"])
    assert data["documenten"][0]["bron"] == {"blad": "Sheet", "rij": 2}
    assert data["documenten"][0]["gronden"] == ["5.1.2.e"]
    assert data["documenten"][2]["datum"] == "2024-03-14"
    wijzigingen = data["wijzigingen"]
    assert (wijzigingen["nieuw"], wijzigingen["gelijk"], wijzigingen["geschreven"]) == (3, 0, False)
    assert [r["id"] for r in wijzigingen["rijen"]] == ["0012", "0013", "0014"]


@pytest.mark.parametrize("formaat", ["github", "sarif"])
def test_other_forms_hold_the_findings_alone(
    woopub: Woopub, portaal: Map, tmp_path: Path, formaat: str
) -> None:
    nieuw = lijst()
    nieuw[0][3] = "weet niet"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    done = woopub("import", "../lijst.xlsx", "--to", PAD, "--format", formaat)
    assert done.exit_code == 1
    if formaat == "github":
        assert done.stdout.startswith("::error file=../lijst.xlsx,")
        assert done.stdout.count("\n") == 1
    else:
        assert json.loads(done.stdout)["runs"][0]["results"][0]["ruleId"] == "INV005"


def test_a_report_for_colleagues(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    done = woopub(
        "import", "../lijst.xlsx", "--to", PAD, "--dry-run", "--report", str(tmp_path / "uit/r.html")
    )
    assert done.exit_code == 0
    assert (tmp_path / "uit/r.html").read_text(encoding="utf-8").startswith("<!doctype html>")


# --- wrong usage


@pytest.mark.parametrize(
    "naar",
    [
        "2025/er-niet", "besluiten/2025/er-niet", "2025", "", "..", "../..", "/etc", "besluiten",
        "2025/brug/documenten", "besluiten/../2025/brug", "2025/../../x", "content", "2025/BRUG",
    ],
)  # fmt: skip
def test_to_must_be_a_publication_of_this_portal(woopub: Woopub, portaal: Map, naar: str) -> None:
    before = tree(portaal.root)
    done = woopub("import", "../lijst.xlsx", "--to", naar)
    assert done.exit_code == 2
    assert "--to" in done.stderr
    assert tree(portaal.root) == before


@pytest.mark.parametrize(
    "naar", ["2025/brug", "besluiten/2025/brug", "besluiten/2025/brug/", "./besluiten/2025/brug"]
)
def test_to_as_people_type_it(woopub: Woopub, portaal: Map, naar: str) -> None:
    assert woopub("import", "../lijst.xlsx", "--to", naar, "--dry-run").exit_code == 0


def test_to_as_a_path_from_where_one_stands(
    woopub: Woopub, portaal: Map, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(portaal.root / PAD)
    for naar in (".", "../brug", str(portaal.root / PAD), "2025/brug"):
        assert woopub("import", "../../../../lijst.xlsx", "--to", naar, "--dry-run").exit_code == 0, naar
    assert woopub("import", "../../../../lijst.xlsx", "--to", "..", "--dry-run").exit_code == 2


def test_to_does_not_leave_the_portal_through_a_link(woopub: Woopub, portaal: Map, tmp_path: Path) -> None:
    elders = tmp_path / "elders"
    shutil.copytree(portaal.root / PAD, elders)
    (portaal.root / "besluiten/2025/link").symlink_to(elders)
    assert woopub("import", "../lijst.xlsx", "--to", "2025/link").exit_code == 2
    (portaal.root / PAD / "documenten").symlink_to(tmp_path)
    done = woopub("import", "../lijst.xlsx", "--to", PAD)
    assert done.exit_code == 1
    assert "BST010" in done.stdout
    (portaal.root / PAD / "documenten").unlink()
    (portaal.root / "invoer").symlink_to(tmp_path)
    assert woopub("import", "../lijst.xlsx", "--to", PAD).exit_code == 1
    assert {pad.name for pad in tmp_path.iterdir()} == {"elders", "lijst.xlsx", "portaal"}
    assert {pad.name for pad in elders.iterdir()} == {"besluit.yml"}


@pytest.mark.parametrize(
    ("args", "woord"),
    [
        (["../er-niet.xlsx", "--to", PAD], "bestaat niet"),
        (["..", "--to", PAD], "is geen bestand"),
        (["../lijst.xlsx"], "--to ontbreekt"),
        (["../lijst.xlsx", "--to", PAD, "--documents", "../er-niet"], "bestaat niet"),
        (["../lijst.xlsx", "--to", PAD, "--ocr"], "--documents"),
        (["../lijst.xlsx", "--to", PAD, "--report", "x.txt"], "--report"),
        ([], "BESTAND ontbreekt"),
    ],
)
def test_wrong_usage_ends_with_2(woopub: Woopub, portaal: Map, args: list[str], woord: str) -> None:
    before = tree(portaal.root)
    done = woopub("import", *args)
    assert (done.exit_code, done.stdout) == (2, "")
    assert woord in done.stderr
    assert tree(portaal.root) == before


def test_outside_a_portal_it_ends_with_2(
    woopub: Woopub, portaal: Map, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = woopub("import", "lijst.xlsx", "--to", PAD)
    assert done.exit_code == 2
    assert "geen portaal" in done.stderr


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("x.xlsx", b""), ("x.xlsx", b"hallo"), ("x.pdf", b"%PDF-1.4"), ("x.docx", b"PK\x03\x04"), ("x.csv", b""),
        ("x.csv", b"a;b;c\n1;2;3\n"), ("x.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ("x.csv", b"\x00" * 100),
        ("x.csv", b"nr;naam document\n1;Nota\n"), ("x.ods", b"PK\x05\x06" + b"\x00" * 18),
    ],
    ids=str,
)  # fmt: skip
def test_a_file_that_is_no_inventory_is_a_finding(
    woopub: Woopub, portaal: Map, tmp_path: Path, naam: str, inhoud: bytes
) -> None:
    (tmp_path / naam).write_bytes(inhoud)
    before = tree(portaal.root)
    done = woopub("import", f"../{naam}", "--to", PAD, "--format", "json")
    assert done.exit_code == 1, done.output
    data = json.loads(done.stdout)
    assert data["bevindingen"]
    assert data["wijzigingen"] is None
    assert tree(portaal.root) == before


# --- interrupted, full, in use


MOMENTEN = [
    ("open", "inventaris.csv"), ("open", "import.json"), ("open", "gitignore"), ("os.rename", "0012.pdf"),
    ("os.rename", "0013.pdf"), ("os.rename", "inventaris.csv"), ("os.rename", "import.json"),
    ("os.link", "inventaris.csv"), ("os.link", "0013.pdf"), ("os.mkdir", "vorige"),
]  # fmt: skip
VOL = INTERRUPT.replace("raise KeyboardInterrupt", "raise OSError(28, 'No space left on device')")


@pytest.mark.parametrize(("event", "wat"), MOMENTEN)
@pytest.mark.parametrize(
    ("programma", "melding"), [(INTERRUPT, "afgebroken"), (VOL, "schijf is vol")], ids=["ctrl-c", "vol"]
)
def test_an_import_that_is_cut_off_leaves_everything_as_it_was(
    woopub: Woopub, portaal: Map, tmp_path: Path, event: str, wat: str, programma: str, melding: str
) -> None:
    make_zip(tmp_path / "d.zip", {"0013.pdf": draw_open()})
    assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
    change(portaal.root, "0014", titel="Eigen titel")
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_goed(), "0013.pdf": draw_open(2)})
    nieuw = lijst()
    nieuw[0][1] = "Nieuwe titel"
    write_xlsx(tmp_path / "lijst.xlsx", nieuw)
    (portaal.root / "invoer/.gitignore").unlink()
    before = bytes_of(portaal.root)
    args = ["import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD]
    done = subprocess.run(
        [sys.executable, "-c", programma, event, wat, *args], cwd=portaal.root,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if event == "os.link" and programma is VOL:
        # A disk that knows no second names gets copies.
        assert done.returncode == 0
        return
    assert done.returncode == 3, done.stderr
    assert melding in done.stderr
    assert bytes_of(portaal.root) == before
    assert not (portaal.root / SLOT).exists()
    assert not list(portaal.root.rglob(".import-*"))
    assert woopub(*args).exit_code == 0
    assert (portaal.root / PAD / "documenten/0013.pdf").read_bytes() == draw_open(2)


def test_a_portal_that_is_being_built_is_left_alone(woopub: Woopub, portaal: Map) -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as ander:
        (portaal.root / "build").mkdir()
        (portaal.root / SLOT).write_text(str(ander.pid), encoding="ascii")
        before = bytes_of(portaal.root)
        done = woopub("import", "../lijst.xlsx", "--to", PAD)
        assert done.exit_code == 3
        assert str(ander.pid) in done.stderr
        assert bytes_of(portaal.root) == before
        # To look is allowed at any time.
        assert woopub("import", "../lijst.xlsx", "--to", PAD, "--dry-run").exit_code == 0
        ander.kill()


# --- large


# What the program's own memory came to, in KiB: the numbers that a parent gets begin with the parent's own.
MEET = """
import atexit, re, sys
from pathlib import Path
from woopub.cli import main

def meld():
    print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1], file=sys.stderr)

atexit.register(meld)
main()
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="other systems say it elsewhere")
def test_a_large_inventory_is_quick_and_small(portaal: Map, tmp_path: Path) -> None:
    """A tenth of the fifty thousand rows that must take ten seconds and 500 MiB, on a machine that may be busy."""
    aantal = 5_000
    write_xlsx(
        tmp_path / "groot.xlsx",
        [[f"{n:05}", f"Nota {n} over de brug", f"2024-01-{n % 28 + 1:02}", "Deels openbaar", "5.1.2e", "afdeling"]
         for n in range(aantal)],
    )  # fmt: skip
    for _ in range(2):
        begin = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        started = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", MEET, "import", "../groot.xlsx", "--to", PAD], cwd=portaal.root,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert int(done.stderr.split()[-1]) < 300 * 1024
        assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begin < 10
        assert time.monotonic() - started < 60
    assert len(rijen(portaal.root)) == aantal


def test_a_file_of_another_kind_that_a_person_put_there_stays(
    woopub: Woopub, portaal: Map, tmp_path: Path
) -> None:
    """It has the id of the document too, and is not the file that the last import brought."""
    make_zip(tmp_path / "d.zip", {"0012.pdf": draw_open()})
    assert woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD).exit_code == 0
    eigen = portaal.root / PAD / "documenten/0012.txt"
    eigen.write_text("met de hand gelakt", encoding="utf-8")
    make_zip(tmp_path / "d.zip", {"0012.txt": b"niet gelakt"})
    gedaan = woopub("import", "../lijst.xlsx", "--documents", "../d.zip", "--to", PAD, "--format", "json")
    assert ("BST024", "0012") in [
        (b["code"], b["document"]) for b in json.loads(gedaan.stdout)["bevindingen"]
    ]
    assert eigen.read_text(encoding="utf-8") == "met de hand gelakt"


@pytest.mark.parametrize("deel", ["besluiten", "invoer"])
def test_new_does_not_follow_links_out_of_the_portal(
    woopub: Woopub, portaal: Map, tmp_path: Path, deel: str
) -> None:
    elders = tmp_path / "elders"
    elders.mkdir()
    shutil.rmtree(portaal.root / deel, ignore_errors=True)
    (portaal.root / deel).symlink_to(elders, target_is_directory=True)
    gedaan = woopub("new", "2026/nieuw", "--inventory", "../lijst.xlsx")
    assert gedaan.exit_code == 2
    assert "snelkoppeling" in gedaan.stderr
    assert list(elders.iterdir()) == []

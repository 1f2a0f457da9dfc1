# SPDX-License-Identifier: EUPL-1.2
"""What a build does to a site: only what passed and is due comes on it, and a failure leaves the old one alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from tests.pages.dossier import CONVENANT, Map, rij
from woopub.build import AlBezig, Bouw, VerkeerdTijdstip, build_site, run_check, today
from woopub.publish import Gewijzigd, VerkeerdeMap

OPENBAAR = [rij("0001", "openbaar", titel="Verslag")]
STUK = {"documenten/0001.pdf": ["Dit is het verslag van de vergadering."]}
INTREKKING = "intrekking: {datum: 2025-04-01, reden: correctie privacygevoelige gegevens}\n"
KAPOT = CONVENANT.replace("gemeente Almere", "gemeente Almeer")


def status(besluit: str, naam: str) -> str:
    return besluit.replace("gepubliceerd", naam)


def build(portaal: Map, *, hold_back: bool = False) -> Bouw:
    return build_site(portaal.root, portaal.root / "site", hold_back=hold_back)


def files(portaal: Map) -> dict[str, str]:
    """Checksums of the built site, from its manifest."""
    manifest = json.loads((portaal.root / "site/manifest.json").read_text(encoding="utf-8"))
    return {regel["pad"]: regel["sha256"] for regel in manifest["bestanden"]}


def publications(portaal: Map) -> set[str]:
    """The addresses of the publications in the built site."""
    return {
        "/".join(pad.split("/")[1:3])
        for pad in files(portaal)
        if pad.startswith("besluiten/2") and pad.count("/") == 3 and pad.endswith("index.html")
    }


def everything(portaal: Map) -> bytes:
    """All of the site but the search index."""
    site = portaal.root / "site"
    return b"".join(path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file())


def test_life_of_a_portal(portaal: Map, monkeypatch: pytest.MonkeyPatch) -> None:
    """From concepts to published, blocked, held back: each step on the site of the one before."""
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    portaal.add("2025/geheim", status(CONVENANT, "concept").replace("Afspraken", "Krokodil"), OPENBAAR, STUK)
    portaal.add(
        "2025/weg", status(CONVENANT, "ingetrokken") + INTREKKING, [rij("0001", "openbaar", titel="Weg")]
    )
    portaal.add(
        "2031/later", status(CONVENANT, "gepland").replace("2025-03-04", "2031-05-06"), OPENBAAR, STUK
    )
    bouw = build(portaal)
    assert (bouw.gebouwd, bouw.publicaties) == (True, 2)
    assert publications(portaal) == {"2025/een", "2025/weg"}
    assert b"rokodil" not in everything(portaal)
    assert "besluiten/2025/een/documenten/0001.pdf" in files(portaal)
    assert not [pad for pad in files(portaal) if "/weg/" in pad and pad.endswith((".pdf", ".csv"))]
    assert bouw.paginas == sum(pad.endswith(".html") for pad in files(portaal)) - 1  # without 404.html

    # On its day the planned one comes by itself.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2031, 5, 5, 22, 30, tzinfo=UTC).timestamp())))
    assert today() == date(2031, 5, 6)
    assert build(portaal).publicaties == 3
    assert publications(portaal) == {"2025/een", "2025/weg", "2031/later"}
    monkeypatch.delenv("SOURCE_DATE_EPOCH")

    # A blocked publication stops everything, unless it is held back.
    before = files(portaal)
    portaal.add("2025/kapot", KAPOT, OPENBAAR, STUK)
    bouw = build(portaal)
    assert (bouw.gebouwd, bouw.achtergehouden) == (False, ("besluiten/2025/kapot",))
    assert files(portaal) == before
    bouw = build(portaal, hold_back=True)
    assert (bouw.gebouwd, bouw.achtergehouden) == (True, ("besluiten/2025/kapot",))
    assert publications(portaal) == {"2025/een", "2025/weg"}
    assert [
        path.name for path in portaal.root.iterdir() if ".nieuw" in path.name or ".oud" in path.name
    ] == []


@pytest.mark.parametrize("naam", ["besluiten/los.pdf", "besluiten/2025.txt", "mkdocs.yml"])
def test_what_is_wrong_outside_publications_stops_also_held_back_builds(portaal: Map, naam: str) -> None:
    (portaal.root / naam).write_text("site_name: x\n", encoding="utf-8")
    bouw = build(portaal, hold_back=True)
    assert not bouw.gebouwd
    assert any(bevinding.blokkeert for bevinding in bouw.bevindingen)
    assert not (portaal.root / "site").exists()


@pytest.mark.parametrize(
    "naam",
    [
        "zoeken.md",
        "besluiten/2025/een/index.md",
        "besluiten/2025/een/documenten/0001.pdf/x.md",
        "templates/x.md",
        "pagefind/x.js",
    ],
)
def test_content_that_wants_a_taken_address_is_a_finding(portaal: Map, naam: str) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    (portaal.root / "content" / naam).parent.mkdir(parents=True, exist_ok=True)
    (portaal.root / "content" / naam).write_text("x", encoding="utf-8")
    bouw = build(portaal)
    assert not bouw.gebouwd
    assert [(b.code, b.bestand) for b in bouw.bevindingen if b.blokkeert] == [("MET013", f"content/{naam}")]
    assert not (portaal.root / "site").exists()


@pytest.mark.parametrize("naam", ["content/brief.pdf", "theme/assets/lijst.xlsx"])
def test_file_that_nobody_checks_stops_check_and_build(portaal: Map, naam: str) -> None:
    (portaal.root / naam).parent.mkdir(parents=True, exist_ok=True)
    (portaal.root / naam).write_bytes(b"%PDF-1.7")
    (bevinding,) = run_check(portaal.root).oordeel.bevindingen
    assert (bevinding.code, bevinding.bestand) == ("BST002", naam)
    bouw = build(portaal, hold_back=True)
    assert (bouw.gebouwd, bouw.bevindingen) == (False, (bevinding,))
    assert not (portaal.root / "site").exists()


def test_file_that_comes_after_the_check_is_refused_too(portaal: Map) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)

    def add_late(wat: str, gedaan: int, totaal: int) -> None:
        if wat == "Documenten nakijken":
            (portaal.root / "content/laat.pdf").write_bytes(b"%PDF-1.7")

    bouw = build_site(portaal.root, portaal.root / "site", voortgang=add_late)
    assert not bouw.gebouwd
    assert [(b.code, b.bestand) for b in bouw.bevindingen if b.blokkeert] == [("BST002", "content/laat.pdf")]
    assert not (portaal.root / "site").exists()


def test_pdf_that_changes_after_the_check_is_never_published(portaal: Map) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    assert build(portaal).gebouwd
    before = everything(portaal)
    pdf = portaal.root / "besluiten/2025/een/documenten/0001.pdf"

    def change(wat: str, gedaan: int, totaal: int) -> None:
        if wat == "Pagina's opmaken":
            pdf.write_bytes(pdf.read_bytes() + b"% ongelakt")

    with pytest.raises(Gewijzigd, match=r"^besluiten/2025/een/documenten/0001\.pdf is gewijzigd tijdens"):
        build_site(portaal.root, portaal.root / "site", voortgang=change)
    assert everything(portaal) == before
    assert [path.name for path in portaal.root.iterdir() if path.name.startswith(".site")] == []


def test_old_site_is_back_before_anything_can_block(portaal: Map) -> None:
    """A build was cut short between the two moves of the swap; the next one is blocked."""
    assert build(portaal).gebouwd
    before = everything(portaal)
    (portaal.root / "site").rename(portaal.root / ".site.oud")
    portaal.add("2025/kapot", KAPOT, OPENBAAR, STUK)
    assert not build(portaal).gebouwd
    assert everything(portaal) == before


def gone() -> int:
    """The number of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as proces:
        proces.wait()
    return proces.pid


@pytest.mark.parametrize("inhoud", [str(os.getppid()), "1", "", "rommel"])
def test_two_builds_at_once_are_refused(portaal: Map, inhoud: str) -> None:
    slot = portaal.root / "build/bezig"
    slot.parent.mkdir()
    slot.write_text(inhoud, encoding="ascii")
    with pytest.raises(AlBezig, match=rf"door proces {inhoud or 'onbekend'}\."):
        build(portaal)
    assert slot.read_text(encoding="ascii") == inhoud
    assert not (portaal.root / "site").exists()


def test_build_that_was_killed_keeps_nobody_out(portaal: Map) -> None:
    slot = portaal.root / "build/bezig"
    slot.parent.mkdir()
    # Where processes are counted anew, such as in a container, the number may be our own.
    for proces in (gone(), os.getpid()):
        slot.write_text(str(proces), encoding="ascii")
        assert build(portaal).gebouwd
        assert not slot.exists()


def test_slot_is_held_during_a_build_and_free_after_a_failure(portaal: Map) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    slot = portaal.root / "build/bezig"

    def look(wat: str, gedaan: int, totaal: int) -> None:
        assert slot.read_text(encoding="ascii") == str(os.getpid())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_site(portaal.root, portaal.root / "site", voortgang=look)
    assert not slot.exists()


@pytest.mark.parametrize("naam", ["besluiten/2025/een/.DS_Store", "besluiten/2025/een/documenten/Thumbs.db",
                                  "besluiten/2025/een/documenten/~$0001.pdf", "content/README.md", "leesmij.txt",
                                  "content/.DS_Store"])  # fmt: skip
def test_fingerprint_is_of_what_was_used(portaal: Map, naam: str) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    build(portaal)
    before = (portaal.root / "site/manifest.json").read_bytes()
    (portaal.root / naam).write_bytes(b"rommel")
    build(portaal)
    assert (portaal.root / "site/manifest.json").read_bytes() == before


@pytest.mark.parametrize(
    "naam",
    ["mkdocs.yml", "content/over.md", "besluiten/2025/een/besluit.yml", "besluiten/2025/een/inventaris.csv"],
)
def test_fingerprint_tells_every_change(portaal: Map, naam: str) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)

    def read() -> str:
        assert build(portaal).gebouwd
        manifest = json.loads((portaal.root / "site/manifest.json").read_text(encoding="utf-8"))
        return str(manifest["invoer"])

    before = read()
    with (portaal.root / naam).open("a", encoding="utf-8") as bestand:
        bestand.write("\n")
    assert read() != before


def test_build_that_fails_halfway_leaves_the_old_site(portaal: Map) -> None:
    site = portaal.root / "site"
    site.mkdir()
    (site / "index.html").write_text("oud", encoding="utf-8")
    (site / "manifest.json").write_text('{"bestanden": [{"pad": "index.html"}]}', encoding="utf-8")
    (portaal.root / "theme").mkdir(exist_ok=True)
    (portaal.root / "theme/lijst.html").write_text("{% if %}", encoding="utf-8")
    with pytest.raises(Exception, match="Expected an expression"):
        build(portaal)
    assert sorted(path.name for path in site.iterdir()) == ["index.html", "manifest.json"]
    assert sorted(path.name for path in portaal.root.iterdir() if path.name.startswith(".site")) == []


def test_setting_that_mkdocs_refuses_is_a_finding(portaal: Map) -> None:
    with (portaal.root / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nextra_css: 5\n")
    bouw = build(portaal)
    (bevinding,) = bouw.bevindingen
    assert not bouw.gebouwd
    assert (bevinding.code, bevinding.bestand) == ("MET013", "mkdocs.yml")
    assert "'extra_css': Expected type" in bevinding.melding
    assert not (portaal.root / "site").exists()


def test_site_in_the_way_is_refused_before_any_work(portaal: Map) -> None:
    with pytest.raises(VerkeerdeMap):
        build_site(portaal.root, portaal.root / "besluiten")
    assert not (portaal.root / "build").exists()


def test_dead_link_in_content_is_a_warning_with_its_file(portaal: Map) -> None:
    with (portaal.root / "content/contact.md").open("a", encoding="utf-8") as bestand:
        bestand.write("\n[kapot](bestaat-niet.md)\n")
    bouw = build(portaal)
    assert bouw.gebouwd
    assert [(b.code, b.bestand) for b in bouw.bevindingen] == [("MET016", "content/contact.md")]


def test_files_of_content_come_along(portaal: Map) -> None:
    for naam in ("google-abc.html", "assets/images/logo.png", ".well-known.txt"):
        (portaal.root / "content" / naam).parent.mkdir(parents=True, exist_ok=True)
        (portaal.root / "content" / naam).write_text("x", encoding="utf-8")
    assert build(portaal).gebouwd
    assert {"google-abc.html", "assets/images/logo.png", ".nojekyll"} <= set(files(portaal))
    assert ".well-known.txt" not in files(portaal)


def test_check_tells_how_far_it_is(portaal: Map) -> None:
    portaal.add("2025/een", CONVENANT, OPENBAAR, STUK)
    stappen: list[tuple[str, int, int]] = []
    controle = run_check(portaal.root, voortgang=lambda *stap: stappen.append(stap))
    assert controle.oordeel.geblokkeerd == ()
    assert stappen == [("Publicaties lezen", 1, 1), ("Documenten nakijken", 1, 1)]


@pytest.mark.parametrize(
    ("moment", "dag"), [("2024-12-31T22:59", "2024-12-31"), ("2024-12-31T23:00", "2025-01-01")]
)
def test_today_is_that_of_amsterdam(monkeypatch: pytest.MonkeyPatch, moment: str, dag: str) -> None:
    seconden = int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(seconden))
    monkeypatch.setenv("TZ", "America/New_York")
    assert today().isoformat() == dag


@pytest.mark.parametrize("waarde", ["gisteren", "1.5", "2024-01-01", "9" * 30, "253402300799", "-"])
def test_moment_that_is_none_is_refused(portaal: Map, monkeypatch: pytest.MonkeyPatch, waarde: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", waarde)
    with pytest.raises(VerkeerdTijdstip, match="heel getal"):
        run_check(portaal.root)

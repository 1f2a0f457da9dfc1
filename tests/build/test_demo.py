# SPDX-License-Identifier: EUPL-1.2
"""The built demonstration is complete: every publication, row, file, page of text, article and reason."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pymupdf
import pytest

from tests.build.html import Pagina
from tests.conftest import ROOT
from woopub.read import list_publicaties

MAPPEN = {map_.relative_to(ROOT).as_posix(): map_ for map_ in list_publicaties(ROOT)[0]}
RIJEN = [
    (pad, rij)
    for pad, map_ in MAPPEN.items()
    for rij in csv.DictReader((map_ / "inventaris.csv").read_text(encoding="utf-8").splitlines())
]
PDFS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "besluiten").rglob("*.pdf"))
IMG = "besluiten/2024/img-datalekken"


def words(text: str) -> list[str]:
    """The words of a text; hyphens and line breaks between letters do not count."""
    return re.findall(r"\w+", re.sub(r"[-\u00ad\u2010\u2011]\s*", "", text))


def test_five_publications() -> None:
    assert len(MAPPEN) == 5
    assert len(RIJEN) == 15


@pytest.mark.parametrize("pad", MAPPEN)
def test_publication_has_its_page_and_is_in_the_lists(pad: str, demo_html: dict[str, Pagina]) -> None:
    pagina = demo_html[f"{pad}/index.html"]
    for lijst in ("index.html", "besluiten/index.html", f"besluiten/{pad.split('/')[1]}/index.html"):
        assert f"{pad.split('/')[2]}/" in demo_html[lijst].html, lijst
    inhoud = (MAPPEN[pad] / "besluit.yml").read_text(encoding="utf-8")
    titel = re.search(r"^titel: (.+)$", inhoud, re.MULTILINE)
    assert titel
    assert titel[1].strip("'\"") in pagina.text


@pytest.mark.parametrize(("pad", "rij"), RIJEN, ids=[f"{pad}/{rij['id']}" for pad, rij in RIJEN])
def test_inventory_row_has_its_page_and_file(
    pad: str, rij: dict[str, str], demo_site: Path, demo_html: dict[str, Pagina]
) -> None:
    besluit, document = demo_html[f"{pad}/index.html"], demo_html[f"{pad}/documenten/{rij['id']}/index.html"]
    assert rij["titel"] in document.text
    assert rij["beoordeling"] in document.text.casefold()
    assert rij["titel"] in besluit.text
    assert any(adres.endswith(f"documenten/{rij['id']}/") for _, _, adres in besluit.links)
    bestand = demo_site / pad / "documenten" / f"{rij['id']}.pdf"
    assert bestand.exists() is (rij["beoordeling"] in ("openbaar", "deels openbaar"))
    if bestand.exists():
        assert any(adres.endswith(f"{rij['id']}.pdf") for _, _, adres in document.links)
    else:
        assert "Dit document is niet openbaar" in document.text
    for code in filter(None, rij["gronden"].split("; ")):
        assert code in document.text
    if re.fullmatch(r"\d{4}", rij["datum"]):
        assert f"{rij['datum']} (alleen het jaar is bekend)" in document.text


@pytest.mark.parametrize("pdf", PDFS)
def test_all_text_of_every_pdf_is_on_its_page(
    pdf: str, demo_site: Path, demo_html: dict[str, Pagina]
) -> None:
    assert (demo_site / pdf).is_file()
    pagina = demo_html[f"{pdf.removesuffix('.pdf')}/index.html"]
    with pymupdf.open(ROOT / pdf) as document:
        assert [id_ for id_ in pagina.ids if re.fullmatch(r"pagina-\d+", id_)] == [
            f"pagina-{nummer}" for nummer in range(1, len(document) + 1)
        ]
        tekst = "\n".join(str(blad.get_text()) for blad in document)
    gezien = "".join(words(pagina.text))
    missing = [word for word in words(tekst) if word not in gezien]
    assert missing == []


def test_published_inventory_is_the_clerks_own(demo_site: Path) -> None:
    for pad, map_ in MAPPEN.items():
        eigen = list(csv.DictReader((map_ / "inventaris.csv").read_text(encoding="utf-8").splitlines()))
        uit = list(
            csv.DictReader((demo_site / pad / "inventaris.csv").read_text(encoding="utf-8-sig").splitlines())
        )
        for rij in (*eigen, *uit):
            rij.pop("bestand")
        assert uit == eigen


def test_decision_has_its_articles_and_says_of_which_version(demo_html: dict[str, Pagina]) -> None:
    pagina = demo_html[f"{IMG}/index.html"]
    assert {"artikel-woo-4.1", "artikel-woo-5.1", "artikel-woo-5.2"} <= set(pagina.ids)
    # Every lid and onderdeel can be pointed at, and the official text is one click away.
    assert "woo-5.1-lid-2-onderdeel-e" in pagina.ids
    assert any("wetten.overheid.nl" in adres for _, _, adres in pagina.links)
    bijlage = pagina.text.partition("Bijlage 1")[2]
    assert "12 maart 2024" in bijlage
    assert "Dit artikel tonen wij in de tekst van" in bijlage
    assert "geen officiële" in bijlage or "niet de officiële" in bijlage


def test_decision_has_every_ground_with_its_own_reasoning(demo_html: dict[str, Pagina]) -> None:
    ids = demo_html[f"{IMG}/index.html"].ids
    assert [id_ for id_ in ids if re.fullmatch(r"grond-[\d.]+[a-z\d.-]*", id_)] == [
        "grond-5.1.1.e", "grond-5.1.2.e", "grond-5.1.2.h", "grond-5.1.2.i", "grond-5.1.2.i-contactgegevens",
        "grond-5.2.1",
    ]  # fmt: skip


def test_timeline_has_every_date_of_the_letter(demo_html: dict[str, Pagina]) -> None:
    pagina = demo_html[f"{IMG}/index.html"]
    datums = re.findall(r'<time datetime="([\d-]+)"', pagina.html.partition("Procedure")[2] or pagina.html)
    assert {
        "2023-10-04", "2023-10-12", "2023-11-03", "2023-11-20", "2023-12-13", "2023-12-27", "2024-03-12",
    } <= set(datums)  # fmt: skip


def test_decision_says_what_of_its_term_is_known_and_what_is_not(demo_html: dict[str, Pagina]) -> None:
    pagina = demo_html[f"{IMG}/index.html"]
    assert "Bezwaar mogelijk tot en met 23 april 2024" in pagina.html
    assert "Het besluit kwam na 160 dagen. Of dat op tijd was, is niet vast te stellen." in pagina.text
    assert "uiterlijk 1 november 2023, met de verdaging 15 november 2023" in pagina.text
    assert "te laat" not in pagina.text


def test_annex_says_where_the_letter_prints_the_law_otherwise(demo_html: dict[str, Pagina]) -> None:
    tekst = demo_html[f"{IMG}/index.html"].text
    assert re.findall(r"In de brief staat ‘(\w+)’ waar de wet ‘(\w+)’ zegt", tekst) == [
        ("Enieder", "Eenieder"),
        ("voortaan", "voorts"),
    ]


def test_manifest_lists_the_whole_site(demo_site: Path) -> None:
    manifest = json.loads((demo_site / "manifest.json").read_text(encoding="utf-8"))
    listed = {regel["pad"]: regel["omvang"] for regel in manifest["bestanden"]}
    on_disk = {
        p.relative_to(demo_site).as_posix(): p.stat().st_size for p in demo_site.rglob("*") if p.is_file()
    }
    assert listed == {
        pad: omvang for pad, omvang in on_disk.items() if pad not in ("manifest.json", "SHA256SUMS")
    }
    assert ".nojekyll" in listed
    assert not [pad for pad in listed if "schil" in pad or pad.endswith((".md", ".map", ".yml", ".csv~"))]

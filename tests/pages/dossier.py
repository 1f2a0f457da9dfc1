# SPDX-License-Identifier: EUPL-1.2
"""Small publications for tests: written to a folder, read, looked into and judged by the real code.

A PDF is described by its lines: ``# kop``, ``=== `` for a new page, anything else is a paragraph, in which
``{{5.1.2.e|geheim}}`` is really redacted (see ``tests/make_pdf.py``).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from tests.make_pdf import Drawing
from woopub.check import Oordeel, judge
from woopub.model import KOLOMMEN, CheckedPublicatie, Page, Portaal, Portaalcontact, Portaalinstelling
from woopub.pages import make_pages
from woopub.pdf import read_bytes
from woopub.read import list_publicaties, read_publicatie

VANDAAG = date(2026, 1, 15)
PORTAAL = Portaal(
    "Woo-portaal van de proef",
    "https://woo.example/",
    Portaalinstelling(contact=Portaalcontact(naam="Team Woo", email="woo@woo.example")),
)
Rij = Mapping[str, str]

CONVENANT = """\
titel: Afspraken over het meldpunt
organisatie: gemeente Almere
categorie: convenanten
status: gepubliceerd
publicatiedatum: 2025-03-04
"""
"""The smallest besluit.yml of a publication that is no decision."""

VERZOEK = """\
titel: Besluit over de geluidsmetingen
kenmerk: Z-2024-17
organisatie: gemeente Almere
categorie: Woo-verzoeken en -besluiten
status: gepubliceerd
publicatiedatum: 2025-02-03
uitkomst: gedeeltelijke openbaarmaking
datum_verzoek: 2024-11-04
datum_ontvangst: 2024-11-05
datum_besluit: 2025-01-20
samenvatting: Iemand vroeg om de metingen van het geluid. Een deel is openbaar.
bezwaar: {tekst: U kunt binnen zes weken bezwaar maken bij het college van burgemeester en wethouders.}
"""
"""A besluit.yml of a decision on a request, to which a test adds its grounds."""


@cache
def draw(lines: tuple[str, ...]) -> bytes:
    """Return the PDF that the lines describe."""
    drawing = Drawing("Proefstuk")
    for line in lines:
        if line.startswith("==="):
            drawing.page_break()
        elif line.startswith("# "):
            drawing.heading(line.removeprefix("# "))
        else:
            drawing.paragraph(line)
    return drawing.save()


def rij(id_: str, beoordeling: str = "niet openbaar", gronden: str = "5.1.2.e", **meer: str) -> Rij:
    """Return an inventory row, by default of a withheld document, which needs no file."""
    return {
        "id": id_,
        "titel": f"Stuk {id_}",
        "beoordeling": beoordeling,
        "gronden": "" if beoordeling == "openbaar" else gronden,
        **meer,
    }


def grond(code: str, label: str = "", **per_document: str) -> str:
    """Return one entry of ``gronden:`` in besluit.yml, with reasons per document (``d0001="…"``)."""
    regels = [
        f"  - code: {code}",
        f"    label: '{label or code}'",
        f"    motivering: Reden voor {label or code}.",
    ]
    if per_document:
        regels.append("    documenten:")
        regels += [
            f"      - {{document: '{id_.removeprefix('d')}', motivering: '{reden}'}}"
            for id_, reden in per_document.items()
        ]
    return "\n".join(regels) + "\n"


@dataclass
class Map:
    """The folder ``besluiten/`` of a portal in the making."""

    root: Path
    adressen: list[str] = field(default_factory=list)

    def add(
        self,
        adres: str,
        besluit: str,
        rijen: Iterable[Rij] = (),
        stukken: Mapping[str, Sequence[str]] | None = None,
    ) -> Map:
        """Write ``besluiten/JAAR/NAAM``; ``stukken`` are PDFs by their path in it, each as lines."""
        map_ = self.root / "besluiten" / adres
        map_.mkdir(parents=True, exist_ok=True)
        (map_ / "besluit.yml").write_text(besluit, encoding="utf-8")
        if rijen := list(rijen):
            with (map_ / "inventaris.csv").open("w", encoding="utf-8", newline="") as bestand:
                schrijver = csv.DictWriter(bestand, KOLOMMEN, restval="")
                schrijver.writeheader()
                schrijver.writerows(rijen)
        for pad, lines in (stukken or {}).items():
            (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
            (map_ / pad).write_bytes(draw(tuple(lines)))
        self.adressen.append(adres)
        return self

    def judge(self) -> Oordeel:
        """Read the folder, look into every PDF and judge."""
        mappen, gelezen = list_publicaties(self.root)
        publicaties, facts = [], {}
        for map_ in mappen:
            publicatie, bevindingen = read_publicatie(self.root, map_)
            gelezen += bevindingen
            if publicatie is None:
                continue
            publicaties.append(publicatie)
            for bestand in publicatie.bestanden.alle:
                data = (self.root / bestand.pad).read_bytes()
                feiten, bevindingen_ = read_bytes(data, bestand.pad, publicatie.besluit.letters)
                gelezen += bevindingen_
                if feiten:
                    facts[bestand.pad] = feiten
        return judge(publicaties, facts, gelezen, VANDAAG)

    def checked(self) -> tuple[CheckedPublicatie, ...]:
        """Return the publications; every one of them must pass."""
        oordeel = self.judge()
        assert [b for b in oordeel.bevindingen if b.blokkeert] == []
        assert len(oordeel.goedgekeurd) == len(self.adressen)
        return oordeel.goedgekeurd

    def pages(self) -> dict[str, Page]:
        """Return every page of the portal, by address."""
        return {page.url: page for page in make_pages(PORTAAL, self.checked())}

# SPDX-License-Identifier: EUPL-1.2
"""Which grounds a publication uses, where, and how often: the legend, and the pages of the grounds themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..law.gronden import GRONDEN, Grond, zoek_grond
from ..law.labels import read_label
from ..law.teksten import zoek_wet
from ..model import CheckedPublicatie, Document, Grondgebruik, Page
from .adres import artikel_url, grond_url, link, slug
from .basis import basis, zoekgegevens
from .tekst import hoofdletter, to_html
from .wet import grond_link

Opdruk = tuple[str, str]
"""A printed label taken apart: canonical code and addition, e.g. ``("5.1.2.i", "contactgegevens")``."""


@dataclass(slots=True)
class Gebruik:
    """One printed label as one publication uses it: its reasoning, if there is one, and where it occurs.

    ``documenten`` maps document ids to the pages (from 1) on which the label was seen; no pages where the
    document is withheld or could not be read.
    """

    grond: Grond
    label: str
    motivering: Grondgebruik | None
    documenten: dict[str, set[int]] = field(default_factory=dict)

    @property
    def anker(self) -> str:
        """Anchor on the page of the decision and on document pages."""
        return f"grond-{slug(self.label)}"

    @property
    def paginas(self) -> int:
        """On how many pages the label was seen."""
        return sum(len(paginas) for paginas in self.documenten.values())


@cache
def opdruk_van(tekst: str, letters: tuple[tuple[str, str], ...]) -> tuple[Opdruk, ...]:
    """Take a printed label apart; empty for a text that is none."""
    label = read_label(tekst, letters=dict(letters))
    return tuple((code, (label.toevoeging or "").casefold()) for code in label.codes) if label else ()


def legenda(publicatie: CheckedPublicatie) -> tuple[Gebruik, ...]:
    """Return every label that a publication uses, in the order of the decision, then by code."""
    letters = tuple(sorted(publicatie.besluit.letters.items()))
    gebruikt: dict[Opdruk, Gebruik] = {}
    for motivering in publicatie.besluit.gronden:
        grond = zoek_grond(motivering.code)
        opdruk = next(iter(opdruk_van(motivering.opdruk, letters)), (motivering.code, ""))
        if grond:
            gebruikt[opdruk] = Gebruik(grond, motivering.opdruk, motivering)
    for document in publicatie.documenten:
        for opdruk, pagina in _gezien(document, letters):
            gebruik = gebruikt.get(opdruk) or gebruikt.get((opdruk[0], "")) or _nieuw(gebruikt, opdruk[0])
            if gebruik:
                plekken = gebruik.documenten.setdefault(document.regel.id, set())
                if pagina:
                    plekken.add(pagina)
    return tuple(gebruikt.values())


def _gezien(document: Document, letters: tuple[tuple[str, str], ...]) -> Iterator[tuple[Opdruk, int]]:
    """Yield each label of a document with its page; 0 for a ground that only the inventory names."""
    op_papier: set[str] = set()
    for label in document.stuk.facts.labels if document.stuk else ():
        for opdruk in opdruk_van(label.tekst, letters):
            op_papier.add(opdruk[0])
            yield opdruk, label.pagina
    for code in document.regel.gronden:
        if code not in op_papier:
            yield (code, ""), 0


def _nieuw(gebruikt: dict[Opdruk, Gebruik], code: str) -> Gebruik | None:
    """Add a ground that the decision gives no reasoning for; None where the code is no ground (``dubbel``)."""
    met_code = next((g for (ander, _), g in gebruikt.items() if ander == code), None)
    grond = zoek_grond(code)
    if met_code or not grond:
        return met_code
    gebruikt[code, ""] = Gebruik(grond, code, None)
    return gebruikt[code, ""]


def gebruik_data(gebruik: Gebruik, van: str, wet: str) -> dict[str, Any]:
    """Return what every template shows of a ground in use, seen from the page ``van``."""
    grond = gebruik.grond
    return {
        "code": grond.code,
        "label": gebruik.label,
        "anker": gebruik.anker,
        "titel": grond.titel,
        "soort": grond.soort.value,
        "soort_uitleg": grond.soort.uitleg,
        "uitleg": grond.uitleg,
        "wettekst": grond.wettekst,
        "aanhef": grond.aanhef,
        "artikel": hoofdletter(grond.vindplaats),
        "artikel_href": link(van, artikel_url(grond.wet, grond.artikel, grond.anker)),
        "grond_href": link(van, grond_url(grond.code)),
        "kop": gebruik.motivering.kop if gebruik.motivering else "",
        "termijn": gebruik.motivering.termijn if gebruik.motivering else "",
        "motivering_html": to_html(gebruik.motivering.motivering, van, wet) if gebruik.motivering else "",
    }


def legenda_data(
    publicatie: CheckedPublicatie, gebruikt: Sequence[Gebruik], van: str
) -> list[dict[str, Any]]:
    """Return the legend of a decision: every label with its meaning, reasoning and counts."""
    titels = {document.regel.id: document.regel.titel for document in publicatie.documenten}
    wet = publicatie.publicatie.wet
    return [
        gebruik_data(gebruik, van, wet)
        | {
            "documenten": len(gebruik.documenten),
            "paginas": gebruik.paginas,
            "per_document": [
                {
                    "id": reden.document,
                    "titel": titels[reden.document],
                    "href": link(van, f"{publicatie.publicatie.url}documenten/{reden.document}/"),
                    "motivering_html": to_html(reden.motivering, van, wet),
                }
                for reden in (gebruik.motivering.documenten if gebruik.motivering else ())
            ],
        }
        for gebruik in gebruikt
    ]


def grond_pages(gebruikt: dict[str, list[dict[str, Any]]]) -> Iterator[Page]:
    """Make the list of grounds and a page for each; ``gebruikt`` has, per code, the publications that use it
    as ``{titel, url, label, documenten, paginas}``."""
    groepen = []
    for wet_id, kop in (("woo", "Gronden van de Woo"), ("wob", "Gronden van de Wob (tot 1 mei 2022)")):
        links = [
            grond_link(grond, "gronden/", sum(item["documenten"] for item in gebruikt.get(grond.code, [])))
            for grond in GRONDEN.values()
            if grond.wet == wet_id
        ]
        groepen.append({"kop": kop, "anker": wet_id, "href": "", "kaarten": [], "links": links})
    yield Page(
        "gronden/",
        "lijst.html",
        basis("gronden/", "Gronden om informatie te weigeren")
        | {
            "titel": "Gronden om informatie te weigeren",
            "inleiding": "Informatie van de overheid is openbaar, tenzij een van deze gronden uit de wet geldt. "
            "Het getal is het aantal documenten op dit portaal waarin de grond is gebruikt.",
            "groepen": groepen,
        },
    )
    for grond in GRONDEN.values():
        yield _grond_page(grond, gebruikt.get(grond.code, []))


def _grond_page(grond: Grond, gebruikt: list[dict[str, Any]]) -> Page:
    url = grond_url(grond.code)
    wet = zoek_wet(grond.wet)
    titel = f"{grond.code} {grond.titel}"
    afkorting = wet.afkorting if wet else grond.wet
    verwant = [zoek_grond(code) for code in (*grond.opvolgers, *grond.voorgangers)]
    return Page(
        url,
        "grond.html",
        basis(
            url,
            f"{titel} ({afkorting})",
            [("Gronden", "gronden/")],
            kruimel=grond.code,
            description=grond.uitleg,
            zoek=zoekgegevens(
                "Grond",
                [("Soort", "Grond")],
                wet.versie if wet else None,
                [("Wet", wet.titel if wet else "")],
            ),
        )
        | {
            "code": grond.code,
            "wet": afkorting,
            "titel": grond.titel,
            "soort": grond.soort.value,
            "soort_uitleg": grond.soort.uitleg,
            "uitleg": grond.uitleg,
            "aanhef": grond.aanhef,
            "wettekst": grond.wettekst,
            "artikel": hoofdletter(grond.vindplaats),
            "artikel_href": link(url, artikel_url(grond.wet, grond.artikel, grond.anker)),
            "officieel_href": wet.url if wet else "",
            "verwant": [grond_link(ander, url) for ander in verwant if ander],
            "publicaties": [item | {"href": link(url, item["url"])} for item in gebruikt],
        },
    )

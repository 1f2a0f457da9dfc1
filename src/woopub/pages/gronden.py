# SPDX-License-Identifier: EUPL-1.2
"""Which grounds a publication uses, where, and how often: the legend, and the pages of the grounds themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..law.gronden import GRONDEN, Grond, zoek_grond
from ..law.labels import read_label
from ..law.teksten import zoek_wet
from ..model import CheckedPublicatie, Document, Grondgebruik, Label, Page
from .adres import artikel_url, document_url, grond_url, link, slug
from .basis import basis, zoekgegevens
from .grondregels import overgang_data, regels_data
from .tekst import hoofdletter, to_html
from .wet import grond_link

Opdruk = tuple[str, str]
"""A printed label taken apart: canonical code and addition, e.g. ``("5.1.2.i", "contactgegevens")``."""


@dataclass(slots=True)
class Gebruik:
    """One printed label as one publication uses it: its reasoning, if there is one, and where it occurs.

    ``documenten`` maps document ids to the pages (from 1) on which the label was seen; no pages where the
    document is withheld or could not be read. ``anker`` is the anchor on the pages of the decision and of its
    documents.
    """

    grond: Grond
    label: str
    motivering: Grondgebruik | None
    anker: str
    documenten: dict[str, set[int]] = field(default_factory=dict)

    @property
    def paginas(self) -> int:
        """On how many pages the label was seen."""
        return sum(len(paginas) for paginas in self.documenten.values())


@cache
def opdruk_van(tekst: str, letters: tuple[tuple[str, str], ...]) -> tuple[Opdruk, ...]:
    """Take a printed label apart; empty for a text that is none."""
    label = read_label(tekst, letters=dict(letters))
    return tuple((code, (label.toevoeging or "").casefold()) for code in label.codes) if label else ()


def opdrukken_van(label: Label, letters: tuple[tuple[str, str], ...]) -> tuple[Opdruk, ...]:
    """Take the label of a redacted area apart; one that text recognition garbled has only its codes."""
    return opdruk_van(label.tekst, letters) or tuple((code, "") for code in label.codes)


class _Legenda:
    """Collects the labels of one publication; every printed label belongs to exactly one of them."""

    def __init__(self, publicatie: CheckedPublicatie) -> None:
        self._letters = tuple(sorted(publicatie.besluit.letters.items()))
        self.gebruiken: list[Gebruik] = []
        self._ankers: set[str] = set()
        for motivering in publicatie.besluit.gronden:
            if grond := zoek_grond(motivering.code):
                self._nieuw(grond, motivering.opdruk, motivering)

    def add(self, document: Document) -> None:
        """Count what a document uses: labels seen on its pages, grounds and reasons that name it otherwise."""
        id_ = document.regel.id
        op_papier: set[str] = set()
        for label in document.stuk.labels if document.stuk else ():
            for opdruk in opdrukken_van(label, self._letters):
                op_papier.add(opdruk[0])
                if gebruik := self._van(opdruk):
                    gebruik.documenten.setdefault(id_, set()).add(label.pagina)
        for gebruik in self.gebruiken:
            if redenen_van(document, gebruik):
                gebruik.documenten.setdefault(id_, set())
                op_papier.add(gebruik.grond.code)
        for code in document.regel.gronden:
            if code not in op_papier and (anders := self._van((code, ""))):
                anders.documenten.setdefault(id_, set())

    def _van(self, opdruk: Opdruk) -> Gebruik | None:
        """Return the entry of a label, a new one where the decision has none; None for what is no ground."""
        gevonden = kies_gebruik(self.gebruiken, opdruk, self._letters)
        grond = zoek_grond(opdruk[0])
        return gevonden or (self._nieuw(grond, opdruk[0], None) if grond else None)

    def _nieuw(self, grond: Grond, label: str, motivering: Grondgebruik | None) -> Gebruik:
        anker = basis_anker = f"grond-{slug(label)}"
        while anker in self._ankers:
            anker = f"{basis_anker}-{len(self._ankers) + 1}"
        self._ankers.add(anker)
        self.gebruiken.append(Gebruik(grond, label, motivering, anker))
        return self.gebruiken[-1]


def kies_gebruik(
    gebruiken: Sequence[Gebruik], opdruk: Opdruk, letters: tuple[tuple[str, str], ...]
) -> Gebruik | None:
    """Return the entry of the legend that a printed label belongs to: with the same addition, else without any,
    else the first with its code."""
    passend = [gebruik for gebruik in gebruiken if gebruik.grond.code == opdruk[0]]
    for gezocht in (opdruk, (opdruk[0], "")):
        for gebruik in passend:
            if gezocht in (opdruk_van(gebruik.label, letters) or ((gebruik.grond.code, ""),)):
                return gebruik
    return passend[0] if passend else None


def redenen_van(document: Document, gebruik: Gebruik) -> str:
    """Return the reasons that one entry of the decision gives for a document (Markdown), each its own paragraph."""
    return "\n\n".join(reden for grond, reden in document.motiveringen if grond is gebruik.motivering)


def anker_per_grond(gebruikt: Sequence[Gebruik]) -> dict[str, str]:
    """Return the anchor in the legend per ground's code: that of its first label."""
    return {gebruik.grond.code: gebruik.anker for gebruik in reversed(gebruikt)}


def legenda(publicatie: CheckedPublicatie) -> tuple[Gebruik, ...]:
    """Return every label that a publication uses, in the order of the decision, then as they turn up."""
    telling = _Legenda(publicatie)
    for document in publicatie.documenten:
        telling.add(document)
    return tuple(telling.gebruiken)


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
                    "href": link(van, document_url(publicatie.publicatie.url, reden.document)),
                    "motivering_html": to_html(reden.motivering, van, wet),
                }
                for reden in (gebruik.motivering.documenten if gebruik.motivering else ())
            ],
        }
        for gebruik in gebruikt
    ]


def grond_pages(gebruikt: Mapping[str, list[dict[str, Any]]], telling: Mapping[str, int]) -> Iterator[Page]:
    """Make the list of grounds and a page for each; ``gebruikt`` has, per code, the publications that use it
    as ``{titel, url, label, documenten, paginas}``, ``telling`` in how many documents it is used."""
    groepen = []
    for wet_id, kop in (("woo", "Gronden van de Woo"), ("wob", "Gronden van de Wob (tot 1 mei 2022)")):
        links = [
            grond_link(grond, "gronden/", telling.get(grond.code, 0))
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
            "overgang": overgang_data(grond, url),
            "regels": regels_data(grond, url),
            "publicaties": [
                item
                | {
                    "href": link(url, item["url"]),
                    "stukken": [stuk | {"href": link(url, stuk["url"])} for stuk in item["stukken"]],
                }
                for item in gebruikt
            ],
        },
    )

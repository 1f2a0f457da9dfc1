# SPDX-License-Identifier: EUPL-1.2
"""Pages of single files: what all of them share, the letter and attachments, notices of what was withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..model import (
    BESTANDSOORTEN,
    BRIEF,
    Bestand,
    CheckedPublicatie,
    Inventarisregel,
    Page,
    Stuk,
    bestandsoort,
    bijlage_id,
)
from ..tooi import zoek_documentsoort
from .adres import jaar_url, link
from .basis import basis, delen_data, zoekgegevens
from .gronden import Gebruik
from .paginatekst import Uitleg, pagina_data, taal_van
from .tekst import hoofdletter, omvang

PAGINAS_PER_DEEL = 200

_INGETROKKEN = "De publicatie waar dit document bij hoort, is ingetrokken."
# What only a document of the inventory has.
_LEEG: dict[str, Any] = {
    "beoordeling": "", "beoordeling_uitleg": "", "toelichting": "", "melding": "", "feiten": [], "links": [],
    "gronden": [], "vorige": None, "volgende": None, "verwant": [],
}  # fmt: skip


def stuk_pages(publicatie: CheckedPublicatie, titel: str, gebruikt: Sequence[Gebruik]) -> Iterator[Page]:
    """Make the pages of the letter and the attachments: their text, as searchable as a document's."""
    for stuk in (*((publicatie.brief,) if publicatie.brief else ()), *publicatie.bijlagen):
        soort, naam = ("brief", "Besluitbrief") if stuk is publicatie.brief else ("bijlage", "Bijlage")
        pagina = Stukpagina(publicatie, stuk.id, stuk, gebruikt)
        eigen = {"soort_stuk": soort, "id": stuk.id, "zoek": stuk_zoek(publicatie, naam)}
        for url, data in pagina.delen(f"{stuk.titel}: {titel}", stuk.titel):
            yield Page(url, "document.html", data | _LEEG | eigen)


def ingetrokken_pages(publicatie: CheckedPublicatie, titel: str) -> Iterator[Page]:
    """Make the notices at the addresses of a withdrawn publication's files: no title, no text, no search."""
    for id_, soort, naam in _ingetrokken_stukken(publicatie):
        kop = f"{naam} (ingetrokken)"
        eigen = {
            "soort_stuk": soort,
            "id": id_.removeprefix("documenten/"),
            "melding": _INGETROKKEN,
            "zoek": None,
        }
        for url, data in Stukpagina(publicatie, id_, None, ()).delen(f"{kop}: {titel}", kop):
            yield Page(url, "document.html", data | _LEEG | eigen)


def _ingetrokken_stukken(publicatie: CheckedPublicatie) -> Iterator[tuple[str, str, str]]:
    """Yield id, kind and name of every file that had a page. The files are gone, or must go, so the letter has a
    notice whether or not there was one: an address that was given out must never lead nowhere."""
    yield BRIEF, "brief", "Besluitbrief"
    for document in publicatie.documenten:
        yield f"documenten/{document.regel.id}", "document", f"Document {document.regel.id}"
    bestanden = publicatie.publicatie.bestanden
    for bijlage in publicatie.besluit.bijlagen:
        id_ = bijlage_id(bestanden.zoek(bijlage.bestand) or Bestand(bijlage.bestand, 0))
        yield id_, "bijlage", f"Bijlage {id_.removeprefix('bijlagen/')}"


def stuk_zoek(
    publicatie: CheckedPublicatie, soort: str, regel: Inventarisregel | None = None
) -> dict[str, Any]:
    """Return what search keeps of a file's page; only official document kinds become a filter value."""
    soort_document = zoek_documentsoort(regel.soort) if regel and regel.soort else None
    datum = regel.datum if regel else None
    return zoekgegevens(
        soort,
        [
            ("Soort", soort),
            ("Jaar", publicatie.publicatie.jaar),
            ("Categorie", publicatie.categorie.label),
            ("Organisatie", publicatie.organisatie.label),
            ("Beoordeling", regel.oordeel.value if regel else ""),
            *(("Grond", code) for code in (regel.gronden if regel else ())),
            # As a filter, not as text: every document would match the words of its publication's title.
            ("Publicatie", publicatie.besluit.titel),
            ("Documentsoort", soort_document.label if soort_document else (regel.soort if regel else "")),
        ],
        datum.eerste_dag if datum else publicatie.publicatie.peildatum,
        [("Datum", datum.voluit() if datum else "")],
    )


@dataclass(frozen=True, slots=True)
class Stukpagina:
    """The data that all pages of one file share; ``stuk`` is None where no file is published."""

    publicatie: CheckedPublicatie
    id: str
    stuk: Stuk | None
    gebruikt: Sequence[Gebruik]

    def delen(self, title: str, titel: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield address and data of every part of the file (one, unless it is very long)."""
        paginas = self.stuk.paginas if self.stuk else ()
        letters = tuple(sorted(self.publicatie.besluit.letters.items()))
        uitleg = Uitleg(self.gebruikt, letters, self.id.startswith("documenten/"))
        for deel in range(1, max(1, -(-len(paginas) // PAGINAS_PER_DEEL)) + 1):
            url = self._url(deel)
            begin = (deel - 1) * PAGINAS_PER_DEEL
            eind = begin + PAGINAS_PER_DEEL
            # So that an anchor on the file's first address works for every page of it.
            elders = (*paginas[:begin], *paginas[eind:]) if deel == 1 else ()
            yield (
                url,
                self._kop(url, title if deel == 1 else f"{title} (deel {deel})", titel)
                | {
                    "bestand": self._bestand(url),
                    "kwaliteit": _kwaliteit(self.stuk) if self.stuk else [],
                    "taal": taal_van(self.publicatie, self.stuk),
                    "paginas": [pagina_data(pagina, uitleg, url) for pagina in paginas[begin:eind]],
                    "delen": delen_data(len(paginas), PAGINAS_PER_DEEL, deel, url, self._url),
                    "elders": [
                        {"nummer": p.nummer, "href": self._naar_pagina(p.nummer, url)} for p in elders
                    ],
                },
            )

    def _url(self, deel: int) -> str:
        basis_url = f"{self.publicatie.publicatie.url}{self.id}/"
        return basis_url if deel == 1 else f"{basis_url}deel-{deel}/"

    def _naar_pagina(self, nummer: int, van: str) -> str:
        return link(van, f"{self._url((nummer - 1) // PAGINAS_PER_DEEL + 1)}#pagina-{nummer}")

    def _kop(self, url: str, title: str, titel: str) -> dict[str, Any]:
        besluit, publicatie = self.publicatie.besluit, self.publicatie.publicatie
        jaar = publicatie.jaar
        boven = [("Publicaties", "besluiten/"), (jaar, jaar_url(jaar)), (besluit.titel, publicatie.url)]
        return basis(url, title, boven, kruimel=titel) | {
            "titel": titel,
            "publicatie": {
                "titel": besluit.titel,
                "href": link(url, publicatie.url),
                "organisatie": self.publicatie.organisatie.label,
                "categorie": hoofdletter(self.publicatie.categorie.label),
            },
        }

    def _bestand(self, url: str) -> dict[str, Any] | None:
        if self.stuk is None:
            return None
        return {
            "href": link(url, f"{self.publicatie.publicatie.url}{self.stuk.adres}"),
            "naam": self.stuk.adres.rpartition("/")[2],
            "omvang": omvang(self.stuk.uitgave.omvang),
            "paginas": len(self.stuk.paginas),
            "sha256": self.stuk.uitgave.sha256,
        }


def _kwaliteit(stuk: Stuk) -> list[str]:
    """Say honestly what a reader may run into."""
    facts = stuk.pdf
    if facts is None:
        wat = BESTANDSOORTEN[bestandsoort(stuk.bestand.naam)]
        return [
            f"Dit is geen PDF maar een {wat}. De inhoud staat alleen in het bestand zelf; zoeken vindt die niet."
        ]
    zonder = [str(p.nummer) for p in facts.paginas if not p.tekstlaag and p.heeft_beeld]
    meldingen = []
    if zonder and len(zonder) == len(facts.paginas):
        meldingen.append("Dit document is een scan zonder tekst. Zoeken en voorlezen kan hier niet.")
    elif zonder:
        meldingen.append(f"Zonder leesbare tekst (scan of beeld): pagina {', '.join(zonder)}.")
    if not facts.getagd and facts.tekstlaag:
        meldingen.append("De PDF heeft geen structuur voor voorleessoftware; gebruik de tekst hieronder.")
    return meldingen

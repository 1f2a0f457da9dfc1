# SPDX-License-Identifier: EUPL-1.2
"""The pages of the documents of the inventory, those that are withheld too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..model import Beoordeling, CheckedPublicatie, Document, Inventarisregel, Page
from .adres import document_url, link
from .basis import feit
from .gronden import Gebruik, gebruik_data, redenen_van
from .stuk import Stukpagina, stuk_zoek
from .tekst import hoofdletter, to_html
from .verwanten import Verwanten

BEOORDELING_UITLEG = {
    Beoordeling.OPENBAAR: "Dit document is helemaal openbaar.",
    Beoordeling.DEELS: "Dit document is openbaar, maar een deel is onleesbaar gemaakt.",
    Beoordeling.NIET: "Dit document is niet openbaar gemaakt.",
    Beoordeling.REEDS: "Dit document was al ergens anders openbaar.",
    Beoordeling.BUITEN: "Dit document gaat niet over wat er is gevraagd.",
    Beoordeling.DUBBEL: "Dit document staat ook op een andere plek in de inventaris.",
}
_MELDING = {
    Beoordeling.NIET: "Dit document is niet openbaar. De gronden hieronder zeggen waarom.",
    Beoordeling.REEDS: "Dit document was al openbaar en staat daarom niet op dit portaal.",
    Beoordeling.BUITEN: "Dit document valt buiten het verzoek en is daarom niet openbaar gemaakt.",
    Beoordeling.DUBBEL: "Dit document is een dubbel. Lees het andere exemplaar.",
}
_OPGESCHORT = "Over dit document loopt nog een procedure. Daarom staat het nog niet op dit portaal."


def document_pages(publicatie: CheckedPublicatie, titel: str, gebruikt: Sequence[Gebruik]) -> Iterator[Page]:
    """Make the page of every inventory row; ``titel`` is the publication's unique title."""
    verwanten = Verwanten(publicatie)
    documenten = publicatie.documenten
    for plek, document in enumerate(documenten):
        regel = document.regel
        vorige = documenten[plek - 1] if plek else None
        volgende = documenten[plek + 1] if plek + 1 < len(documenten) else None
        vast = _regel_data(document) | {"zoek": stuk_zoek(publicatie, "Document", regel)}
        pagina = Stukpagina(publicatie, f"documenten/{regel.id}", document.stuk, gebruikt)
        for url, data in pagina.delen(f"{regel.titel} ({regel.id}): {titel}", regel.titel):
            eigen = {
                "gronden": _gronden(publicatie, document, gebruikt, url),
                "vorige": _buur(publicatie, vorige, url),
                "volgende": _buur(publicatie, volgende, url),
                "verwant": verwanten.data(document, url),
            }
            yield Page(url, "document.html", data | vast | eigen)


def _regel_data(document: Document) -> dict[str, Any]:
    """Return what the inventory row says, the same on every part of a long document."""
    regel = document.regel
    return {
        "soort_stuk": "document",
        "id": regel.id,
        "beoordeling": regel.oordeel.value,
        # What was decided is not yet what a reader can see: the notice says why.
        "beoordeling_uitleg": "" if regel.opgeschort else BEOORDELING_UITLEG[regel.oordeel],
        "feiten": [*_feiten(regel), *_gelakt(document)],
        "toelichting": regel.toelichting,
        "melding": _OPGESCHORT if regel.opgeschort else _MELDING.get(regel.oordeel, ""),
        "links": [{"titel": adres, "href": adres} for adres in regel.links],
    }


def _feiten(regel: Inventarisregel) -> list[dict[str, str]]:
    datum = regel.datum
    voluit = f"{datum.voluit()} (alleen het jaar is bekend)" if datum and datum.alleen_jaar else ""
    feiten = [
        feit("Datum", voluit or (datum.voluit() if datum else "onbekend"), iso=datum.iso if datum else ""),
        feit("Soort", hoofdletter(regel.soort)),
        feit("Van", "; ".join(regel.afzender)),
        feit("Aan", "; ".join(regel.ontvanger)),
        feit("Zaaknummer", "; ".join(regel.zaaknummers)),
        feit("Nummer in de inventaris", regel.id),
    ]
    return [regel_ for regel_ in feiten if regel_["waarde"]]


def _gelakt(document: Document) -> list[dict[str, str]]:
    """Return how much of the file is redacted, if anything is."""
    facts = document.stuk.pdf if document.stuk else None
    if facts is None or not facts.aantal_lakvlakken:
        return []
    plekken = "1 plek" if facts.aantal_lakvlakken == 1 else f"{facts.aantal_lakvlakken} plekken"
    paginas = sum(bool(pagina.lakvlakken) for pagina in facts.paginas)
    waar = f" op {paginas} van de {len(facts.paginas)} pagina’s" if len(facts.paginas) > 1 else ""
    deel = f"{max(0.1, 100 * facts.gelakt_aandeel):.1f}".replace(".", ",")
    return [feit("Gelakt", f"{plekken}{waar}, samen {deel} % van het papier")]


def _gronden(
    publicatie: CheckedPublicatie, document: Document, gebruikt: Sequence[Gebruik], url: str
) -> list[dict[str, Any]]:
    """Return the grounds used in one document, with the reasons given for it and the pages where they are."""
    wet, id_ = publicatie.publicatie.wet, document.regel.id
    return [
        gebruik_data(gebruik, url, wet)
        | {
            "legenda_href": link(url, f"{publicatie.publicatie.url}#{gebruik.anker}"),
            "eigen_motivering_html": to_html(redenen_van(document, gebruik), url, wet),
            "paginas": ", ".join(map(str, sorted(gebruik.documenten[id_]))),
        }
        for gebruik in gebruikt
        if id_ in gebruik.documenten
    ]


def _buur(publicatie: CheckedPublicatie, ander: Document | None, url: str) -> dict[str, str] | None:
    if ander is None:
        return None
    regel = ander.regel
    return {"titel": regel.titel, "href": link(url, document_url(publicatie.publicatie.url, regel.id))}

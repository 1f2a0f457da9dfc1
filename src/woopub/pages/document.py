# SPDX-License-Identifier: EUPL-1.2
"""The pages of single files: documents of the inventory (withheld ones too), the letter, attachments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from ..model import (
    BRIEF,
    Beoordeling,
    Blok,
    CheckedPublicatie,
    Document,
    Gat,
    Page,
    PdfPage,
    Stuk,
)
from ..tooi import zoek_documentsoort
from .adres import categorie_url, grond_url, jaar_url, link
from .basis import basis, zoekgegevens
from .gronden import Gebruik, gebruik_data, kies_gebruik, opdruk_van
from .publicatie import feit
from .tekst import hoofdletter, omvang, to_html

PAGINAS_PER_DEEL = 200

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
_INGETROKKEN = "De publicatie waar dit document bij hoort, is ingetrokken."


class Verwanten:
    """Finds the relatives of a document in its publication: same thread, family, named either way."""

    def __init__(self, publicatie: CheckedPublicatie) -> None:
        self._op_id = {document.regel.id: document for document in publicatie.documenten}
        self._groepen: dict[tuple[str, str], list[Document]] = defaultdict(list)
        self._terug: dict[str, list[str]] = defaultdict(list)
        for document in publicatie.documenten:
            for soort in ("thread", "familie"):
                if waarde := getattr(document.regel, soort):
                    self._groepen[soort, waarde].append(document)
            for ander in (*document.regel.gerelateerd, *document.regel.dubbel_van):
                self._terug[ander].append(document.regel.id)

    def van(self, document: Document) -> list[tuple[str, list[Document]]]:
        """Return the relatives per heading; a thread in order of time, the document itself included."""
        regel = document.regel
        genoemd = dict.fromkeys((*regel.gerelateerd, *self._terug[regel.id]))
        groepen = [
            ("Dubbel van", [self._op_id[id_] for id_ in regel.dubbel_van]),
            ("Gerelateerd", [self._op_id[id_] for id_ in genoemd if id_ not in regel.dubbel_van]),
        ]
        for soort, kop in (("thread", "Zelfde e-mailwisseling"), ("familie", "Zelfde familie")):
            groep = self._groepen.get((soort, getattr(regel, soort)), [])
            if len(groep) > 1:
                groepen.append((kop, sorted(groep, key=lambda d: (d.regel.datum is None, d.regel.datum))))
        return [(kop, documenten) for kop, documenten in groepen if documenten]


def document_pages(publicatie: CheckedPublicatie, titel: str, gebruikt: Sequence[Gebruik]) -> Iterator[Page]:
    """Make the page of every inventory row; ``titel`` is the publication's unique title."""
    verwanten = Verwanten(publicatie)
    documenten = publicatie.documenten
    for plek, document in enumerate(documenten):
        vorige = documenten[plek - 1] if plek else None
        volgende = documenten[plek + 1] if plek + 1 < len(documenten) else None
        yield from _document_page(publicatie, titel, gebruikt, document, vorige, volgende, verwanten)


def _document_page(
    publicatie: CheckedPublicatie,
    titel: str,
    gebruikt: Sequence[Gebruik],
    document: Document,
    vorige: Document | None,
    volgende: Document | None,
    verwanten: Verwanten,
) -> Iterator[Page]:
    regel, stuk = document.regel, document.stuk
    eigen = [gebruik for gebruik in gebruikt if regel.id in gebruik.documenten]
    redenen = {gebruik.opdruk: reden for gebruik, reden in document.motiveringen}
    maker = _Stukpagina(publicatie, f"documenten/{regel.id}", stuk, gebruikt)
    wet = publicatie.publicatie.wet

    def buur(ander: Document | None) -> dict[str, str] | None:
        return {"titel": ander.regel.titel, "href": maker.naar_document(ander)} if ander else None

    for data in maker.delen(f"{regel.titel} ({regel.id}): {titel}", regel.titel):
        url = maker.url
        yield Page(url, "document.html", data | {
            "soort_stuk": "document",
            "id": regel.id,
            "beoordeling": regel.oordeel.value,
            "beoordeling_uitleg": BEOORDELING_UITLEG[regel.oordeel],
            "feiten": _document_feiten(document),
            "toelichting": regel.toelichting,
            "melding": _OPGESCHORT if regel.opgeschort else _MELDING.get(regel.oordeel, ""),
            "links": [{"titel": adres, "href": adres} for adres in regel.links],
            "gronden": [
                gebruik_data(gebruik, url, wet) | {
                    "legenda_href": link(url, f"{publicatie.publicatie.url}#{gebruik.anker}"),
                    "eigen_motivering_html": to_html(redenen.get(gebruik.label, ""), url, wet),
                    "paginas": ", ".join(map(str, sorted(gebruik.documenten[regel.id]))),
                }
                for gebruik in eigen
            ],
            "vorige": buur(vorige),
            "volgende": buur(volgende),
            "verwant": [
                {"kop": kop, "items": [_verwant(ander, regel.id, maker) for ander in groep]}
                for kop, groep in verwanten.van(document)
            ],
            "zoek": _zoek(publicatie, "Document", document),
        })  # fmt: skip


def _verwant(document: Document, zelf: str, maker: _Stukpagina) -> dict[str, Any]:
    regel = document.regel
    return {
        "titel": regel.titel,
        "href": "" if regel.id == zelf else maker.naar_document(document),
        "datum": regel.datum.voluit() if regel.datum else "",
        "beoordeling": regel.oordeel.value,
    }


def _document_feiten(document: Document) -> list[dict[str, str]]:
    regel = document.regel
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


def stuk_pages(publicatie: CheckedPublicatie, titel: str, gebruikt: Sequence[Gebruik]) -> Iterator[Page]:
    """Make the pages of the letter and the attachments: their text, as searchable as a document's."""
    for stuk in (*((publicatie.brief,) if publicatie.brief else ()), *publicatie.bijlagen):
        soort = "brief" if stuk is publicatie.brief else "bijlage"
        maker = _Stukpagina(publicatie, stuk.id, stuk, gebruikt)
        for data in maker.delen(f"{stuk.titel}: {titel}", stuk.titel):
            yield Page(maker.url, "document.html", data | {
                "soort_stuk": soort,
                "id": stuk.id,
                "beoordeling": "", "beoordeling_uitleg": "", "toelichting": "", "melding": "",
                "feiten": [], "links": [], "gronden": [], "vorige": None, "volgende": None, "verwant": [],
                "zoek": _zoek(publicatie, "Besluitbrief" if soort == "brief" else "Bijlage", None),
            })  # fmt: skip


def ingetrokken_pages(publicatie: CheckedPublicatie, titel: str) -> Iterator[Page]:
    """Make the notices at the addresses of a withdrawn publication's documents: no title, no text, no search."""
    stukken = [f"documenten/{document.regel.id}" for document in publicatie.documenten]
    # The files are gone, or must go: what their addresses were is what besluit.yml says.
    stukken += [BRIEF] if publicatie.is_verzoek else []
    stukken += [bijlage.bestand.rpartition(".")[0] for bijlage in publicatie.besluit.bijlagen]
    for id_ in dict.fromkeys(stukken):
        maker = _Stukpagina(publicatie, id_, None, ())
        naam = f"Document {id_.removeprefix('documenten/')} (ingetrokken)"
        for data in maker.delen(f"{naam}: {titel}", naam):
            yield Page(maker.url, "document.html", data | {
                "soort_stuk": "document",
                "id": id_.removeprefix("documenten/"),
                "beoordeling": "", "beoordeling_uitleg": "", "toelichting": "", "melding": _INGETROKKEN,
                "feiten": [], "links": [], "gronden": [], "vorige": None, "volgende": None, "verwant": [],
                "zoek": None,
            })  # fmt: skip


def _zoek(publicatie: CheckedPublicatie, soort: str, document: Document | None) -> dict[str, Any]:
    """Return what search keeps of a file's page; only official document kinds become a filter value."""
    regel = document.regel if document else None
    soort_document = zoek_documentsoort(regel.soort) if regel and regel.soort else None
    datum = regel.datum if regel else None
    dag = datum.eerste_dag if datum else publicatie.publicatie.peildatum
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
        dag,
        [
            ("Datum", datum.voluit() if datum else ""),
        ],
    )


class _Stukpagina:
    """Makes the data that all pages of one file share, part by part; ``url`` is that of the part at hand."""

    def __init__(
        self, publicatie: CheckedPublicatie, id_: str, stuk: Stuk | None, gebruikt: Sequence[Gebruik]
    ) -> None:
        self._publicatie = publicatie
        self._stuk = stuk
        self._basis = f"{publicatie.publicatie.url}{id_}/"
        self._eigen_gronden = id_.startswith("documenten/")
        self._gebruikt = gebruikt
        self.url = self._basis

    def naar_document(self, document: Document) -> str:
        """Return the way to another document of the publication."""
        return link(self.url, f"{self._publicatie.publicatie.url}documenten/{document.regel.id}/")

    def _deel_url(self, deel: int) -> str:
        return self._basis if deel == 1 else f"{self._basis}deel-{deel}/"

    def delen(self, title: str, titel: str) -> Iterator[dict[str, Any]]:
        """Yield the shared data of every part of the file (one, unless it is very long)."""
        paginas = self._stuk.facts.paginas if self._stuk else ()
        aantal = max(1, -(-len(paginas) // PAGINAS_PER_DEEL))
        for deel in range(1, aantal + 1):
            self.url = self._deel_url(deel)
            begin = (deel - 1) * PAGINAS_PER_DEEL
            hier = paginas[begin : begin + PAGINAS_PER_DEEL]
            naam = title if deel == 1 else f"{title} (deel {deel})"
            yield self._kop(naam, titel) | {
                "bestand": self._bestand(),
                "kwaliteit": self._kwaliteit(),
                "paginas": [self._pagina(pagina) for pagina in hier],
                "delen": [self._deel(nummer, deel, len(paginas)) for nummer in range(1, aantal + 1)]
                if aantal > 1
                else [],
                "elders": [
                    {"nummer": p.nummer, "href": link(self.url, self._adres_van(p.nummer))}
                    for p in (paginas if deel == 1 else ())
                    if p not in hier
                ],
            }

    def _adres_van(self, nummer: int) -> str:
        return f"{self._deel_url((nummer - 1) // PAGINAS_PER_DEEL + 1)}#pagina-{nummer}"

    def _deel(self, nummer: int, huidig: int, totaal: int) -> dict[str, Any]:
        begin = (nummer - 1) * PAGINAS_PER_DEEL
        return {
            "nummer": nummer,
            "href": link(self.url, self._deel_url(nummer)),
            "van": begin + 1,
            "tot": min(begin + PAGINAS_PER_DEEL, totaal),
            "huidig": nummer == huidig,
        }

    def _kop(self, title: str, titel: str) -> dict[str, Any]:
        publicatie = self._publicatie
        jaar, url = publicatie.publicatie.jaar, publicatie.publicatie.url
        boven = [("Publicaties", "besluiten/"), (jaar, jaar_url(jaar)), (publicatie.besluit.titel, url)]
        organisatie = publicatie.organisatie.label
        return basis(self.url, title, boven, kruimel=titel) | {
            "titel": titel,
            "publicatie": {
                "titel": publicatie.besluit.titel,
                "href": link(self.url, url),
                "organisatie": organisatie,
                "categorie": hoofdletter(publicatie.categorie.label),
                "categorie_href": link(self.url, categorie_url(publicatie.categorie.label)),
            },
        }

    def _bestand(self) -> dict[str, Any] | None:
        if self._stuk is None:
            return None
        return {
            "href": link(self.url, f"{self._basis.removesuffix('/')}.pdf"),
            "naam": f"{self._stuk.id.rpartition('/')[2]}.pdf",
            "omvang": omvang(self._stuk.facts.omvang),
            "paginas": len(self._stuk.facts.paginas),
            "sha256": self._stuk.facts.sha256,
        }

    def _kwaliteit(self) -> list[str]:
        """Say honestly what a reader may run into."""
        if self._stuk is None:
            return []
        facts = self._stuk.facts
        zonder = [str(p.nummer) for p in facts.paginas if not p.tekstlaag and p.heeft_beeld]
        meldingen = []
        if zonder and len(zonder) == len(facts.paginas):
            meldingen.append("Dit document is een scan zonder tekst. Zoeken en voorlezen kan hier niet.")
        elif zonder:
            meldingen.append(f"Zonder leesbare tekst (scan of beeld): pagina {', '.join(zonder)}.")
        if not facts.getagd:
            meldingen.append("De PDF heeft geen structuur voor voorleessoftware; gebruik de tekst hieronder.")
        return meldingen

    def _pagina(self, pagina: PdfPage) -> dict[str, Any]:
        procent = round(pagina.gelakt_aandeel * 100)
        return {
            "nummer": pagina.nummer,
            "tekstlaag": pagina.tekstlaag,
            "gelakt": f"{max(1, procent)} %" if pagina.lakvlakken else "",
            "blokken": [self._blok(blok, pagina) for blok in pagina.blokken],
        }

    def _blok(self, blok: Blok, pagina: PdfPage) -> dict[str, Any]:
        delen: list[dict[str, Any]] = []
        for deel in blok.delen:
            if isinstance(deel, Gat):
                delen.append({"tekst": "", "vet": False, "gat": self._gat(pagina, deel)})
            else:
                delen.append({"tekst": deel.tekst, "vet": deel.vet, "gat": None})
        return {"soort": blok.soort.value, "delen": delen}

    def _gat(self, pagina: PdfPage, gat: Gat) -> dict[str, Any]:
        """Describe a withheld passage: what is printed in it, what that means, where that is explained."""
        labels = pagina.lakvlakken[gat.lakvlak].labels
        letters = tuple(sorted(self._publicatie.besluit.letters.items()))
        tekst = " ".join(label.tekst for label in labels)
        opdrukken = [opdruk for label in labels for opdruk in opdruk_van(label.tekst, letters)]
        gebruiken = [g for opdruk in opdrukken if (g := kies_gebruik(self._gebruikt, opdruk, letters))]
        eerste = gebruiken[0] if gebruiken else None
        return {
            "label": tekst,
            "codes": [code for code, _ in opdrukken],
            "titel": "; ".join(dict.fromkeys(gebruik.grond.titel for gebruik in gebruiken)),
            "href": self._gat_href(eerste) if eerste else "",
            "leeg": not tekst,
        }

    def _gat_href(self, gebruik: Gebruik) -> str:
        """Lead to the reasoning on this page's own list; a letter or attachment has none, so to the ground."""
        if self._eigen_gronden:
            return f"#{gebruik.anker}"
        return link(self.url, grond_url(gebruik.grond.code))

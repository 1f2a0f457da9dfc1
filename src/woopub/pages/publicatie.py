# SPDX-License-Identifier: EUPL-1.2
"""The page of one publication: everything a reader needs, in the order in which people ask for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from ..model import (
    Beoordeling,
    CheckedPublicatie,
    Page,
    Stuk,
    Uitkomst,
    Verzoekonderdeel,
    dag_voluit,
)
from ..model.besluit import Periode
from .adres import categorie_url, jaar_url, link, organisatie_url
from .basis import basis, feit, zoekgegevens
from .bijlage1 import bijlage1_data
from .contact import bezwaar_data, contact_data, einde_bezwaar_van
from .gronden import Gebruik, anker_per_grond, legenda_data
from .inventaris import Tabel
from .tekst import hoofdletter, omvang, to_html
from .termijn import behandeltijd, termijn_data
from .verloop import verloop_data

UITKOMST_UITLEG = {
    Uitkomst.OPENBAARMAKING: "Alle gevonden documenten zijn openbaar gemaakt.",
    Uitkomst.GEDEELTELIJK: "Een deel van de informatie is openbaar gemaakt. Voor de rest geldt een grond uit de wet.",
    Uitkomst.GEEN: "De gevraagde informatie is niet openbaar gemaakt.",
    Uitkomst.REEDS_OPENBAAR: "De gevraagde informatie was al openbaar.",
    Uitkomst.NIETS_AANGETROFFEN: "Er zijn geen documenten gevonden over dit onderwerp.",
}
# What only the page of a publication that was not withdrawn has.
_LEEG: dict[str, Any] = {
    "samenvatting": "", "feiten": [], "aantallen": [], "totaal": {"documenten": 0, "paginas": 0},
    "tijdlijn": [], "termijn": None, "verzoek": None, "wettelijk_kader_html": "", "overwegingen_html": "",
    "besluit_html": "", "legenda": [], "inventaris": None, "downloads": [], "bezwaar": None, "contact": None,
    "bijlage1": None,
}  # fmt: skip


def publicatie_page(
    publicatie: CheckedPublicatie,
    titel: str,
    gebruikt: Sequence[Gebruik],
    vrije_dagen: Collection[date] = (),
) -> Page:
    """Make the page of a publication; ``titel`` is unique in the site, ``gebruikt`` its legend of grounds,
    ``vrije_dagen`` days that the portal counts as holidays."""
    url = publicatie.publicatie.url
    besluit, wet = publicatie.besluit, publicatie.publicatie.wet
    data = _LEEG | _kop(publicatie, titel)
    if publicatie.ingetrokken:
        return Page(url, "besluit.html", data)
    data |= {
        "samenvatting": besluit.samenvatting,
        "feiten": _feiten(publicatie, vrije_dagen, url),
        "aantallen": _aantallen(publicatie),
        "totaal": {
            "documenten": len(publicatie.documenten),
            "paginas": sum(document.paginas for document in publicatie.documenten),
        },
        "tijdlijn": verloop_data(publicatie, url),
        "termijn": termijn_data(publicatie, vrije_dagen, url),
        "verzoek": _verzoek(publicatie, url),
        "wettelijk_kader_html": to_html(besluit.wettelijk_kader, url, wet),
        "overwegingen_html": to_html(besluit.overwegingen, url, wet),
        "besluit_html": to_html(besluit.besluit, url, wet),
        "legenda": legenda_data(publicatie, gebruikt, url),
        "inventaris": Tabel(publicatie, anker_per_grond(gebruikt)).data(url, 1)
        if publicatie.documenten
        else None,
        "downloads": _downloads(publicatie, url),
        "bezwaar": bezwaar_data(publicatie, vrije_dagen, url),
        "contact": contact_data(publicatie, url),
        "bijlage1": bijlage1_data(publicatie, gebruikt, url),
    }
    return Page(url, "besluit.html", data)


def _kop(publicatie: CheckedPublicatie, titel: str) -> dict[str, Any]:
    """Return the head of the page, all that there is of a withdrawn one."""
    url, besluit = publicatie.publicatie.url, publicatie.besluit
    naam = publicatie.organisatie.label
    jaar = publicatie.publicatie.jaar
    intrekking = besluit.intrekking
    # "All documents are public" would be untrue of what was taken back.
    uitkomst = None if publicatie.ingetrokken else besluit.uitkomst
    boven = [("Publicaties", "besluiten/"), (jaar, jaar_url(jaar))]
    return basis(
        url,
        titel,
        boven,
        kruimel=besluit.titel,
        description=besluit.samenvatting if not publicatie.ingetrokken else "",
        zoek=None if publicatie.ingetrokken else _zoek(publicatie),
    ) | {
        "titel": besluit.titel,
        "organisatie": {"titel": naam, "href": link(url, organisatie_url(naam))},
        "is_verzoek": publicatie.is_verzoek,
        "uitkomst": uitkomst.value if uitkomst else "",
        "uitkomst_uitleg": UITKOMST_UITLEG[uitkomst] if uitkomst else "",
        "intrekking": {
            "datum": dag_voluit(intrekking.datum),
            "reden": hoofdletter(intrekking.reden),
            "toelichting": intrekking.toelichting,
        }
        if intrekking
        else None,
    }


def _zoek(publicatie: CheckedPublicatie) -> dict[str, Any]:
    dag = publicatie.publicatie.peildatum
    filters = [
        ("Soort", "Publicatie"),
        ("Jaar", publicatie.publicatie.jaar),
        ("Categorie", publicatie.categorie.label),
        ("Organisatie", publicatie.organisatie.label),
    ]
    return zoekgegevens("Publicatie", filters, dag, [("Datum", dag_voluit(dag) if dag else "")])


def _feiten(publicatie: CheckedPublicatie, vrije_dagen: Collection[date], url: str) -> list[dict[str, str]]:
    besluit = publicatie.besluit
    categorie = publicatie.categorie.label
    feiten = [
        feit("Kenmerk", besluit.kenmerk),
        feit("Categorie", hoofdletter(categorie), link(url, categorie_url(categorie))),
        feit("Wet", {"woo": "Wet open overheid (Woo)", "wob": "Wet openbaarheid van bestuur (Wob)"}[
            publicatie.publicatie.wet
        ]),
    ]  # fmt: skip
    datums = (
        ("Datum verzoek", besluit.datum_verzoek),
        ("Ontvangen", besluit.datum_ontvangst if besluit.datum_ontvangst != besluit.datum_verzoek else None),
        ("Datum besluit", besluit.datum_besluit),
        (
            "Verzonden",
            besluit.datum_bekendmaking if besluit.datum_bekendmaking != besluit.datum_besluit else None,
        ),
        ("Gepubliceerd", besluit.publicatiedatum),
    )
    feiten += [feit(term, dag_voluit(dag), iso=dag.isoformat()) for term, dag in datums if dag]
    feiten.append(feit("Behandeltijd", behandeltijd(publicatie, vrije_dagen), "#beslistermijn"))
    if einde := einde_bezwaar_van(publicatie, vrije_dagen):
        feiten.append(feit("Bezwaar mogelijk", f"tot en met {dag_voluit(einde)}", "#bezwaar"))
    feiten.append(feit("Periode", _periode(besluit.periode)))
    if len(publicatie.documenten) == 1 and (datum := publicatie.documenten[0].regel.datum):
        toelichting = " (alleen het jaar is bekend)" if datum.alleen_jaar else ""
        feiten.append(feit("Datum document", f"{datum.voluit()}{toelichting}"))
    return [regel for regel in feiten if regel["waarde"]]


def _periode(periode: Periode | None) -> str:
    """Say what period the information is about."""
    van, tot = (periode.van, periode.tot) if periode else (None, None)
    stukken = (f"van {van.voluit()}" if van else "", f"tot en met {tot.voluit()}" if tot else "")
    return " ".join(filter(None, stukken))


def _aantallen(publicatie: CheckedPublicatie) -> list[dict[str, Any]]:
    """Count documents and published pages per judgement, in the order of the list of judgements."""
    rijen = []
    for beoordeling in Beoordeling:
        documenten = [d for d in publicatie.documenten if d.regel.oordeel is beoordeling]
        if documenten:
            paginas = sum(document.paginas for document in documenten)
            rijen.append(
                {
                    "beoordeling": beoordeling.value,
                    "documenten": len(documenten),
                    # Of what is withheld, nobody here knows how long it is: that is not the same as no pages.
                    "paginas": paginas if any(document.stuk for document in documenten) else None,
                }
            )
    return rijen


def _verzoek(publicatie: CheckedPublicatie, url: str) -> dict[str, Any] | None:
    verzoek, wet = publicatie.besluit.verzoek, publicatie.publicatie.wet
    if verzoek is None:
        return None

    def onderdeel(deel: Verzoekonderdeel) -> dict[str, Any]:
        return {
            "nummer": deel.nummer,
            "tekst_html": to_html(deel.tekst, url, wet),
            "onderdelen": [onderdeel(kind) for kind in deel.onderdelen],
        }

    return {
        "tekst_html": to_html(verzoek.tekst, url, wet),
        "onderdelen": [onderdeel(deel) for deel in verzoek.onderdelen],
        "afbakening": [
            {"nummer": str(nummer), "tekst_html": to_html(tekst, url, wet)}
            for nummer, tekst in enumerate(verzoek.afbakening, start=1)
        ],
    }


def _downloads(publicatie: CheckedPublicatie, url: str) -> list[dict[str, Any]]:
    def download(stuk: Stuk) -> dict[str, Any]:
        return {
            "titel": stuk.titel,
            "href": link(url, f"{publicatie.publicatie.url}{stuk.adres}"),
            "soort": stuk.adres.rpartition(".")[2].upper(),
            "omvang": omvang(stuk.uitgave.omvang),
            "paginas": len(stuk.paginas),
            "tekst_href": link(url, f"{publicatie.publicatie.url}{stuk.id}/"),
        }

    eigen = [publicatie.brief] if publicatie.brief else []
    # With one document there is nothing to look up in an inventory: offer it right here.
    los = [d.stuk for d in publicatie.documenten if d.stuk] if len(publicatie.documenten) == 1 else []
    return [download(stuk) for stuk in (*eigen, *publicatie.bijlagen, *los)]

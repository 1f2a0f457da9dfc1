# SPDX-License-Identifier: EUPL-1.2
"""The page of one publication: everything a reader needs, in the order in which people ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ..model import (
    Beoordeling,
    CheckedPublicatie,
    Page,
    Stap,
    Stuk,
    Uitkomst,
    Verzoekonderdeel,
    dag_voluit,
)
from .adres import categorie_url, jaar_url, link, organisatie_url
from .basis import basis, zoekgegevens
from .gronden import Gebruik, legenda_data
from .inventaris import Tabel
from .tekst import aantal, hoofdletter, omvang, to_html
from .wet import bijlage1_data

UITKOMST_UITLEG = {
    Uitkomst.OPENBAARMAKING: "Alle gevonden documenten zijn openbaar gemaakt.",
    Uitkomst.GEDEELTELIJK: "Een deel van de informatie is openbaar gemaakt. Voor de rest geldt een grond uit de wet.",
    Uitkomst.GEEN: "De gevraagde informatie is niet openbaar gemaakt.",
    Uitkomst.REEDS_OPENBAAR: "De gevraagde informatie was al openbaar.",
    Uitkomst.NIETS_AANGETROFFEN: "Er zijn geen documenten gevonden over dit onderwerp.",
}


def publicatie_page(publicatie: CheckedPublicatie, titel: str, gebruikt: Sequence[Gebruik]) -> Page:
    """Make the page of a publication; ``titel`` is unique in the site, ``gebruikt`` its legend of grounds."""
    url = publicatie.publicatie.url
    besluit, wet = publicatie.besluit, publicatie.publicatie.wet
    ankers = {gebruik.grond.code: gebruik.anker for gebruik in reversed(gebruikt)}
    data = _kop(publicatie, titel)
    if publicatie.ingetrokken:
        return Page(url, "besluit.html", data)
    dag = publicatie.publicatie.peildatum
    data |= {
        "samenvatting": besluit.samenvatting,
        "feiten": _feiten(publicatie, url),
        "aantallen": _aantallen(publicatie),
        "totaal": {
            "documenten": len(publicatie.documenten),
            "paginas": sum(document.paginas for document in publicatie.documenten),
        },
        "tijdlijn": _tijdlijn(publicatie, url),
        "verzoek": _verzoek(publicatie, url),
        "wettelijk_kader_html": to_html(besluit.wettelijk_kader, url, wet),
        "overwegingen_html": to_html(besluit.overwegingen, url, wet),
        "besluit_html": to_html(besluit.besluit, url, wet),
        "legenda": legenda_data(publicatie, gebruikt, url),
        "inventaris": Tabel(publicatie, ankers).data(url, 1) if publicatie.documenten else None,
        "downloads": _downloads(publicatie, url),
        "bezwaar": _bezwaar(publicatie, url),
        "contact": _contact(publicatie, url),
        "bijlage1": bijlage1_data(bijlage1_artikelen(publicatie, gebruikt), dag, url),
    }
    return Page(url, "besluit.html", data)


def _kop(publicatie: CheckedPublicatie, titel: str) -> dict[str, Any]:
    """Return the head of the page, with everything below it still empty; a withdrawn one stays so."""
    url, besluit = publicatie.publicatie.url, publicatie.besluit
    naam = publicatie.organisatie.label
    jaar = publicatie.publicatie.jaar
    intrekking = besluit.intrekking
    zoek = zoekgegevens(
        "Publicatie",
        [
            ("Soort", "Publicatie"),
            ("Jaar", jaar),
            ("Categorie", publicatie.categorie.label),
            ("Organisatie", naam),
        ],
        publicatie.publicatie.peildatum,
        [("Datum", _dag(publicatie.publicatie.peildatum))],
    )
    boven = [("Publicaties", "besluiten/"), (jaar, jaar_url(jaar))]
    return basis(
        url,
        titel,
        boven,
        kruimel=besluit.titel,
        description=besluit.samenvatting if not publicatie.ingetrokken else "",
        zoek=None if publicatie.ingetrokken else zoek,
    ) | {
        "titel": besluit.titel,
        "organisatie": {"titel": naam, "href": link(url, organisatie_url(naam))},
        "is_verzoek": publicatie.is_verzoek,
        "uitkomst": besluit.uitkomst.value if besluit.uitkomst else "",
        "uitkomst_uitleg": UITKOMST_UITLEG[besluit.uitkomst] if besluit.uitkomst else "",
        "intrekking": {
            "datum": dag_voluit(intrekking.datum),
            "reden": intrekking.reden,
            "toelichting": intrekking.toelichting,
        }
        if intrekking
        else None,
        "samenvatting": "", "feiten": [], "aantallen": [], "totaal": {"documenten": 0, "paginas": 0},
        "tijdlijn": [], "verzoek": None, "wettelijk_kader_html": "", "overwegingen_html": "", "besluit_html": "",
        "legenda": [], "inventaris": None, "downloads": [], "bezwaar": None, "contact": None, "bijlage1": None,
    }  # fmt: skip


def _dag(dag: date | None) -> str:
    return dag_voluit(dag) if dag else ""


def feit(term: str, waarde: str, href: str = "", iso: str = "") -> dict[str, str]:
    """Return one line of the key facts."""
    return {"term": term, "waarde": waarde, "href": href, "iso": iso}


def _feiten(publicatie: CheckedPublicatie, url: str) -> list[dict[str, str]]:
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
        ("Gepubliceerd", besluit.publicatiedatum),
    )
    feiten += [feit(term, dag_voluit(dag), iso=dag.isoformat()) for term, dag in datums if dag]
    if besluit.periode:
        van, tot = besluit.periode.van, besluit.periode.tot
        stukken = [f"van {van.voluit()}" if van else "", f"tot en met {tot.voluit()}" if tot else ""]
        feiten.append(feit("Periode", " ".join(filter(None, stukken))))
    jaren = {d.regel.datum.iso for d in publicatie.documenten if d.regel.datum and d.regel.datum.alleen_jaar}
    if jaren:
        toelichting = f"{', '.join(sorted(jaren))} (alleen het jaar is bekend)"
        feiten.append(feit("Datum document", toelichting))
    return [regel for regel in feiten if regel["waarde"]]


def _aantallen(publicatie: CheckedPublicatie) -> list[dict[str, Any]]:
    """Count documents and published pages per judgement, in the order of the list of judgements."""
    rijen = []
    for beoordeling in Beoordeling:
        documenten = [d for d in publicatie.documenten if d.regel.oordeel is beoordeling]
        if documenten:
            paginas = sum(document.paginas for document in documenten)
            rijen.append(
                {"beoordeling": beoordeling.value, "documenten": len(documenten), "paginas": paginas}
            )
    return rijen


def _tijdlijn(publicatie: CheckedPublicatie, url: str) -> list[dict[str, str]]:
    """Return the procedure in order of time: the steps as told, and the dated facts that no step tells."""
    besluit = publicatie.besluit
    stappen = list(besluit.procesverloop)
    ontvangst = besluit.datum_ontvangst if besluit.datum_ontvangst != besluit.datum_verzoek else None
    feiten = [
        (besluit.datum_verzoek, "verzoek", "Het verzoek is ingediend."),
        (ontvangst, "ontvangst", "Het verzoek is ontvangen."),
        *(
            (o.van, "opschorting", o.reden or f"De termijn staat stil: {o.grondslag}.")
            for o in besluit.opschortingen
        ),
        (besluit.verdaging.datum, "verdaging", besluit.verdaging.reden or "De beslistermijn is verlengd.")
        if besluit.verdaging
        else (None, "", ""),
        (besluit.datum_besluit, "besluit", "Het besluit is genomen."),
    ]
    for dag, soort, tekst in feiten:
        if dag and not any(_vertelt(stap, dag, soort) for stap in stappen):
            stappen.append(Stap(datum=dag, soort=soort, tekst=tekst))
    if stappen and besluit.publicatiedatum:
        stappen.append(
            Stap(datum=besluit.publicatiedatum, soort="publicatie", tekst="Gepubliceerd op dit portaal.")
        )
    return [
        {
            "datum": dag_voluit(stap.datum),
            "datum_iso": stap.datum.isoformat(),
            "soort": hoofdletter(stap.soort),
            "tekst_html": to_html(stap.tekst, url, publicatie.publicatie.wet),
        }
        for stap in sorted(stappen, key=lambda stap: stap.datum)
    ]


def _vertelt(stap: Stap, dag: date, soort: str) -> bool:
    """Whether a step of the procedure tells of a dated fact already; another step on that day does not."""
    return stap.datum == dag and soort in f"{stap.soort} {stap.tekst}".casefold()


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
            "href": link(url, f"{publicatie.publicatie.url}{stuk.id}.pdf"),
            "soort": "PDF",
            "omvang": omvang(stuk.facts.omvang),
            "paginas": len(stuk.facts.paginas),
            "tekst_href": link(url, f"{publicatie.publicatie.url}{stuk.id}/"),
        }

    eigen = [publicatie.brief] if publicatie.brief else []
    # With one document there is nothing to look up in an inventory: offer it right here.
    los = [d.stuk for d in publicatie.documenten if d.stuk] if len(publicatie.documenten) == 1 else []
    return [download(stuk) for stuk in (*eigen, *publicatie.bijlagen, *los)]


def _bezwaar(publicatie: CheckedPublicatie, url: str) -> dict[str, str] | None:
    bezwaar = publicatie.besluit.bezwaar
    if bezwaar is None:
        return None
    weken = bezwaar.termijn_weken
    return {
        "tekst_html": to_html(bezwaar.tekst, url, publicatie.publicatie.wet),
        "termijn": aantal(weken, "week", "weken") if weken else "",
        "adres": bezwaar.adres,
    }


def _contact(publicatie: CheckedPublicatie, url: str) -> dict[str, str] | None:
    contact = publicatie.besluit.contact
    if contact is None:
        return None
    adres = (
        contact.website
        if contact.website.startswith(("https://", "http://"))
        else f"https://{contact.website}"
    )
    kaal = "".join(teken for teken in contact.telefoon if teken.isdigit() or teken == "+")
    return {
        "tekst_html": to_html(contact.tekst, url, publicatie.publicatie.wet),
        "website": contact.website,
        "website_href": adres if contact.website else "",
        "telefoon": contact.telefoon,
        "telefoon_href": f"tel:{kaal}" if kaal else "",
        "email": contact.email,
        "email_href": f"mailto:{contact.email}" if contact.email else "",
    }


def bijlage1_artikelen(publicatie: CheckedPublicatie, gebruikt: Sequence[Gebruik]) -> list[tuple[str, str]]:
    """Return the (act, number) articles of Annex 1: what the request rests on, what the clerk added, and the
    article of every ground used; each once, in that order."""
    artikelen = [("woo", "4.1")] if publicatie.is_verzoek and publicatie.publicatie.wet == "woo" else []
    for extra in publicatie.besluit.artikelen:
        wet, _, nummer = extra.partition(" ")
        artikelen.append((wet.casefold(), nummer.strip()))
    artikelen += sorted({(gebruik.grond.wet, gebruik.grond.artikel) for gebruik in gebruikt})
    return list(dict.fromkeys(artikelen))

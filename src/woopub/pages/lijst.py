# SPDX-License-Identifier: EUPL-1.2
"""Home and the lists: newest, per year, category and organisation. They work without JavaScript."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..law.gronden import GRONDEN
from ..model import CheckedPublicatie, Document, Page, Portaal, dag_voluit
from ..tooi import categorieen
from .adres import categorie_url, jaar_url, link, organisatie_url
from .basis import basis
from .tekst import aantal, hoofdletter
from .wet import grond_link

NIEUWSTE = 6


def kaart(publicatie: CheckedPublicatie, van: str) -> dict[str, Any]:
    """Return a publication as a list shows it, seen from the page ``van``."""
    besluit = publicatie.besluit
    return {
        "titel": besluit.titel,
        "href": link(van, publicatie.publicatie.url),
        "organisatie": publicatie.organisatie.label,
        "categorie": hoofdletter(publicatie.categorie.label),
        "uitkomst": besluit.uitkomst.value if besluit.uitkomst and not publicatie.ingetrokken else "",
        "datum": dag_voluit(besluit.publicatiedatum) if besluit.publicatiedatum else "",
        "datum_iso": besluit.publicatiedatum.isoformat() if besluit.publicatiedatum else "",
        "samenvatting": "" if publicatie.ingetrokken else besluit.samenvatting,
        "documenten": len(_documenten(publicatie)),
        "paginas": sum(document.paginas for document in _documenten(publicatie)),
        "ingetrokken": publicatie.ingetrokken,
    }


def _documenten(publicatie: CheckedPublicatie) -> Sequence[Document]:
    """Return the documents of a publication; a withdrawn one has none left."""
    return () if publicatie.ingetrokken else publicatie.documenten


class Register:
    """All publications, newest first, and grouped the ways in which people look for them."""

    def __init__(self, publicaties: Sequence[CheckedPublicatie]) -> None:
        self.alle = sorted(publicaties, key=_nieuwste_eerst)
        self.jaren: dict[str, list[CheckedPublicatie]] = defaultdict(list)
        self.categorieen: dict[str, list[CheckedPublicatie]] = defaultdict(list)
        self.organisaties: dict[str, list[CheckedPublicatie]] = defaultdict(list)
        namen: dict[str, str] = {}
        for publicatie in self.alle:
            # The official list holds names that differ only in capitals: they share an address, so a list too.
            naam = namen.setdefault(
                organisatie_url(publicatie.organisatie.label), publicatie.organisatie.label
            )
            self.jaren[publicatie.publicatie.jaar].append(publicatie)
            self.categorieen[publicatie.categorie.label].append(publicatie)
            self.organisaties[naam].append(publicatie)

    def jaar_links(self, van: str) -> list[dict[str, Any]]:
        """Return a link per year, newest first."""
        return [
            _link(jaar, link(van, jaar_url(jaar)), len(self.jaren[jaar]))
            for jaar in sorted(self.jaren, reverse=True)
        ]

    def categorie_links(self, van: str) -> list[dict[str, Any]]:
        """Return a link per category in use, in the order of the law."""
        return [
            _link(hoofdletter(c.label), link(van, categorie_url(c.label)), len(self.categorieen[c.label]))
            for c in categorieen()
            if c.label in self.categorieen
        ]

    def organisatie_links(self, van: str) -> list[dict[str, Any]]:
        """Return a link per organisation, by name."""
        return [
            _link(naam, link(van, organisatie_url(naam)), len(self.organisaties[naam]))
            for naam in sorted(self.organisaties, key=str.casefold)
        ]


def _nieuwste_eerst(publicatie: CheckedPublicatie) -> tuple[int, str]:
    dag = publicatie.besluit.publicatiedatum
    return (-dag.toordinal() if dag else 0, publicatie.publicatie.pad)


def _link(titel: str, href: str, aantal_: int, uitleg: str = "") -> dict[str, Any]:
    return {"titel": titel, "href": href, "aantal": aantal_, "uitleg": uitleg}


def home_page(portaal: Portaal, register: Register, gronden: Mapping[str, int]) -> Page:
    """Make the home page; ``gronden`` counts documents per ground."""
    documenten = [document for publicatie in register.alle for document in _documenten(publicatie)]
    return Page("", "home.html", basis("", portaal.naam) | {
        "inleiding": portaal.instelling.inleiding,
        "aantallen": {
            "publicaties": len(register.alle),
            "documenten": len(documenten),
            "paginas": sum(document.paginas for document in documenten),
        },
        "nieuwste": [kaart(publicatie, "") for publicatie in register.alle[:NIEUWSTE]],
        "categorieen": register.categorie_links(""),
        "jaren": register.jaar_links(""),
        "gronden": [grond_link(GRONDEN[code], "", gronden[code]) for code in GRONDEN if gronden.get(code)],
        "organisaties": register.organisatie_links(""),
        "zoeken_href": "zoeken/",
        "alle_href": "besluiten/",
        "cijfers_href": "cijfers/",
    })  # fmt: skip


def zoeken_page(register: Register) -> Page:
    """Make the search page, with the lists for who has no JavaScript."""
    url = "zoeken/"
    lijsten = [
        _link("Alle publicaties", link(url, "besluiten/"), len(register.alle)),
        _link("Publicaties per categorie", link(url, "categorieen/"), len(register.categorieen)),
        _link("Publicaties per organisatie", link(url, "organisaties/"), len(register.organisaties)),
        _link("Gronden om informatie te weigeren", link(url, "gronden/"), len(GRONDEN)),
    ]
    return Page(url, "zoeken.html", basis(url, "Zoeken") | {"lijsten": lijsten})


def lijst_pages(register: Register) -> Iterator[Page]:
    """Make the lists of all publications, and of those per year, category and organisation."""
    url = "besluiten/"
    groepen = [
        _groep(
            jaar, [kaart(publicatie, url) for publicatie in register.jaren[jaar]], link(url, jaar_url(jaar))
        )
        for jaar in sorted(register.jaren, reverse=True)
    ]
    yield _lijst(url, "Alle publicaties", _telling(register.alle), groepen)
    for jaar, publicaties in register.jaren.items():
        url = jaar_url(jaar)
        groepen = [_groep("", [kaart(publicatie, url) for publicatie in publicaties])]
        boven = [("Publicaties", "besluiten/")]
        yield _lijst(url, f"Publicaties uit {jaar}", _telling(publicaties), groepen, boven, jaar)
    yield from _categorie_pages(register)
    yield from _organisatie_pages(register)


def _categorie_pages(register: Register) -> Iterator[Page]:
    url = "categorieen/"
    links = [
        _link(
            hoofdletter(categorie.label),
            link(url, categorie_url(categorie.label)),
            len(register.categorieen.get(categorie.label, ())),
            f"Woo, {categorie.woo_artikel}" if categorie.woo_artikel else "",
        )
        for categorie in categorieen()
    ]
    inleiding = (
        "De soorten informatie die de overheid uit zichzelf openbaar moet maken (Woo, artikelen 3.1 en 3.3)."
    )
    yield _lijst(url, "Categorieën", inleiding, [_groep("", links=links)])
    for categorie in categorieen():
        url, naam = categorie_url(categorie.label), hoofdletter(categorie.label)
        publicaties = register.categorieen.get(categorie.label, [])
        groepen = [_groep("", [kaart(publicatie, url) for publicatie in publicaties])]
        yield _lijst(
            url,
            f"{naam} (categorie)",
            _telling(publicaties),
            groepen,
            [("Categorieën", "categorieen/")],
            naam,
        )


def _organisatie_pages(register: Register) -> Iterator[Page]:
    url = "organisaties/"
    groep = _groep("", links=register.organisatie_links(url))
    yield _lijst(url, "Organisaties", "De organisaties die op dit portaal publiceren.", [groep])
    for naam, publicaties in register.organisaties.items():
        url = organisatie_url(naam)
        groepen = [_groep("", [kaart(publicatie, url) for publicatie in publicaties])]
        titel = f"Publicaties van {naam}"
        yield _lijst(url, titel, _telling(publicaties), groepen, [("Organisaties", "organisaties/")], naam)


def _telling(publicaties: Sequence[CheckedPublicatie]) -> str:
    if not publicaties:
        return "Hier staan nog geen publicaties."
    documenten = sum(len(_documenten(publicatie)) for publicatie in publicaties)
    return (
        f"{aantal(len(publicaties), 'publicatie', 'publicaties')} met samen "
        f"{aantal(documenten, 'document', 'documenten')}."
    )


def _groep(
    kop: str,
    kaarten: list[dict[str, Any]] | None = None,
    href: str = "",
    links: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    anker = f"jaar-{kop}" if kop else ""
    return {"kop": kop, "anker": anker, "href": href, "kaarten": kaarten or [], "links": links or []}


def _lijst(
    url: str,
    titel: str,
    inleiding: str,
    groepen: list[dict[str, Any]],
    boven: Sequence[tuple[str, str]] = (),
    kruimel: str = "",
) -> Page:
    data = basis(url, titel, boven, kruimel=kruimel)
    return Page(url, "lijst.html", data | {"titel": titel, "inleiding": inleiding, "groepen": groepen})

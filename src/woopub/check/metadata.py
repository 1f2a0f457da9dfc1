# SPDX-License-Identifier: EUPL-1.2
"""Rules on besluit.yml: official names, fields that fit the publication, dates that can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ..law.teksten import zoek_artikel
from ..model import Bevinding, Status, Uitkomst, dag_voluit
from ..tooi import Lijst, stel_voor, waarden, zoek
from .inventaris import in_cel
from .regel import Dossier, regel

_WEBSITE = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?\Z", re.IGNORECASE)
_TELEFOON = re.compile(r"\+?[\d(][\d ()/.-]{2,24}\Z")
_EMAIL = re.compile(r"[^\s@<>\"',;:]+@[\w-]+(?:\.[\w-]+)+\Z")

_LIJSTEN: tuple[tuple[str, Lijst, str, str], ...] = (
    ("organisatie", Lijst.ORGANISATIES, "MET005", "organisatie"),
    ("categorie", Lijst.CATEGORIEEN, "MET006", "informatiecategorie"),
    ("taal", Lijst.TALEN, "MET007", "taal"),
)


@regel("MET004", "MET005", "MET006", "MET007")
def waarde_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """Names from official lists are spelled as there; a misspelt one gets a suggestion."""
    intrekking = dossier.publicatie.besluit.intrekking
    if intrekking and zoek(Lijst.REDENEN, intrekking.reden) is None:
        redenen = "' of '".join(reden.label for reden in waarden(Lijst.REDENEN))
        melding = f"'{intrekking.reden[:80]}' staat niet in de officiële lijst van redenen."
        yield dossier.in_yml("MET004", melding, f"Kies '{redenen}'.", "intrekking", "reden")
    for veld, lijst, code, wat in _LIJSTEN:
        waarde = getattr(dossier.publicatie.besluit, veld)
        if waarde and zoek(lijst, waarde) is None:
            voorstel = stel_voor(lijst, waarde)
            advies = (
                "Schrijf bijvoorbeeld nl, en of fy."
                if veld == "taal"
                else "Neem de naam over uit de TOOI-lijst."
            )
            if voorstel:
                advies = "Bedoelt u '{}'?".format("' of '".join(voorstel))
            melding = f"'{' '.join(waarde.split())[:80]}' staat niet in de officiële lijst ({wat})."
            yield dossier.in_yml(code, melding, advies, veld)


@regel("MET003")
def veld_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """Fields that are needed only in some publications."""
    besluit = dossier.publicatie.besluit
    onleesbaar = dossier.publicatie.onleesbaar
    if dossier.uitgegeven and besluit.publicatiedatum is None and "publicatiedatum" not in onleesbaar:
        yield dossier.in_yml(
            "MET003", "De publicatiedatum ontbreekt.", "Vul `publicatiedatum:` in.", "status"
        )
    if dossier.uitgegeven and dossier.is_verzoek:
        for veld in ("uitkomst", "datum_besluit"):
            # A value that could not be read has its own finding; it is not absent.
            if getattr(besluit, veld) is None and veld not in onleesbaar:
                melding = f"Bij een besluit op een verzoek hoort het veld '{veld}'."
                yield dossier.in_yml("MET003", melding, f"Vul `{veld}:` in.", "categorie")
    if dossier.ingetrokken and besluit.intrekking is None:
        melding = "De publicatie is ingetrokken, maar er staat niet waarom."
        yield dossier.in_yml("MET003", melding, "Vul `intrekking:` in, met datum en reden.", "status")


@regel("MET004")
def contact_onbruikbaar(dossier: Dossier) -> Iterator[Bevinding]:
    """What becomes a link on the page is an address that can be followed."""
    contact = dossier.publicatie.besluit.contact
    if contact is None:
        return
    vormen = (
        ("website", _WEBSITE, "Schrijf bijvoorbeeld www.gemeente.nl."),
        ("telefoon", _TELEFOON, "Schrijf alleen het nummer, bijvoorbeeld 14 036."),
        ("email", _EMAIL, "Schrijf één adres, bijvoorbeeld woo@gemeente.nl."),
    )
    for veld, vorm, advies in vormen:
        waarde = getattr(contact, veld)
        if waarde and not vorm.match(waarde):
            melding = f"'{waarde[:80]}' kan niet bij 'contact: {veld}'."
            yield dossier.in_yml("MET004", melding, advies, "contact", veld)


@regel("MET008")
def brief_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """A decision on a request is published with its letter (Woo, article 3.3 lid 2 onder i)."""
    if dossier.is_verzoek and dossier.uitgegeven and dossier.publicatie.bestanden.brief is None:
        advies = "Zet de gelakte brief als besluitbrief.pdf in deze map."
        yield Bevinding("MET008", dossier.publicatie.pad, "De besluitbrief ontbreekt.", advies)


@regel("MET014")
def artikel_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """Further articles for Annex 1 are among the texts that woopub holds."""
    for nummer, artikel in enumerate(dossier.publicatie.besluit.artikelen):
        wet, _, rest = artikel.partition(" ")
        if zoek_artikel(wet.casefold(), rest.strip()) is None:
            melding = f"Het artikel '{artikel[:60]}' heeft woopub niet in huis."
            yield dossier.in_yml("MET014", melding, "Schrijf bijvoorbeeld `woo 4.1`.", "artikelen", nummer)


@regel("MET015")
def veld_past_niet(dossier: Dossier) -> Iterator[Bevinding]:
    """An outcome belongs to a request, a withdrawal to a withdrawn publication."""
    besluit = dossier.publicatie.besluit
    if dossier.categorie and not dossier.is_verzoek:
        for veld in ("uitkomst", "verzoek", "verdaging"):
            if getattr(besluit, veld) is not None:
                melding = f"Het veld '{veld}' hoort alleen bij een besluit op een Woo- of Wob-verzoek."
                yield dossier.in_yml("MET015", melding, "Haal het weg, of verbeter de categorie.", veld)
    rijen = len(dossier.publicatie.inventaris)
    if besluit.uitkomst is Uitkomst.NIETS_AANGETROFFEN and rijen:
        melding = f"De uitkomst is '{besluit.uitkomst.value}', maar de inventaris heeft {rijen} rij(en)."
        yield dossier.in_yml("MET015", melding, "Verbeter de uitkomst of de inventaris.", "uitkomst")
    if besluit.intrekking and not dossier.ingetrokken:
        melding = "Er staat een intrekking, maar de status is niet ingetrokken."
        yield dossier.in_yml("MET015", melding, "Zet `status: ingetrokken`, of haal dit weg.", "intrekking")


Datering = tuple[str, date, tuple[str | int, ...]]
"""What happened, when, and where that stands in besluit.yml."""


def _datums(dossier: Dossier) -> list[Datering]:
    """Return the dates that must follow each other."""
    besluit = dossier.publicatie.besluit
    paren: list[tuple[str, date | None, tuple[str | int, ...]]] = [
        ("het verzoek", besluit.datum_verzoek, ("datum_verzoek",)),
        ("de ontvangst", besluit.datum_ontvangst, ("datum_ontvangst",)),
        ("de verdaging", besluit.verdaging.datum if besluit.verdaging else None, ("verdaging", "datum")),
        ("het besluit", besluit.datum_besluit, ("datum_besluit",)),
        ("de bekendmaking", besluit.datum_bekendmaking, ("datum_bekendmaking",)),
        ("de publicatie", besluit.publicatiedatum, ("publicatiedatum",)),
        ("de intrekking", besluit.intrekking.datum if besluit.intrekking else None, ("intrekking", "datum")),
    ]
    return [(wat, dag, plaats) for wat, dag, plaats in paren if dag]


def _stappen(dossier: Dossier) -> list[Datering]:
    """Return the dates of the procedure, in the order given."""
    stappen = enumerate(dossier.publicatie.besluit.procesverloop)
    return [
        (f"de stap '{stap.soort}'", stap.datum, ("procesverloop", nummer, "datum"))
        for nummer, stap in stappen
    ]


def _opschortingen(dossier: Dossier) -> list[Datering]:
    """Return the days on which the term began to stand still."""
    opschortingen = enumerate(dossier.publicatie.besluit.opschortingen)
    return [("de opschorting", o.van, ("opschortingen", nummer, "van")) for nummer, o in opschortingen]


@regel("TRM001")
def datum_in_toekomst(dossier: Dossier) -> Iterator[Bevinding]:
    """What has happened has a day in the past; a planned publication may lie ahead."""
    if not dossier.is_verzoek:
        return
    gepubliceerd = dossier.publicatie.besluit.status is Status.GEPUBLICEERD
    for wat, dag, plaats in [*_datums(dossier), *_stappen(dossier), *_opschortingen(dossier)]:
        if dag > dossier.vandaag and (gepubliceerd or plaats != ("publicatiedatum",)):
            melding = f"De datum van {wat}, {dag_voluit(dag)}, ligt in de toekomst."
            later = "Controleer de datum, of kies `status: gepland`."
            advies = later if plaats == ("publicatiedatum",) else "Controleer de datum."
            yield dossier.in_yml("TRM001", melding, advies, *plaats)
    for rij in dossier.publicatie.inventaris:
        if rij.datum and rij.datum.eerste_dag > dossier.vandaag:
            melding = f"De datum van dit document, {rij.datum.voluit()}, ligt in de toekomst."
            yield in_cel(dossier, "TRM001", rij, "datum", melding, "Controleer de datum.")


@regel("TRM002")
def datum_volgorde(dossier: Dossier) -> Iterator[Bevinding]:
    """A request comes before its receipt, the decision after that, publication last; steps go forward."""
    if not dossier.is_verzoek:
        return
    besluit = dossier.publicatie.besluit
    advies = "Controleer beide datums."
    for reeks in (_datums(dossier), _stappen(dossier)):
        for (eerst, dag, _), (dan, later, plaats) in pairwise(reeks):
            if later < dag:
                melding = (
                    f"De datum van {dan}, {dag_voluit(later)}, ligt voor die van {eerst}, {dag_voluit(dag)}."
                )
                yield dossier.in_yml("TRM002", melding, advies, *plaats)
    for nummer, stilstand in enumerate(besluit.opschortingen):
        if stilstand.tot and stilstand.tot < stilstand.van:
            melding = "De opschorting eindigt voor zij begint."
            yield dossier.in_yml("TRM002", melding, advies, "opschortingen", nummer)
    yield from _buiten_de_termijn(dossier)
    van, tot = (besluit.periode.van, besluit.periode.tot) if besluit.periode else (None, None)
    # As precise as both are: 2020 is not before May 2020.
    if van and tot and tot.iso < van.iso[: len(tot.iso)]:
        yield dossier.in_yml("TRM002", "De periode eindigt voor zij begint.", advies, "periode")


def _buiten_de_termijn(dossier: Dossier) -> Iterator[Bevinding]:
    """Yield the suspensions that begin before the request was received, or after it was decided."""
    besluit = dossier.publicatie.besluit
    begin, einde = besluit.datum_ontvangst or besluit.datum_verzoek, besluit.datum_besluit
    for wat, dag, plaats in _opschortingen(dossier):
        if begin and dag < begin:
            wat_eerder = "de ontvangst" if besluit.datum_ontvangst else "het verzoek"
            anders = f"voor die van {wat_eerder}, {dag_voluit(begin)}"
        elif einde and dag > einde:
            anders = f"na die van het besluit, {dag_voluit(einde)}"
        else:
            continue
        melding = f"De datum van {wat}, {dag_voluit(dag)}, ligt {anders}."
        yield dossier.in_yml("TRM002", melding, "Controleer beide datums.", *plaats)

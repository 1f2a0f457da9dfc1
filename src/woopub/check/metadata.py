# SPDX-License-Identifier: EUPL-1.2
"""Rules on besluit.yml: official names, fields that fit the publication, dates that can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ..law.teksten import zoek_artikel
from ..model import Bevinding, Status, dag_voluit
from ..tooi import Lijst, stel_voor, zoek
from .regel import Dossier, regel

_LIJSTEN: tuple[tuple[str, Lijst, str, str], ...] = (
    ("organisatie", Lijst.ORGANISATIES, "MET005", "organisatie"),
    ("categorie", Lijst.CATEGORIEEN, "MET006", "informatiecategorie"),
    ("taal", Lijst.TALEN, "MET007", "taal"),
)


@regel("MET005", "MET006", "MET007")
def waarde_onbekend(dossier: Dossier) -> Iterator[Bevinding]:
    """Names from official lists are spelled as there; a misspelt one gets a suggestion."""
    for veld, lijst, code, wat in _LIJSTEN:
        waarde = getattr(dossier.publicatie.besluit, veld)
        if waarde and zoek(lijst, waarde) is None:
            voorstel = stel_voor(lijst, waarde)
            advies = (
                f"Bedoelt u {' of '.join(f'{naam!r}' for naam in voorstel)}?"
                if voorstel
                else "Kijk in de TOOI-lijst."
            )
            melding = f"'{waarde[:80]}' staat niet in de officiële lijst ({wat})."
            yield dossier.in_yml(code, melding, advies, veld)


@regel("MET003")
def veld_ontbreekt(dossier: Dossier) -> Iterator[Bevinding]:
    """Fields that are needed only in some publications."""
    besluit = dossier.publicatie.besluit
    if dossier.uitgegeven and besluit.publicatiedatum is None:
        yield dossier.in_yml(
            "MET003", "De publicatiedatum ontbreekt.", "Vul `publicatiedatum:` in.", "status"
        )
    if dossier.uitgegeven and dossier.is_verzoek:
        for veld in ("uitkomst", "datum_besluit"):
            if getattr(besluit, veld) is None:
                melding = f"Bij een besluit op een verzoek hoort het veld '{veld}'."
                yield dossier.in_yml("MET003", melding, f"Vul `{veld}:` in.", "categorie")
    if besluit.status is Status.INGETROKKEN and besluit.intrekking is None:
        melding = "De publicatie is ingetrokken, maar er staat niet waarom."
        yield dossier.in_yml("MET003", melding, "Vul `intrekking:` in, met datum en reden.", "status")


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
            melding = f"Artikel '{artikel[:60]}' is er niet."
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
    if besluit.intrekking and besluit.status is not Status.INGETROKKEN:
        melding = "Er staat een intrekking, maar de status is niet ingetrokken."
        yield dossier.in_yml("MET015", melding, "Zet `status: ingetrokken`, of haal dit weg.", "intrekking")


def _datums(dossier: Dossier) -> list[tuple[str, date, tuple[str | int, ...]]]:
    """Return the dates that must follow each other: what, when, where in besluit.yml."""
    besluit = dossier.publicatie.besluit
    namen = ("datum_verzoek", "datum_ontvangst", "datum_besluit", "publicatiedatum")
    paren = [(naam, getattr(besluit, naam), (naam,)) for naam in namen]
    return [(naam, dag, plaats) for naam, dag, plaats in paren if dag]


@regel("TRM001")
def datum_in_toekomst(dossier: Dossier) -> Iterator[Bevinding]:
    """What has happened has a day in the past; a planned publication may lie ahead."""
    besluit = dossier.publicatie.besluit
    stappen = [(s.soort, s.datum, ("procesverloop", n, "datum")) for n, s in enumerate(besluit.procesverloop)]
    for naam, dag, plaats in [*_datums(dossier), *stappen]:
        if dag > dossier.vandaag and not (
            naam == "publicatiedatum" and besluit.status is not Status.GEPUBLICEERD
        ):
            melding = f"{naam}: {dag_voluit(dag)} ligt in de toekomst."
            yield dossier.in_yml("TRM001", melding, "Controleer de datum.", *plaats)


@regel("TRM002")
def datum_volgorde(dossier: Dossier) -> Iterator[Bevinding]:
    """A request comes before its receipt, the decision after that, publication last; steps go forward."""
    besluit = dossier.publicatie.besluit
    stappen = [(s.soort, s.datum, ("procesverloop", n, "datum")) for n, s in enumerate(besluit.procesverloop)]
    for reeks in (_datums(dossier), stappen):
        for (eerst, dag, _), (dan, later, plaats) in pairwise(reeks):
            if later < dag:
                melding = f"{dan} ({dag_voluit(later)}) ligt voor {eerst} ({dag_voluit(dag)})."
                yield dossier.in_yml("TRM002", melding, "Controleer beide datums.", *plaats)
    for nummer, stilstand in enumerate(besluit.opschortingen):
        if stilstand.tot and stilstand.tot < stilstand.van:
            melding = "De opschorting eindigt voor zij begint."
            yield dossier.in_yml("TRM002", melding, "Controleer beide datums.", "opschortingen", nummer)

# SPDX-License-Identifier: EUPL-1.2
"""From facts and findings to a verdict: what may be published, and why the rest may not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..model import (
    BRIEF,
    Bestand,
    Bevinding,
    CheckedPublicatie,
    Document,
    Grondgebruik,
    Inventarisregel,
    PdfFacts,
    Publicatie,
    Status,
    Stuk,
    sort_bevindingen,
)
from ..tooi import zoek_organisatie
from .regel import Dossier, run_rules


@dataclass(frozen=True, slots=True)
class Oordeel:
    """The verdict on a portal: every finding, the publications that passed and are due, and the paths of
    those that are due but blocked."""

    bevindingen: tuple[Bevinding, ...]
    goedgekeurd: tuple[CheckedPublicatie, ...]
    geblokkeerd: tuple[str, ...]


def judge(
    publicaties: Sequence[Publicatie],
    facts: Mapping[str, PdfFacts],
    gelezen: Iterable[Bevinding],
    vandaag: date,
) -> Oordeel:
    """Judge all publications at once.

    ``facts`` holds what was seen in each PDF by path, ``gelezen`` the findings made while reading;
    ``vandaag`` is the day that decides whether a planned publication is due.
    """
    per_map: dict[str, list[Bevinding]] = {}
    for bevinding in gelezen:
        per_map.setdefault(_map_van(bevinding.bestand), []).append(bevinding)
    alle: list[Bevinding] = []
    goedgekeurd: list[CheckedPublicatie] = []
    geblokkeerd: list[str] = []
    for publicatie in publicaties:
        dossier = Dossier(publicatie, facts, vandaag)
        eigen = [_met_document(publicatie, b) for b in per_map.pop(publicatie.pad, [])]
        eigen = _accept(dossier, [*eigen, *run_rules(dossier)])
        alle += eigen
        if not is_due(publicatie, vandaag):
            continue
        if any(bevinding.blokkeert for bevinding in eigen):
            geblokkeerd.append(publicatie.pad)
        else:
            goedgekeurd.append(_checked(dossier))
    rest = [bevinding for groep in per_map.values() for bevinding in groep]
    geblokkeerd += sorted({_map_van(b.bestand) for b in rest if b.blokkeert} - {""})
    return Oordeel(sort_bevindingen([*alle, *rest]), tuple(goedgekeurd), tuple(geblokkeerd))


def is_due(publicatie: Publicatie, vandaag: date) -> bool:
    """Whether a publication belongs on the site on a day: published, withdrawn, or planned and its day has come."""
    besluit = publicatie.besluit
    if besluit.status is Status.GEPLAND:
        return besluit.publicatiedatum is None or besluit.publicatiedatum <= vandaag
    return besluit.status is not Status.CONCEPT


def _map_van(bestand: str) -> str:
    """Return the publication folder of a path, or '' for files of the portal itself."""
    delen = bestand.split("/")
    return "/".join(delen[:3]) if delen[0] == "besluiten" and len(delen) >= 3 else ""


def _met_document(publicatie: Publicatie, bevinding: Bevinding) -> Bevinding:
    """Add the id of the document to a finding on its file."""
    if bevinding.document or not bevinding.bestand.endswith(".pdf"):
        return bevinding
    naam = bevinding.bestand.rpartition("/")[2]
    if naam == f"{BRIEF}.pdf":
        return replace(bevinding, document=BRIEF)
    id_ = next((r.id for r in publicatie.inventaris if r.bestandsnaam.casefold() == naam.casefold()), None)
    return replace(bevinding, document=id_)


def _accept(dossier: Dossier, bevindingen: list[Bevinding]) -> list[Bevinding]:
    """Mark what a person accepted in besluit.yml; nothing is dropped. LEK only one by one, never by pattern."""
    publicatie = dossier.publicatie
    for nummer, aanvaarding in enumerate(publicatie.besluit.aanvaard):
        if aanvaarding.code.startswith("LEK") and not (aanvaarding.document and aanvaarding.pagina):
            melding = f"Een lek ({aanvaarding.code}) kan alleen per document en pagina worden aanvaard."
            advies = "Vul `document` en `pagina` in."
            bevindingen.append(dossier.in_yml("MET011", melding, advies, "aanvaard", nummer))
            continue
        geraakt = False
        for plek, bevinding in enumerate(bevindingen):
            if (
                bevinding.code == aanvaarding.code
                and aanvaarding.document in ("", bevinding.document)
                and aanvaarding.pagina in (None, bevinding.pagina)
            ):
                bevindingen[plek] = replace(bevinding, aanvaard=aanvaarding.reden)
                geraakt = True
        if not geraakt:
            melding = f"Er is geen bevinding {aanvaarding.code} die hierbij past."
            bevindingen.append(dossier.in_yml("MET010", melding, "Haal deze regel weg.", "aanvaard", nummer))
    return bevindingen


def _checked(dossier: Dossier) -> CheckedPublicatie:
    """Make the publication that may be rendered. Only called when nothing blocks."""
    publicatie = dossier.publicatie
    organisatie = zoek_organisatie(publicatie.besluit.organisatie)
    categorie = dossier.categorie
    if organisatie is None or categorie is None:
        raise TypeError(f"{publicatie.pad} passed without a known organisation and category")
    brief = publicatie.bestanden.brief
    titels = {f"{publicatie.url}{b.bestand}": b.titel for b in publicatie.besluit.bijlagen}
    bijlagen = tuple(
        _stuk(dossier, bestand, f"bijlagen/{bestand.naam.rpartition('.')[0]}", titels[bestand.pad])
        for bestand in publicatie.bestanden.bijlagen
    )
    return CheckedPublicatie(
        publicatie=publicatie,
        organisatie=organisatie,
        categorie=categorie,
        documenten=tuple(_document(dossier, rij) for rij in publicatie.inventaris),
        brief=_stuk(dossier, brief, BRIEF, "Besluitbrief") if brief else None,
        bijlagen=bijlagen,
    )


def _stuk(dossier: Dossier, bestand: Bestand, id_: str, titel: str) -> Stuk:
    return Stuk(id_, titel, bestand, dossier.facts[bestand.pad])


def _document(dossier: Dossier, rij: Inventarisregel) -> Document:
    publicatie = dossier.publicatie
    bestand = publicatie.bestand_van(rij) if rij.verwacht_bestand else None
    stuk = _stuk(dossier, bestand, f"documenten/{rij.id}", rij.titel) if bestand else None
    redenen: list[tuple[Grondgebruik, str]] = [
        (gebruik, reden.motivering)
        for gebruik in publicatie.besluit.gronden
        for reden in gebruik.documenten
        if reden.document == rij.id
    ]
    return Document(rij, stuk, tuple(redenen))

# SPDX-License-Identifier: EUPL-1.2
"""From facts and findings to a verdict: what may be published, and why the rest may not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..model import (
    BRIEF,
    CODES,
    Aanvaarding,
    Bestand,
    BestandFacts,
    Bevinding,
    CheckedPublicatie,
    Document,
    Grondgebruik,
    Inventarisregel,
    PdfFacts,
    Portaal,
    Publicatie,
    Status,
    Stuk,
    Uitgave,
    bijlage_id,
    sort_bevindingen,
    vouw_naam,
)
from ..tooi import zoek_organisatie
from .origineel import weigh_kopie
from .persoonsgegevens import check_instelling
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
    facts: Mapping[str, PdfFacts | BestandFacts],
    gelezen: Iterable[Bevinding],
    vandaag: date,
    portaal: Portaal | None = None,
) -> Oordeel:
    """Judge all publications at once.

    ``facts`` holds what was seen in each file by path, ``gelezen`` the findings made while reading;
    ``vandaag`` is the day that decides whether a planned publication is due, ``portaal`` holds what mkdocs.yml
    says of personal data (None where it cannot be used).
    """
    pdfs = {pad: feiten for pad, feiten in facts.items() if isinstance(feiten, PdfFacts)}
    andere = {pad: feiten for pad, feiten in facts.items() if isinstance(feiten, BestandFacts)}
    per_map: dict[str, list[Bevinding]] = {}
    for bevinding in (*gelezen, *(check_instelling(portaal) if portaal else ())):
        per_map.setdefault(_map_van(bevinding.bestand), []).append(bevinding)
    alle: list[Bevinding] = []
    goedgekeurd: list[CheckedPublicatie] = []
    geblokkeerd: list[str] = []
    for publicatie in publicaties:
        dossier = Dossier(publicatie, pdfs, vandaag, portaal, andere)
        eigen = _met_document(publicatie, [*per_map.pop(publicatie.pad, []), *run_rules(dossier)])
        eigen = _accept(dossier, weigh_kopie(dossier, eigen))
        alle += eigen
        if not is_due(publicatie, vandaag):
            continue
        if any(_houdt_tegen(dossier, bevinding) for bevinding in eigen):
            geblokkeerd.append(publicatie.pad)
        else:
            goedgekeurd.append(_checked(dossier))
    rest = [bevinding for groep in per_map.values() for bevinding in groep]
    geblokkeerd += sorted({_map_van(b.bestand) for b in rest if b.blokkeert} - {""})
    return Oordeel(sort_bevindingen([*alle, *rest]), tuple(goedgekeurd), tuple(geblokkeerd))


def is_due(publicatie: Publicatie, vandaag: date) -> bool:
    """Whether a publication belongs on the site on a day: published, withdrawn, or planned and its day has come.

    So does one whose status cannot be read: unknown is not concept, and it blocks.
    """
    besluit = publicatie.besluit
    if "status" not in besluit.model_fields_set:
        return True
    if besluit.status is Status.GEPLAND:
        return besluit.publicatiedatum is None or besluit.publicatiedatum <= vandaag
    return besluit.status is not Status.CONCEPT


def _houdt_tegen(dossier: Dossier, bevinding: Bevinding) -> bool:
    """Whether a finding stops a publication; what is wrong with the files of a withdrawn one does not, since they
    are not published and the notice must not wait."""
    eigen = f"{dossier.publicatie.url}besluit.yml", f"{dossier.publicatie.url}inventaris.csv"
    return bevinding.blokkeert and (
        not dossier.ingetrokken or bevinding.bestand in (*eigen, dossier.publicatie.pad)
    )


def _map_van(bestand: str) -> str:
    """Return the publication folder of a path (or what stands in its place), or '' for the rest of the portal."""
    delen = bestand.split("/")
    return "/".join(delen[:3]) if delen[0] == "besluiten" and len(delen) >= 3 else ""


def _met_document(publicatie: Publicatie, bevindingen: Iterable[Bevinding]) -> list[Bevinding]:
    """Add the id of the document to findings on files: that of the inventory row, else the file's address."""
    # Where two rows name one file, it is that of the row which publishes it.
    rijen = sorted(publicatie.inventaris, key=lambda rij: rij.verwacht_bestand)
    ids = {vouw_naam(f"{publicatie.url}documenten/{publicatie.bestandsnaam(r)}"): r.id for r in rijen}
    ids[vouw_naam(f"{publicatie.url}{BRIEF}.pdf")] = BRIEF
    for bijlage in publicatie.bestanden.bijlagen:
        ids[vouw_naam(bijlage.pad)] = bijlage_id(bijlage)
    return [replace(b, document=b.document or ids.get(vouw_naam(b.bestand)) or None) for b in bevindingen]


def _accept(dossier: Dossier, bevindingen: list[Bevinding]) -> list[Bevinding]:
    """Mark what a person accepted in besluit.yml; nothing is dropped. LEK only one by one, never by pattern."""
    for nummer, aanvaarding in enumerate(dossier.publicatie.besluit.aanvaard):
        if vondst := _judge_aanvaarding(aanvaarding, bevindingen):
            bevindingen.append(dossier.in_yml(*vondst, "aanvaard", nummer))
            continue
        geraakt = [plek for plek, bevinding in enumerate(bevindingen) if _past(aanvaarding, bevinding)]
        if aanvaarding.code.startswith("LEK"):
            # One by one, what blocks first: a leak that joins this page later is not accepted beforehand.
            geraakt = [plek for plek in geraakt if not bevindingen[plek].aanvaard]
            geraakt = sorted(geraakt, key=lambda plek: not bevindingen[plek].blokkeert)[:1]
        for plek in geraakt:
            bevindingen[plek] = replace(bevindingen[plek], aanvaard=aanvaarding.reden)
        if not geraakt:
            melding = f"Er is geen bevinding {aanvaarding.code} die hierbij past."
            bevindingen.append(dossier.in_yml("MET010", melding, "Haal deze regel weg.", "aanvaard", nummer))
    return bevindingen


def _past(aanvaarding: Aanvaarding, bevinding: Bevinding) -> bool:
    """Whether an acceptance is about a finding; for a leak page and document must be its own."""
    if bevinding.code != aanvaarding.code:
        return False
    if bevinding.code.startswith("LEK"):
        return (aanvaarding.document, aanvaarding.pagina) == (bevinding.document, bevinding.pagina)
    return aanvaarding.document in ("", bevinding.document) and aanvaarding.pagina in (None, bevinding.pagina)


def _judge_aanvaarding(
    aanvaarding: Aanvaarding, bevindingen: Iterable[Bevinding]
) -> tuple[str, str, str] | None:
    """Say why an acceptance cannot be: code, what is wrong, what to do; None where it can."""
    soort = CODES.get(aanvaarding.code)
    if soort is None:
        melding = f"De code '{aanvaarding.code[:20]}' bestaat niet."
        return "MET010", melding, "Neem de code over uit de bevinding, bijvoorbeeld TOE002."
    if not soort.aanvaardbaar:
        melding = f"Een bevinding {aanvaarding.code} kan niemand aanvaarden: zo kan de publicatie niet gemaakt worden."
        return "MET011", melding, f"Haal deze regel weg en los het op: {soort.oplossing}"
    if not aanvaarding.code.startswith("LEK"):
        return None
    # A leak in the file as a whole (its properties, an attachment) has no page.
    eigen = [b for b in bevindingen if (b.code, b.document) == (aanvaarding.code, aanvaarding.document)]
    op_pagina = any(bevinding.pagina for bevinding in eigen)
    if not aanvaarding.document or (op_pagina and not aanvaarding.pagina):
        melding = f"Een lek ({aanvaarding.code}) kan alleen per document en pagina worden aanvaard."
        return "MET011", melding, "Vul `document` en `pagina` in."
    return None


def _checked(dossier: Dossier) -> CheckedPublicatie:
    """Make the publication that may be rendered. Only called when nothing blocks."""
    publicatie = dossier.publicatie
    organisatie = zoek_organisatie(publicatie.besluit.organisatie)
    categorie = dossier.categorie
    if organisatie is None or categorie is None:
        raise TypeError(f"{publicatie.pad} passed without a known organisation and category")
    titels = {vouw_naam(f"{publicatie.url}{b.bestand}"): b.titel for b in publicatie.besluit.bijlagen}
    bijlagen = tuple(
        _stuk(dossier, bestand, bijlage_id(bestand), titels[vouw_naam(bestand.pad)])
        for bestand in (() if dossier.ingetrokken else publicatie.bestanden.bijlagen)
    )
    brief = None if dossier.ingetrokken else publicatie.bestanden.brief
    return CheckedPublicatie(
        publicatie=publicatie,
        organisatie=organisatie,
        categorie=categorie,
        documenten=tuple(_document(dossier, rij) for rij in publicatie.inventaris),
        brief=_stuk(dossier, brief, BRIEF, "Besluitbrief") if brief else None,
        bijlagen=bijlagen,
    )


def _stuk(dossier: Dossier, bestand: Bestand, id_: str, titel: str) -> Stuk:
    facts = dossier.facts.get(bestand.pad) or dossier.andere[bestand.pad]
    return Stuk(id_, titel, bestand, facts, Uitgave(facts.sha256, facts.omvang))


def _document(dossier: Dossier, rij: Inventarisregel) -> Document:
    publicatie = dossier.publicatie
    # Of what was taken back, no file may reach a page by any way.
    bestand = publicatie.bestand_van(rij) if rij.verwacht_bestand and not dossier.ingetrokken else None
    stuk = _stuk(dossier, bestand, f"documenten/{rij.id}", rij.titel) if bestand else None
    redenen: list[tuple[Grondgebruik, str]] = [
        (gebruik, reden.motivering)
        for gebruik in publicatie.besluit.gronden
        for reden in gebruik.documenten
        if reden.document == rij.id
    ]
    return Document(rij, stuk, tuple(redenen))

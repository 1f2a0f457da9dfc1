# SPDX-License-Identifier: EUPL-1.2
"""Rules on personal data that was left visible: in files, in besluit.yml and in the inventory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum

from ..model import (
    BESTANDSOORTEN,
    Besluit,
    BestandFacts,
    Bevinding,
    Geheim,
    Inventarisregel,
    Invoer,
    Niveau,
    PdfFacts,
    Plaats,
    Portaal,
    bestandsoort,
)
from .afzenders import KOLOMMEN as AFZENDERS
from .afzenders import check_namen
from .gegeven import Gegevensoort
from .persoon import NIETS, Toegestaan, allow, find_persoonsgegevens, is_bruikbaar
from .regel import Dossier, regel

_NAMEN = {
    Gegevensoort.BSN: ("burgerservicenummer", "burgerservicenummers"),
    Gegevensoort.IBAN: ("rekeningnummer", "rekeningnummers"),
    Gegevensoort.TELEFOON: ("telefoonnummer", "telefoonnummers"),
    Gegevensoort.EMAIL: ("e-mailadres", "e-mailadressen"),
    Gegevensoort.ADRES: ("adres met postcode en huisnummer", "adressen met postcode en huisnummer"),
    Gegevensoort.KENTEKEN: ("kenteken", "kentekens"),
    Gegevensoort.GEBOORTE: ("geboortedatum", "geboortedatums"),
}
_MAG = "Mag iedereen het weten? Zet het dan bij `toegestaan` in besluit.yml."
_LAK = f"Lak het. {_MAG}"
_WEG = f"Haal het weg. {_MAG}"

# Words of official lists and numbers of laws, and what says itself that it is public.
_NIET_VRIJ = {
    "organisatie",
    "categorie",
    "taal",
    "letters",
    "artikelen",
    "contact",
    "toegestaan",
    "code",
    "document",
}
# Names that an authority gives to things: any of them may be a number by chance.
_KENMERKEN = {"kenmerk", "nummer", "bestand", "id", "familie", "thread", "zaaknummers", "links"}
_KOLOMMEN = (
    "id", "titel", "soort", "afzender", "ontvanger", "toelichting", "bestand", "familie", "thread", "zaaknummers",
    "links",
)  # fmt: skip
_CONFIG = "mkdocs.yml"
_ADVIES_TOEGESTAAN = (
    "Schrijf een e-mailadres, een domein als @gemeente.example, een telefoonnummer, een ander nummer zoals het er "
    "staat, een rekeningnummer, een kenteken, een postcode met huisnummer, of een naam zoals die in de inventaris "
    "staat."
)


def check_tekst(
    facts: PdfFacts | BestandFacts, bestand: str, toegestaan: Toegestaan = NIETS, weging: Niveau | None = None
) -> list[Bevinding]:
    """Return findings on the personal data in one file: one for each page and kind, or one for each kind in
    a file without pages.

    ``bestand`` is the path that findings name, ``toegestaan`` what may be there, ``weging`` a weight other than the
    catalogue's. Needs no publication.
    """
    gevonden = [
        Bevinding(soort, bestand, f"In de titel van dit bestand {wat}.", _LAK, weging=weging, geheim=geheim)
        for soort, wat, geheim in _count([facts.titel], toegestaan)
    ]
    if isinstance(facts, BestandFacts):
        return gevonden + [
            Bevinding(soort, bestand, f"In dit bestand {wat}.", _WEG, weging=weging, geheim=geheim)
            for soort, wat, geheim in _count([facts.tekst], toegestaan)
        ]
    for pagina in facts.paginas:
        tekst = ["\n".join(blok.tekst for blok in pagina.blokken)]
        gevonden += [
            Bevinding(
                soort,
                bestand,
                f"Op deze pagina {wat}.",
                _LAK,
                pagina=pagina.nummer,
                weging=weging,
                geheim=geheim,
            )
            for soort, wat, geheim in _count(tekst, toegestaan)
        ]
    return gevonden


def _count(
    teksten: Iterable[str], toegestaan: Toegestaan, kenmerk: bool = False
) -> Iterator[tuple[str, str, Geheim]]:
    """Yield for each kind in some texts: its code, how many there are (``staan 2 kentekens``), and which.

    With ``kenmerk`` each text is the name of a thing, in which a bare number is no personal data.
    """
    per_soort: dict[Gegevensoort, dict[str, str]] = {}
    for tekst in teksten:
        for gegeven in find_persoonsgegevens(_as_kenmerk(tekst) if kenmerk else tekst):
            if not toegestaan.bevat(gegeven):
                per_soort.setdefault(gegeven.soort, {}).setdefault(gegeven.sleutel, gegeven.waarde)
    for soort, waarden in sorted(per_soort.items()):
        enkel, meer = _NAMEN[soort]
        wat = f"staat 1 {enkel}" if len(waarden) == 1 else f"staan {len(waarden)} {meer}"
        yield soort.value, wat, Geheim("; ".join(waarden.values()))


def _as_kenmerk(tekst: str) -> str:
    """Return the name of a thing as text: an extension is no part of it, and underscores stand between words."""
    naam = tekst.rsplit("/", 1)[-1]
    soort = bestandsoort(naam)
    if soort in ("pdf", *BESTANDSOORTEN):
        naam = naam[: -len(soort) - 1]
    return f"kenmerk {naam}".replace("_", " ")


@regel(*Gegevensoort)
def persoonsgegevens(dossier: Dossier) -> Iterator[Bevinding]:
    """Data on persons is public only where somebody decided so; what an authority says of itself is."""
    toegestaan = find_toegestaan(dossier.publicatie.besluit, dossier.portaal)
    weging = _weging(dossier.portaal)
    yield from _in_yml(dossier, toegestaan, weging)
    if dossier.ingetrokken:
        return
    for bestand in dossier.publicatie.bestanden.alle:
        if facts := dossier.facts.get(bestand.pad) or dossier.andere.get(bestand.pad):
            yield from check_tekst(facts, bestand.pad, toegestaan, weging)
    for rij in dossier.publicatie.inventaris:
        yield from check_rij(rij, dossier.csv, _KOLOMMEN, toegestaan, weging)


def _weging(portaal: Portaal | None) -> Niveau | None:
    """Return the weight that a portal gives to these findings, or None for that of the catalogue."""
    keuze = portaal.instelling.persoonsgegevens if portaal else None
    return Niveau(keuze.weging.value) if keuze else None


def find_toegestaan(besluit: Besluit | None, portaal: Portaal | None) -> Toegestaan:
    """Return what a portal and a publication allow, and how they themselves can be reached; each may be missing."""
    eigen: list[str] = []
    waarden = NIETS
    if besluit:
        waarden |= allow(besluit.toegestaan)
        contact, bezwaar = besluit.contact, besluit.bezwaar
        eigen += [contact.telefoon, contact.email, contact.tekst] if contact else []
        eigen += [bezwaar.adres, bezwaar.tekst] if bezwaar else []
    if portaal:
        instelling = portaal.instelling
        eigen += [instelling.contact.email, instelling.contact.telefoon, instelling.contact.adres]
        if instelling.persoonsgegevens:
            waarden |= allow(instelling.persoonsgegevens.toegestaan)
    return waarden | Toegestaan(
        frozenset((g.soort, g.sleutel) for tekst in eigen for g in find_persoonsgegevens(tekst))
    )


def _in_yml(dossier: Dossier, toegestaan: Toegestaan, weging: Niveau | None) -> Iterator[Bevinding]:
    for plaats, tekst in _texts(dossier.publicatie.besluit):
        for soort, wat, geheim in _count([tekst], toegestaan, kenmerk=plaats[-1] in _KENMERKEN):
            veld = next(str(deel) for deel in reversed(plaats) if isinstance(deel, str))
            bevinding = dossier.in_yml(soort, f"In het veld '{veld}' {wat}.", _WEG, *plaats)
            yield replace(bevinding, weging=weging, geheim=geheim)


def _texts(waarde: object, plaats: Plaats = ()) -> Iterator[tuple[Plaats, str]]:
    """Yield every free text of an input model with its place."""
    if isinstance(waarde, str) and not isinstance(waarde, Enum):
        yield plaats, waarde
    elif isinstance(waarde, Invoer):
        for naam in type(waarde).model_fields:
            if naam not in _NIET_VRIJ:
                yield from _texts(getattr(waarde, naam), (*plaats, naam))
    elif isinstance(waarde, tuple):
        for nummer, deel in enumerate(waarde):
            yield from _texts(deel, (*plaats, nummer))


def check_rij(
    rij: Inventarisregel, bestand: str, kolommen: Iterable[str], toegestaan: Toegestaan = NIETS,
    weging: Niveau | None = None,
) -> Iterator[Bevinding]:  # fmt: skip
    """Yield a finding for each cell of a row and kind of personal data in it; ``bestand`` is as for check_namen."""
    for kolom in kolommen:
        inhoud = getattr(rij, kolom)
        teksten = [inhoud] if isinstance(inhoud, str) else inhoud
        for soort, wat, geheim in _count(teksten, toegestaan, kenmerk=kolom in _KENMERKEN):
            yield Bevinding(
                soort, bestand, f"In deze cel {wat}.", _WEG, document=rij.id or None, cel=rij.cel(kolom),
                regel=rij.regel or None, weging=weging, geheim=geheim,
            )  # fmt: skip
    yield from check_namen(rij, bestand, toegestaan, weging)


def check_afzenders(
    rij: Inventarisregel, bestand: str, toegestaan: Toegestaan = NIETS
) -> Iterator[Bevinding]:
    """As check_rij, for the columns with people who sent and received: what an import can judge."""
    yield from check_rij(rij, bestand, AFZENDERS, toegestaan)


@regel("MET004")
def toegestaan_onbruikbaar(dossier: Dossier) -> Iterator[Bevinding]:
    """An entry of the allow list that can never match is a mistake that nobody would notice."""
    for nummer in _onbruikbaar(dossier.publicatie.besluit.toegestaan):
        melding = f"De waarde op plek {nummer + 1} van 'toegestaan' is niet te herkennen."
        yield dossier.in_yml("MET004", melding, _ADVIES_TOEGESTAAN, "toegestaan", nummer)


def check_instelling(portaal: Portaal) -> Iterator[Bevinding]:
    """Yield findings on the portal's own allow list in mkdocs.yml."""
    keuze = portaal.instelling.persoonsgegevens
    for nummer in _onbruikbaar(keuze.toegestaan if keuze else ()):
        plaats = ("extra", "woopub", "persoonsgegevens", "toegestaan", nummer)
        melding = f"De waarde op plek {nummer + 1} van 'toegestaan' is niet te herkennen."
        regels = (
            portaal.regels[plaats[:n]] for n in range(len(plaats), 0, -1) if plaats[:n] in portaal.regels
        )
        yield Bevinding("MET013", _CONFIG, melding, _ADVIES_TOEGESTAAN, regel=next(regels, 1))


def _onbruikbaar(waarden: Iterable[str]) -> Iterator[int]:
    """Yield the places of entries that can never match, from 0."""
    return (nummer for nummer, waarde in enumerate(waarden) if not is_bruikbaar(waarde))
